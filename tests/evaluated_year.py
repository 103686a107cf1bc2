"""A committee with two whole years behind it, written straight into the office file: the year that was evaluated."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy.orm import Session

from desktop_app.domain.attendance import Attendance, Capacity
from desktop_app.domain.committees import Committee
from desktop_app.domain.follow_ups import FollowUp, FollowUpKind
from desktop_app.domain.meetings import Meeting, MeetingKind, Stage
from desktop_app.domain.people import Person, Unit
from desktop_app.domain.programmes import Programme, ProgrammeSession, ProgrammeStatus
from desktop_app.domain.records import Record, new_id
from desktop_app.domain.resolutions import Resolution, ResolutionStatus
from desktop_app.domain.violations import Violation, ViolationSource, ViolationStatus
from desktop_app.domain.vulnerabilities import Area, Vulnerability, VulnerabilityStatus
from desktop_app.persian.jalali import JalaliDate
from desktop_app.services.desk import Desk

UNITS: Final = (
    "حراست",
    "دفتر بازرسی",
    "مدیریت منابع انسانی",
    "معاونت مالی و اقتصادی",
    "فناوری اطلاعات",
    "معاونت خدمات شهری",
    "معاونت شهرسازی",
)
AREAS: Final = (("permits", "صدور مجوز"), ("finance", "مالی"), ("field_supervision", "نظارت میدانی"))
_SEATS: Final = 10


def day(text: str) -> datetime.date:
    year, month, number = (int(part) for part in text.split("/"))
    return JalaliDate(year, month, number).to_date()


@dataclass
class EvaluatedYear:
    """What the makers below have written; ids by what they are about."""

    committee_id: str = ""
    units: dict[str, str] = field(default_factory=dict)
    people: list[str] = field(default_factory=list)
    meetings: dict[str, str] = field(default_factory=dict)
    resolutions: list[str] = field(default_factory=list)


def written(desk: Desk, *, years: tuple[int, ...] = (1402, 1403)) -> EvaluatedYear:
    """Five meetings a year, one of them extraordinary, with resolutions in time, late, open and void."""
    told = EvaluatedYear()
    with desk.file.transaction("office.described", None) as act:
        committee = Committee(
            id=new_id(), name="کمیته سلامت اداری", short_name="سلامت اداری", formed_on=day("1402/01/15")
        )
        act.session.add(committee)
        told.committee_id = committee.id
        for name in UNITS:
            unit = Unit(id=new_id(), name=name)
            act.session.add(unit)
            told.units[name] = unit.id
        for place in range(_SEATS):
            person = Person(id=new_id(), post=f"عضو {place + 1}")
            act.session.add(person)
            told.people.append(person.id)
        act.session.flush()
        for year in years:
            _year(act.session, told, year, came=8 if year == max(years) else 7)
    return told


def _year(session: Session, told: EvaluatedYear, year: int, *, came: int) -> None:
    days = (("02/20", False), ("05/15", False), ("08/10", False), ("08/28", True), ("11/05", False))
    number = 0
    for place, (when, extraordinary) in enumerate(days, 1):
        meeting = Meeting(
            id=new_id(),
            committee_id=told.committee_id,
            date=day(f"{year}/{when}"),
            number=place,
            year=year,
            kind=MeetingKind.EXTRAORDINARY if extraordinary else MeetingKind.ORDINARY,
            stage=Stage.FINAL,
            opened_at=datetime.time(9),
            closed_at=datetime.time(10, 30),
        )
        _add(session, meeting)
        told.meetings[f"{year}/{when}"] = meeting.id
        for seat, person in enumerate(told.people):
            capacity = Capacity.CHAIR if seat == 0 else Capacity.MEMBER
            timeline = ["09:00"] if seat < came else []
            _add(
                session,
                Attendance(id=new_id(), meeting_id=meeting.id, person_id=person, capacity=capacity, timeline=timeline),
            )
        for one in range(3):
            _resolution(session, told, meeting, number, one)
            number += 1


def _resolution(session: Session, told: EvaluatedYear, meeting: Meeting, number: int, one: int) -> None:
    """In turn: in time, in time, late; the last ones of a year are open, late and void."""
    due = meeting.date + datetime.timedelta(days=30)
    unit = told.units[UNITS[number % len(UNITS)]]
    row = Resolution(
        id=new_id(),
        meeting_id=meeting.id,
        number=one + 1,
        text=f"مصوبه {number + 1} سال {meeting.year}",
        responsible_unit_id=unit,
        due=due,
        status=ResolutionStatus.CLOSED,
        notified_on=meeting.date,
    )
    if number % 15 == 14:
        row.status = ResolutionStatus.VOID
    elif number % 15 in {12, 13}:
        row.status = ResolutionStatus.IN_PROGRESS
        row.due = due if number % 15 == 12 else day(f"{meeting.year + 1}/02/01")
    else:
        row.closed_on = due + datetime.timedelta(days=10 if one == 2 else -5)
    _add(session, row)
    if row.status is ResolutionStatus.CLOSED:
        _add(
            session,
            FollowUp(
                resolution_id=row.id,
                kind=FollowUpKind.VERIFIED,
                date=row.closed_on or due,
                text="گزارش اجرا دریافت و تأیید شد",
            ),
        )
    told.resolutions.append(row.id)


def with_work(desk: Desk, told: EvaluatedYear, year: int) -> None:
    """Programmes, vulnerable points and cases of one year."""
    with desk.file.transaction("office.described", None) as act:
        for place, (title, status, people) in enumerate(
            (
                ("دوره تعارض منافع", ProgrammeStatus.DONE, 210),
                ("آموزش قوانین سلامت اداری", ProgrammeStatus.DONE, 90),
                ("کارزار آگاهی‌بخشی مراجعان", ProgrammeStatus.PLANNED, 0),
            )
        ):
            row = Programme(
                id=new_id(),
                committee_id=told.committee_id,
                year=year,
                title=title,
                status=status,
                sessions_planned=2,
                position=f"a{place}",
            )
            act.session.add(row)
            if people:
                act.session.add(ProgrammeSession(programme_id=row.id, date=day(f"{year}/06/10"), participants=people))
        for place, (code, name) in enumerate(AREAS):
            area = Area(id=new_id(), name=name, code=code, position=f"b{place}")
            act.session.add(area)
            for season in range(4):
                for one in range(1 + (season + place) % 3):
                    solved = one == 0
                    act.session.add(
                        Vulnerability(
                            committee_id=told.committee_id,
                            area_id=area.id,
                            title=f"گلوگاه {name} {season}-{one}",
                            found_on=day(f"{year}/{season * 3 + 2:02}/12"),
                            severity=4,
                            likelihood=3,
                            status=VulnerabilityStatus.CORRECTED if solved else VulnerabilityStatus.FOUND,
                            severity_after=2 if solved else None,
                            likelihood_after=3 if solved else None,
                            measured_on=day(f"{year}/12/01") if solved else None,
                        )
                    )
        for place, source in enumerate((ViolationSource.COMPLAINT, ViolationSource.COMPLAINT, ViolationSource.AUDIT)):
            act.session.add(
                Violation(
                    committee_id=told.committee_id,
                    number=f"پ-{place + 1}",
                    received_on=day(f"{year}/04/0{place + 1}"),
                    source=source,
                    subject="موضوع محرمانه پرونده",
                    status=ViolationStatus.CONFIRMED if place else ViolationStatus.RECEIVED,
                    closed_on=day(f"{year}/07/01") if place else None,
                )
            )


def _add(session: Session, row: Record) -> None:
    session.add(row)
    session.flush()
