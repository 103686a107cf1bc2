"""The vulnerable points of a year: their heat map, their list by area, and beside it the one that is looked at."""

from __future__ import annotations

import enum
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Slot

from desktop_app.persian.spelling import matches
from desktop_app.sentences import sentence
from desktop_app.services.paper_offers import Offer
from desktop_app.services.vulnerability_views import VulnerabilityView, VulnerabilityYear
from desktop_app.ui.dialogs.areas import AreasDialog
from desktop_app.ui.dialogs.vulnerability import VulnerabilityDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.integrity.filter_chip import FilterChip
from desktop_app.ui.pages.integrity.part import ListPart
from desktop_app.ui.pages.integrity.vulnerabilities_heat import HeatColumn
from desktop_app.ui.pages.integrity.vulnerabilities_panel import VulnerabilityPanel
from desktop_app.ui.pages.integrity.vulnerabilities_rows import columns, rows
from desktop_app.ui.vulnerability_words import said
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.find_field import FindField
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.toggles import Chip
from desktop_app.ui.wording import number

_KINDS: Final = frozenset({"vulnerability", "area", "unit", "committee", "resolution", "agenda_item", "meeting"})
_HEAT, _BOTH_FROM = 312, 1200


class Which(enum.StrEnum):
    """Which points the list shows."""

    YEAR = "year"
    OPEN = "open"
    CLOSED = "closed"
    EARLIER = "earlier"


_WHICH: Final[dict[enum.Enum, str]] = {
    Which.YEAR: sentence("Vulnerabilities", "Found in the year"),
    Which.OPEN: sentence("Vulnerabilities", "Still open"),
    Which.CLOSED: sentence("Vulnerabilities", "Corrected or accepted"),
    Which.EARLIER: sentence("Vulnerabilities", "Open from earlier years"),
}


