"""Whatever stands in the way of a file has its own sentence with the path, and the file stays as it was."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.operations import Operations
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from desktop_app.sentences import EnvironmentFault
from desktop_app.store import backups, faults
from desktop_app.store.connections import connect
from desktop_app.store.migrations import Migrations
from desktop_app.store.office_file import OfficeFile
from tests.store.makers import TRIAL, add_paper, new_file, reopened, titles


def closed_file(folder: Path) -> Path:
    with new_file(folder) as office:
        for n in range(30):
            add_paper(office, f"paper {n:02d}", note="متن " * 200)
    return office.path


def refused(path: Path) -> EnvironmentFault:
    with pytest.raises(EnvironmentFault) as caught:
        reopened(path, busy=0.1)
    assert str(path) in str(caught.value) or str(path.parent) in str(caught.value)
    assert caught.value.next_step
    return caught.value


@contextlib.contextmanager
def mounted(folder: Path, options: str) -> Iterator[Path]:
    """A disk of its own at `folder`; skips where the test may not mount."""
    folder.mkdir()
    mount = shutil.which("mount")
    if mount is None or subprocess.run([mount, "-t", "tmpfs", "-o", options, "tmpfs", folder], check=False).returncode:
        pytest.skip("this machine lets no test mount a disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


def test_that_a_missing_file_and_a_missing_folder_are_told_apart(tmp_path: Path) -> None:
    assert refused(tmp_path / "gone.dabir").fact == faults.missing(tmp_path).fact
    assert refused(tmp_path / "nowhere" / "gone.dabir").fact == faults.folder_missing(tmp_path).fact
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "folder.dabir").mkdir()
    assert refused(tmp_path / "folder.dabir").fact == faults.missing(tmp_path).fact


def test_that_creating_never_overwrites_and_leaves_nothing_half_made(tmp_path: Path) -> None:
    path = closed_file(tmp_path)
    before = path.read_bytes()
    with pytest.raises(EnvironmentFault) as caught:
        new_file(tmp_path)
    assert caught.value.fact == faults.exists(path).fact
    assert path.read_bytes() == before

    def breaks(op: Operations) -> None:
        op.execute("CREATE TABLE one (id TEXT)")
        raise LookupError

    with pytest.raises(LookupError):
        new_file(tmp_path, "broken", migrations=Migrations(1, lambda: (breaks,)))
    assert not list(tmp_path.glob("*broken*"))


@pytest.mark.parametrize(
    "content",
    [b"", b"SQLite", b"just a letter" * 100, bytes(range(256)) * 40],
    ids=["empty", "cut", "letter", "noise"],
)
def test_that_a_file_of_another_kind_is_refused_untouched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.dabir"
    path.write_bytes(content)
    assert refused(path).fact == faults.not_ours(path).fact
    assert path.read_bytes() == content
    assert [file.name for file in tmp_path.iterdir()] == ["other.dabir"]


def test_that_another_programs_database_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "other.dabir"
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE replica (rid)")
        other.commit()
    before = path.read_bytes()
    assert refused(path).fact == faults.not_ours(path).fact
    assert path.read_bytes() == before


def test_that_a_file_of_a_newer_program_is_refused_untouched(tmp_path: Path) -> None:
    path = closed_file(tmp_path)
    connection = connect(path)
    connection.execute("PRAGMA user_version = 9")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    before = path.read_bytes()
    told = refused(path)
    assert told.fact == faults.newer(path, 9, 1).fact
    assert (told.values["found"], told.values["known"]) == (9, 1)
    assert path.read_bytes() == before


def test_that_a_newer_form_still_in_sqlites_log_is_refused_too(tmp_path: Path) -> None:
    path = closed_file(tmp_path)
    connection = connect(path)
    connection.execute("PRAGMA user_version = 9")
    assert int.from_bytes(path.read_bytes()[60:64], "big") == 1
    assert refused(path).fact == faults.newer(path, 9, 1).fact
    connection.close()


def test_that_a_file_marked_read_only_is_refused_untouched(tmp_path: Path) -> None:
    path = closed_file(tmp_path)
    before = path.read_bytes()
    path.chmod(0o444)
    assert refused(path).fact == faults.read_only(path).fact
    path.chmod(0o644)
    assert path.read_bytes() == before
    with reopened(path) as again:
        assert len(titles(again)) == 30


def test_that_a_file_on_a_read_only_disk_is_refused(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=8m") as disk:
        path = closed_file(disk)
        before = path.read_bytes()
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        home = tmp_path / "home"
        with pytest.raises(EnvironmentFault) as caught:
            reopened(path, home=home)
        assert caught.value.fact == faults.read_only(path).fact
        with pytest.raises(EnvironmentFault) as caught:
            new_file(disk, "second", home=home)
        assert caught.value.fact == faults.read_only(path).fact
        assert path.read_bytes() == before


def test_that_a_locked_file_is_told_and_opens_once_the_lock_is_gone(tmp_path: Path) -> None:
    path = closed_file(tmp_path)
    other = connect(path)
    other.execute("BEGIN IMMEDIATE")
    assert refused(path).fact == faults.locked(path).fact
    other.execute("ROLLBACK")
    other.close()
    with reopened(path) as again:
        assert len(titles(again)) == 30


def test_that_a_lock_in_the_middle_of_work_is_told_and_the_request_can_be_repeated(tmp_path: Path) -> None:
    with new_file(tmp_path, busy=0.1) as office:
        other = connect(office.path)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(EnvironmentFault) as caught:
            add_paper(office)
        assert caught.value.fact == faults.locked(office.path).fact
        other.execute("ROLLBACK")
        other.close()
        add_paper(office)
        assert titles(office) == ["first"]


def test_that_a_full_disk_is_told_and_everything_saved_before_stays(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=3m") as disk:
        office = new_file(disk, home=tmp_path / "home")
        saved: list[str] = []

        def fill() -> None:
            for n in range(100_000):
                add_paper(office, f"{n:06d}", note="متن " * 5000)
                saved.append(f"{n:06d}")

        with pytest.raises(EnvironmentFault) as caught:
            fill()
        assert caught.value.fact == faults.disk_full(disk).fact
        assert len(saved) > 3
        assert titles(office) == saved
        assert office.verify() == []
        with pytest.raises(EnvironmentFault):
            add_paper(office, "still full", note="متن " * 50000)
        office.close()
        with pytest.raises(EnvironmentFault) as caught:
            backups.make(office.path, "start")
        assert caught.value.fact == faults.disk_full(disk).fact
        assert list(backups.folder_of(office.path).iterdir()) == []
        subprocess.run(["mount", "-o", "remount,size=30m", disk], check=True)
        with reopened(office.path, home=tmp_path / "home") as again:
            assert titles(again) == saved
            add_paper(again, "z room again")
            assert titles(again)[-1] == "z room again"
            assert again.verify() == []


def test_that_an_error_swallowed_inside_a_request_never_ends_as_half_a_request(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=3m") as disk:
        office = new_file(disk, home=tmp_path / "home")

        def careless() -> None:
            with office.transaction("careless") as under_way:
                run = under_way.session.connection().exec_driver_sql
                with contextlib.suppress(DBAPIError):
                    for n in range(10_000):
                        run("INSERT INTO draft VALUES ('a', ?, 'c', 'd', 'e', ?)", (str(n), "x" * 100_000))
                run("INSERT INTO draft VALUES ('a', 'after', 'c', 'd', 'e', 'small')")

        with pytest.raises(SQLAlchemyError):
            careless()
        with office.reading() as session:
            assert session.connection().exec_driver_sql("SELECT count(*) FROM draft").scalar() == 0
        office.close()


def test_that_damage_is_told_names_the_last_good_backup_and_touches_nothing(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        for n in range(30):
            add_paper(office, f"paper {n:02d}", note="متن " * 200)
        backup = office.backup("start")
    whole = bytearray(office.path.read_bytes())
    for page in range(1, len(whole) // 4096):
        whole[page * 4096 : page * 4096 + 8] = b"\xff" * 8
    office.path.write_bytes(whole)
    told = refused(office.path)
    assert told.fact == faults.damaged(office.path, None).fact
    assert str(backup.path) in str(told)
    assert office.path.read_bytes() == whole
    backup.path.unlink()
    told = refused(office.path)
    assert "no good backup" in str(told)


def test_that_a_file_cut_short_is_told_as_damaged(tmp_path: Path) -> None:
    path = closed_file(tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert refused(path).fact == faults.damaged(path, None).fact
    assert path.read_bytes() == whole[: len(whole) // 2]


def test_that_flipped_bits_end_in_a_sentence_or_in_a_file_that_opens(tmp_path: Path) -> None:
    path = closed_file(tmp_path)
    whole = path.read_bytes()
    chance = random.Random(7)
    told = 0
    for _ in range(60):
        flipped = bytearray(whole)
        for _ in range(20):
            place = chance.choice([chance.randrange(100), chance.randrange(len(whole))])
            flipped[place] ^= 1 << chance.randrange(8)
        path.write_bytes(flipped)
        try:
            reopened(path, busy=0.1).close()
        except EnvironmentFault:
            told += 1
        for suffix in ("-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
    assert told > 20


def test_that_a_network_drive_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = closed_file(tmp_path)
    assert not faults.is_remote(path)
    monkeypatch.setattr(faults, "is_remote", lambda _: True)
    assert refused(path).fact == faults.on_network(path).fact


def test_that_an_older_file_is_backed_up_and_then_brought_up(tmp_path: Path) -> None:
    path = closed_file(tmp_path)

    def second(op: Operations) -> None:
        op.execute("ALTER TABLE trial_folder ADD COLUMN colour TEXT")

    newer = Migrations(2, lambda: (*TRIAL.load(), second))
    with reopened(path, migrations=newer) as office:
        assert len(titles(office)) == 30
        assert office.verify() == []
    (backup,) = backups.list_backups(path)
    assert (backup.reason, backup.sound) == ("migration", True)
    assert refused(path).fact == faults.newer(path, 2, 1).fact


def test_that_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = closed_file(tmp_path)

    def fails(op: Operations) -> None:
        op.execute("DROP TABLE trial_seal")
        raise LookupError

    with pytest.raises(LookupError):
        reopened(path, migrations=Migrations(2, lambda: (*TRIAL.load(), fails)))
    with reopened(path) as office:
        with office.reading() as session:
            session.connection().exec_driver_sql("SELECT * FROM trial_seal")
        assert len(titles(office)) == 30


def test_that_no_permission_is_told(tmp_path: Path) -> None:
    if not hasattr(os, "geteuid") or os.geteuid() == 0:
        told = faults.explained(PermissionError(13, "x"), tmp_path)
        assert told is not None
        assert told.fact == faults.no_permission(tmp_path).fact
        return
    path = closed_file(tmp_path)
    path.chmod(0)
    assert refused(path).fact == faults.no_permission(path).fact


def test_that_closing_twice_or_after_the_file_is_gone_is_quiet(tmp_path: Path) -> None:
    office = new_file(tmp_path)
    office.close()
    office.close()
    office.path.unlink()
    office.close()
    assert not office.path.exists()
    assert isinstance(office, OfficeFile)
