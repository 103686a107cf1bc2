"""Files of other programs: what is in them is read, and what they are not is said."""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Callable
from typing import Any

import pytest
from docx import Document
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from PIL import Image

from desktop_app.documents.outside_csv import decoded, sheet_of
from desktop_app.documents.outside_package import OutsideKind, kind_of
from desktop_app.documents.outside_sheet import OutsideSheet
from desktop_app.documents.outside_word import OutsideParagraph, OutsideTable, blocks_of
from desktop_app.documents.outside_workbook import sheets_of
from desktop_app.progress import Cancelled, Silent
from desktop_app.sentences import Refused

ROWS = [["نام", "سمت"], ["الف", "معاون مالی"], ["ب", "مدیر حراست"]]


def book(fill: Callable[[Any, Any], None]) -> bytes:
    made = Workbook()
    fill(made, made.active)
    packed = io.BytesIO()
    made.save(packed)
    return packed.getvalue()


def first_sheet(content: bytes) -> OutsideSheet:
    return sheets_of(content, "list.xlsx", Silent())[0]


def test_that_values_come_as_they_were_saved() -> None:
    def fill(_: Any, sheet: Any) -> None:
        sheet.append(["متن", 12, 1.5, True, datetime.date(2024, 7, 28), datetime.datetime(2024, 7, 28, 10, 30)])  # noqa: DTZ001

    row = first_sheet(book(fill)).rows[0]

    assert row.cells == ("متن", 12, 1.5, True, datetime.date(2024, 7, 28), datetime.datetime(2024, 7, 28, 10, 30))  # noqa: DTZ001


def test_that_days_of_a_workbook_that_counts_from_1904_are_the_same_days() -> None:
    def fill(made: Any, sheet: Any) -> None:
        made.epoch = CALENDAR_MAC_1904
        sheet.append([datetime.date(2024, 7, 28)])

    assert first_sheet(book(fill)).rows[0].cells == (datetime.date(2024, 7, 28),)


def test_that_merged_cells_are_filled_down_and_not_sideways() -> None:
    def fill(_: Any, sheet: Any) -> None:
        for row in (["عنوان", None], ["جلسه ۱", "یک"], [None, "دو"], [None, "سه"]):
            sheet.append(row)
        sheet.merge_cells("A1:B1")
        sheet.merge_cells("A2:A4")

    rows = first_sheet(book(fill)).rows

    assert [row.cells for row in rows] == [("عنوان", None), ("جلسه ۱", "یک"), ("جلسه ۱", "دو"), ("جلسه ۱", "سه")]


def test_that_hidden_rows_and_sheets_are_told() -> None:
    def fill(made: Any, sheet: Any) -> None:
        for row in ROWS:
            sheet.append(row)
        sheet.row_dimensions[2].hidden = True
        other = made.create_sheet("پنهان")
        other.append(["یک"])
        other.sheet_state = "hidden"

    sheets = sheets_of(book(fill), "list.xlsx", Silent())

    assert [row.number for row in sheets[0].rows if row.hidden] == [2]
    assert [sheet.hidden for sheet in sheets] == [False, True]


def test_that_a_formula_without_its_result_is_told_with_its_row() -> None:
    def fill(_: Any, sheet: Any) -> None:
        sheet.append(["الف", "=A1"])

    row = first_sheet(book(fill)).rows[0]

    assert (row.number, row.unsaved) == (1, frozenset({1}))


def test_that_rows_without_any_value_are_left_out_and_numbers_stay() -> None:
    def fill(_: Any, sheet: Any) -> None:
        sheet["A3"] = "سه"
        sheet["A9"] = "نه"

    assert [row.number for row in first_sheet(book(fill)).rows] == [3, 9]


def test_that_a_sheet_of_a_thousand_columns_is_refused_with_their_number() -> None:
    def fill(_: Any, sheet: Any) -> None:
        sheet.append(["سر"] * 1000)

    with pytest.raises(Refused, match="1000 columns"):
        first_sheet(book(fill))


