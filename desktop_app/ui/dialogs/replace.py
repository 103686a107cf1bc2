"""A later resolution takes the place of one: found by number or words, however they are spelt."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.sentences import Refused, sentence
from desktop_app.services.follow_up_course import CourseOf
from desktop_app.services.resolution_sheets import FoundResolution
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.inputs import LineEdit, TextArea
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.wording import in_digits


class _Query(LineEdit):
    """The line that searches; the arrow keys move in the list under it."""

    def __init__(self, frame: Frame, found: RowList, placeholder: str) -> None:
        super().__init__(frame.theme, placeholder=placeholder)
        self._found = found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._found.step(1 if event.key() == Qt.Key.Key_Down else -1)
            return
        super().keyPressEvent(event)


class ReplaceDialog(FormDialog):
    """Before anything is typed, the later resolutions of the same committee are offered."""

    blames: ClassVar[dict[str, str]] = {
        "No resolution is chosen.": "by",
        "A resolution is replaced by a later one.": "by",
        "Only a resolution that stands can take another's place.": "by",
        "{what} is empty.": "reason",
    }

    def __init__(self, frame: Frame, course: CourseOf, parent: QWidget | None = None) -> None:
        title = self.tr("Replace resolution {label}").format(label=in_digits(course.label))
        body = self.tr("It is void from then on; both name each other.")
        super().__init__(frame, title, self.tr("Replace"), body=body, width=640, parent=parent)
        self._resolution_id = course.resolution_id
        self.found = RowList(
            self.theme,
            [Column(width=92), Column(), Column(width=120, align="end")],
            row_height=40,
            padding=12,
            name=self.tr("Resolutions found"),
        )
        self.found.setFixedHeight(self.theme.px(204))
        self.query = _Query(frame, self.found, self.tr("Number, text or unit"))
        self.reason = TextArea(self.theme, rows=1, most_rows=5)
        self.place(self.field("by", self.tr("Replaced by the later resolution"), self.query))
        box = Card(self.theme, padding=1, spacing=0)
        box.body.addWidget(self.found)
        self.content.addWidget(box)
        self.place(self.field("reason", self.tr("Reason"), self.reason))
        self.query.textChanged.connect(self._find)
        self.found.opened.connect(self.accept)
        self._find("")
        self.query.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _find(self, words: str) -> None:
        sheets = self.desk.resolution_sheets
        again = bool(words.strip())
        rows = sheets.found(words, but=self._resolution_id) if again else sheets.later_than(self._resolution_id)
        self.found.show_rows([self._row(row) for row in rows])
        if rows:
            self.found.choose_first()

    def _row(self, row: FoundResolution) -> Row:
        cells = (
            Cell(in_digits(row.label), ink="ink-2"),
            Cell(row.text.replace("\n", " "), weight=500),
            Cell(row.committee, ink="ink-3"),
        )
        return Row(row.id, cells, tip=row.text)

    def submit(self) -> None:
        chosen = self.found.current_key()
        if chosen is None:
            raise Refused(
                sentence("Rules", "No resolution is chosen."), sentence("Rules", "Find it by number or words.")
            )
        self.desk.follow_ups.replace(self._resolution_id, str(chosen), self.reason.toPlainText())
