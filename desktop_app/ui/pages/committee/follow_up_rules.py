"""What the committee asks of its resolutions after the notice, and after how many absences it writes to a member."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.services.committees import CommitteeView
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.committee.part import Part
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.inputs import Field
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.percent_field import PercentField
from desktop_app.ui.widgets.toggles import CheckRow, Stepper


class OptionalNumber(QWidget):
    """A rule that may be left out, and its number where it is not."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, words: str, usual: int, unit: str, *, most: int) -> None:
        super().__init__()
        self._usual = usual
        self.check = CheckRow(theme, words)
        self.number = Stepper(theme, usual, least=1, most=most, unit=unit, name=words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.check, 1)
        row.addWidget(self.number)
        self.check.toggled.connect(self._turn)
        self.number.changed.connect(self._tell)

    @property
    def value(self) -> int | None:
        return self.number.value if self.check.isChecked() else None

    def show_value(self, value: int | None) -> None:
        """Without a signal."""
        self.check.blockSignals(True)
        self.check.setChecked(value is not None)
        self.check.blockSignals(False)
        self.number.set_value(self._usual if value is None else value)
        self.number.setVisible(value is not None)

    def _tell(self) -> None:
        self.chosen.emit(self.value)

    def _turn(self) -> None:
        self.number.setVisible(self.check.isChecked())
        self.chosen.emit(self.value)


class FollowUpRulesPart(Part):
    """Each rule is stored as it is set."""

    _fields: ClassVar[tuple[str, ...]] = ("objection_days", "absences_in_a_row", "absences_in_a_year")

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.target = PercentField(self.theme, 70)
        self.numbers = {
            "objection_days": OptionalNumber(
                self.theme,
                self.tr("A review board may object after the notice"),
                14,
                self.tr("for {n} days"),
                most=365,
            ),
            "absences_in_a_row": OptionalNumber(
                self.theme, self.tr("Letter after absences in a row"), 3, self.tr("{n} times"), most=99
            ),
            "absences_in_a_year": OptionalNumber(
                self.theme, self.tr("Letter after absences in a year"), 5, self.tr("{n} times"), most=99
            ),
        }
        self.column.addWidget(Label(self.theme, self.tr("Follow-up and absence"), role="h2"))
        self.column.addWidget(Field(self.theme, self.tr("Resolutions to be carried out in time"), self.target))
        for name, control in self.numbers.items():
            self.column.addWidget(control)
            control.chosen.connect(lambda value, name=name: self._store(name, value))
        words = self.tr("Until a review board's term has passed, the resolution says that it is pending objection.")
        self.column.addWidget(Label(self.theme, words, role="meta", ink="ink-3", wrap=True))
        self.target.chosen.connect(lambda value: self._store("on_time_target", value))

    def _store(self, name: str, value: object) -> None:
        self.frame.asked(lambda: self.desk.committees.describe(self.committee_id, **{name: value}))

    def show_committee(self, view: CommitteeView) -> None:
        self.committee_id = view.id
        if self.target.value != view.on_time_target:
            self.target.set_value(view.on_time_target)
        for name in self._fields:
            control, stored = self.numbers[name], getattr(view, name)
            if control.value != stored or stored is None:
                control.show_value(stored)
