"""The rail at the start edge of the window: the places of the program, with what waits in each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.logo import Logo
from desktop_app.ui.widgets.pressable import Pressable
from desktop_app.ui.widgets.surfaces import Ground
from desktop_app.ui.wording import number, plain

WIDTH: Final = 84
_HEIGHT: Final = 56
_LOW: Final = 44
"""What an entry gives way to in a low window, so that the last one is still seen."""


@dataclass(frozen=True)
class Place:
    """One entry: its key, its words and its icon; the active one is drawn with `icon` + "-fill" where that exists."""

    key: str
    text: str
    icon: str
    active_icon: str = ""
    at_bottom: bool = False
    tip: str = ""


class RailItem(Pressable):
    """An icon over a word; the badge counts what waits."""

    def __init__(self, theme: Theme, place: Place, parent: QWidget | None = None) -> None:
        self.place = place
        self._count, self._tone = 0, "shangarf"
        super().__init__(theme, place.text, parent)
        self.setCheckable(not place.at_bottom or bool(place.active_icon))
        # Ctrl and a digit come here; Tab never does.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        if place.tip:
            self.explain(place.tip)

    def set_badge(self, count: int, tone: str = "shangarf") -> None:
        self._count, self._tone = count, tone
        self.setAccessibleDescription(number(count) if count else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(68), self.theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(68), self.theme.px(_LOW))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        px, colour, on = self.theme.px, self.theme.colour, self.isChecked()
        if on:
            painting.box(painter, rect, fill=colour("lajvard-tint"), radius=8)
        elif self.hovered:
            shade = QColor(colour("line"))
            shade.setAlphaF(0.6)
            painting.box(painter, rect, fill=shade, radius=8)
        ink = "lajvard" if on else "ink-2"
        side = px(21)
        lower = min(0.0, rect.height() - px(_HEIGHT)) / 2
        square = QRectF(rect.center().x() - side / 2, px(7) + lower * 0.7, side, side)
        name = self.place.active_icon if on and self.place.active_icon else self.place.icon
        self.theme.draw_icon(painter, square, name, ink)
        words = QRectF(2, px(31) + lower, rect.width() - 4, px(18))
        painting.write(
            painter, words, self.words, self.theme.font("micro", 600 if on else 500), colour(ink), align="center"
        )
        if self._count:
            self._paint_badge(painter, rect)

    def _paint_badge(self, painter: QPainter, rect: QRectF) -> None:
        px, text = self.theme.px, number(self._count)
        font = self.theme.font("micro", 600)
        width = max(px(18), painting.advance(font, text) + px(10))
        place = QRectF(rect.width() - px(5) - width, px(3), width, px(16))
        place = painting.placed(place, rect, rtl=self.rtl)
        painting.box(painter, place, fill=self.theme.colour(f"{self._tone}-fill"), radius=px(8))
        ink = self.theme.colour("on-zar-fill" if self._tone == "zar" else "on-fill")
        painting.write(painter, place, text, font, ink, align="center")


class Rail(Ground):
    """All places, one of them active; `chosen` gives the key of the one that was pressed."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, places: list[Place], *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, "sunken", edges=("end",), parent=parent)
        self.setAccessibleName(plain(name))
        self._items: dict[str, RailItem] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 12)
        column.setSpacing(4)
        column.addWidget(Logo(theme), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        for place in (place for place in places if not place.at_bottom):
            column.addWidget(self._made(place), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        for place in (place for place in places if place.at_bottom):
            column.addWidget(self._made(place), 0, Qt.AlignmentFlag.AlignHCenter)
        self._measure()
        theme.changed.connect(self._measure)

    def _made(self, place: Place) -> RailItem:
        item = RailItem(self.theme, place, self)
        item.clicked.connect(lambda _checked=False, key=place.key: self.chosen.emit(key))
        self._items[place.key] = item
        if item.isCheckable():
            self._group.addButton(item)
        return item

    def _measure(self) -> None:
        self.setFixedWidth(self.theme.px(WIDTH))

    def show_active(self, key: str) -> None:
        """Draw `key` as the place where the person is, without a signal."""
        item = self._items.get(key)
        if item is not None and item.isCheckable():
            item.setChecked(True)

    def set_badge(self, key: str, count: int, tone: str = "shangarf") -> None:
        """Count what waits at `key`: "shangarf" for overdue, "zar" for conflicts."""
        self._items[key].set_badge(count, tone)
