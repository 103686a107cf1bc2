"""A list that another program made: sheets of rows with plain values, and what its file says about the rows."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Final

from desktop_app.sentences import Refused, sentence

Value = str | int | float | bool | datetime.datetime | datetime.date | datetime.time | None
MOST_ROWS: Final = 50_000
MOST_COLUMNS: Final = 256


@dataclass(frozen=True, slots=True)
class OutsideRow:
    """One row that holds something; `number` is how the other program counts it, from 1."""

    number: int
    cells: tuple[Value, ...]
    hidden: bool = False
    unsaved: frozenset[int] = frozenset()
    """The columns whose formula was saved without its result."""


@dataclass(frozen=True)
class OutsideSheet:
    """One sheet. Merged cells are filled down; rows without any value are left out."""

    name: str
    rows: tuple[OutsideRow, ...]
    hidden: bool = False

    @property
    def columns(self) -> int:
        """How many columns the widest row has."""
        return max((len(row.cells) for row in self.rows), default=0)


def not_too_large(name: str, rows: int, columns: int) -> None:
    """Refuses a sheet that is no list of an office any more."""
    if columns > MOST_COLUMNS:
        raise Refused(
            sentence("Rules", "A sheet of {name} has {columns} columns; at most {most} are read."),
            sentence("Rules", "Delete the columns that are not needed, and save the file again."),
            name=name,
            columns=columns,
            most=MOST_COLUMNS,
        )
    if rows > MOST_ROWS:
        raise Refused(
            sentence("Rules", "A sheet of {name} has more than {most} rows."),
            sentence("Rules", "Split it into several files."),
            name=name,
            most=MOST_ROWS,
        )
