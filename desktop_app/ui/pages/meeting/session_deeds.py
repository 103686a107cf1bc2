"""What a secretary does in a session by a command or a key: who comes, goes, speaks, and what is on the table."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.domain.agenda import Outcome
from desktop_app.domain.minutes import StatementKind
from desktop_app.sentences import Refused, Spoken, sentence
from desktop_app.services.attendance import AttendanceRow
from desktop_app.services.desk import Desk
from desktop_app.ui.dialogs.representative import RepresentativeDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.meeting import session_commands
from desktop_app.ui.pages.meeting.attendance_consequences import tell_consequences
from desktop_app.ui.pages.meeting.session_candidates import attendees
from desktop_app.ui.pages.meeting.session_commands import Takes
from desktop_app.ui.pages.meeting.session_presence import SessionPresence
from desktop_app.ui.pages.meeting.session_record import RecordColumn
from desktop_app.ui.pages.meeting.session_sitting import Sitting
from desktop_app.ui.pages.meeting.session_speaker import Speaker
from desktop_app.ui.wording import told

Chosen = Any
"""(id, time) of a row chosen from the list, or the words typed after the name of a command."""


class Session(Protocol):
    """What the deeds ask of the page they are done on."""

    frame: Frame
    record: RecordColumn
    presence: SessionPresence
    sitting: Sitting | None

    def take_up(self, item_id: str) -> None: ...
    def step(self, by: int) -> None: ...
    def end_session(self) -> None: ...


class SessionDeeds(QObject):
    """A refusal is said under the line in which the command was typed, and the line stays."""

    done = Signal()
    """Something has changed: read again."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        record = session.record
        self._acts: Mapping[str, Callable[[], object]] = {
            "vote": record.take_vote,
            "next": partial(session.step, 1),
            "postpone": self._postpone,
            "break": self._break_off,
            "resume": self._resume,
            "end": session.end_session,
        }
        self._sayings: Mapping[str, Callable[[str], object]] = {
            "resolution": record.write_decision,
            "motion": partial(record.say, kind=StatementKind.MOTION),
            "note": partial(record.say, private=True),
            "document": partial(record.say, kind=StatementKind.DOCUMENT),
        }
        self._deeds: Mapping[str, Callable[[Sitting, Chosen], object]] = {
            "speaker": self._speak,
            "arrival": self._arrive,
            "leaving": self._leave,
            "representative": self._represent,
            "recusal": self._recuse,
            "sentence": self._say_formally,
            "outcome": self._conclude,
            "item": self._take_up,
            "off-agenda": self._add_off_agenda,
        }

    @property
    def _desk(self) -> Desk:
        return self._session.frame.desk

    @Slot(str, object)
    def do(self, key: str, chosen: Chosen) -> None:
        """The command of this key; where it is refused, the line says why."""
        session, composer = self._session, self._session.record.composer
        sitting = session.sitting
        if sitting is None or not sitting.may_write:
            return
        try:
            self._do(key, sitting, chosen)
        except Spoken as refusal:
            said = told(refusal)
            composer.complain(f"{said.title} {said.body}")
            composer.write()
            return
        if session_commands.read(composer.text()) is not None:
            composer.put("")
        self.done.emit()

    def _do(self, key: str, sitting: Sitting, chosen: Chosen) -> None:
        if key in self._acts:
            self._acts[key]()
        elif key in self._sayings:
            self._sayings[key](str(chosen))
        else:
            self._deeds[key](sitting, chosen)

    # People

    def _who(self, sitting: Sitting, takes: Takes, chosen: Chosen) -> tuple[str, datetime.time | None]:
        if isinstance(chosen, tuple):
            return chosen
        name, at = session_commands.with_time(chosen) if takes in {Takes.ABSENT, Takes.PRESENT} else (chosen, None)
        try:
            return _named(name, attendees(sitting, takes)), at
        except Refused as refusal:
            if takes not in {Takes.ABSENT, Takes.PRESENT} or refusal.values.get("n"):
                raise
        # Somebody who is here already, or who never came: the request says it in its own words.
        return _named(name, sitting.roll.rows), at

    def _speak(self, sitting: Sitting, chosen: Chosen) -> None:
        composer = self._session.record.composer
        try:
            speaker = Speaker(self._who(sitting, Takes.SPEAKER, chosen)[0])
        except Refused as refusal:
            if refusal.values.get("n") or not str(chosen).strip():
                raise
            speaker = Speaker(None, str(chosen).strip())  # somebody who is on no list
        composer.speaker.show_speaker(speaker)
        composer.write()

    def _arrive(self, sitting: Sitting, chosen: Chosen) -> None:
        person, at = self._who(sitting, Takes.ABSENT, chosen)
        followed = self._desk.attendance.arrive(sitting.meeting.id, person, self._at(sitting, at))
        tell_consequences(self._session.frame, followed)

    def _leave(self, sitting: Sitting, chosen: Chosen) -> None:
        person, at = self._who(sitting, Takes.PRESENT, chosen)
        followed = self._desk.attendance.leave(sitting.meeting.id, person, self._at(sitting, at))
        tell_consequences(self._session.frame, followed)

    def _at(self, sitting: Sitting, at: datetime.time | None) -> datetime.time | None:
        """The time typed; from notes there has to be one, for no clock tells it."""
        if at is None and not sitting.is_live:
            raise Refused(
                sentence("Rules", "No clock tells the time of a session that is written from notes."),
                sentence("Rules", "Type the time after the name, such as 14:20."),
            )
        return at

    def _represent(self, sitting: Sitting, chosen: Chosen) -> None:
        row = sitting.row(self._who(sitting, Takes.MEMBER, chosen)[0])
        if row is not None:
            frame = self._session.frame
            RepresentativeDialog(frame, sitting.meeting.id, row, parent=self._session.record).exec()

    def _recuse(self, sitting: Sitting, chosen: Chosen) -> None:
        self._session.presence.toggle_recusal(self._who(sitting, Takes.VOTER, chosen)[0])

    # What is said and decided

    def _say_formally(self, sitting: Sitting, chosen: Chosen) -> None:
        del sitting
        text = chosen[0] if isinstance(chosen, tuple) else str(chosen)
        self._session.record.say(text, StatementKind.FORMAL)

    def _conclude(self, sitting: Sitting, words: Chosen) -> None:
        if sitting.item is not None:
            self._desk.recording.conclude(sitting.item.id, str(words))

    # The agenda

    def _take_up(self, sitting: Sitting, chosen: Chosen) -> None:
        if isinstance(chosen, tuple):
            self._session.take_up(chosen[0])
            return
        numbers = {str(i.number): i.id for i in sitting.items}
        number = session_commands.latin(str(chosen))
        among = [(i.id, i.title) for i in sitting.items]
        self._session.take_up(numbers.get(number) or session_commands.chosen(str(chosen), among))

    def _add_off_agenda(self, sitting: Sitting, words: Chosen) -> None:
        title = str(words).strip()
        self._session.take_up(self._desk.agenda.add(sitting.meeting.id, title, off_agenda=True, minutes=0))

    def _postpone(self) -> None:
        item = self._session.sitting.item if self._session.sitting is not None else None
        if item is not None:
            self._desk.agenda.settle(item.id, Outcome.POSTPONED)
            self._session.step(1)

    def _break_off(self) -> None:
        if self._session.sitting is not None:
            self._desk.course.break_off(self._session.sitting.meeting.id)

    def _resume(self) -> None:
        if self._session.sitting is not None:
            self._desk.course.resume(self._session.sitting.meeting.id)


def _named(name: str, rows: Sequence[AttendanceRow]) -> str:
    """The person of that name among these rows. Refuses none and several."""
    among = [(r.person_id, r.representative or r.name) for r in rows]
    return session_commands.chosen(name, among, [f"{r.name} {r.unit} {r.post}" for r in rows])
