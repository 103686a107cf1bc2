"""Backups of an encrypted file are encrypted too, take their keys along, and come back under today's passphrases."""

from __future__ import annotations

import datetime
import random
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.sentences import EnvironmentFault
from desktop_app.store import backups, keyring_file
from desktop_app.store.connections import DRIVER, connect
from desktop_app.store.migrations import Migrations
from tests.store.encrypted import PASSPHRASE, new_encrypted, opened, unlocked
from tests.store.makers import TRIAL, add_paper, new_file, reopened, titles

NOON = datetime.datetime(2025, 12, 17, 12, tzinfo=datetime.UTC)


def test_that_a_backup_is_encrypted_checked_and_has_its_keys_beside_it(tmp_path: Path) -> None:
    with new_encrypted(tmp_path) as office:
        add_paper(office)
        backup = office.backup("start")
    assert backup.sound
    assert not keyring_file.is_plain(backup.path)
    assert backups.list_backups(office.path) == [backup]
    backups.verify_backup(backup.path, key=unlocked(backup.path).key)
    assert keyring_file.beside(backup.path).read_bytes() == keyring_file.beside(office.path).read_bytes()


def test_that_a_backup_of_a_lost_keyring_takes_the_newest_copy_along(tmp_path: Path) -> None:
    with new_encrypted(tmp_path) as office:
        office.backup("start")
        keyring_file.beside(office.path).unlink()
        backup = office.backup("start")
        assert unlocked(backup.path).key == office.key


def test_that_a_flipped_bit_of_a_backup_is_found(tmp_path: Path) -> None:
    with new_encrypted(tmp_path) as office:
        add_paper(office)
        backup = office.backup("start")
    key = unlocked(office.path).key
    whole = backup.path.read_bytes()
    chance = random.Random(5)
    for _ in range(25):
        torn = bytearray(whole)
        torn[chance.randrange(len(torn))] ^= 1 << chance.randrange(8)
        backup.path.write_bytes(torn)
        assert backups.problems(backup.path, key=key)
    with pytest.raises(EnvironmentFault):
        backups.restore(backup.path, office.path, home=tmp_path / "home", key=key)
    with opened(office.path) as again:
        assert titles(again) == ["first"]


def test_that_old_backups_go_together_with_their_keys(tmp_path: Path) -> None:
    with new_encrypted(tmp_path) as office:
        for minute in range(15):
            backups.make(office.path, "start", now=NOON + datetime.timedelta(minutes=minute), key=office.key)
    folder = backups.folder_of(office.path)
    kept = {file.name for file in folder.glob("*.dabir")}
    assert len(kept) == 10
    assert {file.name.removesuffix(".keys") for file in folder.glob("*.keys")} == kept


def test_that_a_restored_backup_opens_with_todays_passphrase(tmp_path: Path) -> None:
    with new_encrypted(tmp_path) as office:
        add_paper(office)
        backup = office.backup("start")
        add_paper(office, "later")
    ring, someone = keyring_file.read(office.path).with_passphrase(unlocked(office.path), "گذرواژه تازه")
    keyring_file.write(office.path, ring)
    aside = backups.restore(backup.path, office.path, home=tmp_path / "home", key=someone.key)
    assert aside is not None
    with opened(office.path, "گذرواژه تازه") as restored, opened(aside, "گذرواژه تازه") as old:
        assert titles(restored) == ["first"]
        assert titles(old) == ["first", "later"]
        assert len({restored.replica, old.replica, office.replica}) == 3


def test_that_a_backup_restored_where_the_file_is_lost_brings_its_keys(tmp_path: Path) -> None:
    with new_encrypted(tmp_path) as office:
        add_paper(office)
        backup = office.backup("start")
    office.path.unlink()
    keyring_file.beside(office.path).unlink()
    backups.restore(backup.path, office.path, home=tmp_path / "home", key=unlocked(backup.path).key)
    with opened(office.path) as restored:
        assert titles(restored) == ["first"]


