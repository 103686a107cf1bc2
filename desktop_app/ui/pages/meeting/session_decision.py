"""The decision box of a session: text, charge and vote of the next resolution, and the one act that records it."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.resolutions import ResolutionKind
from desktop_app.persian.holidays import WorkCalendar
from desktop_app.ui.dialogs.charge_fields import EMPTY, Charge, ChargeFields, DecisionText, kinds
from desktop_app.ui.dialogs.vote_row import AskNames, VoteRow, Weigh
from desktop_app.ui.pages.meeting.session_quorum import missing_words
from desktop_app.ui.pages.meeting.session_sitting import Sitting
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.dates import TimeField
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.surfaces import Ground
from desktop_app.ui.widgets.toggles import CheckRow, Segmented
from desktop_app.ui.wording import in_digits

_NUMBER_FROM: Final = 540


class DecisionBox(Ground):
    """`recorded` asks to record what is typed; `typed` comes every two seconds, for the draft."""

    recorded = Signal()
    typed = Signal(str)
    moment_changed = Signal()
    folded = Signal()
    """It opened or closed: see `is_open`."""

    def __init__(
        self,
        theme: Theme,
        today: Callable[[], datetime.date],
        weigh: Weigh,
        ask_names: AskNames,
        calendar: WorkCalendar | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "canvas", edges=("top",), parent=parent)
        self._sitting: Sitting | None = None
        self._label = Label(theme, "", role="meta", ink="ink-3")
        self.time = TimeField(theme, name=self.tr("Time of the resolution"), placeholder=self.tr("Time"))
        self.time.setFixedWidth(theme.px(96))
        self.kind = Segmented(theme, kinds(), name=self.tr("Kind of resolution"))
        self.text = DecisionText(
            theme,
            rows=1,
            most_rows=5,
            name=self.tr("Text of the resolution"),
            placeholder=self.tr("What was decided"),
        )
        self._complaint = Label(theme, "", role="meta", ink="shangarf", wrap=True)
        self._complaint.hide()
        self.charge = ChargeFields(theme, today, calendar)
        self.vote = VoteRow(theme, weigh, ask_names)
        self._reason = Label(theme, "", role="row", ink="shangarf", wrap=True)
        self.despite = CheckRow(theme, self.tr("Record although the quorum is not reached"))
        self.record = Button(theme, self.tr("Record resolution"), kind="primary", keys="Ctrl+Enter")
        self._bottom = QGridLayout()
        self._folds = self._folded = False
        self._narrow = False
        self._lay_out()
        self.kind.chosen.connect(self._judge)
        self.vote.changed.connect(self._judge)
        self.despite.toggled.connect(self._judge)
        self.text.textChanged.connect(self._be_content)
        self.text.committed.connect(self.typed)
        self.record.clicked.connect(self.recorded)
        self.time.chosen.connect(self.moment_changed)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self.follow_focus)

    def be_short(self, *, short: bool) -> None:
        """Where height is scarce, only the text is shown until somebody writes in it."""
        self._folds = short
        self._fold()

    @property
    def is_open(self) -> bool:
        """Whether somebody writes here, where that takes the room of the statements."""
        return self._folds and not self._folded

    def _fold(self) -> None:
        self._folded = self._folds and not self._has_keyboard()
        self.charge.setVisible(not self._folded)
        self._judge()

    def _has_keyboard(self) -> bool:
        """Whether the keyboard is in this box, or in something that opened from it."""
        widget = QApplication.focusWidget()
        while widget is not None and widget is not self:
            widget = widget.parentWidget()
        return widget is self

    @Slot()
    def follow_focus(self) -> None:
        """The keyboard has gone somewhere else."""
        if self._folds and self._folded == self._has_keyboard():
            self._fold()
            self.folded.emit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconMark(self.theme, "mdi6.gavel", "lajvard"))
        head.addWidget(Label(self.theme, self.tr("It was decided"), role="h2", ink="lajvard"))
        head.addWidget(self._label)
        head.addWidget(self.time)
        head.addStretch()
        head.addWidget(self.kind)
        self._bottom.setHorizontalSpacing(8)
        self._bottom.setVerticalSpacing(8)
        self._bottom.setColumnStretch(0, 1)
        self._place_record()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 20, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addWidget(self._complaint)
        column.addWidget(self.charge)
        column.addLayout(self._bottom)

    def _place_record(self) -> None:
        """In a narrow window what lets it be recorded below the quorum stands beside the button, not over the vote."""
        start, end = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
        row = 0 if self._narrow else 1
        self._bottom.addWidget(self.vote, row, 0)
        self._bottom.addWidget(self._reason, row, 0)
        self._bottom.addWidget(self.despite, 1 - row, 0, start)
        if self._narrow:
            self._bottom.addWidget(self.record, 1, 0, end)
        else:
            self._bottom.addWidget(self.record, 1, 1)

    @property
    def at(self) -> datetime.time | None:
        """The minute of the decision, typed from notes; None while the wall clock gives it."""
        return self.time.value if self.time.isVisibleTo(self) else None

    def show_sitting(self, sitting: Sitting) -> None:
        self._sitting = sitting
        self._label.say(self.tr("Resolution {label}").format(label=in_digits(sitting.next_label)))
        self.time.setVisible(sitting.may_write and not sitting.is_live)
        self.charge.offer(sitting.units)
        self.vote.show_eligible(len(sitting.electorate.eligible))
        self._judge()

    def values(self) -> Charge:
        unit_id, words = self.charge.unit_chosen()
        return Charge(
            self.text.toPlainText(),
            ResolutionKind(str(self.kind.value)),
            unit_id,
            words,
            tuple(str(value) for value in self.charge.cooperating.values),
            self.charge.due.value,
            self.charge.deliverable.text(),
            self.charge.due.days,
        )

    def start_over(self, charge: Charge = EMPTY) -> None:
        """The fields of the next resolution: empty, or with what was typed before."""
        self.text.blockSignals(True)
        self.text.commit_now()
        self.text.blockSignals(False)
        self.text.show_text(charge.text)
        self.kind.choose(charge.kind)
        self.charge.show_charge(charge)
        self.despite.setChecked(False)
        self.vote.start_over()

    def complain(self, words: str) -> None:
        """Something about the text is wrong."""
        self._complaint.say(words)
        self._complaint.show()
        self.text.set_wrong(wrong=True)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _be_content(self) -> None:
        self._complaint.hide()
        self.text.set_wrong(wrong=False)

    @Slot()
    def write(self) -> None:
        """Put the keyboard into the text."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take_vote(self) -> None:
        """Put the keyboard into the counts of the vote; below the quorum, to what lets it be recorded."""
        steps = (self.vote.counts[0], self.despite, self.text)
        wanted = next((step for step in steps if step.isVisibleTo(self)), self.text)
        wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def votes(self) -> bool:
        """Whether this resolution is voted on: binding ones of a committee are."""
        sitting = self._sitting
        return sitting is not None and sitting.has_committee and self.kind.value is ResolutionKind.BINDING

    @Slot()
    def _judge(self) -> None:
        """Whether it can be recorded now; where not, why not stands in its place."""
        sitting = self._sitting
        if sitting is None:
            return
        below = self.votes and not sitting.electorate.official
        may_override = below and sitting.electorate.may_override
        if not below and self.despite.isChecked():
            self.despite.setChecked(False)
        reason = self._below_quorum(sitting, may_override=may_override) if below else ""
        self._reason.say(reason)
        self.despite.setVisible(may_override and not self._folded)
        blocked = below and not self.despite_quorum
        self._reason.setVisible(blocked)
        self.vote.setVisible(self.votes and not blocked and not self._folded)
        self.record.setVisible(not self._folded)
        self._fit_record()
        if blocked:
            self.record.refuse(reason)
        elif self.votes and not (self.vote.is_carried or self.is_lost):
            self.record.refuse(self.vote.outcome())
        else:
            self.record.allow()
        self.record.set_words(self.tr("Record that it failed") if self.is_lost else self.tr("Record resolution"))

    @property
    def is_lost(self) -> bool:
        """Whether the proposal was voted down: it is recorded as a motion that failed."""
        return self.votes and self.vote.is_lost and not self.despite_quorum

    @property
    def despite_quorum(self) -> bool:
        """Whether it was said deliberately that the resolution is to be recorded below the quorum."""
        return self.despite.isVisibleTo(self) and self.despite.isChecked()

    def _below_quorum(self, sitting: Sitting, *, may_override: bool) -> str:
        lacks = missing_words(sitting)
        if may_override:
            words = self.tr("The session is below its quorum: {lacks}. The committee's rule allows it all the same.")
        elif sitting.roll.official:
            words = self.tr("The session is below its quorum: {lacks}. Resolutions wait until it is official again.")
        else:
            words = self.tr("The quorum is not reached: {lacks}. Resolutions wait until the session is official.")
        return words.format(lacks=lacks)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._label.setVisible(event.size().width() >= self.theme.px(_NUMBER_FROM))
        self._fit_record()

    def _fit_record(self) -> None:
        """The button goes under the vote where both do not fit into one line."""
        wanted = self.vote.sizeHint().width() + self.record.sizeHint().width() + self.theme.px(8)
        narrow = wanted > self.width() - 40
        if narrow != self._narrow:
            self._narrow = narrow
            self._place_record()
