"""The register of the secretariat's year: one series of numbers for letters and minutes, none given twice."""

from __future__ import annotations

import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.fields import line
from desktop_app.domain.letters import Letter, next_number, number_is_free
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.minutes import Minutes
from desktop_app.persian.digits import to_latin
from desktop_app.persian.jalali import JalaliDate
from desktop_app.services.paper_facts import committee_of, office_of


def letter_numbers(session: Session) -> list[str]:
    """Every number that a letter has ever had; a removed letter keeps its own."""
    return [number for number in session.scalars(select(Letter.number)) if number]


def numbers_given(session: Session) -> list[str]:
    """Every number of the register, of letters and of minutes."""
    return [*letter_numbers(session), *(number for number in session.scalars(select(Minutes.number)) if number)]


def next_letter_number(session: Session, meeting: Meeting, day: datetime.date) -> str:
    """The number that a letter of that day about this meeting gets next."""
    committee = committee_of(session, meeting)
    code = (committee.letter_code if committee else "") or office_of(session).letter_prefix
    return next_number(JalaliDate.from_date(day).year, code, numbers_given(session))


def letter_number(session: Session, meeting: Meeting, day: datetime.date, typed: str = "") -> str:
    """The typed number if the register has not given it, else the next one."""
    number = to_latin(line(typed, "number"))
    if not number:
        return next_letter_number(session, meeting, day)
    number_is_free(number, numbers_given(session))
    return number
