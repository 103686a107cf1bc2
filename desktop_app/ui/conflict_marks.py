"""The mark of a record whose value is provisional, wherever it is shown: pressed, it leads to the decision."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.sentences import sentence
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.pressable import Pressable
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Mark, Row
from desktop_app.ui.wording import line, number

SETTLE: Final = "settle"
"""What pressing the mark of a row asks for."""
KINDS: Final = frozenset({"contested"})
"""Changes after which marks are other ones."""
_WORD: Final = sentence("Exchange", "conflict")
_SEVERAL: Final = sentence("Exchange", "{n} conflicts")
_TIP: Final = sentence("Exchange", "Two offices have written this differently. The newest version is shown.")


def _said(text: str) -> str:
    return QCoreApplication.translate("Exchange", text)


def in_conflict(frame: Frame, entity: str, rows: Iterable[str]) -> frozenset[str]:
    """Which of these records are shown with a provisional value."""
    ids = list(rows)
    found = frame.asked(lambda: frame.desk.conflicts.of(entity, ids)) if ids else None
    return frozenset(found or ())


def marked(row: Row, conflicts: Collection[str], cell: int = 0) -> Row:
    """The row with the mark in one of its cells, if its record is among `conflicts`."""
    if row.key not in conflicts:
        return row
    cells = list(row.cells)
    mark = Mark(_said(_WORD), "zar", "ph.git-merge", action=SETTLE)
    cells[cell] = replace(cells[cell], tags=(mark, *cells[cell].tags))
    return replace(row, cells=tuple(cells))


def all_marked(rows: Iterable[Row], conflicts: Collection[str], cell: int = 0) -> list[Row]:
    """Every row, marked where it has to be."""
    return [marked(row, conflicts, cell) for row in rows] if conflicts else list(rows)


def follow_marks(frame: Frame, rows: RowList, entity: str) -> None:
    """Pressing the mark of a row shows its conflict."""

    def act(key: object, wanted: str) -> None:
        if wanted == SETTLE:
            frame.go(place_of_conflict(entity, str(key)))

    rows.acted.connect(act)


def place_of_conflict(entity: str, row: str) -> Place:
    return Place("exchange", part="conflicts", focus=f"{entity}/{row}")


class ConflictMark(Pressable):
    """The same mark as a small button, in the head of a record."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(frame.theme, "", parent)
        self._frame = frame
        self._where: Place | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._go)
        self.hide()

    def show_conflicts(self, found: Sequence[tuple[str, str]]) -> None:
        """Records in conflict, each by kind and id; hidden where there is none."""
        self._where = place_of_conflict(*found[0]) if found else None
        several = _said(_SEVERAL).format(n=number(len(found)))
        self.set_words(several if len(found) > 1 else _said(_WORD))
        self.explain(_said(_TIP))
        self.setVisible(bool(found))

    def look(self, entity: str, row: str) -> None:
        """Shown if this record has a provisional value."""
        self.show_conflicts([(entity, row)] if in_conflict(self._frame, entity, [row]) else [])

    @Slot()
    def _go(self) -> None:
        if self._where is not None:
            self._frame.go(self._where)

    def sizeHint(self) -> QSize:
        width = painting.tag_width(self.theme, line(self.words), "ph.git-merge")
        return QSize(round(width + 0.5), self.theme.px(20))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        painting.tag(painter, self.theme, rect, self.words, "zar", icon="ph.git-merge", rtl=self.rtl)
        if self.ringed or self.hovered:
            edge = self.theme.colour("lajvard" if self.ringed else "zar")
            painting.box(painter, rect, border=edge, width=1.5 if self.ringed else 1, radius=4)
