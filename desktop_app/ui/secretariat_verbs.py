"""What was done in the secretariat's own work: a sentence and an icon for each verb of follow-up and integrity."""

from __future__ import annotations

from typing import Final

from desktop_app.sentences import sentence

VERBS: Final[dict[str, tuple[str, str]]] = {
    "area.added": ("ph.plus-circle", sentence("Activity", "The area “{subject}” was added.")),
    "area.brought": ("ph.plus-circle", sentence("Activity", "The usual areas of work were written down.")),
    "area.moved": ("ph.dots-six-vertical", sentence("Activity", "The area “{subject}” was moved.")),
    "area.removed": ("ph.trash", sentence("Activity", "The area “{subject}” was put aside.")),
    "area.renamed": ("ph.pencil-simple", sentence("Activity", "The area “{subject}” got another name.")),
    "area.restored": ("ph.arrow-bend-up-left", sentence("Activity", "The area “{subject}” was brought back.")),
    "clause.added": ("ph.plus-circle", sentence("Activity", "A clause was added to resolution {subject}.")),
    "clause.edited": ("ph.pencil-simple", sentence("Activity", "A clause was edited.")),
    "clause.moved": ("ph.dots-six-vertical", sentence("Activity", "A clause was moved.")),
    "clause.removed": ("ph.trash", sentence("Activity", "A clause was removed.")),
    "clause.restored": ("ph.arrow-bend-up-left", sentence("Activity", "A clause was brought back.")),
    "declaration.edited": ("ph.pencil-simple", sentence("Activity", "The declaration of {subject} was corrected.")),
    "declaration.recorded": ("ph.hand-palm", sentence("Activity", "The declaration of {subject} was recorded.")),
    "declaration.restored": (
        "ph.arrow-bend-up-left",
        sentence("Activity", "The declaration of {subject} was brought back."),
    ),
    "declaration.withdrawn": ("ph.trash", sentence("Activity", "The declaration of {subject} was taken out.")),
    "evaluation.approval_withdrawn": (
        "ph.arrow-bend-up-left",
        sentence("Activity", "The approval of the evaluation of {subject} was taken back."),
    ),
    "evaluation.approved": ("ph.circle-wavy-check", sentence("Activity", "The evaluation of {subject} was approved.")),
    "evaluation.written": ("ph.note-pencil", sentence("Activity", "The evaluation of {subject} was written on.")),
    "extension.granted": (
        "ph.calendar-plus",
        sentence("Activity", "The deadline of resolution {subject} was extended."),
    ),
    "extension.withdrawn": ("ph.arrow-bend-up-left", sentence("Activity", "An extension was withdrawn.")),
    "finding.added": ("ph.plus-circle", sentence("Activity", "A finding about {subject} was added.")),
    "finding.dismissed": ("ph.minus", sentence("Activity", "A finding about {subject} was put aside.")),
    "finding.edited": ("ph.pencil-simple", sentence("Activity", "A finding about {subject} was edited.")),
    "finding.kept": ("ph.check", sentence("Activity", "Findings about {subject} were kept.")),
    "finding.made_programme": (
        "ph.target",
        sentence("Activity", "A proposal of {subject} became a programme of the next year."),
    ),
    "finding.moved": ("ph.dots-six-vertical", sentence("Activity", "A finding about {subject} was moved.")),
    "finding.put_on_agenda": (
        "ph.calendar-plus",
        sentence("Activity", "Proposals of {subject} came onto the agenda of the next meeting."),
    ),
    "finding.restored": ("ph.arrow-bend-up-left", sentence("Activity", "A finding was brought back.")),
    "finding.taken_back": ("ph.arrow-bend-up-left", sentence("Activity", "What proposals had become was taken back.")),
    "follow_up.accepted_from_unit": (
        "ph.check",
        sentence("Activity", "Reports of units were taken into the follow-up, among them on resolution {subject}."),
    ),
    "follow_up.edited": ("ph.pencil-simple", sentence("Activity", "A step of the follow-up was corrected.")),
    "follow_up.held": ("ph.pause", sentence("Activity", "Resolution {subject} was put on hold.")),
    "follow_up.note": ("ph.note-pencil", sentence("Activity", "A note was made on resolution {subject}.")),
    "follow_up.objection_term_set": (
        "ph.clock",
        sentence("Activity", "The term for objections to resolution {subject} was set."),
    ),
    "follow_up.progress": ("ph.trend-up", sentence("Activity", "The progress of resolution {subject} was recorded.")),
    "follow_up.removed": ("ph.trash", sentence("Activity", "A step of the follow-up was taken out.")),
    "follow_up.reopened": ("ph.arrow-bend-up-left", sentence("Activity", "Resolution {subject} was reopened.")),
    "follow_up.replaced": (
        "ph.arrows-left-right",
        sentence("Activity", "A later resolution took the place of {subject}."),
    ),
    "follow_up.reported_done": (
        "ph.hourglass-medium",
        sentence("Activity", "Resolution {subject} was reported as done."),
    ),
    "follow_up.restored": ("ph.arrow-bend-up-left", sentence("Activity", "A step of the follow-up was brought back.")),
    "follow_up.resumed": ("ph.play-fill", sentence("Activity", "Resolution {subject} was resumed.")),
    "follow_up.returned": (
        "ph.arrow-bend-up-left",
        sentence("Activity", "Resolution {subject} was returned to its unit."),
    ),
    "follow_up.sent_back_to_unit": (
        "ph.arrow-u-up-left",
        sentence("Activity", "Reports of units were sent back, among them on resolution {subject}."),
    ),
    "follow_up.unit_answer_taken_back": (
        "ph.arrow-bend-up-left",
        sentence("Activity", "What reports of units had become was taken back."),
    ),
    "follow_up.verified": ("ph.check-circle", sentence("Activity", "Resolution {subject} was verified and closed.")),
    "follow_up.voided": ("ph.minus", sentence("Activity", "Resolution {subject} was given up.")),
    "import.minutes": ("ph.download-simple", sentence("Activity", "Minutes were brought in from Word: {meeting}.")),
    "import.people": ("ph.download-simple", sentence("Activity", "A list of people was brought in: {subject}.")),
    "import.resolutions": (
        "ph.download-simple",
        sentence("Activity", "A list of past resolutions was brought in: {subject}."),
    ),
    "indicator.added": ("ph.plus-circle", sentence("Activity", "An indicator of {subject} was added.")),
    "indicator.copied": ("ph.copy", sentence("Activity", "Last year's indicators of {subject} were copied.")),
    "indicator.edited": ("ph.pencil-simple", sentence("Activity", "Indicator {subject} was edited.")),
    "indicator.moved": ("ph.dots-six-vertical", sentence("Activity", "Indicator {subject} was moved.")),
    "indicator.removed": ("ph.trash", sentence("Activity", "Indicator {subject} was removed.")),
    "indicator.restored": ("ph.arrow-bend-up-left", sentence("Activity", "Indicator {subject} was brought back.")),
    "indicator.taken_back": ("ph.trash", sentence("Activity", "Indicators were taken out again.")),
    "indicator.usual_taken": ("ph.copy", sentence("Activity", "{subject} took the usual indicators.")),
    "plan.accepted": ("ph.calendar-plus", sentence("Activity", "Meetings of the year's plan were convened.")),
    "plan.withdrawn": ("ph.arrow-bend-up-left", sentence("Activity", "Meetings of the year's plan were taken back.")),
    "programme.added": ("ph.plus-circle", sentence("Activity", "The programme “{subject}” came into the plan.")),
    "programme.copied": ("ph.copy", sentence("Activity", "Programmes were taken into the plan of another year.")),
    "programme.edited": ("ph.pencil-simple", sentence("Activity", "The programme “{subject}” was edited.")),
    "programme.finished": ("ph.check-circle", sentence("Activity", "The programme “{subject}” was carried out.")),
    "programme.moved": ("ph.dots-six-vertical", sentence("Activity", "The programme “{subject}” was moved.")),
    "programme.removed": ("ph.trash", sentence("Activity", "The programme “{subject}” was taken out.")),
    "programme.restored": (
        "ph.arrow-bend-up-left",
        sentence("Activity", "The programme “{subject}” was brought back."),
    ),
    "programme.session_edited": (
        "ph.pencil-simple",
        sentence("Activity", "A session of the programme “{subject}” was corrected."),
    ),
    "programme.session_held": (
        "ph.users-three",
        sentence("Activity", "A session of the programme “{subject}” was recorded."),
    ),
    "programme.session_removed": (
        "ph.trash",
        sentence("Activity", "A session of the programme “{subject}” was taken out."),
    ),
    "programme.session_restored": (
        "ph.arrow-bend-up-left",
        sentence("Activity", "A session of the programme “{subject}” was brought back."),
    ),
    "saved_view.removed": ("ph.trash", sentence("Activity", "The view “{subject}” was removed.")),
    "saved_view.renamed": ("ph.pencil-simple", sentence("Activity", "The view “{subject}” got its name.")),
    "saved_view.restored": ("ph.arrow-bend-up-left", sentence("Activity", "The view “{subject}” was brought back.")),
    "saved_view.saved": ("ph.bookmark-simple", sentence("Activity", "The view “{subject}” was saved.")),
    "violation.closed": ("ph.lock-simple", sentence("Activity", "A confidential case was closed.")),
    "violation.edited": ("ph.lock-simple", sentence("Activity", "A confidential case was edited.")),
    "violation.inquired": ("ph.lock-simple", sentence("Activity", "A confidential case is being looked into.")),
    "violation.received": ("ph.lock-simple", sentence("Activity", "A confidential case was recorded.")),
    "violation.referred": ("ph.lock-simple", sentence("Activity", "A confidential case was referred.")),
    "violation.removed": ("ph.trash", sentence("Activity", "A confidential case was put aside.")),
    "violation.reopened": ("ph.lock-simple", sentence("Activity", "A confidential case was reopened.")),
    "violation.restored": ("ph.arrow-bend-up-left", sentence("Activity", "A confidential case was brought back.")),
    "violation.step_added": ("ph.lock-simple", sentence("Activity", "A step was added to a confidential case.")),
    "violation.step_edited": ("ph.lock-simple", sentence("Activity", "A step of a confidential case was corrected.")),
    "violation.step_removed": ("ph.trash", sentence("Activity", "A step of a confidential case was taken out.")),
    "violation.step_restored": (
        "ph.arrow-bend-up-left",
        sentence("Activity", "A step of a confidential case was brought back."),
    ),
    "vulnerability.added": ("ph.warning", sentence("Activity", "The vulnerable point “{subject}” was recorded.")),
    "vulnerability.edited": (
        "ph.pencil-simple",
        sentence("Activity", "The vulnerable point “{subject}” was edited."),
    ),
    "vulnerability.put_on_agenda": (
        "ph.plus-circle",
        sentence("Activity", "The vulnerable point “{subject}” came to the agenda of the next meeting."),
    ),
    "vulnerability.removed": ("ph.trash", sentence("Activity", "The vulnerable point “{subject}” was put aside.")),
    "vulnerability.resolution_tied": (
        "mdi6.gavel",
        sentence("Activity", "The vulnerable point “{subject}” got a corrective resolution."),
    ),
    "vulnerability.resolution_untied": (
        "ph.minus",
        sentence("Activity", "A corrective resolution of “{subject}” was taken off."),
    ),
    "vulnerability.restored": (
        "ph.arrow-bend-up-left",
        sentence("Activity", "The vulnerable point “{subject}” was brought back."),
    ),
    "vulnerability.stood": (
        "ph.shield-check",
        sentence("Activity", "The standing of the vulnerable point “{subject}” was set."),
    ),
    "vulnerability.taken_off_agenda": (
        "ph.minus",
        sentence("Activity", "The vulnerable point “{subject}” was taken off the agenda."),
    ),
}
"""No sentence about a case says what it is about."""
