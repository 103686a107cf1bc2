"""The card of the next meeting: when, where, how ready it is, and the way in."""

from __future__ import annotations

import datetime
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.meetings import Stage
from desktop_app.persian import jalali
from desktop_app.services.home import HomeView, Readiness
from desktop_app.services.meetings import MeetingView
from desktop_app.ui import terms
from desktop_app.ui.frame import Place
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import IconMark, Label, Tag
from desktop_app.ui.widgets.leaf import CalendarLeaf
from desktop_app.ui.widgets.pressable import Pressable
from desktop_app.ui.widgets.surfaces import Card, Rule
from desktop_app.ui.wording import clock, is_persian, line, number, plain, relative

READY: Final = ("ph.check-circle-fill", "zangar")
WANTING: Final = ("ph.warning-circle-fill", "zar")
NEUTRAL: Final = ("ph.info", "ink-3")
_FOUR: Final = 700
"""From this width on, four cells stand side by side."""
_WHOLE: Final = 180
"""Up to this width a fact is never cut."""


def leaf_words(day: datetime.date, today: datetime.date) -> tuple[str, str, str]:
    """What a leaf of the calendar says: «امروز» or the weekday, the day, the month."""
    days = (day - today).days
    near = relative(day, today) if days in {0, 1} else ""
    if is_persian():
        date = jalali.JalaliDate.from_date(day)
        return near or date.weekday_name, number(date.day), date.month_name
    return near.capitalize() or f"{day:%A}", str(day.day), f"{day:%b}"


class ReadyCell(Pressable):
    """One matter that the meeting needs, and whether it is in order."""

    def __init__(self, theme: Theme) -> None:
        self._caption, self._first, self._below = "", True, False
        self._mark = NEUTRAL
        super().__init__(theme)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def stand(self, *, first: bool, below: bool) -> None:
        """Where it stands in its grid: lines divide it from those before and over it."""
        self._first, self._below = first, below
        self.update()

    def say(self, caption: str, words: str, mark: tuple[str, str]) -> None:
        self._caption, self._mark = line(caption), mark
        self.set_words(words)
        self.setAccessibleName(plain(f"{caption}: {words}"))

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.theme.px(52))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        px, colour = self.theme.px, self.theme.colour
        if self.hovered:
            painter.fillRect(rect.adjusted(1, 1, -1, -1), colour("hover"))
        if not self._first:
            edge = painting.placed(QRectF(0, 0, 1, rect.height()), rect, rtl=self.rtl)
            painter.fillRect(edge, colour("line"))
        if self._below:
            painter.fillRect(QRectF(0, 0, rect.width(), 1), colour("line"))
        if self.ringed:
            painting.box(painter, rect.adjusted(1, 1, -1, -1), border=colour("lajvard"), width=2)
        icon = QRectF(px(16), rect.center().y() - px(9), px(18), px(18))
        self.theme.draw_icon(painter, painting.placed(icon, rect, rtl=self.rtl), *self._mark)
        for top, text, role, ink in (
            (px(6), self._caption, "meta", "ink-3"),
            (px(25), self.words, "row", "ink"),
        ):
            place = QRectF(px(44), top, rect.width() - px(52), px(20))
            place = painting.placed(place, rect, rtl=self.rtl)
            fits = painting.write(painter, place, text, self.theme.font(role), colour(ink), rtl=self.rtl)
            if role == "row":
                self.setToolTip("" if fits else text)


