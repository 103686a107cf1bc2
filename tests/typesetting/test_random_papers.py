"""Trees of blocks over pages of any height: nothing lost, doubled or outside, no empty page, no heading left alone."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.typesetting.blocks import Block, Box, Spaced, Stack, Together
from desktop_app.typesetting.pages import Page, PageForm
from desktop_app.typesetting.paragraphs import Style, text
from desktop_app.typesetting.tables import Table, TableStyle
from tests.typesetting.reading import outside, pages_of, type_lines, written_in

SMALL = Style(size=10, leading=16)
HEADER = "header"

Plan = tuple[str, int] | tuple[str, list["Plan"]]

lines = st.tuples(st.just("text"), st.integers(1, 40))
trees = st.recursive(
    lines,
    lambda inner: st.one_of(
        st.tuples(
            st.sampled_from(("stack", "box", "whole", "cell", "rows", "chain")), st.lists(inner, min_size=1, max_size=4)
        )
    ),
    max_leaves=12,
)


class Writer:
    """Makes blocks whose every line has a number of its own, in the order of reading."""

    def __init__(self) -> None:
        self._numbers = itertools.count()
        self._headings = itertools.count()
        self.words: list[str] = []

    def block(self, plan: Plan) -> Block:
        kind, inside = plan
        if kind == "text":
            assert isinstance(inside, int)
            return text("\n".join(self._line() for _ in range(inside)), SMALL)
        assert isinstance(inside, list)
        if kind == "chain":
            return Stack(tuple(self._chained(inside)))
        blocks = [self.block(part) for part in inside]
        if kind == "rows":
            header = (text(HEADER, SMALL),)
            return Table((1,), tuple((block,) for block in blocks), header, TableStyle(pad_x=1, lone=2))
        stack = Stack(tuple(blocks), gap=3)
        if kind == "cell":
            return Table((4, 1), ((stack, None),), style=TableStyle(pad_x=1))
        shapes: dict[str, Block] = {"stack": stack, "box": Box(stack, 2), "whole": Together(stack)}
        return shapes[kind]

    def _line(self) -> str:
        word = f"n{next(self._numbers)}"
        self.words.append(word)
        return word

    def _chained(self, inside: list[Plan]) -> Iterator[Block]:
        for part in inside:
            word = f"h{next(self._headings)}"
            self.words.append(word)
            yield Spaced(text(word, SMALL), 7, with_next=True)
            yield self.block(part)


def shown(page: Page) -> list[str]:
    return [written_in(item) for item in type_lines(page)]


@settings(max_examples=150, deadline=None)
@given(st.lists(trees, min_size=1, max_size=6), st.integers(150, 700))
def test_that_any_tree_of_blocks_falls_into_whole_pages(plans: list[Plan], height: int) -> None:
    form = PageForm(height=height, top=10, bottom=10, left=30, right=30)
    writer = Writer()
    blocks: list[Block] = [Spaced(writer.block(plan), 4) for plan in plans]
    pages = pages_of(blocks, form)
    told = [shown(page) for page in pages]

    assert [word for page in told for word in page if word != HEADER] == writer.words
    assert all(any(word != HEADER for word in page) for page in told)
    assert [outside(page, form) for page in pages] == [[]] * len(pages)
    # Where no line fits beneath it, a heading may stand on a page alone, but never under other text.
    assert not [page[-1] for page in told[:-1] if page[-1].startswith("h") and len(page) > 1 and page[-1] != HEADER]
