"""What became of a stack of scanned pages: where each belongs, and what could not be placed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.sentences import sentence
from desktop_app.services.scans import PageOutcome, ScannedFile, ScannedPage, ScanReport
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.dialogs import Dialog
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.wording import joined, line, number, told

_OUTCOMES: Final = {
    PageOutcome.LINKED: (sentence("Scans", "kept with the minutes"), "ph.check-circle-fill", "zangar"),
    PageOutcome.OLDER_VERSION: (sentence("Scans", "kept with an older version"), "ph.clock", "zar"),
    PageOutcome.DUPLICATE: (sentence("Scans", "lies there already"), "ph.copy", "ink-3"),
    PageOutcome.NO_CODE: (sentence("Scans", "no code was found"), "ph.warning", "zar"),
    PageOutcome.DAMAGED_CODE: (sentence("Scans", "the code cannot be read"), "ph.warning", "zar"),
    PageOutcome.OTHER_OFFICE: (sentence("Scans", "belongs to another office"), "ph.buildings", "zar"),
    PageOutcome.UNKNOWN_TEXT: (sentence("Scans", "this text is not in the file"), "ph.warning", "zar"),
    PageOutcome.FORGED: (sentence("Scans", "the code is not genuine"), "ph.shield-warning", "shangarf"),
}
_PLACED: Final = frozenset({PageOutcome.LINKED, PageOutcome.OLDER_VERSION, PageOutcome.DUPLICATE})


class ScanReportDialog(Dialog):
    """Page by page. Pages without a code may be kept with the minutes that are open, in one press."""

    def __init__(self, frame: Frame, report: ScanReport, minutes_id: str, parent: QWidget | None = None) -> None:
        placed = sum(page.outcome in _PLACED for page in report.pages)
        title = self.tr("{n} of {m} scanned pages have found their place").format(
            n=number(placed), m=number(len(report.pages))
        )
        super().__init__(frame.theme, title, _lacking(report), width=680, parent=parent)
        self._desk, self._minutes_id = frame.desk, minutes_id
        self.linked: list[str] = []
        self.unplaced = [file for file in report.files if file.sha256 and not _has_place(file)]
        columns = (Column(0, share=2), Column(0, share=5))
        self.list = RowList(frame.theme, columns, row_height=52, padding=4, name=self.tr("Scanned pages"))
        self.list.setMinimumHeight(frame.theme.px(min(380, 54 * max(2, len(report.pages) + 1))))
        self.list.show_rows([row for file in report.files for row in _rows(file)])
        self.content.addWidget(self.list)
        if self.unplaced and minutes_id:
            words = self.tr("Keep the rest ({n}) with these minutes").format(n=number(len(self.unplaced)))
            self.keep = Button(frame.theme, words)
            self.keep.clicked.connect(self._keep)
            self.buttons.addWidget(self.keep)
        self.add_button(Button(frame.theme, self.tr("Done"), kind="primary"), accepts=True)

    def _keep(self) -> None:
        self.linked = [self._desk.scans.link(file, self._minutes_id) for file in self.unplaced]
        self.accept()


def _has_place(file: ScannedFile) -> bool:
    return any(page.outcome in _PLACED for page in file.pages)


def _lacking(report: ScanReport) -> str:
    pages = [page for lacks in report.missing().values() for page in lacks]
    if not pages:
        return ""
    words = QCoreApplication.translate("Scans", "Of these papers, pages {pages} are not among the scans.")
    return words.format(pages=joined([number(page) for page in pages]))


def _rows(file: ScannedFile) -> list[Row]:
    if file.trouble is not None:
        said = told(file.trouble)
        cells = (Cell(line(file.file)), Cell(said.title, said.body, icon="ph.warning", icon_ink="shangarf"))
        return [Row(file.file, cells, tip=f"{said.title} {said.body}")]
    return [_row(file, page) for page in file.pages]


def _row(file: ScannedFile, page: ScannedPage) -> Row:
    words, icon, ink = _OUTCOMES[page.outcome]
    place = ""
    if page.paper:
        of = QCoreApplication.translate("Scans", "{paper}, page {page} of {total}")
        place = of.format(paper=page.paper, page=number(page.page), total=number(page.total))
    elif page.office:
        place = page.office
    outcome = QCoreApplication.translate("Scans", words)
    sheet = QCoreApplication.translate("Scans", "sheet {n}").format(n=number(page.place)) if len(file.pages) > 1 else ""
    cells = (
        Cell(line(file.file), sheet),
        Cell(outcome, place, icon=icon, icon_ink=ink),
    )
    return Row((file.file, page.place), cells, tip=place or outcome)
