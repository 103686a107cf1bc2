"""A program killed at any moment loses nothing it had confirmed, and its file opens and agrees with its log."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.store.makers import Paper, add_paper, new_file, reopened

ROUNDS = 50

_WRITER = """
import os, sys
from pathlib import Path
from tests.store.makers import Paper, reopened
path, row = Path(sys.argv[1]), sys.argv[2]
print("ready", flush=True)
for line in sys.stdin:
    worker = os.fork()
    if worker == 0:
        office = reopened(path)
        number = int(line)
        while True:
            number += 1
            with office.transaction("papers.count") as under_way:
                paper = under_way.session.get_one(Paper, row)
                paper.count = number
                paper.note = "متن " * (number % 50)
                under_way.session.add(Paper(title=f"{number:08d}"))
            os.write(1, f"{os.getpid()} {number}\\n".encode())
    os.waitpid(worker, 0)
    os.write(1, b"over\\n")
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the writer is forked, for speed")
def test_that_fifty_kills_lose_nothing_that_was_confirmed(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        row = add_paper(office)
    chance = random.Random(3)
    starter = subprocess.Popen(  # imports once and forks a fresh writer for every round
        [sys.executable, "-c", _WRITER, str(office.path), row],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    )
    assert starter.stdin
    assert starter.stdout
    assert starter.stdout.readline() == "ready\n"
    last = hot = 0
    for round_ in range(ROUNDS):
        starter.stdin.write(f"{last}\n")
        starter.stdin.flush()
        worker, confirmed = (int(part) for part in starter.stdout.readline().split())
        time.sleep(chance.uniform(0, 0.05))
        os.kill(worker, signal.SIGKILL)
        while (line := starter.stdout.readline()) != "over\n":
            confirmed = int(line.split()[1])
        hot += office.path.with_name(f"{office.path.name}-wal").stat().st_size > 0
        with reopened(office.path) as again, again.reading() as session:
            count = session.get_one(Paper, row).count
            titles = session.execute(text("SELECT count(*), max(title) FROM trial_paper WHERE title <> 'first'")).one()
            assert count >= confirmed
            assert titles == (count, f"{count:08d}")
            last = count
        if round_ % 10 == 9:
            with reopened(office.path) as again:
                assert again.verify() == []
    starter.stdin.close()
    starter.stdout.close()
    assert starter.wait() == 0
    assert hot > ROUNDS / 2
