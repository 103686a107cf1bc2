"""Where a person types: one line, several lines, and the field with its label and its error."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.as_you_type import PersianLetters
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.text_area import SAVE_EVERY_MS, TextArea, mark_wrong
from desktop_app.ui.widgets.undo_keys import answered
from desktop_app.ui.wording import line, plain

__all__ = ["LONGEST_LINE", "SAVE_EVERY_MS", "Field", "InputFrame", "LineEdit", "TextArea", "mark_wrong"]
LONGEST_LINE: Final = 10_000


class LineEdit(QLineEdit):
    """One line of text. `committed` comes once it is left or entered, and only if it differs from what was shown."""

    committed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        placeholder: str = "",
        name: str = "",
        bare: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._known = text
        self._lock: QAction | None = None
        self.setText(text)
        self.setMaxLength(LONGEST_LINE)
        self.setPlaceholderText(line(placeholder))
        self.setAccessibleName(plain(name))
        if bare:
            self.setProperty("bare", True)
            self.setFrame(False)
        self.editingFinished.connect(self._commit)
        self._align()
        self._letters = PersianLetters(self, theme.typing)

    def _align(self) -> None:
        # A line of digits alone would otherwise stand at the left edge of a right-to-left window.
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute if rtl else Qt.AlignmentFlag.AlignLeading
        self.setAlignment(edge | Qt.AlignmentFlag.AlignVCenter)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()
        elif event.type() in {QEvent.Type.EnabledChange, QEvent.Type.ReadOnlyChange} and not self.property("bare"):
            self._show_lock()

    def _show_lock(self) -> None:
        locked = not self.isEnabled() or self.isReadOnly()
        if locked and self._lock is None:
            icon = self.theme.icon("ph.lock-simple", "ink-3")
            self._lock = self.addAction(icon, QLineEdit.ActionPosition.TrailingPosition)
        if self._lock is not None:
            self._lock.setVisible(locked)

    def show_text(self, text: str) -> None:
        """Show what is stored, unless the person is in the middle of changing it."""
        if self.text() == text:
            self._known = text
        elif not self.hasFocus() or self.text() == self._known:
            self._known = text
            self.setText(text)
            self.setCursorPosition(0)

    def set_wrong(self, *, wrong: bool) -> None:
        mark_wrong(self, wrong)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._letters.hears_key(event):
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and self.text() != self._known:
            self.setText(self._known)
        elif not answered(event, self):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if self._letters.hears_input(event):
            event.accept()
        else:
            super().inputMethodEvent(event)

    @Slot()
    def _commit(self) -> None:
        if self.text() != self._known:
            self._known = self.text()
            self.committed.emit(self._known)


class InputFrame(QFrame):
    """The frame of an input that holds a line and something beside it: an icon, a hint, a button."""

    def __init__(self, theme: Theme, edit: LineEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.edit = edit
        self._wrong = False
        self.setFocusProxy(edit)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.row = QHBoxLayout(self)
        self.row.setSpacing(6)
        self.row.addWidget(edit, 1)
        edit.installEventFilter(self)
        theme.changed.connect(self.updateGeometry)
        self._set_margins()

    def _set_margins(self) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.row.setContentsMargins(6 if rtl else 9, 1, 9 if rtl else 6, 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._set_margins()

    def set_wrong(self, *, wrong: bool) -> None:
        self._wrong = wrong
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(180), self.theme.px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(96), self.theme.px(32))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.EnabledChange}:
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        colour, usable = self.theme.colour, self.edit.isEnabled() and not self.edit.isReadOnly()
        focused = self.edit.hasFocus() and usable
        edge = "lajvard" if focused else "shangarf-fill" if self._wrong else "line-strong" if usable else "line"
        painting.box(
            painter,
            QRectF(self.rect()),
            fill=colour("surface" if usable else "sunken"),
            border=colour(edge),
            width=2 if focused else 1,
        )
        painter.end()


class Field(QWidget):
    """A label over a control, and under it what is wrong with what was typed."""

    def __init__(
        self, theme: Theme, label: str, control: QWidget, *, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._label = Label(theme, label, role="meta", ink="ink-3")
        self._label.setBuddy(control)
        self._icon = IconMark(theme, "ph.warning-circle", "shangarf", side=14)
        self._message = Label(theme, "", role="meta", ink="shangarf", wrap=True)
        self._hint = hint
        self.setFocusProxy(control)
        for named in self._spoken():
            if not named.accessibleName():
                named.setAccessibleName(plain(label))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(control)
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._message, 1)
        column.addLayout(below)
        # Takes what a taller neighbour leaves, without asking for any.
        column.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred))
        for name in ("complained", "remarked"):
            said = getattr(control, name, None)
            if said is not None:
                said.connect(self.complain)
        self.be_content()

    def _spoken(self) -> list[QWidget]:
        """The control, and within it the line that has the keyboard: what a screen reader reads out."""
        inner = self.control.focusProxy()
        return [self.control] if inner is None else [self.control, inner]

    def rename(self, label: str) -> None:
        """Another label; where the control is spoken of by it, it goes by the new one."""
        before = plain(self._label.text())
        self._label.say(label)
        for named in self._spoken():
            if named.accessibleName() == before:
                named.setAccessibleName(plain(label))

    @Slot(str)
    def complain(self, sentence: str) -> None:
        """Show `sentence` under the control; an empty one takes the complaint away."""
        if not sentence:
            self.be_content()
            return
        self._message.set_ink("shangarf")
        self._message.say(sentence)
        self._message.show()
        self._icon.show()
        for told in self._spoken():
            told.setAccessibleDescription(plain(sentence))
        self._show_wrong(wrong=True)

    def be_content(self) -> None:
        """Nothing is wrong: show the hint, if there is one."""
        self._icon.hide()
        self._message.set_ink("ink-3")
        self._message.say(self._hint)
        self._message.setVisible(bool(self._hint))
        for told in self._spoken():
            told.setAccessibleDescription(plain(self._hint))
        self._show_wrong(wrong=False)

    def _show_wrong(self, *, wrong: bool) -> None:
        show = getattr(self.control, "set_wrong", None)
        if show is not None:
            show(wrong=wrong)
