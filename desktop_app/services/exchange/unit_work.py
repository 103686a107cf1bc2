"""What a unit does with its follow-up file: enters what was done with evidence, makes the answer, goes on later."""

from __future__ import annotations

import datetime
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from desktop_app.domain.fields import line, text
from desktop_app.domain.follow_ups import progress_of
from desktop_app.domain.records import new_id
from desktop_app.exchange import envelope
from desktop_app.exchange.follow_up_answer import (
    MEGABYTE,
    MOST_EVIDENCE,
    MOST_OF_ALL,
    MOST_WORDS,
    Answer,
    Evidence,
    Report,
    sealed_answer,
)
from desktop_app.exchange.follow_up_file import ANSWER_SUFFIX
from desktop_app.exchange.follow_up_tasks import FollowUpFile, Heard, Task
from desktop_app.persian.jalali import JalaliDate
from desktop_app.persian.spelling import clean_line
from desktop_app.proof.office_key import key_id, spoken_fingerprint
from desktop_app.sentences import Refused, sentence
from desktop_app.services.exchange.unit_carrying import put_on_stick
from desktop_app.services.exchange.unit_entries import Entry, Part, TaskRow, parts_of, rows_of
from desktop_app.services.exchange.unit_kept import KeptEntries, evidence_of, json_of
from desktop_app.services.exchange.unit_opening import LookedAt, about_of, looked_at
from desktop_app.services.file_names import file_name, kept_name
from desktop_app.services.outside_files import put
from desktop_app.services.requests import Clock
from desktop_app.store.unit_copy import UnitCopy

_LONGEST_NAME: Final = 200
_MOST_FILES: Final = 50


@dataclass(frozen=True)
class AnswerMade:
    path: Path
    number: int
    reports: int


