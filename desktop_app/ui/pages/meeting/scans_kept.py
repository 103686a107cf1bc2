"""The scanned pages that lie with the minutes: looked at by Enter, taken out by Delete."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.services.attachments import AttachmentView
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.wording import line, plain


class ScansKept(QWidget):
    """Shown once there is a scan."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frame, self.desk, self.theme = frame, frame.desk, frame.theme
        self._minutes_id = ""
        self._scans: dict[str, AttachmentView] = {}
        columns = (Column(0, share=3), Column(64, align="end"))
        self.list = RowList(
            self.theme, columns, row_height=34, padding=20, grows=True, name=self.tr("Scanned pages kept")
        )
        title = Label(self.theme, self.tr("Scanned pages kept"), role="h3")
        title.setContentsMargins(20, 8, 20, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(title)
        column.addWidget(self.list)
        self.list.opened.connect(self._open)
        self.list.acted.connect(lambda key, _act: self._open(key))
        self.list.removal_wanted.connect(self._take_out)
        self.hide()

    def show_minutes(self, minutes_id: str) -> None:
        """The scans of a version of the minutes; «» where there is none yet."""
        self._minutes_id = minutes_id
        found = self.frame.asked(lambda: self.desk.attachments.of("minutes", minutes_id)) if minutes_id else []
        self._scans = {scan.id: scan for scan in found or []}
        self.list.show_rows([self._row(scan) for scan in self._scans.values()])
        self.setVisible(bool(self._scans))

    def _row(self, scan: AttachmentView) -> Row:
        title = line(scan.title)
        cells = (Cell(title, icon="ph.paperclip"), Cell(self.tr("Open"), action="open"))
        return Row(scan.id, cells, tip=f"{plain(title)} ({plain(line(scan.file_name))})")

    @Slot(object)
    def _open(self, key: object) -> None:
        """In the program that the machine opens such files with."""
        copy = self.frame.asked(lambda: self.desk.attachments.open_copy(str(key)))
        if copy is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))

    @Slot(object)
    def _take_out(self, key: object) -> None:
        scan = self._scans.get(str(key))
        if scan is None:
            return
        self.frame.asked(lambda: self.desk.attachments.remove(scan.id))
        self.show_minutes(self._minutes_id)
        words = self.tr("“{title}” was taken out.").format(title=scan.title)
        self.frame.toast(words, undo=lambda: self._put_back(scan.id))

    def _put_back(self, scan_id: str) -> None:
        self.desk.attachments.restore(scan_id)
        self.show_minutes(self._minutes_id)
