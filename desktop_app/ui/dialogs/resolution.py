"""Corrects a resolution that has been recorded: number, text, charge and vote."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.resolutions import ResolutionKind
from desktop_app.domain.votes import Ballot, Result
from desktop_app.persian.holidays import WorkCalendar
from desktop_app.services.decisions import Electorate, ResolutionView
from desktop_app.services.people import UnitView
from desktop_app.ui.dialogs.charge_fields import ChargeFields, charge_of, kinds
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.dialogs.vote_row import AskNames, VoteRow
from desktop_app.ui.frame import Frame
from desktop_app.ui.resolution_words import present_in_words
from desktop_app.ui.widgets.inputs import TextArea
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.toggles import Segmented, Stepper
from desktop_app.ui.wording import in_digits


class ResolutionDialog(FormDialog):
    """The vote is counted among those who could vote when the resolution was adopted."""

    blames: ClassVar[dict[str, str]] = {
        "{what} is empty.": "text",
        "{what} has {length} characters; at most {most} fit.": "text",
        "The deadline {due} lies before the meeting of {adopted}.": "due",
        "Resolution number {number} exists already in this meeting.": "number",
    }

    def __init__(
        self,
        frame: Frame,
        resolution: ResolutionView,
        units: Sequence[UnitView],
        ask_names: Callable[[Electorate], AskNames],
        *,
        votes: bool,
        calendar: WorkCalendar | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Resolution {label}").format(label=in_digits(resolution.label))
        super().__init__(frame, title, self.tr("Record the correction"), width=760, parent=parent)
        self._resolution = resolution
        self._with_votes = votes
        self._electorate = self.desk.deciding.voters(resolution.id)
        self.number = Stepper(self.theme, resolution.number, least=1, most=999)
        self.kind = Segmented(self.theme, kinds(), value=resolution.kind)
        self.text = TextArea(self.theme, resolution.text, rows=3, most_rows=8)
        self.charge = ChargeFields(self.theme, self.desk.clock.today, calendar)
        self.charge.show_charge(charge_of(resolution))
        self.charge.offer(units)
        self.fields["due"] = self.charge.fields[2]
        self.vote = VoteRow(self.theme, self._weigh, ask_names(self._electorate))
        self.vote.show_eligible(len(self._electorate.eligible))
        vote = resolution.vote
        self.vote.show_ballot(
            Ballot(vote.method, vote.in_favour, vote.against, vote.abstained, vote.by_name, vote.by_chair or None)
        )
        self._lay_out()
        self.kind.chosen.connect(self._show_vote)
        self._show_vote()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.field("number", self.tr("Number"), self.number))
        head.addWidget(self.field("kind", self.tr("Kind"), self.kind))
        head.addStretch()
        self.content.addLayout(head)
        self.place(self.field("text", self.tr("Text"), self.text))
        self.content.addWidget(self.charge)
        self._vote_label = Label(self.theme, self.tr("Vote"), role="meta", ink="ink-3")
        self.content.addWidget(self._vote_label)
        self.content.addWidget(self.vote)
        self.present = Label(self.theme, present_in_words(self._resolution), role="meta", ink="ink-3", wrap=True)
        self.content.addWidget(self.present)
        if not self._resolution.present:
            self.present.hide()

    @Slot()
    def _show_vote(self) -> None:
        shown = self._with_votes and self.kind.value is ResolutionKind.BINDING
        self.vote.setVisible(shown)
        self._vote_label.setVisible(shown)

    def _weigh(self, ballot: Ballot) -> Result:
        return self.desk.deciding.weigh_again(self._resolution.id, ballot)

    def submit(self) -> None:
        unit, ballot = self.charge.unit_chosen(), self.vote.ballot()
        voted_anew = self.vote.isVisibleTo(self) and ballot != self._ballot_before()
        self.desk.deciding.edit_resolution(
            self._resolution.id,
            number=self.number.value,
            kind=self.kind.value,
            text=self.text.toPlainText(),
            responsible_unit_id=unit[0],
            responsible_note=unit[1],
            cooperating_unit_ids=tuple(str(value) for value in self.charge.cooperating.values),
            due=self.charge.due.value,
            due_days=self.charge.due.days,
            deliverable=self.charge.deliverable.text(),
            ballot=ballot if voted_anew else None,
        )

    def _ballot_before(self) -> Ballot:
        vote = self._resolution.vote
        return Ballot(
            vote.method, vote.in_favour, vote.against, vote.abstained, dict(vote.by_name), vote.by_chair or None
        )
