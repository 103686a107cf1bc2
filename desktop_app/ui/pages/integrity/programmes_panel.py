"""The panel of a programme: where it stands, what is planned, what was held, what it brought."""

from __future__ import annotations

import datetime
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.programmes import STEPS, Priority, ProgrammeKind, ProgrammeStatus
from desktop_app.sentences import sentence
from desktop_app.services.programme_views import ProgrammeView
from desktop_app.ui.dialogs.programme import FinishProgrammeDialog
from desktop_app.ui.follow_up_words import shown_label
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.pages.integrity.programmes_rows import STATUS_LOOKS
from desktop_app.ui.pages.integrity.programmes_sessions import ProgrammeSessions
from desktop_app.ui.pages.integrity.resolution_choice import ResolutionChoice
from desktop_app.ui.pages.record_panel import RecordPanel
from desktop_app.ui.secretariat_words import word
from desktop_app.ui.widgets.amounts import AmountField
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.inputs import LineEdit, TextArea
from desktop_app.ui.widgets.labels import Label, Tag
from desktop_app.ui.widgets.quantities import QuantityField
from desktop_app.ui.widgets.surfaces import Rule
from desktop_app.ui.wording import date_official, number

_TONES: Final = {
    ProgrammeStatus.PLANNED: "neutral",
    ProgrammeStatus.RUNNING: "lajvard",
    ProgrammeStatus.DONE: "zangar",
    ProgrammeStatus.DROPPED: "neutral",
}
_DEEDS: Final = {
    (ProgrammeStatus.PLANNED, ProgrammeStatus.RUNNING): sentence("Programmes", "Under way"),
    (ProgrammeStatus.PLANNED, ProgrammeStatus.DONE): sentence("Programmes", "Carried out"),
    (ProgrammeStatus.PLANNED, ProgrammeStatus.DROPPED): sentence("Programmes", "Drop"),
    (ProgrammeStatus.RUNNING, ProgrammeStatus.DONE): sentence("Programmes", "Carried out"),
    (ProgrammeStatus.RUNNING, ProgrammeStatus.PLANNED): sentence("Programmes", "Not begun yet"),
    (ProgrammeStatus.RUNNING, ProgrammeStatus.DROPPED): sentence("Programmes", "Drop"),
    (ProgrammeStatus.DONE, ProgrammeStatus.RUNNING): sentence("Programmes", "Take up again"),
    (ProgrammeStatus.DROPPED, ProgrammeStatus.PLANNED): sentence("Programmes", "Plan it again"),
}


_MOST_STEPS: Final = max(len(steps) for steps in STEPS.values())


class _Day(DateField):
    """Two of them stand side by side, where the day of the week has no room."""

    def _worded(self, value: datetime.date) -> str:
        return date_official(value)


