"""Search over everything: a line, and under it what was found, in groups, with the matched letters marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QBrush, QFont, QKeyEvent, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.persian import spelling
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.labels import IconMark, KbdTag, Label
from desktop_app.ui.widgets.popup import SHADOW, Popup
from desktop_app.ui.widgets.row_model import ROW_ROLE, RowModel
from desktop_app.ui.widgets.rows import Cell, Row, group
from desktop_app.ui.widgets.surfaces import Rule
from desktop_app.ui.wording import line

ASK_AFTER_MS = 120


@dataclass(frozen=True)
class Found:
    """One result: its key, its words, a remark, and a tile or an icon."""

    key: object
    text: str
    detail: str = ""
    tile: tuple[str, str] | None = None
    icon: str = ""
    icon_ink: str = "ink-2"


@dataclass(frozen=True)
class FoundGroup:
    """Results of one kind under their title."""

    title: str
    results: tuple[Found, ...]


def _formats(theme: Theme, query: str, text: str) -> list[QTextLayout.FormatRange]:
    marks = []
    for start, end in spelling.find(query, text) if query.strip() else []:
        form = QTextCharFormat()
        form.setForeground(QBrush(theme.colour("lajvard")))
        form.setFontWeight(QFont.Weight.Bold)
        span = QTextLayout.FormatRange()
        span.start, span.length, span.format = start, end - start, form
        marks.append(span)
    return marks


def draw_highlighted(painter: QPainter, theme: Theme, rect: QRectF, text: str, query: str, *, rtl: bool) -> None:
    """One line of `text` with the letters that `query` found in it."""
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout = QTextLayout(text, theme.font("body"))
    layout.setTextOption(option)
    layout.setFormats(_formats(theme, query, text))
    layout.beginLayout()
    row = layout.createLine()
    row.setLineWidth(rect.width())
    layout.endLayout()
    painter.save()
    painter.setClipRect(rect)
    painter.setPen(theme.colour("ink"))
    left = rect.right() - row.naturalTextWidth() if rtl else rect.left()
    layout.draw(painter, QPointF(left, rect.center().y() - row.height() / 2))
    painter.restore()


class _FoundDelegate(QStyledItemDelegate):
    """Paints a result or the title of a group."""

    def __init__(self, theme: Theme, palette: SearchPalette) -> None:
        super().__init__(palette)
        self._theme, self._palette = theme, palette

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del option
        row: Row = index.data(ROW_ROLE)
        return QSize(self._theme.px(200), self._theme.px(30 if row.is_group else 36))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(ROW_ROLE)
        theme, px = self._theme, self._theme.px
        rect = QRectF(option.rect)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        inner = rect.adjusted(px(14), 0, -px(14), 0)
        if row.is_group:
            words = line(row.cells[0].text)
            painting.write(painter, inner, words, theme.font("meta"), theme.colour("ink-2"), rtl=rtl)
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("lajvard-tint"))
            key = QRectF(inner.right() - px(24), inner.center().y() - px(10), px(24), px(20))
            key = painting.placed(key, inner, rtl=rtl)
            painting.box(painter, key, fill=theme.colour("surface"), border=theme.colour("line-strong"), radius=4)
            arrow = key.adjusted(px(5), px(3), -px(5), -px(3))
            theme.draw_icon(painter, arrow, "ph.arrow-elbow-down-left", "ink-2")
        found = row.value
        assert isinstance(found, Found)
        square = QRectF(inner.left(), inner.center().y() - px(10), px(20), px(20))
        square = painting.placed(square, inner, rtl=rtl)
        if found.tile is not None:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            painting.tile(painter, theme, square, *found.tile, on_selection=chosen)
        elif found.icon:
            theme.draw_icon(painter, square, found.icon, found.icon_ink)
        words_rect = painting.placed(inner.adjusted(px(30), 0, -px(34), 0), inner, rtl=rtl)
        draw_highlighted(painter, theme, words_rect, line(found.text), self._palette.query, rtl=rtl)
        detail = line(found.detail)
        painting.write(painter, words_rect, detail, theme.font("meta"), theme.colour("ink-2"), rtl=rtl, align="end")


class SearchPalette(Popup):
    """`asked` wants results for the words typed; `picked` gives the key of one of them."""

    asked = Signal(str)
    picked = Signal(object)

    def __init__(self, theme: Theme, *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.query = ""
        self.edit = LineEdit(theme, placeholder=placeholder, name=placeholder, bare=True)
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self._typed)
        self._model = RowModel(self)
        self._view = QListView()
        self._view.setModel(self._model)
        self._view.setItemDelegate(_FoundDelegate(theme, self))
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.viewport().setAutoFillBackground(False)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.clicked.connect(self._pick)
        self._nothing = Label(theme, "", role="meta", ink="ink-2", align="center")
        self._nothing.setContentsMargins(0, 10, 0, 14)
        self._rule = Rule(theme)
        self._ask = QTimer(self, singleShot=True, interval=ASK_AFTER_MS)
        self._ask.timeout.connect(self._tell)
        self._lay_out()
        self.setFocusProxy(self.edit)
        self.show_results(())

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(14, 4, 14, 4)
        top.setSpacing(10)
        top.addWidget(IconMark(self.theme, "ph.magnifying-glass"))
        top.addWidget(self.edit, 1)
        top.addWidget(KbdTag(self.theme, "Esc"))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._rule)
        column.addWidget(self._view)
        column.addWidget(self._nothing)

    def open_over(self, window: QWidget, width: int = 560) -> None:
        """Open it in the upper middle of `window`, with the last words selected."""
        self.setFixedWidth(self.theme.px(width) + 2 * SHADOW)
        self._fit()
        corner = window.mapToGlobal(QPoint((window.width() - self.width()) // 2, self.theme.px(56) - SHADOW))
        self.move(corner)
        self.show()
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)
        self.edit.selectAll()

    def show_results(self, groups: Sequence[FoundGroup], query: str = "", nothing: str = "") -> None:
        """What was found for `query`; `nothing` is said where that is nothing."""
        self.query = query
        rows: list[Row] = []
        for found_group in groups:
            rows.append(group(found_group.title))
            rows += [
                Row(key=found.key, cells=(Cell(found.text, found.detail),), value=found)
                for found in found_group.results
            ]
        self._model.show(rows)
        first = next((place for place, row in enumerate(rows) if not row.is_group), -1)
        self._view.setCurrentIndex(self._model.index(first) if first >= 0 else QModelIndex())
        self._nothing.say("" if rows else nothing)
        self._fit()

    def _fit(self) -> None:
        px, rows = self.theme.px, self._model.rows
        height = sum(px(30 if row.is_group else 36) for row in rows)
        self._view.setVisible(bool(rows))
        self._view.setFixedHeight(min(height, px(420)) + (px(8) if rows else 0))
        self._nothing.setVisible(bool(self._nothing.text()))
        self._rule.setVisible(bool(rows) or bool(self._nothing.text()))
        self.adjustSize()

    @Slot()
    def _typed(self) -> None:
        self._ask.start()

    @Slot()
    def _tell(self) -> None:
        self.asked.emit(self.edit.text())

    @Slot(QModelIndex)
    def _pick(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if row is not None and not row.is_group:
            self.close()
            self.picked.emit(row.key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                self._step(step)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                if self._ask.isActive():
                    self._ask.stop()
                    self._tell()
                self._pick(self._view.currentIndex())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        rows = self._model.rows
        usable = [place for place, row in enumerate(rows) if not row.is_group]
        if usable:
            now = self._view.currentIndex().row()
            at = usable.index(now) if now in usable else -by
            self._view.setCurrentIndex(self._model.index(usable[(at + by) % len(usable)]))
