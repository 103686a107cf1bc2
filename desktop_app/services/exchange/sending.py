"""Requests for files that go to other offices: what is in them, how they are made, and what is asked for again."""

from __future__ import annotations

import dataclasses
import datetime
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from desktop_app.exchange import bundle, envelope, resend
from desktop_app.exchange.bundle import Attachment
from desktop_app.exchange.manifest import Blob, Manifest, digest
from desktop_app.exchange.rights import Rights
from desktop_app.exchange.segments import Header, Segment
from desktop_app.progress import Progress, Silent
from desktop_app.sentences import EnvironmentFault, Refused, sentence
from desktop_app.services import file_names
from desktop_app.services.exchange import carrier, peers, sealing, trust_kept, unsealed
from desktop_app.services.exchange.contents import Content, changes_in, content_for, stream_names
from desktop_app.services.exchange.own_key import ExchangeKey
from desktop_app.services.exchange.partners import Partners
from desktop_app.services.exchange.sending_views import Ahead, Preview, Sent, StreamShare
from desktop_app.services.local_log import driver_of
from desktop_app.services.requests import Clock, Requests
from desktop_app.store import faults, segments
from desktop_app.store.attachments import Attachments
from desktop_app.store.migrations import PRODUCT
from desktop_app.store.office_file import OfficeFile
from desktop_app.store.segments import HeldSegment

BUNDLE_SUFFIX: Final = ".dabir-bundle"
_APP: Final = "dabir"


@dataclass(frozen=True)
class Request:
    """A request to send again, as a file and as texts for codes on paper."""

    path: Path
    number: int
    parts: tuple[str, ...]


