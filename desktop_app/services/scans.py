"""Requests about scanned pages: taken in by the code printed on them and kept with the minutes that they belong to."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from desktop_app.domain.attachments import Attachment
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.minutes import Minutes
from desktop_app.domain.positions import following
from desktop_app.domain.records import new_id
from desktop_app.persian.digits import to_persian
from desktop_app.progress import Cancelled, Progress, Silent
from desktop_app.sentences import Refused, Spoken, sentence
from desktop_app.services.office_keys import OfficeKeys, trusted_cards
from desktop_app.services.outside_files import content_of
from desktop_app.services.paper_facts import meeting_name
from desktop_app.services.requests import Clock, Requests, found, living
from desktop_app.store.attachments import USUAL_LIMIT, Attachments
from desktop_app.store.office_file import OfficeFile, Transaction

if TYPE_CHECKING:
    from desktop_app.proof.page_code import PageCode
    from desktop_app.proof.scanned_codes import FoundPage


class PageOutcome(enum.StrEnum):
    """What became of one page of a scan."""

    LINKED = "linked"
    OLDER_VERSION = "older_version"
    """Linked, to a version in whose place another stands."""
    DUPLICATE = "duplicate"
    """This very scan lies with the minutes already."""
    NO_CODE = "no_code"
    DAMAGED_CODE = "damaged_code"
    OTHER_OFFICE = "other_office"
    UNKNOWN_TEXT = "unknown_text"
    """This office's code, of a text that this file does not have."""
    FORGED = "forged"


@dataclass(frozen=True)
class ScannedPage:
    """One page of a scanned file, counted from 1; `page` of `total` is its place in the paper."""

    file: str
    place: int
    outcome: PageOutcome
    minutes_id: str = ""
    paper: str = ""
    page: int = 0
    total: int = 0
    version: int = 0
    office: str = ""
    attachment_id: str = ""


@dataclass(frozen=True)
class ScannedFile:
    """A file that was taken in whole; `sha256` names its content, which is kept whatever became of its pages."""

    file: str
    sha256: str
    pages: tuple[ScannedPage, ...]
    trouble: Spoken | None = None
    """Why the file could not be read, if it could not."""


@dataclass(frozen=True)
class ScanReport:
    files: tuple[ScannedFile, ...]
    cancelled: bool = False

    @property
    def pages(self) -> tuple[ScannedPage, ...]:
        return tuple(page for file in self.files for page in file.pages)

    @property
    def attachment_ids(self) -> tuple[str, ...]:
        """What was attached by this: `Scans.take_back` undoes it."""
        return tuple(dict.fromkeys(page.attachment_id for page in self.pages if page.attachment_id))

    def missing(self) -> dict[str, tuple[int, ...]]:
        """By minutes, the pages of the paper that no page of these scans shows."""
        seen: dict[str, set[int]] = {}
        totals: dict[str, int] = {}
        for page in self.pages:
            if page.minutes_id:
                seen.setdefault(page.minutes_id, set()).add(page.page)
                totals[page.minutes_id] = max(page.total, totals.get(page.minutes_id, 0))
        lacks = {one: tuple(n for n in range(1, totals[one] + 1) if n not in pages) for one, pages in seen.items()}
        return {one: pages for one, pages in lacks.items() if pages}


