"""Declarations of interest on the screen: recorded down the list by keys, corrected beside it; recusals under them."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.services.declarations import DeclarationView
from desktop_app.ui.dialogs.declaration import InterestDialog
from desktop_app.ui.dialogs.write_letter import WriteLetterDialog
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.integrity import IntegrityPage
from desktop_app.ui.pages.integrity.declarations import DeclarationsPart
from desktop_app.ui.wording import plain
from tests.ui.desk_frame import TODAY, complaint, retype, shown, type_in, when_asked
from tests.ui.meetings_at_hand import WalkingFrame, committee, held, meeting, press


@pytest.fixture
def members(frame: WalkingFrame) -> str:
    """A committee of four."""
    return committee(frame.desk, 4)


def opened(qtbot: QtBot, frame: WalkingFrame) -> DeclarationsPart:
    page = IntegrityPage(frame)
    shown(qtbot, page, Place("integrity", part="declarations"))
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    assert isinstance(page.part, DeclarationsPart)
    page.part.list.setFocus(Qt.FocusReason.TabFocusReason)
    return page.part


def declared(frame: WalkingFrame, members: str) -> list[bool | None]:
    """In the order of the list; None where nothing has come in."""
    rows = frame.desk.declarations.of(members, 1404)
    return [row.has_interest if row.declared else None for row in rows]


def name_interest(text: str) -> None:
    def fill(dialog: Any) -> None:
        assert isinstance(dialog, InterestDialog)
        type_in(dialog.focusWidget(), text)
        dialog.accept()

    when_asked(fill)


def test_that_enter_goes_down_the_list_recording_none(qtbot: QtBot, frame: WalkingFrame, members: str) -> None:
    part = opened(qtbot, frame)
    for _ in range(3):
        press(part.list, Qt.Key.Key_Return)
    assert declared(frame, members) == [False, False, False, None]
    row = part.list.current_row()
    assert row is not None
    assert isinstance(row.value, DeclarationView)
    assert not row.value.declared
    assert frame.desk.declarations.of(members, 1404)[0].submitted_on == TODAY


def test_that_the_key_of_an_interest_works_on_a_persian_keyboard_too(
    qtbot: QtBot, frame: WalkingFrame, members: str
) -> None:
    part = opened(qtbot, frame)
    name_interest("سهام یک شرکت")
    type_in(part.list, "ث")
    name_interest("عضو هیئت‌مدیره")
    press(part.list, Qt.Key.Key_E)
    assert declared(frame, members) == [True, True, None, None]
    assert "سهام یک شرکت" in plain(part.list.rows_model.rows[0].spoken())


def test_that_an_interest_without_words_is_refused_under_its_field(
    qtbot: QtBot, frame: WalkingFrame, members: str
) -> None:
    part = opened(qtbot, frame)
    said: list[str] = []

    def leave_empty(dialog: Any) -> None:
        dialog.accept()
        said.append(complaint(dialog.fields["text"]))

    when_asked(leave_empty)
    press(part.list, Qt.Key.Key_E)
    assert said[0]
    assert declared(frame, members) == [None] * 4


def test_that_ticked_members_declare_together_and_the_toast_takes_all_back(
    qtbot: QtBot, frame: WalkingFrame, members: str
) -> None:
    part = opened(qtbot, frame)
    press(part.list, Qt.Key.Key_Space)
    press(part.list, Qt.Key.Key_Down)
    press(part.list, Qt.Key.Key_Down)
    press(part.list, Qt.Key.Key_Space)
    press(part.list, Qt.Key.Key_Return)
    assert declared(frame, members) == [False, None, False, None]
    frame.undo_last()
    assert declared(frame, members) == [None] * 4


def test_that_the_missing_are_counted_and_can_be_looked_at_alone(
    qtbot: QtBot, frame: WalkingFrame, members: str
) -> None:
    part = opened(qtbot, frame)
    press(part.list, Qt.Key.Key_Return)
    remarks: list[str] = []
    part.remarked.connect(remarks.append)
    part.only_missing.click()
    assert len(part.list.rows_model.rows) == 3
    assert "۳" in remarks[-1]
    for _ in range(3):
        press(part.list, Qt.Key.Key_Return)
    assert declared(frame, members) == [False] * 4
    assert part.nothing.isVisible()


def test_that_an_interest_chosen_beside_the_list_waits_for_its_words(
    qtbot: QtBot, frame: WalkingFrame, members: str
) -> None:
    part = opened(qtbot, frame)
    press(part.list, Qt.Key.Key_Return)
    part.list.choose_first()
    panel = part.panel
    panel.choice.choose(True)
    panel.choice.chosen.emit(True)
    assert complaint(panel.fields["has_interest"])
    assert declared(frame, members)[0] is False
    text = panel.fields["text"].control
    text.setFocus()
    type_in(text, "سهام یک شرکت")
    part.list.setFocus()
    assert declared(frame, members)[0] is True
    assert not complaint(panel.fields["has_interest"])


def test_that_a_day_ahead_is_refused_beside_the_list(qtbot: QtBot, frame: WalkingFrame, members: str) -> None:
    part = opened(qtbot, frame)
    press(part.list, Qt.Key.Key_Return)
    part.list.choose_first()
    day: Any = part.panel.fields["submitted_on"].control
    retype(day.edit, "1404/12/20")
    assert complaint(part.panel.fields["submitted_on"])
    assert frame.desk.declarations.of(members, 1404)[0].submitted_on == TODAY


def test_that_delete_takes_out_what_was_recorded_by_mistake(qtbot: QtBot, frame: WalkingFrame, members: str) -> None:
    part = opened(qtbot, frame)
    press(part.list, Qt.Key.Key_Delete)
    assert not frame.toasts
    press(part.list, Qt.Key.Key_Return)
    part.list.choose_first()
    press(part.list, Qt.Key.Key_Delete)
    assert declared(frame, members) == [None] * 4
    frame.undo_last()
    assert declared(frame, members)[0] is False


def test_that_recusals_stand_beneath_and_lead_to_the_item_of_their_meeting(
    qtbot: QtBot, frame: WalkingFrame, members: str
) -> None:
    where = meeting(frame.desk, ("قرارداد نگهداری",), committee_id=members)
    held(frame.desk, where, closed=False)
    item = frame.desk.agenda.items(where)[0].id
    person = frame.desk.declarations.of(members, 1404)[2].person_id
    frame.desk.attendance.recuse(item, person, "سهام‌دار طرف قرارداد")
    part = opened(qtbot, frame)
    assert "سهام‌دار طرف قرارداد" in plain(part.recusals.rows_model.rows[0].spoken())
    part.recusals.setFocus(Qt.FocusReason.TabFocusReason)
    press(part.recusals, Qt.Key.Key_Return)
    assert frame.went[-1] == Place("meeting", where, "agenda", item)


def test_that_all_committees_are_listed_one_by_one_with_what_each_misses(
    qtbot: QtBot, frame: WalkingFrame, members: str
) -> None:
    committee(frame.desk, 2, "کارگروه شفافیت")
    part = opened(qtbot, frame)
    press(part.list, Qt.Key.Key_Return)
    part.show_for(None, 1404)
    groups = [row.cells[0] for row in part.list.rows_model.rows if row.is_group]
    assert ["۳" in plain(cell.second) for cell in groups] == [True, False]
    assert ["۲" in plain(cell.second) for cell in groups] == [False, True]


def test_that_a_year_without_members_says_so(qtbot: QtBot, frame: WalkingFrame, members: str) -> None:
    part = opened(qtbot, frame)
    part.show_for(members, 1390)
    assert part.stack.currentWidget() is part.empty
    assert not part.excel.isVisible()
    part.members_page.click()
    assert frame.went[-1] == Place("committee", members, "members")


def test_that_the_missing_are_written_to_in_one_go(qtbot: QtBot, frame: WalkingFrame, members: str) -> None:
    part = opened(qtbot, frame)
    press(part.list, Qt.Key.Key_Return)
    meant: list[int] = []

    def send(dialog: Any) -> None:
        assert isinstance(dialog, WriteLetterDialog)
        meant.append(len(dialog.units.values))
        assert "۱۴۰۴" in dialog.subject.text()
        dialog.accept()

    when_asked(send)
    part.letter.click()
    assert meant == [3]
    assert "۳" in frame.toasts[-1][0]
