"""Random histories of offices without a network: P1-P15 of exchange, at any order, loss, clock, crash and restore."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.exchange.histories import SCRIPTS, fault_of, faults, play, read, script_of, shortened, written
from tests.exchange.world import Setup, World

COUNT = 3000
PARTS = 10


@pytest.mark.parametrize("part", range(PARTS))
def test_that_no_history_breaks_a_promise(part: int) -> None:
    """For more: `python -m tests.exchange.histories --count 100000`."""
    broken = next(faults(range(part, COUNT, PARTS)), None)
    if broken:
        seed, fault = broken
        short = shortened(script_of(seed))
        pytest.fail(f"seed {seed}: {fault}\n{written(short, fault_of(short))}")


@pytest.mark.parametrize("path", sorted(SCRIPTS.glob("*.json")), ids=lambda path: path.stem)
def test_that_a_history_that_once_broke_a_promise_holds(path: Path) -> None:
    play(read(path))


def test_that_a_history_is_the_same_every_time_it_is_played() -> None:
    first, again = play(script_of(11)), play(script_of(11))
    assert [office.copy.fingerprint() for office in first.offices] == [
        office.copy.fingerprint() for office in again.offices
    ]


def test_that_a_script_survives_being_written_down(tmp_path: Path) -> None:
    script = script_of(5)
    (tmp_path / "script.json").write_text(written(script, ""), encoding="utf-8")
    assert read(tmp_path / "script.json") == script


def test_that_histories_reach_what_they_are_to_try() -> None:
    """A simulator that tries nothing finds nothing."""
    worlds = [play(script_of(seed)) for seed in [*range(60), *range(60, 400, 10)]]
    copies = [office.copy for world in worlds for office in world.offices]
    rows = [office.row(key) for world in worlds for office in world.offices for key in office.copy.logs]
    assert any(row.removed for row in rows)
    assert {"text", "class", "_life"} <= {register for row in rows for register in row.conflicts}
    assert any(copy.quarantine for copy in copies)
    assert any(copy.places.get("committee/a/confidential") for copy in copies)
    assert sum(world.cuts for world in worlds) > 50
    assert any(world.finals for world in worlds)
    assert any(world.restored and not world.careless for world in worlds)


def careless(clock: int, lost: int) -> World:
    """Two offices; one has given away `lost` segments that its backup does not know, and writes on from there."""
    steps = [["write", 0, 0, 0, 1], ["seal", 0, 1], ["backup", 0]]
    for number in range(lost):
        steps += [["write", 0, 0, number, 1], ["seal", 0, 1]]
    steps += [["send", 0, 2, 0, 1], ["receive", 1, 0, 1, 2], ["restore", 0, 0, 1]]
    steps += [["write", 0, 3, 0, 1], ["seal", 0, 1], ["send", 0, 2, 0, 1], ["receive", 1, 0, 1, 2]]
    return play((Setup([clock, 0], [0, 0], [2, 2]), steps))


@pytest.mark.parametrize("clock", range(5))
@pytest.mark.parametrize("lost", [1, 2, 5])
def test_that_a_copy_restored_under_its_old_name_is_found_out_at_both_offices(clock: int, lost: int) -> None:
    world = careless(clock, lost)
    assert all(office.copy.quarantine for office in world.offices)
    assert fault_of((world.setup, [])) == ""
