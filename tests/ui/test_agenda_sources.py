"""Where the items of an agenda come from, and where they go: what was left, minutes, templates, other meetings."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.agenda import Outcome
from desktop_app.domain.agenda_templates import Recurrence
from desktop_app.services.desk import Desk
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.meeting.agenda_rows import ASIDE
from desktop_app.ui.wording import plain
from tests.ui.desk_frame import TODAY, when_asked
from tests.ui.meetings_at_hand import WalkingFrame, at_row, committee, held, meeting, press, workspace

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NEXT = TODAY + datetime.timedelta(days=91)


def titles(desk: Desk, meeting_id: str) -> list[str]:
    return [item.title for item in desk.agenda.items(meeting_id)]


def two_meetings(desk: Desk, *left: str) -> tuple[str, str]:
    """One that was held and reached nothing, and the one after it."""
    committee_id = committee(desk)
    first = meeting(desk, left or ("هدایا",), committee_id=committee_id)
    held(desk, first)
    return first, meeting(desk, day=NEXT, committee_id=committee_id)


# What was left


def test_that_a_row_of_the_tray_says_why_it_is_there(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    first, second = two_meetings(desk, "الف", "ب")
    desk.agenda.settle(desk.agenda.items(first)[1].id, Outcome.POSTPONED)
    part = workspace(qtbot, frame, second, "agenda")
    marks = [plain(row.cells[1].tags[0].text) for row in part.tray.rows.rows_model.rows]
    assert marks[0] != marks[1]
    assert all(marks)


def test_that_everything_comes_by_one_key_and_goes_by_one_undo(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    _, second = two_meetings(desk, "الف", "ب")
    part = workspace(qtbot, frame, second, "agenda")
    part.setFocus()
    press(part.templates, Qt.Key.Key_L, CONTROL, SHIFT)
    assert titles(desk, second) == ["الف", "ب"]
    frame.undo_last()
    QApplication.processEvents()
    assert titles(desk, second) == []
    assert part.tray.isVisible()


def test_that_delete_puts_a_topic_aside_and_undo_brings_it_back(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    first, second = two_meetings(desk, "الف", "ب")
    part = workspace(qtbot, frame, second, "agenda")
    part.tray.rows.setFocus(Qt.FocusReason.TabFocusReason)
    press(part.tray.rows, Qt.Key.Key_Delete)
    assert [row.title for row in desk.agenda.left_over(second)] == ["ب"]
    assert desk.agenda.items(first)[0].outcome is Outcome.WITHDRAWN
    part.tray.rows.acted.emit(part.tray.rows.current_key(), ASIDE)
    QApplication.processEvents()
    assert not part.tray.isVisible()
    frame.undo_last()
    QApplication.processEvents()
    assert [row.title for row in desk.agenda.left_over(second)] == ["ب"]
    assert part.tray.isVisible()


# The approval of the last minutes


def test_that_one_key_makes_the_approval_of_the_last_minutes_item_one(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    first, second = two_meetings(desk)
    desk.agenda.add(second, "ب")
    part = workspace(qtbot, frame, second, "agenda")
    assert part.approval.isVisible()
    assert ("Ctrl Shift T", part.hints[0][1]) == part.hints[0]
    at_row(part, 0)
    press(part.rows, Qt.Key.Key_T, CONTROL, SHIFT)
    assert titles(desk, second)[0].startswith("تأیید و تصویب صورتجلسه جلسه اول")
    assert part.rows.currentIndex().row() == 0
    assert not part.approval.isVisible()
    assert part.hints[0][0] != "Ctrl Shift T"
    assert part.panel.past.approves.isVisible()
    part.panel.past.approves.click()
    assert frame.went[-1] == Place("meeting", first, "minutes")


def test_that_the_approval_is_taken_back_and_offered_again(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    _, second = two_meetings(desk)
    part = workspace(qtbot, frame, second, "agenda")
    part.approval.button.click()
    frame.undo_last()
    QApplication.processEvents()
    assert titles(desk, second) == []
    assert part.approval.isVisible()


def test_that_a_first_meeting_has_no_minutes_to_approve(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk, ("الف",))
    part = workspace(qtbot, frame, meeting_id, "agenda")
    at_row(part, 0)
    press(part.rows, Qt.Key.Key_T, CONTROL, SHIFT)
    assert titles(desk, meeting_id) == ["الف"]
    assert not part.approval.isVisible()
    assert frame.told == []


def test_that_the_scan_of_the_minutes_stands_among_the_papers_of_the_item(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, tmp_path: Path, monkeypatch: Any
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.fileName()))
    first, second = two_meetings(desk)
    desk.agenda.settle(desk.agenda.items(first)[0].id, Outcome.DISCUSSED)
    desk.minutes.freeze(first)
    scan = tmp_path / "صورتجلسه امضاشده.pdf"
    scan.write_bytes(b"%PDF-1.7")
    desk.attachments.attach("minutes", desk.minutes.get(first).minutes_id, scan)
    desk.agenda.approve_last(second)
    part = workspace(qtbot, frame, second, "agenda")
    at_row(part, 0)
    (cell,) = part.panel.papers.signed
    cell.act_wanted.emit()
    assert opened == [scan.name]


# Templates


def test_that_the_items_of_a_template_come_and_go_at_once(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    committee_id = committee(desk)
    template_id = desk.agenda_templates.create(committee_id, "پایان سال")
    for title in ("ارزیابی", "برنامه"):
        desk.agenda_templates.add_item(template_id, title)
    meeting_id = meeting(desk, ("الف",), committee_id=committee_id)
    part = workspace(qtbot, frame, meeting_id, "agenda")
    menu = part.templates.menu()
    menu.actions()[0].trigger()
    assert titles(desk, meeting_id) == ["الف", "ارزیابی", "برنامه"]
    frame.undo_last()
    assert titles(desk, meeting_id) == ["الف"]
    desk.agenda_templates.apply(template_id, meeting_id)
    part.templates.apply(desk.agenda_templates.all(committee_id)[0])
    assert len(titles(desk, meeting_id)) == 3
    assert frame.toasts[-1][1] is None


def test_that_an_agenda_is_kept_as_a_template_under_a_name(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    committee_id = committee(desk)
    desk.agenda_templates.create(committee_id, "پایان سال")
    part = workspace(qtbot, frame, meeting(desk, ("الف", "ب"), committee_id=committee_id), "agenda")

    def name_it(dialog: Any) -> None:
        dialog.name.setText("پایان سال")
        dialog.accept()
        assert dialog.isVisible()
        assert dialog.fields["name"].control.accessibleDescription()
        dialog.name.setText("جلسه فصل")
        dialog.accept()

    when_asked(name_it)
    part.templates.keep()
    kept = desk.agenda_templates.all(committee_id)[-1]
    assert (kept.name, kept.recurrence, len(kept.items)) == ("جلسه فصل", Recurrence.ON_DEMAND, 2)
    frame.undo_last()
    assert len(desk.agenda_templates.all(committee_id)) == 1


def test_that_a_session_without_a_committee_has_no_templates(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    hosted = desk.meetings.convene(None, TODAY, title="نشست")
    desk.agenda.add(hosted, "الف")
    part = workspace(qtbot, frame, hosted, "agenda")
    assert not part.templates.isVisible()
    assert not part.approval.isVisible()


# Other meetings


def test_that_an_item_goes_to_another_meeting_and_comes_back_to_its_place(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    committee_id = committee(desk)
    first = meeting(desk, ("الف", "ب", "ج"), committee_id=committee_id)
    second = meeting(desk, day=NEXT, committee_id=committee_id)
    part = workspace(qtbot, frame, first, "agenda")
    at_row(part, 1)
    when_asked(lambda dialog: dialog.accept())
    press(part.rows, Qt.Key.Key_M, CONTROL, SHIFT)
    assert (titles(desk, first), titles(desk, second)) == (["الف", "ج"], ["ب"])
    frame.undo_last()
    assert (titles(desk, first), titles(desk, second)) == (["الف", "ب", "ج"], [])


def test_that_an_item_on_which_something_was_said_is_carried_over_instead(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    committee_id = committee(desk)
    first = meeting(desk, ("الف",), committee_id=committee_id)
    second = meeting(desk, day=NEXT, committee_id=committee_id)
    held(desk, first, closed=False)
    desk.recording.state(first, desk.agenda.items(first)[0].id, "سخن")
    part = workspace(qtbot, frame, first, "agenda")
    at_row(part, 0)

    def agree(dialog: Any) -> None:
        assert dialog.stays
        dialog.accept()

    when_asked(agree)
    part.panel.head.away.click()
    assert (titles(desk, first), titles(desk, second)) == (["الف"], ["الف"])
    assert desk.agenda.items(second)[0].carried_from == "1/1"
    frame.undo_last()
    assert titles(desk, second) == []


def test_that_without_another_open_meeting_the_dialog_says_so(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk, ("الف",))
    part = workspace(qtbot, frame, meeting_id, "agenda")
    at_row(part, 0)
    seen: list[bool] = []
    when_asked(lambda dialog: seen.append(dialog.act.isEnabled()))
    press(part.rows, Qt.Key.Key_M, CONTROL, SHIFT)
    assert seen == [False]
    assert titles(desk, meeting_id) == ["الف"]


def test_that_a_confidential_item_is_ticked_in_the_panel_and_marked_in_its_row(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    meeting_id = meeting(desk, ("الف", "ب"))
    part = workspace(qtbot, frame, meeting_id, "agenda")
    at_row(part, 0)
    press(part.panel.confidential, Qt.Key.Key_Space)
    assert [item.confidential for item in desk.agenda.items(meeting_id)] == [True, False]
    QApplication.processEvents()
    assert part.rows.rows_model.rows[0].cells[1].tags[0].icon == "ph.lock-simple"
    at_row(part, 1)
    assert not part.panel.confidential.isChecked()


# The next meeting, and one like this


def test_that_the_next_meeting_is_convened_with_what_is_ticked(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    committee_id = committee(desk)
    first = meeting(desk, ("الف", "ب"), committee_id=committee_id)
    held(desk, first)
    workspace(qtbot, frame, first, "agenda")

    def untick(dialog: Any) -> None:
        assert [row.checked for row in dialog.list.rows_model.rows] == [True, True, True]
        dialog.list.setCurrentIndex(dialog.list.rows_model.index(1))
        press(dialog.list, Qt.Key.Key_Space)
        dialog.accept()

    when_asked(untick)
    assert frame.page is not None
    press(frame.page, Qt.Key.Key_N, CONTROL, SHIFT)
    second = desk.meetings.all()[0].id
    assert titles(desk, second)[1:] == ["ب"]
    assert frame.went[-1] == Place("meeting", second, "agenda")
    frame.undo_last()
    QApplication.processEvents()
    assert [m.id for m in desk.meetings.all()] == [first]
    assert desk.meetings.get(first).next_meeting == ""
    assert frame.told == []


def test_that_a_day_that_cannot_be_is_told_and_nothing_is_convened(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    first = meeting(desk, ("الف",))
    workspace(qtbot, frame, first, "agenda")

    def empty_it(dialog: Any) -> None:
        dialog.date.show_date(None)
        dialog.accept()
        assert dialog.isVisible()
        assert dialog.fields["date"].control.accessibleDescription()

    when_asked(empty_it)
    assert frame.page is not None
    frame.page.duplicate()
    assert len(desk.meetings.all()) == 1


def test_that_a_meeting_is_duplicated_on_another_day(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    first = meeting(desk, ("الف", "ب"))
    workspace(qtbot, frame, first, "agenda")

    def set_day(dialog: Any) -> None:
        dialog.date.show_date(NEXT)
        dialog.accept()

    when_asked(set_day)
    assert frame.page is not None
    frame.page.header.copy.click()
    copy = desk.meetings.all()[0]
    assert (copy.date, titles(desk, copy.id)) == (NEXT, ["الف", "ب"])
    frame.undo_last()
    assert len(desk.meetings.all()) == 1
