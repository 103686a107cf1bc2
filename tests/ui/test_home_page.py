from __future__ import annotations

import datetime
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.domain.meetings import Stage
from desktop_app.services.activity import ActivityRow
from desktop_app.services.desk import Desk
from desktop_app.ui import activity_words
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.home import HomePage
from desktop_app.ui.pages.home_attention import MOST
from desktop_app.ui.pages.home_next import leaf_words
from desktop_app.ui.theme import Theme
from desktop_app.ui.unit_answers import ANSWERS
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Row
from tests.services.test_unit_work import Pair
from tests.ui.desk_frame import DeskFrame, open_desk, shown
from tests.ui.sample_office import sample_as_built, sample_desk

CTRL = Qt.KeyboardModifier.ControlModifier
DAY = datetime.date(2025, 12, 8)


def home_of(qtbot: QtBot, theme: Theme, desk: Desk) -> tuple[HomePage, DeskFrame]:
    frame = DeskFrame(desk, theme)
    page = HomePage(frame)
    shown(qtbot, page, Place("home"))
    return page, frame


def matters(rows: RowList) -> list[Row]:
    return [row for row in rows.rows_model.rows if not row.is_group]


def test_that_the_next_meeting_is_shown_with_its_readiness(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    page, _ = home_of(qtbot, theme, desk)
    view = desk.home.look()
    assert view.next_meeting is not None
    said = " ".join(cell.accessibleName() for cell in page.next_card._cells)

    assert page.next_card._title.text().endswith(view.next_meeting.committee)
    assert "۶" in said
    assert "۸۵" in said
    desk.file.close()


def test_that_every_matter_leads_to_its_place_by_enter_and_ctrl_enter(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    desk = sample_desk(tmp_path)
    page, frame = home_of(qtbot, theme, desk)
    rows = page.attention.rows
    view = desk.home.look()
    total = view.matters
    assert len(matters(rows)) == total
    for row in matters(rows):
        rows.choose(row.key)
        QTest.keyClick(rows, Qt.Key.Key_Return)
        assert frame.went[-1] == row.key
        QTest.keyClick(rows, Qt.Key.Key_Return, CTRL)
    assert frame.went[0] == Place("resolutions", focus=view.overdue[0].id)
    assert len(frame.went) == 2 * total
    desk.file.close()


def test_that_the_arrows_pass_over_the_titles_of_groups(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    page, _ = home_of(qtbot, theme, desk)
    rows = page.attention.rows
    rows.setFocus()
    seen = [rows.current_key()]
    for _step in range(len(matters(rows)) - 1):
        QTest.keyClick(rows, Qt.Key.Key_Down)
        seen.append(rows.current_key())

    assert seen == [row.key for row in matters(rows)]
    desk.file.close()


def test_that_f5_goes_to_the_session_of_the_next_meeting(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    page, frame = home_of(qtbot, theme, desk)
    view = desk.home.look()
    assert view.next_meeting is not None
    QTest.keyClick(page, Qt.Key.Key_F5)

    assert frame.went == [Place("meeting", view.next_meeting.id, "session")]
    desk.file.close()


def test_that_a_season_leads_to_its_meeting_and_an_empty_one_to_its_committee(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    desk = sample_desk(tmp_path)
    page, frame = home_of(qtbot, theme, desk)
    row = desk.home.look().coverage[0]
    grid = page.coverage.grid
    for season in (0, 3):
        place = grid._cell(0, season).center()
        QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=QPoint(round(place.x()), round(place.y())))

    assert frame.went == [Place("meeting", row.cells[0].meeting_id or ""), Place("committee", row.committee_id)]
    desk.file.close()


def test_that_an_office_without_committees_is_led_to_the_first_one(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    page, frame = home_of(qtbot, theme, desk)
    assert page.first_committee.isVisible()
    assert page.focusWidget() is page.first_committee
    QTest.keyClick(page.first_committee, Qt.Key.Key_Return)

    assert frame.went == [Place("committees", part="new")]
    desk.file.close()


def test_that_an_office_with_committees_and_no_meeting_ahead_says_so(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    desk = open_desk(tmp_path)
    page, _ = home_of(qtbot, theme, desk)
    desk.committees.found("کمیته سلامت اداری")
    qtbot.waitUntil(page.no_next.isVisible)

    assert not page.next_card.isVisible()
    assert page.attention._nothing.isVisible()
    desk.file.close()


def test_that_a_meeting_under_way_is_continued(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    view = desk.home.look()
    assert view.next_meeting is not None
    page, _ = home_of(qtbot, theme, desk)
    before = page.next_card.start.words
    desk.meetings.open(view.next_meeting.id, datetime.time(14))
    qtbot.waitUntil(lambda: page.next_card.start.words != before)

    assert desk.meetings.get(view.next_meeting.id).stage is Stage.IN_SESSION
    desk.file.close()


def test_that_a_long_group_shows_its_first_and_a_way_to_the_rest(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    committee = desk.committees.found("کمیته سلامت اداری")
    for number in range(MOST + 3):
        meeting = desk.meetings.convene(committee, DAY - datetime.timedelta(20 + number))
        desk.meetings.open(meeting, datetime.time(9))
        desk.meetings.close(meeting, datetime.time(10))
    page, _ = home_of(qtbot, theme, desk)

    assert len(matters(page.attention.rows)) == MOST + 1
    assert matters(page.attention.rows)[-1].key == Place("meetings")
    desk.file.close()


def test_that_acts_of_one_kind_on_one_day_are_told_once(theme: Theme) -> None:
    def act(verb: str, minute: int) -> ActivityRow:
        at = datetime.datetime(2025, 12, 8, 9, minute, tzinfo=datetime.UTC)
        return ActivityRow(minute, at, "دبیر", verb, "attendance", str(minute), "شهردار", "m", "سلامت اداری/3")

    rows = [act("attendance.replied", 3), act("meeting.invited", 2), act("attendance.replied", 1)]
    runs = activity_words.folded(rows)

    assert [(row.stamp, times) for row, times in runs] == [(3, 2), (2, 1)]
    assert "۲" in activity_words.told_run(*runs[0])


def test_that_a_meeting_of_the_log_is_called_by_its_ordinal(theme: Theme) -> None:
    assert "سوم" in activity_words.meeting_called("سلامت اداری/3")
    assert activity_words.meeting_called("نشست سلامت اداری") == "نشست سلامت اداری"
    assert "None" not in activity_words.meeting_called("سلامت اداری/None")


def test_that_every_verb_of_the_requests_has_its_sentence() -> None:
    services = Path(activity_words.__file__).parents[1] / "services"
    text = "".join(path.read_text(encoding="utf-8") for path in services.glob("*.py"))
    kinds = {"agenda", "attachment", "attendance", "committee", "legal_act", "meeting", "minutes", "office"}
    kinds |= {"person", "unit", "resolution", "statement"}
    used = {
        word
        for word in text.split('"')
        if word.partition(".")[0] in kinds
        and not word.endswith((".json", ".rowid", ".status"))  # files, and columns as SQL names them
        and word.count(".") == 1
        and word.replace(".", "").replace("_", "").isalpha()
    }

    assert used - set(activity_words.VERBS) == set()


def test_that_a_leaf_says_today_tomorrow_or_the_weekday(theme: Theme) -> None:
    assert leaf_words(DAY, DAY) == ("امروز", "۱۷", "آذر")
    assert leaf_words(DAY + datetime.timedelta(1), DAY)[0] == "فردا"
    assert leaf_words(DAY + datetime.timedelta(2), DAY)[0] == "چهارشنبه"


def test_that_what_has_come_is_one_line_each_and_leads_to_its_place(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    pair = Pair(tmp_path)
    pair.work.enter(pair.ids[0], progress=40, text="آغاز شد.")
    pair.work.enter(pair.ids[1], progress=20, text="آغاز شد.")
    pair.send()
    page, frame = home_of(qtbot, theme, pair.office.desk)
    rows = page.attention.rows
    wanted = Place("letters", part=ANSWERS)
    assert [row.key for row in matters(rows)].count(wanted) == 1
    rows.choose(wanted)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert frame.went == [wanted]
    pair.office.desk.file.close()
    desk = sample_as_built(tmp_path, exchanging=True)
    page, frame = home_of(qtbot, theme, desk)
    assert Place("exchange", part="review") in [row.key for row in matters(page.attention.rows)]
    desk.receiving.reject(desk.receiving.arrivals()[0].id)
    page.refresh(frozenset({"arrival"}))
    assert Place("exchange", part="review") not in [row.key for row in matters(page.attention.rows)]
    desk.file.close()


def test_that_the_first_window_loads_nothing_of_exchange() -> None:
    asked = "import sys, desktop_app.ui.window, desktop_app.ui.pages.home; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", asked], check=True, capture_output=True, text=True).stdout.split()
    assert "desktop_app.services.home" in loaded
    assert [name for name in loaded if name.startswith("desktop_app.services.exchange")] == []
