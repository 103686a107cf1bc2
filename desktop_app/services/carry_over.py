"""What earlier meetings left for the next agenda: why it comes back, where it comes from, and how it is taken over."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from desktop_app.domain.agenda import AgendaItem, ItemKind, LeftReason, Outcome, in_order, left_behind
from desktop_app.domain.meetings import Meeting, Stage
from desktop_app.domain.positions import following
from desktop_app.domain.records import new_id
from desktop_app.domain.resolutions import DEADLINE, Resolution, ResolutionStatus, days_late, label
from desktop_app.services.requests import found, living


@dataclass(frozen=True)
class LeftOver:
    """An item of an earlier meeting that proposes itself for this agenda."""

    id: str
    title: str
    meeting_number: int | None
    meeting_date: datetime.date
    item_number: int
    reason: LeftReason = LeftReason.NOT_REACHED
    open_resolutions: int = 0
    days_late: int = 0
    """Of the open resolution that is latest; 0 where none is."""


@dataclass(frozen=True)
class Origin:
    """The item of an earlier meeting that an item continues, and what was decided on it then."""

    meeting_id: str
    item_id: str
    meeting_number: int | None
    meeting_date: datetime.date
    item_number: int
    resolutions: tuple[Decided, ...]


@dataclass(frozen=True)
class Decided:
    """A resolution on an earlier item."""

    id: str
    label: str
    days_late: int


def left_overs(session: Session, meeting: Meeting, today: datetime.date) -> list[LeftOver]:
    """What earlier meetings of the same committee left and no item of any agenda has taken up, the oldest first."""
    if meeting.committee_id is None:
        return []
    unfinished = _unfinished(session)
    found_left = _left(session, meeting, unfinished)
    agendas = {item.meeting_id for item, _, _ in found_left}
    numbers = _numbers(living(session, AgendaItem, AgendaItem.meeting_id.in_(agendas)))
    of_meeting = {item.meeting_id: (number, date) for item, number, date in found_left}
    rows = []
    for item, reason in left_behind([item for item, _, _ in found_left], (), unfinished):
        number, date = of_meeting[item.meeting_id]
        days = unfinished.get(item.id, [])
        late = max((today - day for day in days if day is not None), default=datetime.timedelta()).days
        rows.append(LeftOver(item.id, item.title, number, date, numbers[item.id], reason, len(days), max(0, late)))
    return sorted(rows, key=lambda r: (r.meeting_date, r.item_number))


def taken_over(session: Session, meeting: Meeting, item_ids: Iterable[str]) -> list[str]:
    """Puts earlier items at the end of this agenda, each naming where it comes from; gives the new ids."""
    positions = [i.position for i in living(session, AgendaItem, AgendaItem.meeting_id == meeting.id)]
    made: list[str] = []
    for item_id in item_ids:
        old = found(session, AgendaItem, item_id)
        positions.append(following(positions))
        item = continued(old, meeting.id, positions[-1])
        session.add(item)
        made.append(item.id)
    return made


def continued(old: AgendaItem, meeting_id: str, position: str) -> AgendaItem:
    """The item that goes on where `old` stopped; what has been decided on comes back as a report."""
    decided = left_behind([old], (), {old.id}) == [(old, LeftReason.OPEN_RESOLUTIONS)]
    return AgendaItem(
        id=new_id(),
        meeting_id=meeting_id,
        title=old.title,
        detail=old.detail,
        kind=ItemKind.REPORT if decided else old.kind,
        presenter=old.presenter,
        presenter_id=old.presenter_id,
        minutes=old.minutes,
        proposal="" if decided else old.proposal,
        carried_from_id=old.id,
        approves_id=old.approves_id,
        confidential=old.confidential,
        position=position,
    )


def origin_of(session: Session, item: AgendaItem, today: datetime.date) -> Origin | None:
    """Where a carried-over item comes from; None for an item that is new."""
    old = session.get(AgendaItem, item.carried_from_id) if item.carried_from_id else None
    meeting = session.get(Meeting, old.meeting_id) if old is not None else None
    if old is None or meeting is None:
        return None
    numbers = _numbers(living(session, AgendaItem, AgendaItem.meeting_id == meeting.id))
    return Origin(
        meeting_id=meeting.id,
        item_id=old.id,
        meeting_number=meeting.number,
        meeting_date=meeting.date,
        item_number=numbers.get(old.id, 0),
        resolutions=tuple(
            Decided(r.id, label(meeting.year, meeting.number, r.number), days_late(r, today))
            for r in living(session, Resolution, Resolution.item_id == old.id)
        ),
    )


def _left(
    session: Session, meeting: Meeting, unfinished: Collection[str]
) -> list[tuple[AgendaItem, int | None, datetime.date]]:
    """What may come back, with number and day of its meeting: nothing that a later agenda has taken up."""
    held = [stage for stage in Stage if stage.rank >= Stage.DRAFTED.rank]
    later, its_meeting = aliased(AgendaItem), aliased(Meeting)
    taken_up = (
        select(later.id)
        .join(its_meeting, its_meeting.id == later.meeting_id)
        .where(later.carried_from_id == AgendaItem.id, later.removed.is_(False), its_meeting.removed.is_(False))
        .exists()
    )
    unsettled = AgendaItem.outcome.in_([Outcome.POSTPONED, Outcome.OPEN])
    asked = (
        select(AgendaItem, Meeting.number, Meeting.date)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .where(AgendaItem.removed.is_(False), Meeting.removed.is_(False), Meeting.stage.in_(held))
        .where(Meeting.committee_id == meeting.committee_id, Meeting.id != meeting.id, Meeting.date <= meeting.date)
        .where(or_(unsettled, AgendaItem.id.in_(unfinished)), ~taken_up)
    )
    return [(item, number, date) for item, number, date in session.execute(asked)]


def _unfinished(session: Session) -> dict[str, list[datetime.date | None]]:
    """By item, the deadlines of the open resolutions on it and on those it continues; of items that have any."""
    waiting = Resolution.status.in_([status for status in ResolutionStatus if status.open])
    asked = select(Resolution.item_id, DEADLINE).where(Resolution.removed.is_(False), waiting)
    days: dict[str, list[datetime.date | None]] = {}
    for item_id, day in session.execute(asked.where(Resolution.item_id.is_not(None))):
        days.setdefault(item_id or "", []).append(day)
    continues = AgendaItem.carried_from_id
    links = select(AgendaItem.id, continues).where(AgendaItem.removed.is_(False), continues.is_not(None))
    before = dict(session.execute(links).all())
    chains: dict[str, list[datetime.date | None]] = {}
    for item_id in {*days, *before}:
        chain = [one_day for one in _chain(item_id, before) for one_day in days.get(one, ())]
        if chain:
            chains[item_id] = chain
    return chains


def _chain(item_id: str, before: Mapping[str, str | None]) -> list[str]:
    """The item and those it continues, the latest first."""
    chain: list[str] = []
    here: str | None = item_id
    while here is not None and here not in chain:
        chain.append(here)
        here = before.get(here)
    return chain


def _numbers(items: Sequence[AgendaItem]) -> dict[str, int]:
    """The number of each item on its own agenda, from 1."""
    agendas: dict[str, list[AgendaItem]] = {}
    for item in items:
        agendas.setdefault(item.meeting_id, []).append(item)
    return {item.id: n for agenda in agendas.values() for n, item in enumerate(in_order(agenda), start=1)}
