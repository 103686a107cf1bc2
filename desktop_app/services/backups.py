"""Requests about backups of the office file."""

from __future__ import annotations

from pathlib import Path

from desktop_app.progress import Progress, Silent
from desktop_app.services.requests import Requests
from desktop_app.store import backups, keyring_file, reserve
from desktop_app.store.attachments import Attachments
from desktop_app.store.backups import Backup


class Backups(Requests):
    """Making and looking through backups; restoring happens on a closed file, in `app`."""

    def make(self, reason: str = "manual", progress: Progress | None = None) -> Backup:
        progress = progress or Silent()
        progress.step(0, 1)
        return self._file.backup(reason, now=self._clock.now().astimezone())

    def at_start(self, progress: Progress | None = None) -> Backup:
        """Clears contents that a crash left half stored, then makes the backup of the start and sees to the reserve."""
        Attachments(self._file).sweep()
        made = self.make("start", progress)
        reserve.keep(self._file.path)
        return made

    def all(self) -> list[Backup]:
        """Newest first."""
        return backups.list_backups(self._file.path)

    def newest(self) -> Backup | None:
        rows = self.all()
        return rows[0] if rows else None

    def check(self, path: Path) -> list[str]:
        """What is wrong with a backup; empty when it is sound."""
        return backups.problems(path, key=keyring_file.key_of(path, self._file.unlocked))
