"""Requests about minutes: what lacks, the paper, freezing, signing, finalising, and new versions."""

from __future__ import annotations

import dataclasses
import datetime
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.documents import canonical
from desktop_app.documents.minutes_view import MinutesPaper
from desktop_app.domain.agenda import Outcome
from desktop_app.domain.attendance import Capacity
from desktop_app.domain.committees import MinutesKind
from desktop_app.domain.fields import line, text
from desktop_app.domain.meetings import Meeting, Stage, stage_reached
from desktop_app.domain.minutes import (
    FinalMinutes,
    Minutes,
    MinutesState,
    Signature,
    SigningMeans,
    complete,
    digest,
    fingerprint,
    signing,
)
from desktop_app.domain.people import Person
from desktop_app.domain.records import new_id
from desktop_app.domain.resolutions import ResolutionKind
from desktop_app.progress import Progress, Silent
from desktop_app.sentences import Refused, sentence
from desktop_app.services import frozen_minutes, right_to_finalise, standing
from desktop_app.services.agenda import items_of
from desktop_app.services.attendance import roll_of, rows_of
from desktop_app.services.completeness import Check, checks_of
from desktop_app.services.decisions import resolutions_of
from desktop_app.services.disputed import nothing_disputed
from desktop_app.services.final_versions import signed_off, standing_finals
from desktop_app.services.office_keys import OfficeKeys
from desktop_app.services.paper import PaperMaker
from desktop_app.services.recording import statements_of
from desktop_app.services.requests import Clock, Requests, changed, found, living
from desktop_app.services.versions import (
    blank_version,
    current_version,
    draft_version,
    free_number,
    next_number_of,
    planned_signers,
    signatures_of,
    versions_of,
)
from desktop_app.store.attachments import Attachments
from desktop_app.store.office_file import OfficeFile


@dataclass(frozen=True)
class SignerView:
    signature_id: str
    person_id: str
    name: str
    post: str
    capacity: Capacity
    signed_on: datetime.date | None
    reservation: str
    scan: bool
    means: SigningMeans = SigningMeans.HAND


@dataclass(frozen=True)
class VersionView:
    minutes_id: str
    version: int
    state: MinutesState
    number: str
    date: datetime.date | None
    fingerprint: str


@dataclass(frozen=True)
class MinutesView:
    """Where the minutes of a meeting stand."""

    minutes_id: str
    version: int
    kind: MinutesKind
    state: MinutesState
    number: str
    date: datetime.date | None
    fingerprint: str
    opening: str
    closing: str
    attachment_mark: str
    copies: str
    next_meeting: str
    proposed_number: str
    checks: tuple[Check, ...]
    signers: tuple[SignerView, ...]
    versions: tuple[VersionView, ...]
    signed_file: bool = False
    """Whether there is a file that bears digital signatures."""


