"""What an hour of presence is paid in a committee, from which day on: its own rates and those of all committees."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QMenu

from desktop_app.services.allowances import RateTerms, RateView
from desktop_app.services.committees import CommitteeView
from desktop_app.ui.dialogs.rate import RateDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.committee.part import Part
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row, group
from desktop_app.ui.widgets.surfaces import Card, CardHeader, Rule
from desktop_app.ui.wording import amount, date_official, date_short, joined, number


class RatesPart(Part):
    """The table of rates with their history; Enter corrects one, Delete takes one out."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._rates: dict[str, RateView] = {}
        self._committee: CommitteeView | None = None
        card = Card(self.theme, padding=1, spacing=0)
        self.head = CardHeader(self.theme, self.tr("Attendance allowance"))
        self.add = Button(self.theme, self.tr("Add a rate"), kind="link", icon="ph.plus")
        self.head.add_action(self.add)
        self.list = RowList(
            self.theme,
            [
                Column(width=112, title=self.tr("From the day")),
                Column(width=124, title=self.tr("Rials an hour")),
                Column(title=self.tr("Limits"), share=3),
                Column(title=self.tr("Note"), share=3, hides_below=620),
                Column(width=116),
            ],
            row_height=50,
            header=True,
            grows=True,
            name=self.tr("Rates of the attendance allowance"),
        )
        self.empty = EmptyState(
            self.theme,
            self.tr("No rate is recorded yet"),
            self.tr("With a rate, the list of what is due is made from the official time of each meeting."),
            icon="ph.clock",
        )
        for part in (self.head, Rule(self.theme), self.list, self.empty):
            card.body.addWidget(part)
        self.column.addWidget(card)
        self.add.clicked.connect(self.add_rate)
        self.list.opened.connect(self.correct)
        self.list.removal_wanted.connect(self.remove)
        self.list.menu_wanted.connect(self.offer)

    def show_committee(self, view: CommitteeView) -> None:
        self.committee_id, self._committee = view.id, view
        rates: list[RateView] = self.frame.asked(self.desk.allowances.rates) or []
        own = [rate for rate in rates if rate.committee_id == view.id]
        general = [rate for rate in rates if rate.committee_id is None]
        self._rates = {rate.id: rate for rate in (*own, *general)}
        holds = next((rate for rate in (*own, *general) if rate.in_force), None)
        rows = [group(self.tr("Of this committee"), number(len(own)))] if own else []
        rows += [self._row(rate, holds) for rate in own]
        rows += [group(self.tr("Of all committees without a rate of their own"), number(len(general)))] * bool(general)
        rows += [self._row(rate, holds) for rate in general]
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        words = self.tr("{amount} rials an hour today")
        self.head.say(
            self.tr("Attendance allowance"), words.format(amount=amount(holds.hourly)) if holds is not None else ""
        )

    def _row(self, rate: RateView, holds: RateView | None) -> Row:
        first, second = self._limits(rate)
        return Row(
            key=rate.id,
            cells=(
                Cell(text=date_official(rate.starts), weight=500),
                Cell(text=amount(rate.hourly), weight=500),
                Cell(text=first, second=second, ink="ink-2" if rate.least_minutes or rate.most_minutes else "ink-3"),
                Cell(text=rate.note, ink="ink-2"),
                Cell(tags=self._marks(rate, holds)),
            ),
            value=rate,
            muted=rate is not holds and rate.starts <= self.desk.clock.today(),
            tip=rate.note,
        )

    def _marks(self, rate: RateView, holds: RateView | None) -> tuple[Mark, ...]:
        if rate is holds:
            return (Mark(self.tr("In force"), "zangar"),)
        if rate.in_force:
            return (Mark(self.tr("For the others"), "neutral"),)
        return (Mark(self.tr("Still to come"), "zar"),) if rate.starts > self.desk.clock.today() else ()

    def _limits(self, rate: RateView) -> tuple[str, str]:
        """Of a meeting, and of a month."""
        least, most, monthly = rate.least_minutes, rate.most_minutes, rate.most_monthly_minutes
        of_meeting = [self.tr("from {n} minutes").format(n=number(least))] if least else []
        of_meeting += [self.tr("at most {n} minutes").format(n=number(most))] if most else []
        in_month = self.tr("{n} minutes in a month").format(n=number(monthly)) if monthly else ""
        return joined(of_meeting) or self.tr("No limit"), in_month

    @Slot()
    def add_rate(self) -> None:
        self._ask(None)

    @Slot(object)
    def correct(self, rate_id: object) -> None:
        self._ask(self._rates[str(rate_id)])

    def _ask(self, rate: RateView | None) -> None:
        """The toast takes back what the dialog did."""
        assert self._committee is not None
        dialog = RateDialog(self.frame, self._committee, rate, self)
        if not dialog.asked():
            return
        kept, allowances = dialog.rate_id, self.desk.allowances
        self.show_committee(self._committee)
        self.list.choose(kept)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if rate is None:
            self.frame.toast(self.tr("The rate was recorded."), undo=lambda: allowances.remove_rate(kept))
        elif self._rates[kept] != rate:
            before = _terms(rate)
            self.frame.toast(self.tr("The rate was corrected."), undo=lambda: allowances.correct_rate(kept, before))

    @Slot(object)
    def remove(self, rate_id: object) -> None:
        """The toast brings it back."""
        rate, allowances = self._rates[str(rate_id)], self.desk.allowances
        self.frame.asked(lambda: allowances.remove_rate(rate.id))
        words = self.tr("The rate from {day} on was taken out.")
        self.frame.toast(
            words.format(day=date_short(rate.starts, self.desk.clock.today())),
            undo=lambda: allowances.restore_rate(rate.id),
        )

    @Slot(object, QPoint)
    def offer(self, rate_id: object, where: QPoint) -> None:
        """What can be done with a rate, as a menu."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.theme.icon("ph.pencil-simple"), self.tr("Correct"), lambda: self.correct(rate_id))
        menu.addAction(self.theme.icon("ph.trash"), self.tr("Take out"), lambda: self.remove(rate_id))
        menu.popup(where)


def _terms(rate: RateView) -> RateTerms:
    return RateTerms(**{field.name: getattr(rate, field.name) for field in dataclasses.fields(RateTerms)})
