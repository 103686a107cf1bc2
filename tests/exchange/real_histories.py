"""Random histories by seed over real office files, made short and written down when one breaks a promise."""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.exchange.desks import Network
from tests.exchange.real_end_check import finish
from tests.exchange.seats import SKEWS

SCRIPTS = Path(__file__).parent / "real_scripts"
ALPHABET = {
    "convene": (3, 3),
    "edit_meeting": (6, 3),
    "classify": (2, 3),
    "remove_meeting": (1, 2),
    "add_item": (3, 2),
    "edit_item": (3, 2),
    "remove_item": (1, 2),
    "edit_unit": (3, 3),
    "edit_person": (3, 3),
    "settle": (3, 3),
    "send": (8, 2),
    "receive": (8, 2),
    "take_back": (1, 2),
    "take_again": (1, 1),
    "back_up": (1, 1),
    "restore": (1, 2),
}
"""How often a step is taken, and how many numbers it has."""
Script = tuple[list[str], list[list[Any]]]
"""The clocks of the offices, and the steps."""


def script_of(seed: int, length: int = 16) -> Script:
    chance = random.Random(seed)
    clocks = [chance.choice(list(SKEWS)) for _ in range(3)]
    names, weights = list(ALPHABET), [weight for weight, _ in ALPHABET.values()]
    steps: list[list[Any]] = []
    for name in chance.choices(names, weights, k=length):
        numbers = [chance.randrange(60) for _ in range(ALPHABET[name][1])]
        if name == "send":
            numbers = [numbers[0], numbers[0] + 1 + numbers[1] % 2]
        steps.append([name, *numbers])
        if name == "send" and chance.random() < 0.6:
            steps.append(["receive", numbers[1], -1])
    return clocks, steps


def play(begun: Network, script: Script, folder: Path) -> None:
    """Raises whatever goes wrong. `begun` is copied into `folder` and stays as it is."""
    network = begun.copied(folder)
    try:
        clocks, steps = script
        for seat, kind in zip(network.seats, clocks, strict=True):
            seat.hands.kind = kind
        for step in steps:
            network.do(step)
        finish(network)
    finally:
        network.close()


def fault_of(begun: Network, script: Script) -> str:
    with tempfile.TemporaryDirectory() as folder:
        try:
            play(begun, script, Path(folder) / "offices")
        except Exception as trouble:  # noqa: BLE001 - whatever goes wrong is a finding
            return f"{type(trouble).__name__}: {trouble}"
    return ""


def shortened(begun: Network, script: Script, fault: str) -> Script:
    """As few steps as still break something of the same kind."""
    clocks, steps = script
    size = len(steps)
    while size:
        at = 0
        while at < len(steps):
            fewer = steps[:at] + steps[at + size :]
            if fault_of(begun, (clocks, fewer))[:20] == fault[:20]:
                steps = fewer
            else:
                at += size
        size //= 2
    return clocks, steps


def written(script: Script, fault: str) -> str:
    clocks, steps = script
    lines = ",\n  ".join(json.dumps(step) for step in steps)
    told = json.dumps(fault, ensure_ascii=False)
    return f'{{"fault": {told},\n "clocks": {json.dumps(clocks)},\n "steps": [\n  {lines}\n ]}}\n'


def read(path: Path) -> Script:
    told: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return told["clocks"], told["steps"]


def main() -> int:
    """As many histories as wanted; the first that breaks a promise is kept as a file."""
    asked = argparse.ArgumentParser(description=main.__doc__)
    asked.add_argument("--count", type=int, default=500)
    asked.add_argument("--first", type=int, default=0)
    asked.add_argument("--length", type=int, default=40)
    told = asked.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        begun = Network.founded(Path(folder) / "begun")
        try:
            for seed in range(told.first, told.first + told.count):
                script = script_of(seed, told.length)
                if fault := fault_of(begun, script):
                    sys.stdout.write(f"seed {seed}: {fault}\n")
                    short = shortened(begun, script, fault)
                    SCRIPTS.mkdir(exist_ok=True)
                    path = SCRIPTS / f"seed_{seed}.json"
                    path.write_text(written(short, fault_of(begun, short)), encoding="utf-8")
                    sys.stdout.write(f"{path.read_text(encoding='utf-8')}\n")
                    return 1
        finally:
            begun.close()
    sys.stdout.write(f"{told.count} histories hold, {time.monotonic() - began:.0f} s\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
