"""Pages of paper on a desk: one or two in a row, scrolled and zoomed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.page_images import PageImages

ZOOMS: Final = (0.3, 0.4, 0.5, 0.6, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0)
_GAP: Final = 20
_LEAST_MARGIN: Final = 8
_POINT: Final = 96 / 72


class PageView(QAbstractScrollArea):
    """Shows the pages of a PDF; zoom 1 is the size on paper at 96 dots to the inch."""

    page_changed = Signal(int, int)
    zoom_changed = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._images = PageImages(self)
        self._images.arrived.connect(self._show_arrived)
        self._sizes: list[QSizeF] = []
        self._places: list[QRectF] = []
        self._zoom, self._across, self._page = 0.6, 2, 0
        self._fits = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def page_count(self) -> int:
        return len(self._sizes)

    @property
    def zoom(self) -> float:
        return self._zoom

    @property
    def pages_across(self) -> int:
        return self._across

    @property
    def page(self) -> int:
        """The page at the top, from 0."""
        return self._page

    def show_pdf(self, pdf: bytes) -> None:
        """Show another document at the same place; empty bytes show an empty desk."""
        self._sizes = self._images.open(pdf)
        self._page = min(self._page, max(0, len(self._sizes) - 1))
        self._arrange()

    def show_across(self, pages: int) -> None:
        """One or two pages side by side."""
        self._across = pages
        page = self._page
        self._arrange()
        self.go_to(page)

    def set_zoom(self, zoom: float) -> None:
        self._fits = False
        self._zoom_to(zoom)

    def fit_width(self) -> None:
        """As large as the width allows, and so again when the width changes."""
        self._fits = True
        self._fit()

    def zoom_by(self, steps: int) -> None:
        nearest = min(range(len(ZOOMS)), key=lambda place: abs(ZOOMS[place] - self._zoom))
        self.set_zoom(ZOOMS[min(max(nearest + steps, 0), len(ZOOMS) - 1)])

    def go_to(self, page: int) -> None:
        """Bring `page`, from 0, to the top."""
        if 0 <= page < len(self._places):
            self.verticalScrollBar().setValue(round(self._places[page].top()) - _GAP)
            self._tell(page)

    def step(self, rows: int) -> None:
        self.go_to(min(max(0, self._page + rows * self._across), max(0, self.page_count - 1)))

    def settle(self) -> None:
        """Have what is seen drawn sharp now, for whoever takes a picture of the screen."""
        self.viewport().grab()
        self._images.settle()

    def shut_down(self) -> None:
        self._images.shut_down()

    def _zoom_to(self, zoom: float) -> None:
        page = self._page
        self._zoom = zoom
        self._arrange()
        self.go_to(page)
        self.zoom_changed.emit(zoom)

    def _fit(self) -> None:
        if self._sizes:
            widest = max(size.width() for size in self._sizes) * _POINT * self._across
            room = self.viewport().width() - _GAP * (self._across + 1)
            self._zoom_to(max(0.2, room / widest))

    def _arrange(self) -> None:
        """Give every page its place on the desk."""
        scale, y = _POINT * self._zoom, float(_GAP)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        widths = [
            sum(size.width() * scale for size in self._sizes[first : first + self._across])
            + _GAP * (len(self._sizes[first : first + self._across]) - 1)
            for first in range(0, len(self._sizes), self._across)
        ]
        desk = max([self.viewport().width(), *(width + 2 * _LEAST_MARGIN for width in widths)])
        self._places = []
        for first, width in zip(range(0, len(self._sizes), self._across), widths, strict=True):
            row = self._sizes[first : first + self._across]
            x = (desk - width) / 2
            whole = QRectF(x, y, width, 1)
            for size in row:
                place = QRectF(x, y, size.width() * scale, size.height() * scale)
                mirrored = painting.placed(place, whole, rtl=rtl)
                self._places.append(mirrored)
                x += place.width() + _GAP
            y += max(size.height() for size in row) * scale + _GAP
        port = self.viewport()
        self.verticalScrollBar().setPageStep(port.height())
        self.verticalScrollBar().setRange(0, max(0, round(y) - port.height()))
        self.horizontalScrollBar().setPageStep(port.width())
        self.horizontalScrollBar().setRange(0, max(0, round(desk) - port.width()))
        port.update()
        self.page_changed.emit(self._page, self.page_count)

    def _show_arrived(self) -> None:
        self.viewport().update()

    def _scrolled(self) -> None:
        self.viewport().update()
        top = self.verticalScrollBar().value() + self.viewport().height() / 3
        page = next((number for number, place in enumerate(self._places) if place.bottom() > top), 0)
        self._tell(page)

    def _tell(self, page: int) -> None:
        page -= page % self._across
        if page != self._page:
            self._page = page
            self.page_changed.emit(page, self.page_count)

    def _offset(self) -> QPoint:
        across = self.horizontalScrollBar()
        x = (
            across.maximum() - across.value()
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            else across.value()
        )
        return QPoint(x, self.verticalScrollBar().value())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self.viewport())
        port = QRectF(self.viewport().rect())
        painter.fillRect(port, self.theme.colour("sunken"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ratio, offset = self.devicePixelRatioF(), self._offset()
        seen = []
        for page, place in enumerate(self._places):
            rect = place.translated(-offset.x(), -offset.y())
            # On whole pixels of the screen a picture is drawn as it is, not resampled.
            rect = QRectF(round(rect.x() * ratio) / ratio, round(rect.y() * ratio) / ratio, rect.width(), rect.height())
            if not rect.intersects(port):
                continue
            seen.append(page)
            painter.fillRect(rect, self.theme.colour("paper"))
            picture = self._images.picture(page, _POINT * self._zoom * ratio)
            if picture is not None and not picture.isNull():
                exact = QSizeF(picture.width() / ratio, picture.height() / ratio)
                near = abs(exact.width() - rect.width()) < 2
                painter.drawImage(QRectF(rect.topLeft(), exact) if near else rect, picture)
            painting.box(painter, rect.adjusted(-1, -1, 1, 1), border=self.theme.colour("line-strong"), radius=0)
        painter.end()
        if seen:
            self._images.keep_only(range(seen[0] - 4, seen[-1] + 5))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self._fit()
        else:
            self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom_by(1)
        elif key in {Qt.Key.Key_Minus, Qt.Key.Key_Underscore}:
            self.zoom_by(-1)
        elif key == Qt.Key.Key_PageDown:
            self.step(1)
        elif key == Qt.Key.Key_PageUp:
            self.step(-1)
        elif key == Qt.Key.Key_Home:
            self.go_to(0)
        elif key == Qt.Key.Key_End:
            self.go_to(self.page_count - 1)
        else:
            super().keyPressEvent(event)
