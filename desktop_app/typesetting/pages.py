"""How a paper falls into pages: everything is laid out, with what stands on every page, before anything is drawn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

from desktop_app.sentences import Refused, sentence
from desktop_app.typesetting.blocks import Block, Galley, Measure, Stack, measure_of
from desktop_app.typesetting.collecting import uncollected
from desktop_app.typesetting.fonts import Family
from desktop_app.typesetting.ink import Ink, Landmark, PageReference, TypeLine, within
from desktop_app.typesetting.structure import FOOT_OF_PAGE, HEAD_OF_PAGE

MM = 72 / 25.4
_COUNTED_LATER = 888
"""Stands for a page count not known yet: as wide as any that a paper is likely to have."""


@dataclass(frozen=True, slots=True)
class PageForm:
    """Paper and margins, in points; the default is A4 upright."""

    width: float = 210 * MM
    height: float = 297 * MM
    top: float = 12 * MM
    bottom: float = 10 * MM
    left: float = 15 * MM
    right: float = 15 * MM
    head_gap: float = 8.0
    foot_gap: float = 8.0

    @property
    def measure(self) -> float:
        return self.width - self.left - self.right


A4 = PageForm()
A4_LANDSCAPE = PageForm(width=297 * MM, height=210 * MM)
A5 = PageForm(width=148 * MM, height=210 * MM, top=9 * MM, bottom=8 * MM, left=11 * MM, right=11 * MM)


def turned(form: PageForm) -> PageForm:
    """The same sheet lying on its other side; the margins stay where a reader sees them."""
    return replace(form, width=form.height, height=form.width)


class Furniture(Protocol):
    """What stands on every page; a block's height may differ between the first page and the others only."""

    def head(self, number: int, total: int) -> Block: ...

    def foot(self, number: int, total: int) -> Block: ...


class Page(NamedTuple):
    """One page; `form` None is the form of the whole paper."""

    number: int
    ink: tuple[Ink, ...]
    form: PageForm | None = None


class Part(NamedTuple):
    """Blocks on sheets of one form; a part begins on a page of its own. `furniture` None is the whole paper's."""

    blocks: Sequence[Block]
    form: PageForm
    furniture: Furniture | None = None


class _Room(NamedTuple):
    top: float
    height: float


_LEAST_ROOM = 25 * MM


def _room(form: PageForm, furniture: Furniture, number: int, measure: Measure) -> _Room:
    head = furniture.head(number, _COUNTED_LATER).set(measure).height
    foot = furniture.foot(number, _COUNTED_LATER).set(measure).height
    top = form.top + head + (form.head_gap if head else 0.0)
    height = form.height - form.bottom - foot - (form.foot_gap if foot else 0.0) - top
    if height < _LEAST_ROOM:
        raise Refused(
            sentence("Rules", "The letterhead and the foot leave no room on the page."),
            sentence("Rules", "Shorter names and numbers make room."),
        )
    return _Room(top, height)


def _fallen(body: Galley, first: float, following: float) -> list[Galley | None]:
    pages: list[Galley | None] = []
    rest: Galley | None = body
    while rest is not None:
        head, left = rest.split(following if pages else first, following)
        if head is None and pages:
            raise AssertionError("a page was left empty")
        pages.append(head)
        rest = left
    return pages


class _Fallen(NamedTuple):
    """A piece of the paper and where on its page it goes."""

    piece: Galley | None
    room: _Room
    form: PageForm
    measure: Measure
    furniture: Furniture


def _pieces(parts: Sequence[Part], furniture: Furniture, family: Family | None) -> list[_Fallen]:
    pieces: list[_Fallen] = []
    for blocks, form, own in parts:
        sheet = own or furniture
        measure = measure_of(form.measure, family)
        first = _room(form, sheet, len(pieces) + 1, measure)
        following = _room(form, sheet, len(pieces) + 2, measure)
        fallen = _fallen(Stack(tuple(blocks)).set(measure), first.height, following.height)
        pieces += [
            _Fallen(piece, following if place else first, form, measure, sheet) for place, piece in enumerate(fallen)
        ]
    return pieces


class _Heads:
    """The heads of the pages as galleys: where the same stands on the next page, it is set already."""

    def __init__(self) -> None:
        self._last: tuple[Block, Measure] | None = None
        self._galley: Galley | None = None

    def of(self, block: Block, measure: Measure) -> Galley:
        if self._galley is None or self._last != (block, measure):
            self._last, self._galley = (block, measure), block.set(measure)
        return self._galley


@uncollected()
def bound(parts: Sequence[Part], furniture: Furniture, family: Family | None = None) -> tuple[Page, ...]:
    """The pages of a paper of several parts, numbered through, with the references to its landmarks filled in."""
    pieces = _pieces(parts, furniture, family)
    pages = []
    heads = _Heads()
    for number, (piece, room, form, measure, sheet) in enumerate(pieces, start=1):
        head = heads.of(sheet.head(number, len(pieces)), measure)
        foot = sheet.foot(number, len(pieces)).set(measure)
        head_ink = head.ink(form.left, form.top)
        # A letterhead is read with the paper; what pages repeat is not.
        ink = [*(head_ink if number == 1 else within(HEAD_OF_PAGE, head_ink))]
        if piece is not None:
            ink += piece.ink(form.left, room.top)
        ink += within(FOOT_OF_PAGE, foot.ink(form.left, form.height - form.bottom - foot.height))
        pages.append(Page(number, tuple(ink), form))
    return _referred(pages)


def _referred(pages: Sequence[Page]) -> tuple[Page, ...]:
    """The pages with every reference to a landmark written out; one to a landmark that is nowhere is left blank."""
    if not any(isinstance(item, PageReference) for page in pages for item in page.ink):
        return tuple(pages)
    found = {item.key: page.number for page in pages for item in page.ink if isinstance(item, Landmark)}
    return tuple(page._replace(ink=tuple(_written_out(page.ink, found))) for page in pages)


def _written_out(ink: Sequence[Ink], found: Mapping[str, int]) -> Iterator[Ink]:
    for item in ink:
        if not isinstance(item, PageReference):
            yield item
        elif item.key in found:
            line = item.numbers(found[item.key])
            yield TypeLine(item.x + (item.width - line.width) * item.flush, item.y, line)


def made_up(
    blocks: Sequence[Block], form: PageForm, furniture: Furniture, family: Family | None = None
) -> tuple[Page, ...]:
    """The pages of a paper in `family` (the house's own if None); the total is known to the furniture of each."""
    return bound((Part(blocks, form),), furniture, family)
