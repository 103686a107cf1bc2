"""The panel beside a register: one entry, edited in place, with its history and the way out for a mistake."""

from __future__ import annotations

from typing import Any, ClassVar, Protocol

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.conflict_marks import ConflictMark
from desktop_app.ui.dialogs.history import HistoryDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.in_place import InPlaceField
from desktop_app.ui.widgets.labels import Label


class Entry(Protocol):
    """A view of an entry; its fields are read by name."""

    @property
    def id(self) -> str: ...


class RecordPanel(QWidget):
    """The fields of one entry; what is refused is told under its field. Subclasses add fields and their requests."""

    kind: ClassVar[str]
    """The table of the entry."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.frame, self.desk, self.theme = frame, frame.desk, frame.theme
        self.record_id = ""
        self.name = ""
        self.fields: dict[str, InPlaceField] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.heading = Label(self.theme, "", role="title-small", wrap=True)
        self.conflict = ConflictMark(frame)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.conflict, 0, Qt.AlignmentFlag.AlignLeading)
        self.history = Button(self.theme, self.tr("History"), kind="ghost", icon="ph.clock-counter-clockwise")
        self.mistake = Button(self.theme, self.tr("Entered by mistake"), kind="ghost", icon="ph.trash")
        self.history.clicked.connect(self._show_history)
        self.mistake.clicked.connect(self.put_aside)

    def edit(self, **values: Any) -> None:
        """The request that changes the entry shown."""
        raise NotImplementedError

    def remove(self, record_id: str) -> None:
        """The request that puts an entry aside."""
        raise NotImplementedError

    def restore(self, record_id: str) -> None:
        """The request that takes `remove` back."""
        raise NotImplementedError

    def field(self, name: str, label: str, control: QWidget, *, hint: str = "") -> InPlaceField:
        made = InPlaceField(self.theme, label, control, lambda value: self.edit(**{name: value}), hint=hint)
        self.fields[name] = made
        self.column.addWidget(made)
        return made

    def end_with_deeds(self) -> None:
        """The last thing in the column: the history, and the way out for a mistake."""
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        deeds.addWidget(self.history)
        deeds.addStretch()
        deeds.addWidget(self.mistake)
        self.column.addLayout(deeds)
        self.setTabOrder(self.history, self.mistake)

    def show_fields(self, record: Entry, name: str) -> None:
        if record.id != self.record_id:
            self.record_id = record.id
            for made in self.fields.values():
                made.forget()
        self.name = name
        self.heading.say(name)
        self.conflict.look(self.kind, record.id)
        for field, made in self.fields.items():
            made.show_stored(getattr(record, field))

    @Slot()
    def put_aside(self) -> None:
        """Takes an entry out that nothing names; the toast brings it back."""
        record_id, name = self.record_id, self.name

        def removed() -> bool:
            self.remove(record_id)
            return True

        if self.frame.asked(removed):
            self.frame.toast(
                self.tr("{name} was put aside.").format(name=name),
                undo=lambda: self.frame.asked(lambda: self.restore(record_id)),
            )

    @Slot()
    def _show_history(self) -> None:
        title = self.tr("History of {name}").format(name=self.name)
        dialog = HistoryDialog(self.frame, title, self.kind, self.record_id, parent=self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
