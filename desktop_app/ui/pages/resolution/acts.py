"""The buttons of one resolution: what comes next stands out, and what cannot be done now says why."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.domain.follow_ups import FollowUpKind
from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.services.follow_up_course import CourseOf, StepKind
from desktop_app.services.resolution_sheets import ResolutionSheet
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.surfaces import Ground

_NARROW: Final = 330
"""Below it, buttons go without their icons."""


class Acts(QWidget):
    """Reminder, follow-up and notice letter."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.remind = Button(theme, self.tr("Reminder"), icon="ph.bell-ringing")
        self.follow_up = Button(theme, self.tr("Follow-up"), icon="ph.note-pencil")
        self.notice = Button(theme, self.tr("Notice letter"), icon="ph.file-text")
        self.remind.explain(self.tr("Write the next reminder (Ctrl+R)"))
        self.follow_up.explain(self.tr("Record a step of the follow-up (Ctrl+U)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.remind, self.follow_up, self.notice):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(theme.px(64))
            row.addWidget(button, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = event.size().width() >= self.remind.theme.px(_NARROW)
        for button, icon in (
            (self.remind, "ph.bell-ringing"),
            (self.follow_up, "ph.note-pencil"),
            (self.notice, "ph.file-text"),
        ):
            button.set_icon(icon if roomy else "")

    def show_course(self, course: CourseOf, sheet: ResolutionSheet) -> None:
        status = course.status
        if status is ResolutionStatus.DRAFT:
            for button in (self.remind, self.follow_up, self.notice):
                button.refuse(self.tr("The text of the minutes is not frozen yet."))
        else:
            self.follow_up.allow()
            self._judge_reminder(course)
            self._judge_notice(course, sheet)
        first = None
        if status is ResolutionStatus.NOT_NOTIFIED and course.may_notify:
            first = self.notice
        elif status.open and status is not ResolutionStatus.REPORTED_DONE:
            first = self.remind if course.days_late and self.remind.isEnabled() else self.follow_up
        if status is ResolutionStatus.ON_HOLD:
            first = None
        for button in (self.remind, self.follow_up, self.notice):
            button.set_kind("primary" if button is first else "normal")

    def _judge_reminder(self, course: CourseOf) -> None:
        if course.days_late:
            self.remind.allow()
        elif course.status.open:
            self.remind.refuse(self.tr("A reminder is written once the deadline has passed."))
        else:
            self.remind.refuse(self.tr("Nothing is left to be reminded of."))

    def _judge_notice(self, course: CourseOf, sheet: ResolutionSheet) -> None:
        self.notice.allow()
        if course.status is not ResolutionStatus.NOT_NOTIFIED:
            self.notice.explain(self.tr("Show the letter by which it was notified (Ctrl+L)"))
            if not any(step.kind is StepKind.NOTIFIED and step.letter_id for step in course.steps):
                self.notice.refuse(self.tr("This resolution was notified without a letter."))
            return
        self.notice.explain(self.tr("Notify the responsible units of the meeting (Ctrl+L)"))
        if not course.may_notify:
            self.notice.refuse(self.tr("Notices are sent once the minutes are final."))
        elif not sheet.unit and not any(clause.unit for clause in course.clauses):
            self.notice.refuse(self.tr("Nobody is in charge of it; a notice needs a recipient."))


class Verdicts(Ground):
    """At the foot: verified or returned, and a later deadline."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "surface", edges=("top",))
        self.verify = Button(theme, self.tr("Verify completion"), icon="ph.check-circle")
        self.give_back = Button(theme, self.tr("Return to the unit"))
        self.extend = Button(theme, self.tr("Extend the deadline"), icon="ph.calendar-plus")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 9, 20, 9)
        row.setSpacing(8)
        for button in (self.verify, self.give_back, self.extend):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(theme.px(72))
            row.addWidget(button, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = event.size().width() >= self.theme.px(_NARROW + 40)
        words = self.tr("Return to the unit")
        self.give_back.set_words(words if roomy else self.tr("Return"))
        self.give_back.explain("" if roomy else words)
        self._show_icons()

    def _show_icons(self) -> None:
        """Only where there is room for icons and words."""
        shown = self.give_back.isHidden() and self.width() >= self.theme.px(_NARROW + 40)
        self.verify.set_icon("ph.check-circle" if shown else "")
        self.extend.set_icon("ph.calendar-plus" if shown else "")

    def show_course(self, course: CourseOf) -> None:
        waits = FollowUpKind.VERIFIED in course.may
        self.verify.set_kind("primary" if course.status is ResolutionStatus.REPORTED_DONE else "normal")
        self.give_back.setVisible(waits)
        self._show_icons()
        if waits:
            self.verify.allow()
        elif course.status is ResolutionStatus.CLOSED:
            self.verify.refuse(self.tr("It is verified and closed."))
        else:
            self.verify.refuse(self.tr("The unit has not reported it as done yet."))
        if course.may_extend:
            self.extend.allow()
        else:
            self.extend.refuse(self.tr("Only the deadline of an open resolution is extended."))
