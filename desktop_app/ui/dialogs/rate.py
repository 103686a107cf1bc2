"""A rate of the attendance allowance: for whom, from which day, how much, within which limits."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.services.allowances import RateTerms, RateView
from desktop_app.services.committees import CommitteeView
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.amounts import AmountField
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.toggles import Segmented


class RateDialog(FormDialog):
    """A new rate of `committee` or of the office, or the correction of `rate`; `rate_id` is what was kept."""

    blames: ClassVar[dict[str, str]] = {
        "The rate of an hour is more than nothing.": "hourly",
        "A limit of minutes is not negative.": "least_minutes",
        "The least of {least} minutes is more than the most of {most} minutes.": "least_minutes",
        "From {day} on another rate holds already.": "starts",
    }

    def __init__(
        self, frame: Frame, committee: CommitteeView, rate: RateView | None = None, parent: QWidget | None = None
    ) -> None:
        title = self.tr("New rate of the attendance allowance") if rate is None else self.tr("Correct the rate")
        act = self.tr("Record the rate") if rate is None else self.tr("Keep the changes")
        body = self.tr("An earlier rate holds until the day before; lists of past months keep it.")
        super().__init__(frame, title, act, body=body if rate is None else "", width=560, parent=parent)
        self._rate = rate
        self.rate_id = rate.id if rate is not None else ""
        self.whose = Segmented(
            self.theme,
            [(committee.id, self.tr("This committee")), (None, self.tr("All without a rate of their own"))],
            name=self.tr("Holds for"),
        )
        self._make_controls()
        if rate is not None:
            self._show(rate)
        elif not any(one.committee_id is None for one in self.desk.allowances.rates()):
            self.whose.choose(None)  # the first rate of an office is usually that of all its committees
        self.hourly.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_controls(self) -> None:
        theme, today, minutes = self.theme, self.desk.clock.today, self.tr("minutes")
        no_limit = self.tr("No limit")
        self.starts = DateField(theme, today(), today=today, may_be_empty=False, tells_distance=False)
        self.hourly = AmountField(theme, unit=self.tr("rials"))
        self.least = AmountField(theme, unit=minutes, most_digits=4, placeholder=no_limit)
        self.most = AmountField(theme, unit=minutes, most_digits=4, placeholder=no_limit)
        self.monthly = AmountField(theme, unit=minutes, most_digits=5, placeholder=no_limit)
        self.note = LineEdit(theme)
        if self._rate is None:
            self.place(self.field("whose", self.tr("Holds for"), self.whose))
        self.place(
            self.field("starts", self.tr("From the day"), self.starts),
            self.field("hourly", self.tr("An hour of official presence"), self.hourly),
        )
        self.place(
            self.field("least_minutes", self.tr("Paid from"), self.least),
            self.field("most_minutes", self.tr("At most of one meeting"), self.most),
            self.field("most_monthly_minutes", self.tr("At most in a month"), self.monthly),
        )
        hint = self.tr("For instance the circular that it rests on")
        self.place(self.field("note", self.tr("Note"), self.note, hint=hint))

    def _show(self, rate: RateView) -> None:
        self.whose.choose(rate.committee_id)
        self.starts.show_date(rate.starts)
        self.hourly.show_amount(rate.hourly)
        self.least.show_amount(rate.least_minutes or None)
        self.most.show_amount(rate.most_minutes or None)
        self.monthly.show_amount(rate.most_monthly_minutes or None)
        self.note.show_text(rate.note)

    def submit(self) -> None:
        day = self.starts.value
        assert day is not None
        committee_id = self._rate.committee_id if self._rate is not None else self.whose.value
        terms = RateTerms(
            starts=day,
            hourly=self.hourly.value or 0,
            committee_id=None if committee_id is None else str(committee_id),
            least_minutes=self.least.value or 0,
            most_minutes=self.most.value or 0,
            most_monthly_minutes=self.monthly.value or 0,
            note=self.note.text(),
        )
        if self._rate is None:
            self.rate_id = self.desk.allowances.add_rate(terms)
        else:
            self.desk.allowances.correct_rate(self._rate.id, terms)
