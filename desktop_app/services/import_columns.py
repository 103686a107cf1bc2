"""Which column of a list is which: where its headings stand, and what they mean however they are spelled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from desktop_app.documents.outside_sheet import OutsideRow, OutsideSheet, Value
from desktop_app.persian.spelling import compact_key
from desktop_app.services.import_fields import FIELDS, ListKind

_LOOKED_AT: Final = 40
_LONGEST_HEADING: Final = 60
_COVERS: Final = 0.55
"""So much of a longer heading has to be a known one."""


@cache
def _known(kind: ListKind) -> dict[str, tuple[str, int]]:
    """Headings in the one spelling: their field, and how good a heading for it they are (0 is the best)."""
    known: dict[str, tuple[str, int]] = {}
    for field in FIELDS[kind]:
        for rank, heading in enumerate(field.headings):
            known.setdefault(compact_key(heading), (field.key, rank))
    return known


def heading_row(sheet: OutsideSheet, kind: ListKind) -> int:
    """The number of the row with the headings, below titles; 0 where the list has none."""
    best, most = 0, 0.0
    for row in sheet.rows[:_LOOKED_AT]:
        texts = [cell for cell in row.cells if isinstance(cell, str) and len(cell) <= _LONGEST_HEADING]
        score = len(guessed([str(text) for text in texts], kind)) + min(len(set(texts)), 20) / 100
        if score > most and len(set(texts)) > 1:
            best, most = row.number, score
    if most >= 1:
        return best
    return best if best and _is_different_below(sheet, best) else 0


def _is_different_below(sheet: OutsideSheet, number: int) -> bool:
    """A row of nothing but short texts over a row with figures or days reads as headings."""
    above = next((row for row in sheet.rows if row.number == number), None)
    below = next((row for row in sheet.rows if row.number > number), None)
    if above is None or below is None or number != sheet.rows[0].number:
        return False
    return any(not isinstance(cell, str) and cell is not None for cell in below.cells)


def headings(sheet: OutsideSheet, number: int) -> list[str]:
    """The words over each column; empty strings where there are none."""
    row = next((row for row in sheet.rows if row.number == number), None)
    words = ["" if cell is None else " ".join(str(cell).split()) for cell in row.cells] if row is not None else []
    return words + [""] * (sheet.columns - len(words))


def guessed(words: Sequence[str], kind: ListKind) -> dict[str, int]:
    """Field to column, by the words over the columns; each field and each column once, the best fit first."""
    known = _known(kind)
    fits: list[tuple[float, int, str]] = []
    for column, heading in enumerate(words):
        key = compact_key(heading)
        if not key or len(heading) > _LONGEST_HEADING:
            continue
        for alias, (field, rank) in known.items():
            if alias == key:
                fits.append((100.0 - rank, column, field))
            elif len(alias) > 3 and alias in key and len(alias) / len(key) >= _COVERS:
                fits.append((50.0 * len(alias) / len(key) - rank, column, field))
    columns: dict[str, int] = {}
    for _, column, field in sorted(fits, key=lambda fit: (-fit[0], fit[1])):
        if field not in columns and column not in columns.values():
            columns[field] = column
    if "full_name" in columns and "last_name" in columns:
        columns.pop("full_name")
    if kind is ListKind.PEOPLE and "first_name" in columns and not {"last_name", "full_name"} & columns.keys():
        columns["full_name"] = columns.pop("first_name")  # «نام» alone holds the whole name
    return columns


def rows_below(sheet: OutsideSheet, number: int) -> list[OutsideRow]:
    """The rows of the list; headings that a printed list repeats on each page are left out."""
    head = headings(sheet, number) if number else []
    return [row for row in sheet.rows if row.number > number and not (head and _repeats(row, head))]


def _repeats(row: OutsideRow, head: Sequence[str]) -> bool:
    filled = 0
    for cell, word in zip(row.cells, head, strict=False):
        if cell is None:
            continue
        if not isinstance(cell, str) or " ".join(cell.split()) != word:
            return False
        filled += 1
    return filled > 1


def samples(rows: Sequence[OutsideRow], column: int, count: int = 3) -> list[Value]:
    """The first different values of a column."""
    found: list[Value] = []
    for row in rows[:500]:
        value = row.cells[column] if column < len(row.cells) else None
        if value is not None and value not in found:
            found.append(value)
        if len(found) == count:
            break
    return found


def fingerprint(words: Sequence[str], kind: ListKind) -> str:
    """By what a choice of columns is remembered: the same headings, however spelled."""
    return f"{kind.value}:" + "|".join(compact_key(word) for word in words)


def fitting(columns: Mapping[str, int], kind: ListKind, width: int) -> dict[str, int]:
    """Only what the list and the kind have."""
    known = {field.key for field in FIELDS[kind]}
    return {field: column for field, column in columns.items() if field in known and 0 <= column < width}
