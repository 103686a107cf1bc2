from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.domain.meetings import Stage
from desktop_app.services.meetings import MeetingView
from desktop_app.ui.window import MainWindow
from tests.journeys.acts import arrive, end_the_session, freeze, make_final, open_the_session, resolve
from tests.journeys.keyboard import answer, choose, fill, go_to, note, pick, press, push, write
from tests.journeys.office_at_work import OfficeAtWork, moment
from tests.typesetting.reading import read

OFFICE = "شهرداری سپیدار"
COMMITTEE = "کمیته سلامت اداری و صیانت از حقوق مردم"


@dataclass(frozen=True)
class Seat:
    post: str
    unit: str
    role: str = "عضو"
    letter: str = ""


CHAIR = Seat("شهردار", "حوزه شهردار", "رئیس")
SECRETARY = Seat("مدیر دفتر بازرسی", "دفتر بازرسی", "دبیر", "۱۱۸۵۲/۹۳/۲۰۶")
FINANCE = Seat("معاون مالی و اقتصادی", "معاونت مالی و اقتصادی", letter="۱۱۸۵۳/۹۳/۲۰۶")
LEGAL = Seat("مدیر امور حقوقی", "امور حقوقی", letter="۱۱۸۵۴/۹۳/۲۰۶")
STAFF = Seat("مدیر منابع انسانی", "منابع انسانی", letter="۱۱۸۵۵/۹۳/۲۰۶")
SEATS = (CHAIR, SECRETARY, FINANCE, LEGAL, STAFF)
GUEST = "نماینده فرمانداری"

REPORT = "گزارش رسیدگی به شکایت‌های سه‌ماهه"
RULES = "بازنگری ضوابط خرید و قراردادها"
TRAINING = "برنامه آموزش کارکنان"
FIRST = "دفتر بازرسی گزارش رسیدگی به شکایت‌ها را هر ماه به کمیته بدهد."
SECOND = "ضوابط خرید با رعایت سقف ۱۲,۵۰۰,۰۰۰ ریال بازنگری و ابلاغ شود."
SAID = "از ۴۸ شکایت رسیده، ۴۱ مورد پاسخ داده شده است."
SAID_TOO = "فرمانداری از این گزارش پشتیبانی می‌کند."
RESERVATION = "با سقف خرید مخالفم."
NUMBERS = (
    "۱۴۰۴/۰۹/۲۶",
    "۱۴۰۴/۰۹/۲۷",
    "۱۳۹۳/۰۷/۰۱",
    "۱۱۸۵۲/۹۳/۲۰۶",
    "۱۴۰۴/۱/۲",
    "۱۲,۵۰۰,۰۰۰",
    "۱۴:۲۰",
    "۱۵:۵۰",
    "۱۵ دی ۱۴۰۴",
)
"""As they stand on the paper."""


# Acts


def introduce_the_office() -> None:
    write(OFFICE)
    fill("دبیرخانه", "دبیرخانه کمیته‌ها")
    fill("کاربر برنامه", "دبیر کمیته")
    fill("نخستین کمیته (بعداً هم می‌توان ثبت کرد)", COMMITTEE)
    press("Return")


def appoint(seat: Seat) -> None:
    """A seat for somebody who is not in the directory yet, of a unit that is not there yet."""

    def enter_person() -> None:
        fill("واحد", seat.unit)
        press("Return")

    def enter_seat() -> None:
        fill("فرد", seat.post)
        answer(enter_person, to=lambda: press("Tab"))
        choose("نقش", seat.role)
        if seat.letter:
            fill("حکم عضویت", seat.letter)
            fill("تاریخ حکم", "۲ آذر")
        press("Return")

    answer(enter_seat, to=lambda: push("افزودن عضو"))


def require_a_quorum_with_the_chair() -> None:
    pick("سهم اعضا", "بیش از")
    go_to("رئیس")
    press("Space")


def cite_the_law() -> None:
    def enter_act() -> None:
        fill("عنوان", "تصویب‌نامه ارتقای سلامت اداری")
        fill("شماره", "۱۱۸۵۲/۹۳/۲۰۶")
        fill("تاریخ", "۱۳۹۳/۷/۱")
        fill("مرجع صادرکننده", "شورای عالی اداری")
        press("Return")

    def enter_citation() -> None:
        answer(enter_act, to=lambda: push("سند تازه"))
        fill("ماده", "۳")
        fill("تبصره", "۲")
        press("Return")

    answer(enter_citation, to=lambda: push("افزودن مستند"))


def convene() -> None:
    def enter_meeting() -> None:
        fill("تاریخ", "۲۶ آذر")
        fill("آغاز", "۱۴")
        fill("پایان", "16:00")
        fill("محل", "سالن جلسه‌های شهرداری")
        press("Return")

    answer(enter_meeting, to=lambda: press("Ctrl+N"))


def write_the_agenda() -> None:
    press("Ctrl+N")
    for title in (REPORT, TRAINING, RULES):
        write(title)
        press("Return")
    press("Esc")
    press("Alt+Up")
    for minutes in ("۴۵", "۳۰"):
        write(minutes[0])
        write(minutes[1:])
        press("Return", "Up")


