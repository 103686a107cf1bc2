"""What a committee did between two days: its meetings, members, resolutions, attendance and letters."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from desktop_app.documents.official_parts import Letterhead, Signer
from desktop_app.documents.report_parts import FollowedResolution
from desktop_app.domain.committees import Committee, Membership, Role
from desktop_app.domain.letters import Direction, Letter, LetterKind
from desktop_app.domain.meetings import Classification, Meeting, Stage, stage_reached
from desktop_app.domain.people import Person, Unit
from desktop_app.domain.resolutions import Resolution, ResolutionKind, ResolutionStatus, days_late, label
from desktop_app.persian.digits import to_persian
from desktop_app.persian.jalali import Season, season_bounds, year_bounds
from desktop_app.services.evidence import evidence_of, in_one_line, obstacles_on
from desktop_app.services.paper_facts import letterhead_of
from desktop_app.services.requests import found, living
from desktop_app.services.resolution_conditions import OPEN
from desktop_app.services.resolution_figures import next_step

ROLE_ORDER = (Role.CHAIR, Role.VICE_CHAIR, Role.MEMBER, Role.SECRETARY, Role.OBSERVER)
_LETTER_WORDS = {LetterKind.NOTICE: "ابلاغ", LetterKind.REMINDER: "پیگیری‌نامه"}


class Days(NamedTuple):
    """From the first to the last day, both included."""

    first: datetime.date
    last: datetime.date

    def __contains__(self, day: object) -> bool:
        return isinstance(day, datetime.date) and self.first <= day <= self.last


def days_of_year(year: int) -> Days:
    return Days(*year_bounds(year))


def days_of_season(year: int, season: Season) -> Days:
    return Days(*season_bounds(year, season))


def highest(classes: Iterable[Classification]) -> Classification:
    """A bundle takes the highest class of its parts."""
    order = list(Classification)
    return max(classes, key=order.index, default=Classification.ORDINARY)


def at_work(session: Session, committee: Committee, days: Days, today: datetime.date) -> bool:
    """Whether these days have begun and the committee existed in them, as far as the records know."""
    first = select(func.min(Meeting.date)).where(Meeting.committee_id == committee.id, Meeting.removed.is_(False))
    known = [day for day in session.scalars(first) if day is not None]
    known += [seat.starts for seat in living(session, Membership, Membership.committee_id == committee.id)]
    known += [committee.formed_on] if committee.formed_on is not None else []
    return days.first <= today and (not known or min(known) <= days.last)


class CommitteeYear:
    """One committee over some days, read inside a session; `today` is the day of the paper."""

    def __init__(self, session: Session, committee_id: str, days: Days, today: datetime.date) -> None:
        self.session = session
        self.committee = found(session, Committee, committee_id)
        self.days = days
        self.today = today
        self.people = {p.id: p for p in living(session, Person)}
        self.units = {u.id: u.name for u in living(session, Unit)}
        every = living(session, Meeting, Meeting.committee_id == committee_id)
        self.all_held = sorted(
            (m for m in every if stage_reached(m, Stage.DRAFTED)), key=lambda m: (m.date, m.number or 0)
        )
        self.held = [m for m in self.all_held if m.date in days]
        self.seats = _ordered_seats(living(session, Membership, Membership.committee_id == committee_id))
        self._by_id = {m.id: m for m in every}
        self.letters = self._letters()

    @property
    def meeting_ids(self) -> set[str]:
        return {m.id for m in self.held}

    def letterhead(self, classes: Iterable[Classification] = ()) -> Letterhead:
        """Dated today, of the highest class of the meetings and letters that the paper tells of."""
        parts = [*(m.classification for m in self.held), *(one.classification for one in self.letters), *classes]
        return letterhead_of(self.session, date=self.today, classification=highest(parts))

    def _letters(self) -> list[Letter]:
        of_mine = select(Meeting.id).where(Meeting.committee_id == self.committee.id)
        about_now = or_(Letter.date.is_(None), Letter.date.between(*self.days))
        mine = or_(Letter.meeting_id.in_(of_mine), Letter.committee_id == self.committee.id)
        sent = living(self.session, Letter, mine, about_now, Letter.direction == Direction.OUTGOING)
        written = [one for one in sent if self._day_of(one) in self.days]
        return sorted(written, key=lambda one: (one.date or datetime.date.max, one.number))

    def _day_of(self, letter: Letter) -> datetime.date | None:
        meeting = self._by_id.get(letter.meeting_id or "")
        return letter.date or (meeting.date if meeting is not None else None)

    def seats_on(self, day: datetime.date) -> list[Membership]:
        return [seat for seat in self.seats if seat.in_office(day)]

    def last_day(self) -> datetime.date:
        """The last of the days that is not ahead."""
        return max(min(self.days.last, self.today), self.days.first)

    def signer(self, role: Role) -> Signer:
        """The one who holds the role on the last of the days; a place without a name where nobody does."""
        for seat in self.seats_on(self.last_day()):
            if seat.role is role:
                person = self.people[seat.person_id]
                return Signer(name=person.full_name, post=person.post, capacity=role.value)
        return Signer(capacity=role.value)

    def resolutions(self, *, concerning: bool = False) -> list[Resolution]:
        """Of the meetings held, in order; with `concerning` also earlier ones that were open in these days."""
        meetings = {m.id: m for m in (self.all_held if concerning else self.held) if m.date <= self.days.last}
        of_mine = select(Meeting.id).where(Meeting.committee_id == self.committee.id, Meeting.date <= self.days.last)
        if not concerning:
            of_mine = of_mine.where(Meeting.date >= self.days.first)
        wanted: tuple[ColumnElement[bool], ...] = (
            Resolution.meeting_id.in_(of_mine),
            Resolution.status != ResolutionStatus.DRAFT,
        )
        if concerning:
            of_days = of_mine.where(Meeting.date >= self.days.first)
            wanted += (or_(Resolution.meeting_id.in_(of_days), OPEN, Resolution.closed_on >= self.days.first),)
        rows = [r for r in living(self.session, Resolution, *wanted) if r.meeting_id in meetings]
        return sorted(rows, key=lambda r: (meetings[r.meeting_id].date, meetings[r.meeting_id].number or 0, r.number))

    def meeting_of(self, r: Resolution) -> Meeting:
        return self._by_id[r.meeting_id]

    def label_of(self, r: Resolution) -> str:
        meeting = self.meeting_of(r)
        return to_persian(label(meeting.year, meeting.number, r.number))

    def unit_of(self, r: Resolution) -> str:
        return self.units.get(r.responsible_unit_id or "", "") or r.responsible_note

    def followed(self) -> tuple[FollowedResolution, ...]:
        """What these days concern and somebody has to carry out, as it stands today."""
        rows = [r for r in self.resolutions(concerning=True) if r.kind is not ResolutionKind.INFORMATION]
        about = {r.meeting_id for r in rows}
        sent = living(self.session, Letter, Letter.meeting_id.in_(about), Letter.kind.in_(tuple(_LETTER_WORDS)))
        letters: dict[str, list[Letter]] = {}
        for letter in sent:
            for resolution_id in letter.resolution_ids:
                letters.setdefault(resolution_id, []).append(letter)
        ids = [r.id for r in rows]
        proof, hindered = evidence_of(self.session, ids), obstacles_on(self.session, ids)
        return tuple(
            self._followed(r, letters.get(r.id, ()), in_one_line(proof.get(r.id, ())), hindered.get(r.id, ""))
            for r in rows
        )

    def _followed(self, r: Resolution, told: Sequence[Letter], proof: str, obstacles: str) -> FollowedResolution:
        meeting, late = self.meeting_of(r), days_late(r, self.today)
        last = max(told, key=lambda one: one.date or datetime.date.min, default=None)
        extended = r.extended_to if r.clause_due is None else None
        action, action_on = "", r.closed_on
        if r.closed_on is not None:
            action = "تأیید و مختومه شد"
        elif last is not None:
            action = " ".join((_LETTER_WORDS[last.kind], to_persian(last.number))).strip()
            action_on = last.date
        return FollowedResolution(
            number=self.label_of(r),
            text=r.text,
            meeting=f"جلسه {to_persian(meeting.number)}" if meeting.number is not None else meeting.title,
            meeting_date=meeting.date,
            responsible=self.unit_of(r),
            deadline=r.due if extended is not None else r.deadline,
            progress=r.progress,
            status=r.status.value,
            days_late=late,
            last_action=action,
            last_action_on=action_on,
            extended_to=extended,
            evidence=(proof or r.deliverable) if r.status is ResolutionStatus.CLOSED else "",
            obstacles=obstacles if r.status.open else "",
            next_step=next_step(r.status, late),
            closed_on=r.closed_on,
        )


def _ordered_seats(seats: Iterable[Membership]) -> list[Membership]:
    return sorted(seats, key=lambda seat: (ROLE_ORDER.index(seat.role), seat.position, seat.starts))
