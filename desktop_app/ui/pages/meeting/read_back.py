"""The minutes read back to the meeting: running text in large type, corrected where it stands, all by keys."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.services.meetings import MeetingView
from desktop_app.services.passages import Passage, PassageKind
from desktop_app.services.read_back import Reading
from desktop_app.services.recording import DECISION_DRAFT
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.meeting.read_back_deeds import ReadBackDeeds
from desktop_app.ui.pages.meeting.read_back_editor import InColumn, PassageEditor, in_large_type
from desktop_app.ui.pages.meeting.read_back_list import PassageList
from desktop_app.ui.pages.meeting.read_back_words import name_of, note_on
from desktop_app.ui.pages.meeting.session_editor import StatementEditor
from desktop_app.ui.widgets.choice import Option
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.surfaces import Ground
from desktop_app.ui.wording import number

_NEVER_EMPTY = frozenset({PassageKind.STATEMENT, PassageKind.RESOLUTION, PassageKind.ITEM})
Editor = PassageEditor | StatementEditor


class ReadBackPane(Ground):
    """Shows what the records tell now each time that it is asked to `reload`."""

    def __init__(self, frame: Frame, switch: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(frame.theme, "surface", parent=parent)
        self.frame, self.desk = frame, frame.desk
        self._meeting: MeetingView | None = None
        self.reading = Reading((), is_open=False, was_held=False)
        self._editor: Editor | None = None
        self._edited: Passage | None = None
        self._is_behind = False
        """Something changed while a paragraph was being corrected."""
        self._next_key = ""
        """The paragraph to go on from, once it is there."""
        self._deeds = ReadBackDeeds(frame, self)
        self._count = Label(self.theme, "", role="meta", ink="ink-2")
        self._note = Label(self.theme, "", role="meta", ink="ink-2")
        self.list = PassageList(self.theme)
        self._empty = EmptyState(self.theme, "", icon="ph.book-open")
        self._stack = QStackedWidget()
        bar = Ground(self.theme, "canvas", edges=("bottom",))
        bar.setFixedHeight(self.theme.px(42))
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 5, 16, 5)
        row.setSpacing(10)
        row.addWidget(switch)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._note)
        for widget in (self.list, self._empty):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.list)
        self.list.chosen.connect(self._tell)
        self.list.read.connect(self._read_on)
        self.list.edit_wanted.connect(self.correct)
        self.list.who_wanted.connect(self.ask_who)
        self.list.removal_wanted.connect(self._remove)
        self.list.turn_wanted.connect(self._turn)

    # What is shown

    def show_meeting(self, meeting: MeetingView) -> None:
        if self._meeting is None or self._meeting.id != meeting.id:
            self.finish()
            self.list.read_texts.clear()
            self.list.show_passages(())
        self._meeting = meeting
        self.reload()

    def reload(self) -> None:
        """Reads the text again; what is being corrected stays as it is until it is done."""
        meeting = self._meeting
        self._is_behind = self._editor is not None
        if meeting is None or self._is_behind:
            return
        reading = self.frame.asked(lambda: self.desk.read_back.of(meeting.id))
        if reading is None:
            return
        self.reading = reading
        self.list.show_passages(reading.passages)
        if self._next_key and self.list.choose(self._next_key):
            self._next_key = ""
        self._stack.setCurrentWidget(self.list if reading.was_held else self._empty)
        self._empty.say(
            self.tr("The session has not been held yet"),
            self.tr("What is recorded in it is read back here, item by item."),
        )
        self._tell()

    def choose(self, key: str) -> Passage | None:
        """Goes on from the paragraph called `key`."""
        self.list.choose(key)
        current = self.list.current()
        return current if current is not None and current.key == key else None

    @Slot()
    def _tell(self) -> None:
        passage = self.list.current()
        told = self.tr("{n} of {total} paragraphs read").format(
            n=number(self.list.count_read()), total=number(len(self.reading.passages))
        )
        self._count.say(told if self.reading.passages else "")
        self._note.say(note_on(passage, is_open=self.reading.is_open) if passage is not None else "")

    @Slot(object)
    def _read_on(self, passage: Passage) -> None:
        """Space: what does not fit in sight is read to its end first."""
        self.list.mark_read(passage)
        self.list.step(1)
        self._tell()

    # Correcting in place

    @Slot(object)
    def correct(self, passage: Passage) -> None:
        """Enter, F2 or a double click."""
        if not self.reading.is_open or self._meeting is None:
            return
        if passage.stored is None:
            self._deeds.go_to_origin(passage, self._meeting)
            return
        self.finish()
        self._place(passage, self._editor_for(passage))

    def _editor_for(self, passage: Passage) -> Editor:
        if passage.kind is PassageKind.STATEMENT and self._meeting is not None:
            statement = self._deeds.statement(passage, self._meeting)
            if statement is not None:
                recording = self.desk.recording

                def keep(**fields: Any) -> Any:
                    return self.frame.asked(lambda: recording.edit_statement(passage.row_id, **fields))

                editor = StatementEditor(self.theme, statement, self._speakers(), keep)
                in_large_type(editor.lines, self.theme)
                return editor
        is_decision = passage.row_id.startswith(DECISION_DRAFT)
        done = self.tr("done")
        if passage.kind is PassageKind.DRAFT:
            done = self.tr("record as a resolution") if is_decision else self.tr("record as a statement")
        text = passage.stored or ""
        return PassageEditor(self.theme, text, lambda new: self._store(passage, new), name=name_of(passage), done=done)

    def _speakers(self) -> list[Option]:
        """Those who were there first, then everybody on the list."""
        assert self._meeting is not None
        rows = sorted(self.desk.attendance.roll(self._meeting.id).rows, key=lambda row: not row.came)
        return [Option(row.person_id, row.representative or row.name, row.unit) for row in rows]

    def _place(self, passage: Passage, editor: Editor) -> None:
        self._editor, self._edited = editor, passage
        width, room = self.list.delegate.width, self.list.room()
        edge = max(0, (room - width) // 2 - self.theme.px(32))
        editor.grown.connect(self.list.scheduleDelayedItemsLayout)
        if isinstance(editor, StatementEditor):
            editor.finished.connect(self._finish_statement)
        else:
            editor.finished.connect(self._finish_passage)
        self.list.place_editor(passage.key, InColumn(editor, edge, edge))
        QTimer.singleShot(0, editor, editor.begin)

    def _store(self, passage: Passage, text: str) -> Any:
        meeting = self._meeting
        if meeting is None or (passage.kind in _NEVER_EMPTY and not text.strip()):
            return None
        return self.frame.asked(lambda: self.desk.read_back.correct(meeting.id, passage, text))

    @Slot()
    def _finish_statement(self) -> None:
        self._close_editor()

    @Slot(bool)
    def _finish_passage(self, by_enter: bool) -> None:  # noqa: FBT001 - a signal of Qt
        editor, passage, meeting = self._editor, self._edited, self._meeting
        text = editor.text.strip() if isinstance(editor, PassageEditor) else ""
        self._close_editor()
        if by_enter and text and passage is not None and passage.kind is PassageKind.DRAFT and meeting is not None:
            made = self.frame.asked(lambda: self.desk.read_back.record_draft(meeting.id, passage, text))
            if made is not None:
                self._next_key = f"{'resolution' if passage.row_id.startswith(DECISION_DRAFT) else 'statement'}:{made}"

    def finish(self) -> None:
        """Keeps what is being corrected, and ends it."""
        if self._editor is not None:
            self._editor.finish()

    @property
    def is_editing(self) -> bool:
        return self._editor is not None

    def _close_editor(self) -> None:
        focused = self.window().focusWidget()
        had_focus = focused is None or (self._editor is not None and self._editor.isAncestorOf(focused))
        self._editor = self._edited = None
        self.list.place_editor("", None)
        if self._is_behind:
            self.reload()
        if had_focus:
            self.list.setFocus()

    # Deeds on a paragraph

    @Slot(object)
    def ask_who(self, passage: Passage) -> None:
        """F4: who said it; of a resolution, who carries it out, by when, and how it was voted on."""
        if not self.reading.is_open:
            return
        if passage.kind is PassageKind.STATEMENT:
            self.correct(passage)
            if isinstance(self._editor, StatementEditor):
                QTimer.singleShot(0, self._editor, self._editor.speaker.ask)
        elif passage.kind in {PassageKind.RESOLUTION, PassageKind.CHARGE, PassageKind.VOTE} and self._meeting:
            self._deeds.edit_resolution(passage, self._meeting)

    @Slot(object)
    def _remove(self, passage: Passage) -> None:
        if self.reading.is_open and self._meeting is not None:
            self._deeds.remove(passage, self._meeting)

    @Slot(object)
    def _turn(self, passage: Passage) -> None:
        if self.reading.is_open:
            self._next_key = self._deeds.turn(passage)
