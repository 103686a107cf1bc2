"""When the garbage collector may look at what is being made: a long paper is a million objects, none of them waste."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_MANY: Final = 50_000
"""So many objects are looked through in some hundredths of a second."""


@contextmanager
def uncollected() -> Iterator[None]:
    """Holds the collector back; a fifth of the time of a thousand pages. Two at once: the first to end lets it go."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        # Else all that was made would be looked through at once. Frozen and let go again it counts as old, unseen;
        # what somebody else has frozen must stay so. To count that takes longer than to look through a short paper.
        if gc.get_count()[0] > _MANY and not gc.get_freeze_count():
            gc.freeze()
            gc.unfreeze()
        gc.enable()
