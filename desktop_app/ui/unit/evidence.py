"""Evidence of a report: files kept at once, by a button or dropped, opened and taken out again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.exchange.follow_up_answer import Evidence
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.file_cell import size_in_words
from desktop_app.ui.widgets.files_field import FileArea, FileLine
from desktop_app.ui.widgets.labels import Label


def size_words(size: int) -> str:
    """«۸۴ کیلوبایت»."""
    translate = QCoreApplication.translate
    return size_in_words(size, translate("EvidenceField", "{n} kB"), translate("EvidenceField", "{n} MB"))


class EvidenceField(FileArea):
    """Files that came are to be kept; the other signals name one that is kept."""

    left_out = Signal(object)
    open_wanted = Signal(object)

    def __init__(self, theme: Theme, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, name=name, parent=parent)
        self._shown: tuple[Evidence, ...] = ()

    def show_files(self, files: Sequence[Evidence]) -> None:
        if tuple(files) == self._shown:
            return
        had_focus = self.isAncestorOf(self.window().focusWidget()) if self.window().focusWidget() else False
        self._shown = tuple(files)
        self.show_lines([self._line(file) for file in files])
        if had_focus:
            self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, file: Evidence) -> FileLine:
        name = Button(self.theme, file.name, kind="link")
        name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        name.clicked.connect(partial(self.open_wanted.emit, file))
        size = Label(self.theme, size_words(file.size), role="meta", ink="ink-3")
        made = FileLine(self.theme, file.name, name, size)
        made.left_out.connect(partial(self.left_out.emit, file))
        return made
