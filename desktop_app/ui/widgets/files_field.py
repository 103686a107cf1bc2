"""Files that are going to be taken in: chosen by a dialog or dropped, and left out again by a press."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.file_cell import icon_of
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.surfaces import Card


class FileLine(QWidget):
    """One file in a field: its name, what else is said of it, and a cross; Delete takes it out."""

    left_out = Signal()

    def __init__(self, theme: Theme, file_name: str, name: QWidget, *more: QWidget) -> None:
        super().__init__()
        icon, ink = icon_of(file_name)
        self.drop = IconButton(theme, "ph.x-bold", self.tr("Take out {name}").format(name=file_name), icon_side=12)
        self.drop.clicked.connect(self.left_out)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconMark(theme, icon, ink))
        row.addWidget(name, 1)
        row.addStretch()
        for widget in more:
            row.addWidget(widget)
        row.addWidget(self.drop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.left_out.emit()
            return
        super().keyPressEvent(event)


class FileArea(Card):
    """Where files are chosen or dropped, over the lines of those that are there. `came` brings their paths."""

    came = Signal(list)

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

    @Slot()
    def choose_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose files"))
        if names:
            self.came.emit([Path(name) for name in names])

    def show_lines(self, lines: Iterable[FileLine]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            shown = item.widget()
            if shown is not None:
                shown.hide()
                shown.deleteLater()
        for one in lines:
            self._list.addWidget(one)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.came.emit(dropped_files(event))
        event.acceptProposedAction()


class FilesField(FileArea):
    """`files` are the paths, in the order in which they came."""

    changed = Signal()

    def __init__(self, theme: Theme, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, name=name, parent=parent)
        self.files: list[Path] = []
        self.came.connect(self.add)

    def add(self, files: Sequence[Path]) -> None:
        """One that is there already is not taken twice."""
        self.files += [file for file in dict.fromkeys(files) if file not in self.files]
        self._show()

    def leave_out(self, file: Path) -> None:
        self.files.remove(file)
        self._show()
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        self.show_lines([self._line(file) for file in self.files])
        self.changed.emit()

    def _line(self, file: Path) -> FileLine:
        name = Label(self.theme, file.name)
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        made = FileLine(self.theme, file.name, name)
        made.left_out.connect(partial(self.leave_out, file))
        return made


def dropped_files(event: QDropEvent | QDragEnterEvent | QDragMoveEvent) -> list[Path]:
    """The files of this machine that a drop brings; folders and web addresses are not among them."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]
