"""A view of rows: what it shows, which row is current, and where everything lies."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QHelpEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QScrollArea, QSizePolicy, QToolTip, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.over_bar import OverBar
from desktop_app.ui.widgets.row_delegate import RowDelegate
from desktop_app.ui.widgets.row_header import RowHeader
from desktop_app.ui.widgets.row_layout import RowLayout
from desktop_app.ui.widgets.row_model import RowModel
from desktop_app.ui.widgets.rows import Column, Row
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.wording import line, plain


class RowView(QListView):
    """The selection follows the key of its row when rows are shown anew."""

    chosen = Signal(object)
    """The current row changed (None: there is none)."""

    _ringed = False

    def __init__(
        self,
        theme: Theme,
        columns: Sequence[Column],
        *,
        row_height: int = 46,
        group_height: int = 32,
        padding: int = 16,
        gap: int = 12,
        header: bool = False,
        handles: bool = False,
        checks: bool = False,
        grows: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._grows = grows
        self._in_corners = (False, False)
        self.rows_model = self._made_model()
        self.geometry_of_rows = RowLayout(theme, columns, padding=padding, gap=gap, handles=handles, checks=checks)
        self._delegate = RowDelegate(
            theme, self.geometry_of_rows, self, row_height=row_height, group_height=group_height, parent=self
        )
        self._header = RowHeader(theme, self.geometry_of_rows, self) if header else None
        self.setModel(self.rows_model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(plain(name))
        if grows:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        else:
            OverBar(self)
        self.selectionModel().currentChanged.connect(self._tell_current)
        theme.changed.connect(self._remeasure)
        self._remeasure()

    def _made_model(self) -> RowModel:
        return RowModel(self)

    # What is shown

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show `rows`; the current row stays the one with the same key, or becomes its neighbour."""
        key, place = self.current_key(), self.currentIndex().row()
        offset = self.verticalScrollBar().value()
        model = self.selectionModel()
        model.blockSignals(True)
        self.rows_model.show(rows)
        model.blockSignals(False)
        kept = self.rows_model.place_of(key) if key is not None else -1
        if kept >= 0:
            self._set_current(kept, tell=False)
        elif key is not None:
            self._set_current(self._selectable_near(place), tell=True)
        self.verticalScrollBar().setValue(offset)
        if self._grows:
            self.updateGeometry()

    def current_key(self) -> object:
        row = self.current_row()
        return None if row is None else row.key

    def current_row(self) -> Row | None:
        place = self.currentIndex().row()
        return self.rows_model.rows[place] if 0 <= place < len(self.rows_model.rows) else None

    def choose(self, key: object) -> bool:
        """Make the row with `key` current. Says whether there is one."""
        place = self.rows_model.place_of(key)
        if place >= 0:
            self.setCurrentIndex(self.rows_model.index(place))
        return place >= 0

    def choose_first(self) -> None:
        place = self._selectable_near(0)
        if place >= 0:
            self.setCurrentIndex(self.rows_model.index(place))

    def choose_none(self) -> None:
        """No row is the current one any more."""
        self._set_current(-1, tell=False)
        self.selectionModel().clearSelection()

    def step(self, by: int) -> None:
        """Go to the next or the previous row."""
        place = self.currentIndex().row() + by
        rows = self.rows_model.rows
        while 0 <= place < len(rows) and rows[place].is_group:
            place += by
        if 0 <= place < len(rows):
            self.setCurrentIndex(self.rows_model.index(place))

    def rings(self) -> bool:
        """Whether the current row carries the focus ring: only while the keyboard is at work."""
        return self._ringed and self.hasFocus()

    def corners(self, rect: QRectF) -> tuple[bool, bool]:
        """Whether a row at `rect` reaches the upper and the lower corners of the card that the list fills."""
        top, bottom = self._in_corners
        return top and rect.top() <= 0, bottom and rect.bottom() >= self.viewport().height()

    def _corners_of_card(self) -> tuple[bool, bool]:
        card: QWidget | None = self.parentWidget()
        while card is not None and not isinstance(card, Card):
            card = card.parentWidget()
        if card is None:
            return False, False
        port = self.viewport()
        top = port.mapTo(card, QPoint(0, 0)).y()
        return top <= 2, top + port.height() >= card.height() - 2

    def _selectable_near(self, place: int) -> int:
        rows = self.rows_model.rows
        usable = [number for number, row in enumerate(rows) if not row.is_group]
        return min(usable, key=lambda number: abs(number - place), default=-1)

    def _set_current(self, place: int, *, tell: bool) -> None:
        model = self.selectionModel()
        model.blockSignals(True)
        self.setCurrentIndex(self.rows_model.index(place) if place >= 0 else QModelIndex())
        model.blockSignals(False)
        self.viewport().update()
        if tell:
            self.chosen.emit(self.current_key())

    # Sizes

    def _remeasure(self) -> None:
        height = self.theme.px(self._header.HEIGHT) if self._header else 0
        self.setViewportMargins(0, height, 0, 0)
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        if not self._grows:
            return super().sizeHint()
        height = sum(self._delegate.height_of(row) for row in self.rows_model.rows)
        return QSize(self.theme.px(240), height + self.viewportMargins().top())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.sizeHint().height() if self._grows else self.theme.px(60))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._header:
            self._header.setGeometry(0, 0, self.width(), self.theme.px(self._header.HEIGHT))

    # Where things are

    def _row_at(self, position: QPoint) -> tuple[Row | None, QRectF]:
        index = self.indexAt(position)
        row = self.rows_model.rows[index.row()] if index.isValid() else None
        return row, QRectF(self.visualRect(index))

    @property
    def _rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _cell_at(self, position: QPoint) -> tuple[Row | None, int, QRectF]:
        row, rect = self._row_at(position)
        if row is not None and not row.is_group:
            for place, area in enumerate(self.geometry_of_rows.cells(rect, rtl=self._rtl)):
                if area is not None and place < len(row.cells) and area.contains(QPointF(position)):
                    return row, place, area
        return row, -1, rect

    @Slot(QModelIndex, QModelIndex)
    def _tell_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        del current, previous
        self.chosen.emit(self.current_key())
        if self._grows and self.hasFocus():
            self._follow_in_page()

    def _follow_in_page(self) -> None:
        """A list as tall as its rows is scrolled by the page it lies in: the current row stays in sight."""
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        inside = area.widget() if isinstance(area, QScrollArea) else None
        if area is None or inside is None:
            return
        row = self.visualRect(self.currentIndex())
        middle = self.viewport().mapTo(inside, row.center())
        area.ensureVisible(0, middle.y(), 0, row.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        self._in_corners = self._corners_of_card()
        super().paintEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row, place, area = self._cell_at(event.pos())
            tip = self._tip(row, place, area) if row is not None else ""
            QToolTip.showText(event.globalPos(), line(tip), self.viewport()) if tip else QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _tip(self, row: Row, place: int, area: QRectF) -> str:
        """The row's own tip, or the words of a cell that has no room for them."""
        if place < 0:
            return row.tip
        cell = row.cells[place]
        words = painting.advance(self.theme.font(cell.role, 500), line(cell.text))
        return cell.text if words > area.width() else row.tip
