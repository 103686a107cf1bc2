"""Draws one cell of a row."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.rows import Align, Cell, Mark
from desktop_app.ui.wording import line


@dataclass
class CellPainter:
    """One cell at a time, in the state of its row."""

    theme: Theme
    painter: QPainter
    rtl: bool
    selected: bool = False
    muted: bool = False

    def draw(self, cell: Cell, rect: QRectF, align: Align) -> None:
        inner = self._leading(cell, rect)
        if cell.boxed and self.selected:
            height = self.theme.px(28)
            frame = QRectF(rect.left(), rect.center().y() - height / 2, rect.width(), height)
            colour = self.theme.colour
            painting.box(self.painter, frame, fill=colour("surface"), border=colour("lajvard-line"))
        if cell.bar is not None and not cell.text:
            self._bar(cell, inner)
            return
        below = bool(cell.second) or (cell.tags_below and bool(cell.tags))
        if cell.text or below:
            beside = min(self._beside(cell), inner.width() / 2)
            words = painting.placed(inner.adjusted(0, 0, -beside, 0), inner, rtl=self.rtl)
            self._words(cell, words, align, below=below)
        rest = self._after_text(cell, inner)
        if cell.tags and not cell.tags_below:
            if align == "end" and not cell.text:
                rest = self._from_start(rest, max(0.0, rest.width() - self._width_of_tags(cell)))
            self._tags(cell, rest)
        if cell.dots is not None and painting.dots_width(self.theme, cell.dots[1]) <= rest.width():
            painting.dots(self.painter, self.theme, rest, *cell.dots, rtl=self.rtl)

    def _from_start(self, rect: QRectF, taken: float) -> QRectF:
        """What is left of `rect` after `taken` pixels at its start."""
        return painting.placed(rect.adjusted(taken, 0, 0, 0), rect, rtl=self.rtl)

    def _square(self, rect: QRectF, side: float) -> QRectF:
        square = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
        return painting.placed(square, rect, rtl=self.rtl)

    def _leading(self, cell: Cell, rect: QRectF) -> QRectF:
        px, gap = self.theme.px, self.theme.px(8)
        if cell.tile is not None:
            square = self._square(rect, px(20))
            painting.tile(self.painter, self.theme, square, *cell.tile, on_selection=self.selected)
            rect = self._from_start(rect, px(20) + gap)
        if cell.circle is not None:
            self._circle(cell.circle, self._square(rect, px(20)))
            rect = self._from_start(rect, px(20) + gap)
        if cell.icon:
            side = px(cell.icon_side)
            self.theme.draw_icon(self.painter, self._square(rect, side), cell.icon, cell.icon_ink)
            rect = self._from_start(rect, side + gap)
        if cell.avatar:
            painting.avatar(self.painter, self.theme, self._square(rect, px(24)), cell.avatar)
            rect = self._from_start(rect, px(24) + gap)
        return rect

    def _circle(self, circle: tuple[str, str], square: QRectF) -> None:
        mark, tone = circle
        colour, radius = self.theme.colour, square.height() / 2
        if tone == "current":
            painting.box(self.painter, square, fill=colour("lajvard-fill"), radius=radius)
            ink = "on-fill"
        elif tone == "neutral":
            painting.box(self.painter, square, fill=colour("surface"), border=colour("line-strong"), radius=radius)
            ink = "ink-2"
        else:
            painting.box(
                self.painter,
                square,
                fill=colour(painting.ground(tone)),
                border=colour(painting.edge(tone)),
                radius=radius,
            )
            ink = painting.ink(tone)
        if "." in mark:
            self.theme.draw_icon(self.painter, square.adjusted(4, 4, -4, -4), mark, ink)
        else:
            painting.write(self.painter, square, mark, self.theme.font("micro"), colour(ink), align="center")

    def _ink(self, cell: Cell) -> str:
        if cell.action:
            return "lajvard"
        return "ink-3" if self.muted and cell.ink in {"ink", "ink-2"} else cell.ink

    def _words(self, cell: Cell, rect: QRectF, align: Align, *, below: bool) -> None:
        weight = 500 if self.selected and cell.weight == 400 and cell.ink == "ink" else cell.weight
        font = self.theme.font(cell.role, weight)
        colour = self.theme.colour
        if not below:
            painting.write(
                self.painter, rect, line(cell.text), font, colour(self._ink(cell)), rtl=self.rtl, align=align
            )
            return
        second = self.theme.font("meta")
        upper = QFontMetricsF(font).height() if cell.text else 0.0
        lower = self.theme.px(20) if cell.tags_below and cell.tags else QFontMetricsF(second).height()
        gap = 2.0 if cell.tags_below and cell.tags else 0.0
        # In a low row the lines move together rather than touch its edges.
        px = self.theme.px
        gap = min(gap, max(rect.height() - px(6) - upper - lower, -px(4)))
        top = rect.center().y() - (upper + lower + gap) / 2
        first_line = QRectF(rect.left(), top, rect.width(), upper)
        second_line = QRectF(rect.left(), top + upper + gap, rect.width(), lower)
        painting.write(
            self.painter, first_line, line(cell.text), font, colour(self._ink(cell)), rtl=self.rtl, align=align
        )
        if cell.tags_below and cell.tags:
            second_line = self._tags(cell, second_line)
        painting.write(
            self.painter, second_line, line(cell.second), second, colour(cell.second_ink), rtl=self.rtl, align=align
        )

    def places_of_tags(self, cell: Cell, rect: QRectF) -> list[tuple[Mark, QRectF]]:
        """Where the tags after the text lie; nothing is drawn."""
        if cell.tags_below:
            return []
        px = self.theme.px
        sides = [px(20) if cell.tile is not None else 0, px(20) if cell.circle is not None else 0]
        sides += [px(cell.icon_side) if cell.icon else 0, px(24) if cell.avatar else 0]
        lead = sum(side + px(8) for side in sides if side)
        rest = self._after_text(cell, self._from_start(rect, lead))
        places = []
        for mark in cell.tags:
            width = min(painting.tag_width(self.theme, line(mark.text), mark.icon), rest.width())
            place = QRectF(rest.left(), rest.center().y() - px(10), width, px(20))
            places.append((mark, painting.placed(place, rest, rtl=self.rtl)))
            rest = self._from_start(rest, width + px(6))
        return places

    def _after_text(self, cell: Cell, rect: QRectF) -> QRectF:
        if not cell.text:
            return rect
        taken = painting.advance(self.theme.font(cell.role, cell.weight), line(cell.text))
        room = rect.width() - min(self._beside(cell), rect.width() / 2)
        return self._from_start(rect, min(taken, room) + self.theme.px(10))

    def _beside(self, cell: Cell) -> float:
        """What dots and tags want at the end of the text."""
        width = painting.dots_width(self.theme, cell.dots[1]) + self.theme.px(10) if cell.dots is not None else 0.0
        if not cell.tags_below:
            for mark in cell.tags:
                width += painting.tag_width(self.theme, line(mark.text), mark.icon) + self.theme.px(8)
        return width if cell.text else 0.0

    def _width_of_tags(self, cell: Cell) -> float:
        widths = [painting.tag_width(self.theme, line(mark.text), mark.icon) for mark in cell.tags]
        return sum(widths) + self.theme.px(6) * (len(widths) - 1)

    def _tags(self, cell: Cell, rect: QRectF) -> QRectF:
        height = self.theme.px(20)
        for mark in cell.tags:
            text = line(mark.text)
            width = min(painting.tag_width(self.theme, text, mark.icon), rect.width())
            if width < self.theme.px(24):
                break
            place = QRectF(rect.left(), rect.center().y() - height / 2, width, height)
            painting.tag(
                self.painter,
                self.theme,
                painting.placed(place, rect, rtl=self.rtl),
                text,
                mark.tone,
                icon=mark.icon,
                rtl=self.rtl,
                on_selection=self.selected,
            )
            rect = self._from_start(rect, width + self.theme.px(6))
        return rect

    def _bar(self, cell: Cell, rect: QRectF) -> None:
        height = self.theme.px(4)
        number_width = painting.advance(self.theme.font("meta"), line(cell.second)) + 6 if cell.second else 0.0
        place = QRectF(rect.left(), rect.center().y() - height / 2, rect.width() - number_width, height)
        painting.bar(
            self.painter,
            self.theme,
            painting.placed(place, rect, rtl=self.rtl),
            cell.bar or 0.0,
            cell.bar_fill,
            rtl=self.rtl,
            track="lajvard-line" if self.selected else "line",
        )
        painting.write(
            self.painter,
            rect,
            line(cell.second),
            self.theme.font("meta"),
            self.theme.colour("ink-2"),
            rtl=self.rtl,
            align="end",
        )
