"""A paper made outside the committees' years, before it is printed or saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.progress import Progress
from desktop_app.services import outside_files
from desktop_app.ui import printing
from desktop_app.ui.dialogs.pages import PagesDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.wording import at, number


class PaperOutDialog(PagesDialog):
    """Ctrl+P prints, Ctrl+S saves."""

    def __init__(self, frame: Frame, title: str, pdf: bytes, parent: QWidget) -> None:
        super().__init__(frame.theme, title, pdf, parent)
        self._frame, self._paper_title, self._pdf = frame, title, pdf
        self.save = Button(self.theme, self.tr("Save as PDF"), icon="ph.file-pdf", keys="Ctrl+S")
        self.print = Button(self.theme, self.tr("Print"), icon="ph.printer", keys="Ctrl+P")
        for place, button in enumerate((self.save, self.print), 1):
            self.buttons.insertWidget(place, button)
        self.save.clicked.connect(self._save)
        self.print.clicked.connect(self._print)

    @Slot()
    def _save(self) -> None:
        wanted = str(Path.home() / f"{self._paper_title}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the paper"), wanted, "PDF (*.pdf)")
        if not chosen:
            return
        path = Path(chosen) if chosen.lower().endswith(".pdf") else Path(f"{chosen}.pdf")
        written = self._frame.asked(lambda: outside_files.put(self._pdf, path))
        if written is not None:
            self._frame.toast(self.tr("The paper was saved in {path}.").format(path=at(written)))

    @Slot()
    def _print(self) -> None:
        printer, pdf = printing.printer_for(self._paper_title), self._pdf
        if not printing.asked_for(printer, self.tr("Print"), self):
            return

        def work(progress: Progress) -> int:
            return printing.print_pdfs([lambda: pdf], printer, progress)

        def done(pages: int) -> None:
            self._frame.toast(self.tr("{n} pages went to the printer.").format(n=number(pages)))

        self._frame.run(work, self.tr("Printing"), done)
