"""The register of legal acts on the screen: found, entered, edited, followed to who cites it, and put aside."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.legal_acts import ActKind
from desktop_app.sentences import Refused
from desktop_app.services.search import HitKind
from desktop_app.ui import activity_words
from desktop_app.ui.dialogs.act import ActDialog
from desktop_app.ui.dialogs.history import HistoryDialog
from desktop_app.ui.finding import place_of
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.acts import ActsPage
from desktop_app.ui.pages.committees import CommitteesPage
from desktop_app.ui.pages.people import PeoplePage
from desktop_app.ui.theme import Theme
from desktop_app.ui.wording import plain, told
from tests.ui.desk_frame import NEW_YEAR, DeskFrame, complaint, open_desk, retype, shown, type_in, when_asked

LAW, DECREE = "قانون ارتقای سلامت نظام اداری", "تصویب‌نامه هیئت وزیران"


@pytest.fixture
def frame(tmp_path: Path, theme: Theme) -> Iterator[DeskFrame]:
    desk = open_desk(tmp_path)
    desk.committees.found("کمیته سلامت اداری")
    desk.legal_acts.register(
        LAW, kind=ActKind.LAW, number="11852/93/206", issued_on=datetime.date(2014, 11, 26), issuer="مجلس"
    )
    desk.legal_acts.register(DECREE, kind=ActKind.DECREE, number="192087/ت50328هـ", issuer="هیئت وزیران")
    yield DeskFrame(desk, theme)
    desk.file.close()


def opened(qtbot: QtBot, frame: DeskFrame, place: Place | None = None) -> ActsPage:
    page = ActsPage(frame)
    shown(qtbot, page, place or Place("acts"))
    return page


def act_id(frame: DeskFrame, title: str) -> str:
    return next(act.id for act in frame.desk.legal_acts.all() if act.title == title)


def titles(page: ActsPage) -> list[str]:
    return [row.cells[0].text for row in page.list.rows_model.rows]


def test_that_each_act_is_listed_with_kind_number_date_issuer_and_citations(qtbot: QtBot, frame: DeskFrame) -> None:
    law, committee = act_id(frame, LAW), frame.desk.committees.all()[0].id
    frame.desk.legal_acts.cite("committee", committee, law, article="۲۵")
    page = opened(qtbot, frame, Place("acts", focus=law))

    row = page.list.current_row()

    assert row is not None
    assert plain(row.spoken()).split(", ") == [LAW, "مجلس", "قانون", "۱۱۸۵۲/۹۳/۲۰۶", "۱۳۹۳/۰۹/۰۵", "۱"]
    assert row.cells[2].text == "\u2066۱۱۸۵۲/۹۳/۲۰۶\u2069"


@pytest.mark.parametrize(
    "words", ["ارتقاي سلامت", "قانون  ارتقای", "11852/93/206", "۲۰۶/۹۳/۱۱۸۵۲", "206/93/11852", "مجلس"]
)
def test_that_an_act_is_found_however_it_is_spelled_and_numbered(qtbot: QtBot, frame: DeskFrame, words: str) -> None:
    page = opened(qtbot, frame)

    page.start_find()
    type_in(page.query, words)

    assert titles(page) == [LAW]


def test_that_no_match_is_said_and_all_come_back(qtbot: QtBot, frame: DeskFrame) -> None:
    page = opened(qtbot, frame)
    type_in(page.query, "ظظظ")
    assert page.stack.currentWidget() is page.nothing
    assert not page.act.isVisible()

    page.query.clear()

    assert len(titles(page)) == 2
    assert page.act.isVisible()


def test_that_an_empty_register_says_what_it_is_for_and_offers_the_first_act(
    qtbot: QtBot, tmp_path: Path, theme: Theme
) -> None:
    (tmp_path / "new").mkdir()
    desk = open_desk(tmp_path / "new")

    page = opened(qtbot, DeskFrame(desk, theme))

    assert page.stack.currentWidget() is page.empty
    assert not page.new.isVisible()
    desk.file.close()


def test_that_a_number_searched_in_vain_is_registered_under_it(qtbot: QtBot, frame: DeskFrame) -> None:
    page = opened(qtbot, frame)
    type_in(page.query, "۷۷/۸۸")

    def answer(dialog: ActDialog) -> None:
        type_in(dialog.focusWidget(), "بخشنامه شفافیت")
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    when_asked(answer)
    page.start_new()

    row = page.list.current_row()
    assert row is not None
    assert (row.value.title, row.value.number) == ("بخشنامه شفافیت", "۷۷/۸۸")  # type: ignore[attr-defined]
    assert page.query.text() == ""


def test_that_the_panel_edits_the_act_in_place(qtbot: QtBot, frame: DeskFrame) -> None:
    decree = act_id(frame, DECREE)
    page = opened(qtbot, frame, Place("acts", focus=decree))

    retype(page.act.fields["issuer"].control, "دولت")
    retype(page.act.fields["number"].control, "۱۲/۳۴")
    page.act.fields["kind"].control.chosen.emit(ActKind.BYLAW)  # type: ignore[attr-defined]
    page.act.fields["issued_on"].control.chosen.emit(datetime.date(2020, 1, 1))  # type: ignore[attr-defined]
    QApplication.processEvents()

    act = next(a for a in frame.desk.legal_acts.all() if a.id == decree)
    assert (act.issuer, act.number, act.kind, act.issued_on) == (
        "دولت",
        "۱۲/۳۴",
        ActKind.BYLAW,
        datetime.date(2020, 1, 1),
    )
    assert page.list.current_key() == decree


def test_that_becoming_the_twin_of_another_act_is_told_under_the_number(qtbot: QtBot, frame: DeskFrame) -> None:
    decree = act_id(frame, DECREE)
    frame.desk.legal_acts.edit(decree, issued_on=datetime.date(2014, 11, 26))
    page = opened(qtbot, frame, Place("acts", focus=decree))

    retype(page.act.fields["number"].control, "۲۰۶/۹۳/۱۱۸۵۲")

    assert LAW in complaint(page.act.fields["number"])
    assert next(a for a in frame.desk.legal_acts.all() if a.id == decree).number == "192087/ت50328هـ"


def test_that_a_title_may_not_be_emptied(qtbot: QtBot, frame: DeskFrame) -> None:
    page = opened(qtbot, frame, Place("acts", focus=act_id(frame, LAW)))
    edit: Any = page.act.fields["title"].control
    edit.setFocus()
    edit.clear()
    QTest.keyClick(edit, Qt.Key.Key_Return)

    assert complaint(page.act.fields["title"])
    assert LAW in titles(page)


@pytest.mark.parametrize("by_key", [True, False])
def test_that_a_citation_leads_to_its_committee(qtbot: QtBot, frame: DeskFrame, by_key: bool) -> None:
    law, committee = act_id(frame, LAW), frame.desk.committees.all()[0].id
    citation = frame.desk.legal_acts.cite("committee", committee, law, article="25", note="1", clause="الف")
    page = opened(qtbot, frame, Place("acts", focus=law))
    cited = page.act.citations
    assert cited.rows_model.rows[0].cells[0].second == "بند (الف) تبصره ۱ ماده ۲۵"

    cited.choose(citation)
    if by_key:
        QTest.keyClick(cited, Qt.Key.Key_Return)
    else:
        middle = cited.visualRect(cited.currentIndex()).center()
        QTest.mouseClick(cited.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle))

    assert frame.went == [Place("committee", committee, "basis")]


def test_that_the_history_tells_what_the_number_was(qtbot: QtBot, frame: DeskFrame) -> None:
    decree = act_id(frame, DECREE)
    frame.desk.legal_acts.edit(decree, number="۱۲/۳۴")
    page = opened(qtbot, frame, Place("acts", focus=decree))
    said: list[str] = []

    def read(dialog: HistoryDialog) -> None:
        said.extend(line for event in dialog.events for line in event.details)

    when_asked(read)
    page.act.history.click()
    qtbot.waitUntil(lambda: bool(said))

    assert any("۱۲/۳۴" in line and "۱۹۲۰۸۷" in line for line in map(plain, said))


def test_that_an_act_entered_by_mistake_goes_with_delete_and_comes_back(qtbot: QtBot, frame: DeskFrame) -> None:
    page = opened(qtbot, frame, Place("acts", focus=act_id(frame, DECREE)))

    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: titles(page) == [LAW])
    assert DECREE in frame.toasts[-1][0]
    assert page.list.current_key() == act_id(frame, LAW)

    frame.undo_last()
    qtbot.waitUntil(lambda: DECREE in titles(page))


def test_that_an_act_that_is_cited_is_not_put_aside(qtbot: QtBot, frame: DeskFrame) -> None:
    law, committee = act_id(frame, LAW), frame.desk.committees.all()[0].id
    frame.desk.legal_acts.cite("committee", committee, law)
    page = opened(qtbot, frame, Place("acts", focus=law))

    page.act.mistake.click()

    (refused,) = frame.told
    assert isinstance(refused, Refused)
    assert "۱" in told(refused).title
    assert frame.toasts == []
    assert LAW in titles(page)


def test_that_the_last_act_leaves_the_empty_register(qtbot: QtBot, frame: DeskFrame) -> None:
    frame.desk.legal_acts.remove(act_id(frame, LAW))
    page = opened(qtbot, frame)

    page.act.mistake.click()

    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.empty)
    assert not page.act.isVisible()


def test_that_a_person_entered_by_mistake_goes_with_delete_and_comes_back(qtbot: QtBot, frame: DeskFrame) -> None:
    frame.desk.people.add(post="شهردار")
    mistaken = frame.desk.people.add(post="شهردرا")
    page = PeoplePage(frame)
    shown(qtbot, page, Place("people", focus=mistaken))

    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: [row.cells[0].text for row in page.list.rows_model.rows] == ["شهردار"])

    frame.undo_last()
    qtbot.waitUntil(lambda: len(page.list.rows_model.rows) == 2)


def test_that_a_member_is_not_put_aside(qtbot: QtBot, frame: DeskFrame) -> None:
    mayor, committee = frame.desk.people.add(post="شهردار"), frame.desk.committees.all()[0].id
    frame.desk.committees.appoint(committee, mayor, starts=NEW_YEAR)
    page = PeoplePage(frame)
    shown(qtbot, page, Place("people", focus=mayor))

    page.person.mistake.click()

    assert len(frame.told) == 1
    assert len(page.list.rows_model.rows) == 1


def test_that_a_unit_entered_by_mistake_goes_from_its_panel(qtbot: QtBot, frame: DeskFrame) -> None:
    unit = frame.desk.people.add_unit("معاونت ملی")
    page = PeoplePage(frame)
    shown(qtbot, page, Place("people", part="units", focus=unit))

    page.unit.mistake.click()

    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.empty)
    assert frame.desk.people.units() == []
    assert "معاونت ملی" in frame.toasts[-1][0]


def test_that_the_register_is_reached_from_the_committees(qtbot: QtBot, frame: DeskFrame) -> None:
    page = CommitteesPage(frame)
    shown(qtbot, page, Place("committees"))

    page.acts.click()

    assert frame.went == [Place("acts")]


def test_that_search_and_the_log_lead_to_the_act(qtbot: QtBot, frame: DeskFrame) -> None:
    law = act_id(frame, LAW)
    hit = next(h for h in frame.desk.search.find("ارتقای سلامت") if h.kind is HitKind.LEGAL_ACT)
    frame.desk.legal_acts.edit(law, issuer="مجلس شورا")

    assert place_of(hit) == Place("acts", focus=law)
    assert activity_words.place_of(frame.desk.activity.recent(1)[0]) == Place("acts", focus=law)
    page = opened(qtbot, frame, place_of(hit))
    assert page.list.current_key() == law


def test_that_what_a_hit_names_is_shown_whatever_was_searched_before(qtbot: QtBot, frame: DeskFrame) -> None:
    page = opened(qtbot, frame)
    type_in(page.query, "هیئت")
    assert titles(page) == [DECREE]

    page.arrive(Place("acts", focus=act_id(frame, LAW)))

    assert page.list.current_key() == act_id(frame, LAW)
