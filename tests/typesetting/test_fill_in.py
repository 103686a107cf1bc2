"""What a pen fills in, and columns that tear no number."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.typesetting.blocks import Block, measure_of
from desktop_app.typesetting.column_widths import edges_of
from desktop_app.typesetting.fill_in import Blank, Choice, CutLine
from desktop_app.typesetting.ink import Panel, Tiles
from desktop_app.typesetting.paragraphs import Style, text
from desktop_app.typesetting.tables import Table
from tests.typesetting.reading import FORM, outside, pages_of, type_lines, written_in

STYLE = Style(size=10.6, leading=18)


def test_that_dots_run_from_the_label_to_the_end_of_the_column() -> None:
    page = pages_of([Blank("نام تحویل‌گیرنده", STYLE)])[0]
    label = type_lines(page)[0]
    dots = next(item for item in page.ink if isinstance(item, Tiles)).places

    assert written_in(label) == "نام تحویل‌گیرنده:"
    assert min(x for x, *_ in dots) == pytest.approx(FORM.left, abs=0.1)
    assert label.x - 12 < max(x for x, *_ in dots) < label.x
    assert not outside(page, FORM)


def test_that_a_box_stands_before_its_choice_once() -> None:
    words = "حاضر می‌شوم " * 60
    pages = pages_of([Choice(text(words.strip(), STYLE), leading=18), CutLine()])
    boxes = [item for page in pages for item in page.ink if isinstance(item, Panel)]

    assert len(boxes) == 1
    assert boxes[0].x > max(item.x + item.line.width for item in type_lines(pages[0]))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(("ردیف", "۱۴۰۴/۳/۲۱۸", "اتفاق آرا", "۵ موافق\n۱ ممتنع", "شرح کار")), min_size=2, max_size=6
    ),
    st.lists(st.floats(0.2, 3.0), min_size=6, max_size=6),
    st.floats(420, 560),
)
def test_that_no_word_of_a_title_or_number_is_torn(words: list[str], shares: list[float], width: float) -> None:
    cells = tuple(text(word, STYLE) for word in words)
    edges = edges_of(shares[: len(words)], [cells], 10.0, measure_of(width))
    table = Table(tuple(shares[: len(words)]), (cells,))
    shown = [written_in(item) for item in type_lines(pages_of([table])[0])]

    assert edges[0] == width
    assert edges[-1] == 0
    assert edges == sorted(edges, reverse=True)
    assert {part for line in shown for part in line.split(" ")} == {part for word in words for part in word.split()}


def test_that_columns_with_room_keep_their_shares() -> None:
    rows: list[tuple[Block | None, ...]] = [(text("یک", STYLE), None, text("متن دراز " * 30, STYLE))]

    assert edges_of((1, 1, 2), rows, 10.0, measure_of(400)) == [400, 300, 200, 0]
