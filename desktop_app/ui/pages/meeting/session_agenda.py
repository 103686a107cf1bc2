"""The right column of a session: the agenda, how long the current item has taken, and what time is left."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.agenda import Outcome
from desktop_app.services.agenda import ItemView
from desktop_app.ui.pages.meeting.session_clock import ItemClock, timer
from desktop_app.ui.pages.meeting.session_sitting import Sitting, minutes_between
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.bars import ProgressBar
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.margins import margins
from desktop_app.ui.widgets.painted import Painted
from desktop_app.ui.widgets.pressable import Pressable
from desktop_app.ui.widgets.surfaces import CardHeader, Ground, Scrolled
from desktop_app.ui.wording import line, number


class _Circle(Painted):
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


class _ItemRow(Pressable):
    """An item that is not on the table: done, or to come."""

    def __init__(self, theme: Theme, item: ItemView, remark: str, amount: str) -> None:
        super().__init__(theme, item.title)
        self._item, self._remark, self._amount = item, line(remark), line(amount)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.explain(item.title)

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


class _CurrentItem(Ground):
    """The item on the table: its timer, its allotted minutes, and five more where they are needed."""

    extended = Signal(str)

    def __init__(self, theme: Theme, item: ItemView, *, counting: bool, may_extend: bool) -> None:
        super().__init__(theme, "lajvard-tint", edges=("bottom",))
        self._item, self._counting = item, counting
        title = Label(theme, item.title, role="row", weight=600, wrap=True)
        self._timer = Label(theme, "", role="timer")
        allotted = self.tr("of {n} minutes") if counting else self.tr("{n} minutes")
        self._of = Label(theme, allotted.format(n=number(item.minutes)), role="meta", ink="ink-2")
        self._bar = ProgressBar(theme)
        self._remark = Label(theme, "", role="meta", ink="ink-2")
        self._more = Button(theme, self.tr("+ 5 minutes"), kind="link", size="small")
        self._more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._more.clicked.connect(lambda: self.extended.emit(item.id))
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 10, 16, 8)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.addWidget(_Circle(theme, number(item.number)), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(title, 0, 1)
        times = QHBoxLayout()
        times.setSpacing(8)
        times.addWidget(self._timer)
        times.addWidget(self._of)
        times.addStretch()
        grid.addLayout(times, 1, 1)
        grid.addWidget(self._bar, 2, 1)
        below = QHBoxLayout()
        below.addWidget(self._remark, 1)
        below.addWidget(self._more)
        grid.addLayout(below, 3, 1)
        self._timer.setVisible(counting)
        self._bar.setVisible(counting)
        self._more.setVisible(may_extend)

    def tick(self, spent: int) -> None:
        if not self._counting:
            self._remark.say(self._item.presenter)
            return
        whole = self._item.minutes * 60
        share = spent / whole if whole else 0.0
        ink = "shangarf" if share > 1 else "zar" if share >= 0.8 else "ink"
        fill = {"shangarf": "shangarf-fill", "zar": "zar-fill"}.get(ink, "lajvard-fill")
        self._timer.say(timer(spent))
        self._timer.set_ink(ink)
        self._bar.show_share(share, fill)
        left = whole - spent
        minutes = -(-abs(left) // 60)
        if not whole:
            words = self.tr("No time allotted")
        elif left < 0:
            words = self.tr("{n} minutes over the item's time").format(n=number(minutes))
        elif share >= 0.8:
            words = self.tr("Less than {n} minutes left").format(n=number(max(1, minutes)))
        else:
            words = self.tr("{n} minutes left").format(n=number(minutes))
        self._remark.say(words)
        self._remark.set_ink("ink-2" if ink == "ink" else ink)


class AgendaColumn(Ground):
    """Items in order; pressing one takes it up."""

    item_wanted = Signal(str)
    extended = Signal(str)
    off_agenda_wanted = Signal()

    def __init__(self, theme: Theme, item_clock: ItemClock, parent: QWidget | None = None) -> None:
        super().__init__(theme, "surface", edges=("end",), parent=parent)
        self._clock = item_clock
        self._sitting: Sitting | None = None
        self._current: _CurrentItem | None = None
        self._shown: object = None
        self._header = CardHeader(theme, self.tr("Agenda"))
        self._count = Label(theme, "", ink="ink-2")
        self._header.add_action(self._count)
        self._list = Scrolled(theme, spacing=0)
        self._add = QWidget()
        add = Button(theme, self.tr("Matter outside the agenda"), kind="link", icon="ph.plus")
        add.clicked.connect(self.off_agenda_wanted)
        framed = QHBoxLayout(self._add)
        framed.setContentsMargins(10, 8, 10, 8)
        framed.addWidget(add)
        framed.addStretch()
        self._left = _TimeLeft(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(0, 0, 1, 0))
        column.setSpacing(0)
        rule = Ground(theme, "line")
        rule.setFixedHeight(1)
        column.addWidget(self._header)
        column.addWidget(rule)
        column.addWidget(self._list, 1)
        column.addWidget(self._left)

    def show_sitting(self, sitting: Sitting) -> None:
        self._sitting = sitting
        settled = sum(1 for i in sitting.items if i.outcome is not Outcome.OPEN)
        place = sitting.item.number if sitting.item else settled
        total = len(sitting.items)
        count = self.tr("{n} of {total}").format(n=number(place), total=number(total)) if total else ""
        self._count.say(count)
        shown = (sitting.items, sitting.item_id, sitting.is_live, sitting.may_write, sitting.is_frozen)
        if shown != self._shown:
            self._shown = shown
            self._show_items(sitting)
        self._left.setVisible(sitting.is_live and sitting.meeting.ends is not None)
        self.tick()

    def _show_items(self, sitting: Sitting) -> None:
        column = self._list.column
        while column.count():
            entry = column.takeAt(0)
            widget = entry.widget() if entry is not None else None
            if widget is not None and widget is not self._add:
                widget.deleteLater()
        self._current = None
        for item in sitting.items:
            if item.id == sitting.item_id:
                self._current = _CurrentItem(
                    self.theme, item, counting=sitting.is_live, may_extend=sitting.is_live and item.minutes > 0
                )
                self._current.extended.connect(self.extended)
                column.addWidget(self._current)
                continue
            row = _ItemRow(self.theme, item, self._remark(item), number(item.minutes) if item.minutes else "")
            row.clicked.connect(lambda wanted=item.id: self.item_wanted.emit(wanted))
            column.addWidget(row)
        column.addWidget(self._add)
        self._add.setVisible(not sitting.is_frozen)

    def _remark(self, item: ItemView) -> str:
        match item.outcome:
            case Outcome.POSTPONED:
                return self.tr("Left for the next meeting")
            case Outcome.WITHDRAWN:
                return self.tr("Taken off the agenda")
            case Outcome.DISCUSSED:
                if item.resolutions:
                    return self.tr("{n} resolutions").format(n=number(item.resolutions))
                return self.tr("Without a resolution")
            case Outcome.OPEN:
                return self.tr("Outside the agenda") if item.off_agenda else item.presenter

    def tick(self) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        if self._current is not None and sitting.item_id is not None:
            self._current.tick(self._clock.spent(sitting.item_id))
        if self._left.isVisibleTo(self):
            self._left.show_sitting(sitting, self._clock)


class _TimeLeft(Ground):
    """Pinned under the agenda: minutes left of the meeting, and minutes the remaining items ask for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "surface", edges=("top",))
        self._minutes = Label(theme, "", role="h3")
        self._bar = ProgressBar(theme)
        self._remark = Label(theme, "", role="meta", ink="ink-2", wrap=True)
        top = QHBoxLayout()
        top.addWidget(Label(theme, self.tr("Time left of the meeting"), role="meta", ink="ink-3"))
        top.addStretch()
        top.addWidget(self._minutes)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._bar)
        column.addWidget(self._remark)

    def show_sitting(self, sitting: Sitting, item_clock: ItemClock) -> None:
        ends, whole = sitting.meeting.ends, sitting.meeting.minutes_available
        if ends is None:
            return
        left = minutes_between(item_clock.now(), ends)
        planned = sum(i.minutes for i in sitting.items if i.outcome is Outcome.OPEN and i.id != sitting.item_id)
        if sitting.item is not None:
            planned += max(0, sitting.item.minutes - item_clock.spent(sitting.item.id) // 60)
        if left < 0:
            self._minutes.say(self.tr("{n} minutes over").format(n=number(-left)))
        else:
            self._minutes.say(self.tr("{n} minutes").format(n=number(left)))
        tight = planned > left
        self._minutes.set_ink("shangarf" if left < 0 else "zar" if tight else "ink")
        fill = "shangarf-fill" if left < 0 else "zar-fill" if tight else "lajvard-fill"
        self._bar.show_share(left / whole if whole and left > 0 else 0.0, fill)
        self._remark.say(self.tr("{n} minutes are planned for what remains.").format(n=number(planned)))
