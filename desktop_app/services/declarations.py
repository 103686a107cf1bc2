"""Requests about the declarations of interest that members give each year, and the recusals of a year."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop_app.domain.agenda import AgendaItem
from desktop_app.domain.attendance import Recusal
from desktop_app.domain.committees import Membership, Role
from desktop_app.domain.declarations import Declaration, declaration_id
from desktop_app.domain.fields import text
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.people import Person, Unit
from desktop_app.persian.jalali import year_bounds
from desktop_app.persian.sorting import sort_key
from desktop_app.sentences import Refused, sentence
from desktop_app.services.committees import ordered
from desktop_app.services.requests import Requests, begun_anew, changed, found, living, living_of

_ROLES = (Role.CHAIR, Role.VICE_CHAIR, Role.MEMBER, Role.SECRETARY, Role.OBSERVER)


@dataclass(frozen=True)
class DeclarationView:
    """One member in office in a year, and what they have declared for it."""

    id: str
    """Of the declaration, given or not: the same for the same member and year."""
    committee_id: str
    committee: str
    """The committee's short name."""
    order: int
    year: int
    person_id: str
    name: str
    post: str
    unit: str
    role: Role
    starts: datetime.date
    ends: datetime.date | None
    submitted_on: datetime.date | None
    """None while nothing has been declared."""
    has_interest: bool
    text: str

    @property
    def declared(self) -> bool:
        return self.submitted_on is not None


@dataclass(frozen=True)
class RecusalView:
    """A member who took no part in the vote on an item."""

    id: str
    committee_id: str | None
    person_id: str
    name: str
    post: str
    reason: str
    item_id: str
    item: str
    meeting_id: str
    meeting: str
    """The title of a meeting without a number."""
    meeting_number: int | None
    date: datetime.date


class Declarations(Requests):
    """What members declare, and when they stayed away from a vote."""

    def of(self, committee_id: str | None, year: int) -> tuple[DeclarationView, ...]:
        """One row for each member in office in the Jalali year; of all committees, one by one, for None."""
        with self._file.reading() as session:
            committees = {c.id: (c.short_name or c.name, place) for place, c in enumerate(ordered(session))}
            seats = _seats(session, committee_id, year)
            given = {d.id: d for d in _given(session, committee_id, year)}
            people = {p.id: p for p in living_of(session, Person, {seat.person_id for seat in seats})}
            units = {u.id: u.name for u in living_of(session, Unit, {_unit_id(s, people) for s in seats})}
            rows = [
                _view(seat, people[seat.person_id], units.get(_unit_id(seat, people), ""), year, given, committees)
                for seat in seats
                if seat.person_id in people and seat.committee_id in committees
            ]
        return tuple(sorted(rows, key=lambda r: (r.order, _ROLES.index(r.role), sort_key(r.name))))

    def recusals(self, committee_id: str | None, year: int) -> tuple[RecusalView, ...]:
        """Who took no part in which vote in the meetings of a Jalali year, by date; None for all meetings."""
        query = (
            select(Recusal, AgendaItem, Meeting)
            .join(AgendaItem, AgendaItem.id == Recusal.item_id)
            .join(Meeting, Meeting.id == AgendaItem.meeting_id)
            .where(Meeting.year == year, Meeting.removed.is_(False))
            .where(Recusal.removed.is_(False), AgendaItem.removed.is_(False))
            .order_by(Meeting.date, Meeting.number, AgendaItem.position)
        )
        if committee_id is not None:
            query = query.where(Meeting.committee_id == committee_id)
        with self._file.reading() as session:
            found_rows = session.execute(query).all()
            people = {p.id: p for p in living_of(session, Person, {recusal.person_id for recusal, _, _ in found_rows})}
            return tuple(
                RecusalView(
                    id=recusal.id,
                    committee_id=meeting.committee_id,
                    person_id=recusal.person_id,
                    name=people[recusal.person_id].shown_name if recusal.person_id in people else "",
                    post=people[recusal.person_id].post if recusal.person_id in people else "",
                    reason=recusal.reason,
                    item_id=item.id,
                    item=item.title,
                    meeting_id=meeting.id,
                    meeting=meeting.title,
                    meeting_number=meeting.number,
                    date=meeting.date,
                )
                for recusal, item, meeting in found_rows
            )

    def declare(
        self,
        committee_id: str,
        person_ids: Sequence[str],
        year: int,
        *,
        on: datetime.date | None = None,
        has_interest: bool = False,
        text: str = "",
    ) -> int:
        """Records what members have declared, today where no day is given; gives how many. One act for all."""
        day = self._past(on or self._clock.today())
        said = _said(text, has_interest=has_interest)
        ids = [declaration_id(committee_id, person, year) for person in dict.fromkeys(person_ids)]
        if not ids:
            return 0
        with self._file.transaction("declaration.recorded", ("declaration", ids[0])) as act:
            in_office = {seat.person_id for seat in _seats(act.session, committee_id, year)}
            for person_id, row_id in zip(dict.fromkeys(person_ids), ids, strict=True):
                if person_id not in in_office:
                    raise Refused(
                        sentence("Rules", "This person was not in office in that year."),
                        sentence("Rules", "Declarations are given by those who sit in the committee."),
                    )
                blank = Declaration(
                    id=row_id,
                    committee_id=committee_id,
                    person_id=person_id,
                    year=year,
                    submitted_on=day,
                    has_interest=has_interest,
                    text=said,
                )
                begun_anew(act.session, blank)
        return len(ids)

    def edit(self, declaration: str, **fields: Any) -> None:
        """Fields: submitted_on, has_interest, text."""
        if "submitted_on" in fields:
            self._past(fields["submitted_on"])
        with self._file.transaction("declaration.edited", ("declaration", declaration)) as act:
            row = found(act.session, Declaration, declaration)
            has_interest = bool(fields.get("has_interest", row.has_interest))
            fields["text"] = _said(str(fields.get("text", row.text)), has_interest=has_interest)
            changed(row, **fields)

    def withdraw(self, *declarations: str) -> None:
        """Takes out declarations that were recorded by mistake, in one act."""
        with self._file.transaction("declaration.withdrawn", ("declaration", declarations[0])) as act:
            for one in declarations:
                found(act.session, Declaration, one).removed = True

    def restore(self, *declarations: str) -> None:
        """Takes `withdraw` back."""
        with self._file.transaction("declaration.restored", ("declaration", declarations[0])) as act:
            for row in [act.session.get(Declaration, one) for one in declarations]:
                if row is not None:
                    row.removed = False

    def _past(self, day: datetime.date | None) -> datetime.date:
        if day is None:
            raise Refused(
                sentence("Rules", "The day of the declaration is missing."), sentence("Rules", "Type the day.")
            )
        if day > self._clock.today():
            raise Refused(
                sentence("Rules", "{day} is still ahead."),
                sentence("Rules", "Type the day on which the declaration came in."),
                day=day,
            )
        return day


