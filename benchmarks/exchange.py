"""Exchange, as ratios to raw SQLite in the same run: taking in, an everyday file, making a file, an edit with its log.

Aims: 100,000 changes taken in at most 2.5 times the raw inserts of the same final rows into the same tables; a file of
300 changes onto them in at most 40 ms; sealed history out in at most 0.05 of a raw SELECT of the log; an edit at most
4 times a raw commit of the same rows; a million changes (`--million`) in proportion. Run: .venv/bin/python
benchmarks/exchange.py
"""

from __future__ import annotations

import argparse
import datetime
import gc
import itertools
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from desktop_app.domain.agenda import AgendaItem
from desktop_app.domain.committees import Committee
from desktop_app.domain.follow_ups import FollowUp, FollowUpKind
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.records import new_id
from desktop_app.domain.resolutions import Resolution
from desktop_app.services.desk import Desk
from desktop_app.store import segments
from desktop_app.store.bulk import BulkWriter
from desktop_app.store.office_file import OfficeFile

DAY = datetime.date(2025, 4, 21)
WORDS = [
    "مقرر",
    "شد",
    "واحد",
    "فناوری",
    "اطلاعات",
    "گزارش",
    "پیشرفت",
    "سامانه",
    "را",
    "تا",
    "پایان",
    "ماه",
    "به",
    "دبیرخانه",
    "کمیته",
    "ارسال",
    "کند",
]
TABLES = ("change", "head", "act", "taken", "segment", "committee", "meeting", "resolution", "follow_up")


def text(number: int) -> str:
    return " ".join(WORDS[(number * 7 + k) % len(WORDS)] for k in range(20 + number % 30))


def fill(path: Path, changes: int) -> None:
    """An office with about so many changes: meetings of ten resolutions, each with two steps."""
    with BulkWriter(path) as writer:
        written = 0
        moment = int(time.time() * 1000) - 10_000_000
        with writer.act("committee.added", "دبیر", moment):
            committee = writer.add(Committee, new_id(), name="کمیته سلامت اداری")
        for number in itertools.count(1):
            moment += 10
            with writer.act("meeting.added", "دبیر", moment):
                meeting = writer.add(
                    Meeting, new_id(), committee_id=committee, date=DAY, number=number, year=1404, place="سالن"
                )
            for k in range(1, 11):
                moment += 1
                with writer.act("resolution.added", "دبیر", moment):
                    row = writer.add(Resolution, new_id(), meeting_id=meeting, number=k, text=text(number * 10 + k))
                for step in range(2):
                    moment += 1
                    with writer.act("follow_up.recorded", "دبیر", moment):
                        writer.add(
                            FollowUp,
                            new_id(),
                            resolution_id=row,
                            date=DAY,
                            kind=FollowUpKind.PROGRESS,
                            text=text(number + k + step),
                        )
            written = writer._next - 1  # noqa: SLF001 - how far the log is
            if written >= changes:
                break
        writer.finish()


def office(folder: Path, name: str) -> Desk:
    home = folder / name
    home.mkdir()
    return Desk(OfficeFile.create(home / "office.dabir", office_name=name, home=home))


def reopened(desk: Desk) -> Desk:
    path = desk.file.path
    desk.file.close()
    return Desk(OfficeFile.open(path, home=path.parent))


def acquainted(one: Desk, other: Desk, folder: Path) -> None:
    """Each takes the other's card, compared, and grants it everything."""
    for giver, taker in ((one, other), (other, one)):
        card = folder / "office.card"
        card.write_bytes(giver.own_key.card())
        office_id = taker.partners.add(card, compared=True)
        for committee in taker.committees.all():
            taker.partners.grant(office_id, committee.id, _finalise())


def _finalise() -> Any:
    from desktop_app.exchange.trust import Right

    return Right.FINALISE


def timed(act: Callable[[], Any]) -> tuple[float, Any]:
    gc.collect()
    begun = time.perf_counter()
    result = act()
    return time.perf_counter() - begun, result


