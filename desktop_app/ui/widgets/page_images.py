"""Pages of a PDF as pictures, rendered off the UI thread by the renderer that printing uses too."""

from __future__ import annotations

from dataclasses import dataclass

import pypdfium2
from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QSizeF, QThreadPool, Signal, Slot
from PySide6.QtGui import QImage

from desktop_app.proof.pdf_pages import PDFIUM


@dataclass(frozen=True)
class Wanted:
    """One page at one scale (pixels of the screen per point) of one document."""

    document: int
    page: int
    scale: float


def page_sizes(pdf: bytes) -> list[QSizeF]:
    """The size of each page in points."""
    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return [QSizeF(*document.get_page_size(page)) for page in range(len(document))]
        finally:
            document.close()


def render(pdf: bytes, page: int, scale: float) -> QImage:
    """One page on white, `scale` pixels to the point."""
    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            document.init_forms()  # what a digital signature shows stands in a form field
            bitmap = document[page].render(scale=scale, prefer_bgrx=True)
            picture = QImage(
                bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
            )
            return picture.copy()
        finally:
            document.close()


class _Rendering(QRunnable):
    """Carries one page into the pool; owns no QObject."""

    def __init__(self, shelf: PageImages, pdf: bytes, wanted: Wanted) -> None:
        super().__init__()
        self._pdf, self._wanted = pdf, wanted
        self._is_wanted = shelf.is_wanted
        self._ready = shelf.rendered

    def run(self) -> None:
        if not self._is_wanted(self._wanted):
            return
        try:
            picture = render(self._pdf, self._wanted.page, self._wanted.scale)
        except (pypdfium2.PdfiumError, MemoryError):
            picture = QImage()
        self._ready.emit(self._wanted, picture)


class PageImages(QObject):
    """The pictures of one document at a time; `arrived` gives the page whose picture has come."""

    arrived = Signal(int)
    rendered = Signal(object, QImage)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pdf = b""
        self._document = 0
        self._pictures: dict[int, tuple[float, QImage]] = {}
        self._asked: set[Wanted] = set()
        self.rendered.connect(self._keep)

    def open(self, pdf: bytes) -> list[QSizeF]:
        """Take another document; old pictures stay until new ones have come, so that nothing flickers."""
        sizes = page_sizes(pdf) if pdf else []
        self._pdf = pdf
        self._document += 1
        self._asked.clear()
        self._pictures = {page: kept for page, kept in self._pictures.items() if page < len(sizes)}
        self._pictures = {page: (0.0, picture) for page, (_, picture) in self._pictures.items()}
        return sizes

    def picture(self, page: int, scale: float) -> QImage | None:
        """The best picture at hand; a sharper one is ordered where it is not at `scale`."""
        kept = self._pictures.get(page)
        wanted = Wanted(self._document, page, scale)
        if (kept is None or kept[0] != scale) and wanted not in self._asked:
            self._asked = {other for other in self._asked if other.page != page} | {wanted}
            self._pool.start(_Rendering(self, self._pdf, wanted))
        return None if kept is None else kept[1]

    def is_wanted(self, wanted: Wanted) -> bool:
        return wanted in self._asked

    def keep_only(self, pages: range) -> None:
        """Let go of the pictures of far pages."""
        self._pictures = {page: kept for page, kept in self._pictures.items() if page in pages}

    def settle(self) -> None:
        """Wait until every picture that was ordered has come."""
        self._pool.waitForDone()
        QCoreApplication.sendPostedEvents(self)

    def shut_down(self) -> None:
        """Drop what has not begun, and wait for what has."""
        self._asked.clear()
        self._pool.clear()
        self._pool.waitForDone()

    @Slot(object, QImage)
    def _keep(self, wanted: Wanted, picture: QImage) -> None:
        self._asked.discard(wanted)
        if wanted.document == self._document:
            self._pictures[wanted.page] = (wanted.scale, picture)
            self.arrived.emit(wanted.page)
