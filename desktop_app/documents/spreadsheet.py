"""Lists as Excel workbooks and as CSV: right to left, sortable, and never taken for a formula."""

from __future__ import annotations

import csv
import datetime
import io
import math
import re
from collections.abc import Iterable, Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.xml.functions import tostring

from desktop_app.documents.listing import Listing, Value
from desktop_app.documents.packed import repacked
from desktop_app.persian.bidi import strip_isolates
from desktop_app.persian.jalali import official
from desktop_app.typesetting.fonts import house_family
from desktop_app.typesetting.intake import taken_in

_LONGEST_NAME = 31
_LONGEST_TEXT = 32_767
"""Excel's own limits, in characters."""
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f]+")
_RESERVED = {"history"}
_NARROWEST, _WIDEST, _HIGHEST = 7.0, 52.0, 409.0
_FORMULA = ("=", "+", "-", "@")
_HEAD_ROW = 2
_TITLE, _HEAD, _WORDS, _FIGURE = "عنوان فهرست", "سرستون", "متن", "عدد و تاریخ"
_EDGE = Side(style="thin", color="B9BABC")
_RIGHT_TO_LEFT = 2
_NO_DAY = datetime.datetime(2000, 1, 1)  # noqa: DTZ001 - the format has no zone
_NOT_TEXT = re.compile("[\ud800-\udfff\ufffe\uffff]")


def sheet_names(titles: Iterable[str]) -> list[str]:
    """Names for sheets as Excel takes them: short, without its forbidden characters, each once."""
    taken: set[str] = set(_RESERVED)
    names = []
    for title in titles:
        plain = _NOT_IN_NAMES.sub("-", " ".join(_text(title).split())).strip("-' ") or "فهرست"
        name, number = plain[:_LONGEST_NAME].strip("' "), 2
        while name.casefold() in taken:
            ending = f" {number}"
            name, number = f"{plain[: _LONGEST_NAME - len(ending)].strip()}{ending}", number + 1
        taken.add(name.casefold())
        names.append(name)
    return names


def workbook(listings: Sequence[Listing]) -> bytes:
    """The XLSX, one sheet a listing. Dates are Jalali text, which sorts as the days do; numbers are numbers."""
    book = Workbook()
    book.remove(book.active)
    for style in _styles():
        book.add_named_style(style)
    for listing, name in zip(listings, sheet_names(listing.title for listing in listings), strict=True):
        _fill(book.create_sheet(name), listing)
    if not listings:
        book.create_sheet(sheet_names([""])[0])
    properties = book.properties
    properties.creator, properties.title = "", listings[0].title if listings else ""
    packed = io.BytesIO()
    book.save(packed)
    properties.created = properties.modified = _NO_DAY  # saving puts the present hour here
    return repacked(packed.getvalue(), {"docProps/core.xml": tostring(properties.to_tree())})


