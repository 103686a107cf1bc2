"""The page of a committee's year and seasons, driven by keys and mouse on a real office."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.evaluations import FindingKind
from desktop_app.persian.jalali import Season
from desktop_app.services.desk import Desk
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.report import ReportPage
from desktop_app.ui.pages.report.finding_rows import FindingRow
from desktop_app.ui.theme import Theme
from tests.evaluated_year import EvaluatedYear, day, with_work, written
from tests.ui.desk_frame import DeskFrame, open_desk, shown, type_in, when_asked
from tests.ui.sample_office import sample_desk

YEAR = 1403


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path)
    yield desk
    desk.file.close()


@pytest.fixture
def told(desk: Desk) -> EvaluatedYear:
    told = written(desk)
    with_work(desk, told, YEAR)
    return told


class Shown:
    """The page on the screen, and what it asked of the window."""

    def __init__(self, qtbot: QtBot, desk: Desk, theme: Theme, place: Place) -> None:
        self.qtbot, self.frame = qtbot, DeskFrame(desk, theme)
        self.page = ReportPage(self.frame)
        shown(qtbot, self.page, place)
        self.settle()

    def settle(self) -> None:
        """Waits until what is wanted has been read and shown."""
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: not self.page.reader.is_busy)
        QApplication.processEvents()

    def press(self, widget: object, key: Qt.Key, *with_keys: Qt.KeyboardModifier) -> None:
        modifiers = Qt.KeyboardModifier.NoModifier
        for one in with_keys:
            modifiers |= one
        QTest.keyClick(widget, key, modifiers)  # type: ignore[call-overload]
        self.settle()

    def strengths(self) -> list[FindingRow]:
        return self.page.year.strengths.rows


@pytest.fixture
def year(qtbot: QtBot, desk: Desk, theme: Theme, told: EvaluatedYear) -> Shown:
    return Shown(qtbot, desk, theme, Place("report", told.committee_id, "year", str(YEAR)))


def focused(row: FindingRow) -> FindingRow:
    row.setFocus(Qt.FocusReason.TabFocusReason)
    return row


def test_that_the_year_is_shown_with_its_figures(year: Shown) -> None:
    page = year.page
    assert page.boards.currentWidget() is page.year
    assert page.year.charts.standing.bar.words_of(0).endswith("۸")
    assert page.year.charts.units.bars.count() == 7
    assert page.year.areas.map.words_of(0, 0)
    assert page.header.pdf.isEnabled()


def test_that_alt_and_the_arrows_go_through_the_years(year: Shown) -> None:
    year.press(year.page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert year.page.header.year == YEAR - 1
    year.press(year.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    year.press(year.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert year.page.header.year == YEAR + 1


def test_that_a_year_without_a_meeting_says_so_and_makes_no_paper(year: Shown, told: EvaluatedYear) -> None:
    year.page.arrive(Place("report", told.committee_id, "year", "1399"))
    year.settle()
    assert year.page.year.remark.text()
    assert not year.page.header.pdf.isEnabled()
    assert year.page.year.charts.standing.chart.isHidden()


def test_that_enter_keeps_a_suggestion_and_delete_puts_it_aside(year: Shown, desk: Desk, told: EvaluatedYear) -> None:
    row = focused(year.strengths()[0])
    assert row.finding.proposed
    year.press(row, Qt.Key.Key_Return)
    kept = year.strengths()[0]
    assert not kept.finding.proposed
    assert kept.hasFocus(), "the keyboard stays on the line"
    year.press(kept, Qt.Key.Key_Delete)
    assert kept.finding.text not in [one.finding.text for one in year.strengths()]
    year.frame.undo_last()
    year.settle()
    assert kept.finding.text in [one.text for one in desk.evaluations.of(told.committee_id, YEAR).findings]


def test_that_a_line_is_worded_in_its_place(year: Shown) -> None:
    row = focused(year.strengths()[0])
    year.press(row, Qt.Key.Key_F2)
    assert row.editor is not None
    row.editor.selectAll()
    type_in(row.editor, "به گفته کمیته")
    year.press(row.editor, Qt.Key.Key_Return)
    assert "به گفته کمیته" in [one.finding.text for one in year.strengths()]


def test_that_what_is_being_typed_stays_with_its_year(year: Shown, desk: Desk, told: EvaluatedYear) -> None:
    row = focused(year.strengths()[0])
    year.press(row, Qt.Key.Key_F2)
    assert row.editor is not None
    row.editor.selectAll()
    type_in(row.editor, "به گفته کمیته")
    year.press(year.page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert year.page.header.year == YEAR - 1
    assert "به گفته کمیته" in [one.text for one in desk.evaluations.of(told.committee_id, YEAR).findings]
    assert "به گفته کمیته" not in [one.text for one in desk.evaluations.of(told.committee_id, YEAR - 1).findings]


def test_that_escape_gives_up_what_was_typed(year: Shown) -> None:
    row = focused(year.strengths()[0])
    before = row.finding.text
    year.press(row, Qt.Key.Key_F2)
    assert row.editor is not None
    type_in(row.editor, "نه")
    year.press(row.editor, Qt.Key.Key_Escape)
    assert year.strengths()[0].finding.text == before
    assert year.strengths()[0].editor is None


def test_that_a_finding_of_ones_own_is_added(year: Shown) -> None:
    card = year.page.year.weaknesses
    card.begin_new()
    editor = QApplication.focusWidget()
    type_in(editor, "نماینده مناطق حاضر نبود")
    year.press(editor, Qt.Key.Key_Return)
    assert "نماینده مناطق حاضر نبود" in [one.finding.text for one in card.rows]


def test_that_alt_and_the_arrows_move_a_kept_line(year: Shown, desk: Desk, told: EvaluatedYear) -> None:
    for words in ("نخست", "دوم"):
        desk.findings.add(told.committee_id, YEAR, FindingKind.STRENGTH, words)
    year.settle()
    year.qtbot.waitUntil(lambda: [one.finding.text for one in year.strengths()][:2] == ["نخست", "دوم"])
    row = focused(year.strengths()[1])
    year.press(row, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [one.finding.text for one in year.strengths()][:2] == ["دوم", "نخست"]
    assert year.strengths()[0].hasFocus()


def test_that_one_key_makes_a_programme_of_a_proposal_and_its_link_leads_there(
    year: Shown, desk: Desk, told: EvaluatedYear
) -> None:
    proposals = year.page.year.proposals
    desk.findings.keep(told.committee_id, YEAR, [proposals.rows[0].finding.key])
    year.settle()
    row = focused(proposals.rows[0])
    year.press(row, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (programme,) = desk.programmes.of(told.committee_id, YEAR + 1)
    taken = proposals.rows[0]
    assert taken.finding.programme_id == programme.id
    assert taken.deed is not None
    taken.deed.click()
    assert year.frame.went[-1] == Place("integrity", told.committee_id, "programmes", programme.id)
    year.frame.undo_last()
    year.settle()
    assert desk.programmes.of(told.committee_id, YEAR + 1) == ()


def test_that_the_late_ones_are_listed_by_a_query(year: Shown) -> None:
    year.page.year.charts.standing.late.click()
    place = year.frame.went[-1]
    assert place.page == "resolutions"
    assert all(word in place.part for word in ("کمیته:", "سال:۱۴۰۳", "وضعیت:دیرکرد"))


def test_that_a_bar_is_opened_by_the_keyboard(year: Shown) -> None:
    bars = year.page.year.charts.units.bars
    bars.setFocus(Qt.FocusReason.TabFocusReason)
    year.press(bars, Qt.Key.Key_Down)
    year.press(bars, Qt.Key.Key_Return)
    assert "واحد:" in year.frame.went[-1].part


def test_that_the_usual_indicators_come_with_one_press(year: Shown, desk: Desk, told: EvaluatedYear) -> None:
    card = year.page.year.indicators
    assert not card.empty.isHidden()
    card.usual.click()
    year.settle()
    assert card.empty.isHidden()
    year.frame.undo_last()
    year.settle()
    assert desk.evaluations.of(told.committee_id, YEAR).indicators == ()


def test_that_an_indicator_is_entered_with_persian_digits(year: Shown, desk: Desk, told: EvaluatedYear) -> None:
    def fill(dialog: object) -> None:
        dialog.title.setText("بازرسی طبق برنامه")  # type: ignore[attr-defined]
        dialog.actual.setText("۸۳٫۵")  # type: ignore[attr-defined]
        dialog.accept()  # type: ignore[attr-defined]

    when_asked(fill)
    year.page.year.indicators.begin_new()
    (row,) = desk.evaluations.of(told.committee_id, YEAR).indicators
    assert row.actual == pytest.approx(83.5)


def test_that_causes_are_stored_when_the_text_is_left(year: Shown, desk: Desk, told: EvaluatedYear) -> None:
    area = year.page.year.analysis.causes
    area.setFocus()
    type_in(area, "نبود رابط")
    assert year.page.leave()
    assert desk.evaluations.of(told.committee_id, YEAR).causes == "نبود رابط"


def test_that_an_approval_shows_its_tag_and_can_be_taken_back(year: Shown, desk: Desk, told: EvaluatedYear) -> None:
    desk.evaluations.approve(told.committee_id, YEAR, day("1403/12/20"))
    year.settle()
    header = year.page.header
    year.qtbot.waitUntil(lambda: not header.approval.isHidden())
    assert "۲۰ اسفند" in header.approval.accessibleName()
    header.approve.click()
    year.settle()
    assert header.approval.isHidden()
    assert desk.evaluations.of(told.committee_id, YEAR).approval is None


def test_that_the_season_is_shown_and_stepped_over_the_end_of_the_year(
    qtbot: QtBot, desk: Desk, theme: Theme, told: EvaluatedYear
) -> None:
    seen = Shown(qtbot, desk, theme, Place("report", told.committee_id, "season", f"{YEAR}-4"))
    assert seen.page.boards.currentWidget() is seen.page.season
    assert seen.page.season.compared.list.rows_model.rows
    seen.press(seen.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert (seen.page.header.year, seen.page.header.season) == (YEAR + 1, Season.SPRING)


def test_that_an_office_without_committees_leads_to_them(qtbot: QtBot, desk: Desk, theme: Theme) -> None:
    seen = Shown(qtbot, desk, theme, Place("report"))
    assert seen.page.boards.currentWidget() is seen.page.empty
    assert not seen.page.header.pdf.isEnabled()
    seen.page.to_committees.click()
    assert seen.frame.went == [Place("committees")]


def test_that_nothing_is_said_of_a_committee_before_its_records_have_been_read(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    desk = sample_desk(tmp_path)
    page = ReportPage(DeskFrame(desk, theme))
    shown(qtbot, page, Place("report"))
    assert page.boards.currentWidget() in {page.nothing_yet, page.waiting}
    qtbot.waitUntil(lambda: page.boards.currentWidget() is page.year)
    page.reader.stop()
    desk.file.close()


def test_that_what_is_wider_than_its_place_can_be_reached(year: Shown) -> None:
    board = year.page.year
    board.resize(400, 500)
    QApplication.processEvents()
    assert board.horizontalScrollBar().maximum() > 0
    assert board.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAsNeeded
