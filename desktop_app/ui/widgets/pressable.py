"""What every painted button shares: hover, a focus ring for the keyboard only, and a reason when it is disabled."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QShortcutEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.wording import line, plain

KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class Pressable(QAbstractButton):
    """A button that paints itself from the theme."""

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._ringed = False
        self._usual_tip = ""
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.set_words(text)
        theme.changed.connect(self.remeasure)

    def set_words(self, text: str) -> None:
        """The text on the button; an ampersand in it is an ampersand."""
        self.words = line(text)
        self.setAccessibleName(plain(text))
        self.remeasure()

    def explain(self, tip: str) -> None:
        """The tooltip while the button can be pressed."""
        self._usual_tip = line(tip)
        if self.isEnabled():
            self.setToolTip(self._usual_tip)
        if not self.words:
            self.setAccessibleName(plain(tip))

    def allow(self) -> None:
        """Enable the button."""
        self.setEnabled(True)
        self.setToolTip(self._usual_tip)
        self.setAccessibleDescription("")

    def refuse(self, reason: str) -> None:
        """Disable the button and say why."""
        self.setEnabled(False)
        self.setToolTip(line(reason))
        self.setAccessibleDescription(plain(reason))

    def event(self, event: QEvent) -> bool:
        """A shortcut acts at once: Qt would animate a click and act a tenth of a second later."""
        if isinstance(event, QShortcutEvent) and not event.isAmbiguous():
            self.click()
            return True
        return super().event(event)

    @property
    def ringed(self) -> bool:
        """Whether the keyboard brought the focus here."""
        return self._ringed and self.hasFocus()

    @property
    def hovered(self) -> bool:
        return self.isEnabled() and self.underMouse()

    @property
    def rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Draw everything; `rect` is the whole button."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        self.paint(painter, QRectF(self.rect()))
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ringed = False
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier
        ):
            self.click()
            return
        super().keyPressEvent(event)

    @Slot()
    def remeasure(self) -> None:
        self.updateGeometry()
        self.update()
