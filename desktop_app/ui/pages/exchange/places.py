"""Where a record of exchange is shown in the program."""

from __future__ import annotations

from typing import Final

from desktop_app.services.desk import Desk
from desktop_app.ui.frame import Place

_PAGES: Final = {
    "committee": "committee",
    "resolution": "resolutions",
    "person": "people",
    "unit": "people",
    "letter": "letters",
    "legal_act": "acts",
    "meeting": "meeting",
}


def place_of(desk: Desk, entity: str, row: str) -> Place | None:
    """None for what no page shows by itself."""
    del desk
    page = _PAGES.get(entity)
    if page in {"committee", "meeting"}:
        return Place(page, row)
    return Place(page, focus=row) if page is not None else None
