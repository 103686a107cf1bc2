"""The bar over the list of resolutions: chips, committee, unit, order and groups, and the query line."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QWidget

from desktop_app.services.query_completion import QueryCompletion
from desktop_app.services.resolution_query import Standing
from desktop_app.services.resolution_question import Question
from desktop_app.ui.pages.resolutions.line import QueryLine
from desktop_app.ui.pages.resolutions.words import GROUPINGS, SORTINGS, STANDINGS, said
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.surfaces import Ground, Rule
from desktop_app.ui.widgets.toggles import Chip
from desktop_app.ui.wording import line

_EDGE: Final = 24
_GAP: Final = 8
_LEAST_FIND: Final = 200
_LEAST_ASKED: Final = 290
"""The room of the query line, empty and not."""
_FIRST_TO_GO: Final = (Standing.ALL, Standing.AWAITING, Standing.CLOSED, Standing.WEEK, Standing.UNNOTIFIED)
_LONGEST_NAME: Final = 22
Named = Sequence[tuple[str, str]]
"""Ids and names."""


class FilterBar(Ground):
    """Holds the question. `changed` comes whenever it has become another one by this bar."""

    changed = Signal()

    def __init__(
        self, theme: Theme, completion: QueryCompletion, committees: Callable[[], Named], units: Callable[[], Named]
    ) -> None:
        super().__init__(theme, "surface", edges=("bottom",))
        self.question = Question()
        self._committees, self._units = committees, units
        self._names: dict[str, str] = {}
        self._group = QButtonGroup(self)
        self.chips = {
            standing: Chip(theme, said(words), tone="shangarf" if standing is Standing.LATE else "ink")
            for standing, words in STANDINGS.items()
        }
        self.committee = Chip(theme, "", opens=True)
        self.unit = Chip(theme, "", opens=True)
        self.order = Button(theme, "", kind="ghost", size="small", icon="ph.sort-ascending")
        self.query = QueryLine(theme, completion)
        self.words = self.query.words
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, 0, _EDGE, 0)
        row.setSpacing(_GAP)
        for standing, chip in self.chips.items():
            self._group.addButton(chip)
            chip.clicked.connect(lambda _checked=False, standing=standing: self.ask(standing=standing))
            row.addWidget(chip)
        row.addWidget(Rule(theme, upright=True, length=18))
        row.addWidget(self.committee)
        row.addWidget(self.unit)
        row.addStretch(1)
        row.addWidget(self.order)
        row.addWidget(self.query, 2)
        self.committee.clicked.connect(lambda: self._open(self.committee_menu, self.committee))
        self.unit.clicked.connect(lambda: self._open(self.unit_menu, self.unit))
        self.order.clicked.connect(lambda: self._open(self.order_menu, self.order))
        self.query.asked.connect(lambda text: self.ask(line=text))
        self._show()

    # The question

    def ask(self, **parts: object) -> None:
        """Another question; what is not named stays."""
        question = replace(self.question, **parts)  # type: ignore[arg-type]
        if question != self.question:
            self.question = question
            self.changed.emit()
        self._show()

    def show_question(self, question: Question) -> None:
        """Shows a question without a signal."""
        self.question = question
        self._show()

    @Slot()
    def widen(self) -> None:
        """Takes every filter away; order and groups stay."""
        self.ask(line="", standing=Standing.ALL, committee_id=None, unit_id=None)

    def spoken(self) -> list[str]:
        """The filters that are on, in words."""
        question = self.question
        words = [] if question.standing is Standing.ALL else [said(STANDINGS[question.standing])]
        words += [self._name(one) for one in (question.committee_id, question.unit_id) if one]
        return [*words, *([question.line.strip()] if question.line.strip() else [])]

    def show_counts(self, counts: Mapping[Standing, int]) -> None:
        for standing, chip in self.chips.items():
            chip.set_count(counts[standing])
        self._leave_out()

    # What is shown

    def forget_names(self) -> None:
        """Units or committees may be called otherwise now."""
        self._names = {}
        self._show()

    def _name(self, row_id: str) -> str:
        if row_id not in self._names:
            self._names = dict((*self._committees(), *self._units()))
        return self._names.get(row_id, "")

    def _show(self) -> None:
        question = self.question
        self.chips[question.standing].setChecked(True)
        for chip, template, chosen in (
            (self.committee, self.tr("Committee: {name}"), question.committee_id),
            (self.unit, self.tr("Unit: {name}"), question.unit_id),
        ):
            name = self._name(chosen) if chosen else self.tr("all")
            short = name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME].rstrip()}…"
            chip.set_words(template.format(name=short))
            chip.explain(name if short != name else "")
        if self.query.text != question.line:
            self.query.show_line(question.line)
        self._leave_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_out()

    def _leave_out(self) -> None:
        """Where not all has room, what is of little use goes into the menu of the order; the chip that is on stays."""
        words = self.tr("Order: {name}").format(name=said(SORTINGS[self.question.sorting]))
        self.order.shorten(words, short=False)
        fixed: list[QWidget] = [*self.chips.values(), self.committee, self.unit, self.order]
        least = self.theme.px(_LEAST_ASKED if self.query.text else _LEAST_FIND)
        room = self.width() - 2 * _EDGE - least - (len(fixed) + 2) * _GAP
        room -= sum(widget.sizeHint().width() for widget in fixed)
        if room < 0:
            room += self.order.sizeHint().width()
            self.order.shorten(words, short=True)
            room -= self.order.sizeHint().width()
        for standing in _FIRST_TO_GO:
            chip = self.chips[standing]
            goes = room < 0 and standing is not self.question.standing
            chip.setVisible(not goes)
            room += chip.sizeHint().width() + _GAP if goes else 0

    # Menus

    def _open(self, made: Callable[[QWidget], QMenu], anchor: QWidget) -> None:
        menu = made(self)
        menu.exec(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)))
        menu.deleteLater()

    def committee_menu(self, parent: QWidget) -> QMenu:
        """All committees, and each."""
        return self._of_named(parent, self.tr("All committees"), self._committees(), "committee_id")

    def unit_menu(self, parent: QWidget) -> QMenu:
        """All units, and each."""
        return self._of_named(parent, self.tr("All units"), self._units(), "unit_id")

    def _of_named(self, parent: QWidget, everything: str, named: Named, part: str) -> QMenu:
        menu = QMenu(parent)
        menu.setStyleSheet("QMenu { menu-scrollable: 1; }")
        for row_id, name in ((None, everything), *named):
            self._choice(menu, name, part, row_id)
        return menu

    def order_menu(self, parent: QWidget) -> QMenu:
        """In which order rows stand, and in which groups."""
        menu = QMenu(parent)
        hidden = {one: words for one, words in STANDINGS.items() if self.chips[one].isHidden()}
        for title, part, values in (
            (self.tr("Show"), "standing", hidden),
            (self.tr("Order"), "sorting", SORTINGS),
            (self.tr("Groups"), "grouping", GROUPINGS),
        ):
            if not values:
                continue
            menu.addSection(line(title))
            group = QActionGroup(menu)
            for value, words in values.items():
                group.addAction(self._choice(menu, said(words), part, value))
        return menu

    def _choice(self, menu: QMenu, words: str, part: str, value: object) -> QAction:
        action = QAction(line(words), menu)
        action.setCheckable(True)
        action.setChecked(getattr(self.question, part) == value)
        action.triggered.connect(lambda _checked=False: self.ask(**{part: value}))
        menu.addAction(action)
        return action
