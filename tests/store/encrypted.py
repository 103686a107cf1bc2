"""Encrypted office files of the tests: keys whose passphrases cost next to nothing to try."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from desktop_app.store import keyring_file
from desktop_app.store.file_locks import Unlocked
from desktop_app.store.keyring import Keyring
from desktop_app.store.office_file import OfficeFile
from desktop_app.wrapping import Cost
from tests.store.makers import new_file, reopened

CHEAP = Cost(memory_kib=8, passes=1, lanes=1)
PASSPHRASE = "چهار واژه برای یاد"


def new_encrypted(folder: Path, name: str = "office", **arguments: Any) -> OfficeFile:
    """A fresh encrypted file of one person, called «دبیر»."""
    return new_file(folder, name, keys=Keyring.begin("دبیر", PASSPHRASE, CHEAP), **arguments)


def unlocked(path: Path, passphrase: str = PASSPHRASE, holder_id: str | None = None) -> Unlocked:
    return keyring_file.read(path).unlock(keyring_file.salt_of(path), passphrase, holder_id)


def opened(path: Path, passphrase: str = PASSPHRASE, **arguments: Any) -> OfficeFile:
    return reopened(path, unlocked=unlocked(path, passphrase), **arguments)