def raw_inserts(filled: Path, folder: Path) -> float:
    """The very rows that taking in made, inserted as they are into empty tables of the same form, in one act."""
    source = dbapi2.connect(str(filled))
    target = dbapi2.connect(str(folder / "raw.db"), isolation_level=None)
    target.execute("PRAGMA journal_mode=WAL")
    target.execute("PRAGMA synchronous=FULL")
    rows: list[tuple[str, list[Any]]] = []
    for table in TABLES:
        (made,) = source.execute("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)).fetchone()
        target.execute(made)
        for (index,) in source.execute(
            "SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL", (table,)
        ):
            target.execute(index)
        found = source.execute(f'SELECT * FROM "{table}"').fetchall()
        if found:
            rows.append((f'INSERT INTO "{table}" VALUES ({", ".join("?" * len(found[0]))})', found))

    def insert() -> None:
        target.execute("BEGIN IMMEDIATE")
        for statement, some in rows:
            target.executemany(statement, some)
        target.execute("COMMIT")

    taken, _ = timed(insert)
    target.close()
    source.close()
    for path in folder.glob("raw.db*"):
        path.unlink()
    return taken


def raw_select(path: Path) -> float:
    connection = dbapi2.connect(str(path))
    taken, _ = timed(lambda: connection.execute("SELECT * FROM change").fetchall())
    connection.close()
    return taken


def sealed_bytes(desk: Desk) -> int:
    """Every sealed segment as it goes into a file."""
    with desk.file.reading() as session:
        driver: Any = session.connection().connection.driver_connection
        keys = [one.key for one in segments.held(driver)]
        return sum(len(one.body) for one in segments.verbatim(driver, keys))


def measured(changes: int, folder: Path) -> Iterator[str]:
    here = office(folder, "here")
    path = here.file.path
    here.file.close()
    fill(path, changes)
    here = Desk(OfficeFile.open(path, home=path.parent))
    there = office(folder, "there")
    acquainted(here, there, folder)
    mine, theirs = (desk.own_key.own().id for desk in (here, there))
    sealing, sent = timed(lambda: here.sending.make([theirs], folder / "first.dabir-bundle"))
    size = sent.path.stat().st_size / 1e6
    yield f"sealing and first file of {sent.changes:,} changes: {sealing:.2f} s, {size:.1f} MB"
    again, _ = timed(lambda: here.sending.make([theirs], folder / "again.dabir-bundle"))
    select = min(raw_select(path) for _ in range(3))
    read = min(timed(lambda: sealed_bytes(here))[0] for _ in range(3))
    yield (
        f"sealed history read: {read * 1e3:.1f} ms = {read / select:.3f} of a raw SELECT of the log ({select:.3f} s; "
        f"aim 0.05); the whole file, signed, sealed, flushed and read back: {again:.3f} s = {again / select:.3f}"
    )

    receiving, arrival = timed(lambda: there.receiving.receive(folder / "first.dabir-bundle"))
    applying, _ = timed(lambda: there.receiving.apply(arrival))
    there = reopened(there)
    floor = min(raw_inserts(there.file.path, folder) for _ in range(3))
    whole = receiving + applying
    yield (
        f"taken in: {receiving:.2f} s opened and checked, {applying:.2f} s applied = {whole / floor:.2f} of the raw "
        f"inserts of the same rows ({floor:.2f} s; aim 2.5); applying alone {applying / floor:.2f}"
    )
    if there.file.verify():
        yield "THE FILE DOES NOT AGREE WITH ITS LOG"
    known = there.sending.make([mine], folder / "known.dabir-bundle")
    here.receiving.apply(here.receiving.receive(known.path))
    same, arrival = timed(lambda: there.receiving.receive(folder / "again.dabir-bundle"))
    repeated, _ = timed(lambda: there.receiving.apply(arrival))
    yield f"the same content in another file: {same * 1e3:.0f} ms opened and checked, {repeated * 1e3:.0f} ms applied"
    everyday = []
    rows = _resolutions(here)
    for number in range(5):
        for k in range(150):
            row = rows[(number * 150 + k) * 7 % len(rows)]
            with here.file.transaction("resolution.edited", ("resolution", row)) as act:
                resolution = act.session.get(Resolution, row)
                assert resolution is not None
                resolution.text = text(number + k) + "."
                resolution.progress = (resolution.progress + 1) % 100
        small = here.sending.make([theirs], folder / f"small{number}.dabir-bundle")
        opened, arrival = timed(lambda small=small: there.receiving.receive(small.path))
        taken, _ = timed(lambda arrival=arrival: there.receiving.apply(arrival))
        everyday.append((opened, taken, small.changes, small.path.stat().st_size))
        reply = there.sending.make([mine], folder / f"reply{number}.dabir-bundle")
        here.receiving.apply(here.receiving.receive(reply.path))
    opened, taken = (statistics.median(one[k] for one in everyday) * 1e3 for k in (0, 1))
    yield (
        f"everyday file of {everyday[-1][2]} changes, {everyday[-1][3] / 1e3:.1f} kB: {opened:.0f} ms opened and "
        f"checked, {taken:.0f} ms applied (aim 40)"
    )
    here.file.close()
    there.file.close()


def _resolutions(desk: Desk) -> list[str]:
    with desk.file.reading() as session:
        found = session.connection().exec_driver_sql("SELECT id FROM resolution ORDER BY id")
        return [row for (row,) in found]


def edits(folder: Path) -> str:
    """One field of one row through the mapping, against the same rows written by hand."""
    here = office(folder, "edits")
    fill_path = here.file.path
    here.file.close()
    fill(fill_path, 2_000)
    here = Desk(OfficeFile.open(fill_path, home=fill_path.parent))
    with here.file.transaction("agenda.added") as act:
        meeting = act.session.query(Meeting).first()
        assert meeting is not None
        item = AgendaItem(id=new_id(), meeting_id=meeting.id, title="موضوع", position="a")
        act.session.add(item)
    raw = _raw_commit(folder, item.id)

    def ours(value: int) -> None:
        with here.file.transaction("agenda.edited", ("agenda_item", item.id)) as act:
            found = act.session.get(AgendaItem, item.id)
            assert found is not None
            found.minutes = value % 1000

    ratios = []
    for number in range(12):
        floor, mine = (_median(edit, number * 40) for edit in (raw, ours))
        ratios.append(mine / floor)
    here.file.close()
    return f"an edit with its log: {statistics.median(ratios):.2f} of a raw commit of the same rows (aim 4)"


def _median(edit: Callable[[int], None], start: int) -> float:
    return statistics.median(timed(lambda value=value: edit(value))[0] for value in range(start, start + 40))


def _raw_commit(folder: Path, row: str) -> Callable[[int], None]:
    connection = dbapi2.connect(str(folder / "commit.db"), isolation_level=None)
    for statement in (
        "PRAGMA journal_mode=WAL",
        "PRAGMA synchronous=FULL",
        "CREATE TABLE item (id TEXT PRIMARY KEY, title TEXT, minutes INTEGER) STRICT",
        "INSERT INTO item VALUES ('a', 'موضوع', 10)",
        (
            "CREATE TABLE change (rid INTEGER, seq INTEGER, hlc INTEGER, entity TEXT, row TEXT, register TEXT, "
            "value TEXT, prev TEXT, PRIMARY KEY (rid, seq)) STRICT, WITHOUT ROWID"
        ),
        "CREATE INDEX of_row ON change (entity, row)",
        (
            "CREATE TABLE head (entity TEXT, row TEXT, register TEXT, rid INTEGER, seq INTEGER, "
            "PRIMARY KEY (entity, row, register, rid, seq)) STRICT, WITHOUT ROWID"
        ),
        (
            "CREATE TABLE act (rid INTEGER, seq INTEGER, last INTEGER, hlc INTEGER, person TEXT, verb TEXT, "
            "entity TEXT, row TEXT, PRIMARY KEY (rid, seq)) STRICT, WITHOUT ROWID"
        ),
        "CREATE INDEX by_time ON act (hlc)",
    ):
        connection.execute(statement)
    numbers = itertools.count(1)

    def edit(value: int) -> None:
        n, run = next(numbers), connection.execute
        run("BEGIN IMMEDIATE")
        run("UPDATE item SET minutes = ? WHERE id = 'a'", (value,))
        run(
            "INSERT INTO change VALUES (1, ?, ?, 'agenda_item', ?, 'minutes', ?, ?)",
            (n, n, row, str(value), f"[[1,{n - 1}]]"),
        )
        run("DELETE FROM head WHERE entity = 'agenda_item' AND row = ? AND register = 'minutes'", (row,))
        run("INSERT INTO head VALUES ('agenda_item', ?, 'minutes', 1, ?)", (row, n))
        run("INSERT INTO act VALUES (1, ?, ?, ?, '', 'agenda.edited', 'agenda_item', ?)", (n, n, n, row))
        run("COMMIT")

    return edit


def main() -> None:
    asked = argparse.ArgumentParser(description="exchange, as ratios to raw SQLite")
    asked.add_argument("--changes", type=int, default=100_000)
    asked.add_argument("--million", action="store_true", help="also a million changes")
    options = asked.parse_args()
    for changes in (options.changes, *((1_000_000,) if options.million else ())):
        print(f"== {changes:,} changes")
        with tempfile.TemporaryDirectory(prefix="dabir-") as folder:
            for line in measured(changes, Path(folder)):
                print(line, flush=True)
    with tempfile.TemporaryDirectory(prefix="dabir-") as folder:
        print(edits(Path(folder)))


if __name__ == "__main__":
    main()
