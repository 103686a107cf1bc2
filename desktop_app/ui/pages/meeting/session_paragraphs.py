"""Draws the entries of a session: time at the start, speaker over text, wrapped to the width of the list."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui.pages.meeting.session_entries import Entry
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.wording import line

ENTRY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_TIME, _PADDING, _LEADING = 48, 20, 25
_LONGEST = 960
"""Lines longer than this tire the eye."""


class Listing(Protocol):
    """What the delegate asks of the list it paints for."""

    def rings(self) -> bool:
        """Whether the focus ring is drawn."""

    def room(self) -> int:
        """The width of the list inside."""

    def edited_height(self, entry_id: str) -> int:
        """The height of the editor open over this entry; 0 where there is none."""


class ParagraphDelegate(QStyledItemDelegate):
    """Heights are kept by text and width, so that a long list is measured once."""

    def __init__(self, theme: Theme, listing: Listing, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._listing = theme, listing
        self._heights: dict[tuple[str, int, float], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del option
        entry: Entry = index.data(ENTRY_ROLE)
        return QSize(self._theme.px(80), self.height_of(entry))

    def height_of(self, entry: Entry) -> int:
        edited = self._listing.edited_height(entry.id)
        if edited:
            return edited
        px = self._theme.px
        key = (entry.text, self._text_width(), self._theme.scale)
        if key not in self._heights:
            self._heights[key] = self._lines(entry.text, *key[1:2]).lineCount() * px(_LEADING)
        below = px(22) if entry.below else 0
        return px(8) + px(20) + px(2) + self._heights[key] + below + px(8)

    def _text_width(self) -> int:
        px = self._theme.px
        return min(px(_LONGEST), max(px(80), self._listing.room() - 2 * px(_PADDING) - px(_TIME)))

    def _lines(self, text: str, width: int) -> QTextLayout:
        layout = QTextLayout("\u2028".join(line(text).split("\n")), self._font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        rtl = self._rtl()
        # In an English window a Persian statement still reads from the right.
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LayoutDirectionAuto)
        option.setAlignment(
            (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
        )
        layout.setTextOption(option)
        layout.beginLayout()
        y = 0.0
        while True:
            piece = layout.createLine()
            if not piece.isValid():
                break
            piece.setLineWidth(width)
            piece.setPosition(QPointF(0, y))
            y += self._theme.px(_LEADING)
        layout.endLayout()
        return layout

    def _font(self) -> QFont:
        return self._theme.font("reading")

    def _rtl(self) -> bool:
        parent = self.parent()
        return getattr(parent, "layoutDirection", lambda: None)() == Qt.LayoutDirection.RightToLeft

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry = index.data(ENTRY_ROLE)
        if self._listing.edited_height(entry.id):
            return
        theme, px, rtl = self._theme, self._theme.px, self._rtl()
        rect = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected and self._listing.rings():
            painter.fillRect(rect, theme.colour("lajvard-tint"))
            painting.box(painter, rect, border=theme.colour("lajvard"), width=1.5, radius=0)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("hover"))
        inner = rect.adjusted(px(_PADDING), px(8), -px(_PADDING), -px(8))
        time = QRectF(inner.left(), inner.top(), px(_TIME), px(20))
        painting.write(
            painter,
            painting.placed(time, inner, rtl=rtl),
            "…" if entry.pending else line(entry.time),
            theme.font("times"),
            theme.colour("ink-3"),
            rtl=rtl,
        )
        body = inner.adjusted(px(_TIME), 0, 0, 0)
        self._head(painter, entry, body, inner, rtl=rtl)
        self._body(painter, entry, painting.placed(body, inner, rtl=rtl), rtl=rtl)

    def _head(self, painter: QPainter, entry: Entry, body: QRectF, inner: QRectF, *, rtl: bool) -> None:
        theme, px = self._theme, self._theme.px
        x, height = body.left(), px(20)
        if entry.is_resolution:
            square = QRectF(x, body.top() + px(2), px(16), px(16))
            theme.draw_icon(painter, painting.placed(square, inner, rtl=rtl), "mdi6.gavel", "lajvard")
            x += px(22)
        font, who = theme.font("h3"), line(entry.who)
        tag = line(entry.tag)
        tag_room = painting.tag_width(theme, tag) + px(8) if tag else 0.0
        width = min(painting.advance(font, who), body.right() - x - tag_room)
        colour = theme.colour("lajvard" if entry.is_resolution else "ink")
        place = QRectF(x, body.top(), width, height)
        painting.write(painter, painting.placed(place, inner, rtl=rtl), who, font, colour, rtl=rtl)
        if tag:
            mark = QRectF(x + width + px(8), body.top(), tag_room - px(8), height)
            painting.tag(painter, theme, painting.placed(mark, inner, rtl=rtl), tag, entry.tone, rtl=rtl)

    def _body(self, painter: QPainter, entry: Entry, body: QRectF, *, rtl: bool) -> None:
        theme, px = self._theme, self._theme.px
        layout = self._lines(entry.text, self._text_width())
        painter.setPen(theme.colour("ink"))
        rise = (px(_LEADING) - QFontMetricsF(self._font()).height()) / 2
        left = body.right() - self._text_width() if rtl else body.left()
        layout.draw(painter, QPointF(left, body.top() + px(22) + rise))
        if entry.below:
            top = body.top() + px(22) + layout.lineCount() * px(_LEADING) + px(2)
            place = QRectF(body.left(), top, body.width(), px(18))
            painting.write(painter, place, line(entry.below), theme.font("meta"), theme.colour("ink-2"), rtl=rtl)
