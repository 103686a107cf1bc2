"""The list of committees: what it shows, how one is founded, found and opened."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.committees import CommitteeKind, Frequency
from desktop_app.ui.dialogs.committee_new import CommitteeNewDialog
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.committees import CommitteesPage
from desktop_app.ui.theme import Theme
from desktop_app.ui.wording import plain
from tests.ui.desk_frame import NEW_YEAR, TODAY, DeskFrame, complaint, open_desk, shown, type_in, when_asked


@pytest.fixture
def frame(tmp_path: Path, theme: Theme) -> Iterator[DeskFrame]:
    desk = open_desk(tmp_path)
    yield DeskFrame(desk, theme)
    desk.file.close()


def opened(qtbot: QtBot, frame: DeskFrame) -> CommitteesPage:
    page = CommitteesPage(frame)
    shown(qtbot, page, Place("committees"))
    return page


def spoken(page: CommitteesPage) -> list[str]:
    return [plain(row.spoken()) for row in page.list.rows_model.rows]


def test_that_an_office_without_committees_offers_to_found_one(qtbot: QtBot, frame: DeskFrame) -> None:
    page = opened(qtbot, frame)

    assert page.stack.currentWidget() is page.empty


def test_that_a_committee_is_founded_by_its_name_and_enter(qtbot: QtBot, frame: DeskFrame) -> None:
    page = opened(qtbot, frame)

    def answer(dialog: CommitteeNewDialog) -> None:
        type_in(dialog.focusWidget(), "کمیته سلامت اداری")
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    when_asked(answer)
    page.start_new()

    founded = frame.desk.committees.all()[0]
    assert founded.name == "کمیته سلامت اداری"
    assert (founded.kind, founded.frequency) == (CommitteeKind.COMMITTEE, Frequency.SEASONAL)
    assert frame.went == [Place("committee", id=founded.id)]


def test_that_a_second_committee_of_a_name_is_told_under_the_name(qtbot: QtBot, frame: DeskFrame) -> None:
    frame.desk.committees.found("کمیته سلامت اداری")
    page = opened(qtbot, frame)
    said: list[str] = []

    def answer(dialog: CommitteeNewDialog) -> None:
        type_in(dialog.focusWidget(), "كميته سلامت  اداري")
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
        said.append(complaint(dialog.fields["name"]))
        assert dialog.isVisible()

    when_asked(answer)
    page.start_new()

    assert "کمیته سلامت اداری" in said[0]
    assert len(frame.desk.committees.all()) == 1


def test_that_leaving_the_dialog_founds_nothing(qtbot: QtBot, frame: DeskFrame) -> None:
    page = opened(qtbot, frame)
    when_asked(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))

    page.start_new()

    assert frame.desk.committees.all() == []
    assert frame.went == []


def test_that_a_row_shows_members_meetings_and_seasons(qtbot: QtBot, frame: DeskFrame) -> None:
    desk = frame.desk
    committee = desk.committees.found("کارگروه شفافیت", kind=CommitteeKind.WORKING_GROUP, formed_on=NEW_YEAR)
    desk.committees.appoint(committee, desk.people.add(post="شهردار"), starts=NEW_YEAR)
    desk.meetings.convene(committee, TODAY + datetime.timedelta(days=34))
    page = opened(qtbot, frame)

    cells = page.list.rows_model.rows[0].cells

    assert cells[1].text == "۱"
    assert cells[3].text == "۲۱ دی"
    assert [cell.tags[0].text for cell in cells[4:]][:1] == [page.tr("not held")]
    assert cells[7].tags[0].text == "۲۱ دی"


def test_that_enter_opens_the_committee_the_arrows_went_to(qtbot: QtBot, frame: DeskFrame) -> None:
    frame.desk.committees.found("کمیته نخست")
    second = frame.desk.committees.found("کمیته دوم")
    page = opened(qtbot, frame)

    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Return)

    assert frame.went == [Place("committee", id=second)]


def test_that_the_list_is_found_in_however_it_is_spelled(qtbot: QtBot, frame: DeskFrame) -> None:
    frame.desk.committees.found("کمیته ارتقای سلامت‌اداری")
    frame.desk.committees.found("کارگروه شفافیت")
    page = opened(qtbot, frame)

    page.start_find()
    type_in(page.query, "سلامت اداري")

    assert [row.value.name for row in page.list.rows_model.rows] == ["کمیته ارتقای سلامت‌اداری"]  # type: ignore[attr-defined]
    type_in(page.query, "ظظ")
    assert page.stack.currentWidget() is page.nothing


def test_that_a_committee_whose_work_ended_stands_apart(qtbot: QtBot, frame: DeskFrame) -> None:
    frame.desk.committees.found("کمیته نخست")
    ended = frame.desk.committees.found("کمیته دوم")
    page = opened(qtbot, frame)

    frame.desk.committees.describe(ended, active=False)
    QApplication.processEvents()

    rows = page.list.rows_model.rows
    assert [row.is_group for row in rows] == [False, True, False]
    assert rows[2].muted


def test_that_many_committees_with_long_names_stay_on_their_card(qtbot: QtBot, frame: DeskFrame) -> None:
    for number in range(60):
        frame.desk.committees.found(f"کمیته شماره {number} " + "با نامی بسیار بلند " * 10)
    page = opened(qtbot, frame)

    assert len(page.list.rows_model.rows) == 60
    assert page.card.height() <= page.height()
