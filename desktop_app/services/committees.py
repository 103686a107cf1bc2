"""Requests about committees and their members."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from desktop_app.domain.committees import (
    Committee,
    CommitteeKind,
    Frequency,
    MemberKind,
    Membership,
    MinutesBlock,
    MinutesKind,
    Role,
    SigningPolicy,
    Standing,
    admit,
    membership_id,
)
from desktop_app.domain.fields import line, text
from desktop_app.domain.people import Person, Unit
from desktop_app.domain.positions import following
from desktop_app.domain.quorum import QuorumRule
from desktop_app.domain.records import new_id
from desktop_app.domain.votes import MajorityRule
from desktop_app.persian.spelling import search_key
from desktop_app.sentences import Refused, sentence
from desktop_app.services.legal_acts import CitationView, citations_of
from desktop_app.services.requests import Requests, changed, found, living

TEXTS = {"mission", "goals", "duties", "structure"}
LINES = {"name", "short_name", "letter_code", "default_place"}


@dataclass(frozen=True)
class CommitteeRow:
    id: str
    name: str
    short_name: str
    kind: CommitteeKind
    frequency: Frequency
    members: int
    active: bool
    order: int
    """Place in the order of creation, from 0: gives the tile its colour."""


@dataclass(frozen=True)
class MemberView:
    id: str
    person_id: str
    name: str
    post: str
    unit_id: str | None
    unit: str
    role: Role
    standing: Standing
    votes: bool
    """Counts for the quorum and has a vote."""
    member_kind: MemberKind
    letter_no: str
    letter_date: datetime.date | None
    starts: datetime.date
    ends: datetime.date | None
    in_office: bool


@dataclass(frozen=True)
class CommitteeView:
    id: str
    name: str
    short_name: str
    letter_code: str
    kind: CommitteeKind
    mission: str
    goals: str
    duties: str
    structure: str
    frequency: Frequency
    quorum: QuorumRule
    majority: MajorityRule
    signing: SigningPolicy
    minutes_kind: MinutesKind
    minutes_blocks: tuple[MinutesBlock, ...]
    """The parts of the printed minutes in their order; those left out are not among them."""
    initials: bool
    invitation_hours: int
    default_place: str
    default_minutes: int
    objection_days: int | None
    """Days after the notice in which a review board may object to resolutions."""
    on_time_target: int
    """In per cent: what share of resolutions is to be carried out in time."""
    absences_in_a_row: int | None
    absences_in_a_year: int | None
    formed_on: datetime.date | None
    active: bool
    order: int
    members: tuple[MemberView, ...]
    legal_basis: tuple[CitationView, ...]


class Committees(Requests):
    """Founding, describing and staffing committees."""

    def all(self, *, with_inactive: bool = False) -> list[CommitteeRow]:
        today = self._clock.today()
        with self._file.reading() as session:
            of_today = (Membership.starts <= today, or_(Membership.ends.is_(None), Membership.ends >= today))
            asked = select(Membership.committee_id, func.count()).where(Membership.removed.is_(False), *of_today)
            seats = dict(session.execute(asked.group_by(Membership.committee_id)).all())
            return [
                CommitteeRow(
                    c.id,
                    c.name,
                    c.short_name or c.name,
                    c.kind,
                    c.frequency,
                    seats.get(c.id, 0),
                    c.active,
                    order,
                )
                for order, c in enumerate(ordered(session))
                if with_inactive or c.active
            ]

    def get(self, committee_id: str) -> CommitteeView:
        today = self._clock.today()
        with self._file.reading() as session:
            c = found(session, Committee, committee_id)
            order = [o.id for o in ordered(session)].index(c.id)
            return CommitteeView(
                id=c.id,
                name=c.name,
                short_name=c.short_name or c.name,
                letter_code=c.letter_code,
                kind=c.kind,
                mission=c.mission,
                goals=c.goals,
                duties=c.duties,
                structure=c.structure,
                frequency=c.frequency,
                quorum=QuorumRule.from_data(c.quorum),
                majority=MajorityRule.from_data(c.majority),
                signing=c.signing,
                minutes_kind=c.minutes_kind,
                minutes_blocks=tuple(MinutesBlock(code) for code in c.minutes_blocks) or tuple(MinutesBlock),
                initials=c.initials,
                invitation_hours=c.invitation_hours,
                default_place=c.default_place,
                default_minutes=c.default_minutes,
                objection_days=c.objection_days,
                on_time_target=c.on_time_target,
                absences_in_a_row=c.absences_in_a_row,
                absences_in_a_year=c.absences_in_a_year,
                formed_on=c.formed_on,
                active=c.active,
                order=order,
                members=tuple(_members(session, c.id, today)),
                legal_basis=tuple(citations_of(session, "committee", c.id)),
            )

    def found(self, name: str, **fields: Any) -> str:
        """A new committee; a name that exists under any spelling is refused."""
        committee = Committee(id=new_id(), name=line(name, "name", required=True))
        with self._file.transaction("committee.founded", ("committee", committee.id)) as act:
            everyone = living(act.session, Committee)
            for other in everyone:
                if search_key(other.name) == search_key(committee.name):
                    raise Refused(
                        sentence("Rules", "A committee with the name {name} exists already."),
                        sentence("Rules", "Open the existing one, or choose another name."),
                        name=other.name,
                    )
            committee.position = following([c.position for c in everyone])
            changed(committee, **_checked(fields))
            act.session.add(committee)
        return committee.id

    def describe(self, committee_id: str, **fields: Any) -> None:
        """Changes any of the committee's fields, its rules excepted (`set_rules`)."""
        with self._file.transaction("committee.described", ("committee", committee_id)) as act:
            changed(found(act.session, Committee, committee_id), **_checked(fields))

    def arrange_minutes(self, committee_id: str, blocks: Sequence[MinutesBlock]) -> None:
        """Which parts the printed minutes have, and in which order; signatures cannot be left out."""
        if MinutesBlock.SIGNATURES not in blocks:
            raise Refused(
                sentence("Rules", "Minutes are always signed."),
                sentence("Rules", "Another part can be left out."),
            )
        codes = [block.value for block in dict.fromkeys(blocks)]
        with self._file.transaction("committee.minutes_arranged", ("committee", committee_id)) as act:
            official = codes == [block.value for block in MinutesBlock]
            changed(found(act.session, Committee, committee_id), minutes_blocks=[] if official else codes)

    def set_rules(
        self, committee_id: str, *, quorum: QuorumRule | None = None, majority: MajorityRule | None = None
    ) -> None:
        """Sets the quorum and the majority; rules that today's members can never meet are refused."""
        with self._file.transaction("committee.rules_set", ("committee", committee_id)) as act:
            committee = found(act.session, Committee, committee_id)
            principals = principal_members(act.session, committee_id, self._clock.today())
            if quorum is not None:
                data = QuorumRule.from_data(quorum.as_data()).as_data()
                quorum.check(len(principals))
                _roles_filled(quorum, _roles_held(act.session, committee_id, self._clock.today()))
                changed(committee, quorum=data)
            if majority is not None:
                data = MajorityRule.from_data(majority.as_data()).as_data()
                _majority_reachable(majority, len(principals))
                changed(committee, majority=data)

    def appoint(
        self,
        committee_id: str,
        person_id: str,
        *,
        starts: datetime.date,
        role: Role = Role.MEMBER,
        standing: Standing = Standing.PRINCIPAL,
        **fields: Any,
    ) -> str:
        """Gives a person a seat from `starts` on. Fields: ends, unit_id, votes, member_kind, letter_no, letter_date."""
        seat = Membership(
            id=membership_id(committee_id, person_id, starts),
            committee_id=committee_id,
            person_id=person_id,
            role=role,
            standing=standing,
            starts=starts,
            **fields,
        )
        with self._file.transaction("committee.member_appointed", ("committee", committee_id)) as act:
            found(act.session, Committee, committee_id)
            person = found(act.session, Person, person_id)
            others = living(act.session, Membership, Membership.committee_id == committee_id)
            admit(seat, others)
            seat.unit_id = seat.unit_id or person.unit_id
            seat.position = following([m.position for m in others])
            old = act.session.get(Membership, seat.id)
            if old is None:
                act.session.add(seat)
            else:
                changed(old, role=role, standing=standing, removed=False, position=seat.position, **fields)
        return seat.id

    def edit_membership(self, seat_id: str, **fields: Any) -> None:
        with self._file.transaction("committee.membership_edited", ("membership", seat_id)) as act:
            seat = found(act.session, Membership, seat_id)
            changed(seat, **{k: line(v, k) if k == "letter_no" else v for k, v in fields.items()})
            with act.session.no_autoflush:
                admit(seat, living(act.session, Membership, Membership.committee_id == seat.committee_id))

    def end_membership(self, seat_id: str, on: datetime.date) -> None:
        self.edit_membership(seat_id, ends=on)

    def remove_membership(self, seat_id: str) -> None:
        """Puts aside a seat that was entered by mistake; a real one ends on a day."""
        with self._file.transaction("committee.membership_removed", ("membership", seat_id)) as act:
            found(act.session, Membership, seat_id).removed = True

    def restore_membership(self, seat_id: str) -> None:
        """Takes `remove_membership` back; refused where the seat has become another's meanwhile."""
        with self._file.transaction("committee.membership_restored", ("membership", seat_id)) as act:
            seat = act.session.get(Membership, seat_id)
            if seat is not None:
                seat.removed = False
                with act.session.no_autoflush:
                    admit(seat, living(act.session, Membership, Membership.committee_id == seat.committee_id))


