"""Ctrl+Z in a field takes back what was typed there, and everywhere else the latest act, which a message names."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.committees import Role
from desktop_app.services.desk import Desk
from desktop_app.ui import activity_words
from desktop_app.ui.frame import Frame, Page, Place
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.dialogs import ErrorDialog
from desktop_app.ui.widgets.in_place import InPlaceField
from desktop_app.ui.widgets.inputs import LineEdit, TextArea
from desktop_app.ui.window import MainWindow
from desktop_app.ui.wording import plain
from tests.ui.desk_frame import type_in
from tests.ui.window_at_hand import NOW, PLAIN, new_office, window_on

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Z, Y = Qt.Key.Key_Z, Qt.Key.Key_Y


class CommitteeLines(Page):
    """The name and the mission of the first committee, edited in place."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.name = LineEdit(self.theme, name="نام")
        self.mission = TextArea(self.theme, name="مأموریت")
        self.other = LineEdit(self.theme, name="دیگر")
        self.fields = {
            "name": InPlaceField(self.theme, "نام", self.name, lambda text: self._keep(name=text)),
            "mission": InPlaceField(self.theme, "مأموریت", self.mission, lambda text: self._keep(mission=text)),
        }
        column = QVBoxLayout(self)
        for field in (*self.fields.values(), self.other):
            column.addWidget(field)

    def _keep(self, **fields: str) -> None:
        self.desk.committees.describe(self.desk.committees.all()[0].id, **fields)

    def arrive(self, place: Place) -> None:
        del place
        self.refresh(frozenset())
        self.other.setFocus()

    def refresh(self, kinds: frozenset[str]) -> None:
        del kinds
        if not self.desk.committees.all():
            return
        view = self.desk.committees.get(self.desk.committees.all()[0].id)
        self.fields["name"].show_stored(view.name)
        self.fields["mission"].show_stored(view.mission)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = new_office(tmp_path)
    desk.committees.found("کمیته سلامت اداری")
    return desk


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, desk: Desk) -> Iterator[MainWindow]:
    with window_on(qtbot, theme, desk, {**PLAIN, "home": CommitteeLines}) as shown:
        yield shown


def lines_of(window: MainWindow) -> CommitteeLines:
    assert isinstance(window.page, CommitteeLines)
    return window.page


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = CTRL) -> None:
    widget.setFocus()
    QTest.keyClick(widget, key, modifiers)
    QApplication.processEvents()


def leave(field: QWidget, to: QWidget) -> None:
    field.setFocus()
    to.setFocus()
    QApplication.processEvents()


def said(window: MainWindow) -> str:
    toaster = window.voice.toaster
    return "" if toaster.isHidden() else plain(toaster._words.text())


def committee(desk: Desk) -> tuple[str, str]:
    view = desk.committees.get(desk.committees.all()[0].id)
    return view.name, view.mission


def test_that_an_act_is_taken_back_and_named_and_done_again(window: MainWindow, desk: Desk) -> None:
    desk.people.add(post="شهردار")
    press(window, Z)
    assert desk.people.all() == []
    latest = desk.activity.recent(1)[0]
    assert latest.of is not None
    assert plain(activity_words.told(latest.of)) in said(window)
    press(window, Z, CTRL | SHIFT)
    assert [one.post for one in desk.people.all()] == ["شهردار"]
    press(window, Z)
    press(window, Y)
    assert [one.post for one in desk.people.all()] == ["شهردار"]


def test_that_the_message_leads_the_other_way(window: MainWindow, desk: Desk) -> None:
    desk.people.add(post="شهردار")
    press(window, Z)
    link = window.voice.toaster._link
    assert link is not None
    link.clicked.emit()
    assert len(desk.people.all()) == 1


@pytest.mark.parametrize("field", ["name", "mission"])
def test_that_a_field_takes_back_its_own_letters_first(window: MainWindow, desk: Desk, field: str) -> None:
    page = lines_of(window)
    edit: LineEdit | TextArea = page.name if field == "name" else page.mission
    desk.people.add(post="شهردار")
    edit.setFocus()
    type_in(edit, " تازه")
    press(edit, Z)
    assert committee(desk) == ("کمیته سلامت اداری", "")
    assert len(desk.people.all()) == 1
    press(edit, Z, CTRL | SHIFT)
    assert "تازه" in (edit.text() if isinstance(edit, LineEdit) else edit.toPlainText())


@pytest.mark.parametrize("field", ["name", "mission"])
def test_that_a_field_with_nothing_of_its_own_leaves_the_key_to_the_window(
    window: MainWindow, desk: Desk, field: str
) -> None:
    page = lines_of(window)
    desk.people.add(post="شهردار")
    press(page.name if field == "name" else page.mission, Z)
    assert desk.people.all() == []
    press(page.name if field == "name" else page.mission, Z, CTRL | SHIFT)
    assert len(desk.people.all()) == 1


