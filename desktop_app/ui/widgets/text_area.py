"""Several lines of plain text that tell themselves while they are being typed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.as_you_type import AsYouType, PersianLetters
from desktop_app.ui.widgets.half_spaces import HalfSpaces
from desktop_app.ui.widgets.undo_keys import answered
from desktop_app.ui.wording import line, plain

SAVE_EVERY_MS: Final = 2000


def mark_wrong(widget: QWidget, wrong: bool) -> None:  # noqa: FBT001 - a Qt property
    """Show or take away the red border of a text widget."""
    if bool(widget.property("wrong")) != wrong:
        widget.setProperty("wrong", wrong)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class TextArea(QTextEdit):
    """Several lines of plain text. `committed` comes on leaving it, and every two seconds while typing goes on."""

    committed = Signal(str)
    enter_is_done = False
    """Whether Enter begins no line here, but says that the text is written."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        rows: int = 3,
        most_rows: int = 0,
        placeholder: str = "",
        name: str = "",
        bare: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._rows, self._most_rows = rows, max(rows, most_rows or rows + 5)
        self._known = text
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setPlaceholderText(line(placeholder))
        self.setAccessibleName(plain(name))
        if bare:
            self.setProperty("bare", True)
        self._save = QTimer(self, singleShot=True, interval=SAVE_EVERY_MS)
        self._save.timeout.connect(self._commit)
        self._put(text)
        self.textChanged.connect(self._changed)
        theme.changed.connect(self._dress)
        self._dress()
        self._turn()
        self.half_spaces = HalfSpaces(self, theme)
        AsYouType(self, theme.typing, enter_is_done=self.enter_is_done)
        PersianLetters(self, theme.typing)

    def _turn(self) -> None:
        """In a right-to-left window lines begin at the right, even those on which nothing is written yet."""
        option = self.document().defaultTextOption()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        option.setTextDirection(self.layoutDirection() if rtl else Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._turn()

    def show_text(self, text: str) -> None:
        """Show what is stored, unless the person is in the middle of changing it."""
        shown = self.toPlainText()
        if shown == text:
            self._known = text
        elif not self.hasFocus() or shown == self._known:
            self._known = text
            self._put(text)

    def set_wrong(self, *, wrong: bool) -> None:
        mark_wrong(self, wrong)

    def commit_now(self) -> None:
        """Tell what has been typed, without waiting."""
        self._commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not answered(event, self):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        space = QFontMetricsF(self.font()).lineSpacing() * 1.15
        least, most = self._rows * space, self._most_rows * space
        wanted = min(most, max(least, self.document().size().height() - 2 * self.document().documentMargin()))
        frame = 0 if self.property("bare") else self.theme.px(14)
        return QSize(self.theme.px(200), round(wanted + frame + 2 * self.document().documentMargin()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(80), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._commit()

    def _put(self, text: str) -> None:
        self.blockSignals(True)
        document = self.document()
        document.setUndoRedoEnabled(False)
        self.setPlainText(text)
        spacing = QTextBlockFormat()
        spacing.setLineHeight(115, int(QTextBlockFormat.LineHeightTypes.ProportionalHeight.value))
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)
        document.setUndoRedoEnabled(True)
        self.blockSignals(False)
        self.updateGeometry()

    @Slot()
    def _dress(self) -> None:
        self.setFont(self.theme.font("reading"))
        self.updateGeometry()

    @Slot()
    def _changed(self) -> None:
        self.updateGeometry()
        if not self._save.isActive():
            self._save.start()

    @Slot()
    def _commit(self) -> None:
        self._save.stop()
        text = self.toPlainText()
        if text != self._known:
            self._known = text
            self.committed.emit(text)
