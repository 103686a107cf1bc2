"""The reading as a list of paragraphs: one is being read, is kept in view, and is answered by keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

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
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from desktop_app.services.passages import Passage, PassageKind
from desktop_app.ui.pages.meeting.read_back_delegate import PASSAGE_ROLE, PassageDelegate
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.over_bar import OverBar
from desktop_app.ui.wording import plain

Index = QModelIndex | QPersistentModelIndex
_TURNED: Final = 0.85
"""How much of what is in sight goes by when a paragraph longer than that is read on."""


class PassageModel(QAbstractListModel):
    """The paragraphs in the order of reading."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.passages: list[Passage] = []

    def show(self, passages: Sequence[Passage]) -> bool:
        """Show other paragraphs. Says whether some came or went."""
        new = list(passages)
        if [p.key for p in new] != [p.key for p in self.passages]:
            self.beginResetModel()
            self.passages = new
            self.endResetModel()
            return True
        changed = [place for place, passage in enumerate(new) if passage != self.passages[place]]
        self.passages = new
        for place in changed:
            self.dataChanged.emit(self.index(place), self.index(place))
        return False

    def place_of(self, key: str) -> int:
        return next((place for place, passage in enumerate(self.passages) if passage.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.passages)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        passage = self.passages[index.row()]
        if role == PASSAGE_ROLE:
            return passage
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return plain(f"{passage.lead} {passage.text}".strip())
        return None


class PassageList(QListView):
    """Signals carry the paragraph."""

    chosen = Signal(object)
    """Another paragraph is being read; None where there is none."""
    read = Signal(object)
    """Space: it has been read."""
    edit_wanted = Signal(object)
    who_wanted = Signal(object)
    """F4: who said it, or who carries it out."""
    removal_wanted = Signal(object)
    turn_wanted = Signal(object)
    """F6: a statement is to be a resolution, or the other way round."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.passages = PassageModel(self)
        self.read_texts: dict[str, str] = {}
        """What has been read, by key, in the words that were read."""
        self._ringed = False
        self._editor: tuple[str, QWidget] | None = None
        self.delegate = PassageDelegate(theme, self, self)
        # An official paper reads from the right, whatever the language of the window.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setModel(self.passages)
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(plain(self.tr("The minutes, to be read back")))
        OverBar(self)
        self.verticalScrollBar().setSingleStep(theme.px(33))
        self.doubleClicked.connect(lambda index: self.edit_wanted.emit(self.passages.passages[index.row()]))
        self.selectionModel().currentChanged.connect(lambda: self.chosen.emit(self.current()))
        theme.changed.connect(self._remeasure)

    # What is shown

    def show_passages(self, passages: Sequence[Passage]) -> None:
        """The paragraph that is being read stays the same one, or what has come in its place."""
        kept, place, offset = self.current(), self.currentIndex().row(), self.verticalScrollBar().value()
        if not self.passages.show(passages):
            self._remeasure()
            return
        self._editor = None
        if passages:
            found = self.passages.place_of(kept.key) if kept is not None else 0
            self.setCurrentIndex(self.passages.index(found if found >= 0 else min(place, len(passages) - 1)))
        self.doItemsLayout()
        self.verticalScrollBar().setValue(offset)

    def current(self) -> Passage | None:
        place = self.currentIndex().row()
        return self.passages.passages[place] if 0 <= place < len(self.passages.passages) else None

    def choose(self, key: str) -> bool:
        """Read on from this paragraph. Says whether there is one."""
        place = self.passages.place_of(key)
        if place >= 0:
            self._go_to(place)
        return place >= 0

    def mark_read(self, passage: Passage) -> None:
        self.read_texts[passage.key] = passage.text
        self.viewport().update()

    def count_read(self) -> int:
        return sum(self.has_been_read(passage) for passage in self.passages.passages)

    def place_editor(self, key: str, editor: QWidget | None) -> None:
        """Lay `editor` over the paragraph; None takes it away."""
        if self._editor is not None:
            held, self._editor = self.passages.place_of(self._editor[0]), None
            if held >= 0:
                self.setIndexWidget(self.passages.index(held), None)  # type: ignore[arg-type]
        place = self.passages.place_of(key)
        if editor is not None and place >= 0:
            self._editor = (key, editor)
            self.setIndexWidget(self.passages.index(place), editor)
        self._remeasure()
        if editor is not None:
            QTimer.singleShot(0, self, self.show_current)

    # What the delegate asks

    def room(self) -> int:
        return self.viewport().width()

    def port(self) -> QRectF:
        return QRectF(self.viewport().rect())

    def rings(self) -> bool:
        return self._ringed and self.hasFocus()

    def edited_height(self, key: str) -> int:
        return self._editor[1].sizeHint().height() if self._editor is not None and self._editor[0] == key else 0

    def has_been_read(self, passage: Passage) -> bool:
        return self.read_texts.get(passage.key) == passage.text

    # Sizes

    @Slot()
    def _remeasure(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self.show_current)

    @Slot()
    def show_current(self) -> None:
        """The paragraph that is being read has something before it and something after it in sight."""
        if not self.currentIndex().isValid():
            return
        rect, bar, high = self.visualRect(self.currentIndex()), self.verticalScrollBar(), self.viewport().height()
        if rect.top() < high * 0.08 or rect.bottom() > high * 0.8:
            above = min(high * 0.25, max(0.0, (high - rect.height()) / 2))
            bar.setValue(bar.value() + round(rect.top() - above))

    # Moving

    def _go_to(self, place: int) -> None:
        if 0 <= place < len(self.passages.passages):
            self.setCurrentIndex(self.passages.index(place))
            self.show_current()

    def step(self, by: int) -> None:
        """Read on: within a paragraph that does not fit, or to the next one."""
        rect, high, bar = self.visualRect(self.currentIndex()), self.viewport().height(), self.verticalScrollBar()
        hidden = rect.bottom() - high if by > 0 else -rect.top()
        if self.currentIndex().isValid() and hidden > self.theme.px(8) and rect.height() > high * 0.7:
            bar.setValue(bar.value() + by * round(min(hidden + self.theme.px(24), high * _TURNED)))
            return
        self._go_to(self.currentIndex().row() + by)

    def step_item(self, by: int) -> None:
        """To the heading of the next or of the previous item."""
        passages = self.passages.passages
        place = self.currentIndex().row() + by
        while 0 <= place < len(passages) and passages[place].kind is not PassageKind.ITEM:
            place += by
        self._go_to(place)

    def scrollTo(self, index: Index, hint: QListView.ScrollHint = QListView.ScrollHint.EnsureVisible) -> None:
        """The view follows `show_current` alone: Qt would bring the head of a long paragraph back again and again."""

    # Keyboard

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = event.reason() is not Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self._go_to(0)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ringed = True
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self._answered(Qt.Key(event.key())):
            super().keyPressEvent(event)
        self.viewport().update()

    def _answered(self, key: Qt.Key) -> bool:
        passage = self.current()
        last = len(self.passages.passages) - 1
        moves = {
            Qt.Key.Key_Down: lambda: self.step(1),
            Qt.Key.Key_Up: lambda: self.step(-1),
            Qt.Key.Key_Home: lambda: self._go_to(0),
            Qt.Key.Key_End: lambda: self._go_to(last),
            Qt.Key.Key_F7: lambda: self.step_item(-1),
            Qt.Key.Key_F8: lambda: self.step_item(1),
        }
        signals = {
            Qt.Key.Key_Space: self.read,
            Qt.Key.Key_F2: self.edit_wanted,
            Qt.Key.Key_Return: self.edit_wanted,
            Qt.Key.Key_Enter: self.edit_wanted,
            Qt.Key.Key_F4: self.who_wanted,
            Qt.Key.Key_F6: self.turn_wanted,
            Qt.Key.Key_Delete: self.removal_wanted,
        }
        if key in moves:
            moves[key]()
        elif key in signals and passage is not None:
            signals[key].emit(passage)
        return key in moves or key in signals
