"""Vulnerable points on the screen: their heat map and list, edited in place, tied to resolutions, put on an agenda."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.vulnerabilities import VulnerabilityStatus
from desktop_app.sentences import Refused
from desktop_app.ui.dialogs.areas import AreasDialog
from desktop_app.ui.dialogs.vulnerability import VulnerabilityDialog
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.integrity import IntegrityPage
from desktop_app.ui.pages.integrity.vulnerabilities import VulnerabilitiesPart, Which
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.grade_choice import GradeChoice
from desktop_app.ui.widgets.heat_map import HeatMap
from desktop_app.ui.widgets.inputs import TextArea
from desktop_app.ui.wording import plain
from tests.ui.desk_frame import TODAY, DeskFrame, complaint, open_desk, retype, shown, when_asked
from tests.ui.sample_office import sample_desk

SUMMER = datetime.date(2025, 8, 10)


@pytest.fixture
def frame(tmp_path: Path, theme: Theme) -> Iterator[DeskFrame]:
    """An office with one committee and no point."""
    desk = open_desk(tmp_path)
    desk.committees.found("کمیته سلامت اداری")
    yield DeskFrame(desk, theme)
    desk.file.close()


@pytest.fixture
def told(tmp_path: Path, theme: Theme) -> Iterator[DeskFrame]:
    """The sample office."""
    desk = sample_desk(tmp_path)
    yield DeskFrame(desk, theme)
    desk.file.close()


def opened(qtbot: QtBot, frame: DeskFrame, focus: str = "") -> VulnerabilitiesPart:
    page = IntegrityPage(frame)
    shown(qtbot, page, Place("integrity", part="vulnerabilities", focus=focus))
    part = page.part
    assert isinstance(part, VulnerabilitiesPart)
    return part


def committee(frame: DeskFrame) -> str:
    return frame.desk.committees.all()[0].id


def area(frame: DeskFrame, name: str) -> str:
    return next(one.id for one in frame.desk.vulnerabilities.areas.all() if one.name == name)


def titles(part: VulnerabilitiesPart) -> list[str]:
    return [row.cells[0].text for row in part.list.rows_model.rows if not row.is_group]


def groups(part: VulnerabilitiesPart) -> list[str]:
    return [row.cells[0].text for row in part.list.rows_model.rows if row.is_group]


def test_that_an_empty_office_says_what_belongs_here_and_takes_a_first_point(qtbot: QtBot, frame: DeskFrame) -> None:
    part = opened(qtbot, frame)
    assert part.stack.currentWidget() is part.empty
    assert not part.side.isVisible()

    def answer(dialog: VulnerabilityDialog) -> None:
        dialog.called.setText("نوبت تلفنی")
        dialog.accept()

    when_asked(answer)
    part.first.click()
    QApplication.processEvents()
    assert titles(part) == ["نوبت تلفنی"]
    assert part.side.isVisible()


def test_that_a_grade_of_six_is_told_under_its_field_and_a_digit_chooses_a_grade(
    qtbot: QtBot, frame: DeskFrame
) -> None:
    point = frame.desk.vulnerabilities.add(committee(frame), "نوبت تلفنی")
    part = opened(qtbot, frame)
    severity, likelihood = part.panel.fields["severity"], part.panel.fields["likelihood"]
    assert isinstance(severity.control, GradeChoice)
    assert isinstance(likelihood.control, GradeChoice)
    retype(severity.control.edit, "۶")
    assert "۵" in complaint(severity)
    assert frame.desk.vulnerabilities.get(point).severity is None
    retype(severity.control.edit, "4")
    retype(likelihood.control.edit, "۵")
    QApplication.processEvents()
    assert frame.desk.vulnerabilities.get(point).risk == 20
    assert "۲۰" in part.list.rows_model.rows[1].cells[1].tags[0].text


def test_that_the_list_stands_by_area_and_a_cell_of_the_map_narrows_it(qtbot: QtBot, frame: DeskFrame) -> None:
    add = frame.desk.vulnerabilities.add
    add(committee(frame), "الف", area_id=area(frame, "مالی"), found_on=SUMMER)
    add(committee(frame), "ب", area_id=area(frame, "مالی"), found_on=TODAY)
    add(committee(frame), "پ", area_id=area(frame, "صدور مجوز"), found_on=SUMMER)
    part = opened(qtbot, frame)
    assert groups(part) == ["صدور مجوز", "مالی"]
    heat = part.heat.map
    heat.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Return):
        QTest.keyClick(heat, key)
    assert titles(part) == ["الف"]
    assert "مالی" in plain(part.heat.chosen_words.text())
    QTest.keyClick(heat, Qt.Key.Key_Return)
    assert titles(part) == ["پ", "ب", "الف"] or titles(part) == ["پ", "الف", "ب"]


def test_that_the_map_by_risk_narrows_the_list_too(qtbot: QtBot, frame: DeskFrame) -> None:
    add = frame.desk.vulnerabilities.add
    add(committee(frame), "الف", severity=5, likelihood=2)
    add(committee(frame), "ب", severity=1, likelihood=1)
    add(committee(frame), "پ")
    part = opened(qtbot, frame)
    part.heat.way._segments[1].click()
    assert "۱" in plain(part.heat.remark.text())
    part.heat.map.pressed.emit(0, 1)
    assert titles(part) == ["الف"]
    part.heat.all.click()
    assert len(titles(part)) == 3


def test_that_a_click_meets_the_cell_under_it(qtbot: QtBot, theme: Theme) -> None:
    heat = HeatMap(theme, "نقشه")
    heat.show_counts(["مالی", "مجوز"], ["بهار", "تابستان"], [[1, 2], [3, 4]])
    qtbot.addWidget(heat)
    heat.resize(heat.sizeHint())
    heat.show()
    pressed: list[tuple[int, int]] = []
    heat.pressed.connect(lambda row, column: pressed.append((row, column)))
    for row in range(2):
        for column in range(2):
            middle = heat._cell(row, column).center().toPoint()
            QTest.mouseClick(heat, Qt.MouseButton.LeftButton, pos=QPoint(middle))
    assert pressed == [(0, 0), (0, 1), (1, 0), (1, 1)]
    assert heat._cell(0, 0).left() > heat._cell(0, 1).left()
    assert heat.accessibleDescription() == heat.words_of(1, 1)


def test_that_numbers_of_the_map_are_readable_in_both_themes(theme: Theme) -> None:
    from desktop_app.ui.widgets.heat_map import _contrast

    for dark in (False, True):
        theme.wear(dark=dark)
        heat = HeatMap(theme)
        for count in range(31):
            fill, ink = heat._heat(count, 30)
            assert _contrast(fill, ink) >= 4.4, (dark, count)


def test_that_a_step_that_lacks_something_is_refused_and_leads_to_the_field(qtbot: QtBot, frame: DeskFrame) -> None:
    point = frame.desk.vulnerabilities.add(committee(frame), "نوبت تلفنی")
    part = opened(qtbot, frame)
    part.panel.on.click()
    QApplication.processEvents()
    assert frame.desk.vulnerabilities.get(point).status is VulnerabilityStatus.STUDIED
    part.panel.on.click()
    assert isinstance(frame.told[-1], Refused)
    solution = part.panel.fields["solution"].control
    assert isinstance(solution, TextArea)
    assert solution.hasFocus()
    solution.setPlainText("نوبت‌دهی سامانه‌ای")
    solution.commit_now()
    part.panel.on.click()
    QApplication.processEvents()
    assert frame.desk.vulnerabilities.get(point).status is VulnerabilityStatus.SOLUTION_APPROVED


def test_that_delete_puts_a_point_aside_and_the_toast_brings_it_back(qtbot: QtBot, frame: DeskFrame) -> None:
    frame.desk.vulnerabilities.add(committee(frame), "نوبت تلفنی")
    part = opened(qtbot, frame)
    QTest.keyClick(part.list, Qt.Key.Key_Delete)
    QApplication.processEvents()
    assert titles(part) == []
    frame.undo_last()
    QApplication.processEvents()
    assert titles(part) == ["نوبت تلفنی"]


def test_that_a_point_goes_to_the_next_agenda_by_a_key_and_back_by_the_toast(qtbot: QtBot, frame: DeskFrame) -> None:
    desk = frame.desk
    meeting = desk.meetings.convene(committee(frame), TODAY + datetime.timedelta(days=3))
    point = desk.vulnerabilities.add(committee(frame), "نوبت تلفنی")
    part = opened(qtbot, frame)
    QTest.keyClick(part.list, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert len(desk.agenda.items(meeting)) == 1
    frame.undo_last()
    assert desk.agenda.items(meeting) == []
    assert desk.vulnerabilities.get(point).item_id is None


def test_that_open_points_of_earlier_years_are_one_press_away(qtbot: QtBot, frame: DeskFrame) -> None:
    frame.desk.vulnerabilities.add(committee(frame), "قدیمی", found_on=datetime.date(2024, 12, 1))
    frame.desk.vulnerabilities.add(committee(frame), "تازه")
    part = opened(qtbot, frame)
    assert titles(part) == ["تازه"]
    part.heat.earlier.click()
    assert titles(part) == ["قدیمی"]
    part.filter_by(Which.CLOSED)
    assert part.stack.currentWidget() is part.nothing


def test_that_a_hit_of_the_search_leads_to_its_row_in_its_year(qtbot: QtBot, frame: DeskFrame) -> None:
    old = frame.desk.vulnerabilities.add(committee(frame), "قدیمی", found_on=datetime.date(2024, 12, 1))
    part = opened(qtbot, frame, focus=old)
    assert part.year == 1403
    assert part.list.current_key() == old


def test_that_areas_are_named_added_and_kept_while_in_use(qtbot: QtBot, frame: DeskFrame) -> None:
    frame.desk.vulnerabilities.add(committee(frame), "نوبت", area_id=area(frame, "مالی"))
    dialog = AreasDialog(frame)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.new.setText("پسماند")
    dialog._add()
    assert [one.name for one in frame.desk.vulnerabilities.areas.all()][-1] == "پسماند"
    retype(dialog.name.control, "مدیریت پسماند")
    assert [one.name for one in frame.desk.vulnerabilities.areas.all()][-1] == "مدیریت پسماند"
    dialog.list.choose(area(frame, "مالی"))
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert isinstance(frame.told[-1], Refused)


def test_that_a_resolution_found_by_words_is_tied_and_leads_to_its_page(qtbot: QtBot, told: DeskFrame) -> None:
    part = opened(qtbot, told)
    point = next(one for one in part._told.points if not one.resolutions)
    part.focus_row(point.id)
    finder = part.panel.ties.finder
    finder.edit.setFocus()
    finder._find("مأموران")
    assert finder.is_open
    QTest.keyClick(finder.edit, Qt.Key.Key_Return)
    QApplication.processEvents()
    tied = told.desk.vulnerabilities.get(point.id).resolutions
    assert len(tied) == 1
    assert "مأموران" in tied[0].text
    part.panel.ties.list.opened.emit(tied[0].id)
    assert told.went[-1] == Place("resolutions", focus=tied[0].id)


def test_that_the_sample_says_how_many_were_found_and_corrected(qtbot: QtBot, told: DeskFrame) -> None:
    part = opened(qtbot, told)
    totals = told.desk.vulnerabilities.totals(part.committee_id, part.year)
    words = plain(part.heat.totals.text())
    assert "مورد شناسایی‌شده" in words
    assert totals.found >= 12
    assert sum(sum(row) for row in part.heat.map._counts) == totals.found


def test_that_in_a_narrow_window_the_map_gives_its_place_to_the_panel(qtbot: QtBot, told: DeskFrame) -> None:
    part = opened(qtbot, told)
    assert part.heat.isVisible()
    assert part.side.isVisible()
    part.window().resize(1096, 700)
    QApplication.processEvents()
    assert part.heat.isVisible()
    assert not part.side.isVisible()
    QTest.keyClick(part.list, Qt.Key.Key_Return)
    assert not part.heat.isVisible()
    assert part.side.isVisible()
    part.with_map.click()
    assert part.heat.isVisible()