def ordered(session: Session) -> list[Committee]:
    """Committees in the order of their creation."""
    return sorted(living(session, Committee), key=lambda c: c.position)


def principal_members(session: Session, committee_id: str, day: datetime.date) -> list[Membership]:
    """The principal members in office on that day, observers left out."""
    return [
        m
        for m in living(session, Membership, Membership.committee_id == committee_id)
        if m.in_office(day) and m.standing is Standing.PRINCIPAL and m.role is not Role.OBSERVER and m.votes
    ]


def _roles_held(session: Session, committee_id: str, day: datetime.date) -> set[Role]:
    """The roles of those who sit, with a vote or without one."""
    members = living(session, Membership, Membership.committee_id == committee_id)
    return {m.role for m in members if m.in_office(day) and m.standing is Standing.PRINCIPAL}


def _roles_filled(quorum: QuorumRule, held: set[Role]) -> None:
    if held and not quorum.roles <= held:
        raise Refused(
            sentence("Rules", "The quorum requires a role that no member holds."),
            sentence("Rules", "Give a member this role first, or leave it out of the quorum."),
        )


def _majority_reachable(majority: MajorityRule, members: int) -> None:
    needed = majority.needed(members, members, members)
    if members and needed > members:
        raise Refused(
            sentence("Rules", "A majority of {needed} votes can never be reached by {members} members."),
            sentence("Rules", "Lower the majority, or add members first."),
            needed=needed,
            members=members,
        )


def _checked(fields: dict[str, Any]) -> dict[str, Any]:
    checked = dict(fields)
    for name, value in fields.items():
        if name in LINES:
            checked[name] = line(value, name, required=name == "name")
        elif name in TEXTS:
            checked[name] = text(value, name)
    return checked


def _members(session: Session, committee_id: str, today: datetime.date) -> list[MemberView]:
    people = {p.id: p for p in living(session, Person)}
    units = {u.id: u.name for u in living(session, Unit)}
    seats = sorted(living(session, Membership, Membership.committee_id == committee_id), key=lambda m: m.position)
    return [
        MemberView(
            id=m.id,
            person_id=m.person_id,
            name=people[m.person_id].shown_name,
            post=people[m.person_id].post,
            unit_id=m.unit_id,
            unit=units.get(m.unit_id or "", ""),
            role=m.role,
            standing=m.standing,
            votes=m.votes,
            member_kind=m.member_kind,
            letter_no=m.letter_no,
            letter_date=m.letter_date,
            starts=m.starts,
            ends=m.ends,
            in_office=m.in_office(today),
        )
        for m in seats
        if m.person_id in people
    ]
