"""The analysis of causes and what was learnt, written in place."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from desktop_app.services.evaluation_views import EvaluationView
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.in_place import InPlaceField
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.widgets.text_area import TextArea


class AnalysisCard(Card):
    """Two texts side by side; a refusal stays under its text."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme)
        self._desk, self._frame = frame.desk, frame
        self._view: EvaluationView | None = None
        theme = frame.theme
        hint = self.tr("One point a line")
        self.causes = TextArea(theme, rows=3, most_rows=12, placeholder=hint)
        self.lessons = TextArea(theme, rows=3, most_rows=12, placeholder=hint)
        self._fields = {
            "causes": InPlaceField(theme, self.tr("Analysis of causes"), self.causes, self._store_causes),
            "lessons": InPlaceField(theme, self.tr("Lessons"), self.lessons, self._store_lessons),
        }
        row = QHBoxLayout()
        row.setSpacing(16)
        for field in self._fields.values():
            row.addWidget(field, 1)
        self.body.addLayout(row)

    def show_view(self, view: EvaluationView) -> None:
        other = self._view is None or (self._view.committee_id, self._view.year) != (view.committee_id, view.year)
        if other:
            for area in (self.causes, self.lessons):
                area.commit_now()
            for field in self._fields.values():
                field.forget()
        self._view = view
        self._fields["causes"].show_stored(view.causes)
        self._fields["lessons"].show_stored(view.lessons)

    def commit(self) -> None:
        """What is typed is stored."""
        for area in (self.causes, self.lessons):
            area.commit_now()

    def _store_causes(self, words: str) -> None:
        if self._view is not None:
            self._desk.evaluations.write(self._view.committee_id, self._view.year, causes=words)

    def _store_lessons(self, words: str) -> None:
        if self._view is not None:
            self._desk.evaluations.write(self._view.committee_id, self._view.year, lessons=words)
