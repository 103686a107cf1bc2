"""The agenda templates on the committee's page: named, filled, ordered and taken back by keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.agenda import ItemKind
from desktop_app.domain.agenda_templates import Recurrence
from desktop_app.services.agenda_templates import TemplateView
from desktop_app.ui.theme import Theme
from tests.ui.committee_room import Opened, committee_of_nine
from tests.ui.desk_frame import complaint, retype, type_in, when_asked

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def opened(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Opened]:
    with committee_of_nine(tmp_path, theme, qtbot) as made:
        yield made


def templates(opened: Opened) -> list[TemplateView]:
    return opened.frame.desk.agenda_templates.all(opened.committee)


def written(opened: Opened, name: str, *items: str) -> str:
    desk = opened.frame.desk
    template_id = desk.agenda_templates.create(opened.committee, name)
    for title in items:
        desk.agenda_templates.add_item(template_id, title)
    QApplication.processEvents()
    return template_id


def test_that_a_template_is_made_named_and_filled_by_keys(opened: Opened) -> None:
    part = opened.page.templates
    assert part.empty.isVisible()
    assert not part.editor.isVisible()
    part.add.click()
    assert part.name.hasFocus()
    retype(part.name, "بندهای ثابت")
    part.recurrence.choose(Recurrence.EVERY_MEETING)
    part.recurrence.chosen.emit(Recurrence.EVERY_MEETING)
    part.items.add.setFocus()
    QTest.keyClick(part.items.add, Qt.Key.Key_Space)
    QTest.qWait(150)
    for title in ("گزارش پیگیری", "پیشنهادها"):
        type_in(part.items.new_item.edit, title)
        QTest.keyClick(part.items.new_item.edit, Qt.Key.Key_Return)
    QTest.keyClick(part.items.new_item.edit, Qt.Key.Key_Escape)
    (made,) = templates(opened)
    assert (made.name, made.recurrence) == ("بندهای ثابت", Recurrence.EVERY_MEETING)
    assert [item.title for item in made.items] == ["گزارش پیگیری", "پیشنهادها"]
    assert part.items.rows.hasFocus()


def test_that_topics_and_minutes_are_corrected_in_their_places(opened: Opened) -> None:
    written(opened, "هر جلسه", "گزارش", "پیشنهاد")
    items = opened.page.templates.items
    items.rows.choose_first()
    items.rows.setFocus()
    QTest.keyClick(items.rows, Qt.Key.Key_F2)
    assert items.title.hasFocus()
    retype(items.title, "گزارش پیگیری")
    QTest.keyClick(items.rows, Qt.Key.Key_3)
    type_in(items.minutes, "۵")
    QTest.keyClick(items.minutes, Qt.Key.Key_Return)
    QTest.keyClick(items.rows, Qt.Key.Key_Down, ALT)
    (made,) = templates(opened)
    assert [(item.title, item.minutes) for item in made.items] == [("پیشنهاد", 10), ("گزارش پیگیری", 35)]
    QTest.keyClick(items.rows, Qt.Key.Key_Delete)
    assert len(templates(opened)[0].items) == 1
    opened.frame.undo_last()
    assert len(templates(opened)[0].items) == 2


def test_that_a_wrong_topic_or_number_is_told_and_not_stored(opened: Opened) -> None:
    written(opened, "هر جلسه", "گزارش")
    items = opened.page.templates.items
    items.rows.choose_first()
    items.rows.setFocus()
    QTest.keyClick(items.rows, Qt.Key.Key_F2)
    retype(items.title, "")
    assert items.title.isVisible()
    assert items.title.accessibleDescription()
    QTest.keyClick(items.title, Qt.Key.Key_Escape)
    QTest.keyClick(items.rows, Qt.Key.Key_9)
    items.minutes.setText("۹۹۹۹")
    QTest.keyClick(items.minutes, Qt.Key.Key_Return)
    assert items.minutes.toolTip()
    QTest.keyClick(items.minutes, Qt.Key.Key_Escape)
    assert [(item.title, item.minutes) for item in templates(opened)[0].items] == [("گزارش", 10)]


def test_that_an_item_is_opened_for_everything_it_proposes(opened: Opened) -> None:
    written(opened, "هر جلسه", "گزارش")
    items = opened.page.templates.items
    items.rows.choose_first()

    def fill(dialog: Any) -> None:
        dialog.detail.setText("با جدول")
        dialog.kind.choose(ItemKind.REPORT)
        dialog.presenter.choose(("person", opened.view.members[0].person_id))
        dialog.proposal.setPlainText("خوانده شود")
        dialog.accept()

    when_asked(fill)
    QTest.keyClick(items.rows, Qt.Key.Key_Return)
    item = templates(opened)[0].items[0]
    assert (item.detail, item.kind, item.proposal) == ("با جدول", ItemKind.REPORT, "خوانده شود")
    assert item.presenter_id == opened.view.members[0].person_id


def test_that_a_name_that_is_taken_stays_under_its_field_with_the_reason(opened: Opened) -> None:
    written(opened, "هر جلسه")
    written(opened, "پایان سال")
    part = opened.page.templates
    retype(part.name, "پایان سال")
    assert complaint(part.fields[0])
    assert [t.name for t in templates(opened)] == ["هر جلسه", "پایان سال"]


def test_that_a_template_is_removed_and_brought_back(opened: Opened) -> None:
    written(opened, "هر جلسه", "گزارش")
    part = opened.page.templates
    part.list.setFocus()
    QTest.keyClick(part.list, Qt.Key.Key_Delete)
    assert templates(opened) == []
    assert part.empty.isVisible()
    assert not part.editor.isVisible()
    opened.frame.undo_last()
    QApplication.processEvents()
    assert [t.name for t in templates(opened)] == ["هر جلسه"]
    assert part.editor.isVisible()


def test_that_another_committee_shows_its_own_templates(opened: Opened) -> None:
    written(opened, "هر جلسه", "گزارش")
    other = opened.frame.desk.committees.found("کمیته شفافیت")
    opened.page.committee_id = other
    opened.page.refresh(frozenset())
    assert opened.page.templates.empty.isVisible()
    assert not opened.page.templates.editor.isVisible()
