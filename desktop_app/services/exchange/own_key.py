"""Requests about this office's own key of exchange: made, shown to others, put on paper, brought back, renewed."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy.orm import Session

from desktop_app.documents.key_sheet_view import KeySheet, RecoverySheet
from desktop_app.proof import recovery
from desktop_app.proof.office_card import OfficeCard
from desktop_app.proof.office_key import OfficeKey
from desktop_app.sentences import Refused, sentence
from desktop_app.services import former_keys
from desktop_app.services.exchange import trust_kept
from desktop_app.services.exchange.partner_views import OwnOffice
from desktop_app.services.office_keys import OfficeKeys
from desktop_app.services.outside_files import MEGABYTE, content_of
from desktop_app.services.paper_facts import letterhead_of, office_of
from desktop_app.services.requests import Clock, Requests
from desktop_app.services.stationery import stationery_of
from desktop_app.store import safe
from desktop_app.store.office_file import OfficeFile
from desktop_app.store.safe import Drawer

MOST_SHEET: Final = 64 * MEGABYTE
_SHEET: Final = "recovery-sheet"


@dataclass(frozen=True)
class ExchangeKey:
    """The unlocked key, as files are signed, sealed and opened with it. `identities` opens also what is older."""

    key_id: str
    office_id: str
    public: bytes
    sign: Callable[[bytes], bytes]
    age_identity: str
    recipient: str
    identities: tuple[str, ...]


class OwnKey(Requests):
    """The key is made at first use: with the first card or the first file."""

    def __init__(self, file: OfficeFile, clock: Clock, keys: OfficeKeys) -> None:
        super().__init__(file, clock)
        self._keys = keys

    def own(self) -> OwnOffice:
        """This office as others see it; it has no key yet until `make`."""
        with self._file.reading() as session:
            key = self._keys.kept(session)
            name = office_of(session).name or self._file.office_name
            if key is None:
                return OwnOffice("", "", name, "", False, False, False, None)
            return OwnOffice(
                id=trust_kept.own_id(session),
                key_id=key.id.hex(),
                name=name,
                fingerprint=key.fingerprint,
                has_key=True,
                has_passphrase=key.wrapped is not None,
                locked=key.locked,
                sheet_made_on=sheet_day(session, key),
            )

    def make(self, passphrase: str = "") -> OwnOffice:
        """The key as it is, made now if there is none; the passphrase counts for a new one only."""
        with self._file.transaction("office_key.made") as act:
            if self._keys.kept(act.session) is None:
                self._keys.take_up(act, OfficeKey.fresh(), passphrase, renewed=False)
        return self.own()

    def key(self) -> ExchangeKey:
        """The key for signing and opening files, made if there is none. Refused while it is locked."""
        with self._file.reading() as session:
            key = self._keys.kept(session)
        if key is None:
            self.make()
        with self._file.reading() as session:
            key = self._keys.kept(session)
            assert key is not None
            return ExchangeKey(
                key_id=key.id.hex(),
                office_id=trust_kept.own_id(session),
                public=key.public,
                sign=key.sign,
                age_identity=key.identity,
                recipient=key.recipient,
                identities=former_keys.identities(session, key),
            )

    def unlock(self, passphrase: str) -> None:
        """Until the file is closed. Refused when the passphrase is wrong."""
        self._keys.unlock(passphrase)

    def protect(self, passphrase: str) -> None:
        """Puts the key under a passphrase; empty takes it away. Refused while the key is locked."""
        self._keys.protect(passphrase)

    # On paper and in files

    def card(self) -> bytes:
        """The card as a file's content. Refused while the key is locked."""
        return self._keys.card()

    def key_sheet(self) -> bytes:
        """The card as a PDF to be signed, stamped and handed over."""
        from desktop_app.documents.key_sheets import print_key_sheet  # noqa: PLC0415 - start-up

        card = OfficeCard.read(self.card())
        with self._file.reading() as session:
            sheet = KeySheet(
                letterhead=letterhead_of(session, date=card.made_on),
                office=card.office,
                fingerprint=card.fingerprint,
                code=card.code,
                made_on=card.made_on,
            )
        return print_key_sheet(sheet, stationery_of(self._file))

    def recovery_sheet(self, passphrase: str) -> bytes:
        """The key as a PDF for the safe, under a passphrase of its own. Refused while the key is locked."""
        from desktop_app.documents.key_sheets import print_recovery_sheet  # noqa: PLC0415 - start-up

        day = self._clock.today()
        with self._file.transaction("office_key.sheet_printed") as act:
            key = self._keys.needed(act)
            text = recovery.written(key, passphrase)
            safe.keep(act, Drawer.TRUST, json.dumps({"key": key.id.hex(), "on": day.isoformat()}), _SHEET)
            sheet = RecoverySheet(
                letterhead=letterhead_of(act.session, date=day),
                office=office_of(act.session).name or self._file.office_name,
                fingerprint=key.fingerprint,
                rows=recovery.rows(text),
                code=recovery.PREFIX + text,
                made_on=day,
            )
        return print_recovery_sheet(sheet, stationery_of(self._file))

    def restore(self, text: str, passphrase: str, new_passphrase: str = "") -> OwnOffice:
        """Brings the key of a recovery sheet back; another key that was here is laid down, what it signed stays."""
        key = recovery.restored(text, passphrase)
        with self._file.transaction("office_key.restored") as act:
            self._keys.take_up(act, key, new_passphrase, renewed=False)
        return self.own()

    def renew(self, passphrase: str = "") -> OwnOffice:
        """A new key in place of the old one, which vouches for it on the new card. Refused while the old is locked."""
        with self._file.transaction("office_key.renewed") as act:
            self._keys.needed(act)
            self._keys.take_up(act, OfficeKey.fresh(), passphrase, renewed=True)
        return self.own()


def sheet_day(session: Session, key: OfficeKey) -> datetime.date | None:
    """When the recovery sheet of the key was made; None for one of which there is none."""
    sheet = json.loads(safe.kept(session, Drawer.TRUST, _SHEET) or "{}")
    return datetime.date.fromisoformat(sheet["on"]) if sheet.get("key") == key.id.hex() else None


def recovery_text(path: Path) -> str:
    """The text that stands on a recovery sheet. Refused where none is found."""
    content = content_of(path, MOST_SHEET)
    from desktop_app.proof import scanned_codes  # noqa: PLC0415 - start-up

    if path.suffix.casefold() not in scanned_codes.SUFFIXES:
        return content.decode(errors="replace")
    found = scanned_codes.texts(content, recovery.PREFIX)
    if len(found) != 1:
        raise Refused(
            sentence("Rules", "No recovery sheet can be read in this file."),
            sentence("Rules", "Scan the sheet again, flat and sharp, or type its nine rows."),
        )
    return found[0]
