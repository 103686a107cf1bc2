"""The register of letters, page by page: what went out and what came in, found however it was typed."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, Integer, func, literal_column, select
from sqlalchemy.orm import Session, aliased

from desktop_app.domain.letters import Direction, Letter, LetterKind, Urgency
from desktop_app.domain.meetings import Classification, Meeting
from desktop_app.domain.people import Unit
from desktop_app.persian.jalali import JalaliDate, year_bounds
from desktop_app.persian.spelling import matches, number_keys
from desktop_app.services.committees import ordered
from desktop_app.services.requests import Clock, Requests, living
from desktop_app.services.search import Search, letter_text
from desktop_app.store.office_file import OfficeFile

MOST_FOUND: Final = 500
"""How many letters a search shows; whoever wants fewer types more."""
_AT_ONCE: Final = 400
_LOOKED_AT: Final = 12_000
"""Candidates of the index that one search looks at."""
_Row = Any
_COLUMNS: Final = (
    Letter.id,
    Letter.kind,
    Letter.direction,
    Letter.wording,
    Letter.number,
    Letter.date,
    Letter.recipient,
    Letter.subject,
    Letter.unit_id,
    Letter.meeting_id,
    Letter.committee_id,
    Letter.resolution_ids,
    Letter.delivered_on,
    Letter.received_by,
    Letter.receipt_no,
    Letter.answer_by,
    Letter.their_number,
    Letter.their_date,
    Letter.classification,
    Letter.urgency,
)
_ENTERED: Final[ColumnElement[int]] = literal_column("letter.rowid", Integer)
"""In which order letters of one day were entered."""
_LATEST_FIRST: Final = (Letter.date.desc(), _ENTERED.desc())


@dataclass(frozen=True)
class LetterFilter:
    """Which letters are asked for; `year` is Jalali, `unanswered` are those whose answer is still awaited."""

    direction: Direction = Direction.OUTGOING
    query: str = ""
    kind: LetterKind | None = None
    unit_id: str | None = None
    committee_id: str | None = None
    year: int | None = None
    undelivered: bool = False
    unanswered: bool = False


@dataclass(frozen=True)
class RegisterRow:
    """One line of the register. `party` is the recipient, or the sender of what came in."""

    id: str
    kind: LetterKind
    direction: Direction
    wording: str
    number: str
    date: datetime.date | None
    party: str
    unit_id: str | None
    subject: str
    meeting_id: str | None
    about: str
    """«سلامت اداری/۳» where it is about a meeting, else the committee under which it went out."""
    order: int
    """The committee's place among the committees; -1 without one."""
    resolutions: int
    delivered_on: datetime.date | None
    received_by: str
    receipt_no: str
    answer_by: datetime.date | None
    answered: bool
    their_number: str
    their_date: datetime.date | None
    classification: Classification
    urgency: Urgency

    def waits(self) -> bool:
        """Whether an answer is still awaited, of us or of them."""
        return self.answer_by is not None and not self.answered