class NextMeetingCard(Card):
    """Says nothing about a meeting that is not there: the page hides it then."""

    wanted = Signal(object)
    """The place that was asked for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=0, spacing=0)
        self._meeting: MeetingView | None = None
        self._leaf = CalendarLeaf(theme)
        self._eyebrow = Label(theme, "", role="meta", ink="lajvard", weight=600)
        self._until = Label(theme, "", role="meta", ink="ink-3")
        self._title = Label(theme, "", role="title")
        self._number = Tag(theme, "")
        self._kind = Tag(theme, "")
        self._facts = [Label(theme, "", ink="ink-2") for _ in range(3)]
        self._marks = [IconMark(theme, name, "ink-3") for name in ("ph.clock", "ph.map-pin", "ph.user-circle")]
        self.start = Button(theme, self.tr("Start the session"), kind="primary", icon="ph.play-fill", size="large")
        self.workspace = Button(theme, self.tr("The meeting's desk"))
        self.start.explain(self.tr("The session of this meeting (F5)"))
        self.start.clicked.connect(self.go_to_session)
        self.workspace.clicked.connect(lambda: self._want(""))
        self._cells = [ReadyCell(theme) for _ in range(4)]
        for cell, part in zip(self._cells, ("agenda", "attendance", "attendance", "agenda"), strict=True):
            cell.clicked.connect(lambda _checked=False, part=part: self._want(part))
        top = QHBoxLayout()
        top.setContentsMargins(16, 16, 16, 16)
        top.setSpacing(16)
        top.addWidget(self._leaf, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addLayout(self._words(), 1)
        top.addWidget(self._actions())
        self._strip = QGridLayout()
        self._strip.setSpacing(0)
        self._across = 0
        self._lay_cells(len(self._cells))
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.addLayout(top)
        self.body.addWidget(Rule(theme))
        self.body.addLayout(self._strip)

    def _lay_cells(self, across: int) -> None:
        """Four in a row, or two by two where four have no room."""
        if across == self._across:
            return
        self._across = across
        for place, cell in enumerate(self._cells):
            self._strip.addWidget(cell, place // across, place % across)
            self._strip.setColumnStretch(place, 1 if place < across else 0)
            cell.stand(first=place % across == 0, below=place >= across)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_cells(4 if event.size().width() >= self.theme.px(_FOUR) else 2)

    def _words(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        rows: list[list[QWidget]] = [[self._eyebrow, self._until], [self._title, self._number, self._kind]]
        facts: list[QWidget] = []
        for mark, fact in zip(self._marks, self._facts, strict=True):
            facts += [mark, fact]
        rows.append(facts)
        column.addStretch()
        for widgets in rows:
            row = QHBoxLayout()
            row.setSpacing(8)
            for widget in widgets:
                row.addWidget(widget)
                if widget in self._facts:
                    row.addSpacing(8)
            row.addStretch()
            column.addLayout(row)
        column.addStretch()
        return column

    def _actions(self) -> QWidget:
        place = QWidget()
        place.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addStretch()
        column.addWidget(self.start)
        column.addWidget(self.workspace)
        column.addStretch()
        return place

    def show_view(self, view: HomeView, now: datetime.datetime) -> None:
        """Fill the card from `view.next_meeting`."""
        meeting, readiness = view.next_meeting, view.readiness
        self._meeting = meeting
        if meeting is None or readiness is None:
            return
        running = meeting.stage is Stage.IN_SESSION
        today = meeting.date == view.today
        self._leaf.show_day(*leaf_words(meeting.date, view.today), urgent=today)
        self._eyebrow.say(self.tr("In session") if running else self.tr("Next meeting"))
        self._until.say("" if running else self._until_words(meeting, now))
        self._title.say(meeting.committee or meeting.title)
        self._number.say(terms.numbered_meeting(meeting.number))
        self._number.setVisible(meeting.number is not None)
        self._kind.say(terms.meeting_kind(meeting.kind))
        self._show_facts(meeting)
        self.start.set_words(self.tr("Continue the session") if running else self.tr("Start the session"))
        self.start.setVisible(running or today)
        self.workspace.set_kind("normal" if running or today else "primary")
        self._show_readiness(meeting, readiness)

    def _until_words(self, meeting: MeetingView, now: datetime.datetime) -> str:
        if meeting.date != now.date() or meeting.starts is None:
            return relative(meeting.date, now.date())
        minutes = int((datetime.datetime.combine(meeting.date, meeting.starts) - now).total_seconds() // 60)
        hours, rest = divmod(abs(minutes), 60)
        if minutes < 0:
            return self.tr("its time has come")
        if hours and rest:
            return self.tr("in {h} hours and {m} minutes").format(h=number(hours), m=number(rest))
        if hours:
            return self.tr("in {h} hours").format(h=number(hours))
        return self.tr("in {m} minutes").format(m=number(rest))

    def _show_facts(self, meeting: MeetingView) -> None:
        times = [clock(moment) for moment in (meeting.starts, meeting.ends) if moment is not None]
        joined = self.tr("{start} to {end}").format(start=times[0], end=times[1]) if len(times) == 2 else "".join(times)
        chair = self.tr("Chair: {chair}").format(chair=meeting.chair) if meeting.chair else ""
        for mark, fact, words in zip(self._marks, self._facts, (joined, meeting.place, chair), strict=True):
            fact.say(words)
            # The place gives way where there is little room; times and a chair of usual length stay whole.
            width = fact.sizeHint().width()
            gives_way = words == meeting.place or width > self.theme.px(_WHOLE)
            fact.setMinimumWidth(0 if gives_way else width)
            fact.setVisible(bool(words))
            mark.setVisible(bool(words))

    def _show_readiness(self, meeting: MeetingView, ready: Readiness) -> None:
        agenda, invitation, quorum, papers = self._cells
        fits = not meeting.minutes_available or ready.minutes_planned <= meeting.minutes_available
        words = self.tr("{n} items, {m} minutes").format(n=number(ready.items), m=number(ready.minutes_planned))
        agenda.say(
            self.tr("Agenda"), words if ready.items else self.tr("Empty"), READY if ready.items and fits else WANTING
        )
        words = self.tr("{n} people invited").format(n=number(ready.summoned))
        invitation.say(
            self.tr("Invitation"), words if ready.invited else self.tr("Not sent"), READY if ready.invited else WANTING
        )
        words = self.tr("{n} have confirmed").format(n=number(ready.confirmed))
        if ready.quorum_needed:
            caption = self.tr("Quorum: {n}").format(n=number(ready.quorum_needed))
            quorum.say(caption, words, READY if ready.confirmed >= ready.quorum_needed else WANTING)
        else:
            quorum.say(self.tr("No quorum"), words, NEUTRAL)
        words = self.tr("{n} not here yet").format(n=number(ready.awaited))
        papers.say(
            self.tr("Papers"), words if ready.awaited else self.tr("All here"), WANTING if ready.awaited else READY
        )

    def go_to_session(self) -> None:
        """F5."""
        self._want("session")

    def _want(self, part: str) -> None:
        if self._meeting is not None:
            self.wanted.emit(Place("meeting", self._meeting.id, part))
