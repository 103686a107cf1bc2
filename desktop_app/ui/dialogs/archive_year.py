"""The archive of a committee's year: where it goes and what is in it, and afterwards what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from desktop_app.persian.bidi import isolate
from desktop_app.sentences import Refused
from desktop_app.services.archive import ArchiveReport
from desktop_app.ui.dialogs.first_run import can_be_made
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.dialogs import Dialog
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row, group
from desktop_app.ui.widgets.toggles import CheckRow
from desktop_app.ui.wording import number, told

_ROW: Final = 46
_FEW: Final = 6
"""So many rows are shown whole; more are scrolled through."""


class ArchiveYearDialog(FormDialog):
    """`folder` and `with_classified` are what was chosen."""

    def __init__(
        self, frame: Frame, committee: str, year: int, classified: Sequence[str], folder: Path, parent: QWidget
    ) -> None:
        title = self.tr("Archive of {year}, {committee}").format(year=number(year), committee=committee)
        body = self.tr(
            "Papers, attachments and lists of the year go into a new folder that is read without this program."
        )
        super().__init__(frame, title, self.tr("Make the archive"), body=body, width=560, parent=parent)
        self.path = LineEdit(self.theme, str(folder), name=self.tr("In the folder"))
        self.path.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.choose = Button(self.theme, self.tr("Choose the folder"), icon="ph.folder-open")
        where = QWidget()
        row = QHBoxLayout(where)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.path, 1)
        row.addWidget(self.choose)
        where.setFocusProxy(self.path)
        self.place(self.field("folder", self.tr("In the folder"), where))
        self.classified = CheckRow(self.theme, self.tr("The classified meetings too"))
        self.place(self.classified)
        self.content.addWidget(Label(self.theme, self._remark(classified), role="meta", ink="ink-3", wrap=True))
        self.classified.setVisible(bool(classified))
        self.choose.clicked.connect(self._choose)
        self.act.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remark(self, classified: Sequence[str]) -> str:
        if not classified:
            return self.tr("No meeting of this year is classified.")
        words = self.tr(
            "Without them, {n} meetings and the papers of the year that tell of them stay out; the index names them."
        )
        return words.format(n=number(len(classified)))

    @property
    def folder(self) -> Path:
        return Path(self.path.text().strip())

    @property
    def with_classified(self) -> bool:
        return self.classified.isChecked()

    @Slot()
    def _choose(self) -> None:
        start = self.path.text() if self.folder.is_dir() else str(Path.home())
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose the folder"), start)
        if chosen:
            self.path.setText(chosen)
            self.fields["folder"].be_content()

    def accept(self) -> None:
        if not self.path.text().strip():
            self.complain("folder", self.tr("No folder is chosen yet."))
        elif not can_be_made(self.folder):
            self.complain("folder", self.tr("This folder takes no files. Another one is needed."))
        else:
            super().accept()

    def submit(self) -> None:
        """The writing is a job of its own."""


class ArchiveReportDialog(Dialog):
    """How much was written, what was left out, and which papers could not be made and why."""

    def __init__(self, frame: Frame, report: ArchiveReport, parent: QWidget) -> None:
        title = self.tr("The archive is ready: {n} files of {m} meetings").format(
            n=number(report.files), m=number(report.meetings)
        )
        super().__init__(
            frame.theme, title, isolate(str(report.folder)), icon="ph.check", tone="zangar", width=600, parent=parent
        )
        self.report = report
        rows = _rows(self.tr("Left out, because classified"), [(name, None) for name in report.left_out])
        rows += _rows(self.tr("Could not be made"), list(report.not_made))
        if rows:
            few = len(rows) <= _FEW
            self.list = RowList(
                frame.theme, (Column(0),), row_height=_ROW, padding=4, grows=few, name=self.tr("Lacking")
            )
            if not few:
                self.list.setFixedHeight(frame.theme.px(_ROW * _FEW))
            self.list.show_rows(rows)
            self.content.addWidget(self.list)
        self.add_button(Button(frame.theme, self.tr("Close")), accepts=False)
        self.open_folder = Button(frame.theme, self.tr("Open the folder"), kind="primary", icon="ph.folder-open")
        self.add_button(self.open_folder, accepts=True)
        self.open_folder.setFocus(Qt.FocusReason.TabFocusReason)

    def accept(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.report.folder)))
        super().accept()


def _rows(title: str, lacking: Sequence[tuple[str, Refused | None]]) -> list[Row]:
    if not lacking:
        return []
    rows = [group(title, number(len(lacking)))]
    for place, (name, why) in enumerate(lacking):
        said = told(why).title if why is not None else ""
        rows.append(Row((title, place), (Cell(name, second=said),), tip=name))
    return rows