def _said(words: str, *, has_interest: bool) -> str:
    """What is declared; an interest is named."""
    said = text(words, "text")
    if has_interest and not said:
        raise Refused(
            sentence("Rules", "The interest is not named."),
            sentence("Rules", "Write in a few words what the interest is and which matters it touches."),
        )
    return said


def _seats(session: Session, committee_id: str | None, year: int) -> list[Membership]:
    """One seat for each person in office in the year, the latest of it; observers sit without declaring."""
    first, last = year_bounds(year)
    query = select(Membership).where(
        Membership.removed.is_(False),
        Membership.starts <= last,
        or_(Membership.ends.is_(None), Membership.ends >= first),
        Membership.role != Role.OBSERVER,
    )
    if committee_id is not None:
        query = query.where(Membership.committee_id == committee_id)
    rows = session.scalars(query.order_by(Membership.starts)).all()
    return list({(row.committee_id, row.person_id): row for row in rows}.values())


def _given(session: Session, committee_id: str | None, year: int) -> Sequence[Declaration]:
    if committee_id is None:
        return living(session, Declaration, Declaration.year == year)
    return living(session, Declaration, Declaration.committee_id == committee_id, Declaration.year == year)


def _unit_id(seat: Membership, people: Mapping[str, Person]) -> str:
    person = people.get(seat.person_id)
    return seat.unit_id or (person.unit_id if person else None) or ""


def _view(
    seat: Membership,
    person: Person,
    unit: str,
    year: int,
    given: Mapping[str, Declaration],
    committees: Mapping[str, tuple[str, int]],
) -> DeclarationView:
    row_id = declaration_id(seat.committee_id, seat.person_id, year)
    declared = given.get(row_id)
    committee, order = committees[seat.committee_id]
    return DeclarationView(
        id=row_id,
        committee_id=seat.committee_id,
        committee=committee,
        order=order,
        year=year,
        person_id=seat.person_id,
        name=person.shown_name,
        post=person.post,
        unit=unit,
        role=seat.role,
        starts=seat.starts,
        ends=seat.ends,
        submitted_on=declared.submitted_on if declared else None,
        has_interest=declared.has_interest if declared else False,
        text=declared.text if declared else "",
    )