class UnitWork:
    """The work on the latest follow-up file of one unit. Everything is on the disk when a request returns."""

    def __init__(self, file: FollowUpFile, copy: UnitCopy, clock: Clock, came_from: Path | None = None) -> None:
        self.file, self.clock = file, clock
        self.came_from = came_from
        """The folder the file was opened in, where the answer goes if nobody wants it elsewhere."""
        self._copy = copy
        self._about = about_of(copy)
        self._entries = KeptEntries(copy)

    @classmethod
    def open(cls, path: Path, home: Path, clock: Clock, *, passphrase: str = "", agreed: bool = False) -> UnitWork:
        """Opens a follow-up file, and goes on with what was entered for this unit before."""
        return cls.begin(looked_at(path, home, passphrase=passphrase, agreed=agreed), clock)

    @classmethod
    def begin(cls, looked: LookedAt, clock: Clock) -> UnitWork:
        """The work on a file that has been looked at; from here on it is the unit's latest."""
        copy, file = looked.copy, looked.file
        known = about_of(copy)
        about = {
            "copy": known.get("copy") or new_id(),
            "answers": known.get("answers", 0),
            "person": known.get("person", ""),
            "file": file.id,
            "made": file.made.isoformat(),
            "public": file.public.hex(),
        }
        copy.begin()
        copy.write_file(looked.content)
        if about != known:
            copy.write_about(json_of(about))
        return cls(file, copy, clock, looked.came_from)

    # What is shown

    @property
    def folder(self) -> Path:
        return self._copy.folder

    @property
    def kept_at(self) -> Path:
        """Where the working copy keeps the follow-up file."""
        return self._copy.file

    @property
    def person(self) -> str:
        """Who enters, by role."""
        return str(self._about["person"])

    @property
    def fingerprint(self) -> str:
        """Of the office's key, to be compared by telephone."""
        return spoken_fingerprint(self.file.public)

    @property
    def waiting(self) -> int:
        """Reports that are in no answer yet."""
        return sum(entry.is_draft and not entry.is_empty for entry in self._entries)

    @property
    def unconfirmed(self) -> int:
        """Reports that the next answer takes along: those that wait, and those nobody has confirmed."""
        return len(self._to_answer())

    @property
    def unreadable(self) -> int:
        """Entries that a fault has spoiled; they lie aside in the folder."""
        return self._entries.unreadable

    @property
    def answers(self) -> int:
        return int(self._about["answers"])

    def rows(self) -> tuple[TaskRow, ...]:
        """The resolutions, the most late first, each with what was entered."""
        return rows_of(self.file, self._entries, self.clock.today())

    def task(self, task_id: str) -> Task | None:
        return next((one for one in self.file.tasks if one.id == task_id), None)

    def parts(self, task_id: str) -> tuple[Part, ...]:
        """What of a resolution can be reported on."""
        task = self.task(task_id)
        return parts_of(task) if task is not None else ()

    def draft(self, task_id: str, clause_id: str | None = None) -> Report | None:
        """What is being entered and is in no answer yet."""
        entry = self._entries.draft(task_id, clause_id)
        return entry.report if entry is not None else None

    def entries(self, task_id: str) -> tuple[Entry, ...]:
        """Everything the unit has entered on a resolution, the latest first."""
        mine = [one for one in self._entries if one.report.resolution_id == task_id]
        return tuple(sorted(mine, key=lambda one: one.report.place, reverse=True))

    def heard(self, report: Report) -> Heard | None:
        """What the secretariat has told of it."""
        mine = [one for one in self.file.heard if one.report == report.id and one.revision >= report.revision]
        return max(mine, key=lambda one: one.revision, default=None)

    # What is entered

    def enter(self, task_id: str, clause_id: str | None = None, **fields: Any) -> Report | None:
        """Fields: progress, done, text, obstacles. Gives the report as it is now; None where nothing is left of it."""
        entry = self._entries.draft(task_id, clause_id) or self._blank(task_id, clause_id)
        values = dict(fields)
        for name in ("text", "obstacles"):
            if name in values:
                values[name] = text(values[name], name, most=MOST_WORDS)
        if values.get("progress") is not None:
            progress_of(values["progress"])
        return self._keep(replace(entry, report=replace(entry.report, **values, date=self.clock.today())))

    def attach(self, task_id: str, clause_id: str | None, source: Path) -> Report | None:
        """Keeps a copy of the file with the report."""
        entry = self._entries.draft(task_id, clause_id) or self._blank(task_id, clause_id)
        files = entry.report.evidence
        if len(files) >= _MOST_FILES:
            raise Refused(
                sentence("Rules", "A report takes at most {most} files."),
                sentence("Rules", "Put several pages into one file, or pack them together."),
                most=_MOST_FILES,
            )
        sha256, size = self._copy.take_in(source, MOST_EVIDENCE)
        if any(one.sha256 == sha256 for one in files):
            return entry.report
        drafts = (one for one in self._entries if one.is_draft)
        every = {one.sha256: one.size for one in evidence_of(drafts)} | {sha256: size}
        if sum(every.values()) > MOST_OF_ALL:
            raise Refused(
                sentence("Rules", "All files of an answer together have at most {most} megabytes."),
                sentence("Rules", "Attach smaller copies, or make the answer first and attach the rest later."),
                most=MOST_OF_ALL // MEGABYTE,
            )
        name = clean_line(source.name)[-_LONGEST_NAME:] or "file"
        report = replace(
            entry.report,
            evidence=(*files, Evidence(sha256=sha256, name=name, size=size)),
            date=self.clock.today(),
        )
        return self._keep(replace(entry, report=report))

    def detach(self, task_id: str, clause_id: str | None, sha256: str) -> Report | None:
        entry = self._entries.draft(task_id, clause_id)
        if entry is None:
            return None
        left = tuple(one for one in entry.report.evidence if one.sha256 != sha256)
        return self._keep(replace(entry, report=replace(entry.report, evidence=left)))

    def correct(self, report_id: str) -> Report:
        """Opens a report again that has gone out: the next answer says that it takes the other's place."""
        entry = self._entries[report_id]
        if entry.is_draft:
            return entry.report
        other = self._entries.draft(entry.report.resolution_id, entry.report.clause_id)
        if other is not None:
            raise Refused(
                sentence("Rules", "A new report on this resolution has been begun already."),
                sentence("Rules", "Clear it first, or write the correction there."),
            )
        again = replace(entry.report, revision=entry.report.revision + 1)
        self._keep(Entry(again, 0, entry), even_empty=True)
        return again

    def attach_again(self, task_id: str, clause_id: str | None, file: Evidence) -> Report | None:
        """Takes a detaching back; the content is still there."""
        entry = self._entries.draft(task_id, clause_id) or self._blank(task_id, clause_id)
        return self._keep(replace(entry, report=replace(entry.report, evidence=(*entry.report.evidence, file))))

    def clear(self, task_id: str, clause_id: str | None = None) -> None:
        """Takes out what is being entered; a correction that was begun is what it was before."""
        entry = self._entries.draft(task_id, clause_id)
        if entry is None:
            return
        if entry.before is not None:
            self._entries.write(entry.before)
        else:
            self._entries.drop(entry)

    def entry_of(self, task_id: str, clause_id: str | None = None) -> Entry | None:
        """What is being entered, as it can be brought back."""
        return self._entries.draft(task_id, clause_id)

    def bring_back(self, entry: Entry) -> None:
        """Takes a clearing back; what was begun meanwhile stays, and the two are put together by hand."""
        other = self._entries.draft(entry.report.resolution_id, entry.report.clause_id)
        if other is not None and other.report.id != entry.report.id:
            raise Refused(
                sentence("Rules", "A new report on this resolution has been begun already."),
                sentence("Rules", "Clear it first, or write the correction there."),
            )
        self._entries.write(entry)

    def say_who(self, person: str) -> None:
        """Who enters, by role; the answer names it."""
        self._remember(person=line(person, "secretary_title"))

    # The answer

    def answer_name(self) -> str:
        """What the answer's file is called if nobody calls it otherwise."""
        day = JalaliDate.from_date(self.clock.today())
        told = f"پاسخ {self.file.unit} {day.year}-{day.month:02}-{day.day:02}"
        return file_name(told, ANSWER_SUFFIX)

    def make_answer(self, place: Path) -> AnswerMade:
        """Writes everything that the secretariat has not confirmed: to `place`, or into it where it is a folder."""
        entries = self._to_answer()
        if not entries:
            raise Refused(
                sentence("Rules", "Nothing has been entered yet that the secretariat does not know."),
                sentence("Rules", "Enter what was done on a resolution, then make the answer."),
            )
        number = self.answers + 1
        answer = Answer(
            file_id=self.file.id,
            number=number,
            made=self.clock.now().astimezone(datetime.UTC),
            copy_id=str(self._about["copy"]),
            person=self.person,
            reports=tuple(entry.report for entry in entries),
        )
        named = {file.sha256 for entry in entries for file in entry.report.evidence}
        content = sealed_answer(
            answer,
            {sha256: self._copy.content(sha256) for sha256 in sorted(named)},
            office=key_id(self.file.public),
            secret=self.file.secret,
            encrypt=lambda inside: envelope.sealed_whole(inside, [self.file.recipient]),
        )
        path = put_on_stick(content, place / self.answer_name() if place.is_dir() else place)
        self._remember(answers=number)
        for entry in entries:
            if entry.is_draft:
                self._entries.write(replace(entry, sent=number, before=None))
        return AnswerMade(path, number, len(entries))

    def _to_answer(self) -> list[Entry]:
        """What is new, and what went out before without being confirmed, as far as there is room for its evidence."""
        open_ones = [one for one in self._entries if not one.is_empty and self.heard(one.report) is None]
        taken: list[Entry] = []
        sizes: dict[str, int] = {}
        for one in sorted(open_ones, key=lambda one: (not one.is_draft, -one.sent)):
            more = sizes | {file.sha256: file.size for file in one.report.evidence}
            if one.is_draft or sum(more.values()) <= MOST_OF_ALL:
                taken.append(one)
                sizes = more
        return taken

    # Keeping

    def _blank(self, task_id: str, clause_id: str | None) -> Entry:
        task = self.task(task_id)
        label = task.label if task is not None else ""
        report = Report(
            id=new_id(),
            resolution_id=task_id,
            clause_id=clause_id,
            label=label,
            place=max((one.report.place for one in self._entries), default=0) + 1,
            date=self.clock.today(),
        )
        return Entry(report, 0)

    def _keep(self, entry: Entry, *, even_empty: bool = False) -> Report | None:
        """An empty report that nobody has seen is none."""
        if entry.is_empty and entry.before is None and not even_empty:
            self._entries.drop(entry)
            return None
        self._entries.write(entry)
        return entry.report

    def _remember(self, **values: Any) -> None:
        about = {**self._about, **values}
        self._copy.write_about(json_of(about))
        self._about = about

    def open_copy(self, file: Evidence) -> Path:
        """A copy for another program to open, under its own name: what is kept stays as it is."""
        folder = Path(tempfile.mkdtemp(prefix="dabir-unit-"))
        return put(self._copy.content(file.sha256), folder / kept_name(file.name, Path(file.name).stem))

    def evidence(self, file: Evidence) -> Path:
        """Where the kept copy lies."""
        return self._copy.evidence(file.sha256)
