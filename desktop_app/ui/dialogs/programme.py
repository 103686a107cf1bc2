"""The dialogs of a programme: a new one, a session that was held, and what it brought when it is carried out."""

from __future__ import annotations

import datetime
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.programmes import Priority, ProgrammeKind
from desktop_app.sentences import Refused, sentence
from desktop_app.services.programme_views import ProgrammeView, SessionView, is_outside
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.secretariat_words import word
from desktop_app.ui.widgets.amounts import AmountField
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.inputs import LineEdit, TextArea
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.quantities import QuantityField
from desktop_app.ui.widgets.toggles import Segmented
from desktop_app.ui.wording import number

PERIOD_ENDS_FIRST = "The period ends on {last}, before it begins on {first}."


class ProgrammeDialog(FormDialog):
    """A new programme in the plan of a year; after `asked()` its id is in `programme_id`."""

    blames: ClassVar[dict[str, str]] = {
        PERIOD_ENDS_FIRST: "ends",
        "The committee is not chosen.": "committee_id",
    }

    def __init__(
        self, frame: Frame, committee_id: str | None, year: int, *, title: str = "", parent: QWidget | None = None
    ) -> None:
        words = self.tr("New programme of {year}").format(year=number(year))
        super().__init__(frame, words, self.tr("Put it into the plan"), width=560, parent=parent)
        self.programme_id = ""
        self._year = year
        theme, today = self.theme, self.desk.clock.today
        committees = [Option(c.id, c.name) for c in self.desk.committees.all()]
        self._committee = Choice(theme, committees, value=committee_id, placeholder=self.tr("Two letters find it"))
        self._called = LineEdit(theme, title, placeholder=self.tr("For instance: training on conflict of interest"))
        self._kind = Segmented(theme, [(kind, word(kind)) for kind in ProgrammeKind], name=self.tr("Kind"))
        self._priority = Segmented(
            theme, [(one, word(one)) for one in Priority], value=Priority.MEDIUM, name=self.tr("Priority")
        )
        self._unit = Choice(theme, allow_new=True, placeholder=self.tr("Two letters find a unit"))
        self._unit.named.connect(self._new_unit)
        self._starts = DateField(theme, today=today, tells_distance=False)
        self._ends = DateField(theme, today=today, tells_distance=False)
        self._sessions = AmountField(theme, most_digits=4)
        if committee_id is None:
            self.place(self.field("committee_id", self.tr("Committee"), self._committee))
        self.place(self.field("title", self.tr("Title"), self._called))
        self.place(
            self.field("kind", self.tr("Kind"), self._kind), self.field("priority", self.tr("Priority"), self._priority)
        )
        self.place(
            self.field("unit_id", self.tr("Responsible unit"), self._unit),
            self.field("sessions_planned", self.tr("Sessions planned"), self._sessions),
        )
        self.place(
            self.field("starts", self.tr("From"), self._starts), self.field("ends", self.tr("Until"), self._ends)
        )
        hint = self.tr("Goal, audience, indicator and budget are written beside the list.")
        self.place(Label(theme, hint, role="meta", ink="ink-3", wrap=True))
        self._offer_units()
        (self._called if committee_id is not None else self._committee).setFocus()

    def submit(self) -> None:
        committee = self._committee.value
        if committee is None:
            raise Refused(
                sentence("Rules", "The committee is not chosen."),
                sentence("Rules", "A programme stands in the plan of a committee."),
            )
        unit = self._unit.value
        self.programme_id = self.desk.programmes.add(
            str(committee),
            self._year,
            self._called.text(),
            kind=self._kind.value,
            priority=self._priority.value,
            unit_id=str(unit) if unit else None,
            starts=self._starts.value,
            ends=self._ends.value,
            sessions_planned=self._sessions.value,
        )

    def _offer_units(self) -> None:
        self._unit.offer([Option(unit.id, unit.name, unit.head_post) for unit in self.desk.people.units()])

    @Slot(str)
    def _new_unit(self, name: str) -> None:
        """Words that no unit has become a unit."""
        unit_id = self.frame.asked(lambda: self.desk.people.add_unit(name))
        self._offer_units()
        self._unit.choose(unit_id)


