"""Which resolutions are shown: by standing, by committee, by words; and the groups they stand in."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QWidget

from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.persian import spelling
from desktop_app.sentences import sentence
from desktop_app.services.resolutions import ResolutionRow
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.find_field import FindField
from desktop_app.ui.widgets.surfaces import Ground, Rule
from desktop_app.ui.widgets.toggles import Chip
from desktop_app.ui.wording import line

_FRIDAY: Final = 4


class Standing(enum.Enum):
    """A chip of the filter bar."""

    ALL = sentence("ResolutionFilter", "All")
    OPEN = sentence("ResolutionFilter", "Open")
    LATE = sentence("ResolutionFilter", "Late")
    WEEK = sentence("ResolutionFilter", "This week")
    UNNOTIFIED = sentence("ResolutionFilter", "Not notified")
    AWAITING = sentence("ResolutionFilter", "Awaiting approval")
    CLOSED = sentence("ResolutionFilter", "Done")


_EDGE: Final = 24
_GAP: Final = 8
_LEAST_FIND: Final = 150
_FIRST_TO_GO: Final = (Standing.AWAITING, Standing.WEEK, Standing.CLOSED, Standing.ALL)


def week_end(today: datetime.date) -> datetime.date:
    """The Friday of the office's week."""
    return today + datetime.timedelta((_FRIDAY - today.weekday()) % 7)


def in_week(row: ResolutionRow, today: datetime.date) -> bool:
    return row.status.open and row.due is not None and today <= row.due <= week_end(today)


def fits(row: ResolutionRow, standing: Standing, today: datetime.date) -> bool:
    """Whether a resolution is of this standing."""
    tests: dict[Standing, Callable[[], bool]] = {
        Standing.ALL: lambda: True,
        Standing.OPEN: lambda: row.status.open,
        Standing.LATE: lambda: row.days_late > 0,
        Standing.WEEK: lambda: in_week(row, today),
        Standing.UNNOTIFIED: lambda: row.status is ResolutionStatus.NOT_NOTIFIED,
        Standing.AWAITING: lambda: row.status is ResolutionStatus.REPORTED_DONE,
        Standing.CLOSED: lambda: row.status is ResolutionStatus.CLOSED,
    }
    return tests[standing]()


def grouped(rows: Sequence[ResolutionRow], today: datetime.date) -> list[tuple[str, list[ResolutionRow]]]:
    """Groups with their titles (English; context "ResolutionFilter"), empty ones left out, each by deadline."""
    groups: dict[str, list[ResolutionRow]] = {
        sentence("ResolutionFilter", "Late"): [],
        sentence("ResolutionFilter", "To the end of the week"): [],
        sentence("ResolutionFilter", "After this week"): [],
        sentence("ResolutionFilter", "Without deadline"): [],
        sentence("ResolutionFilter", "Not yet adopted"): [],
        sentence("ResolutionFilter", "Closed"): [],
    }
    late, week, later, undated, drafts, closed = groups.values()
    for row in rows:
        if row.days_late:
            late.append(row)
        elif row.status is ResolutionStatus.DRAFT:
            drafts.append(row)
        elif not row.status.open:
            closed.append(row)
        elif in_week(row, today):
            week.append(row)
        else:
            (later if row.due else undated).append(row)
    for group in (late, week, later):
        group.sort(key=lambda row: row.due or today)
    return [(title, found) for title, found in groups.items() if found]


def said(text: str) -> str:
    return QCoreApplication.translate("ResolutionFilter", text)


class FilterBar(Ground):
    """`changed` comes whenever another choice is made."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "surface", edges=("bottom",))
        self.standing = Standing.OPEN
        self.committee = ""
        self._committees: list[str] = []
        self._group = QButtonGroup(self)
        self._chips = {
            standing: Chip(theme, said(standing.value), tone="shangarf" if standing is Standing.LATE else "ink")
            for standing in Standing
        }
        self._committee_chip = Chip(theme, "", opens=True)
        self._committee_chip.clicked.connect(self._open_menu)
        self._find = FindField(theme, self.tr("In this list"), self.tr("Find"))
        self.words = self._find.words
        self.words.textChanged.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, 0, _EDGE, 0)
        row.setSpacing(_GAP)
        for standing, chip in self._chips.items():
            self._group.addButton(chip)
            chip.clicked.connect(lambda _checked=False, standing=standing: self.choose(standing))
            row.addWidget(chip)
        row.addWidget(Rule(theme, upright=True, length=18))
        row.addWidget(self._committee_chip)
        row.addStretch(1)
        row.addWidget(self._find, 2)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_out()

    def _leave_out(self) -> None:
        """Where not all chips have room, those of little use go; the one that is on stays."""
        chips = [*self._chips.values(), self._committee_chip]
        room = self.width() - 2 * _EDGE - self.theme.px(_LEAST_FIND) - (len(chips) + 2) * _GAP
        room -= sum(chip.sizeHint().width() for chip in chips)
        for standing in _FIRST_TO_GO:
            chip = self._chips[standing]
            goes = room < 0 and standing is not self.standing
            chip.setVisible(not goes)
            room += chip.sizeHint().width() + _GAP if goes else 0

    @property
    def query(self) -> str:
        return self.words.text()

    @property
    def is_narrowed(self) -> bool:
        """Whether anything but the usual choice is on."""
        return bool(self.query.strip() or self.committee or self.standing not in {Standing.ALL, Standing.OPEN})

    def choose(self, standing: Standing) -> None:
        self.standing = standing
        self._show()
        self.changed.emit()

    def widen(self) -> None:
        """Takes every filter away."""
        self.committee = ""
        self.words.blockSignals(True)
        self.words.clear()
        self.words.blockSignals(False)
        self.choose(Standing.ALL)

    def spoken(self) -> list[str]:
        """The filters that are on, in words."""
        words = [] if self.standing is Standing.ALL else [said(self.standing.value)]
        return [*words, *(part for part in (self.committee, self.query.strip()) if part)]

    def kept(self, rows: Sequence[ResolutionRow], today: datetime.date) -> list[ResolutionRow]:
        """The rows that pass; the chips count what each would show."""
        self._committees = list(dict.fromkeys(row.committee for row in sorted(rows, key=lambda row: row.order)))
        mine = [
            row
            for row in rows
            if (not self.committee or row.committee == self.committee)
            and (
                not self.query.strip()
                or spelling.matches(self.query, f"{row.label} {row.text} {row.unit} {row.committee}")
            )
        ]
        for standing, chip in self._chips.items():
            chip.set_count(sum(fits(row, standing, today) for row in mine))
        self._leave_out()
        return [row for row in mine if fits(row, self.standing, today)]

    def _show(self) -> None:
        self._chips[self.standing].setChecked(True)
        shown = self.committee or self.tr("all")
        self._committee_chip.set_words(self.tr("Committee: {name}").format(name=shown))

    def _open_menu(self) -> None:
        menu = self.committee_menu(self)
        menu.exec(self._committee_chip.mapToGlobal(QPoint(0, self._committee_chip.height() + 4)))
        menu.deleteLater()

    def committee_menu(self, parent: QWidget) -> QMenu:
        """All committees, and each."""
        menu = QMenu(parent)
        for name in ("", *self._committees):
            action = QAction(line(name or self.tr("All committees")), menu)
            action.setCheckable(True)
            action.setChecked(name == self.committee)
            action.triggered.connect(lambda _checked=False, name=name: self._choose_committee(name))
            menu.addAction(action)
        return menu

    def _choose_committee(self, name: str) -> None:
        self.committee = name
        self._show()
        self.changed.emit()
