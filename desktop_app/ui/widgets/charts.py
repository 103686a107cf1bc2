"""Charts that a person reads and walks through: columns by season, shares of a whole, bars against a target."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.painted import Painted
from desktop_app.ui.widgets.pressable import KEYBOARD
from desktop_app.ui.wording import line, number, percent, plain

_BACK: Final = {Qt.Key.Key_Up}
_ON: Final = {Qt.Key.Key_Down}


@dataclass(frozen=True)
class LegendEntry:
    """A colour by its token, and what it stands for."""

    fill: str
    text: str


class Legend(Painted):
    """Small squares with their words, on one line."""

    def __init__(self, theme: Theme, entries: Sequence[LegendEntry], parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._entries = list(entries)

    def _widths(self) -> list[float]:
        font = self.theme.font("meta")
        return [painting.advance(font, line(entry.text)) + self.theme.px(18) for entry in self._entries]

    def sizeHint(self) -> QSize:
        gaps = self.theme.px(10) * max(0, len(self._entries) - 1)
        return QSize(round(sum(self._widths()) + gaps + 0.5), self.theme.px(20))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        px, x = self.theme.px, 0.0
        for entry, width in zip(self._entries, self._widths(), strict=True):
            square = QRectF(x, rect.center().y() - px(5), px(10), px(10))
            painting.box(
                painter,
                painting.placed(square, rect, rtl=self.rtl),
                fill=self.theme.colour(entry.fill),
                radius=3,
            )
            words = painting.placed(QRectF(x + px(17), 0, width - px(17), rect.height()), rect, rtl=self.rtl)
            painting.write(
                painter, words, line(entry.text), self.theme.font("meta"), self.theme.colour("ink-2"), rtl=self.rtl
            )
            x += width + px(10)


class WalkedChart(Painted):
    """A chart whose parts are gone through with the arrows; `pressed` gives the place of one, from 0."""

    pressed = Signal(int)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent, wide=True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._at, self._ringed = 0, False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def count(self) -> int:
        """How many parts there are."""
        raise NotImplementedError

    def place_of(self, place: int) -> QRectF:
        """Where a part lies."""
        raise NotImplementedError

    def words_of(self, place: int) -> str:
        """A part in words."""
        raise NotImplementedError

    def opens(self, place: int) -> bool:
        """Whether there is something behind a part."""
        return place < self.count()

    def shown_anew(self) -> None:
        """What is shown has changed."""
        self._at = min(self._at, max(0, self.count() - 1))
        self._tell()
        self.remeasure()

    def _tell(self) -> None:
        """All parts to whoever has the screen read out, the chosen one first."""
        order = [self._at, *(place for place in range(self.count()) if place != self._at)] if self.count() else []
        self.setAccessibleDescription(plain("؛ ".join(self.words_of(place) for place in order)))

    def _under(self, position: QPointF) -> int:
        return next((place for place in range(self.count()) if self.place_of(place).contains(position)), -1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        under = self._under(event.position())
        self.setToolTip(line(self.words_of(under)) if under >= 0 else "")
        pointing = under >= 0 and self.opens(under)
        self.setCursor(Qt.CursorShape.PointingHandCursor if pointing else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        under = self._under(event.position())
        if under >= 0 and event.button() == Qt.MouseButton.LeftButton and self.opens(under):
            self._at, self._ringed = under, False
            self.pressed.emit(under)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, count = Qt.Key(event.key()), self.count()
        forth = _ON | ({Qt.Key.Key_Left} if self.rtl else {Qt.Key.Key_Right})
        back = _BACK | ({Qt.Key.Key_Right} if self.rtl else {Qt.Key.Key_Left})
        if count and key in forth | back and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._at = min(max(self._at + (1 if key in forth else -1), 0), count - 1)
            self._ringed = True
            self._tell()
            self.update()
        elif count and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self.opens(self._at):
            self.pressed.emit(self._at)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = event.reason() in KEYBOARD
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paint_ring(self, painter: QPainter) -> None:
        """Where the keyboard stands."""
        if self.hasFocus() and self._ringed and self.count():
            painting.box(painter, self.place_of(self._at), border=self.theme.colour("lajvard"), width=2, radius=4)


@dataclass(frozen=True)
class SeasonColumn:
    """One season: its name, how many of both kinds, and a word under the name."""

    name: str
    usual: int
    more: int
    remark: str = ""


class SeasonColumns(WalkedChart):
    """Columns of two colours, the first season at the start edge."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self._columns: list[SeasonColumn] = []

    def show_columns(self, columns: Sequence[SeasonColumn]) -> None:
        self._columns = list(columns)
        self.shown_anew()

    def count(self) -> int:
        return len(self._columns)

    def opens(self, place: int) -> bool:
        return bool(self._columns[place].usual + self._columns[place].more)

    def words_of(self, place: int) -> str:
        column = self._columns[place]
        told = f"{column.name}: {number(column.usual + column.more)}"
        return f"{told}، {column.remark}" if column.remark else told

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(260), self.theme.px(214))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(180))

    def place_of(self, place: int) -> QRectF:
        rect = QRectF(self.rect())
        step = rect.width() / max(1, len(self._columns))
        return painting.placed(QRectF(place * step, 0, step, rect.height()), rect, rtl=self.rtl)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        px, colour = self.theme.px, self.theme.colour
        foot = rect.bottom() - px(48)
        highest = max([2, *(column.usual + column.more for column in self._columns)])
        unit = (foot - px(6)) / highest
        for place, column in enumerate(self._columns):
            room = self.place_of(place)
            width = min(px(44), room.width() - px(8))
            left = room.center().x() - width / 2
            high = unit * column.usual
            self._block(painter, QRectF(left, foot - high, width, high), column.usual, "lajvard-fill", "on-fill")
            over = QRectF(
                left, foot - high - unit * column.more, width, unit * column.more - (2 if column.usual else 0)
            )
            self._block(painter, over, column.more, "zar-fill", "on-zar-fill")
            under = QRectF(room.left(), foot + px(6), room.width(), px(18))
            painting.write(painter, under, line(column.name), self.theme.font("meta"), colour("ink-2"), align="center")
            below = under.translated(0, px(20))
            painting.write(
                painter, below, line(column.remark), self.theme.font("meta"), colour("ink-3"), align="center"
            )
        painter.fillRect(QRectF(rect.left(), foot, rect.width(), 1), colour("line-strong"))
        self.paint_ring(painter)

    def _block(self, painter: QPainter, block: QRectF, count: int, fill: str, ink: str) -> None:
        if not count:
            return
        painting.fill_rounded(painter, block, self.theme.colour(fill), top=True, bottom=False, radius=3)
        if block.height() >= self.theme.px(16):
            painting.write(
                painter, block, number(count), self.theme.font("meta"), self.theme.colour(ink), align="center"
            )


