"""How long each item has been on the table, and what the head of a running session says about its time."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.services.recording import StatementView
from desktop_app.services.requests import Clock
from desktop_app.ui.pages.meeting.session_sitting import Sitting, minutes_between
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.labels import Label, Tag
from desktop_app.ui.widgets.margins import margins
from desktop_app.ui.wording import clock, in_digits


class ItemClock:
    """Seconds spent on each item while this program was open, begun from what the statements tell."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._spent: dict[str, float] = {}
        self._current: str | None = None
        self._since: datetime.datetime | None = None

    def take_up(self, item_id: str | None, statements: Sequence[StatementView], *, running: bool) -> None:
        """From now on `item_id` is on the table; nothing counts where the session is not running."""
        if item_id is not None and item_id not in self._spent:
            self._spent[item_id] = _span(statements)
        if item_id == self._current and running == (self._since is not None):
            return
        self._settle()
        self._current = item_id
        self._since = self._clock.now() if running else None

    def spent(self, item_id: str) -> int:
        """Whole seconds spent on the item so far."""
        seconds = self._spent.get(item_id, 0.0)
        if item_id == self._current and self._since is not None:
            seconds += (self._clock.now() - self._since).total_seconds()
        return max(0, int(seconds))

    def now(self) -> datetime.time:
        """The time on the wall."""
        return self._clock.time()

    def _settle(self) -> None:
        if self._current is not None and self._since is not None:
            before = self._spent.get(self._current, 0.0)
            self._spent[self._current] = before + (self._clock.now() - self._since).total_seconds()


def _span(statements: Sequence[StatementView]) -> float:
    times = [s.said_at for s in statements if s.said_at is not None]
    return max(0, minutes_between(min(times), max(times))) * 60.0 if times else 0.0


def timer(seconds: int) -> str:
    """«۲۳:۳۰»; hours only where there are any."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return in_digits(f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}")


class SessionClock(QWidget):
    """In the head of the workspace: whether the session runs, for how long, and until when."""

    def __init__(self, theme: Theme, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._opened: datetime.time | None = None
        self._state = Tag(theme, "", "shangarf")
        self._timer = Label(theme, "", role="timer")
        self._remark = Label(theme, "", role="meta", ink="ink-3")
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(16, 0, 8, 0))
        row.setSpacing(12)
        for part in (self._state, self._timer, self._remark):
            row.addWidget(part)

    def show_sitting(self, sitting: Sitting) -> None:
        meeting = sitting.meeting
        self._opened = meeting.opened_at if sitting.is_live else None
        self._timer.setVisible(self._opened is not None)
        if sitting.is_running:
            self._state.say(self.tr("In session"), "shangarf", "ph.play-fill")
        elif sitting.is_prepared:
            self._state.say(self.tr("Not begun"), "neutral", "")
        else:
            self._state.say(self.tr("Ended"), "neutral", "ph.stop")
        parts = []
        if meeting.opened_at is not None:
            parts.append(self.tr("Began {time}").format(time=clock(meeting.opened_at)))
        if meeting.closed_at is not None:
            parts.append(self.tr("Ended {time}").format(time=clock(meeting.closed_at)))
        elif meeting.ends is not None and not sitting.is_prepared:
            parts.append(self.tr("Planned end {time}").format(time=clock(meeting.ends)))
        self._remark.say(" · ".join(parts))
        self.tick()

    def tick(self) -> None:
        if self._opened is not None:
            now = self._clock.now()
            begun = datetime.datetime.combine(now.date(), self._opened, now.tzinfo)
            self._timer.say(timer(max(0, int((now - begun).total_seconds()))))
