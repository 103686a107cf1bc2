"""Requests about who opens the office's file: encryption, persons with passphrases, the recovery code."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.domain.meetings import Classification
from desktop_app.progress import Progress, Silent
from desktop_app.sentences import Refused, sentence
from desktop_app.services.paper_facts import letterhead_of
from desktop_app.services.requests import Requests
from desktop_app.services.stationery import stationery_of
from desktop_app.store import backups, keyring_file, recasting
from desktop_app.store.file_locks import FileKey, Unlocked, chosen, named
from desktop_app.store.keyring import Keyring
from desktop_app.wrapping import Cost

__all__ = ["ClosedFile", "Decrypting", "Encrypting", "FileAccess", "Recast", "Recasting", "Removing", "Unlocked"]


@dataclass(frozen=True)
class HolderView:
    """Somebody who opens the file; `present` is the one who has."""

    id: str
    name: str
    present: bool


@dataclass(frozen=True)
class Encrypting:
    """The wish to encrypt the open file. `wipes` what lies beside it in plain afterwards."""

    name: str
    passphrase: str = field(repr=False)
    wipes: bool


@dataclass(frozen=True)
class Decrypting:
    """The wish to have a plain file again."""


@dataclass(frozen=True)
class Removing:
    """The wish that a person opens the file no more: it gets another key."""

    holder_id: str


Recasting = Encrypting | Decrypting | Removing


@dataclass(frozen=True)
class Recast:
    """What has become of a file: who has it open now, a new recovery code, and where the former file lies."""

    unlocked: Unlocked | None
    code: str = field(default="", repr=False)
    aside: Path | None = None


class ClosedFile:
    """An encrypted file before it is opened. Who has given the right passphrase stands in `unlocked`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._ring = keyring_file.read(path)
        self.unlocked: Unlocked | None = None

    def holders(self) -> tuple[HolderView, ...]:
        return tuple(HolderView(one.id, one.name, present=False) for one in self._ring.holders)

    def has_code(self) -> bool:
        return self._ring.code is not None

    def unlock(self, holder_id: str | None, passphrase: str) -> None:
        """Without `holder_id` everyone's passphrase is tried. Refused when it is wrong."""
        self.unlocked = self._ring.unlock(keyring_file.salt_of(self._path), passphrase, holder_id)

    def recover(self, holder_id: str, code: str, passphrase: str) -> None:
        """By the code on paper, the person has a new passphrase."""
        salt = keyring_file.salt_of(self._path)
        self._ring, self.unlocked = self._ring.recovered(salt, code, holder_id, passphrase)
        keyring_file.write(self._path, self._ring)


