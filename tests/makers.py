"""Makers of whole offices for tests and benchmarks: the archive of many years, made once and kept in a folder."""

from __future__ import annotations

from pathlib import Path

from desktop_app.services import sample_archive
from desktop_app.services.desk import Desk
from desktop_app.services.requests import Clock
from desktop_app.store.office_file import OfficeFile


def archive(folder: Path, years: int, *, seed: int = sample_archive.SEED) -> Path:
    """The office file of so many years in `folder`; one that lies there already is taken."""
    path = folder / f"archive-{years}-{seed}.dabir"
    if not path.exists():
        sample_archive.build(path, years, seed=seed)
    return path


def desk_on(path: Path, home: Path) -> Desk:
    """A desk on an archive at the moment as which it is looked at."""
    return Desk(OfficeFile.open(path, home=home, person="دبیر"), Clock(sample_archive.moment))