class MinutesDesk(Requests):
    """From the recorded session to the final, unchangeable text."""

    def __init__(self, file: OfficeFile, clock: Clock, keys: OfficeKeys | None = None) -> None:
        super().__init__(file, clock)
        self._keys = keys or OfficeKeys(file, clock)

    def get(self, meeting_id: str) -> MinutesView:
        with self._file.reading() as session:
            meeting = found(session, Meeting, meeting_id)
            current = current_version(session, meeting) or blank_version(session, meeting)
            versions = versions_of(session, meeting_id)
            return MinutesView(
                minutes_id=current.id,
                version=current.version,
                kind=current.kind,
                state=current.state,
                number=current.number,
                date=current.date,
                fingerprint=fingerprint(current.sha256) if current.sha256 else "",
                opening=current.opening,
                closing=current.closing,
                attachment_mark=current.attachment_mark,
                copies=current.copies,
                next_meeting=meeting.next_meeting,
                proposed_number=next_number_of(session, meeting),
                checks=tuple(checks_of(session, meeting, current, self._clock.time())),
                signers=tuple(_signer_views(session, meeting, current)),
                versions=tuple(
                    VersionView(v.id, v.version, v.state, v.number, v.date, fingerprint(v.sha256) if v.sha256 else "")
                    for v in versions
                ),
                signed_file=current.signed_pdf_sha256 is not None,
            )

    def write(self, meeting_id: str, **fields: Any) -> None:
        """Fields: kind, opening, closing, attachment_mark, copies, next_meeting."""
        with self._file.transaction("minutes.written", ("meeting", meeting_id)) as act:
            meeting = found(act.session, Meeting, meeting_id)
            draft = draft_version(act.session, meeting)
            values = {k: text(v, k) if k in {"opening", "closing", "copies"} else v for k, v in fields.items()}
            if "next_meeting" in values:
                changed(meeting, next_meeting=line(values.pop("next_meeting"), "next_meeting"))
            changed(draft, **values)

    def paper(self, meeting_id: str) -> MinutesPaper:
        """The paper as it stands: from the live records while a draft, from the frozen text afterwards."""
        with self._file.reading() as session:
            meeting = found(session, Meeting, meeting_id)
            current = current_version(session, meeting) or blank_version(session, meeting)
            return self._paper_of(session, meeting, current)

    def pdf(self, meeting_id: str, progress: Progress | None = None) -> bytes:
        """The paper as PDF bytes: the very file that bears digital signatures, once there is one.

        Raises Refused when a character has no glyph in any font.
        """
        progress = progress or Silent()
        progress.step(0, 2)
        with self._file.reading() as session:
            meeting = found(session, Meeting, meeting_id)
            current = current_version(session, meeting) or blank_version(session, meeting)
            frozen = current.state is not MinutesState.DRAFT
            paper = self._paper_of(session, meeting, current)
            data = current.snapshot if frozen else None
            code = self._keys.codes(session, frozen_minutes.facts_of(current)) if frozen else None
            signed_file = current.signed_pdf_sha256
        progress.step(1, 2)
        if signed_file is not None:
            return b"".join(Attachments(self._file).chunks(signed_file))
        return frozen_minutes.printed(paper, self._file, data=data, code=code)

    def freeze(self, meeting_id: str, *, number: str = "", date: datetime.date | None = None) -> str:
        """Fixes the text and gives it its number; lists the signers. Returns the number.

        Refused while the session runs, when it was never official, when the number is taken, and when the
        paper cannot be set (a character without a glyph).
        """
        with self._file.transaction("minutes.frozen", ("meeting", meeting_id)) as act:
            session = act.session
            meeting = found(session, Meeting, meeting_id)
            _ready_to_freeze(session, meeting, self._clock.time())
            right_to_finalise.here(session, meeting_id)
            nothing_disputed(session, meeting_id)
            draft = draft_version(session, meeting)
            draft.number = free_number(session, meeting, number)
            draft.date = date or meeting.date
            signatures = _list_signers(session, meeting, draft)
            paper = PaperMaker(session, meeting, draft, self._clock.time()).paper(signatures)
            paper = dataclasses.replace(paper, is_draft=False)
            frozen_minutes.printed(paper, self._file)
            draft.snapshot = canonical.to_json(paper)
            draft.sha256 = digest(draft.snapshot)
            self._keys.seal(act, frozen_minutes.facts_of(draft))
            draft.state = MinutesState.FROZEN
            meeting.stage = Stage.FROZEN
            for resolution in resolutions_of(session, meeting_id):
                standing.fix(act.session, resolution)
            if not signatures:
                meeting.stage = Stage.SIGNED
        return draft.number

    def revise(self, meeting_id: str) -> int:
        """Opens a new version for correction; the old one is kept and named. Returns the new version's number."""
        with self._file.transaction("minutes.revised", ("meeting", meeting_id)) as act:
            meeting = found(act.session, Meeting, meeting_id)
            current = current_version(act.session, meeting)
            if current is None or current.state is MinutesState.DRAFT:
                raise Refused(
                    sentence("Rules", "The text is not frozen yet."), sentence("Rules", "It can be edited as it is.")
                )
            fresh = Minutes(
                id=new_id(),
                meeting_id=meeting_id,
                version=max(v.version for v in versions_of(act.session, meeting_id)) + 1,
                replaces_id=current.id,
                kind=current.kind,
                opening=current.opening,
                closing=current.closing,
                attachment_mark=current.attachment_mark,
                copies=current.copies,
            )
            if current.state is MinutesState.FROZEN:
                current.state = MinutesState.REPLACED
            act.session.add(fresh)
            meeting.stage = Stage.DRAFTED
        return fresh.version

    def sign(
        self,
        signature_id: str,
        *,
        on: datetime.date | None = None,
        reservation: str = "",
        scan: Path | None = None,
    ) -> None:
        """Marks a signature on the paper: its day, a reservation in writing, a scan of the page."""
        scan_sha256 = Attachments(self._file).take_in(scan).sha256 if scan is not None else None
        with self._file.transaction("minutes.signed", ("signature", signature_id)) as act:
            signature = found(act.session, Signature, signature_id)
            minutes = found(act.session, Minutes, signature.minutes_id)
            _signable(minutes)
            meeting = found(act.session, Meeting, minutes.meeting_id)
            day = on or self._clock.today()
            signing(day, meeting.date, self._clock.today())
            _by_hand(signature)
            changed(signature, signed_on=day, reservation=text(reservation, "reservation"))
            if scan_sha256 is not None:
                signature.scan_sha256 = scan_sha256
            act.session.flush()
            _advance(act.session, meeting, minutes)

    def unsign(self, signature_id: str) -> None:
        """Takes a mark back that was set by mistake, until the minutes are final."""
        with self._file.transaction("minutes.signature_withdrawn", ("signature", signature_id)) as act:
            signature = found(act.session, Signature, signature_id)
            minutes = found(act.session, Minutes, signature.minutes_id)
            _signable(minutes)
            _by_hand(signature)
            changed(signature, signed_on=None)
            found(act.session, Meeting, minutes.meeting_id).stage = Stage.FROZEN

    def finalise(self, meeting_id: str, *, keep_backup: bool = True) -> str:
        """Writes the signed-off record into the insert-only table, after a backup. Returns its SHA-256."""
        if keep_backup:
            self._file.backup("finalise")
        with self._file.transaction("minutes.finalised", ("meeting", meeting_id)) as act:
            session = act.session
            meeting = found(session, Meeting, meeting_id)
            current = current_version(session, meeting)
            if current is None or current.state is not MinutesState.FROZEN:
                raise Refused(
                    sentence("Rules", "Only a frozen text can be made final."),
                    sentence("Rules", "Freeze the text, collect the signatures, then finalise."),
                )
            right_to_finalise.here(session, meeting_id)
            nothing_disputed(session, meeting_id)
            signatures = signatures_of(session, current.id)
            complete(signatures)
            earlier = standing_finals(session, meeting_id)
            snapshot = signed_off(current, signatures, earlier)
            record = FinalMinutes(
                id=new_id(),  # not told by what it records: two offices that finalise one text make two records
                meeting_id=meeting_id,
                minutes_id=current.id,
                version=current.version,
                replaces_id=earlier[0].id if earlier else None,
                number=current.number,
                snapshot=snapshot,
                sha256=digest(snapshot),
                finalised_at=self._clock.now().astimezone(),
            )
            session.add(record)
            current.state = MinutesState.FINAL
            meeting.stage = Stage.FINAL
            for item in items_of(session, meeting_id):
                if item.outcome is Outcome.OPEN and any(
                    s.item_id == item.id for s in statements_of(session, meeting_id)
                ):
                    item.outcome = Outcome.DISCUSSED
        return record.sha256

    def _paper_of(self, session: Session, meeting: Meeting, minutes: Minutes) -> MinutesPaper:
        signatures = signatures_of(session, minutes.id)
        if minutes.state is MinutesState.DRAFT:
            planned = signatures or planned_signers(session, meeting, minutes)
            return PaperMaker(session, meeting, minutes, self._clock.time()).paper(planned)
        return frozen_minutes.marked(minutes, signatures)


