"""The time of a session on its page: which item is on the table, breaks, a clock that was set, the room's screen."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.meeting.offered import offer
from desktop_app.ui.pages.meeting.session_clock import CourseClock, SessionClock
from desktop_app.ui.pages.meeting.session_notices import NoticeBar
from desktop_app.ui.pages.meeting.session_room import room_view
from desktop_app.ui.pages.meeting.session_sitting import Sitting
from desktop_app.ui.pages.meeting.session_watch import ClockWatch, Jump
from desktop_app.ui.room_screen import Room, RoomView
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.wording import clock, date_long, date_short


class SessionTime(QObject):
    """`changed` comes after every request, so that the session is read again."""

    changed = Signal()

    def __init__(self, frame: Frame, page: QWidget, worded: Callable[[], str]) -> None:
        """`worded` gives what is being typed as a resolution."""
        super().__init__(page)
        self._frame, self._desk = frame, frame.desk
        self._sitting: Sitting | None = None
        self._tabled: str | None = None
        self._watch = ClockWatch(self._desk.clock)
        self.course = CourseClock(self._desk.clock)
        self.clock = SessionClock(frame.theme, self.course)
        self.notices = NoticeBar(frame.theme)
        self.pause = Button(frame.theme, self.tr("Break"), kind="ghost", icon="ph.pause")
        self.pause.explain(self.tr("Begin a break, or end it (Ctrl+Shift+B)"))
        self.pause.clicked.connect(self.toggle_break)
        self._worded = worded
        self.room = Room(frame, page, self._seen)
        self.screen = IconButton(frame.theme, "ph.projector-screen", self.tr("Screen of the room (F11)"), side=32)
        self.screen.setCheckable(True)
        self.screen.clicked.connect(self.toggle_room)
        self.room.toggled.connect(self.screen.setChecked)

    def show_sitting(self, sitting: Sitting) -> None:
        if self._sitting is not None and self._sitting.meeting.id != sitting.meeting.id:
            for matter in ("clock", "midnight"):
                self.notices.withdraw(matter)
        self._sitting = sitting
        self._tabled = sitting.course.item_id
        self.course.show_course(sitting.course)
        self.clock.show_sitting(sitting)
        offer(self.pause, sitting.is_live)
        is_break = sitting.course.is_break
        self.pause.set_words(self.tr("Go on with the session") if is_break else self.tr("Break"))
        self.pause.set_icon("ph.play-fill" if is_break else "ph.pause")
        self.pause.set_kind("normal" if is_break else "ghost")
        self._say_midnight(sitting)
        self.room.follow()

    def item_to_show(self, looked_at: str, sitting: Sitting) -> str:
        """The item that the page is to show: where another was put on the table meanwhile, that one."""
        before = self._sitting
        known = before is not None and before.meeting.id == sitting.meeting.id
        if known and sitting.is_live and sitting.course.item_id not in {None, self._tabled}:
            return sitting.course.item_id or looked_at
        return looked_at

    @Slot()
    def tick(self) -> None:
        """Once a second, whether the page is seen or not."""
        jump, sitting = self._watch.look(), self._sitting
        self.room.follow()
        if sitting is None or not sitting.is_live:
            return
        if jump is not None:
            self._follow(jump, sitting)
        elif self._desk.clock.today() != sitting.today:
            self.changed.emit()
        self.clock.tick()

    # The room's screen

    def _seen(self) -> RoomView | None:
        return None if self._sitting is None else room_view(self._sitting, self.course, self._worded())

    @Slot()
    def toggle_room(self) -> None:
        """F11."""
        self.room.toggle()
        self.screen.setChecked(self.room.is_open)

    # The item on the table, and breaks

    def take_up(self, item_id: str) -> None:
        """Puts an item on the table, where the session goes on; otherwise it is only looked at."""
        sitting = self._sitting
        if sitting is None or not sitting.is_live:
            return
        if sitting.course.item_id != item_id or not (sitting.course.is_running or sitting.course.is_break):
            self._frame.asked(lambda: self._desk.course.take_up(item_id))

    @Slot()
    def put_down(self) -> None:
        sitting = self._sitting
        if sitting is not None and sitting.is_live:
            self._frame.asked(lambda: self._desk.course.put_down(sitting.meeting.id))
            self.changed.emit()

    @Slot()
    def toggle_break(self) -> None:
        """Ctrl+Shift+B."""
        sitting = self._sitting
        if sitting is None or not sitting.is_live:
            return
        deed = self._desk.course.resume if sitting.course.is_break else self._desk.course.break_off
        self._frame.asked(lambda: deed(sitting.meeting.id))
        self.changed.emit()

    # The clock on the wall

    def _follow(self, jump: Jump, sitting: Sitting) -> None:
        if jump.is_sleep:
            words = self.tr(
                "The computer slept from {was} to {now}; the time of the session went on meanwhile. "
                "Where the session rested, a break or the times can be put right."
            )
        else:
            self._frame.asked(lambda: self._desk.course.follow_clock(sitting.meeting.id, jump.was, jump.now))
            self.clock.skip(jump.now - jump.was)
            words = self.tr(
                "The computer's clock was set from {was} to {now}. The timers go on without a jump; "
                "times recorded since then may need correction."
            )
        was, now = self._moments(jump)
        self.notices.say("clock", words.format(was=was, now=now), "ph.clock-counter-clockwise")
        self.changed.emit()

    def _moments(self, jump: Jump) -> tuple[str, str]:
        if jump.was.date() == jump.now.date():
            return clock(jump.was.time()), clock(jump.now.time())
        return _moment(jump.was), _moment(jump.now)

    def _say_midnight(self, sitting: Sitting) -> None:
        if not sitting.is_past_midnight:
            self.notices.withdraw("midnight")
            return
        words = self.tr(
            "The session of {day} has gone past midnight. Arrivals, votes and the end are kept as 23:59 of that day; "
            "the session can be ended, or its times corrected."
        )
        self.notices.say("midnight", words.format(day=date_long(sitting.meeting.date)), "ph.moon")


def _moment(moment: datetime.datetime) -> str:
    return f"{date_short(moment.date(), moment.date())} {clock(moment.time())}"
