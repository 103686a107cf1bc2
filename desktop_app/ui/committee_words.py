"""What the screen calls the kinds, roles and rules of committees, and how it writes an act."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication

from desktop_app.documents.legal_basis import legal_line
from desktop_app.domain.agenda_templates import Recurrence
from desktop_app.domain.committees import (
    CommitteeKind,
    Frequency,
    MemberKind,
    MinutesBlock,
    MinutesKind,
    Role,
    SigningPolicy,
    Standing,
)
from desktop_app.domain.legal_acts import ActKind
from desktop_app.domain.votes import MajorityOf, TieRule
from desktop_app.persian.bidi import isolate_numbers
from desktop_app.persian.jalali import Season
from desktop_app.sentences import sentence
from desktop_app.services.legal_acts import ActView, CitationView, CitedByView
from desktop_app.ui.wording import in_digits

E = TypeVar("E", bound=enum.Enum)
_TABLE: Final[tuple[tuple[enum.Enum, str], ...]] = (
    (CommitteeKind.COMMITTEE, sentence("Words", "Committee")),
    (CommitteeKind.WORKING_GROUP, sentence("Words", "Working group")),
    (CommitteeKind.COUNCIL, sentence("Words", "Council")),
    (CommitteeKind.COMMISSION, sentence("Words", "Commission")),
    (Frequency.SEASONAL, sentence("Words", "Each season")),
    (Frequency.MONTHLY, sentence("Words", "Each month")),
    (Frequency.AS_NEEDED, sentence("Words", "As needed")),
    (Recurrence.ON_DEMAND, sentence("Words", "When it is wanted")),
    (Recurrence.EVERY_MEETING, sentence("Words", "At every meeting")),
    (Recurrence.FIRST_OF_SEASON, sentence("Words", "At the first of a season")),
    (Recurrence.FIRST_OF_YEAR, sentence("Words", "At the first of a year")),
    (SigningPolicy.ALL_PRESENT, sentence("Words", "All present")),
    (SigningPolicy.PRESIDIUM, sentence("Words", "The presidium")),
    (SigningPolicy.CHAIR_AND_SECRETARY, sentence("Words", "Chair and secretary")),
    (MinutesKind.VERBATIM, sentence("Words", "Word for word")),
    (MinutesKind.SEMI_VERBATIM, sentence("Words", "Statements in short")),
    (MinutesKind.SUMMARY, sentence("Words", "Summary")),
    (MinutesKind.FORM, sentence("Words", "Filled form")),
    (MinutesBlock.LEGAL_BASIS, sentence("Words", "Legal basis")),
    (MinutesBlock.OPENING, sentence("Words", "Opening sentence")),
    (MinutesBlock.ATTENDANCE, sentence("Words", "Attendance")),
    (MinutesBlock.GUESTS, sentence("Words", "Invitees and guests")),
    (MinutesBlock.AGENDA, sentence("Words", "Agenda")),
    (MinutesBlock.EARLIER, sentence("Words", "Earlier resolutions")),
    (MinutesBlock.DISCUSSIONS, sentence("Words", "Discussions")),
    (MinutesBlock.RESOLUTIONS, sentence("Words", "Resolutions")),
    (MinutesBlock.VOTES, sentence("Words", "Results of votes")),
    (MinutesBlock.OFF_AGENDA, sentence("Words", "Outside the agenda")),
    (MinutesBlock.RESERVATIONS, sentence("Words", "Reservations")),
    (MinutesBlock.RECUSALS, sentence("Words", "Conflicts of interest")),
    (MinutesBlock.NEXT_MEETING, sentence("Words", "Next meeting")),
    (MinutesBlock.CLOSING, sentence("Words", "Closing sentence")),
    (MinutesBlock.SIGNATURES, sentence("Words", "Signatures")),
    (MinutesBlock.COPIES, sentence("Words", "Copies and stamp")),
    (Role.CHAIR, sentence("Words", "Chair")),
    (Role.VICE_CHAIR, sentence("Words", "Vice chair")),
    (Role.SECRETARY, sentence("Words", "Secretary")),
    (Role.MEMBER, sentence("Words", "Member")),
    (Role.OBSERVER, sentence("Words", "Observer")),
    (Standing.PRINCIPAL, sentence("Words", "Principal")),
    (Standing.ALTERNATE, sentence("Words", "Alternate")),
    (MemberKind.EX_OFFICIO, sentence("Words", "Ex officio")),
    (MemberKind.PERSONAL, sentence("Words", "Personal")),
    (ActKind.LAW, sentence("Words", "Law")),
    (ActKind.DECREE, sentence("Words", "Decree")),
    (ActKind.RESOLUTION, sentence("Words", "Approved act")),
    (ActKind.BYLAW, sentence("Words", "Bylaw")),
    (ActKind.CIRCULAR, sentence("Words", "Circular")),
    (ActKind.DIRECTIVE, sentence("Words", "Directive")),
    (ActKind.CHARTER, sentence("Words", "Charter")),
    (ActKind.PROGRAMME, sentence("Words", "Programme")),
    (MajorityOf.PRESENT, sentence("Words", "Those present")),
    (MajorityOf.ALL_MEMBERS, sentence("Words", "All members")),
    (MajorityOf.CAST, sentence("Words", "Votes cast")),
    (TieRule.FAILS, sentence("Words", "Not carried")),
    (TieRule.CHAIR_DECIDES, sentence("Words", "The chair decides")),
    (Season.SPRING, sentence("Words", "Spring")),
    (Season.SUMMER, sentence("Words", "Summer")),
    (Season.AUTUMN, sentence("Words", "Autumn")),
    (Season.WINTER, sentence("Words", "Winter")),
)
_WORDS: Final = {(type(value), value): said for value, said in _TABLE}


def word(value: enum.Enum) -> str:
    """What the screen calls this kind, role or rule."""
    return QCoreApplication.translate("Words", _WORDS[type(value), value])


def choices(values: Sequence[E] | type[E]) -> list[tuple[object, str]]:
    """Values with their words, as a segmented control takes them."""
    return [(value, word(value)) for value in values]


def act_line(act: ActView) -> str:
    """An act of the register in one line, without a place in it."""
    return legal_line(title=act.title, number=act.number, issued_on=act.issued_on, issuer=act.issuer)


def shown_number(act: ActView) -> str:
    """An act's number as a list shows it: its parts in the order of the paper, whatever stands around them."""
    return isolate_numbers(in_digits(act.number))


def citing_place(citation: CitationView | CitedByView) -> str:
    """The place within an act as papers write it; empty where the whole act is cited."""
    return legal_line(title="", article=citation.article, note=citation.note, clause=citation.clause).strip()


def citation_line(citation: CitationView) -> str:
    """A citation as papers write it."""
    act = citation.act
    return legal_line(
        title=act.title,
        number=act.number,
        issued_on=act.issued_on,
        issuer=act.issuer,
        article=citation.article,
        note=citation.note,
        clause=citation.clause,
    )
