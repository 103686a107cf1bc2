"""Rows 1 to 5: the committee, its members, its seasons, its agenda, and sessions with guests."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.domain.committees import Role
from desktop_app.domain.meetings import MeetingKind, Stage
from desktop_app.persian.jalali import Season
from desktop_app.services.home import SeasonState
from desktop_app.ui.window import MainWindow
from tests.journeys.file_dialogs import FileDialogs
from tests.journeys.keyboard import answer, choose, fill, go_to, note, pick, press, push, write
from tests.journeys.office_at_work import OfficeAtWork
from tests.journeys.test_hosted_session import (
    GUESTS,
    HOST,
    SAID,
    SUBJECT,
    convene_without_a_committee,
    end_the_session,
    introduce_the_office,
    put_on_the_list,
)
from tests.journeys.the_fifteen.sepidar import committee_id, open_integrity, paper, saved, words_of

MISSION = "سیاست‌گذاری، هماهنگی و نظارت بر برنامه‌های سلامت اداری، با رویکرد پیشگیرانه، فرهنگی و تحول‌آفرین."
GOALS = "شفافیت خدمات و کاهش گلوگاه‌های فسادخیز"
STRUCTURE = "رئیس، دبیر و نمایندگان واحدها"
DUTIES = "هر عضو گزارش واحد خود را در هر فصل ارائه می‌کند."
PROGRAMME = "بررسی اجرای برنامه آموزشی تعارض منافع"


def test_that_a_committee_has_its_structure_mission_goals_and_legal_basis(
    window: MainWindow, files: FileDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    def cite() -> None:
        fill("سند", "93/206/11852")
        fill("ماده", "۷")
        fill("بند", "ج")
        press("Return")

    press("Ctrl+5", "Return")
    desk, committee = window.desk, committee_id(window)
    before = len(desk.legal_acts.citations("committee", committee))
    answer(cite, to=lambda: push("افزودن مستند"))
    for name, text in (("مأموریت", MISSION), ("اهداف", GOALS), ("ساختار", STRUCTURE)):
        fill(name, text)
    press("Ctrl+1")
    seen = desk.committees.get(committee)
    assert (seen.mission, seen.goals, seen.structure) == (MISSION, GOALS, STRUCTURE)
    assert len(desk.legal_acts.citations("committee", committee)) == before + 1 >= 4
    said = paper(window, files, qtbot, "گزارش عملکرد", tmp_path / "report.pdf")
    for words in (MISSION, GOALS, "۱۱۸۵۲/۹۳/۲۰۶", "ماده ۷", "۱۹۲۰۸۷"):
        assert words in said


def test_that_members_represent_units_with_roles_and_duties(
    window: MainWindow, files: FileDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    def appoint() -> None:
        fill("فرد", "نماینده سازمان حمل و نقل")
        answer(enter_person, to=lambda: press("Tab"))
        choose("نقش", "ناظر")
        fill("حکم عضویت", "۱۴۰۴/س/۹۹")
        fill("تاریخ حکم", "۱۵ آذر")
        press("Return")

    def enter_person() -> None:
        fill("واحد", "سازمان حمل و نقل")
        press("Return")

    press("Ctrl+5", "Return")
    answer(appoint, to=lambda: push("افزودن عضو"))
    fill("وظایف", DUTIES)
    press("Ctrl+1")
    committee = window.desk.committees.get(committee_id(window))
    seat = next(m for m in committee.members if "حمل" in m.unit)
    assert seat.role is Role.OBSERVER
    assert committee.duties == DUTIES
    assert all(m.unit for m in committee.members)
    said = paper(window, files, qtbot, "فهرست اعضا", tmp_path / "roster.pdf")
    for words in ("نماینده سازمان حمل و نقل", "۱۴۰۴/س/۹۹", "ناظر", *(m.unit for m in committee.members)):
        assert words in said


def test_that_seasonal_and_extraordinary_sessions_are_convened_and_seasons_not_covered_are_visible(
    window: MainWindow, qtbot: QtBot
) -> None:
    def states() -> dict[str, tuple[SeasonState, ...]]:
        return {row.committee: tuple(c.state for c in row.cells) for row in window.desk.home.coverage(1404)}

    def convene_an_extraordinary_one() -> None:
        choose("کمیته", "سلامت")
        pick("نوع", "فوق‌العاده")
        fill("تاریخ", "۲۳ آذر")
        fill("آغاز", "۱۰")
        press("Return")

    assert states()["شفافیت"][Season.SUMMER - 1] is SeasonState.MISSED
    assert states()["حقوق شهروندی"][Season.AUTUMN - 1] is SeasonState.UNSCHEDULED
    press("Ctrl+T", "Ctrl+F")
    write("شهروندی")
    go_to("کارتابل")
    press("Home", "Return")
    assert window.place.page == "plan"
    press("Ctrl+Return")
    assert states()["حقوق شهروندی"][Season.AUTUMN - 1] is SeasonState.PLANNED
    assert states()["سلامت اداری"][Season.WINTER - 1] is SeasonState.PLANNED
    press("Ctrl+2")
    answer(convene_an_extraordinary_one, to=lambda: press("Ctrl+N"))
    meeting = window.desk.meetings.get(window.place.id)
    assert meeting.kind is MeetingKind.EXTRAORDINARY
    assert meeting.number is not None


def test_that_an_agenda_has_items_on_programmes_and_on_vulnerable_points_by_area(
    window: MainWindow, files: FileDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    def convene_the_next() -> None:
        choose("کمیته", "سلامت")
        fill("تاریخ", "۲۰ دی")
        fill("آغاز", "۱۰")
        press("Return")

    desk, committee = window.desk, committee_id(window)
    point = desk.vulnerabilities.of(committee, 1404)[0]
    open_integrity("نقاط آسیب‌پذیر")
    go_to("نقاط آسیب‌پذیر")
    press("Home", "Ctrl+G")
    meeting = next(m for m in desk.meetings.all() if m.committee_id == committee and m.stage is Stage.INVITED)
    items = desk.agenda.items(meeting.id)
    assert point.title in items[-1].title
    assert desk.vulnerabilities.of(committee, 1404)[0].area == point.area != ""
    assert desk.meetings.get(meeting.id).stage is Stage.INVITED
    answer(convene_the_next, to=lambda: press("Ctrl+2", "Ctrl+N"))
    press("Ctrl+N")
    for title in (PROGRAMME, point.title):
        write(title)
        press("Return")
    press("Esc", "Ctrl+PgDown")
    answer(lambda: push("شماره‌گذاری دعوتنامه‌ها"), to=lambda: push("ارسال دعوتنامه‌ها"))
    press("Ctrl+Shift+P", "Ctrl+F", "Ctrl+A")
    write("دعوتنامه")
    go_to("برگه‌ها")
    press("Home")
    said = words_of(saved(window, files, qtbot, "Ctrl+S", tmp_path / "invitation.pdf"))
    assert PROGRAMME in said
    assert point.title in said


def test_that_a_session_has_guests_hosts_and_speakers_and_each_statement_its_speaker(
    program: OfficeAtWork, files: FileDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    window = program.begin(introduce_the_office)
    convene_without_a_committee()
    press("Ctrl+N")
    write("تکریم ارباب رجوع")
    press("Return", "Esc", "Ctrl+PgDown")
    for guest in GUESTS:
        put_on_the_list(guest)
    answer(lambda: push("شماره‌گذاری دعوتنامه‌ها"), to=lambda: push("ارسال دعوتنامه‌ها"))
    program.it_is(9, 20, 10)
    press("Ctrl+PgDown")
    push("شروع جلسه")
    go_to("حضور")
    press("Home", "F9", "Down", "F9")
    for guest, words in SAID.items():
        note(guest, words)
    program.it_is(9, 20, 11, 30)
    end_the_session()
    meeting = window.place.id
    said = {s.speaker: s.text for s in window.desk.recording.statements(meeting)}
    assert said == SAID
    press("Ctrl+Shift+P", "Ctrl+F", "Ctrl+A")
    write("گزارش خبری")
    go_to("برگه‌ها")
    press("Home")
    news = words_of(saved(window, files, qtbot, "Ctrl+S", tmp_path / "news.pdf"))
    for words in (SUBJECT, HOST, *GUESTS, *SAID.values()):
        assert words.rstrip(".") in news
