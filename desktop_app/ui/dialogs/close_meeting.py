"""When a session began or ended: asked with what the ending leaves for the next meeting."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from desktop_app.sentences import Refused, sentence
from desktop_app.services.meetings import MeetingView
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.dates import TimeField
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.wording import date_long, number

_SHOWN = 6
_BEFORE = sentence("Rules", "The end ({ends}) is not after the start ({starts}).")
_NO_TIME = sentence("Rules", "The time is missing.")
_TYPE_IT = sentence("Rules", "Type the time, for example 14:00.")


class OpenMeetingDialog(FormDialog):
    """Asks when the session began, where the clock on the wall does not say it."""

    blames: ClassVar[dict[str, str]] = {_NO_TIME: "opened_at", _BEFORE: "opened_at"}

    def __init__(self, frame: Frame, meeting: MeetingView, parent: QWidget | None = None) -> None:
        super().__init__(frame, self.tr("When did the session begin?"), self.tr("Begin the session"), parent=parent)
        self._meeting = meeting
        self._body.say(
            self.tr("The meeting is dated {day}; what is recorded now is written from notes, with typed times.").format(
                day=date_long(meeting.date)
            )
        )
        self._body.show()
        self.time = TimeField(self.theme, meeting.opened_at or meeting.starts, may_be_empty=False)
        self.place(self.field("opened_at", self.tr("Beginning"), self.time))

    def submit(self) -> None:
        if self.time.value is None:
            raise Refused(_NO_TIME, _TYPE_IT)
        self.desk.meetings.open(self._meeting.id, self.time.value)


class CloseMeetingDialog(FormDialog):
    """«جلسه پایان یابد؟»: names what was not discussed, and says what becomes of it."""

    blames: ClassVar[dict[str, str]] = {_NO_TIME: "closed_at", _BEFORE: "closed_at"}

    def __init__(
        self,
        frame: Frame,
        meeting: MeetingView,
        now: datetime.time,
        untouched: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(frame, self.tr("End the session?"), self.tr("End the session"), parent=parent)
        self._meeting = meeting
        self.keep.set_words(self.tr("Go on with the session"))
        words = self.tr("The minutes can be completed afterwards; the session can be taken up again until then.")
        self._body.say(words)
        self._body.show()
        if untouched:
            self._name_untouched(untouched)
        self.time = TimeField(self.theme, now, may_be_empty=False)
        self.place(self.field("closed_at", self.tr("End"), self.time))

    def _name_untouched(self, untouched: Sequence[str]) -> None:
        title = self.tr("{n} items were not discussed; they are kept for the next meeting:")
        self.content.addWidget(Label(self.theme, title.format(n=number(len(untouched))), role="row", wrap=True))
        for words in untouched[:_SHOWN]:
            self.content.addWidget(Label(self.theme, f"• {words}", ink="ink-2"))
        if len(untouched) > _SHOWN:
            rest = self.tr("and {n} more").format(n=number(len(untouched) - _SHOWN))
            self.content.addWidget(Label(self.theme, rest, ink="ink-3"))

    def submit(self) -> None:
        if self.time.value is None:
            raise Refused(_NO_TIME, _TYPE_IT)
        self.desk.meetings.close(self._meeting.id, self.time.value)
