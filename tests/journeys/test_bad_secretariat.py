"""What goes wrong in the secretariat: told in a sentence with a way on, and nothing is changed by it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.follow_ups import FollowUpKind
from desktop_app.domain.meetings import Stage
from desktop_app.domain.people import Unit
from desktop_app.domain.records import new_id
from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.services.follow_up_course import StepKind
from desktop_app.services.letter_register import LetterFilter
from desktop_app.services.requests import found
from desktop_app.services.resolutions import ResolutionRow
from desktop_app.ui.window import MainWindow
from tests.journeys.acts import make_final
from tests.journeys.keyboard import answer, fill, go_to, is_told, press, push, words_on
from tests.journeys.office_at_work import OfficeAtWork
from tests.journeys.sample_at_work import open_sample
from tests.journeys.the_fifteen.hands import go_to_found, go_to_row, open_meeting, sign_by_hand, tick, unsigned


@pytest.fixture
def window(program: OfficeAtWork, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return open_sample(program, tmp_path)


# What is told, and what has not changed


def sentences_of_dialog() -> list[str]:
    dialog = QApplication.activeModalWidget()
    assert dialog is not None, "no dialog is open"
    return [words for words in words_on(dialog) if words.endswith(".")]


def told_under(name: str) -> str:
    return go_to(name).accessibleDescription()


def letters(window: MainWindow) -> int:
    return window.desk.letter_register.count(LetterFilter())


def late_one(window: MainWindow) -> ResolutionRow:
    return next(row for row in window.desk.resolutions.all(only_open=True) if row.days_late and row.unit)


def unit_is_gone(window: MainWindow, unit: str) -> None:
    """As a merge with another office may leave it: the desk itself refuses to remove a unit in charge."""
    unit_id = next(one.id for one in window.desk.people.units() if one.name == unit)
    with window.desk.file.transaction("unit.removed", ("unit", unit_id)) as act:
        found(act.session, Unit, unit_id).removed = True


# Deadlines


@pytest.mark.parametrize("day", ["۱ فروردین ۱۴۰۴", "۱۴۰۴/۰۶/۲۰"])
def test_that_a_deadline_before_the_meeting_is_told_under_it(window: MainWindow, day: str) -> None:
    late = late_one(window)
    before = window.desk.follow_ups.course(late.id)

    def enter() -> None:
        fill("سررسید تازه", day)
        fill("دلیل", "اشتباه در تاریخ")
        push("تمدید مهلت")
        is_told(told_under("سررسید تازه"))

    press("Ctrl+3")
    go_to_row("مصوبات", late.id)
    answer(enter, to=lambda: push("تمدید مهلت"), stays_open=True)
    assert window.desk.follow_ups.course(late.id) == before


def test_that_an_answer_expected_before_the_letter_is_told_under_it(window: MainWindow) -> None:
    before = letters(window)

    def enter() -> None:
        tick("گیرنده", "مدیریت حقوقی")
        fill("موضوع", "درخواست گزارش")
        fill("متن", "گزارش فصل ارسال شود.")
        fill("مهلت پاسخ", "۱۴۰۴/۰۹/۰۱")
        push("شماره‌گذاری و ثبت")
        is_told(told_under("مهلت پاسخ"))

    press("Ctrl+4")
    answer(enter, to=lambda: push("نوشتن نامه"), stays_open=True)
    assert letters(window) == before


# A unit that no longer exists


def test_that_a_reminder_to_a_unit_that_is_gone_is_told_and_not_sent(window: MainWindow) -> None:
    late = late_one(window)
    press("Ctrl+3")
    go_to_row("مصوبات", late.id)
    unit_is_gone(window, late.unit)
    before = letters(window), window.desk.follow_ups.course(late.id).steps

    def enter() -> None:
        push("شماره‌گذاری و ثبت")
        is_told(" ".join(sentences_of_dialog()))

    answer(enter, to=lambda: press("Ctrl+R"), stays_open=True)
    assert (letters(window), window.desk.follow_ups.course(late.id).steps) == before


def test_that_a_notice_to_a_unit_that_is_gone_stops_all_notices_and_names_it(window: MainWindow, qtbot: QtBot) -> None:
    desk = window.desk
    meeting = next(
        m.id
        for m in desk.meetings.all()
        if m.stage is Stage.FROZEN and m.committee_id and len(unsigned(window, m.id)) > 1
    )
    open_meeting(window, meeting)
    for place in unsigned(window, meeting):
        sign_by_hand(place)
    make_final()
    qtbot.waitUntil(lambda: desk.meetings.get(meeting).stage is Stage.FINAL)
    unit = next(r.unit for r in desk.resolutions.all() if r.meeting_id == meeting and r.unit)
    unit_is_gone(window, unit)
    before = letters(window)

    def enter() -> None:
        push("شماره‌گذاری ابلاغ‌ها")
        words = " ".join(sentences_of_dialog())
        is_told(words)
        assert unit in words

    press("Ctrl+4")
    answer(enter, to=lambda: push("ابلاغ به واحدها"), stays_open=True)
    assert letters(window) == before
    assert desk.meetings.get(meeting).stage is Stage.FINAL


def test_that_a_letter_to_a_unit_that_went_meanwhile_is_told_under_the_recipients(window: MainWindow) -> None:
    before = letters(window)

    def enter() -> None:
        tick("گیرنده", "مدیریت حقوقی", "مدیریت حراست")
        fill("موضوع", "درخواست گزارش")
        fill("متن", "گزارش فصل ارسال شود.")
        unit_is_gone(window, "مدیریت حراست")
        push("شماره‌گذاری و ثبت")
        told = told_under("گیرنده")
        is_told(told)
        assert "مدیریت حراست" in told

    press("Ctrl+4")
    answer(enter, to=lambda: push("نوشتن نامه"), stays_open=True)
    assert letters(window) == before


# After the end


def closed_one(window: MainWindow) -> ResolutionRow:
    return next(row for row in window.desk.resolutions.all() if row.status is ResolutionStatus.CLOSED)


def test_that_of_a_closed_resolution_only_a_note_is_taken_and_its_deadline_stands(
    window: MainWindow, qtbot: QtBot
) -> None:
    closed = closed_one(window)
    desk = window.desk

    def enter() -> None:
        fill("یادداشت", "پرونده به بایگانی رفت.")
        push("ثبت")

    go_to_found(window, qtbot, closed.text)
    before = desk.follow_ups.course(closed.id)
    answer(enter, to=lambda: press("Ctrl+U"))
    after = desk.follow_ups.course(closed.id)
    assert (after.status, after.progress, after.deadline) == (before.status, before.progress, before.deadline)
    assert after.steps[0].kind is StepKind.NOTE
    press("Ctrl+R")
    is_told(" ".join(words_on(window.voice.toaster)))
    assert desk.follow_ups.course(closed.id) == after


def test_that_what_was_closed_meanwhile_takes_no_more_progress(window: MainWindow) -> None:
    late = late_one(window)
    desk = window.desk

    def enter() -> None:
        go_to("پیشرفت")
        fill("شرح اقدام", "گام دوم")
        desk.follow_ups.record(late.id, FollowUpKind.REPORTED_DONE)
        desk.follow_ups.verify([late.id])
        push("ثبت")
        is_told(" ".join(sentences_of_dialog()))

    press("Ctrl+3")
    go_to_row("مصوبات", late.id)
    answer(enter, to=lambda: press("Ctrl+U"), stays_open=True)
    course = desk.follow_ups.course(late.id)
    assert course.status is ResolutionStatus.CLOSED
    assert course.steps[0].kind is StepKind.VERIFIED


# Very many recipients


def many_units(window: MainWindow, count: int) -> None:
    with window.desk.file.transaction("unit.added", ("unit", "")) as act:
        act.session.add_all(Unit(id=new_id(), name=f"واحد شماره {number}") for number in range(count))


def write_to_all() -> None:
    def enter() -> None:
        push("همه واحدها")
        fill("موضوع", "اعلام رابط واحد")
        fill("متن", "رابط آن واحد معرفی شود.")
        push("شماره‌گذاری و ثبت")

    answer(enter, to=lambda: push("نوشتن نامه"))


@pytest.mark.parametrize("count", [300, pytest.param(5_000, marks=pytest.mark.sweep)])
def test_that_a_letter_to_very_many_goes_out_as_one_act_while_the_window_works_on(
    window: MainWindow, qtbot: QtBot, count: int
) -> None:
    desk = window.desk
    many_units(window, count)
    before, everybody = letters(window), len(desk.people.units())
    press("Ctrl+4")
    write_to_all()
    press("Ctrl+2")
    assert window.place.page == "meetings"
    qtbot.waitUntil(lambda: not window.jobs.is_busy, timeout=120_000)
    assert letters(window) == before + everybody
    numbers = [row.number for row in desk.letter_register.rows(LetterFilter(), everybody)]
    assert len(set(numbers)) == everybody
    assert [act.verb for act in desk.activity.recent(2)] == ["letter.sent", "unit.added"]


def test_that_one_gone_of_very_many_is_told_before_the_first_letter(window: MainWindow) -> None:
    many_units(window, 300)
    before = letters(window)

    def enter() -> None:
        push("همه واحدها")
        fill("موضوع", "اعلام رابط واحد")
        fill("متن", "رابط آن واحد معرفی شود.")
        unit_is_gone(window, "واحد شماره 299")
        push("شماره‌گذاری و ثبت")
        told = told_under("گیرنده")
        is_told(told)
        assert "واحد شماره ۲۹۹" in told or "واحد شماره 299" in told

    press("Ctrl+4")
    answer(enter, to=lambda: push("نوشتن نامه"), stays_open=True)
    assert letters(window) == before


def test_that_stopping_a_letter_to_very_many_leaves_none_of_them(window: MainWindow, qtbot: QtBot) -> None:
    many_units(window, 600)
    before = letters(window)
    press("Ctrl+4")
    write_to_all()
    qtbot.waitUntil(lambda: window.job_strip.isVisible() or not window.jobs.is_busy)
    push("توقف")
    qtbot.waitUntil(lambda: not window.jobs.is_busy, timeout=30_000)
    assert letters(window) == before
