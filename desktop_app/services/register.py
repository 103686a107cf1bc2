"""The register of the secretariat's year: one series of numbers for letters and minutes, none given twice."""

from __future__ import annotations

import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop_app.domain.committees import Committee
from desktop_app.domain.fields import line
from desktop_app.domain.letters import Letter, next_number, number_is_free
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.minutes import Minutes
from desktop_app.persian.digits import to_latin, to_persian
from desktop_app.persian.jalali import JalaliDate
from desktop_app.services.paper_facts import committee_of, office_of


class Numbers:
    """Gives out numbers within one request: the register is read once, however many letters go out."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._last: dict[int, int] = {}

    def give(self, code: str, day: datetime.date, typed: str = "") -> str:
        """The typed number if the register has not given it, else the next one under `code` in the day's year."""
        number = to_latin(line(typed, "number"))
        if number:
            self._session.flush()
            number_is_free(number, _same_number(self._session, number))
            self._last.clear()
            return number
        year = JalaliDate.from_date(day).year
        if year not in self._last:
            self._session.flush()
            self._last[year] = int(next_number(year, "", numbers_of_year(self._session, year)).rpartition("/")[2]) - 1
        self._last[year] += 1
        return "/".join(part for part in (str(year), code, str(self._last[year])) if part)


def letter_numbers(session: Session, year: int | None = None) -> list[str]:
    """Every number that a letter, gone out or come in, has ever had, or those of a Jalali year; a removed letter keeps
    its own.
    """
    asked = select(Letter.number).where(Letter.number != "")
    if year is not None:
        # «0» comes next after «/»: all numbers that begin with the year, by the index.
        asked = asked.where(Letter.number >= f"{year}/", Letter.number < f"{year}0")
    return list(session.scalars(asked))


def numbers_of_year(session: Session, year: int) -> list[str]:
    """Every number of the year's register, of letters and of minutes."""
    begins = (f"{year}/%", f"{to_persian(year)}/%")
    minutes = session.scalars(select(Minutes.number).where(or_(*(Minutes.number.like(one) for one in begins))))
    return [*letter_numbers(session, year), *minutes]


def _same_number(session: Session, number: str) -> list[str]:
    """`number` where the register has given it already."""
    ways = {number, to_persian(number)}
    letters = session.scalars(select(Letter.number).where(Letter.number.in_(ways))).all()
    return [*letters, *session.scalars(select(Minutes.number).where(Minutes.number.in_(ways)))]


def code_of(session: Session, committee: Committee | None) -> str:
    """The letters that stand in the middle of a number: the committee's, else the office's."""
    return (committee.letter_code if committee else "") or office_of(session).letter_prefix


def next_letter_number(session: Session, meeting: Meeting, day: datetime.date) -> str:
    """The number that a letter of that day about this meeting gets next."""
    return letter_number(session, meeting, day)


def letter_number(session: Session, meeting: Meeting, day: datetime.date, typed: str = "") -> str:
    """The typed number if the register has not given it, else the next one."""
    return Numbers(session).give(code_of(session, committee_of(session, meeting)), day, typed)
