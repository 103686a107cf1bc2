"""Who speaks in a session: a chip that turns into a searchable line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.pressable import Pressable


@dataclass(frozen=True)
class Speaker:
    """Somebody of the directory, or words for somebody who is not in it."""

    person_id: str | None = None
    words: str = ""


class _SpeakerChip(Pressable):
    """Who speaks; pressing it asks for somebody else."""

    def sizeHint(self) -> QSize:
        width = painting.advance(self.theme.font("meta", 600), self.words) + self.theme.px(38)
        return QSize(min(round(width), self.theme.px(240)), self.theme.px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(60), self.theme.px(24))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        px, colour = self.theme.px, self.theme.colour
        fill = "lajvard-line" if self.isDown() or self.hovered else "lajvard-tint"
        painting.box(painter, rect, fill=colour(fill), radius=4)
        if self.ringed:
            painting.box(painter, rect, border=colour("lajvard"), width=2, radius=4)
        inner = rect.adjusted(px(8), 0, -px(8), 0)
        square = QRectF(inner.left(), rect.center().y() - px(7), px(14), px(14))
        self.theme.draw_icon(painter, painting.placed(square, inner, rtl=self.rtl), "ph.user", "lajvard")
        words = painting.placed(inner.adjusted(px(20), 0, 0, 0), inner, rtl=self.rtl)
        painting.write(painter, words, self.words, self.theme.font("meta", 600), colour("lajvard"), rtl=self.rtl)


class SpeakerField(QWidget):
    """A chip that turns into a searchable line where somebody else is to be named."""

    changed = Signal()
    settled = Signal()
    """The line has become a chip again: writing can go on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._speaker = Speaker()
        self._names: dict[object, str] = {}
        self.chip = _SpeakerChip(theme)
        self.choice = Choice(theme, name=self.tr("Speaker"), placeholder=self.tr("Name or post"), allow_new=True)
        self.choice.setFixedWidth(theme.px(240))
        self.choice.hide()
        self.chip.clicked.connect(self.ask)
        self.choice.chosen.connect(self._take)
        self.choice.taken.connect(self._end)
        self.choice.named.connect(lambda words: self._settle(Speaker(None, words)))
        self.choice.edit.returnPressed.connect(self._end)
        self.choice.edit.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.chip)
        row.addWidget(self.choice)
        self._say()

    @property
    def speaker(self) -> Speaker:
        return self._speaker

    def offer(self, options: Sequence[Option]) -> None:
        self._names = {option.value: option.text for option in options}
        if not self.choice.isVisible():
            self.choice.offer(options)
        self._say()

    def show_speaker(self, speaker: Speaker) -> None:
        """Show without a signal."""
        self._speaker = speaker
        self._say()

    @Slot()
    def ask(self) -> None:
        """Turn into a line and take the keyboard."""
        self.chip.hide()
        self.choice.show()
        self.choice.choose(self._speaker.person_id)
        self.choice.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.choice.edit.selectAll()

    def _say(self) -> None:
        known = self._names.get(self._speaker.person_id, "") if self._speaker.person_id else ""
        self.chip.set_words(known or self._speaker.words or self.tr("Speaker"))

    @Slot(object)
    def _take(self, person_id: object) -> None:
        self._settle(Speaker(str(person_id)) if person_id is not None else Speaker())

    def _settle(self, speaker: Speaker | None = None) -> None:
        if speaker is None and not self.choice.isVisibleTo(self):
            return
        changed = speaker is not None and speaker != self._speaker
        if speaker is not None:
            self._speaker = speaker
        self._say()
        had_focus = self.choice.edit.hasFocus()
        self.choice.hide()
        self.chip.show()
        if changed:
            self.changed.emit()
        if had_focus:
            self.settled.emit()

    @Slot()
    def _end(self) -> None:
        self._settle()

    @Slot()
    def _close(self) -> None:
        if not self.choice.edit.hasFocus():
            self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc and leaving end the question too."""
        if watched is self.choice.edit and self.choice.isVisible():
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                if event.key() == Qt.Key.Key_Escape:
                    self._settle()
                    return True
            elif event.type() == QEvent.Type.FocusOut:
                QTimer.singleShot(0, self, self._close)
        return super().eventFilter(watched, event)
