"""Bars that measure: progress, quorum, and the minutes of an agenda."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.painted import Painted
from desktop_app.ui.wording import line, number, percent, plain


class ProgressBar(Painted):
    """A share of a whole, growing from the start edge."""

    def __init__(
        self,
        theme: Theme,
        share: float = 0.0,
        *,
        fill: str = "lajvard-fill",
        height: int = 4,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent, wide=True)
        self._share, self._fill, self._height = share, fill, height

    def show_share(self, share: float, fill: str | None = None) -> None:
        """`share` from 0 to 1."""
        self._share, self._fill = share, fill or self._fill
        self.setAccessibleDescription(plain(percent(share * 100)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(80), self.theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(24), self.theme.px(self._height))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        painting.bar(painter, self.theme, rect, self._share, self._fill, rtl=self.rtl)


class QuorumBar(Painted):
    """Who is present of all, with a tick where the session becomes official."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent, wide=True)
        self._present, self._members, self._needed, self._caption = 0, 1, 0, ""
        self._begun = True

    def show_count(self, present: int, members: int, needed: int, caption: str = "", *, begun: bool = True) -> None:
        """`caption` stands under the tick: «حد نصاب ۶». Nothing is amiss before the session has begun."""
        self._begun = begun
        self._present, self._members, self._needed = present, max(1, members), needed
        self._caption = line(caption)
        self.setAccessibleDescription(plain(f"{number(present)}/{number(members)} {caption}"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.theme.px(34))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        px, colour = self.theme.px, self.theme.colour
        track = QRectF(rect.left(), px(4), rect.width(), px(10))
        enough = self._present >= self._needed or not self._begun
        fill = "zangar-fill" if enough else "shangarf-fill"
        painting.bar(painter, self.theme, track, self._present / self._members, fill, rtl=self.rtl)
        if not self._needed:
            return
        x = rect.width() * min(1.0, self._needed / self._members)
        tick = painting.placed(QRectF(x - 1, 0, 2, px(18)), rect, rtl=self.rtl)
        painter.fillRect(tick, colour("ink"))
        font = self.theme.font("micro", 400)
        width = painting.advance(font, self._caption) + 2
        left = min(max(0.0, tick.center().x() - width / 2), rect.width() - width)
        ink = colour("ink-2" if enough else "shangarf")
        painting.write(painter, QRectF(left, px(18), width, px(16)), self._caption, font, ink, align="center")


@dataclass(frozen=True)
class Span:
    """One block of a time bar: its key, its minutes and the tone of its kind."""

    key: object
    minutes: int
    tone: str = "neutral"
    tip: str = ""


class TimeBar(Painted):
    """Blocks in proportion to their minutes; what is left free is dashed, what is too much is vermilion."""

    pressed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent, wide=True)
        self._spans: list[Span] = []
        self._minutes, self._over_text = 0, ""
        self._current: object = None
        self._places: list[tuple[QRectF, Span]] = []
        self.setMouseTracking(True)

    def show_spans(self, spans: Sequence[Span], minutes: int, *, over_text: str = "", current: object = None) -> None:
        """`minutes` of the whole meeting; `over_text` is written where the spans are more than that."""
        self._spans = [span for span in spans if span.minutes > 0]
        self._minutes, self._over_text, self._current = minutes, line(over_text), current
        used = sum(span.minutes for span in spans)
        self.setAccessibleDescription(plain(f"{number(used)}/{number(minutes)} {over_text}"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(240), self.theme.px(28))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        colour, gap = self.theme.colour, 2.0
        used = sum(span.minutes for span in self._spans)
        over, free = max(0, used - self._minutes), max(0, self._minutes - used)
        over_width = self._over_width(rect) if over and self._over_text else 0.0
        whole = max(1, used + free)
        blocks = len(self._spans) + (1 if free else 0)
        room = rect.width() - over_width - gap * max(0, blocks - 1)
        x, self._places = 0.0, []
        for span in self._spans:
            width = room * span.minutes / whole
            place = painting.placed(QRectF(x, 0, width, rect.height()), rect, rtl=self.rtl)
            self._places.append((place, span))
            self._block(painter, place, span)
            x += width + gap
        end = painting.placed(QRectF(x, 0, rect.width() - x, rect.height()), rect, rtl=self.rtl)
        if over_width:
            painting.box(painter, end, fill=colour("shangarf-fill"), radius=4)
            painting.write(
                painter, end, self._over_text, self.theme.font("meta-strong"), colour("on-fill"), align="center"
            )
        elif free:
            painting.box(painter, end, border=colour("line-strong"), radius=4, dashed=True)
            painting.write(painter, end, number(free), self.theme.font("meta"), colour("ink-3"), align="center")

    def _over_width(self, rect: QRectF) -> float:
        wanted = painting.advance(self.theme.font("meta-strong"), self._over_text) + self.theme.px(20)
        return min(rect.width() / 2, wanted)

    def _block(self, painter: QPainter, place: QRectF, span: Span) -> None:
        colour = self.theme.colour
        fill = "line" if span.tone == "neutral" else f"{span.tone}-line"
        painting.box(painter, place, fill=colour(fill), radius=4)
        if span.key == self._current and self._current is not None:
            painting.box(painter, place, border=colour("lajvard"), width=1.5, radius=4)
        text = number(span.minutes)
        font = self.theme.font("meta-strong")
        if painting.advance(font, text) + 4 <= place.width():
            painting.write(painter, place, text, font, colour(painting.ink(span.tone)), align="center")

    def _at(self, position: QPointF) -> Span | None:
        return next((span for place, span in self._places if place.contains(position)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        span = self._at(event.position())
        self.setToolTip(line(span.tip) if span else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor if span else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        span = self._at(event.position())
        if span is not None:
            self.pressed.emit(span.key)
