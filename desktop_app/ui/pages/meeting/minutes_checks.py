"""The completeness list of the minutes in words, and where each line is mended."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.agenda import Outcome
from desktop_app.domain.resolutions import ResolutionKind
from desktop_app.domain.votes import VoteMethod
from desktop_app.services.completeness import Check, CheckCode
from desktop_app.services.desk import Desk
from desktop_app.ui.frame import Place
from desktop_app.ui.widgets.rows import Cell, Row
from desktop_app.ui.wording import in_digits, number

translate = QCoreApplication.translate
MEND = "mend"


def check_row(check: Check, *, may_mend: bool) -> Row:
    """One line: done or not, what it is about, and the numbers or the way to mend it."""
    icon, ink = ("ph.check-circle-fill", "zangar") if check.done else ("ph.warning-circle-fill", "zar")
    mends = may_mend and not check.done
    words = _way(check) if mends else _detail(check)
    return Row(
        check.code,
        (
            Cell(_title(check), icon=icon, icon_ink=ink, icon_side=18),
            Cell(words, ink="ink-2", role="body", action=MEND if mends else ""),
        ),
        tip=_tip(check),
    )


def _title(check: Check) -> str:
    match check.code:
        case CheckCode.NUMBER:
            return translate("Minutes", "Number and date")
        case CheckCode.ATTENDANCE:
            return translate("Minutes", "Present and absent")
        case CheckCode.QUORUM:
            return translate("Minutes", "Quorum")
        case CheckCode.DISCUSSION:
            return translate("Minutes", "Agenda and discussions")
        case CheckCode.CHARGES:
            return translate("Minutes", "Units and deadlines of resolutions")
        case CheckCode.VOTES:
            return translate("Minutes", "Results of votes")
        case CheckCode.RECUSALS:
            return translate("Minutes", "Conflicts of interest declared")
        case CheckCode.PAPERS:
            if check.detail:
                return translate("Minutes", "Attachment “{title}”").format(title=check.detail)
            return translate("Minutes", "Attachments")


def _detail(check: Check) -> str:
    """The numbers of a line."""
    counts = [number(n) for n in check.counts]
    match check.code:
        case CheckCode.NUMBER:
            return in_digits(check.detail)
        case CheckCode.ATTENDANCE:
            return translate("Minutes", "{came} present, {absent} absent").format(came=counts[0], absent=counts[1])
        case CheckCode.QUORUM:
            return translate("Minutes", "{came} present, {needed} needed").format(came=counts[0], needed=counts[1])
        case CheckCode.RECUSALS:
            return translate("Minutes", "{n} cases").format(n=counts[0]) if check.counts[0] else _none()
        case CheckCode.PAPERS:
            return translate("Minutes", "{n} awaited").format(n=counts[0]) if check.counts[0] else _complete()
        case CheckCode.DISCUSSION | CheckCode.CHARGES | CheckCode.VOTES:
            return _share(check)


def _share(check: Check) -> str:
    """How many of how many items or resolutions."""
    done, total = check.counts
    if not total:
        return _none()
    if check.code is CheckCode.DISCUSSION:
        whole, part = translate("Minutes", "{n} items"), translate("Minutes", "{n} of {total} items")
    else:
        whole, part = translate("Minutes", "{n} resolutions"), translate("Minutes", "{n} of {total} resolutions")
    return (whole if done == total else part).format(n=number(done), total=number(total))


def _none() -> str:
    return translate("Minutes", "none")


def _complete() -> str:
    return translate("Minutes", "complete")


def _way(check: Check) -> str:
    """What mends an incomplete line."""
    match check.code:
        case CheckCode.NUMBER:
            return translate("Minutes", "with the freezing")
        case CheckCode.PAPERS:
            return translate("Minutes", "Add")
        case CheckCode.ATTENDANCE | CheckCode.QUORUM | CheckCode.RECUSALS:
            return translate("Minutes", "Complete")
        case CheckCode.DISCUSSION | CheckCode.CHARGES | CheckCode.VOTES:
            return _detail(check)


def _tip(check: Check) -> str:
    if check.done:
        return ""
    match check.code:
        case CheckCode.QUORUM:
            return translate("Minutes", "The session was never official; the attendance can be corrected.")
        case CheckCode.DISCUSSION:
            return translate("Minutes", "Items without a statement or an outcome are kept for the next meeting.")
        case CheckCode.CHARGES:
            return translate("Minutes", "A binding resolution names who carries it out, and by when.")
        case _:
            return ""


def place_to_mend(desk: Desk, meeting_id: str, code: CheckCode) -> Place | None:
    """Where the line is mended, with the focus on what lacks; None where it is the freezing itself."""
    resolutions = desk.deciding.resolutions(meeting_id)
    match code:
        case CheckCode.NUMBER:
            return None
        case CheckCode.ATTENDANCE | CheckCode.QUORUM:
            return Place("meeting", meeting_id, "attendance")
        case CheckCode.PAPERS:
            awaits = next((i.id for i in desk.agenda.items(meeting_id) if i.awaited), "")
            return Place("meeting", meeting_id, "agenda", awaits)
        case CheckCode.DISCUSSION:
            open_item = next((i.id for i in desk.agenda.items(meeting_id) if i.outcome is Outcome.OPEN), "")
            return Place("meeting", meeting_id, "session", open_item)
        case CheckCode.CHARGES:
            lacks = [r.id for r in resolutions if not (r.responsible and r.due) and r.kind is ResolutionKind.BINDING]
        case CheckCode.VOTES:
            binding = [r for r in resolutions if r.kind is ResolutionKind.BINDING]
            lacks = [r.id for r in binding if r.vote.method is VoteMethod.UNTAKEN]
        case CheckCode.RECUSALS:
            lacks = []
    return Place("meeting", meeting_id, "session", lacks[0] if lacks else "")


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
