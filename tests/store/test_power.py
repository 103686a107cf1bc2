"""A power cut at any moment of work: what was confirmed is there, and nothing is half."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from desktop_app.domain.committees import Committee
from desktop_app.store.office_file import OfficeFile
from tests.store.power import Disk

IMAGES = 25
"""In each of four parts, which run side by side; `tests/exchange/test_power_cuts.py` makes 400 more, of exchange."""


def worked(disk: Disk, path: Path, home: Path) -> None:
    """A morning's edits, each confirmed; several rows in one act, and more of them than SQLite keeps in memory."""
    with OfficeFile.open(path, home=home, driver=disk.driver()) as office:
        disk.begin()
        for number in range(1, 41):
            with office.transaction("committee.added") as act:
                act.session.add(Committee(name=f"{number:04d}", duties="شرح وظایف کمیته " * (number % 9 * 40)))
                if number % 8 == 0:
                    for part in range(60):
                        act.session.add(Committee(name=f"{number:04d}/{part:02d}", duties="بند " * 60))
            disk.said(number)
            if number % 10 == 0:
                office._writer._memory.driver.execute("PRAGMA wal_checkpoint(PASSIVE)")  # type: ignore[union-attr]


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Disk:
    folder = tmp_path_factory.mktemp("disk")
    home = tmp_path_factory.mktemp("home")
    path = folder / "office.dabir"
    OfficeFile.create(path, office_name="اداره", home=home).close()
    disk = Disk(folder, f"watched-{folder.name}")
    worked(disk, path, home)
    return disk


@pytest.mark.parametrize("part", range(4))
def test_that_a_power_cut_takes_nothing_that_was_confirmed(disk: Disk, part: int, tmp_path: Path) -> None:
    for number, (files, said) in enumerate(disk.images(IMAGES, seed=part)):
        with opened(tmp_path / str(number), files) as office:
            names = [name for (name,) in told(office, "SELECT name FROM committee ORDER BY name")]
            whole = [int(name) for name in names if "/" not in name]
            assert whole == list(range(1, len(whole) + 1))
            assert len(whole) >= max(said, default=0)
            assert len(names) - len(whole) == len(whole) // 8 * 60
            assert office.verify() == []


def test_that_the_test_can_tell_a_store_that_forgets_to_flush(disk: Disk, tmp_path: Path) -> None:
    careless = Disk(disk.folder, f"careless-{disk.folder.name}")
    careless.before = disk.before
    careless.log = [operation for operation in disk.log if operation[0] != "flush"]
    lost = 0
    for number, (files, said) in enumerate(careless.images(30, seed=9)):
        try:
            with opened(tmp_path / str(number), files) as office:
                whole = told(office, "SELECT count(*) FROM committee WHERE name NOT LIKE '%/%'")[0][0]
                lost += whole < max(said, default=0) or bool(office.verify())
        except Exception:  # noqa: BLE001 - damaged in any way
            lost += 1
    assert lost > 0


def opened(folder: Path, files: dict[str, bytes]) -> OfficeFile:
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return OfficeFile.open(folder / "office.dabir", home=folder / "home")


def told(office: OfficeFile, asked: str) -> list[Any]:
    with office.reading() as session:
        return list(session.execute(text(asked)))
