"""The lists under the figures: what was carried out with its evidence, what stood in the way, letters by recipient."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Integer, exists, func, select
from sqlalchemy.orm import Session, aliased

from desktop_app.domain.follow_ups import FollowUp
from desktop_app.domain.letters import Direction, Letter
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.people import Unit
from desktop_app.domain.resolutions import DEADLINE, Resolution, ResolutionStatus, label
from desktop_app.persian.digits import to_persian
from desktop_app.services.committee_years import Days
from desktop_app.services.evidence import evidence_of
from desktop_app.services.resolution_rates import concerning, first_day, reported_days, sent_by

AT_ONCE: Final = 12
"""How many a screen shows; the paper has all."""


@dataclass(frozen=True)
class RealisedRow:
    """A resolution that was carried out, and what proves it."""

    id: str
    number: str
    text: str
    unit: str
    done_on: datetime.date | None
    late: bool
    evidence: tuple[str, ...]


@dataclass(frozen=True)
class ObstacleRow:
    """What stood in the way of a resolution, as last noted."""

    resolution_id: str
    number: str
    text: str
    on: datetime.date


@dataclass(frozen=True)
class RecipientRow:
    """Letters to one recipient: sent, handed over, answered."""

    name: str
    sent: int
    delivered: int
    answered: int


def realised(
    session: Session, committee_id: str, days: Days, *, with_open: bool = False, limit: int | None = None
) -> tuple[RealisedRow, ...]:
    """Of the resolutions of these days, those carried out by their end, the latest first.

    `with_open` has earlier ones too that were carried out in these days.
    """
    wanted: list[Any] = concerning(committee_id, days, with_open=with_open)
    query = (
        select(Resolution, Meeting.year, Meeting.number, DEADLINE)
        .join(Meeting, Meeting.id == Resolution.meeting_id)
        .where(*wanted, Resolution.status == ResolutionStatus.CLOSED, Resolution.closed_on <= days.last)
        .order_by(Resolution.closed_on.desc(), Resolution.id)
        .limit(limit)
    )
    rows = session.execute(query).all()
    ids = [row.id for row, *_ in rows]
    proof, reported = evidence_of(session, ids), reported_days(session, [Resolution.id.in_(ids)])
    done = {row.id: first_day(reported.get(row.id), row.closed_on) for row, *_ in rows}
    units = _units(session, {row.responsible_unit_id for row, *_ in rows})
    return tuple(
        RealisedRow(
            id=row.id,
            number=to_persian(label(year, number, row.number)),
            text=row.text,
            unit=units.get(row.responsible_unit_id or "", row.responsible_note),
            done_on=(on := done[row.id]),
            late=deadline is not None and on is not None and on > deadline,
            evidence=proof.get(row.id, ()) or ((row.deliverable,) if row.deliverable else ()),
        )
        for row, year, number, deadline in rows
    )


def obstacles(session: Session, committee_id: str, days: Days, *, limit: int | None = None) -> tuple[ObstacleRow, ...]:
    """The last obstacle noted in these days on each resolution of the committee, the latest first."""
    query = (
        select(
            FollowUp.resolution_id, FollowUp.obstacles, FollowUp.date, Resolution.number, Meeting.year, Meeting.number
        )
        .join(Resolution, Resolution.id == FollowUp.resolution_id)
        .join(Meeting, Meeting.id == Resolution.meeting_id)
        .where(
            FollowUp.removed.is_(False),
            FollowUp.obstacles != "",
            FollowUp.date.between(days.first, days.last),
            Resolution.removed.is_(False),
            Meeting.committee_id == committee_id,
        )
        .order_by(FollowUp.date.desc(), FollowUp.position.desc(), FollowUp.id)
    )
    found: dict[str, ObstacleRow] = {}
    for resolution, words, on, number, year, meeting in session.execute(query):
        if resolution not in found:
            found[resolution] = ObstacleRow(resolution, to_persian(label(year, meeting, number)), words, on)
        if limit is not None and len(found) == limit:
            break
    return tuple(found.values())


def recipients(session: Session, committee_id: str, days: Days) -> tuple[RecipientRow, ...]:
    """Numbered letters of these days by recipient, those who got the most first."""
    reply = aliased(Letter)
    answered = exists().where(
        reply.in_reply_to_id == Letter.id, reply.removed.is_(False), reply.direction == Direction.INCOMING
    )
    query = (
        select(
            Letter.unit_id,
            Letter.recipient,
            func.count(),
            func.sum(Letter.delivered_on.is_not(None), type_=Integer),
            func.sum(answered, type_=Integer),
        )
        .where(*sent_by(committee_id, days))
        .group_by(Letter.unit_id, Letter.recipient)
    )
    told = session.execute(query).all()
    units = _units(session, {unit for unit, *_ in told})
    rows: dict[str, RecipientRow] = {}
    for unit, recipient, sent, delivered, replies in told:
        name = units.get(unit or "", "") or recipient or "—"
        known = rows.get(name, RecipientRow(name, 0, 0, 0))
        rows[name] = RecipientRow(
            name, known.sent + sent, known.delivered + (delivered or 0), known.answered + (replies or 0)
        )
    return tuple(sorted(rows.values(), key=lambda row: (-row.sent, row.name)))


def _units(session: Session, ids: set[str | None]) -> dict[str, str]:
    return {unit.id: unit.name for unit in session.scalars(select(Unit).where(Unit.id.in_({i for i in ids if i})))}
