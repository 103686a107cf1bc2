"""Papers read back: what PDFium finds in a file, and what stands in the ink of a page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import pypdfium2

from desktop_app.typesetting.blocks import Block, Space
from desktop_app.typesetting.ink import Ink, Panel, Picture, SignaturePlace, Stroke, Tiles, TypeLine
from desktop_app.typesetting.intake import taken_in
from desktop_app.typesetting.pages import Page, PageForm, made_up
from desktop_app.typesetting.paragraphs import Style, text
from desktop_app.typesetting.pdf import About, written

_HIDDEN = re.compile("[\u200e\u200f\u061c\u2066-\u2069\ufffe]")
_EDGES = "()[]{}«»‹›<>:؛،.,!؟\"'…•—-"
FORM = PageForm(top=20, left=40, right=40)


class NoFurniture:
    """Pages with nothing but their text."""

    def head(self, number: int, total: int) -> Block:
        del number, total
        return Space(0)

    def foot(self, number: int, total: int) -> Block:
        del number, total
        return Space(0)


class PageNumbers(NoFurniture):
    def foot(self, number: int, total: int) -> Block:
        return text(f"صفحه {number} از {total}")


def pages_of(blocks: Sequence[Block], form: PageForm = FORM) -> tuple[Page, ...]:
    return made_up(blocks, form, NoFurniture())


def pdf_of(blocks: Sequence[Block], form: PageForm = FORM) -> bytes:
    return written(pages_of(blocks, form), form, About("آزمون"))


def lines_as_pdf(lines: Iterable[str]) -> bytes:
    return pdf_of([text(line, Style(size=11, leading=26)) for line in lines])


def read(data: bytes) -> list[str]:
    """The text of each page as a reader copies it, without marks that cannot be seen."""
    document = pypdfium2.PdfDocument(data)
    try:
        return [_HIDDEN.sub("", page.get_textpage().get_text_range()).replace("\r", "") for page in document]
    finally:
        document.close()


def read_lines(data: bytes) -> list[str]:
    return [line.strip() for page in read(data) for line in page.split("\n") if line.strip()]


def words(content: str) -> list[str]:
    shown = _HIDDEN.sub("", taken_in(content))
    return [word for word in (raw.strip(_EDGES) for raw in shown.split()) if word]


def type_lines(page: Page) -> list[TypeLine]:
    return [item for item in page.ink if isinstance(item, TypeLine)]


def written_in(item: TypeLine) -> str:
    return "".join(token.text for token in item.line.tokens)


Drawn = TypeLine | Stroke | Panel | Picture | Tiles | SignaturePlace


def drawn(page: Page) -> list[Drawn]:
    """What can be seen of the page, or has a place on it."""
    return [item for item in page.ink if isinstance(item, Drawn)]


def reach(item: Drawn) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of what is drawn."""
    if isinstance(item, TypeLine):
        size = max((token.look.size for token in item.line.tokens), default=0.0)
        wide = item.line.width + item.stretch * item.line.spaces
        return item.x, item.y - size, item.x + wide, item.y + size / 2
    if isinstance(item, Tiles):
        lefts, tops = zip(*(place[:2] for place in item.places), strict=True)
        ends = [(x + across, y + down) for x, y, across, down in item.places]
        return min(lefts), min(tops), max(end[0] for end in ends), max(end[1] for end in ends)
    if isinstance(item, Panel | Picture | SignaturePlace):
        return item.x, item.y, item.x + item.width, item.y + item.height
    return min(item.x0, item.x1), min(item.y0, item.y1), max(item.x0, item.x1), max(item.y0, item.y1)


def outside(page: Page, form: PageForm) -> list[Ink]:
    """What sticks out of the margins at the sides, or of the page at head and foot."""
    slack = 0.6
    return [
        item
        for item in drawn(page)
        for left, top, right, bottom in (reach(item),)
        if left < form.left - slack
        or right > form.width - form.right + slack
        or top < form.top - slack
        or bottom > form.height - form.bottom + slack
    ]
