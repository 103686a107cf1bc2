"""What happened, in words: a sentence and an icon for every verb of the change log."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.sentences import sentence
from desktop_app.services.activity import ActivityRow
from desktop_app.ui import secretariat_verbs, terms
from desktop_app.ui.frame import Place
from desktop_app.ui.wording import clock, date_short, in_digits, number

VERBS: Final[dict[str, tuple[str, str]]] = {
    "act.redone": ("ph.arrow-bend-up-right", sentence("Activity", "Done again: {act}")),
    "act.undone": ("ph.arrow-bend-up-left", sentence("Activity", "Undone: {act}")),
    "agenda.item_added": ("ph.plus-circle", sentence("Activity", "An item was added to the agenda of {meeting}.")),
    "agenda.item_edited": ("ph.pencil-simple", sentence("Activity", "The agenda item “{subject}” was edited.")),
    "agenda.item_moved": ("ph.dots-six-vertical", sentence("Activity", "The agenda item “{subject}” was moved.")),
    "agenda.item_removed": ("ph.trash", sentence("Activity", "The agenda item “{subject}” was removed.")),
    "agenda.item_restored": (
        "ph.arrow-bend-up-left",
        sentence("Activity", "The agenda item “{subject}” was brought back."),
    ),
    "agenda.item_settled": ("ph.check", sentence("Activity", "What became of “{subject}” was noted.")),
    "agenda.item_concluded": ("ph.note-pencil", sentence("Activity", "The conclusion of “{subject}” was written.")),
    "agenda.item_carried_over": (
        "ph.arrow-bend-up-left",
        sentence("Activity", "A topic of an earlier meeting came to the agenda of {meeting}."),
    ),
    "agenda.approval_added": (
        "ph.check-circle",
        sentence("Activity", "The approval of the last minutes came to the agenda of {meeting}."),
    ),
    "agenda.item_duplicated": ("ph.copy", sentence("Activity", "The agenda item “{subject}” was duplicated.")),
    "agenda.item_moved_away": (
        "ph.arrows-left-right",
        sentence("Activity", "The agenda item “{subject}” was moved to {meeting}."),
    ),
    "agenda.item_proposed_again": (
        "ph.arrow-bend-up-left",
        sentence("Activity", "The topic “{subject}” proposes itself for agendas again."),
    ),
    "agenda.item_put_aside": ("ph.minus", sentence("Activity", "The topic “{subject}” was put aside for good.")),
    "agenda.items_carried_over": (
        "ph.arrow-bend-up-left",
        sentence("Activity", "Topics of earlier meetings came to the agenda of {meeting}."),
    ),
    "agenda.items_removed": ("ph.trash", sentence("Activity", "Items were taken out of the agenda of {meeting}.")),
    "agenda_template.applied": (
        "ph.copy",
        sentence("Activity", "The items of a template came to the agenda of {meeting}."),
    ),
    "agenda_template.created": ("ph.plus-circle", sentence("Activity", "{subject} got an agenda template.")),
    "agenda_template.item_added": (
        "ph.plus-circle",
        sentence("Activity", "An item was added to the agenda template “{subject}”."),
    ),
    "agenda_template.item_edited": (
        "ph.pencil-simple",
        sentence("Activity", "The item “{subject}” of an agenda template was edited."),
    ),
    "agenda_template.item_moved": (
        "ph.dots-six-vertical",
        sentence("Activity", "The item “{subject}” of an agenda template was moved."),
    ),
    "agenda_template.item_removed": (
        "ph.trash",
        sentence("Activity", "The item “{subject}” of an agenda template was removed."),
    ),
    "agenda_template.item_restored": (
        "ph.arrow-bend-up-left",
        sentence("Activity", "The item “{subject}” of an agenda template was brought back."),
    ),
    "agenda_template.kept": ("ph.copy", sentence("Activity", "The agenda of {meeting} was kept as a template.")),
    "agenda_template.moved": (
        "ph.dots-six-vertical",
        sentence("Activity", "The agenda template “{subject}” was moved."),
    ),
    "agenda_template.recurrence_set": (
        "ph.calendar-blank",
        sentence("Activity", "When the agenda template “{subject}” comes by itself was set."),
    ),
    "agenda_template.removed": ("ph.trash", sentence("Activity", "The agenda template “{subject}” was removed.")),
    "agenda_template.renamed": (
        "ph.pencil-simple",
        sentence("Activity", "The agenda template “{subject}” got its name."),
    ),
    "agenda_template.restored": (
        "ph.arrow-bend-up-left",
        sentence("Activity", "The agenda template “{subject}” was brought back."),
    ),
    "allowance.rate_set": ("ph.pencil-simple", sentence("Activity", "A rate of the attendance allowance was set.")),
    "allowance.rate_removed": ("ph.trash", sentence("Activity", "A rate of the attendance allowance was removed.")),
    "allowance.rate_restored": (
        "ph.arrow-bend-up-left",
        sentence("Activity", "A rate of the attendance allowance was brought back."),
    ),
    "attachment.added": ("ph.paperclip", sentence("Activity", "A paper was attached to {subject}.")),
    "attachment.expected": ("ph.paperclip", sentence("Activity", "A paper is expected for {subject}.")),
    "attachment.received": ("ph.paperclip", sentence("Activity", "The paper “{subject}” has come in.")),
    "attachment.removed": ("ph.trash", sentence("Activity", "The paper “{subject}” was removed.")),
    "attachment.restored": ("ph.arrow-bend-up-left", sentence("Activity", "The paper “{subject}” was brought back.")),
    "authority.made": ("ph.plus-circle", sentence("Activity", "The certificate authority “{subject}” was made.")),
    "authority.trusted": ("ph.check-circle", sentence("Activity", "The authority “{subject}” was trusted.")),
    "authority.distrusted": ("ph.minus", sentence("Activity", "The authority “{subject}” is no longer trusted.")),
    "attendance.summoned": ("ph.user-plus", sentence("Activity", "Someone was called to {meeting}.")),
    "attendance.struck": ("ph.minus", sentence("Activity", "{subject} was taken off the list of {meeting}.")),
    "attendance.replied": (
        "ph.user",
        sentence("Activity", "The reply of {subject} to the invitation to {meeting} was noted."),
    ),
    "attendance.arrived": ("ph.sign-in", sentence("Activity", "{subject} came to {meeting}.")),
    "attendance.left": ("ph.sign-in", sentence("Activity", "{subject} left {meeting}.")),
    "attendance.times_set": ("ph.clock", sentence("Activity", "The times of {subject} in {meeting} were corrected.")),
    "attendance.excused": ("ph.user", sentence("Activity", "The absence of {subject} from {meeting} was noted.")),
    "attendance.represented": ("ph.users-three", sentence("Activity", "Someone came to {meeting} for {subject}.")),
    "attendance.substituted": ("ph.users-three", sentence("Activity", "{subject} sits in {meeting} as alternate.")),
    "attendance.all_present": ("ph.users-three", sentence("Activity", "All members came to {meeting}.")),
    "attendance.guest_added": ("ph.user-plus", sentence("Activity", "A guest was added to {meeting}.")),
    "attendance.recused": ("ph.hand-palm", sentence("Activity", "A conflict of interest was noted for “{subject}”.")),
    "attendance.recusal_ended": (
        "ph.hand-palm",
        sentence("Activity", "The conflict of interest noted for “{subject}” was withdrawn."),
    ),
    "committee.founded": ("ph.users-three", sentence("Activity", "The committee {subject} was founded.")),
    "committee.described": ("ph.pencil-simple", sentence("Activity", "The particulars of {subject} were edited.")),
    "committee.minutes_arranged": (
        "ph.file-text",
        sentence("Activity", "The printed minutes of {subject} were arranged."),
    ),
    "committee.rules_set": ("ph.users-three", sentence("Activity", "The rules of {subject} were set.")),
    "committee.member_appointed": ("ph.user-plus", sentence("Activity", "A member was appointed to {subject}.")),
    "committee.membership_edited": ("ph.pencil-simple", sentence("Activity", "The seat of {subject} was edited.")),
    "committee.membership_removed": ("ph.trash", sentence("Activity", "The seat of {subject} was removed.")),
    "committee.membership_restored": (
        "ph.arrow-bend-up-left",
        sentence("Activity", "The seat of {subject} was brought back."),
    ),
    "conflict.settled": (
        "ph.git-merge",
        sentence("Activity", "It was decided between the versions of two offices: {subject}."),
    ),
    "exchange.applied": ("ph.download-simple", sentence("Activity", "A file of another office was recorded.")),
    "exchange.taken_back": (
        "ph.clock-counter-clockwise",
        sentence("Activity", "A file of another office was taken back."),
    ),
    "exchange.taken_again": (
        "ph.download-simple",
        sentence("Activity", "A file of another office was recorded again."),
    ),
    "legal_act.registered": ("ph.bank", sentence("Activity", "The act “{subject}” was registered.")),
    "legal_act.edited": ("ph.pencil-simple", sentence("Activity", "The act “{subject}” was edited.")),
    "legal_act.removed": ("ph.trash", sentence("Activity", "The act “{subject}” was removed.")),
    "legal_act.restored": ("ph.arrow-bend-up-left", sentence("Activity", "The act “{subject}” was brought back.")),
    "legal_act.cited": ("ph.bank", sentence("Activity", "A legal basis was cited for {subject}.")),
    "legal_act.citation_dropped": ("ph.trash", sentence("Activity", "The citation of a legal basis was dropped.")),
    "legal_act.citation_restored": (
        "ph.arrow-bend-up-left",
        sentence("Activity", "The citation of a legal basis was brought back."),
    ),
    "letter.absence_told": (
        "ph.paper-plane-tilt",
        sentence("Activity", "A letter about an absence from {meeting} went out."),
    ),
    "letter.answer_expected": (
        "ph.clock",
        sentence("Activity", "By when letter {subject} is to be answered was noted."),
    ),
    "letter.brought_back": ("ph.arrow-bend-up-left", sentence("Activity", "The incoming letter {subject} is back.")),
    "letter.corrected": ("ph.pencil-simple", sentence("Activity", "The incoming letter {subject} was corrected.")),
    "letter.delivered": ("ph.check", sentence("Activity", "Letter {subject} was handed over.")),
    "letter.delivery_withdrawn": (
        "ph.arrow-bend-up-left",
        sentence("Activity", "The delivery of letter {subject} was taken back."),
    ),
    "letter.put_aside": ("ph.trash", sentence("Activity", "The incoming letter {subject} was taken out.")),
    "letter.received": ("ph.envelope-simple", sentence("Activity", "Letter {subject} came in.")),
    "letter.reminded": ("ph.paper-plane-tilt", sentence("Activity", "A reminder of resolution {subject} went out.")),
    "letter.reminded_of_several": (
        "ph.paper-plane-tilt",
        sentence("Activity", "Reminders of late resolutions went out, {subject} among them."),
    ),
    "letter.report_sent": ("ph.paper-plane-tilt", sentence("Activity", "A report went out with letter {subject}.")),
    "letter.sent": ("ph.paper-plane-tilt", sentence("Activity", "Letter {subject} went out.")),
    "letter.withdrawn": ("ph.arrow-bend-up-left", sentence("Activity", "Letter {subject} was taken back.")),
    "letter_template.written": ("ph.pencil-simple", sentence("Activity", "The wording of a letter was changed.")),
    "letter_template.reset": (
        "ph.arrow-bend-up-left",
        sentence("Activity", "A letter got the program's own wording again."),
    ),
    "meeting.convened": ("ph.calendar-plus", sentence("Activity", "{meeting} was convened.")),
    "meeting.called_off": ("ph.trash", sentence("Activity", "{meeting} was called off again.")),
    "meeting.duplicated": ("ph.copy", sentence("Activity", "{meeting} was made after another meeting.")),
    "meeting.next_convened": (
        "ph.calendar-plus",
        sentence("Activity", "{meeting} was convened as the one after another meeting."),
    ),
    "meeting.edited": ("ph.pencil-simple", sentence("Activity", "The particulars of {meeting} were edited.")),
    "meeting.invited": ("ph.paper-plane-tilt", sentence("Activity", "The invitation to {meeting} was sent.")),
    "meeting.opened": ("ph.play-fill", sentence("Activity", "{meeting} was opened.")),
    "meeting.closed": ("ph.stop", sentence("Activity", "{meeting} ended.")),
    "meeting.reopened": ("ph.play-fill", sentence("Activity", "{meeting} was opened again.")),
    "meeting.removed": ("ph.trash", sentence("Activity", "{meeting} was removed.")),
    "meeting.restored": ("ph.arrow-bend-up-left", sentence("Activity", "{meeting} was brought back.")),
    "minutes.written": ("ph.note-pencil", sentence("Activity", "The minutes of {meeting} were edited.")),
    "minutes.frozen": ("ph.lock-simple", sentence("Activity", "The text of the minutes of {meeting} was frozen.")),
    "minutes.revised": ("ph.copy", sentence("Activity", "A new version of the minutes of {meeting} was opened.")),
    "minutes.signed": ("mdi6.signature-freehand", sentence("Activity", "{subject} signed the minutes of {meeting}.")),
    "minutes.signature_withdrawn": (
        "mdi6.signature-freehand",
        sentence("Activity", "The signature of {subject} under the minutes of {meeting} was taken back."),
    ),
    "minutes.signed_file_given_up": (
        "ph.arrow-bend-up-left",
        sentence("Activity", "The signed file of the minutes of {meeting} was started anew."),
    ),
    "minutes.signed_digitally": (
        "mdi6.signature-freehand",
        sentence("Activity", "{subject} signed the minutes of {meeting} digitally."),
    ),
    "minutes.finalised": ("ph.check-circle", sentence("Activity", "The minutes of {meeting} became final.")),
    "office.described": ("ph.buildings", sentence("Activity", "The particulars of the office were edited.")),
    "office.logo_set": ("ph.buildings", sentence("Activity", "The logo of the office was changed.")),
    "office.face_set": ("ph.buildings", sentence("Activity", "The typeface of the papers was chosen.")),
    "office.holiday_edited": ("ph.calendar-blank", sentence("Activity", "The list of holidays was edited.")),
    "office.holiday_restored": ("ph.calendar-blank", sentence("Activity", "The list of holidays was edited.")),
    "office_phrase.written": (
        "ph.pencil-simple",
        sentence("Activity", "The wording of a formal sentence was changed."),
    ),
    "office_phrase.reset": (
        "ph.arrow-bend-up-left",
        sentence("Activity", "A formal sentence got the program's own wording again."),
    ),
    "person.added": ("ph.user-plus", sentence("Activity", "{subject} was added to the people.")),
    "person.edited": ("ph.pencil-simple", sentence("Activity", "The particulars of {subject} were edited.")),
    "person.removed": ("ph.trash", sentence("Activity", "{subject} was taken out of the people.")),
    "person.restored": ("ph.arrow-bend-up-left", sentence("Activity", "{subject} was brought back to the people.")),
    "unit.added": ("ph.buildings", sentence("Activity", "The unit {subject} was added.")),
    "unit.edited": ("ph.pencil-simple", sentence("Activity", "The particulars of {subject} were edited.")),
    "unit.removed": ("ph.trash", sentence("Activity", "The unit {subject} was removed.")),
    "unit.restored": ("ph.arrow-bend-up-left", sentence("Activity", "The unit {subject} was brought back.")),
    "resolution.recorded": ("mdi6.gavel", sentence("Activity", "A resolution of {meeting} was recorded.")),
    "resolution.edited": ("ph.pencil-simple", sentence("Activity", "Resolution {subject} was edited.")),
    "resolution.removed": ("ph.trash", sentence("Activity", "Resolution {subject} was removed.")),
    "resolution.restored": ("ph.arrow-bend-up-left", sentence("Activity", "Resolution {subject} was brought back.")),
    "resolution.voted": ("mdi6.gavel", sentence("Activity", "The vote on resolution {subject} was recorded.")),
    "resolution.notified": ("ph.paper-plane-tilt", sentence("Activity", "The resolutions of {meeting} were notified.")),
    "resolution.notified_of_several": (
        "ph.paper-plane-tilt",
        sentence("Activity", "The resolutions of several meetings were notified, {meeting} among them."),
    ),
    "meeting.invitation_withdrawn": (
        "ph.arrow-bend-up-left",
        sentence("Activity", "The invitation to {meeting} was taken back."),
    ),
    "resolution.notice_withdrawn": (
        "ph.arrow-bend-up-left",
        sentence("Activity", "The notice of the resolutions of {meeting} was withdrawn."),
    ),
    "scan.taken_in": ("ph.paperclip", sentence("Activity", "A scan of the minutes of {meeting} was taken in.")),
    "scan.linked": ("ph.paperclip", sentence("Activity", "A scan was put to the minutes of {meeting}.")),
    "scan.taken_back": ("ph.arrow-bend-up-left", sentence("Activity", "An intake of scans was taken back.")),
    "session.item_taken_up": ("ph.play-fill", sentence("Activity", "“{subject}” was taken up.")),
    "session.item_put_down": ("ph.pause", sentence("Activity", "The item on the table of {meeting} was put down.")),
    "session.broken_off": ("ph.pause", sentence("Activity", "A break of {meeting} began.")),
    "session.clock_followed": (
        "ph.clock-counter-clockwise",
        sentence("Activity", "The clock of the computer was set during {meeting}."),
    ),
    "session.resumed": ("ph.play-fill", sentence("Activity", "{meeting} went on after a break.")),
    "statement.recorded": ("ph.note-pencil", sentence("Activity", "A statement was recorded in {meeting}.")),
    "statement.edited": ("ph.pencil-simple", sentence("Activity", "A statement in {meeting} was edited.")),
    "statement.removed": ("ph.trash", sentence("Activity", "A statement in {meeting} was removed.")),
    "statement.restored": ("ph.arrow-bend-up-left", sentence("Activity", "A statement in {meeting} was brought back.")),
    "statement.pasted": ("ph.note-pencil", sentence("Activity", "Several paragraphs were put into {meeting}.")),
    "statement.made_resolution": ("mdi6.gavel", sentence("Activity", "A statement of {meeting} became a resolution.")),
    "resolution.made_statement": (
        "ph.note-pencil",
        sentence("Activity", "A resolution of {meeting} became a statement."),
    ),
    "statement.motion_rejected": (
        "ph.x-circle",
        sentence("Activity", "A motion was put to the vote in {meeting} and not carried."),
    ),
    "statement.typed": ("ph.note-pencil", sentence("Activity", "A statement was typed in {meeting}.")),
    **secretariat_verbs.VERBS,
}
_OTHER: Final = ("ph.info", sentence("Activity", "{subject} was changed."))
_LONGEST: Final = 60
_PARTS: Final = {
    "agenda_item": "agenda",
    "attendance": "attendance",
    "statement": "session",
    "resolution": "session",
    "minutes": "minutes",
    "signature": "signing",
}


def icon_of(verb: str) -> str:
    return VERBS.get(verb, _OTHER)[0]


def told(row: ActivityRow) -> str:
    """The act as a sentence."""
    template = QCoreApplication.translate("Activity", VERBS.get(row.verb, _OTHER)[1])
    if row.of is not None:
        return template.format(act=told(row.of))
    match row.kind:
        case "meeting":
            subject = meeting_called(row.subject)
        case "resolution" | "letter":
            subject = in_digits(row.subject)
        case _:
            subject = row.subject
    words = template.format(subject=shortened(subject), meeting=meeting_called(row.meeting))
    return words[:1].upper() + words[1:]


def shortened(words: str) -> str:
    """The name of a record, short enough for a line."""
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"


def meeting_called(name: str) -> str:
    """«جلسه سوم سلامت اداری» for the log's name of a meeting; a title stays as it is."""
    committee, slash, digits = name.rpartition("/")
    if not slash:
        return name
    if not digits.isdecimal():
        return QCoreApplication.translate("Activity", "a meeting of {committee}").format(committee=committee)
    return QCoreApplication.translate("Activity", "meeting {ordinal} of {committee}").format(
        ordinal=terms.ordinal(int(digits)), committee=committee
    )


