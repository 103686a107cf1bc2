"""What the rooms of the secretariat tell of the sample office, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from desktop_app.services import (
    sample_correspondence,
    sample_declarations,
    sample_evaluations,
    sample_programmes,
    sample_vulnerabilities,
)
from desktop_app.services.desk import Desk
from desktop_app.services.sample_rooms import SampleIds

Room = Callable[[Desk, SampleIds], None]
_ROOMS: Final[tuple[Room, ...]] = (
    sample_correspondence.tell,
    sample_programmes.tell,
    sample_declarations.tell,
    sample_vulnerabilities.tell,
    sample_evaluations.tell,
)


def tell_rooms(desk: Desk, ids: SampleIds) -> None:
    """Every room in turn; a later one may build on what an earlier one has told."""
    for tell in _ROOMS:
        tell(desk, ids)
