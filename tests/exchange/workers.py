"""Work that is done to be killed: a process that knows the program forks a fresh worker for every round."""

from __future__ import annotations

import itertools
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

from desktop_app.domain.resolutions import ResolutionKind
from desktop_app.services.desk import Desk
from desktop_app.services.requests import Clock
from desktop_app.store.connections import DRIVER
from desktop_app.store.office_file import OfficeFile
from tests.exchange.pair import Pair, taken_in
from tests.offices import DAY, Hands, Office, at

OVER = "over"


def desk_at(path: Path, hands: Hands | None = None, driver: ModuleType = DRIVER) -> Desk:
    file = OfficeFile.open(path, person="دبیر", home=path.parent, driver=driver)
    return Desk(file, Clock((hands or Hands()).now))


def said(*words: Any) -> None:
    """To whoever started this round; it counts as told to a person."""
    os.write(1, (json.dumps(words) + "\n").encode())


def takes_in(path: str, stick: str) -> None:
    """Receives a file, takes it in, takes it back and in again."""
    receiving = desk_at(Path(path)).receiving
    said("begun")
    arrival = receiving.receive(Path(stick))
    said("received")
    receiving.apply(arrival)
    said("applied")
    receiving.take_back(arrival)
    said("taken back")
    receiving.take_again(arrival)
    said("taken again")


def seals(path: str, office: str, stick: str) -> None:
    """Writes and makes files for another office, without end."""
    desk = desk_at(Path(path))
    said("begun")
    for number in itertools.count():
        desk.people.add(post=f"کارشناس {os.getpid()}-{number}")
        made = desk.sending.make([office], Path(stick))
        said("given", made.path.name)


def finalises(path: str, committee: str) -> None:
    """Holds one meeting after the other and makes its minutes final."""
    hands = Hands()
    o = Office(desk_at(Path(path), hands), hands, committee)
    said("begun")
    while True:
        _held(o)


def _held(o: Office) -> None:
    o.hands.set("11:50")
    meeting = o.session()
    o.desk.deciding.resolve(meeting, o.item(meeting), "گزارش داده شود.", kind=ResolutionKind.RECOMMENDATION)
    o.hands.set("15:20", DAY)
    o.desk.meetings.close(meeting, at("15:20"))
    said("closed", meeting)
    said("frozen", meeting, o.desk.minutes.freeze(meeting))
    for signer in o.desk.minutes.get(meeting).signers:
        o.desk.minutes.sign(signer.signature_id)
    said("signed", meeting)
    said("final", meeting, o.desk.minutes.finalise(meeting))


WORK: dict[str, Callable[..., None]] = {one.__name__: one for one in (takes_in, seals, finalises)}


def serve() -> None:
    """Reads what is to be done, line by line, and has it done by a fork each."""
    _warmed_up()
    said("ready")
    for line in sys.stdin:
        name, *given = json.loads(line)
        worker = os.fork()
        if worker == 0:
            said(os.getpid())
            try:
                WORK[name](*given)
            except Exception:  # noqa: BLE001 - told to whoever waits
                said("failed", traceback.format_exc())
            signal.pause()  # until it is killed
        os.waitpid(worker, 0)
        said(OVER)


def _warmed_up() -> None:
    """Does everything once, so that no worker spends its time on reading the program."""
    with tempfile.TemporaryDirectory() as folder:
        pair = Pair.made(Path(folder))
        pair.written_there(1, attached=1000)
        taken_in(pair.here.desk, pair.sent_from_there())
        _held(pair.here)
        pair.close()


@dataclass
class Starter:
    """The process that forks."""

    process: subprocess.Popen[str]
    chance: random.Random
    usual: dict[Any, float] = field(default_factory=lambda: defaultdict(lambda: 0.02))
    """After each thing told, how long it took until the next."""

    def round(self, work: str, *given: Any, steps: int) -> list[list[Any]]:
        """Has something done and kills it, at some moment after one of the first `steps` things it tells.

        Gives what it had told.
        """
        assert self.process.stdin
        self.process.stdin.write(json.dumps([work, *map(str, given)]) + "\n")
        self.process.stdin.flush()
        (worker,) = self._told()
        told = [self._told()]
        for _ in range(self.chance.randrange(steps)):
            began = time.monotonic()
            told.append(self._told())
            self.usual[told[-2][0]] = time.monotonic() - began
        time.sleep(self.chance.uniform(0, 1.1 * self.usual[told[-1][0]]))
        os.kill(worker, signal.SIGKILL)
        while (words := self._told()) != [OVER]:
            told.append(words)
        assert told[0] == ["begun"]
        return told[1:]

    def _told(self) -> list[Any]:
        assert self.process.stdout
        line = self.process.stdout.readline()
        assert line, "the starter is gone"
        words: list[Any] = json.loads(line)
        assert words[0] != "failed", words[1]
        return words


@contextmanager
def starter(seed: int) -> Iterator[Starter]:
    with subprocess.Popen(
        [sys.executable, "-c", "from tests.exchange.workers import serve; serve()"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    ) as process:
        made = Starter(process, random.Random(seed))
        while made._told() != ["ready"]:
            pass
        yield made
        assert process.stdin
        process.stdin.close()
        assert process.wait() == 0
