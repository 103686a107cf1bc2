"""A view of a list of any length: where its rows lie is reckoned, and only those in sight are loaded and painted."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from desktop_app.ui.widgets.paged_model import PagedModel
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.row_model import RowModel
from desktop_app.ui.widgets.rows import Row

Index = QModelIndex | QPersistentModelIndex
_ROW: Final = Row(key=None, cells=())
_HEAD: Final = Row(key=None, cells=(), is_group=True)


class PagedView(RowList):
    """Qt's own list would measure every row; here every row is as high as the next, and so is every head."""

    def _made_model(self) -> RowModel:
        return PagedModel(self)

    @property
    def paged(self) -> PagedModel:
        model = self.rows_model
        assert isinstance(model, PagedModel)
        return model

    def _heights(self) -> tuple[int, int]:
        """Of a head and of a row."""
        return self._delegate.height_of(_HEAD), self._delegate.height_of(_ROW)

    def _top_of(self, place: int) -> int:
        """From the top of the whole list."""
        head, row = self._heights()
        heads = self.paged.heads_before(place)
        return heads * head + (place - heads) * row

    def _place_at(self, y: int) -> int:
        """Which place lies `y` below the top of the whole list."""
        head, row = self._heights()
        starts = self.paged.head_places
        group = max(0, bisect_right(starts, y, key=self._top_of) - 1)
        place = starts[group]
        within = y - self._top_of(place)
        if self.paged.is_head(place):
            if within < head:
                return place
            place, within = place + 1, within - head
        return place + within // row

    def _length(self) -> int:
        return self._top_of(self.paged.rowCount())

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        head, row = self._heights()
        height = head if self.paged.is_head(index.row()) else row
        top = self._top_of(index.row()) - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        y = point.y() + self.verticalScrollBar().value()
        if not self.paged.rowCount() or not 0 <= y < self._length() or not self.viewport().rect().contains(point):
            return QModelIndex()
        return self.paged.index(self._place_at(y))

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid():
            return
        rect, bar, height = self.visualRect(index), self.verticalScrollBar(), self.viewport().height()
        head = self._heights()[0]
        if hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - height // 2)
        elif rect.top() < 0:
            with_head = self.paged.is_head(index.row() - 1) if index.row() else False
            bar.setValue(bar.value() + rect.top() - (head if with_head else 0))
        elif rect.bottom() >= height:
            bar.setValue(bar.value() + rect.bottom() + 1 - height)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def isIndexHidden(self, index: Index) -> bool:
        del index
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center())
        if index.isValid():
            self.selectionModel().select(index, command)

    def visualRegionForSelection(self, selection: object) -> QRegion:
        del selection
        return QRegion(self.viewport().rect())

    def doItemsLayout(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    def updateGeometries(self) -> None:
        bar, port = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._length() - port))
        bar.setPageStep(port)
        bar.setSingleStep(self._heights()[1])

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        model, offset = self.paged, self.verticalScrollBar().value()
        if not model.rowCount():
            return
        self._in_corners = self._corners_of_card()
        port = self.viewport().rect()
        first = self._place_at(offset)
        last = min(self._place_at(min(offset + port.height(), self._length() - 1)), model.rowCount() - 1)
        model.ensure(first, last)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain_state, pointed = option.state, self._pointed()
        painter = QPainter(self.viewport())
        for place in range(first, last + 1):
            index = model.index(place)
            option.rect = self.visualRect(index)
            if not option.rect.intersects(event.rect()):
                continue
            state = plain_state
            if self.selectionModel().isSelected(index):
                state |= QStyle.StateFlag.State_Selected
            if place == pointed:
                state |= QStyle.StateFlag.State_MouseOver
            option.state = state
            self._delegate.paint(painter, option, index)
        painter.end()

    def _pointed(self) -> int:
        """The place under the mouse; -1 for none."""
        if not self.viewport().underMouse():
            return -1
        return self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())).row()
