from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.domain.follow_ups import FollowUpKind
from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.services.desk import Desk
from desktop_app.services.query_values import week_end
from desktop_app.services.resolution_query import Standing
from desktop_app.services.resolution_question import Grouping, Question, Sorting
from desktop_app.ui.follow_up_words import due_cell
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.resolutions import ResolutionsPage
from desktop_app.ui.pages.resolutions.memory import kept, recalled
from desktop_app.ui.theme import Theme
from desktop_app.ui.wording import plain
from tests.ui.desk_frame import DeskFrame, open_desk, shown, type_in, when_asked
from tests.ui.sample_office import sample_desk

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def page_on(qtbot: QtBot, theme: Theme, desk: Desk, place: Place | None = None) -> tuple[ResolutionsPage, DeskFrame]:
    frame = DeskFrame(desk, theme)
    page = ResolutionsPage(frame)
    shown(qtbot, page, place or Place("resolutions"))
    return page, frame


def keys(page: ResolutionsPage) -> list[object]:
    return [row.key for row in page.list.rows_model.rows if not row.is_group]


def ticked(page: ResolutionsPage) -> set[str]:
    return set(page._ticked())


@pytest.mark.parametrize("ahead", range(7))
def test_that_the_week_ends_on_friday(ahead: int) -> None:
    saturday = datetime.date(2025, 12, 6)
    assert week_end(saturday + datetime.timedelta(ahead)) == datetime.date(2025, 12, 12)


