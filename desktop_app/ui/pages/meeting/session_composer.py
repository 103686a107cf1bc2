"""Where a session is written down: what kind of line it is, who speaks, what is said; Enter records it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.minutes import StatementKind
from desktop_app.ui import terms
from desktop_app.ui.pages.meeting.session_commands import Takes, plain_text, read
from desktop_app.ui.pages.meeting.session_speaker import Speaker, SpeakerField
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.completions import Completion, Completions, Find
from desktop_app.ui.widgets.dates import TimeField
from desktop_app.ui.widgets.inputs import TextArea
from desktop_app.ui.widgets.labels import KbdTag, Label, Tag
from desktop_app.ui.widgets.toggles import CheckRow
from desktop_app.ui.wording import clock

_HINTS_FROM: Final = 560
_SAYS: Final = {
    "motion": StatementKind.MOTION,
    "document": StatementKind.DOCUMENT,
    "note": StatementKind.SAID,
}
"""Commands that only say what the line is."""


class Lines(TextArea):
    """Several lines where Enter means "done" and Shift+Enter a new line."""

    enter_is_done = True
    longest_paste = 10_000
    most_pasted_paragraphs = 60
    entered = Signal()
    given_up = Signal()
    backed_out = Signal()
    """Backspace before the first letter."""
    looked_back = Signal()
    """Up, while nothing is written."""
    correction_wanted = Signal()
    """F2."""
    focused = Signal()
    """The keyboard has come or gone."""

    def __init__(self, theme: Theme, text: str = "", **looks: Any) -> None:
        super().__init__(theme, text, **{"bare": True, **looks})
        # A see-through text has everything under it painted again with each letter.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.theme.colour("surface"))
        painter.end()
        super().paintEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit()

    def answer_key(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.insertPlainText("\n")
                self.ensureCursorVisible()
            elif not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self.entered.emit()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return
        if event.key() == Qt.Key.Key_F2:
            self.correction_wanted.emit()
            return
        if event.key() == Qt.Key.Key_Up and self.document().isEmpty():
            self.looked_back.emit()
            return
        if event.key() == Qt.Key.Key_Backspace and self.textCursor().atStart() and not self.textCursor().hasSelection():
            self.backed_out.emit()
        super().answer_key(event)


@dataclass(frozen=True)
class Line:
    """A line as it is typed, ready to be recorded."""

    text: str
    speaker: Speaker
    kind: StatementKind = StatementKind.SAID
    private: bool = False
    at: datetime.time | None = None


class Composer(QFrame):
    """`entered` asks to record what is typed, `commanded` to do it; `typed` comes every two seconds, for the draft."""

    entered = Signal()
    commanded = Signal(str, object)
    """The key of a command, and what was chosen for it: a `Completion.value`, or the words after its name."""
    typed = Signal(str)
    given_up = Signal()
    """Esc where there is nothing to clear."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._kind, self._is_nobodys = StatementKind.SAID, False
        self.speaker = SpeakerField(theme)
        self.lines = Lines(
            theme,
            rows=1,
            most_rows=6,
            name=self.tr("Statement"),
            placeholder=self.tr("What was said; Enter records it, / opens the commands"),
        )
        self.completions = Completions(self.lines, theme)
        self._kind_mark = Tag(theme, "", "lajvard")
        self._kind_mark.hide()
        self.private = CheckRow(theme, self.tr("Not in the minutes"))
        self.private.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._clock = Label(theme, "", role="times", ink="ink-3")
        self.time = TimeField(theme, name=self.tr("Time of the statement"), placeholder=self.tr("Time"))
        self.time.setFixedWidth(theme.px(96))
        self._complaint = Label(theme, "", role="meta", ink="shangarf", wrap=True)
        self._complaint.hide()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        for widget in (self._kind_mark, self.speaker, self._clock, self.time):
            top.addWidget(widget)
        top.addStretch()
        top.addWidget(self.private)
        self._hints: list[QWidget] = []
        for keys, words in (("/", self.tr("commands")), ("F4", self.tr("speaker")), ("F6", self.tr("resolution"))):
            self._hints += [KbdTag(self.theme, keys), Label(self.theme, words, role="meta", ink="ink-3")]
        for hint in self._hints:
            top.addWidget(hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.lines)
        column.addWidget(self._complaint)

    def _connect(self) -> None:
        self.lines.entered.connect(self._enter)
        self.lines.committed.connect(self._keep)
        self.lines.textChanged.connect(self._changed)
        self.lines.backed_out.connect(self.be_plain)
        self.lines.given_up.connect(self._give_up)
        self.completions.taken.connect(self._take)
        self.speaker.settled.connect(self.write)
        self.lines.focused.connect(self.update)

    def offer(self, find: Find, commands: Find) -> None:
        """What is offered while one types, and after «/»."""
        self.completions.find, self.completions.commands = find, commands

    # What the line is

    @property
    def line(self) -> Line:
        """What is typed, as it is to be recorded. A formal sentence and a note to oneself have no speaker."""
        speaker = Speaker() if self._is_nobodys else self.speaker.speaker
        return Line(plain_text(self.text()), speaker, self._kind, self.private.isChecked(), self.at)

    @property
    def at(self) -> datetime.time | None:
        """The time typed from notes; None while the wall clock gives it."""
        return self.time.value if self.time.isVisibleTo(self) else None

    def be(self, kind: StatementKind, *, private: bool = False) -> None:
        """The line is of this kind until it is recorded."""
        self._kind = kind
        self._is_nobodys = private or kind is StatementKind.FORMAL
        self.private.setChecked(private)
        words = terms.statement_kind(kind)
        self._kind_mark.say(words)
        self._kind_mark.setVisible(bool(words))
        self.speaker.setVisible(not self._is_nobodys)

    @Slot()
    def be_plain(self) -> None:
        """An ordinary statement again."""
        self.be(StatementKind.SAID)

    def show_time(self, now: datetime.time, *, is_live: bool) -> None:
        self._clock.say(clock(now))
        self._clock.setVisible(is_live)
        self.time.setVisible(not is_live)

    def text(self) -> str:
        return self.lines.toPlainText()

    def put(self, text: str) -> None:
        """Write `text` in place of what is there; nothing is told."""
        self.lines.blockSignals(True)
        self.lines.commit_now()
        self.lines.blockSignals(False)
        self.lines.show_text(text)
        self._complaint.hide()
        cursor = self.lines.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.lines.setTextCursor(cursor)

    def start_over(self) -> None:
        """The next line: empty, ordinary, by the same speaker."""
        self.put("")
        self.be_plain()

    def complain(self, words: str) -> None:
        """Says under the line what is wrong with it; what is typed stays."""
        self._complaint.say(words)
        self._complaint.show()

    @Slot()
    def write(self) -> None:
        """Put the keyboard into the text."""
        self.lines.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Commands

    @Slot()
    def _changed(self) -> None:
        if not self._complaint.isHidden():
            self._complaint.hide()
        typed = read(self.text()) if self.lines.document().characterAt(0) == "/" else None
        if typed is not None and typed.command is not None and typed.named and typed.command.takes is Takes.TEXT:
            self._begin(typed.command.key, typed.argument)

    def _begin(self, key: str, rest: str) -> None:
        """The name of a command that text follows has been typed."""
        if key in _SAYS:
            self.put(rest)
            self.be(_SAYS[key], private=key == "note")
        elif key == "resolution":
            self.put("")
            self.commanded.emit(key, rest)

    @Slot(object)
    def _take(self, made: Completion) -> None:
        """A row of the list has been chosen: a word is written already; a command is done, or waits for more."""
        if made.value is StatementKind.FORMAL and self.text() == made.insert:
            self.be(StatementKind.FORMAL)
        if not isinstance(made.value, tuple):
            return
        key, chosen, is_whole = made.value
        if is_whole:  # the line stays until it is done: where it is refused, it is there to be corrected
            self.commanded.emit(key, chosen)
        elif read(self.text()) is not None:
            self.completions.open()

    @Slot()
    def _enter(self) -> None:
        typed = read(self.text())
        if typed is None:
            self.entered.emit()
        elif typed.command is None:
            self.complain(
                self.tr("There is no such command. Type / alone to see them all, or // for a line with a slash.")
            )
        else:
            self.commanded.emit(typed.command.key, typed.argument)

    @Slot(str)
    def _keep(self, text: str) -> None:
        """A command that is being typed is no draft of a statement."""
        self.typed.emit("" if read(text) is not None else text)

    @Slot()
    def _give_up(self) -> None:
        if read(self.text()) is not None:
            self.put("")
        elif self._kind is not StatementKind.SAID or self.private.isChecked():
            self.be_plain()
        else:
            self.given_up.emit()

    # Looks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for hint in self._hints:
            hint.setVisible(event.size().width() >= self.theme.px(_HINTS_FROM))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        edge = "lajvard" if self.lines.hasFocus() else "line-strong"
        fill, border = self.theme.colour("surface"), self.theme.colour(edge)
        painting.box(painter, QRectF(self.rect()), fill=fill, border=border, radius=8)
        painter.end()