class Sending(Requests):
    """Every file brings all that its offices have not said they have: a lost one is made good by the next."""

    def __init__(self, file: OfficeFile, clock: Clock, partners: Partners) -> None:
        super().__init__(file, clock)
        self._partners = partners

    def make(self, office_ids: Sequence[str], target: Path, progress: Progress | None = None, note: str = "") -> Sent:
        """Seals what is new and writes one file for these offices, into a folder or under the name given."""
        watch = progress or Silent()
        _refuse_without_folder(target)
        office_ids = list(dict.fromkeys(office_ids))
        key = self._partners.ready_to_send()
        with self._file.transaction("exchange.sealed") as act:
            rights = trust_kept.rights_of(act.session)
            recipients = _recipients(rights, office_ids)
            signer = sealing.Signer(key.key_id, self._file.replica, key.sign)
            sealing.seal(act, signer, rights, watch)
        with self._file.reading() as session:
            content = content_for(session, rights, office_ids)
            driver = driver_of(session)
            manifest = self._manifest(driver, key, office_ids, content, note=note)
            path = self._path(target, rights, manifest)
            changes = _changes(driver, content.segments)
            self._write(path, manifest, content, key, recipients, watch)
        return Sent(
            path,
            manifest.recipients[office_ids[0]],
            len(content.segments),
            changes,
            len(content.blobs),
        )

    def request(self, office_id: str, target: Path) -> Request:
        """Asks an office for everything that is not here, whatever was acknowledged before."""
        _refuse_without_folder(target)
        key = self._partners.key()
        with self._file.reading() as session:
            rights = trust_kept.rights_of(session)
            recipients = _recipients(rights, [office_id])
            content = content_for(session, rights, [office_id], only_asking=True)
            manifest = self._manifest(driver_of(session), key, [office_id], content, request=True)
            path = self._path(target, rights, manifest)
            self._write(path, manifest, content, key, recipients, Silent())
        bare = dataclasses.replace(manifest, trust="", digests={})
        return Request(path, manifest.recipients[office_id], resend.parts(bare, key.sign))

    def ahead(self, office_id: str) -> Ahead:
        """How many changes are here of which the office has not said that it has them."""
        with self._file.reading() as session:
            rights = trust_kept.rights_of(session)
            content = content_for(session, rights, [office_id])
            driver = driver_of(session)
            gone = peers.sent(driver, office_id)
            new = unsealed.by_stream(session)
            fresh = sum(count for stream, count in new.items() if rights.may_read(office_id, stream))
            unsent = _changes(driver, [one for one in content.segments if one.key not in gone])
            unconfirmed = _changes(driver, [one for one in content.segments if one.key in gone])
            return Ahead(unsent + fresh, unconfirmed)

    def preview(self, office_ids: Sequence[str]) -> Preview:
        """What a file for these offices would hold now. Nothing is sealed for it."""
        with self._file.reading() as session:
            rights = trust_kept.rights_of(session)
            _recipients(rights, office_ids)
            content = content_for(session, rights, office_ids)
            shares = changes_in(driver_of(session), content.segments)
            new = unsealed.by_stream(session)
            may = {stream for stream in new if all(rights.may_read(office, stream) for office in office_ids)}
            changes = {stream: shares.get(stream, (0, 0, 0))[1] + new.get(stream, 0) for stream in {*shares, *may}}
            names = stream_names(session, changes)
            return Preview(
                tuple(StreamShare(names[stream], changes[stream]) for stream in sorted(changes)),
                sum(changes.values()),
                len(content.blobs),
                sum(size for _, _, size in shares.values()) + sum(content.blobs.values()),
            )

    def _manifest(
        self,
        driver: Any,
        key: ExchangeKey,
        offices: Sequence[str],
        content: Content,
        *,
        request: bool = False,
        note: str = "",
    ) -> Manifest:
        numbers = {office: peers.next_number(driver, office, self._file.replica) for office in offices}
        return Manifest(
            key=key.public,
            office=key.office_id,
            replica=self._file.replica,
            recipients=numbers,
            made=self._clock.now().astimezone(datetime.UTC),
            app=_APP,
            schema=str(PRODUCT.latest),
            have=content.have,
            pending=content.pending,
            digests=content.digests,
            request=request,
            note=note,
            segments=tuple(one.hash for one in content.segments),
            blobs=tuple(Blob(sha256, size) for sha256, size in content.blobs.items()),
            trust=digest(content.trust),
        )

    def _path(self, target: Path, rights: Rights, manifest: Manifest) -> Path:
        if not target.is_dir():
            return target
        names = [rights.name_of(office) for office in manifest.recipients]
        number = next(iter(manifest.recipients.values()))
        to = names[0] if len(names) == 1 else f"{len(names)}"
        name = file_names.safe(f"{self._partners.own().name} {to} {number}", suffix=BUNDLE_SUFFIX)
        return carrier.free_name(target, name.removesuffix(BUNDLE_SUFFIX), BUNDLE_SUFFIX)

    def _write(
        self,
        path: Path,
        manifest: Manifest,
        content: Content,
        key: ExchangeKey,
        recipients: Sequence[str],
        watch: Progress,
    ) -> None:
        pieces = bundle.pieces(
            manifest,
            key.sign,
            segments=self._segments(content, watch),
            attachments=self._attachments(content),
            trust=content.trust,
        )
        noted = ""
        try:
            with carrier.carried(path, lambda out: envelope.seal(pieces, out, recipients)) as sha256:
                self._note(manifest, content, sha256)
                noted = sha256
        except EnvironmentFault:
            if noted:  # it did not get its name, so no file of this number was made
                self._unnote(noted)
            raise

    def _segments(self, content: Content, watch: Progress) -> Iterator[Segment]:
        with self._file.reading() as session:
            found = segments.verbatim(driver_of(session), [one.key for one in content.segments])
            for done, one in enumerate(found):
                watch.step(done, len(content.segments))
                yield Segment(Header.read(one.header), one.header, one.signature, one.body)

    def _attachments(self, content: Content) -> Iterator[Attachment]:
        store = Attachments(self._file)
        for sha256, size in content.blobs.items():
            yield Blob(sha256, size), store.chunks(sha256)

    def _unnote(self, sha256: str) -> None:
        with self._file.transaction("exchange.not_sent") as act:
            driver_of(act.session).execute("DELETE FROM dispatch WHERE sha256 = ?", (sha256,))
            act.touch("dispatch")

    def _note(self, manifest: Manifest, content: Content, sha256: str) -> None:
        told: dict[str, object] = {"segments": len(content.segments), "attachments": len(content.blobs)}
        if not manifest.request:
            told["keys"] = peers.by_copy(content.segments)
        counts = json.dumps(told)
        with self._file.transaction("exchange.sent") as act:
            driver_of(act.session).executemany(
                "INSERT INTO dispatch (office, replica, number, at, sha256, counts) VALUES (?, ?, ?, ?, ?, ?)",
                [
                    (office, manifest.replica, number, manifest.made.isoformat(), sha256, counts)
                    for office, number in manifest.recipients.items()
                ],
            )
            act.touch("dispatch")


def _changes(driver: Any, chosen: Sequence[HeldSegment]) -> int:
    return sum(changes for _, changes, _ in changes_in(driver, chosen).values())


def _refuse_without_folder(target: Path) -> None:
    """What does not end like an exchange file is meant for a folder; in place of a missing one no file is made."""
    if target.suffix.casefold() != BUNDLE_SUFFIX and not target.is_dir():
        raise faults.folder_missing(target)


def _recipients(rights: Rights, office_ids: Sequence[str]) -> list[str]:
    """The keys to seal to. Refused for an office that nothing may be sent to."""
    if not office_ids:
        raise Refused(
            sentence("Rules", "No office was chosen."),
            sentence("Rules", "Choose the offices that the file is for."),
        )
    found = []
    for office in office_ids:
        key = rights.recipient_of(office) if office != rights.own else None
        if key is None:
            raise Refused(
                sentence("Rules", "No file can be made for {office}."),
                sentence("Rules", "Its key has to be confirmed first, and must not have been revoked."),
                office=rights.name_of(office) or office,
            )
        found.append(key)
    return found