def test_that_late_ones_come_first_and_closed_ones_wait_for_their_chip(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    desk = sample_desk(tmp_path)
    page, _ = page_on(qtbot, theme, desk)
    late = [row for row in desk.resolutions.all() if row.days_late]
    assert {str(key) for key in keys(page)[: len(late)]} == {row.id for row in late}
    closed = {row.id for row in desk.resolutions.all() if row.status is ResolutionStatus.CLOSED}
    assert not closed & set(keys(page))
    QTest.mouseClick(page.filter.chips[Standing.CLOSED], Qt.MouseButton.LeftButton)

    assert set(keys(page)) == closed
    assert closed
    desk.file.close()


def test_that_chips_count_what_each_would_show(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    page, _ = page_on(qtbot, theme, desk)
    qtbot.waitUntil(lambda: page.filter.chips[Standing.ALL]._count is not None)
    counts = desk.resolution_list.counts(Question())

    assert {standing: chip._count for standing, chip in page.filter.chips.items()} == counts
    desk.file.close()


def test_that_words_find_however_they_are_spelt_and_ctrl_f_leads_to_them(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    desk = sample_desk(tmp_path)
    page, _ = page_on(qtbot, theme, desk)
    page.start_find()
    type_in(page.filter.words, "گلوگاه هاي صدور")
    QTest.keyClick(page.filter.words, Qt.Key.Key_Return)
    assert len(keys(page)) == 1
    assert page.focusWidget() is page.list
    page.start_find()
    QTest.keyClick(page.filter.words, Qt.Key.Key_Escape)

    assert len(keys(page)) > 1
    desk.file.close()


def test_that_the_line_offers_fields_and_then_their_values(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    page, _ = page_on(qtbot, theme, desk)
    page.start_find()
    type_in(page.filter.words, "وا")
    assert page.filter.query._list.isVisible()
    QTest.keyClick(page.filter.words, Qt.Key.Key_Tab)
    assert page.filter.words.text() == "واحد:"
    type_in(page.filter.words, "شهرسا")
    QTest.keyClick(page.filter.words, Qt.Key.Key_Down)
    QTest.keyClick(page.filter.words, Qt.Key.Key_Return)

    assert page.filter.words.text() == "واحد:«معاونت شهرسازی و معماری» "
    mine = [r for r in desk.resolutions.all(only_open=True) if r.unit == "معاونت شهرسازی و معماری"]
    assert set(keys(page)) == {row.id for row in mine}
    desk.file.close()


def test_that_a_field_nobody_knows_is_told_under_the_line_and_the_list_stays(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    desk = sample_desk(tmp_path)
    page, frame = page_on(qtbot, theme, desk)
    before = keys(page)
    page.start_find()
    type_in(page.filter.words, "واحدد:مالی")
    QTest.keyClick(page.filter.words, Qt.Key.Key_Return)

    assert page.trouble.isVisible()
    assert "واحد»" in plain(page.trouble.words.text())
    assert keys(page) == before
    assert frame.told == []
    QTest.keyClick(page.filter.words, Qt.Key.Key_Escape)
    assert not page.trouble.isVisible()
    desk.file.close()


def test_that_nothing_found_names_the_filters_and_takes_them_away(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    page, _ = page_on(qtbot, theme, desk)
    everything = len(desk.resolutions.all())
    page.filter.ask(line="هیچ‌یک از این‌ها")
    assert page.nothing.isVisible()
    assert "هیچ‌یک از این‌ها" in page.nothing._body.text()
    QTest.mouseClick(page.nothing.widen, Qt.MouseButton.LeftButton)

    assert len(keys(page)) == everything
    desk.file.close()


def test_that_a_committee_and_a_unit_narrow_the_list(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    page, _ = page_on(qtbot, theme, desk)
    menu = page.filter.committee_menu(page)
    name = plain(menu.actions()[1].text())
    menu.actions()[1].trigger()
    mine = [row for row in desk.resolutions.all(only_open=True) if row.committee == name]
    assert set(keys(page)) == {row.id for row in mine}
    page.filter.ask(committee_id=None)
    units = page.filter.unit_menu(page)
    unit = next(action for action in units.actions() if plain(action.text()) == mine[0].unit)
    unit.trigger()

    assert set(keys(page)) == {r.id for r in desk.resolutions.all(only_open=True) if r.unit == mine[0].unit}
    desk.file.close()


def test_that_enter_opens_the_meeting_at_that_resolution(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    page, frame = page_on(qtbot, theme, desk)
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    chosen = str(page.list.current_key())
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    row = next(row for row in desk.resolutions.all() if row.id == chosen)

    assert frame.went == [Place("meeting", row.meeting_id, "session", chosen)]
    desk.file.close()


@pytest.mark.parametrize("grouping", list(Grouping))
def test_that_a_place_with_a_closed_resolution_shows_it_whatever_the_filter(
    grouping: Grouping, qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    desk = sample_desk(tmp_path)
    closed = next(row for row in desk.resolutions.all() if row.status is ResolutionStatus.CLOSED)
    page, _ = page_on(qtbot, theme, desk)
    page.filter.ask(line="چیزی که نیست", grouping=grouping)
    page.arrive(Place("resolutions", focus=closed.id))

    assert page.list.current_key() == closed.id
    assert page.panel.isVisible()
    desk.file.close()


def test_that_the_panel_follows_the_list_and_its_arrows(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    page, _ = page_on(qtbot, theme, desk)
    first, second = keys(page)[:2]
    page.panel.stepped.emit(1)
    assert page.list.current_key() == second
    assert page.panel.resolution_id == second
    page.panel.stepped.emit(-1)
    assert page.list.current_key() == first
    page.panel.moved.emit(str(second))
    assert page.list.current_key() == second
    desk.file.close()


def test_that_space_shift_and_ctrl_a_tick_rows_and_esc_unticks_them(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    page, _ = page_on(qtbot, theme, desk)
    every = [str(key) for key in keys(page)]
    page.list.choose_first()
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    assert ticked(page) == {every[0]}
    assert page.bulk.isVisible()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(page.list, Qt.Key.Key_Down, SHIFT)
    assert ticked(page) == set(every[:4])
    QTest.keyClick(page.list, Qt.Key.Key_Up, SHIFT)
    assert ticked(page) == set(every[:3])
    QTest.keyClick(page.list, Qt.Key.Key_A, CONTROL)
    assert ticked(page) == set(every)
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    assert ticked(page) == set(every) - {str(page.list.current_key())}
    QTest.keyClick(page.list, Qt.Key.Key_Escape)
    assert ticked(page) == set()
    assert not page.bulk.isVisible()
    desk.file.close()


def test_that_a_press_on_the_box_ticks_and_one_on_the_row_chooses(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    page, _ = page_on(qtbot, theme, desk)
    row = page.list.visualRect(page.list.paged.index(page.list.paged.place_at(2)))
    box = page.list.geometry_of_rows.check(row.toRectF(), rtl=True)
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert ticked(page) == {str(keys(page)[2])}
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(400, row.center().y()))
    assert page.list.current_key() == keys(page)[2]
    desk.file.close()


def test_that_what_others_write_leaves_row_and_ticks_where_they_are(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    page, _ = page_on(qtbot, theme, desk)
    page.list.choose_offset(3)
    chosen = page.list.current_key()
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    gone = str(keys(page)[0])
    desk.follow_ups.hold([gone], "در انتظار اعتبار")
    desk.follow_ups.void([gone], "تکراری بود")
    qtbot.waitUntil(lambda: gone not in keys(page))

    assert page.list.current_key() == chosen
    assert ticked(page) == {str(chosen)}
    desk.file.close()


def test_that_an_act_on_many_says_what_it_is_not_for_and_does_the_rest(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    desk = sample_desk(tmp_path)
    page, frame = page_on(qtbot, theme, desk)
    QTest.mouseClick(page.bulk.buttons["verify"], Qt.MouseButton.LeftButton)
    working = [r for r in desk.resolutions.all() if r.status is ResolutionStatus.IN_PROGRESS][:2]
    desk.follow_ups.record(working[0].id, FollowUpKind.REPORTED_DONE)
    for row in working:
        page.list.paged.ticks.put(row.id, on=True)
    asked: list[str] = []
    frame.confirm = lambda fact, effect, *_, **__: asked.append(f"{fact} {effect}") or True  # type: ignore[func-returns-value, method-assign]
    page._do_with_ticked("verify")

    stands = {row.id: row.status for row in desk.resolutions.all()}
    assert stands[working[0].id] is ResolutionStatus.CLOSED
    assert stands[working[1].id] is ResolutionStatus.IN_PROGRESS
    assert "۱" in asked[0]
    assert ticked(page) == set()
    frame.undo_last()
    assert {r.id: r.status for r in desk.resolutions.all()}[working[0].id] is ResolutionStatus.REPORTED_DONE
    desk.file.close()


def test_that_reminders_of_many_are_one_letter_to_a_unit(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    page, frame = page_on(qtbot, theme, desk)
    page.filter.ask(standing=Standing.LATE)
    QTest.keyClick(page.list, Qt.Key.Key_A, CONTROL)
    units = {row.unit for row in desk.resolutions.all() if row.days_late}
    before = len(desk.letters.all())

    def answer(dialog: Any) -> None:
        dialog._again.setChecked(True)
        dialog.accept()

    when_asked(answer)
    page._do_with_ticked("remind")

    assert frame.told == []
    assert len(desk.letters.all()) >= before + len(units)
    assert frame.toasts
    desk.file.close()


def test_that_letters_and_files_that_come_later_show_in_the_panel(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    page, _ = page_on(qtbot, theme, desk)
    one = str(keys(page)[0])
    page.go_to(one)
    qtbot.waitUntil(lambda: page.panel.resolution_id == one and page.panel.course is not None)
    course = page.panel.course
    assert course is not None
    before = len(course.steps)
    desk.reminders.issue_many([one])
    page.refresh(frozenset({"letter"}))
    qtbot.waitUntil(lambda: page.panel.course is not None and len(page.panel.course.steps) == before + 1)
    step, proof = desk.follow_ups.record(one, progress=80), tmp_path / "گزارش.pdf"
    page.refresh(frozenset({"follow_up"}))
    proof.write_bytes(b"%PDF-1.4 evidence")
    desk.attachments.attach("follow_up", step, proof)
    page.refresh(frozenset({"attachment"}))

    qtbot.waitUntil(lambda: page.panel.course is not None and bool(page.panel.course.steps[0].files))
    desk.file.close()


def test_that_a_view_is_saved_by_ctrl_s_and_taken_by_its_key(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    page, frame = page_on(qtbot, theme, desk)
    page.filter.ask(standing=Standing.LATE, grouping=Grouping.UNIT)

    def answer(dialog: Any) -> None:
        dialog.name.setText("دیرکردها")
        dialog.accept()

    when_asked(answer)
    QTest.keyClick(page.list, Qt.Key.Key_S, CONTROL)
    (view,) = desk.saved_views.all()
    assert view.name == "دیرکردها"
    page.filter.widen()
    page.filter.ask(grouping=Grouping.NONE)
    QTest.keyClick(page.list, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert page.filter.question == view.question
    page.views.remove(view)
    assert desk.saved_views.all() == []
    frame.undo_last()
    assert len(desk.saved_views.all()) == 1
    desk.file.close()


def test_that_the_last_question_is_remembered(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    page, frame = page_on(qtbot, theme, desk)
    page.filter.ask(line="پیشرفت:<۵۰", standing=Standing.ALL, sorting=Sorting.MEETING)
    assert page.leave()
    assert recalled(frame.preferences()) == page.filter.question
    again = ResolutionsPage(frame)
    qtbot.addWidget(again)

    assert again.filter.question == page.filter.question
    assert again.filter.words.text() == "پیشرفت:<۵۰"
    assert kept(again.filter.question) == frame.preferences().resolutions
    desk.file.close()


def test_that_an_office_without_resolutions_says_where_they_come_from(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    desk = open_desk(tmp_path)
    page, _ = page_on(qtbot, theme, desk)
    qtbot.waitUntil(lambda: not page.nothing.widen.isVisible())

    assert page.nothing.isVisible()
    assert not page.panel.isVisible()
    desk.file.close()


def test_that_a_late_deadline_says_its_days_first(theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    today = desk.clock.today()
    cells = {row.id: due_cell(row, today) for row in desk.resolutions.all()}
    for row in desk.resolutions.all():
        if row.days_late:
            assert cells[row.id].ink == "shangarf"
            assert cells[row.id].text != cells[row.id].second
        elif not row.status.open:
            assert cells[row.id].ink == "ink-3"
    desk.file.close()
