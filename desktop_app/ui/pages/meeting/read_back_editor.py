"""Corrects one paragraph of the reading where it stands, in the same large type."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.pages.meeting.session_composer import Lines
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.labels import KbdTag, Label

Store = Callable[[str], Any]
"""Called with the text that has changed; None where it was refused."""


class PassageEditor(QFrame):
    """`finished` says whether Enter ended it; Esc puts the text back as it was, going elsewhere keeps what is typed."""

    finished = Signal(bool)
    grown = Signal()

    def __init__(
        self, theme: Theme, text: str, store: Store, *, name: str, done: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme, self._before, self._store = theme, text, store
        self._over = self._touched = False
        self.lines = Lines(theme, text, rows=1, most_rows=14, bare=True, name=name)
        in_large_type(self.lines, theme)
        self._height = self.lines.sizeHint().height()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(Label(theme, name, role="meta-strong", ink="lajvard"))
        top.addStretch()
        for keys, words in (("Enter", done), ("Shift Enter", self.tr("new line")), ("Esc", self.tr("as it was"))):
            top.addWidget(KbdTag(theme, keys))
            top.addWidget(Label(theme, words, role="meta", ink="ink-3"))
        column = QVBoxLayout(self)
        column.setContentsMargins(30, 10, 30, 10)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.lines)
        self.lines.committed.connect(self._keep)
        self.lines.entered.connect(lambda: self._end(by_enter=True))
        self.lines.given_up.connect(self._give_up)
        self.lines.textChanged.connect(self._grow)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    @property
    def text(self) -> str:
        return self.lines.toPlainText()

    @Slot()
    def begin(self) -> None:
        """Put the keyboard into the text, at its end."""
        self.lines.setFocus(Qt.FocusReason.ShortcutFocusReason)
        cursor = self.lines.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.lines.setTextCursor(cursor)

    @Slot()
    def finish(self) -> None:
        """Store what is typed and end."""
        self._end(by_enter=False)

    def _end(self, *, by_enter: bool) -> None:
        if not self._over:
            self._over = True
            self.lines.commit_now()
            self.finished.emit(by_enter)

    @Slot(str)
    def _keep(self, text: str) -> None:
        self._touched = True
        self._store(text)

    @Slot()
    def _give_up(self) -> None:
        if self._over:
            return
        self._over = True
        self.lines.show_text(self.text)
        if self._touched:
            self._store(self._before)
        self.finished.emit(False)

    @Slot()
    def _grow(self) -> None:
        height = self.lines.sizeHint().height()
        if height != self._height:
            self._height = height
            self.grown.emit()

    @Slot("QWidget*", "QWidget*")
    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        if new is not None and new is not self and not self.isAncestorOf(new):
            self.finish()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(12, 3, -12, -3)
        fill, border = self.theme.colour("surface"), self.theme.colour("lajvard")
        painting.box(painter, box, fill=fill, border=border, width=2, radius=8)
        painter.end()


class InColumn(QWidget):
    """Keeps an editor within the column of the words, however wide the list is."""

    def __init__(self, editor: QWidget, left: int, right: int) -> None:
        super().__init__()
        self.editor = editor
        row = QHBoxLayout(self)
        row.setContentsMargins(left, 6, right, 6)
        row.addWidget(editor)


def in_large_type(lines: Lines, theme: Theme) -> None:
    """As it is read."""
    lines.setFont(theme.font("aloud"))
    lines.updateGeometry()
