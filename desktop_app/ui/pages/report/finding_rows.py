"""One finding as a line with a bullet: read, edited in its place, kept, put aside, moved."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.services.evaluation_views import FindingView
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.pressable import KEYBOARD
from desktop_app.ui.widgets.text_area import TextArea
from desktop_app.ui.wording import plain


class FindingText(TextArea):
    """Where a finding is worded: Enter is done, Escape gives up."""

    enter_is_done = True
    done = Signal()
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & (
            Qt.KeyboardModifier.ShiftModifier
        ):
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.done.emit()


class FindingRow(QWidget):
    """Signals carry the key of the finding."""

    worded = Signal(str, str)
    """The key and the new words; only where they differ."""
    kept = Signal(str)
    dismissed = Signal(str)
    moved = Signal(str, int)
    """By how many places."""
    stepped = Signal(str, int)
    """The keyboard goes on to another row."""
    taken = Signal(str)
    """What a proposal becomes is asked for: its deed, or its link."""
    menu_wanted = Signal(str, QPoint)

    def __init__(self, theme: Theme, finding: FindingView) -> None:
        super().__init__()
        self.theme, self.finding = theme, finding
        self._ringed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.label = Label(theme, finding.text, wrap=True, ink="ink-2" if finding.proposed else "ink")
        self.second = Label(theme, "", role="meta", ink="ink-3", wrap=True)
        self.second.hide()
        self.editor: FindingText | None = None
        self.deed: Button | None = None
        self._column = QVBoxLayout()
        self._column.setSpacing(1)
        self._column.addWidget(self.label)
        self._column.addWidget(self.second)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 4, 0, 4)
        self._row.setSpacing(8)
        self._row.addSpacing(theme.px(20))
        self._row.addLayout(self._column, 1)
        told = self.tr("Suggested by the figures; Enter keeps it") if finding.proposed else ""
        self.setToolTip(told)
        self.setAccessibleName(plain(finding.text))
        self.setAccessibleDescription(plain(told))

    def say_below(self, words: str) -> None:
        """A quieter line under the words."""
        self.second.say(words)
        self.second.setVisible(bool(words))

    def add_deed(self, button: Button) -> None:
        """What can be done with it, at the end of the line."""
        self.deed = button
        button.clicked.connect(lambda: self.taken.emit(self.finding.key))
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    # Editing

    @Slot()
    def edit(self) -> None:
        """F2: the words in a frame."""
        if self.editor is not None:
            return
        self.editor = FindingText(self.theme, self.finding.text, rows=2, most_rows=8, name=self.tr("Finding"))
        self.label.hide()
        self._column.insertWidget(0, self.editor)
        self.editor.show()
        self.editor.done.connect(self.finish)
        self.editor.given_up.connect(self._give_up)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.selectAll()

    @Slot()
    def finish(self) -> None:
        """What was typed is told, if it is something else."""
        if self.editor is None:
            return
        words = self.editor.toPlainText().strip()
        self._close()
        if not words and not self.finding.proposed:
            self.dismissed.emit(self.finding.key)
        elif words and words != self.finding.text:
            self.worded.emit(self.finding.key, words)

    @Slot()
    def _give_up(self) -> None:
        self._close()

    def _close(self) -> None:
        editor, self.editor = self.editor, None
        if editor is None:
            return
        had_focus = editor.hasFocus()
        self._column.removeWidget(editor)
        editor.hide()
        editor.deleteLater()
        self.label.show()
        if had_focus:
            self.setFocus(Qt.FocusReason.TabFocusReason)

    # Keyboard and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, finding = event.key(), self.finding
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        enter = key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            step = 1 if key == Qt.Key.Key_Down else -1
            (self.moved if alt else self.stepped).emit(finding.key, step)
        elif enter and control and self.deed is not None:
            self.taken.emit(finding.key)
        elif key == Qt.Key.Key_F2 or (enter and not finding.proposed):
            self.edit()
        elif enter or (key == Qt.Key.Key_Space and finding.proposed):
            self.kept.emit(finding.key)
        elif key == Qt.Key.Key_Delete:
            self.dismissed.emit(finding.key)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.edit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(self.finding.key, event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = event.reason() in KEYBOARD
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, px, rect = QPainter(self), self.theme.px, QRectF(self.rect())
        colour = self.theme.colour
        outer = rect.adjusted(0, 0, 0, 0)
        if self.hasFocus():
            painting.box(
                painter,
                outer,
                fill=colour("hover"),
                border=colour("lajvard") if self._ringed else None,
                width=1.5,
            )
        elif self.underMouse():
            painting.box(painter, outer, fill=colour("hover"))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        dot = painting.placed(QRectF(px(5), px(11), px(6), px(6)), rect, rtl=rtl)
        if self.finding.proposed:
            painting.box(painter, dot.adjusted(-1, -1, 1, 1), border=colour("lajvard"), width=1.5, radius=px(4))
        else:
            painting.box(painter, dot, fill=colour("ink-4"), radius=px(3))
        painter.end()
