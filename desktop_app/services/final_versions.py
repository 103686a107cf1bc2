"""The record of final minutes: what it holds, and which earlier final versions it takes the place of."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy.orm import Session

from desktop_app.domain.minutes import FinalMinutes, Minutes, Signature
from desktop_app.services.requests import living


def standing_finals(session: Session, meeting_id: str) -> list[FinalMinutes]:
    """The final versions of a meeting that no later one takes the place of.

    More than one where two offices finalised without having seen each other's: both stay, and the next version
    names them all.
    """
    everything = living(session, FinalMinutes, FinalMinutes.meeting_id == meeting_id)
    last = max((one.version for one in everything), default=0)
    named = {one.replaces_id for one in everything}
    return sorted(
        (one for one in everything if one.version == last and one.id not in named),
        key=lambda one: (one.finalised_at, one.id),
    )


def signed_off(minutes: Minutes, signatures: Sequence[Signature], earlier: Sequence[FinalMinutes]) -> str:
    """The final record as canonical JSON: the frozen text, its digest, who signed it when, and what it replaces."""
    told = {
        "text": json.loads(minutes.snapshot),
        "text_sha256": minutes.sha256,
        "version": minutes.version,
        "signed_pdf_sha256": minutes.signed_pdf_sha256,
        "signatures": [
            {
                "person": s.person_id,
                "capacity": s.capacity.value,
                "signed_on": s.signed_on.isoformat() if s.signed_on else None,
                "means": s.means.value,
                "reservation": s.reservation,
                "scan": s.scan_sha256,
            }
            for s in signatures
        ],
    }
    if earlier:
        told["replaces"] = [one.sha256 for one in earlier]
    return json.dumps(told, ensure_ascii=False, sort_keys=True)
