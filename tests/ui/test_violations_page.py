"""Confidential cases on the screen: recorded, referred, followed up, closed; read on their own page alone."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.violations import ViolationStatus
from desktop_app.services.activity import ActivityRow
from desktop_app.ui import activity_words
from desktop_app.ui.dialogs.violation import CaseStepDialog, CloseCaseDialog, ReferralDialog, ViolationDialog
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.activity import ActivityPage
from desktop_app.ui.pages.integrity import IntegrityPage
from desktop_app.ui.pages.integrity.violations import ViolationsPart, Which
from desktop_app.ui.theme import Theme
from desktop_app.ui.wording import plain
from tests.ui.desk_frame import TODAY, DeskFrame, complaint, open_desk, retype, shown, when_asked

SECRET = "زعفرانیه"
WEEK = datetime.timedelta(days=7)


@pytest.fixture
def frame(tmp_path: Path, theme: Theme) -> Iterator[DeskFrame]:
    desk = open_desk(tmp_path)
    desk.committees.found("کمیته سلامت اداری")
    yield DeskFrame(desk, theme)
    desk.file.close()


def opened(qtbot: QtBot, frame: DeskFrame) -> ViolationsPart:
    page = IntegrityPage(frame)
    shown(qtbot, page, Place("integrity", part="violations"))
    part = page.part
    assert isinstance(part, ViolationsPart)
    return part


def case(frame: DeskFrame, subject: str = f"پرونده {SECRET}") -> str:
    committee = frame.desk.committees.all()[0].id
    return frame.desk.violations.receive(committee, subject, received_on=TODAY - WEEK)


def subjects(part: ViolationsPart) -> list[str]:
    return [row.cells[1].text for row in part.list.rows_model.rows if not row.is_group]


def test_that_a_case_is_recorded_with_the_next_number(qtbot: QtBot, frame: DeskFrame) -> None:
    part = opened(qtbot, frame)
    assert part.stack.currentWidget() is part.empty

    def answer(dialog: ViolationDialog) -> None:
        assert "۱۴۰۴/۱" in plain(dialog.number.placeholderText())
        dialog.subject.setText("درخواست وجه")
        dialog.accept()

    when_asked(answer)
    part.first.click()
    QApplication.processEvents()
    assert subjects(part) == ["درخواست وجه"]
    assert "۱۴۰۴/۱" in plain(part.panel.heading.text())


def test_that_a_case_is_referred_followed_up_closed_and_reopened(qtbot: QtBot, frame: DeskFrame) -> None:
    one = case(frame)
    part = opened(qtbot, frame)

    def refer(dialog: ReferralDialog) -> None:
        dialog.to.setText("حراست")
        dialog.due.show_date(TODAY + WEEK)
        dialog.accept()

    when_asked(refer)
    part.panel.on.click()

    def note(dialog: CaseStepDialog) -> None:
        dialog.words.setPlainText("شاکی شنیده شد")
        dialog.accept()

    part.window().activateWindow()
    part.list.setFocus()
    QApplication.processEvents()
    when_asked(note)
    QTest.keyClick(part.list, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert [step.text for step in frame.desk.violations.get(one).steps] == ["شاکی شنیده شد"]

    def close(dialog: CloseCaseDialog) -> None:
        dialog.accept()
        assert complaint(dialog.fields["result"])
        dialog.outcome.setPlainText("بی‌اساس بود")
        dialog.accept()

    when_asked(close)
    part.panel.close_case()
    QApplication.processEvents()
    assert not part.panel.fields["subject"].isEnabled()
    part.panel.on.click()
    QApplication.processEvents()
    assert frame.desk.violations.get(one).status is ViolationStatus.IN_INQUIRY
    assert part.panel.fields["subject"].isEnabled()


def test_that_late_cases_come_first_and_filters_leave_what_they_say(qtbot: QtBot, frame: DeskFrame) -> None:
    waiting, late = case(frame, "منتظر"), case(frame, "دیر")
    frame.desk.violations.refer(late, "حراست", on=TODAY - WEEK, due=TODAY - WEEK)
    frame.desk.violations.close(case(frame, "بسته"), ViolationStatus.UNFOUNDED, "هیچ")
    part = opened(qtbot, frame)
    assert subjects(part) == ["دیر", "منتظر", "بسته"]
    for which, left in ((Which.LATE, ["دیر"]), (Which.OPEN, ["دیر", "منتظر"]), (Which.CLOSED, ["بسته"])):
        part.filter_by(which)
        assert subjects(part) == left
    assert waiting


def test_that_the_field_of_this_page_finds_a_case(qtbot: QtBot, frame: DeskFrame) -> None:
    case(frame)
    case(frame, "دیگر")
    part = opened(qtbot, frame)
    part.start_find()
    part.query.setText(SECRET)
    assert subjects(part) == [f"پرونده {SECRET}"]
    part.query.setText("هیچ‌کجا")
    assert part.stack.currentWidget() is part.nothing


def test_that_a_number_given_twice_is_told_under_its_field(qtbot: QtBot, frame: DeskFrame) -> None:
    case(frame, "نخست")
    second = case(frame, "دوم")
    part = opened(qtbot, frame)
    part.focus_row(second)
    retype(part.panel.fields["number"].control, "۱۴۰۴/۱")
    assert "۱۴۰۴/۱" in plain(complaint(part.panel.fields["number"]))


def test_that_a_case_put_aside_is_told_by_its_number(qtbot: QtBot, frame: DeskFrame) -> None:
    case(frame)
    part = opened(qtbot, frame)
    QTest.keyClick(part.list, Qt.Key.Key_Delete)
    QApplication.processEvents()
    assert subjects(part) == []
    assert SECRET not in frame.toasts[-1][0]
    frame.undo_last()
    QApplication.processEvents()
    assert len(subjects(part)) == 1


def test_that_the_page_of_activity_neither_names_a_case_nor_tells_its_history(qtbot: QtBot, frame: DeskFrame) -> None:
    one = case(frame)
    frame.desk.violations.edit(one, summary=f"خلاصه {SECRET}")
    page = ActivityPage(frame)
    shown(qtbot, page, Place("activity"))
    shown_acts = [(row, row.value) for row in page.list.rows_model.rows if isinstance(row.value, ActivityRow)]
    rows = [row for row, act in shown_acts if act.kind == "violation"]
    assert len(rows) == 2
    for row in rows:
        assert SECRET not in row.spoken()
        assert not any(cell.action for cell in row.cells)
        page.list.acted.emit(row.key, "history")
    assert QApplication.activeModalWidget() is None
    latest = next(act for _, act in shown_acts if act.kind == "violation")
    assert activity_words.place_of(latest) == Place("integrity", part="violations", focus=one)
