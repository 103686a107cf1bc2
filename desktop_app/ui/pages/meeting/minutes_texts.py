"""The texts of the minutes that no record gives: written in place, stored as they are left."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.committees import MinutesKind
from desktop_app.services.minutes import MinutesView
from desktop_app.ui import committee_words
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.in_place import InPlaceField
from desktop_app.ui.widgets.inputs import LineEdit, TextArea


class MinutesTexts(QWidget):
    """Kind, opening, closing, next meeting, attachment mark and copies."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._meeting_id = frame.desk, ""
        theme = frame.theme
        kinds = [Option(kind, committee_words.word(kind)) for kind in MinutesKind]
        self.kind = InPlaceField(theme, self.tr("Kind of minutes"), Choice(theme, kinds), self._store("kind"))
        self.opening = InPlaceField(
            theme, self.tr("Opening"), TextArea(theme, rows=2, most_rows=8), self._store("opening")
        )
        self.closing = InPlaceField(
            theme, self.tr("Closing"), TextArea(theme, rows=2, most_rows=8), self._store("closing")
        )
        self.next_meeting = InPlaceField(theme, self.tr("Next meeting"), LineEdit(theme), self._store("next_meeting"))
        self.attachment_mark = InPlaceField(
            theme, self.tr("Attachment mark in the letterhead"), LineEdit(theme), self._store("attachment_mark")
        )
        self.copies = InPlaceField(
            theme,
            self.tr("Copies to"),
            TextArea(theme, rows=3, most_rows=10),
            self._store("copies"),
            hint=self.tr("One on each line, as “recipient: purpose”"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for field in self.fields():
            column.addWidget(field)

    def fields(self) -> tuple[InPlaceField, ...]:
        return (self.kind, self.opening, self.closing, self.next_meeting, self.attachment_mark, self.copies)

    def show_minutes(self, meeting_id: str, minutes: MinutesView) -> None:
        if meeting_id != self._meeting_id:
            self._meeting_id = meeting_id
            for field in self.fields():
                field.forget()
        self.kind.show_stored(minutes.kind)
        self.opening.show_stored(minutes.opening)
        self.closing.show_stored(minutes.closing)
        self.next_meeting.show_stored(minutes.next_meeting)
        self.attachment_mark.show_stored(minutes.attachment_mark)
        self.copies.show_stored(minutes.copies)

    def commit(self) -> None:
        """Stores what is typed, before something else is shown."""
        for field in self.fields():
            control = field.control
            if isinstance(control, TextArea):
                control.commit_now()
            elif isinstance(control, LineEdit) and control.hasFocus():
                control.clearFocus()

    def begin(self, *, closing: bool = False) -> None:
        """The keyboard in the opening, or in the closing."""
        (self.closing if closing else self.opening).control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _store(self, name: str) -> Callable[[Any], object]:
        def store(value: Any) -> object:
            if self._meeting_id and value is not None:
                self._desk.minutes.write(self._meeting_id, **{name: value})
            return None

        return store
