"""Programmes, vulnerable points, violations and declarations of the committees."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.persian.jalali import JalaliDate
from desktop_app.ui.frame import Frame, Page, Place
from desktop_app.ui.pages.integrity.bar import PARTS, IntegrityBar
from desktop_app.ui.pages.integrity.declarations import DeclarationsPart
from desktop_app.ui.pages.integrity.part import IntegrityPart
from desktop_app.ui.pages.integrity.programmes import ProgrammesPart
from desktop_app.ui.pages.integrity.violations import ViolationsPart
from desktop_app.ui.pages.integrity.vulnerabilities import VulnerabilitiesPart
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.surfaces import PageHeader

_MAKERS: Final[Mapping[str, Callable[[Frame], IntegrityPart]]] = {
    "programmes": ProgrammesPart,
    "vulnerabilities": VulnerabilitiesPart,
    "violations": ViolationsPart,
    "declarations": DeclarationsPart,
}


class IntegrityPage(Page):
    """One committee and one year at a time, in four parts; each part is built on its first visit."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.parts: dict[str, IntegrityPart] = {}
        self._actions: tuple[QWidget, ...] = ()
        self._at = PARTS[0]
        self._was_chosen = False
        self.header = PageHeader(self.theme, self.tr("Integrity"), height=60)
        self.bar = IntegrityBar(self.theme)
        self.stack = QStackedWidget()
        self.without = EmptyState(
            self.theme,
            self.tr("There is no committee yet"),
            self.tr("Programmes, vulnerable points, violations and declarations belong to a committee."),
            icon="ph.users-three",
        )
        self.to_committees = Button(self.theme, self.tr("To the committees"), kind="primary")
        self.to_committees.clicked.connect(lambda: frame.go(Place("committees")))
        self.without.add_action(self.to_committees)
        self.stack.addWidget(self.without)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.bar)
        column.addWidget(self.stack, 1)
        self.bar.changed.connect(self._show_for)
        self.bar.turned.connect(self._turn)
        keys: dict[str, Callable[[], None]] = {
            "Alt+Right": lambda: self.bar.step_year(-1),
            "Alt+Left": lambda: self.bar.step_year(1),
            "Ctrl+PgDown": lambda: self._step_part(1),
            "Ctrl+PgUp": lambda: self._step_part(-1),
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)

    @property
    def part(self) -> IntegrityPart:
        """The part that is shown."""
        return self._made(self._at)

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:  # type: ignore[override]
        return self.part.hints

    # What the window asks of a page

    def arrive(self, place: Place) -> None:
        """`id` names a committee, `part` one of the four, `focus` a row of it, of whatever committee and year."""
        self._at = place.part if place.part in PARTS else self._at
        part = self.part
        home = self.frame.asked(lambda: part.whereabouts(place.focus)) if place.focus else None
        committees = self.frame.asked(self.desk.committees.all) or []
        today = JalaliDate.from_date(self.desk.clock.today()).year
        wanted = home[0] if home else place.id or self.bar.committee_id
        if not wanted and not self._was_chosen and committees:
            wanted = committees[0].id
        self._was_chosen = True
        self.bar.choose(wanted or None, home[1] if home else self.bar.year or today)
        self.bar.offer([(c.id, c.name) for c in committees])
        self._show_part()
        if not committees:
            self.to_committees.setFocus(Qt.FocusReason.OtherFocusReason)
        elif home:
            part.focus_row(place.focus)
        else:
            part.take_keyboard()

    def refresh(self, kinds: frozenset[str]) -> None:
        if not kinds or "committee" in kinds:
            committees = self.frame.asked(self.desk.committees.all) or []
            before = self.bar.committee_id, self.bar.any_at_all
            self.bar.offer([(c.id, c.name) for c in committees])
            if (self.bar.committee_id, self.bar.any_at_all) != before:
                self._show_for()
                return
        self.part.refresh(kinds)

    def leave(self) -> bool:
        return self.part.leave()

    def start_new(self) -> None:
        if self.bar.any_at_all:
            self.part.start_new()
        else:
            self.frame.go(Place("committees"))

    def start_find(self) -> None:
        self.part.start_find()

    def print_out(self) -> None:
        self.part.print_out()

    # Parts

    def _made(self, key: str) -> IntegrityPart:
        if key not in self.parts:
            part = self.parts[key] = _MAKERS[key](self.frame)
            self.stack.addWidget(part)
            for action in part.deeds:
                self.header.add_action(action)
            self._actions += part.deeds
            part.remarked.connect(lambda words: self._remark(part, words))
        return self.parts[key]

    def _remark(self, part: IntegrityPart, words: str) -> None:
        if part is self.part:
            self.header.say(self.tr("Integrity"), words)

    @Slot(str)
    def _turn(self, key: str) -> None:
        self.frame.go(Place("integrity", part=key))
        self.bar.parts.choose(self._at)  # where what is typed keeps the person, it stays as it was

    def _step_part(self, by: int) -> None:
        self._turn(PARTS[(PARTS.index(self._at) + by) % len(PARTS)])

    def _show_part(self) -> None:
        part = self.part
        self.bar.parts.choose(self._at)
        self.header.say(self.tr("Integrity"))
        self.bar.show_tools(part.tools)
        for action in self._actions:
            action.setVisible(action in part.deeds)
        self._show_for()

    @Slot()
    def _show_for(self) -> None:
        self.stack.setCurrentWidget(self.part if self.bar.any_at_all else self.without)
        self.part.show_for(self.bar.committee_id, self.bar.year)
