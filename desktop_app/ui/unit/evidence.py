"""Evidence of a report: files kept at once, by a button or dropped, opened and taken out again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.exchange.follow_up_answer import Evidence
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.file_cell import icon_of, size_in_words
from desktop_app.ui.widgets.files_field import dropped_files
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.surfaces import Card


def size_words(size: int) -> str:
    """«۸۴ کیلوبایت»."""
    translate = QCoreApplication.translate
    return size_in_words(size, translate("EvidenceField", "{n} kB"), translate("EvidenceField", "{n} MB"))


class _File(QWidget):
    """One file: its name opens it, Delete takes it out."""

    wanted = Signal()
    left_out = Signal()

    def __init__(self, theme: Theme, file: Evidence) -> None:
        super().__init__()
        icon, ink = icon_of(file.name)
        self.name = Button(theme, file.name, kind="link")
        self.name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.name.clicked.connect(self.wanted)
        self.drop = IconButton(theme, "ph.x-bold", self.tr("Take out {name}").format(name=file.name), icon_side=12)
        self.drop.clicked.connect(self.left_out)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconMark(theme, icon, ink))
        row.addWidget(self.name, 1)
        row.addStretch()
        row.addWidget(Label(theme, size_words(file.size), role="meta", ink="ink-3"))
        row.addWidget(self.drop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.left_out.emit()
            return
        super().keyPressEvent(event)


class EvidenceField(Card):
    """`came` brings files to be kept; the others name one that is kept."""

    came = Signal(list)
    left_out = Signal(object)
    open_wanted = Signal(object)

    def __init__(self, theme: Theme, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=8, spacing=6, dashed=True, parent=parent)
        self.setAcceptDrops(True)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.choose = Button(theme, self.tr("Choose files"), icon="ph.paperclip", size="small")
        self.choose.clicked.connect(self.choose_files)
        self.setFocusProxy(self.choose)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.choose)
        head.addWidget(Label(theme, self.tr("or drop them here"), role="meta", ink="ink-3"))
        head.addStretch()
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.body.addLayout(head)
        self.body.addLayout(self._list)
        self._shown: tuple[Evidence, ...] = ()

    @Slot()
    def choose_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose files"))
        if names:
            self.came.emit([Path(name) for name in names])

    def show_files(self, files: Sequence[Evidence]) -> None:
        if tuple(files) == self._shown:
            return
        had_focus = self.isAncestorOf(self.window().focusWidget()) if self.window().focusWidget() else False
        while (item := self._list.takeAt(0)) is not None:
            shown = item.widget()
            if shown is not None:
                shown.hide()
                shown.deleteLater()
        self._shown = tuple(files)
        for file in files:
            row = _File(self.theme, file)
            row.left_out.connect(partial(self.left_out.emit, file))
            row.wanted.connect(partial(self.open_wanted.emit, file))
            self._list.addWidget(row)
        if had_focus:
            self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.came.emit(dropped_files(event))
        event.acceptProposedAction()
