"""What the program does unasked while a person types: this person's choice, the same in every field."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class TypingHabits(QObject):
    """`chosen` comes where the person has chosen otherwise in a field, to be kept."""

    chosen = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.repairs = True
        """Whether half-spaces and letter forms are repaired as one types."""

    def choose(self, *, repairs: bool) -> None:
        """What the person wants from now on."""
        if repairs != self.repairs:
            self.repairs = repairs
            self.chosen.emit(repairs)
