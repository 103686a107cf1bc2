"""Which letters of the register are shown: of which kind, unit, committee and year, and what is still awaited."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from desktop_app.domain.letters import Direction, LetterKind
from desktop_app.services.letter_register import LetterFilter
from desktop_app.ui.letter_words import kind_word
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.find_field import FindField
from desktop_app.ui.widgets.surfaces import Ground
from desktop_app.ui.widgets.toggles import Chip
from desktop_app.ui.wording import number

_SETTLE_MS = 180
"""So long typing has to rest before the register is searched."""
_NARROW = 150


class LettersFilter(Ground):
    """`changed` comes whenever another choice is made, for words once typing rests."""

    changed = Signal()

    def __init__(self, theme: Theme, direction: Direction) -> None:
        super().__init__(theme, "surface", edges=("bottom",))
        self._direction = direction
        self.undelivered = Chip(theme, self.tr("Not delivered"), tone="zar")
        self.unanswered = Chip(theme, self.tr("Answer awaited"), tone="zar")
        if direction is Direction.INCOMING:
            self.unanswered.set_words(self.tr("To be answered"))
        self.kind = self._choice(self.tr("Kind"))
        self.unit = self._choice(self.tr("Unit"))
        self.committee = self._choice(self.tr("Committee"))
        self.year = self._choice(self.tr("Year"))
        self.year.setMaximumWidth(theme.px(110))
        kinds = LetterKind if direction is Direction.OUTGOING else ()
        self.kind.offer([Option(None, self.tr("All kinds")), *(Option(kind, kind_word(kind)) for kind in kinds)])
        self.finder = FindField(theme, self.tr("Number, subject, recipient or sender"), self.tr("Find"), widest=320)
        self.words = self.finder.words
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settling.timeout.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 9)
        row.setSpacing(8)
        for chip in (self.undelivered, self.unanswered):
            row.addWidget(chip)
            chip.toggled.connect(self.changed)
        for choice in (self.kind, self.unit, self.committee, self.year):
            row.addWidget(choice, 2)
            choice.chosen.connect(self.changed)
        row.addStretch(1)
        row.addWidget(self.finder, 3)
        self.undelivered.setVisible(direction is Direction.OUTGOING)
        self.kind.setVisible(direction is Direction.OUTGOING)
        self.words.textChanged.connect(lambda _: self._settling.start())

    def _choice(self, name: str) -> Choice:
        made = Choice(self.theme, name=name)
        made.setMaximumWidth(self.theme.px(_NARROW + 30))
        return made

    def offer(
        self, units: Sequence[tuple[str, str]], committees: Sequence[tuple[str, str]], years: Sequence[int]
    ) -> None:
        """What there is to choose from, each as (id, name)."""
        self.unit.offer([Option(None, self.tr("All units")), *(Option(key, name) for key, name in units)])
        self.committee.offer(
            [Option(None, self.tr("All committees")), *(Option(key, name) for key, name in committees)]
        )
        self.year.offer([Option(None, self.tr("All years")), *(Option(year, number(year)) for year in years)])

    def count(self, undelivered: int, unanswered: int) -> None:
        self.undelivered.set_count(undelivered)
        self.unanswered.set_count(unanswered)

    @property
    def filter(self) -> LetterFilter:
        kind, unit, committee, year = (c.value for c in (self.kind, self.unit, self.committee, self.year))
        return LetterFilter(
            direction=self._direction,
            query=self.words.text(),
            kind=kind if isinstance(kind, LetterKind) else None,
            unit_id=str(unit) if unit is not None else None,
            committee_id=str(committee) if committee is not None else None,
            year=year if isinstance(year, int) else None,
            undelivered=self.undelivered.isChecked() and self._direction is Direction.OUTGOING,
            unanswered=self.unanswered.isChecked(),
        )

    @property
    def is_narrowed(self) -> bool:
        return self.filter != LetterFilter(self._direction)

    @Slot()
    def show_all(self) -> None:
        self.widen()

    def widen(self, unit_id: str | None = None) -> None:
        """Takes every filter away, or all but that of one unit."""
        self.blockSignals(True)
        self.undelivered.setChecked(False)
        self.unanswered.setChecked(False)
        for choice in (self.kind, self.committee, self.year):
            choice.choose(None)
        self.unit.choose(unit_id)
        self.words.clear()
        self._settling.stop()
        self.blockSignals(False)
        self.changed.emit()
