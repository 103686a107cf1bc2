"""Type roles, space and radii, in pixels at text size 1.0."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Role:
    """How one kind of text is set."""

    pixels: int
    weight: int
    tabular: bool = False


ROLES: Final[dict[str, Role]] = {
    "display": Role(27, 700),
    "timer": Role(22, 700, tabular=True),
    "h1": Role(20, 700),
    "title": Role(17, 700),
    "title-small": Role(16, 700),
    "h2": Role(15, 600),
    "h3": Role(13, 600),
    "reading": Role(14, 400),
    "aloud": Role(18, 400),
    "body": Role(13, 400),
    "row": Role(13, 500),
    "meta": Role(12, 400),
    "meta-strong": Role(12, 500),
    "micro": Role(11, 500),
    "tile": Role(11, 700),
    "tile-large": Role(17, 700),
    "times": Role(12, 400, tabular=True),
}

SCALES: Final[tuple[float, ...]] = (1.0, 1.15, 1.3)
"""What the setting "text size" offers; it multiplies every size of a control and of a letter."""

SPACE: Final[tuple[int, ...]] = (4, 6, 8, 12, 16, 20, 24, 32)
RADIUS_SMALL: Final = 4
RADIUS: Final = 6
RADIUS_LARGE: Final = 8
