"""What this office file keeps of another office: its cards, who compared them, what it may, until where it counts."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from sqlalchemy.orm import Session

from desktop_app.exchange.trust import KeyStatus, Limits, Right, TrustedKey, TrustedOffice
from desktop_app.proof.office_card import OfficeCard
from desktop_app.proof.office_key import key_id
from desktop_app.sentences import Refused, sentence
from desktop_app.services.office_keys import kept_card, trusted_cards
from desktop_app.store import safe
from desktop_app.store.office_file import Transaction
from desktop_app.store.safe import Drawer

PLAIN = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode


@dataclass(frozen=True)
class Partner:
    """One other office; its id is that of the first key it ever had. The last of its cards is the present one."""

    id: str
    cards: tuple[OfficeCard, ...]
    called: str = ""
    """As it is called here, where that is not what its card says."""
    confirmed_on: datetime.date | None = None
    by: str = ""
    """Who compared the fingerprint."""
    grants: Mapping[str, Right] = field(default_factory=dict)
    until: Limits = field(default_factory=dict)
    """Where a right to write was withdrawn, by copy and stream."""
    revoked: Mapping[str, Limits] = field(default_factory=dict)
    """By id of the key."""
    removed: bool = False

    @property
    def card(self) -> OfficeCard:
        return self.cards[-1]

    @property
    def name(self) -> str:
        return self.called or self.card.office

    @property
    def is_revoked(self) -> bool:
        return self.card.key_id.hex() in self.revoked

    @property
    def key_ids(self) -> frozenset[str]:
        """Of every key it has or had."""
        return frozenset(key.id for key in self.keys)

    @property
    def keys(self) -> tuple[TrustedKey, ...]:
        """The oldest first."""
        recipients = {card.public: card.recipient for card in self.cards}
        line = [*((one.public, one.signature) for one in self.card.former), (self.card.public, b"")]
        found = []
        for public, signature in line:
            name = key_id(public).hex()
            status = KeyStatus.VALID if public == self.card.public else KeyStatus.FORMER
            if name in self.revoked:
                status = KeyStatus.REVOKED
            ends = self.revoked.get(name, {})
            found.append(TrustedKey(public, recipients.get(public, ""), status, ends, signature))
        return tuple(found)

    def trusted(self) -> TrustedOffice:
        return TrustedOffice(self.id, self.name, self.keys, self.grants, self.until)

    def with_card(self, card: OfficeCard) -> Partner:
        """With a newer card of the same office. Refused for an older one and for one that leads elsewhere."""
        if card.public == self.card.public:
            older = self.card.recipient and not card.recipient
            return self if older else replace(self, cards=(*self.cards[:-1], card))
        if self.card.public in {one.public for one in card.former}:
            return replace(self, cards=(*self.cards, card))
        if card.public in {one.public for one in self.card.former}:
            raise Refused(
                sentence("Rules", "This card is older than the one that is known here."),
                sentence("Rules", "Ask the other office for its present card."),
            )
        raise Refused(
            sentence("Rules", "Two different keys claim to be the key of {office}."),
            sentence("Rules", "Call that office. If its key was stolen, withdraw trust in it here and add it anew."),
            office=self.name,
        )


def all_of(session: Session, *, removed: bool = False) -> dict[str, Partner]:
    """By id. A card that is trusted among the settings makes a partner, and one that is not trusted there none."""
    found = {name: _read(name, text) for name, text in safe.all_kept(session, Drawer.PARTNER).items()}
    known = {key for one in found.values() for key in one.key_ids}
    cards = trusted_cards(session)
    days = {card.key_id.hex(): day for card, day in cards}
    for name, one in found.items():
        if not one.removed and not one.is_revoked:
            found[name] = replace(one, confirmed_on=days.get(one.card.key_id.hex()))
    for card, day in cards:
        if card.office_id not in found and card.key_id.hex() not in known:
            found[card.office_id] = Partner(card.office_id, (card,), confirmed_on=day)
    return {name: one for name, one in found.items() if removed or not one.removed}


def found(session: Session, office_id: str, *, removed: bool = False) -> Partner:
    partner = all_of(session, removed=removed).get(office_id)
    if partner is None:
        raise Refused(
            sentence("Rules", "This office is not among those that files are exchanged with."),
            sentence("Rules", "Add its card first."),
        )
    return partner


def keep(act: Transaction, partner: Partner) -> None:
    """In place of what was kept of it. A confirmed office's codes on papers are taken for good, a revoked one's not."""
    fields = {
        "cards": [card.text for card in partner.cards],
        "called": partner.called,
        "confirmed_on": partner.confirmed_on.isoformat() if partner.confirmed_on else "",
        "by": partner.by,
        "grants": {stream: right.name for stream, right in partner.grants.items() if right},
        "until": partner.until,
        "revoked": partner.revoked,
        "removed": partner.removed,
    }
    safe.keep(act, Drawer.PARTNER, PLAIN(fields), partner.id)
    trusts = partner.confirmed_on is not None and not partner.removed
    for card in partner.cards:
        name = card.key_id.hex()
        if trusts and name not in partner.revoked and partner.confirmed_on is not None:
            kept = {"card": card.text, "trusted_on": partner.confirmed_on.isoformat()}
            safe.keep(act, Drawer.CARD, PLAIN(kept), name)
        else:
            safe.drop(act, Drawer.CARD, name)


def _read(name: str, text: str) -> Partner:
    kept = json.loads(text)
    return Partner(
        name,
        tuple(kept_card(card) for card in kept["cards"]),
        kept["called"],
        datetime.date.fromisoformat(kept["confirmed_on"]) if kept["confirmed_on"] else None,
        kept["by"],
        {stream: Right[right] for stream, right in kept["grants"].items()},
        _limits(kept["until"]),
        {key: _limits(ends) for key, ends in kept["revoked"].items()},
        kept["removed"],
    )


def _limits(kept: Mapping[str, Mapping[str, Iterable[int | str]]]) -> Limits:
    limits: dict[str, dict[str, tuple[int, str]]] = {}
    for replica, ends in kept.items():
        for stream, (n, told) in ends.items():
            limits.setdefault(replica, {})[stream] = (int(n), str(told))
    return limits
