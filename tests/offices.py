"""Makers: small offices for tests, on a real file in the test's own folder."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.domain.committees import Role
from desktop_app.domain.quorum import QuorumRule
from desktop_app.services.desk import Desk
from desktop_app.services.requests import Clock
from desktop_app.store.office_file import OfficeFile

DAY = datetime.date(2025, 12, 8)
"""۱۷ آذر ۱۴۰۴, a Monday."""


def at(text: str) -> datetime.time:
    return datetime.time.fromisoformat(text)


@dataclass
class Hands:
    """A clock's hands, set by a test."""

    moment: datetime.datetime = field(default_factory=lambda: datetime.datetime.combine(DAY, at("11:50")))

    def now(self) -> datetime.datetime:
        return self.moment

    def set(self, time: str, day: datetime.date = DAY) -> None:
        self.moment = datetime.datetime.combine(day, at(time))


@dataclass
class Office:
    """A desk on an office with one committee of a chair, a secretary and three members."""

    desk: Desk
    hands: Hands
    committee: str = ""
    people: dict[str, str] = field(default_factory=dict)
    unit: str = ""

    def meeting(self, *items: str, day: datetime.date = DAY) -> str:
        """A meeting of the committee on `day`, 14:00 to 15:30, with these agenda items."""
        meeting = self.desk.meetings.convene(self.committee, day, starts=at("14:00"), ends=at("15:30"))
        for title in items:
            self.desk.agenda.add(meeting, title)
        return meeting

    def session(self, *items: str, day: datetime.date = DAY) -> str:
        """The same, opened at 14:00 with everyone present."""
        meeting = self.meeting(*(items or ("موضوع نخست",)), day=day)
        self.hands.set("14:00", day)
        self.desk.meetings.open(meeting)
        self.desk.attendance.all_present(meeting, at("14:00"))
        return meeting

    def item(self, meeting: str, index: int = 0) -> str:
        return self.desk.agenda.items(meeting)[index].id


def empty_desk(folder: Path, hands: Hands | None = None) -> Desk:
    """A desk on a new office file without any record."""
    file = OfficeFile.create(folder / "office.dabir", office_name="شهرداری سپیدار", person="دبیر", home=folder)
    return Desk(file, Clock((hands or Hands()).now))


def office(folder: Path, *, quorum: QuorumRule | None = None) -> Office:
    hands = Hands()
    desk = empty_desk(folder, hands)
    desk.offices.describe(name="شهرداری سپیدار", secretariat="دبیرخانه کمیته‌ها")
    made = Office(desk, hands)
    made.unit = desk.people.add_unit("معاونت مالی و اقتصادی")
    made.committee = desk.committees.found("کمیته سلامت اداری", short_name="سلامت اداری", letter_code="س")
    roles = {"شهردار": Role.CHAIR, "دبیر کمیته": Role.SECRETARY}
    for post in ("شهردار", "دبیر کمیته", "معاون مالی", "مدیر حراست", "مدیر حقوقی"):
        made.people[post] = desk.people.add(post=post)
        role = roles.get(post, Role.MEMBER)
        desk.committees.appoint(made.committee, made.people[post], starts=datetime.date(2025, 3, 21), role=role)
    if quorum is not None:
        desk.committees.set_rules(made.committee, quorum=quorum)
    return made
