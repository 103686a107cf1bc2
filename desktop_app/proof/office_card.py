"""The office's card: its name and public key in a small file that signs itself, for other offices to trust."""

from __future__ import annotations

import base64
import binascii
import datetime
import json
from dataclasses import dataclass
from typing import Any, Self

from desktop_app.proof.office_key import PUBLIC_BYTES, OfficeKey, key_id, signed_by, spoken_fingerprint
from desktop_app.sentences import Refused, sentence

MOST_BYTES = 16384
_FORMAT = 1
_MARK = "dabir_office_card"
_SIGNED_AS = b"dabir office card 1\n"


def _no_card() -> Refused:
    return Refused(
        sentence("Rules", "This file is not an office card."),
        sentence("Rules", "Ask the other office for its card file; it ends in .card."),
    )


@dataclass(frozen=True)
class OfficeCard:
    """A card whose signature of itself has been checked. Who stands behind it, only a compared fingerprint tells."""

    office: str
    public: bytes
    made_on: datetime.date
    text: str
    """The file as it came."""

    @classmethod
    def issue(cls, key: OfficeKey, office: str, made_on: datetime.date) -> Self:
        fields: dict[str, Any] = {
            _MARK: _FORMAT,
            "office": office,
            "public_key": base64.b64encode(key.public).decode(),
            "made_on": made_on.isoformat(),
        }
        fields["signature"] = base64.b64encode(key.sign(_SIGNED_AS + _canonical(fields))).decode()
        return cls(office, key.public, made_on, json.dumps(fields, ensure_ascii=False, indent=2, sort_keys=True) + "\n")

    @classmethod
    def read(cls, content: bytes) -> Self:
        """The card in a file's bytes. Refused when it is none, is newer than this program, or was altered."""
        if len(content) > MOST_BYTES:
            raise _no_card()
        try:
            text = content.decode()
            fields = json.loads(text)
            version = fields.pop(_MARK)
            signature = base64.b64decode(fields.pop("signature"), validate=True)
            public = base64.b64decode(fields["public_key"], validate=True)
            office, made_on = fields["office"], datetime.date.fromisoformat(fields["made_on"])
        except (ValueError, KeyError, TypeError, AttributeError, binascii.Error, RecursionError) as trouble:
            raise _no_card() from trouble
        if version != _FORMAT:
            raise Refused(
                sentence("Rules", "This office card was made by a newer version of the program."),
                sentence("Rules", "Update the program, or ask for a card in the older form."),
            )
        if not isinstance(office, str) or not office.strip() or len(public) != PUBLIC_BYTES:
            raise _no_card()
        if not signed_by(public, signature, _SIGNED_AS + _canonical({_MARK: version, **fields})):
            raise Refused(
                sentence("Rules", "This office card has been altered on its way."),
                sentence("Rules", "Ask the other office to send its card again."),
            )
        return cls(office, public, made_on, text)

    @property
    def key_id(self) -> bytes:
        return key_id(self.public)

    @property
    def fingerprint(self) -> str:
        """To be compared with what the other office reads out."""
        return spoken_fingerprint(self.public)


def _canonical(fields: dict[str, Any]) -> bytes:
    return json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
