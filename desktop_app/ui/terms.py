"""What the kinds, states and capacities of meetings are called on the screen, and which colour they carry."""

from __future__ import annotations

from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.agenda import ItemKind
from desktop_app.domain.attendance import Capacity, Excuse, Reply
from desktop_app.domain.meetings import Classification, MeetingKind, Stage
from desktop_app.domain.minutes import StatementKind
from desktop_app.persian import numbers
from desktop_app.ui import wording

translate = QCoreApplication.translate
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


class Staged(Protocol):
    """A meeting as far as its stage is told."""

    @property
    def stage(self) -> Stage: ...
    @property
    def brought_in(self) -> bool: ...


def meeting_kind(kind: MeetingKind) -> str:
    match kind:
        case MeetingKind.ORDINARY:
            return translate("Terms", "Ordinary")
        case MeetingKind.EXTRAORDINARY:
            return translate("Terms", "Extraordinary")
        case MeetingKind.EMERGENCY:
            return translate("Terms", "Emergency")


def classification(value: Classification) -> str:
    match value:
        case Classification.ORDINARY:
            return translate("Terms", "Unclassified")
        case Classification.CONFIDENTIAL:
            return translate("Terms", "Confidential")
        case Classification.HIGHLY_CONFIDENTIAL:
            return translate("Terms", "Highly confidential")
        case Classification.SECRET:
            return translate("Terms", "Secret")
        case Classification.TOP_SECRET:
            return translate("Terms", "Top secret")


def stage(value: Stage) -> str:
    """Where a meeting stands, in a word or two."""
    match value:
        case Stage.PREPARED:
            return translate("Terms", "In preparation")
        case Stage.INVITED:
            return translate("Terms", "Invitation sent")
        case Stage.IN_SESSION:
            return translate("Terms", "In session")
        case Stage.DRAFTED:
            return translate("Terms", "Minutes being written")
        case Stage.FROZEN:
            return translate("Terms", "Waiting for signatures")
        case Stage.SIGNED:
            return translate("Terms", "Signed")
        case Stage.FINAL:
            return translate("Terms", "Final")
        case Stage.NOTIFIED:
            return translate("Terms", "Notified")


def stage_of(meeting: Staged) -> str:
    """Where a meeting stands; one that is only known from an earlier list says so, until its minutes are fixed."""
    if meeting.brought_in and meeting.stage is Stage.DRAFTED:
        return translate("Terms", "From an earlier list")
    return stage(meeting.stage)


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
            return translate("Terms", "Decision")
        case ItemKind.REPORT:
            return translate("Terms", "Report")
        case ItemKind.INFORMATION:
            return translate("Terms", "Information")


def capacity(value: Capacity) -> str:
    words = {
        Capacity.CHAIR: translate("Terms", "Chair"),
        Capacity.VICE_CHAIR: translate("Terms", "Vice chair"),
        Capacity.SECRETARY: translate("Terms", "Secretary"),
        Capacity.MEMBER: translate("Terms", "Member"),
        Capacity.ALTERNATE: translate("Terms", "Alternate member"),
        Capacity.OBSERVER: translate("Terms", "Observer"),
        Capacity.INVITEE: translate("Terms", "Invitee"),
        Capacity.GUEST: translate("Terms", "Guest"),
        Capacity.SPEAKER: translate("Terms", "Guest speaker"),
        Capacity.HOST: translate("Terms", "Host"),
    }
    return words[value]


def reply(value: Reply) -> str:
    match value:
        case Reply.NONE:
            return translate("Terms", "No reply")
        case Reply.COMING:
            return translate("Terms", "Coming")
        case Reply.NOT_COMING:
            return translate("Terms", "Not coming")


def excuse(value: Excuse) -> str:
    match value:
        case Excuse.NONE:
            return translate("Terms", "Without excuse")
        case Excuse.LEAVE:
            return translate("Terms", "On leave")
        case Excuse.MISSION:
            return translate("Terms", "Mission")
        case Excuse.ILLNESS:
            return translate("Terms", "Illness")
        case Excuse.OTHER:
            return translate("Terms", "Other reason")


def ordinal(number: int) -> str:
    """«سوم» after a noun; the bare number in English."""
    return numbers.ordinal(number) if wording.is_persian() else str(number)


def meeting_title(meeting: Titled) -> str:
    """«جلسه سوم کمیته سلامت اداری»; a session without committee goes by its subject."""
    if not meeting.committee:
        return meeting.title
    if meeting.number is None:
        return translate("Terms", "Meeting of {committee}").format(committee=meeting.committee)
    return translate("Terms", "Meeting {ordinal} of {committee}").format(
        ordinal=ordinal(meeting.number), committee=meeting.committee
    )


def numbered_meeting(number: int | None) -> str:
    """«جلسه دوم», where the committee is known from the surroundings."""
    if number is None:
        return translate("Terms", "An earlier meeting")
    return translate("Terms", "Meeting {ordinal}").format(ordinal=ordinal(number))


def tile(name: str, order: int) -> tuple[str, str]:
    """The letter and tone of a committee's tile. «کمیته» and its like say nothing and are passed over."""
    words = name.split()
    general = {"کمیته", "شورای", "شورا", "کارگروه", "هیئت", "ستاد", "کمیسیون", "جلسه", "نشست"}
    first = next((word for word in words if word not in general), words[0] if words else "؟")
    return first[:1], TONES[order % len(TONES)] if order >= 0 else "neutral"


def statement_kind(kind: StatementKind) -> str:
    """What marks a line of the record; empty for what somebody said."""
    match kind:
        case StatementKind.SAID:
            return ""
        case StatementKind.MOTION:
            return translate("Terms", "Motion")
        case StatementKind.DOCUMENT:
            return translate("Terms", "Paper laid")
        case StatementKind.FORMAL:
            return translate("Terms", "Formal sentence")