def send_invitations() -> None:
    press("Ctrl+PgDown")
    answer(lambda: push("شماره‌گذاری دعوتنامه‌ها"), to=lambda: push("ارسال دعوتنامه‌ها"))
    go_to("حضور")
    press("Home", "Ctrl+Return", "Down", "Ctrl+Return")


def receive_a_guest() -> None:
    def enter_guest() -> None:
        fill("سمت", GUEST)
        press("Return")

    answer(enter_guest, to=lambda: push("مهمان"))


def recuse(place: int) -> None:
    go_to("حضور")
    press("Home", *["Down"] * place, "F10")


def sign_all(reserved: int, signers: int) -> None:
    """Each signs on the day after; one with words of dissent."""
    for place in range(signers):

        def enter_signature(place: int = place) -> None:
            fill("تاریخ امضا", "۲۷ آذر")
            if place == reserved:
                fill("نظر مخالف یا مشروط", RESERVATION)
            push("ثبت امضا")

        go_to("امضاها")
        press("Home", *["Down"] * place)
        answer(enter_signature, to=lambda: press("Return"))


def meeting_on(window: MainWindow) -> MeetingView:
    return window.desk.meetings.get(window.place.id)


def the_committee_is_set_up() -> None:
    press("Ctrl+5", "Return")
    for seat in SEATS:
        appoint(seat)
    require_a_quorum_with_the_chair()
    cite_the_law()


def the_session_is_held(program: OfficeAtWork) -> None:
    program.it_is(9, 26, 14)
    open_the_session()
    arrive(0, 1, 2, 3)
    program.it_is(9, 26, 14, 20)
    arrive(4)
    receive_a_guest()
    note("بازرسی", SAID)
    note("فرمانداری", SAID_TOO)
    resolve(FIRST, "بازرسی", "1404-10-15")
    program.it_is(9, 26, 15)
    press("F8")
    recuse(2)
    resolve(SECOND, "مالی", "۱۵ دی ۱۴۰۴", against="۱")
    program.it_is(9, 26, 15, 50)
    end_the_session()


def the_minutes_are_signed(program: OfficeAtWork) -> None:
    freeze()
    program.it_is(9, 28, 9)
    press("Ctrl+PgDown")
    sign_all(reserved=2, signers=5)


def test_that_a_first_day_goes_from_the_first_run_to_final_minutes_by_keyboard_alone(
    program: OfficeAtWork, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = tmp_path / "صورتجلسه.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(paper), ""))
    window = program.begin(introduce_the_office)
    the_committee_is_set_up()
    convene()
    write_the_agenda()
    send_invitations()
    assert meeting_on(window).stage is Stage.INVITED
    the_session_is_held(program)
    assert meeting_on(window).stage is Stage.DRAFTED
    the_minutes_are_signed(program)
    make_final()
    qtbot.waitUntil(lambda: meeting_on(window).stage is Stage.FINAL)
    press("Ctrl+S")
    qtbot.waitUntil(paper.exists)
    the_desk_tells_the_same(window)
    the_paper_tells_it_all(" ".join(" ".join(read(paper.read_bytes())).split()))


def the_desk_tells_the_same(window: MainWindow) -> None:
    desk, meeting = window.desk, meeting_on(window)
    items = desk.agenda.items(meeting.id)
    assert [(item.title, item.minutes) for item in items] == [(REPORT, 30), (RULES, 45), (TRAINING, 10)]
    roll = {row.name: row for row in desk.attendance.roll(meeting.id).rows}
    assert roll[CHAIR.post].times == (datetime.time(14),)
    assert roll[STAFF.post].times == (datetime.time(14, 20),)
    assert roll[GUEST].times == (datetime.time(14, 20),)
    assert meeting.closed_at == datetime.time(15, 50)
    first, second = desk.deciding.resolutions(meeting.id)
    assert (first.text, first.due, first.responsible) == (FIRST, moment(10, 15).date(), SECRETARY.unit)
    assert second.vote is not None
    assert (second.vote.in_favour, second.vote.against) == (3, 1)
    assert items[1].recused == (FINANCE.post,)
    minutes = desk.minutes.get(meeting.id)
    assert minutes.number
    assert minutes.fingerprint
    assert [s.reservation for s in minutes.signers if s.reservation] == [RESERVATION]
    assert {s.signed_on for s in minutes.signers} == {moment(9, 27).date()}
    assert desk.file.verify() == []


def the_paper_tells_it_all(text: str) -> None:
    told = (OFFICE, COMMITTEE, REPORT, RULES, TRAINING, SAID, SAID_TOO, FIRST, SECOND, GUEST, "نظر مشروط")
    for words in (*told, *(seat.post for seat in SEATS), *NUMBERS):
        assert words in text
    for number in NUMBERS:
        assert number[::-1] not in text
        assert in_parts_reversed(number) not in text


def in_parts_reversed(number: str) -> str:
    """As a date looks whose parts have changed places."""
    return "".join(re.split(r"([^۰-۹]+)", number)[::-1])
