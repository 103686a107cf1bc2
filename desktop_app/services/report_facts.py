"""What a season or a year of a committee comes to: members, attendance, letters, figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop_app.documents import wording
from desktop_app.documents.annual_evaluation_view import SeasonFigure, YearFigure
from desktop_app.documents.report_parts import FollowedResolution, PlannedStep
from desktop_app.documents.seasonal_report_view import (
    CommitteeMember,
    Correspondence,
    HeldMeeting,
    MemberAttendance,
    MemberChange,
)
from desktop_app.domain.agenda import AgendaItem, Outcome
from desktop_app.domain.allowances import minutes_of
from desktop_app.domain.attendance import Attendance, Excuse
from desktop_app.domain.committees import Frequency, Membership
from desktop_app.domain.meetings import Meeting, MeetingKind
from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.persian.digits import to_persian
from desktop_app.persian.jalali import Season, official, season_after, season_of, season_title
from desktop_app.services.attendance import rows_of
from desktop_app.services.committee_years import CommitteeYear, days_of_season
from desktop_app.services.requests import living
from desktop_app.services.resolution_figures import figures_of


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


def correspondence_of(facts: CommitteeYear) -> tuple[Correspondence, ...]:
    """Letters sent, by recipient, the most first."""
    counts: dict[str, list[bool]] = {}
    for letter in facts.letters:
        if letter.number:
            name = facts.units.get(letter.unit_id or "", "") or letter.recipient
            counts.setdefault(name or "—", []).append(letter.delivered_on is not None)
    rows = [Correspondence(recipient=name, sent=len(told), delivered=sum(told)) for name, told in counts.items()]
    return tuple(sorted(rows, key=lambda row: (-row.sent, row.recipient)))


def obstacles_of(rows: Iterable[FollowedResolution]) -> tuple[str, ...]:
    """What the follow-up noted as standing in the way, by resolution."""
    return tuple(f"مصوبه {row.number}: {row.obstacles}" for row in rows if row.obstacles)


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
        for item in living(facts.session, AgendaItem)
        if item.meeting_id in held and item.outcome is Outcome.POSTPONED
    ]
    due = [(row.deadline, row) for row in rows if is_open(row) and row.deadline is not None]
    steps += [
        PlannedStep(title=f"اجرای مصوبه {row.number}", unit=row.responsible, time=official(deadline))
        for deadline, row in sorted(due, key=lambda pair: pair[0])
    ]
    return tuple(steps)


class _YearSums(NamedTuple):
    meetings: int
    extraordinary: int
    seasons: int
    attendance: float | None
    hours: float
    resolutions: int
    realised: float | None
    overdue: int
    letters: int


def year_figures(facts: CommitteeYear, before: CommitteeYear) -> tuple[YearFigure, ...]:
    """The year beside the one before; a year without a meeting has no figures."""
    this, that = _sums(facts), _sums(before) if before.held else None
    titles = (
        "جلسات برگزارشده",
        "از آن میان جلسات فوق‌العاده",
        "فصل‌های دارای جلسه",
        "میانگین حضور اعضا",
        "مدت جلسات (ساعت)",
        "مصوبات",
        "درصد تحقق مصوبات",
        "مصوبات معوق در تاریخ گزارش",
        "نامه‌های صادره",
    )
    shares = {"میانگین حضور اعضا", "درصد تحقق مصوبات"}
    return tuple(
        YearFigure(title=title, this=value, before=that[place] if that else None, percent=title in shares)
        for place, (title, value) in enumerate(zip(titles, this, strict=True))
    )


def seasons_of(facts: CommitteeYear) -> tuple[SeasonFigure, ...]:
    """Meetings and their resolutions in each season that has begun."""
    year, _ = season_of(facts.days.first)
    resolved = Counter(r.meeting_id for r in facts.resolutions())
    found = []
    for season in Season:
        if days_of_season(year, season).first > facts.today:
            break
        held = [meeting for meeting in facts.held if Season.of(meeting.date) is season]
        made = sum(resolved[meeting.id] for meeting in held)
        found.append(SeasonFigure(season=season.name.lower(), meetings=len(held), resolutions=made))
    return tuple(found)


def _sums(facts: CommitteeYear) -> _YearSums:
    meetings = meetings_of(facts)
    called = sum(m.members for m in meetings)
    adopted = {facts.label_of(r) for r in facts.resolutions()}
    rows = [row for row in facts.followed() if row.number in adopted]
    figures = figures_of(rows)
    return _YearSums(
        meetings=len(meetings),
        extraordinary=sum(1 for m in facts.held if m.kind is not MeetingKind.ORDINARY),
        seasons=len({Season.of(m.date) for m in facts.held}),
        attendance=100 * sum(m.present for m in meetings) / called if called else None,
        hours=round(sum(m.minutes or 0 for m in meetings) / 60, 1),
        resolutions=len(adopted),
        realised=figures.percent,
        overdue=figures.overdue,
        letters=sum(1 for one in facts.letters if one.number),
    )
