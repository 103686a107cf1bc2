"""Lists as text: in which letters they are written, and by what their columns are parted."""

from __future__ import annotations

import csv
import io
from typing import Final

from desktop_app.documents.outside_package import damaged
from desktop_app.documents.outside_sheet import MOST_ROWS, OutsideRow, OutsideSheet, not_too_large
from desktop_app.progress import Progress

_PARTED_BY: Final = ",;\t|،"
_LOOKED_AT: Final = 40
_LONGEST_CELL: Final = 1_000_000


def decoded(content: bytes) -> str:
    """The text: by its mark, else as UTF-8, else in the Windows letters of Persian and Arabic."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    if b"\0" in content[:4096]:
        little = content[1:4096:2].count(0) >= content[:4096:2].count(0)
        return content.decode("utf-16-le" if little else "utf-16-be", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1256", errors="replace")


def parted_by(text: str) -> str:
    """The sign between columns: the one that parts most of the first lines into equally many."""
    lines = [line for line in text.splitlines() if line.strip()][:_LOOKED_AT]
    best, most = ",", 0.0
    for sign in _PARTED_BY:
        try:
            counts = [len(row) for row in csv.reader(lines, delimiter=sign)]
        except csv.Error:
            continue
        wide = [count for count in counts if count > 1]
        if not wide:
            continue
        usual = max(set(wide), key=wide.count)
        score = wide.count(usual) / len(counts) * min(usual, 12)
        if score > most:
            best, most = sign, score
    return best


def sheet_of(content: bytes, name: str, progress: Progress) -> OutsideSheet:
    """The rows of a text file; every value is text."""
    text = decoded(content).lstrip("\ufeff")
    first, _, rest = text.partition("\n")
    sign = ""
    hint = first.strip().strip('"')
    if hint.lower().startswith("sep=") and len(hint) == len("sep=") + 1:
        sign, text = hint[-1], rest
    sign = sign or parted_by(text)
    csv.field_size_limit(_LONGEST_CELL)
    rows: list[OutsideRow] = []
    size = max(1, text.count("\n"))
    try:
        for number, cells in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=sign), 1):
            if number % 200 == 0:
                progress.step(min(number, size), size)
            if any(cell.strip() for cell in cells):
                rows.append(OutsideRow(number, tuple(cell.strip() or None for cell in cells)))
                not_too_large(name, len(rows), len(cells))
            if number > 2 * MOST_ROWS:
                not_too_large(name, number, len(cells))
    except csv.Error as trouble:
        raise damaged(name) from trouble
    return OutsideSheet(name, tuple(rows))
