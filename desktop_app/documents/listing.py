"""What a list paper says as plain rows, for spreadsheets and other programs."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

Value = str | int | float | datetime.date | None


@dataclass(frozen=True)
class Listing:
    """A table as data: every row has as many values as there are columns, in reading order."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
