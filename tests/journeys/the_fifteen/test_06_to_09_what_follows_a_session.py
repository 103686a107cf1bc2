"""Rows 6 to 9: minutes that are signed, resolutions followed to their end, the report of a season, letters."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from pytestqt.qtbot import QtBot

from desktop_app.domain.letters import Direction, LetterKind
from desktop_app.domain.meetings import Stage
from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.persian.jalali import JalaliDate, Season, season_of
from desktop_app.services.follow_up_course import StepKind
from desktop_app.services.letter_register import LetterFilter
from desktop_app.services.resolutions import ResolutionRow
from desktop_app.ui.window import MainWindow
from desktop_app.ui.wording import in_digits, number, percent, plain
from tests.journeys.acts import make_final
from tests.journeys.file_dialogs import FileDialogs
from tests.journeys.keyboard import answer, choose, fill, go_to, pick, press, push, words_on, write
from tests.journeys.the_fifteen.hands import (
    go_to_row,
    open_meeting,
    settle_report,
    sign_and_make_final,
    sign_by_hand,
    tick,
    unsigned,
    words_of_excel,
    words_of_word,
)
from tests.journeys.the_fifteen.sepidar import committee_id, paper, saved, words_of

DONE_SO_FAR = "فهرست گام‌های صدور پروانه در منطقه یک نهایی شد."
OBSTACLE = "نبود دسترسی به سامانه شهرسازی"
FINISHED = "فهرست همه مناطق تحویل دبیرخانه شد."
MISSING = "نام مسئول هر گام پیوست نیست."
LATER = "منتظر بازگشت سامانه به کار"
REPORT = "گزارش سه‌ماهه رسیدگی به شکایت‌ها"
LIAISON = "درخواست معرفی رابط واحد"


def signed_minutes_waiting(window: MainWindow) -> str:
    """The meeting whose frozen minutes some have not signed and which decided something."""
    meetings = window.desk.meetings.all()
    return next(
        m.id for m in meetings if m.stage is Stage.FROZEN and m.committee_id and len(unsigned(window, m.id)) > 1
    )


# Row 6


def test_that_minutes_are_printed_and_signed(
    window: MainWindow, files: FileDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    desk, meeting = window.desk, signed_minutes_waiting(window)
    open_meeting(window, meeting)
    files.printed = tmp_path / "printed.pdf"
    press("Ctrl+P")
    qtbot.waitUntil(lambda: not window.jobs.is_busy and (tmp_path / "printed.pdf").exists(), timeout=20_000)
    assert len(pypdfium2.PdfDocument((tmp_path / "printed.pdf").read_bytes())) >= 1
    for place in unsigned(window, meeting):
        sign_by_hand(place)
    make_final()
    qtbot.waitUntil(lambda: desk.meetings.get(meeting).stage is Stage.FINAL)
    said = words_of(saved(window, files, qtbot, "Ctrl+S", tmp_path / "minutes.pdf"))
    minutes = desk.minutes.get(meeting)
    for signer in minutes.signers:
        assert signer.signed_on == desk.clock.today() or signer.signed_on == desk.meetings.get(meeting).date
        assert signer.name in said
    for resolution in desk.deciding.resolutions(meeting):
        assert " ".join(resolution.text.split()[:3]) in said
    assert " ".join(desk.deciding.resolutions(meeting)[0].text.split()[:3]) in words_of_word(
        saved(window, files, qtbot, "Ctrl+E", tmp_path / "minutes.docx")
    )
    assert desk.file.verify() == []


# Row 7


def report_done(text: str) -> None:
    def enter() -> None:
        pick("نوع", "گزارش انجام")
        fill("شرح اقدام", text)
        push("ثبت")

    answer(enter, to=lambda: press("Ctrl+U"))


def test_that_resolutions_are_followed_up_by_the_secretariat(
    window: MainWindow, files: FileDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = window.desk
    press("Ctrl+3")
    mine = {m.id for m in desk.meetings.all() if m.committee_id == committee_id(window)}
    late = next(r for r in desk.resolutions.all(only_open=True) if r.days_late and r.meeting_id in mine)
    go_to_row("مصوبات", late.id)
    progress_is_recorded_with_its_evidence(window, files, late, tmp_path / "گام‌ها.pdf")
    the_deadline_is_extended(window, late)
    report_done(FINISHED)
    assert desk.follow_ups.course(late.id).status is ResolutionStatus.REPORTED_DONE

    def send_back() -> None:
        fill("دلیل بازگرداندن", MISSING)
        push("ثبت")

    answer(send_back, to=lambda: push("بازگرداندن به واحد"))
    assert desk.follow_ups.course(late.id).status is ResolutionStatus.IN_PROGRESS
    go_to_row("مصوبات", late.id)
    report_done(FINISHED)
    push("تأیید انجام")
    course = desk.follow_ups.course(late.id)
    assert course.status is ResolutionStatus.CLOSED
    steps = [step.kind for step in course.steps if step.date == desk.clock.today()]
    assert StepKind.EXTENDED in steps
    assert [kind for kind in steps if kind is not StepKind.EXTENDED] == [
        StepKind.VERIFIED,
        StepKind.REPORTED_DONE,
        StepKind.RETURNED,
        StepKind.REPORTED_DONE,
        StepKind.PROGRESS,
    ]
    said = paper(window, files, qtbot, "گزارش پیگیری", tmp_path / "report.pdf")
    assert in_digits(late.label) in said
    assert desk.file.verify() == []


def progress_is_recorded_with_its_evidence(
    window: MainWindow, files: FileDialogs, late: ResolutionRow, proof: Path
) -> None:
    def enter() -> None:
        go_to("پیشرفت")
        write("۶۰")
        fill("شرح اقدام", DONE_SO_FAR)
        fill("موانع", OBSTACLE)
        push("انتخاب پرونده")
        push("ثبت")

    proof.write_bytes(b"%PDF-1.4 evidence")
    files.to_open = [proof]
    answer(enter, to=lambda: press("Ctrl+U"))
    course = window.desk.follow_ups.course(late.id)
    step = course.steps[0]
    assert (course.progress, step.text, step.obstacles) == (60, DONE_SO_FAR, OBSTACLE)
    assert [file.file_name for file in step.files] == [proof.name]


def the_deadline_is_extended(window: MainWindow, late: ResolutionRow) -> None:
    def enter() -> None:
        fill("سررسید تازه", "۱۵ دی")
        pick("مرجع موافقت", "رئیس کمیته")
        fill("دلیل", LATER)
        push("تمدید مهلت")

    answer(enter, to=lambda: push("تمدید مهلت"))
    course = window.desk.follow_ups.course(late.id)
    assert course.deadline == JalaliDate(1404, 10, 15).to_date()
    assert course.days_late == 0


# Row 8


def test_that_periodic_performance_reports_are_drafted_and_their_figures_agree_with_the_desk(
    window: MainWindow, files: FileDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    press("Ctrl+7")
    pick("سالانه یا فصلی", "فصلی")
    press("Alt+Right")
    settle_report(window, qtbot)
    view = window.desk.evaluations.season(committee_id(window), 1404, Season.SUMMER)
    figures = view.figures
    held = [m for m in window.desk.meetings.all() if m.committee_id == committee_id(window)]
    assert figures.meetings == sum(1 for m in held if season_of(m.date) == (1404, Season.SUMMER))
    shown = words_on(window.page)  # type: ignore[arg-type]
    assert "تابستان ۱۴۰۴" in shown
    assert figures.attendance is not None
    facts = (number(figures.meetings), plain(percent(figures.attendance)), number(figures.split.total))
    assert set(facts) <= set(shown)
    pdf = words_of(saved(window, files, qtbot, "Ctrl+S", tmp_path / "season.pdf"))
    word = words_of_word(saved(window, files, qtbot, "Ctrl+E", tmp_path / "season.docx"))
    excel = words_of_excel(saved(window, files, qtbot, "Ctrl+Shift+E", tmp_path / "season.xlsx"))
    for said in (pdf, word):
        assert "تابستان ۱۴۰۴" in said
        assert ".؛" not in said
        for fact in facts:
            assert fact in said, said
    for row in view.realised:
        assert in_digits(row.number) in pdf
        assert in_digits(row.number) in word
    assert str(figures.split.total) in excel
    for member in figures.members:
        for said in (pdf, word, excel):
            assert member.name in said


# Row 9


def test_that_letters_go_to_the_offices_regularly_and_who_is_silent_is_visible(
    window: MainWindow, files: FileDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = window.desk
    meeting = signed_minutes_waiting(window)
    sign_and_make_final(window, qtbot, meeting)
    all_units_are_notified_in_one_act(window, meeting)
    several_units_are_written_to(window)
    before = {row.unit: row.days_silent for row in desk.contact.of()}
    silent = next(unit for unit, days in before.items() if days and days > 30)
    pick("بخش", "ارتباط با واحدها")
    first = go_to("واحدها")
    assert first.rows_model.rows[0].cells[0].text == silent  # type: ignore[attr-defined]
    a_letter_comes_in(window, silent)
    after = {row.unit: row.days_silent for row in desk.contact.of()}
    assert after[silent] == 0
    the_register_tells_it_all(window, files, qtbot, tmp_path)
    contact = paper(window, files, qtbot, "ارتباط با واحدها", tmp_path / "contact.pdf")
    assert "مدیریت آموزش و منابع انسانی" in contact
    assert desk.file.verify() == []


def the_register_tells_it_all(window: MainWindow, files: FileDialogs, qtbot: QtBot, folder: Path) -> None:
    pick("بخش", "صادره")
    files.to_save = [folder / "register.xlsx"]
    push("Excel")
    qtbot.waitUntil(lambda: (folder / "register.xlsx").exists() and not window.jobs.is_busy)
    excel = words_of_excel((folder / "register.xlsx").read_bytes())
    for words in (REPORT, LIAISON, "۵۴۰/ب"):
        assert words in excel
    files.printed = folder / "register.pdf"
    push("چاپ دفتر")
    qtbot.waitUntil(lambda: (folder / "register.pdf").exists() and not window.jobs.is_busy, timeout=20_000)
    said = paper(window, files, qtbot, "دفتر اندیکاتور", folder / "of_committee.pdf")
    ours = next(row for row in window.desk.letter_register.rows(LetterFilter(committee_id=committee_id(window)), 1))
    assert in_digits(ours.number) in said


def all_units_are_notified_in_one_act(window: MainWindow, meeting: str) -> None:
    desk = window.desk
    decided = [r for r in desk.resolutions.all() if r.meeting_id == meeting]
    press("Ctrl+4")
    answer(lambda: push("شماره‌گذاری ابلاغ‌ها"), to=lambda: push("ابلاغ به واحدها"))
    notices = [letter for letter in desk.letters.of_meeting(meeting) if letter.kind is LetterKind.NOTICE]
    assert len(notices) == len({r.unit for r in decided if r.unit})
    assert [act.verb for act in desk.activity.recent(2)].count("resolution.notified_of_several") == 1
    assert {desk.follow_ups.course(r.id).status for r in decided} == {ResolutionStatus.NOTIFIED}


def several_units_are_written_to(window: MainWindow) -> None:
    def enter() -> None:
        tick("گیرنده", "مدیریت حقوقی", "معاونت مالی")
        fill("موضوع", LIAISON)
        fill("متن", "خواهشمند است رابط آن واحد معرفی شود.")
        push("شماره‌گذاری و ثبت")

    answer(enter, to=lambda: push("نوشتن نامه"))
    rows = window.desk.letter_register.rows(LetterFilter(), 2)
    assert [row.subject for row in rows] == [LIAISON] * 2
    assert len({row.number for row in rows}) == 2


def a_letter_comes_in(window: MainWindow, unit: str) -> None:
    def enter() -> None:
        choose("فرستنده", unit)
        fill("شماره فرستنده", "۵۴۰/ب")
        fill("موضوع", REPORT)
        push("ثبت در دفتر")

    pick("بخش", "وارده")
    answer(enter, to=lambda: press("Ctrl+N"))
    (row,) = window.desk.letter_register.rows(LetterFilter(Direction.INCOMING), 1)
    assert (row.subject, row.party, row.their_number) == (REPORT, unit, "540/ب")
