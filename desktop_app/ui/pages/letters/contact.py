"""Regular contact: what passed with each unit, who is silent, and what to write to whom."""

from __future__ import annotations

import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.persian.jalali import JalaliDate, Season, season_bounds, season_of, season_title, year_bounds
from desktop_app.services.contact import SILENT_AFTER, UnitContact
from desktop_app.services.correspondence import To
from desktop_app.services.paper_offers import Offer
from desktop_app.ui.dialogs.follow_up_files import FollowUpFilesDialog
from desktop_app.ui.dialogs.key_at_hand import key_at_hand
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.letters.contact_panel import ContactPanel
from desktop_app.ui.pages.letters.part import LettersPart
from desktop_app.ui.paper_output import PaperOutput
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.surfaces import Ground, Scrolled
from desktop_app.ui.widgets.toggles import Chip
from desktop_app.ui.wording import date_short, number, relative

KINDS: Final = frozenset({"letter", "unit", "follow_up", "resolution", "committee"})
_LIMITS: Final = (14, 30, 60, 90)
_SEASONS: Final = 4

_Days = tuple[datetime.date, datetime.date]


class ContactPart(LettersPart):
    """Enter shows the unit's letters, Ctrl+L writes to it. `unit_wanted` asks for the letters of a unit."""

    unit_wanted = Signal(str)
    write_wanted = Signal(object)

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.hints = (
            ("Enter", self.tr("Letters of the unit")),
            ("Ctrl L", self.tr("Write to the unit")),
            ("Ctrl U", self.tr("Follow-up file for the unit")),
            ("Ctrl P", self.tr("Print the list")),
        )
        self._output = PaperOutput(frame, self)
        self._units: tuple[UnitContact, ...] = ()
        theme = self.theme
        self.print = Button(theme, self.tr("Print the list"), icon="ph.printer")
        self.excel = Button(theme, self.tr("Excel"), icon="mdi6.file-excel-outline", kind="ghost")
        self.deeds = (self.excel, self.print)
        self.period = Choice(theme, name=self.tr("Period"))
        self.committee = Choice(theme, name=self.tr("Committee"))
        self.limit = Choice(theme, name=self.tr("Silent after"))
        self.silent = Chip(theme, self.tr("Silent"), tone="shangarf")
        self.list = RowList(theme, self._columns(), row_height=50, padding=24, header=True, name=self.tr("Units"))
        self.empty = EmptyState(
            theme,
            self.tr("No contact with a unit yet"),
            self.tr("Letters, receipts and reports of each unit are counted here, and who is silent."),
            icon="ph.arrows-left-right",
        )
        self.nothing = EmptyState(theme, self.tr("No unit is silent"), icon="ph.check-circle")
        self.panel = ContactPanel(frame)
        self._lay_out()
        self._connect()

    def _columns(self) -> list[Column]:
        return [
            Column(0, self.tr("Unit"), share=3),
            Column(62, self.tr("Sent"), hides_below=560),
            Column(62, self.tr("Receipts"), hides_below=640),
            Column(70, self.tr("Came in"), hides_below=560),
            Column(70, self.tr("Reports"), hides_below=640),
            Column(84, self.tr("Open"), hides_below=480),
            Column(0, self.tr("Last heard of"), share=2),
            Column(108, self.tr("Silence")),
        ]

    def _lay_out(self) -> None:
        theme = self.theme
        bar = Ground(theme, "surface", edges=("bottom",))
        row = QHBoxLayout(bar)
        row.setContentsMargins(24, 8, 24, 9)
        row.setSpacing(8)
        row.addWidget(self.silent)
        for words, choice, width in (
            (self.tr("after"), self.limit, 130),
            ("", self.period, 190),
            ("", self.committee, 230),
        ):
            if words:
                row.addWidget(Label(theme, words, ink="ink-3"))
            choice.setMaximumWidth(theme.px(width))
            row.addWidget(choice, 2)
        row.addStretch(3)
        self.limit.offer([Option(days, self.tr("{n} days").format(n=number(days))) for days in _LIMITS])
        self.limit.choose(SILENT_AFTER)
        self.stack = QStackedWidget()
        for part in (self.list, self.empty, self.nothing):
            self.stack.addWidget(part)
        middle = Ground(theme, "surface")
        inside = QVBoxLayout(middle)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.stack)
        self.side = Ground(theme, "surface", edges=("start",))
        scrolled = Scrolled(theme, padding=20)
        scrolled.column.addWidget(self.panel)
        side = QVBoxLayout(self.side)
        side.setContentsMargins(1, 0, 1, 0)
        side.addWidget(scrolled)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(middle, 1)
        body.addWidget(self.side)
        self.bar: QWidget = bar
        self.column.addWidget(bar)
        self.column.addLayout(body, 1)

    def _connect(self) -> None:
        for choice in (self.limit, self.period, self.committee):
            choice.chosen.connect(self._show)
        self.silent.toggled.connect(self._show)
        self.list.chosen.connect(self._show_unit)
        self.list.opened.connect(lambda key: self.unit_wanted.emit(str(key)))
        self.panel.letters_wanted.connect(self._to_letters)
        self.panel.write_wanted.connect(self.start_new)
        self.panel.letter_wanted.connect(self.wanted)
        self.panel.file_wanted.connect(self.make_file)
        self.print.clicked.connect(self.print_out)
        self.excel.clicked.connect(lambda: self._output.save(self._paper(), "xlsx"))
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self.start_new)
        QShortcut(QKeySequence("Ctrl+U"), self).activated.connect(self.make_file)
        self.theme.changed.connect(self._fit)

    # What the page asks

    def refresh(self, kinds: frozenset[str]) -> None:
        if kinds and not kinds & KINDS:
            return
        committees = self.desk.committees.all()
        every = Option(None, self.tr("All committees"))
        self.committee.offer([every, *(Option(c.id, c.short_name or c.name) for c in committees)])
        self._offer_periods()
        self._show()

    def start_new(self) -> None:
        """A letter to the unit that is chosen."""
        row = self.current()
        if row is not None:
            self.write_wanted.emit(To(unit_id=row.unit_id))

    @Slot()
    def make_file(self) -> None:
        """A follow-up file for the unit that is chosen."""
        row = self.current()
        if row is not None and key_at_hand(self.frame, self):
            FollowUpFilesDialog(self.frame, {row.unit_id}, parent=self).asked()

    def print_out(self) -> None:
        self._output.print_out([self._paper()])

    def take_keyboard(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def current(self) -> UnitContact | None:
        row = self.list.current_row()
        return row.value if row is not None and isinstance(row.value, UnitContact) else None

    def _paper(self) -> Offer:
        first, last = self._days()
        committee = str(self.committee.value) if self.committee.value is not None else None
        return self.desk.letter_books.contact_in(first, last, committee, self._silent_after())

    # What is shown

    def _offer_periods(self) -> None:
        """This year, the one before, and the last seasons."""
        today = self.desk.clock.today()
        year, season = season_of(today)
        options = [Option(year_bounds(y), self.tr("Year {year}").format(year=number(y))) for y in (year, year - 1)]
        for _ in range(_SEASONS):
            options.append(Option(season_bounds(year, season), season_title(year, season)))
            before = season.value - 1
            year, season = (year, Season(before)) if before >= Season.SPRING.value else (year - 1, Season.WINTER)
        value = self.period.value if self.period.value is not None else options[0].value
        self.period.offer(options)
        self.period.choose(value)

    def _days(self) -> _Days:
        value = self.period.value
        if isinstance(value, tuple):
            return value
        return year_bounds(JalaliDate.from_date(self.desk.clock.today()).year)

    def _silent_after(self) -> int:
        return self.limit.value if isinstance(self.limit.value, int) else SILENT_AFTER

    @Slot()
    def _show(self) -> None:
        first, last = self._days()
        committee = str(self.committee.value) if self.committee.value is not None else None
        found = self.frame.asked(lambda: self.desk.contact.of(first, last, committee_id=committee))
        self._units = found or ()
        silent = [row for row in self._units if row.silent(self._silent_after())]
        self.silent.set_count(len(silent))
        rows = silent if self.silent.isChecked() else list(self._units)
        self.list.show_rows([self._row(row) for row in rows])
        if self.list.current_key() is None:
            self.list.choose_first()
        self.stack.setCurrentWidget(self.list if rows else self.nothing if self._units else self.empty)
        words = self.tr("{n} units, {m} of them silent")
        told = words.format(n=number(len(self._units)), m=number(len(silent))) if self._units else ""
        self.remarked.emit(told)
        self._show_unit()

    def _row(self, row: UnitContact) -> Row:
        today = self.desk.clock.today()

        def counted(count: int) -> Cell:
            return Cell(number(count) if count else "—", ink="ink-2" if count else "ink-3")

        late = self.tr("{n} late").format(n=number(row.late)) if row.late else ""
        heard = Cell("—", ink="ink-3")
        if row.last_heard is not None:
            heard = Cell(date_short(row.last_heard, today), second=relative(row.last_heard, today))
        silent = row.silent(self._silent_after())
        days = self.tr("{n} days").format(n=number(row.days_silent)) if row.days_silent is not None else "—"
        awaited = self.tr("{n} answers awaited").format(n=number(row.awaited)) if row.awaited else ""
        cells = (
            Cell(row.unit, second=awaited, weight=500, second_ink="zar"),
            counted(row.sent),
            counted(row.delivered),
            counted(row.received),
            counted(row.reports),
            Cell(number(row.open) if row.open else "—", second=late, second_ink="shangarf", ink="ink-2"),
            heard,
            Cell(
                days,
                ink="shangarf" if silent else "ink-2",
                weight=600 if silent else 400,
                icon="ph.warning-circle" if silent else "",
                icon_ink="shangarf",
            ),
        )
        return Row(row.unit_id, cells, value=row)

    @Slot()
    def _show_unit(self) -> None:
        row = self.current()
        self.side.setVisible(row is not None)
        if row is not None:
            self.frame.asked(lambda: self.panel.show_unit(row))

    @Slot()
    def _to_letters(self) -> None:
        row = self.current()
        if row is not None:
            self.unit_wanted.emit(row.unit_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.side.setFixedWidth(self.theme.px(404 if self.width() >= self.theme.px(1236) else 340))
