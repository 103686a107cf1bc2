"""Which column of the list is which field: guessed, shown with its values, and changed by keys."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.services.import_columns import samples
from desktop_app.services.import_fields import FIELDS, ListKind
from desktop_app.services.import_values import text_of
from desktop_app.services.imports import Table
from desktop_app.ui.pages.imports.words import field_name
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.surfaces import Card, CardHeader, Rule, Scrolled
from desktop_app.ui.wording import in_digits, joined

_WIDEST = 1080


def letters(column: int) -> str:
    """The name of a column in the other program: A, B, … AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


class ColumnsPart(QWidget):
    """One line a field: its column and the first values there. `changed` gives field to column."""

    changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.choices: dict[str, Choice] = {}
        self._samples: dict[str, Label] = {}
        self._table: Table | None = None
        self._kind = ListKind.PEOPLE
        self._columns: dict[str, int] = {}
        self._card = Card(theme, padding=0, spacing=0)
        self._head = CardHeader(theme, self.tr("Columns of the list"))
        self._card.body.addWidget(self._head)
        self._card.body.addWidget(Rule(theme))
        self._card.setMaximumWidth(theme.px(_WIDEST))
        self._lines = QWidget()
        self._card.body.addWidget(self._lines)
        scrolled = Scrolled(theme, padding=24)
        scrolled.column.addWidget(self._card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled)

    def show_table(self, kind: ListKind, table: Table, columns: Mapping[str, int]) -> None:
        """The fields of this kind with the columns of this list."""
        if kind is not self._kind or not self.choices:
            self._build(kind)
        self._kind, self._table, self._columns = kind, table, dict(columns)
        remembered = self.tr("As chosen for these headings the last time") if table.remembered else ""
        self._head.say(self.tr("Columns of the list"), remembered)
        options = [Option(None, self.tr("Not in the list"))]
        options += [Option(place, self._called(place), letters(place)) for place in range(len(table.headings))]
        for key, choice in self.choices.items():
            choice.offer(options)
            choice.choose(columns.get(key))
            self._tell_samples(key)

    def _called(self, place: int) -> str:
        heading = self._table.headings[place] if self._table is not None else ""
        return heading or self.tr("Column {letters}").format(letters=letters(place))

    def _build(self, kind: ListKind) -> None:
        old = self._lines
        self._lines = QWidget()
        self._card.body.replaceWidget(old, self._lines)
        old.deleteLater()
        grid = QGridLayout(self._lines)
        grid.setContentsMargins(16, 12, 16, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 3)
        self.choices, self._samples = {}, {}
        for line, field in enumerate(FIELDS[kind]):
            name = field_name(kind, field.key)
            label = Label(self.theme, name, ink="ink-2")
            choice = Choice(self.theme, name=name)
            choice.chosen.connect(lambda value, key=field.key: self._take(key, value))
            label.setBuddy(choice)
            said = Label(self.theme, "", role="meta", ink="ink-3")
            grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(choice, line, 1)
            grid.addWidget(said, line, 2)
            self.choices[field.key], self._samples[field.key] = choice, said

    def _take(self, key: str, value: object) -> None:
        """A column is one field's only: whoever had it before has none now."""
        columns = {field: at for field, at in self._columns.items() if field != key and at != value}
        if isinstance(value, int):
            columns[key] = value
        self._columns = columns
        for field, choice in self.choices.items():
            choice.choose(columns.get(field))
            self._tell_samples(field)
        self.changed.emit(dict(columns))

    def _tell_samples(self, key: str) -> None:
        column = self._columns.get(key)
        if column is None or self._table is None:
            self._samples[key].say("")
            return
        found = [in_digits(" ".join(text_of(value).split()))[:60] for value in samples(self._table.rows, column)]
        self._samples[key].say(joined(found))