class LetterRegister(Requests):
    """Gives a window of the register at a time, however many letters there are."""

    def __init__(self, file: OfficeFile, clock: Clock, search: Search) -> None:
        super().__init__(file, clock)
        self._search = search
        self._last: tuple[tuple[LetterFilter, int], list[str]] | None = None
        """What was searched for last, and at which commit."""

    def count(self, wanted: LetterFilter) -> int:
        """How many letters there are; a search counts up to `MOST_FOUND`."""
        if wanted.query.strip():
            self._last = None  # another program may have written: a list that is counted is looked through anew
            return len(self._found(wanted))
        with self._file.reading() as session:
            return session.scalar(select(func.count()).select_from(Letter).where(*_conditions(wanted))) or 0

    def rows(self, wanted: LetterFilter, limit: int = 200, offset: int = 0) -> list[RegisterRow]:
        """The latest first."""
        if wanted.query.strip():
            ids = self._found(wanted)[offset : offset + limit]
            with self._file.reading() as session:
                found = session.execute(select(*_COLUMNS).where(Letter.id.in_(ids)).order_by(*_LATEST_FIRST)).all()
                return _told(session, found)
        with self._file.reading() as session:
            # The rows are chosen within the index; only those that are shown are looked up.
            chosen = select(_ENTERED).select_from(Letter).where(*_conditions(wanted)).order_by(*_LATEST_FIRST)
            places = session.scalars(chosen.limit(limit).offset(offset)).all()
            asked = select(*_COLUMNS).where(_ENTERED.in_(places)).order_by(*_LATEST_FIRST)
            return _told(session, session.execute(asked).all())

    def row(self, letter_id: str) -> RegisterRow | None:
        """One line; None where the letter has been taken out."""
        with self._file.reading() as session:
            asked = select(*_COLUMNS).where(Letter.id == letter_id, Letter.removed.is_(False))
            return next(iter(_told(session, session.execute(asked).all())), None)

    def place_of(self, letter_id: str, wanted: LetterFilter) -> int | None:
        """At which place of the list a letter stands; None where it is not in it."""
        if wanted.query.strip():
            ids = self._found(wanted)
            return ids.index(letter_id) if letter_id in ids else None
        with self._file.reading() as session:
            asked = select(Letter.date, _ENTERED).select_from(Letter)
            mine = session.execute(asked.where(Letter.id == letter_id, *_conditions(wanted))).first()
            if mine is None:
                return None
            not_before = Letter.date >= mine[0], ~((Letter.date == mine[0]) & (mine[1] >= _ENTERED))
            counted = select(func.count()).select_from(Letter).where(*not_before, *_conditions(wanted))
            return session.scalar(counted)

    def years(self) -> list[int]:
        """The Jalali years that have letters, the latest first."""
        with self._file.reading() as session:
            first, last = session.execute(
                select(func.min(Letter.date), func.max(Letter.date)).where(Letter.removed.is_(False))
            ).one()
        if first is None or last is None:
            return []
        days = [datetime.date.fromisoformat(str(day)) for day in (last, first)]
        return list(range(JalaliDate.from_date(days[0]).year, JalaliDate.from_date(days[1]).year - 1, -1))

    def suggested(self, typed: str, direction: Direction | None = None, limit: int = 8) -> list[RegisterRow]:
        """Letters that `typed`, a number or words, may mean; the latest where nothing is typed."""
        ways = (direction,) if direction else tuple(Direction)
        rows = [row for way in ways for row in self.rows(LetterFilter(way, query=typed), limit)]
        return sorted(rows, key=lambda row: row.date or datetime.date.min, reverse=True)[:limit]

    def _found(self, wanted: LetterFilter) -> list[str]:
        """The ids of what was searched for, the latest first; looked for once for all pages."""
        key = (wanted, self._file.commits)
        if self._last is None or self._last[0] != key:
            self._last = (key, self._looked_for(wanted))
        return self._last[1]

    def _looked_for(self, wanted: LetterFilter) -> list[str]:
        candidates = self._search.candidates(wanted.query)
        conditions = _conditions(wanted)
        found: list[tuple[datetime.date, int, str]] = []
        with self._file.reading() as session:
            units = _unit_names(session)
            for after in range(0, _LOOKED_AT, _AT_ONCE):
                ids = candidates(session, Letter.__tablename__, _AT_ONCE, after)
                found += _matching(session, wanted.query, ids, conditions, units)
                if len(ids) < _AT_ONCE or len(found) >= MOST_FOUND:
                    break
        return [letter_id for _, _, letter_id in sorted(found, reverse=True)[:MOST_FOUND]]