def _list_signers(session: Session, meeting: Meeting, minutes: Minutes) -> list[Signature]:
    planned = planned_signers(session, meeting, minutes)
    session.flush()
    session.add_all(planned)
    return planned


def _ready_to_freeze(session: Session, meeting: Meeting, now: datetime.time) -> None:
    if stage_reached(meeting, Stage.FROZEN):
        raise Refused(
            sentence("Rules", "The text of these minutes is frozen."),
            sentence("Rules", "Open a new version of the minutes to change it."),
        )
    if not stage_reached(meeting, Stage.DRAFTED):
        raise Refused(
            sentence("Rules", "The session is not closed yet."), sentence("Rules", "End the session, then freeze.")
        )
    roll = roll_of(session, meeting, now)
    if (
        roll.needs_quorum
        and not roll.official
        and any(r.kind is ResolutionKind.BINDING and not r.below_quorum for r in resolutions_of(session, meeting.id))
    ):
        raise Refused(
            sentence("Rules", "The session was never official, yet it has binding resolutions."),
            sentence("Rules", "Correct the attendance, or turn the resolutions into recommendations."),
        )


def _signable(minutes: Minutes) -> None:
    if minutes.state is not MinutesState.FROZEN:
        raise Refused(
            sentence("Rules", "Signatures are marked on a frozen text that is not yet final."),
            sentence("Rules", "Freeze the text first; a final text is signed already."),
        )


def _by_hand(signature: Signature) -> None:
    """A mark can be set and taken back; what is in a signed file cannot."""
    if signature.signed_on is not None and signature.means is SigningMeans.DIGITAL:
        raise Refused(
            sentence("Rules", "This signature is a digital one; it cannot be taken out of the signed file."),
            sentence("Rules", "Start the signed file anew: then all digital signatures are given again."),
        )


def _advance(session: Session, meeting: Meeting, minutes: Minutes) -> None:
    if all(s.signed_on is not None for s in signatures_of(session, minutes.id)):
        meeting.stage = Stage.SIGNED


def _signer_views(session: Session, meeting: Meeting, minutes: Minutes) -> list[SignerView]:
    people = {p.id: p for p in living(session, Person)}
    stands_in = {a.person_id: a for a in rows_of(session, meeting.id) if a.representative}
    rows = signatures_of(session, minutes.id) or planned_signers(session, meeting, minutes)
    return [
        SignerView(
            s.id,
            s.person_id,
            stands_in[s.person_id].representative if s.person_id in stands_in else people[s.person_id].shown_name,
            people[s.person_id].post,
            s.capacity,
            s.signed_on,
            s.reservation,
            s.scan_sha256 is not None,
            s.means,
        )
        for s in rows
        if s.person_id in people
    ]
