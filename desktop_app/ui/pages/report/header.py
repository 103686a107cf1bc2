"""What is reported and of whom: year or season, committee, which one; and the ways out of the program."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop_app.persian.jalali import Season
from desktop_app.services.committees import CommitteeRow
from desktop_app.ui import committee_words, terms
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.labels import Label, Tag, Tile
from desktop_app.ui.widgets.toggles import Segmented
from desktop_app.ui.wording import number

YEAR, SEASON = "year", "season"
_TITLE_FROM = 1250
_WORDS_FROM = 1160
_PDF_FROM = 960


class PeriodStepper(QFrame):
    """The period in a frame, between an arrow back and one forth."""

    stepped = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.before = IconButton(theme, "ph.caret-right", self.tr("One before (Alt →)"), icon_side=16)
        self.after = IconButton(theme, "ph.caret-left", self.tr("One after (Alt ←)"), icon_side=16)
        self._words = Label(theme, "", role="body", weight=600, align="center")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 2, 3, 2)
        row.setSpacing(4)
        row.addWidget(self.before)
        row.addWidget(self._words)
        row.addWidget(self.after)
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after.clicked.connect(lambda: self.stepped.emit(1))

    def say(self, words: str) -> None:
        self._words.say(words)
        self._words.setMinimumWidth(max(self.theme.px(44), self._words.sizeHint().width()))
        self.adjustSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        colour = self.theme.colour
        painting.box(painter, QRectF(self.rect()), fill=colour("surface"), border=colour("line-strong"))
        painter.end()


class ReportHeader(QWidget):
    """`changed` comes when another report is wanted."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.committee, self.year, self.season, self.part = "", 0, Season.SPRING, YEAR
        self._tiles: dict[str, tuple[str, str]] = {}
        self._title = Label(theme, "", role="h1")
        self.parts = Segmented(
            theme, [(YEAR, self.tr("Year")), (SEASON, self.tr("Season"))], name=self.tr("Year or season")
        )
        self.choice = Choice(theme, placeholder=self.tr("Committee"), name=self.tr("Committee"))
        self._tile = Tile(theme, "", "lajvard")
        self.choice.row.insertWidget(0, self._tile)
        self.stepper = PeriodStepper(theme)
        self.approval = Tag(theme, "", "zangar", icon="ph.check-circle")
        self.approve = Button(theme, self.tr("Approval"), kind="link", icon="ph.circle-wavy-check")
        self._ways_out()
        self._lay_out()
        self.parts.chosen.connect(self._take_part)
        self.choice.chosen.connect(self._take_committee)
        self.stepper.stepped.connect(self.step)

    def _ways_out(self) -> None:
        theme = self.theme
        self.papers = Button(theme, self.tr("All papers"), icon="ph.files", kind="ghost")
        self.excel = Button(theme, "Excel", icon="mdi6.file-excel-outline", kind="ghost")
        self.word = Button(theme, "Word", icon="mdi6.file-word-outline")
        self.print = Button(theme, self.tr("Print"), icon="ph.printer")
        self.pdf = Button(theme, self.tr("PDF report"), icon="ph.file-pdf", kind="primary")
        self._words = {
            self.papers: (self.tr("All papers"), "Ctrl+Shift+P"),
            self.excel: ("Excel", "Ctrl+Shift+E"),
            self.word: ("Word", "Ctrl+E"),
            self.print: (self.tr("Print"), "Ctrl+P"),
            self.pdf: (self.tr("PDF report"), "Ctrl+S"),
        }

    def _lay_out(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self.theme.px(64))
        self.choice.setMinimumWidth(self.theme.px(190))
        self.choice.setMaximumWidth(self.theme.px(300))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addSpacing(4)
        for widget in (self.parts, self.choice, self.stepper, self.approval, self.approve):
            row.addWidget(widget, 1 if widget is self.choice else 0)
        row.addStretch(1)
        for button in self._words:
            row.addWidget(button)

    # What is wanted

    def offer(self, committees: Sequence[CommitteeRow]) -> None:
        self._tiles = {row.id: terms.tile(row.short_name or row.name, row.order) for row in committees}
        self.choice.offer([Option(row.id, row.name) for row in committees])
        if self.committee not in self._tiles:
            self.committee = committees[0].id if committees else ""

    def choose(self, committee: str, part: str, year: int, season: Season) -> None:
        """Without a signal; an empty committee keeps the one that is chosen."""
        self.committee = committee if committee in self._tiles else self.committee
        self.part, self.year, self.season = part, year, season
        self._show()

    def _show(self) -> None:
        yearly = self.part == YEAR
        self._title.say(self.tr("Annual evaluation") if yearly else self.tr("Seasonal report"))
        self.parts.choose(self.part)
        self.choice.choose(self.committee)
        self.choice.edit.setToolTip(self.choice.edit.text())
        letter, tone = self._tiles.get(self.committee, ("", "neutral"))
        self._tile.say(letter, tone)
        self._tile.setVisible(bool(letter))
        named = number(self.year) if yearly else f"{committee_words.word(self.season)} {number(self.year)}"
        self.stepper.say(named)
        self.approval.setVisible(False)
        self.approve.setVisible(yearly and bool(self.committee))
        self._fit()

    @Slot(int)
    def step(self, by: int) -> None:
        """The period before or after."""
        if self.part == YEAR:
            self.year += by
        else:
            place = self.year * 4 + self.season - 1 + by
            self.year, self.season = place // 4, Season(place % 4 + 1)
        self._show()
        self.changed.emit()

    @Slot(object)
    def _take_part(self, part: object) -> None:
        self.part = str(part)
        self._show()
        self.changed.emit()

    @Slot(object)
    def _take_committee(self, committee: object) -> None:
        if committee is None:
            self.choice.choose(self.committee)
            return
        self.committee = str(committee)
        self._show()
        self.changed.emit()

    def show_approval(self, words: str, tip: str) -> None:
        """The tag, where the committee has approved; the link else."""
        self.approval.say(words)
        self.approval.setVisible(bool(words))
        self.approval.setToolTip(tip)
        self.approve.set_words(self.tr("Take back the approval") if words else self.tr("Approval"))
        self.approve.set_icon("ph.arrow-bend-up-left" if words else "ph.circle-wavy-check")
        self._fit()

    def allow_output(self, reason: str) -> None:
        """An empty reason allows what leads out of the program."""
        for button in (self.excel, self.word, self.print, self.pdf):
            if reason:
                button.refuse(reason)
            else:
                button.allow()

    # How it fits

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A narrow window has icons for the lesser ways out, and no title."""
        width = self.width() / self.theme.px(100) * 100
        self._title.setVisible(width >= _TITLE_FROM)
        for button, (words, keys) in self._words.items():
            short = (button in {self.papers, self.excel}) or width < _WORDS_FROM
            if button is self.pdf:
                short = width < _PDF_FROM
            button.shorten(f"{words} ({keys})" if short else words, short=short)
            if not short:
                button.explain(keys)
        approved = not self.approval.isHidden()
        take_back = self.tr("Take back the approval")
        if approved:
            self.approve.shorten(take_back, short=True)
