"""What a screen is shown of offices: their keys and rights, this office's own key, who headquarters is."""

from __future__ import annotations

import datetime
import enum
from dataclasses import dataclass

from desktop_app.exchange.trust import Right


class PartnerKind(enum.StrEnum):
    """Who signs the trust list."""

    OFFICE = "office"
    HEADQUARTERS = "headquarters"


class PartnerState(enum.StrEnum):
    """How far an office's key is trusted."""

    CONFIRMED = "confirmed"
    UNCONFIRMED = "unconfirmed"
    REVOKED = "revoked"


@dataclass(frozen=True)
class GrantView:
    """What an office may in one committee; an empty id stands for all committees."""

    committee_id: str
    committee: str
    right: Right
    confidential: Right = Right.NONE


@dataclass(frozen=True)
class PartnerView:
    """Another office; `fingerprint` in six groups of Persian digits, to be read out."""

    id: str
    name: str
    kind: PartnerKind
    fingerprint: str
    state: PartnerState
    can_exchange: bool
    """Whether files can be made for it now."""
    lacks_exchange_key: bool
    """Its card is of the older form, without a key of exchange."""
    by_headquarters: bool
    """Trusted because the list of headquarters names it."""
    grants: tuple[GrantView, ...]
    made_on: datetime.date | None
    """Of its card."""
    confirmed_on: datetime.date | None
    key_id: str

    @property
    def has_rights(self) -> bool:
        """Whether it may see anything of this office."""
        return any(one.right is not Right.NONE or one.confidential is not Right.NONE for one in self.grants)

    @classmethod
    def nobody(cls) -> PartnerView:
        """Where a card could not be read."""
        kind, state = PartnerKind.OFFICE, PartnerState.UNCONFIRMED
        return cls("", "", kind, "", state, False, False, False, (), None, None, "")


@dataclass(frozen=True)
class OwnOffice:
    """This office; `id` and `fingerprint` are empty while it has no key."""

    id: str
    key_id: str
    name: str
    fingerprint: str
    has_key: bool
    has_passphrase: bool
    locked: bool
    sheet_made_on: datetime.date | None
    """When a recovery sheet of the present key was last printed."""


@dataclass(frozen=True)
class HeadquartersView:
    """Who signs the trust list, and which list holds here; an empty id where no headquarters is named."""

    id: str
    name: str
    own: bool
    number: int
    made: datetime.datetime | None
    due: bool
    """At headquarters: rights or keys were changed since the list was issued."""
