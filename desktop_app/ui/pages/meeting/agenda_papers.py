"""The papers of an agenda item: files taken in, papers awaited, and what can be done with each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop_app.progress import Progress
from desktop_app.sentences import Spoken
from desktop_app.services.approvals import ApprovedMinutes
from desktop_app.services.attachments import AttachmentView
from desktop_app.ui import terms
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.file_cell import FileCell, size_in_words
from desktop_app.ui.widgets.files_field import dropped_files
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.wording import line

_SUBJECT = "agenda_item"


class Papers(QWidget):
    """Files are added by the dialog or dropped; each is taken in as a job, so that a large one can be stopped."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frame, self.desk, self.theme = frame, frame.desk, frame.theme
        self._item_id = ""
        self._frozen = False
        self._shown: Sequence[AttachmentView] = ()
        self._approved: ApprovedMinutes | None = None
        self.cells: list[FileCell] = []
        self.signed: list[FileCell] = []
        self.setAcceptDrops(True)
        self.add_button = Button(self.theme, self.tr("Add files"), kind="link", icon="ph.plus", size="small")
        tip = self.tr("Note a paper that has been asked for and is not here yet")
        self.expect_button = IconButton(self.theme, "ph.hourglass-medium", tip, ink="lajvard", icon_side=16)
        self.add_button.clicked.connect(self.choose_files)
        self.expect_button.clicked.connect(self.expect)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(Label(self.theme, self.tr("Papers"), role="h3"))
        head.addStretch()
        head.addWidget(self.expect_button)
        head.addWidget(self.add_button)
        self._none = Label(self.theme, self.tr("No papers yet; files can be dropped here."), role="meta", ink="ink-3")
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._none)
        column.addLayout(self._list)

    def show_item(self, item_id: str, *, frozen: bool, approved: ApprovedMinutes | None = None) -> None:
        """`approved` are the minutes that the item approves: what is signed of them stands before its own papers."""
        papers = self.desk.attachments.of(_SUBJECT, item_id)
        if (self._item_id, self._shown, self._frozen, self._approved) == (item_id, papers, frozen, approved):
            return
        self._item_id, self._shown, self._frozen, self._approved = item_id, papers, frozen, approved
        self.add_button.setVisible(not frozen)
        self.expect_button.setVisible(not frozen)
        for cell in (*self.signed, *self.cells):
            self._list.removeWidget(cell)
            cell.deleteLater()
        self.signed = self._signed_cells(approved) if approved is not None else []
        self.cells = [self._cell(paper) for paper in papers]
        for cell in (*self.signed, *self.cells):
            self._list.addWidget(cell)
        self._none.setVisible(not papers and not self.signed)

    def _signed_cells(self, approved: ApprovedMinutes) -> list[FileCell]:
        """The signed minutes: only opened here, they belong to their own meeting."""
        cells = []
        meeting = terms.numbered_meeting(approved.number).lower()
        if approved.signed_sha256:
            title = self.tr("Signed minutes of {meeting}").format(meeting=meeting)
            opening = partial(
                self._open_copy, partial(self.desk.agenda.open_signed_minutes, self._item_id, "minutes.pdf")
            )
            cells.append(self._signed_cell(title, "PDF", "minutes.pdf", opening))
        for attachment_id, title, file_name, size in approved.scans:
            words = size_in_words(size, self.tr("{n} kB"), self.tr("{n} MB"))
            detail = " · ".join((self.tr("scan of the minutes of {meeting}").format(meeting=meeting), words))
            opening = partial(self._open_copy, partial(self.desk.attachments.open_copy, attachment_id))
            cells.append(self._signed_cell(title or file_name, detail, file_name, opening))
        return cells

    def _signed_cell(self, title: str, detail: str, file_name: str, opening: Callable[[], None]) -> FileCell:
        cell = FileCell(self.theme, title, detail, file_name=file_name, act=self.tr("Open"))
        cell.opened.connect(opening)
        cell.act_wanted.connect(opening)
        return cell

    def _open_copy(self, request: Callable[[], Path]) -> None:
        copy = self.frame.asked(request)
        if copy is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))

    def _cell(self, paper: AttachmentView) -> FileCell:
        if paper.awaited:
            source = self.tr("not here yet; from {sender}").format(sender=paper.awaited_from)
            detail = source if paper.awaited_from else self.tr("not here yet")
            act = "" if self._frozen else self.tr("Receive")
            cell = FileCell(self.theme, paper.title, detail, missing=True, act=act)
            cell.act_wanted.connect(partial(self.receive, paper))
        else:
            kind = Path(paper.file_name).suffix.removeprefix(".").upper()
            size = size_in_words(paper.size, self.tr("{n} kB"), self.tr("{n} MB"))
            cell = FileCell(self.theme, paper.title, " · ".join(filter(None, (kind, size))), file_name=paper.file_name)
            cell.opened.connect(partial(self.open, paper))
        cell.menu_wanted.connect(partial(self._offer, paper))
        return cell

    # Acts

    @Slot()
    def choose_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add files"))
        self.take_in([Path(name) for name in names])

    def take_in(self, files: Sequence[Path]) -> None:
        """Takes files in, one after the other, off the UI thread."""
        item_id, attachments = self._item_id, self.desk.attachments
        if not files or not item_id or self._frozen:
            return

        def work(progress: Progress) -> int:
            for file in files:
                attachments.attach(_SUBJECT, item_id, file, progress=progress)
            return len(files)

        self.frame.run(work, self.tr("Taking in {name}").format(name=files[0].name), self._look_again)

    @Slot()
    def expect(self) -> None:
        from desktop_app.ui.dialogs.expected_paper import ExpectedPaperDialog  # noqa: PLC0415 - start-up

        ExpectedPaperDialog(self.frame, _SUBJECT, self._item_id, parent=self).asked()
        self._look_again()

    def receive(self, paper: AttachmentView) -> None:
        """The awaited paper has come: choose its file."""
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the file of “{title}”").format(title=paper.title))
        if name:
            self.receive_file(paper, Path(name))

    def receive_file(self, paper: AttachmentView, source: Path) -> None:
        attachments = self.desk.attachments
        self.frame.run(
            lambda progress: attachments.receive(paper.id, source, progress),
            self.tr("Taking in {name}").format(name=source.name),
            self._look_again,
        )

    def open(self, paper: AttachmentView) -> None:
        """Shows a copy in the program that the machine opens such files with."""
        self._open_copy(lambda: self.desk.attachments.open_copy(paper.id))

    def save_as(self, paper: AttachmentView) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save as"), paper.file_name)
        if name:
            attachments = self.desk.attachments
            self.frame.run(
                lambda progress: attachments.save_as(paper.id, Path(name), progress),
                self.tr("Saving {name}").format(name=paper.file_name),
                lambda _: self.frame.toast(self.tr("{name} was saved.").format(name=Path(name).name)),
            )

    def remove(self, paper: AttachmentView) -> None:
        attachments = self.desk.attachments
        try:
            attachments.remove(paper.id)
        except Spoken as error:
            self.frame.tell(error)
            return
        self._look_again()
        words = self.tr("“{title}” was taken out.").format(title=paper.title)
        self.frame.toast(words, undo=lambda: attachments.restore(paper.id))

    def _offer(self, paper: AttachmentView) -> None:
        menu = QMenu(self)
        if not paper.awaited:
            menu.addAction(line(self.tr("Open the file")), partial(self.open, paper))
            menu.addAction(line(self.tr("Save as…")), partial(self.save_as, paper))
        if not self._frozen:
            menu.addAction(line(self.tr("Take out")), partial(self.remove, paper))
        cell = next(cell for cell, shown in zip(self.cells, self._shown, strict=True) if shown.id == paper.id)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        end = 0 if rtl else cell.width() - menu.sizeHint().width()
        menu.exec(cell.mapToGlobal(QPoint(end, cell.height())))
        menu.deleteLater()

    def _look_again(self, _: object = None) -> None:
        self.show_item(self._item_id, frozen=self._frozen, approved=self._approved)

    # Files dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._frozen and dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.take_in(dropped_files(event))
        event.acceptProposedAction()
