"""The session as it runs, or as it is written down afterwards: agenda, statements and decisions, attendance."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.agenda import Outcome
from desktop_app.domain.votes import Ballot, Choice, Result
from desktop_app.services.decisions import Electorate, weighed
from desktop_app.services.meetings import MeetingView
from desktop_app.ui.dialogs.close_meeting import CloseMeetingDialog, OpenMeetingDialog
from desktop_app.ui.dialogs.vote import VoteDialog
from desktop_app.ui.dialogs.vote_row import AskNames
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.pages.meeting.next_step import NextStep
from desktop_app.ui.pages.meeting.offered import offer
from desktop_app.ui.pages.meeting.part import Part
from desktop_app.ui.pages.meeting.session_agenda import AgendaColumn
from desktop_app.ui.pages.meeting.session_attendance import AttendanceColumn
from desktop_app.ui.pages.meeting.session_candidates import Candidates
from desktop_app.ui.pages.meeting.session_deeds import SessionDeeds
from desktop_app.ui.pages.meeting.session_presence import SessionPresence
from desktop_app.ui.pages.meeting.session_record import RecordColumn
from desktop_app.ui.pages.meeting.session_sitting import Sitting, SittingReader
from desktop_app.ui.pages.meeting.session_time import SessionTime
from desktop_app.ui.widgets.buttons import Button

_TICK_MS: Final = 1000
_IDLE_MS: Final = 250
"""After what was done has been shown."""


class SessionPart(Part):
    """Three columns; everything that is typed is kept at once or every two seconds."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        theme = self.theme
        self.sitting: Sitting | None = None
        self._meeting_id, self._item_id = "", ""
        self._reader = SittingReader(self.desk)
        self._read_at = -1
        """How many commits the file had seen when it was last read."""
        self.time = SessionTime(frame, self, self._worded)
        self.clock = self.time.clock
        self.agenda = AgendaColumn(theme, self.time.course)
        self.record = RecordColumn(frame, self._weigh, self.ask_names)
        self.attendance = AttendanceColumn(theme)
        self._candidates = Candidates(self.desk)
        self.presence = SessionPresence(self, self)
        self.deeds = SessionDeeds(self, self)
        self.begin = Button(theme, self.tr("Begin the session"), kind="primary", size="large", icon="ph.play-fill")
        self.end = Button(theme, self.tr("End the session"), kind="danger", icon="ph.stop")
        self.onward = NextStep(frame, "minutes")
        self.reopen = Button(theme, self.tr("Take up again"), icon="ph.clock-counter-clockwise")
        self._lay_out()
        self._connect()
        self._measure()
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(self._candidates.read_sentences)
        self._ticking = QTimer(self, interval=_TICK_MS)
        self._ticking.timeout.connect(self._tick)
        self._ticking.start()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.agenda)
        row.addWidget(self.record, 1)
        row.addWidget(self.attendance)
        column.addWidget(self.time.notices)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        self.begin.clicked.connect(self.begin_session)
        self.end.clicked.connect(self.end_session)
        self.reopen.clicked.connect(self._reopen)
        self.time.changed.connect(self._read)
        self.agenda.item_wanted.connect(self.take_up)
        self.agenda.put_down.connect(self.time.put_down)
        self.record.decision.text.textChanged.connect(self.time.room.follow_soon)
        self.agenda.extended.connect(self._extend)
        self.agenda.off_agenda_wanted.connect(self._add_off_agenda)
        self.record.changed.connect(self._read)
        self.record.next_wanted.connect(lambda: self.step(1))
        self.record.composer.offer(self._candidates.find, self._candidates.commands)
        self.record.composer.commanded.connect(self.deeds.do)
        self.deeds.done.connect(self._read)
        self.presence.done.connect(self._read)
        self.theme.changed.connect(self._measure)
        keys = {
            "F4": self.record.ask_speaker,
            "F6": self.record.decide,
            "F7": lambda: self.step(-1),
            "F8": lambda: self.step(1),
            "F10": lambda: self.presence.toggle_recusal(self.attendance.list.current_key()),
            "F11": self.time.toggle_room,
            "Ctrl+Shift+B": self.time.toggle_break,
            "Ctrl+Return": self._record_or_begin,
        }
        for key, deed in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(deed)

    @Slot()
    def _measure(self) -> None:
        px = self.theme.px
        width = self.width()
        agenda, attendance = (272, 308) if width >= px(1200) else (232, 268) if width >= px(1000) else (196, 220)
        self.agenda.setFixedWidth(px(agenda))
        self.attendance.setFixedWidth(px(attendance))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    # What the workspace asks of a part

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:  # type: ignore[override]
        if self.sitting is None:
            return ()
        if self.sitting.is_prepared:
            return (
                ("Ctrl Enter", self.tr("begin the session")),
                ("F7 / F8", self.tr("previous and next item")),
                ("F9", self.tr("arrival and departure")),
                ("F11", self.tr("screen of the room")),
            )
        if not self.sitting.may_write:
            return ()
        return (
            ("/", self.tr("commands")),
            ("F4", self.tr("speaker")),
            ("F6", self.tr("resolution")),
            ("F7 / F8", self.tr("previous and next item")),
            ("F9", self.tr("arrival and departure")),
            ("F10", self.tr("conflict of interest")),
            ("Ctrl Enter", self.tr("record resolution")),
            ("F2", self.tr("correct")),
        )

    def show_meeting(self, meeting: MeetingView, focus: str = "") -> None:
        if meeting.id != self._meeting_id:
            self.record.keep_drafts()
            self._meeting_id, self._item_id = meeting.id, ""
        elif self.sitting is not None and self.sitting.is_prepared:
            self._item_id = ""  # the agenda may begin with another item by now
        if focus:
            self._item_id = self._item_of(focus) or self._item_id
        self._read()
        if focus:
            self.record.choose(focus)

    def _item_of(self, focus: str) -> str:
        """The item that `focus` is, or that it belongs to."""
        recording = self.desk.recording
        entries = {r.id: r.item_id for r in self.desk.deciding.resolutions(self._meeting_id)}
        entries |= {s.id: s.item_id for s in recording.statements(self._meeting_id)}
        if focus in entries:
            return entries[focus] or ""
        return focus if any(i.id == focus for i in self.desk.agenda.items(self._meeting_id)) else ""

    def refresh(self, kinds: frozenset[str]) -> None:
        if not self._meeting_id or (kinds and kinds <= {"draft"}):
            return
        if kinds and self._read_at == self.desk.file.commits:
            return  # what was done here has been read already
        if kinds & {"resolution", "legal_act"}:
            self._candidates.forget()
        if not kinds:
            self._reader.forget()
        if kinds and kinds <= {"statement", "draft"} and self.sitting is not None:
            self._read_statements(self.sitting)
        else:
            self._read()

    def leave(self) -> bool:
        self.record.keep_drafts()
        self.time.room.close()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.time.room.is_open:
            self.time.room.close()
        elif event.key() == Qt.Key.Key_Escape and self.sitting is not None and self.sitting.may_write:
            self.record.composer.write()  # nobody is put out of a session in the middle of writing
        else:
            super().keyPressEvent(event)

    def buttons(self) -> Sequence[QWidget]:
        return (self.clock, self.time.screen, self.time.pause, self.reopen, self.end, self.begin, self.onward)

    # Reading

    def _read_statements(self, sitting: Sitting) -> None:
        """A line was recorded: nothing but the lines is read again."""
        now = self.frame.asked(lambda: self._reader.with_statements(sitting))
        if now is not None:
            self.sitting = now
            self.record.show_statements(now)

    @Slot()
    def _read(self) -> None:
        self._read_at = self.desk.file.commits
        at = self.record.moment()
        sitting = self.frame.asked(lambda: self._reader.read(self._meeting_id, self._item_id or None, at))
        if sitting is None:
            return
        wanted = self.time.item_to_show(sitting.item_id or "", sitting)
        if wanted != (sitting.item_id or ""):  # put on the table from elsewhere, or by an undo
            self.record.keep_drafts()
            sitting = self._reader.read(self._meeting_id, wanted, at)
        self.sitting = sitting
        self._candidates.show_sitting(sitting)
        self._item_id = sitting.item_id or ""
        self.time.show_sitting(sitting)
        self.agenda.show_sitting(sitting)
        self.record.show_sitting(sitting)
        self.attendance.show_sitting(sitting)
        # Where the keyboard goes when the stage is come to.
        written = self.record.composer.lines if sitting.may_write else self.record.list
        self.setFocusProxy(self.begin if sitting.is_prepared else written)
        offer(self.begin, sitting.is_prepared)
        offer(self.end, sitting.is_running)
        self.onward.show_meeting(sitting.meeting.id)
        offer(self.onward, not (sitting.is_prepared or sitting.is_running))
        self._idle.start()
        offer(self.reopen, not (sitting.is_prepared or sitting.is_running or sitting.is_frozen))

    @Slot()
    def _tick(self) -> None:
        self.time.tick()
        if self.sitting is not None and self.sitting.is_live and self.isVisible():
            self.agenda.tick()
            self.record.composer.show_time(self.desk.clock.time(), is_live=True)

    # The course of the session

    @Slot()
    def _record_or_begin(self) -> None:
        """Ctrl+Enter: the resolution; before there can be any, the session begins."""
        if self.sitting is not None and self.sitting.is_prepared:
            self.begin_session()
        else:
            self.record.record_resolution()

    @Slot()
    def begin_session(self) -> None:
        """Opens the session: now, or at the typed time where it was held on another day."""
        sitting = self.sitting
        if sitting is None:
            return
        if sitting.meeting.date == sitting.today:
            self.frame.asked(lambda: self.desk.meetings.open(self._meeting_id))
        else:
            OpenMeetingDialog(self.frame, sitting.meeting, self).exec()
        self._read()
        self.record.composer.write()

    @Slot()
    def end_session(self) -> None:
        """Asks, names what was not discussed, closes the session and goes on to reading the minutes back."""
        sitting = self.sitting
        if sitting is None:
            return
        self.record.keep_drafts()
        untouched = [i.title for i in sitting.items if i.outcome is Outcome.OPEN]
        now = (
            self.desk.clock.time_on(sitting.meeting.date) if sitting.is_live else (sitting.meeting.ends or sitting.now)
        )
        CloseMeetingDialog(self.frame, sitting.meeting, now, untouched, self).exec()
        self._read()
        if self.sitting is not None and not self.sitting.is_running:
            self.frame.go(Place("meeting", self._meeting_id, "minutes"))

    @Slot()
    def _reopen(self) -> None:
        self.frame.asked(lambda: self.desk.meetings.reopen(self._meeting_id))
        self._read()

    @Slot(str)
    def take_up(self, item_id: str) -> None:
        """Puts another item on the table; of a session that does not go on now it is only looked at."""
        self.record.keep_drafts()
        self.time.take_up(item_id)
        self._item_id = item_id
        self._read()

    def step(self, by: int) -> None:
        sitting = self.sitting
        if sitting is None or sitting.item is None:
            return
        place = [i.id for i in sitting.items].index(sitting.item.id) + by
        if 0 <= place < len(sitting.items):
            self.take_up(sitting.items[place].id)
            self.record.composer.write()
        elif place < 0:
            self.frame.toast(self.tr("This is the first item of the agenda."))
        elif sitting.is_running:
            self.frame.toast(self.tr("This is the last item of the agenda. The command /end ends the session."))
        else:
            self.frame.toast(self.tr("This is the last item of the agenda."))

    @Slot(str)
    def _extend(self, item_id: str) -> None:
        item = self.sitting.item if self.sitting is not None else None
        if item is not None:
            self.frame.asked(lambda: self.desk.agenda.edit(item_id, minutes=item.minutes + 5))
            self._read()

    @Slot()
    def _add_off_agenda(self) -> None:
        title = self.tr("Matter outside the agenda")
        added = self.frame.asked(lambda: self.desk.agenda.add(self._meeting_id, title, off_agenda=True, minutes=0))
        if added is not None:
            self.take_up(added)
            self.record.rename_item()

    def _worded(self) -> str:
        return self.record.decision.text.toPlainText()

    # Votes

    def _weigh(self, ballot: Ballot) -> Result:
        """What a ballot comes to among those who may vote now."""
        if self.sitting is None:
            return self.desk.deciding.weigh(self._meeting_id, self._item_id or None, ballot)
        return weighed(self.sitting.electorate, ballot)

    def ask_names(self, electorate: Electorate | None = None) -> AskNames:
        """The dialog of a vote by name among `electorate`, or among those who may vote on the item now."""

        def ask(before: Mapping[str, Choice]) -> Mapping[str, Choice] | None:
            voters = electorate or (self.sitting.electorate if self.sitting is not None else None)
            return VoteDialog.ask(self.theme, voters, before, self) if voters is not None else None

        return ask
