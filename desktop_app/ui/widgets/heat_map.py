"""Counts in two directions, the higher the warmer; the cells are walked through and one of them may be chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.painted import Painted
from desktop_app.ui.widgets.pressable import KEYBOARD
from desktop_app.ui.wording import line, number, plain

_CELL: Final = 44
_GAP: Final = 5
_HEAD: Final = 26
_NARROWEST: Final = 26
_NAMES: Final = 96
_LEAST_MOST: Final = 4
"""A highest count below this does not make the warmest cell: one case is no fire."""
_PALE: Final = 0.5
"""Up to this share of the highest count a cell stays between the tint and the line of the gold."""
_WARMEST: Final = 0.6
_READABLE: Final = 4.5
_STEPS: Final = {
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class HeatMap(Painted):
    """`pressed` gives row and column, from 0; whoever hears it says what is chosen with `choose`."""

    pressed = Signal(int, int)

    def __init__(self, theme: Theme, name: str = "", *, names: int = _NAMES, parent: QWidget | None = None) -> None:
        """`names` is the room of the row names, in pixels."""
        super().__init__(theme, name, parent, wide=True)
        self._name, self._names = name, names
        self._down: list[str] = []
        self._across: list[str] = []
        self._counts: list[list[int]] = []
        self._corner = ""
        self._at = (0, 0)
        self._chosen: tuple[int, int] | None = None
        self._ringed = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_counts(
        self, down: Sequence[str], across: Sequence[str], counts: Sequence[Sequence[int]], corner: str = ""
    ) -> None:
        """Names of rows and columns, a count for each cell, and a word in the corner that says what goes where."""
        self._down, self._across = [line(name) for name in down], [line(name) for name in across]
        self._counts, self._corner = [list(row) for row in counts], line(corner)
        self._at = (min(self._at[0], max(0, len(down) - 1)), min(self._at[1], max(0, len(across) - 1)))
        self._say_where()
        self.remeasure()

    def choose(self, cell: tuple[int, int] | None) -> None:
        """Marks a cell as the chosen one, without a signal; None marks none."""
        self._chosen = cell
        if cell is not None:
            self._at = cell
        self._say_where()
        self.update()

    @property
    def chosen(self) -> tuple[int, int] | None:
        return self._chosen

    def words_of(self, row: int, column: int) -> str:
        """A cell in words: both names and the count."""
        return plain(f"{self._down[row]}، {self._across[column]}: {number(self._counts[row][column])}")

    # Measures

    def sizeHint(self) -> QSize:
        px = self.theme.px
        width = px(self._names) + len(self._across) * (px(_CELL) + px(_GAP))
        return QSize(width, px(_HEAD) + len(self._down) * (px(_CELL) + px(_GAP)))

    def minimumSizeHint(self) -> QSize:
        px = self.theme.px
        width = px(self._names) + len(self._across) * (px(_NARROWEST) + px(_GAP))
        return QSize(width, self.sizeHint().height())

    def _cell(self, row: int, column: int) -> QRectF:
        px, rect = self.theme.px, QRectF(self.rect())
        step = (rect.width() - px(self._names)) / max(1, len(self._across))
        x = px(self._names) + column * step + px(_GAP)
        y = px(_HEAD) + row * (px(_CELL) + px(_GAP))
        return painting.placed(QRectF(x, y, step - px(_GAP), px(_CELL)), rect, rtl=self.rtl)

    # Painting

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        px, colour = self.theme.px, self.theme.colour
        head, meta = QRectF(0, 0, px(self._names), px(_HEAD) - 4), self.theme.font("meta")
        painting.write(
            painter, painting.placed(head, rect, rtl=self.rtl), self._corner, meta, colour("ink-3"), rtl=self.rtl
        )
        for column, name in enumerate(self._across):
            over = self._cell(0, column)
            place = QRectF(over.left() - 2, 0, over.width() + 4, px(_HEAD) - 4)
            painting.write(painter, place, name, meta, colour("ink-3"), align="center")
        most = max([_LEAST_MOST, *(count for row in self._counts for count in row)])
        for row, name in enumerate(self._down):
            words = QRectF(0, self._cell(row, 0).top(), px(self._names) - px(4), px(_CELL))
            place = painting.placed(words, rect, rtl=self.rtl)
            painting.write(painter, place, name, self.theme.font("body"), colour("ink"), rtl=self.rtl)
            for column, count in enumerate(self._counts[row]):
                self._paint_cell(painter, self._cell(row, column), count, most, chosen=(row, column) == self._chosen)
        if self.hasFocus() and self._ringed and self._counts:
            painting.box(painter, self._cell(*self._at).adjusted(-2, -2, 2, 2), border=colour("lajvard"), width=2)

    def _paint_cell(self, painter: QPainter, cell: QRectF, count: int, most: int, *, chosen: bool) -> None:
        colour = self.theme.colour
        fill, text = self._heat(count, most)
        painting.box(painter, cell, fill=fill, border=colour("ink") if chosen else None, width=1.5, radius=4)
        font = self.theme.font("body", 600 if count else 400)
        painting.write(painter, cell, number(count), font, text, align="center")

    def _heat(self, count: int, most: int) -> tuple[QColor, QColor]:
        """The ground of a cell and its number: from the palest gold to nearly the full one."""
        colour = self.theme.colour
        if count == 0:
            return colour("sunken"), colour("ink-3")
        share = (count - 1) / max(1, most - 1)
        if share <= _PALE:
            fill = _mixed(colour("zar-tint"), colour("zar-line"), share / _PALE)
        else:
            fill = _mixed(colour("zar-line"), colour("zar-fill"), (share - _PALE) / (1 - _PALE) * _WARMEST)
        inks = (colour("zar"), colour("on-zar-fill"), colour("on-fill"))
        readable = next((ink for ink in inks if _contrast(fill, ink) >= _READABLE), None)
        return fill, readable or max(inks, key=lambda ink: _contrast(fill, ink))

    # Mouse and keyboard

    def _under(self, position: QPointF) -> tuple[int, int] | None:
        for row in range(len(self._down)):
            for column in range(len(self._across)):
                if self._cell(row, column).contains(position):
                    return row, column
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        under = self._under(event.position())
        self.setToolTip(line(self.words_of(*under)) if under else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor if under else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        under = self._under(event.position())
        if under is not None and event.button() == Qt.MouseButton.LeftButton:
            self._at, self._ringed = under, False
            self._say_where()
            self.pressed.emit(*under)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ringed = True
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and self._counts and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            across = -step[1] if self.rtl else step[1]
            row = min(max(self._at[0] + step[0], 0), len(self._down) - 1)
            self._at = (row, min(max(self._at[1] + across, 0), len(self._across) - 1))
            self._say_where()
            self.update()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._counts:
            self.pressed.emit(*self._at)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = event.reason() in KEYBOARD
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _say_where(self) -> None:
        there = self._counts and self._at[0] < len(self._counts) and self._at[1] < len(self._counts[self._at[0]])
        self.setAccessibleDescription(self.words_of(*self._at) if there else "")


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    share = min(1.0, max(0.0, share))
    return QColor(
        round(one.red() + (other.red() - one.red()) * share),
        round(one.green() + (other.green() - one.green()) * share),
        round(one.blue() + (other.blue() - one.blue()) * share),
    )


def _brightness(colour: QColor) -> float:
    """As WCAG counts it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((_brightness(one), _brightness(other)))
    return (light + 0.05) / (dark + 0.05)
