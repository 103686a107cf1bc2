"""The middle of a session: what was said and decided on the item, anchored to the bottom, corrected in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QMenu, QWidget

from desktop_app.ui.pages.meeting.session_entries import Entry
from desktop_app.ui.pages.meeting.session_paragraphs import ENTRY_ROLE, ParagraphDelegate
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.pressable import KEYBOARD
from desktop_app.ui.wording import line, plain

Index = QModelIndex | QPersistentModelIndex


class EntryModel(QAbstractListModel):
    """The entries of the item on the table."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def show(self, entries: Sequence[Entry]) -> bool:
        """Show other entries. Says whether rows came or went."""
        new = list(entries)
        if [e.id for e in new] == [e.id for e in self.entries]:
            changed = [place for place, entry in enumerate(new) if entry != self.entries[place]]
            self.entries = new
            for place in changed:
                self.dataChanged.emit(self.index(place), self.index(place))
            return False
        self.beginResetModel()
        self.entries = new
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.ToolTipRole:
            return line(entry.tip)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return plain(" ".join(part for part in (entry.time, entry.who, entry.tag, entry.text, entry.below) if part))
        return None


class EntryList(QListView):
    """Signals carry the entry."""

    edit_wanted = Signal(object)
    removal_wanted = Signal(object)
    privacy_wanted = Signal(object)
    turn_wanted = Signal(object)
    """A statement is to become a resolution, or a resolution a statement."""
    left = Signal()
    """The keyboard goes back to where is written: Esc, or Down from the last entry."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.entries = EntryModel(self)
        self._empty, self._ringed, self._locked = "", False, False
        self._editor: tuple[str, QWidget] | None = None
        self._delegate = ParagraphDelegate(theme, self, self)
        self.setModel(self.entries)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(plain(self.tr("What was said and decided")))
        self.doubleClicked.connect(self._edit)
        theme.changed.connect(self._remeasure)

    def show_entries(self, entries: Sequence[Entry], *, empty: str, locked: bool) -> None:
        """`empty` is said where there are none; a locked list only shows."""
        self._empty, self._locked = line(empty), locked
        at_end = self.verticalScrollBar().value() >= self.verticalScrollBar().maximum() - 4
        grew = len(entries) > len(self.entries.entries)
        kept = self.current_entry()
        if self.entries.show(entries):
            self._editor = None
            place = next((n for n, e in enumerate(entries) if kept is not None and e.id == kept.id), -1)
            if place >= 0:
                self.setCurrentIndex(self.entries.index(place))
        self._anchor()
        if grew or at_end:
            self.scrollToBottom()
        self.viewport().update()

    def current_entry(self) -> Entry | None:
        place = self.currentIndex().row()
        return self.entries.entries[place] if 0 <= place < len(self.entries.entries) else None

    def choose(self, entry_id: str) -> bool:
        """Make this entry current. Says whether there is one."""
        for place, entry in enumerate(self.entries.entries):
            if entry.id == entry_id:
                self.setCurrentIndex(self.entries.index(place))
                self._ringed = True
                return True
        return False

    @Slot()
    def come_to_last(self) -> None:
        """The keyboard comes from below."""
        if self.entries.entries:
            self.setCurrentIndex(self.entries.index(len(self.entries.entries) - 1))
            self.setFocus(Qt.FocusReason.BacktabFocusReason)

    @Slot()
    def correct_latest(self) -> None:
        """What was recorded last, of what is on the disk."""
        kept = [(entry.time, place) for place, entry in enumerate(self.entries.entries) if not entry.pending]
        if kept and not self._locked:
            place = max(kept)[1]
            self.setCurrentIndex(self.entries.index(place))
            self.edit_wanted.emit(self.entries.entries[place])

    def place_editor(self, entry_id: str, editor: QWidget | None) -> None:
        """Lay `editor` over the entry; None takes it away."""
        places = [n for n, e in enumerate(self.entries.entries) if e.id == entry_id]
        if editor is None or not places:
            if self._editor is not None:
                held = [n for n, e in enumerate(self.entries.entries) if e.id == self._editor[0]]
                self._editor = None
                for place in held:
                    self.setIndexWidget(self.entries.index(place), None)  # type: ignore[arg-type]
        else:
            self._editor = (entry_id, editor)
            self.setIndexWidget(self.entries.index(places[0]), editor)
            QTimer.singleShot(0, self, self._show_edited)
        self._remeasure()

    @Slot()
    def _show_edited(self) -> None:
        places = [n for n, e in enumerate(self.entries.entries) if self._editor and e.id == self._editor[0]]
        if places:
            self.scrollTo(self.entries.index(places[0]))

    # What the delegate asks

    def rings(self) -> bool:
        return self._ringed and self.hasFocus()

    def room(self) -> int:
        return self.viewport().width()

    def edited_height(self, entry_id: str) -> int:
        if self._editor is None or self._editor[0] != entry_id:
            return 0
        return self._editor[1].sizeHint().height()

    # Sizes

    @Slot()
    def _remeasure(self) -> None:
        self.scheduleDelayedItemsLayout()
        self._anchor()

    def _anchor(self) -> None:
        """What is shorter than its place lies at the bottom, where writing goes on; what is only read, at the top."""
        wanted = sum(self._delegate.height_of(entry) for entry in self.entries.entries)
        top = max(0, self.height() - wanted - self.theme.px(8)) if self.entries.entries and not self._locked else 0
        if self.viewportMargins().top() != top:
            self.setViewportMargins(0, top, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        at_end = self.verticalScrollBar().value() >= self.verticalScrollBar().maximum() - 4
        super().resizeEvent(event)
        self._anchor()
        if at_end:
            self.scrollToBottom()

    # Keyboard and mouse

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = event.reason() in KEYBOARD
        super().focusInEvent(event)
        if self._ringed and not self.currentIndex().isValid() and self.entries.entries:
            self.setCurrentIndex(self.entries.index(len(self.entries.entries) - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ringed = True
        entry, key = self.current_entry(), event.key()
        at_last = self.currentIndex().row() == len(self.entries.entries) - 1
        if not self._locked and (key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Down and at_last)):
            self.left.emit()
            return
        if entry is not None and not (self._locked or entry.pending):
            if key in {Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
                self.edit_wanted.emit(entry)
                return
            if key == Qt.Key.Key_Delete:
                self.removal_wanted.emit(entry)
                return
        super().keyPressEvent(event)
        self.viewport().update()

    @Slot(QModelIndex)
    def _edit(self, index: QModelIndex) -> None:
        if not self._locked:
            self.edit_wanted.emit(self.entries.entries[index.row()])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        entry = self.current_entry()
        if entry is None or self._locked:
            return
        menu = QMenu(self)
        menu.addAction(self.theme.icon("ph.pencil-simple"), self.tr("Edit"), lambda: self.edit_wanted.emit(entry))
        if not entry.is_resolution:
            words = self.tr("Into the minutes") if entry.private else self.tr("Keep out of the minutes")
            menu.addAction(self.theme.icon("ph.lock-simple"), words, lambda: self.privacy_wanted.emit(entry))
        turned = self.tr("Make it a statement") if entry.is_resolution else self.tr("Make it a resolution")
        menu.addAction(self.theme.icon("mdi6.gavel"), f"{turned}\tF6", lambda: self.turn_wanted.emit(entry))
        menu.addSeparator()
        menu.addAction(self.theme.icon("ph.trash"), self.tr("Delete"), lambda: self.removal_wanted.emit(entry))
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        menu.exec(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.entries.entries or not self._empty:
            return
        painter = QPainter(self.viewport())
        rect = QRectF(self.viewport().rect()).adjusted(24, 0, -24, 0)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        colour = self.theme.colour("ink-3")
        painting.write(painter, rect, self._empty, self.theme.font("body"), colour, rtl=rtl, align="center")
        painter.end()
