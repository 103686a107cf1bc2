"""What a change of a record was, in words: the field, what it was before and what it is now."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.agenda import ItemKind, Outcome
from desktop_app.domain.attendance import Capacity, Excuse, Reply
from desktop_app.domain.fields import NAMES
from desktop_app.domain.letters import LetterKind, Urgency
from desktop_app.domain.meetings import Classification, MeetingKind, Stage
from desktop_app.domain.minutes import MinutesState, SigningMeans
from desktop_app.domain.offices import LetterheadKind, PaperFace
from desktop_app.domain.resolutions import ResolutionKind, ResolutionStatus
from desktop_app.domain.votes import VoteMethod
from desktop_app.sentences import sentence
from desktop_app.services.activity import HistoryRow
from desktop_app.services.desk import Desk
from desktop_app.ui import committee_words, follow_up_words, secretariat_words, terms
from desktop_app.ui.history_fields import FIELDS, HIDDEN
from desktop_app.ui.wording import clock, date_long, in_digits, joined, number

_LONGEST: Final = 120
_METHODS: Final[Mapping[VoteMethod, str]] = {
    VoteMethod.UNTAKEN: sentence("History", "not taken"),
    VoteMethod.UNANIMOUS: sentence("History", "unanimous"),
    VoteMethod.OPEN: sentence("History", "open"),
    VoteMethod.SECRET: sentence("History", "secret"),
    VoteMethod.BY_NAME: sentence("History", "by name"),
}
_OUTCOMES: Final[Mapping[Outcome, str]] = {
    Outcome.OPEN: sentence("History", "not reached"),
    Outcome.DISCUSSED: sentence("History", "discussed"),
    Outcome.POSTPONED: sentence("History", "postponed"),
    Outcome.WITHDRAWN: sentence("History", "withdrawn"),
}
_VERSIONS: Final[Mapping[MinutesState, str]] = {
    MinutesState.DRAFT: sentence("History", "being written"),
    MinutesState.FROZEN: sentence("History", "frozen"),
    MinutesState.FINAL: sentence("History", "final"),
    MinutesState.REPLACED: sentence("History", "replaced"),
}
_URGENCIES: Final[Mapping[Urgency, str]] = {
    Urgency.ORDINARY: sentence("History", "ordinary"),
    Urgency.URGENT: sentence("History", "urgent"),
    Urgency.IMMEDIATE: sentence("History", "immediate"),
}
_MEANS: Final[Mapping[SigningMeans, str]] = {
    SigningMeans.HAND: sentence("History", "by hand"),
    SigningMeans.DIGITAL: sentence("History", "digitally"),
}
_LETTERHEADS: Final[Mapping[LetterheadKind, str]] = {
    LetterheadKind.CLASSIC: sentence("History", "emblem at the side"),
    LetterheadKind.CENTRED: sentence("History", "in the middle"),
    LetterheadKind.PREPRINTED: sentence("History", "printed sheets"),
}
_FACES: Final[Mapping[PaperFace, str]] = {
    PaperFace.VAZIRMATN: sentence("History", "Vazirmatn"),
    PaperFace.NASKH: sentence("History", "Naskh"),
    PaperFace.OWN: sentence("History", "the office's own"),
}
_LETTERS: Final[Mapping[LetterKind, str]] = {
    LetterKind.INVITATION: sentence("History", "invitation"),
    LetterKind.NOTICE: sentence("History", "notice"),
    LetterKind.REMINDER: sentence("History", "reminder"),
    LetterKind.ABSENCE: sentence("History", "letter of absence"),
    LetterKind.REPORT: sentence("History", "report"),
    LetterKind.CONTACT: sentence("History", "correspondence"),
}
Names = Mapping[str, str]


def names_of(desk: Desk) -> Names:
    """What the ids in the log stand for."""
    names = {person.id: person.shown_name for person in desk.people.all()}
    names |= {unit.id: unit.name for unit in desk.people.units()}
    names |= {area.id: area.name for area in desk.vulnerabilities.areas.all()}
    names |= {row.id: row.short_name for row in desk.committees.all(with_inactive=True)}
    return names


def _said(text: str) -> str:
    return QCoreApplication.translate("History", text)


def field_name(field: str) -> str:
    """What the screen calls a field."""
    if field in FIELDS:
        return _said(FIELDS[field])
    return QCoreApplication.translate("Fields", NAMES[field]) if field in NAMES else field


_SPEAKERS: Final[Mapping[type[enum.Enum], Callable[[Any], str]]] = {
    ResolutionStatus: follow_up_words.status_word,
    ResolutionKind: follow_up_words.kind_word,
    ItemKind: terms.item_kind,
    Capacity: terms.capacity,
    Reply: terms.reply,
    Excuse: terms.excuse,
    Classification: terms.classification,
    MeetingKind: terms.meeting_kind,
    Stage: terms.stage,
    MinutesState: lambda value: _said(_VERSIONS[value]),
    VoteMethod: lambda value: _said(_METHODS[value]),
    Outcome: lambda value: _said(_OUTCOMES[value]),
    Urgency: lambda value: _said(_URGENCIES[value]),
    SigningMeans: lambda value: _said(_MEANS[value]),
    LetterheadKind: lambda value: _said(_LETTERHEADS[value]),
    PaperFace: lambda value: _said(_FACES[value]),
    LetterKind: lambda value: _said(_LETTERS[value]),
}


def _choice(value: enum.Enum) -> str:
    speaker = _SPEAKERS.get(type(value))
    if speaker is not None:
        return speaker(value)
    if type(value) in secretariat_words.KINDS:
        return secretariat_words.word(value)
    try:
        return committee_words.word(value)
    except KeyError:
        return str(value.value)


def value_words(value: Any, names: Names) -> str:
    """A value as a person reads it; a dash for none."""
    match value:
        case None | "" | []:
            return "—"
        case bool():
            return _said("yes") if value else _said("no")
        case enum.Enum():
            return _choice(value)
        case datetime.date():
            return date_long(value)
        case datetime.time():
            return clock(value)
        case int():
            return number(value)
        case list():
            return joined([value_words(one, names) for one in value])
        case str():
            text = names.get(value, value)
            text = in_digits(text) if text[:1].isdigit() else text
            return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"
    return str(value)


def changes_in(row: HistoryRow, names: Names) -> list[str]:
    """Each field that this change set, with what it was before."""
    now = row.value if isinstance(row.value, Mapping) else {row.register: row.value}
    before = row.previous[0] if row.previous else None
    was = before if isinstance(before, Mapping) else {row.register: before}
    lines = []
    for field, value in now.items():
        if field in HIDDEN or value == was.get(field):
            continue
        told = value_words(value, names)
        old = value_words(was.get(field), names)
        if not row.previous or old == "—":
            if value and value is not VoteMethod.UNTAKEN:  # what a record begins without says nothing
                lines.append(_said(FIRST).format(field=field_name(field), new=told))
        else:
            lines.append(_said(LATER).format(field=field_name(field), old=old, new=told))
    return lines


FIRST: Final = sentence("History", "{field}: {new}")
LATER: Final = sentence("History", "{field}: from “{old}” to “{new}”")
YES: Final = (sentence("History", "yes"), sentence("History", "no"))
