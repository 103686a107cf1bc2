"""The integrity page, and the programmes on it: planned, held, carried out, ordered, found and copied by keys."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.programmes import Priority, ProgrammeKind, ProgrammeStatus
from desktop_app.ui.dialogs.programme import FinishProgrammeDialog, ProgrammeDialog, ProgrammeSessionDialog
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.integrity import IntegrityPage
from desktop_app.ui.pages.integrity.programmes import ProgrammesPart
from desktop_app.ui.pages.integrity.programmes_rows import Grouping
from desktop_app.ui.wording import plain
from tests.ui.desk_frame import TODAY, complaint, retype, shown, type_in, when_asked
from tests.ui.meetings_at_hand import WalkingFrame, press

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def committee(frame: WalkingFrame) -> str:
    return frame.desk.committees.found("کمیته سلامت اداری", short_name="سلامت")


def opened(qtbot: QtBot, frame: WalkingFrame, part: str = "programmes", focus: str = "") -> IntegrityPage:
    page = IntegrityPage(frame)
    shown(qtbot, page, Place("integrity", part=part, focus=focus))
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def part_of(page: IntegrityPage) -> ProgrammesPart:
    assert isinstance(page.part, ProgrammesPart)
    return page.part


def control(fields: Any, name: str) -> Any:
    """The control of a field of a dialog or a panel."""
    return fields.fields[name].control


def titles(part: ProgrammesPart) -> list[str]:
    return [row.cells[0].text for row in part.list.rows_model.rows]


def add(frame: WalkingFrame, committee: str, title: str, **fields: Any) -> str:
    return frame.desk.programmes.add(committee, fields.pop("year", 1404), title, **fields)


def test_that_a_row_tells_what_is_planned_held_and_reached(qtbot: QtBot, frame: WalkingFrame, committee: str) -> None:
    programme = add(
        frame,
        committee,
        "آموزش تعارض منافع",
        priority=Priority.HIGH,
        sessions_planned=5,
        target=120,
        reached=84,
        starts=TODAY - datetime.timedelta(days=40),
        ends=TODAY - datetime.timedelta(days=10),
    )
    frame.desk.programmes.hold(programme, TODAY, participants=31)
    part = part_of(opened(qtbot, frame))
    spoken = plain(part.list.rows_model.rows[0].spoken())
    for told in ("آموزش تعارض منافع", "آموزشی", "بالا", "۱ از ۵ نوبت", "۳۱ شرکت‌کننده", "۷۰٪", "در حال اجرا", "پایان"):
        assert told in spoken.replace("\u200f", "")


def test_that_a_new_programme_is_entered_by_keys_and_a_bad_period_stays_under_its_field(
    qtbot: QtBot, frame: WalkingFrame, committee: str
) -> None:
    page = opened(qtbot, frame)
    refused: list[str] = []

    def fill(dialog: Any) -> None:
        assert isinstance(dialog, ProgrammeDialog)
        type_in(dialog.focusWidget(), "آگاهی‌بخشی")
        control(dialog, "starts").show_date(TODAY)
        control(dialog, "ends").show_date(TODAY - datetime.timedelta(days=1))
        press(dialog.focusWidget(), Qt.Key.Key_Return)
        refused.append(complaint(dialog.fields["ends"]))
        control(dialog, "ends").show_date(TODAY)
        press(dialog.focusWidget(), Qt.Key.Key_Return)

    when_asked(fill)
    page.start_new()
    assert "پیش از" in refused[0]
    part = part_of(page)
    assert titles(part) == ["آگاهی‌بخشی"]
    assert page.focusWidget() is part.list
    assert part.panel.record_id == frame.desk.programmes.of(committee, 1404)[0].id


def test_that_the_panel_stores_what_is_left_and_refuses_letters_as_a_budget(
    qtbot: QtBot, frame: WalkingFrame, committee: str
) -> None:
    add(frame, committee, "آموزش")
    panel = part_of(opened(qtbot, frame)).panel
    retype(control(panel, "title"), "آموزش تازه")
    retype(control(panel, "budget").edit, "480,000,000")
    retype(control(panel, "target").edit, "۱۲۰/۵")
    retype(control(panel, "starts").edit, "1404/7/1")
    retype(control(panel, "ends").edit, "1404/6/1")
    (seen,) = frame.desk.programmes.of(committee, 1404)
    assert (seen.title, seen.budget, seen.target) == ("آموزش تازه", 480_000_000, 120.5)
    assert seen.starts is not None
    assert seen.ends is None
    assert complaint(panel.fields["ends"])
    retype(control(panel, "budget").edit, "زیاد")
    assert complaint(panel.fields["budget"])
    assert frame.desk.programmes.of(committee, 1404)[0].budget == 480_000_000


def test_that_a_session_is_recorded_by_keys_and_one_outside_the_period_is_told_and_taken(
    qtbot: QtBot, frame: WalkingFrame, committee: str
) -> None:
    add(frame, committee, "آموزش", ends=TODAY - datetime.timedelta(days=5))
    part = part_of(opened(qtbot, frame))
    warned: list[bool] = []

    def fill(dialog: Any) -> None:
        assert isinstance(dialog, ProgrammeSessionDialog)
        warned.append(dialog._outside.isVisible())
        retype(control(dialog, "hours").edit, "")

    when_asked(fill)
    press(part.list, Qt.Key.Key_Return, CTRL)
    assert warned == [True]
    programme = frame.desk.programmes.of(committee, 1404)[0]
    assert (programme.sessions_held, programme.status) == (1, ProgrammeStatus.RUNNING)
    assert part.panel.sessions.list.rows_model.rows[0].cells[0].second
    frame.undo_last()
    QApplication.processEvents()
    assert frame.desk.programmes.of(committee, 1404)[0].sessions_held == 0


def test_that_negative_participants_and_a_day_ahead_do_not_leave_the_dialog(
    qtbot: QtBot, frame: WalkingFrame, committee: str
) -> None:
    add(frame, committee, "آموزش")
    part = part_of(opened(qtbot, frame))

    said: list[str] = []

    def fill(dialog: Any) -> None:
        retype(control(dialog, "participants").edit, "-4")
        said.append(complaint(dialog.fields["participants"]))
        control(dialog, "participants").show_amount(4)
        retype(control(dialog, "date").edit, "1404/12/1")
        said.append(complaint(dialog.fields["date"]))

    when_asked(fill)
    part.panel.sessions.record()
    assert all(said)
    assert frame.desk.programmes.of(committee, 1404)[0].sessions_held == 0


def test_that_carried_out_asks_what_it_brought_and_tells_where_nothing_is_written(
    qtbot: QtBot, frame: WalkingFrame, committee: str
) -> None:
    add(frame, committee, "آموزش")
    part = part_of(opened(qtbot, frame))
    when_asked(lambda dialog: dialog.accept())
    part.panel.step_buttons[ProgrammeStatus.DONE].click()
    QApplication.processEvents()
    assert frame.desk.programmes.of(committee, 1404)[0].lacks_effect
    assert "اثر نوشته نشده" in plain(part.list.rows_model.rows[0].spoken())
    assert set(part.panel.step_buttons) == {ProgrammeStatus.RUNNING}
    part.panel.step_buttons[ProgrammeStatus.RUNNING].click()
    QApplication.processEvents()

    def write(dialog: Any) -> None:
        assert isinstance(dialog, FinishProgrammeDialog)
        control(dialog, "effect").setPlainText("شکایت‌ها کمتر شد.")
        dialog.accept()

    when_asked(write)
    part.panel.take_step(ProgrammeStatus.DONE)
    assert frame.desk.programmes.of(committee, 1404)[0].effect == "شکایت‌ها کمتر شد."


def test_that_alt_and_arrows_order_the_plan_but_not_a_grouped_one(
    qtbot: QtBot, frame: WalkingFrame, committee: str
) -> None:
    for title, kind in (("الف", ProgrammeKind.OTHER), ("ب", ProgrammeKind.TRAINING), ("ج", ProgrammeKind.OTHER)):
        add(frame, committee, title, kind=kind)
    part = part_of(opened(qtbot, frame))
    press(part.list, Qt.Key.Key_Down, ALT)
    assert titles(part) == ["ب", "الف", "ج"]
    part.group_by(Grouping.KIND)
    assert titles(part) == ["آموزشی", "ب", "سایر", "الف", "ج"]
    assert not any(row.movable for row in part.list.rows_model.rows)


def test_that_words_narrow_the_list_and_what_was_sought_in_vain_is_the_title_of_a_new_one(
    qtbot: QtBot, frame: WalkingFrame, committee: str
) -> None:
    add(frame, committee, "آموزش")
    page = opened(qtbot, frame)
    part = part_of(page)
    page.start_find()
    type_in(part.query, "كارگاه")
    assert part.stack.currentWidget() is part.nothing
    proposed: list[str] = []
    when_asked(lambda dialog: proposed.append(dialog._called.text()))
    page.start_new()
    assert proposed == ["کارگاه"]


def test_that_a_programme_put_aside_comes_back_by_the_toast(qtbot: QtBot, frame: WalkingFrame, committee: str) -> None:
    add(frame, committee, "آموزش")
    part = part_of(opened(qtbot, frame))
    press(part.list, Qt.Key.Key_Delete)
    assert part.stack.currentWidget() is part.empty
    frame.undo_last()
    qtbot.waitUntil(lambda: titles(part) == ["آموزش"])


def test_that_last_year_is_taken_over_where_this_year_is_empty(
    qtbot: QtBot, frame: WalkingFrame, committee: str
) -> None:
    add(frame, committee, "آموزش", year=1403)
    dropped = add(frame, committee, "کنار رفته", year=1403)
    frame.desk.programmes.edit(dropped, status=ProgrammeStatus.DROPPED)
    part = part_of(opened(qtbot, frame))
    assert part.last_year.isVisible()
    part.last_year.click()
    qtbot.waitUntil(lambda: titles(part) == ["آموزش"])
    frame.undo_last()
    qtbot.waitUntil(lambda: part.stack.currentWidget() is part.empty)


def test_that_a_row_named_by_a_place_is_shown_in_its_own_year_and_committee(
    qtbot: QtBot, frame: WalkingFrame, committee: str
) -> None:
    other = frame.desk.committees.found("کارگروه شفافیت")
    programme = add(frame, other, "نشریه", year=1403)
    page = opened(qtbot, frame, focus=programme)
    assert (page.bar.committee_id, page.bar.year) == (other, 1403)
    assert part_of(page).list.current_key() == programme


def test_that_keys_step_through_years_and_parts(qtbot: QtBot, frame: WalkingFrame, committee: str) -> None:
    add(frame, committee, "آموزش", year=1403)
    page = opened(qtbot, frame)
    press(page, Qt.Key.Key_Right, ALT)
    assert page.bar.year == 1403
    assert titles(part_of(page)) == ["آموزش"]
    press(page, Qt.Key.Key_Left, ALT)
    press(page, Qt.Key.Key_PageUp, CTRL)
    assert frame.went[-1] == Place("integrity", part="declarations")
    page.arrive(frame.went[-1])
    assert page.bar.parts.value == "declarations"
    assert list(page.parts) == ["programmes", "declarations"]


def test_that_an_empty_office_shows_every_part_without_a_committee(qtbot: QtBot, frame: WalkingFrame) -> None:
    page = opened(qtbot, frame)
    for part in ("programmes", "vulnerabilities", "violations", "declarations"):
        page.arrive(Place("integrity", part=part))
    assert not frame.told


def test_that_the_months_of_the_year_are_walked_by_arrows_and_lead_to_the_panel(
    qtbot: QtBot, frame: WalkingFrame, committee: str
) -> None:
    for place, title in enumerate(("الف", "ب")):
        programme = add(frame, committee, title, starts=TODAY - datetime.timedelta(days=60 * place), ends=TODAY)
        frame.desk.programmes.hold(programme, TODAY)
    part = part_of(opened(qtbot, frame))
    part.as_year.click()
    assert part.stack.currentWidget() is part.months
    part.band.setFocus(Qt.FocusReason.TabFocusReason)
    press(part.band, Qt.Key.Key_Down)
    assert part.panel.fields["title"].control.property("text") == "ب"
    assert "ب" in part.band.accessibleDescription()
    press(part.band, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert part.panel.isAncestorOf(focused)
    part.as_year.click()
    assert part.stack.currentWidget() is part.list


def test_that_an_office_without_committees_is_led_to_them(qtbot: QtBot, frame: WalkingFrame) -> None:
    page = opened(qtbot, frame)
    assert page.stack.currentWidget() is page.without
    page.start_new()
    assert frame.went[-1] == Place("committees")
    frame.desk.committees.found("کمیته سلامت اداری")
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.part)
