"""Every word that stands on the room's screen, frozen: what is not here cannot be seen there."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Scene(enum.Enum):
    """What the screen is about."""

    RUNNING = enum.auto()
    MESSAGE = enum.auto()
    """A few words in the middle: a break, before and after the session, behind closed doors."""


@dataclass(frozen=True)
class Cell:
    """A figure at the foot of the screen; `share` is that of a bar, where there is one."""

    caption: str
    value: str
    ink: str = "ink"
    share: float | None = None


@dataclass(frozen=True)
class RoomView:
    """Every word on the screen; nothing else reaches it."""

    scene: Scene
    committee: str
    clock: str
    meeting: str = ""
    place: str = ""
    """«بند ۲ از ۶»; over a message, nothing."""
    title: str = ""
    below: str = ""
    icon: str = ""
    ink: str = "ink"
    decision_head: str = ""
    decision: str = ""
    decision_below: str = ""
    is_recorded: bool = False
    figure: str = ""
    """The time since a break began."""
    cells: tuple[Cell, ...] = ()

    @property
    def heading(self) -> tuple[object, ...]:
        """What stands over the line."""
        return self.committee, self.meeting, self.clock

    @property
    def matter(self) -> tuple[object, ...]:
        """What the room talks about, but for the words of a decision."""
        return self.place, self.title, self.below, self.icon, self.ink, self.figure, bool(self.decision)

    @property
    def wording(self) -> tuple[object, ...]:
        """What stands in the box of the decision."""
        return self.decision_head, self.decision, self.decision_below, self.is_recorded
