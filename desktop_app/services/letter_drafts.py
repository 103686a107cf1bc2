"""Which of the papers on offer are letters that have no number yet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from desktop_app.domain.letters import LetterKind
from desktop_app.services.desk import Desk
from desktop_app.services.invitations import TOGETHER
from desktop_app.services.letters import LetterView
from desktop_app.services.paper_offers import Offer

_TO_PERSONS: Final = {"invitation": LetterKind.INVITATION, "absence": LetterKind.ABSENCE}
"""Their part is the person, once they are issued too; that of the others is then the letter."""
_KINDS: Final = frozenset({*_TO_PERSONS, "notice", "reminder"})


def is_draft(desk: Desk, offer: Offer) -> bool:
    """Whether `offer` is a letter that can still be issued."""
    return bool(drafts_among(desk, [offer]))


def drafts_among(desk: Desk, offers: Sequence[Offer]) -> list[Offer]:
    """Those of the offers that are letters which can still be issued."""
    letters = [offer for offer in offers if offer.kind in _KINDS]
    issued = {meeting_id: desk.letters.of_meeting(meeting_id) for meeting_id in {o.subject for o in letters}}
    return [offer for offer in letters if not any(_is(offer, letter) for letter in issued[offer.subject])]


def _is(offer: Offer, letter: LetterView) -> bool:
    if offer.kind in _TO_PERSONS:
        return letter.kind is _TO_PERSONS[offer.kind] and (letter.person_id or TOGETHER) == offer.part
    return letter.id == offer.part
