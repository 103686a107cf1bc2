"""What the sample office has found of vulnerable points in two years, and the confidential cases of its committee."""

from __future__ import annotations

from typing import Any, Final

from desktop_app.domain.meetings import Classification
from desktop_app.domain.violations import ViolationSource, ViolationStatus
from desktop_app.domain.vulnerabilities import VulnerabilityStatus
from desktop_app.services.desk import Desk
from desktop_app.services.sample_rooms import SampleIds, content, day

_PLAIN: Final = (
    "process",
    "cause",
    "effect",
    "severity",
    "likelihood",
    "solutions",
    "solution",
    "reason",
    "measured_effect",
    "severity_after",
    "likelihood_after",
)
_WAYS: Final = {
    VulnerabilityStatus.FOUND: (),
    VulnerabilityStatus.STUDIED: (VulnerabilityStatus.STUDIED,),
    VulnerabilityStatus.SOLUTION_APPROVED: (VulnerabilityStatus.STUDIED, VulnerabilityStatus.SOLUTION_APPROVED),
    VulnerabilityStatus.IN_CORRECTION: (VulnerabilityStatus.SOLUTION_APPROVED, VulnerabilityStatus.IN_CORRECTION),
    VulnerabilityStatus.CORRECTED: (
        VulnerabilityStatus.SOLUTION_APPROVED,
        VulnerabilityStatus.IN_CORRECTION,
        VulnerabilityStatus.CORRECTED,
    ),
    VulnerabilityStatus.ACCEPTED: (VulnerabilityStatus.ACCEPTED,),
}
"""The steps that lead to each standing."""


def tell(desk: Desk, ids: SampleIds) -> None:
    """Points in the four areas that the program brings, in every standing; then three cases."""
    told = content("vulnerabilities")
    areas = {area.code: area.id for area in desk.vulnerabilities.areas.all()}
    for point in told["points"]:
        _point(desk, ids, areas, point)
    for case in told["cases"]:
        _case(desk, ids, areas, case)


def _point(desk: Desk, ids: SampleIds, areas: dict[str, str], told: dict[str, Any]) -> None:
    point_id = desk.vulnerabilities.add(
        ids.committees[told["committee"]],
        told["title"],
        found_on=day(told["found"]),
        area_id=areas[told["area"]],
        unit_id=ids.units[told["unit"]],
        item_id=ids.items[told["item"]] if "item" in told else None,
        measured_on=day(told["measured_on"]) if "measured_on" in told else None,
        **{field: told[field] for field in _PLAIN if field in told},
    )
    if "resolutions" in told:
        desk.vulnerabilities.tie(point_id, [ids.resolutions[key] for key in told["resolutions"]])
    for step in _WAYS[VulnerabilityStatus(told["to"])]:
        closed = day(told["closed"]) if not step.open and "closed" in told else None
        desk.vulnerabilities.stand(point_id, step, on=closed)


def _case(desk: Desk, ids: SampleIds, areas: dict[str, str], told: dict[str, Any]) -> None:
    case_id = desk.violations.receive(
        ids.committees[told["committee"]],
        told["subject"],
        received_on=day(told["received"]),
        source=ViolationSource(told["source"]),
        classification=Classification(told.get("classification", "confidential")),
        summary=told["summary"],
        area_id=areas[told["area"]],
        unit_id=ids.units[told["unit"]],
    )
    referred = told["referred"]
    desk.violations.refer(
        case_id, referred["to"], on=day(referred["on"]), letter=referred["letter"], due=day(referred["due"])
    )
    if told.get("inquiry"):
        desk.violations.inquire(case_id)
    for date, words in told["steps"]:
        desk.violations.add_step(case_id, words, on=day(date))
    if "closed" in told:
        closed = told["closed"]
        desk.violations.close(case_id, ViolationStatus(closed["status"]), closed["result"], on=day(closed["on"]))
