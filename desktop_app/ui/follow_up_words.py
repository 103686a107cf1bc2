"""What the screen calls the standing of a resolution, its deadline and the steps of its course."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.resolutions import ResolutionKind, ResolutionStatus
from desktop_app.domain.votes import VoteMethod
from desktop_app.sentences import sentence
from desktop_app.services.follow_up_course import CourseOf, StepKind, StepView
from desktop_app.services.home import SOON
from desktop_app.services.resolution_sheets import Adoption
from desktop_app.services.resolutions import ResolutionRow
from desktop_app.ui.widgets.rows import Cell
from desktop_app.ui.wording import date_short, in_digits, joined, number, percent, relative

Status = ResolutionStatus
translate = QCoreApplication.translate
LOOKS: Final[dict[ResolutionStatus, tuple[str, str, str, str]]] = {
    Status.DRAFT: (sentence("Resolutions", "Draft"), "ph.circle-dashed", "ink-4", "ink-3"),
    Status.NOT_NOTIFIED: (sentence("Resolutions", "Not notified"), "ph.paper-plane-tilt", "zar", "zar"),
    Status.NOTIFIED: (sentence("Resolutions", "Notified"), "ph.check-circle", "firouzeh", "ink"),
    Status.IN_PROGRESS: (sentence("Resolutions", "In progress"), "ph.circle-half-fill", "lajvard", "ink"),
    Status.REPORTED_DONE: (sentence("Resolutions", "Awaiting approval"), "ph.hourglass-medium", "firouzeh", "ink"),
    Status.CLOSED: (sentence("Resolutions", "Done"), "ph.check-circle-fill", "zangar", "ink"),
    Status.ON_HOLD: (sentence("Resolutions", "On hold"), "ph.pause", "zar", "zar"),
    Status.VOID: (sentence("Resolutions", "Void"), "ph.minus", "ink-3", "ink-3"),
}
"""Word, icon, colour of the icon, colour of the word."""
KINDS: Final = {
    ResolutionKind.BINDING: sentence("Resolutions", "Binding"),
    ResolutionKind.RECOMMENDATION: sentence("Resolutions", "Recommendation"),
    ResolutionKind.INFORMATION: sentence("Resolutions", "For information"),
}


def _said(text: str) -> str:
    return QCoreApplication.translate("Resolutions", text)


def status_word(status: ResolutionStatus) -> str:
    return _said(LOOKS[status][0])


def kind_word(kind: ResolutionKind) -> str:
    return _said(KINDS[kind])


def status_cell(status: ResolutionStatus) -> Cell:
    word, icon, icon_ink, ink = LOOKS[status]
    return Cell(_said(word), ink=ink, icon=icon, icon_ink=icon_ink)


def late_words(days: int) -> str:
    """«۲۳ روز دیرکرد»."""
    one = QCoreApplication.translate("Resolutions", "{n} day late")
    many = QCoreApplication.translate("Resolutions", "{n} days late")
    return (one if days == 1 else many).format(n=number(days))


def due_cell(row: ResolutionRow, today: datetime.date) -> Cell:
    """The deadline: late and near ones say how many days before they say the day."""
    if row.due is None:
        return Cell(QCoreApplication.translate("Resolutions", "No deadline"), ink="ink-3")
    day = date_short(row.due, today)
    if not row.status.open:
        return Cell(day, ink="ink-3")
    if row.days_late:
        return Cell(late_words(row.days_late), day, ink="shangarf", second_ink="shangarf", weight=500)
    if (row.due - today).days <= SOON:
        return Cell(relative(row.due, today), day, ink="zar", second_ink="zar", weight=500)
    return Cell(day, relative(row.due, today))


def shown_label(label: str) -> str:
    """«۱۴۰۴/۲/۳» in the digits of the language."""
    return in_digits(label)


# The course


@dataclass(frozen=True)
class StepLine:
    """A line of the course as it is read: icon and tone, what happened, what was said of it, when and by whom."""

    icon: str
    tone: str
    title: str
    details: tuple[str, ...]
    caption: str
    step: StepView | None = None
    """None for what nobody did: the deadline went by."""


_STEPS: Final[dict[StepKind, tuple[str, str, str]]] = {
    StepKind.ADOPTED: (sentence("FollowUp", "Adopted"), "mdi6.gavel", "neutral"),
    StepKind.NOTIFIED: (sentence("FollowUp", "Notified"), "ph.paper-plane-tilt", "neutral"),
    StepKind.DELIVERED: (sentence("FollowUp", "The letter was received"), "ph.check-circle", "firouzeh"),
    StepKind.REMINDED: (sentence("FollowUp", "Reminder"), "ph.bell-ringing", "shangarf"),
    StepKind.ANSWERED: (sentence("FollowUp", "Letter that came in"), "ph.tray", "firouzeh"),
    StepKind.PROGRESS: (sentence("FollowUp", "Progress noted"), "ph.trend-up", "lajvard"),
    StepKind.REPORTED_DONE: (sentence("FollowUp", "Reported as done"), "ph.hourglass-medium", "firouzeh"),
    StepKind.VERIFIED: (sentence("FollowUp", "Verified and closed"), "ph.check-circle-fill", "zangar"),
    StepKind.RETURNED: (sentence("FollowUp", "Returned to the unit"), "ph.arrow-bend-up-left", "zar"),
    StepKind.HELD: (sentence("FollowUp", "Put on hold"), "ph.pause", "zar"),
    StepKind.RESUMED: (sentence("FollowUp", "Resumed"), "ph.play-fill", "lajvard"),
    StepKind.REOPENED: (sentence("FollowUp", "Reopened"), "ph.arrow-bend-up-left", "lajvard"),
    StepKind.NOTE: (sentence("FollowUp", "Note"), "ph.note-pencil", "neutral"),
    StepKind.EXTENDED: (sentence("FollowUp", "Deadline extended"), "ph.calendar-plus", "zar"),
    StepKind.VOIDED: (sentence("FollowUp", "Given up"), "ph.minus", "neutral"),
    StepKind.REPLACED: (sentence("FollowUp", "Replaced"), "ph.arrows-left-right", "neutral"),
}
_REMINDERS: Final = {
    "reminder_first": sentence("FollowUp", "First reminder, letter {number}"),
    "reminder_second": sentence("FollowUp", "Second reminder, letter {number}"),
    "reminder_superior": sentence("FollowUp", "Delay reported to the superior, letter {number}"),
}
_IN_TITLE: Final = 90
"""A text of so many characters stands in the title; a longer one under it."""


def working_days_words(days: int) -> str:
    """«۱۰ روز کاری پس از ابلاغ»."""
    one = translate("FollowUp", "{n} working day from the notice")
    many = translate("FollowUp", "{n} working days from the notice")
    return (one if days == 1 else many).format(n=number(days))


def step_lines(course: CourseOf, vote: Adoption, meeting: str, today: datetime.date) -> list[StepLine]:
    """The course, the latest first; where the deadline has gone by, a line says so at its day."""
    lines = [(step.date, _line(step, course, vote, meeting, today)) for step in course.steps]
    if course.days_late and course.deadline is not None:
        passed = course.deadline
        place = next((n for n, (day, _) in enumerate(lines) if day <= passed), len(lines))
        when = date_short(passed, today)
        lines.insert(
            place, (passed, StepLine("ph.clock", "shangarf", translate("FollowUp", "The deadline passed"), (), when))
        )
    return [line for _, line in lines]


def _line(step: StepView, course: CourseOf, vote: Adoption, meeting: str, today: datetime.date) -> StepLine:
    _, icon, tone = _STEPS[step.kind]
    title, said = _title(step, vote, today), step.text.strip()
    details = []
    if step.kind is StepKind.EXTENDED:
        details += [said, _before(step, today)]
    elif said and len(said) <= _IN_TITLE and "\n" not in said:
        title = translate("FollowUp", "{what}: {text}").format(what=title, text=said)
    else:
        details.append(said)
    if step.obstacles:
        details.append(translate("FollowUp", "Obstacles: {text}").format(text=step.obstacles.strip()))
    caption = _caption(step, course, meeting, today)
    return StepLine(icon, tone, title, tuple(text for text in details if text), caption, step)


def _before(step: StepView, today: datetime.date) -> str:
    if step.before is None:
        return ""
    return translate("FollowUp", "Deadline before: {day}").format(day=date_short(step.before, today))


def _title(step: StepView, vote: Adoption, today: datetime.date) -> str:
    number_of_letter = in_digits(step.letter_number)
    if step.until is not None:
        words = translate("FollowUp", "Deadline extended to {day} by {body}")
        return words.format(day=date_short(step.until, today), body=step.granted_by)
    if step.kind is StepKind.ADOPTED:
        return _adoption(vote)
    if step.kind is StepKind.PROGRESS and step.progress is not None:
        return translate("FollowUp", "Progress {percent}").format(percent=percent(step.progress))
    if step.kind is StepKind.REPLACED:
        return translate("FollowUp", "Replaced by resolution {label}").format(label=in_digits(step.other))
    if step.kind is StepKind.REMINDED and step.letter_wording in _REMINDERS:
        return translate("FollowUp", _REMINDERS[step.letter_wording]).format(number=number_of_letter)
    if step.kind is StepKind.DELIVERED and step.received_by:
        words = translate("FollowUp", "Letter {number} was received by {who}")
        return words.format(number=number_of_letter, who=step.received_by)
    with_letter = {
        StepKind.NOTIFIED: translate("FollowUp", "Notified by letter {number}"),
        StepKind.DELIVERED: translate("FollowUp", "Letter {number} was received"),
        StepKind.REMINDED: translate("FollowUp", "Reminder, letter {number}"),
        StepKind.ANSWERED: translate("FollowUp", "Letter {number} came in"),
    }
    if step.letter_number and step.kind in with_letter:
        return with_letter[step.kind].format(number=number_of_letter)
    return translate("FollowUp", _STEPS[step.kind][0])


def _adoption(vote: Adoption) -> str:
    if vote.method is VoteMethod.UNTAKEN:
        return translate("FollowUp", "Adopted")
    if vote.method is VoteMethod.UNANIMOUS:
        return translate("FollowUp", "Adopted unanimously")
    return translate("FollowUp", "Adopted with {n} votes in favour of {m}").format(
        n=number(vote.in_favour), m=number(vote.eligible)
    )


def _caption(step: StepView, course: CourseOf, meeting: str, today: datetime.date) -> str:
    """The day, who said it, and which clause it is about."""
    if step.kind is StepKind.ADOPTED:
        who = meeting
    elif step.unit and (step.own or step.kind is StepKind.ANSWERED):
        who = step.unit
    elif step.kind is StepKind.DELIVERED:
        who = step.unit or course.unit
    else:
        who = translate("FollowUp", "secretariat")
    clause = translate("FollowUp", "clause {n}").format(n=number(step.clause)) if step.clause is not None else ""
    letter = ""
    if step.own and step.letter_number:
        letter = translate("FollowUp", "letter {number}").format(number=in_digits(step.letter_number))
    return joined([part for part in (date_short(step.date, today), who, clause, letter) if part])
