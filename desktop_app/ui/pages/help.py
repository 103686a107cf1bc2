"""How a day goes with the program, in a few steps, and the keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop_app.sentences import sentence
from desktop_app.ui.dialogs.shortcuts import keys_table
from desktop_app.ui.frame import Frame, Page, Place
from desktop_app.ui.shortcuts import SCREENS
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.painted import Painted
from desktop_app.ui.widgets.surfaces import Card, CardHeader, PageHeader, Rule, Scrolled
from desktop_app.ui.wording import number

STEPS: Final = (
    (
        sentence("Guide", "Committee and members"),
        sentence(
            "Guide",
            "A committee is entered once with its legal basis, its members, its quorum and its period. "
            "A person may be recorded by post alone.",
        ),
        Place("committees"),
    ),
    (
        sentence("Guide", "Before the meeting"),
        sentence(
            "Guide",
            "The meeting is convened with day, time and place. Items come to the agenda with their presenter and "
            "minutes; the time bar says whether they fit. What was left over from earlier meetings lies below it.",
        ),
        Place("meetings"),
    ),
    (
        sentence("Guide", "In the meeting"),
        sentence(
            "Guide",
            "A line and Enter is a statement, / opens the commands, and names complete from two letters. Coming and "
            "going is recorded by the minute, and the quorum follows. What is being typed is kept every two seconds; "
            "Ctrl+Z takes the last act back.",
        ),
        Place("meetings"),
    ),
    (
        sentence("Guide", "After the meeting"),
        sentence(
            "Guide",
            "The minutes are read back in large type and corrected in place; one key goes to the page as it will be "
            "printed. Freezing the text gives the number; signatures are noted as they come in; the final version is "
            "kept unchanged.",
        ),
        Place("meetings"),
    ),
    (
        sentence("Guide", "Afterwards"),
        sentence(
            "Guide",
            "Units report on their resolutions step by step, and the secretariat verifies what was reported as done. "
            "The list answers a query line; reminders and notices are letters of the register.",
        ),
        Place("resolutions"),
    ),
    (
        sentence("Guide", "Every morning"),
        sentence(
            "Guide",
            "Ctrl+T shows all that waits: what is late, due, unsigned, not notified or without an answer. "
            "Everything can be found by Ctrl+K, however it was spelt, and every record keeps its history.",
        ),
        Place("tray"),
    ),
    (
        sentence("Guide", "Season and year"),
        sentence(
            "Guide",
            "The report of a season and the evaluation of a year are drafted from the records. What the figures "
            "suggest is kept or worded, and proposals go into the next year's programmes or the next agenda.",
        ),
        Place("report"),
    ),
    (
        sentence("Guide", "Safety"),
        sentence(
            "Guide",
            "The office lies in one file on this computer. A backup is made at every start and at every final "
            "version; any of them can be brought back from the settings.",
        ),
        Place("settings", part="backups"),
    ),
)


class _Number(Painted):
    """The number of a step in a circle."""

    def __init__(self, theme: Theme, place: int) -> None:
        super().__init__(theme)
        self._text = number(place)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(28), self.theme.px(28))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        painting.box(painter, rect, fill=self.theme.colour("lajvard-tint"), radius=rect.height() / 2)
        ink = self.theme.colour("lajvard")
        painting.write(painter, rect, self._text, self.theme.font("h3", 700), ink, align="center")


def _said(text: str) -> str:
    return QCoreApplication.translate("Guide", text)


class HelpPage(Page):
    """Read once, and found again by F1."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        header = PageHeader(self.theme, self.tr("Help"), self.tr("A day's work, from the agenda to the signed minutes"))
        scrolled = Scrolled(self.theme)
        scrolled.column.setContentsMargins(24, 0, 24, 24)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self._day(), 3, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._keys(), 2, Qt.AlignmentFlag.AlignTop)
        scrolled.column.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(scrolled, 1)

    def _day(self) -> Card:
        card = Card(self.theme, padding=0, spacing=0)
        card.body.addWidget(CardHeader(self.theme, self.tr("How a day goes")))
        for place, (title, words, where) in enumerate(STEPS, 1):
            card.body.addWidget(Rule(self.theme))
            row = QHBoxLayout()
            row.setContentsMargins(16, 14, 16, 14)
            row.setSpacing(14)
            row.addWidget(_Number(self.theme, place), 0, Qt.AlignmentFlag.AlignTop)
            text = QVBoxLayout()
            text.setSpacing(4)
            text.addWidget(Label(self.theme, _said(title), role="h3"))
            text.addWidget(Label(self.theme, _said(words), ink="ink-2", wrap=True))
            row.addLayout(text, 1)
            go = Button(self.theme, self.tr("Go there"), kind="link", icon_after="ph.caret-left")
            go.clicked.connect(lambda _checked=False, where=where: self.frame.go(where))
            row.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
            card.body.addLayout(row)
        return card

    def _keys(self) -> Card:
        card = Card(self.theme, padding=0, spacing=0)
        card.body.addWidget(CardHeader(self.theme, self.tr("Keys")))
        card.body.addWidget(Rule(self.theme))
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 14, 16, 14)
        inside.setSpacing(6)
        for title, rows in SCREENS:
            inside.addWidget(Label(self.theme, QCoreApplication.translate("Shortcuts", title), role="h3"))
            inside.addLayout(keys_table(self.theme, rows))
            inside.addSpacing(10)
        card.body.addLayout(inside)
        return card
