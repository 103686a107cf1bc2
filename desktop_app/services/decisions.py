"""How decisions are seen: resolutions with their votes, and who may vote on an item at a minute."""

from __future__ import annotations

import datetime
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.domain.attendance import Attendance, Recusal
from desktop_app.domain.committees import Committee
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.people import Person, Unit
from desktop_app.domain.quorum import state_at
from desktop_app.domain.resolutions import Resolution, ResolutionKind, ResolutionStatus, label
from desktop_app.domain.seats import presides, seats_of, voters_at
from desktop_app.domain.votes import Ballot, Choice, MajorityRule, Result, Tally, VoteMethod, decide
from desktop_app.sentences import Refused, sentence
from desktop_app.services.requests import found, living, living_of, once
from desktop_app.services.roll import rows_of, rule_of


@dataclass(frozen=True)
class VoteView:
    method: VoteMethod
    in_favour: int
    against: int
    abstained: int
    eligible: int
    by_name: Mapping[str, Choice]
    carried: bool
    needed: int
    by_chair: bool


@dataclass(frozen=True)
class ResolutionView:
    id: str
    meeting_id: str
    item_id: str | None
    label: str
    number: int
    kind: ResolutionKind
    text: str
    responsible_unit_id: str | None
    responsible: str
    """The unit's name, or the words written instead of one."""
    responsible_note: str
    cooperating_unit_ids: tuple[str, ...]
    cooperating: tuple[str, ...]
    due: datetime.date | None
    due_days: int | None
    """Working days from the notice, instead of a day."""
    deliverable: str
    status: ResolutionStatus
    adopted_at: datetime.time | None
    vote: VoteView
    present: tuple[str, ...] = ()
    """The names of the members present at its adoption, those recused included."""
    below_quorum: bool = False


@dataclass(frozen=True)
class Electorate:
    """Who may vote on an item at this moment."""

    present: int
    """Members present, those recused included."""
    eligible: tuple[tuple[str, str], ...]
    """(person id, name) of those who may vote."""
    members: int
    official: bool
    majority: MajorityRule
    """What carries a proposal among them."""
    recused: tuple[tuple[str, str], ...] = ()
    """(person id, name) of those present who take no part in this vote."""
    chair_id: str | None = None
    """Who presides and may vote: whose vote decides a tie, where the rule says so."""
    may_override: bool = False
    """Whether the rule lets a resolution be recorded below the quorum."""


def resolutions_of(session: Session, meeting_id: str) -> list[Resolution]:
    wanted = Resolution.meeting_id == meeting_id
    rows = once(session, ("resolutions of", meeting_id), lambda: living(session, Resolution, wanted))
    return sorted(rows, key=lambda r: r.number)


@dataclass(frozen=True)
class _Facts:
    """What the views of the resolutions of one meeting have in common."""

    meeting: Meeting
    units: Mapping[str, str]
    names: Mapping[str, str]
    """How those on the list are called: a representative by the own name."""
    members: int
    majority: MajorityRule

    @classmethod
    def of(cls, session: Session, meeting: Meeting) -> _Facts:
        rows = rows_of(session, meeting.id)
        return cls(
            meeting=meeting,
            units={u.id: u.name for u in living(session, Unit)},
            names=_names(session, rows),
            members=sum(seat.votes for seat in seats_of(rows)),
            majority=majority_of(session, meeting),
        )


def resolution_views(session: Session, meeting: Meeting, rows: Sequence[Resolution]) -> list[ResolutionView]:
    facts = _Facts.of(session, meeting)
    return [_view(facts, r) for r in rows]


def resolution_view(session: Session, r: Resolution) -> ResolutionView:
    return _view(_Facts.of(session, found(session, Meeting, r.meeting_id)), r)


def _view(facts: _Facts, r: Resolution) -> ResolutionView:
    meeting, units = facts.meeting, facts.units
    return ResolutionView(
        id=r.id,
        meeting_id=r.meeting_id,
        item_id=r.item_id,
        label=label(meeting.year, meeting.number, r.number),
        number=r.number,
        kind=r.kind,
        text=r.text,
        responsible_unit_id=r.responsible_unit_id,
        responsible=units.get(r.responsible_unit_id or "", "") or r.responsible_note,
        responsible_note=r.responsible_note,
        cooperating_unit_ids=tuple(r.cooperating_unit_ids),
        cooperating=tuple(units[u] for u in r.cooperating_unit_ids if u in units),
        due=r.due,
        due_days=r.due_days,
        deliverable=r.deliverable,
        status=r.status,
        adopted_at=r.adopted_at,
        vote=_vote_view(facts, r),
        present=tuple(facts.names[person] for person in r.present if person in facts.names),
        below_quorum=r.below_quorum,
    )


