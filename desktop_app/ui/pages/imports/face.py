"""The parts of the import page, and which of them are shown as things stand."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from desktop_app.services.import_fields import ListKind
from desktop_app.services.import_plan import Plan
from desktop_app.services.import_source import Source
from desktop_app.services.imports import Table
from desktop_app.ui.frame import Frame, Page
from desktop_app.ui.pages.imports.columns import ColumnsPart
from desktop_app.ui.pages.imports.preview import PreviewPart
from desktop_app.ui.pages.imports.setting import SettingBar
from desktop_app.ui.pages.imports.words import KINDS, shown
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.surfaces import PageHeader
from desktop_app.ui.widgets.toggles import Segmented
from desktop_app.ui.wording import number

COLUMNS: Final = "columns"
PREVIEW: Final = "preview"


class ImportFace(Page):
    """Nothing, the columns, the preview, or what was done."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAcceptDrops(True)
        self.kind = ListKind.PEOPLE
        self.source: Source | None = None
        self.table: Table | None = None
        self.plan: Plan | None = None
        self._make()
        self._lay_out()

    def _make(self) -> None:
        theme = self.theme
        self.header = PageHeader(theme, self.tr("Bring in lists"), height=60)
        back = IconButton(theme, "ph.caret-right", self.tr("Back"))
        back.clicked.connect(self.frame.back)
        self.header.lead.addWidget(back)
        self.kinds = Segmented(
            theme, [(kind, shown(words)) for kind, words in KINDS], name=self.tr("What is brought in")
        )
        self.steps = Segmented(
            theme, [(COLUMNS, self.tr("Columns")), (PREVIEW, self.tr("Preview"))], name=self.tr("Step")
        )
        self.choose = IconButton(theme, "ph.file", self.tr("Choose a file… (Ctrl+N)"), side=32, framed=True)
        self.bring = Button(theme, self.tr("Bring in"), kind="primary", icon="ph.download-simple", keys="Ctrl+Enter")
        for part in (self.kinds, self.choose, self.bring):
            self.header.add_action(part)
        self.setting = SettingBar(theme, self.desk, self.steps)
        self.empty = EmptyState(
            theme,
            self.tr("Choose the file, or drop it here"),
            self.tr("Nothing changes before you have seen every row and said so."),
            icon="ph.table",
        )
        self.first = Button(theme, self.tr("Choose a file…"), kind="primary", icon="ph.file")
        self.empty.add_action(self.first)
        self.done = EmptyState(theme, "", icon="ph.check-circle")
        self.look = Button(theme, self.tr("Look at it"), kind="primary")
        self.another = Button(theme, self.tr("Another file…"))
        self.done.add_action(self.look)
        self.done.add_action(self.another)
        self.columns = ColumnsPart(theme)
        self.preview = PreviewPart(theme)

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        for part in (self.empty, self.columns, self.preview, self.done):
            self.stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.setting)
        column.addWidget(self.stack, 1)
        self._show_state()

    def _show_state(self) -> None:
        self.hints_changed.emit()
        open_list = self.table is not None
        minutes = self.kind is ListKind.MINUTES
        self.setting.setVisible(open_list)
        self.steps.setVisible(open_list and not minutes)
        self.choose.setVisible(open_list)
        self.bring.setVisible(open_list)
        name = self.source.name if self.source is not None else ""
        self.header.say(self.tr("Bring in lists"), name)
        count = self.plan.bringing if self.plan is not None else 0
        self.bring.setEnabled(count > 0 or self.plan is None)
        words = (
            self.tr("Bring in {count} rows").format(count=number(count))
            if count and not minutes
            else self.tr("Bring in")
        )
        self.bring.set_words(words)
        if not open_list:
            self.stack.setCurrentWidget(self.empty)
        else:
            self.stack.setCurrentWidget(self.columns if self.steps.value == COLUMNS else self.preview)