class Scans(Requests):
    """Stacks of scanned pages, in any order and of several meetings at once."""

    def __init__(self, file: OfficeFile, clock: Clock, keys: OfficeKeys) -> None:
        super().__init__(file, clock)
        self._keys = keys
        self._contents = Attachments(file)

    def take_in(self, files: Sequence[Path], progress: Progress | None = None) -> ScanReport:
        """Reads the codes and attaches the pages to their minutes; one file at a time, each whole.

        A file that cannot be read is reported with the reason and stops nothing. When it is cancelled, what was taken
        in so far stays and is reported.
        """
        watch = progress or Silent()
        done: list[ScannedFile] = []
        for number, path in enumerate(files):
            try:
                watch.step(number, len(files), path.name)
                done.append(self._file_taken_in(path))
            except Cancelled:
                return ScanReport(tuple(done), cancelled=True)
        watch.step(len(files), len(files), "")
        return ScanReport(tuple(done))

    def link(self, scan: ScannedFile, minutes_id: str) -> str:
        """Attaches a scan to minutes by hand, where its pages bear no code. Returns the attachment's id."""
        with self._file.transaction("scan.linked", ("minutes", minutes_id)) as act:
            found(act.session, Minutes, minutes_id)
            return _attached(act, minutes_id, scan.sha256, scan.file, "", self._size(scan.sha256))

    def take_back(self, attachment_ids: Sequence[str]) -> None:
        """Undoes an intake: the attachments are removed, their contents kept."""
        with self._file.transaction("scan.taken_back") as act:
            for attachment_id in attachment_ids:
                found(act.session, Attachment, attachment_id).removed = True

    def of(self, minutes_id: str) -> list[tuple[str, str]]:
        """The scans kept with these minutes: attachment id and title."""
        with self._file.reading() as session:
            rows = living(session, Attachment, Attachment.subject == "minutes", Attachment.subject_id == minutes_id)
            return [(row.id, row.title) for row in sorted(rows, key=lambda row: (row.position, row.id))]

    def _file_taken_in(self, path: Path) -> ScannedFile:
        from desktop_app.proof import scanned_codes  # noqa: PLC0415 - start-up

        sha256 = ""
        try:
            content = content_of(path, USUAL_LIMIT)
            pages = scanned_codes.read(content)
            sha256 = self._contents.take_in(path).sha256
        except Spoken as trouble:
            return ScannedFile(path.name, sha256, (), trouble)
        placed = self._placed(path.name, pages)
        papers = {page.minutes_id for page in placed if page.minutes_id}
        strangers = any(_is_of_another(page) for page in placed)
        for minutes_id in sorted(papers):
            mine = [page.place for page in placed if page.minutes_id == minutes_id]
            part, name = sha256, path.name
            if len(papers) > 1 or strangers:
                split, suffix = scanned_codes.split(content, mine)
                part, name = self._contents.take_in_bytes(split).sha256, f"{path.stem}-{mine[0]}{suffix}"
            placed = self._linked(placed, minutes_id, part, name)
        return ScannedFile(path.name, sha256, tuple(placed))

    def _placed(self, name: str, pages: Sequence[FoundPage]) -> list[ScannedPage]:
        """What every page is, before anything is attached."""
        with self._file.reading() as session:
            return [_placed(session, self._keys.publics(session), name, page) for page in pages]

    def _linked(self, placed: list[ScannedPage], minutes_id: str, sha256: str, name: str) -> list[ScannedPage]:
        with self._file.transaction("scan.taken_in", ("minutes", minutes_id)) as act:
            same = living(act.session, Attachment, Attachment.subject_id == minutes_id, Attachment.sha256 == sha256)
            outcome = PageOutcome.DUPLICATE if same else None
            shown = sorted({page.page for page in placed if page.minutes_id == minutes_id})
            attachment = "" if same else _attached(act, minutes_id, sha256, name, _spans(shown), self._size(sha256))
        return [
            replace(page, outcome=outcome or page.outcome, attachment_id=attachment)
            if page.minutes_id == minutes_id
            else page
            for page in placed
        ]

    def _size(self, sha256: str) -> int:
        return sum(len(piece) for piece in self._contents.chunks(sha256))


def _is_of_another(page: ScannedPage) -> bool:
    return page.outcome in {PageOutcome.OTHER_OFFICE, PageOutcome.UNKNOWN_TEXT, PageOutcome.FORGED}


def _placed(session: Session, own: Sequence[bytes], name: str, page: FoundPage) -> ScannedPage:
    code = page.code
    if code is None:
        return ScannedPage(name, page.place, PageOutcome.DAMAGED_CODE if page.damaged else PageOutcome.NO_CODE)
    outcome, office = _origin(session, own, code)
    seen = ScannedPage(
        name, page.place, outcome, page=code.page, total=code.total, version=code.facts.version, office=office
    )
    if outcome is not PageOutcome.LINKED:
        return seen
    minutes = next(iter(living(session, Minutes, Minutes.sha256 == code.facts.sha256)), None)
    if minutes is None:
        return replace(seen, outcome=PageOutcome.UNKNOWN_TEXT)
    meeting = session.get_one(Meeting, minutes.meeting_id)
    newer = any(
        m.sha256 and m.version > minutes.version for m in living(session, Minutes, Minutes.meeting_id == meeting.id)
    )
    return replace(
        seen,
        outcome=PageOutcome.OLDER_VERSION if newer else PageOutcome.LINKED,
        minutes_id=minutes.id,
        paper=meeting_name(session, meeting),
    )


def _origin(session: Session, own: Sequence[bytes], code: PageCode) -> tuple[PageOutcome, str]:
    """Whose code it is: LINKED stands for this office's own."""
    from desktop_app.proof.office_key import key_id  # noqa: PLC0415 - start-up

    for public in own:
        if key_id(public) == code.key_id:
            return (PageOutcome.LINKED if code.signed_by(public) else PageOutcome.FORGED), ""
    for card, _ in trusted_cards(session):
        if card.key_id == code.key_id:
            return (PageOutcome.OTHER_OFFICE if code.signed_by(card.public) else PageOutcome.FORGED), card.office
    return PageOutcome.OTHER_OFFICE, ""


def _spans(pages: Sequence[int]) -> str:
    """«صفحه ۱ تا ۳، ۵»."""
    spans: list[list[int]] = []
    for page in pages:
        if spans and page == spans[-1][-1] + 1:
            spans[-1].append(page)
        else:
            spans.append([page])
    parts = [f"{span[0]} تا {span[-1]}" if len(span) > 1 else str(span[0]) for span in spans]
    return to_persian(f"صفحه {'، '.join(parts)}")


def _attached(act: Transaction, minutes_id: str, sha256: str, name: str, pages: str, size: int) -> str:
    rows = living(act.session, Attachment, Attachment.subject_id == minutes_id)
    if any(row.sha256 == sha256 for row in rows):
        raise Refused(
            sentence("Rules", "This scan lies with the minutes already."),
            sentence("Rules", "There is nothing more to do."),
        )
    row = Attachment(
        id=new_id(),
        subject="minutes",
        subject_id=minutes_id,
        title=f"اسکن امضاشده، {pages}" if pages else "اسکن امضاشده",
        sha256=sha256,
        file_name=name,
        size=size,
        position=following([r.position for r in rows]),
    )
    act.session.add(row)
    return row.id