def _vote_view(facts: _Facts, r: Resolution) -> VoteView:
    counted = r.votes_for + r.votes_against + r.votes_abstained
    tally = Tally(r.votes_for, r.votes_against, r.votes_abstained, max(r.eligible, counted))
    result = decide(
        tally,
        facts.majority,
        present=max(len(r.present), r.eligible),
        members=facts.members,
        chair_for=r.chair_decided,
    )
    return VoteView(
        method=r.vote_method,
        in_favour=r.votes_for,
        against=r.votes_against,
        abstained=r.votes_abstained,
        eligible=r.eligible,
        by_name={person: Choice(choice) for person, choice in r.votes_by_name.items()},
        carried=r.vote_method is not VoteMethod.UNTAKEN and result.carried,
        needed=result.needed,
        by_chair=r.chair_decided,
    )


def majority_of(session: Session, meeting: Meeting) -> MajorityRule:
    committee = session.get(Committee, meeting.committee_id) if meeting.committee_id else None
    return MajorityRule() if committee is None else MajorityRule.from_data(committee.majority)


def electorate_of(session: Session, meeting: Meeting, item_id: str | None, moment: datetime.time) -> Electorate:
    rows = rows_of(session, meeting.id)
    official = state_at(moment, seats_of(rows), rule_of(session, meeting)).official
    return electorate_among(session, meeting, item_id, rows, voters_at(rows, moment), official=official, at=moment)


def electorate_among(
    session: Session,
    meeting: Meeting,
    item_id: str | None,
    rows: Sequence[Attendance],
    voters: Sequence[Attendance],
    *,
    official: bool,
    at: datetime.time,
) -> Electorate:
    """`voters` are those of the list who are present with a vote, some of whom may be recused."""
    names, recused = _names(session, voters), recused_on(session, item_id)
    chair = presides(rows, at, meeting.chair_id)
    return Electorate(
        present=len(voters),
        eligible=tuple((a.person_id, names[a.person_id]) for a in voters if a.person_id not in recused),
        members=sum(seat.votes for seat in seats_of(rows)),
        official=official,
        recused=tuple((a.person_id, names[a.person_id]) for a in voters if a.person_id in recused),
        chair_id=None if chair in recused else chair,
        may_override=rule_of(session, meeting).may_override,
        majority=majority_of(session, meeting),
    )


def weighed(voters: Electorate, ballot: Ballot) -> Result:
    """What a vote comes to among those who may vote. Refuses counts that cannot be.

    On a tie the chair's vote decides only where somebody presides who may vote; by name it is known already.
    """
    chair_for = ballot.chair_for if voters.chair_id is not None else None
    if ballot.method is VoteMethod.BY_NAME:
        only_voters(ballot.by_name, voters)
        by_name = ballot.by_name.get(voters.chair_id or "")
        chair_for = {Choice.FOR: True, Choice.AGAINST: False}.get(by_name, chair_for) if by_name else chair_for
    return decide(
        ballot.tally(len(voters.eligible)),
        voters.majority,
        present=voters.present,
        members=voters.members,
        chair_for=chair_for,
    )


def recused_on(session: Session, item_id: str | None) -> Container[str]:
    return {r.person_id for r in living(session, Recusal, Recusal.item_id == item_id)} if item_id else set()


def present_ids(session: Session, meeting_id: str, moment: datetime.time) -> list[str]:
    """Members present at that minute: what «present at adoption» of a resolution means."""
    return [a.person_id for a in voters_at(rows_of(session, meeting_id), moment)]


def _names(session: Session, rows: Sequence[Attendance]) -> dict[str, str]:
    people = {p.id: p.shown_name for p in living_of(session, Person, {a.person_id for a in rows})}
    return {a.person_id: a.representative or people.get(a.person_id, "") for a in rows}


def only_voters(names: Mapping[str, Choice], voters: Electorate) -> None:
    allowed = {person for person, _ in voters.eligible}
    if not set(names) <= allowed:
        raise Refused(
            sentence("Rules", "A vote was recorded for somebody who may not vote on this item."),
            sentence("Rules", "Record the arrival first, or end the recusal."),
        )
