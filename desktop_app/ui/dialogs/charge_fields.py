"""The fields of a resolution: its text, who carries it out with whom, by when, and what is delivered."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.domain.resolutions import ResolutionKind
from desktop_app.persian.holidays import WorkCalendar
from desktop_app.services.decisions import ResolutionView
from desktop_app.services.people import UnitView
from desktop_app.ui.follow_up_words import kind_word
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.inputs import Field, LineEdit, TextArea
from desktop_app.ui.widgets.many_choice import ManyChoice
from desktop_app.ui.widgets.term_field import TermField
from desktop_app.ui.wording import relative


@dataclass(frozen=True)
class Charge:
    """What is typed into the fields of a resolution."""

    text: str
    kind: ResolutionKind
    unit_id: str | None
    unit_words: str
    cooperating: tuple[str, ...]
    due: datetime.date | None
    deliverable: str
    due_days: int | None = None
    """Working days from the notice, instead of a day."""


def kinds() -> list[tuple[object, str]]:
    """The kinds of a resolution with their words."""
    return [(kind, kind_word(kind)) for kind in ResolutionKind]


class DecisionText(TextArea):
    """The text of a resolution: Ctrl+Enter belongs to the box, not to the text."""

    def answer_key(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().answer_key(event)


class ChargeFields(QWidget):
    """Unit, cooperating units, deadline and deliverable: side by side, or in two rows where it is narrow."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        today: Callable[[], datetime.date],
        calendar: WorkCalendar | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme, self._today = theme, today
        self._words = ""
        self._units: Sequence[UnitView] = ()
        self.unit = Choice(theme, name=self.tr("Responsible unit"), allow_new=True)
        self.cooperating = ManyChoice(theme, name=self.tr("Cooperating units"))
        self.due = TermField(theme, today=today, calendar=calendar, name=self.tr("Deadline"), tells_distance=False)
        self.deliverable = LineEdit(theme, name=self.tr("What is delivered"))
        self.fields = (
            Field(theme, self.tr("Responsible unit"), self.unit),
            Field(theme, self.tr("Cooperating units"), self.cooperating),
            Field(theme, self.tr("Deadline"), self.due),
            Field(theme, self.tr("What is delivered"), self.deliverable),
        )
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._columns = 0
        self._arrange(4)
        self.unit.chosen.connect(self._forget_words)
        self.unit.named.connect(self._keep_words)
        self.due.chosen.connect(self._say_days)

    def offer(self, units: Sequence[UnitView]) -> None:
        self._units = units
        options = [Option(u.id, u.name) for u in units]
        if not self.unit.edit.hasFocus():
            words = self._words
            self.unit.offer([*options, *([Option(words, words)] if words else [])])
        self.cooperating.offer(options)

    def show_charge(self, charge: Charge) -> None:
        self._words = charge.unit_words
        self.offer(self._units)
        value = charge.unit_id or charge.unit_words or None
        self.unit.choose(value)
        self.cooperating.choose(charge.cooperating)
        self.due.show_term(charge.due, charge.due_days)
        self.deliverable.setText(charge.deliverable)
        self.deliverable.show_text(charge.deliverable)
        self._say_days()
        for field in self.fields:
            field.be_content()

    def unit_chosen(self) -> tuple[str | None, str]:
        """The unit's id, or the words written instead."""
        if self._words:
            return None, self._words
        return (str(self.unit.value), "") if self.unit.value is not None else (None, "")

    @Slot()
    def _forget_words(self) -> None:
        if self.unit.value != self._words:
            self._words = ""
        self.changed.emit()

    @Slot(str)
    def _keep_words(self, words: str) -> None:
        self._words = words
        self.changed.emit()

    @Slot()
    def _say_days(self) -> None:
        due = self.due.value
        words = self.tr("Deadline")
        if due is not None:
            words = self.tr("Deadline, {when}").format(when=relative(due, self._today()))
        self.fields[2].rename(words)
        self.changed.emit()

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, field in enumerate(self.fields):
            self._grid.addWidget(field, place // columns, place % columns, Qt.AlignmentFlag.AlignTop)
        for column, share in enumerate((5, 4, 5, 4)):
            self._grid.setColumnStretch(column, share if column < columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(4 if event.size().width() >= self.theme.px(640) else 2)


def charge_of(resolution: ResolutionView) -> Charge:
    """A recorded resolution as its fields show it."""
    return Charge(
        resolution.text,
        resolution.kind,
        resolution.responsible_unit_id,
        resolution.responsible_note if resolution.responsible_unit_id is None else "",
        resolution.cooperating_unit_ids,
        resolution.due,
        resolution.deliverable,
        resolution.due_days,
    )


EMPTY = Charge("", ResolutionKind.BINDING, None, "", (), None, "")
