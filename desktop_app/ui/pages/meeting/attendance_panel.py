"""The side panel of the attendance: one person, edited at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.attendance import Capacity, Excuse, Reply
from desktop_app.services.attendance import AttendanceRow, Roll
from desktop_app.services.meetings import MeetingView
from desktop_app.ui import terms
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.meeting.attendance_consequences import tell_consequences
from desktop_app.ui.pages.meeting.attendance_times import read_times, shown, usual_moment
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.in_place import InPlaceField
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.labels import Label, Tag
from desktop_app.ui.widgets.margins import margins
from desktop_app.ui.widgets.surfaces import Ground, Rule, Scrolled
from desktop_app.ui.widgets.toggles import Segmented
from desktop_app.ui.wording import date_short, in_digits

_REPLIES = (Reply.COMING, Reply.NOT_COMING, Reply.NONE)


class _Section(QWidget):
    """A small title with its act at the end, and what is recorded below."""

    def __init__(self, panel: PersonPanel, title: str, act: str) -> None:
        super().__init__()
        self.act = Button(panel.theme, act, kind="link", size="small")
        self._fact = Label(panel.theme, "", ink="ink-2", wrap=True)
        head = QHBoxLayout()
        head.addWidget(Label(panel.theme, title, role="h3"))
        head.addStretch()
        head.addWidget(self.act)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._fact)

    def say(self, fact: str) -> None:
        self._fact.say(fact)


class PersonPanel(Ground):
    """Reply, times, excuse, representative; for an alternate, whose seat is filled."""

    removal_wanted = Signal(str)
    excuse_wanted = Signal(str)
    representative_wanted = Signal(str)

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(frame.theme, "surface", edges=("start",), parent=parent)
        self.frame, self.desk = frame, frame.desk
        self._meeting: MeetingView | None = None
        self._row: AttendanceRow | None = None
        self._make_controls()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self._body(), 1)

    def _make_controls(self) -> None:
        theme = self.theme
        self.reply = Segmented(theme, [(r, terms.reply(r)) for r in _REPLIES], name=self.tr("Reply"))
        self.times = LineEdit(theme, placeholder=self.tr("For instance 14:00 - 14:20 - 14:35"))
        self.seat = Choice(theme, placeholder=self.tr("Nobody: sits in without a seat"))
        self._reply = InPlaceField(theme, self.tr("Reply to the invitation"), self.reply, self._store_reply)
        hint = self.tr("Arrival, departure, return … with a dash between; empty means absent.")
        self._times = InPlaceField(theme, self.tr("Arrival and departure"), self.times, self._store_times, hint=hint)
        self._seat = InPlaceField(theme, self.tr("Takes the seat of"), self.seat, self._store_seat)
        self.come_and_go = Button(theme, "", icon="ph.sign-in", keys="F9")
        self.come_and_go.clicked.connect(self.toggle_presence)
        self.absence = _Section(self, self.tr("Absence"), self.tr("Record…"))
        self.absence.act.clicked.connect(lambda: self._ask(self.excuse_wanted))
        self.representative = _Section(self, self.tr("Representative"), self.tr("Seat…"))
        self.representative.act.clicked.connect(lambda: self._ask(self.representative_wanted))

    def _head(self) -> QWidget:
        head = Ground(self.theme, "surface", edges=("bottom",))
        head.setFixedHeight(self.theme.px(44))
        self._name = Label(self.theme, "", role="h2")
        self._capacity = Tag(self.theme, "")
        self.bin = IconButton(self.theme, "ph.trash", self.tr("Strike off the list (Delete)"))
        self.bin.clicked.connect(lambda: self._ask(self.removal_wanted))
        self.close_button = IconButton(self.theme, "ph.x-bold", self.tr("Close the panel (Esc)"), icon_side=14)
        row = QHBoxLayout(head)
        row.setContentsMargins(margins(20, 0, 16, 0))
        row.setSpacing(8)
        row.addWidget(self._name)
        row.addWidget(self._capacity)
        row.addStretch()
        row.addWidget(self.bin)
        row.addWidget(self.close_button)
        return head

    def _body(self) -> QWidget:
        scrolled = Scrolled(self.theme, padding=20, spacing=12)
        self._post = Label(self.theme, "", ink="ink-2", wrap=True)
        self._rules = [Rule(self.theme), Rule(self.theme)]
        for part in (
            self._post,
            self._reply,
            self._times,
            self.come_and_go,
            self._seat,
            self._rules[0],
            self.absence,
            self._rules[1],
            self.representative,
        ):
            scrolled.column.addWidget(part)
        return scrolled

    # What is shown

    def show_person(self, meeting: MeetingView, row: AttendanceRow, roll: Roll, *, frozen: bool) -> None:
        if self._row is None or self._row.person_id != row.person_id:
            for part in (self._reply, self._times, self._seat):
                part.forget()
        self._meeting, self._row = meeting, row
        self._name.say(row.name)
        self._capacity.say(terms.capacity(row.capacity), "lajvard" if row.capacity.sits else "neutral")
        facts = [row.post if row.post != row.name else "", row.unit if row.unit != row.name else ""]
        self._post.say(" · ".join(fact for fact in facts if fact))
        self._post.setVisible(any(facts))
        self._reply.show_stored(row.reply)
        self._times.show_stored(shown(row.times))
        going = self.tr("Departure now") if row.in_room else self.tr("Arrival now")
        self.come_and_go.set_words(going)
        self._show_seat(row, roll)
        self._show_absence(row)
        self._show_representative(row)
        self._lock(row, frozen=frozen)

    def _show_seat(self, row: AttendanceRow, roll: Roll) -> None:
        self._seat.setVisible(row.capacity is Capacity.ALTERNATE)
        empty = [
            Option(other.person_id, other.name, terms.capacity(other.capacity))
            for other in roll.rows
            if other.capacity.sits and (not other.came or other.person_id == row.in_place_of_id)
        ]
        self.seat.offer(empty)
        self._seat.show_stored(row.in_place_of_id)

    def _show_absence(self, row: AttendanceRow) -> None:
        if row.came:
            self.absence.say(self.tr("Was there."))
        elif row.excuse is Excuse.NONE:
            self.absence.say(self.tr("No excuse recorded."))
        else:
            parts = dict.fromkeys((terms.excuse(row.excuse), row.excuse_note))
            self.absence.say(": ".join(part for part in parts if part))

    def _show_representative(self, row: AttendanceRow) -> None:
        if not row.representative:
            self.representative.say(self.tr("Nobody sits for this member."))
            return
        letter = self.tr("letter {number}").format(number=in_digits(row.letter_no))
        day = date_short(row.letter_date, self.desk.clock.today()) if row.letter_date else ""
        parts = (row.representative, row.representative_post, letter, day)
        self.representative.say(" · ".join(part for part in parts if part))

    def _lock(self, row: AttendanceRow, *, frozen: bool) -> None:
        self.reply.setEnabled(not frozen)
        self.times.setReadOnly(frozen)
        self.seat.setEnabled(not frozen)
        self.bin.setVisible(not frozen)
        self.come_and_go.setVisible(not frozen)
        self.absence.act.setVisible(not frozen and not row.came)
        self.absence.setVisible(row.capacity.sits)
        self.representative.act.setVisible(not frozen)
        self.representative.setVisible(row.capacity.sits)
        for rule in self._rules:
            rule.setVisible(row.capacity.sits)

    def commit(self) -> None:
        """Stores what is being typed, before the panel shows somebody else."""
        focused = self.focusWidget()
        if focused is not None and focused.hasFocus():
            focused.clearFocus()

    # What is asked

    @Slot()
    def toggle_presence(self) -> None:
        """Arrival of who is not in the room, departure of who is."""
        meeting, row = self._meeting, self._row
        if meeting is None or row is None:
            return
        moment = usual_moment(meeting, self.desk.clock.now(), arriving=not row.in_room)
        attendance = self.desk.attendance
        act = attendance.leave if row.in_room else attendance.arrive
        if row.in_room and row.times and moment <= row.times[-1]:
            # The same minute: the arrival was a slip.
            told = self.frame.asked(lambda: attendance.set_times(meeting.id, row.person_id, row.times[:-1]))
        else:
            told = self.frame.asked(lambda: act(meeting.id, row.person_id, moment))
        if told is not None:
            tell_consequences(self.frame, told)

    def _store_reply(self, value: Any) -> None:
        if self._meeting is not None and self._row is not None:
            self.desk.attendance.reply(self._meeting.id, self._row.person_id, value)

    def _store_times(self, text: Any) -> None:
        if self._meeting is not None and self._row is not None:
            times = read_times(str(text))
            told = self.desk.attendance.set_times(self._meeting.id, self._row.person_id, times)
            tell_consequences(self.frame, told)

    def _store_seat(self, principal_id: Any) -> None:
        if self._meeting is not None and self._row is not None:
            self.desk.attendance.substitute(self._meeting.id, self._row.person_id, principal_id)

    def _ask(self, signal: Any) -> None:
        if self._row is not None:
            signal.emit(self._row.person_id)
