"""What every part of the integrity page is asked, and what it may show around itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop_app.ui.frame import Frame


class IntegrityPart(QWidget):
    """One part: built on its first visit, shown for a committee (None: all of them) and a Jalali year.

    `deeds` stand at the end of the page's header, `tools` at the end of the bar under it, both while the part is
    shown; `remarked` gives the sentence beside the page's title; `hints` are the keys told in the footer.
    """

    remarked = Signal(str)
    hints: tuple[tuple[str, str], ...] = ()
    deeds: tuple[QWidget, ...] = ()
    tools: tuple[QWidget, ...] = ()

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.frame, self.desk, self.theme = frame, frame.desk, frame.theme
        self.committee_id: str | None = None
        self.year = 0
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)

    def show_for(self, committee_id: str | None, year: int) -> None:
        """Another committee or another year is chosen, or the part has been come to."""
        self.committee_id, self.year = committee_id, year
        self.refresh(frozenset())

    def refresh(self, kinds: frozenset[str]) -> None:
        """Something changed; empty `kinds` means that everything may have."""

    def start_new(self) -> None:
        """Ctrl+N."""

    def start_find(self) -> None:
        """Ctrl+F."""

    def print_out(self) -> None:
        """Ctrl+P."""

    def whereabouts(self, row_id: str) -> tuple[str, int] | None:
        """The committee and the year that a row belongs to; None where the part does not know it."""
        del row_id
        return None

    def focus_row(self, row_id: str) -> None:
        """Puts the keyboard on a row of the committee and year shown."""

    def take_keyboard(self) -> None:
        """Puts the focus on the list."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> bool:
        """What is being typed is stored by taking the focus away. False keeps the person here."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()
        return True
