"""The panel of a vulnerable point: how grave it is, what is chosen against it, and what came of that."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop_app.domain.vulnerabilities import VulnerabilityStatus
from desktop_app.services.vulnerability_views import VulnerabilityView
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.pages.integrity.vulnerabilities_ties import CorrectiveResolutions
from desktop_app.ui.pages.record_panel import RecordPanel
from desktop_app.ui.secretariat_words import word
from desktop_app.ui.vulnerability_words import (
    DEEDS,
    LIKELIHOODS,
    LOOKS,
    SEVERITIES,
    grades,
    risk_word,
    said,
)
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.grade_choice import GradeChoice
from desktop_app.ui.widgets.inputs import LineEdit, TextArea
from desktop_app.ui.widgets.labels import Label, Tag
from desktop_app.ui.widgets.surfaces import Card, Rule
from desktop_app.ui.wording import date_short

_KEPT: Final = ("found_on", "closed_on")
"""Days that are not taken away by emptying the line."""


class VulnerabilityPanel(RecordPanel):
    """One point, edited in place."""

    kind = "vulnerability"
    put_on_agenda_wanted = Signal(str)

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._view: VulnerabilityView | None = None
        self._build_standing()
        self._build_facts()
        self._build_solution()
        self.ties = CorrectiveResolutions(frame)
        self.column.addWidget(Rule(self.theme))
        self.column.addWidget(self.ties)
        self._build_effect()
        self.agenda = Button(self.theme, self.tr("Add to the agenda"), icon="ph.calendar-plus", tip="Ctrl+G")
        self._side_by_side(self.agenda)
        self.end_with_deeds()
        self.ties.tie_wanted.connect(self._tie)
        self.ties.untie_wanted.connect(self._untie)
        self.agenda.clicked.connect(lambda: self.put_on_agenda_wanted.emit(self.record_id))
        self.more.clicked.connect(self._offer_steps)
        self.on.clicked.connect(lambda: self.take_step(self._steps()[0]))

    # Building

    def _build_standing(self) -> None:
        self.status = Tag(self.theme, "")
        self.risk = Tag(self.theme, "")
        self.on = Button(self.theme, "", size="small")
        self.more = IconButton(self.theme, "ph.dots-three", self.tr("Other steps"), framed=True)
        for widgets in ((self.status, self.risk), (self.on, self.more)):
            row = QHBoxLayout()
            row.setSpacing(6)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch()
            self.column.addLayout(row)
        self.proposal = Card(self.theme, padding=10, tone="zangar")
        words = self.tr("All corrective resolutions are closed. Once its effect is measured, the point is corrected.")
        self.proposal.body.addWidget(Label(self.theme, words, role="meta", ink="zangar", wrap=True))
        self.correct = Button(self.theme, self.tr("Corrected"), size="small", icon="ph.check")
        self.correct.clicked.connect(lambda: self.take_step(VulnerabilityStatus.CORRECTED))
        self.proposal.body.addWidget(self.correct, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self.proposal)

    def _build_facts(self) -> None:
        theme, today = self.theme, self.desk.clock.today
        self.field("title", self.tr("Vulnerable point"), LineEdit(theme))
        self.area = Choice(theme, placeholder=self.tr("Two letters find an area"))
        self.unit = Choice(theme, allow_new=True, placeholder=self.tr("Two letters find a unit"))
        self.unit.named.connect(self._new_unit)
        self.field("unit_id", self.tr("Unit concerned"), self.unit)
        self._side_by_side(
            self.field("area_id", self.tr("Area"), self.area),
            self.field("found_on", self.tr("Found on"), DateField(theme, today=today, tells_distance=False)),
        )
        self._side_by_side(
            self.field("severity", self.tr("Severity"), GradeChoice(theme, grades(SEVERITIES))),
            self.field("likelihood", self.tr("Likelihood"), GradeChoice(theme, grades(LIKELIHOODS))),
        )
        self.field("process", self.tr("Process"), LineEdit(theme))
        self.field("cause", self.tr("Cause"), TextArea(theme, rows=2))
        self.field("effect", self.tr("Effect"), TextArea(theme, rows=2))
        self.field("closed_on", self.tr("Closed on"), DateField(theme, today=today, tells_distance=False))
        self.item = Choice(theme, placeholder=self.tr("Two letters find an item of an agenda"))
        self.field("item_id", self.tr("Came up in the agenda item"), self.item)
        self.to_item = Button(theme, self.tr("Go to the meeting"), kind="link", icon="ph.caret-left")
        self.to_item.clicked.connect(self._go_to_item)
        self._side_by_side(self.to_item)

    def _build_solution(self) -> None:
        theme = self.theme
        self.column.addWidget(Rule(theme))
        self.column.addWidget(Label(theme, self.tr("Solution"), role="h3"))
        hint = self.tr("One a line")
        self.field("solutions", self.tr("Solutions weighed"), TextArea(theme, rows=3), hint=hint)
        self.field("solution", self.tr("Chosen solution"), TextArea(theme, rows=2))
        self.field("reason", self.tr("Reason of the choice"), TextArea(theme, rows=2))

    def _build_effect(self) -> None:
        theme, today = self.theme, self.desk.clock.today
        self.column.addWidget(Rule(theme))
        self.column.addWidget(Label(theme, self.tr("Measured effect"), role="h3"))
        self.field("measured_effect", self.tr("What was measured after the correction"), TextArea(theme, rows=2))
        self.field("measured_on", self.tr("Measured on"), DateField(theme, today=today, tells_distance=False))
        self._side_by_side(
            self.field("severity_after", self.tr("Severity afterwards"), GradeChoice(theme, grades(SEVERITIES))),
            self.field("likelihood_after", self.tr("Likelihood afterwards"), GradeChoice(theme, grades(LIKELIHOODS))),
        )
        self.compared = Label(theme, "", role="meta", ink="ink-2", wrap=True)
        self.column.addWidget(self.compared)

    def _side_by_side(self, *parts: QWidget) -> None:
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
        if any(name in _KEPT and value is None for name, value in values.items()):
            self._show_again()
            return
        self.desk.vulnerabilities.edit(self.record_id, **values)

    def remove(self, record_id: str) -> None:
        self.desk.vulnerabilities.remove(record_id)

    def restore(self, record_id: str) -> None:
        self.desk.vulnerabilities.restore(record_id)

    # Showing

    def show_point(self, point: VulnerabilityView) -> None:
        """The point with the areas, units and items that it may belong to."""
        is_another = self._view is None or self._view.id != point.id
        self._view = point
        self.area.offer([Option(a.id, a.name) for a in self.desk.vulnerabilities.areas.all()])
        self.unit.offer([Option(u.id, u.name, u.head_post) for u in self.desk.people.units()])
        if is_another or self.item.value != point.item_id:
            self._offer_items(point)
        self.show_fields(point, point.title)
        self.fields["closed_on"].setVisible(point.closed_on is not None)
        self.to_item.setVisible(point.meeting_id is not None)
        self.ties.show_of(point)
        self._show_standing(point)

    def _offer_items(self, point: VulnerabilityView) -> None:
        today, items = self.desk.clock.today(), self.desk.vulnerabilities.items_like(point.committee_id)
        options = [Option(key, title, date_short(day, today)) for key, title, day in items]
        if point.item_id is not None and all(option.value != point.item_id for option in options):
            options.append(Option(point.item_id, point.item))
        self.item.offer(options)

    def _show_standing(self, point: VulnerabilityView) -> None:
        icon, _, tone = LOOKS[point.status]
        self.status.say(word(point.status), tone, icon)
        words, tone = risk_word(point.risk)
        self.risk.say(self.tr("Risk {risk}").format(risk=words), tone)
        self.risk.setVisible(point.risk is not None)
        steps = self._steps()
        self.on.set_words(said(DEEDS[point.status, steps[0]]))
        self.more.setVisible(len(steps) > 1)
        self.proposal.setVisible(point.seems_corrected)
        if point.risk is not None and point.risk_after is not None:
            before, after = risk_word(point.risk)[0], risk_word(point.risk_after)[0]
            self.compared.say(self.tr("Risk before: {before}; afterwards: {after}").format(before=before, after=after))
        self.compared.setVisible(point.risk is not None and point.risk_after is not None)

    def _steps(self) -> list[VulnerabilityStatus]:
        """The steps from here, the way forward first."""
        assert self._view is not None
        return [after for before, after in DEEDS if before is self._view.status and after in self._view.next]

    def _show_again(self) -> None:
        if self._view is not None:
            self.show_fields(self._view, self._view.title)

    # Acts

    def take_step(self, status: VulnerabilityStatus) -> None:
        """What the step still lacks is told under the field that lacks it."""
        point = self._view
        if point is None:
            return
        wanting = {
            VulnerabilityStatus.SOLUTION_APPROVED: "solution",
            VulnerabilityStatus.IN_CORRECTION: "solution",
            VulnerabilityStatus.CORRECTED: "measured_effect",
        }.get(status, "")

        def stood() -> bool:
            self.desk.vulnerabilities.stand(point.id, status)
            return True

        if not self.frame.asked(stood) and wanting and not getattr(point, wanting):
            self.fields[wanting].setFocus()

    @Slot()
    def _offer_steps(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        assert self._view is not None
        for step in self._steps()[1:]:
            action = menu.addAction(said(DEEDS[self._view.status, step]))
            action.triggered.connect(lambda _=False, step=step: self.take_step(step))
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 2)))

    @Slot(str)
    def _tie(self, resolution_id: str) -> None:
        self.frame.asked(lambda: self.desk.vulnerabilities.tie(self.record_id, [resolution_id]))

    @Slot(str)
    def _untie(self, resolution_id: str) -> None:
        point_id = self.record_id

        def untied() -> bool:
            self.desk.vulnerabilities.untie(point_id, resolution_id)
            return True

        if self.frame.asked(untied):
            self.frame.toast(
                self.tr("The resolution was taken off this point."),
                undo=lambda: self.frame.asked(lambda: self.desk.vulnerabilities.tie(point_id, [resolution_id])),
            )

    @Slot()
    def _go_to_item(self) -> None:
        if self._view is not None and self._view.meeting_id is not None:
            self.frame.go(Place("meeting", self._view.meeting_id, "agenda", self._view.item_id or ""))

    @Slot(str)
    def _new_unit(self, name: str) -> None:
        """Words that no unit has become a unit, and the one concerned."""
        unit_id = self.frame.asked(lambda: self.desk.people.add_unit(name))
        if unit_id is not None:
            self.frame.asked(lambda: self.desk.vulnerabilities.edit(self.record_id, unit_id=unit_id))
