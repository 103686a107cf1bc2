"""Requests that bring in what the office has kept elsewhere: looked through first, then all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop_app.documents.outside_sheet import OutsideRow, OutsideSheet
from desktop_app.paths import user_data
from desktop_app.progress import Progress
from desktop_app.sentences import Refused, sentence
from desktop_app.services import import_source
from desktop_app.services.import_columns import fingerprint, fitting, guessed, heading_row, headings, rows_below
from desktop_app.services.import_fields import ListKind
from desktop_app.services.import_memory import Remembered
from desktop_app.services.import_minutes import plan_minutes
from desktop_app.services.import_minutes_reading import COLUMNS, rows_of
from desktop_app.services.import_minutes_records import bring_minutes
from desktop_app.services.import_people import plan_people
from desktop_app.services.import_people_records import bring_people
from desktop_app.services.import_plan import Plan, Verdict, Wishes
from desktop_app.services.import_resolution_records import bring_resolutions
from desktop_app.services.import_resolutions import plan_resolutions
from desktop_app.services.import_source import Source
from desktop_app.services.requests import Requests

_MEMORY: Final = "lists.json"


@dataclass(frozen=True)
class Table:
    """The list within a sheet: where its headings stand, its rows, and the columns as they are taken to be."""

    head: int
    """The number of the row with the headings; 0 where there is none."""
    headings: tuple[str, ...]
    rows: tuple[OutsideRow, ...]
    columns: Mapping[str, int]
    remembered: bool = False
    """The columns are those that were chosen for these headings the last time."""


@dataclass(frozen=True)
class BroughtIn:
    """What an import has done."""

    kind: ListKind
    added: int
    changed: int
    units: int
    meetings: int
    where: str
    """The committee or the meeting to look at it; empty where there is none."""


class Imports(Requests):
    """Members and past resolutions from lists, minutes from Word documents."""

    def read(self, path: Path, kind: ListKind, progress: Progress) -> Source:
        """The file; nothing of the office is looked at yet."""
        return import_source.read(path, kind, progress)

    def table(self, sheet: OutsideSheet, kind: ListKind, head: int | None = None) -> Table:
        """The list of a sheet: its headings found, or in the row `head`; columns remembered or guessed."""
        head = heading_row(sheet, kind) if head is None else head
        words = headings(sheet, head) if head else [""] * sheet.columns
        known = self._memory().columns(fingerprint(words, kind)) if head else None
        columns = fitting(known, kind, sheet.columns) if known is not None else guessed(words, kind)
        return Table(head, tuple(words), tuple(rows_below(sheet, head)), columns, known is not None)

    def minutes(self, source: Source) -> Table:
        """The parts of the minutes in a Word document, one a row."""
        rows = rows_of(source.blocks)
        return Table(0, ("",) * len(COLUMNS), tuple(rows), COLUMNS)

    def remember(self, table: Table, kind: ListKind, columns: Mapping[str, int]) -> None:
        """Keeps the choice of columns for the next list with these headings."""
        if table.head:
            self._memory().keep(fingerprint(table.headings, kind), columns)

    def plan(self, kind: ListKind, rows: Sequence[OutsideRow], wishes: Wishes, progress: Progress) -> Plan:
        """What would become of every row. Nothing is changed."""
        with self._file.reading() as session:
            return _PLANS[kind][0](session, rows, wishes, self._clock.today(), progress)

    def bring_in(
        self,
        kind: ListKind,
        rows: Sequence[OutsideRow],
        wishes: Wishes,
        progress: Progress,
        *,
        without_troubled: bool = False,
    ) -> BroughtIn:
        """Everything that is ticked, in one act. Refused, and nothing done, while a ticked row is in trouble, unless
        such rows may stay out.
        """
        with self._file.transaction(f"import.{kind.value}") as act:
            plan, where = _PLANS[kind][1](act.session, rows, wishes, self._clock.today(), progress)
            # Minutes are one thing: a part in trouble is corrected or left out before any of it comes in.
            if plan.troubled and not (without_troubled and kind is not ListKind.MINUTES):
                raise _in_trouble(plan)
            if not plan.bringing:
                raise Refused(
                    sentence("Rules", "There is nothing to bring in."),
                    sentence("Rules", "Tick the rows that are to come in."),
                )
            progress.step(1, 1)
            act.subject = _subject(kind, plan, where)
        taken = [row for row in plan.rows if row.taken]
        return BroughtIn(
            kind,
            added=sum(row.verdict is Verdict.NEW for row in taken),
            changed=sum(row.verdict is Verdict.DIFFERS for row in taken),
            units=len(plan.units),
            meetings=plan.new_meetings,
            where=where,
        )

    def _memory(self) -> Remembered:
        return Remembered(user_data() / _MEMORY)


_Planning = Callable[..., Plan]
_Bringing = Callable[..., tuple[Plan, str]]
_PLANS: Final[Mapping[ListKind, tuple[_Planning, _Bringing]]] = {
    ListKind.PEOPLE: (plan_people, bring_people),
    ListKind.RESOLUTIONS: (plan_resolutions, bring_resolutions),
    ListKind.MINUTES: (plan_minutes, bring_minutes),
}


def _subject(kind: ListKind, plan: Plan, where: str) -> tuple[str, str] | None:
    """By what the act is called: the meeting, the committee, or the first person of the list."""
    if where:
        return ("meeting" if kind is ListKind.MINUTES else "committee", where)
    first = next((row.draft for row in plan.rows if row.taken and row.draft is not None), None)
    return ("person", first.person_id) if kind is ListKind.PEOPLE and first is not None else None


def _in_trouble(plan: Plan) -> Refused:
    first = next(row for row in plan.rows if row.taken and row.troubles)
    return Refused(
        sentence("Rules", "Row {row} cannot be brought in: {why}"),
        sentence("Rules", "Correct it or leave it out; nothing has been brought in."),
        row=first.number,
        why=first.troubles[0].error,
    )
