"""Workbooks that an office keeps in Excel: values as they were saved, with hidden rows and merged cells told."""

from __future__ import annotations

import contextlib
import datetime
import io
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO, Any, Final
from xml.etree.ElementTree import ParseError

from openpyxl import load_workbook
from openpyxl.utils.cell import coordinate_to_tuple, range_boundaries
from openpyxl.utils.datetime import from_excel
from openpyxl.xml.constants import SHEET_MAIN_NS
from openpyxl.xml.functions import iterparse

from desktop_app.documents.outside_package import damaged, package
from desktop_app.documents.outside_sheet import OutsideRow, OutsideSheet, Value, not_too_large
from desktop_app.progress import Progress

_NS: Final = f"{{{SHEET_MAIN_NS}}}"
_ROW, _CELL, _MERGED = f"{_NS}row", f"{_NS}c", f"{_NS}mergeCell"
_VALUE, _FORMULA, _INLINE, _WORDS = f"{_NS}v", f"{_NS}f", f"{_NS}is", f"{_NS}t"
_LONGEST_MERGE: Final = 5000
_TOLD_EVERY: Final = 200


@dataclass
class _Book:
    """What the cells of a workbook are read with."""

    words: list[str]
    date_styles: set[int]
    span_styles: set[int]
    epoch: datetime.datetime


@dataclass
class _Read:
    """One sheet while it is read: row number to column to value."""

    rows: dict[int, dict[int, Value]] = field(default_factory=dict)
    hidden: set[int] = field(default_factory=set)
    unsaved: dict[int, set[int]] = field(default_factory=dict)
    merged: list[str] = field(default_factory=list)


def sheets_of(content: bytes, name: str, progress: Progress) -> list[OutsideSheet]:
    """Every sheet that holds something, in order; what cannot be read is refused."""
    package(content, name).close()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and extensions that nobody needs here
            return list(_sheets(content, name, progress))
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, OSError, SyntaxError, ParseError) as trouble:
        raise damaged(name) from trouble


def _sheets(content: bytes, name: str, progress: Progress) -> Iterator[OutsideSheet]:
    book: Any = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
    with contextlib.closing(book):
        known = _Book([], book._date_formats, book._timedelta_formats, book.epoch)  # noqa: SLF001 - openpyxl keeps them to itself
        for sheet in book.worksheets:
            known.words = sheet._shared_strings  # noqa: SLF001 - as above
            expected = _rows_expected(sheet)
            with contextlib.closing(sheet._get_source()) as source:  # noqa: SLF001 - as above
                read = _read(source, known, name, progress, expected)
            made = _sheet(sheet.title, read, hidden=sheet.sheet_state != "visible")
            if made.rows:
                yield made


def _rows_expected(sheet: Any) -> int:
    with contextlib.suppress(ValueError, TypeError):
        return max(1, int(sheet.max_row or 1))
    return 1


def _read(source: IO[bytes], book: _Book, name: str, progress: Progress, expected: int) -> _Read:
    read = _Read()
    number = 0
    for _, element in iterparse(source):
        if element.tag == _ROW:
            number = int(float(element.get("r", number + 1)))
            _take_row(element, number, book, read)
            not_too_large(name, len(read.rows), max(read.rows.get(number, {0: None})) + 1)
            if len(read.rows) % _TOLD_EVERY == 0:
                progress.step(min(number, expected), expected)
            element.clear()
        elif element.tag == _MERGED:
            read.merged.append(element.get("ref", ""))
    return read


def _take_row(element: Any, number: int, book: _Book, read: _Read) -> None:
    cells: dict[int, Value] = {}
    place = 0
    for cell in element:
        if cell.tag != _CELL:
            continue
        place = coordinate_to_tuple(cell.get("r"))[1] if cell.get("r") else place + 1
        value = _value(cell, book)
        if value is not None and value != "":
            cells[place - 1] = value
        elif cell.find(_FORMULA) is not None and not cell.findtext(_VALUE) and cell.get("t") != "str":
            read.unsaved.setdefault(number, set()).add(place - 1)
    if cells or number in read.unsaved:
        read.rows[number] = cells
    if element.get("hidden") in {"1", "true"} or element.get("zeroHeight") in {"1", "true"}:
        read.hidden.add(number)


def _value(cell: Any, book: _Book) -> Value:
    kind, text = cell.get("t", "n"), cell.findtext(_VALUE)
    if kind == "inlineStr":
        inline = cell.find(_INLINE)
        return "" if inline is None else "".join(part.text or "" for part in inline.iter(_WORDS)).strip()
    if text is None or text == "":
        return None
    if kind == "s":
        return str(book.words[int(text)]).strip()
    if kind == "b":
        return bool(text == "1")
    if kind == "d":
        return _day(datetime.datetime.fromisoformat(text.removesuffix("Z")))
    if kind != "n":
        return str(text).strip()
    return _figure(float(text), int(cell.get("s") or 0), book)


def _figure(number: float, style: int, book: _Book) -> Value:
    if style in book.date_styles and style not in book.span_styles:
        try:
            return _day(from_excel(number, book.epoch))
        except (OverflowError, ValueError):
            return "#VALUE!"
    return int(number) if number.is_integer() else number


def _day(moment: Any) -> Value:
    """A day where the hour says nothing."""
    if isinstance(moment, datetime.datetime):
        return moment.date() if moment.time() == datetime.time() else moment
    return moment if isinstance(moment, datetime.date | datetime.time) else None


def _sheet(title: str, read: _Read, *, hidden: bool) -> OutsideSheet:
    for merged in read.merged:
        _fill_down(merged, read)
    width = max((max(cells) + 1 for cells in read.rows.values() if cells), default=0)
    rows = tuple(
        OutsideRow(
            number,
            tuple(cells.get(place) for place in range(width)),
            number in read.hidden,
            frozenset(read.unsaved.get(number, ())),
        )
        for number, cells in sorted(read.rows.items())
    )
    return OutsideSheet(title, rows, hidden)


def _fill_down(merged: str, read: _Read) -> None:
    """A cell merged over several rows counts for each of them; over several columns it stays in the first."""
    with contextlib.suppress(ValueError, TypeError):
        column, first, _, last = range_boundaries(merged)
        value = read.rows.get(first, {}).get(column - 1)
        if value is None:
            return
        for number in range(first + 1, min(last, first + _LONGEST_MERGE) + 1):
            if number in read.rows:  # a row with nothing of its own stays empty
                read.rows[number].setdefault(column - 1, value)
