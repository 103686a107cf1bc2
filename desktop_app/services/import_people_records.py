"""How a list of people is brought in: units, people, and the seats of members."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.documents.outside_sheet import OutsideRow
from desktop_app.domain.committees import Membership, membership_id
from desktop_app.domain.people import Person, Unit
from desktop_app.domain.positions import following
from desktop_app.progress import Progress
from desktop_app.services.import_people import PersonDraft, SeatDraft, plan_people
from desktop_app.services.import_plan import Half, Plan, Wishes, add_all
from desktop_app.services.requests import begun_anew, changed, found, living


def bring_people(
    session: Session, rows: Sequence[OutsideRow], wishes: Wishes, today: datetime.date, progress: Progress
) -> tuple[Plan, str]:
    """Adds and changes everything that is ticked. Gives the plan that was carried out, and a committee of it."""
    plan = plan_people(session, rows, wishes, today, Half(progress, first=True))
    drafts: list[PersonDraft] = [row.draft for row in plan.rows if row.taken and row.draft is not None]
    write = Half(progress, first=False)
    names = dict(plan.units)
    with session.no_autoflush:
        units = dict.fromkeys(str(draft.fields.get("unit_id")) for draft in drafts if draft.fields.get("unit_id"))
        add_all(session, [Unit(id=unit_id, name=names[unit_id]) for unit_id in units if unit_id in names], write)
        made = {draft.person_id: Person(id=draft.person_id, **_given(draft)) for draft in drafts if draft.is_new}
        add_all(session, list(made.values()), write)
        for draft in drafts:
            person = made.get(draft.person_id) or found(session, Person, draft.person_id)
            if not draft.is_new and draft.fields:
                changed(person, **draft.fields)
            if draft.seat is not None and draft.seat.existing:
                _complete(session, draft.seat)
        add_all(session, _seats(session, drafts, made), write)
    return plan, next((draft.seat.committee_id for draft in drafts if draft.seat is not None), "")


def _given(draft: PersonDraft) -> dict[str, Any]:
    return dict(draft.fields)


def _complete(session: Session, seat: SeatDraft) -> None:
    there = found(session, Membership, seat.existing)
    changed(
        there,
        letter_no=seat.letter_no or there.letter_no,
        letter_date=seat.letter_date or there.letter_date,
        ends=seat.ends or there.ends,
    )


def _seats(session: Session, drafts: Sequence[PersonDraft], made: Mapping[str, Person]) -> list[Membership]:
    """The seats that are not there yet; one whose making was undone is begun anew."""
    positions: dict[str, str] = {}
    seats = []
    for draft in drafts:
        seat = draft.seat
        if seat is None or seat.existing:
            continue
        if seat.committee_id not in positions:
            there = living(session, Membership, Membership.committee_id == seat.committee_id)
            positions[seat.committee_id] = max((one.position for one in there), default="")
        before = positions[seat.committee_id]
        positions[seat.committee_id] = following([before] if before else [])
        person = made.get(draft.person_id) or found(session, Person, draft.person_id)
        blank = Membership(
            id=membership_id(seat.committee_id, draft.person_id, seat.starts),
            committee_id=seat.committee_id,
            person_id=draft.person_id,
            role=seat.role,
            standing=seat.standing,
            unit_id=person.unit_id,
            letter_no=seat.letter_no,
            letter_date=seat.letter_date,
            starts=seat.starts,
            ends=seat.ends,
            position=positions[seat.committee_id],
        )
        seats.append(blank if draft.is_new else begun_anew(session, blank))
    return seats
