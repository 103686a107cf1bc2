"""Paints rows: state, handle, check box, cells, and headers of groups."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.cell_painter import CellPainter
from desktop_app.ui.widgets.row_layout import RowLayout
from desktop_app.ui.widgets.row_model import ROW_ROLE
from desktop_app.ui.widgets.rows import Row
from desktop_app.ui.wording import line

GROUP_HEIGHT = 32


class Ringing(Protocol):
    """Whoever says whether the keyboard is at work here."""

    def rings(self) -> bool:
        """Whether the focus ring is drawn."""

    def corners(self, rect: QRectF) -> tuple[bool, bool]:
        """Whether the upper and the lower corners of this row are those of the card."""


class RowDelegate(QStyledItemDelegate):
    """One delegate for every list."""

    def __init__(
        self,
        theme: Theme,
        layout: RowLayout,
        view: Ringing,
        *,
        row_height: int,
        group_height: int = GROUP_HEIGHT,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._theme, self._layout, self._view = theme, layout, view
        self._row_height, self._group_height = row_height, group_height
        self.dragged: object = None

    def height_of(self, row: Row) -> int:
        return self._theme.px(row.height or (self._group_height if row.is_group else self._row_height))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del option
        return QSize(self._theme.px(80), self.height_of(index.data(ROW_ROLE)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(ROW_ROLE)
        area: QRect = option.rect
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        rect = QRectF(area)
        if row.is_group:
            self._group(painter, rect, row, rtl=rtl)
            return
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        self._ground(painter, rect, selected=selected, hovered=hovered)
        if row.key == self.dragged and self.dragged is not None:
            painting.box(
                painter, rect.adjusted(1, 1, -1, -2), border=self._theme.colour("lajvard"), width=1.5, dashed=True
            )
        if row.movable:
            handle = self._layout.handle(rect, rtl=rtl)
            self._theme.draw_icon(painter, handle, "ph.dots-six-vertical", "ink-2" if hovered or selected else "ink-4")
        if row.checked is not None:
            painting.check_box(painter, self._theme, self._layout.check(rect, rtl=rtl), checked=row.checked)
        cells = CellPainter(self._theme, painter, rtl, selected=selected, muted=row.muted)
        places = self._layout.cells(rect, rtl=rtl)
        for cell, place, column in zip(row.cells, places, self._layout.columns, strict=False):
            if place is not None:
                cells.draw(cell, place, column.align)
        if selected and self._view.rings():
            painting.box(painter, rect.adjusted(0, 0, 0, -1), border=self._theme.colour("lajvard"), width=1.5, radius=0)

    def _ground(self, painter: QPainter, rect: QRectF, *, selected: bool, hovered: bool) -> None:
        colour = self._theme.colour
        top, bottom = self._view.corners(rect)
        if selected or hovered:
            fill = colour("lajvard-tint" if selected else "hover")
            painting.fill_rounded(painter, rect, fill, top=top, bottom=bottom)
        if not bottom:
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), colour("line"))

    def _group(self, painter: QPainter, rect: QRectF, row: Row, *, rtl: bool) -> None:
        theme, cell = self._theme, row.cells[0]
        top, bottom = self._view.corners(rect)
        painting.fill_rounded(painter, rect, theme.colour("canvas"), top=top, bottom=bottom)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.colour("line"))
        edge = theme.px(self._layout.padding)
        inner = rect.adjusted(edge, 0, -edge, -1)
        if cell.icon:
            square = QRectF(inner.left(), inner.center().y() - theme.px(8), theme.px(16), theme.px(16))
            theme.draw_icon(painter, painting.placed(square, inner, rtl=rtl), cell.icon, cell.icon_ink)
            inner = painting.placed(inner.adjusted(theme.px(24), 0, 0, 0), inner, rtl=rtl)
        font = theme.font("h3")
        painting.write(painter, inner, line(cell.text), font, theme.colour(cell.ink), rtl=rtl)
        taken = painting.advance(font, line(cell.text)) + theme.px(8)
        count = painting.placed(inner.adjusted(min(taken, inner.width()), 0, 0, 0), inner, rtl=rtl)
        painting.write(painter, count, line(cell.second), theme.font("meta"), theme.colour("ink-3"), rtl=rtl)
