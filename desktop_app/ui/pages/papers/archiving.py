"""A committee's year is archived: asked, written as a job, and told."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.progress import Progress
from desktop_app.services import archive
from desktop_app.services.archive import ArchiveReport
from desktop_app.ui.dialogs.archive_year import ArchiveReportDialog, ArchiveYearDialog
from desktop_app.ui.frame import Frame


class YearArchiving(QObject):
    """Asks over `window`; a refusal comes before any question, and a stopped job leaves nothing behind."""

    def __init__(self, frame: Frame, window: QWidget) -> None:
        super().__init__(window)
        self._frame, self._desk, self._window = frame, frame.desk, window
        self._folder = Path.home()

    def ask(self, committee_id: str, year: int) -> None:
        classified = self._frame.asked(lambda: archive.classified(self._desk, committee_id, year))
        if classified is None:
            return
        name = self._desk.committees.get(committee_id).name
        dialog = ArchiveYearDialog(self._frame, name, year, classified, self._folder, self._window)
        if dialog.asked():
            self._folder = dialog.folder
            self.write(committee_id, year, dialog.folder, with_classified=dialog.with_classified)

    def write(self, committee_id: str, year: int, folder: Path, *, with_classified: bool) -> None:
        """The whole archive, or nothing."""
        desk = self._desk

        def work(progress: Progress) -> ArchiveReport:
            return archive.write(desk, committee_id, year, folder, progress, with_classified=with_classified)

        self._frame.run(work, self.tr("Archiving the year"), self._tell)

    def _tell(self, report: ArchiveReport) -> None:
        dialog = ArchiveReportDialog(self._frame, report, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