def when(moment: datetime.datetime, today: datetime.date) -> str:
    """The time of day for today's acts, «دیروز», or the day."""
    days = (today - moment.date()).days
    if days == 0:
        return clock(moment.time())
    if days == 1:
        return QCoreApplication.translate("Activity", "yesterday")
    return date_short(moment.date(), today)


_ON_PAGES: Final = {
    "office": Place("settings"),
    "holiday": Place("settings"),
    "person": Place("people"),
    "unit": Place("people"),
    "legal_act": Place("acts"),
    "letter": Place("letters"),
    "declaration": Place("integrity", part="declarations"),
    "programme": Place("integrity", part="programmes"),
    "violation": Place("integrity", part="violations"),
    "vulnerability": Place("integrity", part="vulnerabilities"),
}
"""Where a record of no meeting is a row, or a section."""


def place_of(row: ActivityRow) -> Place | None:
    """Where the act can be looked at; None where nothing shows it."""
    if row.meeting_id is not None:
        return Place("meeting", row.meeting_id, _PARTS.get(row.kind, ""), row.row_id if row.kind in _PARTS else "")
    if row.kind == "committee":
        is_of_report = row.verb.partition(".")[0] in {"evaluation", "finding", "indicator"}
        return Place("report", row.row_id, "year") if is_of_report else Place("committee", row.row_id)
    place = _ON_PAGES.get(row.kind)
    return place if place is None or place.page == "settings" else replace(place, focus=row.row_id)


def folded(rows: list[ActivityRow]) -> list[tuple[ActivityRow, int]]:
    """Acts of one kind at one meeting on one day drawn into the newest, and how many each stands for."""
    runs: dict[object, tuple[ActivityRow, int]] = {}
    for row in rows:
        key = (row.verb, row.of.verb if row.of is not None else "", row.meeting_id or row.row_id, row.at.date())
        newest, times = runs.get(key, (row, 0))
        runs[key] = (newest, times + 1)
    return list(runs.values())


def told_run(row: ActivityRow, times: int) -> str:
    """The act as a sentence, with how often it was done in a row."""
    if times == 1:
        return told(row)
    return QCoreApplication.translate("Activity", "{act} ({n} times)").format(act=told(row), n=number(times))
