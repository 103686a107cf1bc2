"""What was done with programmes, vulnerable points, confidential cases and declarations: a sentence and an icon each."""

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
    "declaration.edited": ("ph.pencil-simple", sentence("Activity", "The declaration of {subject} was corrected.")),
    "declaration.recorded": ("ph.hand-palm", sentence("Activity", "The declaration of {subject} was recorded.")),
    "declaration.restored": (
        "ph.arrow-bend-up-left",
        sentence("Activity", "The declaration of {subject} was brought back."),
    ),
    "declaration.withdrawn": ("ph.trash", sentence("Activity", "The declaration of {subject} was taken out.")),
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
