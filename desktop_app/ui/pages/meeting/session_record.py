"""The middle column of a session: the item on the table, what was said on it, and what is being written."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.minutes import StatementKind
from desktop_app.domain.records import new_id
from desktop_app.domain.votes import VoteMethod
from desktop_app.persian.spelling import clean_text
from desktop_app.sentences import Refused, sentence
from desktop_app.services.decisions import Electorate
from desktop_app.services.recording import StatementView
from desktop_app.ui.dialogs.charge_fields import EMPTY, Charge
from desktop_app.ui.dialogs.resolution import ResolutionDialog
from desktop_app.ui.dialogs.vote_row import AskNames, Weigh
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.meeting.session_composer import Composer, Line
from desktop_app.ui.pages.meeting.session_decision import DecisionBox
from desktop_app.ui.pages.meeting.session_editor import StatementEditor
from desktop_app.ui.pages.meeting.session_entries import Entry, entries_of
from desktop_app.ui.pages.meeting.session_head import ItemHead
from desktop_app.ui.pages.meeting.session_list import EntryList
from desktop_app.ui.pages.meeting.session_quorum import QuorumNotice
from desktop_app.ui.pages.meeting.session_sitting import Sitting
from desktop_app.ui.pages.meeting.session_speaker import Speaker
from desktop_app.ui.saving import Outcome
from desktop_app.ui.widgets.choice import Option
from desktop_app.ui.widgets.surfaces import Ground

_DECISION = "decision:"
"""Drafts are kept by item; that of a resolution stands beside that of the statement."""


class RecordColumn(Ground):
    """`changed` comes after every request, so that what follows from it is read again."""

    changed = Signal()
    next_wanted = Signal()

    def __init__(
        self,
        frame: Frame,
        weigh: Weigh,
        ask_names: Callable[[Electorate | None], AskNames],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(frame.theme, "surface", parent=parent)
        theme = frame.theme
        self.frame, self.desk = frame, frame.desk
        self._ask_names = ask_names
        self.sitting: Sitting | None = None
        self._editor: StatementEditor | None = None
        self._charges: dict[str, Charge] = {}
        self._pending: list[StatementView] = []
        """Lines on their way to the disk."""
        self._typed: dict[tuple[str, str], str] = {}
        """What was typed last, by meeting and draft."""
        self._calendar = frame.desk.offices.work_calendar()
        self.head = ItemHead(frame)
        self.list = EntryList(theme)
        self.composer = Composer(theme)
        self.decision = DecisionBox(theme, self.desk.clock.today, weigh, ask_names(None), self._calendar)
        self.quorum = QuorumNotice(theme)
        self._writing = QWidget()
        framed = QVBoxLayout(self._writing)
        framed.setContentsMargins(20, 8, 20, 12)
        framed.setSpacing(8)
        framed.addWidget(self.quorum)
        framed.addWidget(self.composer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.head, self.list, self._writing, self.decision):
            column.addWidget(widget, 1 if widget is self.list else 0)
        self._connect()

    def _connect(self) -> None:
        self.composer.entered.connect(self.record_statement)
        self.composer.typed.connect(lambda text: self._keep(self._item_id(), text))
        self.decision.typed.connect(lambda text: self._keep(_DECISION + (self._item_id() or ""), text))
        self.decision.recorded.connect(self.record_resolution)
        self.decision.moment_changed.connect(self.changed)
        self.decision.folded.connect(self._share_room)
        self.list.edit_wanted.connect(self.edit)
        self.list.removal_wanted.connect(self.remove)
        self.list.privacy_wanted.connect(self._flip_privacy)
        self.list.turn_wanted.connect(self.turn)
        self.head.next_wanted.connect(self.next_wanted)
        self.head.changed.connect(self.changed)

    # What is shown

    def moment(self) -> datetime.time | None:
        """The minute for which votes count, where it was typed from notes."""
        return self.decision.at

    def show_sitting(self, sitting: Sitting) -> None:
        before, self.sitting = self.sitting, sitting
        moved = before is None or (before.meeting.id, before.item_id) != (sitting.meeting.id, sitting.item_id)
        if moved:
            self._end_edit()
            if before is not None:
                self._charges[before.item_id or before.meeting.id] = self.decision.values()
        self.head.show_sitting(sitting)
        self._show_entries(sitting)
        self._share_room()
        self.decision.setVisible(sitting.may_write)
        self.composer.show_time(sitting.now, is_live=sitting.is_live)
        self.composer.speaker.offer(self.speakers())
        self.quorum.show_sitting(sitting)
        self.decision.show_sitting(sitting)
        if moved:
            self._take_drafts(sitting)

    def show_statements(self, sitting: Sitting) -> None:
        """Only the lines have changed."""
        self.sitting = sitting
        self._show_entries(sitting)

    @Slot()
    def _share_room(self) -> None:
        """Where height is scarce, the statement and the resolution are written in turn."""
        may_write = self.sitting is not None and self.sitting.may_write
        self._writing.setVisible(may_write and not self.decision.is_open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.decision.be_short(short=event.size().height() < self.theme.px(620))
        self._share_room()

    def _empty(self, sitting: Sitting) -> str:
        if sitting.is_prepared:
            return self.tr("What is said and decided is written here once the session has begun.")
        if sitting.is_frozen:
            return self.tr("Nothing was recorded on this item.")
        return self.tr("Nothing has been recorded on this item yet.")

    def speakers(self) -> list[Option]:
        """Those in the room first, then everybody on the list."""
        sitting = self.sitting
        if sitting is None:
            return []
        rows = sorted(sitting.roll.rows, key=lambda r: not (r.in_room or r.came))
        return [Option(r.person_id, r.representative or r.name, r.unit) for r in rows]

    def choose(self, entry_id: str) -> None:
        """Puts the focus on a statement or a resolution."""
        if self.list.choose(entry_id):
            self.list.setFocus()

    @Slot()
    def ask_speaker(self) -> None:
        """F4."""
        if self.sitting is not None and self.sitting.may_write:
            (self._editor or self.composer).speaker.ask()

    @Slot()
    def decide(self) -> None:
        """F6: on an entry of the list, that entry; else the words that are typed."""
        entry = self.list.current_entry()
        if self.list.hasFocus() and entry is not None and self.sitting is not None and self.sitting.may_write:
            self.turn(entry)
        else:
            self.write_decision()

    def write_decision(self, words: str = "") -> None:
        """F6: what is typed as a statement is worded as a resolution; in the resolution, it goes back."""
        if self.sitting is None or not self.sitting.may_write:
            return
        composer, text = self.composer, self.decision.text
        if text.hasFocus() and not words:
            if text.toPlainText().strip() and not composer.text().strip():
                composer.put(text.toPlainText())
                self._keep(self._item_id(), composer.text())
                self.decision.start_over(dataclasses.replace(self.decision.values(), text=""))
                self._keep(_DECISION + (self._item_id() or ""), "")
            composer.write()
            return
        words = words or composer.text()
        if words.strip() and not text.toPlainText().strip():
            self.decision.start_over(dataclasses.replace(self.decision.values(), text=words))
            self._keep(_DECISION + (self._item_id() or ""), words)
            composer.start_over()
            self._keep(self._item_id(), "")
        self.decision.write()

    def take_vote(self) -> None:
        """Puts the keyboard into the vote: of the resolution that is worded, or of the last one without a vote."""
        sitting = self.sitting
        if sitting is None:
            return
        if self.decision.text.toPlainText().strip():
            self.decision.take_vote()
            return
        untaken = [r for r in sitting.resolutions if r.vote.method is VoteMethod.UNTAKEN]
        if not untaken:
            raise Refused(
                sentence("Rules", "There is no resolution to vote on."),
                sentence("Rules", "Word one with F6, then take the vote."),
            )
        self._edit_resolution(untaken[-1].id)

    def rename_item(self) -> None:
        self.head.rename()

    # Drafts

    def _item_id(self) -> str | None:
        return self.sitting.item_id if self.sitting is not None else None

    def _keep(self, field: str | None, text: str) -> None:
        sitting = self.sitting
        if sitting is not None and sitting.may_write:
            self._typed[sitting.meeting.id, field or ""] = text
            self.frame.save(lambda: self.desk.recording.keep_draft(sitting.meeting.id, field, text), words=text)

    def keep_drafts(self) -> None:
        """Keeps what is being typed, before something else is shown."""
        if self._editor is not None:
            self._editor.finish()
        self.composer.lines.commit_now()
        self.decision.text.commit_now()

    def _take_drafts(self, sitting: Sitting) -> None:
        draft, meeting_id, item_id = self.desk.recording.draft, sitting.meeting.id, sitting.item_id

        def typed_on(field: str | None) -> str:
            kept = self._typed.get((meeting_id, field or ""))  # it may be on its way to the disk
            return draft(meeting_id, field) if kept is None else kept

        self.composer.put(typed_on(item_id))
        self.composer.be_plain()
        typed = typed_on(_DECISION + (item_id or ""))
        self.decision.start_over(dataclasses.replace(self._charges.get(item_id or meeting_id, EMPTY), text=typed))

    # Statements

    @Slot()
    def record_statement(self) -> None:
        """Enter in the composer."""
        self._record(self.composer.line)

    def say(self, text: str, kind: StatementKind = StatementKind.SAID, *, private: bool = False) -> None:
        """Records a line of that kind; without text the line that is typed next is one."""
        if not text.strip():
            self.composer.put("")
            self.composer.be(kind, private=private)
            self.composer.write()
            return
        self.composer.be(kind, private=private)
        self._record(dataclasses.replace(self.composer.line, text=text))

    def _record(self, typed: Line) -> None:
        """Shows the line at once and saves it in the background; one that a rule refuses comes back to be mended."""
        sitting = self.sitting
        if sitting is None or not sitting.may_write or not typed.text.strip():
            return
        speaker = typed.speaker
        said = StatementView(
            new_id(),
            sitting.item_id,
            speaker.person_id,
            self._name_of(speaker),
            clean_text(typed.text),
            typed.at or self.desk.clock.time(),
            typed.private,
            typed.kind,
        )
        self._pending.append(said)
        self._typed[sitting.meeting.id, sitting.item_id or ""] = ""
        self.composer.start_over()
        self._show_entries(sitting)
        self.frame.save(
            lambda: self.desk.recording.state(
                sitting.meeting.id,
                sitting.item_id,
                typed.text,
                speaker_id=speaker.person_id,
                speaker=speaker.words,
                at=said.said_at,
                private=typed.private,
                kind=typed.kind,
                statement_id=said.id,
            ),
            lambda outcome: self._recorded(said, outcome),
            typed.text,
        )

    def _recorded(self, said: StatementView, outcome: Outcome) -> None:
        if outcome.error is None:
            # The commit is heard of, and everything is read again; only what was undone before that is still waiting.
            QTimer.singleShot(0, self, lambda: self._wait_no_more(said.id))
            return
        self._pending = [other for other in self._pending if other.id != said.id]
        typed = self.composer.text()
        self.composer.put(f"{said.text}\n{typed}" if typed.strip() else said.text)
        if self.sitting is not None:
            self._show_entries(self.sitting)
        self.frame.tell(outcome.error)

    def _wait_no_more(self, statement_id: str) -> None:
        left = [other for other in self._pending if other.id != statement_id]
        if len(left) < len(self._pending) and self.sitting is not None:
            self._pending = left
            self._show_entries(self.sitting)

    def _name_of(self, speaker: Speaker) -> str:
        return next((o.text for o in self.speakers() if o.value == speaker.person_id), "") or speaker.words

    def _show_entries(self, sitting: Sitting) -> None:
        on_disk = {s.id for s in sitting.all_statements}
        self._pending = [s for s in self._pending if s.id not in on_disk]
        entries = entries_of(sitting, self._pending)
        self.list.show_entries(entries, empty=self._empty(sitting), locked=not sitting.may_write)

    @Slot(object)
    def turn(self, entry: Entry) -> None:
        """F6 on an entry: a statement becomes a resolution without a vote, a resolution a statement."""
        deciding = self.desk.deciding
        deed = deciding.turn_into_statement if entry.is_resolution else deciding.turn_into_resolution
        made = self.frame.asked(lambda: deed(entry.id))
        if made is not None:
            words = (
                self.tr("The resolution is a statement now.")
                if entry.is_resolution
                else self.tr("The statement is a resolution now: Enter gives it a charge and a vote.")
            )
            self.frame.toast(words)
            self.changed.emit()
            self.list.choose(made)

    @Slot(object)
    def edit(self, entry: Entry) -> None:
        """Corrects a statement in place, a resolution in its dialog."""
        sitting = self.sitting
        if sitting is None:
            return
        if entry.is_resolution:
            self._edit_resolution(entry.id)
            return
        self._end_edit()
        statement = next((s for s in sitting.statements if s.id == entry.id), None)
        if statement is None:
            return
        recording = self.desk.recording

        def store(**fields: Any) -> None:
            words = str(fields.get("text", ""))
            self.frame.save(lambda: recording.edit_statement(entry.id, **fields), self._hear, words)

        self._editor = StatementEditor(self.theme, statement, self.speakers(), store)
        self._editor.finished.connect(self._finish_edit)
        self._editor.grown.connect(self.list.scheduleDelayedItemsLayout)
        self.list.place_editor(entry.id, self._editor)
        QTimer.singleShot(0, self._editor, self._editor.begin)

    def _hear(self, outcome: Outcome) -> None:
        if outcome.error is not None:
            self.frame.tell(outcome.error)

    @Slot()
    def _finish_edit(self) -> None:
        self._end_edit()
        self.changed.emit()
        self.list.setFocus()

    def _end_edit(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            self.list.place_editor("", None)

    @Slot(object)
    def remove(self, entry: Entry) -> None:
        """Deletes what the list shows; the toast takes it back."""
        recording, deciding = self.desk.recording, self.desk.deciding
        if entry.is_resolution:
            self.frame.asked(lambda: deciding.remove_resolution(entry.id))
            words = self.tr("{resolution} was deleted.").format(resolution=entry.who)
            self.frame.toast(words, undo=lambda: deciding.restore_resolution(entry.id))
        else:
            self.frame.asked(lambda: recording.remove_statement(entry.id))
            words = self.tr("The statement was deleted.")
            self.frame.toast(words, undo=lambda: recording.restore_statement(entry.id))
        self.changed.emit()

    @Slot(object)
    def _flip_privacy(self, entry: Entry) -> None:
        self.frame.asked(lambda: self.desk.recording.edit_statement(entry.id, private=not entry.private))
        self.changed.emit()

    # Resolutions

    @Slot()
    def record_resolution(self) -> None:
        """Ctrl+Enter: the resolution and its vote, or nothing."""
        sitting, charge, ballot = self.sitting, self.decision.values(), self.decision.vote.ballot()
        if sitting is None or not sitting.may_write or not self.decision.record.isEnabled():
            return
        if not charge.text.strip():
            self.decision.complain(self.tr("The text of the resolution is empty."))
            return

        def record() -> str:
            return self.desk.deciding.resolve(
                sitting.meeting.id,
                sitting.item_id,
                charge.text,
                kind=charge.kind,
                responsible_unit_id=charge.unit_id,
                responsible_note=charge.unit_words,
                cooperating_unit_ids=charge.cooperating,
                due=charge.due,
                deliverable=charge.deliverable,
                at=self.decision.at,
                despite_quorum=self.decision.despite_quorum,
                ballot=ballot if self.decision.votes else None,
            )

        if self.frame.asked(record) is not None:
            self.decision.start_over()
            self._keep(_DECISION + (sitting.item_id or ""), "")
            self.changed.emit()
            self.composer.write()

    def _edit_resolution(self, resolution_id: str) -> None:
        sitting = self.sitting
        resolution = next((r for r in sitting.resolutions if r.id == resolution_id), None) if sitting else None
        if sitting is None or resolution is None:
            return
        ResolutionDialog(
            self.frame,
            resolution,
            sitting.units,
            self._ask_names,
            votes=sitting.has_committee,
            calendar=self._calendar,
            parent=self,
        ).exec()
        self.changed.emit()