@pytest.mark.parametrize("field", ["name", "mission"])
def test_that_a_field_shows_what_was_undone_and_does_not_store_it_again(
    window: MainWindow, desk: Desk, field: str
) -> None:
    page = lines_of(window)
    edit: LineEdit | TextArea = page.name if field == "name" else page.mission
    before = committee(desk)
    edit.setFocus()
    type_in(edit, " تازه")
    leave(edit, page.other)
    assert committee(desk) != before
    press(page.other, Z)
    assert committee(desk) == before
    shown = edit.text() if isinstance(edit, LineEdit) else edit.toPlainText()
    assert shown == before[field == "mission"]
    leave(edit, page.other)
    assert committee(desk) == before
    press(page.other, Z, CTRL | SHIFT)
    assert committee(desk) != before


def test_that_a_text_stored_while_it_was_typed_goes_by_its_own_undo_and_then_what_was_before_it(
    window: MainWindow, desk: Desk
) -> None:
    page = lines_of(window)
    desk.people.add(post="شهردار")
    page.mission.setFocus()
    type_in(page.mission, "وظیفه")
    page.mission.commit_now()  # two seconds have gone by
    press(page.mission, Z)
    page.mission.commit_now()
    assert committee(desk)[1] == ""
    press(page.mission, Z)
    assert committee(desk)[1] == ""
    assert desk.people.all() == []


def test_that_nothing_to_undo_is_said_calmly(window: MainWindow, desk: Desk) -> None:
    press(window, Z)
    press(window, Z)
    assert desk.committees.all() == []
    first = said(window)
    press(window, Z, CTRL | SHIFT)
    press(window, Z, CTRL | SHIFT)
    assert first
    assert said(window)
    assert said(window) != first
    assert QApplication.activeModalWidget() is None


def test_that_a_refusal_names_the_act_that_stays(window: MainWindow, desk: Desk) -> None:
    a_frozen_meeting(desk)
    press(window, Z)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ErrorDialog)
    stays = activity_words.told(desk.activity.recent(1)[0])
    assert plain(stays) in plain(dialog._body.text())
    dialog.close()


def test_that_a_message_takes_its_own_act_back_by_the_log(window: MainWindow, desk: Desk) -> None:
    person = desk.people.add(post="شهردار")
    desk.people.remove(person)
    window.toast("حذف شد", undo=lambda: desk.people.restore(person))
    press(window, Z)
    assert desk.activity.recent(1)[0].verb == "act.undone"
    press(window, Z)
    assert desk.people.all() == []


def test_that_the_key_takes_the_latest_act_and_the_button_the_one_it_tells_of(window: MainWindow, desk: Desk) -> None:
    person = desk.people.add(post="شهردار")
    desk.people.remove(person)
    window.toast("حذف شد", undo=lambda: desk.people.restore(person))
    desk.people.add(post="معاون")
    link = window.voice.toaster._link
    assert link is not None
    link.clicked.emit()
    assert {one.post for one in desk.people.all()} == {"شهردار", "معاون"}
    desk.people.remove(person)
    window.toast("حذف شد", undo=lambda: desk.people.restore(person))
    desk.people.add(post="دبیر")
    press(window, Z)
    assert {one.post for one in desk.people.all()} == {"معاون"}


def test_that_an_act_with_a_way_of_its_own_goes_back_by_its_message(window: MainWindow, desk: Desk) -> None:
    meeting = a_frozen_meeting(desk)
    signer = desk.minutes.get(meeting).signers[0].signature_id
    desk.minutes.sign(signer)
    window.toast("امضا شد", undo=lambda: desk.minutes.unsign(signer))
    press(window, Z)
    assert desk.minutes.get(meeting).signers[0].signed_on is None
    assert not isinstance(QApplication.activeModalWidget(), ErrorDialog)


def a_frozen_meeting(desk: Desk) -> str:
    row = desk.committees.all()[0].id
    person = desk.people.add(post="شهردار")
    desk.committees.appoint(row, person, role=Role.CHAIR, starts=NOW.date())
    meeting = desk.meetings.convene(row, NOW.date(), starts=NOW.time())
    desk.agenda.add(meeting, "گزارش")
    desk.meetings.open(meeting, NOW.time())
    desk.attendance.all_present(meeting, NOW.time())
    desk.meetings.close(meeting, NOW.replace(hour=12).time())
    desk.minutes.freeze(meeting)
    return meeting
