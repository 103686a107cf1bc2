"""A text as a QR code in our own ink: squares in runs, sharp at any size, with the blank border that readers need."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.sentences import Refused, sentence
from desktop_app.typesetting.blocks import Measure, Solid
from desktop_app.typesetting.ink import Ink, Tiles

QUIET = 4
"""Blank modules on every side, as ISO/IEC 18004 asks."""

Run = tuple[int, int, int, int]
"""Column, row, columns across and rows down."""


@functools.lru_cache(maxsize=8)
def _matrix(text: str) -> tuple[tuple[bool, ...], ...]:
    import segno  # noqa: PLC0415 - start-up: a quarter of what the first paper loads, and most papers have no code

    try:
        code = segno.make_qr(text, error="m", boost_error=False)
    except segno.DataOverflowError as trouble:
        raise Refused(
            sentence("Rules", "The text of the page code is too long for a QR code."),
            sentence("Rules", "A shorter number of the paper makes room."),
        ) from trouble
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)


@functools.lru_cache(maxsize=8)
def runs(text: str) -> tuple[tuple[Run, ...], int]:
    """The dark rectangles of the code of `text`, runs of equal reach joined downwards; and the modules of its side."""
    matrix = _matrix(text)
    open_runs: dict[tuple[int, int], int] = {}
    done: list[Run] = []
    for row in range(len(matrix) + 1):
        found = _dark(matrix[row]) if row < len(matrix) else []
        for run in [run for run in open_runs if run not in found]:
            start = open_runs.pop(run)
            done.append((run[0], start, run[1], row - start))
        for run in found:
            open_runs.setdefault(run, row)
    return tuple(sorted(done, key=lambda run: (run[1], run[0]))), len(matrix)


def _dark(row: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Start and length of the dark runs of a row."""
    found: list[tuple[int, int]] = []
    for place, dark in enumerate(row):
        if dark and place and row[place - 1]:
            start, length = found[-1]
            found[-1] = (start, length + 1)
        elif dark:
            found.append((place, 1))
    return found


class _SetCode(Solid):
    def __init__(self, code: PageCode, width: float) -> None:
        self._runs, side = runs(code.text)
        self.height = min(code.size, width)
        # In hundredths of a point, as the file writes them: else hairlines would show between the runs.
        self._module = int(100 * self.height / (side + 2 * QUIET)) / 100
        self._inset = (self.height - self._module * side) / 2
        self._left = (width - self.height) / 2

    def ink(self, x: float, top: float) -> Iterable[Ink]:
        left, up, module = round(x + self._left + self._inset, 2), round(top + self._inset, 2), self._module
        yield Tiles(
            tuple(
                (left + column * module, up + row * module, across * module, down * module)
                for column, row, across, down in self._runs
            ),
            "#000000",
        )


@dataclass(frozen=True, slots=True)
class PageCode:
    """The QR code of `text`, `size` points square with its blank border, in the middle of its column."""

    text: str
    size: float

    def set(self, measure: Measure) -> _SetCode:
        return _SetCode(self, measure.width)
