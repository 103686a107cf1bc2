"""Violations as confidential cases: their list, the late ones first, and beside it the one that is looked at."""

from __future__ import annotations

import enum
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout

from desktop_app.persian.spelling import matches
from desktop_app.sentences import sentence
from desktop_app.services.paper_offers import Offer
from desktop_app.services.violation_cases import ViolationView, searched_in
from desktop_app.ui.dialogs.violation import ViolationDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.integrity.filter_chip import FilterChip
from desktop_app.ui.pages.integrity.part import ListPart
from desktop_app.ui.pages.integrity.violations_panel import ViolationPanel
from desktop_app.ui.pages.integrity.violations_rows import columns, rows, said
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.find_field import FindField
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.surfaces import Ground
from desktop_app.ui.wording import joined, number

_KINDS: Final = frozenset({"violation", "violation_step", "area", "unit", "committee"})


class Which(enum.StrEnum):
    """Which cases the list shows."""

    ALL = "all"
    OPEN = "open"
    LATE = "late"
    CLOSED = "closed"


_WHICH: Final[dict[enum.Enum, str]] = {
    Which.ALL: sentence("Violations", "All cases"),
    Which.OPEN: sentence("Violations", "Open cases"),
    Which.LATE: sentence("Violations", "Late cases"),
    Which.CLOSED: sentence("Violations", "Closed cases"),
}


