"""The picture of the room's screen: every measure is a share of the window, so that a projector and 4k look alike."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui import icons
from desktop_app.ui.fonts import vazirmatn
from desktop_app.ui.room_screen.fitting import Fit, fitted
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
        before, self.view = self.view, view
        if before == view:
            return
        self.setAccessibleName(plain(" ".join(part for part in (view.place, view.title, view.decision) if part)))
        for part in self._parts_changed(before, view):
            self.update(self._with_edge(part).toAlignedRect())

    def _parts_changed(self, before: RoomView | None, view: RoomView) -> list[QRectF]:
        """Where the picture differs: a clock that ticks, a word that is typed, do not paint all of it again."""
        if before is None or (before.scene, bool(before.cells)) != (view.scene, bool(view.cells)):
            return [QRectF(self.rect())]
        head, middle, foot = self._bands(view)
        parts = []
        if before.heading != view.heading:
            parts.append(head)
        if before.matter != view.matter:
            parts.append(middle)
        elif before.wording != view.wording:
            parts.append(self._decision_box(middle, view))
        if before.cells != view.cells:
            parts.append(foot)
        return parts

    def _with_edge(self, rect: QRectF) -> QRectF:
        """With what letters reach over the edge of their box."""
        u = self.unit
        return rect.adjusted(-40 * u, -8 * u, 40 * u, 8 * u)

    def _bands(self, view: RoomView) -> tuple[QRectF, QRectF, QRectF]:
        """The head, the middle and the foot of the picture."""
        u = self.unit
        page = QRectF(self.rect()).adjusted(56 * u, 32 * u, -56 * u, -32 * u)
        head = QRectF(page.left(), page.top(), page.width(), 84 * u)
        high = 132 * u if view.cells else 0
        foot = QRectF(page.left(), page.bottom() - high, page.width(), high)
        middle = QRectF(page.left(), head.bottom() + 24 * u, page.width(), foot.top() - head.bottom() - 48 * u)
        return head, middle, foot

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
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self.colour("canvas"))
        view, asked = self.view, QRectF(event.rect())
        if view is not None:
            head, middle, foot = self._bands(view)
            if asked.intersects(self._with_edge(head)):
                self._paint_head(painter, head, view)
            if asked.intersects(self._with_edge(middle)):
                paint = self._paint_item if view.scene is Scene.RUNNING else self._paint_message
                paint(painter, middle, view, asked)
            if asked.intersects(self._with_edge(foot)):
                self._paint_cells(painter, foot, view.cells)
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

    def _paint_item(self, painter: QPainter, rect: QRectF, view: RoomView, asked: QRectF) -> None:
        u = self.unit
        box = self._decision_box(rect, view) if view.decision else QRectF()
        if view.decision and asked.intersects(box):
            self._paint_decision(painter, box, view)
            if self._with_edge(box).contains(asked.adjusted(1, 1, -1, -1)):
                return
        over = QRectF(rect.left(), rect.top(), rect.width(), 36 * u)
        self._write(painter, over, view.place, 24, 600, "lajvard")
        if view.icon:
            side = 52 * u
            square = QRectF(rect.left(), rect.top() + 48 * u, side, side)
            icons.draw(painter, painting.placed(square, rect, rtl=self.rtl), view.icon, self.colour("ink-2"))
        title, sizes = self._title_box(rect, view)
        fit = self._write_fitted(painter, title, view.title, sizes, 700, "ink")
        if not view.decision:
            below = QRectF(title.left(), title.top() + fit.height + 12 * u, title.width(), 44 * u)
            self._write(painter, below, view.below, 28, 400, "ink-2")

    def _title_box(self, rect: QRectF, view: RoomView) -> tuple[QRectF, tuple[int, int]]:
        """Where the title stands, and between which sizes."""
        u = self.unit
        rest = rect.adjusted(0, 40 * u, 0, 0)
        if view.icon:
            rest = painting.placed(rest.adjusted(72 * u, 0, 0, 0), rest, rtl=self.rtl)
        if view.decision:
            return QRectF(rest.left(), rest.top(), rest.width(), rest.height() * 0.36), (50, 24)
        return rest.adjusted(0, 0, 0, -64 * u if view.below else 0), (72, 30)

    def _decision_box(self, rect: QRectF, view: RoomView) -> QRectF:
        """Under the title, whatever room that has left."""
        u = self.unit
        title, sizes = self._title_box(rect, view)
        top = title.top() + self._fit(title, view.title, sizes, 700).height + 16 * u
        return QRectF(rect.left(), top, rect.width(), rect.bottom() - top)

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

    def _paint_message(self, painter: QPainter, rect: QRectF, view: RoomView, asked: QRectF) -> None:
        del asked
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

    def _fit(self, rect: QRectF, text: str, units: tuple[float, float], weight: int) -> Fit:
        most, least = (max(8, round(size * self.unit)) for size in units)
        return fitted(text, int(rect.width()), int(rect.height()), most, least, weight)

    def _write_fitted(
        self,
        painter: QPainter,
        rect: QRectF,
        text: str,
        units: tuple[float, float],
        weight: int,
        ink: str,
        align: str = "start",
    ) -> Fit:
        """Writes as large as the box takes."""
        fit = self._fit(rect, text, units, weight)
        lower = (rect.height() - fit.height) / 2 if align == "center" else 0
        font = vazirmatn(fit.pixels, weight)
        at = rect.adjusted(0, lower, 0, 0)
        painting.write_lines(painter, at, fit.text, font, self.colour(ink), rtl=self.rtl, align=align)
        return fit
