"""Search over everything, however it was typed."""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.domain.agenda import AgendaItem
from desktop_app.domain.attachments import Attachment
from desktop_app.domain.legal_acts import LegalAct
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.minutes import Statement
from desktop_app.domain.people import Person, Unit
from desktop_app.domain.resolutions import Resolution, label
from desktop_app.persian.jalali import official
from desktop_app.persian.spelling import find, matches, number_keys
from desktop_app.services.committees import ordered
from desktop_app.services.requests import Requests, living


class HitKind(enum.StrEnum):
    MEETING = "meeting"
    COMMITTEE = "committee"
    RESOLUTION = "resolution"
    AGENDA_ITEM = "agenda_item"
    STATEMENT = "statement"
    PERSON = "person"
    UNIT = "unit"
    LEGAL_ACT = "legal_act"
    ATTACHMENT = "attachment"


@dataclass(frozen=True)
class Hit:
    """One place where the words were found. `spans` are (start, end) in `text` to be highlighted."""

    kind: HitKind
    id: str
    text: str
    detail: str
    spans: tuple[tuple[int, int], ...]
    meeting_id: str | None = None
    order: int = -1
    body: str = ""
    """The short name of the committee, or the title of a meeting without one."""


class Search(Requests):
    """Finds a text in meetings, resolutions, statements, people, acts and attachments."""

    def find(self, query: str, limit: int = 8) -> list[Hit]:
        """At most `limit` hits of each kind, kinds in the order of `HitKind`."""
        if not query.strip():
            return []
        shown: dict[HitKind, list[Hit]] = {}
        numbers = set(number_keys(query))
        for hit, extra in self._everything():
            mine = shown.setdefault(hit.kind, [])
            by_number = bool(numbers and numbers & set(number_keys(extra)))
            if len(mine) < limit and (by_number or matches(query, f"{hit.text} {extra}")):
                mine.append(dataclasses.replace(hit, spans=tuple(find(query, hit.text))))
        return [hit for kind in HitKind for hit in shown.get(kind, [])]

    def _everything(self) -> list[tuple[Hit, str]]:
        """Every findable record with further text that counts for it."""
        with self._file.reading() as session:
            shelves = _Shelves(session)
            return [
                *shelves.meetings(),
                *shelves.committees(),
                *shelves.resolutions(),
                *shelves.items(),
                *shelves.statements(),
                *shelves.people(),
                *shelves.papers(),
            ]


class _Shelves:
    """Where each kind of record is looked up, within one reading of the file."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._committees = {c.id: (c, n) for n, c in enumerate(ordered(session))}
        self._units = {u.id: u.name for u in living(session, Unit)}
        self._meetings = {m.id: m for m in living(session, Meeting)}

    def _body(self, meeting: Meeting) -> tuple[str, int]:
        committee, order = self._committees.get(meeting.committee_id or "", (None, -1))
        return (meeting.title if committee is None else committee.short_name or committee.name), order

    def meetings(self) -> Iterator[tuple[Hit, str]]:
        for m in self._meetings.values():
            name, order = self._body(m)
            title = " ".join(part for part in (name, m.title if m.committee_id else "") if part)
            day = official(m.date)
            yield (
                Hit(HitKind.MEETING, m.id, title, day, (), m.id, order, name),
                f"{m.number or ''} {day} {m.place} {m.host}",
            )

    def committees(self) -> Iterator[tuple[Hit, str]]:
        for c, order in self._committees.values():
            yield (
                Hit(HitKind.COMMITTEE, c.id, c.name, "", (), None, order, c.short_name or c.name),
                f"{c.mission} {c.goals} {c.duties}",
            )

    def resolutions(self) -> Iterator[tuple[Hit, str]]:
        for r in living(self._session, Resolution):
            meeting = self._meetings.get(r.meeting_id)
            if meeting is not None:
                number = label(meeting.year, meeting.number, r.number)
                unit = self._units.get(r.responsible_unit_id or "", "") or r.responsible_note
                name, order = self._body(meeting)
                hit = Hit(HitKind.RESOLUTION, r.id, r.text, number, (), r.meeting_id, order, name)
                yield hit, f"{number} {unit}"

    def items(self) -> Iterator[tuple[Hit, str]]:
        for i in living(self._session, AgendaItem):
            meeting = self._meetings.get(i.meeting_id)
            if meeting is not None:
                name, order = self._body(meeting)
                hit = Hit(HitKind.AGENDA_ITEM, i.id, i.title, name, (), i.meeting_id, order, name)
                yield hit, f"{i.detail} {i.proposal}"

    def statements(self) -> Iterator[tuple[Hit, str]]:
        for s in living(self._session, Statement):
            meeting = self._meetings.get(s.meeting_id)
            if meeting is not None:
                name, order = self._body(meeting)
                yield Hit(HitKind.STATEMENT, s.id, s.text, name, (), s.meeting_id, order, name), s.speaker

    def people(self) -> Iterator[tuple[Hit, str]]:
        for p in living(self._session, Person):
            yield (
                Hit(HitKind.PERSON, p.id, p.shown_name, p.post, ()),
                f"{p.post} {self._units.get(p.unit_id or '', '')}",
            )
        for unit_id, name in self._units.items():
            yield Hit(HitKind.UNIT, unit_id, name, "", ()), ""

    def papers(self) -> Iterator[tuple[Hit, str]]:
        for a in living(self._session, LegalAct):
            yield Hit(HitKind.LEGAL_ACT, a.id, a.title, a.number, ()), f"{a.number} {a.issuer}"
        items = {i.id: i.meeting_id for i in living(self._session, AgendaItem)}
        for f in living(self._session, Attachment):
            meeting_id = f.subject_id if f.subject_id in self._meetings else items.get(f.subject_id)
            yield Hit(HitKind.ATTACHMENT, f.id, f.title, f.file_name, (), meeting_id), f.file_name