class FileAccess(Requests):
    """On the open file. What gives the file another form happens on the closed one: `recast`."""

    @property
    def encrypted(self) -> bool:
        return self._file.unlocked is not None

    def holders(self) -> tuple[HolderView, ...]:
        """Everyone who opens the file, in the order in which they were added."""
        present = self._unlocked().holder.id
        return tuple(HolderView(one.id, one.name, present=one.id == present) for one in self._ring().holders)

    def has_code(self) -> bool:
        return self._ring().code is not None

    def unlock(self, holder_id: str, passphrase: str) -> None:
        """From now on what is done is done in that person's name. Refused when the passphrase is wrong."""
        self._file.unlocked_by(self._ring().unlock(self._unlocked().key.salt, passphrase, holder_id))

    def recover(self, holder_id: str, code: str, passphrase: str) -> None:
        """By the code on paper, the person has a new passphrase and is at the desk."""
        ring, unlocked = self._ring().recovered(self._unlocked().key.salt, code, holder_id, passphrase)
        self._keep(ring, unlocked)

    def add(self, own: str, name: str, passphrase: str) -> None:
        """Another person; `own` is the passphrase of whoever is at the desk, here and below."""
        unlocked = self.assured(own)
        self._keep(self._ring().with_person(unlocked, name, passphrase), unlocked)

    def change(self, own: str, passphrase: str) -> None:
        self._keep(*self._ring().with_passphrase(self.assured(own), passphrase))

    def rename(self, name: str) -> None:
        """Whoever is at the desk is called otherwise from now on; what was done before keeps the former name."""
        if name != self._unlocked().holder.name:
            self._keep(*self._ring().renamed(self._unlocked(), name))

    def new_code(self, own: str) -> str:
        """A new recovery code, which ends the one before; it is told this once."""
        unlocked = self.assured(own)
        ring, code = self._ring().with_code(unlocked)
        self._keep(ring, unlocked)
        return code

    def sheet(self, code: str) -> bytes:
        """The sheet of paper that the code is kept on, as a PDF for the printer; it is kept nowhere else."""
        from desktop_app.documents.recovery_sheet import print_recovery_sheet  # noqa: PLC0415 - start-up
        from desktop_app.documents.recovery_sheet_view import RecoverySheet  # noqa: PLC0415 - start-up

        with self._file.reading() as session:
            head = letterhead_of(session, date=self._clock.today(), classification=Classification.HIGHLY_CONFIDENTIAL)
        sheet = RecoverySheet(letterhead=head, file=self._file.path.name, groups=tuple(code.split("-")))
        return print_recovery_sheet(sheet, stationery_of(self._file))

    def assured(self, own: str) -> Unlocked:
        """That it is the person at the desk who asks, and not somebody who found it open."""
        unlocked = self._unlocked()
        return self._ring().unlock(unlocked.key.salt, own, unlocked.holder.id)

    def may_remove(self, own: str, holder_id: str) -> None:
        """Refuses what `recast` would refuse, while the file is open."""
        self._ring().without(self.assured(own), holder_id)

    def plain_copies(self) -> list[Path]:
        """What still lies in plain beside the encrypted file."""
        return recasting.plain_copies(self._file.path) if self.encrypted else []

    def wipe_plain_copies(self) -> int:
        """Overwrites and deletes them, after an encrypted backup that is sound."""
        copies = self.plain_copies()
        if copies and self._file.backup("encrypted", now=self._clock.now().astimezone()).sound:
            for file in copies:
                recasting.wipe(file)
        return len(copies)

    def _ring(self) -> Keyring:
        return keyring_file.read(self._file.path)

    def _unlocked(self) -> Unlocked:
        if self._file.unlocked is None:
            raise Refused(
                sentence("Rules", "The office file is not encrypted."),
                sentence("Rules", "It can be encrypted in the settings, in «Access and lock»."),
            )
        return self._file.unlocked

    def _keep(self, ring: Keyring, unlocked: Unlocked) -> None:
        keyring_file.write(self._file.path, ring)
        self._file.unlocked_by(unlocked)


def fit(name: str, passphrase: str) -> None:
    """Refuses what a new person cannot have."""
    named(name)
    chosen(passphrase)


def ring_for(name: str, passphrase: str, cost: Cost | None = None) -> tuple[Keyring, Unlocked, str]:
    """The keys of a new file, with the recovery code. Refused where the passphrase is too short."""
    ring, unlocked = Keyring.begin(name, passphrase, cost)
    ring, code = ring.with_code(unlocked)
    return ring, unlocked, code


def recast(
    path: Path,
    wish: Recasting,
    unlocked: Unlocked | None,
    *,
    cost: Cost | None = None,
    progress: Progress | None = None,
) -> Recast:
    """Does what was wished to the closed file at `path`: all of it or nothing."""
    progress = progress or Silent()
    if isinstance(wish, Encrypting):
        return _encrypt(path, wish, cost, progress)
    assert unlocked is not None
    if isinstance(wish, Decrypting):
        aside = recasting.decrypt(path, unlocked.key, progress=progress)
        keyring_file.remove(aside)
        aside.unlink()
        return Recast(None)
    after = Unlocked(FileKey.fresh(), unlocked.holder, unlocked.private)
    ring = keyring_file.read(path).without(unlocked, wish.holder_id)
    recasting.renew_key(path, ring, unlocked.key, after.key, progress=progress)
    return Recast(after)


def _encrypt(path: Path, wish: Encrypting, cost: Cost | None, progress: Progress) -> Recast:
    ring, unlocked, code = ring_for(wish.name, wish.passphrase, cost)
    aside = recasting.encrypt(path, ring, unlocked.key, progress=progress)
    if wish.wipes and backups.make(path, "encrypted", key=unlocked.key).sound:
        for file in recasting.plain_copies(path):
            recasting.wipe(file)
    return Recast(unlocked, code, None if not aside.exists() else aside)
