from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.follow_ups import FollowUpKind
from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.services.desk import Desk
from desktop_app.ui.dialogs.history import HistoryDialog
from desktop_app.ui.follow_up_words import due_cell
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.resolutions import ResolutionsPage
from desktop_app.ui.pages.resolutions_filter import Standing, fits, grouped, week_end
from desktop_app.ui.theme import Theme
from desktop_app.ui.wording import plain
from tests.ui.desk_frame import DeskFrame, open_desk, shown, type_in
from tests.ui.sample_office import sample_desk


def page_on(qtbot: QtBot, theme: Theme, desk: Desk, place: Place | None = None) -> tuple[ResolutionsPage, DeskFrame]:
    frame = DeskFrame(desk, theme)
    page = ResolutionsPage(frame)
    shown(qtbot, page, place or Place("resolutions"))
    return page, frame


def keys(page: ResolutionsPage) -> list[object]:
    return [row.key for row in page.list.rows_model.rows if not row.is_group]


def titles(page: ResolutionsPage) -> list[str]:
    return [row.cells[0].text for row in page.list.rows_model.rows if row.is_group]


def test_that_every_resolution_stands_in_exactly_one_group(theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    rows = desk.resolutions.all()
    placed = [row.id for _, found in grouped(rows, desk.clock.today()) for row in found]

    assert sorted(placed) == sorted(row.id for row in rows)
    assert rows
    desk.file.close()


@pytest.mark.parametrize("ahead", range(7))
def test_that_the_week_ends_on_friday(ahead: int) -> None:
    saturday = datetime.date(2025, 12, 6)
    assert week_end(saturday + datetime.timedelta(ahead)) == datetime.date(2025, 12, 12)


def test_that_late_ones_come_first_and_closed_ones_wait_for_their_chip(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    desk = sample_desk(tmp_path)
    page, _ = page_on(qtbot, theme, desk)
    today = desk.clock.today()
    late = [row for row in desk.resolutions.all() if row.days_late]
    assert {str(key) for key in keys(page)[: len(late)]} == {row.id for row in late}
    closed = {row.id for row in desk.resolutions.all() if fits(row, Standing.CLOSED, today)}
    assert not closed & set(keys(page))
    QTest.mouseClick(page.filter._chips[Standing.CLOSED], Qt.MouseButton.LeftButton)

    assert set(keys(page)) == closed
    assert closed
    desk.file.close()


def test_that_words_find_however_they_are_spelt_and_ctrl_f_leads_to_them(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    desk = sample_desk(tmp_path)
    page, _ = page_on(qtbot, theme, desk)
    page.start_find()
    type_in(page.filter.words, "گلوگاه هاي صدور")
    assert len(keys(page)) == 1
    QTest.keyClick(page.filter.words, Qt.Key.Key_Return)
    assert page.focusWidget() is page.list
    page.start_find()
    QTest.keyClick(page.filter.words, Qt.Key.Key_Escape)

    assert len(keys(page)) > 1
    desk.file.close()


def test_that_nothing_found_names_the_filters_and_takes_them_away(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    page, _ = page_on(qtbot, theme, desk)
    everything = len(desk.resolutions.all())
    page.filter.words.setText("هیچ‌یک از این‌ها")
    assert page._nothing.isVisible()
    assert "هیچ‌یک از این‌ها" in page._nothing._body.text()
    QTest.mouseClick(page._widen, Qt.MouseButton.LeftButton)

    assert len(keys(page)) == everything
    desk.file.close()


def test_that_a_committee_narrows_the_list_and_the_counts(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    page, _ = page_on(qtbot, theme, desk)
    menu = page.filter.committee_menu(page)
    name = plain(menu.actions()[1].text())
    menu.actions()[1].trigger()
    mine = [row for row in desk.resolutions.all(only_open=True) if row.committee == name]

    assert set(keys(page)) == {row.id for row in mine}
    assert page.filter._chips[Standing.OPEN]._count == len(mine)
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


def test_that_a_place_with_a_closed_resolution_shows_it(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    closed = next(row for row in desk.resolutions.all() if row.status is ResolutionStatus.CLOSED)
    page, _ = page_on(qtbot, theme, desk, Place("resolutions", focus=closed.id))

    assert page.list.current_key() == closed.id
    assert page.panel.isVisible()
    desk.file.close()


def test_that_the_panel_follows_the_list_and_its_arrows(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    page, _ = page_on(qtbot, theme, desk)
    first, second = keys(page)[:2]
    page.panel.stepped.emit(1)
    assert page.list.current_key() == second
    page.panel.stepped.emit(-1)
    assert page.list.current_key() == first
    text = next(row.text for row in desk.resolutions.all() if row.id == first)

    assert plain(page.panel.text.label.text()) == text
    desk.file.close()


def test_that_the_history_says_what_was_and_what_is(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    row = next(row for row in desk.resolutions.all() if row.status is ResolutionStatus.IN_PROGRESS)
    page, _ = page_on(qtbot, theme, desk, Place("resolutions", focus=row.id))
    desk.follow_ups.record(row.id, FollowUpKind.REPORTED_DONE)
    page.panel.deeds.history(row.id)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, HistoryDialog)
    details = " ".join(dialog.events[0].details)
    dialog.close()

    assert "۱۰۰" in details
    assert len(dialog.events) >= 3
    desk.file.close()


def test_that_an_office_without_resolutions_says_where_they_come_from(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    desk = open_desk(tmp_path)
    page, _ = page_on(qtbot, theme, desk)

    assert page._nothing.isVisible()
    assert not page._widen.isVisible()
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
