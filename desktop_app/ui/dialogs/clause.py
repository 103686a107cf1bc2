"""One clause of a resolution: its text, who carries it out, and by when."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.services.clauses import ClauseView
from desktop_app.services.follow_up_course import CourseOf
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.inputs import TextArea
from desktop_app.ui.widgets.term_field import TermField
from desktop_app.ui.wording import in_digits


class ClauseDialog(FormDialog):
    """Adds a clause after the others, or corrects one; `clause_id` is its id afterwards."""

    blames: ClassVar[dict[str, str]] = {
        "{what} is empty.": "text",
        "{what} has {length} characters; at most {most} fit.": "text",
        "The deadline {due} lies before the meeting of {adopted}.": "due",
    }

    def __init__(
        self, frame: Frame, course: CourseOf, clause: ClauseView | None = None, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Clause of resolution {label}").format(label=in_digits(course.label))
        act = self.tr("Add the clause") if clause is None else self.tr("Record the correction")
        super().__init__(frame, title, act, width=560, parent=parent)
        self._resolution_id, self._clause = course.resolution_id, clause
        self.clause_id = clause.id if clause is not None else ""
        self._words = clause.note if clause is not None and clause.unit_id is None else ""
        self.text = TextArea(self.theme, clause.text if clause is not None else "", rows=3, most_rows=8)
        options = [Option(u.id, u.name) for u in self.desk.people.units()]
        if self._words:
            options.append(Option(self._words, self._words))
        chosen = (clause.unit_id or self._words or None) if clause is not None else None
        self.unit = Choice(self.theme, options, value=chosen, allow_new=True)
        self.unit.named.connect(self._keep_words)
        self.unit.chosen.connect(self._forget_words)
        self.due = TermField(
            self.theme,
            clause.due_days if clause is not None else None,
            value=clause.due if clause is not None and clause.due_days is None else None,
            today=self.desk.clock.today,
            calendar=self.desk.offices.work_calendar(),
        )
        self.place(self.field("text", self.tr("Text"), self.text))
        self.place(
            self.field("unit_id", self.tr("Responsible unit"), self.unit),
            self.field("due", self.tr("Deadline"), self.due, hint=self.tr("A day, or “10 working days”")),
        )
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _keep_words(self, words: str) -> None:
        self._words = words

    @Slot()
    def _forget_words(self) -> None:
        if self.unit.value != self._words:
            self._words = ""

    def submit(self) -> None:
        unit_id = None if self._words or self.unit.value is None else str(self.unit.value)
        words, due, days = self.text.toPlainText(), self.due.value, self.due.days
        if self._clause is None:
            self.clause_id = self.desk.clauses.add(
                self._resolution_id,
                words,
                unit_id=unit_id,
                note=self._words,
                due=due,
                due_days=days,
            )
        else:
            self.desk.clauses.edit(
                self._clause.id, text=words, unit_id=unit_id, note=self._words, due=due, due_days=days
            )
