"""Rows of a resolution's course: steps, each with its files after it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from desktop_app.services.attachments import AttachmentView
from desktop_app.services.follow_up_course import StepView
from desktop_app.ui.follow_up_words import StepLine
from desktop_app.ui.wording import plain


@dataclass(frozen=True)
class CourseRow:
    """A step, or a file of the step before it."""

    line: StepLine
    file: AttachmentView | None = None

    @property
    def step(self) -> StepView | None:
        return self.line.step

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells it from any other row."""
        step = self.line.step
        file_id = self.file.id if self.file is not None else ""
        return (step.id if step is not None else "", step.kind.value if step is not None else "", file_id)

    @property
    def own(self) -> bool:
        """Whether it is a step that can be corrected and taken out."""
        return self.file is None and self.line.step is not None and self.line.step.own


class CourseRows(QAbstractListModel):
    """What is shown, and what a screen reader says of it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[CourseRow] = []

    def put(self, rows: Sequence[CourseRow]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # type: ignore[override]
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # type: ignore[override]
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} or not index.isValid():
            return None
        row = self.rows[index.row()]
        if row.file is not None:
            return plain(row.file.title)
        return plain(", ".join(part for part in (row.line.title, *row.line.details, row.line.caption) if part))
