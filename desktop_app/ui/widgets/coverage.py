"""Committees against seasons: which have met, which will, which have been missed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.painted import Painted
from desktop_app.ui.wording import line, plain

State = Literal["held", "today", "planned", "unplanned", "missed", "future"]


@dataclass(frozen=True)
class SeasonCell:
    """One season of one committee: its state, a number or short word, the word under it."""

    state: State
    upper: str = ""
    lower: str = ""
    tip: str = ""


@dataclass(frozen=True)
class CoverageRow:
    """One committee: its key, name, tile, and four seasons."""

    key: object
    name: str
    tile: tuple[str, str]
    cells: tuple[SeasonCell, ...]


@dataclass(frozen=True)
class _Look:
    fill: str | None
    border: str
    ink: str
    icon: str
    dashed: bool = False
    width: float = 1.0


LOOKS: Final[dict[str, _Look]] = {
    "held": _Look("zangar-tint", "zangar-line", "zangar", "ph.check-bold"),
    "today": _Look("lajvard-tint", "lajvard", "lajvard", "ph.calendar-blank-fill", width=1.5),
    "planned": _Look("surface", "lajvard-line", "lajvard", "ph.calendar-blank"),
    "unplanned": _Look("zar-tint", "zar-line", "zar", "ph.warning"),
    "missed": _Look("shangarf-tint", "shangarf-line", "shangarf", "ph.x-bold"),
    "future": _Look(None, "line-strong", "ink-3", "", dashed=True),
}
_CELL: Final = (60, 42)
_GAP: Final = (5, 6)
_HEAD: Final = 28


class CoverageGrid(Painted):
    """A grid of names and seasons; `pressed` gives the row's key and the number of the season, from 0."""

    pressed = Signal(object, int)

    def __init__(
        self, theme: Theme, seasons: Sequence[str], *, current: int = -1, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent, wide=True)
        self._seasons, self._current = [line(name) for name in seasons], current
        self._rows: list[CoverageRow] = []
        self._at = (0, max(0, current))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_rows(self, rows: Sequence[CoverageRow], current: int | None = None) -> None:
        """`current` is the season that runs now."""
        self._rows = list(rows)
        self._current = self._current if current is None else current
        self._at = (min(self._at[0], max(0, len(rows) - 1)), self._at[1])
        self.remeasure()

    def sizeHint(self) -> QSize:
        px = self.theme.px
        height = px(_HEAD) + len(self._rows) * (px(_CELL[1]) + px(_GAP[1]))
        return QSize(px(120) + len(self._seasons) * (px(_CELL[0]) + px(_GAP[0])), height)

    def _cell(self, row: int, season: int) -> QRectF:
        px, rect = self.theme.px, QRectF(self.rect())
        step = px(_CELL[0]) + px(_GAP[0])
        x = rect.width() - (len(self._seasons) - season) * step + px(_GAP[0])
        y = px(_HEAD) + row * (px(_CELL[1]) + px(_GAP[1]))
        return painting.placed(QRectF(x, y, px(_CELL[0]), px(_CELL[1])), rect, rtl=self.rtl)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        px, colour = self.theme.px, self.theme.colour
        for season, name in enumerate(self._seasons):
            cell = self._cell(0, season)
            head = QRectF(cell.left(), 0, cell.width(), px(_HEAD) - 4)
            now = season == self._current
            font = self.theme.font("meta", 600 if now else 400)
            painting.write(painter, head, name, font, colour("ink" if now else "ink-3"), align="center")
        names_width = rect.width() - len(self._seasons) * (px(_CELL[0]) + px(_GAP[0]))
        for place, row in enumerate(self._rows):
            y = self._cell(place, 0).top()
            room = QRectF(0, y, names_width, px(_CELL[1]))
            tile = painting.placed(QRectF(0, y + px(11), px(20), px(20)), rect, rtl=self.rtl)
            painting.tile(painter, self.theme, tile, *row.tile)
            words = painting.placed(room.adjusted(px(28), 0, 0, 0), rect, rtl=self.rtl)
            painting.write(painter, words, line(row.name), self.theme.font("body"), colour("ink"), rtl=self.rtl)
            for season, cell_shown in enumerate(row.cells):
                self._paint_cell(painter, self._cell(place, season), cell_shown)
        if self.hasFocus() and self._rows:
            painting.box(painter, self._cell(*self._at), border=colour("lajvard"), width=2)

    def _paint_cell(self, painter: QPainter, rect: QRectF, cell: SeasonCell) -> None:
        look, colour, px = LOOKS[cell.state], self.theme.colour, self.theme.px
        painting.box(
            painter,
            rect,
            fill=colour(look.fill) if look.fill else None,
            border=colour(look.border),
            width=look.width,
            dashed=look.dashed,
        )
        ink, weight = colour(look.ink), 600 if cell.state == "today" else 500
        upper = QRectF(rect.left(), rect.top() + px(3), rect.width(), px(19))
        lower = QRectF(rect.left() + 2, rect.top() + px(21), rect.width() - 4, px(17))
        painting.write(painter, lower, line(cell.lower), self.theme.font("micro", weight), ink, align="center")
        text, font = line(cell.upper), self.theme.font("meta", 600)
        side = px(13) if look.icon else 0
        width = side + (painting.advance(font, text) if text else 0) + (px(4) if side and text else 0)
        x = upper.center().x() - width / 2
        if look.icon:
            square = QRectF(x, upper.center().y() - side / 2, side, side)
            self.theme.draw_icon(painter, painting.placed(square, upper, rtl=self.rtl), look.icon, look.ink)
            x += side + px(4)
        words = QRectF(x, upper.top(), upper.center().x() + width / 2 - x + 1, upper.height())
        painting.write(painter, painting.placed(words, upper, rtl=self.rtl), text, font, ink, rtl=self.rtl)

    def _under(self, position: QPointF) -> tuple[int, int] | None:
        for place, row in enumerate(self._rows):
            for season in range(len(row.cells)):
                if self._cell(place, season).contains(position):
                    return place, season
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        under = self._under(event.position())
        self.setToolTip(line(self._rows[under[0]].cells[under[1]].tip) if under else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor if under else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        under = self._under(event.position())
        if under is not None:
            self._at = under
            self.pressed.emit(self._rows[under[0]].key, under[1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        across = -1 if self.rtl else 1
        step = {
            Qt.Key.Key_Right: (0, across),
            Qt.Key.Key_Left: (0, -across),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }.get(Qt.Key(event.key()))
        if step is not None and self._rows:
            row = min(max(self._at[0] + step[0], 0), len(self._rows) - 1)
            season = min(max(self._at[1] + step[1], 0), len(self._rows[row].cells) - 1)
            self._at = (row, season)
            cell = self._rows[row].cells[season]
            self.setAccessibleName(plain(f"{self._rows[row].name} {cell.upper} {cell.lower}"))
            self.update()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._rows:
            self.pressed.emit(self._rows[self._at[0]].key, self._at[1])
        else:
            super().keyPressEvent(event)


class Legend(Painted):
    """What the colours of a grid mean: small boxes with words."""

    def __init__(self, theme: Theme, entries: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`entries` are (tone, words)."""
        super().__init__(theme, "", parent, wide=True)
        self._entries = [(tone, line(words)) for tone, words in entries]

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(34))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        px, colour, font, x = self.theme.px, self.theme.colour, self.theme.font("micro", 400), 0.0
        for tone, words in self._entries:
            square = painting.placed(QRectF(x, rect.center().y() - px(5), px(10), px(10)), rect, rtl=self.rtl)
            fill, edge = (painting.ground(tone), tone) if tone != "neutral" else ("surface", "line-strong")
            painting.box(painter, square, fill=colour(fill), border=colour(edge), width=1.5, radius=3)
            width = painting.advance(font, words)
            place = painting.placed(QRectF(x + px(16), 0, width, rect.height()), rect, rtl=self.rtl)
            painting.write(painter, place, words, font, colour("ink-2"), rtl=self.rtl)
            x += width + px(36)
