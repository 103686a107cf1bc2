"""A folder that is there as a whole or not at all: built under another name beside its place, renamed at the end."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.sentences import EnvironmentFault, sentence


def free(folder: Path) -> Path:
    """`folder`, or where it exists already the same name with a number."""
    candidate, number = folder, 2
    while candidate.exists():
        candidate, number = folder.with_name(f"{folder.name}-{number}"), number + 1
    return candidate


@contextmanager
def under_construction(target: Path) -> Iterator[Path]:
    """A folder beside `target`, which gets its name when all is in it; whatever happens before, it goes."""
    folder = target.with_name(f".{target.name}-{os.getpid()}.part")
    try:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        yield folder
        folder.rename(target)
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)
        raise EnvironmentFault(
            sentence("Rules", "The archive could not be written to {path}."),
            sentence(
                "Rules", "Choose a disk that is connected, can be written to and has room; nothing was left there."
            ),
            path=target,
        ) from error
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
