"""Regular contact with the units: what went out to each, what came back, and who is silent."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any, Final, Literal

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session, aliased

from desktop_app.domain.follow_ups import FollowUp, FollowUpKind
from desktop_app.domain.letters import Direction, Letter
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.people import Unit
from desktop_app.domain.resolutions import DEADLINE, Resolution, ResolutionStatus, label
from desktop_app.persian.sorting import sort_key
from desktop_app.services.requests import Requests, living

SILENT_AFTER: Final = 30
"""Days without a sign after which a unit counts as silent, unless another limit is chosen."""
_OPEN: Final = tuple(status for status in ResolutionStatus if status.open)

SignKind = Literal["sent", "received", "delivered", "reported"]


@dataclass(frozen=True)
class UnitContact:
    """What passed between the secretariat and one unit in some days, and how it stands today."""

    unit_id: str
    unit: str
    outside: bool
    sent: int
    """Letters that went out."""
    delivered: int
    """Those of them whose receipt came back."""
    received: int
    """Letters that came in."""
    reports: int
    """Steps of follow-up that the unit reported."""
    awaited: int
    """Letters to it whose answer is awaited today."""
    last_heard: datetime.date | None
    """The last letter, receipt or report of the unit."""
    open: int
    """Resolutions that it has to carry out today."""
    late: int
    days_silent: int | None
    """Since it was last heard of, or since the first letter of these days where it never was; None where nothing is
    to be heard: nothing went out and nothing is open."""

    def silent(self, after: int = SILENT_AFTER) -> bool:
        return self.days_silent is not None and self.days_silent > after


@dataclass(frozen=True)
class Sign:
    """One letter, receipt or report between the secretariat and a unit."""

    kind: SignKind
    date: datetime.date
    id: str
    """Of the letter, or of the resolution that was reported on."""
    number: str
    words: str


class Contact(Requests):
    """Reads contact from letters, receipts and follow-ups; nothing is kept of its own."""

    def of(
        self,
        first: datetime.date | None = None,
        last: datetime.date | None = None,
        *,
        committee_id: str | None = None,
    ) -> tuple[UnitContact, ...]:
        """Every unit that something passed with, or that has something to do; the most silent first.

        Counts are of the days from `first` to `last`, both included; standing and silence are those of `last`, or of
        today. With a committee, only what concerns it.
        """
        today = self._clock.today()
        until = min(last or today, today)
        with self._file.reading() as session:
            asked = _Asked(session, first or datetime.date.min, until, committee_id)
            units = living(session, Unit)
            rows = [_contact(unit, asked, until) for unit in units]
        kept = [row for row in rows if row.sent or row.received or row.reports or row.open or row.last_heard]
        never = datetime.date.min
        return tuple(
            sorted(
                kept, key=lambda row: (-(row.days_silent or -1), -row.late, row.last_heard or never, sort_key(row.unit))
            )
        )

    def signs(self, unit_id: str, limit: int = 40) -> tuple[Sign, ...]:
        """What passed with a unit, the latest first."""
        with self._file.reading() as session:
            signs = [*_letter_signs(session, unit_id, limit), *_report_signs(session, unit_id, limit)]
        return tuple(sorted(signs, key=lambda sign: sign.date, reverse=True)[:limit])


@dataclass(frozen=True)
class _Letters:
    """What a unit's letters of one direction come to."""

    count: int = 0
    first: datetime.date | None = None
    """Of the days asked for; `ever` is the last of all."""
    ever: datetime.date | None = None
    delivered: int = 0
    receipt: datetime.date | None = None


class _Asked:
    """The figures of all units at once, each from one question to the file that an index answers."""

    def __init__(self, session: Session, first: datetime.date, until: datetime.date, committee_id: str | None) -> None:
        self.letters = _letters(session, first, until, committee_id)
        self.awaited = _awaited(session, committee_id)
        self.reports = _reports(session, first, until, committee_id)
        self.standing = _standing(session, until, committee_id)

    def out(self, unit_id: str) -> _Letters:
        return self.letters.get((unit_id, Direction.OUTGOING), _Letters())

    def back(self, unit_id: str) -> _Letters:
        return self.letters.get((unit_id, Direction.INCOMING), _Letters())


def _letters(
    session: Session, first: datetime.date, until: datetime.date, committee_id: str | None
) -> dict[tuple[str, Direction], _Letters]:
    between = Letter.date.between(first, until)
    day = case((between, Letter.date))
    receipt = case((Letter.delivered_on <= until, Letter.delivered_on))
    figures = (
        func.count(day),
        func.min(day),
        func.max(case((Letter.date <= until, Letter.date))),
        func.count(case((Letter.delivered_on.between(first, until), 1))),
        func.max(receipt),
    )
    asked = select(Letter.unit_id, Letter.direction, *figures)
    asked = asked.where(Letter.removed.is_(False), Letter.unit_id.is_not(None))
    if committee_id is not None:
        asked = asked.where(Letter.committee_id == committee_id)
    rows = session.execute(asked.group_by(Letter.unit_id, Letter.direction))
    return {(row[0], row[1]): _Letters(*row[2:]) for row in rows}


