"""Real files whose segments have to wait: after a restore, after taking back, and what is written meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.exchange.desks import Network
from tests.exchange.real_end_check import could_count, finish


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Network]:
    network = Network.founded(tmp_path_factory.mktemp("offices") / "begun")
    yield network
    network.close()


@pytest.fixture
def network(begun: Network, tmp_path: Path) -> Iterator[Network]:
    copy = begun.copied(tmp_path / "offices")
    yield copy
    copy.close()


def do(network: Network, *steps: list[Any]) -> None:
    for step in steps:
        network.do(step)


def states(network: Network, o: int) -> set[str]:
    return {state for (state,) in network.seats[o].rows("SELECT state FROM segment")}


def test_that_a_segment_that_waited_and_comes_again_with_what_it_waited_for_waits_no_longer(network: Network) -> None:
    do(network, ["back_up", 2], ["edit_unit", 0, 0, 2], ["send", 0, 2], ["receive", 2, -1])
    do(network, ["send", 2, 0], ["receive", 0, -1], ["restore", 2, 0], ["send", 2, 0])
    do(network, ["edit_unit", 0, 0, 3], ["send", 0, 2], ["receive", 2, -1])
    assert states(network, 2) == {"applied", "pending"}
    do(network, ["receive", 0, -1], ["send", 0, 2], ["receive", 2, -1])
    assert could_count(network.seats[2]) == ()
    assert states(network, 2) == {"applied"}


def test_that_what_waited_for_a_file_taken_back_counts_when_it_is_taken_in_again(network: Network) -> None:
    do(network, ["take_back", 2, 0], ["edit_person", 0, 0, 1], ["send", 0, 1], ["receive", 1, -1])
    do(network, ["edit_unit", 0, 0, 2], ["send", 1, 2], ["receive", 2, -1])
    assert states(network, 2) == {"parked", "pending"}
    network.take_again(2)
    assert could_count(network.seats[2]) == ()
    assert states(network, 2) == {"applied"}


def test_that_what_was_written_before_a_file_was_taken_back_reaches_the_others_once_it_counts_again(
    network: Network,
) -> None:
    do(network, ["edit_meeting", 1, 0, 31], ["take_back", 1, 0], ["send", 1, 0])
    finish(network)
