"""The agenda of a meeting on the screen: written, ordered, timed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.agenda import ItemKind
from desktop_app.services.desk import Desk
from desktop_app.ui.wording import plain
from tests.ui.desk_frame import TODAY, complaint, type_in, when_asked
from tests.ui.meetings_at_hand import WalkingFrame, at_row, click_cell, committee, held, meeting, press, workspace

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
THREE = ("گزارش پیگیری", "گردش مأموران", "زمان‌بندی")


def titles(desk: Desk, meeting_id: str) -> list[str]:
    return [item.title for item in desk.agenda.items(meeting_id)]


def test_that_items_are_typed_one_after_the_other(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk)
    part = workspace(qtbot, frame, meeting_id, "agenda")
    part.start_new()
    for title in THREE:
        type_in(part.new_item.edit, title)
        press(part.new_item.edit, Qt.Key.Key_Return)
    assert titles(desk, meeting_id) == list(THREE)
    assert len(part.rows.rows_model.rows) == 3
    assert part.new_item.isVisible()
    press(part.new_item.edit, Qt.Key.Key_Escape)
    assert not part.new_item.isVisible()


def test_that_a_half_typed_item_is_kept_when_the_person_goes_on(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk)
    part = workspace(qtbot, frame, meeting_id, "agenda")
    part.start_new()
    type_in(part.new_item.edit, "نیمه‌کاره")
    assert part.leave()
    assert titles(desk, meeting_id) == ["نیمه‌کاره"]


def test_that_a_title_too_long_is_refused_under_the_line_and_not_lost(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    meeting_id = meeting(desk)
    part = workspace(qtbot, frame, meeting_id, "agenda")
    part.start_new()
    part.new_item.edit.setText("ک" * 5000)
    press(part.new_item.edit, Qt.Key.Key_Return)
    assert titles(desk, meeting_id) == []
    assert part.new_item._trouble.isVisible()
    assert len(part.new_item.edit.text()) == 5000


def test_that_alt_and_an_arrow_move_an_item(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk, THREE)
    part = workspace(qtbot, frame, meeting_id, "agenda")
    at_row(part, 0)
    press(part.rows, Qt.Key.Key_Down, ALT)
    assert titles(desk, meeting_id) == [THREE[1], THREE[0], THREE[2]]
    press(part.rows, Qt.Key.Key_Down, ALT)
    assert titles(desk, meeting_id) == [THREE[1], THREE[2], THREE[0]]
    press(part.rows, Qt.Key.Key_Up, ALT)
    assert titles(desk, meeting_id) == [THREE[1], THREE[0], THREE[2]]
    assert plain(part.rows.rows_model.rows[1].cells[0].text) == "۲"


def test_that_an_item_is_dragged_to_another_place(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk, THREE)
    part = workspace(qtbot, frame, meeting_id, "agenda")
    rows = part.rows
    first, last = (rows.visualRect(rows.rows_model.index(n)) for n in (0, 2))
    grip = QPoint(first.right() - 24, first.center().y())
    below = QPoint(grip.x(), last.bottom() - 4)
    QTest.mousePress(rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, grip)
    QTest.mouseMove(rows.viewport(), below)
    QTest.mouseRelease(rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, below)
    assert titles(desk, meeting_id) == [THREE[1], THREE[2], THREE[0]]


def test_that_delete_takes_an_item_out_and_undo_brings_it_back(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk, THREE)
    part = workspace(qtbot, frame, meeting_id, "agenda")
    at_row(part, 1)
    press(part.rows, Qt.Key.Key_Delete)
    assert titles(desk, meeting_id) == [THREE[0], THREE[2]]
    frame.undo_last()
    assert titles(desk, meeting_id) == list(THREE)


def test_that_an_item_is_duplicated_beside_itself(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk, THREE)
    part = workspace(qtbot, frame, meeting_id, "agenda")
    at_row(part, 0)
    press(part.rows, Qt.Key.Key_D, CONTROL)
    assert titles(desk, meeting_id) == [THREE[0], THREE[0], THREE[1], THREE[2]]
    assert part.rows.currentIndex().row() == 1


def test_that_the_side_panel_stores_a_field_when_it_is_left(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk, THREE)
    part = workspace(qtbot, frame, meeting_id, "agenda")
    at_row(part, 0)
    press(part.rows, Qt.Key.Key_F2)
    assert part.panel.title.hasFocus()
    part.panel.title.selectAll()
    type_in(part.panel.title, "نام تازه")
    part.panel.proposal.setFocus()
    type_in(part.panel.proposal, "پیشنهاد")
    assert part.leave()
    item = desk.agenda.items(meeting_id)[0]
    assert (item.title, item.proposal) == ("نام تازه", "پیشنهاد")


def test_that_an_emptied_topic_is_refused_under_its_field(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk, THREE)
    part = workspace(qtbot, frame, meeting_id, "agenda")
    at_row(part, 0)
    press(part.rows, Qt.Key.Key_F2)
    part.panel.title.clear()
    part.panel.detail.setFocus()
    assert titles(desk, meeting_id)[0] == THREE[0]
    assert complaint(part.panel._rows["title"])


def test_that_kind_and_minutes_follow_the_controls(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk, THREE)
    part = workspace(qtbot, frame, meeting_id, "agenda")
    at_row(part, 0)
    part.panel.minutes.setFocus()
    press(part.panel.minutes, Qt.Key.Key_Up)
    part.panel.kind._segments[2].click()
    item = desk.agenda.items(meeting_id)[0]
    assert (item.minutes, item.kind) == (15, ItemKind.INFORMATION)


def test_that_a_presenter_is_a_person_a_unit_or_any_name(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    desk.people.add_unit("معاونت شهرسازی")
    meeting_id = meeting(desk, THREE)
    part = workspace(qtbot, frame, meeting_id, "agenda")
    at_row(part, 0)
    edit = part.panel.presenter.edit
    said = []
    for words in ("معاونت شهرسازی", "استاد دانشگاه", desk.people.all()[0].shown_name):
        edit.setFocus()
        edit.selectAll()
        edit.setText(words)
        part.panel.title.setFocus()
        item = desk.agenda.items(meeting_id)[0]
        said.append((item.presenter == words, item.presenter_id is not None))
    assert said == [(True, False), (True, False), (True, True)]


def test_that_minutes_are_typed_in_the_list(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk, THREE)
    part = workspace(qtbot, frame, meeting_id, "agenda")
    at_row(part, 0)
    press(part.rows, Qt.Key.Key_2)
    press(part.minutes, Qt.Key.Key_5)
    press(part.minutes, Qt.Key.Key_Return)
    assert desk.agenda.items(meeting_id)[0].minutes == 25
    click_cell(part.rows, 1, 5)
    assert part.minutes.isVisible()
    type_in(part.minutes, "۳۵")
    press(part.minutes, Qt.Key.Key_Return)
    assert desk.agenda.items(meeting_id)[1].minutes == 35
    assert part.rows.hasFocus()


def test_that_impossible_minutes_keep_the_cell_open_and_say_why(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk, THREE)
    part = workspace(qtbot, frame, meeting_id, "agenda")
    at_row(part, 0)
    for typed in ("ده", "۵۰۰۰"):
        part.minutes.open()
        part.minutes.setText(typed)
        press(part.minutes, Qt.Key.Key_Return)
        assert part.minutes.isVisible()
        assert part.minutes.toolTip()
        press(part.minutes, Qt.Key.Key_Escape)
    assert desk.agenda.items(meeting_id)[0].minutes == 10


def test_that_an_agenda_longer_than_the_meeting_says_by_how_much(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk, THREE)
    part = workspace(qtbot, frame, meeting_id, "agenda")
    assert "60" in part.time._rest.text() or "۶۰" in part.time._rest.text()
    desk.agenda.edit(desk.agenda.items(meeting_id)[0].id, minutes=80)
    part.refresh(frozenset())
    assert "۱۰" in part.time.bar._over_text
    assert not part.time._rest.text()


def test_that_what_an_earlier_meeting_left_is_taken_over(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    committee_id = committee(desk)
    earlier = meeting(desk, ("هدایا و پذیرایی",), committee_id=committee_id)
    held(desk, earlier)
    meeting_id = meeting(desk, committee_id=committee_id)
    part = workspace(qtbot, frame, meeting_id, "agenda")
    assert part.tray.isVisible()
    part.tray.rows.setFocus(Qt.FocusReason.TabFocusReason)
    press(part.tray.rows, Qt.Key.Key_Return)
    assert titles(desk, meeting_id) == ["هدایا و پذیرایی"]
    assert not part.tray.isVisible()
    tag = part.rows.rows_model.rows[0].cells[1].tags[0]
    assert "اول" in tag.text
    assert part.panel.past.isVisible()


def test_that_files_are_dropped_on_an_item_and_taken_out_again(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, tmp_path: Path
) -> None:
    meeting_id = meeting(desk, THREE)
    paper = tmp_path / "گزارش.pdf"
    paper.write_bytes(b"%PDF-1.7 " * 500)
    part = workspace(qtbot, frame, meeting_id, "agenda")
    at_row(part, 0)
    brought = QMimeData()
    brought.setUrls([QUrl.fromLocalFile(str(paper)), QUrl.fromLocalFile(str(tmp_path))])
    none = Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, brought, Qt.MouseButton.LeftButton, none)
    part.panel.dropEvent(drop)
    item_id = desk.agenda.items(meeting_id)[0].id
    kept = desk.attachments.of("agenda_item", item_id)
    assert [a.file_name for a in kept] == ["گزارش.pdf"]
    assert len(part.panel.papers.cells) == 1
    part.panel.papers.remove(kept[0])
    assert part.panel.papers.cells == []
    frame.undo_last()
    assert len(desk.attachments.of("agenda_item", item_id)) == 1


def test_that_a_vanished_file_is_told_and_nothing_is_kept(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, tmp_path: Path
) -> None:
    meeting_id = meeting(desk, THREE)
    part = workspace(qtbot, frame, meeting_id, "agenda")
    at_row(part, 0)
    part.panel.papers.take_in([tmp_path / "gone.pdf"])
    assert len(frame.told) == 1
    assert desk.attachments.of("agenda_item", desk.agenda.items(meeting_id)[0].id) == []


def test_that_an_awaited_paper_is_noted_and_received(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, tmp_path: Path
) -> None:
    meeting_id = meeting(desk, THREE)
    part = workspace(qtbot, frame, meeting_id, "agenda")
    at_row(part, 0)

    def note(dialog: Any) -> None:
        dialog.title.setText("نظر مدیریت حقوقی")
        dialog.owed_by.setText("مدیریت حقوقی")
        dialog.accept()

    when_asked(note)
    part.panel.papers.expect()
    QApplication.processEvents()
    assert part.rows.rows_model.rows[0].cells[1].tags[0].tone == "shangarf"
    item_id = desk.agenda.items(meeting_id)[0].id
    awaited = desk.attachments.of("agenda_item", item_id)[0]
    paper = tmp_path / "نظر.pdf"
    paper.write_bytes(b"%PDF")
    part.panel.papers.receive_file(awaited, paper)
    assert not desk.attachments.of("agenda_item", item_id)[0].awaited


def test_that_an_empty_agenda_offers_its_first_step(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part = workspace(qtbot, frame, meeting(desk), "agenda")
    assert part.empty.isVisible()
    assert not part.panel.isVisible()
    part.first_step.click()
    assert part.new_item.edit.hasFocus()


def test_that_a_frozen_agenda_is_only_read(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk, THREE, day=TODAY)
    held(desk, meeting_id)
    desk.recording.state(meeting_id, desk.agenda.items(meeting_id)[0].id, "گفته شد")
    desk.minutes.freeze(meeting_id)
    part = workspace(qtbot, frame, meeting_id, "agenda")
    at_row(part, 0)
    press(part.rows, Qt.Key.Key_Down, ALT)
    press(part.rows, Qt.Key.Key_Delete)
    press(part.rows, Qt.Key.Key_5)
    part.start_new()
    assert titles(desk, meeting_id) == list(THREE)
    assert not part.minutes.isVisible()
    assert not part.add_button.isVisible()
    assert part.panel.title.isReadOnly()
    assert frame.told == []


def test_that_five_hundred_items_are_shown_and_the_last_one_is_reached(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    meeting_id = meeting(desk, tuple(f"بند {n}" for n in range(500)))
    part = workspace(qtbot, frame, meeting_id, "agenda")
    at_row(part, 0)
    press(part.rows, Qt.Key.Key_End)
    assert part.rows.currentIndex().row() == 499
    bar = part.scrolled.verticalScrollBar()
    assert bar.value() > bar.maximum() - part.scrolled.height()


def test_that_everything_left_is_taken_over_at_once_in_its_order(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    committee_id = committee(desk)
    held(desk, meeting(desk, THREE, committee_id=committee_id))
    meeting_id = meeting(desk, committee_id=committee_id)
    part = workspace(qtbot, frame, meeting_id, "agenda")
    part.carry_button.click()
    assert titles(desk, meeting_id) == list(THREE)
    assert not part.carry_button.isVisible()


def test_that_the_panel_tells_when_an_item_was_entered_and_changed(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    meeting_id = meeting(desk, THREE)
    part = workspace(qtbot, frame, meeting_id, "agenda")
    at_row(part, 0)
    assert part.panel.past._entered.isVisible()
    assert not part.panel.past._changed.isVisible()
    desk.agenda.edit(desk.agenda.items(meeting_id)[0].id, detail="توضیح")
    qtbot.waitUntil(part.panel.past._changed.isVisible)


def test_that_an_item_on_which_something_was_said_is_not_taken_out(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    meeting_id = meeting(desk, THREE)
    held(desk, meeting_id, closed=False)
    desk.recording.state(meeting_id, desk.agenda.items(meeting_id)[0].id, "گفته شد")
    part = workspace(qtbot, frame, meeting_id, "agenda")
    at_row(part, 0)
    press(part.rows, Qt.Key.Key_Delete)
    assert titles(desk, meeting_id) == list(THREE)
    assert len(frame.told) == 1
    assert frame.toasts == []


def test_that_the_keyboard_stays_in_the_agenda_when_its_last_item_goes(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    part = workspace(qtbot, frame, meeting(desk, ("یک",)), "agenda")
    at_row(part, 0)
    press(part.rows, Qt.Key.Key_Delete)
    assert part.first_step.hasFocus()
