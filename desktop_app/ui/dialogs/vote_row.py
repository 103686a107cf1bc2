"""The vote on a resolution: how it is taken, the counts, and at once what comes of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.votes import Ballot, Choice, Result, VoteMethod
from desktop_app.sentences import Refused
from desktop_app.ui.resolution_words import method_in_words
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.toggles import CheckRow, Chip
from desktop_app.ui.wording import line, number, plain, told

Weigh = Callable[[Ballot], Result]
"""What a ballot comes to. Raises Refused for counts that cannot be."""
AskNames = Callable[[Mapping[str, Choice]], Mapping[str, Choice] | None]
"""Asks for the vote of each; None where that was given up."""


class Count(QFrame):
    """A word and a number in one frame: typed, or stepped by the arrows."""

    changed = Signal(int)

    def __init__(self, theme: Theme, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._word, self._value, self._typing = theme, line(word), 0, False
        self.setAccessibleName(plain(word))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @property
    def value(self) -> int:
        return self._value

    def set_value(self, value: int) -> None:
        """Show without a signal."""
        self._value = value
        self.setAccessibleDescription(number(value))
        self.update()

    def _word_width(self) -> float:
        return painting.advance(self.theme.font("body"), self._word) + self.theme.px(20)

    def sizeHint(self) -> QSize:
        return QSize(round(self._word_width()) + self.theme.px(36), self.theme.px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _go_to(self, value: int) -> None:
        value = min(999, max(0, value))
        if value != self._value:
            self.set_value(value)
            self.changed.emit(value)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._typing = False
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text, key = event.text(), event.key()
        chord = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._go_to(self._value + (1 if key == Qt.Key.Key_Up else -1))
        elif (
            key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.focusNextChild()
        elif key == Qt.Key.Key_Backspace:
            self._go_to(self._value // 10)
            self._typing = True
        elif len(text) == 1 and text.isdecimal() and not chord:
            self._go_to((self._value * 10 if self._typing else 0) + int(text))
            self._typing = True
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            self._go_to(self._value + (1 if event.angleDelta().y() > 0 else -1))
        event.setAccepted(self.hasFocus())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        colour, rect, rtl = (
            self.theme.colour,
            QRectF(self.rect()),
            self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
        )
        edge, width = ("lajvard", 2) if self.hasFocus() else ("line-strong", 1)
        painting.box(painter, rect, fill=colour("surface"), border=colour(edge), width=width)
        split = self._word_width()
        painter.fillRect(painting.placed(QRectF(split, 1, 1, rect.height() - 2), rect, rtl=rtl), colour("line"))
        word = painting.placed(QRectF(0, 0, split, rect.height()), rect, rtl=rtl)
        amount = painting.placed(QRectF(split, 0, rect.width() - split, rect.height()), rect, rtl=rtl)
        painting.write(painter, word, self._word, self.theme.font("body"), colour("ink-2"), rtl=rtl, align="center")
        painting.write(painter, amount, number(self._value), self.theme.font("row", 600), colour("ink"), align="center")
        painter.end()


class VoteRow(QWidget):
    """Unanimous follows who may vote; touching a count makes it a show of hands."""

    changed = Signal()

    def __init__(self, theme: Theme, weigh: Weigh, ask_names: AskNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._weigh, self._ask_names = theme, weigh, ask_names
        self._method, self._eligible = VoteMethod.UNANIMOUS, 0
        self._names: dict[str, Choice] = {}
        self._carried = False
        self.method = Chip(theme, "", opens=True)
        self.method.clicked.connect(self._offer_methods)
        self.method.installEventFilter(self)
        self.counts = (
            Count(theme, self.tr("In favour")),
            Count(theme, self.tr("Against")),
            Count(theme, self.tr("Abstained")),
        )
        for count in self.counts:
            count.changed.connect(self._count_hands)
        self.chair = CheckRow(theme, self.tr("The chair is in favour"))
        self.chair_against = CheckRow(theme, self.tr("Against it"))
        self.chair.toggled.connect(lambda on: self._hear_chair(self.chair_against, on=on))
        self.chair_against.toggled.connect(lambda on: self._hear_chair(self.chair, on=on))
        self._icon = IconMark(theme, "ph.check-circle-fill", "zangar")
        self._outcome = Label(theme, "", role="row", weight=600, wrap=True)
        self._outcome.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        row, chair = QHBoxLayout(), QHBoxLayout()
        for widget in (self.method, *self.counts):
            row.addWidget(widget)
        row.addSpacing(4)
        row.addWidget(self._icon)
        row.addWidget(self._outcome, 1)
        chair.addWidget(self.chair)
        chair.addWidget(self.chair_against)
        chair.addStretch()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        for line_of in (row, chair):
            line_of.setSpacing(8)
            lines.addLayout(line_of)

    @property
    def is_carried(self) -> bool:
        """Whether what is counted carries the proposal; a vote that is not taken says nothing against it."""
        return self._carried

    @property
    def is_lost(self) -> bool:
        """Whether everybody who may vote has, whoever decides a tie included, and the proposal is not carried."""
        if not self.chair.isHidden() and not self.chair_against.isChecked():
            return False
        return not self._carried and sum(count.value for count in self.counts) == self._eligible > 0

    def ballot(self) -> Ballot:
        chair = None
        if not self.chair.isHidden() and self.chair.isChecked() != self.chair_against.isChecked():
            chair = self.chair.isChecked()
        favour, against, abstained = (count.value for count in self.counts)
        return Ballot(self._method, favour, against, abstained, dict(self._names), chair)

    def show_eligible(self, eligible: int) -> None:
        """How many may vote now."""
        self._eligible = eligible
        self._say()

    def show_ballot(self, ballot: Ballot) -> None:
        """Show a vote that has been taken."""
        self._method, self._names = ballot.method, dict(ballot.by_name)
        self._put(ballot.in_favour, ballot.against, ballot.abstained)
        self._show_chair(in_favour=ballot.chair_for is True, against=ballot.chair_for is False)
        self._say()

    def start_over(self) -> None:
        """The next resolution begins unanimous."""
        self._method = VoteMethod.UNANIMOUS
        self._names = {}
        self._show_chair(in_favour=False, against=False)
        self._say()

    def _show_chair(self, *, in_favour: bool, against: bool) -> None:
        for box, on in ((self.chair, in_favour), (self.chair_against, against)):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)

    def _hear_chair(self, other: CheckRow, *, on: bool) -> None:
        """The chair says one of the two, or nothing yet."""
        if on and other.isChecked():
            self._show_chair(in_favour=other is self.chair_against, against=other is self.chair)
        self._say()

    def outcome(self) -> str:
        """What comes of it, in words."""
        return plain(self._outcome.text())

    def take(self, method: VoteMethod) -> None:
        """Vote in this way from now on; a roll call is taken at once."""
        if method is VoteMethod.BY_NAME:
            names = self._ask_names(self._names)
            if names is None:
                return
            self._names = dict(names)
            given = list(names.values())
            self._put(given.count(Choice.FOR), given.count(Choice.AGAINST), given.count(Choice.ABSTAIN))
        else:
            self._names = {}
            if method is VoteMethod.UNTAKEN:
                self._put(0, 0, 0)
            elif self._method in {VoteMethod.UNTAKEN, VoteMethod.UNANIMOUS}:
                self._put(self._eligible, 0, 0)
        self._method = method
        self._say()

    def _put(self, *values: int) -> None:
        for count, value in zip(self.counts, values, strict=True):
            count.set_value(value)

    @Slot()
    def _offer_methods(self) -> None:
        menu = QMenu(self)
        for method in VoteMethod:
            action = QAction(method_in_words(method), menu)
            action.triggered.connect(partial(self.take, method))
            action.setCheckable(True)
            action.setChecked(method is self._method)
            menu.addAction(action)
            if method is self._method:
                menu.setActiveAction(action)
        menu.exec(self.method.mapToGlobal(self.method.rect().bottomLeft()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down opens the ways of voting, as it does in a list that drops down."""
        down = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
        if watched is self.method and down:
            self._offer_methods()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _count_hands(self) -> None:
        if self._method not in {VoteMethod.OPEN, VoteMethod.SECRET}:
            self._method = VoteMethod.OPEN
        self._names = {}
        self._say()

    def _say(self) -> None:
        self.method.set_words(method_in_words(self._method))
        if self._method is VoteMethod.UNANIMOUS:
            self._put(self._eligible, 0, 0)
        for count in self.counts:
            count.setVisible(self._method is not VoteMethod.UNTAKEN)
        self._icon.setVisible(self._method is not VoteMethod.UNTAKEN)
        if self._method is VoteMethod.UNTAKEN:
            self._ask_chair(asks=False)
            self._carried = True
            self._outcome.say("")
        else:
            self._tell_outcome()
        self.changed.emit()

    def _tell_outcome(self) -> None:
        try:
            ballot = dataclasses.replace(self.ballot(), chair_for=None)
            result = self._weigh(ballot)
            by_chair = result if result.carried else self._weigh(dataclasses.replace(ballot, chair_for=True))
        except Refused as error:
            self._carried = False
            self._ask_chair(asks=False)
            self._show_outcome(told(error).title)
            return
        asks_chair = by_chair.by_chair and not result.carried
        self._ask_chair(asks=asks_chair)
        if asks_chair and self.chair.isChecked():
            result = by_chair
        self._carried = result.carried
        favour, total = number(self.counts[0].value), number(self._eligible)
        if result.by_chair:
            self._show_outcome(self.tr("Carried by the chair's vote"))
        elif result.carried:
            self._show_outcome(self.tr("Carried: {n} of {total} votes").format(n=favour, total=total))
        elif asks_chair and not self.chair_against.isChecked():
            self._show_outcome(self.tr("A tie: the chair's vote decides"), "zar")
        else:
            words = self.tr("Not carried: {n} of {needed} votes needed")
            self._show_outcome(words.format(n=favour, needed=number(result.needed)))

    def _ask_chair(self, *, asks: bool) -> None:
        self.chair.setVisible(asks)
        self.chair_against.setVisible(asks)

    def _show_outcome(self, words: str, ink: str = "") -> None:
        ink = ink or ("zangar" if self._carried else "shangarf")
        self._icon.say("ph.check-circle-fill" if self._carried else "ph.warning-circle-fill", ink)
        self._outcome.set_ink(ink)
        self._outcome.say(words)
