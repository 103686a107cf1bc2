"""Rows 10 to 12: programmes that are planned and run, vulnerable points by area, violations as confidential cases."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.domain.programmes import Priority, ProgrammeKind, ProgrammeStatus
from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.domain.violations import ViolationStatus
from desktop_app.domain.vulnerabilities import VulnerabilityStatus
from desktop_app.services.activity import ActivityRow
from desktop_app.services.vulnerability_views import VulnerabilityView
from desktop_app.ui.window import MainWindow
from desktop_app.ui.wording import in_digits, number
from tests.journeys.file_dialogs import FileDialogs
from tests.journeys.keyboard import answer, choose, fill, go_to, pick, press, push, words_on
from tests.journeys.the_fifteen.hands import found_by, go_to_row, settle_report, words_of_excel, words_of_word
from tests.journeys.the_fifteen.sepidar import committee_id, open_integrity, paper, saved, words_of

COURSE = "دوره رسیدگی به درخواست‌های مراجعان"
AIM = "پاسخ هر درخواست در ده روز کاری داده شود."
EFFECT = "میانگین پاسخ از ۲۱ روز به ۸ روز رسید."
POINT = "پرداخت علی‌الحساب بدون تأیید ناظر"
CAUSE = "در کاربرگ پرداخت جایی برای ناظر نیست."
SOLUTION = "افزودن تأیید ناظر به کاربرگ پرداخت"
MEASURED = "در سه ماه هیچ پرداختی بدون تأیید ناظر نبود."
CASE = "دریافت وجه خارج از روال در ایستگاه زعفرانیه"
TOLD = "راننده ایستگاه زعفرانیه رسید داده است."
STEP = "از متصدی زعفرانیه توضیح خواسته شد."
FOUND = "در زعفرانیه وجه بازگردانده شد."
SECRET = "زعفرانیه"


# Row 10


def test_that_priority_programmes_are_planned_and_run(
    window: MainWindow, files: FileDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    def plan() -> None:
        fill("عنوان", COURSE)
        pick("نوع", "آموزشی")
        pick("اولویت", "بالا")
        choose("واحد مسئول", "آموزش")
        fill("نوبت‌های برنامه‌ریزی‌شده", "۲")
        fill("از", "۱ آذر")
        fill("تا", "۳۰ دی")
        push("افزودن به برنامه‌های سال")

    open_integrity("برنامه‌ها")
    answer(plan, to=lambda: press("Ctrl+N"))
    desk = window.desk
    programme = next(one for one in desk.programmes.of(committee_id(window), 1404) if one.title == COURSE)
    assert (programme.kind, programme.priority) == (ProgrammeKind.TRAINING, Priority.HIGH)
    assert programme.unit == "مدیریت آموزش و منابع انسانی"
    go_to_row("برنامه‌های سال", programme.id)
    for name, words in (("هدف", AIM), ("شاخص", "زمان پاسخ"), ("واحد سنجش", "روز"), ("مقدار هدف", "۱۰")):
        fill(name, words)
    it_comes_first_in_the_plan(window, programme.id)
    sessions_are_held(window, programme.id)
    it_is_carried_out(window, programme.id)
    said = paper(window, files, qtbot, "برنامه‌های سال", tmp_path / "plan.pdf")
    everybody = sum(one.participants for one in desk.programmes.of(committee_id(window), 1404))
    for words in (COURSE, AIM, EFFECT, f"{number(everybody)} نفر"):
        assert words in said
    excel = words_of_excel(saved(window, files, qtbot, "Ctrl+E", tmp_path / "plan.xlsx"))
    assert COURSE in excel
    assert desk.file.verify() == []


def it_comes_first_in_the_plan(window: MainWindow, programme_id: str) -> None:
    go_to_row("برنامه‌های سال", programme_id)
    for _ in window.desk.programmes.of(committee_id(window), 1404):
        press("Alt+Up")
    assert window.desk.programmes.of(committee_id(window), 1404)[0].id == programme_id


def sessions_are_held(window: MainWindow, programme_id: str) -> None:
    def hold(day: str, came: str) -> None:
        fill("روز", day)
        fill("ساعت", "۲")
        fill("موضوع", "گام‌های پاسخ")
        fill("شرکت‌کنندگان", came)
        push("ثبت نوبت")

    for day, came in (("۵ آذر", "۲۵"), ("۱۲ آذر", "۱۸")):
        go_to_row("برنامه‌های سال", programme_id)
        answer(lambda day=day, came=came: hold(day, came), to=lambda: press("Ctrl+Return"))  # type: ignore[misc]
    held = window.desk.programmes.get(programme_id)
    assert (held.sessions_held, held.participants, held.hours) == (2, 43, 4)
    assert held.status is ProgrammeStatus.RUNNING


def it_is_carried_out(window: MainWindow, programme_id: str) -> None:
    def tell() -> None:
        fill("اثر", EFFECT)
        push("ثبت انجام")

    go_to_row("برنامه‌های سال", programme_id)
    answer(tell, to=lambda: push("انجام شد"))
    done = window.desk.programmes.get(programme_id)
    assert (done.status, done.effect) == (ProgrammeStatus.DONE, EFFECT)


# Row 11


def test_that_vulnerable_points_stand_by_area_tied_to_corrective_resolutions_and_their_measured_effect(
    window: MainWindow, files: FileDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    def find() -> None:
        fill("نقطه آسیب‌پذیر", POINT)
        choose("حوزه", "مالی")
        fill("شدت", "۵")
        fill("احتمال", "۴")
        push("ثبت")

    desk, committee = window.desk, committee_id(window)
    open_integrity("نقاط آسیب‌پذیر")
    before = heat(window)
    answer(find, to=lambda: press("Ctrl+N"))
    (point,) = (one for one in desk.vulnerabilities.of(committee, 1404) if one.title == POINT)
    assert (point.area, point.risk) == ("مالی", 20)
    after = heat(window)
    assert after["مالی"][2] == before["مالی"][2] + 1
    assert {area: counts for area, counts in after.items() if area != "مالی"} == {
        area: counts for area, counts in before.items() if area != "مالی"
    }
    it_is_studied_and_a_solution_chosen(window, point)
    resolution = a_resolution_corrects_it(window, point)
    the_effect_is_measured(window, point)
    said = paper(window, files, qtbot, "نقاط آسیب‌پذیر", tmp_path / "points.pdf")
    for words in (POINT, CAUSE, SOLUTION, MEASURED, in_digits(resolution), "مالی"):
        assert words in said
    assert desk.file.verify() == []


def heat(window: MainWindow) -> dict[str, tuple[int, ...]]:
    return {row.area: tuple(row.counts) for row in window.desk.vulnerabilities.heat(committee_id(window), 1404)}


def it_is_studied_and_a_solution_chosen(window: MainWindow, point: VulnerabilityView) -> None:
    go_to_row("نقاط آسیب‌پذیر", point.id)
    push("آغاز بررسی")
    fill("علت", CAUSE)
    fill("راهکارهای بررسی‌شده", "حسابرسی ماهانه")
    fill("راهکار برگزیده", SOLUTION)
    go_to_row("نقاط آسیب‌پذیر", point.id)
    push("تصویب راهکار")
    stored = window.desk.vulnerabilities.get(point.id)
    assert (stored.status, stored.cause) == (VulnerabilityStatus.SOLUTION_APPROVED, CAUSE)


def a_resolution_corrects_it(window: MainWindow, point: VulnerabilityView) -> str:
    """Gives its number."""
    mine = {m.id for m in window.desk.meetings.all() if m.committee_id == point.committee_id}
    closed = [r for r in window.desk.resolutions.all() if r.meeting_id in mine and r.status is ResolutionStatus.CLOSED]
    choose("افزودن مصوبه اصلاحی", " ".join(closed[0].text.split()[:3]))
    (tied,) = window.desk.vulnerabilities.get(point.id).resolutions
    assert tied.id == closed[0].id
    return tied.label


def the_effect_is_measured(window: MainWindow, point: VulnerabilityView) -> None:
    go_to_row("نقاط آسیب‌پذیر", point.id)
    fill("آنچه پس از اصلاح سنجیده شد", MEASURED)
    fill("شدت پس از اصلاح", "۲")
    fill("احتمال پس از اصلاح", "۱")
    go_to_row("نقاط آسیب‌پذیر", point.id)
    push("آغاز اصلاح")
    go_to_row("نقاط آسیب‌پذیر", point.id)
    push("اصلاح‌شده")
    stored = window.desk.vulnerabilities.get(point.id)
    assert (stored.risk, stored.risk_after, stored.measured_effect) == (20, 2, MEASURED)


# Row 12


def test_that_violations_are_recorded_referred_followed_up_and_stay_confidential(
    window: MainWindow, files: FileDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    case_number = a_case_goes_to_its_end(window)
    assert found_by(window, qtbot, SECRET) == []
    assert found_by(window, qtbot, "پروانه") != []
    activity_tells_of_the_case_and_nothing_of_its_words(window)
    the_papers_only_count_it(window, files, qtbot, tmp_path)
    open_integrity("تخلفات")
    assert any(SECRET in words for words in row_words(window))
    form = saved_form(window, files, qtbot, tmp_path / "case.pdf")
    for words in (CASE, TOLD, STEP, FOUND, in_digits(case_number)):
        assert words in form
    assert "محرمانه" in form
    assert window.desk.file.verify() == []


def row_words(window: MainWindow) -> list[str]:
    rows = go_to("پرونده‌های محرمانه").rows_model.rows  # type: ignore[attr-defined]
    return [cell.text for row in rows for cell in row.cells]


def saved_form(window: MainWindow, files: FileDialogs, qtbot: QtBot, file: Path) -> str:
    files.to_save = [file]
    push("PDF")
    qtbot.waitUntil(lambda: file.exists() and not window.jobs.is_busy, timeout=20_000)
    return words_of(file.read_bytes())


def a_case_goes_to_its_end(window: MainWindow) -> str:
    """Received, referred, inquired into and closed; gives its number."""

    def receive() -> None:
        fill("موضوع", CASE)
        choose("منبع", "شکایت")
        fill("خلاصه", TOLD)
        push("ثبت")

    def refer() -> None:
        fill("ارجاع به", "دفتر بازرسی و پاسخ‌گویی")
        fill("مهلت پاسخ", "۲۴ آذر")
        push("ارجاع")

    def note() -> None:
        fill("شرح اقدام", STEP)
        push("ثبت")

    def close() -> None:
        pick("تشخیص", "تأییدشده")
        fill("نتیجه", FOUND)
        push("بستن پرونده")

    open_integrity("تخلفات")
    answer(receive, to=lambda: press("Ctrl+N"))
    case = next(one for one in window.desk.violations.of(committee_id(window), 1404) if one.subject == CASE)
    go_to_row("پرونده‌های محرمانه", case.id)
    answer(refer, to=lambda: push("ارجاع"))
    go_to_row("پرونده‌های محرمانه", case.id)
    push("آغاز رسیدگی")
    go_to_row("پرونده‌های محرمانه", case.id)
    answer(note, to=lambda: press("Ctrl+U"))
    go_to_row("پرونده‌های محرمانه", case.id)
    answer(close, to=lambda: push("بستن پرونده"))
    stored = window.desk.violations.get(case.id)
    assert (stored.status, stored.result) == (ViolationStatus.CONFIRMED, FOUND)
    assert [step.text for step in stored.steps] == [STEP]
    assert stored.referred_to == "دفتر بازرسی و پاسخ‌گویی"
    return stored.number


def activity_tells_of_the_case_and_nothing_of_its_words(window: MainWindow) -> None:
    press("Ctrl+1")
    push("همه رویدادها")
    page = window.page
    rows = [row for row in page.list.rows_model.rows if isinstance(row.value, ActivityRow)]  # type: ignore[union-attr]
    told = [row for row in rows if row.value.kind in {"violation", "violation_step"}]
    assert len(told) >= 5
    assert not any(SECRET in row.spoken() for row in rows)
    assert not any(SECRET in words for words in words_on(window))


def the_papers_only_count_it(window: MainWindow, files: FileDialogs, qtbot: QtBot, folder: Path) -> None:
    press("Ctrl+7")
    pick("سالانه یا فصلی", "فصلی")
    settle_report(window, qtbot)
    assert not any(SECRET in words for words in words_on(window))
    complaints = go_to("گزارش‌ها و شکایت‌ها").rows_model.rows  # type: ignore[attr-defined]
    assert [row.cells[0].text for row in complaints if row.cells[0].text == "شکایت"] == ["شکایت"]
    pdf = words_of(saved(window, files, qtbot, "Ctrl+S", folder / "season.pdf"))
    word = words_of_word(saved(window, files, qtbot, "Ctrl+E", folder / "season.docx"))
    excel = words_of_excel(saved(window, files, qtbot, "Ctrl+Shift+E", folder / "season.xlsx"))
    news = paper(window, files, qtbot, "گزارش خبری", folder / "news.pdf")
    for said in (pdf, word, excel, news):
        assert len(said) > 200
        assert SECRET not in said
    assert "شکایت" in pdf
