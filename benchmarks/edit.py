"""One edit through a request, with its change log, against a raw SQLite commit of a row and a log line. Aim: at most 5.

Both write to the same folder, WAL with synchronous FULL, through the same driver; rounds are interleaved.
Run: uv run python benchmarks/edit.py
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sqlcipher3 import dbapi2

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from desktop_app.services.sample import build

ROUNDS, PER_ROUND = 15, 40


def raw_commit(path: Path) -> Callable[[int], None]:
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE item (id TEXT PRIMARY KEY, title TEXT, minutes INTEGER) STRICT")
    connection.execute("INSERT INTO item VALUES ('a', 'موضوع', 10)")
    connection.execute("CREATE TABLE log (seq INTEGER PRIMARY KEY, row TEXT, register TEXT, value TEXT) STRICT")

    def edit(value: int) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE item SET minutes = ? WHERE id = 'a'", (value,))
        connection.execute("INSERT INTO log (row, register, value) VALUES ('a', 'minutes', ?)", (str(value),))
        connection.execute("COMMIT")

    return edit


def median_ms(edit: Callable[[int], None], start: int) -> float:
    taken = []
    for value in range(start, start + PER_ROUND):
        begun = time.perf_counter()
        edit(value)
        taken.append((time.perf_counter() - begun) * 1e3)
    return statistics.median(taken)


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="dabir-") as folder:
        desk = build(Path(folder) / "office.dabir", home=Path(folder))
        meeting = next(m for m in desk.meetings.all() if m.stage.value == "invited")
        item = desk.agenda.items(meeting.id)[0].id
        floor, ours = raw_commit(Path(folder) / "raw.db"), lambda value: desk.agenda.edit(item, minutes=value % 1000)
        ratios, floors, edits = [], [], []
        for number in range(ROUNDS):
            floors.append(median_ms(floor, number * PER_ROUND))
            edits.append(median_ms(ours, number * PER_ROUND))
            ratios.append(edits[-1] / floors[-1])
        desk.file.close()
    print(f"raw commit {statistics.median(floors):.3f} ms, edit {statistics.median(edits):.3f} ms")
    print(f"ratio {statistics.median(ratios):.2f} (aim 5), worst round {max(ratios):.2f}")


if __name__ == "__main__":
    main()
