"""Seats of a committee: entered, edited, ended, put aside, and refused where they cannot be."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.domain.committees import Role, Standing
from desktop_app.ui.dialogs.member import MemberDialog
from desktop_app.ui.dialogs.person import PersonDialog
from desktop_app.ui.theme import Theme
from tests.ui.committee_room import Opened, committee_of_nine
from tests.ui.desk_frame import TODAY, complaint, retype, type_in, when_asked


@pytest.fixture
def opened(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Opened]:
    with committee_of_nine(tmp_path, theme, qtbot) as made:
        yield made


def test_that_a_person_becomes_a_member_by_typing(opened: Opened) -> None:
    opened.frame.desk.people.add(post="مدیر حراست")

    def answer(dialog: MemberDialog) -> None:
        edit = dialog._person.edit
        type_in(edit, "حراست")
        QTest.keyClick(edit, Qt.Key.Key_Return)
        QTest.keyClick(edit, Qt.Key.Key_Return)

    when_asked(answer)
    opened.page.members.add.click()
    QApplication.processEvents()

    assert "مدیر حراست" in [member.name for member in opened.view.members]
    assert "مدیر حراست" in [row.cells[0].text for row in opened.page.members.list.rows_model.rows]


def member_dialog(opened: Opened, person: str, **values: Any) -> MemberDialog:
    dialog = MemberDialog(opened.frame, opened.committee)
    dialog._person.choose(person)
    dialog._role.choose(values.get("role", Role.MEMBER))
    dialog._starts.show_date(values.get("starts", TODAY))
    dialog._ends.show_date(values.get("ends"))
    dialog.show()
    dialog.accept()
    return dialog


def test_that_a_member_twice_is_told_under_the_person(opened: Opened, qtbot: QtBot) -> None:
    dialog = member_dialog(opened, opened.view.members[3].person_id)
    qtbot.addWidget(dialog)

    assert complaint(dialog.fields["person"])
    assert dialog.isVisible()
    assert len(opened.view.members) == 9


def test_that_a_second_chair_is_told_under_the_role(opened: Opened, qtbot: QtBot) -> None:
    dialog = member_dialog(opened, opened.frame.desk.people.add(post="معاون"), role=Role.CHAIR)
    qtbot.addWidget(dialog)

    assert complaint(dialog.fields["role"])
    assert len(opened.view.members) == 9


def test_that_a_period_that_ends_before_it_begins_is_told_under_its_end(opened: Opened, qtbot: QtBot) -> None:
    person = opened.frame.desk.people.add(post="معاون")
    dialog = member_dialog(opened, person, ends=TODAY - datetime.timedelta(days=1))
    qtbot.addWidget(dialog)

    assert complaint(dialog.fields["ends"])
    assert len(opened.view.members) == 9


def test_that_a_day_that_does_not_exist_keeps_the_dialog_open(opened: Opened, qtbot: QtBot) -> None:
    dialog = MemberDialog(opened.frame, opened.committee)
    qtbot.addWidget(dialog)
    dialog._person.choose(opened.frame.desk.people.add(post="معاون"))
    dialog.show()
    retype(dialog._starts.edit, "۱۴۰۴/۱۳/۱")

    dialog.accept()

    assert dialog.isVisible()
    assert complaint(dialog.fields["starts"])
    assert len(opened.view.members) == 9


def test_that_enter_edits_the_seat_and_a_seat_can_end_today(opened: Opened) -> None:
    seat = opened.member(Role.SECRETARY)

    def answer(dialog: MemberDialog) -> None:
        dialog._ends.show_date(TODAY - datetime.timedelta(days=1))
        dialog._standing.choose(Standing.ALTERNATE)
        dialog.accept()

    opened.page.members.list.choose(seat.id)
    when_asked(answer)
    QTest.keyClick(opened.page.members.list, Qt.Key.Key_Return)
    QApplication.processEvents()

    after = opened.member(Role.SECRETARY)
    assert (after.in_office, after.standing) == (False, Standing.ALTERNATE)
    rows = opened.page.members.list.rows_model.rows
    assert rows[-2].is_group
    assert rows[-1].key == seat.id
    assert rows[-1].muted


def test_that_the_menu_of_a_seat_ends_it_today_and_takes_that_back(opened: Opened) -> None:
    seat = opened.member(Role.SECRETARY)
    members = opened.page.members

    members.offer(seat.id, members.mapToGlobal(members.rect().center()))
    menu = members.findChild(QMenu)
    assert isinstance(menu, QMenu)
    menu.actions()[1].trigger()

    assert opened.member(Role.SECRETARY).ends == TODAY
    opened.frame.undo_last()
    assert opened.member(Role.SECRETARY).ends is None
    menu.close()


def test_that_a_mistaken_seat_goes_with_delete_and_comes_back(opened: Opened) -> None:
    seat = opened.view.members[4].id
    opened.page.members.list.choose(seat)

    QTest.keyClick(opened.page.members.list, Qt.Key.Key_Delete)
    assert len(opened.view.members) == 8
    opened.frame.undo_last()

    assert [m.id for m in opened.view.members].count(seat) == 1


def test_that_a_person_whom_nobody_knows_is_entered_on_the_way_and_not_yet_appointed(opened: Opened) -> None:
    def enter(dialog: PersonDialog) -> None:
        assert dialog._post.text() == "مدیر روابط عمومی"
        dialog.accept()

    def answer(dialog: MemberDialog) -> None:
        type_in(dialog._person.edit, "مدیر روابط عمومی")
        when_asked(enter)
        QTest.keyClick(dialog._person.edit, Qt.Key.Key_Return)
        assert dialog.isVisible()
        assert len(opened.view.members) == 9
        QApplication.processEvents()
        dialog.accept()

    when_asked(answer)
    opened.page.members.add.click()

    assert [member.name for member in opened.view.members][-1] == "مدیر روابط عمومی"
