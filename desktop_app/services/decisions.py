"""How decisions are seen: resolutions with their votes, and who may vote on an item at a minute."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.domain.attendance import Attendance, Capacity, Recusal
from desktop_app.domain.committees import Committee
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.people import Person, Unit
from desktop_app.domain.quorum import state_at
from desktop_app.domain.resolutions import Resolution, ResolutionKind, ResolutionStatus, label
from desktop_app.domain.votes import Choice, MajorityRule, Tally, VoteMethod, decide
from desktop_app.sentences import Refused, sentence
from desktop_app.services.attendance import rows_of, rule_of, seats_of
from desktop_app.services.requests import found, living


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
    deliverable: str
    status: ResolutionStatus
    adopted_at: datetime.time | None
    vote: VoteView


@dataclass(frozen=True)
class Electorate:
    """Who may vote on an item at this moment."""

    present: int
    """Members present, those recused included."""
    eligible: tuple[tuple[str, str], ...]
    """(person id, name) of those who may vote."""
    members: int
    official: bool


def resolutions_of(session: Session, meeting_id: str) -> list[Resolution]:
    return sorted(living(session, Resolution, Resolution.meeting_id == meeting_id), key=lambda r: r.number)


def resolution_view(session: Session, r: Resolution) -> ResolutionView:
    meeting = found(session, Meeting, r.meeting_id)
    units = {u.id: u.name for u in living(session, Unit)}
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
        deliverable=r.deliverable,
        status=r.status,
        adopted_at=r.adopted_at,
        vote=_vote_view(session, meeting, r),
    )


def _vote_view(session: Session, meeting: Meeting, r: Resolution) -> VoteView:
    counted = r.votes_for + r.votes_against + r.votes_abstained
    tally = Tally(r.votes_for, r.votes_against, r.votes_abstained, max(r.eligible, counted))
    members = len(seats_of(rows_of(session, meeting.id)))
    result = decide(
        tally,
        majority_of(session, meeting),
        present=max(len(r.present), r.eligible),
        members=members,
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
    recused = {r.person_id for r in living(session, Recusal, Recusal.item_id == item_id)} if item_id else set()
    voters = [a for a in rows if a.present_at(moment) and a.votes]
    people = {p.id: p.shown_name for p in living(session, Person)}
    state = state_at(moment, seats_of(rows), rule_of(session, meeting))
    return Electorate(
        present=len(voters),
        eligible=tuple((a.person_id, people.get(a.person_id, "")) for a in voters if a.person_id not in recused),
        members=state.members,
        official=state.official,
    )


def present_ids(session: Session, meeting_id: str, moment: datetime.time) -> list[str]:
    """Members present at that minute: what «present at adoption» of a resolution means."""
    rows: list[Attendance] = rows_of(session, meeting_id)
    return [a.person_id for a in rows if a.present_at(moment) and a.capacity is not Capacity.OBSERVER and a.votes]


def only_voters(names: Mapping[str, Choice], voters: Electorate) -> None:
    allowed = {person for person, _ in voters.eligible}
    if not set(names) <= allowed:
        raise Refused(
            sentence("Rules", "A vote was recorded for somebody who may not vote on this item."),
            sentence("Rules", "Record the arrival first, or end the recusal."),
        )
