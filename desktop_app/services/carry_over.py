"""What earlier meetings left for the next agenda: why it comes back, where it comes from, and how it is taken over."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.domain.agenda import AgendaItem, ItemKind, LeftReason, forebears, in_order, left_behind
from desktop_app.domain.meetings import Meeting, Stage, stage_reached
from desktop_app.domain.positions import following
from desktop_app.domain.records import new_id
from desktop_app.domain.resolutions import Resolution, days_late, label
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
    meetings = {m.id: m for m in living(session, Meeting)}
    earlier = {
        m.id: m
        for m in meetings.values()
        if m.committee_id == meeting.committee_id
        and m.id != meeting.id
        and m.date <= meeting.date
        and stage_reached(m, Stage.DRAFTED)
    }
    on_agendas = {i.id: i for i in living(session, AgendaItem) if i.meeting_id in meetings}
    taken_up = {i.carried_from_id for i in on_agendas.values() if i.carried_from_id}
    unfinished = _unfinished(session, on_agendas.values())
    mine = [i for i in on_agendas.values() if i.meeting_id in earlier]
    numbers = _numbers(mine)
    rows = []
    for item, reason in left_behind(mine, taken_up, unfinished):
        still_open = unfinished.get(item.id, [])
        rows.append(
            LeftOver(
                item.id,
                item.title,
                earlier[item.meeting_id].number,
                earlier[item.meeting_id].date,
                numbers[item.id],
                reason,
                len(still_open),
                max((days_late(r, today) for r in still_open), default=0),
            )
        )
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


def _unfinished(session: Session, items: Iterable[AgendaItem]) -> dict[str, list[Resolution]]:
    """By item, the open resolutions on it and on those it continues."""
    by_id = {i.id: i for i in items}
    still_open: dict[str, list[Resolution]] = {}
    for resolution in living(session, Resolution):
        if resolution.status.open and resolution.item_id is not None:
            still_open.setdefault(resolution.item_id, []).append(resolution)
    if not still_open:
        return {}
    chains = {i.id: [r for one in forebears(i, by_id) for r in still_open.get(one.id, [])] for i in by_id.values()}
    return {item_id: rows for item_id, rows in chains.items() if rows}


def _numbers(items: Sequence[AgendaItem]) -> dict[str, int]:
    """The number of each item on its own agenda, from 1."""
    agendas: dict[str, list[AgendaItem]] = {}
    for item in items:
        agendas.setdefault(item.meeting_id, []).append(item)
    return {item.id: n for agenda in agendas.values() for n, item in enumerate(in_order(agenda), start=1)}
