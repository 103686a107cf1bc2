"""Over the middle of a session: the item on the table, what is proposed on it, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.agenda import Outcome
from desktop_app.ui import terms
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.meeting.session_sitting import Sitting
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.labels import IconMark, Label, Tag
from desktop_app.ui.widgets.surfaces import Ground
from desktop_app.ui.wording import number

_ALL_FROM: Final = 500


class ItemHead(Ground):
    """Number, title and kind, and the button of the next item."""

    next_wanted = Signal()
    changed = Signal()

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(frame.theme, "surface", parent=parent)
        theme = frame.theme
        self._frame, self._desk = frame, frame.desk
        self._sitting: Sitting | None = None
        self._number = Label(theme, "", role="h2", ink="lajvard")
        self._title = Label(theme, "", role="h2")
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._edit = LineEdit(theme, name=self.tr("Title of the item"))
        self._edit.hide()
        self._edit.installEventFilter(self)
        self._edit.committed.connect(self._rename)
        self._kind = Tag(theme, "")
        self._outcome = Tag(theme, "")
        self._papers = Label(theme, "", role="meta", ink="ink-2")
        self._clip = IconMark(theme, "ph.paperclip", "ink-2", side=16)
        self.more = IconButton(theme, "ph.dots-three", self.tr("What became of the item"))
        self.more.clicked.connect(self._offer)
        self.next = Button(theme, self.tr("Next item"), size="small", keys="F8")
        self.next.setShortcut(QKeySequence())  # F8 is the page's: it speaks at the last item too, where no button is
        self.next.clicked.connect(self.next_wanted)
        self._proposal, self._proposed = self._strip("ph.lightbulb", self.tr("Proposal of the secretariat:"))
        self._conclusion, self._concluded = self._strip("ph.note-pencil", self.tr("Outcome without a resolution:"))
        self.outcome_edit = LineEdit(theme, name=self.tr("Outcome without a resolution"))
        self.outcome_edit.hide()
        self.outcome_edit.installEventFilter(self)
        self.outcome_edit.committed.connect(self._conclude)
        self._lay_out()
        theme.changed.connect(self._measure)
        self._measure()

    @Slot()
    def _measure(self) -> None:
        self._bar.setFixedHeight(self.theme.px(44))

    def _strip(self, icon: str, title: str) -> tuple[Ground, Label]:
        strip = Ground(self.theme, "surface", edges=("bottom",))
        words = Label(self.theme, "", ink="ink-2")
        row = QHBoxLayout(strip)
        row.setContentsMargins(20, 9, 20, 9)
        row.setSpacing(8)
        row.addWidget(IconMark(self.theme, icon, "ink-2"))
        head = Label(self.theme, title, role="h3")
        head.setMinimumWidth(head.sizeHint().width())
        row.addWidget(head)
        row.addWidget(words, 1)
        strip.hide()
        return strip, words

    def _lay_out(self) -> None:
        self._bar = Ground(self.theme, "surface", edges=("bottom",))
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(8)
        named: tuple[QWidget, ...] = (self._number, self._title, self._edit, self._kind, self._outcome)
        for widget in named:
            row.addWidget(widget)
        row.addStretch()
        beside: tuple[QWidget, ...] = (self._clip, self._papers, self.more, self.next)
        for widget in beside:
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._proposal)
        column.addWidget(self._conclusion)
        column.addWidget(self.outcome_edit)

    def show_sitting(self, sitting: Sitting) -> None:
        self._sitting = sitting
        item = sitting.item
        for widget in (self._number, self._kind, self.more, self.next):
            widget.setVisible(item is not None)
        papers = item.attachments if item is not None else 0
        self._clip.setVisible(papers > 0)
        self._papers.setVisible(papers > 0)
        self._outcome.setVisible(item is not None and item.outcome in {Outcome.POSTPONED, Outcome.WITHDRAWN})
        self._proposal.setVisible(item is not None and bool(item.proposal))
        self._conclusion.setVisible(item is not None and bool(item.conclusion))
        self.more.setVisible(item is not None and sitting.may_write)
        if item is None:
            self._title.say(self.tr("The agenda is empty"))
            return
        self._number.say(number(item.number))
        self._title.say(item.title)
        self._kind.say(terms.item_kind(item.kind), terms.ITEM_TONES[item.kind])
        put_off = item.outcome is Outcome.POSTPONED
        self._outcome.say(self.tr("Left for the next meeting") if put_off else self.tr("Taken off the agenda"), "zar")
        self._papers.say(self.tr("{n} attachments").format(n=number(papers)))
        self._proposed.say(item.proposal)
        self._concluded.say(item.conclusion)
        last = item.id == sitting.items[-1].id
        self.next.setVisible(not last)
        self._leave_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_out()

    def _leave_out(self) -> None:
        """Where there is little room the title has it: kind and attachments stand in the agenda too."""
        item = self._sitting.item if self._sitting is not None else None
        roomy = self.width() >= self.theme.px(_ALL_FROM)
        self._kind.setVisible(item is not None and roomy)
        for widget in (self._clip, self._papers):
            widget.setVisible(item is not None and item.attachments > 0 and roomy)

    @Slot()
    def _offer(self) -> None:
        item = self._sitting.item if self._sitting is not None else None
        if item is None:
            return
        menu, icon = QMenu(self), self.theme.icon
        outcomes = (
            (Outcome.DISCUSSED, "ph.check", self.tr("Discussed")),
            (Outcome.POSTPONED, "ph.arrow-bend-up-left", self.tr("Leave for the next meeting")),
            (Outcome.WITHDRAWN, "ph.minus", self.tr("Take off the agenda")),
            (Outcome.OPEN, "ph.circle-dashed", self.tr("Not discussed yet")),
        )
        for outcome, name, words in outcomes:
            action = QAction(icon(name), words, menu)
            action.triggered.connect(partial(self._settle, outcome))
            action.setEnabled(outcome is not item.outcome)
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(icon("ph.note-pencil"), self.tr("Outcome without a resolution…"), self.write_outcome)
        if item.off_agenda:
            menu.addAction(icon("ph.pencil-simple"), self.tr("Rename"), self.rename)
        menu.exec(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    @Slot()
    def rename(self) -> None:
        """Types the title in place."""
        item = self._sitting.item if self._sitting is not None else None
        if item is not None:
            self._edit.show_text(item.title)
            self._title.hide()
            self._edit.show()
            self._edit.setMinimumWidth(self.theme.px(260))
            self._edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._edit.selectAll()

    @Slot()
    def write_outcome(self) -> None:
        """Types the outcome in words, under the title."""
        item = self._sitting.item if self._sitting is not None else None
        if item is not None:
            self.outcome_edit.show_text(item.conclusion)
            self.outcome_edit.show()
            self.outcome_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _settle(self, outcome: Outcome) -> None:
        self._do(lambda item_id: self._desk.agenda.settle(item_id, outcome))

    @Slot(str)
    def _rename(self, title: str) -> None:
        if title.strip():
            self._do(lambda item_id: self._desk.agenda.edit(item_id, title=title))

    @Slot(str)
    def _conclude(self, words: str) -> None:
        self._do(lambda item_id: self._desk.recording.conclude(item_id, words))

    def _do(self, request: Callable[[str], None]) -> None:
        item = self._sitting.item if self._sitting is not None else None
        if item is not None:
            self._frame.asked(lambda: request(item.id))
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched in {self._edit, self.outcome_edit}:
            leaves = event.type() == QEvent.Type.FocusOut
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                leaves = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}
                if leaves and event.key() != Qt.Key.Key_Escape:
                    (self._edit if watched is self._edit else self.outcome_edit).editingFinished.emit()
            if leaves:
                self._edit.hide()
                self.outcome_edit.hide()
                self._title.show()
        return super().eventFilter(watched, event)
