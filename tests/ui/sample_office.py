"""The sample office, built once for all tests of the screen and copied for each."""

from __future__ import annotations

import functools
import tempfile
from pathlib import Path

from desktop_app.services.desk import Desk
from desktop_app.services.sample import build
from desktop_app.services.sample_story import story_clock
from desktop_app.store.office_file import OfficeFile


@functools.cache
def _content() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "office.dabir"
        build(path, home=Path(folder)).file.close()
        return path.read_bytes()


def sample_desk(folder: Path) -> Desk:
    """A desk on a copy of the sample office, at the moment of its story."""
    path = folder / "office.dabir"
    path.write_bytes(_content())
    return Desk(OfficeFile.open(path, person="دبیر کمیته", home=folder), story_clock())
