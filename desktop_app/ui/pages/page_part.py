"""A part of a page that has several: what every part is asked, and what it may show around itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop_app.ui.frame import Frame


class PagePart(QWidget):
    """Built on its first visit.

    `deeds` stand at the end of the page's header while the part is shown, `remarked` gives the sentence beside the
    page's title, `hints` are the keys told in the footer.
    """

    remarked = Signal(str)
    hints: tuple[tuple[str, str], ...] = ()
    deeds: tuple[QWidget, ...] = ()

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.frame, self.desk, self.theme = frame, frame.desk, frame.theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Something changed; empty `kinds` means that everything may have."""

    def start_new(self) -> None:
        """Ctrl+N."""

    def start_find(self) -> None:
        """Ctrl+F."""

    def print_out(self) -> None:
        """Ctrl+P."""

    def take_keyboard(self) -> None:
        """Puts the focus on the list."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> bool:
        """What is being typed is stored by taking the focus away. False keeps the person here."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()
        return True