def test_that_reading_stops_where_a_stop_was_asked_for() -> None:
    class Impatient:
        def step(self, done: int, total: int, what: str = "") -> None:
            raise Cancelled

    def fill(_: Any, sheet: Any) -> None:
        for number in range(400):
            sheet.append([number])

    with pytest.raises(Cancelled):
        sheets_of(book(fill), "list.xlsx", Impatient())


@pytest.mark.parametrize("letters", ["utf-8", "utf-8-sig", "cp1256", "utf-16"])
@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_that_a_text_list_is_read_in_whatever_letters_and_signs(letters: str, sign: str) -> None:
    words = [["نام", "سمت", "واحد"], ["الف، ب", "معاون", "مالي"], ["ج", "مدیر", "حراست"]]
    if letters == "cp1256":
        words = [[cell.replace("ی", "ي") for cell in row] for row in words]
    text = "\r\n".join(sign.join(f'"{cell}"' for cell in row) for row in words)

    sheet = sheet_of(text.encode(letters), "list.csv", Silent())

    assert [list(row.cells) for row in sheet.rows] == words


def test_that_text_without_a_mark_in_two_bytes_a_letter_is_read() -> None:
    assert decoded("نام,post\nالف,x".encode("utf-16-le")).startswith("نام,post")


def test_that_word_gives_paragraphs_and_tables_in_order() -> None:
    document = Document()
    document.add_paragraph("دستور جلسه")
    document.add_paragraph("بررسی گزارش", style="List Number")
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "نام", "سمت"
    packed = io.BytesIO()
    document.save(packed)

    blocks = blocks_of(packed.getvalue(), "m.docx")

    assert blocks[0] == OutsideParagraph("دستور جلسه")
    assert isinstance(blocks[1], OutsideParagraph)
    assert blocks[2] == OutsideTable((("نام", "سمت"),))


def picture() -> bytes:
    packed = io.BytesIO()
    Image.new("RGB", (40, 40), "red").save(packed, "PNG")
    return packed.getvalue()


def bomb() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("xl/workbook.xml", "<x/>")
        parts.writestr("xl/worksheets/sheet1.xml", b"\0" * (60 * 1024 * 1024))
    return packed.getvalue()


OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
BAD: dict[str, tuple[Callable[[], bytes], str]] = {
    "a picture": (picture, "no list and no Word document"),
    "nothing": (bytes, "is empty"),
    "an old workbook": (lambda: OLD, "old format"),
    "a page of the web": (lambda: b"<html><table></table></html>", "no list and no Word document"),
    "a password": (lambda: OLD + "EncryptedPackage".encode("utf-16-le"), "password"),
    "a bomb": (bomb, "unpacks into far more"),
    "half a file": (lambda: book(lambda _, sheet: sheet.append(["الف"]))[:800], "damaged"),
    "another archive": (lambda: zipped({"a.txt": b"x"}), "no workbook"),
    "an open document": (lambda: zipped({"mimetype": b"application/vnd.oasis"}), "not read here"),
}


def zipped(parts: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return packed.getvalue()


@pytest.mark.parametrize("what", BAD)
def test_that_what_is_no_list_is_refused_by_name(what: str) -> None:
    make, why = BAD[what]

    with pytest.raises(Refused, match=why) as told:
        kind_of(make(), "list.xlsx")

    assert "list.xlsx" in str(told.value)
    assert told.value.next_step


@pytest.mark.parametrize("broken", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml"])
def test_that_a_workbook_with_broken_parts_is_refused(broken: str) -> None:
    whole = zipfile.ZipFile(io.BytesIO(book(lambda _, sheet: sheet.append(["الف"]))))
    parts = {name: whole.read(name) for name in whole.namelist()}
    parts[broken] = b"<worksheet><broken"

    with pytest.raises(Refused, match="damaged"):
        sheets_of(zipped(parts), "list.xlsx", Silent())


def test_that_kinds_are_told_apart_by_what_is_inside() -> None:
    packed = io.BytesIO()
    Document().save(packed)

    assert kind_of(packed.getvalue(), "a.xlsx") is OutsideKind.WORD
    assert kind_of(book(lambda _, sheet: sheet.append(["الف"])), "a.docx") is OutsideKind.WORKBOOK
    assert kind_of("نام,سمت\n".encode("cp1256"), "a.csv") is OutsideKind.TEXT
