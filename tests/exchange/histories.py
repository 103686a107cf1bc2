"""Random histories by seed: played, and when one breaks a promise, made short and written down as a file."""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.exchange.end_check import finish
from tests.exchange.world import CLOCKS, GRANTS, BrokenError, Setup, Step, World

SCRIPTS = Path(__file__).parent / "scripts"
ALPHABET = {
    "write": (34, 4),
    "add": (10, 3),
    "remove": (5, 2),
    "revive": (1, 2),
    "confide": (3, 3),
    "resolve": (6, 3),
    "finalise": (1, 2),
    "seal": (6, 2),
    "send": (14, 4),
    "receive": (16, 4),
    "regroup": (4, 3),
    "park": (3, 2),
    "take": (1, 1),
    "backup": (2, 1),
    "restore": (2, 3),
    "clock": (1, 2),
    "upgrade": (1, 1),
    "look": (1, 1),
    "spoil": (1, 4),
}
"""How often a step is taken, and how many numbers it has."""
Script = tuple[Setup, list[Step]]


def script_of(seed: int) -> Script:
    """The history of a seed: two to six offices; every tenth knows restores, every twentieth careless ones."""
    chance = random.Random(seed)
    restores = seed % 10 == 0
    offices = 2 + seed // 10 % 2 if restores else 2 + seed % 5
    setup = Setup(
        [chance.randrange(len(CLOCKS)) for _ in range(offices)],
        [0] * offices if seed % 3 else [chance.randrange(len(GRANTS)) for _ in range(offices)],
        [1 + chance.randrange(2) for _ in range(offices)],
        chance.randrange(1 << 16),
    )
    often = {"backup": 3, "restore": 3, "send": 2, "receive": 2} if restores else {"backup": 0, "restore": 0}
    names = list(ALPHABET)
    weights = [weight * often.get(name, 1) for name, (weight, _) in ALPHABET.items()]
    steps: list[Step] = []
    for name in chance.choices(names, weights, k=24 + seed % 50):
        numbers = [chance.randrange(64) for _ in range(ALPHABET[name][1])]
        if name == "restore" and seed % 20:
            numbers[2] = 0
        steps.append([name, *numbers])
    if restores:
        _with_restore(steps, chance, offices, careless=seed % 20 == 0)
    return setup, steps


def _with_restore(steps: list[Step], chance: random.Random, offices: int, *, careless: bool) -> None:
    """Puts into a history, with other steps between, that a machine is lost after it has given something away."""
    o = chance.randrange(offices)
    write, seal = ["write", o, 0, 0, 1], ["seal", o, 1]
    send, receive = ["send", o, 63, 0, 1], ["receive", (o + 1) % offices, -1, 0, 2]
    lost: list[Step] = [["backup", o], write, seal, send, receive, ["restore", o, -1, int(careless)], write, seal, send]
    places = sorted(chance.choices(range(len(steps)), k=len(lost)), reverse=True)
    for at, step in zip(places, reversed(lost), strict=True):
        steps.insert(at, step)


def play(script: Script) -> World:
    """Raises `BrokenError`, or whatever else goes wrong."""
    setup, steps = script
    world = World(setup)
    for step in steps:
        world.do(step)
    finish(world)
    return world


def fault_of(script: Script) -> str:
    """What breaks; empty if nothing does."""
    try:
        play(script)
    except BrokenError as broken:
        return str(broken)
    except Exception as trouble:  # noqa: BLE001 - whatever goes wrong is a finding
        return f"{type(trouble).__name__}: {trouble}"
    return ""


def shortened(script: Script) -> Script:
    """As few steps as still break something."""
    setup, steps = script
    size = len(steps)
    while size:
        at = 0
        while at < len(steps):
            fewer = steps[:at] + steps[at + size :]
            if fault_of((setup, fewer)):
                steps = fewer
            else:
                at += size
        size //= 2
    return setup, steps


def written(script: Script, fault: str) -> str:
    setup, steps = script
    lines = ",\n  ".join(json.dumps(step) for step in steps)
    return f'{{"fault": {json.dumps(fault)},\n "setup": {json.dumps(setup.told())},\n "steps": [\n  {lines}\n ]}}\n'


def kept(script: Script, name: str) -> Path:
    """The script as a file that is played with every test from now on."""
    short = shortened(script)
    SCRIPTS.mkdir(exist_ok=True)
    path = SCRIPTS / f"{name}.json"
    path.write_text(written(short, fault_of(short)), encoding="utf-8")
    return path


def read(path: Path) -> Script:
    told: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return Setup(**told["setup"]), told["steps"]


def faults(seeds: range, tally: Counter[str] | None = None) -> Iterator[tuple[int, str]]:
    """Every seed whose history breaks a promise."""
    for seed in seeds:
        try:
            world = play(script_of(seed))
        except Exception:  # noqa: BLE001 - told by its seed below
            yield seed, fault_of(script_of(seed))
            continue
        if tally is not None:
            copies = [office.copy for office in world.offices]
            tally["writes"] += sum(len(log.writes) for log in max(copies, key=lambda one: len(one.logs)).logs.values())
            tally["segments"] += max(len(copy.segments) for copy in copies)
            tally["conflicts"] += max(sum(len(o.row(k).conflicts) for k in o.copy.logs) for o in world.offices)
            tally["power cuts"] += world.cuts
            tally["restored"] += world.restored
            tally["forked"] += any(copy.quarantine for copy in copies)
            tally["waiting for ever"] += any(copy.known.pending for copy in copies if not copy.quarantine)


def main() -> int:
    """As many histories as wanted; the first that breaks a promise is kept as a file."""
    asked = argparse.ArgumentParser(description=main.__doc__)
    asked.add_argument("--count", type=int, default=100_000)
    asked.add_argument("--first", type=int, default=0)
    told = asked.parse_args()
    tally: Counter[str] = Counter()
    began = time.monotonic()
    for seed, fault in faults(range(told.first, told.first + told.count), tally):
        sys.stdout.write(f"seed {seed}: {fault}\n{kept(script_of(seed), f'seed_{seed}')}\n")
        return 1
    sys.stdout.write(f"{told.count} histories hold, {time.monotonic() - began:.0f} s, {dict(tally)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