def _matching(
    session: Session, query: str, ids: Sequence[str], conditions: Iterable[Any], units: dict[str, str]
) -> list[tuple[datetime.date, int, str]]:
    fields = (Letter.id, Letter.date, Letter.number, Letter.recipient, Letter.subject, Letter.unit_id)
    asked = select(*fields, Letter.their_number, _ENTERED.label("place")).where(Letter.id.in_(ids), *conditions)
    numbers = set(number_keys(query))
    found = []
    for row in session.execute(asked):
        said = letter_text(row, units.get(row.unit_id or "", ""))
        if matches(query, said) or numbers & set(number_keys(said)):
            found.append((row.date or datetime.date.min, row.place, row.id))
    return found


def _conditions(wanted: LetterFilter) -> list[ColumnElement[bool]]:
    asked: list[ColumnElement[bool]] = [Letter.direction == wanted.direction, Letter.removed.is_(False)]
    if wanted.kind is not None:
        asked.append(Letter.kind == wanted.kind)
    if wanted.unit_id is not None:
        asked.append(Letter.unit_id == wanted.unit_id)
    if wanted.committee_id is not None:
        asked.append(Letter.committee_id == wanted.committee_id)
    if wanted.year is not None:
        asked.append(Letter.date.between(*year_bounds(wanted.year)))
    if wanted.undelivered:
        asked.append(Letter.delivered_on.is_(None))
    if wanted.unanswered:
        answer = aliased(Letter)
        answered = select(answer.id).where(answer.in_reply_to_id == Letter.id, answer.removed.is_(False)).exists()
        asked += [Letter.answer_by.is_not(None), ~answered]
    return asked


def _told(session: Session, rows: Sequence[_Row]) -> list[RegisterRow]:
    answered = _answered(session, [row.id for row in rows if row.answer_by is not None])
    units = _unit_names(session)
    bodies = _bodies(session, {row.meeting_id for row in rows})
    committees = {c.id: (c.short_name or c.name, order) for order, c in enumerate(ordered(session))}
    told = []
    for row in rows:
        about, order = bodies(row.meeting_id) or committees.get(row.committee_id or "", ("", -1))
        told.append(
            RegisterRow(
                id=row.id,
                kind=row.kind,
                direction=row.direction,
                wording=row.wording,
                number=row.number,
                date=row.date,
                party=row.recipient or units.get(row.unit_id or "", ""),
                unit_id=row.unit_id,
                subject=row.subject,
                meeting_id=row.meeting_id,
                about=about,
                order=order,
                resolutions=len(row.resolution_ids),
                delivered_on=row.delivered_on,
                received_by=row.received_by,
                receipt_no=row.receipt_no,
                answer_by=row.answer_by,
                answered=row.id in answered,
                their_number=row.their_number,
                their_date=row.their_date,
                classification=row.classification,
                urgency=row.urgency,
            )
        )
    return told


def _answered(session: Session, ids: Sequence[str]) -> set[str | None]:
    if not ids:
        return set()
    asked = select(Letter.in_reply_to_id).where(Letter.in_reply_to_id.in_(ids), Letter.removed.is_(False))
    return set(session.scalars(asked))


def _unit_names(session: Session) -> dict[str, str]:
    return {unit.id: unit.name for unit in living(session, Unit)}


def _bodies(session: Session, meeting_ids: Collection[str | None]) -> Callable[[str | None], tuple[str, int] | None]:
    """What a meeting is called in a list: its committee and number, or its title."""
    meetings = {m.id: m for m in living(session, Meeting, Meeting.id.in_([one for one in meeting_ids if one]))}
    committees = {c.id: (c.short_name or c.name, order) for order, c in enumerate(ordered(session))}

    def body(meeting_id: str | None) -> tuple[str, int] | None:
        meeting = meetings.get(meeting_id or "")
        if meeting is None:
            return None
        name, order = committees.get(meeting.committee_id or "", ("", -1))
        if not name:
            return meeting.title, order
        return (f"{name}/{meeting.number}" if meeting.number is not None else name), order

    return body
