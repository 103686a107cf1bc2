"""Bringing in a list: nothing changes before it is seen, everything comes in as one act, one key takes it back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.progress import Progress, Silent
from desktop_app.sentences import Spoken
from desktop_app.services import undo
from desktop_app.services.import_fields import ListKind
from desktop_app.services.import_plan import Verdict
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.imports import ImportPage
from desktop_app.ui.pages.imports.columns import letters
from desktop_app.ui.pages.imports.face import COLUMNS, PREVIEW
from desktop_app.ui.pages.people import PeoplePage
from desktop_app.ui.theme import Theme
from tests.journeys.file_dialogs import FileDialogs
from tests.services.lists_at_hand import PEOPLE, RESOLUTIONS, minutes, workbook
from tests.ui.desk_frame import NEW_YEAR, DeskFrame, complaint, open_desk, retype, shown, type_in
from tests.ui.window_at_hand import new_office, window_on


class WorkingFrame(DeskFrame):
    """Does long requests at once."""

    def run(self, work: Callable[[Progress], Any], title: str, done: Callable[[Any], Any] | None = None) -> None:
        try:
            value = work(Silent())
        except Spoken as error:
            self.told.append(error)
            return
        if done is not None:
            done(value)


@pytest.fixture
def frame(tmp_path: Path, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> Iterator[WorkingFrame]:
    monkeypatch.setenv("DABIR_HOME", str(tmp_path / "home"))  # where the columns of earlier lists are remembered
    folder = tmp_path / "office"
    folder.mkdir()
    desk = open_desk(folder)
    committee = desk.committees.found("کمیته سلامت اداری")
    desk.committees.appoint(committee, desk.people.add(post="شهردار"), starts=NEW_YEAR)
    yield WorkingFrame(desk, theme)
    desk.file.close()


def committee(frame: DeskFrame) -> str:
    return frame.desk.committees.all()[0].id


def opened(qtbot: QtBot, frame: DeskFrame, part: str, path: Path | None = None, **place: str) -> ImportPage:
    page = ImportPage(frame)
    shown(qtbot, page, Place("imports", part=part, **place))
    if path is not None:
        page.open_file(path)
        settle(page)
    return page


def settle(page: ImportPage) -> None:
    """As if the person had looked up for a moment."""
    if page._again.isActive():
        page._again.stop()
        page.look_through()
    QApplication.processEvents()


def past(path: Path, *more: list[object]) -> Path:
    rows = [
        [5, "1403/5/7", "انتشار فهرست قراردادها", "واحد مالی", "یک ماه", "انجام شد"],
        [5, "1403/13/7", "تهیه گزارش فصل", "روابط عمومی", "", "در حال انجام"],
        *more,
    ]
    return workbook(path, [["فهرست مصوبات"], RESOLUTIONS, *rows])


def test_that_a_file_is_chosen_by_key_and_its_columns_are_shown(
    qtbot: QtBot, frame: WorkingFrame, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    FileDialogs(monkeypatch).to_open = [past(tmp_path / "list.xlsx")]
    page = opened(qtbot, frame, "resolutions")
    assert page.stack.currentWidget() is page.empty

    QTest.keyClick(page.first, Qt.Key.Key_Space)
    settle(page)

    assert page.stack.currentWidget() is page.columns
    assert page.columns.choices["text"].value == 2
    assert page.setting.head.value == 2


def test_that_another_column_is_chosen_by_keys_and_is_one_fields_only(
    qtbot: QtBot, frame: WorkingFrame, tmp_path: Path
) -> None:
    page = opened(qtbot, frame, "resolutions", past(tmp_path / "list.xlsx"))
    choice = page.columns.choices["note"]

    choice.edit.setFocus()
    choice.edit.selectAll()
    type_in(choice.edit, "متن مصوبه")
    QTest.keyClick(choice.edit, Qt.Key.Key_Return)
    settle(page)

    assert page.wishes().columns["note"] == 2
    assert page.columns.choices["text"].value is None


def test_that_a_trouble_is_filtered_told_under_its_cell_and_corrected_there(
    qtbot: QtBot, frame: WorkingFrame, tmp_path: Path
) -> None:
    page = opened(qtbot, frame, "resolutions", past(tmp_path / "list.xlsx"), id=committee(frame))
    page.steps.choose(PREVIEW)
    page._show_state()

    page.preview.filter_by(Verdict.REFUSED.value)
    row = page.preview.list.current_row()
    assert row is not None
    QTest.keyClick(page.preview.list, Qt.Key.Key_Return)
    field = page.preview.panel.fields["meeting_date"]
    assert "ماه" in complaint(field)
    assert field.control.hasFocus()
    retype(field.control, "1403/5/7")
    settle(page)

    assert page.plan is not None
    assert page.plan.count(Verdict.REFUSED) == 0


def test_that_space_leaves_a_row_out_and_takes_it_again(qtbot: QtBot, frame: WorkingFrame, tmp_path: Path) -> None:
    page = opened(qtbot, frame, "resolutions", past(tmp_path / "list.xlsx"), id=committee(frame))
    page.steps.choose(PREVIEW)
    page._show_state()
    page.preview.list.choose_first()

    taken = []
    for _ in range(2):
        QTest.keyClick(page.preview.list, Qt.Key.Key_Space)
        settle(page)
        assert page.plan is not None
        taken.append(page.plan.rows[0].taken)

    assert taken == [False, True]


def test_that_everything_comes_in_as_one_act_and_is_told(qtbot: QtBot, frame: WorkingFrame, tmp_path: Path) -> None:
    page = opened(qtbot, frame, "resolutions", past(tmp_path / "list.xlsx"), id=committee(frame))
    assert frame.desk.resolutions.all() == []

    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert len(frame.desk.resolutions.all()) == 1
    assert page.stack.currentWidget() is page.done
    assert "۱ مصوبه" in frame.toasts[-1][0]
    frame.undo_last()
    assert frame.desk.resolutions.all() == []


def test_that_rows_not_understood_are_looked_at_where_they_may_not_stay_out(
    qtbot: QtBot, frame: WorkingFrame, tmp_path: Path
) -> None:
    frame.confirms = False
    page = opened(qtbot, frame, "resolutions", past(tmp_path / "list.xlsx"), id=committee(frame))

    page.bring_in()

    assert frame.desk.resolutions.all() == []
    assert page.stack.currentWidget() is page.preview
    assert [row.key for row in page.preview.list.rows_model.rows] == [4]


def test_that_the_same_headings_go_straight_to_the_preview_the_next_time(
    qtbot: QtBot, frame: WorkingFrame, tmp_path: Path
) -> None:
    rows = [["عنوان ویژه یک", "سمت"], ["الف ب", "مدیر"]]
    page = opened(qtbot, frame, "people", workbook(tmp_path / "a.xlsx", rows))
    assert page.steps.value == COLUMNS
    page._take_columns({"full_name": 0, "post": 1})
    settle(page)
    page.bring_in()

    again = opened(qtbot, frame, "people", workbook(tmp_path / "b.xlsx", [rows[0], ["پ ت", "کارشناس"]]))

    assert again.steps.value == PREVIEW
    assert again.wishes().columns == {"full_name": 0, "post": 1}


def test_that_members_come_into_the_committee_one_came_from(qtbot: QtBot, frame: WorkingFrame, tmp_path: Path) -> None:
    path = workbook(tmp_path / "p.xlsx", [PEOPLE, ["الف ب", "مدیر", "واحد", "عضو", "۱", "1404/1/5"]])
    page = opened(qtbot, frame, "people", path, id=committee(frame))

    page.bring_in()

    assert "الف ب" in [one.name for one in frame.desk.committees.get(committee(frame)).members]
    QTest.keyClick(page.look, Qt.Key.Key_Space)
    assert frame.went[-1] == Place("committee", committee(frame), "members")


def test_that_a_word_document_is_looked_at_part_by_part(qtbot: QtBot, frame: WorkingFrame, tmp_path: Path) -> None:
    path = minutes(tmp_path / "m.docx", "صورتجلسه شماره ۳ کمیته سلامت اداری", "حاضرین: شهردار", "مصوبات:", "۱- متن")
    page = opened(qtbot, frame, "people", path)
    assert page.kind is ListKind.MINUTES

    page.bring_in()
    assert frame.desk.meetings.all() == []
    for row, words in ((3, "1404/6/3"), (4, "۱۰")):
        page.preview.list.choose(row)
        retype_area(page, words)
        settle(page)
    page.bring_in()

    assert [meeting.number for meeting in frame.desk.meetings.all()] == [3]


def retype_area(page: ImportPage, words: str) -> None:
    area = page.preview.panel.fields["text"].control
    area.setFocus()
    area.selectAll()  # type: ignore[attr-defined]
    type_in(area, words)
    page.preview.list.setFocus()


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n" + b"\0" * 80, b"PK\x03\x04 broken"])
def test_that_a_file_that_is_no_list_is_told_and_the_page_stays(
    qtbot: QtBot, frame: WorkingFrame, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(content)

    page = opened(qtbot, frame, "people", path)

    assert "list.xlsx" in str(frame.told[-1])
    assert page.stack.currentWidget() is page.empty


def test_that_only_a_portion_of_many_rows_is_put_on_the_screen(
    qtbot: QtBot, frame: WorkingFrame, tmp_path: Path
) -> None:
    rows = [[f"نفر {number} فامیل", f"سمت {number}"] for number in range(700)]
    page = opened(qtbot, frame, "people", workbook(tmp_path / "p.xlsx", [PEOPLE[:2], *rows]))
    page.steps.choose(PREVIEW)
    page._show_state()
    lines = page.preview.list

    assert len(lines.rows_model.rows) == 101
    lines.choose("more")
    QTest.keyClick(lines, Qt.Key.Key_Return)
    assert len(lines.rows_model.rows) == 201
    page.start_find()
    type_in(page.preview.query, "نفر ۶۹۹")
    page.preview._begin_again()
    assert [row.key for row in lines.rows_model.rows] == [701]


def test_that_columns_are_called_as_in_the_other_program() -> None:
    assert [letters(place) for place in (0, 25, 26, 27, 701, 702)] == ["A", "Z", "AA", "AB", "ZZ", "AAA"]


def test_that_the_directory_leads_to_the_import(qtbot: QtBot, frame: WorkingFrame) -> None:
    page = PeoplePage(frame)
    shown(qtbot, page, Place("people"))

    QTest.keyClick(page.bring, Qt.Key.Key_Space)

    assert frame.went[-1] == Place("imports", part="people")


@pytest.mark.parametrize("long_from", [0, undo.LONG])
def test_that_in_the_window_it_is_a_job_and_ctrl_z_takes_it_back(
    qtbot: QtBot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, long_from: int
) -> None:
    monkeypatch.setattr(undo, "LONG", long_from)
    desk = new_office(tmp_path)
    path = workbook(tmp_path / "p.xlsx", [PEOPLE[:2], ["الف ب", "مدیر"], ["پ ت", "کارشناس"]])
    with window_on(qtbot, theme, desk, None) as window:
        window.go(Place("imports", part="people"))
        page = window.page
        assert isinstance(page, ImportPage)
        page.open_file(path)
        qtbot.waitUntil(lambda: page.plan is not None and page.plan.bringing == 2)

        QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: len(desk.people.all()) == 2)
        qtbot.waitUntil(lambda: page.stack.currentWidget() is page.done)
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

        qtbot.waitUntil(lambda: desk.people.all() == [])
        qtbot.waitUntil(lambda: not window.jobs.is_busy)
        QTest.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: len(desk.people.all()) == 2)
        qtbot.waitUntil(lambda: not window.jobs.is_busy)
