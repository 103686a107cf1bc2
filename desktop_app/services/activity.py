"""Recent activity and the history of a record, both read from the change log."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.agenda import AgendaItem
from desktop_app.domain.attachments import Attachment
from desktop_app.domain.attendance import Attendance, Recusal
from desktop_app.domain.clauses import Clause
from desktop_app.domain.committees import Committee, Membership
from desktop_app.domain.declarations import Declaration
from desktop_app.domain.follow_ups import Extension, FollowUp
from desktop_app.domain.letters import Letter
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.minutes import Minutes, Signature, Statement
from desktop_app.domain.nouns import NOUNS
from desktop_app.domain.people import Person
from desktop_app.domain.programmes import Programme, ProgrammeSession
from desktop_app.domain.records import Record
from desktop_app.domain.resolutions import Resolution, label
from desktop_app.domain.violations import Violation, ViolationStep
from desktop_app.services.requests import R, Requests
from desktop_app.store import change_log

KINDS: dict[str, type[Record]] = {noun.__tablename__: noun for noun in NOUNS}
UNDONE: Final = "act.undone"
REDONE: Final = "act.redone"
UNDOING: Final = frozenset({UNDONE, REDONE})


def place_in_log(key: str) -> tuple[int, int]:
    """Replica and first change of an act, from the key by which an act of undoing names it; zeros for any other."""
    rid, _, seq = key.partition("-")
    return (int(rid), int(seq)) if rid.isdecimal() and seq.isdecimal() else (0, 0)


@dataclass(frozen=True)
class ActivityRow:
    """One act: `verb` as requests name it, and what it was about in the words of the record."""

    stamp: int
    at: datetime.datetime
    person: str
    verb: str
    kind: str
    row_id: str
    subject: str
    """The name of what was acted on: a meeting, a person, the start of a text."""
    meeting_id: str | None
    """The meeting it belongs to, where there is one."""
    meeting: str = ""
    """What that meeting is called: committee and number with a slash between, or its title."""
    detail: str = ""
    """Where it was undone or done again just now: the name of the first other record it was about."""
    of: ActivityRow | None = None
    """The act that was undone or done again, where this act is one of undoing."""


@dataclass(frozen=True)
class HistoryRow:
    """One change of one register of a record."""

    at: datetime.datetime
    person: str
    verb: str
    register: str
    value: Any
    previous: tuple[Any, ...]
    of: str = ""
    """The verb of the act that was undone or done again, where this was one of undoing."""


class Activity(Requests):
    """What happened in the office, and to one record."""

    def recent(self, limit: int = 50, before: int | None = None) -> list[ActivityRow]:
        with self._file.reading() as session:
            told = Telling(session)
            acts = change_log.recent_acts(session, limit, before)
            told.get_ready(acts)
            return [told.row(act) for act in acts]

    def history(self, kind: str, row_id: str) -> list[HistoryRow]:
        with self._file.reading() as session:
            told = Telling(session)
            return [
                HistoryRow(
                    c.at.astimezone(),
                    c.person,
                    c.verb,
                    c.register,
                    c.value,
                    c.previous,
                    told.verb_undone(c.verb, c.about),
                )
                for c in change_log.history(session, kind, row_id)
            ]


_OWNERS: Final[Mapping[str, type[Record]]] = {
    "committee_id": Committee,
    "meeting_id": Meeting,
    "minutes_id": Minutes,
    "person_id": Person,
    "resolution_id": Resolution,
}
"""By the key in a record: what its name is made of."""
_DEEPEST: Final = 4
"""A step of the follow-up, its resolution, the meeting of that, and its committee."""


class Telling:
    """Acts in the words of their records, within one reading. Each record is read once: acts come in runs."""

    def __init__(self, session: Session, known: Callable[[type[Record], str], Record | None] | None = None) -> None:
        """`known` gives records as they would be, where that differs from the file; None for any other."""
        self._session = session
        self._known = known
        self._read: dict[tuple[type[Record], str], Record | None] = {}
        self._acts: dict[str, change_log.Act | None] = {}

    def get_ready(self, acts: Iterable[change_log.Act]) -> None:
        """Reads what many acts are about at once, and then what that belongs to, not one by one."""
        self.read_ahead((act.entity, act.row) for act in acts)

    def read_ahead(self, rows: Iterable[tuple[str, str]]) -> None:
        """Reads many records at once, and then what they belong to, not one by one."""
        wanted: dict[type[Record], set[str]] = {}
        for entity, row in rows:
            noun = KINDS.get(entity)
            if noun is not None:
                wanted.setdefault(noun, set()).add(row)
        for _ in range(_DEEPEST):
            further: dict[type[Record], set[str]] = {}
            for noun, ids in wanted.items():
                for record in self._read_at_once(noun, {row for row in ids if (noun, row) not in self._read}):
                    for key, owner in _OWNERS.items():
                        if getattr(record, key, None):
                            further.setdefault(owner, set()).add(getattr(record, key))
            wanted = further

    def _read_at_once(self, noun: type[Record], ids: set[str]) -> list[Record]:
        found = {row: self._known(noun, row) for row in ids} if self._known is not None else {}
        records = [record for record in found.values() if record is not None]
        for some in change_log.batched(ids - {record.id for record in records}):
            records += self._session.scalars(select(noun).where(noun.id.in_(some)))
        self._read |= {(noun, record.id): record for record in records}
        return records

    def _get(self, kind: type[R], row_id: str) -> R | None:
        key = (kind, row_id)
        if key not in self._read:
            known = self._known(kind, row_id) if self._known is not None else None
            self._read[key] = known or self._session.get(kind, row_id)
        return cast("R | None", self._read[key])

    def _undone(self, verb: str, key: str) -> change_log.Act | None:
        """The act that an act of undoing was about."""
        if verb not in UNDOING:
            return None
        if key not in self._acts:
            self._acts[key] = change_log.act_at(self._session, *place_in_log(key))
        return self._acts[key]

    def verb_undone(self, verb: str, key: str) -> str:
        """The verb of the act that an act of undoing was about; empty for any other act."""
        undone = self._undone(verb, key)
        return undone.verb if undone is not None else ""

    def row(self, act: change_log.Act) -> ActivityRow:
        undone = self._undone(act.verb, act.row)
        if undone is not None:
            of = self.row(undone)
            return replace(of, stamp=act.stamp, at=act.at.astimezone(), person=act.person, verb=act.verb, of=of)
        noun = KINDS.get(act.entity)
        record = self._get(noun, act.row) if noun is not None else None
        meeting_id = self._meeting_of(record)
        return ActivityRow(
            stamp=act.stamp,
            at=act.at.astimezone(),
            person=act.person,
            verb=act.verb,
            kind=act.entity,
            row_id=act.row,
            subject=self._name(record),
            meeting_id=meeting_id,
            meeting=self._name(self._get(Meeting, meeting_id)) if meeting_id else "",
        )

    def called(self, kind: str, row_id: str) -> str:
        """The name of any record in the words of the log; empty for one without."""
        noun = KINDS.get(kind)
        return self._name(self._get(noun, row_id)) if noun is not None else ""

    def record(self, kind: str, row_id: str) -> Record | None:
        """Any record by its table."""
        noun = KINDS.get(kind)
        return self._get(noun, row_id) if noun is not None else None

    def meeting_of(self, kind: str, row_id: str) -> str | None:
        """The meeting in whose minutes a record stands, or which it belongs to."""
        record = self.record(kind, row_id)
        if isinstance(record, Recusal):
            record = self._get(AgendaItem, record.item_id)
        return self._meeting_of(record)

    def _name(self, record: Record | None) -> str:
        match record:
            case Meeting():
                committee = self._get(Committee, record.committee_id) if record.committee_id else None
                return (
                    record.title if committee is None else f"{committee.short_name or committee.name}/{record.number}"
                )
            case Person():
                return record.shown_name
            case Attendance() | Declaration() | Membership() | Recusal() | Signature():
                person = self._get(Person, record.person_id)
                return person.shown_name if person else ""
            case Resolution():
                meeting = self._get(Meeting, record.meeting_id)
                return label(meeting.year, meeting.number, record.number) if meeting else ""
            case Letter():
                return record.number
            case ProgrammeSession():
                return self._name(self._get(Programme, record.programme_id))
            case FollowUp() | Extension() | Clause():
                return self._name(self._get(Resolution, record.resolution_id))
            case Statement():
                return record.text[:80]
            case Attachment(subject="violation") | Violation() | ViolationStep():
                return ""  # a case is confidential: its words stay on its own page
            case _:
                return str(getattr(record, "title", "") or getattr(record, "name", ""))

    def _meeting_of(self, record: Record | None) -> str | None:
        match record:
            case Meeting():
                return record.id
            case AgendaItem() | Attendance() | Letter() | Resolution() | Statement() | Minutes():
                return record.meeting_id
            case Signature():
                minutes = self._get(Minutes, record.minutes_id)
                return minutes.meeting_id if minutes else None
            case _:
                return None
