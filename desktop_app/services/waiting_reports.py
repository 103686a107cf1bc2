"""Which reports of units nobody has looked at, told by the file itself without opening them."""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.domain.follow_ups import FollowUp
from desktop_app.domain.records import id_from
from desktop_app.store.safe import Drawer, names_of
from desktop_app.store.tables import local_state


@dataclass(frozen=True)
class WaitingReport:
    """A report by the key under which it is kept; `came` is the moment of its arrival."""

    key: str
    unit_id: str
    came: str


@functools.lru_cache(maxsize=16_384)
def step_of(report_id: str, revision: int) -> str:
    """The step of the follow-up that a report is once it is accepted."""
    return id_from("unit report", report_id, str(revision))


@functools.lru_cache(maxsize=16_384)
def return_of(report_id: str, revision: int) -> str:
    """The note that a report is once it was sent back."""
    return id_from("unit report sent back", report_id, str(revision))


def waiting_keys(session: Session) -> list[str]:
    """Of the latest version of each report, unless it was accepted or sent back; what lies aside is among them."""
    latest: dict[str, int] = {}
    for key in names_of(session, Drawer.UNIT_REPORT):
        report_id, _, revision = key.rpartition(":")
        latest[report_id] = max(int(revision), latest.get(report_id, 0))
    steps = {make(*one): one for one in latest.items() for make in (step_of, return_of)}
    told = func.json_each(json.dumps(list(steps))).table_valued("value")
    asked = select(FollowUp.id).where(FollowUp.removed.is_(False), FollowUp.id.in_(select(told.c.value)))
    settled = {steps[step] for step in session.scalars(asked)} if steps else set()
    return [f"{report_id}:{revision}" for report_id, revision in latest.items() if (report_id, revision) not in settled]


def waiting_reports(session: Session) -> list[WaitingReport]:
    """In the order in which they came."""
    keys = waiting_keys(session)
    if not keys:
        return []
    told = func.json_each(json.dumps([f"{Drawer.UNIT_REPORT}:{key}" for key in keys])).table_valued("value")
    unit, came, aside = (func.json_extract(local_state.c.value, f"$.{name}") for name in ("unit_id", "came", "aside"))
    asked = select(local_state.c.name, unit, came).where(local_state.c.name.in_(select(told.c.value)), aside == 0)
    found = [
        WaitingReport(name.removeprefix(f"{Drawer.UNIT_REPORT}:"), of, at) for name, of, at in session.execute(asked)
    ]
    return sorted(found, key=lambda one: (one.came, one.key))
