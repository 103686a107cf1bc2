"""What a committee is called, what it is for and how it works, edited in place."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from desktop_app.domain.committees import CommitteeKind, Frequency, MinutesKind, SigningPolicy
from desktop_app.ui.committee_words import choices, word
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.committee.part import FieldsPart
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.inputs import LineEdit, TextArea
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.widgets.toggles import Segmented, Stepper


class IdentityPart(FieldsPart):
    """Names, kind and the day of formation."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        theme = self.theme
        self.entitle(self.tr("Identity"))
        self.place(self.field("name", self.tr("Name"), LineEdit(theme)))
        self.place(
            self.field("short_name", self.tr("Short name"), LineEdit(theme)),
            self.field("letter_code", self.tr("Letter code"), LineEdit(theme)),
        )
        self.place(
            self.field("kind", self.tr("Kind"), Choice(theme, [Option(kind, word(kind)) for kind in CommitteeKind]))
        )
        self.place(self.field("formed_on", self.tr("Formed on"), DateField(theme, today=self.desk.clock.today)))


class WorkPart(FieldsPart):
    """How often, where and how long it meets, and how its minutes are made."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        theme = self.theme
        self.entitle(self.tr("Way of working"))
        self.place(self.field("frequency", self.tr("Meets"), Segmented(theme, choices(Frequency))))
        self.place(self.field("default_place", self.tr("Usual place"), LineEdit(theme)))
        length = Stepper(theme, least=15, most=600, step=15, unit=self.tr("{n} minutes"))
        notice = Stepper(theme, most=720, step=12, unit=self.tr("{n} hours"))
        self.place(
            self.field("default_minutes", self.tr("Usual length"), length),
            self.field("invitation_hours", self.tr("Invitation ahead by"), notice),
        )
        signing = Choice(theme, [Option(policy, word(policy)) for policy in SigningPolicy])
        minutes = Choice(theme, [Option(kind, word(kind)) for kind in MinutesKind])
        self.place(
            self.field("signing", self.tr("Signed by"), signing),
            self.field("minutes_kind", self.tr("Kind of minutes"), minutes),
        )


class MandatePart(FieldsPart):
    """The long texts: mission, goals, duties, structure."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        card = Card(self.theme)
        outer, self.column = self.column, QVBoxLayout()
        self.column.setSpacing(12)
        card.body.addLayout(self.column)
        outer.addWidget(card)
        self.entitle(self.tr("Mission and duties"))
        for name, label in (
            ("mission", self.tr("Mission")),
            ("goals", self.tr("Goals")),
            ("duties", self.tr("Duties")),
            ("structure", self.tr("Structure")),
        ):
            self.place(self.field(name, label, TextArea(self.theme, rows=2, most_rows=14)))
