"""Blocks at their edges: empty tables, headers taller than a page, words wider than a column, chains that never end."""

from __future__ import annotations

import pytest

from desktop_app.typesetting.blocks import Block, Space, Spaced, Stack, Together
from desktop_app.typesetting.pages import Page, PageForm
from desktop_app.typesetting.paragraphs import Style, text
from desktop_app.typesetting.tables import Table, TableStyle
from tests.typesetting.reading import outside, pages_of, type_lines, written_in

FORM = PageForm(height=260, top=20, bottom=20, left=30, right=30)
TEN = Style(size=10, leading=18)


def shown(pages: tuple[Page, ...]) -> list[list[str]]:
    return [[written_in(item) for item in type_lines(page)] for page in pages]


def lines(name: str, count: int) -> str:
    return "\n".join(f"{name}{number}" for number in range(count))


@pytest.mark.parametrize("header", [(), (text("عنوان", TEN),)])
@pytest.mark.parametrize("before", [0, 100, 205, 219])
def test_that_a_table_without_rows_is_no_fault(header: tuple[Block, ...], before: float) -> None:
    pages = pages_of(
        [text("پیش", TEN), Space(before - 18 if before else 0), Table((1,), (), header), text("پس", TEN)], FORM
    )

    assert sum(pages_told.count("عنوان") for pages_told in shown(pages)) == len(header)
    assert [outside(page, FORM) for page in pages] == [[]] * len(pages)


def test_that_a_header_taller_than_half_the_page_is_printed_once() -> None:
    tall = Table((1,), tuple((text(f"r{n}", TEN),) for n in range(30)), (text(lines("h", 15), TEN),))
    pages = pages_of([tall], FORM)
    told = [line for page in shown(pages) for line in page]

    assert told == [*(f"h{n}" for n in range(15)), *(f"r{n}" for n in range(30))]
    assert [outside(page, FORM) for page in pages] == [[]] * len(pages)


def test_that_a_word_wider_than_its_column_is_broken_within_it() -> None:
    word = "ناشکستنی" * 40
    table = Table((1, 6, 1), ((text("۱", TEN), text("متن", TEN), text(word, TEN)),) * 2)
    pages = pages_of([table], FORM)
    right = min(item.x for page in pages for item in type_lines(page) if written_in(item) == "متن")

    assert [outside(page, FORM) for page in pages] == [[]] * len(pages)
    pieces = [item for page in pages for item in type_lines(page) if written_in(item) not in {"۱", "متن"}]
    assert "".join(written_in(item) for item in pieces) == word * 2
    assert all(item.x + item.line.width < right for item in pieces)


def test_that_a_first_row_that_does_not_fit_takes_its_heading_along() -> None:
    for before in range(100, 215, 5):
        heading = Spaced(text("عنوان", TEN), with_next=True)
        table = Table((1,), ((text(lines("a", 3), TEN),),) * 4, (text("سر", TEN),))
        for page in shown(pages_of([text("پیش", TEN), Space(before - 18), heading, table], FORM)):
            assert "عنوان" not in page or "a2" in page


def test_that_a_chain_longer_than_a_page_loses_nothing() -> None:
    chain = [Spaced(text(f"c{n}", TEN), with_next=True) for n in range(60)]
    pages = pages_of([*chain, text("پایان", TEN)], FORM)

    assert [line for page in shown(pages) for line in page] == [*(f"c{n}" for n in range(60)), "پایان"]
    assert [outside(page, FORM) for page in pages] == [[]] * len(pages)


def test_that_an_ending_takes_the_last_lines_of_a_text_along_and_not_all_of_it() -> None:
    ending = Together(Stack((text("امضا", TEN), Space(60))))
    for count in range(4, 40):
        told = shown(pages_of([Spaced(text(lines("t", count), TEN), with_next=True), ending], FORM))
        last = told[-1]

        assert last[-1] == "امضا"
        assert sum(line.startswith("t") for line in last) >= 2
        assert [line for page in told for line in page] == [*(f"t{n}" for n in range(count)), "امضا"]


def test_that_no_row_stands_lonely_where_a_table_forbids_it() -> None:
    for count in range(2, 40):
        rows = tuple((text(f"r{n}", TEN),) for n in range(count))
        table = Table((1,), rows, (text("سر", TEN),), TableStyle(lone=3))
        for page in shown(pages_of([Space(37), table], FORM)):
            assert len(page) - 1 in {0, count} or len(page) - 1 >= 3 or count < 6
