"""A list of options that floats beside where a person types; the keyboard stays with the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.popup import SHADOW, Popup
from desktop_app.ui.wording import line, plain

_MOST_SHOWN: Final = 9
_ROW: Final = 34
_ICON: Final = 16
_GAP: Final = 12
_SIDE: Final = 14
"""From the edge of the list to the words of a row."""


@dataclass(frozen=True)
class Option:
    """Something to choose: its value, its words, a second word that tells it from others, and an icon for its kind."""

    value: object
    text: str
    detail: str = ""
    icon: str = ""


class _OptionDelegate(QStyledItemDelegate):
    """Paints an option: icon and words at the start, detail at the end, and the key that takes it."""

    def __init__(self, theme: Theme, options: OptionList) -> None:
        super().__init__(options)
        self._theme, self._options = theme, options

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override]
        del option, index
        return QSize(self._theme.px(120), self._theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        theme, shown = self._theme, self._options.shown[index.row()]
        rect = QRectF(option.rect).adjusted(4, 1, -4, -1)
        state = option.state
        rtl = self._options.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if state & QStyle.StateFlag.State_Selected:
            painting.box(painter, rect, fill=theme.colour("lajvard-tint"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painting.box(painter, rect, fill=theme.colour("hover-raised"))
        whole = inner = rect.adjusted(10, 0, -10, 0)
        if shown.icon:
            side = theme.px(_ICON)
            square = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
            theme.draw_icon(painter, painting.placed(square, whole, rtl=rtl), shown.icon, "ink-2")
            inner = inner.adjusted(side + theme.px(8), 0, 0, 0)
        taken_by = self._options.key_of(index.row())
        if taken_by:
            width, height = painting.key_width(theme, taken_by), theme.px(20)
            cap = QRectF(inner.right() - width, inner.center().y() - height / 2, width, height)
            painting.key(painter, theme, painting.placed(cap, whole, rtl=rtl), taken_by)
            inner = inner.adjusted(0, 0, -width - theme.px(8), 0)
        width = painting.advance(theme.font("meta"), line(shown.detail)) if shown.detail else 0.0
        words = inner.adjusted(0, 0, -width - (_GAP if width else 0), 0)
        painting.write(
            painter,
            painting.placed(words, whole, rtl=rtl),
            line(shown.text),
            theme.font("body"),
            theme.colour("ink"),
            rtl=rtl,
        )
        painting.write(
            painter,
            painting.placed(inner, whole, rtl=rtl),
            line(shown.detail),
            theme.font("meta"),
            theme.colour("ink-2"),
            rtl=rtl,
            align="end",
        )


class OptionList(Popup):
    """`picked` gives the option that was clicked; whoever has the keyboard steps through the rest."""

    picked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setWindowFlag(Qt.WindowType.Popup, False)
        self.setWindowFlags(
            Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.shown: list[Option] = []
        self._key, self._key_row = "", -1
        self._model = QStringListModel(self)
        self.view = QListView(self)
        self.view.setModel(self._model)
        self.view.setItemDelegate(_OptionDelegate(theme, self))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.viewport().setAutoFillBackground(False)
        self.view.clicked.connect(self._pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 6, 4, 6)
        column.addWidget(self.view)

    def offer(self, options: Sequence[Option], anchor: QWidget) -> None:
        """Show the options under `anchor`, as wide as it."""
        self._show(options, anchor.width(), anchor.layoutDirection())
        self.open_below(anchor)

    def offer_at(self, options: Sequence[Option], place: QRect, direction: Qt.LayoutDirection) -> None:
        """Show the options under `place` on the screen, or over it; as wide as their words, within bounds."""
        widest = max((self._width_of(option) for option in options), default=0.0)
        least, most = self.theme.px(240), self.theme.px(520)
        self._show(options, round(min(max(widest, least), most)), direction)
        self.open_beside(place)

    def _width_of(self, option: Option) -> float:
        theme = self.theme
        width = painting.advance(theme.font("body"), line(option.text)) + 2 * (_SIDE + 5)
        if option.icon:
            width += theme.px(_ICON) + theme.px(8)
        if option.detail:
            width += painting.advance(theme.font("meta"), line(option.detail)) + _GAP
        return width + (painting.key_width(theme, self._key) + theme.px(8) if self._key else 0)

    def _show(self, options: Sequence[Option], width: int, direction: Qt.LayoutDirection) -> None:
        self.shown = list(options)
        self._model.setStringList([plain(option.text) for option in options])
        rows = min(_MOST_SHOWN, len(options))
        self.setFixedSize(width + 2 * SHADOW, rows * self.theme.px(_ROW) + 14 + 2 * SHADOW)
        self.setLayoutDirection(direction)

    def step(self, by: int) -> None:
        """Go `by` rows further; the ends stand still."""
        row = self.view.currentIndex().row() + by
        self.point_at(min(max(row, 0), len(self.shown) - 1))

    @property
    def row(self) -> int:
        """The chosen row; -1 while there is none."""
        return self.view.currentIndex().row()

    def current(self) -> Option | None:
        """The chosen option."""
        return self.shown[self.row] if 0 <= self.row < len(self.shown) else None

    def point_at(self, row: int) -> None:
        """Choose a row; -1 for none."""
        if row < 0:
            self.view.selectionModel().clear()
        else:
            self.view.setCurrentIndex(self._model.index(row, 0))

    def show_key(self, key: str, row: int = 0) -> None:
        """Show which key takes the option of `row`; an empty one shows none."""
        self._key, self._key_row = key, row
        self.view.viewport().update()

    def key_of(self, row: int) -> str:
        """The key shown in `row`."""
        return self._key if row == self._key_row else ""

    @Slot(QModelIndex)
    def _pick(self, index: QModelIndex) -> None:
        self.picked.emit(self.shown[index.row()])
