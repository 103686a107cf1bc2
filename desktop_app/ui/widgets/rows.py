"""What a list shows, as frozen values: rows of cells, group headers, and the columns they stand in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from desktop_app.ui.wording import plain

Align = Literal["start", "end", "center"]


@dataclass(frozen=True)
class Mark:
    """A tag in a cell."""

    text: str
    tone: str = "neutral"
    icon: str = ""
    action: str = ""
    """The key of what pressing this tag does."""


@dataclass(frozen=True)
class Cell:
    """What stands in one column of one row. Everything is optional and drawn in this order: tile, icon, avatar,
    text over second line, tags, signature dots, bar, number after the bar."""

    text: str = ""
    second: str = ""
    ink: str = "ink"
    second_ink: str = "ink-3"
    weight: int = 400
    role: str = "body"
    icon: str = ""
    icon_ink: str = "ink-2"
    icon_side: int = 16
    tile: tuple[str, str] | None = None
    """Letter and tone."""
    avatar: str = ""
    tags: tuple[Mark, ...] = ()
    """After the text; on the second line where `tags_below`."""
    tags_below: bool = False
    dots: tuple[int, int] | None = None
    """How many of how many have signed."""
    bar: float | None = None
    bar_fill: str = "lajvard-fill"
    action: str = ""
    """The key of what pressing this cell does; its text is drawn as a link."""
    boxed: bool = False
    """Drawn in an input's frame while the row is selected."""
    circle: tuple[str, str] | None = None
    """A character or an icon name in a circle of 20, and its tone."""


@dataclass(frozen=True)
class Column:
    """A column: its width in pixels, or its share of what is left where `width` is 0."""

    width: int = 0
    title: str = ""
    align: Align = "start"
    share: int = 1
    hides_below: int = 0
    """The column is left out where the list is narrower than this."""


@dataclass(frozen=True)
class Row:
    """One line of a list. `key` says which thing it is; the selection follows the key when the list is shown anew."""

    key: object
    cells: tuple[Cell, ...]
    value: object = None
    is_group: bool = False
    muted: bool = False
    checked: bool | None = None
    movable: bool = False
    tip: str = ""
    height: int = 0
    """In pixels, where it is not the list's own."""

    def spoken(self) -> str:
        """The row for a screen reader."""
        parts: list[str] = []
        for cell in self.cells:
            parts += [cell.text, cell.second, *(mark.text for mark in cell.tags)]
        return plain(", ".join(part for part in parts if part))


def group(
    text: str, count: str = "", *, ink: str = "ink", icon: str = "", icon_ink: str = "ink-2", key: object = None
) -> Row:
    """A header row over the rows that follow it."""
    cell = Cell(text=text, second=count, ink=ink, weight=600, icon=icon, icon_ink=icon_ink)
    return Row(key=key or ("group", text), cells=(cell,), is_group=True)
