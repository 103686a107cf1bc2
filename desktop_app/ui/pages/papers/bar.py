"""Which papers are shown: of which committee, of which year, with which words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from desktop_app.persian import spelling
from desktop_app.services.paper_offers import Offer
from desktop_app.ui.paper_words import kind_word
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.find_field import FindField
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.surfaces import Ground
from desktop_app.ui.wording import number

WITHOUT = "without"
"""In the place of a committee: the sessions that no committee holds."""


class PapersBar(Ground):
    """`changed` comes when committee or year is another."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "surface", edges=("bottom",))
        self.committee = ""
        self.year = 0
        self._choice = Choice(theme, placeholder=self.tr("Committee"), name=self.tr("Committee"))
        self._choice.setFixedWidth(theme.px(320))
        self.before = IconButton(theme, "ph.caret-right", self.tr("Year before (Alt →)"), framed=True)
        self.after = IconButton(theme, "ph.caret-left", self.tr("Year after (Alt ←)"), framed=True)
        self._year = Label(theme, "", role="h2", align="center")
        self._year.setMinimumWidth(theme.px(52))
        self._year.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.archive = Button(theme, self.tr("Archive of the year"), icon="ph.package", tip="Ctrl+Shift+A")
        self._find = FindField(theme, self.tr("In these papers"), self.tr("Find"), widest=260)
        self.words = self._find.words
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(8)
        row.addWidget(self._choice)
        row.addSpacing(8)
        for widget in (self.before, self._year, self.after):
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(self.archive)
        row.addStretch(1)
        row.addWidget(self._find, 1)
        self.before.clicked.connect(lambda: self.step_year(-1))
        self.after.clicked.connect(lambda: self.step_year(1))
        self._choice.chosen.connect(self._take)

    def offer(self, committees: Sequence[tuple[str, str]]) -> None:
        """The committees to choose from, as (id, name)."""
        options = [Option(key, name) for key, name in committees]
        self._choice.offer([*options, Option(WITHOUT, self.tr("Without a committee"))])
        known = {key for key, _ in committees} | {WITHOUT}
        if self.committee not in known:
            self.committee = committees[0][0] if committees else WITHOUT

    def choose(self, committee: str, year: int) -> None:
        """Without a signal; an empty committee keeps the one that is chosen."""
        self.committee = committee or self.committee
        self._choice.choose(self.committee)
        self._go_to(year)

    def _go_to(self, year: int) -> None:
        self.year = year
        self._year.say(number(year))

    def step_year(self, by: int) -> None:
        self._go_to(self.year + by)
        self.changed.emit()

    def _take(self, committee: object) -> None:
        self.committee = str(committee)
        self.changed.emit()

    def offer_archive(self, *, met: bool) -> None:
        """A year is archived whole, once there is a meeting in it."""
        if self.committee == WITHOUT:
            self.archive.refuse(self.tr("The year of a committee is archived; these sessions have none."))
        elif not met:
            self.archive.refuse(self.tr("The committee has no meeting in this year."))
        else:
            self.archive.allow()

    def fits(self, offer: Offer) -> bool:
        words = self.words.text()
        return not words.strip() or spelling.matches(words, f"{offer.title} {kind_word(offer.kind)}")

    def clear_words(self) -> None:
        self.words.clear()
