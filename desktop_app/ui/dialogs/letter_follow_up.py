"""What an incoming letter reports: one step of follow-up on each of its resolutions."""

from __future__ import annotations

from typing import ClassVar, Final

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.follow_ups import FollowUpKind
from desktop_app.sentences import Refused, sentence
from desktop_app.services.letter_details import LetterDetails
from desktop_app.services.letter_register import RegisterRow
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.letter_options import resolution_options
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.many_choice import ManyChoice
from desktop_app.ui.widgets.percent_field import PercentField
from desktop_app.ui.widgets.text_area import TextArea
from desktop_app.ui.widgets.toggles import Segmented
from desktop_app.ui.wording import in_digits, joined

_KINDS: Final = (
    (FollowUpKind.PROGRESS, sentence("LetterFollowUpDialog", "Progress")),
    (FollowUpKind.REPORTED_DONE, sentence("LetterFollowUpDialog", "Report of completion")),
    (FollowUpKind.NOTE, sentence("LetterFollowUpDialog", "Note")),
)


class LetterFollowUpDialog(FormDialog):
    """`steps` are the ids of what was recorded; what has been recorded before a refusal is not recorded again."""

    blames: ClassVar[dict[str, str]] = {
        "A step of the follow-up lies between the meeting ({adopted}) and today ({today}).": "date",
        "{what} is empty.": "text",
        "No resolution was chosen.": "resolutions",
    }

    def __init__(self, frame: Frame, letter: RegisterRow, details: LetterDetails, parent: QWidget) -> None:
        title = self.tr("Follow-up from letter {number}").format(number=in_digits(letter.number))
        super().__init__(frame, title, self.tr("Record"), body=joined([letter.party, letter.subject]), parent=parent)
        self._letter, self.steps = letter, list[str]()
        self._done: set[str] = set()
        about = [one.id for one in details.resolutions]
        told = self.desk.letter_details.open_resolutions(letter.unit_id, about)
        self.resolutions = ManyChoice(self.theme, resolution_options(told), placeholder=self.tr("None"))
        self.resolutions.choose(about or ([told[0].id] if len(told) == 1 else []))
        self.kind = Segmented(
            self.theme, [(kind, QCoreApplication.translate("LetterFollowUpDialog", words)) for kind, words in _KINDS]
        )
        self.date = DateField(
            self.theme, letter.date or self.desk.clock.today(), today=self.desk.clock.today, may_be_empty=False
        )
        self.progress = PercentField(self.theme, 0, name=self.tr("Progress"))
        self.text = TextArea(self.theme, details.body, rows=3, most_rows=8)
        self.obstacles = TextArea(self.theme, rows=1, most_rows=4)
        self.place(self.field("resolutions", self.tr("Resolutions"), self.resolutions))
        self.place(self.field("kind", self.tr("Kind"), self.kind), self.field("date", self.tr("Day"), self.date))
        self.place(self.field("progress", self.tr("Progress"), self.progress))
        self.place(self.field("text", self.tr("What was done"), self.text))
        self.place(self.field("obstacles", self.tr("Obstacles"), self.obstacles))
        self.kind.chosen.connect(self._fit_kind)
        self._fit_kind()
        first = self.progress if about else self.resolutions
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _fit_kind(self) -> None:
        self.fields["progress"].setVisible(self.kind.value is FollowUpKind.PROGRESS)
        self.fields["obstacles"].setVisible(self.kind.value is FollowUpKind.PROGRESS)
        self.fit()

    def submit(self) -> None:
        kind = self.kind.value
        assert isinstance(kind, FollowUpKind)
        chosen = [str(one) for one in self.resolutions.values]
        if not chosen:
            raise Refused(
                sentence("Rules", "No resolution was chosen."), sentence("Rules", "Choose what the letter reports on.")
            )
        for resolution_id in (one for one in chosen if one not in self._done):
            self.steps.append(
                self.desk.follow_ups.record(
                    resolution_id,
                    kind,
                    on=self.date.value,
                    progress=self.progress.value if kind is FollowUpKind.PROGRESS else None,
                    text=self.text.toPlainText(),
                    obstacles=self.obstacles.toPlainText() if kind is FollowUpKind.PROGRESS else "",
                    unit_id=self._letter.unit_id,
                    letter_id=self._letter.id,
                )
            )
            self._done.add(resolution_id)
