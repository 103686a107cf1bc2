"""The office's card: its name and public keys in a small file that signs itself, for other offices to trust."""

from __future__ import annotations

import base64
import binascii
import datetime
import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Self

from desktop_app.proof import base45, exchange_keys, key_succession
from desktop_app.proof.key_succession import Former
from desktop_app.proof.office_key import PUBLIC_BYTES, OfficeKey, key_id, signed_by, spoken_fingerprint
from desktop_app.sentences import Refused, sentence

MOST_BYTES = 16384
PREFIX: Final = "DABIRCARD:"
"""Of the text of a card's QR code."""
_FORMAT = 2
_MARK = "dabir_office_card"


def _no_card() -> Refused:
    return Refused(
        sentence("Rules", "This file is not an office card."),
        sentence("Rules", "Ask the other office for its card file; it ends in .card."),
    )


def _signed_as(version: int) -> bytes:
    return b"dabir office card %d\n" % version


@dataclass(frozen=True)
class OfficeCard:
    """A card whose signature of itself has been checked. Who stands behind it, only a compared fingerprint tells.

    Cards of the first format name no key of exchange: they tell whose papers are genuine, and nothing can be sent.
    """

    office: str
    public: bytes
    made_on: datetime.date
    text: str
    """The file as it came."""
    recipient: str = ""
    """The public key of exchange, as age writes it; empty on cards of the first format."""
    former: tuple[Former, ...] = ()
    """The keys that the office had before, the oldest first."""

    @classmethod
    def issue(cls, key: OfficeKey, office: str, made_on: datetime.date, former: Sequence[Former] = ()) -> Self:
        fields: dict[str, Any] = {
            _MARK: _FORMAT,
            "office": office,
            "public_key": base64.b64encode(key.public).decode(),
            "age_recipient": key.recipient,
            "made_on": made_on.isoformat(),
            "former_keys": [
                {
                    "public_key": base64.b64encode(one.public).decode(),
                    "signed": base64.b64encode(one.signature).decode(),
                }
                for one in former
            ],
        }
        fields["signature"] = base64.b64encode(key.sign(_signed_as(_FORMAT) + _canonical(fields))).decode()
        text = json.dumps(fields, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
        return cls(office, key.public, made_on, text, key.recipient, tuple(former))

    @classmethod
    def read(cls, content: bytes) -> Self:
        """The card in a file's bytes or in its code's text. Refused when it is none, is newer, or was altered."""
        if len(content) > MOST_BYTES:
            raise _no_card()
        try:
            text = _unpacked(content).decode()
            fields = json.loads(text)
            version = fields.pop(_MARK)
            signature = base64.b64decode(fields.pop("signature"), validate=True)
            public = base64.b64decode(fields["public_key"], validate=True)
            office, made_on = fields["office"], datetime.date.fromisoformat(fields["made_on"])
            former = tuple(_former(one) for one in fields.get("former_keys", ()))
        except (ValueError, KeyError, TypeError, AttributeError, binascii.Error, RecursionError) as trouble:
            raise _no_card() from trouble
        if type(version) is not int or version < 1:
            raise _no_card()
        if version > _FORMAT:
            raise Refused(
                sentence("Rules", "This office card was made by a newer version of the program."),
                sentence("Rules", "Update the program, or ask for a card in the older form."),
            )
        recipient = fields.get("age_recipient", "") if version > 1 else ""
        if not isinstance(office, str) or not office.strip() or len(public) != PUBLIC_BYTES:
            raise _no_card()
        if version > 1 and not exchange_keys.is_recipient(recipient):
            raise _no_card()
        holds = signed_by(public, signature, _signed_as(version) + _canonical({_MARK: version, **fields}))
        if not holds or not key_succession.holds(former, public):
            raise Refused(
                sentence("Rules", "This office card has been altered on its way."),
                sentence("Rules", "Ask the other office to send its card again."),
            )
        return cls(office, public, made_on, text, recipient, former)

    @property
    def key_id(self) -> bytes:
        return key_id(self.public)

    @property
    def office_id(self) -> str:
        """The id of the first key that the office ever had: it stays when the key is renewed."""
        return key_id(self.former[0].public if self.former else self.public).hex()

    @property
    def fingerprint(self) -> str:
        """To be compared with what the other office reads out."""
        return spoken_fingerprint(self.public, self.recipient)

    @property
    def code(self) -> str:
        """The card as the text of a QR code."""
        packed = json.dumps(json.loads(self.text), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return PREFIX + base45.encoded(zlib.compress(packed.encode(), 9))


def _unpacked(content: bytes) -> bytes:
    if not content.startswith(PREFIX.encode()):
        return content
    unpacking = zlib.decompressobj()
    try:
        text = unpacking.decompress(base45.decoded(content.decode().strip("\r\n").removeprefix(PREFIX)), MOST_BYTES)
    except zlib.error as trouble:
        raise _no_card() from trouble
    if not unpacking.eof:
        raise _no_card()
    return text


def _former(fields: dict[str, Any]) -> Former:
    return Former(
        base64.b64decode(fields["public_key"], validate=True), base64.b64decode(fields["signed"], validate=True)
    )


def _canonical(fields: dict[str, Any]) -> bytes:
    return json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
