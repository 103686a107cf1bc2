"""What is going to happen to each row of a list: its words, its troubles, and what the office has of it already."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final, TypeVar

from sqlalchemy.orm import Session

from desktop_app.documents.outside_sheet import OutsideRow
from desktop_app.domain.records import Record
from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.persian.spelling import clean_text, compact_key
from desktop_app.progress import Progress
from desktop_app.sentences import Refused, sentence
from desktop_app.services.import_fields import ListKind
from desktop_app.services.import_values import readable, text_of

T = TypeVar("T")
PORTION: Final = 500
STEP: Final = 100
"""So many rows are gone through between two looks at whether a stop was asked for."""


letters_of = lru_cache(maxsize=1 << 15)(compact_key)
"""A list is looked through anew at every correction, and most of its rows are as they were."""


class Verdict(enum.StrEnum):
    """What becomes of a row."""

    NEW = "new"
    SAME = "same"
    """The office has it already, or an earlier row of the list brings it."""
    DIFFERS = "differs"
    """The office has it otherwise: its values are taken over where that is ticked."""
    REFUSED = "refused"


@dataclass(frozen=True)
class Difference:
    """A field in which a row and the office are not of one mind."""

    field: str
    before: str
    after: str
    stays: bool = False
    """The office keeps what it has, whatever becomes of the rest of the row."""


@dataclass(frozen=True)
class Trouble:
    """Why a row cannot be brought in, and which cell of it is meant."""

    field: str
    error: Refused


@dataclass(frozen=True)
class PlannedRow:
    """One row of the list with what becomes of it."""

    number: int
    verdict: Verdict
    cells: Mapping[str, str]
    """The words of each field that the list has, as read or as corrected."""
    taken: bool
    """Whether it is brought in, as things stand."""
    troubles: tuple[Trouble, ...] = ()
    differences: tuple[Difference, ...] = ()
    hidden: bool = False
    twin: int = 0
    """The earlier row of the list that says the same; 0 where there is none."""
    read: Mapping[str, str] = field(default_factory=dict)
    """How days and states were understood, in words of the list."""
    letters: str = ""
    """All words of the row in the one spelling, for searching."""
    draft: Any = None


@dataclass(frozen=True)
class Wishes:
    """What the person has chosen: columns, and what is not in the list itself."""

    columns: Mapping[str, int] = field(default_factory=dict)
    committee_id: str | None = None
    """For rows that name no committee."""
    since: datetime.date | None = None
    """Since when members sit, where the list does not tell."""
    standing: ResolutionStatus = ResolutionStatus.NOT_NOTIFIED
    """Where resolutions stand whose state the list does not tell."""
    with_hidden: bool = False
    corrections: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    """By row and field, what is to stand there instead."""
    ticks: Mapping[int, bool] = field(default_factory=dict)
    """By row, whether it is brought in, where the person said so."""


@dataclass(frozen=True)
class Plan:
    """All rows, and what they bring with them."""

    kind: ListKind
    rows: tuple[PlannedRow, ...]
    left_hidden: int = 0
    """Hidden rows that stay out."""
    units: tuple[tuple[str, str], ...] = ()
    """Id and name of the units that the list brings."""
    new_meetings: int = 0

    def count(self, verdict: Verdict) -> int:
        return sum(row.verdict is verdict for row in self.rows)

    @property
    def taken(self) -> int:
        return sum(row.taken for row in self.rows)

    @property
    def troubled(self) -> int:
        """Rows that would come in if they could, and that nobody has left out."""
        return sum(row.verdict is Verdict.REFUSED and row.taken for row in self.rows)

    @property
    def bringing(self) -> int:
        return sum(row.taken and row.verdict in {Verdict.NEW, Verdict.DIFFERS} for row in self.rows)


class RowReader:
    """The cells of one row by field; what cannot be understood becomes a trouble of the row, not its end."""

    def __init__(self, row: OutsideRow, wishes: Wishes) -> None:
        self.number = row.number
        self.hidden = row.hidden
        self.troubles: list[Trouble] = []
        self.cells: dict[str, str] = {}
        self.read: dict[str, str] = {}
        self._row = row
        corrected = wishes.corrections.get(row.number, {})
        for name, column in wishes.columns.items():
            self.cells[name] = clean_text(corrected[name]) if name in corrected else self._cell(name, column)
        for name in corrected.keys() - self.cells.keys():  # the list has no such column
            self.cells[name] = clean_text(corrected[name])

    def _cell(self, name: str, column: int) -> str:
        value = self._row.cells[column] if column < len(self._row.cells) else None
        if column in self._row.unsaved:
            self.blame(
                name,
                Refused(
                    sentence("Rules", "In row {row} stands a formula whose result was not saved."),
                    sentence(
                        "Rules", "Type the value here, or open the workbook in Excel, save it, and choose it again."
                    ),
                    row=self.number,
                ),
            )
        try:
            return readable(value)
        except Refused as error:
            self.blame(name, error)
            return text_of(value)

    def words(self, name: str) -> str:
        return self.cells.get(name, "")

    def blame(self, name: str, error: Refused) -> None:
        self.troubles.append(Trouble(name, error))

    def get(self, name: str, meaning: Callable[[str], T], otherwise: T) -> T:
        """What `meaning` makes of the cell; `otherwise` where it is empty or not understood."""
        words = self.words(name)
        if not words or any(trouble.field == name for trouble in self.troubles):
            return otherwise
        try:
            return meaning(words)
        except Refused as error:
            self.blame(name, error)
            return otherwise

    def planned(
        self,
        verdict: Verdict,
        wishes: Wishes,
        *,
        differences: Sequence[Difference] = (),
        twin: int = 0,
        draft: Any = None,
    ) -> PlannedRow:
        verdict = Verdict.REFUSED if self.troubles else verdict
        # What the office knows otherwise is overwritten only where somebody says so; what it lacks is filled in.
        usual = verdict in {Verdict.NEW, Verdict.REFUSED} or (
            verdict is Verdict.DIFFERS and all(not one.before for one in differences)
        )
        return PlannedRow(
            number=self.number,
            verdict=verdict,
            cells=self.cells,
            taken=verdict is not Verdict.SAME and wishes.ticks.get(self.number, usual),
            troubles=tuple(self.troubles),
            differences=tuple(differences),
            hidden=self.hidden,
            twin=twin,
            read=self.read,
            letters=letters_of(" ".join(self.cells.values())),
            draft=None if self.troubles else draft,
        )


def chosen_rows(rows: Sequence[OutsideRow], wishes: Wishes) -> list[OutsideRow]:
    """The rows with something in a column that is used; hidden ones only where wished."""
    used = set(wishes.columns.values())
    return [
        row
        for row in rows
        if (wishes.with_hidden or not row.hidden)
        and any(column < len(row.cells) and row.cells[column] is not None for column in used)
    ]


class Half:
    """One half of a progress: planning and writing are shown as one way."""

    def __init__(self, whole: Progress, *, first: bool) -> None:
        self._whole, self._first = whole, first

    def step(self, done: int, total: int, what: str = "") -> None:
        self._whole.step(done if self._first else total + done, 2 * max(1, total), what)


def add_all(session: Session, rows: Sequence[Record], progress: Progress) -> None:
    """Adds rows in portions, so that a stop is heard between them; before the commit nothing is kept."""
    for start in range(0, len(rows), PORTION):
        progress.step(start, len(rows))
        session.add_all(rows[start : start + PORTION])
        session.flush()
