"""Cases as the secretary sees them, how many there are of a kind, and the marks by which they are known."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from sqlalchemy import ColumnElement, literal_column, select
from sqlalchemy.orm import Session

from desktop_app.domain.fields import line
from desktop_app.domain.meetings import Classification
from desktop_app.domain.people import Unit
from desktop_app.domain.violations import Violation, ViolationSource, ViolationStatus, ViolationStep, days_late
from desktop_app.persian.digits import to_latin
from desktop_app.persian.jalali import JalaliDate
from desktop_app.persian.spelling import search_key
from desktop_app.sentences import Refused, sentence
from desktop_app.services.areas import areas_of
from desktop_app.services.committees import ordered
from desktop_app.services.requests import living

_IN_TURN: Final = re.compile(r"(\d{4})/(\d+)")


@dataclass(frozen=True)
class CaseStep:
    id: str
    date: datetime.date
    text: str


@dataclass(frozen=True)
class ViolationView:
    """One case; what it says is for the secretary alone."""

    id: str
    committee_id: str
    committee: str
    number: str
    received_on: datetime.date
    source: ViolationSource
    classification: Classification
    subject: str
    summary: str
    area_id: str | None
    area: str
    unit_id: str | None
    unit: str
    referred_to: str
    referred_on: datetime.date | None
    referral_letter: str
    due: datetime.date | None
    days_late: int
    status: ViolationStatus
    result: str
    closed_on: datetime.date | None
    steps: tuple[CaseStep, ...]
    """The earliest first."""


class CaseCounts(NamedTuple):
    """Cases of one source: received, referred and closed in a period, and open at its end."""

    source: ViolationSource
    received: int
    referred: int
    handled: int
    open: int


def case_views(session: Session, rows: Sequence[Violation], today: datetime.date) -> list[ViolationView]:
    areas = {a.id: a.name for a in areas_of(session)}
    committees = {c.id: c.short_name or c.name for c in ordered(session)}
    units = {u.id: u.name for u in living(session, Unit, Unit.id.in_({v.unit_id for v in rows if v.unit_id}))}
    steps: dict[str, list[CaseStep]] = {}
    as_written: ColumnElement[int] = literal_column("violation_step.rowid")
    asked = select(ViolationStep).where(
        ViolationStep.removed.is_(False), ViolationStep.violation_id.in_([v.id for v in rows])
    )
    for one in session.scalars(asked.order_by(ViolationStep.date, as_written)):
        steps.setdefault(one.violation_id, []).append(CaseStep(one.id, one.date, one.text))
    return [
        ViolationView(
            id=v.id,
            committee_id=v.committee_id,
            committee=committees.get(v.committee_id, ""),
            number=v.number,
            received_on=v.received_on,
            source=v.source,
            classification=v.classification,
            subject=v.subject,
            summary=v.summary,
            area_id=v.area_id if v.area_id in areas else None,
            area=areas.get(v.area_id or "", ""),
            unit_id=v.unit_id,
            unit=units.get(v.unit_id or "", ""),
            referred_to=v.referred_to,
            referred_on=v.referred_on,
            referral_letter=v.referral_letter,
            due=v.due,
            days_late=days_late(v, today),
            status=v.status,
            result=v.result,
            closed_on=v.closed_on,
            steps=tuple(steps.get(v.id, ())),
        )
        for v in rows
    ]


def searched_in(case: ViolationView) -> str:
    return f"{case.number} {case.subject} {case.summary} {case.unit} {case.referred_to} {case.referral_letter}"


def within(day: datetime.date | None, first: datetime.date, last: datetime.date) -> bool:
    return day is not None and first <= day <= last


def next_number_of(session: Session, day: datetime.date) -> str:
    year = JalaliDate.from_date(day).year
    marks = (_IN_TURN.fullmatch(to_latin(one)) for one in session.scalars(select(Violation.number)))
    given = [int(mark[2]) for mark in marks if mark is not None and int(mark[1]) == year]
    return f"{year}/{max(given, default=0) + 1}"


def free_number(session: Session, number: str, violation_id: str = "") -> str:
    """The mark, cleaned; refused where another case of the office has it."""
    cleaned = to_latin(line(number, "number", required=True))
    others = session.execute(select(Violation.id, Violation.number).where(Violation.removed.is_(False)))
    if any(key != violation_id and search_key(other) == search_key(cleaned) for key, other in others):
        raise Refused(
            sentence("Rules", "Another case has the number {number}."),
            sentence("Rules", "Choose another number, or leave it empty for the next one."),
            number=number.strip(),
        )
    return cleaned
