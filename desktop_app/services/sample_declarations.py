"""What the members of the sample office have declared about their interests."""

from __future__ import annotations

from desktop_app.services.desk import Desk
from desktop_app.services.sample_rooms import SampleIds, content, day


def tell(desk: Desk, ids: SampleIds) -> None:
    """Declarations as they came in; a few are still missing."""
    for told in content("declarations")["declarations"]:
        interest = told.get("interest", "")
        desk.declarations.declare(
            ids.committees[told["committee"]],
            [ids.people[one] for one in told["people"]],
            told["year"],
            on=day(told["on"]),
            has_interest=bool(interest),
            text=interest,
        )
