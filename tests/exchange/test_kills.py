"""A program killed while it takes in, seals or finalises: all or nothing, what it had told is there, and it goes on."""

from __future__ import annotations

import os
import shutil
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.minutes import digest
from desktop_app.services.desk import Desk
from desktop_app.services.exchange.views import ArrivalState
from tests.exchange.pair import Pair, asked, heads, own_segments
from tests.exchange.watched_day import segments_in
from tests.exchange.workers import Starter, desk_at, starter

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the worker is forked, for speed")
ROUNDS = 30
STEPS = ["received", "applied", "taken back", "taken again"]
STATES = [None, ArrivalState.REVIEWING, ArrivalState.APPLIED, ArrivalState.PARKED, ArrivalState.APPLIED]
"""Before the first step, and after each."""


@pytest.fixture(scope="module")
def starting() -> Iterator[Starter]:
    with starter(seed=1) as made:
        yield made


def test_that_an_import_that_is_killed_is_there_wholly_or_not_at_all_and_can_be_gone_on_with(
    starting: Starter, tmp_path: Path
) -> None:
    pair = Pair.made(tmp_path)
    pair.conflicting_here()
    pair.written_there(attached=400_000)
    stick = pair.sent_from_there()
    pair.close()
    base = pair.here.desk.file.path
    whole = fresh(base, tmp_path / "whole")
    receiving = whole.receiving
    arrival = receiving.receive(stick)
    receiving.apply(arrival)
    uninterrupted = heads(whole.file)
    whole.file.close()
    met: Counter[str] = Counter()
    for round_ in range(ROUNDS):
        copy = tmp_path / f"round-{round_}"
        copy.mkdir()
        shutil.copyfile(base, copy / base.name)
        told = [word for (word,) in starting.round("takes_in", copy / base.name, stick, steps=5)]
        desk = desk_at(copy / base.name)
        met[standing(desk, told)] += 1
        go_on(desk, stick)
        assert heads(desk.file) == uninterrupted
        assert desk.file.verify() == []
        desk.file.close()
        shutil.rmtree(copy)
    assert len(met) == 4, met


def fresh(base: Path, folder: Path) -> Desk:
    folder.mkdir()
    shutil.copyfile(base, folder / base.name)
    return desk_at(folder / base.name)


def standing(desk: Desk, told: list[str]) -> str:
    """Where the import stands: at what was told last, or one step on. What it brought is there, or nothing of it."""
    assert told == STEPS[: len(told)]
    arrivals = desk.receiving.arrivals()
    state = arrivals[0].state if arrivals else None
    assert state in STATES[len(told) : len(told) + 2]
    segments = {state for (state,) in asked(desk.file, "SELECT state FROM segment WHERE arrival IS NOT NULL")}
    people = asked(desk.file, "SELECT count(*) FROM person WHERE first_name LIKE 'نام %' AND NOT removed")[0][0]
    of_state = {"applied": ({"applied"}, 60), "parked": ({"parked"}, 0)}
    assert (segments, people) == of_state.get(str(state), (set(), 0))
    assert desk.file.verify() == []
    return str(state)


def go_on(desk: Desk, stick: Path) -> None:
    """As a person would: opens the file again from the stick, or goes on where the program stopped."""
    receiving = desk.receiving
    state = next((one.state for one in receiving.arrivals()), None)
    if state is ArrivalState.PARKED:
        receiving.take_again(receiving.arrivals()[0].id)
    elif state is not ArrivalState.APPLIED:
        receiving.apply(receiving.receive(stick))
    (one,) = receiving.arrivals()
    assert one.state is ArrivalState.APPLIED


def test_that_sealing_that_is_killed_never_gives_a_number_twice_and_leaves_whole_files(
    starting: Starter, tmp_path: Path
) -> None:
    pair = Pair.made(tmp_path)
    stick = pair.stick()
    path = pair.here.desk.file.path
    pair.here.desk.file.close()
    lying: dict[tuple[str, str, int], str] = {}
    names: set[str] = set()
    for _ in range(ROUNDS):
        told = starting.round("seals", path, pair.there_id, stick, steps=3)
        names |= {name for _, name in told}
        files = {file.name: file for file in stick.glob("*.dabir-bundle")}
        assert names <= files.keys()
        for file in files.values():
            found = segments_in(pair.there, file)
            assert all(lying.setdefault(key, hashed) == hashed for key, hashed in found.items())
            if file.name not in names:
                names.add(file.name)
        desk = desk_at(path)
        assert lying.items() <= own_segments(desk.file).items()
        assert desk.file.verify() == []
        desk.file.close()
        for file in list(files.values())[:-2]:
            names.discard(file.name)
            file.unlink()
    assert len(lying) > ROUNDS / 10
    desk = desk_at(path)
    pair.here.desk = desk
    arrival = pair.there.receiving.receive(pair.sent_from_here())
    pair.there.receiving.apply(arrival)
    assert heads(desk.file) == heads(pair.there.file)
    assert asked(pair.there.file, "SELECT count(*) FROM quarantine") == [(0,)]
    pair.close()


def test_that_minutes_whose_finalising_is_killed_are_final_or_as_they_were(starting: Starter, tmp_path: Path) -> None:
    pair = Pair.made(tmp_path)
    path, committee = pair.here.desk.file.path, pair.here.committee
    pair.close()
    told: dict[str, dict[str, list[str]]] = defaultdict(dict)
    for _ in range(ROUNDS):
        for what, meeting, *value in starting.round("finalises", path, committee, steps=5):
            told[what][meeting] = value
        desk = desk_at(path)
        minutes = by_meeting(desk, "SELECT meeting_id, number, state FROM minutes")
        records = by_meeting(desk, "SELECT meeting_id, sha256, snapshot FROM final_minutes")
        assert {meeting: minutes[meeting][:1] for meeting in told["frozen"]} == told["frozen"]
        assert {meeting: records[meeting][:1] for meeting in told["final"]} == told["final"]
        assert {meeting for meeting, (_, state) in minutes.items() if state == "final"} == records.keys()
        assert all(sha256 == digest(snapshot) for sha256, snapshot in records.values())
        assert desk.file.verify() == []
        desk.file.close()
    assert len(told["frozen"]) >= len(told["final"]) > 0


def by_meeting(desk: Desk, statement: str) -> dict[str, list[Any]]:
    return {meeting: rest for meeting, *rest in asked(desk.file, statement)}
