"""Lists as Excel workbooks and CSV."""

from __future__ import annotations

import csv
import datetime
import io
import zipfile
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.documents.listing import Listing
from desktop_app.documents.spreadsheet import csv_of, sheet_names, workbook

DAY = datetime.date(2025, 12, 8)
REGISTER = Listing(
    "دفتر مصوبات سال ۱۴۰۴",
    ("شماره", "شرح مصوبه", "سررسید", "پیشرفت"),
    (
        ("۱۴۰۴/۳/۱", "انتشار فهرست گلوگاه‌ها", DAY, 40),
        ("۱۴۰۴/۳/۲", "متنی بلند که در یک خط جا نمی‌شود " * 6, datetime.date(2025, 3, 22), 12.5),
        ("۱۴۰۴/۳/۳", '=HYPERLINK("x")', None, None),
    ),
)
DANGEROUS = ["=1+1", "+98 21", "-بند", "@SUM(A1)", "\t=1", " =1", "=cmd|' /C calc'!A0"]


def sheet_of(content: bytes, place: int = 0) -> Any:
    return openpyxl.load_workbook(io.BytesIO(content)).worksheets[place]


def test_that_equal_lists_give_equal_bytes() -> None:
    assert workbook([REGISTER]) == workbook([REGISTER])
    with zipfile.ZipFile(io.BytesIO(workbook([REGISTER]))) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert str(datetime.datetime.now(tz=datetime.UTC).year) not in archive.read("docProps/core.xml").decode()


def test_that_a_sheet_reads_from_the_right_with_its_head_in_sight() -> None:
    sheet = sheet_of(workbook([REGISTER]))
    assert sheet.sheet_view.rightToLeft
    assert sheet.freeze_panes == "A3"
    assert sheet.auto_filter.ref == "A2:D5"
    assert sheet["A1"].value == REGISTER.title
    assert [cell.value for cell in sheet[2]] == list(REGISTER.columns)
    assert all(cell.font.bold for cell in sheet[2])


def test_that_it_prints_on_a4_landscape_in_the_width_of_one_page() -> None:
    sheet = sheet_of(workbook([REGISTER]))
    assert (sheet.page_setup.orientation, int(sheet.page_setup.paperSize)) == ("landscape", 9)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.print_title_rows == "$1:$2"


def test_that_numbers_are_numbers_and_days_are_jalali_text_that_sorts() -> None:
    sheet = sheet_of(workbook([REGISTER]))
    assert [sheet.cell(row, 4).value for row in (3, 4, 5)] == [40, 12.5, None]
    days = [sheet.cell(row, 3).value for row in (3, 4)]
    assert days == ["۱۴۰۴/۰۹/۱۷", "۱۴۰۴/۰۱/۰۲"]
    assert sorted(days) == days[::-1]


@given(st.dates(datetime.date(1995, 1, 1), datetime.date(2090, 1, 1)), st.integers(1, 4000))
def test_that_days_as_text_sort_as_the_days_do(day: datetime.date, later: int) -> None:
    listing = Listing("", ("روز",), ((day,), (day + datetime.timedelta(days=later),)))
    first, second = csv_of(listing).decode("utf-8-sig").split("\r\n")[1:3]
    assert first < second


@pytest.mark.parametrize("text", DANGEROUS)
def test_that_no_text_becomes_a_formula(text: str) -> None:
    listing = Listing(text, (text,), ((text,),))
    sheet = sheet_of(workbook([listing]))
    for cell in (sheet["A1"], sheet["A2"], sheet["A3"]):
        assert cell.data_type == "s"
    rows = list(csv.reader(io.StringIO(csv_of(listing).decode("utf-8-sig"))))
    assert all(not cell.lstrip().startswith(("=", "+", "-", "@")) for row in rows for cell in row)


def test_that_csv_opens_in_excel_with_its_persian_right() -> None:
    content = csv_of(REGISTER)
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert rows[0] == list(REGISTER.columns)
    assert rows[1] == ["۱۴۰۴/۳/۱", "انتشار فهرست گلوگاه‌ها", "۱۴۰۴/۰۹/۱۷", "40"]
    assert content.count(b"\r\n") == len(rows)


def test_that_long_text_is_wrapped_in_a_column_of_bearable_width_and_its_row_is_high_enough() -> None:
    sheet = sheet_of(workbook([REGISTER]))
    assert sheet["B4"].alignment.wrap_text
    assert sheet.column_dimensions["B"].width <= 52
    assert sheet.row_dimensions[4].height > 3 * sheet.row_dimensions[3].height / 2


@given(st.lists(st.text(max_size=60), max_size=12))
def test_that_sheet_names_are_as_excel_takes_them_and_each_once(titles: list[str]) -> None:
    names = sheet_names(titles)
    assert len(names) == len(titles) == len({name.casefold() for name in names})
    for name in names:
        assert 1 <= len(name) <= 31
        assert not set(name) & set("[]:*?/\\")
        assert not name.startswith("'")
        assert not name.endswith("'")
        assert name.casefold() != "history"


@given(st.text(max_size=200))
def test_that_any_text_goes_into_a_cell_and_comes_back(text: str) -> None:
    content = workbook([Listing("فهرست", ("متن",), ((f"الف{text}",),))])
    assert str(sheet_of(content)["A3"].value).startswith("الف")


def test_that_a_text_longer_than_a_cell_is_cut_and_says_so() -> None:
    sheet = sheet_of(workbook([Listing("فهرست", ("متن",), (("ا" * 40_000,),))]))
    assert len(sheet["A3"].value) == 32_767
    assert sheet["A3"].value.endswith("…")


def test_that_no_list_and_an_empty_list_are_workbooks_too() -> None:
    assert sheet_of(workbook([])).title
    assert sheet_of(workbook([Listing("خالی", ("الف", "ب"), ())])).auto_filter.ref == "A2:B2"
