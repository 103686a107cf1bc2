"""A paper that would leave a page all but empty is set closer; type keeps its size, long papers are left alone."""

from __future__ import annotations

import pytest

from desktop_app.typesetting.blocks import Block, Space, Spaced, Stack, Together
from desktop_app.typesetting.copyfitting import closer, ends_at, fitted
from desktop_app.typesetting.pages import A4, made_up
from desktop_app.typesetting.paragraphs import Paragraph, Style, text
from desktop_app.typesetting.tables import Table


class _Bare:
    def head(self, number: int, total: int) -> Block:
        del number, total
        return Space(0)

    def foot(self, number: int, total: int) -> Block:
        return text(f"{number}/{total}")


def _rows(count: int) -> Table:
    return Table((1, 3), tuple((text(str(row)), text("مصوبه")) for row in range(count)), (text("ردیف"), text("متن")))


def _most_on_a_page() -> int:
    count = 1
    while len(made_up([_rows(count + 1)], A4, _Bare())) == 1:
        count += 1
    return count


def test_that_a_row_too_many_saves_its_page() -> None:
    blocks = [_rows(_most_on_a_page() + 2)]
    assert len(made_up(blocks, A4, _Bare())) == 2
    assert len(fitted(blocks, A4, _Bare())) == 1


def test_that_a_paper_that_fits_is_set_as_open_as_ever() -> None:
    blocks = [_rows(10)]
    (near,), (open_,) = fitted(blocks, A4, _Bare()), made_up(blocks, A4, _Bare())
    assert ends_at(near) == ends_at(open_)


def test_that_a_paper_which_closer_setting_does_not_help_stays_open() -> None:
    blocks = [_rows(int(_most_on_a_page() * 1.45))]
    pages = fitted(blocks, A4, _Bare())
    assert [ends_at(page) for page in pages] == [ends_at(page) for page in made_up(blocks, A4, _Bare())]


def test_that_no_row_stands_alone_on_the_last_page() -> None:
    pages = made_up([_rows(_most_on_a_page() + 1)], A4, _Bare())
    assert len(pages) == 2
    assert ends_at(pages[1]) > A4.top + 3 * 21.0  # the header and two rows


def test_that_closer_setting_leaves_the_size_of_the_type() -> None:
    style = Style(size=12.0, leading=24.0)
    near = closer(Together(Stack((Spaced(text("متن", style), 10.0), Space(20.0)), 4.0)))
    assert isinstance(near, Together)
    assert isinstance(near.block, Stack)
    first, pen = near.block.blocks
    assert isinstance(first, Spaced)
    assert isinstance(first.block, Paragraph)
    assert first.block.style.size == 12.0
    assert first.block.style.leading < 24.0
    assert first.before < 10.0
    assert isinstance(pen, Space)
    assert pen.height == pytest.approx(16.0)


def test_that_lines_are_never_nearer_than_one_and_a_half_sizes() -> None:
    near = closer(text("متن", Style(size=10.0, leading=15.0)))
    assert isinstance(near, Paragraph)
    assert near.style.leading == 15.0
