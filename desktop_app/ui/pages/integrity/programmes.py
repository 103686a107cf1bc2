"""The programmes of a year: their list in the order of the plan, and beside it the one that is looked at."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QMenu

from desktop_app.domain.programmes import ProgrammeStatus
from desktop_app.persian.spelling import matches
from desktop_app.services.paper_offers import Offer
from desktop_app.services.programme_views import ProgrammeView
from desktop_app.ui.dialogs.programme import ProgrammeDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.integrity.part import ListPart
from desktop_app.ui.pages.integrity.programmes_copying import ProgrammeCopying
from desktop_app.ui.pages.integrity.programmes_panel import ProgrammePanel
from desktop_app.ui.pages.integrity.programmes_rows import (
    GROUPINGS,
    Grouping,
    columns,
    grouped,
    rows,
    said,
    stretch,
)
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.find_field import FindField
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.surfaces import Scrolled
from desktop_app.ui.widgets.toggles import Chip
from desktop_app.ui.widgets.year_band import YearBand
from desktop_app.ui.wording import number

_KINDS: Final = frozenset({"programme", "programme_session", "unit", "committee", "resolution"})


class ProgrammesPart(ListPart):
    """Reading is one request; words and groups are sought in what was read."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._programmes: tuple[ProgrammeView, ...] = ()
        self.grouping = Grouping.PLAN
        self.copying = ProgrammeCopying(frame, self)
        self._make_tools()
        self.list = RowList(
            self.theme,
            columns(),
            row_height=52,
            padding=24,
            header=True,
            handles=True,
            name=self.tr("Programmes of the year"),
        )
        self.panel = ProgrammePanel(frame)
        self._make_empty_states()
        self._lay_out()
        self._connect()

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:  # type: ignore[override]
        return (
            ("↑ / ↓", self.tr("Move")),
            ("Enter", self.tr("Edit")),
            ("Alt ↑ / Alt ↓", self.tr("Order of the plan")),
            ("Ctrl Enter", self.tr("Session held")),
            ("Delete", self.tr("Entered by mistake")),
            ("Ctrl N", self.tr("New programme")),
        )

    def _make_tools(self) -> None:
        self.as_year = Chip(self.theme, self.tr("Months of the year"))
        self.copy_all = Button(self.theme, "", icon="ph.copy")
        self.excel = Button(self.theme, "Excel", icon="mdi6.file-excel-outline", tip="Ctrl+E")
        self.print = Button(self.theme, self.tr("Print"), icon="ph.printer", tip="Ctrl+P")
        self.new = Button(self.theme, self.tr("New programme"), kind="primary", icon="ph.plus", tip="Ctrl+N")
        self.deeds = (self.as_year, self.copy_all, self.excel, self.print, self.new)
        self.groups = Chip(self.theme, said(GROUPINGS[self.grouping]), opens=True)
        self.groups.setAccessibleName(self.tr("Grouping"))
        find = FindField(self.theme, self.tr("In these programmes"), self.tr("Find in this list"), widest=240)
        self.query = find.words
        self.tools = (self.groups, find)

    def _make_empty_states(self) -> None:
        self.empty = EmptyState(self.theme, "", icon="ph.target")
        self.first = Button(self.theme, self.tr("New programme"), kind="primary", icon="ph.plus")
        self.last_year = Button(self.theme, "", icon="ph.copy")
        self.empty.add_action(self.first)
        self.empty.add_action(self.last_year)
        self.nothing = self.nothing_found(self.tr("No programme with these words"), self.tr("Show all"))

    def _lay_out(self) -> None:
        self.band = YearBand(self.theme, self.tr("Months of the year"))
        self.months = Scrolled(self.theme)
        self.months.column.addWidget(self.band)
        middle = self.stacked(self.list, self.months, self.empty, self.nothing)
        self.column.addLayout(self.beside(middle, self.panel), 1)

    def _connect(self) -> None:
        self.new.clicked.connect(self.start_new)
        self.first.clicked.connect(self.start_new)
        self.print.clicked.connect(self.print_out)
        self.excel.clicked.connect(self.save_offers)
        self.copy_all.clicked.connect(lambda: self.copying.copy_kept(self._programmes, self.year + 1))
        self.last_year.clicked.connect(lambda: self.copying.take_over(self.committee_id, self.year))
        self.groups.clicked.connect(self._offer_groupings)
        self.query.textChanged.connect(self._show)
        self.list.chosen.connect(self._show_chosen)
        for rows_shown in (self.list, self.band):
            rows_shown.opened.connect(lambda _key: self.panel.fields["title"].setFocus(Qt.FocusReason.TabFocusReason))
        self.band.chosen.connect(self._follow_band)
        self.as_year.clicked.connect(self._show)
        self.list.moved.connect(self._move)
        self.list.removal_wanted.connect(lambda _key: self.panel.put_aside())
        self.panel.copy_wanted.connect(lambda key: self.copying.copy([key], self.year + 1))
        self.bind({"Ctrl+Return": self.panel.sessions.record})

    # What the page asks of a part

    def refresh(self, kinds: frozenset[str]) -> None:
        if not self.year or (kinds and not kinds & _KINDS):
            return
        committee, year = self.committee_id, self.year
        self._programmes = self.frame.asked(lambda: self.desk.programmes.of(committee, year)) or ()
        self._show()

    def start_new(self) -> None:
        words = self.query.text().strip() if self.stack.currentWidget() is self.nothing else ""
        dialog = ProgrammeDialog(self.frame, self.committee_id, self.year, title=words, parent=self)
        if dialog.asked():
            self.query.clear()
            self.refresh(frozenset())
            self.focus_row(dialog.programme_id)

    def offers(self) -> list[Offer]:
        ids = list(dict.fromkeys(p.committee_id for p in self._programmes))
        found = [self.frame.asked(partial(self.desk.programme_plans.offer, one, self.year)) for one in ids]
        return [offer for offer in found if offer is not None]

    def whereabouts(self, row_id: str) -> tuple[str, int] | None:
        programme = self.desk.programmes.get(row_id)
        return programme.committee_id, programme.year

    def take_keyboard(self) -> None:
        shown = self.band if self.as_year.isChecked() else self.list
        (shown if self._programmes else self.first).setFocus(Qt.FocusReason.OtherFocusReason)

    # What is shown

    @Slot()
    def _show(self) -> None:
        words = self.query.text().strip()
        shown = [p for p in self._programmes if not words or matches(words, f"{p.title} {p.unit} {p.audience}")]
        by = self.grouping
        movable = by is Grouping.PLAN and not words and self.committee_id is not None
        every = self.committee_id is None
        self.list.show_rows(rows(shown, by, self.desk.clock.today(), tiles=every, movable=movable))
        if self.list.current_key() is None:
            self.list.choose_first()
        any_at_all = bool(self._programmes)
        rows_shown = self.months if self.as_year.isChecked() else self.list
        self.stack.setCurrentWidget(rows_shown if shown else self.nothing if any_at_all else self.empty)
        self._show_months(shown)
        for tool in (*self.tools, *self.deeds):
            tool.setVisible(any_at_all)
        self.copy_all.set_words(self.tr("Plan of {year}").format(year=number(self.year + 1)))
        self.copy_all.explain(self.tr("Takes all but the dropped ones into the plan of the next year"))
        self.remarked.emit(self._remark())
        if not any_at_all:
            self._say_empty()
        self._show_chosen()

    def _remark(self) -> str:
        if not self._programmes:
            return ""
        done = sum(p.status is ProgrammeStatus.DONE for p in self._programmes)
        people = sum(p.participants for p in self._programmes)
        told = self.tr("{n} programmes, {done} carried out").format(n=number(len(self._programmes)), done=number(done))
        return told + (self.tr("; {n} participants").format(n=number(people)) if people else "")

    def _say_empty(self) -> None:
        committee, year = self.committee_id, self.year - 1
        before = self.frame.asked(lambda: self.desk.programmes.of(committee, year)) or ()
        self.last_year.setVisible(bool(before))
        self.last_year.set_words(self.tr("Take over the programmes of {year}").format(year=number(year)))
        self.empty.say(
            self.tr("No programme in {year}").format(year=number(self.year)),
            self.tr("Training, awareness and other programmes of the year, with what was held and what it brought."),
        )

    @Slot()
    def _show_chosen(self) -> None:
        row = self.list.current_row()
        programme = row.value if row is not None else None
        shown = isinstance(programme, ProgrammeView) and self.stack.currentWidget() in {self.list, self.months}
        self.side.setVisible(shown)
        if shown and isinstance(programme, ProgrammeView):
            self.panel.show_programme(programme)
            self.band.choose(programme.id)

    @Slot(object)
    def _follow_band(self, key: object) -> None:
        self.list.choose(key)
        at = self.band.middle_of(key)
        self.months.ensureVisible(at.x(), at.y(), 0, self.theme.px(40))

    def _show_months(self, programmes: list[ProgrammeView]) -> None:
        """The order of the list, its groups one after the other."""
        if not self.as_year.isChecked():
            return
        today, ids = self.desk.clock.today(), [p.id for p in programmes]
        held = self.frame.asked(lambda: self.desk.programmes.days_held(ids)) or {}
        ordered = [p for _, found in grouped(programmes, self.grouping) for p in found]
        self.band.show_year(self.year, [stretch(p, held.get(p.id, ()), today) for p in ordered], today)

    # Acts

    @Slot()
    def _offer_groupings(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one, words in GROUPINGS.items():
            if one is not Grouping.COMMITTEE or self.committee_id is None:
                action = menu.addAction(said(words), partial(self.group_by, one))
                action.setCheckable(True)
                action.setChecked(one is self.grouping)
        menu.popup(self.groups.mapToGlobal(QPoint(0, self.groups.height() + 2)))

    def group_by(self, grouping: Grouping) -> None:
        self.grouping = grouping
        self.groups.set_words(said(GROUPINGS[grouping]))
        self._show()

    @Slot(object, int)
    def _move(self, key: object, index: int) -> None:
        self.frame.asked(lambda: self.desk.programmes.move(str(key), index))
