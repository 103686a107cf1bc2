"""How far a running session is at this moment, and what the head of its page says about its time."""

from __future__ import annotations

import datetime
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.services.course import CourseView
from desktop_app.services.requests import Clock
from desktop_app.ui.pages.meeting.session_sitting import Sitting
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.labels import Label, Tag
from desktop_app.ui.widgets.margins import margins
from desktop_app.ui.wording import clock, in_digits, number

_ALL_FROM: Final = 1320
"""In a narrower window the title of the meeting has the room, and only the most telling time stands beside."""


class CourseClock:
    """The course of the session as it was read, gone on by the clock."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._course: CourseView | None = None

    def show_course(self, course: CourseView) -> None:
        self._course = course

    def spent(self, item_id: str) -> int:
        """Whole seconds spent on the item so far."""
        return self._course.spent_on(item_id, self.moment()) if self._course is not None else 0

    def break_lasts(self) -> int:
        """Whole seconds since the break began."""
        return self._course.break_lasts(self.moment()) if self._course is not None else 0

    def moment(self) -> datetime.datetime:
        """The day and the time on the wall."""
        return self._clock.now()


def timer(seconds: int) -> str:
    """«۲۳:۳۰»; hours only where there are any."""
    minutes, rest = divmod(max(0, seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return in_digits(f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}")


def taken(seconds: int) -> str:
    """«۹:۴۸», for a line of text."""
    minutes, rest = divmod(max(0, seconds), 60)
    return in_digits(f"{minutes}:{rest:02}")


def minutes_left(sitting: Sitting, now: datetime.datetime) -> int | None:
    """Minutes until the planned end, rounded up; negative once it is over, None where none is planned."""
    ends = sitting.meeting.ends
    if ends is None:
        return None
    until = datetime.datetime.combine(sitting.meeting.date, ends, now.tzinfo)
    return -int((now - until).total_seconds() // 60)


class SessionClock(QWidget):
    """In the head of the workspace: whether the session runs, for how long, until when, and since when it rests."""

    def __init__(self, theme: Theme, course: CourseClock) -> None:
        super().__init__()
        self._course = course
        self._sitting: Sitting | None = None
        self._skew = datetime.timedelta()
        self._state = Tag(theme, "", "shangarf")
        self._timer = Label(theme, "", role="timer")
        self._remark = Label(theme, "", role="meta", ink="ink-3")
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(16, 0, 8, 0))
        row.setSpacing(12)
        for part in (self._state, self._timer, self._remark):
            row.addWidget(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tick()

    def skip(self, by: datetime.timedelta) -> None:
        """The clock on the wall was set forward by so much: the session has not become longer by it."""
        self._skew += by

    def show_sitting(self, sitting: Sitting) -> None:
        if self._sitting is not None and self._sitting.meeting.id != sitting.meeting.id:
            self._skew = datetime.timedelta()
        self._sitting = sitting
        self._timer.setVisible(sitting.is_live and sitting.meeting.opened_at is not None)
        if sitting.course.is_break:
            self._state.say(self.tr("Break"), "zar", "ph.pause")
        elif sitting.is_live:
            self._state.say(self.tr("In session"), "shangarf", "ph.play-fill")
        elif sitting.is_running:
            self._state.say(self.tr("Written from notes"), "neutral", "ph.note-pencil")
        elif sitting.is_prepared:
            self._state.say(self.tr("Not begun"), "neutral", "")
        else:
            self._state.say(self.tr("Ended"), "neutral", "ph.stop")
        self._timer.set_ink("zar" if sitting.course.is_break else "ink")
        self.tick()

    def lasts(self) -> int:
        """Seconds since the session was opened."""
        sitting = self._sitting
        if sitting is None or sitting.meeting.opened_at is None:
            return 0
        now = self._course.moment()
        opened = datetime.datetime.combine(sitting.meeting.date, sitting.meeting.opened_at, now.tzinfo)
        return max(0, int((now - self._skew - opened).total_seconds()))

    def tick(self) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        self._timer.say(timer(self._course.break_lasts() if sitting.course.is_break else self.lasts()))
        parts, is_over = self._parts(sitting)
        roomy = self.window().width() >= self._remark.theme.px(_ALL_FROM)
        self._remark.say(" · ".join(parts if roomy else parts[:1] if sitting.course.is_break else parts[-1:]))
        self._remark.set_ink("zar" if is_over or sitting.course.is_break else "ink-3")

    def _parts(self, sitting: Sitting) -> tuple[list[str], bool]:
        """What stands beside the time, and whether the planned end is past."""
        meeting, parts, is_over = sitting.meeting, [], False
        if sitting.course.break_since is not None:
            parts.append(self.tr("Break since {time}").format(time=clock(sitting.course.break_since)))
        if meeting.opened_at is not None:
            parts.append(self.tr("Began {time}").format(time=clock(meeting.opened_at)))
        if meeting.closed_at is not None:
            parts.append(self.tr("Ended {time}").format(time=clock(meeting.closed_at)))
        elif meeting.ends is not None and not sitting.is_prepared:
            left = minutes_left(sitting, self._course.moment()) if sitting.is_live else None
            is_over = left is not None and left < 0
            if left is not None and left < 0:
                over = self.tr("{n} minutes past the planned end, {time}")
                parts.append(over.format(n=number(-left), time=clock(meeting.ends)))
            else:
                parts.append(self.tr("Planned end {time}").format(time=clock(meeting.ends)))
        return parts, is_over
