"""What every part of the committee's page is given, and what it shows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.services.committees import CommitteeView
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.in_place import InPlaceField
from desktop_app.ui.widgets.labels import Label


class Part(QWidget):
    """A section of the page; `show_committee` fills it whenever the committee changed."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.frame, self.desk, self.theme = frame, frame.desk, frame.theme
        self.committee_id = ""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)

    def show_committee(self, view: CommitteeView) -> None:
        """Shows the committee as it stands."""
        raise NotImplementedError

    def take_keyboard(self) -> None:
        """Puts the focus on the first thing here that takes it."""
        widget = self.nextInFocusChain()
        while widget is not None and self.isAncestorOf(widget):
            if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            widget = widget.nextInFocusChain()


class FieldsPart(Part):
    """A section of fields that are stored as they are left."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.fields: dict[str, InPlaceField] = {}

    def entitle(self, title: str) -> None:
        self.column.addWidget(Label(self.theme, title, role="h2"))

    def field(self, name: str, label: str, control: QWidget, *, hint: str = "") -> InPlaceField:
        """A field of the committee called `name`, not yet placed."""

        def store(value: Any) -> None:
            if value is None and name != "formed_on":
                self.fields[name].show_stored(getattr(self.desk.committees.get(self.committee_id), name))
            else:
                self.desk.committees.describe(self.committee_id, **{name: value})

        made = InPlaceField(self.theme, label, control, store, hint=hint)
        self.fields[name] = made
        return made

    def place(self, *parts: QWidget) -> None:
        """Puts parts side by side under what is there."""
        row = QHBoxLayout()
        row.setSpacing(12)
        for part in parts:
            row.addWidget(part, 1)
        self.column.addLayout(row)

    def show_committee(self, view: CommitteeView) -> None:
        if view.id != self.committee_id:
            self.committee_id = view.id
            for made in self.fields.values():
                made.forget()
        for name, made in self.fields.items():
            made.show_stored(getattr(view, name))
