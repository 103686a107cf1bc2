"""The panel of a confidential case: its class, its referral, the steps of its follow-up, and its end."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop_app.domain.violations import ViolationStatus
from desktop_app.services.violation_cases import CaseStep, ViolationView
from desktop_app.ui import terms
from desktop_app.ui.dialogs.violation import CaseStepDialog, CloseCaseDialog, ReferralDialog, classes, sources
from desktop_app.ui.follow_up_words import late_words
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.integrity.violations_rows import LOOKS
from desktop_app.ui.pages.record_panel import RecordPanel
from desktop_app.ui.secretariat_words import word
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.inputs import LineEdit, TextArea
from desktop_app.ui.widgets.labels import Label, Tag
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.surfaces import Card, Rule
from desktop_app.ui.wording import date_short, in_digits

_KEPT: Final = frozenset({"received_on", "source", "classification"})
"""What is not taken away by emptying the line."""


class CaseSteps(QWidget):
    """The follow-up of a case: Enter corrects a step, Delete takes it out."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.frame, self.desk, self.theme = frame, frame.desk, frame.theme
        self._case: ViolationView | None = None
        self.add = Button(self.theme, self.tr("Record a step"), kind="link", icon="ph.plus")
        self.list = RowList(
            self.theme,
            [Column(width=76), Column()],
            row_height=40,
            padding=4,
            grows=True,
            name=self.tr("Steps of the follow-up"),
        )
        self.none = Label(self.theme, self.tr("No step is recorded."), role="meta", ink="ink-3")
        head = QHBoxLayout()
        head.addWidget(Label(self.theme, self.tr("Follow-up"), role="h3"))
        head.addStretch()
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.list)
        column.addWidget(self.none)
        self.add.clicked.connect(self.record)
        self.list.opened.connect(self._correct)
        self.list.removal_wanted.connect(self._remove)

    def show_of(self, case: ViolationView) -> None:
        self._case = case
        today = self.desk.clock.today()
        self.list.show_rows(
            [
                Row(
                    key=step.id,
                    cells=(Cell(date_short(step.date, today), ink="ink-2"), Cell(" ".join(step.text.split()))),
                    value=step,
                    tip=step.text,
                )
                for step in case.steps
            ]
        )
        self.list.setVisible(bool(case.steps))
        self.none.setVisible(not case.steps)
        self.add.setVisible(case.status.open)

    @Slot()
    def record(self) -> None:
        if self._case is not None and self._case.status.open:
            CaseStepDialog(self.frame, self._case, parent=self).asked()

    @Slot()
    def _correct(self) -> None:
        row = self.list.current_row()
        if self._case is not None and row is not None and isinstance(row.value, CaseStep):
            CaseStepDialog(self.frame, self._case, row.value, parent=self).asked()

    @Slot(object)
    def _remove(self, key: object) -> None:
        step_id = str(key)

        def removed() -> bool:
            self.desk.violations.remove_step(step_id)
            return True

        if self.frame.asked(removed):
            self.frame.toast(
                self.tr("The step was taken out."),
                undo=lambda: self.frame.asked(lambda: self.desk.violations.restore_step(step_id)),
            )


