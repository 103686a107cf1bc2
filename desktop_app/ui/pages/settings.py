"""The settings: one section at a time, chosen at the start edge."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from desktop_app.sentences import sentence
from desktop_app.ui.frame import Frame, Page, Place
from desktop_app.ui.pages.settings_about import AboutSection
from desktop_app.ui.pages.settings_access import AccessSection
from desktop_app.ui.pages.settings_backups import BackupsSection
from desktop_app.ui.pages.settings_days import DaysSection
from desktop_app.ui.pages.settings_letters import LettersSection
from desktop_app.ui.pages.settings_look import LookSection
from desktop_app.ui.pages.settings_office import OfficeSection
from desktop_app.ui.pages.settings_papers import PapersSection
from desktop_app.ui.pages.settings_section import Section
from desktop_app.ui.pages.settings_signatures import SignaturesSection
from desktop_app.ui.widgets.margins import margins
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.surfaces import Card, PageHeader

SECTIONS: Final[dict[str, tuple[str, str, Callable[[Frame], Section]]]] = {
    "office": (sentence("Settings", "Office"), "ph.buildings", OfficeSection),
    "papers": (sentence("Settings", "Papers"), "ph.file-text", PapersSection),
    "letters": (sentence("Settings", "Letters"), "ph.note-pencil", LettersSection),
    "signatures": (sentence("Settings", "Signatures and proof"), "ph.circle-wavy-check", SignaturesSection),
    "days": (sentence("Settings", "Working days"), "ph.calendar-blank", DaysSection),
    "look": (sentence("Settings", "Look and language"), "ph.moon", LookSection),
    "access": (sentence("Settings", "Access and lock"), "ph.lock-simple", AccessSection),
    "backups": (sentence("Settings", "Backups"), "ph.hard-drives", BackupsSection),
    "about": (sentence("Settings", "About"), "ph.info", AboutSection),
}


class SettingsPage(Page):
    """Sections are made when they are first looked at. There is no button to save."""

    restore_wanted = Signal(object)
    """The path of a backup; the window passes it on."""
    recast_wanted = Signal(object)
    """What the file is to become; the window passes it on."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._made: dict[str, Section] = {}
        header = PageHeader(self.theme, self.tr("Settings"), self.tr("Every change is recorded as soon as it is left."))
        self.stack = QStackedWidget()
        self.list = RowList(self.theme, (Column(0),), row_height=44, grows=True, name=self.tr("Settings"))
        self.list.setFixedWidth(self.theme.px(210))
        self.list.show_rows([self._entry(key) for key in SECTIONS])
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(lambda _key: self.focusNextChild())
        row = QHBoxLayout()
        row.setContentsMargins(margins(24, 0, 0, 0))
        row.setSpacing(0)
        card = Card(self.theme, padding=1, spacing=0)
        card.body.addWidget(self.list)
        row.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addLayout(row, 1)

    def _entry(self, key: str) -> Row:
        title, icon, _ = SECTIONS[key]
        return Row(key, (Cell(QCoreApplication.translate("Settings", title), icon=icon, icon_side=18),))

    def section(self, key: str) -> Section:
        """The section named `key`, made now if it was not."""
        if key not in self._made:
            made = SECTIONS[key][2](self.frame)
            if isinstance(made, BackupsSection):
                made.restore_wanted.connect(self.restore_wanted)
            if isinstance(made, AccessSection):
                made.recast_wanted.connect(self.recast_wanted)
            self._made[key] = made
            self.stack.addWidget(made)
        return self._made[key]

    def _choose(self, key: object) -> None:
        if key in SECTIONS:
            section = self.section(str(key))
            self.stack.setCurrentWidget(section)
            section.show_state()

    def arrive(self, place: Place) -> None:
        wanted = place.part if place.part in SECTIONS else self.list.current_key() or "office"
        if self.list.current_key() == wanted:
            self._choose(wanted)
        else:
            self.list.choose(wanted)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, kinds: frozenset[str]) -> None:
        shown = self.stack.currentWidget()
        if isinstance(shown, Section) and (not kinds or kinds & {"office", "holiday"}):
            shown.show_state()
