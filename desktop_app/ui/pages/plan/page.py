"""The page of the year's plan: what is convened, what is proposed, and one key that convenes what is ticked."""

from __future__ import annotations

import datetime
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.persian.jalali import JalaliDate
from desktop_app.services.year_plan import Chosen, PlannedMeeting, YearPlanView
from desktop_app.ui import terms
from desktop_app.ui.dialogs.planned_meeting import PlannedMeetingDialog
from desktop_app.ui.frame import Frame, Page, Place
from desktop_app.ui.pages.home_aside import CoverageCard
from desktop_app.ui.plan_words import period_word, warned
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row, group
from desktop_app.ui.widgets.surfaces import Card, PageHeader
from desktop_app.ui.wording import clock, date_long, joined, number

_CHANGE: Final = "change"
_ASIDE: Final = 404
_TWO_COLUMNS: Final = 1000


class PlanPage(Page):
    """Proposals are ticked to begin with; Space leaves one out, Enter moves it to another day."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.hints = (
            ("↑ / ↓", self.tr("Move")),
            ("Space", self.tr("Tick")),
            ("Enter", self.tr("Another day, or the meeting")),
            ("Ctrl Enter", self.tr("Convene the ticked")),
        )
        self.year = JalaliDate.from_date(self.desk.clock.today()).year
        self._view: YearPlanView | None = None
        self._left_out: set[str] = set()
        self._changed: dict[str, PlannedMeeting] = {}
        self.header = PageHeader(self.theme, self.tr("Plan of the year"))
        self.before = IconButton(self.theme, "ph.caret-right", self.tr("Year before (Alt →)"), framed=True)
        self.after = IconButton(self.theme, "ph.caret-left", self.tr("Year after (Alt ←)"), framed=True)
        self._year_label = Label(self.theme, "", role="h2", align="center")
        self._year_label.setMinimumWidth(self.theme.px(52))
        self.convene = Button(self.theme, "", kind="primary", icon="ph.calendar-plus", tip="Ctrl+Enter")
        for widget in (self.before, self._year_label, self.after, self.convene):
            self.header.add_action(widget)
        self.list = self._list()
        self.coverage = CoverageCard(self.theme, linked=False)
        self._lay_out()
        self._connect()

    def _list(self) -> RowList:
        columns = (
            Column(20),
            Column(150),
            Column(90),
            Column(0, share=2),
            Column(120),
            Column(0, share=2, hides_below=620),
            Column(76),
        )
        made = RowList(
            self.theme, columns, row_height=48, group_height=34, checks=True, name=self.tr("Meetings of the year")
        )
        made.opened.connect(self._open)
        made.acted.connect(lambda key, _act: self._open(key))
        made.ticked.connect(self._tick)
        return made

    def _lay_out(self) -> None:
        card = Card(self.theme, padding=1, spacing=0)
        inside = QWidget()
        self._faces = QStackedLayout(inside)
        self._nothing = EmptyState(self.theme, "", icon="ph.calendar-blank")
        self._faces.addWidget(self.list)
        self._faces.addWidget(self._nothing)
        card.body.addWidget(inside, 1)
        self._aside = QWidget()
        side = QVBoxLayout(self._aside)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.coverage)
        side.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setContentsMargins(24, 0, 24, 20)
        self._columns.setSpacing(20)
        self._columns.addWidget(card, 1)
        self._columns.addWidget(self._aside)
        self._aside.setFixedWidth(self.theme.px(_ASIDE))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self._columns, 1)

    def _connect(self) -> None:
        self.before.clicked.connect(lambda: self._step(-1))
        self.after.clicked.connect(lambda: self._step(1))
        self.convene.clicked.connect(self._convene)
        self.coverage.wanted.connect(self.frame.go)
        for keys, act in (("Alt+Right", self.before.click), ("Alt+Left", self.after.click)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._convene)

    # Frame

    def arrive(self, place: Place) -> None:
        self._changed.clear()
        self._left_out.clear()
        self.refresh(frozenset())
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        mine = next((p for p in self._planned() if p.committee_id == place.id and p.meeting_id is None), None)
        if mine is not None:
            self.list.choose(mine.key)
        elif self.list.current_key() is None:
            self.list.choose_first()

    def refresh(self, kinds: frozenset[str]) -> None:
        if kinds and not kinds & {"meeting", "committee", "membership", "holiday", "office"}:
            return
        view: YearPlanView | None = self.frame.asked(lambda: self.desk.year_plan.of(self.year))
        if view is not None:
            self._view = view
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= self.theme.px(_TWO_COLUMNS)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    # Showing

    def _planned(self) -> list[PlannedMeeting]:
        if self._view is None:
            return []
        return [*(self._changed.get(p.key, p) for p in self._view.proposed), *self._view.convened]

    def _taken(self) -> list[PlannedMeeting]:
        return [
            p for p in self._planned() if p.meeting_id is None and p.date is not None and p.key not in self._left_out
        ]

    def _show(self) -> None:
        if self._view is None:
            return
        self._year_label.say(number(self.year))
        proposed = [p for p in self._planned() if p.meeting_id is None]
        convened = [p for p in self._planned() if p.meeting_id is not None]
        rows: list[Row] = []
        for title, icon, found in (
            (self.tr("Proposed"), "ph.lightbulb", proposed),
            (self.tr("Convened"), "ph.calendar-blank", convened),
        ):
            if found:
                rows.append(group(title, self.tr("{n} meetings").format(n=number(len(found))), icon=icon))
                rows += [self._row(p) for p in found]
        self.list.show_rows(rows)
        self.coverage.show_seasons(self._view.coverage, self.year, self.desk.clock.today())
        self._aside.setVisible(bool(self._view.coverage))
        self._faces.setCurrentIndex(0 if rows else 1)
        self._say_nothing()
        taken = len(self._taken())
        self.convene.set_words(self.tr("Convene {n} meetings").format(n=number(taken)) if taken else self.tr("Convene"))
        self.convene.setEnabled(bool(taken))
        self.header.say(self.tr("Plan of the year"), self._remark(len(proposed)) if self._planned() else "")

    def _say_nothing(self) -> None:
        if self._view is not None and self._view.coverage:
            self._nothing.say(
                self.tr("This year asks for no further meeting"),
                self.tr("Every season and month that is still to come has its meeting."),
            )
        else:
            self._nothing.say(
                self.tr("No committee meets by season or month"),
                self.tr("How often a committee meets is set on its page, under its rules."),
            )

    def _remark(self, proposed: int) -> str:
        if not proposed:
            return self.tr("Nothing is left to plan.")
        return self.tr("{n} meetings are not planned yet; holidays, people and rooms were looked at.").format(
            n=number(proposed)
        )

    def _row(self, p: PlannedMeeting) -> Row:
        trouble = warned(p.warnings, p.holiday)
        day = Cell(date_long(p.date), weight=500) if p.date else Cell(self.tr("No free working day"), ink="shangarf")
        remark = Cell(p.place, ink="ink-2")
        if trouble:
            remark = Cell(" ".join(trouble), ink="zar", icon="ph.warning", icon_ink="zar")
        act = self.tr("Day") if p.meeting_id is None else self.tr("Meeting")
        cells = (
            Cell(tile=terms.tile(p.committee, p.order)),
            Cell(p.committee),
            Cell(period_word(p), ink="ink-2"),
            day,
            Cell(self._hours(p), ink="ink-2"),
            remark,
            Cell(act, ink="lajvard", weight=500, action=_CHANGE),
        )
        ticked = None if p.meeting_id is not None or p.date is None else p.key not in self._left_out
        return Row(p.key, cells, checked=ticked, tip=joined([p.committee, *trouble]))

    def _hours(self, p: PlannedMeeting) -> str:
        if p.starts is None or p.ends is None:
            return clock(p.starts) if p.starts is not None else ""
        return self.tr("{a} to {b}").format(a=clock(p.starts), b=clock(p.ends))

    # Acts

    def _step(self, by: int) -> None:
        self.year += by
        self._changed.clear()
        self._left_out.clear()
        self.refresh(frozenset())
        self.list.choose_first()

    @Slot(object, bool)
    def _tick(self, key: object, on: bool) -> None:  # noqa: FBT001 - a slot
        if on:
            self._left_out.discard(str(key))
        else:
            self._left_out.add(str(key))
        self._show()

    def _open(self, key: object) -> None:
        planned = next((p for p in self._planned() if p.key == key), None)
        if planned is None:
            return
        if planned.meeting_id is not None:
            self.frame.go(Place("meeting", planned.meeting_id))
            return
        dialog = PlannedMeetingDialog(self.frame, planned, self.year, parent=self)
        if dialog.asked():
            self._changed[planned.key] = dialog.planned
            self._left_out.discard(planned.key)
            self._show()

    @Slot()
    def _convene(self) -> None:
        taken = self._taken()
        if not taken:
            return
        chosen = [Chosen(p.committee_id, p.date or datetime.date.max, p.starts, p.ends, p.place) for p in taken]
        made = self.frame.asked(lambda: self.desk.year_plan.accept(chosen))
        if made:
            self._changed.clear()
            words = self.tr("{n} meetings were convened.").format(n=number(len(made)))
            self.frame.toast(words, undo=lambda: self.desk.year_plan.withdraw(made))
