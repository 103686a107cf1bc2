"""The right column of a session: the agenda, how long the current item has taken, and what time is left."""

from __future__ import annotations

import datetime
from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.agenda import Outcome
from desktop_app.services.agenda import ItemView
from desktop_app.ui.pages.meeting.session_agenda_rows import CurrentItem, ItemRow, amount, fill_of
from desktop_app.ui.pages.meeting.session_clock import CourseClock, minutes_left
from desktop_app.ui.pages.meeting.session_sitting import Sitting
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.bars import ProgressBar
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.margins import margins
from desktop_app.ui.widgets.surfaces import CardHeader, Ground, Scrolled
from desktop_app.ui.wording import clock, number

_LAID_OUT_MS: Final = 30


class AgendaColumn(Ground):
    """Items in order; pressing one takes it up."""

    item_wanted = Signal(str)
    put_down = Signal()
    """The time of the item on the table is to stop."""
    extended = Signal(str)
    off_agenda_wanted = Signal()

    def __init__(self, theme: Theme, course: CourseClock, parent: QWidget | None = None) -> None:
        super().__init__(theme, "surface", edges=("end",), parent=parent)
        self._clock = course
        self._sitting: Sitting | None = None
        self._current: CurrentItem | None = None
        self._rows: dict[str, tuple[ItemView, ItemRow]] = {}
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
        shown = _looks(sitting)
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
                widget.hide()
                widget.deleteLater()
        self._current = None
        self._rows.clear()
        for item in sitting.items:
            if item.id == sitting.item_id:
                column.addWidget(self._show_current(item, sitting))
                continue
            spent = 0 if sitting.is_prepared else self._clock.spent(item.id)
            row = ItemRow(self.theme, item, self._remark(item), amount(item, spent))
            row.clicked.connect(lambda wanted=item.id: self.item_wanted.emit(wanted))
            self._rows[item.id] = item, row
            column.addWidget(row)
        column.addWidget(self._add)
        self._add.setVisible(not sitting.is_frozen)
        QTimer.singleShot(_LAID_OUT_MS, self, self._show_where_it_stands)

    @Slot()
    def _show_where_it_stands(self) -> None:
        """A long agenda is scrolled to the item on the table, once the new rows have their places."""
        if self._current is not None:
            self._list.ensureWidgetVisible(self._current, 0, self.theme.px(8))

    def _show_current(self, item: ItemView, sitting: Sitting) -> CurrentItem:
        current = self._current = CurrentItem(self.theme, item, sitting)
        current.extended.connect(self.extended)
        current.taken_up.connect(self.item_wanted)
        current.put_down.connect(self.put_down)
        return current

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
        tabled = self._rows.get(sitting.course.item_id or "")
        if tabled is not None and sitting.course.is_running:
            item, row = tabled
            row.show_amount(amount(item, self._clock.spent(item.id)))
        if self._left.isVisibleTo(self):
            self._left.show_sitting(sitting, self._clock)


def _looks(sitting: Sitting) -> object:
    """All that the list of items shows, but for what the tick of the clock changes."""
    course = sitting.course
    items = [(i.id, i.number, i.title, i.minutes, i.presenter, i.outcome, i.resolutions) for i in sitting.items]
    kinds = [(i.confidential, i.off_agenda) for i in sitting.items]
    spent = {item_id: seconds for item_id, seconds in course.spent.items() if item_id != course.item_id}
    state = (sitting.item_id, sitting.is_live, sitting.may_write, sitting.is_prepared, sitting.is_frozen)
    return items, kinds, state, spent, course.item_id, course.is_running, course.is_break


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

    def show_sitting(self, sitting: Sitting, course: CourseClock) -> None:
        now = course.moment()
        left, whole = minutes_left(sitting, now), sitting.meeting.minutes_available
        if left is None:
            return
        planned = sum(i.minutes for i in sitting.items if i.outcome is Outcome.OPEN and i is not sitting.tabled)
        if sitting.tabled is not None:
            planned += max(0, sitting.tabled.minutes - course.spent(sitting.tabled.id) // 60)
        if left < 0:
            self._minutes.say(self.tr("{n} minutes over").format(n=number(-left)))
        else:
            self._minutes.say(self.tr("{n} minutes").format(n=number(left)))
        ink = "shangarf" if left < 0 else "zar" if planned > left else "ink"
        self._minutes.set_ink(ink)
        self._bar.show_share(left / whole if whole and left > 0 else 0.0, fill_of(ink))
        words = self.tr("{n} minutes are planned for what remains.")
        if planned and planned > left:
            words = self.tr("{n} minutes are planned for what remains: until about {time}.")
        until = now + datetime.timedelta(minutes=planned)
        self._remark.say(words.format(n=number(planned), time=clock(until.time())))
