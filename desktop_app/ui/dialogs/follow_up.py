"""One step of a resolution's follow-up: what the unit reports, or what the secretariat found, with its evidence."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar, Final

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.fields import NAMES
from desktop_app.domain.follow_ups import FollowUpKind
from desktop_app.sentences import Refused, sentence
from desktop_app.services.follow_up_course import CourseOf, StepKind, StepView
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.files_field import FilesField, dropped_files
from desktop_app.ui.widgets.inputs import Field, TextArea
from desktop_app.ui.widgets.percent_field import PercentField
from desktop_app.ui.widgets.toggles import Segmented
from desktop_app.ui.wording import date_short, in_digits, joined, number

KINDS: Final[dict[FollowUpKind, str]] = {
    FollowUpKind.PROGRESS: sentence("FollowUpDialog", "Progress"),
    FollowUpKind.REPORTED_DONE: sentence("FollowUpDialog", "Report of completion"),
    FollowUpKind.VERIFIED: sentence("FollowUpDialog", "Verification"),
    FollowUpKind.RETURNED: sentence("FollowUpDialog", "Return"),
    FollowUpKind.NOTE: sentence("FollowUpDialog", "Note"),
}
"""Steps that are recorded here; the others have acts of their own."""
_OF_THE_UNIT: Final = frozenset({FollowUpKind.PROGRESS, FollowUpKind.REPORTED_DONE})
_MEASURED: Final = frozenset({FollowUpKind.PROGRESS, FollowUpKind.RETURNED})
_WORDS_NEEDED: Final = frozenset({FollowUpKind.RETURNED, FollowUpKind.NOTE})
_DONE: Final = 100


class FollowUpDialog(FormDialog):
    """Records a step, or corrects one; after it was accepted `step_id` is its id and `files` are to be taken in."""

    blames: ClassVar[dict[str, str]] = {
        "A step of the follow-up lies between the meeting ({adopted}) and today ({today}).": "date",
        "Progress is between 0 and 100 per cent.": "progress",
        "{what} is empty.": "text",
        "{what} has {length} characters; at most {most} fit.": "text",
    }

    def __init__(
        self,
        frame: Frame,
        course: CourseOf,
        *,
        kind: FollowUpKind | None = None,
        clause_id: str | None = None,
        step: StepView | None = None,
        parent: QWidget | None = None,
    ) -> None:
        act = self.tr("Record") if step is None else self.tr("Record the correction")
        title = self.tr("Follow-up of resolution {label}") if step is None else self.tr("Step of resolution {label}")
        super().__init__(frame, title.format(label=in_digits(course.label)), act, width=600, parent=parent)
        self._course, self._step = course, step
        self.step_id = step.id if step is not None else ""
        self.setAcceptDrops(True)
        self._add_kind(kind)
        self._add_day_and_unit(clause_id)
        self._add_words()
        self.kind.chosen.connect(self._fit_kind)
        self._fit_kind()
        if step is not None:
            self._show_step(step)
        (self.progress if self._kind in _MEASURED else self.text).setFocus(Qt.FocusReason.OtherFocusReason)

    # Fields

    def _add_kind(self, wanted: FollowUpKind | None) -> None:
        may = [kind for kind in KINDS if kind in self._course.may]
        if self._step is not None:
            may = [FollowUpKind(self._step.kind.value)] if self._step.kind.value in set(FollowUpKind) else []
        may = may or [FollowUpKind.NOTE]
        words = [(kind, _word(kind)) for kind in may]
        self.kind = Segmented(self.theme, words, value=wanted if wanted in may else may[0])
        held = self.field("kind", self.tr("Kind"), self.kind)
        self.place(held)
        held.setVisible(self._step is None)

    def _add_day_and_unit(self, clause_id: str | None) -> None:
        self.date = DateField(
            self.theme,
            self.desk.clock.today(),
            today=self.desk.clock.today,
            calendar=self.desk.offices.work_calendar(),
            may_be_empty=False,
        )
        units = [Option("", self.tr("Secretariat")), *(Option(u.id, u.name) for u in self.desk.people.units())]
        self.unit = Choice(self.theme, units, value=self._course.unit_id or "")
        self.place(
            self.field("date", self.tr("Day"), self.date),
            self.field("unit_id", self.tr("Reported by"), self.unit),
        )
        clauses = self._course.clauses
        whole = Option(None, self.tr("The whole resolution"))
        words = self.tr("{n}. {text}")
        about = [Option(c.id, words.format(n=number(n), text=_short(c.text)), c.unit) for n, c in enumerate(clauses, 1)]
        self.clause = Choice(self.theme, [whole, *about], value=clause_id)
        placed = self.field("clause_id", self.tr("About"), self.clause)
        self.place(placed)
        placed.setVisible(bool(clauses) and self._step is None)
        self.clause.chosen.connect(self._show_progress_so_far)

    def _add_words(self) -> None:
        self.progress = PercentField(self.theme, self._so_far(), name=self.tr("Progress"))
        self.text = TextArea(self.theme, rows=3, most_rows=7)
        self.obstacles = TextArea(self.theme, rows=1, most_rows=4)
        self.place(self.field("progress", self.tr("Progress"), self.progress))
        self.text_field = self.field("text", self.tr("What was done"), self.text)
        self.place(self.text_field)
        self.place(self.field("obstacles", self.tr("Obstacles"), self.obstacles))
        self._came_in = self._letters()
        self.letter = Choice(self.theme, self._came_in, placeholder=self.tr("None"))
        self.place(self.field("letter_id", self.tr("Reported by the incoming letter"), self.letter))
        self.files = FilesField(self.theme, name=self.tr("Evidence"))
        self.files.changed.connect(self.fit)
        self.place(self.field("files", self.tr("Evidence"), self.files))

    def _letters(self) -> Sequence[Option]:
        today = self.desk.clock.today()
        options = [Option(None, "")]
        for one in self.desk.resolution_sheets.letters_in(self._course.resolution_id):
            day = date_short(one.date, today) if one.date is not None else ""
            their = in_digits(one.their_number)
            options.append(Option(one.id, joined([in_digits(one.number), _short(one.subject)]), their or day))
        return options if len(options) > 1 else []

    # What is shown

    @property
    def _kind(self) -> FollowUpKind:
        kind = self.kind.value
        assert isinstance(kind, FollowUpKind)
        return kind

    def _so_far(self) -> int:
        """The progress to go on from; after a report of completion, what was known before it."""
        clause = next((c for c in self._course.clauses if c.id == self.clause.value), None)
        known = clause.progress if clause is not None else self._course.progress
        if known < _DONE:
            return known
        earlier = (s.progress for s in self._course.steps if s.kind is StepKind.PROGRESS and s.progress is not None)
        return next((share for share in earlier if share < _DONE), 0)

    @Slot()
    def _show_progress_so_far(self) -> None:
        self.progress.set_value(self._so_far())

    @Slot()
    def _fit_kind(self) -> None:
        """Only the fields of this kind of step; the unit reports, the secretariat verifies and notes."""
        kind = self._kind
        names = {
            FollowUpKind.RETURNED: self.tr("Why it is returned"),
            FollowUpKind.NOTE: self.tr("Note"),
            FollowUpKind.VERIFIED: self.tr("What was found"),
        }
        self.text_field.rename(names.get(kind, self.tr("What was done")))
        self._field("progress").setVisible(kind in _MEASURED)
        self._field("obstacles").setVisible(kind is FollowUpKind.PROGRESS)
        reported = kind in _OF_THE_UNIT
        self._field("letter_id").setVisible(reported and bool(self._came_in))
        if self._step is None:
            self.unit.choose((self._course.unit_id or "") if reported else "")
        self.text_field.be_content()
        self.fit()

    def _field(self, key: str) -> Field:
        return self.fields[key]

    def _show_step(self, step: StepView) -> None:
        self.date.show_date(step.date)
        self.unit.choose(step.unit_id or "")
        self.text.show_text(step.text)
        self.obstacles.show_text(step.obstacles)
        self.letter.choose(step.letter_id)
        self.progress.set_value(step.progress if step.progress is not None else self._so_far())
        self._field("progress").setVisible(self._kind in _MEASURED and step.progress is not None)

    # Recording

    def submit(self) -> None:
        kind, words = self._kind, self.text.toPlainText()
        if kind in _WORDS_NEEDED and not words.strip():
            name = "reason" if kind is FollowUpKind.RETURNED else "text"
            raise Refused(
                sentence("Rules", "{what} is empty."), sentence("Rules", "Type it, then continue."), what=NAMES[name]
            )
        fields: dict[str, Any] = {
            "progress": self.progress.value if self._field("progress").isVisibleTo(self) else None,
            "text": words,
            "obstacles": self.obstacles.toPlainText() if self._field("obstacles").isVisibleTo(self) else "",
            "unit_id": str(self.unit.value) if self.unit.value else None,
        }
        if self._step is not None:
            self.desk.follow_ups.edit(self._step.id, date=self.date.value, **fields)
            return
        self.step_id = self.desk.follow_ups.record(
            self._course.resolution_id,
            kind,
            on=self.date.value,
            clause_id=str(self.clause.value) if self.clause.value else None,
            letter_id=str(self.letter.value) if self.letter.value and kind in _OF_THE_UNIT else None,
            **fields,
        )

    @property
    def evidence(self) -> list[Path]:
        """The files that were chosen."""
        return self.files.files

    # Files dropped anywhere on the dialog

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.files.add(dropped_files(event))
        event.acceptProposedAction()


def _word(kind: FollowUpKind) -> str:
    return QCoreApplication.translate("FollowUpDialog", KINDS[kind])


def _short(text: str, most: int = 70) -> str:
    words = " ".join(text.split())
    return words if len(words) <= most else f"{words[:most].rsplit(' ', 1)[0]}…"
