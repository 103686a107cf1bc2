"""A vote by name: the names are called, and one key is pressed for what each of them says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QWidget

from desktop_app.domain.votes import Choice
from desktop_app.services.decisions import Electorate
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.dialogs import Dialog
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.surfaces import Scrolled
from desktop_app.ui.widgets.toggles import Segmented
from desktop_app.ui.wording import number, plain

KEYS: Final = {
    **dict.fromkeys("1۱١+وfF", Choice.FOR),
    **dict.fromkeys("2۲٢-خaA", Choice.AGAINST),
    **dict.fromkeys("3۳٣0۰تsS", Choice.ABSTAIN),
}
"""One key says it: a digit, a sign, or the letter that the three words do not share, in either layout."""
REST: Final = "*بrR"
"""The keys that let everybody who has not been heard be in favour."""
_SHOWN: Final = 9


class _Voice(Segmented):
    """What one person says: nothing yet, or one of three."""

    @property
    def value(self) -> object:
        return self._values[self._group.checkedId()] if self._group.checkedId() >= 0 else None

    def choose(self, value: object) -> None:
        if value is not None:
            super().choose(value)
            return
        self._group.setExclusive(False)
        for segment in self._segments:
            segment.setChecked(False)
        self._group.setExclusive(True)

    def stay_out_of_the_way(self) -> None:
        """The line has the keyboard, not its segments."""
        for segment in self._segments:
            segment.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class VoterLine(QFrame):
    """A name, and what was said. Up and Down go to the neighbours, a key of `KEYS` says it and goes on."""

    said = Signal()
    stepped = Signal(int)

    def __init__(self, theme: Theme, name: str, choice: Choice | None) -> None:
        super().__init__()
        self.theme = theme
        self.setAccessibleName(plain(name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.voice = _Voice(
            theme,
            [
                (Choice.FOR, self.tr("In favour")),
                (Choice.AGAINST, self.tr("Against")),
                (Choice.ABSTAIN, self.tr("Abstained")),
            ],
            name=name,
        )
        self.voice.choose(choice)
        self.voice.stay_out_of_the_way()
        self.voice.chosen.connect(lambda _: self.said.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 3, 10, 3)
        row.addWidget(Label(theme, name), 1)
        row.addWidget(self.voice)

    @property
    def choice(self) -> Choice | None:
        value = self.voice.value
        return None if value is None else Choice(str(value))

    def say(self, choice: Choice | None) -> None:
        self.voice.choose(choice)
        self.said.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, choice = event.key(), KEYS.get(event.text())
        chord = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if choice is not None and not chord:
            self.say(choice)
            self.stepped.emit(1)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            ahead = (key == Qt.Key.Key_Left) == (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
            self._turn(1 if ahead else -1)
        elif key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self.say(None)
        else:
            super().keyPressEvent(event)

    def _turn(self, by: int) -> None:
        order = list(Choice)
        place = order.index(self.choice) + by if self.choice is not None else 0
        self.say(order[min(len(order) - 1, max(0, place))])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self.hasFocus():
            painter = QPainter(self)
            colour = self.theme.colour
            painting.box(painter, QRectF(self.rect()), fill=colour("lajvard-tint"), border=colour("lajvard"), width=1.5)
            painter.end()


class VoteDialog(Dialog):
    """One line for each who may vote; those recused stand below, without a vote. Nobody has said anything at first."""

    def __init__(
        self, theme: Theme, voters: Electorate, choices: Mapping[str, Choice], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, self.tr("Vote by name"), width=540, parent=parent)
        self.lines: dict[str, VoterLine] = {}
        self._sum = Label(theme, "", role="row", weight=600, wrap=True)
        self._scrolled = Scrolled(theme, gutter=14, spacing=2)
        for person_id, name in voters.eligible:
            line = self.lines[person_id] = VoterLine(theme, name, choices.get(person_id))
            line.said.connect(self._count)
            line.stepped.connect(self._step)
            self._scrolled.column.addWidget(line)
        for _, name in voters.recused:
            self._scrolled.column.addLayout(self._without_vote(name))
        people = len(voters.eligible) + len(voters.recused)
        self._scrolled.setFixedHeight(min(people, _SHOWN) * theme.px(42) + 8)
        hint = self.tr("1 in favour, 2 against, 3 abstained; the next name follows. * for all others in favour.")
        self.content.addWidget(Label(theme, hint, role="meta", ink="ink-3", wrap=True))
        self.content.addWidget(self._scrolled)
        self.content.addWidget(self._sum)
        self.add_button(Button(theme, self.tr("Leave")), accepts=False)
        self.rest = Button(theme, self.tr("The others in favour"))
        self.rest.clicked.connect(self.fill)
        self.buttons.insertWidget(0, self.rest)
        self.record = self.add_button(Button(theme, self.tr("Record the votes"), kind="primary"), accepts=True)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.accept)
        self._count()
        for line in list(self.lines.values())[:1]:
            line.setFocus(Qt.FocusReason.TabFocusReason)

    def _without_vote(self, name: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(10, 6, 10, 6)
        row.addWidget(Label(self.theme, name, ink="ink-3"), 1)
        row.addWidget(Label(self.theme, self.tr("no vote: conflict of interest"), role="meta", ink="zar"))
        return row

    @classmethod
    def ask(
        cls, theme: Theme, voters: Electorate, before: Mapping[str, Choice], parent: QWidget | None = None
    ) -> dict[str, Choice] | None:
        """What each said, or None where that was given up."""
        dialog = cls(theme, voters, before, parent)
        return dialog.choices if dialog.asked() else None

    @property
    def choices(self) -> dict[str, Choice]:
        return {person_id: line.choice for person_id, line in self.lines.items() if line.choice is not None}

    @property
    def _silent(self) -> int:
        return len(self.lines) - len(self.choices)

    def asked(self) -> bool:
        """Ask, and say whether the votes are to be taken."""
        return self.exec() == QDialog.DialogCode.Accepted

    def accept(self) -> None:
        """Only once everybody has been heard."""
        if not self._silent:
            super().accept()
            return
        next(line for line in self.lines.values() if line.choice is None).setFocus(Qt.FocusReason.OtherFocusReason)

    def fill(self) -> None:
        """Everybody who has not been heard is in favour."""
        for line in self.lines.values():
            if line.choice is None:
                line.say(Choice.FOR)
        self.record.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and event.text() in REST and self._silent:
            self.fill()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.accept()
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        lines = list(self.lines.values())
        place = next((n for n, line in enumerate(lines) if line.hasFocus()), 0) + by
        if 0 <= place < len(lines):
            lines[place].setFocus(Qt.FocusReason.TabFocusReason)
            self._scrolled.ensureWidgetVisible(lines[place])
        elif by > 0 and not self._silent:
            self.record.setFocus(Qt.FocusReason.TabFocusReason)

    def _count(self) -> None:
        given, silent = list(self.choices.values()), self._silent
        words = self.tr("{favour} in favour, {against} against, {abstained} abstained").format(
            favour=number(given.count(Choice.FOR)),
            against=number(given.count(Choice.AGAINST)),
            abstained=number(given.count(Choice.ABSTAIN)),
        )
        waiting = self.tr("{n} have not been heard yet").format(n=number(silent))
        self._sum.say(self.tr("{votes}; {waiting}").format(votes=words, waiting=waiting) if silent else words)
        self.rest.setVisible(bool(silent))
        if silent:
            self.record.refuse(waiting)
        else:
            self.record.allow()
