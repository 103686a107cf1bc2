from __future__ import annotations

import multiprocessing
import random
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from desktop_app.services.desk import Desk
from desktop_app.store.office_file import OfficeFile
from tests.journeys.three_hours.in_danger import first_undone, hold, plain, title_at
from tests.journeys.three_hours.office import make_office
from tests.journeys.three_hours.script import Said, script

MOST_LOST_S = 2.0
"""Of the text being typed."""
START_S = 30.0
"""A slow machine has so long to open the window."""


@dataclass
class Life:
    """What one process told before it was killed at `ended`."""

    ended: float
    told: list[tuple[str, float, object, object]]

    @property
    def opened(self) -> tuple[str, str, str] | None:
        """The item on the screen, and what stood in the composer and in the decision box."""
        for what, _, item, typed in self.told:
            if what == "opened" and isinstance(typed, tuple):
                return str(item), *typed
        return None

    def saved(self) -> list[int]:
        return [number for what, _, number, _ in self.told if what == "saved" and isinstance(number, int)]

    def typed(self) -> list[tuple[float, int, str]]:
        """When, at which step, and what was typed of it by then."""
        told = (t for t in self.told if t[0] == "typed")
        return [(at, number, str(text)) for _, at, number, text in told if isinstance(number, int)]

    @property
    def is_over(self) -> bool:
        return any(what == "over" for what, *_ in self.told)


@dataclass
class Story:
    """Lives one after another on the same office, each held to what the one before has left."""

    folder: Path
    seed: int
    lines: set[str] = field(default_factory=set)
    """Every line that was told to be saved, as the file has to have it."""
    lost: list[float] = field(default_factory=list)
    """Seconds of typing that each kill has cost, where something was being typed."""
    sessions: int = 0
    kills: int = 0
    saved: int = 0

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)
        self._begin_anew()

    def _begin_anew(self) -> None:
        self.sessions += 1
        self.path = self.folder / f"office{self.sessions}.dabir"
        self.home = self.folder / f"home{self.sessions}"
        self.meeting = make_office(self.path, self.home)
        self.before: Life | None = None
        self.undone = 0
        self.lines.clear()

    def told(self) -> str:
        most, some = max(self.lost, default=0.0), sum(lost > 0 for lost in self.lost)
        lines = f"{self.kills} kills in {self.sessions} sessions, {self.saved} statements and acts told to be saved"
        return f"{lines}; {len(self.lost)} while somebody typed: {some} cost letters, at most {most:.2f} s of them"

    def live(self, context: BaseContext) -> None:
        """One life and its end."""
        seed, is_long = self.chance.randrange(2**32), self.chance.random() < 0.15
        alive_s = self.chance.uniform(2.2, 4.0) if is_long else self.chance.uniform(0.0, 0.8)
        hears, tells = context.Pipe(duplex=False)
        process = context.Process(  # type: ignore[attr-defined]
            target=hold, args=(self.path, self.home, self.meeting, seed, tells), kwargs={"slow_line": is_long}
        )
        process.start()
        tells.close()
        told = list(_heard(hears, alive_s, while_opening=self.chance.random() < 0.1))
        ended = time.monotonic()
        process.kill()
        process.join()
        life = Life(ended, [*told, *_rest(hears)])
        self.kills += 1
        self.saved += len(life.saved())
        hears.close()
        self._hold_to_what_was_left(life)
        self._look(life)
        if life.is_over or self.undone == len(script()):
            self._begin_anew()  # the session has ended

    def _hold_to_what_was_left(self, life: Life) -> None:
        """The program has opened where the one before was, with what was typed there."""
        if life.opened is None:
            return
        item, statement, resolution = life.opened
        assert item == title_at(self.undone) or self._was_going_on(item), (item, self.undone)
        if self.before is None:
            return
        typed = [t for t in self.before.typed() if t[1] == self.undone]
        if typed:
            left = plain(statement if isinstance(script()[self.undone], Said) else resolution)
            kept = [at for at, _, text in typed if left.startswith(plain(text))]
            missed = [at for at, _, text in typed if not left.startswith(plain(text))]
            self.lost.append(self.before.ended - (max(kept, default=missed[0])) if missed else 0.0)
            assert self.lost[-1] <= MOST_LOST_S, (self.lost[-1], left, typed[-1])
        self.before = None

    def _was_going_on(self, item: str) -> bool:
        return item == title_at(self.undone + 1)

    def _look(self, life: Life) -> None:
        """The file is whole, and has every line that was told to be saved."""
        steps = [script()[number] for number in life.saved()]
        self.lines |= {plain(step.text) for step in steps if isinstance(step, Said)}
        decided = [step.fields["متن"] for step in steps if not isinstance(step, Said) and step.is_adopted]
        with OfficeFile.open(self.path, home=self.home) as file:
            desk = Desk(file)
            assert self.lines <= {plain(s.text) for s in desk.recording.statements(self.meeting)}
            assert set(decided) <= {r.text for r in desk.deciding.resolutions(self.meeting)}
            assert file.verify() == []
            undone = first_undone(desk, self.meeting)
        assert undone > max((number for number in life.saved() if _leaves_a_trace(number)), default=-1)
        connection = dbapi2.connect(str(self.path))
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        connection.close()
        if life.opened is not None or undone != self.undone:
            self.before, self.undone = life, undone


def _leaves_a_trace(number: int) -> bool:
    """A resolution that is refused below the quorum leaves none."""
    step = script()[number]
    return isinstance(step, Said) or step.fields.get("رد") != "حد نصاب"


def _heard(hears: Connection, alive_s: float, *, while_opening: bool) -> Iterator[tuple[str, float, object, object]]:
    """What is told until the moment of the kill: so long after the window has opened, or before it has."""
    end = time.monotonic() + (alive_s if while_opening else START_S)
    while (left := end - time.monotonic()) > 0:
        if not wait([hears], left):
            return
        try:
            told = hears.recv()
        except EOFError:
            raise AssertionError("the program has ended by itself") from None
        yield told
        if told[0] == "opened" and not while_opening:
            end = time.monotonic() + alive_s
        if told[0] == "over":
            return


def _rest(hears: Connection) -> Iterator[tuple[str, float, object, object]]:
    """What was told at the last moment; the end of it may be torn."""
    try:
        while hears.poll():
            yield hears.recv()
    except (EOFError, OSError):
        return


def _killed(folder: Path, times: int, seed: int) -> Story:
    """The program starts from a process that has loaded it already, where the system can do that."""
    method = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
    context = multiprocessing.get_context(method)
    if method == "forkserver":
        context.set_forkserver_preload(["tests.journeys.three_hours.in_danger"])
    story = Story(folder, seed)
    for _ in range(times):
        story.live(context)
    return story


def test_that_a_kill_at_any_moment_of_the_session_loses_nothing_that_was_saved(tmp_path: Path) -> None:
    story = _killed(tmp_path, 20, seed=4)
    assert story.lost, "nobody was typing at any of the kills"


@pytest.mark.sweep
def test_that_five_hundred_kills_lose_nothing_that_was_saved(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Takes a quarter of an hour."""
    story = _killed(tmp_path, 500, seed=500)
    with capsys.disabled():
        sys.stdout.write(f"\n{story.told()}\n")