@dataclass(frozen=True)
class Share:
    """A part of a whole: what it is, how many, in which colour."""

    text: str
    count: int
    fill: str


class ShareBar(WalkedChart):
    """One bar of parts, and under it each part with its count and its share of the whole."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self._shares: list[Share] = []

    def show_shares(self, shares: Sequence[Share]) -> None:
        self._shares = list(shares)
        self.shown_anew()

    @property
    def _whole(self) -> int:
        return sum(share.count for share in self._shares)

    def count(self) -> int:
        return len(self._shares)

    def opens(self, place: int) -> bool:
        return self._shares[place].count > 0

    def words_of(self, place: int) -> str:
        share = self._shares[place]
        return f"{share.text}: {number(share.count)}"

    def _row(self) -> float:
        return self.theme.px(29)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(300), round(self.theme.px(40) + len(self._shares) * self._row()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(220), self.sizeHint().height())

    def place_of(self, place: int) -> QRectF:
        return QRectF(0, self.theme.px(38) + place * self._row(), self.width(), self._row())

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        px, colour = self.theme.px, self.theme.colour
        shown = [share for share in self._shares if share.count]
        bar = QRectF(0, 0, rect.width(), px(28))
        if not shown:
            painting.box(painter, bar, fill=colour("sunken"), radius=4)
        x, room = 0.0, rect.width() - 2 * max(0, len(shown) - 1)
        for share in shown:
            width = room * share.count / self._whole
            block = painting.placed(QRectF(x, 0, width, bar.height()), rect, rtl=self.rtl)
            painting.box(painter, block, fill=colour(share.fill), radius=3)
            x += width + 2
        for place, share in enumerate(self._shares):
            self._write(painter, self.place_of(place), share)
        self.paint_ring(painter)

    def _write(self, painter: QPainter, row: QRectF, share: Share) -> None:
        px, colour = self.theme.px, self.theme.colour
        square = QRectF(0, row.center().y() - px(5), px(10), px(10))
        painting.box(painter, painting.placed(square, row, rtl=self.rtl), fill=colour(share.fill), radius=3)
        numbers = px(110)
        words = QRectF(px(22), row.top(), row.width() - numbers - px(26), row.height())
        font = self.theme.font("body")
        painting.write(
            painter, painting.placed(words, row, rtl=self.rtl), line(share.text), font, colour("ink"), rtl=self.rtl
        )
        count = painting.placed(QRectF(row.width() - numbers, row.top(), px(46), row.height()), row, rtl=self.rtl)
        painting.write(painter, count, number(share.count), self.theme.font("body", 600), colour("ink"), align="center")
        part = painting.placed(QRectF(row.width() - px(56), row.top(), px(56), row.height()), row, rtl=self.rtl)
        told = percent(100 * share.count / self._whole) if self._whole else "—"
        painting.write(painter, part, told, self.theme.font("meta"), colour("ink-3"), align="end", rtl=self.rtl)


@dataclass(frozen=True)
class Rated:
    """One bar: a name and its share in per cent; None where there is nothing to measure."""

    name: str
    share: float | None
    tip: str = ""


class TargetBars(WalkedChart):
    """Bars of 0 to 100 per cent, gold where they stay under the target, which is a line through all of them."""

    def __init__(self, theme: Theme, name: str, *, names: int = 150, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self._bars: list[Rated] = []
        self._target, self._names = 0.0, names

    def show_bars(self, bars: Sequence[Rated], target: float) -> None:
        self._bars, self._target = list(bars), target
        self.shown_anew()

    def count(self) -> int:
        return len(self._bars)

    def words_of(self, place: int) -> str:
        bar = self._bars[place]
        told = f"{bar.name}: {percent(bar.share) if bar.share is not None else '—'}"
        return f"{told}، {bar.tip}" if bar.tip else told

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(320), round(self.theme.px(32) * max(1, len(self._bars))))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(240), round(self.theme.px(24) * max(1, len(self._bars))))

    def _step(self) -> float:
        return min(float(self.theme.px(32)), self.height() / max(1, len(self._bars)))

    def place_of(self, place: int) -> QRectF:
        return QRectF(0, place * self._step(), self.width(), self._step())

    def _track(self, row: QRectF) -> QRectF:
        px = self.theme.px
        font = self.theme.font("body")
        longest = max((painting.advance(font, line(bar.name)) for bar in self._bars), default=0.0)
        names = min(max(px(self._names), longest + 2), row.width() * 0.42)
        return QRectF(names + px(8), row.center().y() - px(7), row.width() - names - px(8) - px(48), px(14))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        px, colour = self.theme.px, self.theme.colour
        for place, bar in enumerate(self._bars):
            row = self.place_of(place)
            track = self._track(row)
            words = QRectF(0, row.top(), track.left() - px(8), row.height())
            painting.write(
                painter,
                painting.placed(words, rect, rtl=self.rtl),
                line(bar.name),
                self.theme.font("body"),
                colour("ink"),
                rtl=self.rtl,
            )
            painting.box(painter, painting.placed(track, rect, rtl=self.rtl), fill=colour("sunken"), radius=3)
            if bar.share:
                done = QRectF(track.left(), track.top(), track.width() * min(1.0, bar.share / 100), track.height())
                fill = "lajvard-fill" if bar.share >= self._target else "zar-fill"
                painting.box(painter, painting.placed(done, rect, rtl=self.rtl), fill=colour(fill), radius=3)
            told = percent(bar.share) if bar.share is not None else "—"
            end = QRectF(rect.width() - px(44), row.top(), px(44), row.height())
            painting.write(
                painter,
                painting.placed(end, rect, rtl=self.rtl),
                told,
                self.theme.font("body", 600),
                colour("ink"),
                align="end",
                rtl=self.rtl,
            )
        if self._bars and self._target:
            track = self._track(self.place_of(0))
            x = track.left() + track.width() * min(1.0, self._target / 100)
            high = self.place_of(len(self._bars) - 1).bottom()
            painter.fillRect(painting.placed(QRectF(x, 0, 1, high), rect, rtl=self.rtl), colour("ink-2"))
        self.paint_ring(painter)
