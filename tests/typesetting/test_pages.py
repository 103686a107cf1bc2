"""Blocks across pages: tables, headers, widows, and what stands on every page."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.sentences import Refused
from desktop_app.typesetting.blocks import Block, Box, Rule, Space, Spaced, Stack, Together
from desktop_app.typesetting.ink import TypeLine
from desktop_app.typesetting.pages import Page, PageForm, made_up
from desktop_app.typesetting.paragraphs import Style, text
from desktop_app.typesetting.tables import Table, side_by_side
from tests.typesetting.reading import FORM, NoFurniture, PageNumbers, outside, pages_of, type_lines, written_in

SMALL = PageForm(height=260, top=20, bottom=20, left=30, right=30)
TEN = Style(size=10, leading=18)


def texts(page: Page) -> list[str]:
    return [written_in(item) for item in type_lines(page)]


def rows(count: int, lines: int = 1) -> tuple[tuple[Block | None, ...], ...]:
    content = "\n".join(["متن سطر"] * lines)
    return tuple((text(f"r{number}", TEN), text(content, TEN), None) for number in range(count))


def table(count: int, lines: int = 1) -> Table:
    return Table((1, 3, 1), rows(count, lines), (text("شماره", TEN), text("شرح", TEN), text("رأی", TEN)))


@pytest.mark.parametrize("count", [1, 7, 40, 300])
def test_that_every_page_of_a_table_carries_its_header_and_rows_only_once(count: int) -> None:
    pages = pages_of([table(count)], SMALL)
    numbers = [line for page in pages for line in texts(page) if line.startswith("r")]

    assert all({"شماره", "شرح", "رأی"} <= set(texts(page)) for page in pages)
    assert numbers == [f"r{number}" for number in range(count)]


def test_that_the_first_column_stands_at_the_right() -> None:
    page = pages_of([table(1)])[0]
    places = {written_in(item): item.x for item in type_lines(page)}

    assert places["شماره"] > places["شرح"] > places["رأی"]


def test_that_a_row_that_fits_on_a_page_is_not_torn() -> None:
    for page in pages_of([table(12, lines=4)], SMALL):
        shown = texts(page)
        assert shown.count("متن سطر") == 4 * sum(1 for line in shown if line.startswith("r"))


def test_that_a_row_longer_than_a_page_is_parted_with_lines_on_both_sides() -> None:
    pages = pages_of([table(2), Table((1, 3, 1), rows(1, 47))], SMALL)
    counts = [texts(page).count("متن سطر") for page in pages]

    assert sum(counts) == 2 + 47
    assert len(pages) > 4
    assert all(count >= 2 for count in counts)


@settings(max_examples=40)
@given(st.lists(st.integers(1, 30), min_size=1, max_size=8), st.integers(0, 3))
def test_that_no_line_is_lost_doubled_or_drawn_outside_the_page(heights: list[int], headings: int) -> None:
    blocks: list[Block] = []
    count = 0
    for place, lines in enumerate(heights):
        content = "\n".join(f"n{count + line}" for line in range(lines))
        count += lines
        if place < headings:
            blocks.append(Spaced(text(f"h{place}"), 9, with_next=True))
        shapes = (text(content, TEN), Box(text(content, TEN)), Table((1, 1), ((text(content, TEN), text("x", TEN)),)))
        blocks += [Spaced(shapes[place % 3], 5), Rule()]
    pages = pages_of(blocks, SMALL)

    found = [line for page in pages for line in texts(page) if line.startswith("n")]
    assert found == [f"n{line}" for line in range(count)]
    assert [outside(page, SMALL) for page in pages] == [[]] * len(pages)


def test_that_a_heading_stays_with_what_follows_it() -> None:
    for before in range(150, 240, 3):
        blocks: list[Block] = [
            Space(before),
            Spaced(text("عنوان", TEN), with_next=True),
            text("\n".join(["سطر"] * 5), TEN),
        ]
        for page in pages_of(blocks, SMALL):
            shown = texts(page)
            assert "عنوان" not in shown or shown.count("سطر") >= 2


def test_that_no_line_of_a_paragraph_is_left_alone() -> None:
    for before in range(100, 240, 5):
        pages = pages_of([Space(before), text("\n".join(["سطر"] * 6), TEN)], SMALL)
        assert all(texts(page).count("سطر") != 1 for page in pages)


def test_that_what_belongs_together_is_not_parted() -> None:
    block = Together(Stack((text("یک", TEN), text("دو", TEN), text("سه", TEN))))

    pages = pages_of([Space(190), block], SMALL)

    assert [len(texts(page)) for page in pages] == [0, 3]


def test_that_the_pages_count_themselves() -> None:
    pages = made_up([text("\n".join(["سطر"] * 95))], FORM, PageNumbers())

    feet = [written_in(type_lines(page)[-1]) for page in pages]
    assert feet == [f"صفحه {number} از {len(pages)}" for number in range(1, len(pages) + 1)]
    assert len(pages) == 3


def test_that_a_letterhead_without_room_beneath_is_refused() -> None:
    class Tall(NoFurniture):
        def head(self, number: int, total: int) -> Block:
            return Space(800)

    with pytest.raises(Refused, match="no room"):
        made_up([text("متن")], FORM, Tall())


def test_that_blocks_side_by_side_share_a_top() -> None:
    page = pages_of([side_by_side((1, 1), (text("راست"), text("چپ")))])[0]
    right, left = (item for item in page.ink if isinstance(item, TypeLine))

    assert right.y == left.y
    assert right.x > left.x


def test_that_a_table_within_a_cell_is_set_with_its_own_columns() -> None:
    inner = Table((1, 1), ((text("درون یک"), text("درون دو")),))
    page = pages_of([Table((1, 2), ((text("بیرون"), inner),))])[0]

    assert {"بیرون", "درون یک", "درون دو"} == set(texts(page))
    assert not outside(page, FORM)
