"""A backup is whole, checked and rotated; restoring sets the present file aside and makes a new copy."""

from __future__ import annotations

import datetime
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop_app.sentences import EnvironmentFault
from desktop_app.store import backups, faults
from desktop_app.store.connections import connect
from tests.store.makers import add_paper, edit_paper, new_file, reopened, titles

NOON = datetime.datetime(2025, 12, 17, 12, tzinfo=datetime.UTC)


def test_that_a_backup_holds_everything_committed_in_one_file(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        add_paper(office)
        backup = office.backup("start")
        add_paper(office, "later")
        assert [file.name for file in backup.path.parent.iterdir()] == [backup.path.name]
        assert backups.list_backups(office.path) == [backup]
        assert (backup.reason, backup.sound) == ("start", True)
        backups.verify_backup(backup.path)
        assert backup.path.read_bytes()[18] == 1  # rollback mode: opens on any medium


def test_that_a_backup_made_while_others_write_is_one_moment_of_the_file(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        row = add_paper(office)
        stop = threading.Event()

        def edit() -> None:
            n = 0
            while not stop.is_set():
                n += 1
                edit_paper(office, row, count=n, note=str(n))

        writer = threading.Thread(target=edit)
        writer.start()
        made = [office.backup("hourly") for _ in range(5)]
        stop.set()
        writer.join()
        assert all(backup.sound for backup in made)
        assert len({backup.path for backup in made}) == 5


def test_that_restoring_gives_the_old_state_as_a_new_copy_and_keeps_the_present_file(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        add_paper(office)
        backup = office.backup("start")
        add_paper(office, "later")
    aside = backups.restore(backup.path, office.path, home=tmp_path / "home")
    with reopened(office.path) as restored:
        assert titles(restored) == ["first"]
        assert restored.replica != office.replica
        with restored.reading() as session:
            assert session.execute(text("SELECT count(*) FROM replica")).scalar() == 2
        assert restored.verify() == []
        add_paper(restored, "after")
        assert restored.verify() == []
    assert aside is not None
    with reopened(aside) as old:
        assert titles(old) == ["first", "later"]
    assert backup.path.exists()


def test_that_restoring_over_a_crashed_file_keeps_its_last_commits_too(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        add_paper(office)
        backup = office.backup("start")
    crashing = (
        "import os, pathlib, sys; from tests.store.makers import add_paper, reopened; "
        "add_paper(reopened(pathlib.Path(sys.argv[1])), 'only in the log of SQLite'); os._exit(9)"
    )
    assert subprocess.run([sys.executable, "-c", crashing, str(office.path)], check=False).returncode == 9
    assert office.path.with_name("office.dabir-wal").stat().st_size > 0
    aside = backups.restore(backup.path, office.path, home=tmp_path / "home")
    assert aside is not None
    with reopened(aside) as old:
        assert titles(old) == ["first", "only in the log of SQLite"]


def test_that_a_file_still_open_in_a_window_is_not_restored_over(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        add_paper(office)
        backup = office.backup("start")
        with pytest.raises(EnvironmentFault) as caught:
            backups.restore(backup.path, office.path, home=tmp_path / "home")
        assert caught.value.fact == faults.locked(office.path).fact
        add_paper(office, "second")
        assert titles(office) == ["first", "second"]
    assert not list(tmp_path.glob(".*part*"))


def test_that_a_damaged_file_is_set_aside_as_it_is_and_the_backup_takes_its_place(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        add_paper(office, note="متن " * 3000)
        backup = office.backup("start")
    spoiled = bytearray(office.path.read_bytes())
    for page in range(1, len(spoiled) // 4096):
        spoiled[page * 4096 : page * 4096 + 4] = b"\xff" * 4
    for content in (bytes(spoiled), b"a letter", bytes(spoiled[:5000])):
        office.path.write_bytes(content)
        aside = backups.restore(backup.path, office.path, home=tmp_path / "home")
        assert aside is not None
        assert aside.read_bytes()[100:] == content[100:]
        with reopened(office.path) as restored:
            assert titles(restored) == ["first"]


def test_that_a_damaged_file_is_named_when_its_backup_fails(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        add_paper(office)
    office.path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 9000)
    with pytest.raises(EnvironmentFault) as caught:
        backups.make(office.path, "start")
    assert caught.value.fact == faults.damaged(office.path, None).fact
    assert str(office.path) in str(caught.value)


def test_that_a_damaged_backup_is_refused_and_the_present_file_stays(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        for n in range(20):
            add_paper(office, str(n), note="متن " * 300)
        backup = office.backup("start")
    before = office.path.read_bytes()
    spoiled = bytearray(backup.path.read_bytes())
    for page in range(2, len(spoiled) // 4096):
        spoiled[page * 4096 : page * 4096 + 4] = b"\xff" * 4
    backup.path.write_bytes(spoiled)
    other = tmp_path / "letter.dabir"
    other.write_text("a letter")
    for broken in (backup.path, other, tmp_path / "gone.dabir"):
        with pytest.raises(EnvironmentFault) as caught:
            backups.restore(broken, office.path, home=tmp_path / "home")
        assert str(broken) in str(caught.value)
        with pytest.raises(EnvironmentFault):
            backups.verify_backup(broken)
    assert office.path.read_bytes() == before
    assert not list(tmp_path.glob(".*part*"))
    assert not list(tmp_path.glob("*aside*"))


def test_that_a_copy_that_disagrees_with_its_log_is_kept_marked_and_rotates_nothing(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        row = add_paper(office)
        good = [backups.make(office.path, "start", now=NOON - datetime.timedelta(days=200 + n)) for n in range(12)]
        before = backups.list_backups(office.path)
        with office.transaction("tamper") as under_way:
            under_way.session.connection().exec_driver_sql("UPDATE trial_paper SET title = 'x' WHERE id = ?", (row,))
        bad = office.backup("start")
        assert not bad.sound
        assert backups.list_backups(office.path) == [bad, *before]
        assert backups.newest_good(office.path) == good[0].path


def test_that_rotation_keeps_recent_weekly_and_monthly_ones(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        add_paper(office)
        first = backups.make(office.path, "start", now=NOON)
    content = first.path.read_bytes()
    folder = first.path.parent
    for days in range(1, 500):
        made = NOON - datetime.timedelta(days=days)
        (folder / f"office-{made:%Y%m%d-%H%M%S}-start.dabir").write_bytes(content)
    for n in range(15):
        made = NOON + datetime.timedelta(minutes=n)
        (folder / f"office-{made:%Y%m%d-%H%M%S}-start-unsound.dabir").write_bytes(b"spoiled")
    (folder / "note.txt").write_text("not a backup")
    backups.rotate(office.path)
    kept = backups.list_backups(office.path)
    sound = [backup for backup in kept if backup.sound]
    assert len(kept) - len(sound) == 10
    assert sound[0].path == first.path
    assert len({backup.made.strftime("%G-%V") for backup in sound}) >= 8
    assert len({backup.made.strftime("%Y-%m") for backup in sound}) == 12
    assert len(kept) <= backups.RECENT + 1 + backups.WEEKLY + backups.MONTHLY
    assert (folder / "note.txt").exists()
    assert backups.rotate(office.path) == []


def test_that_a_backup_can_lie_in_another_folder_and_be_restored_to_a_new_place(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        add_paper(office)
        backup = office.backup("finalised", tmp_path / "usb")
    target = tmp_path / "new" / "office.dabir"
    assert backups.restore(backup.path, target, home=tmp_path / "home") is None
    with reopened(target) as restored:
        assert titles(restored) == ["first"]


def test_that_a_closed_file_in_sqlites_own_log_mode_can_be_restored_as_a_backup(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        add_paper(office)
    assert connect(office.path).execute("PRAGMA journal_mode").fetchone() == ("wal",)
    backups.restore(office.path, tmp_path / "copy.dabir", home=tmp_path / "home")
    with reopened(tmp_path / "copy.dabir") as restored:
        assert titles(restored) == ["first"]


def test_that_names_with_spaces_percents_and_question_marks_are_only_names(tmp_path: Path) -> None:
    with new_file(tmp_path, "دفتر 100% و? #1") as office:
        add_paper(office)
        backup = office.backup("start")
        assert backups.list_backups(office.path) == [backup]
    backups.restore(backup.path, office.path, home=tmp_path / "home")
    with reopened(office.path) as restored:
        assert titles(restored) == ["first"]


def test_that_a_reason_no_name_can_carry_is_our_mistake(tmp_path: Path) -> None:
    with new_file(tmp_path) as office, pytest.raises(ValueError, match="before-restore"):
        office.backup("before-restore")
