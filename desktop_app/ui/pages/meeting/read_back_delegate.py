"""Draws the paragraphs of the reading: what they are at the margin, the words in large type, what has been read."""

from __future__ import annotations

from typing import Final, Protocol

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.services.passages import Passage, PassageKind
from desktop_app.ui.pages.meeting.read_back_setting import MEASURE, Setter, SetText, look_of
from desktop_app.ui.pages.meeting.read_back_words import not_recorded
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.wording import line

PASSAGE_ROLE: Final = 257
_MARGIN: Final = 56
"""Beside the words, for what marks them."""
_ICONS: Final = {
    PassageKind.RESOLUTION: ("mdi6.gavel", "lajvard"),
    PassageKind.ATTENDANCE: ("ph.users-three", "ink-3"),
    PassageKind.GUESTS: ("ph.users-three", "ink-3"),
    PassageKind.FACTS: ("ph.clock", "ink-3"),
    PassageKind.LEGAL_BASIS: ("ph.bank", "ink-3"),
    PassageKind.RECUSAL: ("ph.hand-palm", "ink-3"),
    PassageKind.NEXT_MEETING: ("ph.calendar-plus", "ink-3"),
    PassageKind.DRAFT: ("ph.warning", "zar"),
}


class Listing(Protocol):
    """What the delegate asks of the list it paints for."""

    def room(self) -> int:
        """The width of the list inside."""

    def port(self) -> QRectF:
        """What is in sight."""

    def rings(self) -> bool:
        """Whether the keyboard is at work here."""

    def edited_height(self, key: str) -> int:
        """The height of the editor open over this paragraph; 0 where there is none."""

    def has_been_read(self, passage: Passage) -> bool: ...


class PassageDelegate(QStyledItemDelegate):
    """One column of words in the middle of the list; its margin is at the right, where reading begins."""

    def __init__(self, theme: Theme, listing: Listing, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._listing = theme, listing
        self.setter = Setter(theme)

    @property
    def width(self) -> int:
        """The measure of the words."""
        px = self._theme.px
        return max(px(160), min(px(MEASURE), self._listing.room() - 2 * px(_MARGIN)))

    @property
    def right(self) -> int:
        """Where the words begin."""
        return (self._listing.room() + self.width) // 2

    def set_of(self, passage: Passage) -> SetText:
        return self.setter.set(passage, self.width)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del option
        passage: Passage = index.data(PASSAGE_ROLE)
        return QSize(self._theme.px(80), self.height_of(passage))

    def height_of(self, passage: Passage) -> int:
        edited = self._listing.edited_height(passage.key)
        if edited:
            return edited
        px, look = self._theme.px, look_of(passage)
        return px(look.above) + self.set_of(passage).height + px(look.below)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        passage: Passage = index.data(PASSAGE_ROLE)
        if self._listing.edited_height(passage.key):
            return
        theme, px, look = self._theme, self._theme.px, look_of(passage)
        rect = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        top = rect.top() + px(look.above)
        left = self.right - self.width
        self._ground(painter, rect, state, passage)
        self._margin(painter, passage, QRectF(self.right + px(12), top, px(20), px(look.leading)))
        painter.setPen(theme.colour(look.ink))
        place = QPointF(left, top + self.setter.rise(look))
        # Of a statement of many pages only the lines in sight are drawn.
        self.set_of(passage).layout.draw(painter, place, [], rect.intersected(self._listing.port()))

    def _ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, passage: Passage) -> None:
        """The paragraph that is being read stands on a tint; what is not printed, in a frame of its own."""
        theme, px, look = self._theme, self._theme.px, look_of(passage)
        is_draft = passage.kind is PassageKind.DRAFT
        above, below = (px(8), px(8)) if is_draft else (px(max(0, look.above - 5)), px(max(0, look.below - 5)))
        column = QRectF(self.right - self.width - px(20), 0, self.width + px(_MARGIN), 0)
        column.setTop(rect.top() + above)
        column.setBottom(rect.bottom() - below)
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        if is_draft:
            border = theme.colour("lajvard" if is_current and self._listing.rings() else "zar-line")
            painting.box(painter, column, fill=theme.colour("zar-tint"), border=border, width=1.5, radius=8)
            head = QRectF(self.right - self.width, column.top() + px(8), self.width, px(20))
            painting.write(
                painter, head, line(not_recorded()), theme.font("meta-strong"), theme.colour("zar"), rtl=True
            )
        elif is_current:
            painting.box(painter, column, fill=theme.colour("lajvard-tint"), radius=8)
            if self._listing.rings():
                painting.box(painter, column, border=theme.colour("lajvard"), width=1.5, radius=8)
        elif state & QStyle.StateFlag.State_MouseOver:
            painting.box(painter, column, fill=theme.colour("hover"), radius=8)

    def _margin(self, painter: QPainter, passage: Passage, place: QRectF) -> None:
        """A tick where it has been read, else what kind of line it is."""
        px = self._theme.px
        square = QRectF(place.left(), place.center().y() - px(9), px(18), px(18))
        if self._listing.has_been_read(passage):
            self._theme.draw_icon(painter, square, "ph.check", "zangar")
        elif passage.kind in _ICONS:
            self._theme.draw_icon(painter, square, *_ICONS[passage.kind])
