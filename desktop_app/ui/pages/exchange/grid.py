"""The grid of versions: field by field ours, the base and the sender's, chosen by mouse and by keys."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.services.exchange.views import FieldConflict
from desktop_app.ui import exchange_words as words
from desktop_app.ui.pages.exchange.cells import (
    CHECK,
    DOT,
    FIELD_WIDTH,
    NONE,
    RADIO,
    FieldCell,
    FocusArea,
    GridCell,
    HeadCell,
    VersionCell,
    plain_spans,
)
from desktop_app.ui.pages.exchange.deciding import BOTH, OURS, THEIRS, Deciding
from desktop_app.ui.pages.exchange.grid_lines import GridLine, MergedRow, latest, version_spans, version_words
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.surfaces import Scrolled
from desktop_app.ui.wording import joined, plain

_SHARES: Final = (10, 8, 10)
"""Of ours, the base and every other version."""


class ConflictGrid(QWidget):
    """`changed` comes when another version has been chosen, or the merged text was edited."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._deciding: Deciding | None = None
        self._lines: list[GridLine] = []
        self._current = 0
        self._said_of: tuple[str, datetime.date] = ("", datetime.date.min)
        self.head = QWidget()
        self.head_grid = columned(QGridLayout(self.head))
        self._corner = GridCell(theme, fill="canvas")
        self._heads: list[HeadCell] = []
        self.area = FocusArea(self._answer)
        self.area.setAccessibleName(plain(self.tr("Versions, field by field")))
        self.grid = columned(QGridLayout(self.area))
        self.scrolled = Scrolled(theme, spacing=0, fill="surface")
        self.scrolled.column.addWidget(self.area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.scrolled, 1)
        self.area.focused.connect(self._show_current)

    # What is shown

    def show_deciding(self, deciding: Deciding, sender: str, own: str, today: datetime.date) -> None:
        """`own` is what this office's side is called where nobody is known to have written it."""
        again = self._deciding is deciding and [line.field for line in self._lines] == list(deciding.conflict.fields)
        self._deciding = deciding
        if not again:
            self._said_of = (own, today)
            self._build(deciding, sender)
            self._current = self._first_open()
            self.scrolled.verticalScrollBar().setValue(0)
        self.show_choices()

    def _build(self, deciding: Deciding, sender: str) -> None:
        for grid in (self.head_grid, self.grid):
            cleared(grid)
        fields = deciding.conflict.fields
        others = max((len(field.others) for field in fields), default=0)
        self._lay_columns(3 + others)
        self._build_heads(fields, sender, others)
        self._lines = []
        row = 0
        for field in fields:
            row = self._add(field, row, others)
        self.grid.setRowStretch(row, 1)

    def _lay_columns(self, versions: int) -> None:
        for grid in (self.head_grid, self.grid):
            grid.setColumnMinimumWidth(0, self.theme.px(FIELD_WIDTH))
            for column in range(1, 8):
                share = 0 if column > versions else _SHARES[min(column, 3) - 1]
                grid.setColumnStretch(column, share)

    def _build_heads(self, fields: Sequence[FieldConflict], sender: str, others: int) -> None:
        own, today = self._said_of
        self._corner = GridCell(self.theme, fill="canvas")
        self._corner.setFixedWidth(self.theme.px(FIELD_WIDTH))
        self.head_grid.addWidget(self._corner, 0, 0)
        ours, base, theirs = (
            HeadCell(self.theme),
            HeadCell(self.theme, quiet=True),
            HeadCell(self.theme, last=not others),
        )
        ours.say(self.tr("Our version"), latest([field.ours for field in fields], today, own))
        before = [field.base for field in fields if field.base is not None]
        base.say(self.tr("Base"), latest(before, today, own) if before else self.tr("none"))
        theirs.say(self.tr("Sender's version"), latest([field.theirs for field in fields], today, sender))
        self._heads = [ours, base, theirs]
        for place in range(others):
            cell = HeadCell(self.theme, last=place == others - 1)
            versions = [field.others[place] for field in fields if place < len(field.others)]
            cell.say(self.tr("Another version"), latest(versions, today, sender))
            self._heads.append(cell)
        for column, cell in enumerate(self._heads, 1):
            self.head_grid.addWidget(cell, 0, column)

    def _add(self, field: FieldConflict, row: int, others: int) -> int:
        """A field in its row, and the merged text in the next; gives the row after them."""
        theme, place = self.theme, len(self._lines)
        name = FieldCell(theme, words.field_word(field), words.why(field), warns=field.needs_choice)
        name.setFixedWidth(theme.px(FIELD_WIDTH))
        name.pressed.connect(lambda: self._go_to(place))
        self.grid.addWidget(name, row, 0)
        cells = {number: self._cell(field, number, others) for number in range(len(field.versions))}
        for number, cell in cells.items():
            column = 1 if number == OURS else number + 2
            self.grid.addWidget(cell, row, column)
            cell.pressed.connect(lambda number=number: self._press(place, number))
        self.grid.addWidget(self._base(field), row, 2)
        for empty in range(len(field.versions), 2 + others):
            self.grid.addWidget(GridCell(theme, fill="canvas", last=empty == 1 + others), row, empty + 2)
        line = GridLine(field, name, cells)
        self._lines.append(line)
        if field.merged is None or not field.needs_choice:
            return row + 1
        line.merged = MergedRow(theme, field)
        line.merged.edited.connect(lambda text: self._edit(field, text))
        label = FieldCell(theme, self.tr("Merged"), accent=True)
        label.setFixedWidth(theme.px(FIELD_WIDTH))
        line.label = label
        self.grid.addWidget(label, row + 1, 0)
        self.grid.addWidget(line.merged, row + 1, 1, 1, 2 + others + 1)
        return row + 2

    def _cell(self, field: FieldConflict, number: int, others: int) -> VersionCell:
        version = field.versions[number]
        mark = DOT if field.equal else CHECK if field.merged is not None and number <= THEIRS else RADIO
        whose = self._heads[0 if number == OURS else number + 1].accessibleName()
        name = f"{words.field_word(field)}، {whose}"
        last = number == 1 + others
        return VersionCell(self.theme, name, version_spans(field, version, self._names), mark=mark, last=last)

    def _base(self, field: FieldConflict) -> VersionCell:
        name = f"{words.field_word(field)}، {self._heads[1].accessibleName()}"
        text = "—" if field.base is None else version_words(field, field.base, self._names)
        return VersionCell(self.theme, name, plain_spans(text), mark=NONE, quiet=True)

    @property
    def _names(self) -> Mapping[str, str]:
        return self._deciding.conflict.names if self._deciding is not None else {}

    # What is chosen

    def show_choices(self) -> None:
        deciding = self._deciding
        if deciding is None:
            return
        for line in self._lines:
            picked = deciding.picked(line.field)
            for number, cell in line.cells.items():
                cell.show_chosen(chosen=number in picked)
            line.show_merged(shown=picked == BOTH, text=deciding.text(line.field))
        self._show_current()

    def _press(self, place: int, number: int) -> None:
        self._go_to(place)
        line, deciding = self._lines[place], self._deciding
        if deciding is None or not line.field.needs_choice:
            return
        if line.field.merged is not None:
            deciding.toggle(line.field, number)
        else:
            deciding.pick(line.field, number)
        self._tell()

    def _edit(self, field: FieldConflict, text: str) -> None:
        if self._deciding is not None and self._deciding.text(field) != text:
            self._deciding.write(field, text)
            self.changed.emit()

    def _tell(self) -> None:
        self.show_choices()
        self.changed.emit()

    def _pick(self, number: int) -> None:
        """One side of the current field; on it goes to the next that is open."""
        if self._deciding is None or not self._lines:
            return
        self._deciding.pick(self._lines[self._current].field, number)
        self._tell()

    # The keyboard

    def _first_open(self) -> int:
        deciding = self._deciding
        undecided = deciding.undecided if deciding is not None else ()
        places = [place for place, line in enumerate(self._lines) if line.field.needs_choice]
        wanted = [place for place in places if self._lines[place].field.register in undecided]
        return next(iter(wanted or places), 0)

    @property
    def current(self) -> FieldConflict | None:
        return self._lines[self._current].field if self._current < len(self._lines) else None

    def take_keyboard(self) -> None:
        self.area.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go_to(self, place: int) -> None:
        self._current = max(0, min(place, len(self._lines) - 1))
        if not self.area.hasFocus():
            self.area.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_current()
        if self._lines:
            self.scrolled.ensureWidgetVisible(self._lines[self._current].name, 0, self.theme.px(8))

    @Slot()
    def _show_current(self) -> None:
        ringed = self.area.hasFocus()
        for place, line in enumerate(self._lines):
            line.name.show_current(current=place == self._current and line.field.needs_choice, ringed=ringed)
        if self._lines:
            self.area.setAccessibleDescription(self._spoken(self._lines[min(self._current, len(self._lines) - 1)]))

    def _spoken(self, line: GridLine) -> str:
        chosen = [cell.accessibleName() for cell in line.cells.values() if cell.is_chosen]
        return joined([line.name.accessibleName(), *(chosen or [self.tr("nothing chosen yet")])])

    def _answer(self, event: QKeyEvent) -> bool:
        """Arrows choose the side that lies there on the screen; up and down go from field to field."""
        if not self._lines or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self._go_to(self._current + (1 if event.key() == Qt.Key.Key_Down else -1))
            case Qt.Key.Key_Home | Qt.Key.Key_End:
                self._go_to(0 if event.key() == Qt.Key.Key_Home else len(self._lines) - 1)
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self._pick(OURS if (event.key() == Qt.Key.Key_Right) == rtl else THEIRS)
            case Qt.Key.Key_Space:
                self._merge()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F2:
                return self._edit_merged()
            case _:
                return False
        return True

    def _merge(self) -> None:
        if self._deciding is not None:
            line = self._lines[self._current]
            self._deciding.toggle_merge(line.field)
            self._tell()
            QTimer.singleShot(0, self, partial(self._bring_into_sight, line))

    def _bring_into_sight(self, line: GridLine) -> None:
        """The merged text, which has come under its versions."""
        if line in self._lines and line.merged is not None and line.merged.isVisible():
            self.scrolled.ensureWidgetVisible(line.merged, 0, self.theme.px(8))

    def _edit_merged(self) -> bool:
        """Into the merged text of the current field."""
        merged = self._lines[self._current].merged
        if merged is None or not merged.isVisible():
            return False
        merged.area.setFocus(Qt.FocusReason.OtherFocusReason)
        return True


def columned(grid: QGridLayout) -> QGridLayout:
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(0)
    return grid


def cleared(grid: QGridLayout) -> None:
    for row in range(grid.rowCount()):
        grid.setRowStretch(row, 0)
    while (item := grid.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
