"""The panel beside the preview: one row with its troubles and differences, each cell corrected in its place."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.services.import_fields import FIELDS, ListKind
from desktop_app.services.import_plan import PlannedRow, Verdict
from desktop_app.ui.pages.imports.words import (
    difference_words,
    field_name,
    part_word,
    remark,
    verdict_tone,
    verdict_word,
)
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.inputs import Field, LineEdit, TextArea
from desktop_app.ui.widgets.labels import Label, Tag
from desktop_app.ui.widgets.toggles import CheckRow
from desktop_app.ui.wording import in_digits, number, told


class RowPanel(QWidget):
    """`corrected` gives row, field and words; `ticked` row and whether it comes in."""

    corrected = Signal(int, str, str)
    ticked = Signal(int, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._row: PlannedRow | None = None
        self._kind: ListKind | None = None
        self.fields: dict[str, Field] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self._heading = Label(theme, "", role="title-small")
        self._verdict = Tag(theme, "")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._heading)
        top.addWidget(self._verdict)
        top.addStretch()
        self.column.addLayout(top)
        self._remark = Label(theme, "", role="meta", ink="ink-2", wrap=True)
        self.column.addWidget(self._remark)
        self.take = CheckRow(theme, self.tr("Bring this row in"))
        self.take.clicked.connect(self._tell_tick)
        self.column.addWidget(self.take)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(12)
        self.column.addLayout(self._lines)
        self.column.addStretch()

    def show_row(self, kind: ListKind, row: PlannedRow) -> None:
        if kind is not self._kind:
            self._build(kind)
        self._row = row
        minutes = kind is ListKind.MINUTES
        name = part_word(row.cells["part"]) if minutes else self.tr("Row {number}").format(number=number(row.number))
        self._heading.say(name)
        self._verdict.say(verdict_word(row.verdict), verdict_tone(row.verdict))
        said = "\n".join(difference_words(kind, one) for one in row.differences) or remark(kind, row)
        self._remark.say("" if row.troubles else said)
        self._remark.setVisible(bool(said) and not row.troubles)
        self.take.setChecked(row.taken)
        self.take.setVisible(row.verdict is not Verdict.SAME)
        blamed = {one.field: one for one in row.troubles}
        for key, made in self.fields.items():
            words = row.cells.get(key)
            made.setVisible((words is not None and self._has(key, row)) or key in blamed)
            made.control.show_text(in_digits(words or ""))  # type: ignore[attr-defined]
            trouble = blamed.get(key)
            if trouble is None:
                made.be_content()
            else:
                one = told(trouble.error)
                made.complain(f"{one.title} {one.body}".strip())

    def go_to_trouble(self) -> None:
        """The keyboard to what has to be corrected, else to the first cell."""
        keys = [one.field for one in self._row.troubles] if self._row is not None else []
        shown = [key for key, made in self.fields.items() if not made.isHidden()]
        wanted = next((key for key in keys if key in shown), shown[0] if shown else "")
        if wanted:
            self.fields[wanted].control.setFocus()

    def _has(self, key: str, row: PlannedRow) -> bool:
        """Of minutes, each part has only some of the cells."""
        part = row.cells.get("part", "")
        if self._kind is not ListKind.MINUTES:
            return True
        if key == "text":
            return True
        return (key in {"unit", "due"} and part == "resolution") or (
            key == "post" and part in {"present", "absent", "guest"}
        )

    def _build(self, kind: ListKind) -> None:
        self._kind, self._row = kind, None
        for made in self.fields.values():
            self._lines.removeWidget(made)
            made.deleteLater()
        self.fields = {}
        for field in FIELDS[kind]:
            if field.key == "part":
                continue
            name = field_name(kind, field.key)
            control: QWidget = TextArea(self.theme, name=name) if field.wide else LineEdit(self.theme, name=name)
            made = Field(self.theme, name, control)
            control.committed.connect(partial(self._correct, field.key))  # type: ignore[attr-defined]
            self._lines.addWidget(made)
            self.fields[field.key] = made

    def _correct(self, key: str, words: str) -> None:
        if self._row is not None and words != in_digits(self._row.cells.get(key, "")):
            self.corrected.emit(self._row.number, key, words)

    def _tell_tick(self) -> None:
        if self._row is not None:
            self.ticked.emit(self._row.number, self.take.isChecked())
