"""What the kinds, states and capacities of meetings are called on the screen, and which colour they carry."""

from __future__ import annotations

from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.agenda import ItemKind
from desktop_app.domain.attendance import Capacity, Excuse, Reply
from desktop_app.domain.meetings import Classification, MeetingKind, Stage
from desktop_app.persian import numbers
from desktop_app.ui import wording

_tr = QCoreApplication.translate
TONES: Final = ("lajvard", "firouzeh", "zar", "arghavan")
"""The colours of committees in order of creation."""
ITEM_TONES: Final = {ItemKind.DECISION: "lajvard", ItemKind.REPORT: "firouzeh", ItemKind.INFORMATION: "neutral"}


class Titled(Protocol):
    """A meeting as lists and heads show it."""

    @property
    def committee(self) -> str: ...
    @property
    def number(self) -> int | None: ...
    @property
    def title(self) -> str: ...


def meeting_kind(kind: MeetingKind) -> str:
    match kind:
        case MeetingKind.ORDINARY:
            return _tr("Terms", "Ordinary")
        case MeetingKind.EXTRAORDINARY:
            return _tr("Terms", "Extraordinary")
        case MeetingKind.EMERGENCY:
            return _tr("Terms", "Emergency")


def classification(value: Classification) -> str:
    match value:
        case Classification.ORDINARY:
            return _tr("Terms", "Unclassified")
        case Classification.CONFIDENTIAL:
            return _tr("Terms", "Confidential")
        case Classification.HIGHLY_CONFIDENTIAL:
            return _tr("Terms", "Highly confidential")
        case Classification.SECRET:
            return _tr("Terms", "Secret")
        case Classification.TOP_SECRET:
            return _tr("Terms", "Top secret")


def stage(value: Stage) -> str:
    """Where a meeting stands, in a word or two."""
    match value:
        case Stage.PREPARED:
            return _tr("Terms", "In preparation")
        case Stage.INVITED:
            return _tr("Terms", "Invitation sent")
        case Stage.IN_SESSION:
            return _tr("Terms", "In session")
        case Stage.DRAFTED:
            return _tr("Terms", "Minutes being written")
        case Stage.FROZEN:
            return _tr("Terms", "Waiting for signatures")
        case Stage.SIGNED:
            return _tr("Terms", "Signed")
        case Stage.FINAL:
            return _tr("Terms", "Final")
        case Stage.NOTIFIED:
            return _tr("Terms", "Notified")


def stage_mark(value: Stage) -> tuple[str, str]:
    """The icon of a stage and its ink."""
    match value:
        case Stage.PREPARED:
            return "ph.circle-dashed", "ink-3"
        case Stage.INVITED:
            return "ph.paper-plane-tilt", "lajvard"
        case Stage.IN_SESSION:
            return "ph.play-fill", "shangarf"
        case Stage.DRAFTED:
            return "ph.note-pencil", "zar"
        case Stage.FROZEN:
            return "ph.pen-nib", "zar"
        case Stage.SIGNED:
            return "ph.check-circle", "firouzeh"
        case Stage.FINAL:
            return "ph.check-circle-fill", "zangar"
        case Stage.NOTIFIED:
            return "ph.check-circle-fill", "zangar"


def item_kind(kind: ItemKind) -> str:
    match kind:
        case ItemKind.DECISION:
            return _tr("Terms", "Decision")
        case ItemKind.REPORT:
            return _tr("Terms", "Report")
        case ItemKind.INFORMATION:
            return _tr("Terms", "Information")


def capacity(value: Capacity) -> str:
    match value:
        case Capacity.CHAIR:
            return _tr("Terms", "Chair")
        case Capacity.VICE_CHAIR:
            return _tr("Terms", "Vice chair")
        case Capacity.SECRETARY:
            return _tr("Terms", "Secretary")
        case Capacity.MEMBER:
            return _tr("Terms", "Member")
        case Capacity.ALTERNATE:
            return _tr("Terms", "Alternate member")
        case Capacity.OBSERVER:
            return _tr("Terms", "Observer")
        case Capacity.INVITEE:
            return _tr("Terms", "Invitee")
        case Capacity.GUEST:
            return _tr("Terms", "Guest")
        case Capacity.SPEAKER:
            return _tr("Terms", "Speaker")
        case Capacity.HOST:
            return _tr("Terms", "Host")


def reply(value: Reply) -> str:
    match value:
        case Reply.NONE:
            return _tr("Terms", "No reply")
        case Reply.COMING:
            return _tr("Terms", "Coming")
        case Reply.NOT_COMING:
            return _tr("Terms", "Not coming")


def excuse(value: Excuse) -> str:
    match value:
        case Excuse.NONE:
            return _tr("Terms", "Without excuse")
        case Excuse.LEAVE:
            return _tr("Terms", "Leave")
        case Excuse.MISSION:
            return _tr("Terms", "Mission")
        case Excuse.ILLNESS:
            return _tr("Terms", "Illness")
        case Excuse.OTHER:
            return _tr("Terms", "Other reason")


def ordinal(number: int) -> str:
    """«سوم» after a noun; the bare number in English."""
    return numbers.ordinal(number) if wording.is_persian() else str(number)


def meeting_title(meeting: Titled) -> str:
    """«جلسه سوم کمیته سلامت اداری»; a session without committee goes by its subject."""
    if not meeting.committee:
        return meeting.title
    if meeting.number is None:
        return _tr("Terms", "Meeting of {committee}").format(committee=meeting.committee)
    return _tr("Terms", "Meeting {ordinal} of {committee}").format(
        ordinal=ordinal(meeting.number), committee=meeting.committee
    )


def numbered_meeting(number: int | None) -> str:
    """«جلسه دوم», where the committee is known from the surroundings."""
    if number is None:
        return _tr("Terms", "An earlier meeting")
    return _tr("Terms", "Meeting {ordinal}").format(ordinal=ordinal(number))


def tile(name: str, order: int) -> tuple[str, str]:
    """The letter and tone of a committee's tile. «کمیته» and its like say nothing and are passed over."""
    words = name.split()
    general = {"کمیته", "شورای", "شورا", "کارگروه", "هیئت", "ستاد", "کمیسیون", "جلسه", "نشست"}
    first = next((word for word in words if word not in general), words[0] if words else "؟")
    return first[:1], TONES[order % len(TONES)] if order >= 0 else "neutral"
