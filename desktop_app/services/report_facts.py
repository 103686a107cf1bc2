"""What a season or a year of a committee comes to: members, attendance, letters, figures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop_app.documents import wording
from desktop_app.documents.follow_up_report_view import NeededDecision
from desktop_app.documents.report_parts import FollowedResolution, PlannedStep
from desktop_app.documents.seasonal_report_view import (
    CommitteeMember,
    HeldMeeting,
    MemberAttendance,
    MemberChange,
)
from desktop_app.domain.agenda import AgendaItem, Outcome
from desktop_app.domain.allowances import minutes_of
from desktop_app.domain.attendance import Attendance, Excuse
from desktop_app.domain.committees import Frequency, Membership
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.persian.digits import to_persian
from desktop_app.persian.jalali import official, season_after, season_of, season_title
from desktop_app.services.attendance import rows_of
from desktop_app.services.committee_years import CommitteeYear
from desktop_app.services.requests import living


def is_open(row: FollowedResolution) -> bool:
    return ResolutionStatus(row.status).open


def members_of(facts: CommitteeYear) -> tuple[CommitteeMember, ...]:
    return tuple(
        CommitteeMember(
            name=facts.people[seat.person_id].shown_name,
            post=facts.people[seat.person_id].post,
            unit=unit_of_seat(facts, seat),
            role=seat.role.value,
        )
        for seat in facts.seats_on(facts.last_day())
    )


def unit_of_seat(facts: CommitteeYear, seat: Membership) -> str:
    return facts.units.get(seat.unit_id or facts.people[seat.person_id].unit_id or "", "")


def changes_of(facts: CommitteeYear) -> tuple[MemberChange, ...]:
    """Who came and who left in these days; the founding of the committee is no change."""
    changes = []
    for seat in facts.seats:
        name = facts.people[seat.person_id].shown_name
        if seat.starts in facts.days and seat.starts != facts.committee.formed_on:
            letter = wording.dated(seat.letter_no, seat.letter_date)
            changes.append(MemberChange(name=name, joined=True, date=seat.starts, letter=letter))
        if seat.ends is not None and seat.ends in facts.days and seat.ends <= facts.today:
            changes.append(MemberChange(name=name, joined=False, date=seat.ends))
    return tuple(sorted(changes, key=lambda change: change.date))


def meetings_of(facts: CommitteeYear) -> tuple[HeldMeeting, ...]:
    resolved = [r.meeting_id for r in facts.resolutions()]
    rows = []
    for meeting in facts.held:
        seats = _seats(facts, meeting)
        rows.append(
            HeldMeeting(
                number=to_persian(meeting.number) if meeting.number is not None else "",
                date=meeting.date,
                kind=meeting.kind.value,
                title=meeting.title,
                present=sum(1 for seat in seats if seat.came),
                members=len(seats),
                minutes=_lasted(meeting),
                resolutions=resolved.count(meeting.id),
            )
        )
    return tuple(rows)


def _seats(facts: CommitteeYear, meeting: Meeting) -> list[Attendance]:
    return [row for row in rows_of(facts.session, meeting.id) if row.capacity.sits]


def _lasted(meeting: Meeting) -> int | None:
    if meeting.opened_at is None or meeting.closed_at is None:
        return None
    return minutes_of(meeting.closed_at) - minutes_of(meeting.opened_at)


def attendance_of(facts: CommitteeYear) -> tuple[MemberAttendance, ...]:
    """Each member over the meetings to which the member was called, in the order of the seats."""
    by_person: dict[str, list[Attendance]] = {}
    for meeting in facts.held:
        for row in _seats(facts, meeting):
            by_person.setdefault(row.person_id, []).append(row)
    order = {seat.person_id: place for place, seat in enumerate(facts.seats)}
    people = sorted((p for p in by_person if p in facts.people), key=lambda p: order.get(p, len(order)))
    return tuple(_attended(facts, person, by_person[person]) for person in people)


def _attended(facts: CommitteeYear, person_id: str, rows: Sequence[Attendance]) -> MemberAttendance:
    away = [row for row in rows if not row.came]
    return MemberAttendance(
        name=facts.people[person_id].shown_name,
        post=facts.people[person_id].post,
        called=len(rows),
        present=sum(1 for row in rows if row.came and not row.representative),
        represented=sum(1 for row in rows if row.came and row.representative),
        excused=sum(1 for row in away if row.excuse is not Excuse.NONE),
        unexcused=sum(1 for row in away if row.excuse is Excuse.NONE),
    )


def requests_of(decisions: Iterable[NeededDecision]) -> tuple[str, ...]:
    """What the committee is asked to decide on again."""
    words = {"extend": "تمدید مهلت", "change": "تعیین تکلیف"}
    return tuple(f"{words[one.wanted]} مصوبه {one.number} ({one.unit or 'بدون واحد مسئول'})" for one in decisions)


def plan_of(facts: CommitteeYear, rows: Sequence[FollowedResolution]) -> tuple[PlannedStep, ...]:
    """What follows from the records: the next season's meeting, topics left over, resolutions falling due."""
    year, season = season_after(*season_of(facts.days.last))
    steps = []
    if facts.committee.frequency is Frequency.SEASONAL:
        unit = "دبیرخانه"
        steps.append(PlannedStep(title="برگزاری جلسه فصلی", unit=unit, time=season_title(year, season)))
    held = facts.meeting_ids
    steps += [
        PlannedStep(title=f"طرح دوباره «{item.title}»", unit="دبیرخانه", time="جلسه بعدی")
        for item in living(
            facts.session, AgendaItem, AgendaItem.meeting_id.in_(held), AgendaItem.outcome == Outcome.POSTPONED
        )
    ]
    deadlines = [(row.extended_to or row.deadline, row) for row in rows if is_open(row)]
    due = [(day, row) for day, row in deadlines if day is not None]
    steps += [
        PlannedStep(title=f"اجرای مصوبه {row.number}", unit=row.responsible, time=official(deadline))
        for deadline, row in sorted(due, key=lambda pair: pair[0])
    ]
    return tuple(steps)