def test_that_a_backup_of_another_key_brings_its_own(tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    with new_encrypted(tmp_path) as office, new_encrypted(tmp_path / "stick") as other:
        add_paper(office, "here")
        add_paper(other, "there")
        backup = other.backup("manual")
    backups.restore(backup.path, office.path, home=tmp_path / "home", key=unlocked(backup.path).key)
    with opened(office.path) as restored:
        assert titles(restored) == ["there"]


def test_that_an_encrypted_backup_is_not_restored_without_its_key(tmp_path: Path) -> None:
    with new_encrypted(tmp_path) as office:
        backup = office.backup("start")
    with pytest.raises(EnvironmentFault, match="is encrypted"):
        backups.restore(backup.path, office.path, home=tmp_path / "home")
    with opened(office.path):
        pass


def test_that_a_plain_backup_comes_back_plain(tmp_path: Path) -> None:
    with new_file(tmp_path, "plain") as plain:
        add_paper(plain)
        backup = plain.backup("start")
    with new_encrypted(tmp_path) as office:
        pass
    backups.restore(backup.path, office.path, home=tmp_path / "home")
    with reopened(office.path) as restored:
        assert titles(restored) == ["first"]


def test_that_a_new_form_of_the_file_comes_with_an_encrypted_backup(tmp_path: Path) -> None:
    with new_encrypted(tmp_path) as office:
        add_paper(office)
    newer = Migrations(latest=2, load=lambda: (*TRIAL.load(), lambda op: op.execute("CREATE TABLE extra (a)")))
    with opened(office.path, migrations=newer) as again:
        assert titles(again) == ["first"]
    (backup,) = backups.list_backups(office.path)
    assert backup.reason == "migration"
    assert not keyring_file.is_plain(backup.path)
    with pytest.raises(EnvironmentFault, match="newer Dabir"):
        opened(office.path)


# The command


def _dabir(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    import os

    return subprocess.run(
        [sys.executable, "-m", "desktop_app", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        stdin=subprocess.DEVNULL,
        env={**os.environ, **environment},
    )


def test_that_the_command_takes_the_passphrase_from_a_file_or_the_environment_only(tmp_path: Path) -> None:
    from desktop_app.services.sample import build

    with build(tmp_path / "office.dabir", home=tmp_path).file as file:
        path = file.path
    from desktop_app.services.file_access import Encrypting, recast
    from tests.store.encrypted import CHEAP

    recast(path, Encrypting("دبیر", PASSPHRASE, wipes=True), None, cost=CHEAP)
    refused = _dabir("verify", str(path))
    assert refused.returncode == 1
    assert "DABIR_PASSPHRASE" in refused.stderr
    wrong = _dabir("verify", str(path), DABIR_PASSPHRASE="گذرواژه غلط")
    assert wrong.returncode == 1
    assert wrong.stdout == ""
    assert _dabir("verify", str(path), DABIR_PASSPHRASE=PASSPHRASE).returncode == 0
    secret = tmp_path / "secret"
    secret.write_text(PASSPHRASE + "\n", encoding="utf-8")
    made = _dabir("backup", str(path), "--passphrase-file", str(secret))
    assert made.returncode == 0
    backup = Path(made.stdout.strip())
    assert not keyring_file.is_plain(backup)
    restored = _dabir("restore", str(backup), str(path), DABIR_PASSPHRASE=PASSPHRASE)
    assert restored.returncode == 0, restored.stderr
    for said in (refused, wrong, made, restored):
        assert PASSPHRASE not in said.stdout + said.stderr
        assert "Traceback" not in said.stderr


def test_that_a_key_never_opens_another_file(tmp_path: Path) -> None:
    with new_encrypted(tmp_path) as office, new_encrypted(tmp_path, "other") as other:
        assert office.key is not None
        with pytest.raises(DRIVER.Error, match="not a database"):
            connect(other.path, key=office.key, busy=0.1).execute("SELECT * FROM sqlite_master").fetchall()
