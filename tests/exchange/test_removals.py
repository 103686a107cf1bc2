"""Removing here and editing there: which row is gone, which stays, and whether a person is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop_app.exchange.changes import ALIVE, LIFE, REMOVED, RowKey
from tests.exchange.copies import Bundle, WallClock
from tests.exchange.offices import Office
from tests.exchange.world import GRANTS, Setup, World

ROW: RowKey = ("resolution", "a.m1.r1")
Deed = Callable[[Office], None]


def edit(office: Office) -> None:
    office.write(ROW, (*ROW, "text", f'"by {office.name}"'))


def edit_elsewhere(office: Office) -> None:
    office.write(ROW, (*ROW, "due", f'"by {office.name}"'))


def remove(office: Office) -> None:
    office.write(ROW, (*ROW, LIFE, REMOVED))


def revive(office: Office) -> None:
    office.write(ROW, (*ROW, LIFE, ALIVE))


def nothing(office: Office) -> None:
    del office


def then(*deeds: Deed) -> Deed:
    def all_of_them(office: Office) -> None:
        for deed in deeds:
            deed(office)

    return all_of_them


def pass_on(giver: Office, taker: Office) -> None:
    taker.receive(Bundle("", 0, giver.bundle([taker], asked=True).segments, {}))


def two_offices(first_clock: str, second_clock: str) -> tuple[Office, Office]:
    """Both hold the row with a text."""
    opened = World(Setup([], [], [])).opened
    first = Office("A", GRANTS[0], WallClock(first_clock, 1), opened)
    second = Office("B", GRANTS[0], WallClock(second_clock, 2), opened)
    first.write(ROW, (*ROW, LIFE, ALIVE), (*ROW, "text", '"first"'), (*ROW, "due", '"1404/09/17"'))
    pass_on(first, second)
    return first, second


CASES: dict[str, tuple[Deed, Deed, bool, bool]] = {
    "removed by one": (remove, nothing, True, False),
    "removed by both": (remove, remove, True, False),
    "removed against edited": (remove, edit, False, True),
    "removed against edited in another register": (remove, edit_elsewhere, False, True),
    "edited and then removed by the same": (then(edit, remove), nothing, True, False),
    "removed against edited and then removed": (remove, then(edit, remove), True, False),
    "edited differently, one removed": (then(edit, remove), edit, False, True),
    "removed and revived by the same": (then(remove, revive), nothing, False, False),
    "removed against removed and revived": (remove, then(remove, revive), False, True),
    "removed, revived and edited against removed": (then(remove, revive, edit), remove, False, True),
}


@pytest.mark.parametrize("clocks", [("right", "right"), ("past", "future"), ("future", "frozen")], ids=str)
@pytest.mark.parametrize("case", CASES)
def test_that_an_edit_nobody_saw_keeps_a_removed_row(case: str, clocks: tuple[str, str]) -> None:
    first, second = two_offices(*clocks)
    one, other, removed, told = CASES[case]
    one(first)
    other(second)
    pass_on(first, second)
    pass_on(second, first)
    for office in (first, second):
        assert office.row(ROW).removed is removed
        assert (LIFE in office.row(ROW).conflicts) is told


@pytest.mark.parametrize("clocks", [("right", "right"), ("past", "future"), ("future", "frozen")], ids=str)
@pytest.mark.parametrize("decision", [remove, revive])
def test_that_a_decision_over_a_removed_and_edited_row_travels(decision: Deed, clocks: tuple[str, str]) -> None:
    first, second = two_offices(*clocks)
    remove(first)
    edit(second)
    pass_on(first, second)
    decision(second)
    pass_on(second, first)
    for office in (first, second):
        assert office.row(ROW).removed is (decision is remove)
        assert not office.row(ROW).conflicts


def test_that_an_old_tombstone_come_late_does_not_undo_a_revival() -> None:
    first, second = two_offices("right", "past")
    remove(first)
    tombstone = first.bundle([second], asked=True)
    second.receive(tombstone)
    revive(second)
    pass_on(second, first)
    second.receive(tombstone)
    for office in (first, second):
        assert not office.row(ROW).removed
        assert not office.row(ROW).conflicts


@pytest.mark.parametrize("clocks", [("right", "past"), ("past", "right"), ("frozen", "future")], ids=str)
def test_that_what_was_written_later_but_with_an_older_clock_still_replaces_what_it_saw(
    clocks: tuple[str, str],
) -> None:
    first, second = two_offices(*clocks)
    edit(second)
    pass_on(second, first)
    edit(first)
    pass_on(first, second)
    for office in (first, second):
        assert office.row(ROW).values["text"] == '"by A"'
        assert not office.row(ROW).conflicts


def test_that_a_row_made_confidential_takes_along_what_stands_and_its_later_text_stays_inside() -> None:
    opened = World(Setup([], [], [])).opened
    one, inside, outside = (
        Office(name, grants, WallClock("right", 1), opened)
        for name, grants in zip("ABC", (GRANTS[0], GRANTS[0], GRANTS[1]), strict=True)
    )
    one.write(ROW, (*ROW, LIFE, ALIVE), (*ROW, "text", '"known to all"'), (*ROW, "due", '"d"'))
    pass_on(one, outside)
    one.write(ROW, (*ROW, "class", '"confidential"'))
    one.seal()
    one.write(ROW, (*ROW, "text", '"for few"'))
    pass_on(one, inside)
    pass_on(one, outside)
    assert inside.row(ROW).values["text"] == '"for few"'
    assert inside.row(ROW).values["due"] == '"d"'
    assert outside.row(ROW).values["text"] == '"known to all"'
    assert "class" not in outside.row(ROW).values
    alone = {key for key in inside.copy.segments if key.stream.endswith("confidential")}
    held = {change for key in alone for _, of in opened(inside.copy.segments[key]) for change in of}
    assert {change.register for change in held} == {LIFE, "text", "due", "class"}
