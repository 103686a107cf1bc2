"""The stages of a life side by side: done, current, to come, and those that lack something."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.painted import Painted
from desktop_app.ui.wording import line, number, plain

State = Literal["done", "next", "lacking"]


@dataclass(frozen=True)
class Stage:
    """One step: its words, how it stands, and what it still lacks."""

    text: str
    state: State = "next"
    tip: str = ""


class StageBar(Painted):
    """The stages; `chosen` gives the number, from 0, of the one to go to."""

    chosen = Signal(int)

    def __init__(
        self, theme: Theme, stages: Sequence[Stage] = (), current: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent, wide=True)
        self._stages, self._current = list(stages), current
        self._places: list[QRectF] = []
        self._hovered = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_stages(self, stages: Sequence[Stage], current: int) -> None:
        self._stages, self._current = list(stages), current
        if 0 <= current < len(self._stages):
            self.setAccessibleName(plain(self._stages[current].text))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(600), self.theme.px(44))

    def _width_of(self, place: int) -> float:
        font = self.theme.font("body", 600 if place == self._current else 400)
        return self.theme.px(28) + painting.advance(font, line(self._stages[place].text))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        colour, px = self.theme.colour, self.theme.px
        painter.fillRect(rect, colour("surface"))
        painter.fillRect(QRectF(0, rect.height() - 1, rect.width(), 1), colour("line"))
        if not self._stages:
            return
        widths = [self._width_of(place) for place in range(len(self._stages))]
        free = rect.width() - 2 * px(24) - sum(widths)
        gap = max(px(8), free / max(1, len(widths) - 1))
        x, self._places = float(px(24)), []
        for place, width in enumerate(widths):
            area = QRectF(x, 0, width, rect.height())
            self._places.append(painting.placed(area, rect, rtl=self.rtl))
            self._paint_stage(painter, area, rect, place)
            if place + 1 < len(widths) and gap > px(24):
                behind = place < self._current or self._stages[place + 1].state == "done"
                done = behind and self._stages[place].state == "done"
                run = QRectF(x + width + px(12), rect.center().y(), gap - px(24), 1)
                ink = colour("zangar-fill" if done else "line-strong")
                painter.fillRect(painting.placed(run, rect, rtl=self.rtl), ink)
            x += width + gap

    def _paint_stage(self, painter: QPainter, area: QRectF, rect: QRectF, place: int) -> None:
        colour, px, stage = self.theme.colour, self.theme.px, self._stages[place]
        current = place == self._current
        circle = QRectF(area.left(), rect.center().y() - px(10), px(20), px(20))
        circle = painting.placed(circle, rect, rtl=self.rtl)
        words = painting.placed(area.adjusted(px(27), 0, 0, 0), rect, rtl=self.rtl)
        font = self.theme.font("body", 600 if current else 400)
        radius = circle.height() / 2
        if current:
            painting.box(painter, circle, fill=colour("lajvard-fill"), radius=radius)
            painting.write(
                painter, circle, number(place + 1), self.theme.font("micro", 700), colour("on-fill"), align="center"
            )
            underline = painting.placed(QRectF(area.left(), rect.height() - 2, area.width(), 2), rect, rtl=self.rtl)
            painter.fillRect(underline, colour("lajvard"))
        elif stage.state == "done":
            painting.box(painter, circle, fill=colour("zangar-tint"), border=colour("zangar-line"), radius=radius)
            self.theme.draw_icon(painter, circle.adjusted(4, 4, -4, -4), "ph.check-bold", "zangar")
        elif stage.state == "lacking":
            painting.box(painter, circle, fill=colour("zar-tint"), border=colour("zar-fill"), radius=radius)
            painting.write(painter, circle, "!", self.theme.font("micro", 700), colour("zar"), align="center")
        else:
            painting.box(painter, circle, fill=colour("surface"), border=colour("line-strong"), radius=radius)
            painting.write(
                painter, circle, number(place + 1), self.theme.font("micro"), colour("ink-2"), align="center"
            )
        ink = "lajvard" if current else "ink" if place == self._hovered else "ink-2"
        painting.write(painter, words, line(stage.text), font, colour(ink), rtl=self.rtl)
        if current and self.hasFocus():
            painter.setPen(QPen(colour("lajvard"), 2))
            around = painting.placed(area.adjusted(-6, 8, 6, -8), rect, rtl=self.rtl)
            painting.box(painter, around, border=colour("lajvard"), width=2)

    def _at(self, position: QPointF) -> int:
        return next((place for place, area in enumerate(self._places) if area.contains(position)), -1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._at(event.position())
        if place != self._hovered:
            self._hovered = place
            self.setToolTip(line(self._stages[place].tip) if place >= 0 else "")
            self.setCursor(Qt.CursorShape.PointingHandCursor if place >= 0 else Qt.CursorShape.ArrowCursor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self._at(event.position())
        if place >= 0 and place != self._current:
            self.chosen.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = Qt.Key.Key_Left if self.rtl else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self.rtl else Qt.Key.Key_Left
        step = {forward: 1, back: -1}.get(Qt.Key(event.key()), 0)
        if step and 0 <= self._current + step < len(self._stages):
            self.chosen.emit(self._current + step)
            return
        super().keyPressEvent(event)
