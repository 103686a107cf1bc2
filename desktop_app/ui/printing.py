"""Finished PDFs on a printer: each page as a picture at the printer's own resolution, on a sheet of its own size."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.progress import Progress
from desktop_app.sentences import Refused, sentence
from desktop_app.ui.widgets.page_images import page_sizes, render

_POINTS: Final = 72
_FINEST: Final = 600
"""Dots to the inch beyond which a page of text only costs memory."""


def printer_for(name: str) -> QPrinter:
    """An A4 printer without margins of its own: the paper brings its margins."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setDocName(name)
    return printer


def asked_for(printer: QPrinter, title: str, parent: QWidget) -> bool:
    """Shows the system's print dialog; says whether to print."""
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    return dialog.exec() == QDialog.DialogCode.Accepted


def sheet_of(size: QSizeF) -> QPageLayout:
    """The sheet for a page of `size` points: turned where the page is wider than high."""
    wide = size.width() > size.height()
    upright = QSizeF(min(size.width(), size.height()), max(size.width(), size.height()))
    orientation = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(upright, QPageSize.Unit.Point), orientation, QMarginsF())


def print_pdfs(papers: Sequence[Callable[[], bytes]], printer: QPrinter, progress: Progress) -> int:
    """Prints papers one after another as one job; gives the number of pages. Each is made when its turn comes.

    The pages chosen in the dialog are kept where there is one paper. Raises Refused where there is no printer;
    a job that is cancelled ends after the page that is under way.
    """
    painter = QPainter()
    printed = 0
    try:
        for place, paper in enumerate(papers):
            pdf = paper()
            sizes = page_sizes(pdf)
            pages = _pages(printer, len(sizes)) if len(papers) == 1 else list(range(len(sizes)))
            for done, page in enumerate(pages):
                # Told in papers where there are several, in pages where there is one.
                progress.step(*((done, len(pages)) if len(papers) == 1 else (place, len(papers))))
                _turn_to(painter, printer, sizes[page])
                picture = render(pdf, page, min(_FINEST, printer.resolution()) / _POINTS)
                painter.drawImage(QRectF(painter.viewport()), picture)
                printed += 1
        progress.step(1, 1, "")
    finally:
        painter.end()
    return printed


def _turn_to(painter: QPainter, printer: QPrinter, size: QSizeF) -> None:
    """A fresh sheet of that size."""
    printer.setPageLayout(sheet_of(size))
    printer.setFullPage(True)
    if painter.isActive():
        printer.newPage()
    elif not painter.begin(printer):
        raise Refused(
            sentence("Rules", "The printer does not take the pages."),
            sentence("Rules", "Check that it is on and chosen, or save the paper as PDF."),
        )


def _pages(printer: QPrinter, total: int) -> list[int]:
    """From 0, in the order asked for."""
    first, last = printer.fromPage() or 1, printer.toPage() or total
    pages = list(range(max(1, first) - 1, min(last, total)))
    in_reverse = printer.pageOrder() == QPrinter.PageOrder.LastPageFirst
    return pages[::-1] if in_reverse else pages
