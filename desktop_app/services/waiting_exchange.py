"""How much of exchange waits for somebody here, counted by the file itself; nothing of exchange is loaded for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.services.disputed import disputed_rows
from desktop_app.services.waiting_reports import waiting_reports
from desktop_app.store.tables import arrival

REVIEWING: Final = "reviewing"
"""How an arrival is marked that nobody has decided on."""


@dataclass(frozen=True)
class WaitingExchange:
    """`units`: of how many units reports wait."""

    files: int = 0
    conflicts: int = 0
    reports: int = 0
    units: int = 0

    @property
    def matters(self) -> int:
        """As the work tray counts them: every file, every record and every unit is one."""
        return self.files + self.conflicts + self.units


def waiting_exchange(session: Session) -> WaitingExchange:
    asked = select(func.count()).select_from(arrival).where(arrival.c.state == REVIEWING)
    reports = waiting_reports(session)
    return WaitingExchange(
        files=session.scalar(asked) or 0,
        conflicts=len(disputed_rows(session)),
        reports=len(reports),
        units=len({one.unit_id for one in reports}),
    )