def csv_of(listing: Listing) -> bytes:
    """The rows as CSV that Excel opens with its Persian right; what begins like a formula gets an apostrophe."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([_guarded(column) for column in listing.columns])
    writer.writerows([[_guarded(value) for value in row] for row in listing.rows])
    return text.getvalue().encode("utf-8-sig")


def _text(value: str) -> str:
    return strip_isolates(_NOT_TEXT.sub("", taken_in(value, persian_letters=False)))


def _shown(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime.date):
        return official(value)
    return _text(value) if isinstance(value, str) else str(value)


def _guarded(value: Value) -> str | int | float:
    if isinstance(value, int | float):
        return value
    shown = _shown(value)
    return f"'{shown}" if shown.lstrip().startswith(_FORMULA) else shown


def _typeface(**look: Any) -> Any:
    return Font(name=house_family().name, charset=178, **look)  # 178 is Arabic: the fallback then has the letters


def _style(name: str, horizontal: str, *, head: bool = False, title: bool = False) -> Any:
    aligned = Alignment(readingOrder=_RIGHT_TO_LEFT, vertical="center", horizontal=horizontal, wrap_text=not title)
    style = NamedStyle(name, font=_typeface(size=13 if title else 10.5, bold=head or title), alignment=aligned)
    if not title:
        style.border = Border(left=_EDGE, right=_EDGE, top=_EDGE, bottom=_EDGE)
    if head:
        style.fill = PatternFill("solid", fgColor="F0F0EE")
    return style


def _styles() -> tuple[Any, ...]:
    """Named once for the whole workbook: a look given cell by cell takes many times longer."""
    return (
        _style(_TITLE, "right", title=True),
        _style(_HEAD, "center", head=True),
        _style(_WORDS, "right"),
        _style(_FIGURE, "center"),
    )


def _fill(sheet: Any, listing: Listing) -> None:
    sheet.sheet_view.rightToLeft = True
    _write(sheet.cell(1, 1), _text(listing.title), _TITLE)
    sheet.row_dimensions[1].height, sheet.row_dimensions[_HEAD_ROW].height = 26, 22
    if len(listing.columns) > 1:
        sheet.merge_cells(start_row=1, end_row=1, start_column=1, end_column=len(listing.columns))
    for number, column in enumerate(listing.columns, start=1):
        _write(sheet.cell(_HEAD_ROW, number), _text(column), _HEAD)
    for down, row in enumerate(listing.rows, start=_HEAD_ROW + 1):
        for across, value in enumerate(row, start=1):
            _put(sheet.cell(down, across), value)
    _measure(sheet, listing)
    last = get_column_letter(max(len(listing.columns), 1))
    sheet.freeze_panes = sheet.cell(_HEAD_ROW + 1, 1)
    sheet.auto_filter.ref = f"A{_HEAD_ROW}:{last}{max(_HEAD_ROW + len(listing.rows), _HEAD_ROW)}"
    _set_up_print(sheet)


def _write(cell: Any, text: str, style: str) -> None:
    """As text, whatever it begins with: no formula, no error code, no number."""
    shown = text if len(text) <= _LONGEST_TEXT else f"{text[: _LONGEST_TEXT - 1]}…"
    cell.style = style
    cell.value = shown
    cell.data_type = "s"
    if shown.startswith(_FORMULA):
        cell.quotePrefix = True


def _put(cell: Any, value: Value) -> None:
    if isinstance(value, int | float):
        cell.style = _FIGURE
        cell.value = value
    else:
        _write(cell, _shown(value), _FIGURE if isinstance(value, datetime.date) else _WORDS)


def _measure(sheet: Any, listing: Listing) -> None:
    """Columns as wide as their longest line, within reason; longer text is wrapped and makes its row higher."""
    widths = []
    for number, column in enumerate(listing.columns):
        lines = [line for row in listing.rows for line in _shown(row[number]).split("\n")]
        longest = max(len(line) for line in (*lines, f"{column}   "))  # the filter's button needs room as well
        widths.append(round(min(_WIDEST, max(_NARROWEST, 1.05 * longest + 2)), 1))
        sheet.column_dimensions[get_column_letter(number + 1)].width = widths[-1]
    # Not every program finds the height of wrapped text by itself when it opens the file.
    for down, row in enumerate(listing.rows, start=_HEAD_ROW + 1):
        lines_in = max((_lines(_shown(value), width) for value, width in zip(row, widths, strict=True)), default=1)
        sheet.row_dimensions[down].height = min(_HIGHEST, 17.0 * lines_in + 3)


def _lines(text: str, width: float) -> int:
    """About how many lines `text` takes in a column of `width` characters."""
    return sum(max(1, math.ceil(1.05 * len(line) / (width - 2))) for line in text.split("\n"))


def _set_up_print(sheet: Any) -> None:
    sheet.page_setup.orientation = sheet.ORIENTATION_LANDSCAPE
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = f"1:{_HEAD_ROW}"
    sheet.oddFooter.center.text = "صفحه &P از &N"
    sheet.page_margins.left = sheet.page_margins.right = 0.5