class ViolationsPart(ListPart):
    """The only place where the words of a case are read and looked for."""

    saved_as = "pdf"

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._cases: tuple[ViolationView, ...] = ()
        self.list = RowList(
            self.theme, columns(), row_height=52, padding=24, header=True, name=self.tr("Confidential cases")
        )
        self.panel = ViolationPanel(frame)
        self._make_tools()
        self._make_empty_states()
        self._lay_out()
        self._connect()

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:  # type: ignore[override]
        return (
            ("↑ / ↓", self.tr("Move")),
            ("Enter", self.tr("Edit")),
            ("Ctrl U", self.tr("Record a step")),
            ("Delete", self.tr("Entered by mistake")),
            ("Ctrl P", self.tr("Form of the case")),
            ("Ctrl N", self.tr("New case")),
        )

    def _make_tools(self) -> None:
        self.save = Button(self.theme, "PDF", icon="ph.file-pdf", tip="Ctrl+E")
        self.print = Button(self.theme, self.tr("Form of the case"), icon="ph.printer", tip="Ctrl+P")
        self.new = Button(self.theme, self.tr("New case"), kind="primary", icon="ph.plus", tip="Ctrl+N")
        self.deeds = (self.save, self.print, self.new)
        self.filter = FilterChip(self.theme, _WHICH, said, name=self.tr("Which cases"))
        find = FindField(self.theme, self.tr("In these cases"), self.tr("Find in this list"), widest=240)
        self.query = find.words
        self.tools = (self.filter, find)

    def _make_empty_states(self) -> None:
        self.empty = EmptyState(self.theme, "", icon="ph.lock-simple")
        self.first = Button(self.theme, self.tr("New case"), kind="primary", icon="ph.plus")
        self.first.clicked.connect(self.start_new)
        self.empty.add_action(self.first)
        self.nothing = self.nothing_found(self.tr("No case fits these filters"), self.tr("Remove the filters"))

    def _lay_out(self) -> None:
        self.column.addWidget(self._note())
        self.column.addLayout(self.beside(self.stacked(self.list, self.empty, self.nothing), self.panel), 1)

    def _note(self) -> Ground:
        note = Ground(self.theme, "shangarf-tint", edges=("bottom",))
        words = self.tr("Confidential: what is written here is seen on this page only. Reports tell counts.")
        row = QHBoxLayout(note)
        row.setContentsMargins(24, 7, 24, 7)
        row.setSpacing(8)
        row.addWidget(IconMark(self.theme, "ph.lock-simple", "shangarf", side=16))
        row.addWidget(Label(self.theme, words, role="meta", ink="shangarf"), 1)
        return note

    def _connect(self) -> None:
        self.new.clicked.connect(self.start_new)
        self.print.clicked.connect(self.print_out)
        self.save.clicked.connect(self.save_offers)
        self.filter.picked.connect(self.filter_by)
        self.query.textChanged.connect(self._show)
        self.list.chosen.connect(self._show_chosen)
        self.list.opened.connect(lambda _key: self.panel.fields["subject"].setFocus(Qt.FocusReason.TabFocusReason))
        self.list.removal_wanted.connect(lambda _key: self.panel.put_aside())
        self.bind({"Ctrl+U": self.panel.steps.record})

    # What the page asks of a part

    def refresh(self, kinds: frozenset[str]) -> None:
        if not self.year or (kinds and not kinds & _KINDS):
            return
        committee, year = self.committee_id, self.year
        self._cases = self.frame.asked(lambda: self.desk.violations.of(committee, year)) or ()
        self._show()

    def start_new(self) -> None:
        words = self.query.text().strip() if self.stack.currentWidget() is self.nothing else ""
        dialog = ViolationDialog(self.frame, self.committee_id, subject=words, parent=self)
        if dialog.asked():
            self.query.clear()
            self.refresh(frozenset())
            self.focus_row(dialog.violation_id)

    def offers(self) -> list[Offer]:
        """The form of the chosen case."""
        case = self._current()
        offer = self.frame.asked(lambda: self.desk.violation_papers.offer(case.id)) if case is not None else None
        return [offer] if offer is not None else []

    def whereabouts(self, row_id: str) -> tuple[str, int] | None:
        return self.desk.violations.whereabouts(row_id)

    def take_keyboard(self) -> None:
        shown = self.stack.currentWidget()
        (self.list if shown is self.list else self.first).setFocus(Qt.FocusReason.OtherFocusReason)

    # What is shown

    @Slot()
    def _show(self) -> None:
        words = self.query.text().strip()
        shown = [case for case in self._cases if self._fits(case) and (not words or matches(words, searched_in(case)))]
        self.list.show_rows(rows(shown, self.desk.clock.today(), named=self.committee_id is None))
        if self.list.current_key() is None:
            self.list.choose_first()
        any_at_all = bool(self._cases)
        self.stack.setCurrentWidget(self.list if shown else self.nothing if any_at_all else self.empty)
        for tool in (*self.tools, self.save, self.print):
            tool.setEnabled(any_at_all)
        self.remarked.emit(self._remark())
        self.empty.say(
            self.tr("No case in {year}").format(year=number(self.year)),
            self.tr(
                "Violations are recorded as confidential cases: where they came from, where they went, the result."
            ),
        )
        self._show_chosen()

    def _fits(self, case: ViolationView) -> bool:
        match self.filter.value:
            case Which.OPEN:
                return case.status.open
            case Which.LATE:
                return case.days_late > 0
            case Which.CLOSED:
                return not case.status.open
            case _:
                return True

    def _remark(self) -> str:
        if not self._cases:
            return ""
        late = sum(case.days_late > 0 for case in self._cases)
        parts = [
            self.tr("{n} cases").format(n=number(len(self._cases))),
            self.tr("{n} open").format(n=number(sum(case.status.open for case in self._cases))),
        ]
        return joined(parts + ([self.tr("{n} late").format(n=number(late))] if late else []))

    def _current(self) -> ViolationView | None:
        row = self.list.current_row() if self.stack.currentWidget() is self.list else None
        return row.value if row is not None and isinstance(row.value, ViolationView) else None

    @Slot()
    def _show_chosen(self) -> None:
        case = self._current()
        self.side.setVisible(case is not None)
        if case is not None:
            self.panel.show_case(case)

    # Filters

    @Slot()
    def show_all(self) -> None:
        """Every case, whatever was asked for."""
        super().show_all()
        self.filter_by(Which.ALL)

    @Slot(object)
    def filter_by(self, which: Which) -> None:
        self.filter.choose(which)
        self._show()
