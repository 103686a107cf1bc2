"""The page of exchange, by keys and mouse: nothing is recorded before every conflict is decided or left for later."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.exchange.trust import Right
from desktop_app.progress import Progress, Silent
from desktop_app.sentences import Spoken
from desktop_app.services.exchange.partner_views import GrantView
from desktop_app.services.exchange.sending import BUNDLE_SUFFIX
from desktop_app.services.exchange.sending_views import Ahead
from desktop_app.services.exchange.views import Removals, ReviewGroup, Side
from desktop_app.ui.dialogs import key_at_hand
from desktop_app.ui.dialogs.partner_card import PartnerCardDialog
from desktop_app.ui.dialogs.partner_rights import PartnerRightsDialog
from desktop_app.ui.file_drop import ENDINGS
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.exchange import ExchangePage
from desktop_app.ui.pages.exchange.deciding import Standing
from desktop_app.ui.pages.exchange.offices import RIGHTS
from desktop_app.ui.theme import Theme
from desktop_app.ui.wording import plain
from tests.ui import exchange_story as story
from tests.ui.desk_frame import DeskFrame, open_desk, shown, type_in
from tests.ui.exchange_rooms import Conflicts, Partners, Rooms, earlier
from tests.ui.window_at_hand import PLAIN, new_office, window_on

KEY = Qt.Key


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
    monkeypatch.setattr(key_at_hand, "key_at_hand", lambda *_: True)
    desk = open_desk(tmp_path)
    yield WorkingFrame(desk, theme)
    desk.file.close()


def opened(qtbot: QtBot, frame: WorkingFrame, rooms: Rooms | None = None, **place: str) -> tuple[ExchangePage, Rooms]:
    rooms = rooms or Rooms()
    rooms.put_on(frame.desk)
    page = ExchangePage(frame)
    shown(qtbot, page, Place("exchange", **place))
    QApplication.processEvents()
    return page, rooms


def grid(page: ExchangePage) -> Any:
    return page.review.pane.grid.area


def press(page: ExchangePage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(grid(page), key)


def record(page: ExchangePage) -> None:
    QTest.keyClick(grid(page), KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)


def chosen(page: ExchangePage, row: int) -> set[int]:
    line = page.review.pane.grid._lines[row]
    return {number for number, cell in line.cells.items() if cell.is_chosen}


def taken(page: ExchangePage) -> object:
    """Whose versions are taken."""
    return page.review.pane.sides.value


# The review of a file


def test_that_the_first_conflict_is_shown_and_the_file_cannot_be_recorded_yet(
    qtbot: QtBot, frame: WorkingFrame
) -> None:
    page, _ = opened(qtbot, frame)
    assert page.below.currentWidget() is page.review
    assert page.review.current is not None
    assert page.review.current.conflict.title == "انتشار گزارش سامانه ۱۳۷"
    assert not page.review.apply.isEnabled()
    assert "۲" in page.review.apply.toolTip()


def test_that_arrows_choose_the_side_that_lies_there_on_the_screen(qtbot: QtBot, frame: WorkingFrame) -> None:
    page, _ = opened(qtbot, frame)
    page.step(0)
    ours, theirs = (page.review.pane.grid._lines[0].cells[place] for place in (0, 1))
    assert theirs.mapTo(page, QPoint()).x() < ours.mapTo(page, QPoint()).x()
    press(page, KEY.Key_Left)
    assert chosen(page, 0) == {1}
    press(page, KEY.Key_Right)
    assert chosen(page, 0) == {0}


def test_that_a_whole_file_is_decided_by_keys_and_recorded_with_what_was_chosen(
    qtbot: QtBot, frame: WorkingFrame
) -> None:
    page, rooms = opened(qtbot, frame)
    QTest.keyClick(page, KEY.Key_F8)
    QTest.keyClick(page, KEY.Key_F7)
    press(page, KEY.Key_Left)
    record(page)
    assert page.review.current is not None
    assert page.review.current.conflict.row == "r-5", "the next open conflict is shown"
    press(page, KEY.Key_Right)  # the progress: the deadline was changed on one side only
    press(page, KEY.Key_Down, KEY.Key_Down, KEY.Key_Space)
    record(page)
    assert page.review.apply.isEnabled()
    QTest.mouseClick(page.review.apply, Qt.MouseButton.LeftButton)
    (_, which, choices, agreed) = rooms.receiving.did[-1]
    assert which == "a-23"
    assert agreed
    raws = {choice.register: choice.raw for choice in choices}
    assert raws["progress"] == "25"
    assert "در منطقه یک اجرا شد" in raws["text"]
    assert "۱۴ مأمور جابه‌جا شدند" in raws["text"]
    assert page.below.currentWidget() is page.result


def test_that_a_text_is_merged_from_both_and_goes_as_it_was_worded(qtbot: QtBot, frame: WorkingFrame) -> None:
    page, _ = opened(qtbot, frame)
    page.step(1)
    press(page, KEY.Key_Down, KEY.Key_Down, KEY.Key_Space, KEY.Key_Return)
    merged = page.review.pane.grid._lines[3].merged
    assert merged is not None
    assert merged.area.hasFocus()
    merged.area.selectAll()
    type_in(merged.area, "برنامه اجرا شد.")
    deciding = page.review.current
    assert deciding is not None
    assert [choice.raw for choice in deciding.choices()] == ['"برنامه اجرا شد."']


def test_that_a_box_is_unticked_by_the_mouse(qtbot: QtBot, frame: WorkingFrame) -> None:
    page, _ = opened(qtbot, frame)
    page.step(1)
    line = page.review.pane.grid._lines[3]
    for number, expected in ((0, {0}), (1, {0, 1}), (0, {1})):
        QTest.mouseClick(line.cells[number], Qt.MouseButton.LeftButton)
        assert chosen(page, 3) == expected


def test_that_what_one_side_changed_needs_no_choice_and_takes_none(qtbot: QtBot, frame: WorkingFrame) -> None:
    page, _ = opened(qtbot, frame)
    page.step(1)
    assert chosen(page, 0) == {1}, "the sender alone has moved the deadline"
    QTest.mouseClick(page.review.pane.grid._lines[0].cells[0], Qt.MouseButton.LeftButton)
    assert chosen(page, 0) == {1}


def test_that_all_of_one_side_is_one_press_and_field_by_field_begins_anew(qtbot: QtBot, frame: WorkingFrame) -> None:
    page, _ = opened(qtbot, frame)
    page.step(1)
    pane = page.review.pane
    pane._take_side(Side.THEIRS)
    assert taken(page) is Side.THEIRS
    assert pane.record.isEnabled()
    press(page, KEY.Key_Right)
    assert taken(page) == "fields"
    pane._take_side("fields")
    assert not pane.record.isEnabled()


def test_that_a_conflict_left_for_later_lets_the_file_be_recorded_without_it(qtbot: QtBot, frame: WorkingFrame) -> None:
    page, rooms = opened(qtbot, frame)
    for _ in range(2):
        QTest.mouseClick(page.review.pane.later, Qt.MouseButton.LeftButton)
    assert [one.standing for one in page.review.decisions.all] == [Standing.LATER, Standing.LATER]
    page.review.apply.click()
    assert rooms.receiving.did[-1][2] == ()


def test_that_another_choice_in_a_decided_conflict_is_to_be_recorded_again(qtbot: QtBot, frame: WorkingFrame) -> None:
    page, _ = opened(qtbot, frame)
    page.step(0)
    press(page, KEY.Key_Left)
    record(page)
    page.step(-1)
    press(page, KEY.Key_Right)
    assert page.review.decisions.all[0].standing is Standing.OPEN


def test_that_choices_stay_while_something_else_of_the_office_changes(qtbot: QtBot, frame: WorkingFrame) -> None:
    page, _ = opened(qtbot, frame)
    page.step(0)
    press(page, KEY.Key_Left)
    record(page)
    page.look()
    assert page.review.decisions.all[0].standing is Standing.DECIDED


def test_that_a_record_that_changed_meanwhile_is_decided_anew(qtbot: QtBot, frame: WorkingFrame) -> None:
    page, rooms = opened(qtbot, frame)
    page.step(0)
    press(page, KEY.Key_Left)
    record(page)
    other = replace(story.report(), fields=(story.field("due", *[datetime.date(2026, 1, day) for day in (1, 2, 3)]),))
    rooms.receiving.reviews["a-23"] = story.review(conflicts=(other, story.rotation()), office_id="traffic")
    page.look()
    assert page.review.decisions.all[0].standing is Standing.OPEN


def test_that_a_file_that_removes_much_is_recorded_once_that_is_ticked(qtbot: QtBot, frame: WorkingFrame) -> None:
    rooms = Rooms()
    many = Removals("کمیته سلامت اداری", 41, 118)
    rooms.receiving.reviews = {"a-23": story.review(conflicts=(), removals=(many,), office_id="traffic")}
    page, _ = opened(qtbot, frame, rooms)
    assert not page.review.apply.isEnabled()
    box = page.review.notices.bars[0].box
    assert box is not None
    box.click()
    assert page.review.apply.isEnabled()


def test_that_notices_are_told_and_what_is_too_much_is_folded(qtbot: QtBot, frame: WorkingFrame) -> None:
    rooms = Rooms()
    wrong = datetime.timedelta(days=40)
    rooms.receiving.reviews = {
        "a-23": story.review(conflicts=(), clock_gap=wrong, pending=3, newer=2, office_id="traffic")
    }
    page, _ = opened(qtbot, frame, rooms)
    bars = page.review.notices.bars
    assert [bar.isVisible() for bar in bars] == [True, True, False]
    assert "۴۰ روز" in plain(bars[0].matter.words)
    page.review.notices.more.click()
    assert all(bar.isVisible() for bar in bars)


def test_that_a_long_group_is_opened_by_a_key(qtbot: QtBot, frame: WorkingFrame) -> None:
    page, _ = opened(qtbot, frame)
    rows = page.review.list
    before = len(rows.rows_model.rows)
    assert rows.choose(("more", ReviewGroup.NEW))
    rows.setFocus()
    QTest.keyClick(rows, KEY.Key_Return)
    assert len(rows.rows_model.rows) == before + 6


def test_that_a_record_without_a_conflict_shows_what_becomes_of_it(qtbot: QtBot, frame: WorkingFrame) -> None:
    page, _ = opened(qtbot, frame)
    page.review.list.choose(("item", "resolution/updated-1"))
    assert page.review.stack.currentWidget() is page.review.detail


def test_that_two_thousand_records_are_shown_without_delay_and_none_is_lost(qtbot: QtBot, frame: WorkingFrame) -> None:
    rooms = Rooms()
    rooms.receiving.reviews = {"a-23": story.review(groups=story.groups(2000), office_id="traffic")}
    page, _ = opened(qtbot, frame, rooms)
    page.review._open_group(("more", ReviewGroup.NEW), "")
    assert len(page.review.list.rows_model.rows) > 2000


# Putting aside, taking back


def test_that_a_file_is_put_aside_and_can_be_brought_back(qtbot: QtBot, frame: WorkingFrame) -> None:
    page, rooms = opened(qtbot, frame)
    page.review.aside.click()
    assert rooms.receiving.did[-1] == ("reject", "a-23")
    assert page.below.currentWidget() is not page.review
    frame.undo_last()
    page.look()
    assert [one.id for one in page.waiting] == ["a-23"]


def test_that_a_recorded_file_is_taken_back_from_its_result_and_recorded_again(
    qtbot: QtBot, frame: WorkingFrame
) -> None:
    rooms = Rooms()
    rooms.receiving.reviews = {"a-23": story.review(conflicts=(), office_id="traffic")}
    page, _ = opened(qtbot, frame, rooms)
    page.review.apply.click()
    page.result.undo.click()
    assert rooms.receiving.did[-1] == ("take_back", "a-23")
    assert page.below.currentWidget() is page.history
    page.history.list.choose("a-23")
    page.history.list.setFocus()
    QTest.keyClick(page.history.list, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert rooms.receiving.did[-1] == ("take_again", "a-23")


def test_that_the_result_stays_until_the_person_goes_on(qtbot: QtBot, frame: WorkingFrame) -> None:
    rooms = Rooms()
    rooms.receiving.reviews = {"a-23": story.review(conflicts=(), office_id="traffic")}
    rooms.receiving.earlier = earlier()
    page, _ = opened(qtbot, frame, rooms)
    page.review.apply.click()
    page.look()
    assert page.below.currentWidget() is page.result
    QTest.keyClick(page.result.go_on, KEY.Key_Return)
    assert page.below.currentWidget() is page.history


# Conflicts of earlier files


def test_that_an_open_conflict_is_come_to_from_elsewhere_and_settled_at_once(qtbot: QtBot, frame: WorkingFrame) -> None:
    rooms = Rooms(conflicts=Conflicts((story.report(), story.removed())))
    page, _ = opened(qtbot, frame, rooms, part="conflicts", focus="agenda_item/i-9")
    card = page.conflicts
    assert page.below.currentWidget() is card
    assert card.current is not None
    assert card.current.conflict.row == "i-9"
    area = card.pane.grid.area
    card.pane.grid.take_keyboard()
    QTest.keyClick(area, KEY.Key_Right)
    QTest.keyClick(area, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    ((entity, row, choices),) = rooms.conflicts.did
    assert (entity, row) == ("agenda_item", "i-9")
    assert [choice.raw for choice in choices] == ['"alive"']
    assert card.current.conflict.row == "r-2"


# Offices, keys, empty


def test_that_the_first_steps_are_told_while_no_office_is_known(qtbot: QtBot, frame: WorkingFrame) -> None:
    own = replace(Partners().own_office, has_key=False, fingerprint="", id="")
    rooms = Rooms(partners=Partners(own, ()))
    rooms.receiving.reviews.clear()
    page, _ = opened(qtbot, frame, rooms)
    assert page.offices.stack.currentWidget() is page.begin
    assert page.begin.key.button.isVisible()
    assert not page.begin.give.button.isEnabled()
    assert not page.make.isEnabled()
    assert page.below.currentWidget() is page.empty


def test_that_the_fingerprint_is_copied_as_it_is_read_out(qtbot: QtBot, frame: WorkingFrame) -> None:
    page, _ = opened(qtbot, frame)
    page.own_key.copy.click()
    assert QApplication.clipboard().text() == "۷۷۱۶۲ ۰۹۳۵۸ ۴۸۲۱۱ ۹۸۰۲۷ ۵۵۱۳۰ ۲۰۴۸۴"


def test_that_choosing_an_office_shows_the_file_that_waits_from_it(qtbot: QtBot, frame: WorkingFrame) -> None:
    rooms = Rooms()
    rooms.receiving.reviews["b-30"] = story.review(
        arrival_id="b-30", number=30, office="شهرداری منطقه یک", office_id="one", conflicts=()
    )
    page, _ = opened(qtbot, frame, rooms)
    page.offices.list.choose("one")
    assert page.review.review is not None
    assert page.review.review.arrival_id == "b-30"
    assert page.review.earlier.isVisible()
    page.review.earlier.click()
    assert page.review.review.arrival_id == "a-23"


def test_that_what_an_office_lacks_is_counted_beside_the_screen(qtbot: QtBot, frame: WorkingFrame) -> None:
    page, _ = opened(qtbot, frame)
    page._count_ahead()
    page.offices.list.choose("one")

    def is_told() -> bool:
        row = page.offices.list.current_row()
        return row is not None and "۳۴" in row.spoken()

    qtbot.waitUntil(is_told)


def _cells(page: ExchangePage, office: str) -> tuple[Any, ...]:
    return next(row.cells for row in page.offices.list.rows_model.rows if row.key == office)


def test_that_what_was_sent_and_is_not_confirmed_is_told_as_such(qtbot: QtBot, frame: WorkingFrame) -> None:
    page, _ = opened(qtbot, frame)
    page._show_ahead({"one": Ahead(34, 6), "two": Ahead(0, 254)})
    assert "۳۴" in _cells(page, "one")[3].second
    assert _cells(page, "two")[3].second
    assert "۲۵۴" not in _cells(page, "two")[3].second


def test_that_a_missing_file_is_told_only_while_something_lacks(qtbot: QtBot, frame: WorkingFrame) -> None:
    rooms = Rooms()
    rooms.receiving.reviews = {"a-23": story.review(conflicts=(), office_id="traffic")}
    rooms.receiving.earlier = tuple(replace(one, office_id="traffic", missing=(22,)) for one in earlier(1))
    page, _ = opened(qtbot, frame, rooms)
    assert _cells(page, "traffic")[4].tags
    assert page.review.resend.isVisible()
    rooms.receiving.reviews["a-23"] = story.review(conflicts=(), missing_numbers=(), office_id="traffic")
    page.look()
    assert not _cells(page, "traffic")[4].tags
    assert not page.review.resend.isVisible()
    assert not any(row.cells[0].tags for row in page.history.list.rows_model.rows)


def test_that_a_file_that_came_is_answered_by_its_review_alone(qtbot: QtBot, frame: WorkingFrame) -> None:
    page, _ = opened(qtbot, frame)
    page.take_files([Path(f"از منطقه یک 24{BUNDLE_SUFFIX}")])
    assert page.shown == "a-24"
    assert frame.toasts == []


def test_that_rights_are_reached_from_the_row_of_an_office_and_their_lack_is_told(
    qtbot: QtBot, frame: WorkingFrame
) -> None:
    rooms = Rooms()
    given = GrantView("", "", Right.WRITE)
    rooms.partners.known = tuple(
        replace(one, grants=(given,)) if one.id == "two" else one for one in rooms.partners.known
    )
    page, _ = opened(qtbot, frame, rooms)
    assert [bool(_cells(page, one)[0].tags) for one in ("one", "two", "province")] == [True, False, False]
    assert [_cells(page, one)[-1].action for one in ("one", "two", "province")] == [RIGHTS, RIGHTS, ""]


@pytest.mark.parametrize(("compared", "expected"), [(True, ["PartnerRightsDialog"]), (False, [])])
def test_that_rights_are_asked_for_once_a_card_was_compared(
    qtbot: QtBot,
    frame: WorkingFrame,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    compared: bool,
    expected: list[str],
) -> None:
    (tmp_path / "there").mkdir()
    there = open_desk(tmp_path / "there")
    card = tmp_path / "there.card"
    card.write_bytes(there.own_key.card())
    there.file.close()
    page = ExchangePage(frame)
    shown(qtbot, page, Place("exchange"))
    asked: list[str] = []

    def added(dialog: PartnerCardDialog) -> bool:
        dialog.compared.setChecked(compared)
        dialog.submit()
        return True

    def answered(dialog: PartnerRightsDialog) -> bool:
        asked.append(type(dialog).__name__)
        return False

    monkeypatch.setattr(PartnerCardDialog, "asked", added)
    monkeypatch.setattr(PartnerRightsDialog, "asked", answered)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(card), ""))
    page.deeds.add_office()
    assert asked == expected


def test_that_five_hundred_offices_are_listed(qtbot: QtBot, frame: WorkingFrame) -> None:
    one = Partners().known[1]
    many = tuple(replace(one, id=f"o-{place}", name=f"اداره {place}") for place in range(500))
    page, _ = opened(qtbot, frame, Rooms(partners=Partners(known=many)))
    assert len(page.offices.list.rows_model.rows) == 500


# A file dragged onto the window


def _dragged(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    data.setText(str(path))
    return data


def _drop(window: Any, data: QMimeData) -> tuple[QDragEnterEvent, QDropEvent]:
    handle = window.windowHandle()
    flags = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPoint(500, 30), *flags)
    QApplication.sendEvent(handle, entering)
    dropping = QDropEvent(QPointF(500, 30), *flags)
    QApplication.sendEvent(handle, dropping)
    return entering, dropping


def test_that_a_file_is_received_wherever_on_the_window_it_is_dropped(
    qtbot: QtBot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(key_at_hand, "key_at_hand", lambda *_: True)
    desk, rooms = new_office(tmp_path), Rooms()
    rooms.put_on(desk)
    with window_on(qtbot, theme, desk, {**PLAIN, "exchange": ExchangePage}) as window:
        assert window.place.page == "home"
        _, dropped = _drop(window, _dragged(tmp_path / f"از منطقه یک 24{BUNDLE_SUFFIX}"))
        assert dropped.isAccepted()
        assert window.place.page == "exchange"
        qtbot.waitUntil(lambda: bool(rooms.receiving.did))
        assert rooms.receiving.did[0][0] == "receive"
        page = window.page
        assert isinstance(page, ExchangePage)
        qtbot.waitUntil(lambda: page.review.review is not None and page.review.review.number == 24)
        window.jobs.shut_down()


def test_that_other_files_go_where_they_always_went(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with window_on(qtbot, theme, new_office(tmp_path)) as window:
        _drop(window, _dragged(tmp_path / "نامه.pdf"))
        assert window.place.page == "home"


def test_that_the_files_of_the_window_are_those_that_are_made() -> None:
    assert BUNDLE_SUFFIX in ENDINGS