class ProgrammePanel(RecordPanel):
    """One programme, edited in place; `copy_wanted` asks for it in next year's plan."""

    kind = "programme"
    copy_wanted = Signal(str)

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._view: ProgrammeView | None = None
        self.status = Tag(self.theme, "")
        self.steps = QHBoxLayout()
        self.steps.setSpacing(6)
        self._slots = tuple(Button(self.theme, "", size="small") for _ in range(_MOST_STEPS))
        self.step_buttons: dict[ProgrammeStatus, Button] = {}
        for slot in self._slots:
            self.steps.addWidget(slot)
            slot.clicked.connect(self._take_step_of_sender)
        self.steps.addStretch()
        standing = QHBoxLayout()
        standing.addWidget(self.status)
        standing.addStretch()
        self.column.addLayout(standing)
        self.column.addLayout(self.steps)
        self.sessions = ProgrammeSessions(frame)
        self.column.addWidget(self.sessions)
        self.column.addWidget(Rule(self.theme))
        self._build_plan()
        self.column.addWidget(Rule(self.theme))
        self._build_outcome()
        self.copy = Button(self.theme, "", kind="link", icon="ph.copy")
        self.copy.clicked.connect(lambda: self.copy_wanted.emit(self.record_id))
        last = QHBoxLayout()
        last.addWidget(self.copy)
        last.addStretch()
        self.column.addLayout(last)
        self.end_with_deeds()

    def _build_plan(self) -> None:
        theme, today = self.theme, self.desk.clock.today
        self.field("title", self.tr("Title"), LineEdit(theme))
        self._beside(
            self.field("kind", self.tr("Kind"), Choice(theme, [Option(kind, word(kind)) for kind in ProgrammeKind])),
            self.field("priority", self.tr("Priority"), Choice(theme, [Option(one, word(one)) for one in Priority])),
        )
        self.unit = Choice(theme, allow_new=True, placeholder=self.tr("Two letters find a unit"))
        self.unit.named.connect(self._new_unit)
        self.field("unit_id", self.tr("Responsible unit"), self.unit)
        self._beside(
            self.field("starts", self.tr("From"), _Day(theme, today=today, tells_distance=False)),
            self.field("ends", self.tr("Until"), _Day(theme, today=today, tells_distance=False)),
        )
        self.field("goal", self.tr("Goal"), TextArea(theme, rows=2))
        self.field("audience", self.tr("Audience"), LineEdit(theme))
        self._beside(
            self.field("sessions_planned", self.tr("Sessions planned"), AmountField(theme, most_digits=4)),
            self.field("budget", self.tr("Budget"), AmountField(theme, unit=self.tr("rials"))),
        )
        self.resolution = ResolutionChoice(self.frame, placeholder=self.tr("Number or words of the resolution"))
        self.field("resolution_id", self.tr("Asked for by the resolution"), self.resolution)
        self.to_resolution = Button(theme, "", kind="link", icon="ph.caret-left")
        self.to_resolution.clicked.connect(self._go_to_resolution)
        self._beside(self.to_resolution)

    def _build_outcome(self) -> None:
        theme = self.theme
        self.column.addWidget(Label(theme, self.tr("Indicator and effect"), role="h3"))
        self.field("indicator", self.tr("Indicator"), LineEdit(theme))
        self._beside(
            self.field("unit_of_measure", self.tr("Unit of measure"), LineEdit(theme)),
            self.field("target", self.tr("Target"), QuantityField(theme)),
            self.field("reached", self.tr("Reached"), QuantityField(theme)),
        )
        self.field("effect", self.tr("Effect"), TextArea(theme, rows=3))

    def _beside(self, *parts: QWidget) -> None:
        """Puts fields side by side at the end of the column."""
        row = QHBoxLayout()
        row.setSpacing(12)
        for part in parts:
            self.column.removeWidget(part)
            row.addWidget(part, 1 if part in self.fields.values() else 0)
        if all(part not in self.fields.values() for part in parts):
            row.addStretch()
        self.column.addLayout(row)

    # Requests

    def edit(self, **values: Any) -> None:
        for name in ("kind", "priority"):
            if values.get(name, self) is None:  # the line was emptied: what was chosen stays
                self._show_again()
                return
        self.desk.programmes.edit(self.record_id, **values)

    def remove(self, record_id: str) -> None:
        self.desk.programmes.remove(record_id)

    def restore(self, record_id: str) -> None:
        self.desk.programmes.restore(record_id)

    # Showing

    def show_programme(self, programme: ProgrammeView) -> None:
        self._view = programme
        self.unit.offer([Option(u.id, u.name, u.head_post) for u in self.desk.people.units()])
        self.resolution.offer_for(programme)
        self.show_fields(programme, programme.title)
        label = shown_label(programme.resolution)
        self.to_resolution.set_words(self.tr("Go to resolution {label}").format(label=label))
        self.to_resolution.setVisible(programme.resolution_id is not None)
        self.sessions.show_of(programme)
        self._show_steps(programme)
        self.copy.set_words(self.tr("Into the plan of {year}").format(year=number(programme.year + 1)))

    def _show_steps(self, programme: ProgrammeView) -> None:
        icon, _ = STATUS_LOOKS[programme.status]
        self.status.say(word(programme.status), _TONES[programme.status], icon)
        open_steps = STEPS[programme.status]
        self.step_buttons = dict(zip(open_steps, self._slots, strict=False))
        for slot in self._slots:
            slot.setVisible(slot in self.step_buttons.values())
        for step, button in self.step_buttons.items():
            button.set_words(QCoreApplication.translate("Programmes", _DEEDS[programme.status, step]))

    def _show_again(self) -> None:
        if self._view is not None:
            self.show_fields(self._view, self._view.title)

    # Acts

    @Slot()
    def _take_step_of_sender(self) -> None:
        pressed = self.sender()
        step = next((step for step, button in self.step_buttons.items() if button is pressed), None)
        if step is not None:
            self.take_step(step)

    def take_step(self, step: ProgrammeStatus) -> None:
        """Goes on to `step`; carried out asks first what the programme brought, where nothing is written of it."""
        programme = self._view
        if programme is None:
            return
        if step is ProgrammeStatus.DONE and not programme.effect:
            FinishProgrammeDialog(self.frame, programme, parent=self).asked()
            return
        self.frame.asked(lambda: self.desk.programmes.edit(programme.id, status=step))

    @Slot()
    def _go_to_resolution(self) -> None:
        if self._view is not None and self._view.resolution_id is not None:
            self.frame.go(Place("resolutions", focus=self._view.resolution_id))

    @Slot(str)
    def _new_unit(self, name: str) -> None:
        """Words that no unit has become a unit, and it is the one responsible."""
        unit_id = self.frame.asked(lambda: self.desk.people.add_unit(name))
        if unit_id is not None:
            self.frame.asked(lambda: self.desk.programmes.edit(self.record_id, unit_id=unit_id))
