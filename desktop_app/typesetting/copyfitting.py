"""Copyfitting: a paper that leaves a page all but empty is set a little closer, if that saves the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.typesetting.blocks import Block, Box, Space, Spaced, Stack, Together
from desktop_app.typesetting.contents import Numbered
from desktop_app.typesetting.fill_in import Choice
from desktop_app.typesetting.fonts import Family
from desktop_app.typesetting.ink import Ink, Opened, Panel, Picture, Stroke, TypeLine
from desktop_app.typesetting.pages import Furniture, Page, PageForm, Part, bound
from desktop_app.typesetting.paragraphs import Paragraph
from desktop_app.typesetting.structure import FOOT_OF_PAGE
from desktop_app.typesetting.tables import Table

_MOST_PAGES = 12
"""In longer papers one page more or less is no matter, and to set them twice takes long."""
_LAST_FULL = 0.5
"""A last page filled so far down the sheet is worth its paper."""
_FULL = 0.72
"""Where an earlier page ends higher on the sheet, something was pushed to the next."""
_LEADING, _APART, _PADDING, _ROW, _EMPTY = 0.94, 0.7, 0.6, 0.8, 0.8


def closer(block: Block) -> Block:
    """The same block with less room between lines, rows and blocks; the type keeps its size."""
    match block:
        case Paragraph(style=style):
            return replace(block, style=style.but(leading=max(style.leading * _LEADING, 1.5 * style.size)))
        case Spaced(block=inside, before=before):
            return replace(block, block=closer(inside), before=before * _APART)
        case Space(height=height):
            return Space(height * _EMPTY)
        case Stack(blocks=blocks, gap=gap):
            return Stack(tuple(closer(one) for one in blocks), gap * _APART)
        case Table():
            return _closer_table(block)
        case Together(block=inside) | Box(block=inside) | Numbered(block=inside) | Choice(block=inside):
            return replace(block, block=closer(inside))
    return block


def _closer_table(table: Table) -> Table:
    style = replace(table.style, pad_y=table.style.pad_y * _PADDING, least_row=table.style.least_row * _ROW)
    rows = tuple(tuple(None if cell is None else closer(cell) for cell in row) for row in table.rows)
    return replace(table, rows=rows, header=tuple(closer(cell) for cell in table.header), style=style)


def _lowest(item: Ink) -> float:
    match item:
        case TypeLine(y=y):
            return y
        case Panel(y=y, height=height) | Picture(y=y, height=height):
            return y + height
        case Stroke(y0=y0, y1=y1):
            return max(y0, y1)
    return 0.0


def ends_at(page: Page) -> float:
    """How far down the sheet the text of `page` reaches, above its foot, in points."""
    lowest = 0.0
    for item in page.ink:
        if isinstance(item, Opened) and item.part is FOOT_OF_PAGE:
            break
        lowest = max(lowest, _lowest(item))
    return lowest


def _wasteful(pages: Sequence[Page], form: PageForm) -> bool:
    if not 1 < len(pages) <= _MOST_PAGES:
        return False
    *most, last = (ends_at(page) / form.height for page in pages)
    return last < _LAST_FULL or any(end < _FULL for end in most)


def fitted(
    blocks: Sequence[Block],
    form: PageForm,
    furniture: Furniture,
    family: Family | None = None,
    front: Sequence[Part] = (),
) -> tuple[Page, ...]:
    """The pages of a paper as `made_up` gives them, or set closer where that makes them fewer.

    `front` is what stands before it on pages of its own: a cover.
    """
    pages = bound((*front, Part(blocks, form)), furniture, family)
    if not _wasteful(pages[len(front) :], form):
        return pages
    close = bound((*front, Part([closer(block) for block in blocks], form)), furniture, family)
    return close if len(close) < len(pages) else pages