class VulnerabilitiesPart(ListPart):
    """Reading is a few requests; words and cells of the map are sought in what was read."""

    narrow_below = 1290

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._told = VulnerabilityYear()
        self._earlier: tuple[VulnerabilityView, ...] | None = None
        self.heat = HeatColumn(self.theme)
        self.list = RowList(
            self.theme, columns(), row_height=52, padding=20, header=True, name=self.tr("Vulnerable points")
        )
        self.panel = VulnerabilityPanel(frame)
        self._make_tools()
        self._make_empty_states()
        self._lay_out()
        self._connect()

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:  # type: ignore[override]
        return (
            ("↑ / ↓", self.tr("Move")),
            ("Enter", self.tr("Edit")),
            ("Ctrl G", self.tr("Add to the agenda")),
            ("Delete", self.tr("Entered by mistake")),
            ("Ctrl F", self.tr("Find")),
            ("Ctrl N", self.tr("New point")),
        )

    def _make_tools(self) -> None:
        self.excel = Button(self.theme, "Excel", icon="mdi6.file-excel-outline", tip="Ctrl+E")
        self.print = Button(self.theme, self.tr("Print"), icon="ph.printer", tip="Ctrl+P")
        self.new = Button(self.theme, self.tr("New point"), kind="primary", icon="ph.plus", tip="Ctrl+N")
        self.deeds = (self.excel, self.print, self.new)
        self.filter = FilterChip(self.theme, _WHICH, said, name=self.tr("Which points"))
        find = FindField(self.theme, self.tr("In these points"), self.tr("Find in this list"), widest=220)
        self.query = find.words
        self.with_map = Chip(self.theme, self.tr("Heat map"))
        self.with_map.setChecked(True)
        self.tools = (self.with_map, self.filter, find)

    def _make_empty_states(self) -> None:
        self.empty = EmptyState(self.theme, "", icon="ph.shield-warning")
        self.first = Button(self.theme, self.tr("New point"), kind="primary", icon="ph.plus")
        self.first.clicked.connect(self.start_new)
        self.empty.add_action(self.first)
        self.nothing = self.nothing_found(self.tr("No point fits these filters"), self.tr("Remove the filters"))

    def _lay_out(self) -> None:
        body = self.beside(self.stacked(self.list, self.empty, self.nothing), self.panel)
        body.insertWidget(0, self.heat)
        self.column.addLayout(body, 1)

    def _connect(self) -> None:
        self.new.clicked.connect(self.start_new)
        self.print.clicked.connect(self.print_out)
        self.excel.clicked.connect(self.save_offers)
        self.filter.picked.connect(self.filter_by)
        self.with_map.clicked.connect(self.fit)
        self.query.textChanged.connect(self._show)
        self.heat.changed.connect(self._show_cell)
        self.heat.areas_wanted.connect(self.arrange_areas)
        self.heat.earlier_wanted.connect(partial(self.filter_by, Which.EARLIER))
        self.list.chosen.connect(self._show_chosen)
        self.list.opened.connect(self._edit)
        self.list.removal_wanted.connect(lambda _key: self.panel.put_aside())
        self.panel.put_on_agenda_wanted.connect(self._put_on_agenda)
        self.bind({"Ctrl+G": self.panel.agenda.click})

    # What the page asks of a part

    def refresh(self, kinds: frozenset[str]) -> None:
        if not self.year or (kinds and not kinds & _KINDS):
            return
        desk, committee, year = self.desk.vulnerabilities, self.committee_id, self.year
        self._told = self.frame.asked(lambda: desk.year(committee, year)) or VulnerabilityYear()
        self._earlier = None
        self.heat.show_heat(self._told.heat, self._told.points, self._told.totals)
        self._show()

    def show_for(self, committee_id: str | None, year: int) -> None:
        if (committee_id, year) != (self.committee_id, self.year):
            self.heat.map.choose(None)
            self.filter.choose(Which.YEAR)
        super().show_for(committee_id, year)

    def start_new(self) -> None:
        words = self.query.text().strip() if self.stack.currentWidget() is self.nothing else ""
        current = self._current()
        dialog = VulnerabilityDialog(
            self.frame, self.committee_id, title=words, area_id=current.area_id if current else None, parent=self
        )
        if dialog.asked():
            self.query.clear()
            self.refresh(frozenset())
            self.focus_row(dialog.vulnerability_id)

    def offers(self) -> list[Offer]:
        every = [self.committee_id] if self.committee_id else [c.id for c in self.desk.committees.all()]
        found = [self.frame.asked(partial(self.desk.vulnerability_papers.offer, one, self.year)) for one in every]
        return [offer for offer in found if offer is not None]

    def whereabouts(self, row_id: str) -> tuple[str, int] | None:
        return self.desk.vulnerabilities.whereabouts(row_id)

    def take_keyboard(self) -> None:
        shown = self.stack.currentWidget()
        (self.list if shown is self.list else self.first).setFocus(Qt.FocusReason.OtherFocusReason)

    # What is shown

    @Slot()
    def _show(self) -> None:
        words = self.query.text().strip()
        shown = [p for p in self._wanted() if self.heat.fits(p) and (not words or matches(words, _sought_in(p)))]
        made = rows(shown, self.desk.clock.today(), named=self.committee_id is None)
        self.list.show_rows(made)
        if self.list.current_key() is None:
            self.list.choose_first()
        any_at_all = bool(self._told.points or self._told.totals.earlier_open)
        self.stack.setCurrentWidget(self.list if shown else self.nothing if any_at_all else self.empty)
        for tool in (*self.tools[1:], self.excel, self.print):
            tool.setEnabled(any_at_all)
        self.remarked.emit(self._remark() if any_at_all else "")
        self.empty.say(
            self.tr("No vulnerable point in {year}").format(year=number(self.year)),
            self.tr("Steps of a process where corruption may occur, with what is chosen against them."),
        )
        self._show_chosen()

    def _wanted(self) -> tuple[VulnerabilityView, ...]:
        match self.filter.value:
            case Which.EARLIER:
                return self._open_from_before()
            case Which.OPEN:
                return tuple(point for point in self._told.points if point.status.open)
            case Which.CLOSED:
                return tuple(point for point in self._told.points if not point.status.open)
            case _:
                return self._told.points

    def _open_from_before(self) -> tuple[VulnerabilityView, ...]:
        """Read when they are asked for."""
        if self._earlier is None:
            desk, committee, year = self.desk.vulnerabilities, self.committee_id, self.year
            self._earlier = self.frame.asked(lambda: desk.open_from_before(committee, year)) or ()
        return self._earlier

    def _remark(self) -> str:
        words = self.tr("{found} found, {corrected} corrected")
        totals = self._told.totals
        return words.format(found=number(totals.found), corrected=number(totals.corrected))

    def _current(self) -> VulnerabilityView | None:
        row = self.list.current_row()
        return row.value if row is not None and isinstance(row.value, VulnerabilityView) else None

    @Slot()
    def _show_chosen(self) -> None:
        point = self._current() if self.stack.currentWidget() is self.list else None
        if point is not None:
            self.panel.show_point(point)
        self.fit()

    @Slot()
    def _edit(self) -> None:
        """In a narrow window the map gives its place to the panel."""
        if self._is_tight:
            self.with_map.setChecked(False)
            self.fit()
        self.panel.fields["title"].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _show_cell(self) -> None:
        """A cell tells of points found in the year."""
        if self.heat.map.chosen is not None and self.filter.value is Which.EARLIER:
            self.filter.choose(Which.YEAR)
        self._show()

    @property
    def _is_tight(self) -> bool:
        """Whether map and panel take too much of the list together."""
        return self.width() < self.theme.px(_BOTH_FROM)

    def share_width(self) -> None:
        super().share_width()
        with_map = self.with_map.isChecked()
        self.heat.setFixedWidth(self.theme.px(_HEAT))
        self.heat.setVisible(with_map)
        chosen = self._current() is not None and self.stack.currentWidget() is self.list
        self.side.setVisible(chosen and not (with_map and self._is_tight))

    # Acts

    @Slot()
    def show_all(self) -> None:
        """Every point of the year, whatever was asked for."""
        self.query.blockSignals(True)
        self.query.clear()
        self.query.blockSignals(False)
        self.filter.choose(Which.YEAR)
        self.heat.show_all()

    @Slot()
    def arrange_areas(self) -> None:
        AreasDialog(self.frame, self).exec()

    @Slot(object)
    def filter_by(self, which: Which) -> None:
        self.filter.choose(which)
        if which is Which.EARLIER:
            self.heat.show_all()
        self._show()

    @Slot(str)
    def _put_on_agenda(self, point_id: str) -> None:
        placed = self.frame.asked(lambda: self.desk.vulnerabilities.put_on_agenda(point_id))
        if placed is None:
            return
        _, item_id = placed
        self.frame.toast(
            self.tr("The point is on the agenda of the next meeting."),
            undo=lambda: self.frame.asked(lambda: self.desk.vulnerabilities.take_off_agenda(point_id, item_id)),
        )


def _sought_in(point: VulnerabilityView) -> str:
    parts = (point.title, point.process, point.cause, point.effect, point.unit, point.area, point.solution)
    return " ".join((*parts, *(one.label for one in point.resolutions)))
