"""What happened one after another: marks on a line, each with its words, its day and what it changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.painted import Painted
from desktop_app.ui.wording import line, plain

NODE = 24
_WRAP = int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True)
class Event:
    """One mark: icon and tone, words, a caption, and further lines."""

    icon: str
    words: str
    caption: str = ""
    tone: str = "neutral"
    details: tuple[str, ...] = ()


class Timeline(Painted):
    """The newest first or last, as given."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent, wide=True)
        self._events: list[Event] = []
        self._width = theme.px(320)

    def show_events(self, events: Sequence[Event]) -> None:
        self._events = list(events)
        said = [", ".join((event.words, *event.details, event.caption)) for event in events]
        self.setAccessibleName(plain("; ".join(said)))
        self.remeasure()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(200), sum(self._height(event, self._width) for event in self._events))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != self._width:
            self._width = event.size().width()
            self.updateGeometry()

    def _room(self, width: int) -> int:
        return max(40, width - self.theme.px(NODE + 12))

    def _texts(self, event: Event) -> list[tuple[str, str, str]]:
        """(text, role, ink) of each paragraph."""
        texts = [(line(event.words), "row", "ink")]
        texts += [(line(text), "body", "ink-2") for text in event.details]
        if event.caption:
            texts.append((line(event.caption), "meta", "ink-3"))
        return texts

    def _tall(self, text: str, role: str, room: int) -> int:
        metrics = QFontMetrics(self.theme.font(role))
        return max(metrics.height(), metrics.boundingRect(QRect(0, 0, room, 10_000), _WRAP, text).height())

    def _height(self, event: Event, width: int) -> int:
        room = self._room(width)
        tall = sum(self._tall(text, role, room) for text, role, _ in self._texts(event))
        return max(self.theme.px(NODE), tall) + self.theme.px(14)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        top, last = 0, len(self._events) - 1
        for place, event in enumerate(self._events):
            height = self._height(event, round(rect.width()))
            self._paint_event(painter, rect, event, QRectF(0, top, rect.width(), height), goes_on=place < last)
            top += height

    def _paint_event(self, painter: QPainter, rect: QRectF, event: Event, area: QRectF, *, goes_on: bool) -> None:
        px, colour = self.theme.px, self.theme.colour
        node = QRectF(0, area.top(), px(NODE), px(NODE))
        if goes_on:
            rail = QRectF(node.center().x(), node.bottom(), 1, area.height() - px(NODE))
            painter.fillRect(painting.placed(rail, rect, rtl=self.rtl), colour("line-strong"))
        node = painting.placed(node, rect, rtl=self.rtl)
        fill = "surface" if event.tone == "neutral" else painting.ground(event.tone)
        edge = "line-strong" if event.tone == "neutral" else painting.edge(event.tone)
        painting.box(painter, node, fill=colour(fill), border=colour(edge), radius=node.height() / 2)
        inset = px(5)
        self.theme.draw_icon(painter, node.adjusted(inset, inset, -inset, -inset), event.icon, painting.ink(event.tone))
        y, room = area.top() + px(2), self._room(round(rect.width()))
        for text, role, ink in self._texts(event):
            tall = self._tall(text, role, room)
            place = painting.placed(QRectF(px(NODE + 12), y, room, tall), rect, rtl=self.rtl)
            painting.write_lines(painter, place, text, self.theme.font(role), colour(ink), rtl=self.rtl)
            y += tall
