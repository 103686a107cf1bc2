"""The agenda: items in order, what each expects, and what earlier meetings left behind."""

from __future__ import annotations

import enum
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.records import Record, Registers, enum_column
from desktop_app.sentences import Refused, sentence


class ItemKind(enum.StrEnum):
    """What the item expects of the meeting."""

    DECISION = "decision"
    REPORT = "report"
    INFORMATION = "information"


class Outcome(enum.StrEnum):
    OPEN = "open"
    DISCUSSED = "discussed"
    POSTPONED = "postponed"
    WITHDRAWN = "withdrawn"


class AgendaItem(Record, kw_only=True):
    """One item of a meeting's agenda, or a matter raised outside it."""

    __tablename__ = "agenda_item"
    registers: ClassVar[Registers] = {"presenter": ("presenter_id", "presenter")}

    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting.id"), index=True)
    title: Mapped[str]
    detail: Mapped[str] = mapped_column(default="")
    kind: Mapped[ItemKind] = enum_column(ItemKind, default=ItemKind.DECISION)
    presenter_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"), default=None)
    presenter: Mapped[str] = mapped_column(default="")
    minutes: Mapped[int] = mapped_column(default=10)
    proposal: Mapped[str] = mapped_column(default="")
    conclusion: Mapped[str] = mapped_column(default="")
    off_agenda: Mapped[bool] = mapped_column(default=False)
    outcome: Mapped[Outcome] = enum_column(Outcome, default=Outcome.OPEN, index=True)
    carried_from_id: Mapped[str | None] = mapped_column(ForeignKey("agenda_item.id"), default=None, index=True)
    approves_id: Mapped[str | None] = mapped_column(ForeignKey("meeting.id"), default=None, index=True)
    """The earlier meeting whose minutes this item approves."""
    confidential: Mapped[bool] = mapped_column(default=False)
    """Not shown on the room's screen, nor told in the news."""
    on_table: Mapped[list[str]] = mapped_column(default_factory=list)
    """Times `HH:MM:SS`: taken up, put down, taken up ... An odd number of them: the item is on the table."""
    position: Mapped[str]


def duration(minutes: int) -> int:
    """Refuses minutes that no agenda has."""
    if not 0 <= minutes <= 24 * 60:
        raise Refused(
            sentence("Rules", "An item takes from 0 to {most} minutes."),
            sentence("Rules", "Type the minutes again."),
            most=24 * 60,
        )
    return minutes


@dataclass(frozen=True)
class TimeBudget:
    """Minutes of a meeting against the minutes of its items."""

    available: int
    planned: int

    @property
    def free(self) -> int:
        """Minutes left; negative when the agenda is longer than the meeting."""
        return self.available - self.planned


def budget(items: Sequence[AgendaItem], available: int) -> TimeBudget:
    return TimeBudget(available, sum(i.minutes for i in items if not i.removed and not i.off_agenda))


class LeftReason(enum.StrEnum):
    """Why an item of an earlier meeting comes back as a proposal."""

    NOT_REACHED = "not_reached"
    POSTPONED = "postponed"
    OPEN_RESOLUTIONS = "open_resolutions"


def in_order(items: Iterable[AgendaItem]) -> list[AgendaItem]:
    """The items of a meeting as they are numbered: those outside the agenda last."""
    return sorted(items, key=lambda i: (i.off_agenda, i.position, i.id))


def left_behind(
    items: Sequence[AgendaItem], taken_up: Collection[str], unfinished: Collection[str] = ()
) -> list[tuple[AgendaItem, LeftReason]]:
    """Items of earlier meetings that no later item continues and that were postponed, never reached, or decided with
    resolutions that are still open; `unfinished` holds the ids of these last.
    """
    left = [(item, _reason(item, unfinished)) for item in items if not item.removed and item.id not in taken_up]
    return [(item, reason) for item, reason in left if reason is not None]


def _reason(item: AgendaItem, unfinished: Collection[str]) -> LeftReason | None:
    match item.outcome:
        case Outcome.POSTPONED:
            return LeftReason.POSTPONED
        case Outcome.OPEN:
            return LeftReason.NOT_REACHED
        case Outcome.DISCUSSED if item.id in unfinished:
            return LeftReason.OPEN_RESOLUTIONS
    return None
