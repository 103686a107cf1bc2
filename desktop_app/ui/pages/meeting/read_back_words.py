"""What the reading of the minutes says about its paragraphs, and where those are corrected that follow from facts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.services.passages import Passage, PassageKind
from desktop_app.ui.frame import Place

translate = QCoreApplication.translate


def not_recorded() -> str:
    return translate("ReadBack", "Typed, but never recorded; it is not printed")


def note_on(passage: Passage, *, is_open: bool) -> str:
    """What the keyboard can do with a paragraph, or where it comes from."""
    if not is_open:
        return translate("ReadBack", "The text is frozen; it is only read.")
    if passage.kind is PassageKind.DRAFT:
        return translate("ReadBack", "Enter records it, Delete drops it")
    if passage.stored is not None:
        return translate("ReadBack", "Enter corrects it here")
    return translate("ReadBack", "{origin}; Enter goes there").format(origin=origin_of(passage))


def origin_of(passage: Passage) -> str:
    """From what a sentence that nobody wrote follows."""
    match passage.kind:
        case PassageKind.ATTENDANCE | PassageKind.GUESTS | PassageKind.FORMAL:
            return translate("ReadBack", "From the attendance and the course of the session")
        case PassageKind.CHARGE | PassageKind.VOTE | PassageKind.VOTES:
            return translate("ReadBack", "From the resolution: its unit, deadline and vote")
        case PassageKind.LEGAL_BASIS:
            return translate("ReadBack", "From the legal basis of the committee")
        case PassageKind.RECUSAL:
            return translate("ReadBack", "From the conflicts of interest recorded in the session")
        case PassageKind.RESERVATION:
            return translate("ReadBack", "From the signatures")
        case _:
            return translate("ReadBack", "From the details of the meeting")


def place_of(passage: Passage, meeting_id: str, committee_id: str | None) -> Place | None:
    """Where the facts of a derived paragraph are; None for the dialogs of this meeting and of a resolution."""
    match passage.kind:
        case PassageKind.ATTENDANCE | PassageKind.GUESTS:
            return Place("meeting", meeting_id, "attendance")
        case PassageKind.FORMAL | PassageKind.RECUSAL | PassageKind.VOTES:
            return Place("meeting", meeting_id, "session", passage.item_id or "")
        case PassageKind.LEGAL_BASIS:
            return Place("committee", committee_id) if committee_id else None
        case PassageKind.RESERVATION:
            return Place("meeting", meeting_id, "signing")
        case _:
            return None


def name_of(passage: Passage) -> str:
    """What the field is called in which a paragraph is corrected."""
    match passage.kind:
        case PassageKind.OPENING:
            return translate("ReadBack", "Opening")
        case PassageKind.CLOSING:
            return translate("ReadBack", "Closing")
        case PassageKind.NEXT_MEETING:
            return translate("ReadBack", "Next meeting")
        case PassageKind.ITEM:
            return translate("ReadBack", "Title of the item")
        case PassageKind.CONCLUSION:
            return translate("ReadBack", "Conclusion")
        case PassageKind.RESOLUTION:
            return translate("ReadBack", "Text of the resolution")
        case PassageKind.DRAFT:
            return translate("ReadBack", "Typed, but never recorded")
        case _:
            return translate("ReadBack", "Statement")
