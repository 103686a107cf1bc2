"""What a unit does with its follow-up file: enters what was done with evidence, makes the answer, goes on later."""

from __future__ import annotations

import datetime
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
from desktop_app.persian.spelling import clean_line
from desktop_app.proof.office_key import key_id
from desktop_app.sentences import Refused, sentence
from desktop_app.services.exchange.unit_carrying import put_on_stick
from desktop_app.services.exchange.unit_entries import Entry
from desktop_app.services.exchange.unit_kept import evidence_of, json_of
from desktop_app.services.exchange.unit_opening import LookedAt, about_of, looked_at
from desktop_app.services.exchange.unit_sight import UnitSight
from desktop_app.services.requests import Clock

_LONGEST_NAME: Final = 200
_MOST_FILES: Final = 50


@dataclass(frozen=True)
class AnswerMade:
    path: Path
    number: int
    reports: int


class UnitWork(UnitSight):
    """The work on the latest follow-up file of one unit. Everything is on the disk when a request returns."""

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

    def make_answer(self, place: Path) -> AnswerMade:
        """Writes everything that the secretariat has not confirmed: to `place`, or into it where it is a folder."""
        entries = self.to_answer()
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
