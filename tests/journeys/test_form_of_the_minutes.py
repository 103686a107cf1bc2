from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.committees import MinutesBlock
from desktop_app.ui.window import MainWindow
from tests.journeys.a_small_office import an_office
from tests.journeys.keyboard import go_to, here, press, push
from tests.journeys.office_at_work import OfficeAtWork, moment
from tests.typesetting.reading import read


@pytest.fixture
def window(program: OfficeAtWork, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    path = an_office(tmp_path, held=True)
    program.clock.set(moment(9, 26, 17))
    program.window_on(path)
    return program.shown()


def minutes_of(window: MainWindow) -> str:
    desk = window.desk
    return " ".join(" ".join(read(desk.minutes.pdf(desk.meetings.all()[0].id))).split())


def blocks_of(window: MainWindow) -> tuple[MinutesBlock, ...]:
    return window.desk.committees.get(window.place.id).minutes_blocks


def test_that_the_parts_of_the_minutes_are_reordered_left_out_and_brought_back(window: MainWindow) -> None:
    before = minutes_of(window)
    assert before.index("حاضران") < before.index("دستور جلسه")
    press("Ctrl+5", "Return")
    official = blocks_of(window)
    go_to("بخش‌های صورتجلسه چاپی")
    press("Home", *["Down"] * official.index(MinutesBlock.ATTENDANCE))
    assert here().current_key() is MinutesBlock.ATTENDANCE  # type: ignore[attr-defined]
    press("Alt+Down", "Alt+Down")
    assert blocks_of(window) != official
    after = minutes_of(window)
    assert after.index("۱. دستور جلسه") < after.index("۲. حاضران")
    press("Space")
    assert MinutesBlock.ATTENDANCE not in blocks_of(window)
    assert "حاضران ۱)" not in minutes_of(window)
    push("ترتیب رسمی")
    assert blocks_of(window) == official
    assert minutes_of(window) == before


def test_that_every_page_is_initialled_where_the_committee_asks(window: MainWindow) -> None:
    assert "پاراف" not in minutes_of(window)
    press("Ctrl+5", "Return")
    go_to("همه صفحه‌ها پاراف می‌شود")
    press("Space")
    assert "پاراف" in minutes_of(window)
