"""Lists, registers and reports as printed and as plain rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop_app.documents import (
    allowance_list,
    annual_evaluation,
    attendance_sheet,
    bundle_cover,
    declaration_list,
    delivery_book,
    follow_up_report,
    programme_plan,
    resolution_register,
    roster,
    seasonal_report,
)
from desktop_app.documents.list_parts import NOTHING_RECORDED
from desktop_app.documents.listing import Listing
from desktop_app.documents.spreadsheet import workbook
from desktop_app.documents.stationery import PLAIN
from desktop_app.persian.digits import to_persian
from desktop_app.persian.sorting import sort_key
from desktop_app.typesetting.ink import Landmark
from desktop_app.typesetting.pages import Page
from tests.documents import integrity_papers as integrity
from tests.documents import list_papers as made
from tests.typesetting.reading import outside, read, type_lines, words, written_in

LISTINGS: dict[str, Callable[[], list[Listing]]] = {
    "attendance": lambda: attendance_sheet.listings(made.attendance_sheet(blank=False)),
    "follow-up": lambda: follow_up_report.listings(made.follow_up(9)),
    "season": lambda: seasonal_report.listings(made.seasonal()),
    "year": lambda: annual_evaluation.listings(made.annual()),
    "register": lambda: resolution_register.listings(made.register(9)),
    "roster": lambda: roster.listings(made.roster(9)),
    "delivery book": lambda: delivery_book.listings(made.delivery_book(9)),
    "allowances": lambda: allowance_list.listings(made.allowances("مهر ۱۴۰۴", "آذر ۱۴۰۴")),
    "allowances of nothing": lambda: allowance_list.listings(made.allowances()),
    "bundle": lambda: bundle_cover.listings(made.bundle(9)),
    "programmes": lambda: programme_plan.listings(integrity.programme_plan(9)),
    "declarations": lambda: declaration_list.listings(integrity.declaration_list(9)),
}
LAID_OUT: dict[str, Callable[[int], tuple[Page, ...]]] = {
    "attendance, blank": lambda n: attendance_sheet.laid_out(made.attendance_sheet(blank=True, members=n)),
    "attendance, filled": lambda n: attendance_sheet.laid_out(made.attendance_sheet(blank=False, members=n)),
    "follow-up": lambda n: follow_up_report.laid_out(made.follow_up(n)),
    "season": lambda n: seasonal_report.laid_out(made.seasonal(n)),
    "register": lambda n: resolution_register.laid_out(made.register(n)),
    "roster": lambda n: roster.laid_out(made.roster(n)),
    "delivery book": lambda n: delivery_book.laid_out(made.delivery_book(n)),
    "allowances": lambda n: allowance_list.laid_out(made.allowances("آذر ۱۴۰۴", people=n)),
    "bundle": lambda n: bundle_cover.laid_out(made.bundle(n)),
    "programmes": lambda n: programme_plan.laid_out(integrity.programme_plan(n)),
    "declarations": lambda n: declaration_list.laid_out(integrity.declaration_list(n)),
}


def _said(pages: tuple[Page, ...]) -> str:
    return "\n".join(written_in(line) for page in pages for line in type_lines(page))


@pytest.mark.parametrize("name", sorted(LISTINGS))
def test_that_every_row_of_a_listing_has_a_value_for_each_column(name: str) -> None:
    listings = LISTINGS[name]()
    assert listings
    for listing in listings:
        assert listing.columns
        assert all(len(row) == len(listing.columns) for row in listing.rows)
    assert workbook(listings).startswith(b"PK")


@pytest.mark.parametrize("name", sorted(LAID_OUT))
@pytest.mark.parametrize("count", [0, 1, 40, 200])
def test_that_nothing_stands_outside_its_page_however_long_the_list(name: str, count: int) -> None:
    for page in LAID_OUT[name](count):
        assert page.form is not None
        assert outside(page, page.form) == []


@pytest.mark.parametrize("name", ["follow-up", "roster", "allowances", "bundle", "register"])
def test_that_places_to_sign_never_stand_on_a_page_without_text(name: str) -> None:
    """The last line of the list goes along to the page on which it is signed."""
    last = {
        "follow-up": "این گزارش وضعیت",
        "roster": "این فهرست",
        "allowances": "جمع کل قابل پرداخت",
        "bundle": "این پرونده",
        "register": "این دفتر",
    }[name]
    purpose = {"follow-up": "تهیه‌کننده", "allowances": "تنظیم‌کننده", "bundle": "تحویل‌دهنده"}.get(name, "دبیر")
    for count in range(1, 16):
        page = LAID_OUT[name](count)[-1]
        said = "".join(written_in(line) for line in type_lines(page))
        assert _plainly(last) in _plainly(said), count
        assert _plainly(purpose) in _plainly(said), count


def _plainly(text: str) -> str:
    """Its words run together."""
    return "".join(words(text)).replace("\u200c", "")


def test_that_a_blank_sheet_has_names_and_no_times_and_a_filled_one_both() -> None:
    blank = made.attendance_sheet(blank=True, start=None, end=None)
    filled = made.attendance_sheet(blank=False)
    read_blank = "\n".join(read(attendance_sheet.print_attendance_sheet(blank)))
    read_filled = "\n".join(read(attendance_sheet.print_attendance_sheet(filled)))
    for row in blank.members:
        assert set(words(row.name)) <= set(words(read_blank))
    assert "۱۴:۰۵" not in read_blank
    assert "۱۴:۰۵" in read_filled
    assert "مأموریت" in read_filled


def test_that_the_filled_sheet_says_from_when_the_session_was_official_or_that_it_never_was() -> None:
    sheet = made.attendance_sheet(blank=False)
    assert sheet.counts is not None
    never = replace(sheet, counts=replace(sheet.counts, official_at=None))
    needless = replace(sheet, counts=replace(sheet.counts, needed=None))
    assert "۱۴:۱۰" in _said(attendance_sheet.laid_out(sheet))
    assert "خیر" in _said(attendance_sheet.laid_out(never))
    assert "لازم" in _said(attendance_sheet.laid_out(needless))


def test_that_the_index_names_the_page_on_which_each_resolution_stands() -> None:
    rows = [replace(row, keywords=(f"واژه{to_persian(n)}",)) for n, row in enumerate(made.register(60).resolutions)]
    pages = resolution_register.laid_out(made.register(60, resolutions=tuple(rows)))
    stands = {item.key: page.number for page in pages for item in page.ink if isinstance(item, Landmark)}
    assert {f"resolution-{n}" for n in range(1, 61)} <= set(stands)
    assert len({stands[f"resolution-{n}"] for n in range(1, 61)}) > 2
    for n in range(60):
        found = [
            (page, line)
            for page in pages
            for line in type_lines(page)
            if f"واژه{to_persian(n)}" in words(written_in(line))
        ]
        assert len(found) == 1
        page, entry = found[0]
        beside = [written_in(line) for line in type_lines(page) if abs(line.y - entry.y) < 0.5 and line.x < entry.x]
        assert to_persian(stands[f"resolution-{n + 1}"]) in beside


def test_that_the_index_is_in_the_order_of_the_alphabet_and_names_each_resolution_once() -> None:
    rows = made.register(14).resolutions
    by_unit = resolution_register.indexed(rows, lambda row: (row.unit, *row.cooperating, row.unit))
    assert list(by_unit) == sorted(by_unit, key=sort_key)
    assert "" not in by_unit
    assert all(len(set(places)) == len(places) for places in by_unit.values())


def test_that_a_season_without_records_says_so_where_the_form_asks_and_leaves_the_rest_out() -> None:
    titles = [
        item.title
        for page in seasonal_report.laid_out(made.empty_season())
        for item in page.ink
        if isinstance(item, Landmark)
    ]
    text = "\n".join(read(seasonal_report.print_seasonal_report(made.empty_season())))
    assert [title.partition(" ")[2] for title in titles] == [
        "مقدمه",
        "جلسات برگزارشده",
        "مصوبات",
        "برنامه‌ها",
        "نقاط آسیب‌پذیر و گلوگاه‌ها",
        "گزارش‌ها و شکایت‌های دریافتی",
        "مکاتبات با واحدها و مراجع بالاتر",
        "موانع و درخواست‌ها",
        "برنامه دوره بعد",
    ]
    assert text.count("ثبت نشده است") >= len(titles) - 2
    assert NOTHING_RECORDED.split()[0] in text


def test_that_the_contents_of_a_report_name_every_section_with_its_page() -> None:
    pages = seasonal_report.laid_out(made.seasonal())
    contents = [written_in(line) for line in type_lines(pages[1])]
    for page in pages[2:]:
        for item in page.ink:
            if isinstance(item, Landmark):
                assert to_persian(page.number) in contents
    assert seasonal_report.laid_out(made.seasonal())[0].number == 1


def test_that_classified_lists_are_marked_at_head_and_foot_of_every_page() -> None:
    for pages in (
        seasonal_report.laid_out(made.seasonal(letterhead=made.SECRET)),
        roster.laid_out(made.roster(40, letterhead=made.SECRET)),
    ):
        for page in pages:
            marks = [line.y for line in type_lines(page) if written_in(line) == "سرّی"]
            assert page.form is not None
            assert min(marks) < page.form.height / 4
            assert max(marks) > page.form.height * 3 / 4


def test_that_the_sum_of_allowances_is_written_in_digits_and_in_words() -> None:
    text = " ".join(read(allowance_list.print_allowance_list(made.allowances("آذر ۱۴۰۴"))))
    assert "۱۰٬۸۰۰٬۰۰۰" in text
    assert {"ده", "میلیون", "هشتصد", "هزار", "ریال"} <= set(words(text))


def test_that_a_seasons_list_is_signed_once_beside_the_sum() -> None:
    pages = allowance_list.laid_out(made.allowances("مهر ۱۴۰۴", "آبان ۱۴۰۴", "آذر ۱۴۰۴"))
    heads = [line for page in pages for line in type_lines(page) if written_in(line) == "امضا"]
    assert len(heads) == sum(1 for page in pages if any(line in type_lines(page) for line in heads))
    assert len(heads) < 3


def test_that_wide_lists_lie_on_their_side_on_any_sheet() -> None:
    for pages in (follow_up_report.laid_out(made.follow_up(3)), roster.laid_out(made.roster(3), PLAIN)):
        assert all(page.form is not None and page.form.width > page.form.height for page in pages)


def test_that_what_was_not_measured_has_no_score_and_counts_in_no_sum() -> None:
    text = " ".join(read(annual_evaluation.print_annual_evaluation(made.annual())))
    assert "۶۷٫۷۵" in text
    assert "۸۵" in text
