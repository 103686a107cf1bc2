"""What stands on a page once it is laid out: type, strokes, panels and pictures, measured from the top left."""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.typesetting.lines import Line

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


Ink = TypeLine | Stroke | Panel | Picture
