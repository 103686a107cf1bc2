"""The directory: found however it is spelled, edited in place, and nobody twice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.dialogs.person import PersonDialog
from desktop_app.ui.dialogs.unit import UnitDialog
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.people import PeoplePage, initials
from desktop_app.ui.theme import Theme
from tests.ui.desk_frame import NEW_YEAR, DeskFrame, complaint, open_desk, retype, shown, type_in, when_asked


@pytest.fixture
def frame(tmp_path: Path, theme: Theme) -> Iterator[DeskFrame]:
    desk = open_desk(tmp_path)
    finance = desk.people.add_unit("معاونت مالی و اقتصادی", "معاون مالی")
    desk.people.add(post="معاون مالی", unit_id=finance, phone="۳۲۱۰")
    desk.people.add(post="مدیر حراست", unit_id=desk.people.add_unit("مدیریت حراست"))
    desk.people.add(post="شهردار")
    yield DeskFrame(desk, theme)
    desk.file.close()


def opened(qtbot: QtBot, frame: DeskFrame, place: Place | None = None) -> PeoplePage:
    page = PeoplePage(frame)
    shown(qtbot, page, place or Place("people"))
    return page


def names(page: PeoplePage) -> list[str]:
    return [row.cells[0].text for row in page.list.rows_model.rows]


@pytest.mark.parametrize("words", ["مديريت حراست", "حراست", "مدیریت  حراست"])
def test_that_people_are_found_however_they_are_spelled(qtbot: QtBot, frame: DeskFrame, words: str) -> None:
    page = opened(qtbot, frame)

    page.start_find()
    type_in(page.query, words)

    assert names(page) == ["مدیر حراست"]


def test_that_nobody_found_is_said_and_everybody_comes_back(qtbot: QtBot, frame: DeskFrame) -> None:
    page = opened(qtbot, frame)
    type_in(page.query, "ظظظ")
    assert page.stack.currentWidget() is page.nothing

    page.query.clear()

    assert len(names(page)) == 3


def test_that_an_empty_directory_says_what_it_is_for(qtbot: QtBot, tmp_path: Path, theme: Theme) -> None:
    folder = tmp_path / "new"
    folder.mkdir()
    desk = open_desk(folder)

    page = opened(qtbot, DeskFrame(desk, theme))

    assert page.stack.currentWidget() is page.empty
    desk.file.close()


def test_that_the_panel_edits_the_person_in_place(qtbot: QtBot, frame: DeskFrame) -> None:
    mayor = next(p for p in frame.desk.people.all() if p.post == "شهردار")
    page = opened(qtbot, frame, Place("people", focus=mayor.id))

    retype(page.person.fields["phone"].control, "۱۱۰۰")
    QApplication.processEvents()

    assert next(p for p in frame.desk.people.all() if p.id == mayor.id).phone == "۱۱۰۰"
    assert page.list.current_key() == mayor.id


def test_that_becoming_somebody_else_is_told_under_the_field(qtbot: QtBot, frame: DeskFrame) -> None:
    frame.desk.people.add(post="شهردار", unit_id=frame.desk.people.add_unit("حوزه شهردار"))
    guard = next(p for p in frame.desk.people.all() if p.post == "مدیر حراست")
    frame.desk.people.edit(guard.id, unit_id=None)
    page = opened(qtbot, frame, Place("people", focus=guard.id))

    retype(page.person.fields["post"].control, "شهردار")

    assert "شهردار" in complaint(page.person.fields["post"])
    assert next(p for p in frame.desk.people.all() if p.id == guard.id).post == "مدیر حراست"


def test_that_a_new_person_is_entered_and_chosen(qtbot: QtBot, frame: DeskFrame) -> None:
    page = opened(qtbot, frame)

    def answer(dialog: PersonDialog) -> None:
        type_in(dialog.focusWidget(), "مدیر حقوقی")
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    when_asked(answer)
    page.start_new()

    row = page.list.current_row()
    assert row is not None
    assert row.cells[0].text == "مدیر حقوقی"


def test_that_a_person_who_is_there_already_is_told_under_the_post(qtbot: QtBot, frame: DeskFrame) -> None:
    page = opened(qtbot, frame)
    said: list[str] = []

    def answer(dialog: PersonDialog) -> None:
        type_in(dialog.focusWidget(), "شهردار")
        dialog.accept()
        said.append(complaint(dialog.fields["post"]))

    when_asked(answer)
    page.start_new()

    assert "شهردار" in said[0]
    assert len(frame.desk.people.all()) == 3


def test_that_a_unit_that_is_there_already_is_told_under_its_name(qtbot: QtBot, frame: DeskFrame) -> None:
    page = opened(qtbot, frame, Place("people", part="units"))
    said: list[str] = []

    def answer(dialog: UnitDialog) -> None:
        type_in(dialog.focusWidget(), "معاونت مالي و اقتصادي")
        dialog.accept()
        said.append(complaint(dialog.fields["unit"]))

    when_asked(answer)
    page.start_new()

    assert "معاونت مالی و اقتصادی" in said[0]
    assert len(frame.desk.people.units()) == 2


def test_that_units_are_edited_in_their_panel(qtbot: QtBot, frame: DeskFrame) -> None:
    page = opened(qtbot, frame, Place("people", part="units"))
    page.list.choose(next(u.id for u in frame.desk.people.units() if "حراست" in u.name))

    retype(page.unit.fields["head_post"].control, "مدیر حراست شهرداری")
    page.unit.outside.click()

    unit = next(u for u in frame.desk.people.units() if "حراست" in u.name)
    assert (unit.head_post, unit.outside) == ("مدیر حراست شهرداری", True)
    assert not page.person.isVisible()


def test_that_a_person_leads_to_the_committees(qtbot: QtBot, frame: DeskFrame) -> None:
    mayor = next(p for p in frame.desk.people.all() if p.post == "شهردار")
    committee = frame.desk.committees.found("کمیته سلامت اداری")
    frame.desk.committees.appoint(committee, mayor.id, starts=NEW_YEAR)
    page = opened(qtbot, frame, Place("people", focus=mayor.id))

    page.person.seats.choose(committee)
    QTest.keyClick(page.person.seats, Qt.Key.Key_Return)

    assert frame.went == [Place("committee", id=committee)]


@pytest.mark.parametrize(("name", "letters"), [("مدیر حراست", "م\u200cح"), ("شهردار", "ش"), ("سرپرست شهرداری", "س")])
def test_that_initials_fit_their_circle(name: str, letters: str) -> None:
    assert initials(name) == letters
