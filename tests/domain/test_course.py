"""The course of a session is counted in stretches that are never negative and never more than the wall gave."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.course import (
    DAY,
    begun,
    breaks,
    clock_time,
    current,
    ended,
    is_on,
    moved,
    on_table_at,
    runs_on,
    seconds_of,
    since_midnight,
)

MONDAY = datetime.date(2025, 12, 8)
TUESDAY = MONDAY + datetime.timedelta(days=1)


def at(text: str) -> datetime.time:
    return datetime.time.fromisoformat(text)


@dataclass
class Item:
    on_table: list[str] = field(default_factory=list)


@dataclass
class Table:
    """Three items and the breaks of a session, as requests keep them; `now` is what the wall shows."""

    now: int = 14 * 3600
    true: int = 0
    items: list[Item] = field(default_factory=lambda: [Item(), Item(), Item()])
    recesses: list[str] = field(default_factory=list)

    def act(self, deed: int | str) -> None:
        match deed:
            case "down":
                self._clear()
            case "break":
                self.recesses = (ended if is_on(self.recesses) else begun)(self.recesses, self.now)
            case int(number):
                self._clear(but=number)
                self.items[number].on_table = begun(self.items[number].on_table, self.now)
            case _:
                raise AssertionError(deed)

    def _clear(self, but: int | None = None) -> None:
        for number, item in enumerate(self.items):
            if number != but:
                item.on_table = ended(item.on_table, self.now)

    def set_clock(self, to: int) -> None:
        for item in self.items:
            item.on_table = moved(item.on_table, self.now, to)
        self.recesses = moved(self.recesses, self.now, to)
        self.now = to

    def spent(self) -> list[int]:
        return [seconds_of(item.on_table, self.recesses, self.now) for item in self.items]


DEEDS = st.sampled_from([0, 1, 2, "down", "break"])
STEPS = st.lists(st.tuples(st.integers(0, 4000), DEEDS), max_size=25)
JUMPS = st.lists(st.tuples(st.integers(0, 4000), DEEDS, st.none() | st.integers(0, 2 * DAY)), max_size=25)


@given(STEPS, st.integers(0, 4000))
def test_that_items_and_breaks_together_never_take_more_than_the_wall_gave(
    steps: list[tuple[int, int | str]], rest: int
) -> None:
    table = Table()
    for seconds, deed in [*steps, (rest, "down")]:
        table.now += seconds
        table.act(deed)
        spent = table.spent()
        assert all(seconds >= 0 for seconds in spent)
        assert sum(spent) + seconds_of(table.recesses, (), table.now) <= table.now - 14 * 3600


@given(STEPS)
def test_that_the_time_of_an_item_never_goes_back(steps: list[tuple[int, int | str]]) -> None:
    table, before = Table(), [0, 0, 0]
    for seconds, deed in steps:
        table.now += seconds
        table.act(deed)
        spent = table.spent()
        assert all(now >= then for now, then in zip(spent, before, strict=True))
        before = spent


@given(JUMPS)
def test_that_a_clock_set_back_or_forward_is_not_counted(steps: list[tuple[int, int | str, int | None]]) -> None:
    table = Table()
    for seconds, deed, to in steps:
        table.now += seconds
        table.true += seconds
        table.act(deed)
        if to is not None:
            table.set_clock(to)
        assert all(seconds >= 0 for seconds in table.spent())
        assert sum(table.spent()) <= table.true


@given(st.lists(st.tuples(st.integers(0, 2 * DAY), DEEDS), max_size=25))
def test_that_no_time_is_negative_whatever_the_clock_says(steps: list[tuple[int, int | str]]) -> None:
    table = Table()
    for now, deed in steps:
        table.now = now
        table.act(deed)
        assert all(seconds >= 0 for seconds in table.spent())
        assert seconds_of(table.recesses, (), now) >= 0
        assert sum(is_on(item.on_table) for item in table.items) <= 1


def test_that_a_break_within_an_item_is_taken_out_and_one_after_it_is_not() -> None:
    on_table, recesses = ["14:00:00", "14:30:00"], ["14:10:00", "14:20:00", "14:40:00"]
    assert seconds_of(on_table, recesses, at("15:00")) == 20 * 60
    assert seconds_of(recesses, (), at("15:00")) == 30 * 60


def test_that_what_goes_on_counts_only_until_a_given_moment() -> None:
    assert seconds_of(["14:00:00"], (), at("14:00:42")) == 42
    assert seconds_of(["14:00:00"]) == 0


def test_that_the_item_on_the_table_is_the_current_one_and_else_the_last() -> None:
    first, second, third = Item(["14:00:00", "14:50:00"]), Item(["14:10:00"]), Item()
    assert current([first, second, third]) is second
    second.on_table = ended(second.on_table, at("14:20"))
    assert current([first, second, third]) is first
    assert current([third]) is None


def test_that_a_minute_belongs_to_the_item_that_was_on_the_table() -> None:
    first, second = Item(["14:00:00", "14:10:20"]), Item(["14:10:20"])
    assert on_table_at([first, second], at("14:09")) is first
    assert on_table_at([first, second], at("14:10")) is second
    assert on_table_at([first, second], at("13:59")) is None


def test_that_a_session_past_midnight_counts_on() -> None:
    night = datetime.datetime.combine(TUESDAY, at("00:20:05"))
    times = begun([], since_midnight(MONDAY, datetime.datetime.combine(MONDAY, at("23:50"))))
    assert seconds_of(times, (), since_midnight(MONDAY, night)) == 30 * 60 + 5
    times = ended(times, since_midnight(MONDAY, night))
    assert times == ["23:50:00", "24:20:05"]
    assert clock_time(times[1]) == at("00:20:05")


def test_that_breaks_are_told_as_clocks_show_them() -> None:
    assert breaks(["23:50:00", "24:05:00", "25:00:00"]) == [(at("23:50"), at("00:05")), (at("01:00"), None)]


def test_that_a_session_runs_past_midnight_but_not_into_the_next_working_day() -> None:
    def then(text: str, day: datetime.date = TUESDAY) -> datetime.datetime:
        return datetime.datetime.combine(day, at(text))

    assert runs_on(MONDAY, at("14:00"), then("09:00", MONDAY))
    assert runs_on(MONDAY, at("20:00"), then("00:30"))
    assert not runs_on(MONDAY, at("14:00"), then("08:00"))
    assert not runs_on(MONDAY, None, then("00:30"))
    assert not runs_on(TUESDAY, at("20:00"), then("23:00", MONDAY))
