"""The plan of the year: which committee meets when."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout

from desktop_app.ui.frame import Frame, Page
from desktop_app.ui.widgets.surfaces import PageHeader


class PlanPage(Page):
    """The page, as far as it stands."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.header = PageHeader(self.theme, self.tr("Plan of the year"), height=60)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.header)
        column.addStretch(1)
