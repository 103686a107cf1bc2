from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.committees import Role
from desktop_app.domain.meetings import Stage
from desktop_app.services.desk import Desk
from desktop_app.services.requests import Clock
from desktop_app.store.office_file import OfficeFile
from desktop_app.ui.pages.committee import CommitteePage
from desktop_app.ui.pages.meeting import MeetingPage
from desktop_app.ui.pages.meeting.minutes import MinutesPart
from desktop_app.ui.window import MainWindow
from tests.journeys.keyboard import answer, choose, fill, go_to, here, is_told, press, push, words_on, write
from tests.journeys.office_at_work import OfficeAtWork, moment

POSTS = ("شهردار", "مدیر دفتر بازرسی", "مدیر امور حقوقی")
TWO_GIGABYTES = 2 * 1024**3
HIEROGLYPH = "\U00013080"
"""A character of no font here."""


@pytest.fixture
def window(program: OfficeAtWork, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """An office with a committee of three and one meeting with one item, today."""
    path = tmp_path / "office.dabir"
    clock = Clock(lambda: moment(9, 17))
    with OfficeFile.create(path, office_name="شهرداری سپیدار", home=tmp_path / "home") as file:
        desk = Desk(file, clock)
        committee = desk.committees.found("کمیته سلامت اداری")
        for post, role in zip(POSTS, (Role.CHAIR, Role.SECRETARY, Role.MEMBER), strict=True):
            desk.committees.appoint(committee, desk.people.add(post=post), role=role, starts=moment(1, 1).date())
        meeting = desk.meetings.convene(committee, clock.today(), starts=moment(9, 17, 8).time())
        desk.agenda.add(meeting, "گزارش")
    program.window_on(path)
    return program.shown()


def paste(text: str) -> None:
    QApplication.clipboard().setText(text)
    press("Ctrl+V")


def dialog_is_told() -> None:
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    is_told(" ".join(words_on(dialog)))


def told_under(name: str) -> str:
    """What stands under a field."""
    return go_to(name).accessibleDescription()


def in_a_new_meeting(act: Callable[[], object]) -> None:
    press("Ctrl+5", "Return")
    answer(act, to=lambda: press("Ctrl+N"), stays_open=True)


def part_of(window: MainWindow) -> QWidget:
    assert isinstance(window.page, MeetingPage)
    assert window.page.part is not None
    return window.page.part


def items_of(window: MainWindow) -> list[str]:
    return [item.title for item in window.desk.agenda.items(window.place.id)]


@pytest.mark.parametrize("day", ["۳۲ آذر", "۳۱ مهر", "1404/13/1", "1404-12-30", "روزی از روزها", "۲۰۲۵/۰۲/۳۰"])
def test_that_an_impossible_date_is_told_under_its_field(window: MainWindow, day: str) -> None:
    def enter() -> None:
        fill("تاریخ", day)
        press("Tab")
        is_told(told_under("تاریخ"))
        assert here().property("text") == day
        press("Return")
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        assert dialog.isVisible()

    in_a_new_meeting(enter)
    assert len(window.desk.meetings.all()) == 1


def test_that_a_meeting_that_ends_before_it_starts_is_told_under_its_end(window: MainWindow) -> None:
    def enter() -> None:
        fill("تاریخ", "۲۶ آذر")
        fill("آغاز", "۱۶")
        fill("پایان", "۱۴")
        press("Return")
        is_told(told_under("پایان"))

    in_a_new_meeting(enter)
    assert len(window.desk.meetings.all()) == 1


def test_that_a_number_that_is_taken_is_told_under_it(window: MainWindow) -> None:
    def enter() -> None:
        fill("تاریخ", "۲۶ آذر")
        fill("شماره", "۱")
        press("Return")
        is_told(told_under("شماره"))
        assert go_to("تاریخ").property("text")

    in_a_new_meeting(enter)
    assert len(window.desk.meetings.all()) == 1


def test_that_a_member_twice_is_told_under_the_person(window: MainWindow) -> None:
    def enter() -> None:
        choose("فرد", "حقوقی")
        press("Return")
        is_told(told_under("فرد"))

    press("Ctrl+5", "Return")
    answer(enter, to=lambda: push("افزودن عضو"), stays_open=True)
    assert len(window.desk.committees.get(window.place.id).members) == len(POSTS)


def test_that_a_quorum_nobody_can_meet_is_told_where_it_is_set(window: MainWindow) -> None:
    press("Ctrl+5", "Return")
    before = window.desk.committees.get(window.place.id).quorum
    go_to("در هر حال")
    write("۹")
    assert isinstance(window.page, CommitteePage)
    is_told(window.page.quorum.outcome.text())
    assert window.desk.committees.get(window.place.id).quorum == before


@pytest.mark.parametrize("size", [None, TWO_GIGABYTES])
def test_that_a_paper_that_cannot_be_kept_is_told_and_nothing_of_it_stays(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int | None
) -> None:
    paper = tmp_path / "گزارش.pdf"
    if size is not None:
        with paper.open("wb") as file:
            file.truncate(size)  # sparse: it takes no room on the disk
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(paper)], ""))
    press("Ctrl+2", "Return", "Ctrl+PgUp", "Ctrl+PgUp")
    push("افزودن پرونده")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
    dialog_is_told()
    press("Escape")
    assert QApplication.activeModalWidget() is None
    item = window.desk.agenda.items(window.place.id)[0]
    assert window.desk.attachments.of("agenda_item", item.id) == []


