from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui.places import RAIL_KEYS
from desktop_app.ui.widgets.surfaces import Scrolled
from tests.journeys.keyboard import answer, fill, here, name_of, press, push, write
from tests.journeys.office_at_work import OfficeAtWork

MOST_STOPS = 160


def introduce_the_office() -> None:
    write("شهرداری سپیدار")
    press("Return")


def stops() -> list[str]:
    """The names of everything that Tab comes to, from here round to here again."""
    press("Tab")
    start, names = here(), []
    for _ in range(MOST_STOPS):
        if not isinstance(here(), Scrolled):  # what it holds is read out, not the area
            names.append(name_of(here()))
        press("Tab")
        if here() is start:
            return names
    raise AssertionError(f"Tab does not come round: {names[:40]}")


@pytest.mark.parametrize("number", range(1, len(RAIL_KEYS) + 1))
def test_that_ctrl_and_a_digit_go_to_every_place_and_tab_comes_round_there(
    program: OfficeAtWork, qtbot: QtBot, number: int
) -> None:
    window = program.begin(introduce_the_office)
    press(f"Ctrl+{number % 10}")
    assert window.place.page == RAIL_KEYS[number - 1]
    names = stops()
    assert all(names), f"what has no name cannot be read out: {names}"


def test_that_the_first_run_can_be_gone_through_by_tab(program: OfficeAtWork, qtbot: QtBot, tmp_path: Path) -> None:
    def look_round() -> None:
        names = stops()
        assert all(names)
        assert {"نام سازمان", "دبیرخانه", "پوشه دیگر", "بازکردن پرونده موجود", "آغاز کار"} <= set(names)
        fill("نام سازمان", "شهرداری سپیدار")
        push("آغاز کار")

    answer(look_round, to=program._first_run)
    assert program.shown().place.page == "home"
