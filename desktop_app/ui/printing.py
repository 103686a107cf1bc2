"""A finished PDF on a printer: each page as a picture at the printer's own resolution."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF
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


def print_pdf(pdf: bytes, printer: QPrinter, progress: Progress) -> int:
    """Prints the pages that the dialog was left with; gives their number. Raises Refused where there is no printer."""
    sizes = page_sizes(pdf)
    pages = _pages(printer, len(sizes))
    painter = QPainter()
    if not painter.begin(printer):
        raise Refused(
            sentence("Rules", "The printer does not take the pages."),
            sentence("Rules", "Check that it is on and chosen, or save the paper as PDF."),
        )
    try:
        for place, page in enumerate(pages):
            progress.step(place, len(pages), "")
            if place:
                printer.newPage()
            resolution = min(_FINEST, printer.resolution())
            picture = render(pdf, page, resolution / _POINTS)
            painter.drawImage(QRectF(painter.viewport()), picture)
        progress.step(len(pages), len(pages), "")
    finally:
        painter.end()
    return len(pages)


def _pages(printer: QPrinter, total: int) -> list[int]:
    """From 0, in the order asked for."""
    first, last = printer.fromPage() or 1, printer.toPage() or total
    pages = list(range(max(1, first) - 1, min(last, total)))
    in_reverse = printer.pageOrder() == QPrinter.PageOrder.LastPageFirst
    return pages[::-1] if in_reverse else pages
