"""The course of a resolution's follow-up: steps on a line of time, each with its files of evidence."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.services.attachments import AttachmentView
from desktop_app.ui.follow_up_words import StepLine
from desktop_app.ui.pages.resolution.steps import CourseRow, CourseRows
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.file_cell import icon_of, size_in_words
from desktop_app.ui.widgets.timeline import NODE
from desktop_app.ui.wording import joined, line

_WRAP: Final = int(Qt.TextFlag.TextWordWrap)
_FILE: Final = 36
_GAP: Final = 14
_MORE: Final = 24
_TEXT_AT: Final = NODE + 12


class _Delegate(QStyledItemDelegate):
    """Paints nodes on their rail, words beside them, and files in their frame."""

    def __init__(self, theme: Theme, view: CourseList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override]
        del option
        return QSize(self._view.viewport().width(), self._view.heights[index.row()])

    def height(self, row: CourseRow, width: int) -> int:
        px = self._theme.px
        if row.file is not None:
            return px(_FILE + _GAP // 2)
        tall = sum(self._tall(text, role, self.room(width)) for text, role, _ in _texts(row.line))
        return max(px(NODE), tall) + px(_GAP)

    def room(self, width: int) -> int:
        return max(40, width - self._theme.px(_TEXT_AT + _MORE))

    def _tall(self, text: str, role: str, room: int) -> int:
        metrics = QFontMetrics(self._theme.font(role))
        return max(metrics.height(), metrics.boundingRect(QRect(0, 0, room, 100_000), _WRAP, text).height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        rect, place = QRectF(option.rect), index.row()
        row, last = self._view.rows[place], place == len(self._view.rows) - 1
        px, colour, rtl = self._theme.px, self._theme.colour, self._view.rtl
        if not last:
            top = rect.top() + (px(NODE) if row.file is None else 0)
            rail = QRectF(rect.left() + px(NODE) / 2, top, 1, rect.bottom() - top)
            painter.fillRect(painting.placed(rail, rect, rtl=rtl), colour("line-strong"))
        focused = self._view.hasFocus() and index == self._view.currentIndex()
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if row.file is not None:
            self._paint_file(painter, rect, row.file, focused=focused, hovered=hovered)
            return
        self._paint_step(painter, rect, row)
        if row.own and (focused or hovered):
            more = QRectF(self._view.more_of(option.rect))
            painting.box(painter, more, fill=colour("hover"))
            self._theme.draw_icon(painter, more.adjusted(4, 4, -4, -4), "ph.dots-three", "ink-2")
        if focused and self._view.ringed:
            ring = QRectF(rect.left(), rect.top(), rect.width(), rect.height() - px(_GAP) / 2)
            painting.box(painter, ring.adjusted(-1, -1, 1, 1), border=colour("lajvard"), width=1.5)

    def _paint_step(self, painter: QPainter, rect: QRectF, row: CourseRow) -> None:
        px, colour, rtl, tone = self._theme.px, self._theme.colour, self._view.rtl, row.line.tone
        node = painting.placed(QRectF(rect.left(), rect.top(), px(NODE), px(NODE)), rect, rtl=rtl)
        fill = "surface" if tone == "neutral" else painting.ground(tone)
        edge = "line-strong" if tone == "neutral" else painting.edge(tone)
        painting.box(painter, node, fill=colour(fill), border=colour(edge), radius=node.height() / 2)
        inset = px(5)
        self._theme.draw_icon(painter, node.adjusted(inset, inset, -inset, -inset), row.line.icon, painting.ink(tone))
        y, room = rect.top() + px(2), self.room(round(rect.width()))
        for text, role, ink in _texts(row.line):
            tall = self._tall(text, role, room)
            place = painting.placed(QRectF(rect.left() + px(_TEXT_AT), y, room, tall), rect, rtl=rtl)
            painting.write_lines(painter, place, text, self._theme.font(role), colour(ink), rtl=rtl)
            y += tall

    def _paint_file(
        self, painter: QPainter, rect: QRectF, file: AttachmentView, *, focused: bool, hovered: bool
    ) -> None:
        theme, px, rtl = self._theme, self._theme.px, self._view.rtl
        frame = QRectF(rect.left() + px(_TEXT_AT), rect.top(), rect.width() - px(_TEXT_AT), px(_FILE))
        painting.box(
            painter,
            painting.placed(frame, rect, rtl=rtl),
            fill=theme.colour("hover" if hovered else "surface"),
            border=theme.colour("lajvard" if focused else "line"),
            width=2 if focused else 1,
        )
        icon, ink = icon_of(file.file_name)
        mark = QRectF(frame.left() + px(10), frame.center().y() - px(10), px(20), px(20))
        theme.draw_icon(painter, painting.placed(mark, rect, rtl=rtl), icon, ink)
        detail = line(self._view.said_of(file))
        width = painting.advance(theme.font("meta"), detail) + 2
        end = QRectF(frame.right() - px(10) - width, frame.top(), width, frame.height())
        place = painting.placed(end, rect, rtl=rtl)
        painting.write(painter, place, detail, theme.font("meta"), theme.colour("ink-3"), rtl=rtl, align="end")
        words = QRectF(mark.right() + px(10), frame.top(), end.left() - mark.right() - px(20), frame.height())
        place = painting.placed(words, rect, rtl=rtl)
        painting.write(painter, place, line(file.title), theme.font("body"), theme.colour("ink"), rtl=rtl)


def _texts(shown: StepLine) -> list[tuple[str, str, str]]:
    """(text, role, ink) of each paragraph."""
    texts = [(line(shown.title), "row", "ink")]
    texts += [(line(text), "body", "ink-2") for text in shown.details]
    return [*texts, (line(shown.caption), "meta", "ink-3")] if shown.caption else texts


class CourseList(QListView):
    """As tall as what it shows: whoever holds it scrolls. Enter opens a file or a letter, or corrects a step."""

    opened = Signal(object)
    """A `CourseRow`: Enter, or a press on a file."""
    removed = Signal(object)
    menu_wanted = Signal(object, QPoint)
    """A `CourseRow`, and where its menu belongs on the screen."""
    gone_to = Signal(QRect)
    """The keyboard has gone to this part of the list."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.ringed = False
        self.heights: list[int] = []
        self._model = CourseRows(self)
        self._delegate = _Delegate(theme, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Course of the follow-up"))
        theme.changed.connect(self._measure)

    @property
    def rows(self) -> list[CourseRow]:
        return self._model.rows

    @property
    def rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def show_lines(self, lines: Sequence[StepLine]) -> None:
        """The newest first; the row that was looked at stays chosen where it is still there."""
        before = self.current_row()
        rows: list[CourseRow] = []
        for shown in lines:
            rows.append(CourseRow(shown))
            rows += [CourseRow(shown, file) for file in (shown.step.files if shown.step is not None else ())]
        self._model.put(rows)
        self._measure()
        if before is not None:
            kept = next((n for n, row in enumerate(rows) if row.key == before.key), None)
            if kept is not None:
                self.setCurrentIndex(self._model.index(kept, 0))

    def current_row(self) -> CourseRow | None:
        place = self.currentIndex().row()
        return self.rows[place] if 0 <= place < len(self.rows) else None

    def said_of(self, file: AttachmentView) -> str:
        """«PDF، ۱٫۲ مگابایت»."""
        kind = Path(file.file_name).suffix.removeprefix(".").upper()
        size = size_in_words(file.size, self.tr("{n} kB"), self.tr("{n} MB")) if not file.awaited else ""
        return joined([part for part in (kind, size) if part])

    def more_of(self, rect: QRect) -> QRect:
        """Where the menu of a row is opened by the mouse."""
        side = self.theme.px(_MORE)
        return QRect(rect.left() if self.rtl else rect.right() - side, rect.top(), side, side)

    @Slot()
    def _measure(self) -> None:
        width = self.viewport().width()
        self.heights = [self._delegate.height(row, width) for row in self.rows]
        self.setFixedHeight(sum(self.heights) + 2)
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.current_row(), event.key()
        if row is not None and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.opened.emit(row)
        elif row is not None and key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and (row.own or row.file):
            self.removed.emit(row)
        else:
            self.ringed = True
            super().keyPressEvent(event)
            self.gone_to.emit(self.visualRect(self.currentIndex()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.ringed = event.reason() in {
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        }
        if self.ringed and not self.currentIndex().isValid() and self.rows:
            self.setCurrentIndex(self._model.index(0, 0))
        if self.ringed:
            self.gone_to.emit(self.visualRect(self.currentIndex()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        row, rect = self.rows[index.row()], self.visualRect(index)
        if row.file is not None:
            self.opened.emit(row)
        elif row.own and self.more_of(rect).contains(event.position().toPoint()):
            self.menu_wanted.emit(row, self.viewport().mapToGlobal(self.more_of(rect).bottomLeft()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        del event
        row = self.current_row()
        if row is not None and row.file is None:
            self.opened.emit(row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.current_row()
        if row is None:
            return
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        at = (
            event.globalPos()
            if by_mouse
            else self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        )
        self.menu_wanted.emit(row, at)
