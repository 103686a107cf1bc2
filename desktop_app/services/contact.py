"""Regular contact with the units: what went out to each, what came back, and who is silent."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final, Literal

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from desktop_app.domain.follow_ups import FollowUp, FollowUpKind
from desktop_app.domain.letters import Direction, Letter
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.people import Unit
from desktop_app.domain.resolutions import DEADLINE, Resolution, ResolutionStatus, label
from desktop_app.persian.sorting import sort_key
from desktop_app.services.letter_register import about_committee
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
    last_sent: datetime.date | None
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


class _Asked:
    """The figures of all units at once, each from one question to the file."""

    def __init__(self, session: Session, first: datetime.date, until: datetime.date, committee_id: str | None) -> None:
        mine: list[Any] = [Letter.removed.is_(False), Letter.unit_id.is_not(None)]
        if committee_id is not None:
            mine.append(about_committee(committee_id))
        between = Letter.date.between(first, until)
        out, back = Letter.direction == Direction.OUTGOING, Letter.direction == Direction.INCOMING

        def by_unit(*figures: Any, where: Iterable[Any]) -> dict[str | None, tuple[Any, ...]]:
            asked = select(Letter.unit_id, *figures).where(*mine, *where).group_by(Letter.unit_id)
            return {row[0]: tuple(row[1:]) for row in session.execute(asked)}

        counts = (func.count(), func.max(Letter.date), func.min(Letter.date))
        self.sent = by_unit(*counts, where=[out, between])
        self.received = by_unit(*counts, where=[back, between])
        self.delivered = by_unit(
            func.count(), func.max(Letter.delivered_on), where=[out, Letter.delivered_on.between(first, until)]
        )
        self.heard = by_unit(func.max(Letter.date), where=[back, Letter.date <= until])
        self.receipts = by_unit(func.max(Letter.delivered_on), where=[out, Letter.delivered_on <= until])
        answer = aliased(Letter)
        answered = select(answer.id).where(answer.in_reply_to_id == Letter.id, answer.removed.is_(False)).exists()
        self.awaited = by_unit(func.count(), where=[out, Letter.answer_by.is_not(None), ~answered])
        self.reports = _reports(session, first, until, committee_id)
        self.reported = _reports(session, datetime.date.min, until, committee_id)
        self.standing = _standing(session, until, committee_id)


def _reports(
    session: Session, first: datetime.date, until: datetime.date, committee_id: str | None
) -> dict[str | None, tuple[int, datetime.date]]:
    asked = select(FollowUp.unit_id, func.count(), func.max(FollowUp.date)).where(
        FollowUp.unit_id.is_not(None), FollowUp.removed.is_(False), FollowUp.date.between(first, until)
    )
    if committee_id is not None:
        asked = asked.where(FollowUp.resolution_id.in_(_resolutions_of(committee_id)))
    return {row[0]: (row[1], row[2]) for row in session.execute(asked.group_by(FollowUp.unit_id))}


def _resolutions_of(committee_id: str) -> Any:
    meetings = select(Meeting.id).where(Meeting.committee_id == committee_id)
    return select(Resolution.id).where(Resolution.meeting_id.in_(meetings))


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
    sent, last_sent, first_sent = asked.sent.get(unit.id, (0, None, None))
    count_open, late = asked.standing.get(unit.id, (0, 0))
    signs = (asked.heard.get(unit.id, (None,))[0], asked.receipts.get(unit.id, (None,))[0])
    heard = [day for day in (*signs, asked.reported.get(unit.id, (0, None))[1]) if day is not None]
    last_heard = max(heard, default=None)
    since = last_heard or first_sent
    waits = bool(sent or count_open)
    return UnitContact(
        unit_id=unit.id,
        unit=unit.name,
        outside=unit.outside,
        sent=sent,
        delivered=asked.delivered.get(unit.id, (0, None))[0],
        received=asked.received.get(unit.id, (0, None, None))[0],
        reports=asked.reports.get(unit.id, (0, None))[0],
        awaited=asked.awaited.get(unit.id, (0,))[0],
        last_sent=last_sent,
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
