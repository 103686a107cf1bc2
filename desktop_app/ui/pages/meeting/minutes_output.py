"""The minutes out of the program: on the system's printer, or as a PDF file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.progress import Progress
from desktop_app.sentences import EnvironmentFault, sentence
from desktop_app.ui import printing
from desktop_app.ui.frame import Frame
from desktop_app.ui.wording import number


class MinutesOutput(QObject):
    """Asks over `window` where to; the work is done off the UI thread."""

    def __init__(self, frame: Frame, window: QWidget) -> None:
        super().__init__(window)
        self._frame, self._minutes, self._window = frame, frame.desk.minutes, window

    def print_out(self, meeting_id: str, name: str) -> None:
        """The system's dialog, then the pages."""
        printer = printing.printer_for(name)
        if not printing.asked_for(printer, self.tr("Print the minutes"), self._window):
            return

        def work(progress: Progress) -> int:
            return printing.print_pdf(self._minutes.pdf(meeting_id), printer, progress)

        def done(pages: int) -> None:
            self._frame.toast(self.tr("{n} pages went to the printer.").format(n=number(pages)))

        self._frame.run(work, self.tr("Printing the minutes"), done)

    def save(self, meeting_id: str, name: str) -> None:
        """Asks where, then writes the file."""
        wanted = str(Path.home() / f"{name}.pdf")
        title = self.tr("Save the minutes as PDF")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, wanted, "PDF (*.pdf)")
        if chosen:
            path = Path(chosen)
            self.save_to(meeting_id, path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf"))

    def save_to(self, meeting_id: str, path: Path) -> None:
        """Writes the paper to `path`, whole or not at all."""

        def work(progress: Progress) -> Path:
            return _written(self._minutes.pdf(meeting_id, progress), path)

        def done(written: Path) -> None:
            self._frame.toast(self.tr("The minutes were saved in {path}.").format(path=str(written)))

        self._frame.run(work, self.tr("Saving the minutes as PDF"), done)


def _written(pdf: bytes, path: Path) -> Path:
    fresh = path.with_name(f".{path.name}.part")
    try:
        fresh.write_bytes(pdf)
        fresh.replace(path)
    except OSError as trouble:
        fresh.unlink(missing_ok=True)
        raise EnvironmentFault(
            sentence("Rules", "The file {path} could not be written."),
            sentence("Rules", "Another folder can be chosen, or room made on this one; nothing has been changed."),
            path=path,
        ) from trouble
    return path
