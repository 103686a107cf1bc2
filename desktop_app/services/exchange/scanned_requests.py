"""Requests to send again that come on paper: the codes of a scan or a photograph are read and heard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop_app.exchange import resend
from desktop_app.progress import Progress, Silent
from desktop_app.proof import scanned_codes
from desktop_app.services.exchange import door, peers, trust_kept
from desktop_app.services.exchange.partners import Partners
from desktop_app.services.local_log import driver_of
from desktop_app.services.outside_files import MEGABYTE, content_of
from desktop_app.services.requests import Clock, Requests
from desktop_app.store.office_file import OfficeFile

SCANS: Final = (".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff")
_MOST: Final = 64 * MEGABYTE


@dataclass(frozen=True)
class ScannedRequest:
    """Which office asks for what it lacks."""

    office_id: str
    office: str


class ScannedRequests(Requests):
    """What the other office has is noted as if it had come in a file: the next file for it holds what it lacks."""

    def __init__(self, file: OfficeFile, clock: Clock, partners: Partners) -> None:
        super().__init__(file, clock)
        self._partners = partners

    def read(self, paths: Sequence[Path], progress: Progress | None = None) -> ScannedRequest:
        """All codes of one request, on as many pages and pictures as there are. Refused as a file would be."""
        watch, key = progress or Silent(), self._partners.key()
        texts: dict[str, None] = {}
        for done, path in enumerate(paths):
            watch.step(done, len(paths), path.name)
            texts |= dict.fromkeys(scanned_codes.texts(content_of(path, _MOST), f"{resend.MARK}/"))
        with self._file.transaction("exchange.received") as act:
            session = act.session
            manifest = door.requested(texts, key, session)
            peers.heard(driver_of(session), manifest, manifest.recipients[key.office_id])
            act.touch("peer")
            return ScannedRequest(manifest.office, trust_kept.rights_of(session).name_of(manifest.office))
