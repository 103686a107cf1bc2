"""The completeness list of the minutes in words, and where each line is mended."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.sentences import sentence
from desktop_app.services.completeness import Check, CheckCode
from desktop_app.services.desk import Desk
from desktop_app.ui.frame import Place
from desktop_app.ui.widgets.rows import Cell, Row
from desktop_app.ui.wording import in_digits, line, number

translate = QCoreApplication.translate
MEND = "mend"
_TWO_LINES = 50
OF_A_RESOLUTION = frozenset({CheckCode.CHARGES, CheckCode.DEADLINES, CheckCode.VOTES})


_TITLES: Final = {
    CheckCode.NUMBER: sentence("Minutes", "Number and date"),
    CheckCode.ATTENDANCE: sentence("Minutes", "Present and absent"),
    CheckCode.QUORUM: sentence("Minutes", "Quorum"),
    CheckCode.DISCUSSION: sentence("Minutes", "Agenda and discussions"),
    CheckCode.CHARGES: sentence("Minutes", "Units of resolutions"),
    CheckCode.DEADLINES: sentence("Minutes", "Deadlines of resolutions"),
    CheckCode.VOTES: sentence("Minutes", "Results of votes"),
    CheckCode.BELOW_QUORUM: sentence("Minutes", "Below the quorum, as the minutes say"),
    CheckCode.RECUSALS: sentence("Minutes", "Conflicts of interest declared"),
    CheckCode.NOTES: sentence("Minutes", "Notes that are not printed"),
    CheckCode.PAPERS: sentence("Minutes", "Attachments"),
}
_LACKING: Final = {
    CheckCode.ATTENDANCE: sentence("Minutes", "Nobody is recorded as present"),
    CheckCode.QUORUM: sentence("Minutes", "The session was never official"),
    CheckCode.TIMES: sentence("Minutes", "{n} expected have no arrival"),
    CheckCode.BREAK: sentence("Minutes", "The break has not ended"),
    CheckCode.DISCUSSION: sentence("Minutes", "{n} items are still open"),
    CheckCode.SPEAKERS: sentence("Minutes", "{n} statements name no speaker"),
    CheckCode.DRAFTS: sentence("Minutes", "{n} texts were never recorded"),
    CheckCode.CHARGES: sentence("Minutes", "{n} resolutions lack a unit"),
    CheckCode.DEADLINES: sentence("Minutes", "{n} resolutions lack a deadline"),
    CheckCode.VOTES: sentence("Minutes", "{n} resolutions lack a vote"),
    CheckCode.CONFLICTS: sentence("Minutes", "{n} records differ between two offices"),
    CheckCode.PAPERS: sentence("Minutes", "{n} attachments are awaited"),
    CheckCode.OPENING: sentence("Minutes", "The opening sentence is missing"),
    CheckCode.CLOSING: sentence("Minutes", "The closing sentence is missing"),
}


def check_row(check: Check, *, may_mend: bool) -> Row:
    """One line: what is complete, with its numbers; or a sentence on what lacks, the first by name, and the way."""
    if check.done or check.code is CheckCode.NUMBER:
        icon, ink = ("ph.check-circle-fill", "zangar") if check.done else ("ph.warning-circle-fill", "zar")
        words = _figures(check) if check.done else translate("Minutes", "with the freezing")
        title = Cell(translate("Minutes", _TITLES[check.code]), icon=icon, icon_ink=ink, icon_side=18)
        action = MEND if may_mend and not check.done else ""
        return Row(check.code, (title, Cell(words, ink="ink-2", action=action)), tip=line(check.detail))
    lack = Cell(lacking(check), second=_first(check), icon="ph.warning-circle-fill", icon_ink="zar", icon_side=18)
    way = Cell(translate("Minutes", "Complete"), ink="ink-2", action=MEND) if may_mend else Cell("")
    tip = "\n".join(part for part in (lack.text, lack.second, _tip(check)) if part)
    return Row(check.code, (lack, way), tip=line(tip), height=_TWO_LINES if lack.second else 0)


def lacking(check: Check) -> str:
    """What lacks, as a sentence."""
    counts = check.counts or (0,)
    missing = counts[1] - counts[0] if len(counts) > 1 else counts[0]
    if check.code is CheckCode.DISCUSSION and not counts[1]:
        return translate("Minutes", "The agenda is empty")
    words = _LACKING.get(check.code) or _TITLES[check.code]
    return translate("Minutes", words).format(n=number(missing))


def _figures(check: Check) -> str:
    """The numbers of a complete line."""
    counts = [number(n) for n in check.counts]
    match check.code:
        case CheckCode.NUMBER:
            return in_digits(check.detail)
        case CheckCode.ATTENDANCE:
            return translate("Minutes", "{came} present, {absent} absent").format(came=counts[0], absent=counts[1])
        case CheckCode.QUORUM:
            return translate("Minutes", "{came} present, {needed} needed").format(came=counts[0], needed=counts[1])
        case CheckCode.RECUSALS | CheckCode.NOTES:
            return translate("Minutes", "{n} cases").format(n=counts[0]) if check.counts[0] else _none()
        case CheckCode.BELOW_QUORUM:
            return translate("Minutes", "{n} resolutions").format(n=counts[0])
        case CheckCode.DISCUSSION:
            return translate("Minutes", "{n} items").format(n=counts[1]) if check.counts[1] else _none()
        case CheckCode.CHARGES | CheckCode.DEADLINES | CheckCode.VOTES:
            return translate("Minutes", "{n} resolutions").format(n=counts[1]) if check.counts[1] else _none()
        case _:
            return translate("Minutes", "complete")


def _none() -> str:
    return translate("Minutes", "none")


def _first(check: Check) -> str:
    """The first of what lacks, by name."""
    if check.code in OF_A_RESOLUTION and check.detail:
        return translate("Session", "Resolution {label}").format(label=in_digits(check.detail))
    if check.code is CheckCode.QUORUM:
        words = translate("Minutes", "{came} present, {needed} needed")
        return words.format(came=number(check.counts[0]), needed=number(check.counts[1]))
    return check.detail


def _tip(check: Check) -> str:
    match check.code:
        case CheckCode.QUORUM:
            return translate("Minutes", "The session was never official; the attendance can be corrected.")
        case CheckCode.DISCUSSION:
            return translate("Minutes", "Items without a statement or an outcome are kept for the next meeting.")
        case CheckCode.CHARGES | CheckCode.DEADLINES:
            return translate("Minutes", "A binding resolution names who carries it out, and by when.")
        case CheckCode.CONFLICTS:
            return translate("Minutes", "The text can be fixed once it is decided between the versions.")
        case _:
            return ""


def place_to_mend(meeting_id: str, check: Check) -> Place | None:
    """Where the line is mended, with the focus on the first that lacks; None where it is in the texts beside the list,
    or in the freezing itself.
    """
    row = check.row_id
    match check.code:
        case CheckCode.ATTENDANCE | CheckCode.QUORUM | CheckCode.TIMES:
            return Place("meeting", meeting_id, "attendance", row)
        case CheckCode.CONFLICTS:
            return Place("exchange", part="conflicts", focus=row)
        case CheckCode.PAPERS:
            return Place("meeting", meeting_id, "agenda", row)
        case CheckCode.DISCUSSION if not check.counts[1]:
            return Place("meeting", meeting_id, "agenda")
        case CheckCode.DISCUSSION | CheckCode.BREAK | CheckCode.RECUSALS | CheckCode.NOTES:
            return Place("meeting", meeting_id, "session", row)
        case CheckCode.SPEAKERS:
            return Place("meeting", meeting_id, "minutes", f"statement:{row}")
        case CheckCode.DRAFTS:
            return Place("meeting", meeting_id, "minutes", f"draft:{row}")
        case CheckCode.CHARGES | CheckCode.DEADLINES | CheckCode.VOTES | CheckCode.BELOW_QUORUM:
            return Place("meeting", meeting_id, "minutes", f"resolution:{row}" if row else "reading")
        case CheckCode.NUMBER | CheckCode.OPENING | CheckCode.CLOSING:
            return None


def place_of_character(desk: Desk, meeting_id: str, character: str) -> Place | None:
    """Where a character stands that no font can print; None where it is in a text of the minutes themselves."""
    for statement in desk.recording.statements(meeting_id):
        if character in statement.text + statement.speaker:
            return Place("meeting", meeting_id, "session", statement.id)
    for resolution in desk.deciding.resolutions(meeting_id):
        if character in resolution.text + resolution.responsible + resolution.deliverable:
            return Place("meeting", meeting_id, "session", resolution.id)
    for item in desk.agenda.items(meeting_id):
        if character in item.title + item.detail + item.presenter:
            return Place("meeting", meeting_id, "agenda", item.id)
        if character in item.proposal + item.conclusion:
            return Place("meeting", meeting_id, "session", item.id)
    for row in desk.attendance.roll(meeting_id).rows:
        if character in row.name + row.post + row.unit + row.representative:
            return Place("people", row.person_id)
    return None
