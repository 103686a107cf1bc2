"""When the garbage collector may look at what is being made: a long paper is a million objects, none of them waste."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Holds the collector back; a seventh of the time of a thousand pages. Two at once: the first to end lets it go."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
