"""The keys that this office has laid down: what they signed stays its own, and files sealed to them still open."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.proof.key_succession import Former, handed_over, holds
from desktop_app.proof.office_key import OfficeKey
from desktop_app.store import safe
from desktop_app.store.office_file import Transaction
from desktop_app.store.safe import Drawer


@dataclass(frozen=True)
class FormerKey:
    """One of them; `signature` over the key that came after it is empty where that one was not a renewal of it."""

    public: bytes
    place: int
    signature: bytes
    sealed: bytes
    nonce: bytes

    def under(self, present: OfficeKey) -> OfficeKey | None:
        """The whole key, if it lies under the present one."""
        from desktop_app.proof import ciphers  # noqa: PLC0415 - start-up

        secret = ciphers.taken_from_under(self.sealed, present.secret, self.nonce) if self.sealed else None
        return None if secret is None else OfficeKey(self.public, secret)


def all_of(session: Session) -> tuple[FormerKey, ...]:
    """The oldest first."""
    found = []
    for text in safe.all_kept(session, Drawer.FORMER_KEY).values():
        kept = json.loads(text)
        parts = (bytes.fromhex(kept[name]) for name in ("public", "signature", "sealed", "nonce"))
        public, signature, sealed, nonce = parts
        found.append(FormerKey(public, kept["place"], signature, sealed, nonce))
    return tuple(sorted(found, key=lambda one: one.place))


def line_to(session: Session, public: bytes) -> tuple[Former, ...]:
    """The unbroken line of renewals that ends at this key, as a card tells it."""
    line: list[Former] = []
    for one in reversed(all_of(session)):
        further = (Former(one.public, one.signature), *line)
        if one.signature and holds(further, public):
            line = list(further)
    return tuple(line)


def identities(session: Session, present: OfficeKey) -> tuple[str, ...]:
    """What opens files sealed to this office, the present key's first."""
    former = (one.under(present) for one in reversed(all_of(session)))
    return (present.identity, *(key.identity for key in former if key is not None))


def lay_down(act: Transaction, old: OfficeKey, new: OfficeKey, *, renewed: bool) -> None:
    """Puts the old key, and those before it, under the new one. A locked old key leaves its public half alone."""
    from desktop_app.proof import ciphers  # noqa: PLC0415 - start-up

    earlier = [one for one in all_of(act.session) if one.public not in {old.public, new.public}]
    signature = handed_over(old, new.public).signature if renewed and old.public != new.public else b""
    place = max((one.place for one in earlier), default=0) + 1
    safe.drop(act, Drawer.FORMER_KEY, new.public.hex())
    laid = [] if old.public == new.public else [FormerKey(old.public, place, signature, b"", b"")]
    for one in (*earlier, *laid):
        whole = old if one.public == old.public else None if old.locked else one.under(old)
        nonce = os.urandom(12)
        sealed = b"" if whole is None or whole.locked else ciphers.put_under(whole.secret, new.secret, nonce)
        kept = {
            "public": one.public.hex(),
            "place": one.place,
            "signature": one.signature.hex(),
            "sealed": (sealed or one.sealed).hex(),
            "nonce": (nonce if sealed else one.nonce).hex(),
        }
        safe.keep(act, Drawer.FORMER_KEY, json.dumps(kept), one.public.hex())


def take_over(act: Transaction, line: tuple[Former, ...]) -> None:
    """The line as the office's own card, come back from elsewhere, tells it: after a loss nobody else knows it."""
    known = {one.public for one in all_of(act.session)}
    for place, one in enumerate(line, start=1):
        if one.public not in known:
            kept = {"public": one.public.hex(), "place": place - len(line), "signature": one.signature.hex()}
            kept |= {"sealed": "", "nonce": ""}
            safe.keep(act, Drawer.FORMER_KEY, json.dumps(kept), one.public.hex())
