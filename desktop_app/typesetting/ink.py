"""What stands on a page once it is laid out: type, strokes, panels and pictures, measured from the top left."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from desktop_app.typesetting.lines import Line
from desktop_app.typesetting.structure import Artifact, Element

INK = "#1D2027"


class TypeLine(NamedTuple):
    """A line of type: `x` its left edge, `y` its baseline; `stretch` points are added to each space."""

    x: float
    y: float
    line: Line
    stretch: float = 0.0
    rtl: bool = True


class Stroke(NamedTuple):
    x0: float
    y0: float
    x1: float
    y1: float
    width: float = 0.5
    colour: str = INK


class Panel(NamedTuple):
    """A rectangle, filled or framed or both; `dash` in points on and off."""

    x: float
    y: float
    width: float
    height: float
    fill: str | None = None
    frame: str | None = None
    line: float = 0.5
    radius: float = 0.0
    dash: tuple[float, float] | None = None


class Picture(NamedTuple):
    """An image file's bytes in a rectangle."""

    x: float
    y: float
    width: float
    height: float
    data: bytes


class Tiles(NamedTuple):
    """Many rectangles (x, y, width, height) of one colour, as a code or a pattern has them."""

    places: tuple[tuple[float, float, float, float], ...]
    colour: str = INK


class Landmark(NamedTuple):
    """A place that can be referred to, without ink of its own; `title` empty is no entry of the reader's outline."""

    x: float
    y: float
    key: str
    title: str = ""
    level: int = 1


class PageReference(NamedTuple):
    """The page number of the landmark `key`, written from `numbers` once all pages are known.

    It has `width` points from `x` on; `flush` is the share of what is spare that goes to its left.
    """

    x: float
    y: float
    key: str
    numbers: Callable[[int], Line]
    width: float
    flush: float = 0.0


class SignaturePlace(NamedTuple):
    """Where a digital signature will stand: an empty field, known by its `name`; `told` says whose it is."""

    x: float
    y: float
    width: float
    height: float
    name: str
    told: str


class Opened(NamedTuple):
    """What follows, up to its `Closed`, belongs to `part`."""

    part: Element | Artifact


class Closed(NamedTuple):
    """The end of what was opened last."""


Ink = TypeLine | Stroke | Panel | Picture | Tiles | Landmark | PageReference | SignaturePlace | Opened | Closed


CLOSED = Closed()


def within(part: Element | Artifact, ink: Iterable[Ink]) -> list[Ink]:
    """`ink` as the content of `part`; a list, for every item would come up through as many generators as are open."""
    return [Opened(part), *ink, CLOSED]
