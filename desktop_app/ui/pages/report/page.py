"""What a committee's season or year came to: figures, charts, strengths and weaknesses, proposals."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from desktop_app.ui.frame import Frame, Page, Place
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.surfaces import PageHeader


class ReportPage(Page):
    """The page, as far as it stands."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.header = PageHeader(self.theme, self.tr("Reports"), height=60)
        self.papers = Button(self.theme, self.tr("All papers"), icon="ph.files")
        self.papers.clicked.connect(lambda: frame.go(Place("papers")))
        self.header.add_action(self.papers)
        QShortcut(QKeySequence("Ctrl+Shift+P"), self).activated.connect(self.papers.click)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.header)
        column.addStretch(1)