def test_that_ten_thousand_characters_are_told_under_the_title_and_kept_in_it(window: MainWindow) -> None:
    press("Ctrl+2", "Return", "Ctrl+PgUp", "Ctrl+PgUp", "Ctrl+N")
    paste("گ" * 10_000)
    press("Return")
    edit = go_to("بند تازه")
    told = [words for words in words_on(part_of(window)) if "۱۰٬۰۰۰" in words or "۱۰۰۰۰" in words]
    assert told, "nothing is told"
    is_told(told[0])
    assert len(edit.property("text")) == 10_000
    assert items_of(window) == ["گزارش"]


def test_that_marks_that_turn_text_round_are_not_kept(window: MainWindow) -> None:
    press("Ctrl+2", "Return", "Ctrl+PgUp", "Ctrl+PgUp", "Ctrl+N")
    paste("گزارش\u202e مالی\u2066\u0007\u0000 سال")
    press("Return")
    added = items_of(window)[-1]
    assert added == "گزارش مالی سال"
    assert not any(unicodedata.category(c) in {"Cc", "Cs", "Co"} for c in added)


def test_that_an_empty_agenda_is_told_before_it_is_sent(window: MainWindow) -> None:
    press("Ctrl+2", "Return", "Ctrl+PgUp", "Ctrl+PgUp")
    go_to("دستور جلسه")
    press("Delete", "Ctrl+PgDown")
    answer(dialog_is_told, to=lambda: push("دعوت بدون نامه"), stays_open=True)
    assert window.desk.meetings.get(window.place.id).stage is Stage.PREPARED
    press("Ctrl+Z")
    assert items_of(window) == ["گزارش"]


def test_that_a_character_no_font_has_is_told_over_the_preview(window: MainWindow, qtbot: QtBot) -> None:
    press("Ctrl+2", "Return", "Ctrl+PgUp", "Ctrl+PgUp", "Ctrl+N")
    paste(f"نشان {HIEROGLYPH}")
    press("Return", "Esc", *["Ctrl+PgDown"] * 3)
    part = part_of(window)
    assert isinstance(part, MinutesPart)
    if part.looks.look == "reading":
        press("Ctrl+Return")
    qtbot.waitUntil(part.trouble.isVisible)
    is_told(re.sub(r"\(.*?\)", "", words_on(part.trouble)[0]))
    assert items_of(window)[-1] == f"نشان {HIEROGLYPH}"
