"""The agenda items of a session in its right column: one that is looked at, with its timer, and the others."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy

from desktop_app.domain.agenda import Outcome
from desktop_app.services.agenda import ItemView
from desktop_app.ui.pages.meeting.session_clock import taken, timer
from desktop_app.ui.pages.meeting.session_sitting import Sitting
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.bars import ProgressBar
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.painted import Painted
from desktop_app.ui.widgets.pressable import Pressable
from desktop_app.ui.widgets.surfaces import Ground
from desktop_app.ui.wording import line, number

NEARLY_OVER = 0.8
"""The share of an item's minutes from which on its time is told in gold."""


def tone_of(spent: int, minutes: int) -> str:
    """The ink of an item's time: quiet, gold when it is nearly over, vermilion after."""
    share = spent / (minutes * 60) if minutes else 0.0
    return "shangarf" if share > 1 else "zar" if share >= NEARLY_OVER else "ink"


def fill_of(ink: str) -> str:
    """The fill of a bar that goes with it."""
    return {"shangarf": "shangarf-fill", "zar": "zar-fill"}.get(ink, "lajvard-fill")


class Circle(Painted):
    """The number of the item on the table."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, "")
        self._text = text

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(22), self.theme.px(22))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        colour = self.theme.colour
        painting.box(painter, rect, fill=colour("lajvard-fill"), radius=rect.height() / 2)
        painting.write(painter, rect, self._text, self.theme.font("micro", 700), colour("on-fill"), align="center")


class ItemRow(Pressable):
    """An item that is not on the table: done, or to come."""

    def __init__(self, theme: Theme, item: ItemView, remark: str, amount: str) -> None:
        super().__init__(theme, item.title)
        self._item, self._remark, self._amount = item, line(remark), line(amount)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.explain(item.title)

    def show_amount(self, amount: str) -> None:
        """Another time at the end of the second line."""
        if line(amount) != self._amount:
            self._amount = line(amount)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.theme.px(57))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.theme.px(57))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        colour, px = self.theme.colour, self.theme.px
        if self.hovered or self.isDown():
            painter.fillRect(rect, colour("hover"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), colour("line"))
        inner = rect.adjusted(px(16), 0, -px(16), 0)
        circle = painting.placed(QRectF(inner.left(), rect.top() + px(10), px(22), px(22)), inner, rtl=self.rtl)
        done = self._item.outcome is not Outcome.OPEN
        radius = circle.height() / 2
        if done:
            put_off = self._item.outcome is not Outcome.DISCUSSED
            tone = "neutral" if put_off else "zangar"
            fill, edge = painting.ground(tone), painting.edge(tone)
            painting.box(painter, circle, fill=colour(fill), border=colour(edge), radius=radius)
            icon = "ph.arrow-bend-up-left" if put_off else "ph.check-bold"
            self.theme.draw_icon(painter, circle.adjusted(5, 5, -5, -5), icon, painting.ink(tone))
        else:
            painting.box(painter, circle, fill=colour("surface"), border=colour("line-strong"), radius=radius)
            painting.write(
                painter, circle, number(self._item.number), self.theme.font("micro"), colour("ink-2"), align="center"
            )
        words = inner.adjusted(px(32), 0, 0, 0)
        title = painting.placed(QRectF(words.left(), rect.top() + px(9), words.width(), px(20)), inner, rtl=self.rtl)
        painting.write(
            painter, title, self.words, self.theme.font("body"), colour("ink-2" if done else "ink"), rtl=self.rtl
        )
        second = QRectF(words.left(), rect.top() + px(30), words.width(), px(18))
        taken = painting.advance(self.theme.font("meta"), self._amount) + px(8)
        first = painting.placed(second.adjusted(0, 0, -taken, 0), inner, rtl=self.rtl)
        meta = self.theme.font("meta")
        painting.write(painter, first, self._remark, meta, colour("ink-3"), rtl=self.rtl)
        painting.write(
            painter,
            painting.placed(second, inner, rtl=self.rtl),
            self._amount,
            meta,
            colour("ink-2"),
            rtl=self.rtl,
            align="end",
        )


class CurrentItem(Ground):
    """The item that is looked at: its timer, its allotted minutes, and five more where they are needed."""

    extended = Signal(str)
    taken_up = Signal(str)
    put_down = Signal()

    def __init__(self, theme: Theme, item: ItemView, sitting: Sitting) -> None:
        super().__init__(theme, "lajvard-tint", edges=("bottom",))
        self.item, self._counting = item, sitting.is_live
        self._runs = sitting.course.item_id == item.id and sitting.course.is_running
        self._is_break = sitting.course.is_break
        self._timer = Label(theme, "", role="timer")
        allotted = self.tr("of {n} minutes") if self._counting else self.tr("{n} minutes")
        self._of = Label(theme, allotted.format(n=number(item.minutes)), role="meta", ink="ink-2")
        self._bar = ProgressBar(theme)
        self._remark = Label(theme, "", role="meta", ink="ink-2")
        self.more = Button(theme, self.tr("+ 5 minutes"), kind="link", size="small")
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more.clicked.connect(lambda: self.extended.emit(item.id))
        icon = "ph.pause" if self._runs else "ph.play-fill"
        words = self.tr("Stop the item's time") if self._runs else self.tr("Put the item on the table")
        self.pause = IconButton(theme, icon, words, framed=True, icon_side=16)
        self.pause.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pause.clicked.connect(self._toggle)
        self._lay_out(item)
        self._timer.setVisible(self._counting)
        self._of.setVisible(item.minutes > 0)
        self._bar.setVisible(self._counting)
        self.pause.setVisible(self._counting and not self._is_break)
        self.more.setVisible(self._counting and item.minutes > 0 and not self._is_break)

    def _lay_out(self, item: ItemView) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 10, 16, 8)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.addWidget(Circle(self.theme, number(item.number)), 0, 0, Qt.AlignmentFlag.AlignTop)
        heading = QHBoxLayout()
        heading.setSpacing(6)
        heading.addWidget(Label(self.theme, item.title, role="row", weight=600, wrap=True), 1)
        if item.confidential:
            lock = IconMark(self.theme, "ph.lock-simple", "ink-2", side=16)
            lock.setToolTip(line(self.tr("Confidential: the room's screen shows no title")))
            heading.addWidget(lock, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(heading, 0, 1)
        times = QHBoxLayout()
        times.setSpacing(8)
        times.addWidget(self._timer)
        times.addWidget(self._of)
        times.addStretch()
        times.addWidget(self.pause)
        grid.addLayout(times, 1, 1)
        grid.addWidget(self._bar, 2, 1)
        below = QHBoxLayout()
        below.addWidget(self._remark, 1)
        below.addWidget(self.more)
        grid.addLayout(below, 3, 1)

    @Slot()
    def _toggle(self) -> None:
        if self._runs:
            self.put_down.emit()
        else:
            self.taken_up.emit(self.item.id)

    def tick(self, spent: int) -> None:
        if not self._counting:
            self._remark.say(self.item.presenter)
            return
        whole, ink = self.item.minutes * 60, tone_of(spent, self.item.minutes)
        self._timer.say(timer(spent))
        self._timer.set_ink(ink if self._runs else "ink-3")
        self._bar.show_share(spent / whole if whole else 0.0, fill_of(ink))
        self._remark.say(self._words(whole, spent, ink))
        self._remark.set_ink("ink-2" if ink == "ink" or not self._runs else ink)

    def _words(self, whole: int, spent: int, ink: str) -> str:
        minutes = -(-abs(whole - spent) // 60)
        if self._is_break:
            return self.tr("Stands still during the break")
        if not self._runs:
            return self.tr("Its time does not run")
        if not whole:
            return self.tr("No time allotted")
        if spent > whole:
            return self.tr("{n} minutes over the item's time").format(n=number(minutes))
        if ink == "zar":
            return self.tr("Less than {n} minutes left").format(n=number(max(1, minutes)))
        return self.tr("{n} minutes left").format(n=number(minutes))


def amount(item: ItemView, spent: int) -> str:
    """«۹:۴۸ از ۱۰» of an item that was on the table, «۱۰» of one to come."""
    planned = number(item.minutes) if item.minutes else ""
    if not spent:
        return planned
    if not planned:
        return taken(spent)
    return QCoreApplication.translate("Session", "{spent} of {n}").format(spent=taken(spent), n=planned)
