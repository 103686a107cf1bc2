"""Where the columns of a table stand: by their shares, but none so narrow that a short word in it would be torn."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from desktop_app.typesetting.blocks import Block, Measure
from desktop_app.typesetting.lines import Span, broken, measured
from desktop_app.typesetting.paragraphs import Paragraph

_SHORT = 26
"""Longer texts are no numbers and titles; they are broken into lines in any case."""
_WIDEST_LETTER = 0.75
"""No letter's average width is more, as a share of the size."""
_VERY_SHORT = 9
_ENOUGH = 60
_GIVES = 0.4
"""The share of its width that a column may give to its neighbours."""


def edges_of(
    columns: Sequence[float], rows: Iterable[Sequence[Block | None]], pad: float, measure: Measure
) -> list[float]:
    """The x of the borders from right to left, the first the whole width; `pad` is what a cell keeps free in all."""
    whole = sum(columns)
    widths = [measure.width * share / whole for share in columns]
    needed = [0.0] * len(widths)
    for place, paragraphs in _suspects(rows, [width - pad for width in widths]).items():
        needed[place] = max((_widest_part(paragraph, measure) for paragraph in paragraphs), default=0.0) + pad
    widths = _evened(widths, needed)
    edges = [measure.width]
    for width in widths:
        edges.append(edges[-1] - width)
    edges[-1] = 0.0
    return edges


def _suspects(rows: Iterable[Sequence[Block | None]], widths: Sequence[float]) -> dict[int, list[Paragraph]]:
    """By column, short paragraphs of which a word might be too wide; the first few tell enough of the others."""
    found: dict[int, dict[str, Paragraph]] = {}
    for row in rows:
        for place, block in enumerate(row):
            if not isinstance(block, Paragraph):
                continue
            text = "".join(span.text for span in block.spans)
            if not text or len(text) > _SHORT:
                continue
            guess = max((len(part) for part in _unbroken(text)), default=0) * block.style.size * _WIDEST_LETTER
            if guess > widths[place] and len(found.setdefault(place, {})) < _ENOUGH:
                found[place].setdefault(text, block)
    return {place: list(paragraphs.values()) for place, paragraphs in found.items()}


def _unbroken(text: str) -> list[str]:
    """What had better stay on one line: words, and very short lines."""
    return [part for line in text.split("\n") for part in ([line] if len(line) <= _VERY_SHORT else line.split())]


def _widest_part(paragraph: Paragraph, measure: Measure) -> float:
    style = paragraph.style
    widest = 0.0
    for part in _unbroken("".join(span.text for span in paragraph.spans)):
        line = measured((Span(part, paragraph.spans[0].weight),), style.size, style.colour, "R", measure.family)
        widest = max(widest, broken(line, math.inf)[0].width)
    return widest + paragraph.indent + 0.1


def _evened(widths: list[float], needed: Sequence[float]) -> list[float]:
    missing = [max(need - width, 0.0) for width, need in zip(widths, needed, strict=True)]
    lacking = sum(missing)
    if not lacking:
        return widths
    spare = [
        0.0 if lack else max(min(width * _GIVES, width - need), 0.0)
        for width, need, lack in zip(widths, needed, missing, strict=True)
    ]
    given = min(lacking, sum(spare))
    total = sum(spare) or 1.0
    return [
        width + lack * given / lacking - free * given / total
        for width, lack, free in zip(widths, missing, spare, strict=True)
    ]
