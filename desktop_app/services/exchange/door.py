"""How a file from another office is let in: by which keys it is opened, and whose word counts about the others."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from typing import BinaryIO, cast

from sqlalchemy.orm import Session

from desktop_app.exchange import bundle, envelope, resend
from desktop_app.exchange.bundle import Door, Landing, Opened
from desktop_app.exchange.manifest import Manifest
from desktop_app.exchange.rights import Rights
from desktop_app.exchange.trust import TrustList
from desktop_app.proof.office_key import key_id, signed_by, spoken_fingerprint
from desktop_app.sentences import Refused
from desktop_app.services.exchange import trust_kept
from desktop_app.services.exchange.own_key import ExchangeKey


def requested(texts: Iterable[str], key: ExchangeKey, session: Session) -> Manifest:
    """A request to send again that came as codes on paper. Refused as a file would be."""
    return resend.read(texts, _door(key, session))


def opened(stream: Pieces, key: ExchangeKey, session: Session, landing: Landing | None = None) -> Opened:
    """What a file holds, every signature checked. Refused, with nothing changed, for whatever is not in order."""
    return envelope.opened(cast("BinaryIO", stream), key.identities, bundle.reading(_door(key, session), landing))


def _door(key: ExchangeKey, session: Session) -> Door:
    def weigh(public: bytes, trust: bytes | None) -> Rights:
        return rights_with(session, key_id(public).hex(), trust)

    return Door(key.office_id, signed_by, spoken_fingerprint, weigh)


def rights_with(session: Session, sender: str, trust: bytes | None) -> Rights:
    """Who may what, by the list that came along where it is the newer one."""
    return trust_kept.rights_of(session, newer_list(session, sender, trust))


def newer_list(session: Session, sender: str, trust: bytes | None) -> TrustList | None:
    """The list of a file, if it is to be kept; `sender` is the id of the key that hands it over.

    Another office may still have the list before ours, which is no reason to refuse what it writes. Headquarters'
    own file with an older list is one that was held back, and is refused.
    """
    if trust is None or not trust_kept.headquarters_of(session):
        return None
    arriving = trust_kept.looked_at(session, trust)
    known = trust_kept.list_of(session)
    headquarters = arriving.office(arriving.headquarters)
    is_from_headquarters = headquarters is not None and sender in {one.id for one in headquarters.keys}
    try:
        return trust_kept.followed(session, arriving)
    except Refused:
        is_older = known is not None and arriving.number < known.number
        if known is None or not is_older or is_from_headquarters:
            raise
        if known.history[arriving.number - 1] != arriving.hash:
            raise
        return None


class Pieces(io.RawIOBase):
    """Pieces of a file that lies in pieces, read as one."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        super().__init__()
        self._pieces = pieces
        self._rest = b""

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        """Up to `size` bytes; all that is left where it is negative."""
        if size < 0:
            whole, self._rest = b"".join([self._rest, *self._pieces]), b""
            return whole
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._rest = piece
        some, self._rest = self._rest[:size], self._rest[size:]
        return some
