"""Lines, rectangles and colours as operators of a PDF page, whose zero is at the bottom left."""

from __future__ import annotations

import functools

from desktop_app.typesetting.ink import Panel, Stroke, Tiles

_CURVE = 0.5523
"""How far the handles of a quarter circle reach, as a share of its radius."""


def number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def numbers(*values: float) -> str:
    return " ".join(number(value) for value in values)


@functools.cache
def colour(code: str) -> str:
    return " ".join(number(int(code[place : place + 2], 16) / 255) for place in (1, 3, 5))


def point(x: float, y: float) -> str:
    return f"{number(x)} {number(y)}"


@functools.lru_cache(maxsize=64)
def pen(width: float, code: str) -> str:
    return f"{colour(code)} RG {number(width)} w"


def stroke(item: Stroke, height: float) -> str:
    """The line alone; its `pen` goes before it."""
    x0, y0, x1, y1, *_ = item
    return f"{point(x0, height - y0)} m {point(x1, height - y1)} l S"


def tiles(item: Tiles, height: float) -> str:
    shapes = " ".join(f"{numbers(x, height - y - down, across, down)} re" for x, y, across, down in item.places)
    return f"{colour(item.colour)} rg {shapes} f"


def _outline(item: Panel, height: float) -> str:
    x, y = item.x, height - item.y - item.height
    across, up, radius = item.width, item.height, min(item.radius, item.width / 2, item.height / 2)
    if not radius:
        return f"{numbers(x, y, across, up)} re"
    far = radius * (1 - _CURVE)
    right, top = x + across, y + up
    return " ".join(
        (
            f"{numbers(x + radius, y)} m {numbers(right - radius, y)} l",
            f"{numbers(right - far, y, right, y + far, right, y + radius)} c {numbers(right, top - radius)} l",
            f"{numbers(right, top - far, right - far, top, right - radius, top)} c {numbers(x + radius, top)} l",
            f"{numbers(x + far, top, x, top - far, x, top - radius)} c {numbers(x, y + radius)} l",
            f"{numbers(x, y + far, x + far, y, x + radius, y)} c h",
        )
    )


def panel(item: Panel, height: float) -> str:
    parts = ["q"]
    if item.fill:
        parts.append(f"{colour(item.fill)} rg {_outline(item, height)} f")
    if item.frame:
        dash = f"[{numbers(*item.dash)}] 0 d " if item.dash else ""
        parts.append(f"{dash}{colour(item.frame)} RG {number(item.line)} w {_outline(item, height)} S")
    return " ".join([*parts, "Q"])