def _awaited(session: Session, committee_id: str | None) -> dict[str | None, int]:
    """Letters by unit whose answer has not come."""
    answer = aliased(Letter)
    answered = select(answer.id).where(answer.in_reply_to_id == Letter.id, answer.removed.is_(False)).exists()
    asked = select(Letter.unit_id, func.count()).where(
        Letter.direction == Direction.OUTGOING, Letter.removed.is_(False), Letter.answer_by.is_not(None), ~answered
    )
    if committee_id is not None:
        asked = asked.where(Letter.committee_id == committee_id)
    return {row[0]: row[1] for row in session.execute(asked.group_by(Letter.unit_id))}


def _reports(
    session: Session, first: datetime.date, until: datetime.date, committee_id: str | None
) -> dict[str | None, tuple[int, datetime.date | None]]:
    """How many steps each unit reported in these days, and when it reported last; unit by unit, within the index."""
    since = first if committee_id is not None else datetime.date.min  # of a body, only these days are looked through
    mine: list[Any] = [FollowUp.unit_id == Unit.id, FollowUp.removed.is_(False)]
    if committee_id is not None:
        of_body = select(Resolution.id).join(Meeting, Resolution.meeting_id == Meeting.id)
        mine.append(
            of_body.where(Resolution.id == FollowUp.resolution_id, Meeting.committee_id == committee_id).exists()
        )
    counted = select(func.count()).select_from(FollowUp).where(*mine, FollowUp.date.between(first, until))
    latest = (
        select(FollowUp.date).where(*mine, FollowUp.date.between(since, until)).order_by(FollowUp.date.desc()).limit(1)
    )
    asked = select(Unit.id, counted.scalar_subquery(), latest.scalar_subquery()).where(Unit.removed.is_(False))
    return {row[0]: (row[1], row[2]) for row in session.execute(asked)}


def _standing(session: Session, today: datetime.date, committee_id: str | None) -> dict[str | None, tuple[int, int]]:
    """Open and late resolutions by unit."""
    late = func.sum(func.coalesce(today > DEADLINE, 0))
    asked = select(Resolution.responsible_unit_id, func.count(), late).where(
        Resolution.removed.is_(False), Resolution.status.in_(_OPEN), Resolution.responsible_unit_id.is_not(None)
    )
    if committee_id is not None:
        asked = asked.where(Resolution.meeting_id.in_(select(Meeting.id).where(Meeting.committee_id == committee_id)))
    rows = session.execute(asked.group_by(Resolution.responsible_unit_id))
    return {unit: (count, int(late or 0)) for unit, count, late in rows}


def _contact(unit: Unit, asked: _Asked, today: datetime.date) -> UnitContact:
    out, back = asked.out(unit.id), asked.back(unit.id)
    count_open, late = asked.standing.get(unit.id, (0, 0))
    reports, reported = asked.reports.get(unit.id, (0, None))
    last_heard = max((day for day in (back.ever, out.receipt, reported) if day is not None), default=None)
    since = last_heard or out.first
    waits = bool(out.count or count_open)
    return UnitContact(
        unit_id=unit.id,
        unit=unit.name,
        outside=unit.outside,
        sent=out.count,
        delivered=out.delivered,
        received=back.count,
        reports=reports,
        awaited=asked.awaited.get(unit.id, 0),
        last_heard=last_heard,
        open=count_open,
        late=late,
        days_silent=(today - since).days if waits and since is not None else None,
    )


def _letter_signs(session: Session, unit_id: str, limit: int) -> list[Sign]:
    columns = (Letter.id, Letter.direction, Letter.date, Letter.number, Letter.subject, Letter.delivered_on)
    asked = select(*columns, Letter.received_by).where(Letter.unit_id == unit_id, Letter.removed.is_(False))
    signs = []
    for row in session.execute(asked.order_by(Letter.date.desc()).limit(limit)):
        if row.date is not None:
            kind: SignKind = "sent" if row.direction is Direction.OUTGOING else "received"
            signs.append(Sign(kind, row.date, row.id, row.number, row.subject))
        if row.direction is Direction.OUTGOING and row.delivered_on is not None:
            signs.append(Sign("delivered", row.delivered_on, row.id, row.number, row.received_by))
    return signs


def _report_signs(session: Session, unit_id: str, limit: int) -> list[Sign]:
    asked = (
        select(FollowUp.date, FollowUp.text, FollowUp.kind, Resolution.id, Resolution.number, Meeting)
        .join(Resolution, FollowUp.resolution_id == Resolution.id)
        .join(Meeting, Resolution.meeting_id == Meeting.id)
        .where(FollowUp.unit_id == unit_id, FollowUp.removed.is_(False), FollowUp.kind != FollowUpKind.NOTE)
        .order_by(FollowUp.date.desc())
        .limit(limit)
    )
    return [
        Sign("reported", date, resolution_id, label(meeting.year, meeting.number, number), text)
        for date, text, _, resolution_id, number, meeting in session.execute(asked)
    ]
