"""The unit's program is killed while it is entered into: what was acknowledged is there, and nothing is torn."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.services.exchange.unit_work import UnitWork
from desktop_app.services.requests import Clock
from tests.unit_files import many_tasks

_ENTERING = """
import sys
from pathlib import Path
from desktop_app.services.exchange.unit_work import UnitWork
from desktop_app.services.requests import Clock

work = UnitWork.open(Path(sys.argv[1]), Path(sys.argv[2]), Clock())
scan = Path(sys.argv[1])
count = 0
while True:
    for row in work.rows():
        count += 1
        work.enter(row.task.id, progress=count % 100, text=str(count))
        print(row.task.id, count, flush=True)
        if count % 7 == 0:
            work.attach(row.task.id, None, scan)
"""


@pytest.mark.parametrize("acknowledged", [3, 40, 90])
def test_that_a_killed_program_has_lost_nothing_acknowledged(tmp_path: Path, acknowledged: int) -> None:
    path = many_tasks(tmp_path, 12)
    command = [sys.executable, "-c", _ENTERING, str(path), str(tmp_path)]
    kept: dict[str, int] = {}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        for _ in range(acknowledged):
            task, count = program.stdout.readline().split()
            kept[task] = int(count)
        program.kill()
        for line in program.stdout:
            task, count = line.split()
            kept[task] = int(count)
    work = UnitWork.open(path, tmp_path, Clock())
    assert work.unreadable == 0
    for task, last in kept.items():
        draft = work.draft(task)
        assert draft is not None
        assert int(draft.text) >= last
        assert all(work.evidence(file).read_bytes() == path.read_bytes() for file in draft.evidence)
    work.make_answer(tmp_path)


def test_that_a_stick_that_takes_nothing_leaves_the_entries_unsent(tmp_path: Path) -> None:
    work = UnitWork.open(many_tasks(tmp_path, 1), tmp_path, Clock())
    work.enter(work.rows()[0].task.id, text="ثبت")
    with pytest.raises(Exception, match="could not be written"):
        work.make_answer(tmp_path / "no such stick" / "a.dabir-answer")
    assert (work.waiting, work.answers) == (1, 0)
