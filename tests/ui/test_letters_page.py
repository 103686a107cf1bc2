"""The page of letters, by keys and mouse: the register, letters that come in, contact with the units."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.letters import Direction
from desktop_app.services.contact import UnitContact
from desktop_app.services.correspondence import To
from desktop_app.services.letter_register import LetterFilter, RegisterRow
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.letters import LettersPage
from desktop_app.ui.pages.letters.contact import ContactPart
from desktop_app.ui.theme import Theme
from tests.ui.desk_frame import DeskFrame, complaint, open_desk, retype, shown, type_in, when_asked
from tests.ui.sample_office import sample_desk

OUT, IN = LetterFilter(), LetterFilter(Direction.INCOMING)


@pytest.fixture
def frame(theme: Theme, tmp_path: Path) -> Iterator[DeskFrame]:
    desk = sample_desk(tmp_path)
    yield DeskFrame(desk, theme)
    desk.file.close()


@pytest.fixture
def empty(theme: Theme, tmp_path: Path) -> Iterator[DeskFrame]:
    desk = open_desk(tmp_path)
    yield DeskFrame(desk, theme)
    desk.file.close()


def page_at(qtbot: QtBot, frame: DeskFrame, place: Place) -> LettersPage:
    page = LettersPage(frame)
    shown(qtbot, page, place)
    return page


def test_that_the_register_shows_what_went_out_the_latest_first(qtbot: QtBot, frame: DeskFrame) -> None:
    page = page_at(qtbot, frame, Place("letters"))
    rows = frame.desk.letter_register.rows(OUT, 5)
    assert [page.outgoing.list.rows_model.rows[place].key for place in range(5)] == [row.id for row in rows]
    assert page.outgoing.details.row == rows[0]
    QTest.keyClick(page.outgoing.list, Qt.Key.Key_Down)
    assert page.outgoing.details.row == rows[1]


def test_that_words_find_a_letter_and_show_all_brings_the_rest_back(qtbot: QtBot, frame: DeskFrame) -> None:
    page = page_at(qtbot, frame, Place("letters"))
    page.start_find()
    type_in(page.outgoing.bar.words, "استانداري")
    qtbot.waitUntil(lambda: len(page.outgoing.list.rows_model.rows) == 1)
    page.outgoing.bar.words.setText("چیزی که نیست")
    qtbot.waitUntil(lambda: page.outgoing.stack.currentWidget() is page.outgoing.nothing)
    page.outgoing.bar.show_all()
    assert len(page.outgoing.list.rows_model.rows) == frame.desk.letter_register.count(OUT)


def test_that_chips_leave_what_is_not_delivered(qtbot: QtBot, frame: DeskFrame) -> None:
    page = page_at(qtbot, frame, Place("letters"))
    QTest.mouseClick(page.outgoing.bar.undelivered, Qt.MouseButton.LeftButton)
    assert len(page.outgoing.list.rows_model.rows) == frame.desk.letter_register.count(LetterFilter(undelivered=True))


def test_that_the_receipt_is_noted_by_the_key_and_taken_back_by_the_toast(qtbot: QtBot, frame: DeskFrame) -> None:
    page = page_at(qtbot, frame, Place("letters"))
    letter = page.outgoing.details.row
    assert letter is not None
    assert letter.delivered_on is None

    def fill(dialog: Any) -> None:
        type_in(dialog.by, "متصدی")
        dialog.accept()

    when_asked(fill)
    QTest.keyClick(page.outgoing.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert frame.desk.letters.get(letter.id).received_by == "متصدی"
    frame.undo_last()
    assert frame.desk.letters.get(letter.id).delivered_on is None


def test_that_delivery_is_written_in_place_and_a_day_before_the_letter_is_told_under_it(
    qtbot: QtBot, frame: DeskFrame
) -> None:
    page = page_at(qtbot, frame, Place("letters"))
    panel = page.outgoing.details
    letter = panel.row
    assert letter is not None
    retype(panel.received_by.control, "مسئول دفتر")
    assert frame.desk.letters.get(letter.id).delivered_on == frame.desk.clock.today()
    retype(panel.delivered_on.control.edit, "1404/01/05")  # type: ignore[attr-defined]
    assert "تحویل" in complaint(panel.delivered_on)


def test_that_delete_withdraws_after_asking(qtbot: QtBot, frame: DeskFrame) -> None:
    page = page_at(qtbot, frame, Place("letters"))
    before = frame.desk.letter_register.count(OUT)
    frame.confirms = False
    QTest.keyClick(page.outgoing.list, Qt.Key.Key_Delete)
    assert frame.desk.letter_register.count(OUT) == before
    frame.confirms = True
    QTest.keyClick(page.outgoing.list, Qt.Key.Key_Delete)
    assert frame.desk.letter_register.count(OUT) == before - 1


def test_that_a_letter_is_written_to_a_unit_and_chosen_afterwards(qtbot: QtBot, frame: DeskFrame) -> None:
    page = page_at(qtbot, frame, Place("letters"))
    unit = frame.desk.people.units()[0]

    def write(dialog: Any) -> None:
        dialog.units.choose([To(unit_id=unit.id)])
        type_in(dialog.subject, "درخواست برنامه زمانی")
        type_in(dialog.text, "خواهشمند است برنامه زمانی ارسال شود.")
        dialog.accept()

    when_asked(write)
    page.start_new()
    row = page.outgoing.current()
    assert row is not None
    assert (row.subject, row.unit_id) == ("درخواست برنامه زمانی", unit.id)


def test_that_a_letter_without_recipient_says_so_under_the_field(qtbot: QtBot, frame: DeskFrame) -> None:
    page = page_at(qtbot, frame, Place("letters"))
    before = frame.desk.letter_register.count(OUT)
    said: list[str] = []

    def write(dialog: Any) -> None:
        type_in(dialog.subject, "موضوع")
        type_in(dialog.text, "متن")
        dialog.accept()
        said.append(complaint(dialog.fields["to"]))

    when_asked(write)
    page.start_new()
    assert "گیرنده ندارد" in said[0]
    assert frame.desk.letter_register.count(OUT) == before


def test_that_a_letter_comes_in_by_ctrl_n_and_is_taken_out_by_the_toast(qtbot: QtBot, frame: DeskFrame) -> None:
    page = page_at(qtbot, frame, Place("letters", part="incoming"))
    unit = frame.desk.people.units()[1]

    def fill(dialog: Any) -> None:
        dialog.unit.choose(unit.id)
        type_in(dialog.subject, "گزارش ماهانه")
        type_in(dialog.their_number, "۱۲/۳۴۵")
        dialog.accept()

    when_asked(fill)
    page.start_new()
    row = page.incoming.current()
    assert row is not None
    assert (row.subject, row.party, row.their_number) == ("گزارش ماهانه", unit.name, "12/345")
    frame.undo_last()
    assert frame.desk.letter_register.row(row.id) is None


def test_that_our_letter_brings_its_unit_and_its_resolutions_along(qtbot: QtBot, frame: DeskFrame) -> None:
    page = page_at(qtbot, frame, Place("letters", part="incoming"))
    notice = next(row for row in frame.desk.letter_register.rows(OUT, 100) if row.resolutions and row.unit_id)
    taken: list[Any] = []

    def fill(dialog: Any) -> None:
        dialog.in_reply_to._take(dialog.in_reply_to._look_up(notice.number)[0])
        taken.append((dialog.unit.value, len(dialog.resolutions.values), dialog.subject.text()))

    when_asked(fill)
    page.start_new()
    assert taken[0][0] == notice.unit_id
    assert taken[0][1] == notice.resolutions
    assert taken[0][2]


def test_that_an_incoming_letter_is_corrected_in_place(qtbot: QtBot, frame: DeskFrame) -> None:
    page = page_at(qtbot, frame, Place("letters", part="incoming"))
    row = page.incoming.current()
    assert row is not None
    QTest.keyClick(page.incoming.list, Qt.Key.Key_Return)
    retype(page.incoming.record.fields["subject"].control, "موضوع اصلاح‌شده")
    stored = frame.desk.letter_register.row(row.id)
    assert stored is not None
    assert stored.subject == "موضوع اصلاح‌شده"
    retype(page.incoming.record.fields["subject"].control, "")
    assert "موضوع" in complaint(page.incoming.record.fields["subject"])


def test_that_one_key_records_what_a_letter_reports(qtbot: QtBot, frame: DeskFrame) -> None:
    page = page_at(qtbot, frame, Place("letters", part="incoming"))
    letter = next(
        row for row in frame.desk.letter_register.rows(IN, 50) if frame.desk.letter_details.of(row.id).resolutions
    )
    page.incoming.focus_letter(letter.id)
    resolution = frame.desk.letter_details.of(letter.id).resolutions[0]
    before = len(frame.desk.follow_ups.course(resolution.id).steps)

    def fill(dialog: Any) -> None:
        dialog.progress.set_value(75)
        dialog.accept()

    when_asked(fill)
    page.incoming.follow_up()
    course = frame.desk.follow_ups.course(resolution.id)
    assert (len(course.steps), course.progress) == (before + 1, 75)
    frame.undo_last()
    assert len(frame.desk.follow_ups.course(resolution.id).steps) == before


def test_that_a_letter_of_a_stranger_says_why_nothing_is_recorded_from_it(qtbot: QtBot, frame: DeskFrame) -> None:
    page = page_at(qtbot, frame, Place("letters", part="incoming"))
    stranger = next(row for row in frame.desk.letter_register.rows(IN, 100, 0) if row.unit_id is None)
    page.incoming.focus_letter(stranger.id)
    assert not page.incoming.record.follow_up.isEnabled()
    page.incoming.follow_up()
    assert frame.toasts[-1][0] == page.incoming.record.follow_up.toolTip() != ""


def test_that_the_link_to_another_letter_goes_where_it_is_listed(qtbot: QtBot, frame: DeskFrame) -> None:
    answer = next(
        row for row in frame.desk.letter_register.rows(IN, 50) if frame.desk.letter_details.of(row.id).in_reply_to
    )
    page = page_at(qtbot, frame, Place("letters", focus=answer.id))
    assert page.incoming.current() == frame.desk.letter_register.row(answer.id)
    links = page.incoming.record.links.list
    links.choose_first()
    QTest.keyClick(links, Qt.Key.Key_Return)
    ours = frame.desk.letter_details.of(answer.id).in_reply_to
    assert ours is not None
    assert frame.went[-1] == Place("letters", focus=ours.id)
    page.arrive(frame.went[-1])
    assert page.outgoing.current() == frame.desk.letter_register.row(ours.id)


def test_that_the_most_silent_unit_is_first_and_enter_shows_its_letters(qtbot: QtBot, frame: DeskFrame) -> None:
    page = page_at(qtbot, frame, Place("letters", part="contact"))
    part = page.part
    assert isinstance(part, ContactPart)
    silences = [row.value.days_silent for row in part.list.rows_model.rows if isinstance(row.value, UnitContact)]
    known = [days for days in silences if days is not None]
    assert known == sorted(known, reverse=True)
    row = part.current()
    assert row is not None
    QTest.keyClick(part.list, Qt.Key.Key_Return)
    page.arrive(frame.went[-1])
    letters = [one.value for one in page.outgoing.list.rows_model.rows]
    assert {one.unit_id for one in letters if isinstance(one, RegisterRow)} == {row.unit_id}


def test_that_a_letter_written_to_a_unit_leaves_the_acts_of_the_register_where_they_belong(
    qtbot: QtBot, frame: DeskFrame
) -> None:
    page = page_at(qtbot, frame, Place("letters", part="contact"))
    part = page.part
    assert isinstance(part, ContactPart)

    def write(dialog: Any) -> None:
        type_in(dialog.subject, "درخواست برنامه زمانی")
        type_in(dialog.text, "خواهشمند است برنامه زمانی ارسال شود.")
        dialog.accept()

    when_asked(write)
    QTest.keyClick(part.list, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert frame.toasts
    assert [action for action in page.outgoing.deeds if action.isVisible()] == []
    page.arrive(Place("letters", part="outgoing"))
    assert all(action.isVisible() for action in page.outgoing.deeds)


def test_that_a_limit_of_days_says_who_is_silent(qtbot: QtBot, frame: DeskFrame) -> None:
    page = page_at(qtbot, frame, Place("letters", part="contact"))
    part = page.part
    assert isinstance(part, ContactPart)
    part.silent.setChecked(True)
    few = len(part.list.rows_model.rows)
    part.limit.choose(14)
    part.limit.chosen.emit(14)
    assert len(part.list.rows_model.rows) > few


def test_that_reminders_of_all_late_resolutions_are_one_act(qtbot: QtBot, frame: DeskFrame) -> None:
    page = page_at(qtbot, frame, Place("letters"))
    late = frame.desk.reminders.late()
    when_asked(lambda dialog: dialog.accept())
    page.outgoing.remind_late()
    reminded = {row.id for row in frame.desk.reminders.late() if row.last_reminded == frame.desk.clock.today()}
    assert reminded == {row.id for row in late}
    assert frame.desk.activity.recent(1)[0].verb == "letter.reminded_of_several"


def test_that_an_empty_office_is_told_what_comes_here(qtbot: QtBot, empty: DeskFrame) -> None:
    page = page_at(qtbot, empty, Place("letters"))
    assert page.outgoing.stack.currentWidget() is page.outgoing.empty
    assert not page.outgoing.new.isVisible()
    page.arrive(Place("letters", part="incoming"))
    assert page.incoming.stack.currentWidget() is page.incoming.empty
    page.arrive(Place("letters", part="contact"))
    QApplication.processEvents()
    part = page.part
    assert isinstance(part, ContactPart)
    assert part.stack.currentWidget() is part.empty
