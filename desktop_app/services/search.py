"""Search over everything, however it was typed."""

from __future__ import annotations

import dataclasses
import enum
import functools
import itertools
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.agenda import AgendaItem
from desktop_app.domain.attachments import Attachment
from desktop_app.domain.committees import Committee
from desktop_app.domain.legal_acts import LegalAct
from desktop_app.domain.letters import Letter
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.minutes import Statement
from desktop_app.domain.people import Person, Unit
from desktop_app.domain.records import Record
from desktop_app.domain.resolutions import Resolution, label
from desktop_app.domain.violations import Violation, ViolationStep
from desktop_app.domain.vulnerabilities import Vulnerability
from desktop_app.persian.jalali import official
from desktop_app.persian.spelling import find, matches, number_keys
from desktop_app.progress import Progress
from desktop_app.sentences import EnvironmentFault
from desktop_app.services.committees import ordered
from desktop_app.services.requests import Clock, Requests, living
from desktop_app.store.office_file import OfficeFile
from desktop_app.store.search_index import Rows, SearchIndex

R = TypeVar("R", bound=Record)
Candidates = Callable[[Session, str, int, int], list[str]]
"""Gives the ids of so many rows of a table that may match, after so many."""

_AT_FIRST, _AT_ONCE = 12, 100
"""Records read at a time: nearly all candidates match, and few are wanted of each kind."""

_NAMED_BY: tuple[tuple[type[Record], Any, str], ...] = (
    (Meeting, Meeting.committee_id, Committee.__tablename__),
    (Resolution, Resolution.meeting_id, Meeting.__tablename__),
    (AgendaItem, AgendaItem.meeting_id, Meeting.__tablename__),
    (Statement, Statement.meeting_id, Meeting.__tablename__),
    (Resolution, Resolution.responsible_unit_id, Unit.__tablename__),
    (Person, Person.unit_id, Unit.__tablename__),
    (Letter, Letter.unit_id, Unit.__tablename__),
)
"""What is found by the name of something else as well, or only as long as that is there."""


_CONFIDENTIAL = frozenset({Violation.__tablename__, ViolationStep.__tablename__})
"""Cases are looked for on their own page only: neither their words nor their papers are found here."""


class HitKind(enum.StrEnum):
    MEETING = "meeting"
    COMMITTEE = "committee"
    RESOLUTION = "resolution"
    AGENDA_ITEM = "agenda_item"
    STATEMENT = "statement"
    PERSON = "person"
    UNIT = "unit"
    LEGAL_ACT = "legal_act"
    LETTER = "letter"
    VULNERABILITY = "vulnerability"
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
    """Finds a text in meetings, resolutions, statements, people, acts, letters and attachments."""

    def __init__(self, file: OfficeFile, clock: Clock) -> None:
        super().__init__(file, clock)
        self._index = SearchIndex(file, _texts)

    def find(self, query: str, limit: int = 8, kinds: Iterable[HitKind] = HitKind) -> list[Hit]:
        """At most `limit` hits of each kind, the newest first, kinds in the order given."""
        if not query.strip():
            return []
        candidates = self.candidates(query)
        with self._file.reading() as session:
            shelves = _Shelves(session)
            return [hit for kind in kinds for hit in itertools.islice(_hits(shelves, kind, query, candidates), limit)]

    def candidates(self, query: str) -> Candidates:
        """Where the rows of a table that may match `query` come from: the index, as far as the log goes."""
        try:
            self._index.follow()
        except EnvironmentFault:  # on a full disk, or while another program writes for long, search goes without
            return self._index.everything
        return functools.partial(self._index.candidates, query)

    def follow(self, progress: Progress | None = None) -> None:
        """Prepares the next search: after an import or in an older file there is much to take in."""
        self._index.follow(progress)

    def rebuild(self, progress: Progress | None = None) -> None:
        """Makes the index of the office's file anew."""
        self._index.rebuild(progress)