class ViolationPanel(RecordPanel):
    """One case, edited in place while it is open."""

    kind = "violation"

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._view: ViolationView | None = None
        self._build_standing()
        self._build_facts()
        self.steps = CaseSteps(frame)
        for widget in (Rule(self.theme), self.steps):
            self.column.addWidget(widget)
        self.outcome = Card(self.theme, padding=12, spacing=4, tone="neutral")
        self.outcome_words = Label(self.theme, "", role="h3", wrap=True)
        self.outcome_text = Label(self.theme, "", wrap=True, selectable=False)
        self.outcome.body.addWidget(self.outcome_words)
        self.outcome.body.addWidget(self.outcome_text)
        self.column.addWidget(self.outcome)
        self.end_with_deeds()

    def _build_standing(self) -> None:
        self.class_tag = Tag(self.theme, "", "shangarf", icon="ph.lock-simple")
        self.status = Tag(self.theme, "")
        self.late = Tag(self.theme, "", "shangarf", icon="ph.clock")
        self.on = Button(self.theme, "", size="small")
        self.more = IconButton(self.theme, "ph.dots-three", self.tr("Other steps"), framed=True)
        row = QHBoxLayout()
        row.setSpacing(6)
        for widget in (self.class_tag, self.status, self.late):
            row.addWidget(widget)
        row.addStretch()
        self.column.addLayout(row)
        deeds = QHBoxLayout()
        deeds.setSpacing(6)
        deeds.addWidget(self.on)
        deeds.addWidget(self.more)
        deeds.addStretch()
        self.column.addLayout(deeds)
        self.on.clicked.connect(self.go_on)
        self.more.clicked.connect(self._offer_acts)

    def _build_facts(self) -> None:
        theme, today = self.theme, self.desk.clock.today
        self.field("subject", self.tr("Subject"), LineEdit(theme))
        self.field("summary", self.tr("Summary"), TextArea(theme, rows=3))
        self._beside(
            self.field("number", self.tr("Number"), LineEdit(theme)),
            self.field("received_on", self.tr("Received on"), DateField(theme, today=today, tells_distance=False)),
        )
        self._beside(
            self.field("source", self.tr("Source"), Choice(theme, sources())),
            self.field("classification", self.tr("Classification"), Choice(theme, classes())),
        )
        self.area = Choice(theme, placeholder=self.tr("Two letters find an area"))
        self.unit = Choice(theme, placeholder=self.tr("Two letters find a unit"))
        self.field("area_id", self.tr("Area"), self.area)
        self.field("unit_id", self.tr("Unit"), self.unit)
        self.column.addWidget(Rule(theme))
        self.column.addWidget(Label(theme, self.tr("Referral"), role="h3"))
        self.field("referred_to", self.tr("Referred to"), LineEdit(theme))
        self._beside(
            self.field("referred_on", self.tr("Referred on"), DateField(theme, today=today, tells_distance=False)),
            self.field("referral_letter", self.tr("Letter of referral"), LineEdit(theme)),
        )
        self.field("due", self.tr("Answer expected by"), DateField(theme, today=today))

    def _beside(self, *parts: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        for part in parts:
            self.column.removeWidget(part)
            row.addWidget(part, 1)
        self.column.addLayout(row)

    # Requests

    def edit(self, **values: Any) -> None:
        if any(name in _KEPT and value is None for name, value in values.items()):
            if self._view is not None:
                self.show_fields(self._view, self.name)
            return
        self.desk.violations.edit(self.record_id, **values)

    def remove(self, record_id: str) -> None:
        self.desk.violations.remove(record_id)

    def restore(self, record_id: str) -> None:
        self.desk.violations.restore(record_id)

    # Showing

    def show_case(self, case: ViolationView) -> None:
        """The heading and everything that is told elsewhere has the number, not the subject."""
        self._view = case
        self.area.offer([Option(a.id, a.name) for a in self.desk.vulnerabilities.areas.all()])
        self.unit.offer([Option(u.id, u.name, u.head_post) for u in self.desk.people.units()])
        self.show_fields(case, self.tr("Case {number}").format(number=in_digits(case.number)))
        self.fields["number"].show_stored(in_digits(case.number))
        for made in self.fields.values():
            made.setEnabled(case.status.open)
        self.class_tag.say(terms.classification(case.classification))
        icon, _, tone = LOOKS[case.status]
        self.status.say(word(case.status), tone, icon)
        self.late.say(late_words(case.days_late))
        self.late.setVisible(case.days_late > 0)
        acts = self._acts()
        self.on.set_words(acts[0][0])
        self.more.setVisible(len(acts) > 1)
        self.steps.show_of(case)
        self.outcome.setVisible(bool(case.result))
        closed = date_short(case.closed_on, self.desk.clock.today()) if case.closed_on else ""
        if case.status.open:
            self.outcome_words.say(self.tr("Result before it was reopened"))
        else:
            self.outcome_words.say(
                self.tr("Result: {standing}, on {day}").format(standing=word(case.status), day=closed)
            )
        self.outcome_text.say(case.result)

    # Acts

    def _acts(self) -> list[tuple[str, Any]]:
        """What can be done where the case stands, the usual thing first."""
        assert self._view is not None
        refer, inquire = (self.tr("Refer"), self.refer), (self.tr("Begin the inquiry"), self.inquire)
        close, again = (self.tr("Close the case"), self.close_case), (self.tr("Refer again"), self.refer)
        match self._view.status:
            case ViolationStatus.RECEIVED:
                return [refer, inquire, close]
            case ViolationStatus.REFERRED:
                return [inquire, close, again]
            case ViolationStatus.IN_INQUIRY:
                return [close, again if self._view.referred_to else refer]
            case _:
                return [(self.tr("Reopen the case"), self.reopen)]

    @Slot()
    def _offer_acts(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, act in self._acts()[1:]:
            menu.addAction(words, act)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 2)))

    @Slot()
    def go_on(self) -> None:
        """The usual next act."""
        _, act = self._acts()[0]
        act()

    def refer(self) -> None:
        if self._view is not None and self._view.status.open:
            ReferralDialog(self.frame, self._view, parent=self).asked()

    def inquire(self) -> None:
        self.frame.asked(lambda: self.desk.violations.inquire(self.record_id))

    def close_case(self) -> None:
        if self._view is not None and self._view.status.open:
            CloseCaseDialog(self.frame, self._view, parent=self).asked()

    def reopen(self) -> None:
        self.frame.asked(lambda: self.desk.violations.reopen(self.record_id))
