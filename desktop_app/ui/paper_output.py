"""Papers out of the program: on the system's printer, as a file, or as many files in a folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.progress import Progress
from desktop_app.services import outside_files, papers
from desktop_app.services.paper_offers import Offer
from desktop_app.ui import printing
from desktop_app.ui.frame import Frame
from desktop_app.ui.wording import at, number

FILTERS: Final = {
    "pdf": "PDF (*.pdf)",
    "docx": "Word (*.docx)",
    "xlsx": "Excel (*.xlsx)",
    "ics": "iCalendar (*.ics)",
}


class PaperOutput(QObject):
    """Asks over `window` where to; the work is done off the UI thread."""

    def __init__(self, frame: Frame, window: QWidget) -> None:
        super().__init__(window)
        self._frame, self._desk, self._window = frame, frame.desk, window

    def print_out(self, offers: Sequence[Offer]) -> None:
        """The system's dialog, then the pages of all papers as one job."""
        kept = [offer for offer in offers if "pdf" in offer.formats]
        if not kept:
            return
        printer = printing.printer_for(kept[0].title)
        if printing.asked_for(printer, self.tr("Print"), self._window):
            desk = self._desk

            def work(progress: Progress) -> int:
                makers = [lambda offer=offer: papers.made(desk, offer, "pdf") for offer in kept]
                return printing.print_pdfs(makers, printer, progress)

            def done(pages: int) -> None:
                self._frame.toast(self.tr("{n} pages went to the printer.").format(n=number(pages)))

            self._frame.run(work, self.tr("Printing"), done)

    def save(self, offer: Offer, form: str) -> None:
        """Asks where, then writes the file."""
        wanted = str(Path.home() / papers.file_name(offer, form))
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the paper"), wanted, FILTERS[form])
        if chosen:
            path = Path(chosen)
            self.save_to(offer, form, path if path.suffix.lower() == f".{form}" else Path(f"{path}.{form}"))

    def save_to(self, offer: Offer, form: str, path: Path) -> None:
        """Writes the paper to `path`, whole or not at all."""
        desk = self._desk

        def work(progress: Progress) -> Path:
            return outside_files.put(papers.made(desk, offer, form, progress), path)

        def done(written: Path) -> None:
            self._frame.toast(self.tr("The paper was saved in {path}.").format(path=at(written)))

        self._frame.run(work, self.tr("Saving the paper"), done)

    def save_all(self, offers: Sequence[Offer]) -> None:
        """Asks for a folder, then writes every paper into it."""
        title = self.tr("Save the papers in a folder")
        chosen = QFileDialog.getExistingDirectory(self._window, title, str(Path.home()))
        if chosen:
            self.save_all_to(offers, Path(chosen))

    def save_all_to(self, offers: Sequence[Offer], folder: Path) -> None:
        """Each in its usual format; what is written when the job is stopped stays, and is told."""
        desk = self._desk

        def work(progress: Progress) -> papers.Written:
            return papers.write(desk, offers, folder, progress=progress)

        def done(written: papers.Written) -> None:
            count, path = number(len(written.files)), at(folder)
            if written.cancelled:
                words = self.tr("Stopped: {n} of {m} papers are in {path}, each of them whole.")
                self._frame.toast(words.format(n=count, m=number(len(offers)), path=path))
            else:
                self._frame.toast(self.tr("{n} papers were saved in {path}.").format(n=count, path=path))

        self._frame.run(work, self.tr("Saving the papers"), done)