def _hits(shelves: _Shelves, kind: HitKind, query: str, candidates: Candidates) -> Iterator[Hit]:
    numbers = set(number_keys(query))
    seen = 0
    while ids := candidates(shelves.session, kind.value, _AT_ONCE if seen else _AT_FIRST, seen):
        seen += len(ids)
        there = {hit.id: (hit, extra) for hit, extra in shelves.of(kind, ids)}
        for hit, extra in (there[one] for one in ids if one in there):
            by_number = bool(numbers and numbers & set(number_keys(extra)))
            if by_number or matches(query, f"{hit.text} {extra}"):
                yield dataclasses.replace(hit, spans=tuple(find(query, hit.text)))


def _texts(session: Session, changed: Rows) -> Iterator[tuple[str, str, str]]:
    """The text in which each of these records is looked for, and each that has a name of theirs in its own."""
    wanted = {kind: set(changed.get(kind.value, ())) for kind in HitKind}
    for noun, key, parent in _NAMED_BY:
        for ids in _some(changed.get(parent, ())):
            wanted[HitKind(noun.__tablename__)].update(session.scalars(select(noun.id).where(key.in_(ids))))
    shelves = _Shelves(session)
    for kind in HitKind:
        for ids in _some(wanted[kind]):
            for hit, extra in shelves.of(kind, ids):
                yield kind.value, hit.id, f"{hit.text} {extra}"


def _some(ids: Iterable[str]) -> Iterator[Sequence[str]]:
    every = list(ids)
    return (every[start : start + _AT_ONCE] for start in range(0, len(every), _AT_ONCE))


def letter_text(row: Any, unit: str) -> str:
    """In what a letter is looked for; `row` has the columns of the register, `unit` is the other side's name."""
    day = official(row.date) if row.date else ""
    return f"{row.subject} {row.number} {row.recipient} {unit} {row.their_number} {day}"


