"""Rows of a long list as a model: only windows of them are held, loaded when they come into sight."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final, overload

from PySide6.QtCore import QModelIndex, QObject, Qt

from desktop_app.ui.widgets.row_model import ROW_ROLE, Index, RowModel
from desktop_app.ui.widgets.rows import Cell, Row

Load = Callable[[int, int], Sequence[Row]]
"""Gives the rows from an offset on, as many as asked for; groups are not counted."""
WINDOW: Final = 50
Heads = Callable[[int], Row]
"""Gives the head of a group, from 0."""
_KEPT: Final = 20
"""Windows that are held at once."""
_BLANK: Final = Row(key=("unread",), cells=(Cell(),))


class Ticks:
    """Which rows are ticked: some by their keys, or all but some, seen or not."""

    def __init__(self) -> None:
        self.everything = False
        self._keys: set[object] = set()

    def __contains__(self, key: object) -> bool:
        return (key in self._keys) != self.everything

    @property
    def keys(self) -> frozenset[object]:
        """Those ticked; where everything is, those that are not."""
        return frozenset(self._keys)

    def count(self, total: int) -> int:
        return total - len(self._keys) if self.everything else len(self._keys)

    def put(self, key: object, *, on: bool) -> None:
        (self._keys.discard if on == self.everything else self._keys.add)(key)

    def all(self) -> None:
        self.everything, self._keys = True, set()

    def none(self) -> None:
        self.everything, self._keys = False, set()


class _Rows(Sequence[Row]):
    """The rows of a model as a sequence, loaded as they are asked for."""

    def __init__(self, model: PagedModel) -> None:
        self._model = model

    def __len__(self) -> int:
        return self._model.rowCount()

    @overload
    def __getitem__(self, place: int) -> Row: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Row]: ...

    def __getitem__(self, place: int | slice) -> Row | Sequence[Row]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        if not 0 <= place < len(self):
            raise IndexError(place)
        self._model.ensure(place, place)
        return self._model.row_at(place)

    def __iter__(self) -> Iterator[Row]:
        return (self[place] for place in range(len(self)))


class PagedModel(RowModel):
    """Groups with their heads stand in it as places among the rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ticks = Ticks()
        self._heads: Heads | None = None
        self._made: dict[int, Row] = {}
        """The heads that have been in sight."""
        self._starts: list[int] = []
        """At which place each group begins."""
        self._offsets: list[int] = []
        """How many rows stand in the groups before."""
        self._places = self.total = 0
        self._load: Load = lambda *_: ()
        self._windows: dict[int, list[Row]] = {}
        self._lazy = _Rows(self)

    @property
    def rows(self) -> Sequence[Row]:
        return self._lazy

    def show_groups(self, counts: Sequence[int], load: Load, heads: Heads | None = None) -> None:
        """Other rows: how many stand in each group, none of them empty, and what stands over it, if anything does."""
        self.beginResetModel()
        self._heads, self._made = heads, {}
        self._starts, self._offsets = [], []
        place = offset = 0
        for count in counts:
            self._starts.append(place)
            self._offsets.append(offset)
            place += count + self._over
            offset += count
        self._places, self.total = place, offset
        self._load, self._windows = load, {}
        self.endResetModel()

    @property
    def _over(self) -> int:
        """How many places the head of a group takes."""
        return int(self._heads is not None)

    def ensure(self, first: int, last: int) -> None:
        """Loads what is missing of the rows from the place `first` to `last`."""
        if not self._places:
            return
        begin, end = self._offset_near(first) // WINDOW, self._offset_near(last) // WINDOW
        for window in range(begin, end + 1):
            if window not in self._windows:
                rows = self._load(window * WINDOW, WINDOW)
                self._windows[window] = [self._marked(row) for row in rows]
        for far in sorted(self._windows, key=lambda window: min(abs(window - begin), abs(window - end)))[_KEPT:]:
            del self._windows[far]

    def _marked(self, row: Row) -> Row:
        return row if row.checked is None else replace(row, checked=row.key in self.ticks)

    def tick_again(self) -> None:
        """After the ticks have changed."""
        for window, rows in self._windows.items():
            self._windows[window] = [self._marked(row) for row in rows]

    def is_head(self, place: int) -> bool:
        group = bisect_right(self._starts, place) - 1
        return self._heads is not None and group >= 0 and self._starts[group] == place

    def heads_before(self, place: int) -> int:
        """How many heads stand before a place: so many places are no rows."""
        group = bisect_right(self._starts, place) - 1
        if group < 0:
            return 0
        before = self._starts[group] - self._offsets[group]
        return before + (self._over if self._starts[group] < place else 0)

    @property
    def head_places(self) -> Sequence[int]:
        """Where the groups begin."""
        return self._starts

    def offset_of(self, place: int) -> int:
        """Which row stands at a place, heads not counted; -1 for a head."""
        return -1 if self.is_head(place) else self._offset_near(place)

    def _offset_near(self, place: int) -> int:
        group = bisect_right(self._starts, place) - 1
        within = place - self._starts[group] - self._over
        return min(max(0, self._offsets[group] + within), max(0, self.total - 1))

    def place_at(self, offset: int) -> int:
        """At which place the row `offset` stands."""
        group = bisect_right(self._offsets, offset) - 1
        return self._starts[group] + self._over + offset - self._offsets[group]

    def row_at(self, place: int) -> Row:
        """The row at a place, blank where it is not loaded."""
        group = bisect_right(self._starts, place) - 1
        if self._heads is not None and self._starts[group] == place:
            if group not in self._made:
                self._made[group] = self._heads(group)
            return self._made[group]
        window, within = divmod(self._offset_near(place), WINDOW)
        rows = self._windows.get(window, ())
        return rows[within] if within < len(rows) else _BLANK

    def place_of(self, key: object) -> int:
        """Where the row with `key` stands, if it is loaded; else -1."""
        for window, rows in self._windows.items():
            for within, row in enumerate(rows):
                if row.key == key:
                    return self.place_at(window * WINDOW + within)
        return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self._places

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid() or index.row() >= self._places:
            return None
        if role == ROW_ROLE:
            return self.row_at(index.row())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.row_at(index.row()).spoken()
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.is_head(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
