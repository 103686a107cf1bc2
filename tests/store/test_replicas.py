"""A file that was moved, copied or put back becomes a copy of its own; the same file in its place stays the same."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from sqlalchemy import text

from desktop_app.store import replicas
from desktop_app.store.clock import COUNTER_BITS, HybridClock, wall_milliseconds
from desktop_app.store.office_file import OfficeFile
from tests.store.makers import add_paper, new_file, reopened, titles

DAY = 24 * 3600 * 1000


_CRASHING = """
import os, sys
from pathlib import Path
from tests.store.makers import add_paper, reopened
add_paper(reopened(Path(sys.argv[1])), "later")
os._exit(9)
"""


def retired(office: OfficeFile) -> int:
    with office.reading() as session:
        return int(session.execute(text("SELECT count(*) FROM replica WHERE retired IS NOT NULL")).scalar_one())


def test_that_opening_again_in_its_place_keeps_the_id(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        add_paper(office)
    for _ in range(3):
        with reopened(office.path) as again:
            assert again.replica == office.replica
            add_paper(again)
            assert retired(again) == 0


def test_that_a_copy_in_another_place_is_a_new_copy_and_both_work_on(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        add_paper(office)
    (tmp_path / "usb").mkdir()
    shutil.copy(office.path, tmp_path / "usb" / "office.dabir")
    with reopened(tmp_path / "usb" / "office.dabir", home=tmp_path / "home") as copy:
        assert copy.replica != office.replica
        assert retired(copy) == 1
        add_paper(copy, "second")
        assert copy.verify() == []
        assert titles(copy) == ["first", "second"]
    with reopened(office.path) as again:
        assert again.replica == office.replica


def test_that_another_installation_is_a_new_copy(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        add_paper(office)
    with reopened(office.path, home=tmp_path / "other-home") as elsewhere:
        assert elsewhere.replica != office.replica


def test_that_an_older_state_put_back_by_hand_is_a_new_copy(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        add_paper(office)
    saved = office.path.read_bytes()
    with reopened(office.path) as again:
        add_paper(again, "later")
    office.path.write_bytes(saved)
    with reopened(office.path) as put_back:
        assert put_back.replica != office.replica
        assert titles(put_back) == ["first"]


def test_that_an_older_state_put_back_after_a_crash_is_a_new_copy(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        add_paper(office)
    saved = office.path.read_bytes()
    assert subprocess.run([sys.executable, "-c", _CRASHING, str(office.path)], check=False).returncode == 9
    for suffix in ("-wal", "-shm"):
        office.path.with_name(office.path.name + suffix).unlink()
    office.path.write_bytes(saved)
    with reopened(office.path) as put_back:
        assert put_back.replica != office.replica


def test_that_a_second_window_on_the_same_file_is_the_same_copy(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        add_paper(office)
        with reopened(office.path) as second:
            assert second.replica == office.replica
            add_paper(second, "from the second")
        add_paper(office, "third")
        assert office.verify() == []
        assert len(titles(office)) == 3


def test_that_an_unreadable_marker_is_as_none(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        add_paper(office)
    marker = replicas.Marker(office.path, tmp_path / "home")
    assert marker.read() == (office.replica, 7)
    marker.file.write_text("{not json")
    assert marker.read() is None
    with reopened(office.path) as again:
        assert again.replica != office.replica


def test_that_a_clock_behind_or_far_ahead_of_the_last_entry_is_told(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        assert office.notices == ()
        add_paper(office)

    def after(milliseconds: int) -> OfficeFile:
        return reopened(office.path, clock=HybridClock(lambda: wall_milliseconds() + milliseconds))

    for milliseconds, told in (
        (-DAY, "before the last entry"),
        (-300_000, ""),
        (300 * DAY, ""),
        (401 * DAY, "over a year"),
    ):
        with after(milliseconds) as again:
            assert (told in "".join(map(str, again.notices))) if told else again.notices == ()


def test_that_a_stamp_from_elsewhere_pulls_the_clock_at_most_a_day() -> None:
    clock = HybridClock(lambda: 1000 * DAY)
    clock.hear(99_999 * DAY << COUNTER_BITS)
    assert clock.tick(0) >> COUNTER_BITS == 1001 * DAY
    clock = HybridClock(lambda: 1000 * DAY)
    clock.hear((1000 * DAY + 5) << COUNTER_BITS)
    assert clock.tick(0) == ((1000 * DAY + 5) << COUNTER_BITS) + 1
