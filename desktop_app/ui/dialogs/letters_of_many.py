"""Letters about many resolutions at once: one to each unit or one for each resolution, on which day, how urgent."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.domain.letters import Urgency
from desktop_app.services.letter_facts import Terms
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.toggles import CheckRow, Segmented
from desktop_app.ui.wording import number


class _LettersDialog(FormDialog):
    """What both kinds ask. The letters themselves are written by whoever asked."""

    def __init__(self, frame: Frame, title: str, act: str, body: str, parent: QWidget) -> None:
        super().__init__(frame, title, act, body=body, width=520, parent=parent)
        ways = [(False, self.tr("One letter to each unit")), (True, self.tr("One letter for each resolution"))]
        self.way = Segmented(self.theme, ways, name=self.tr("Letters"))
        urgencies = [
            (Urgency.ORDINARY, self.tr("Usual")),
            (Urgency.URGENT, self.tr("Urgent")),
            (Urgency.IMMEDIATE, self.tr("Immediate")),
        ]
        self.urgency = Segmented(self.theme, urgencies, name=self.tr("Urgency"))
        self.date = DateField(
            self.theme,
            self.desk.clock.today(),
            today=self.desk.clock.today,
            calendar=self.desk.offices.work_calendar(),
            may_be_empty=False,
        )
        self.place(self.field("way", self.tr("Letters"), self.way))
        self.place(
            self.field("date", self.tr("Date"), self.date), self.field("urgency", self.tr("Urgency"), self.urgency)
        )
        self.act.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def each(self) -> bool:
        """One letter for each resolution."""
        return bool(self.way.value)

    @property
    def terms(self) -> Terms:
        urgency = self.urgency.value
        assert isinstance(urgency, Urgency)
        return Terms(date=self.date.value, urgency=urgency)

    def submit(self) -> None:
        """The answers are read by whoever asked."""


class RemindManyDialog(_LettersDialog):
    """Reminders about so many late resolutions."""

    def __init__(self, frame: Frame, count: int, *, parent: QWidget) -> None:
        super().__init__(
            frame,
            self.tr("Reminder about {n} resolutions").format(n=number(count)),
            self.tr("Number and register"),
            self.tr("Each unit is told of its late resolutions; what was reminded of twice goes to the superior."),
            parent,
        )
        self._again = CheckRow(self.theme, self.tr("Also where a reminder has gone out on this day already"))
        self.content.addWidget(self._again)

    @property
    def per_unit(self) -> bool:
        return not self.each

    @property
    def again(self) -> bool:
        return self._again.isChecked()


class NotifyManyDialog(_LettersDialog):
    """Notices of everything that waits in so many meetings."""

    def __init__(self, frame: Frame, meetings: int, *, parent: QWidget) -> None:
        super().__init__(
            frame,
            self.tr("Notice of the resolutions of {n} meetings").format(n=number(meetings)),
            self.tr("Number and register"),
            self.tr("What else waits for its notice in these meetings is notified with them."),
            parent,
        )
