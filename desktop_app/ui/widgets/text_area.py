"""Several lines of plain text that tell themselves while they are being typed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QMetaMethod, QMimeData, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolTip, QWidget

from desktop_app.persian.spelling import clean_text
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.as_you_type import AsYouType, PersianLetters
from desktop_app.ui.widgets.half_spaces import HalfSpaces
from desktop_app.ui.widgets.listening import HeardText
from desktop_app.ui.widgets.pasted import paragraphs_of, text_of
from desktop_app.ui.wording import amount, line, plain

SAVE_EVERY_MS: Final = 2000


def mark_wrong(widget: QWidget, wrong: bool) -> None:  # noqa: FBT001 - a Qt property
    """Show or take away the red border of a text widget."""
    if bool(widget.property("wrong")) != wrong:
        widget.setProperty("wrong", wrong)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class TextArea(HeardText):
    """Several lines of plain text. `committed` comes on leaving it, and every two seconds while typing goes on."""

    committed = Signal(str)
    remarked = Signal(str)
    """A sentence about a paste that was not taken in; an empty one once typing goes on. The text is as it was."""
    too_long_pasted = Signal(str)
    """A paste longer than this text takes in: whoever connects this deals with it, and nothing is complained about."""
    longest_paste = 30_000
    """In characters; much more would hold up whoever types."""
    most_pasted_paragraphs = 300
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
        self._height = 0
        self._remarks = False
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
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.half_spaces = HalfSpaces(self, theme)
        finishing = AsYouType(self, theme.typing, enter_is_done=self.enter_is_done)
        for listener in (self.half_spaces, finishing, PersianLetters(self, theme.typing)):
            self.ask_first(listener)

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
        elif event.type() in {QEvent.Type.ReadOnlyChange, QEvent.Type.EnabledChange}:
            self.half_spaces.look_soon()

    def show_text(self, text: str) -> None:
        """Show what is stored, unless the person is in the middle of changing it."""
        shown = self.toPlainText()
        if shown == text:
            self._known = text
        elif self.hasFocus() and shown == self._known and clean_text(shown) == text:
            return  # stored without the space after the last word, which is about to be gone on from
        elif not self.hasFocus() or shown == self._known:
            self._known = text
            self._put(text)

    def set_wrong(self, *, wrong: bool) -> None:
        mark_wrong(self, wrong)

    def commit_now(self) -> None:
        """Tell what has been typed, without waiting."""
        self._commit()

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

    # Pasting

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasHtml() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take in the paragraphs of what was pasted or dropped, as one step that undo takes back."""
        if self.isReadOnly():
            return
        text = source.text() if source.hasText() else ""
        if not self._is_too_long(text):
            text = text_of(source)
        if self._is_too_long(text):
            self._leave_out(text)
            return
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.insertText(text)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _is_too_long(self, text: str) -> bool:
        return (
            len(text) > self.longest_paste
            or text.count("\n") > 2 * self.most_pasted_paragraphs
            or (
                text.count("\n") >= self.most_pasted_paragraphs
                and len(paragraphs_of(text)) > self.most_pasted_paragraphs
            )
        )

    def _leave_out(self, text: str) -> None:
        if self.isSignalConnected(QMetaMethod.fromSignal(self.too_long_pasted)):
            self.too_long_pasted.emit(text)
            return
        words = self.tr(
            "The paste has {length} characters in {paragraphs} paragraphs and was not taken in: at once at most"
            " {most} characters in {most_paragraphs} paragraphs fit. It can be pasted part by part, or attached as a"
            " file; it is still on the clipboard."
        ).format(
            length=amount(len(text)),
            paragraphs=amount(len(paragraphs_of(text))),
            most=amount(self.longest_paste),
            most_paragraphs=amount(self.most_pasted_paragraphs),
        )
        self._remarks = True
        if self.isSignalConnected(QMetaMethod.fromSignal(self.remarked)):
            self.remarked.emit(line(words))
        else:
            place = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
            QToolTip.showText(place, line(words), self.viewport())

    @Slot()
    def _changed(self) -> None:
        if self._remarks:
            self._remarks = False
            self.remarked.emit("")
        if not self._save.isActive():
            self._save.start()

    @Slot()
    def _fit(self) -> None:
        height = self.sizeHint().height()
        if height != self._height:
            self._height = height
            self.updateGeometry()

    @Slot()
    def _commit(self) -> None:
        self._save.stop()
        text = self.toPlainText()
        if text != self._known:
            self._known = text
            self.committed.emit(text)
