"""What a unit sees of its follow-up file: the resolutions, what it has entered on them, and what has no answer yet."""

from __future__ import annotations

import tempfile
from pathlib import Path

from desktop_app.exchange.follow_up_answer import MOST_OF_ALL, Evidence, Report
from desktop_app.exchange.follow_up_file import ANSWER_SUFFIX
from desktop_app.exchange.follow_up_tasks import FollowUpFile, Heard, Task
from desktop_app.persian.jalali import JalaliDate
from desktop_app.proof.office_key import spoken_fingerprint
from desktop_app.services.exchange.unit_entries import Entry, Part, TaskRow, parts_of, rows_of
from desktop_app.services.exchange.unit_kept import KeptEntries
from desktop_app.services.exchange.unit_opening import about_of
from desktop_app.services.file_names import file_name, kept_name
from desktop_app.services.outside_files import put
from desktop_app.services.requests import Clock
from desktop_app.store.unit_copy import UnitCopy


class UnitSight:
    """The work as it stands; nothing here changes it."""

    def __init__(self, file: FollowUpFile, copy: UnitCopy, clock: Clock, came_from: Path | None = None) -> None:
        self.file, self.clock = file, clock
        self.came_from = came_from
        """The folder the file was opened in, where the answer goes if nobody wants it elsewhere."""
        self._copy = copy
        self._about = about_of(copy)
        self._entries = KeptEntries(copy)

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
        return len(self.to_answer())

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

    def to_answer(self) -> list[Entry]:
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

    # Files

    def answer_name(self) -> str:
        """What the answer's file is called if nobody calls it otherwise."""
        day = JalaliDate.from_date(self.clock.today())
        told = f"پاسخ {self.file.unit} {day.year}-{day.month:02}-{day.day:02}"
        return file_name(told, ANSWER_SUFFIX)

    def open_copy(self, file: Evidence) -> Path:
        """A copy for another program to open, under its own name: what is kept stays as it is."""
        folder = Path(tempfile.mkdtemp(prefix="dabir-unit-"))
        return put(self._copy.content(file.sha256), folder / kept_name(file.name, Path(file.name).stem))

    def evidence(self, file: Evidence) -> Path:
        """Where the kept copy lies."""
        return self._copy.evidence(file.sha256)
