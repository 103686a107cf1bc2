"""A file is encrypted, decrypted or given another key wholly or not at all, and holds exactly what it held."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from desktop_app.sentences import EnvironmentFault, Refused
from desktop_app.store import keyring_file, recasting
from desktop_app.store.file_locks import FileKey
from desktop_app.store.keyring import Keyring
from tests.store.encrypted import CHEAP, PASSPHRASE, new_encrypted, opened, unlocked
from tests.store.makers import add_paper, edit_paper, new_file, reopened, titles

ROUNDS = 30


def _rows(path: Path, **arguments: Any) -> list[tuple[Any, ...]]:
    with reopened(path, **arguments) as office, office.reading() as session:
        told: list[tuple[Any, ...]] = []
        for table in ("trial_paper", "change", "head", "act", "replica"):
            told += [(table, *row) for row in session.execute(text(f"SELECT * FROM {table}"))]
        return told


def test_that_a_file_encrypted_and_decrypted_holds_exactly_what_it_held(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        row = add_paper(office)
        for n in range(30):
            edit_paper(office, row, note=f"متن {n}", count=n)
            add_paper(office, f"paper {n}")
    before = _rows(office.path)
    ring, someone = Keyring.begin("دبیر", PASSPHRASE, CHEAP)
    aside = recasting.encrypt(office.path, ring, someone.key)
    assert _rows(office.path, unlocked=unlocked(office.path)) == before
    assert keyring_file.is_plain(aside)
    assert recasting.plain_copies(office.path) == [aside]
    recasting.decrypt(office.path, someone.key)
    assert _rows(office.path) == before
    assert not keyring_file.beside(office.path).exists()
    with reopened(office.path) as again:
        assert again.replica == office.replica  # the same copy goes on
        assert again.verify() == []


def test_that_row_numbers_stay_what_the_search_stands_on(tmp_path: Path) -> None:
    from desktop_app.services.sample import build

    desk = build(tmp_path / "office.dabir", home=tmp_path)
    desk.search.follow()
    path = desk.file.path
    asked = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND wr = 0"
    with desk.file.reading() as session:
        tables = session.execute(text(asked)).scalars().all()
        numbers = {one: session.execute(text(f'SELECT rowid FROM "{one}"')).scalars().all() for one in tables}
    desk.file.close()
    ring, someone = Keyring.begin("دبیر", PASSPHRASE, CHEAP)
    recasting.encrypt(path, ring, someone.key)
    from desktop_app.services.desk import Desk
    from desktop_app.store.office_file import OfficeFile

    with OfficeFile.open(path, home=tmp_path, unlocked=unlocked(path)) as file:
        with file.reading() as session:
            after = {one: session.execute(text(f'SELECT rowid FROM "{one}"')).scalars().all() for one in tables}
        assert after == numbers
        assert Desk(file).search.find("سامانه")
        assert file.verify() == []


def test_that_a_removed_persons_old_keys_do_not_open_what_comes_after(tmp_path: Path) -> None:
    with new_encrypted(tmp_path) as office:
        add_paper(office)
    someone = unlocked(office.path)
    ring = keyring_file.read(office.path).with_person(someone, "کارشناس", "گذرواژه کارشناس")
    keyring_file.write(office.path, ring)
    old = keyring_file.beside(office.path).read_bytes()
    gone = ring.holders[1]
    recasting.renew_key(office.path, ring.without(someone, gone.id), someone.key, FileKey.fresh())
    with opened(office.path) as again:
        add_paper(again, "second")
        assert titles(again) == ["first", "second"]
    keyring_file.beside(office.path).write_bytes(old)
    with pytest.raises(EnvironmentFault, match="are not those of"):
        unlocked(office.path, "گذرواژه کارشناس")
    assert [file.name for file in tmp_path.glob("*aside*")] == []


def test_that_a_file_that_is_open_elsewhere_is_left_as_it_is(tmp_path: Path) -> None:
    ring, someone = Keyring.begin("دبیر", PASSPHRASE, CHEAP)
    with new_file(tmp_path) as office:
        add_paper(office)
        with pytest.raises(EnvironmentFault, match="holding"):
            recasting.encrypt(office.path, ring, someone.key)
        add_paper(office, "second")
    assert keyring_file.is_plain(office.path)
    assert recasting.plain_copies(office.path) == []


def test_that_a_damaged_file_is_not_encrypted(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        for n in range(200):
            add_paper(office, f"paper {n}")
    whole = bytearray(office.path.read_bytes())
    whole[8192:12288] = bytes(4096)
    office.path.write_bytes(whole)
    ring, someone = Keyring.begin("دبیر", PASSPHRASE, CHEAP)
    with pytest.raises(EnvironmentFault):
        recasting.encrypt(office.path, ring, someone.key)
    assert office.path.read_bytes()[100:] == whole[100:]  # the head says that it has left WAL
    assert sorted(file.name for file in tmp_path.iterdir()) == ["home", "office.dabir"]


def test_that_what_is_wiped_is_gone(tmp_path: Path) -> None:
    file = tmp_path / "old"
    file.write_bytes(b"secret" * 1000)
    with file.open("rb") as held:  # shows what became of the bytes
        recasting.wipe(file)
        assert not file.exists()
        assert b"secret" not in held.read()
    recasting.wipe(file)


def test_that_wiping_one_name_of_a_file_leaves_the_other_whole(tmp_path: Path) -> None:
    file, other = tmp_path / "aside", tmp_path / "office"
    other.write_bytes(b"secret")
    file.hardlink_to(other)
    recasting.wipe(file)
    assert not file.exists()
    assert other.read_bytes() == b"secret"


def test_that_the_wish_can_be_refused(tmp_path: Path) -> None:
    from desktop_app.services.file_access import Encrypting, recast

    with new_file(tmp_path) as office:
        pass
    before = office.path.read_bytes()
    with pytest.raises(Refused, match="too short"):
        recast(office.path, Encrypting("دبیر", "کوتاه", wipes=True), None, cost=CHEAP)
    assert office.path.read_bytes() == before


_RECASTER = """
import os, sys
from pathlib import Path
from desktop_app.store import keyring_file, recasting
from desktop_app.store.file_locks import FileKey
from desktop_app.store.keyring import Keyring
from tests.store.encrypted import CHEAP, PASSPHRASE, unlocked
import tests.store.makers
import desktop_app.store.verification
from desktop_app import wrapping
wrapping.sealed_for(wrapping.new_pair()[1], b"", b"")
path = Path(sys.argv[1])
print("ready", flush=True)
for line in sys.stdin:
    worker = os.fork()
    if worker == 0:
        os.write(1, f"{os.getpid()}\\n".encode())
        while True:
            if keyring_file.is_plain(path):
                ring, someone = Keyring.begin("a", PASSPHRASE, CHEAP)
                recasting.encrypt(path, ring, someone.key).unlink()
            else:
                someone = unlocked(path)
                if line.strip() == "renew":
                    recasting.renew_key(path, keyring_file.read(path), someone.key, FileKey.fresh())
                else:
                    aside = recasting.decrypt(path, someone.key)
                    keyring_file.remove(aside)
                    aside.unlink()
    os.waitpid(worker, 0)
    os.write(1, b"over\\n")
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the worker is forked, for speed")
def test_that_a_file_killed_while_it_is_recast_is_whole_and_opens(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        for n in range(150):
            add_paper(office, f"paper {n:03d}", note="متن " * 50)
    expected = _rows(office.path)
    chance = random.Random(9)
    starter = subprocess.Popen(
        [sys.executable, "-c", _RECASTER, str(office.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    )
    assert starter.stdin
    assert starter.stdout
    assert starter.stdout.readline() == "ready\n"
    seen = set()
    for round_ in range(ROUNDS):
        starter.stdin.write("renew\n" if round_ % 2 else "turn\n")
        starter.stdin.flush()
        worker = int(starter.stdout.readline())
        time.sleep(chance.uniform(0, 0.4))
        os.kill(worker, signal.SIGKILL)
        assert starter.stdout.readline() == "over\n"
        plain = keyring_file.is_plain(office.path)
        seen.add(plain)
        key = None if plain else unlocked(office.path)
        with reopened(office.path, unlocked=key) as again:
            assert again.replica == office.replica
            assert again.verify() == []
        assert _rows(office.path, unlocked=key) == expected
    starter.stdin.close()
    starter.stdout.close()
    assert starter.wait() == 0
    assert seen == {True, False}
    for left in recasting.plain_copies(office.path):
        recasting.wipe(left)
    assert recasting.plain_copies(office.path) == []
