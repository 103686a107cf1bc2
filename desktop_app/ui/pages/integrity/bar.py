"""The bar of the integrity page: which part, of which committee, of which year."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.surfaces import Ground
from desktop_app.ui.widgets.toggles import Segmented
from desktop_app.ui.wording import number

PARTS: Final = ("programmes", "vulnerabilities", "violations", "declarations")
ALL: Final = "all"
_LEAST_COMMITTEE: Final = 150
_FIRST_YEAR, _LAST_YEAR = 1300, 1499


class IntegrityBar(Ground):
    """`changed` comes when committee or year is another, `turned` when another part is wanted."""

    changed = Signal()
    turned = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "surface", edges=("bottom",))
        self.year = 0
        self.committee_id: str | None = None
        self.any_at_all = False
        """Whether the office has a committee."""
        self._tools: tuple[QWidget, ...] = ()
        names = (
            self.tr("Programmes"),
            self.tr("Vulnerable points"),
            self.tr("Violations"),
            self.tr("Conflict of interest"),
        )
        self.parts = Segmented(theme, list(zip(PARTS, names, strict=True)), name=self.tr("Part"))
        self.committee = Choice(theme, placeholder=self.tr("Committee"), name=self.tr("Committee"))
        self.committee.setMaximumWidth(theme.px(280))
        self.before = IconButton(theme, "ph.caret-right", self.tr("Year before (Alt →)"), framed=True)
        self.after = IconButton(theme, "ph.caret-left", self.tr("Year after (Alt ←)"), framed=True)
        self._year = Label(theme, "", role="h2", align="center")
        self._year.setMinimumWidth(theme.px(48))
        self._year.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._above = QHBoxLayout()
        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self.row.addWidget(self.parts)
        self.row.addWidget(self.committee, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 8)
        column.setSpacing(8)
        column.addLayout(self._above)
        column.addLayout(self.row)
        self.row.addSpacing(4)
        for widget in (self.before, self._year, self.after):
            self.row.addWidget(widget)
        self.row.addSpacing(4)
        self.row.addStretch(1)
        self.before.clicked.connect(lambda: self.step_year(-1))
        self.after.clicked.connect(lambda: self.step_year(1))
        self.committee.chosen.connect(self._take)
        self.parts.chosen.connect(lambda part: self.turned.emit(str(part)))

    def offer(self, committees: Sequence[tuple[str, str]]) -> None:
        """The committees to choose from, as (id, name); one that is no longer there gives way to all."""
        self.any_at_all = bool(committees)
        every = [Option(ALL, self.tr("All committees"))] if len(committees) != 1 else []
        self.committee.offer([*every, *(Option(key, name) for key, name in committees)])
        known = {key for key, _ in committees}
        if self.committee_id not in known and (self.committee_id is not None or len(known) == 1):
            self.committee_id = committees[0][0] if committees else None
        self.committee.choose(self.committee_id or ALL)

    def choose(self, committee_id: str | None, year: int) -> None:
        """Without a signal."""
        self.committee_id = committee_id
        self.committee.choose(committee_id or ALL)
        self.year = min(_LAST_YEAR, max(_FIRST_YEAR, year))
        self._year.say(number(self.year))

    def step_year(self, by: int) -> None:
        before = self.year
        self.choose(self.committee_id, self.year + by)
        if self.year != before:
            self.changed.emit()

    def show_tools(self, tools: tuple[QWidget, ...]) -> None:
        """What the part has to offer beside the choice; tools of another part give way."""
        for tool in self._tools:
            tool.setVisible(tool in tools)
        for tool in tools:
            if self.row.indexOf(tool) < 0:
                self.row.addWidget(tool, 2)
            tool.show()
        self._tools = tuple(dict.fromkeys((*self._tools, *tools)))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where all do not fit side by side, the parts have a line of their own."""
        tools = [tool for tool in self._tools if not tool.isHidden()]
        needed = sum(widget.sizeHint().width() for widget in (self.parts, self.before, self._year, self.after, *tools))
        crowded = self.width() < needed + self.theme.px(_LEAST_COMMITTEE) + 8 * (len(tools) + 8)
        if crowded and self._above.indexOf(self.parts) < 0:
            self.row.removeWidget(self.parts)
            self._above.addWidget(self.parts)
            self._above.addStretch(1)
        elif not crowded and self._above.indexOf(self.parts) >= 0:
            while (item := self._above.takeAt(0)) is not None:
                del item
            self.row.insertWidget(0, self.parts)

    @Slot(object)
    def _take(self, committee: object) -> None:
        if committee is None:  # the line was emptied: what was chosen stays
            self.committee.choose(self.committee_id or ALL)
            return
        self.committee_id = None if committee == ALL else str(committee)
        self.changed.emit()
