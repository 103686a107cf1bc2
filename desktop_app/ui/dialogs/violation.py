"""The dialogs of a confidential case: a new one, its referral, a step of its follow-up, and its end."""

from __future__ import annotations

import datetime
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.meetings import Classification
from desktop_app.domain.violations import ViolationSource, ViolationStatus
from desktop_app.sentences import Refused, sentence
from desktop_app.services.violation_cases import CaseStep, ViolationView
from desktop_app.ui import terms
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.secretariat_words import word
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.inputs import LineEdit, TextArea
from desktop_app.ui.widgets.toggles import Segmented
from desktop_app.ui.wording import in_digits

CLASSES = tuple(one for one in Classification if one is not Classification.ORDINARY)


def sources() -> list[Option]:
    return [Option(one, word(one)) for one in ViolationSource]


def classes() -> list[Option]:
    return [Option(one, terms.classification(one)) for one in CLASSES]


class ViolationDialog(FormDialog):
    """A new case; after `asked()` its id is in `violation_id`."""

    blames: ClassVar[dict[str, str]] = {
        "The committee is not chosen.": "committee_id",
        "The case cannot have come in on {received}: that day has not come yet.": "received_on",
        "Another case has the number {number}.": "number",
        "A case is at least confidential.": "classification",
    }

    def __init__(
        self, frame: Frame, committee_id: str | None, *, subject: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(
            frame,
            self.tr("New case"),
            self.tr("Record"),
            body=self.tr("What a case says is seen on this page only; reports tell how many there are."),
            width=560,
            parent=parent,
        )
        self.violation_id = ""
        theme, today = self.theme, self.desk.clock.today
        committees = [Option(c.id, c.name) for c in self.desk.committees.all()]
        only = committees[0].value if len(committees) == 1 else None
        self.committee = Choice(
            theme, committees, value=committee_id or only, placeholder=self.tr("Two letters find it")
        )
        self.subject = LineEdit(theme, subject)
        self.number = LineEdit(theme, placeholder=in_digits(self.desk.violations.next_number()))
        self.received_on = DateField(theme, today(), today=today)
        self.source = Choice(theme, sources(), value=ViolationSource.REPORT)
        self.classification = Choice(theme, classes(), value=Classification.CONFIDENTIAL)
        areas = [Option(a.id, a.name) for a in self.desk.vulnerabilities.areas.all()]
        self.area = Choice(theme, areas, placeholder=self.tr("Two letters find an area"))
        self.unit = Choice(theme, allow_new=True, placeholder=self.tr("Two letters find a unit"))
        self.unit.named.connect(self._new_unit)
        self.summary = TextArea(theme, rows=3)
        self._offer_units()
        self._lay_out(with_committee=committee_id is None)
        (self.subject if self.committee.value else self.committee).setFocus()

    def _lay_out(self, *, with_committee: bool) -> None:
        if with_committee:
            self.place(self.field("committee_id", self.tr("Committee"), self.committee))
        self.place(self.field("subject", self.tr("Subject"), self.subject))
        self.place(
            self.field("number", self.tr("Number"), self.number, hint=self.tr("Empty for the next one")),
            self.field("received_on", self.tr("Received on"), self.received_on),
        )
        self.place(
            self.field("source", self.tr("Source"), self.source),
            self.field("classification", self.tr("Classification"), self.classification),
        )
        self.place(self.field("area_id", self.tr("Area"), self.area), self.field("unit_id", self.tr("Unit"), self.unit))
        self.place(self.field("summary", self.tr("Summary"), self.summary))

    def submit(self) -> None:
        committee = self.committee.value
        if committee is None:
            raise Refused(
                sentence("Rules", "The committee is not chosen."),
                sentence("Rules", "A case is kept by a committee."),
            )
        self.violation_id = self.desk.violations.receive(
            str(committee),
            self.subject.text(),
            received_on=self.received_on.value,
            number=self.number.text(),
            source=self.source.value or ViolationSource.OTHER,
            classification=self.classification.value or Classification.CONFIDENTIAL,
            summary=self.summary.toPlainText(),
            area_id=self.area.value,
            unit_id=self.unit.value,
        )

    def _offer_units(self) -> None:
        self.unit.offer([Option(unit.id, unit.name, unit.head_post) for unit in self.desk.people.units()])

    @Slot(str)
    def _new_unit(self, name: str) -> None:
        """Words that no unit has become a unit."""
        unit_id = self.frame.asked(lambda: self.desk.people.add_unit(name))
        self._offer_units()
        self.unit.choose(unit_id)


class ReferralDialog(FormDialog):
    """To whom a case is handed, by which letter, and by when an answer is expected."""

    blames: ClassVar[dict[str, str]] = {
        "The case was referred on {referred}, before it came in on {received}.": "referred_on",
        "The answer is expected by {due}, before the case was handed on or came in ({begun}).": "due",
    }

    def __init__(self, frame: Frame, case: ViolationView, parent: QWidget | None = None) -> None:
        title = self.tr("Referral of case {number}").format(number=in_digits(case.number))
        super().__init__(frame, title, self.tr("Refer"), parent=parent)
        self._case = case
        theme, today = self.theme, self.desk.clock.today
        self.to = LineEdit(theme, case.referred_to, placeholder=self.tr("For instance: the inspection office"))
        self.on = DateField(theme, today(), today=today)
        self.letter = LineEdit(theme)
        self.due = DateField(theme, today=today)
        self.place(self.field("referred_to", self.tr("Referred to"), self.to))
        self.place(
            self.field("referred_on", self.tr("Referred on"), self.on),
            self.field("referral_letter", self.tr("Letter of referral"), self.letter),
        )
        self.place(self.field("due", self.tr("Answer expected by"), self.due))

    def submit(self) -> None:
        self.desk.violations.refer(
            self._case.id, self.to.text(), on=self.on.value, letter=self.letter.text(), due=self.due.value
        )


class CaseStepDialog(FormDialog):
    """A step of a case's follow-up, or the correction of one."""

    blames: ClassVar[dict[str, str]] = {
        "A step of {day} lies outside the time of this case, from {received} until today.": "date"
    }

    def __init__(
        self, frame: Frame, case: ViolationView, step: CaseStep | None = None, parent: QWidget | None = None
    ) -> None:
        number = in_digits(case.number)
        title = self.tr("Step in case {number}") if step is None else self.tr("Correction of a step in case {number}")
        super().__init__(frame, title.format(number=number), self.tr("Record"), parent=parent)
        self._case, self._step = case, step
        self.on = DateField(self.theme, step.date if step else self.desk.clock.today(), today=self.desk.clock.today)
        self.words = TextArea(self.theme, step.text if step else "", rows=4)
        self.place(self.field("date", self.tr("Day"), self.on))
        self.place(self.field("text", self.tr("What was done"), self.words))
        self.words.setFocus()

    def submit(self) -> None:
        on: datetime.date = self.on.value or self.desk.clock.today()
        if self._step is None:
            self.desk.violations.add_step(self._case.id, self.words.toPlainText(), on=on)
        else:
            self.desk.violations.edit_step(self._step.id, self.words.toPlainText(), on)


class CloseCaseDialog(FormDialog):
    """How a case ended."""

    blames: ClassVar[dict[str, str]] = {
        "The case was closed on {closed}, before it came in on {received}.": "closed_on",
    }

    def __init__(self, frame: Frame, case: ViolationView, parent: QWidget | None = None) -> None:
        title = self.tr("Case {number} is closed").format(number=in_digits(case.number))
        body = self.tr("Nothing is written in a closed case until it is reopened.")
        super().__init__(frame, title, self.tr("Close the case"), body=body, parent=parent)
        self._case = case
        ends = (ViolationStatus.CONFIRMED, ViolationStatus.UNFOUNDED)
        self.status = Segmented(self.theme, [(one, word(one)) for one in ends], name=self.tr("The case was found"))
        self.on = DateField(self.theme, self.desk.clock.today(), today=self.desk.clock.today)
        self.outcome = TextArea(self.theme, case.result, rows=3)
        self.place(
            self.field("status", self.tr("The case was found"), self.status),
            self.field("closed_on", self.tr("Closed on"), self.on),
        )
        self.place(self.field("result", self.tr("Result"), self.outcome))
        self.outcome.setFocus()

    def submit(self) -> None:
        status = self.status.value
        assert isinstance(status, ViolationStatus)
        self.desk.violations.close(self._case.id, status, self.outcome.toPlainText(), on=self.on.value)