class _Shelves:
    """Where each kind of record is looked up, within one reading of the file."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._committees = {c.id: (c, n) for n, c in enumerate(ordered(session))}
        self._units = {u.id: u.name for u in living(session, Unit)}

    def of(self, kind: HitKind, ids: Collection[str]) -> Iterator[tuple[Hit, str]]:
        """Those of the records that are there, each with further text that counts for it."""
        shelf: Callable[[Collection[str]], Iterator[tuple[Hit, str]]] = {
            HitKind.MEETING: self._of_meetings,
            HitKind.COMMITTEE: self._of_committees,
            HitKind.RESOLUTION: self._of_resolutions,
            HitKind.AGENDA_ITEM: self._of_items,
            HitKind.STATEMENT: self._of_statements,
            HitKind.PERSON: self._of_people,
            HitKind.UNIT: self._of_units,
            HitKind.LEGAL_ACT: self._of_acts,
            HitKind.LETTER: self._of_letters,
            HitKind.VULNERABILITY: self._of_vulnerabilities,
            HitKind.ATTACHMENT: self._of_attachments,
        }[kind]
        return shelf(ids)

    def _living(self, noun: type[R], ids: Collection[str | None]) -> Sequence[R]:
        return living(self.session, noun, noun.id.in_(ids))

    def _meetings(self, ids: Collection[str | None]) -> dict[str, Meeting]:
        return {m.id: m for m in self._living(Meeting, set(ids))}

    def _body(self, meeting: Meeting) -> tuple[str, int]:
        committee, order = self._committees.get(meeting.committee_id or "", (None, -1))
        return (meeting.title if committee is None else committee.short_name or committee.name), order

    def _of_meetings(self, ids: Collection[str]) -> Iterator[tuple[Hit, str]]:
        for m in self._meetings(ids).values():
            name, order = self._body(m)
            title = " ".join(part for part in (name, m.title if m.committee_id else "") if part)
            day = official(m.date)
            hit = Hit(HitKind.MEETING, m.id, title, day, (), m.id, order, name)
            yield hit, f"{m.number or ''} {day} {m.place} {m.host}"

    def _of_committees(self, ids: Collection[str]) -> Iterator[tuple[Hit, str]]:
        for c, order in (self._committees[one] for one in ids if one in self._committees):
            hit = Hit(HitKind.COMMITTEE, c.id, c.name, "", (), None, order, c.short_name or c.name)
            yield hit, f"{c.mission} {c.goals} {c.duties}"

    def _of_resolutions(self, ids: Collection[str]) -> Iterator[tuple[Hit, str]]:
        rows = self._living(Resolution, ids)
        meetings = self._meetings({r.meeting_id for r in rows})
        for r, meeting in ((r, meetings[r.meeting_id]) for r in rows if r.meeting_id in meetings):
            number = label(meeting.year, meeting.number, r.number)
            unit = self._units.get(r.responsible_unit_id or "", "") or r.responsible_note
            name, order = self._body(meeting)
            yield Hit(HitKind.RESOLUTION, r.id, r.text, number, (), r.meeting_id, order, name), f"{number} {unit}"

    def _of_items(self, ids: Collection[str]) -> Iterator[tuple[Hit, str]]:
        rows = self._living(AgendaItem, ids)
        meetings = self._meetings({i.meeting_id for i in rows})
        for i, meeting in ((i, meetings[i.meeting_id]) for i in rows if i.meeting_id in meetings):
            name, order = self._body(meeting)
            hit = Hit(HitKind.AGENDA_ITEM, i.id, i.title, name, (), i.meeting_id, order, name)
            yield hit, f"{i.detail} {i.proposal}"

    def _of_statements(self, ids: Collection[str]) -> Iterator[tuple[Hit, str]]:
        rows = self._living(Statement, ids)
        meetings = self._meetings({s.meeting_id for s in rows})
        for s, meeting in ((s, meetings[s.meeting_id]) for s in rows if s.meeting_id in meetings):
            name, order = self._body(meeting)
            yield Hit(HitKind.STATEMENT, s.id, s.text, name, (), s.meeting_id, order, name), s.speaker

    def _of_people(self, ids: Collection[str]) -> Iterator[tuple[Hit, str]]:
        for p in self._living(Person, ids):
            unit = self._units.get(p.unit_id or "", "")
            yield Hit(HitKind.PERSON, p.id, p.shown_name, p.post, ()), f"{p.post} {unit}"

    def _of_units(self, ids: Collection[str]) -> Iterator[tuple[Hit, str]]:
        for one in ids:
            if one in self._units:
                yield Hit(HitKind.UNIT, one, self._units[one], "", ()), ""

    def _of_acts(self, ids: Collection[str]) -> Iterator[tuple[Hit, str]]:
        for a in self._living(LegalAct, ids):
            yield Hit(HitKind.LEGAL_ACT, a.id, a.title, a.number, ()), f"{a.number} {a.issuer}"

    def _of_letters(self, ids: Collection[str]) -> Iterator[tuple[Hit, str]]:
        fields = (Letter.id, Letter.subject, Letter.number, Letter.date, Letter.recipient, Letter.unit_id)
        asked = select(*fields, Letter.their_number).where(Letter.id.in_(ids), Letter.removed.is_(False))
        for one in self.session.execute(asked):
            words = letter_text(one, self._units.get(one.unit_id or "", ""))
            yield Hit(HitKind.LETTER, one.id, one.subject, one.number, ()), words

    def _of_vulnerabilities(self, ids: Collection[str]) -> Iterator[tuple[Hit, str]]:
        for v in self._living(Vulnerability, ids):
            committee, order = self._committees.get(v.committee_id, (None, -1))
            name = "" if committee is None else committee.short_name or committee.name
            words = f"{v.process} {v.cause} {v.effect} {v.solution}"
            yield Hit(HitKind.VULNERABILITY, v.id, v.title, name, (), None, order, name), words

    def _of_attachments(self, ids: Collection[str]) -> Iterator[tuple[Hit, str]]:
        rows = [f for f in self._living(Attachment, ids) if f.subject not in _CONFIDENTIAL]
        items = {i.id: i.meeting_id for i in self._living(AgendaItem, {f.subject_id for f in rows})}
        meetings = self._meetings({f.subject_id for f in rows})
        for f in rows:
            meeting_id = f.subject_id if f.subject_id in meetings else items.get(f.subject_id)
            yield Hit(HitKind.ATTACHMENT, f.id, f.title, f.file_name, (), meeting_id), f.file_name
