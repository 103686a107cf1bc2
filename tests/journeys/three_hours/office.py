"""The office in which the session of three hours is held: a committee of nine, eight items, an invitation."""

from __future__ import annotations

import datetime
from fractions import Fraction
from pathlib import Path
from typing import Final, NamedTuple

from desktop_app.domain.attendance import Capacity, Excuse
from desktop_app.domain.committees import Role
from desktop_app.domain.legal_acts import ActKind
from desktop_app.domain.quorum import QuorumRule
from desktop_app.domain.votes import MajorityRule, TieRule
from desktop_app.persian.jalali import JalaliDate
from desktop_app.services.desk import Desk
from desktop_app.services.requests import Clock
from desktop_app.store.office_file import OfficeFile

OFFICE: Final = "سازمان شهرداری‌ها و دهیاری‌های استان"
COMMITTEE: Final = "کمیته سلامت اداری و صیانت از حقوق مردم"
DAY: Final = JalaliDate(1404, 9, 26).to_date()
BEGINS, ENDS = datetime.time(14), datetime.time(17)
BEFORE: Final = datetime.datetime.combine(JalaliDate(1404, 9, 17).to_date(), datetime.time(9))


class Seat(NamedTuple):
    """A member: what the script calls them, the post, the unit and the role."""

    key: str
    post: str
    unit: str
    role: Role = Role.MEMBER


SEATS: Final = (
    Seat("رئیس", "رئیس سازمان", "حوزه ریاست", Role.CHAIR),
    Seat("نایب‌رئیس", "معاون برنامه‌ریزی و توسعه", "معاونت برنامه‌ریزی و توسعه", Role.VICE_CHAIR),
    Seat("دبیر", "مدیر دفتر بازرسی و ارزیابی عملکرد", "دفتر بازرسی و ارزیابی عملکرد", Role.SECRETARY),
    Seat("مالی", "مدیرکل امور مالی", "اداره کل امور مالی"),
    Seat("انسانی", "مدیرکل منابع انسانی", "اداره کل منابع انسانی"),
    Seat("حقوقی", "مدیرکل حقوقی", "اداره کل حقوقی"),
    Seat("حراست", "مدیر حراست", "حراست"),
    Seat("پروانه", "مدیرکل صدور پروانه‌ها", "اداره کل صدور پروانه‌ها"),
    Seat("نظارت", "مدیرکل نظارت میدانی", "اداره کل نظارت میدانی"),
)
INVITEE: Final = Seat("فناوری", "کارشناس مسئول فناوری اطلاعات", "دفتر فناوری اطلاعات")
REPRESENTATIVE: Final = "رئیس اداره آموزش کارکنان"
LETTER: Final = "۴۵۲۱/۱۴۰۴/م"


class Item(NamedTuple):
    title: str
    minutes: int
    presenter: str


ITEMS: Final = (
    Item("ساختار کمیته و شیوه اداره جلسه‌ها", 25, "دبیر"),
    Item("وظایف اعضا و دبیرخانه", 20, "دبیر"),
    Item("برنامه‌های اولویت‌دار آموزش و آگاهی‌بخشی", 25, "انسانی"),
    Item("نقاط آسیب‌پذیر حوزه مالی و قراردادها", 20, "مالی"),
    Item("نقاط آسیب‌پذیر حوزه منابع انسانی", 20, "انسانی"),
    Item("نقاط آسیب‌پذیر حوزه صدور پروانه‌ها", 25, "پروانه"),
    Item("نقاط آسیب‌پذیر حوزه نظارت میدانی", 25, "نظارت"),
    Item("ارزیابی سالانه کار کمیته", 10, "نایب‌رئیس"),
)


def make_office(path: Path, home: Path) -> str:
    """Makes the office's file at `path`, everybody invited for three hours. Gives the meeting's id."""
    with OfficeFile.create(path, office_name=OFFICE, person="دبیر کمیته", home=home) as file:
        desk = Desk(file, Clock(lambda: BEFORE))
        desk.offices.describe(name=OFFICE, secretariat="دبیرخانه کمیته سلامت اداری")
        committee = desk.committees.found(COMMITTEE, short_name="سلامت اداری", letter_code="س")
        people = _appoint(desk, committee)
        desk.committees.set_rules(
            committee, quorum=QuorumRule(share=Fraction(2, 3)), majority=MajorityRule(tie=TieRule.CHAIR_DECIDES)
        )
        _base_on_the_law(desk, committee)
        meeting = desk.meetings.convene(
            committee, DAY, starts=BEGINS, ends=ENDS, place="سالن جلسه‌های حوزه ریاست، طبقه سوم"
        )
        for item in ITEMS:
            desk.agenda.add(meeting, item.title, minutes=item.minutes, presenter_id=people[item.presenter])
        desk.attendance.summon(meeting, people[INVITEE.key], Capacity.INVITEE)
        desk.meetings.invite(meeting)
        desk.attendance.represent(
            meeting,
            people["انسانی"],
            REPRESENTATIVE,
            post=REPRESENTATIVE,
            letter_no=LETTER,
            letter_date=JalaliDate(1404, 9, 24).to_date(),
        )
        desk.attendance.excuse(meeting, people["حراست"], Excuse.MISSION, "مأموریت اداری")
    return meeting


def _appoint(desk: Desk, committee: str) -> dict[str, str]:
    people: dict[str, str] = {}
    for seat in (*SEATS, INVITEE):
        unit = desk.people.add_unit(seat.unit)
        people[seat.key] = desk.people.add(post=seat.post, unit_id=unit)
        if seat is not INVITEE:
            starts = JalaliDate(1404, 1, 1).to_date()
            desk.committees.appoint(committee, people[seat.key], role=seat.role, starts=starts)
    return people


def _base_on_the_law(desk: Desk, committee: str) -> None:
    act = desk.legal_acts.register(
        "تصویب‌نامه ارتقای سلامت نظام اداری",
        kind=ActKind.DECREE,
        number="۱۱۸۵۲/۹۳/۲۰۶",
        issued_on=JalaliDate(1393, 9, 5).to_date(),
        issuer="شورای عالی اداری",
    )
    desk.legal_acts.cite("committee", committee, act, article="۴")


def post_of(key: str) -> str:
    """The words on the screen for somebody of the script."""
    return next(seat.post for seat in (*SEATS, INVITEE) if seat.key == key)
