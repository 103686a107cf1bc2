"""An office with one committee of four, whose meeting of the 26th has an agenda of one item."""

from __future__ import annotations

import datetime
from pathlib import Path

from desktop_app.domain.committees import Role
from desktop_app.services.desk import Desk
from desktop_app.services.requests import Clock
from desktop_app.store.office_file import OfficeFile
from tests.journeys.office_at_work import moment

OFFICE = "شهرداری سپیدار"
COMMITTEE = "کمیته سلامت اداری"
POSTS = ("شهردار", "مدیر دفتر بازرسی", "معاون مالی و اقتصادی", "مدیر امور حقوقی")
TOPIC = "گزارش رسیدگی به شکایت‌های سه‌ماهه"
DAY = moment(9, 26).date()
TWO, FOUR = datetime.time(14), datetime.time(16)


def an_office(folder: Path, *, held: bool = False) -> Path:
    """Its file; with `held` the session is over and its minutes are a draft."""
    path = folder / "office.dabir"
    now = moment(9, 26, 17) if held else moment(9, 17)
    with OfficeFile.create(path, office_name=OFFICE, home=folder / "home") as file:
        desk = Desk(file, Clock(lambda: now))
        committee = desk.committees.found(COMMITTEE)
        for post, role in zip(POSTS, (Role.CHAIR, Role.SECRETARY, Role.MEMBER, Role.MEMBER), strict=True):
            unit = desk.people.add_unit(f"دفتر {post}")
            person = desk.people.add(post=post, unit_id=unit)
            desk.committees.appoint(committee, person, role=role, starts=moment(1, 1).date())
        meeting = desk.meetings.convene(committee, DAY, starts=TWO, ends=FOUR)
        desk.agenda.add(meeting, TOPIC, minutes=30)
        if held:
            desk.meetings.invite(meeting)
            desk.meetings.open(meeting, TWO)
            desk.attendance.all_present(meeting, TWO)
            desk.meetings.close(meeting, FOUR)
    return path
