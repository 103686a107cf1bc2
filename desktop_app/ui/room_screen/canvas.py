"""The picture of the room's screen: every measure is a share of the window, so that a projector and 4k look alike."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui import icons
from desktop_app.ui.fonts import vazirmatn
from desktop_app.ui.room_screen.fitting import fitted
from desktop_app.ui.room_screen.view import Cell, RoomView, Scene
from desktop_app.ui.theme import DARK, LIGHT
from desktop_app.ui.widgets import painting
from desktop_app.ui.wording import plain

WIDE, HIGH = 1280, 720
"""The window that measures are given for."""


class Canvas(QWidget):
    """Shows one view; an equal one is not painted again."""

    def __init__(self, *, dark: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view: RoomView | None = None
        self._dark = dark
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_view(self, view: RoomView) -> None:
        if view != self.view:
            self.view = view
            self.setAccessibleName(plain(" ".join(part for part in (view.place, view.title, view.decision) if part)))
            self.update()

    def wear(self, *, dark: bool) -> None:
        self._dark = dark
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDE, HIGH)

    # Painting

    def colour(self, token: str) -> QColor:
        return QColor((DARK if self._dark else LIGHT)[token])

    @property
    def unit(self) -> float:
        """Pixels of one unit of the measures."""
        return max(0.25, min(self.width() / WIDE, self.height() / HIGH))

    @property
    def rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.colour("canvas"))
        view, u = self.view, self.unit
        if view is not None:
            page = QRectF(self.rect()).adjusted(56 * u, 32 * u, -56 * u, -32 * u)
            top = QRectF(page.left(), page.top(), page.width(), 84 * u)
            self._paint_head(painter, top, view)
            foot = 132 * u if view.cells else 0
            bottom = QRectF(page.left(), page.bottom() - foot, page.width(), foot)
            middle = QRectF(page.left(), top.bottom() + 24 * u, page.width(), bottom.top() - top.bottom() - 48 * u)
            (self._paint_item if view.scene is Scene.RUNNING else self._paint_message)(painter, middle, view)
            self._paint_cells(painter, bottom, view.cells)
        painter.end()

    def _paint_head(self, painter: QPainter, rect: QRectF, view: RoomView) -> None:
        u = self.unit
        time = 170 * u
        words = painting.placed(rect.adjusted(0, 0, -time, 0), rect, rtl=self.rtl)
        at = painting.placed(QRectF(rect.right() - time, rect.top(), time, rect.height() - 16 * u), rect, rtl=self.rtl)
        upper = QRectF(words.left(), words.top(), words.width(), 40 * u)
        lower = QRectF(words.left(), upper.bottom(), words.width(), 30 * u)
        self._write(painter, upper, view.committee, 27, 700, "ink")
        self._write(painter, lower, view.meeting, 18, 400, "ink-2")
        self._write(painter, at, view.clock, 44, 700, "ink-2", align="end", tabular=True)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - u, rect.width(), max(1.0, u)), self.colour("line"))

    def _paint_item(self, painter: QPainter, rect: QRectF, view: RoomView) -> None:
        u = self.unit
        over = QRectF(rect.left(), rect.top(), rect.width(), 36 * u)
        self._write(painter, over, view.place, 24, 600, "lajvard")
        rest = rect.adjusted(0, 40 * u, 0, 0)
        if view.icon:
            side = 52 * u
            square = QRectF(rest.left(), rest.top() + 8 * u, side, side)
            icons.draw(painter, painting.placed(square, rest, rtl=self.rtl), view.icon, self.colour("ink-2"))
            rest = painting.placed(rest.adjusted(side + 20 * u, 0, 0, 0), rest, rtl=self.rtl)
        if not view.decision:
            foot = 64 * u if view.below else 0
            used = self._write_fitted(painter, rest.adjusted(0, 0, 0, -foot), view.title, (72, 30), 700, "ink")
            below = QRectF(rest.left(), rest.top() + used + 12 * u, rest.width(), 44 * u)
            self._write(painter, below, view.below, 28, 400, "ink-2")
            return
        title = QRectF(rest.left(), rest.top(), rest.width(), rest.height() * 0.36)
        used = self._write_fitted(painter, title, view.title, (50, 24), 700, "ink")
        box = QRectF(rest.left(), rest.top() + used + 16 * u, rest.width(), rest.height() - used - 16 * u)
        self._paint_decision(painter, box, view)

    def _paint_decision(self, painter: QPainter, rect: QRectF, view: RoomView) -> None:
        u = self.unit
        accent = "zangar" if view.is_recorded else "lajvard"
        painting.box(painter, rect, fill=self.colour("surface"), border=self.colour("line"), radius=10 * u)
        bar = QRectF(rect.left(), rect.top() + 12 * u, 5 * u, rect.height() - 24 * u)
        painting.box(
            painter, painting.placed(bar, rect, rtl=self.rtl), fill=self.colour(f"{accent}-fill"), radius=2 * u
        )
        inner = rect.adjusted(32 * u, 16 * u, -32 * u, -16 * u)
        head = QRectF(inner.left(), inner.top(), inner.width(), 32 * u)
        self._write(painter, head, view.decision_head, 21, 600, accent)
        foot = 38 * u if view.decision_below else 0
        text = QRectF(inner.left(), head.bottom() + 6 * u, inner.width(), inner.height() - 38 * u - foot)
        self._write_fitted(painter, text, view.decision, (40, 20), 500, "ink")
        if view.decision_below:
            below = QRectF(inner.left(), inner.bottom() - 34 * u, inner.width(), 34 * u)
            self._write(painter, below, view.decision_below, 22, 600, accent)

    def _paint_message(self, painter: QPainter, rect: QRectF, view: RoomView) -> None:
        u = self.unit
        height = (96 if view.icon else 0) + 130 + (54 if view.below else 0) + (120 if view.figure else 0)
        y = rect.top() + (rect.height() - height * u) / 2
        if view.icon:
            icons.draw(painter, QRectF(rect.left(), y, rect.width(), 76 * u), view.icon, self.colour("ink-2"))
            y += 96 * u
        title = QRectF(rect.left(), y, rect.width(), 130 * u)
        self._write_fitted(painter, title, view.title, (84, 36), 700, view.ink, align="center")
        y += 130 * u
        if view.below:
            self._write(painter, QRectF(rect.left(), y, rect.width(), 46 * u), view.below, 30, 500, "ink-2", "center")
            y += 54 * u
        if view.figure:
            figure = QRectF(rect.left(), y, rect.width(), 110 * u)
            self._write(painter, figure, view.figure, 76, 700, view.ink, "center", tabular=True)

    def _paint_cells(self, painter: QPainter, rect: QRectF, cells: tuple[Cell, ...]) -> None:
        u = self.unit
        wide = rect.width() / max(1, len(cells))
        if cells:
            painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), max(1.0, u)), self.colour("line"))
        for place, cell in enumerate(cells):
            whole = QRectF(rect.left() + place * wide, rect.top(), wide, rect.height())
            box = painting.placed(whole.adjusted(0 if place == 0 else 24 * u, 0, -24 * u, 0), rect, rtl=self.rtl)
            caption = QRectF(box.left(), box.top() + 14 * u, box.width(), 30 * u)
            value = QRectF(box.left(), caption.bottom(), box.width(), 66 * u)
            self._write(painter, caption, cell.caption, 18, 500, "ink-3" if cell.ink == "ink" else cell.ink)
            self._write(painter, value, cell.value, 46, 700, cell.ink, tabular=cell.share is not None)
            if cell.share is not None:
                self._paint_bar(painter, QRectF(box.left(), rect.bottom() - 12 * u, box.width(), 7 * u), cell)

    def _paint_bar(self, painter: QPainter, rect: QRectF, cell: Cell) -> None:
        radius = rect.height() / 2
        fill = {"shangarf": "shangarf-fill", "zar": "zar-fill"}.get(cell.ink, "lajvard-fill")
        painting.box(painter, rect, fill=self.colour("line"), radius=radius)
        share = min(1.0, cell.share or 0.0)
        if share > 0:
            done = QRectF(rect.left(), rect.top(), max(rect.height(), rect.width() * share), rect.height())
            painting.box(painter, painting.placed(done, rect, rtl=self.rtl), fill=self.colour(fill), radius=radius)

    # Words

    def _write(
        self,
        painter: QPainter,
        rect: QRectF,
        text: str,
        units: float,
        weight: int,
        ink: str,
        align: str = "start",
        *,
        tabular: bool = False,
    ) -> None:
        font = vazirmatn(max(8, round(units * self.unit)), weight, tabular=tabular)
        painting.write(painter, rect, text, font, self.colour(ink), rtl=self.rtl, align=align)

    def _write_fitted(
        self,
        painter: QPainter,
        rect: QRectF,
        text: str,
        units: tuple[float, float],
        weight: int,
        ink: str,
        align: str = "start",
    ) -> float:
        """Writes as large as the box takes; gives the height used."""
        most, least = (max(8, round(size * self.unit)) for size in units)
        fit = fitted(text, int(rect.width()), int(rect.height()), most, least, weight)
        lower = (rect.height() - fit.height) / 2 if align == "center" else 0
        at = rect.adjusted(0, lower, 0, 0)
        painting.write_lines(
            painter, at, fit.text, vazirmatn(fit.pixels, weight), self.colour(ink), rtl=self.rtl, align=align
        )
        return fit.height
