"""One resolution of the unit beside the list: what was decided, what is entered now, and what was before."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.exchange.follow_up_tasks import ClauseTask, Task
from desktop_app.services.exchange.unit_entries import Entry, Span, TaskRow
from desktop_app.services.exchange.unit_work import UnitWork
from desktop_app.ui.follow_up_words import LOOKS, late_words, status_word
from desktop_app.ui.theme import Theme
from desktop_app.ui.unit.entry import EntryForm
from desktop_app.ui.unit.words import told_entry, told_step
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label, Tag
from desktop_app.ui.widgets.surfaces import Ground, Rule, Scrolled
from desktop_app.ui.widgets.timeline import Timeline
from desktop_app.ui.wording import date_long, date_short, in_digits, joined, number


class TaskPanel(Ground):
    """`changed` comes after something was kept."""

    changed = Signal()

    def __init__(self, theme: Theme, work: UnitWork, asked: Callable[[Callable[[], Any]], Any]) -> None:
        super().__init__(theme, "surface", edges=("start",))
        self._work, self._asked = work, asked
        self._row: TaskRow | None = None
        self._number = Label(theme, "", role="title-small")
        self._late = Tag(theme, "", "shangarf")
        self._text = Label(theme, "", role="reading", wrap=True, selectable=True)
        self._facts = Facts(theme)
        self._clauses = QVBoxLayout()
        self._told_clauses: tuple[ClauseTask, ...] = ()
        self.form = EntryForm(theme, work, asked)
        self.before = Timeline(theme)
        self._before_title = Label(theme, self.tr("Until now"), role="h3")
        self.correct = Button(theme, self.tr("Correct what was sent last"), size="small", icon="ph.pencil-simple")
        self._lay_out()
        self.form.changed.connect(self._tell)
        self.correct.clicked.connect(self.correct_last)

    def _lay_out(self) -> None:
        scrolled = Scrolled(self.theme, padding=20, gutter=4)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._number)
        head.addWidget(self._late)
        head.addStretch()
        self._clauses.setSpacing(4)
        below = QHBoxLayout()
        below.addWidget(self._before_title, 1)
        below.addWidget(self.correct)
        column = scrolled.column
        column.addLayout(head)
        column.addWidget(self._text)
        column.addWidget(self._facts)
        column.addLayout(self._clauses)
        column.addWidget(self.form)
        column.addWidget(Rule(self.theme))
        column.addLayout(below)
        column.addWidget(self.before)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(1, 0, 0, 0)
        outside.addWidget(scrolled)

    # What the window asks

    def show_row(self, row: TaskRow | None) -> None:
        """Another resolution, or the same as it is now."""
        same = self._row is not None and row is not None and self._row.task.id == row.task.id
        self._row = row
        self.setVisible(row is not None)
        if row is None:
            self.form.commit()
            return
        self._show_task(row)
        if same:
            self.form.refresh()
        else:
            self.form.show_task(row.task.id)
        self._show_before(row.task)

    def commit(self) -> None:
        self.form.commit()

    @Slot()
    def correct_last(self) -> None:
        """Opens what was sent last on this resolution again."""
        last = self._last_sent()
        if last is None:
            return
        self._asked(lambda: self._work.correct(last.report.id))
        self.form.show_task(last.report.resolution_id, last.report.clause_id)
        self._tell()
        self.form.text.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is shown

    def _show_task(self, row: TaskRow) -> None:
        task, today = row.task, self._work.clock.today()
        self._number.say(self.tr("Resolution {label}").format(label=in_digits(task.label)))
        self._late.setVisible(row.days_late > 0)
        self._late.say(late_words(row.days_late) if row.days_late else "")
        self._text.say(task.text)
        self._text.setVisible(bool(task.text))
        facts: list[tuple[str, str, str]] = []
        if row.span is not Span.GONE:
            facts.append((self.tr("Decided by"), self._meeting(task), "ink"))
            if task.item:
                facts.append((self.tr("Agenda item"), task.item, "ink"))
            if task.deliverable:
                facts.append((self.tr("Deliverable"), task.deliverable, "ink"))
            day = date_long(row.deadline) if row.deadline is not None else self.tr("No deadline")
            if task.due is not None and task.due != row.deadline:
                day = self.tr("{day} (extended from {due})").format(day=day, due=date_short(task.due, today))
            facts.append((self.tr("Deadline"), day, "shangarf" if row.days_late else "ink"))
            facts.append((self.tr("Standing"), _standing(task.status), "ink"))
        else:
            gone = self.tr("The newest file of the secretariat no longer names it; it may have been closed meanwhile.")
            facts.append((self.tr("Standing"), gone, "ink-2"))
        self._facts.show_facts(facts)
        self._show_clauses(task)

    def _meeting(self, task: Task) -> str:
        day = date_short(task.meeting_date, self._work.clock.today())
        if task.meeting_number is None:
            return joined([part for part in (task.committee, day) if part])
        words = self.tr("{committee}, meeting {n} of {day}")
        return words.format(committee=task.committee, n=number(task.meeting_number), day=day)

    def _show_clauses(self, task: Task) -> None:
        if task.clauses == self._told_clauses:
            return
        self._told_clauses = task.clauses
        while (item := self._clauses.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        today = self._work.clock.today()
        for place, clause in enumerate(task.clauses, 1):
            words = self.tr("{n}. {text}").format(n=number(place), text=clause.text)
            due = date_short(clause.deadline, today) if clause.deadline is not None else ""
            about = joined([part for part in (clause.unit, due) if part])
            said = f"{words} ({about})" if about else words
            self._clauses.addWidget(Label(self.theme, said, ink="ink" if clause.own else "ink-3", wrap=True))

    def _show_before(self, task: Task) -> None:
        """The unit's own reports first, then what the file of the secretariat tells."""
        today = self._work.clock.today()
        mine = [one for one in self._work.entries(task.id) if one.sent]
        mine += [one.before for one in self._work.entries(task.id) if one.before is not None]
        events = [told_entry(one, self._work.heard(one.report), today) for one in mine]
        events += [told_step(step, today) for step in task.steps]
        self.before.show_events(events)
        self.before.setVisible(bool(events))
        self._before_title.say(self.tr("Until now") if events else self.tr("Nothing has been reported yet"))
        last = self._last_sent()
        self.correct.setVisible(last is not None and self.form.report is None)

    def _last_sent(self) -> Entry | None:
        if self._row is None:
            return None
        return next((one for one in self._work.entries(self._row.task.id) if one.sent), None)

    @Slot()
    def _tell(self) -> None:
        if self._row is not None:
            self._show_before(self._row.task)
        self.changed.emit()


def _standing(status: str) -> str:
    known = next((one for one in LOOKS if one.value == status), None)
    return status_word(known) if known is not None else ""


class Facts(QWidget):
    """A few lines of what a resolution is: name and value side by side."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._shown: list[tuple[str, str, str]] = []

    def show_facts(self, facts: list[tuple[str, str, str]]) -> None:
        """Name, value, ink of the value."""
        if facts == self._shown:
            return
        self._shown = facts
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for name, value, ink in facts:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(12)
            label = Label(self.theme, name, role="meta", ink="ink-3")
            label.setFixedWidth(self.theme.px(96))
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(self.theme, value, ink=ink, wrap=True), 1)
            self._column.addWidget(line)
