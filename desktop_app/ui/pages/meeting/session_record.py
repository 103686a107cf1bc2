"""The middle column of a session: the item on the table, what was said on it, and what is being written."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.minutes import StatementKind
from desktop_app.domain.votes import VoteMethod
from desktop_app.sentences import Refused, sentence
from desktop_app.services.decisions import Electorate
from desktop_app.services.recording import DECISION_DRAFT
from desktop_app.ui.dialogs.charge_fields import EMPTY, Charge
from desktop_app.ui.dialogs.long_paste import Spot, deal_with
from desktop_app.ui.dialogs.vote_row import AskNames, Weigh
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.meeting.session_composer import Composer, Line
from desktop_app.ui.pages.meeting.session_corrections import Corrections
from desktop_app.ui.pages.meeting.session_decision import DecisionBox
from desktop_app.ui.pages.meeting.session_entries import entries_of
from desktop_app.ui.pages.meeting.session_head import ItemHead
from desktop_app.ui.pages.meeting.session_lines import LinesUnderWay
from desktop_app.ui.pages.meeting.session_list import EntryList
from desktop_app.ui.pages.meeting.session_quorum import QuorumNotice
from desktop_app.ui.pages.meeting.session_sitting import Sitting
from desktop_app.ui.pages.meeting.session_speaker import Speaker
from desktop_app.ui.widgets.choice import Option
from desktop_app.ui.widgets.surfaces import Ground


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
        self.sitting: Sitting | None = None
        self._charges: dict[str, Charge] = {}
        self._lines = LinesUnderWay(frame, self)
        self._calendar = frame.desk.offices.work_calendar()
        self.head = ItemHead(frame)
        self.list = EntryList(theme)
        self.composer = Composer(theme)
        self.corrections = Corrections(frame, self.list, self.speakers, ask_names, self._calendar)
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
        self.composer.lines.looked_back.connect(self.list.come_to_last)
        self.composer.lines.correction_wanted.connect(self.list.correct_latest)
        self.list.left.connect(self.composer.write)
        self.composer.typed.connect(lambda text: self._keep(self._item_id(), text))
        self.composer.lines.too_long_pasted.connect(self._take_long_paste)
        self._lines.moved.connect(self._show_lines)
        self._lines.refused.connect(self._take_back)
        self.decision.typed.connect(lambda text: self._keep(DECISION_DRAFT + (self._item_id() or ""), text))
        self.decision.recorded.connect(self.record_resolution)
        self.decision.moment_changed.connect(self.changed)
        self.decision.folded.connect(self._share_room)
        self.corrections.changed.connect(self.changed)
        self.head.next_wanted.connect(self.next_wanted)
        self.head.changed.connect(self.changed)

    # What is shown

    def moment(self) -> datetime.time | None:
        """The minute for which votes count, where it was typed from notes."""
        return self.decision.at

    def show_sitting(self, sitting: Sitting) -> None:
        before, self.sitting = self.sitting, sitting
        self.corrections.sitting = sitting
        moved = before is None or (before.meeting.id, before.item_id) != (sitting.meeting.id, sitting.item_id)
        if moved:
            self.corrections.end_edit()
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
        self.sitting = self.corrections.sitting = sitting
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
            (self.corrections.editor or self.composer).speaker.ask()

    @Slot()
    def decide(self) -> None:
        """F6: on an entry of the list, that entry; else the words that are typed."""
        entry = self.list.current_entry()
        if self.list.hasFocus() and entry is not None and self.sitting is not None and self.sitting.may_write:
            self.corrections.turn(entry)
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
                self._keep(DECISION_DRAFT + (self._item_id() or ""), "")
            composer.write()
            return
        words = words or composer.text()
        if words.strip() and not text.toPlainText().strip():
            self.decision.start_over(dataclasses.replace(self.decision.values(), text=words))
            self._keep(DECISION_DRAFT + (self._item_id() or ""), words)
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
        self.corrections.edit_resolution(untaken[-1].id)

    def rename_item(self) -> None:
        self.head.rename()

    # Drafts

    def _item_id(self) -> str | None:
        return self.sitting.item_id if self.sitting is not None else None

    def _keep(self, field: str | None, text: str) -> None:
        if self.sitting is not None and self.sitting.may_write:
            self._lines.keep(self.sitting, field or "", text)

    def keep_drafts(self) -> None:
        """Keeps what is being typed, before something else is shown."""
        if self.corrections.editor is not None:
            self.corrections.editor.finish()
        self.composer.lines.commit_now()
        self.decision.text.commit_now()

    def _take_drafts(self, sitting: Sitting) -> None:
        meeting_id, item_id = sitting.meeting.id, sitting.item_id
        self.composer.put(self._lines.draft(meeting_id, item_id or ""))
        self.composer.be_plain()
        typed = self._lines.draft(meeting_id, DECISION_DRAFT + (item_id or ""))
        self.decision.start_over(dataclasses.replace(self._charges.get(item_id or meeting_id, EMPTY), text=typed))

    # Statements

    @Slot()
    def record_statement(self) -> None:
        """Enter in the composer."""
        self._record(self.composer.line)

    def say(self, text: str, kind: StatementKind = StatementKind.SAID, *, private: bool = False) -> None:
        """Records a line of that kind; without text the line that is typed next is one."""
        self.composer.be(kind, private=private)
        if text.strip():
            self._record(dataclasses.replace(self.composer.line, text=text))
        else:
            self.composer.put("")
            self.composer.write()

    def _record(self, line: Line) -> None:
        sitting = self.sitting
        if sitting is not None and sitting.may_write and line.text.strip():
            self.composer.start_over()
            self._lines.record(sitting, line, self._name_of(line.speaker))

    @Slot(str)
    def _take_back(self, text: str) -> None:
        """A line that a rule refuses comes back to be mended, before what has been typed since."""
        typed = self.composer.text()
        self.composer.put(f"{text}\n{typed}" if typed.strip() else text)

    @Slot(str)
    def _take_long_paste(self, pasted: str) -> None:
        sitting, line = self.sitting, self.composer.line
        if sitting is not None and sitting.may_write:
            speaker = line.speaker
            spot = Spot(sitting.meeting.id, sitting.item_id, speaker.person_id, speaker.words, line.private)
            deal_with(self.frame, pasted, spot, self)

    def _name_of(self, speaker: Speaker) -> str:
        return next((o.text for o in self.speakers() if o.value == speaker.person_id), "") or speaker.words

    @Slot()
    def _show_lines(self) -> None:
        if self.sitting is not None:
            self._show_entries(self.sitting)

    def _show_entries(self, sitting: Sitting) -> None:
        entries = entries_of(sitting, self._lines.waiting(sitting))
        self.list.show_entries(entries, empty=self._empty(sitting), locked=not sitting.may_write)

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
            if self.decision.is_lost:
                at = self.decision.at
                return self.desk.deciding.reject(sitting.meeting.id, sitting.item_id, charge.text, ballot, at)
            return self.desk.deciding.resolve(
                sitting.meeting.id,
                sitting.item_id,
                charge.text,
                kind=charge.kind,
                responsible_unit_id=charge.unit_id,
                responsible_note=charge.unit_words,
                cooperating_unit_ids=charge.cooperating,
                due=charge.due,
                due_days=charge.due_days,
                deliverable=charge.deliverable,
                at=self.decision.at,
                despite_quorum=self.decision.despite_quorum,
                ballot=ballot if self.decision.votes else None,
            )

        if self.frame.asked(record) is not None:
            self.decision.start_over()
            self._keep(DECISION_DRAFT + (sitting.item_id or ""), "")
            self.changed.emit()
            self.composer.write()
