"""What the sample office has planned and held of its programmes, in two years."""

from __future__ import annotations

from typing import Any

from desktop_app.domain.programmes import Priority, ProgrammeKind, ProgrammeStatus
from desktop_app.services.desk import Desk
from desktop_app.services.sample_rooms import SampleIds, content, day

_PLAIN = ("goal", "audience", "sessions_planned", "indicator", "unit_of_measure", "target", "reached", "budget")
_HELD = ("subject", "teacher", "place", "participants", "hours")


def tell(desk: Desk, ids: SampleIds) -> None:
    """Programmes with their sessions; some are carried out, one was dropped."""
    for told in content("programmes")["programmes"]:
        _programme(desk, ids, told)


def _programme(desk: Desk, ids: SampleIds, told: dict[str, Any]) -> None:
    programme_id = desk.programmes.add(
        ids.committees[told["committee"]],
        told["year"],
        told["title"],
        kind=ProgrammeKind(told["kind"]),
        priority=Priority(told["priority"]),
        unit_id=ids.units[told["unit"]],
        starts=day(told["starts"]),
        ends=day(told["ends"]),
        resolution_id=ids.resolutions[told["resolution"]] if "resolution" in told else None,
        **{field: told[field] for field in _PLAIN if field in told},
    )
    for held in told.get("sessions", ()):
        desk.programmes.hold(programme_id, day(held["date"]), **{f: held[f] for f in _HELD if f in held})
    status = ProgrammeStatus(told.get("status", "planned"))
    if status is ProgrammeStatus.DONE:
        desk.programmes.finish(programme_id, told.get("effect", ""))
    elif status is not ProgrammeStatus.PLANNED:
        desk.programmes.edit(programme_id, status=status)
