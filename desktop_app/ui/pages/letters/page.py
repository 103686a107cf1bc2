"""The letters of the secretariat: what went out, what came in, and who is silent."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.letters import Direction
from desktop_app.services.correspondence import To
from desktop_app.services.letter_register import RegisterRow
from desktop_app.ui.frame import Frame, Page, Place
from desktop_app.ui.pages.letters.answers import AnswersPart
from desktop_app.ui.pages.letters.contact import ContactPart
from desktop_app.ui.pages.letters.incoming import IncomingPart
from desktop_app.ui.pages.letters.outgoing import OutgoingPart
from desktop_app.ui.pages.letters.part import LettersPart
from desktop_app.ui.unit_answers import ANSWERS
from desktop_app.ui.widgets.surfaces import Ground, PageHeader
from desktop_app.ui.widgets.toggles import Segmented
from desktop_app.ui.wording import number

PARTS: Final = ("outgoing", "incoming", "contact", ANSWERS)
WAITING: Final = frozenset({"follow_up", "local_state"})
"""What changes how many reports of units wait."""


class LettersPage(Page):
    """Three parts, each built on its first visit."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._parts: dict[str, LettersPart] = {}
        self._actions: tuple[QWidget, ...] = ()
        self._at = PARTS[0]
        self.header = PageHeader(self.theme, self.tr("Letters"), height=60)
        names = (
            self.tr("Outgoing"),
            self.tr("Incoming"),
            self.tr("Contact with the units"),
            self.tr("Answers by file"),
        )
        self.turn = Segmented(self.theme, list(zip(PARTS, names, strict=True)), name=self.tr("Part"))
        self.stack = QStackedWidget()
        top = Ground(self.theme, "surface")
        head = QVBoxLayout(top)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(0)
        head.addWidget(self.header)
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 4)
        row.addWidget(self.turn)
        row.addStretch(1)
        head.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self.stack, 1)
        self.turn.chosen.connect(lambda key: self._turn(str(key)))
        QShortcut(QKeySequence("Ctrl+PgDown"), self).activated.connect(lambda: self._step(1))
        QShortcut(QKeySequence("Ctrl+PgUp"), self).activated.connect(lambda: self._step(-1))

    # Parts

    @property
    def part(self) -> LettersPart:
        """The part that is shown."""
        return self._made(self._at)

    @property
    def outgoing(self) -> OutgoingPart:
        part = self._made("outgoing")
        assert isinstance(part, OutgoingPart)
        return part

    @property
    def incoming(self) -> IncomingPart:
        part = self._made("incoming")
        assert isinstance(part, IncomingPart)
        return part

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:  # type: ignore[override]
        return self.part.hints

    def _made(self, key: str) -> LettersPart:
        if key not in self._parts:
            part = self._parts[key] = self._make(key)
            self.stack.addWidget(part)
            for action in part.deeds:
                self.header.add_action(action)
                action.setVisible(False)
            self._actions += part.deeds
            part.remarked.connect(lambda words: self._remark(part, words))
            part.wanted.connect(lambda letter_id: self.frame.go(Place("letters", focus=letter_id)))
        return self._parts[key]

    def _make(self, key: str) -> LettersPart:
        if key == "incoming":
            incoming = IncomingPart(self.frame)
            incoming.answer_wanted.connect(self._answer)
            return incoming
        if key == "contact":
            contact = ContactPart(self.frame)
            contact.unit_wanted.connect(lambda unit: self.frame.go(Place("letters", unit, "outgoing")))
            contact.write_wanted.connect(self._write_to)
            return contact
        if key == ANSWERS:
            return AnswersPart(self.frame)
        return OutgoingPart(self.frame)

    def _remark(self, part: LettersPart, words: str) -> None:
        if part is self._parts.get(self._at):
            self.header.say(self.tr("Letters"), words)

    @Slot(str)
    def _turn(self, key: str) -> None:
        self.frame.go(Place("letters", part=key))
        self.turn.choose(self._at)

    def _step(self, by: int) -> None:
        self._turn(PARTS[(PARTS.index(self._at) + by) % len(PARTS)])

    def _say_waiting(self) -> None:
        """How many reports of units wait, wherever one is among the letters."""
        count = self.frame.asked(self.desk.follow_up_files.waiting) or 0
        words = self.tr("Answers by file")
        self.turn.say(ANSWERS, f"{words} {number(count)}" if count else words)

    def _show_part(self) -> None:
        part = self.part
        self._say_waiting()
        self.turn.choose(self._at)
        self.header.say(self.tr("Letters"))
        for action in self._actions:
            action.setVisible(action in part.deeds)
        self.stack.setCurrentWidget(part)
        part.refresh(frozenset())

    # What the window asks of a page

    def arrive(self, place: Place) -> None:
        """`focus` names a letter, wherever it is listed; `id` a unit whose letters are asked for."""
        row = self.desk.letter_register.row(place.focus) if place.focus else None
        if row is not None:
            self._at = "incoming" if row.direction is Direction.INCOMING else "outgoing"
        elif place.part in PARTS:
            self._at = place.part
        self._show_part()
        part = self.part
        if row is not None:
            part.focus_letter(row.id)
        elif place.id and isinstance(part, OutgoingPart | IncomingPart):
            part.show_unit(place.id)
        else:
            part.take_keyboard()

    def refresh(self, kinds: frozenset[str]) -> None:
        if not kinds or kinds & WAITING:
            self._say_waiting()
        self.part.refresh(kinds)

    def leave(self) -> bool:
        return self.part.leave()

    def start_new(self) -> None:
        self.part.start_new()

    def start_find(self) -> None:
        self.part.start_find()

    def print_out(self) -> None:
        self.part.print_out()

    # From one part to another

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes from the pages of a letter to the list first."""
        part = self.part
        if event.key() == Qt.Key.Key_Escape and isinstance(part, OutgoingPart) and part.close_preview():
            event.accept()
            return
        super().keyPressEvent(event)

    @Slot(object)
    def _answer(self, row: RegisterRow) -> None:
        """A letter to whoever wrote, in the name of the committee it is about."""
        details = self.desk.letter_details.of(row.id)
        to = To(unit_id=row.unit_id, words="" if row.unit_id else row.party)
        self.outgoing.write(to, in_reply_to=row, committee_id=details.committee_id or "")

    @Slot(object)
    def _write_to(self, to: To) -> None:
        self.outgoing.write(to)