class ProgrammeSessionDialog(FormDialog):
    """A session that was held, or the correction of one; after `asked()` its id is in `session_id`."""

    blames: ClassVar[dict[str, str]] = {
        "The session of {day} is still ahead.": "date",
        "The day of the session is missing.": "date",
        "A session has at most {most} hours.": "hours",
    }

    def __init__(
        self,
        frame: Frame,
        programme: ProgrammeView,
        session: SessionView | None = None,
        *,
        like: SessionView | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Session held") if session is None else self.tr("Correct the session")
        act = self.tr("Record the session") if session is None else self.tr("Keep the changes")
        super().__init__(frame, title, act, body=programme.title, width=560, parent=parent)
        self._programme, self._session = programme, session
        self.session_id = session.id if session is not None else ""
        theme, known = self.theme, session or like
        day = session.date if session is not None else None
        self._date = DateField(theme, day or self.desk.clock.today(), today=self.desk.clock.today, may_be_empty=False)
        self._subject = LineEdit(theme, session.subject if session else "")
        self._teacher = LineEdit(theme, known.teacher if known else "")
        self._held_at = LineEdit(theme, known.place if known else "")
        self._participants = AmountField(theme, session.participants if session else None, most_digits=6)
        self._hours = QuantityField(theme, known.hours if known else None)
        self._note = LineEdit(theme, session.note if session else "")
        self.place(self.field("date", self.tr("Day"), self._date), self.field("hours", self.tr("Hours"), self._hours))
        self.place(self.field("subject", self.tr("Subject"), self._subject))
        self.place(
            self.field("teacher", self.tr("Teacher"), self._teacher),
            self.field("place", self.tr("Place"), self._held_at),
        )
        self.place(
            self.field("participants", self.tr("Participants"), self._participants),
            self.field("note", self.tr("Note"), self._note),
        )
        self._outside = Label(theme, "", role="meta", ink="zar", wrap=True)
        self.place(self._outside)
        self._date.chosen.connect(lambda _day: self._warn())
        self._warn()

    def _warn(self) -> None:
        """A day outside the programme's period is told, and taken all the same."""
        day = self._date.value
        outside = isinstance(day, datetime.date) and is_outside(self._programme, day)
        self._outside.say(self.tr("This day is outside the programme's period; it is recorded all the same."))
        self._outside.setVisible(outside)
        self.adjustSize()

    def submit(self) -> None:
        fields = {
            "subject": self._subject.text(),
            "teacher": self._teacher.text(),
            "place": self._held_at.text(),
            "participants": self._participants.value or 0,
            "hours": self._hours.value,
            "note": self._note.text(),
        }
        day = self._date.value
        assert day is not None
        if self._session is None:
            self.session_id = self.desk.programmes.hold(self._programme.id, day, **fields)
        else:
            self.desk.programmes.edit_session(self._session.id, date=day, **fields)


class FinishProgrammeDialog(FormDialog):
    """Asks what a programme brought before it counts as carried out; the answer may wait."""

    def __init__(self, frame: Frame, programme: ProgrammeView, parent: QWidget | None = None) -> None:
        title = self.tr("“{title}” was carried out").format(title=programme.title)
        body = self.tr("What it brought goes into the report of the year. Without it the list says that it is missing.")
        super().__init__(frame, title, self.tr("Carried out"), body=body, width=520, parent=parent)
        self._programme = programme
        self._effect = TextArea(
            self.theme, programme.effect, rows=4, placeholder=self.tr("What changed, and by which sign it is known")
        )
        self._reached = QuantityField(self.theme, programme.reached, unit=programme.unit_of_measure)
        self.place(self.field("effect", self.tr("Effect"), self._effect))
        if programme.indicator or programme.target is not None:
            words = programme.indicator or self.tr("Indicator")
            self.place(self.field("reached", self.tr("Reached: {indicator}").format(indicator=words), self._reached))
        self._effect.setFocus()

    def submit(self) -> None:
        reached = {"reached": self._reached.value} if "reached" in self.fields else {}
        self.desk.programmes.finish(self._programme.id, self._effect.toPlainText(), **reached)
