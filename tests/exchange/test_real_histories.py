"""Random histories of three offices with real files, keys and desks: the promises of exchange where a person works."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.exchange.desks import Network
from tests.exchange.real_histories import SCRIPTS, fault_of, play, read, script_of, shortened, written

COUNT = 32
PARTS = 8
STEPS = 14


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Network]:
    network = Network.founded(tmp_path_factory.mktemp("offices") / "begun")
    yield network
    network.close()


@pytest.mark.parametrize("part", range(PARTS))
def test_that_no_history_over_real_files_breaks_a_promise(begun: Network, part: int) -> None:
    """For more and longer ones: `python -m tests.exchange.real_histories --count 500 --length 40`."""
    for seed in range(part, COUNT, PARTS):
        script = script_of(seed, STEPS)
        if fault := fault_of(begun, script):
            short = shortened(begun, script, fault)
            pytest.fail(f"seed {seed}: {fault}\n{written(short, fault_of(begun, short))}")


@pytest.mark.parametrize("path", sorted(SCRIPTS.glob("*.json")), ids=lambda path: path.stem)
def test_that_a_history_over_real_files_that_once_broke_a_promise_holds(
    begun: Network, path: Path, tmp_path: Path
) -> None:
    play(begun, read(path), tmp_path / uuid.uuid4().hex)


@pytest.mark.sweep
def test_that_no_longer_history_over_real_files_breaks_a_promise(begun: Network) -> None:
    for seed in range(1000, 1300):
        script = script_of(seed, 40)
        assert fault_of(begun, script) == "", seed
