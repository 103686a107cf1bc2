"""The room's screen shows what all may see and nothing else, and leaves the keyboard where the secretary writes."""

from __future__ import annotations

import dataclasses
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.meetings import Classification
from desktop_app.services.desk import Desk
from desktop_app.ui.frame import Place
from desktop_app.ui.room_screen import Cell, RoomView, Scene
from desktop_app.ui.room_screen.canvas import Canvas
from desktop_app.ui.room_screen.fitting import fitted
from desktop_app.ui.room_screen.window import RoomWindow, other_screen
from desktop_app.ui.theme import Theme
from desktop_app.ui.wording import plain
from tests.ui.desk_frame import type_in
from tests.ui.meetings_at_hand import WalkingFrame, held, meeting, press, workspace
from tests.ui.sessions_at_hand import WallClock
from tests.ui.test_session import say

ITEMS = ("آسیب‌پذیری‌ها", "برنامه آموزشی")
DECISION = "گزارش ماهانه داده شود."


@pytest.fixture
def wall() -> WallClock:
    return WallClock()


def opened(qtbot: QtBot, frame: WalkingFrame, **fields: Any) -> tuple[Any, str]:
    """A session of five with the room's screen beside it."""
    meeting_id = meeting(frame.desk, ITEMS)
    if fields:
        frame.desk.meetings.edit(meeting_id, **fields)
    held(frame.desk, meeting_id, closed=False)
    frame.desk.course.take_up(frame.desk.agenda.items(meeting_id)[0].id)
    part = workspace(qtbot, frame, meeting_id, "session")
    press(part, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: part.time.room.is_open)
    return part, meeting_id


def window_of(part: Any) -> RoomWindow:
    window = part.time.room.window
    assert isinstance(window, RoomWindow)
    return window


def view_of(part: Any) -> RoomView:
    view = window_of(part).canvas.view
    assert view is not None
    return view


def seen(part: Any) -> str:
    """Every text that the second window holds anywhere: what it paints, its names, tips and titles."""
    part.time.room.follow()
    window = window_of(part)
    assert isinstance(window.canvas.view, RoomView)
    texts = [repr(dataclasses.astuple(window.canvas.view))]
    for widget in [window, *window.findChildren(QWidget)]:
        texts += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle()]
    return plain(" ".join(texts))


def test_that_the_room_sees_committee_item_clock_and_quorum(qtbot: QtBot, frame: WalkingFrame) -> None:
    part, _ = opened(qtbot, frame)
    shown = seen(part)
    for words in ("کمیته سلامت اداری", ITEMS[0], "۱۴:۱۰", "۵"):
        assert words in shown


