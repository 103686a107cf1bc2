"""The exchange page: the offices and their keys, and the file that is being reviewed."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from desktop_app.ui.frame import Frame, Page
from desktop_app.ui.widgets.surfaces import PageHeader


class ExchangePage(Page):
    """Offices above, review below."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        sentence = self.tr("Files are signed and encrypted, and go by USB stick.")
        self.header = PageHeader(self.theme, self.tr("Exchange of files"), sentence, height=64)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addStretch(1)
