from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.domain.meetings import Stage
from tests.journeys.keyboard import answer, fill, go_to, note, pick, press, push, write
from tests.journeys.office_at_work import OfficeAtWork
from tests.typesetting.reading import read

SUBJECT = "نشست هم‌اندیشی خدمات شهری"
HOST = "معاون خدمات شهری"
GUESTS = ("نماینده سازمان پسماند", "رئیس شورای محله")
TOPIC = "جمع‌آوری پسماند در محله‌های شمالی"
SAID = {
    GUESTS[0]: "از ۱۲ خودرو، ۹ خودرو آماده کار است.",
    GUESTS[1]: "ساکنان محله از ساعت ۲۱:۳۰ به بعد گلایه دارند.",
}


def introduce_the_office() -> None:
    write("شهرداری سپیدار")
    press("Return")


def convene_without_a_committee() -> None:
    def enter() -> None:
        pick("جلسه کمیته", "جلسه بدون کمیته")
        fill("موضوع", SUBJECT)
        fill("میزبان", HOST)
        fill("تاریخ", "۲۰ آذر")
        fill("آغاز", "۱۰")
        fill("محل", "خانه محله")
        press("Return")

    press("Ctrl+2")
    answer(enter, to=lambda: press("Ctrl+N"))


def put_on_the_list(post: str) -> None:
    def enter() -> None:
        fill("فرد تازه: سمت", post)
        press("Return")

    answer(enter, to=lambda: press("Ctrl+N"))


def end_the_session() -> None:
    def agree() -> None:
        go_to("پایان")
        press("Return")

    answer(agree, to=lambda: push("پایان جلسه"))


def test_that_a_hosted_session_goes_to_frozen_minutes_without_a_vote(
    program: OfficeAtWork, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = tmp_path / "نشست"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(paper), ""))
    window = program.begin(introduce_the_office)
    convene_without_a_committee()
    press("Ctrl+N")
    write(TOPIC)
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
    answer(lambda: press("Return"), to=lambda: push("تثبیت متن"))
    desk, meeting_id = window.desk, window.place.id
    assert desk.meetings.get(meeting_id).stage.rank >= Stage.FROZEN.rank
    assert desk.deciding.resolutions(meeting_id) == []
    assert desk.minutes.get(meeting_id).number
    press("Ctrl+S")
    written = paper.with_name("نشست.pdf")
    qtbot.waitUntil(written.exists)
    text = " ".join(" ".join(read(written.read_bytes())).split())
    for words in (SUBJECT, HOST, TOPIC, *GUESTS, *SAID.values(), "۱۴۰۴/۰۹/۲۰", "۱۱:۳۰"):
        assert words in text
    assert "حد نصاب" not in text
    assert desk.file.verify() == []
