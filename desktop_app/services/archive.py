"""A committee's year as a folder that reads without the program: papers, kept files, lists, index and checksums."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop_app.documents import archive_index
from desktop_app.documents.archive_index import ArchivedFile, ArchivedMeeting, ArchiveIndex
from desktop_app.documents.listing import Listing
from desktop_app.domain.committees import Committee
from desktop_app.domain.meetings import Classification
from desktop_app.persian.digits import to_latin
from desktop_app.persian.jalali import JalaliDate
from desktop_app.persian.spelling import compact_key, matches
from desktop_app.progress import Progress, Silent
from desktop_app.sentences import Refused, sentence
from desktop_app.services import outside_files, papers
from desktop_app.services.archive_facts import FrozenText, KeptFile, MeetingFacts, YearFacts
from desktop_app.services.archive_place import free, under_construction
from desktop_app.services.committee_years import highest
from desktop_app.services.desk import Desk
from desktop_app.services.file_names import Names, file_name, folder_name, kept_name, suffix_of
from desktop_app.services.paper_facts import legal_lines, office_of
from desktop_app.services.paper_offers import Offer
from desktop_app.services.requests import found
from desktop_app.store.attachments import Attachments

OF_YEAR, DATA, ATTACHED = "کاغذهای سال", "داده", "پیوست‌ها"
_TELLS_NO_MEETING = frozenset({"roster"})
"""Papers of a year that say nothing of what its meetings dealt with."""
_TABULAR, _BLANK = "xlsx", "blank"
_DRAFT = "پیش‌نویس"
"""With what the title of a letter begins that is offered and not issued."""


@dataclass(frozen=True)
class ArchiveReport:
    """What has been written. `left_out` are the classified meetings; `not_made` papers that were refused, and why."""

    folder: Path
    classification: Classification
    meetings: int
    files: int
    left_out: tuple[str, ...] = ()
    not_made: tuple[tuple[str, Refused], ...] = ()


@dataclass(frozen=True)
class _Year:
    """All that the records say, collected before the first file is written."""

    committee: Committee
    meetings: tuple[MeetingFacts, ...]
    left_out: tuple[str, ...]
    classification: Classification
    attached: tuple[KeptFile, ...]
    lists: tuple[Listing, ...]
    index: ArchiveIndex


def write(
    desk: Desk,
    committee_id: str,
    year: int,
    place: Path,
    progress: Progress | None = None,
    *,
    with_classified: bool = False,
) -> ArchiveReport:
    """Makes the archive as a new folder inside `place`: the whole of it, or nothing when it fails or is cancelled.

    Classified meetings are left out unless `with_classified`; with them go the papers of the year that tell of them.
    An older archive is not touched: the new one gets a number. Raises `Refused`, `EnvironmentFault` and `Cancelled`.
    """
    collected = _collected(desk, committee_id, year, with_classified=with_classified)
    outside_files.make_folder(place)
    target = free(place / folder_name(f"بایگانی {year} {collected.committee.name}"))
    with under_construction(target) as folder:
        work = _Folder(desk, folder, progress or Silent())
        index = work.fill(collected, year)
    return ArchiveReport(
        folder=target,
        classification=collected.classification,
        meetings=len(index.meetings),
        files=work.count,
        left_out=index.left_out,
        not_made=tuple(work.refused),
    )


def classified(desk: Desk, committee_id: str, year: int) -> tuple[str, ...]:
    """The meetings that an archive leaves out unless they are asked for. Refused where there was no meeting at all."""
    return _collected(desk, committee_id, year, with_classified=False).left_out


def committee_named(desk: Desk, name: str) -> str:
    """The id of the committee that a person calls `name`: its name or its short name, however it is typed."""
    rows = desk.committees.all()
    wanted = compact_key(name)
    named = [row for row in rows if wanted in {compact_key(row.name), compact_key(row.short_name)}]
    named = named or [row for row in rows if wanted and matches(name, row.name)]
    if len(named) != 1:
        raise Refused(
            sentence("Rules", "No single committee is called {name}."),
            sentence("Rules", "The office has these committees: {committees}."),
            name=name,
            committees="، ".join(row.name for row in rows),
        )
    return named[0].id


def _collected(desk: Desk, committee_id: str, year: int, *, with_classified: bool) -> _Year:
    with desk.file.reading() as session:
        committee = found(session, Committee, committee_id)
        facts = YearFacts(session, committee, year)
        if not facts.meetings:
            raise Refused(
                sentence("Rules", "This committee has no meeting in {year}."),
                sentence("Rules", "Choose a year in which it met."),
                year=year,
            )
        open_to_all = [m for m in facts.meetings if facts.classification(m) is Classification.ORDINARY]
        told = facts.meetings if with_classified else open_to_all
        level = highest(facts.classification(m) for m in told)
        office = office_of(session)
        left_out = tuple(facts.meeting(m).shown.title for m in facts.meetings if m not in told)
        index = ArchiveIndex(
            organisation=office.name,
            secretariat=office.secretariat,
            committee=committee.name,
            year=year,
            made_on=desk.clock.today(),
            classification=level.value,
            kept_at=office.archive_place,
            legal_basis=legal_lines(session, "committee", committee_id),
            left_out=left_out,
        )
        return _Year(
            committee=committee,
            meetings=tuple(facts.meeting(m) for m in told),
            left_out=left_out,
            classification=level,
            attached=tuple(facts.attached_to_committee()),
            lists=facts.lists(told),
            index=index,
        )


def _filled(offers: Sequence[Offer]) -> list[Offer]:
    """Without the blank forms of which there is a filled one, and without letters that have not gone out."""
    filled = {offer.kind for offer in offers if offer.part != _BLANK}
    written = [offer for offer in offers if offer.part != _BLANK or offer.kind not in filled]
    return [offer for offer in written if not (offer.short or offer.title).startswith(_DRAFT)]


@dataclass(frozen=True)
class _Within:
    """Lets a long part of the work be stopped in its midst; the whole does not go forward by it."""

    whole: Progress
    at: int
    total: int

    def step(self, done: int, total: int, what: str = "") -> None:
        del done, total
        self.whole.step(self.at, self.total, what)


@dataclass
class _Folder:
    """The folder while it is filled; `sums` are the digests of its files by path."""

    desk: Desk
    root: Path
    progress: Progress
    sums: dict[str, str] = field(default_factory=dict)
    refused: list[tuple[str, Refused]] = field(default_factory=list)
    count: int = 0
    _done: int = 0
    _total: int = 0

    def fill(self, year: _Year, number: int) -> ArchiveIndex:
        offers = {m.id: _filled(papers.for_meeting(self.desk, m.id)) for m in year.meetings}
        of_year = [
            offer
            for offer in papers.for_committee(self.desk, year.committee.id, number)
            if not year.left_out or offer.kind in _TELLS_NO_MEETING
        ]
        self._total = sum(len(some) for some in offers.values()) + len(of_year) + 2
        self._total += sum(len(m.attached) for m in year.meetings) + len(year.attached)
        meetings = tuple(self._meeting(m, offers[m.id]) for m in year.meetings)
        year_files = (
            *self._papers(of_year, OF_YEAR, Names()),
            *self._kept(year.attached, f"{OF_YEAR}/{ATTACHED}", Names()),
        )
        data = tuple(self._data(year))
        not_made = tuple(title for title, _ in self.refused)
        index = replace(year.index, meetings=meetings, of_year=year_files, data=data, not_made=not_made)
        self._write(archive_index.INDEX, archive_index.index_html(index))
        self._write(archive_index.README, archive_index.readme(index))
        outside_files.put(archive_index.checksums(self.sums), self.root / archive_index.SUMS)
        self.progress.step(self._total, self._total, "")
        return index

    def _meeting(self, meeting: MeetingFacts, offers: Sequence[Offer]) -> ArchivedMeeting:
        day = to_latin(str(JalaliDate.from_date(meeting.shown.date))).replace("/", "-")
        number = f"{meeting.number:02}-" if meeting.number is not None else ""
        folder = folder_name(f"جلسه-{number}{day}")
        names = Names()
        files: list[ArchivedFile] = []
        if meeting.signed is not None:
            files += self._kept([meeting.signed], folder, names)
        files += self._papers([o for o in offers if meeting.signed is None or o.kind != "minutes"], folder, names)
        files += self._kept(meeting.attached, f"{folder}/{ATTACHED}", Names())
        return replace(meeting.shown, files=tuple(files))

    def _papers(self, offers: Sequence[Offer], folder: str, names: Names) -> list[ArchivedFile]:
        """Each paper in its usual format; lists as tables too."""
        files = []
        for offer in offers:
            within = self._step(offer.title)
            title = offer.short or offer.title
            usual = offer.formats[0]
            for form in [usual, *([_TABULAR] if _TABULAR in offer.formats and usual != _TABULAR else [])]:
                try:
                    content = papers.made(self.desk, offer, form, within)
                except Refused as why:
                    self.refused.append((offer.title, why))
                    break
                path = f"{folder}/{names.free(file_name(title, f'.{form}'))}"
                files.append(ArchivedFile(title=title, path=path, size=self._write(path, content)))
        return files

    def _kept(self, kept: Sequence[KeptFile], folder: str, names: Names) -> list[ArchivedFile]:
        """Files from the office's own, piece by piece: they may be large."""
        files = []
        contents = Attachments(self.desk.file)
        for one in kept:
            within = self._step(one.title)
            name = one.name or f"scan{suffix_of(next(contents.chunks(one.sha256), b''))}"
            path = f"{folder}/{names.free(kept_name(name, one.title))}"
            target = self.root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            contents.copy_out(one.sha256, target, within)
            self.sums[path] = one.sha256
            self.count += 1
            files.append(ArchivedFile(title=one.title, path=path, size=target.stat().st_size))
        return files

    def _data(self, year: _Year) -> Iterator[ArchivedFile]:
        from desktop_app.documents import spreadsheet  # noqa: PLC0415 - start-up

        self._step(DATA)
        names = Names()
        for listing in year.lists:
            yield self._datum(listing.title, names.free(file_name(listing.title, ".csv")), spreadsheet.csv_of(listing))
        yield self._datum("همه فهرست‌ها", names.free("فهرست‌ها.xlsx"), spreadsheet.workbook(year.lists))
        texts: list[FrozenText] = [text for meeting in year.meetings for text in meeting.texts]
        for text in texts:
            yield self._datum(text.title, names.free(file_name(to_latin(text.title), ".json")), text.content.encode())

    def _datum(self, title: str, name: str, content: bytes) -> ArchivedFile:
        path = f"{DATA}/{name}"
        return ArchivedFile(title=title, path=path, size=self._write(path, content))

    def _write(self, path: str, content: bytes) -> int:
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        outside_files.put(content, target)
        self.sums[path] = hashlib.sha256(content).hexdigest()
        self.count += 1
        return len(content)

    def _step(self, what: str) -> _Within:
        self.progress.step(self._done, self._total, what)
        self._done += 1
        return _Within(self.progress, self._done, self._total)
