"""Requests about the office's key, its card, the cards of other offices, and the codes that the key gives to papers."""

from __future__ import annotations

import datetime
import functools
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.proof.office_card import MOST_BYTES, OfficeCard
from desktop_app.proof.office_key import OfficeKey
from desktop_app.proof.page_code import PageCode, PaperFacts, from_text, on_pages, sealed, to_text
from desktop_app.sentences import Refused, sentence
from desktop_app.services import former_keys
from desktop_app.services.outside_files import content_of
from desktop_app.services.paper_facts import office_of
from desktop_app.services.requests import Clock, Requests
from desktop_app.store import safe
from desktop_app.store.office_file import OfficeFile, Transaction
from desktop_app.store.safe import Drawer
from desktop_app.store.tables import segment


@dataclass(frozen=True)
class OwnKeyView:
    """`fingerprint` in Persian digits, to be read out; `locked` while the passphrase has not been given."""

    fingerprint: str
    has_passphrase: bool
    locked: bool


@dataclass(frozen=True)
class CardView:
    """The card of another office; `key_id` in hexadecimal names it."""

    key_id: str
    office: str
    fingerprint: str
    made_on: datetime.date
    trusted_on: datetime.date | None


class OfficeKeys(Requests):
    """The key is made when it is first needed. An unlocked key is remembered until the file is closed."""

    def __init__(self, file: OfficeFile, clock: Clock) -> None:
        super().__init__(file, clock)
        self._unlocked: OfficeKey | None = None

    def own(self) -> OwnKeyView | None:
        """None while no paper has needed a key yet."""
        with self._file.reading() as session:
            key = self.kept(session)
        if key is None:
            return None
        return OwnKeyView(key.fingerprint, key.wrapped is not None, key.locked)

    def make(self) -> OwnKeyView:
        """The key as it is, made now if there is none."""
        with self._file.transaction("office_key.made") as act:
            self.needed(act)
        view = self.own()
        assert view is not None
        return view

    def protect(self, passphrase: str) -> None:
        """Puts the key under a passphrase; empty takes it away. Refused while the key is locked."""
        with self._file.transaction("office_key.protected") as act:
            key = self.needed(act).wrapped_by(passphrase)
            safe.keep(act, Drawer.KEY, key.to_text())
        self._unlocked = key

    def unlock(self, passphrase: str) -> None:
        """Until the file is closed. Refused when the passphrase is wrong."""
        with self._file.reading() as session:
            key = self.kept(session)
        if key is not None:
            self._unlocked = key.unlocked(passphrase)

    def lock(self) -> None:
        self._unlocked = None

    def card(self) -> bytes:
        """The office's card as a file's content. Refused while the key is locked."""
        with self._file.transaction("office_key.made") as act:
            key = self.needed(act)
            name = office_of(act.session).name or self._file.office_name
            former = former_keys.line_to(act.session, key.public)
        return OfficeCard.issue(key, name, self._clock.today(), former).text.encode()

    def cards(self) -> list[CardView]:
        """The cards of offices whose codes are taken for good here."""
        with self._file.reading() as session:
            return sorted(
                (_view(card, trusted) for card, trusted in trusted_cards(session)), key=lambda view: view.office
            )

    def look_at_card(self, path: Path) -> CardView:
        """A card before it is trusted: its fingerprint is to be compared by telephone first."""
        card = OfficeCard.read(content_of(path, MOST_BYTES))
        with self._file.reading() as session:
            day = next((trusted for known, trusted in trusted_cards(session) if known.public == card.public), None)
        return _view(card, day)

    def trust_card(self, path: Path) -> str:
        """Takes the office's codes for good from now on. Returns the key's id."""
        card = OfficeCard.read(content_of(path, MOST_BYTES))
        with self._file.transaction("office_card.trusted") as act:
            own = self.kept(act.session)
            if own is not None and own.public == card.public:
                raise Refused(
                    sentence("Rules", "This is this office's own card."),
                    sentence("Rules", "It is meant for other offices; give it to them."),
                )
            kept = {"card": card.text, "trusted_on": self._clock.today().isoformat()}
            safe.keep(act, Drawer.CARD, json.dumps(kept, ensure_ascii=False), card.key_id.hex())
        return card.key_id.hex()

    def distrust_card(self, key_id: str) -> None:
        """Codes of that office count as unknown again. Refused once changes that it signed were taken in."""
        with self._file.transaction("office_card.distrusted") as act:
            signed = select(segment.c.n).where(segment.c.office == key_id).limit(1)
            if act.session.execute(signed).first() is not None:
                card = next((one for one, _ in trusted_cards(act.session) if one.key_id.hex() == key_id), None)
                raise Refused(
                    sentence("Rules", "Changes of {office} are part of this office's records."),
                    sentence("Rules", "Withdraw trust in its key instead; what came before stays valid."),
                    office=card.office if card is not None else "",
                )
            safe.drop(act, Drawer.CARD, key_id)

    def seal(self, act: Transaction, facts: PaperFacts) -> None:
        """Signs a frozen text inside the request that freezes it; without a code while the key is locked."""
        key = self.needed(act)
        if not key.locked:
            safe.keep(act, Drawer.CODE, to_text(sealed(facts, key)), facts.sha256)

    def codes(self, session: Session, facts: PaperFacts) -> Callable[[int, int], str] | None:
        """The text of the code on page x of y; None where the paper has none, and the key is locked or not made."""
        code = self.code(session, facts)
        return on_pages(code) if code is not None else None

    def code(self, session: Session, facts: PaperFacts) -> PageCode | None:
        """The signed code of a paper, without a page."""
        text = safe.kept(session, Drawer.CODE, facts.sha256)
        if text is not None:
            code = from_text(text)
            if (code.facts.kind, code.facts.version, code.facts.date) == (facts.kind, facts.version, facts.date):
                return code
        key = self.kept(session)
        return None if key is None or key.locked else sealed(facts, key)

    def publics(self, session: Session) -> tuple[bytes, ...]:
        """The office's public keys, the present one first: what a former one signed stays its own."""
        key = self.kept(session)
        former = tuple(one.public for one in reversed(former_keys.all_of(session)))
        return former if key is None else (key.public, *former)

    def take_up(self, act: Transaction, key: OfficeKey, passphrase: str, *, renewed: bool) -> None:
        """Makes `key` the office's own from now on; the one it had is laid down. `renewed`: that one vouches for it."""
        old = self.kept(act.session)
        if old is not None:
            former_keys.lay_down(act, old, key, renewed=renewed)
        kept = key.wrapped_by(passphrase)
        safe.keep(act, Drawer.KEY, kept.to_text())
        self._unlocked = kept

    def kept(self, session: Session) -> OfficeKey | None:
        """As it lies in the file, or unlocked if it was unlocked."""
        text = safe.kept(session, Drawer.KEY)
        if text is None:
            return None
        key = OfficeKey.from_text(text)
        if self._unlocked is not None and self._unlocked.public == key.public:
            return self._unlocked
        return key

    def needed(self, act: Transaction) -> OfficeKey:
        """The key, made now if there is none."""
        key = self.kept(act.session)
        if key is None:
            key = OfficeKey.fresh()
            safe.keep(act, Drawer.KEY, key.to_text())
        return key


@functools.lru_cache(maxsize=512)
def kept_card(text: str) -> OfficeCard:
    """A card from where it is kept; its signatures are checked once."""
    return OfficeCard.read(text.encode())


def trusted_cards(session: Session) -> list[tuple[OfficeCard, datetime.date]]:
    """The cards that this file trusts, with the day of trust."""
    cards = []
    for text in safe.all_kept(session, Drawer.CARD).values():
        kept = json.loads(text)
        card = kept_card(kept["card"])
        cards.append((card, datetime.date.fromisoformat(kept["trusted_on"])))
    return cards


def _view(card: OfficeCard, trusted_on: datetime.date | None) -> CardView:
    return CardView(card.key_id.hex(), card.office, card.fingerprint, card.made_on, trusted_on)
