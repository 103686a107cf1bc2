"""Corrects one statement where it stands: speaker, time, text; each is stored as it is left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.services.recording import StatementView
from desktop_app.ui.pages.meeting.session_composer import Lines
from desktop_app.ui.pages.meeting.session_speaker import Speaker, SpeakerField
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.choice import Option
from desktop_app.ui.widgets.dates import TimeField
from desktop_app.ui.widgets.labels import KbdTag, Label
from desktop_app.ui.widgets.toggles import CheckRow

Store = Callable[..., Any]
"""Called with the fields of a statement that have changed."""


class StatementEditor(QFrame):
    """`finished` comes when Enter, Esc or the mouse elsewhere ends it."""

    finished = Signal()
    grown = Signal()

    def __init__(
        self,
        theme: Theme,
        statement: StatementView,
        speakers: Sequence[Option],
        store: Store,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme, self._statement, self._store = theme, statement, store
        self._over = False
        self.speaker = SpeakerField(theme)
        self.speaker.offer(speakers)
        self.speaker.show_speaker(Speaker(statement.speaker_id, "" if statement.speaker_id else statement.speaker))
        self.time = TimeField(theme, statement.said_at, name=self.tr("Time of the statement"))
        self.time.setFixedWidth(theme.px(96))
        self.private = CheckRow(theme, self.tr("Not in the minutes"), checked=statement.private)
        self.lines = Lines(theme, statement.text, rows=2, most_rows=8, name=self.tr("Statement"))
        self._height = self.lines.sizeHint().height()
        self._lay_out()
        self.speaker.changed.connect(self._keep_speaker)
        self.speaker.settled.connect(self.begin)
        self.time.chosen.connect(lambda moment: store(said_at=moment))
        self.private.toggled.connect(lambda on: store(private=on))
        self.lines.committed.connect(self._keep_text)
        self.lines.entered.connect(self.finish)
        self.lines.given_up.connect(self._give_up)
        self.lines.textChanged.connect(self._grow)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        for widget in (self.speaker, self.time, self.private):
            top.addWidget(widget)
        top.addStretch()
        for keys, words in (("Enter", self.tr("done")), ("Esc", self.tr("as it was"))):
            top.addWidget(KbdTag(self.theme, keys))
            top.addWidget(Label(self.theme, words, role="meta", ink="ink-3"))
        column = QVBoxLayout(self)
        column.setContentsMargins(30, 10, 30, 10)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.lines)

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
        if self._over:
            return
        self._over = True
        if self.lines.toPlainText().strip():
            self.lines.commit_now()
        self.finished.emit()

    @Slot()
    def _give_up(self) -> None:
        if self._over:
            return
        self._over = True
        self.lines.show_text(self.lines.toPlainText())
        self._store(text=self._statement.text)
        self.finished.emit()

    @Slot(str)
    def _keep_text(self, text: str) -> None:
        if text.strip():
            self._store(text=text)

    @Slot()
    def _keep_speaker(self) -> None:
        speaker = self.speaker.speaker
        self._store(speaker_id=speaker.person_id, speaker=speaker.words)

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
        painter.fillRect(self.rect(), self.theme.colour("surface"))
        box = QRectF(self.rect()).adjusted(20, 3, -20, -3)
        painting.box(
            painter, box, fill=self.theme.colour("surface"), border=self.theme.colour("lajvard"), width=2, radius=8
        )
        painter.end()