def test_that_a_decision_is_read_along_as_it_is_typed_and_then_as_it_was_recorded(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    part, meeting_id = opened(qtbot, frame)
    press(part, Qt.Key.Key_F6)
    type_in(part.record.decision.text, DECISION)
    qtbot.waitUntil(lambda: DECISION in plain(view_of(part).decision))
    assert not view_of(part).is_recorded
    press(part.record.decision.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(desk.deciding.resolutions(meeting_id)) == 1)
    qtbot.waitUntil(lambda: view_of(part).is_recorded)
    view = view_of(part)
    assert (plain(view.decision), "۱۴۰۴/۱/۱" in plain(view.decision_head)) == (DECISION, True)
    assert "۵" in plain(view.decision_below)


def test_that_statements_and_private_notes_are_never_shown(qtbot: QtBot, frame: WalkingFrame) -> None:
    part, _ = opened(qtbot, frame)
    say(part, "سخن در جلسه")
    part.record.composer.private.setChecked(True)
    say(part, "برای خودم")
    type_in(part.record.composer.lines, "نیمه‌کاره")
    shown = seen(part)
    for words in ("سخن در جلسه", "برای خودم", "نیمه‌کاره"):
        assert words not in shown


def test_that_of_a_confidential_item_neither_title_nor_decision_is_shown(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    part, meeting_id = opened(qtbot, frame)
    item = desk.agenda.items(meeting_id)[0]
    desk.deciding.resolve(meeting_id, item.id, "مصوبه پنهان")
    desk.agenda.edit(item.id, confidential=True, presenter="ارائه‌دهنده پنهان")
    type_in(part.record.decision.text, DECISION)
    qtbot.waitUntil(lambda: part.sitting.item.confidential)
    shown = seen(part)
    for words in (ITEMS[0], DECISION, "مصوبه پنهان", "ارائه‌دهنده پنهان"):
        assert words not in shown
    assert "کمیته سلامت اداری" in shown


def test_that_of_a_classified_meeting_only_the_committee_and_the_clock_are_shown(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    part, meeting_id = opened(qtbot, frame, classification=Classification.CONFIDENTIAL, title="عنوان پنهان")
    desk.deciding.resolve(meeting_id, desk.agenda.items(meeting_id)[0].id, "مصوبه پنهان")
    type_in(part.record.decision.text, DECISION)
    for _ in range(2):
        shown = seen(part)
        for words in (*ITEMS, DECISION, "مصوبه پنهان", "عنوان پنهان"):
            assert words not in shown
        assert "کمیته سلامت اداری" in shown
        assert "۱۴:۱۰" in shown
        assert view_of(part).cells == ()
        part.time.toggle_break()


def test_that_a_subject_without_committee_stays_hidden_where_it_is_classified(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    meeting_id = desk.meetings.convene(None, desk.clock.today(), title="عنوان پنهان")
    desk.agenda.add(meeting_id, "بند")
    desk.meetings.edit(meeting_id, classification=Classification.SECRET)
    desk.meetings.open(meeting_id)
    part = workspace(qtbot, frame, meeting_id, "session")
    part.time.toggle_room()
    assert "عنوان پنهان" not in seen(part)


def test_that_what_is_typed_on_another_item_than_the_one_on_the_table_is_not_shown(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    part, meeting_id = opened(qtbot, frame)
    second = desk.agenda.items(meeting_id)[1]
    part.show_meeting(desk.meetings.get(meeting_id), second.id)
    type_in(part.record.decision.text, DECISION)
    shown = seen(part)
    assert ITEMS[0] in shown
    assert ITEMS[1] not in shown
    assert DECISION not in shown


def test_that_the_room_sees_a_break_and_since_when(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, wall: WallClock
) -> None:
    part, _ = opened(qtbot, frame)
    part.time.toggle_break()
    wall.at(14, 22)
    part._tick()
    view = view_of(part)
    assert ("۱۴:۱۰" in plain(view.below), plain(view.figure)) == (True, "۱۲:۰۰")
    assert ITEMS[0] not in seen(part)


def test_that_the_quorum_falls_in_the_room_too(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part, meeting_id = opened(qtbot, frame)
    for row in desk.attendance.roll(meeting_id).rows[:3]:
        desk.attendance.leave(meeting_id, row.person_id)
    qtbot.waitUntil(lambda: part.sitting.roll.quorum.present == 2)
    assert view_of(part).cells[-1].ink == "zar"


def test_that_f11_and_esc_close_it_and_the_page_takes_it_along(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part, meeting_id = opened(qtbot, frame)
    press(part, Qt.Key.Key_F11)
    assert not part.time.room.is_open
    part.time.screen.click()
    QTest.keyClick(part, Qt.Key.Key_Escape)
    assert not part.time.room.is_open
    assert frame.went == []
    part.time.toggle_room()
    QTest.keyClick(window_of(part), Qt.Key.Key_Escape)
    assert not part.time.room.is_open
    part.time.toggle_room()
    window = window_of(part)
    frame.go(Place("meeting", meeting_id, "agenda"))
    assert not part.time.room.is_open
    assert not window.isVisible()


def test_that_it_does_not_outlive_the_page(qtbot: QtBot, frame: WalkingFrame) -> None:
    part, _ = opened(qtbot, frame)
    window = window_of(part)
    with qtbot.waitSignal(part.destroyed):
        part.deleteLater()
    assert not window.isVisible()


def test_that_a_letter_typed_into_the_room_s_window_reaches_the_record(qtbot: QtBot, frame: WalkingFrame) -> None:
    part, _ = opened(qtbot, frame)
    part.record.composer.write()
    QTest.keyClick(window_of(part), Qt.Key.Key_7)
    assert "7" in part.record.composer.text() or "۷" in part.record.composer.text()


def test_that_opening_it_leaves_the_keyboard_with_the_main_window(qtbot: QtBot, frame: WalkingFrame) -> None:
    part, _ = opened(qtbot, frame)
    qtbot.waitUntil(lambda: part.window().isActiveWindow())
    assert window_of(part).testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert not window_of(part).testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


class _Screen:
    def __init__(self, *rect: int) -> None:
        self._rect = QRect(*rect)

    def geometry(self) -> QRect:
        return self._rect


def test_that_another_screen_is_taken_only_where_it_shows_something_else() -> None:
    own, same, beside = _Screen(0, 0, 100, 80), _Screen(0, 0, 100, 80), _Screen(100, 0, 100, 80)
    pick: Any = other_screen
    assert pick([own], own) is None
    assert pick([own, same], own) is None
    assert pick([own, same, beside], own) is beside


def test_that_an_equal_view_is_not_painted_again(
    qtbot: QtBot, frame: WalkingFrame, monkeypatch: pytest.MonkeyPatch
) -> None:
    part, _ = opened(qtbot, frame)
    canvas = window_of(part).canvas
    qtbot.waitExposed(window_of(part))
    QApplication.processEvents()
    painted: list[QEvent] = []
    monkeypatch.setattr(canvas, "paintEvent", painted.append)
    part._tick()
    QApplication.processEvents()
    assert painted == []


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (1024, 768), (3840, 2160)])
@pytest.mark.parametrize("dark", [True, False])
def test_that_it_is_drawn_at_every_size_with_a_title_and_a_decision_that_are_long(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, size: tuple[int, int], *, dark: bool
) -> None:
    part, meeting_id = opened(qtbot, frame)
    desk.agenda.edit(desk.agenda.items(meeting_id)[0].id, title="بررسی گزارش " * 20)
    part.record.decision.text.setPlainText("مقرر شد واحدها گزارش خود را بدهند. " * 40)
    part.time.room.follow()
    canvas = window_of(part).canvas
    canvas.wear(dark=dark)
    canvas.resize(*size)
    image = QImage(canvas.size(), QImage.Format.Format_RGB32)
    canvas.render(image)
    corner = image.pixelColor(2, 2)
    assert corner == canvas.colour("canvas")
    inked = sum(image.pixelColor(x, image.height() // 2) != corner for x in range(0, image.width(), 7))
    assert inked > 20


CELL = Cell("مانده", "۱:۳۱", "zar", 0.9)
SHOWN = RoomView(Scene.RUNNING, "کمیته", "۱۴:۱۰", "جلسه سوم", "بند ۱ از ۲", "آسیب‌پذیری‌ها", cells=(CELL,))
WORDED = replace(SHOWN, decision_head="در دست تنظیم", decision="گزارش داده شود.")
LOCKED = replace(SHOWN, title="بند محرمانه", icon="ph.lock-simple")
PAUSED = RoomView(Scene.MESSAGE, "کمیته", "۱۴:۱۰", title="تنفس", ink="zar", below="از ۱۴:۱۰", figure="۰۱:۰۰")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (SHOWN, replace(SHOWN, clock="۱۴:۱۱")),
        (SHOWN, replace(SHOWN, cells=(replace(CELL, value="۱:۳۰", share=0.95),))),
        (SHOWN, replace(SHOWN, cells=(CELL, CELL))),
        (SHOWN, WORDED),
        (WORDED, replace(WORDED, decision="گزارش داده شود؛ " * 30)),
        (WORDED, replace(WORDED, decision_head="مصوبه ۱", decision_below="۵ موافق", is_recorded=True)),
        (WORDED, replace(WORDED, title="بررسی گزارش " * 12)),
        (WORDED, SHOWN),
        (SHOWN, LOCKED),
        (LOCKED, PAUSED),
        (PAUSED, replace(PAUSED, figure="۰۱:۰۱", clock="۱۴:۱۱")),
    ],
)
def test_that_what_is_painted_again_covers_all_that_differs(theme: Theme, before: RoomView, after: RoomView) -> None:
    canvas = Canvas(dark=True)
    canvas.resize(960, 540)
    pictures = []
    for view in (before, after):
        canvas.view = view
        pictures.append(canvas.grab().toImage())
    old, new = pictures
    assert old != new
    for picture in pictures:
        painter = QPainter(picture)
        for part in canvas._parts_changed(before, after):
            painter.fillRect(canvas._with_edge(part).toAlignedRect(), Qt.GlobalColor.red)
        painter.end()
    assert old == new


_TWO_SCREENS = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
from desktop_app.ui.room_screen.window import RoomWindow
app = QApplication([])
main = QWidget()
main.resize(800, 500)
main.show()
window = RoomWindow(main, dark=True)
window.open()
app.processEvents()
opened = window.screen().name(), window.isFullScreen()
window.toggle_full()
app.processEvents()
small = window.isFullScreen(), main.screen().geometry().contains(window.geometry())
print(opened, small, flush=True)
"""


def test_that_it_fills_a_second_screen_and_becomes_a_window_when_asked(tmp_path: Path) -> None:
    place = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1, "y": 0}
    screens = [
        {"name": "own", "x": 0, "width": 1440, "height": 900, **place},
        {"name": "room", "x": 1440, "width": 1920, "height": 1080, **place},
    ]
    (tmp_path / "screens.json").write_text(json.dumps({"screens": screens}), encoding="utf-8")
    environment = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path / 'screens.json'}"}
    ran = subprocess.run(
        [sys.executable, "-c", _TWO_SCREENS], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    assert ran.stdout.strip() == "('room', True) (False, True)"


def test_that_a_long_text_shrinks_and_only_what_fits_no_more_is_cut() -> None:
    short = fitted("بند کوتاه", 1000, 200, 72, 30, 700)
    longer = fitted("بررسی گزارش دبیرخانه " * 8, 1000, 200, 72, 30, 700)
    endless = fitted("بررسی گزارش دبیرخانه " * 80, 1000, 200, 72, 30, 700)
    assert short.pixels == 72
    assert 30 <= longer.pixels < 72
    assert longer.text.endswith("دبیرخانه ")
    assert (endless.pixels, endless.text[-1]) == (30, "…")
    assert all(fit.height <= 200 for fit in (short, longer, endless))
