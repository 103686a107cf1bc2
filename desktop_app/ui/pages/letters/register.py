"""The part of the page that shows what went out, or what came in: a list with filters, and the letter beside it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.letters import Direction
from desktop_app.services.letter_register import MOST_FOUND, LetterFilter, RegisterRow
from desktop_app.ui.frame import Frame
from desktop_app.ui.letter_words import about, kind_icon, kind_word, numbered, standing
from desktop_app.ui.pages.letters.filter_bar import LettersFilter
from desktop_app.ui.pages.letters.part import LettersPart
from desktop_app.ui.pages.papers.shown import ShownPaper
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.paged_list import PagedList
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.surfaces import Ground, Scrolled
from desktop_app.ui.wording import date_short, in_digits, joined, number

KINDS: Final = frozenset({"letter", "unit", "committee", "meeting", "attachment", "follow_up", "resolution"})


class RegisterPart(LettersPart):
    """Subclasses give the columns, the panel and the acts of their direction."""

    direction: Direction
    idle_when_empty: tuple[QWidget, ...] = ()
    """Acts of the header that the empty list offers itself, or that have nothing to work on."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._total = 0
        self.bar = LettersFilter(self.theme, self.direction)
        self.list = PagedList(self.theme, self.columns(), row_height=50, padding=24, header=True, name=self.title())
        self.empty = self.empty_state()
        self.nothing = EmptyState(self.theme, self.tr("No letter fits these filters"), icon="ph.magnifying-glass")
        show_all = Button(self.theme, self.tr("Show all"))
        show_all.clicked.connect(self.bar.show_all)
        self.nothing.add_action(show_all)
        self.shown = ShownPaper(frame)
        self.shown.preview.keep_to_one_page()
        self.panel = self.make_panel()
        self._lay_out()
        self.bar.changed.connect(self._show_anew)
        self.list.chosen.connect(self._show_letter)
        QShortcut(QKeySequence("Alt+Up"), self).activated.connect(lambda: self.list.step(-1))
        QShortcut(QKeySequence("Alt+Down"), self).activated.connect(lambda: self.list.step(1))
        self.theme.changed.connect(self._fit)

    # What a direction gives

    def title(self) -> str:
        raise NotImplementedError

    def columns(self) -> list[Column]:
        raise NotImplementedError

    def cells(self, row: RegisterRow) -> tuple[Cell, ...]:
        raise NotImplementedError

    def empty_state(self) -> EmptyState:
        raise NotImplementedError

    def make_panel(self) -> QWidget:
        raise NotImplementedError

    def show_in_panel(self, row: RegisterRow) -> None:
        raise NotImplementedError

    # Built once

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        for part in (self.list, self.empty, self.nothing, self.shown):
            self.stack.addWidget(part)
        middle = Ground(self.theme, "surface")
        inside = QVBoxLayout(middle)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.stack)
        self.side = Ground(self.theme, "surface", edges=("start",))
        scrolled = Scrolled(self.theme, padding=20)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.column.addWidget(self.panel)
        side = QVBoxLayout(self.side)
        side.setContentsMargins(1, 0, 1, 0)
        side.addWidget(scrolled)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(middle, 1)
        body.addWidget(self.side)
        self.column.addWidget(self.bar)
        self.column.addLayout(body, 1)

    # What the page asks

    def refresh(self, kinds: frozenset[str]) -> None:
        if kinds and not kinds & KINDS:
            return
        if not kinds or kinds & {"unit", "committee"} or not self._total:
            units = [(unit.id, unit.name) for unit in self.desk.people.units()]
            committees = [(c.id, c.short_name or c.name) for c in self.desk.committees.all(with_inactive=True)]
            self.bar.offer(units, committees, self.desk.letter_register.years())
        self._read()

    def start_find(self) -> None:
        self.close_preview()
        self.bar.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.words.selectAll()

    def take_keyboard(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_letter(self, letter_id: str) -> None:
        """The letter's row, whatever was filtered before."""
        self.close_preview()
        place = self.desk.letter_register.place_of(letter_id, self.bar.filter)
        if place is None:
            self.bar.blockSignals(True)
            self.bar.widen()
            self.bar.blockSignals(False)
            self._read()
            place = self.desk.letter_register.place_of(letter_id, self.bar.filter)
        if place is not None:
            self.list.choose_offset(place)
        self.list.scrollTo(self.list.currentIndex())
        self.take_keyboard()

    def show_unit(self, unit_id: str) -> None:
        """Only the letters of one unit."""
        self.bar.widen(unit_id)
        self.take_keyboard()

    def current(self) -> RegisterRow | None:
        row = self.list.current_row()
        return row.value if row is not None and isinstance(row.value, RegisterRow) else None

    # Rows

    @Slot()
    def _show_anew(self) -> None:
        self.close_preview()
        self._read()
        self.list.scrollTo(self.list.currentIndex())

    def _read(self) -> None:
        """Counts what fits, and shows it: the rows in sight are read when they are drawn."""
        register, wanted, shown = self.desk.letter_register, self.bar.filter, self.list.current_key()
        self._total = register.count(wanted)
        waiting = LetterFilter(self.direction, unanswered=True)
        undelivered = LetterFilter(self.direction, undelivered=True)
        out = self.direction is Direction.OUTGOING
        self.bar.count(register.count(undelivered) if out else 0, register.count(waiting))
        place = register.place_of(str(shown), wanted) if shown is not None and self._total else None
        if place is None:
            place = max(0, min(self.list.current_offset(), self._total - 1))

        def load(offset: int, count: int) -> list[Row]:
            return [self._row(row) for row in register.rows(wanted, count, offset)]

        self.list.show_groups([self._total] if self._total else [], load, current=place if self._total else -1)
        self._show_face()

    def _show_face(self) -> None:
        any_at_all = bool(self._total) or self.bar.is_narrowed
        if self.stack.currentWidget() is not self.shown or not self._total:
            face = self.list if self._total else self.nothing if any_at_all else self.empty
            self.stack.setCurrentWidget(face)
        self.bar.setVisible(any_at_all)
        for action in self.idle_when_empty:  # they stand in the page's header: another part may be shown there
            action.setVisible(any_at_all and not self.isHidden())
        self.remarked.emit(self._counted() if any_at_all else "")
        self._show_letter()

    def _counted(self) -> str:
        if self._total >= MOST_FOUND and self.bar.words.text().strip():
            return self.tr("the latest {n} that fit").format(n=number(MOST_FOUND))
        return self.tr("{n} letters").format(n=number(self._total))

    def _row(self, row: RegisterRow) -> Row:
        return Row(row.id, self.cells(row), value=row, tip=joined([in_digits(row.number), row.subject]))

    @Slot()
    def _show_letter(self) -> None:
        row = self.current()
        self.side.setVisible(row is not None)
        if row is not None:
            self.frame.asked(lambda: self.show_in_panel(row))
            if self.stack.currentWidget() is self.shown:
                self._show_pages(row)

    # Cells that both directions have

    def number_cell(self, row: RegisterRow) -> Cell:
        return Cell(numbered(row.number), ink="ink-2")

    def date_cell(self, row: RegisterRow) -> Cell:
        return Cell(date_short(row.date, self.desk.clock.today()) if row.date else "—", ink="ink-2")

    def kind_cell(self, row: RegisterRow) -> Cell:
        return Cell(kind_word(row.kind, row.wording), icon=kind_icon(row.kind), ink="ink-2")

    def subject_cell(self, row: RegisterRow) -> Cell:
        return Cell(row.subject, second=about(row), weight=500)

    def standing_cell(self, row: RegisterRow) -> Cell:
        return standing(row, self.desk.clock.today())

    # The pages of a letter, in place of the list

    def open_preview(self) -> None:
        row = self.current()
        if row is not None:
            self.stack.setCurrentWidget(self.shown)
            self._show_pages(row)
            self.shown.preview.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_preview(self) -> bool:
        """Back to the list; says whether the pages were shown."""
        if self.stack.currentWidget() is not self.shown:
            return False
        self.stack.setCurrentWidget(self.list)
        self.take_keyboard()
        return True

    def _show_pages(self, row: RegisterRow) -> None:
        self.shown.show_offer(self.frame.asked(lambda: self.desk.letter_copies.of(row.id)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.side.setFixedWidth(self.theme.px(404 if self.width() >= self.theme.px(1236) else 340))
