"""The cover of a committee's archive bundle: which papers of the year lie in it, and how secret they are."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.documents.bundle_cover_view import BundleCover, BundlePart
from desktop_app.domain.attachments import Attachment
from desktop_app.domain.committees import Committee, Role
from desktop_app.domain.letters import Direction, Letter, LetterKind
from desktop_app.domain.meetings import Meeting, Stage, stage_reached
from desktop_app.domain.minutes import Minutes, MinutesState
from desktop_app.persian.digits import to_persian
from desktop_app.progress import Progress
from desktop_app.services.agenda import items_of
from desktop_app.services.attendance_sheets import AttendanceSheets
from desktop_app.services.committee_years import CommitteeYear, at_work, days_of_year
from desktop_app.services.letters import issued_paper
from desktop_app.services.minutes import MinutesDesk
from desktop_app.services.paper_facts import office_of
from desktop_app.services.paper_offers import Offer, PaperSource
from desktop_app.services.requests import Clock, Requests, found, living
from desktop_app.services.stationery import stationery_of
from desktop_app.store.office_file import OfficeFile

_LETTERS = {
    LetterKind.INVITATION: "دعوتنامه",
    LetterKind.NOTICE: "ابلاغ مصوبه",
    LetterKind.REMINDER: "پیگیری‌نامه",
    LetterKind.ABSENCE: "نامه غیبت",
}


class Bundles(Requests, PaperSource):
    """The cover of a year's bundle; pages of the program's own papers are counted, the rest is left to the pen."""

    kinds = ("bundle_cover",)

    def __init__(self, file: OfficeFile, clock: Clock, minutes: MinutesDesk, sheets: AttendanceSheets) -> None:
        super().__init__(file, clock)
        self._minutes = minutes
        self._sheets = sheets

    def for_committee(self, committee_id: str, year: int) -> Sequence[Offer]:
        with self._file.reading() as session:
            committee = found(session, Committee, committee_id)
            if not at_work(session, committee, days_of_year(year), self._clock.today()):
                return ()
            name = committee.name
        title = f"جلد پرونده بایگانی {name} در سال {to_persian(year)}"
        return [Offer("bundle_cover", committee_id, title, str(year), ("pdf", "xlsx"), short="جلد پرونده بایگانی")]

    def made(self, offer: Offer, form: str, progress: Progress) -> bytes:
        from desktop_app.documents import bundle_cover as paper  # noqa: PLC0415 - start-up

        cover = self.cover(offer.subject, int(offer.part), progress)
        if form == "xlsx":
            from desktop_app.documents import spreadsheet  # noqa: PLC0415 - start-up

            return spreadsheet.workbook(paper.listings(cover))
        return paper.print_bundle_cover(cover, stationery_of(self._file))

    def cover(self, committee_id: str, year: int, progress: Progress) -> BundleCover:
        with self._file.reading() as session:
            facts = CommitteeYear(session, committee_id, days_of_year(year), self._clock.today())
            parts: list[BundlePart] = []
            for done, meeting in enumerate(facts.held):
                progress.step(done, len(facts.held), meeting.title)
                parts += self._of_meeting(facts, meeting)
            days = [part.date for part in parts if part.date is not None]
            return BundleCover(
                letterhead=facts.letterhead(),
                committee=facts.committee.name,
                year=year,
                parts=tuple(parts),
                first_day=min(days, default=None),
                last_day=max(days, default=None),
                kept_at=office_of(session).archive_place,
                secretary=facts.signer(Role.SECRETARY),
            )

    def _of_meeting(self, facts: CommitteeYear, meeting: Meeting) -> list[BundlePart]:
        """Invitations first, then the sheet, the minutes, what was presented, and the letters that followed."""
        which = f"جلسه {to_persian(meeting.number)}" if meeting.number is not None else meeting.title
        level = meeting.classification.value
        letters = [
            (
                one.kind,
                BundlePart(
                    title=_letter_title(one, which),
                    pages=self._letter_pages(one),
                    number=to_persian(one.number),
                    date=one.date,
                    classification=one.classification.value,
                ),
            )
            for one in facts.letters
            if one.meeting_id == meeting.id and one.number
        ]
        papers = [
            BundlePart(
                title=f"لیست حضور و غیاب {which}",
                date=meeting.date,
                pages=self._sheet_pages(meeting),
                classification=level,
            ),
            *self._minutes_of(facts, meeting, which),
            *(BundlePart(title=title, date=meeting.date, classification=level) for title in _presented(facts, meeting)),
        ]
        before = [part for kind, part in letters if kind is LetterKind.INVITATION]
        after = [part for kind, part in letters if kind is not LetterKind.INVITATION]
        return [*before, *papers, *after]

    def _minutes_of(self, facts: CommitteeYear, meeting: Meeting, which: str) -> list[BundlePart]:
        """Every version that was frozen; pages are counted of the one that holds."""
        versions = living(facts.session, Minutes, Minutes.meeting_id == meeting.id)
        parts = []
        for minutes in sorted(versions, key=lambda m: m.version):
            if minutes.state is MinutesState.DRAFT:
                continue
            replaced = minutes.state is MinutesState.REPLACED
            version = f"، نسخه {to_persian(minutes.version)} (جایگزین‌شده)" if replaced else ""
            parts.append(
                BundlePart(
                    title=f"صورتجلسه {which}{version}",
                    number=to_persian(minutes.number),
                    date=minutes.date or meeting.date,
                    pages=None if replaced else self._minutes_pages(meeting),
                    classification=meeting.classification.value,
                )
            )
        return parts

    def _minutes_pages(self, meeting: Meeting) -> int | None:
        from desktop_app.documents import minutes  # noqa: PLC0415 - start-up

        if not stage_reached(meeting, Stage.FROZEN):
            return None
        return len(minutes.laid_out(self._minutes.paper(meeting.id), stationery_of(self._file)))

    def _letter_pages(self, row: Letter) -> int | None:
        from desktop_app.documents import letter  # noqa: PLC0415 - start-up

        return len(letter.laid_out(issued_paper(row), stationery_of(self._file))) if row.snapshot else None

    def _sheet_pages(self, meeting: Meeting) -> int:
        from desktop_app.documents import attendance_sheet  # noqa: PLC0415 - start-up

        sheet = self._sheets.sheet(meeting.id, blank=False)
        return len(attendance_sheet.laid_out(sheet, stationery_of(self._file)))


def _letter_title(letter: Letter, which: str) -> str:
    """«دعوتنامه جلسه ۲ به شهردار»; an invitation to all names nobody."""
    if letter.direction is Direction.INCOMING:
        return f"نامه وارده از {letter.recipient}"
    name = _LETTERS.get(letter.kind, "نامه")
    if letter.kind is LetterKind.INVITATION:
        name = f"{name} {which}" if which else name
        if not letter.person_id and not letter.unit_id:
            return name
    return f"{name} به {letter.recipient}" if letter.recipient else name


def _presented(facts: CommitteeYear, meeting: Meeting) -> list[str]:
    """Titles of the papers attached to the meeting and its items."""
    subjects = {item.id for item in items_of(facts.session, meeting.id)} | {meeting.id}
    attached = living(facts.session, Attachment, Attachment.subject_id.in_(subjects))
    return [a.title or a.file_name for a in attached if a.sha256]
