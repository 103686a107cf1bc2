"""What exchange between offices calls its groups, versions and states."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.records import LIFE
from desktop_app.sentences import sentence
from desktop_app.services.exchange.field_values import field_or_none
from desktop_app.services.exchange.views import (
    ArrivalState,
    Decided,
    Decision,
    FieldConflict,
    ReviewGroup,
    Side,
    Version,
)
from desktop_app.ui import history_words
from desktop_app.ui.activity_words import meeting_called
from desktop_app.ui.wording import clock, date_short, in_digits, joined, line, number, percent

GROUPS: Final[Mapping[ReviewGroup, str]] = {
    ReviewGroup.CONFLICT: sentence("Exchange", "Conflicts"),
    ReviewGroup.UPDATED: sentence("Exchange", "Updated"),
    ReviewGroup.NEW: sentence("Exchange", "New"),
    ReviewGroup.REMOVED: sentence("Exchange", "Removed"),
    ReviewGroup.AFTER_FINAL: sentence("Exchange", "After the final version"),
    ReviewGroup.PROPOSAL: sentence("Exchange", "Proposals without right"),
    ReviewGroup.UNKNOWN: sentence("Exchange", "For a newer version"),
}
GROUP_ICONS: Final[Mapping[ReviewGroup, tuple[str, str]]] = {
    ReviewGroup.CONFLICT: ("ph.git-merge", "zar"),
    ReviewGroup.UPDATED: ("ph.pencil-simple", "ink-2"),
    ReviewGroup.NEW: ("ph.plus-circle", "ink-2"),
    ReviewGroup.REMOVED: ("ph.trash", "shangarf"),
    ReviewGroup.AFTER_FINAL: ("ph.lock-simple", "zar"),
    ReviewGroup.PROPOSAL: ("ph.lightbulb", "firouzeh"),
    ReviewGroup.UNKNOWN: ("ph.clock-clockwise", "ink-3"),
}
EXPLAINED: Final[Mapping[ReviewGroup, str]] = {
    ReviewGroup.AFTER_FINAL: sentence(
        "Exchange",
        "This was written after the minutes had become final. The final version stays as it is; the change can "
        "only go into a new version.",
    ),
    ReviewGroup.PROPOSAL: sentence(
        "Exchange",
        "The sender has no right to write here. The change is kept as a proposal and shown, but not taken in.",
    ),
    ReviewGroup.UNKNOWN: sentence(
        "Exchange",
        "Only a newer version of the program can read this. It is kept and handed on unchanged, and appears after "
        "the update.",
    ),
    ReviewGroup.REMOVED: sentence("Exchange", "The sender has removed this record. It can be brought back."),
}
ARRIVALS: Final[Mapping[ArrivalState, tuple[str, str, str]]] = {
    ArrivalState.REVIEWING: (sentence("Exchange", "Waiting for review"), "ph.hourglass-medium", "zar"),
    ArrivalState.APPLIED: (sentence("Exchange", "Recorded"), "ph.check-circle-fill", "zangar"),
    ArrivalState.PARKED: (sentence("Exchange", "Taken back"), "ph.arrow-bend-up-left", "ink-3"),
    ArrivalState.REJECTED: (sentence("Exchange", "Put aside"), "ph.minus", "ink-3"),
}
"""Word, icon and ink of how far a file has come."""
_LOGGED_MEETING: Final = re.compile(r"[^/0-9۰-۹]+/[0-9]+")
_SHARES: Final = frozenset({"progress"})
"""Fields that count in hundredths."""
_KINDS: Final[Mapping[str, str]] = {
    "unit": sentence("Exchange", "Unit"),
    "person": sentence("Exchange", "Person"),
    "membership": sentence("Exchange", "Membership"),
}
"""Kinds of records that are called alike: a unit by its post, and a membership by its person."""
_LIVES: Final[Mapping[str, str]] = {
    "alive": sentence("Exchange", "kept"),
    "removed": sentence("Exchange", "removed"),
}


def said(text: str) -> str:
    """A sentence of exchange in the language of the screen."""
    return QCoreApplication.translate("Exchange", text)


def group_word(group: ReviewGroup) -> str:
    return said(GROUPS[group])


def called(name: str) -> str:
    """A record as the screen names it: «جلسه سوم سلامت اداری» for the log's name of a meeting."""
    return in_digits(meeting_called(name) if _LOGGED_MEETING.fullmatch(name) else name)


def where(entity: str, place: str) -> str:
    """Where a record belongs, after its kind where the name alone does not tell it; empty for neither."""
    kind = [said(_KINDS[entity])] if entity in _KINDS else []
    return joined([*kind, *([called(place)] if place else [])])


def field_word(field: FieldConflict | str) -> str:
    """What the screen calls the field that two offices wrote."""
    name = field if isinstance(field, str) else LIFE if field.is_life else field.field
    return said(RECORD) if name == LIFE else history_words.field_name(name)


def value_words(field: str, value: Any, names: Mapping[str, str]) -> str:
    """A value as a person reads it, long texts whole."""
    if field == LIFE:
        return said(_LIVES.get(str(value), str(value)))
    if field in _SHARES and isinstance(value, int):
        return percent(value)
    if type(value) is str and value not in names:
        return value or "—"
    return history_words.value_words(value, names)


def bundle(value: int) -> str:
    """«بسته ۲۳»."""
    return said(BUNDLE).format(n=number(value))


def bundles(values: tuple[int, ...]) -> str:
    """«بسته ۲۲»، «بسته‌های ۲۲ و ۲۴»."""
    if len(values) == 1:
        return bundle(values[0])
    return said(BUNDLES).format(list=joined([number(value) for value in values[:4]]) + ("…" if len(values) > 4 else ""))


def moment(at: datetime.datetime, today: datetime.date) -> str:
    """«۱۶ آذر، ۱۳:۰۵»."""
    return joined([date_short(at.date(), today), clock(at.time())])


def day(at: datetime.datetime, today: datetime.date) -> str:
    """«امروز», or the short date."""
    return said(TODAY) if at.date() == today else date_short(at.date(), today)


def written(version: Version, today: datetime.date, own: str) -> str:
    """Who wrote a version and when: «ویرایش ۱۴ آذر، دبیرخانه»."""
    who = version.office or version.person or own
    parts = [date_short(version.at.date(), today)] if version.at is not None else []
    return line(joined([*parts, *([who] if who else [])]))


def why(field: FieldConflict) -> str:
    """Why a field has to be chosen, or who has chosen for the person."""
    if field.equal:
        return said(SAME)
    if field.automatic is not None:
        return said(AUTOMATIC)
    return said(REMOVED_AND_EDITED if field.is_life else BOTH)


def joined_fields(fields: Iterable[FieldConflict]) -> str:
    """The names of fields, each once."""
    return joined(list(dict.fromkeys(field_word(field) for field in fields)))


def chosen_word(side: Side | None) -> str:
    """What was decided of a conflict, in a word or two."""
    return said({Side.OURS: FROM_US, Side.THEIRS: FROM_THEM, None: BY_FIELD}[side])


def taken(one: Decided) -> str:
    """What counts from now on of a field that was decided: «پیشرفت: ۲۵٪»."""
    if not one.raw:
        return field_word(one.field)
    value = field_or_none(one.entity, one.register, one.raw, one.field)
    return said(FIELD_VALUE).format(field=field_word(one.field), value=value_words(one.field, value, one.names or {}))


def taken_from(decision: Decision) -> str:
    """Whose version was taken."""
    return said({Decision.OURS: TAKEN_OURS, Decision.THEIRS: TAKEN_THEIRS, Decision.WRITTEN: TAKEN_NEW}[decision])


def counted(group: ReviewGroup, count: int) -> str:
    """«۴ به‌روزشده»."""
    return said(COUNTED).format(n=number(count), what=group_word(group))


RECORD: Final = sentence("Exchange", "The record")
BUNDLE: Final = sentence("Exchange", "Bundle {n}")
BUNDLES: Final = sentence("Exchange", "Bundles {list}")
TODAY: Final = sentence("Exchange", "today")
SAME: Final = sentence("Exchange", "Both the same")
AUTOMATIC: Final = sentence("Exchange", "Chosen by itself")
REMOVED_AND_EDITED: Final = sentence("Exchange", "Removed and edited")
BOTH: Final = sentence("Exchange", "Both have changed it")
FROM_US: Final = sentence("Exchange", "ours")
FROM_THEM: Final = sentence("Exchange", "the sender's")
BY_FIELD: Final = sentence("Exchange", "field by field")
FIELD_VALUE: Final = sentence("Exchange", "{field}: {value}")
TAKEN_OURS: Final = sentence("Exchange", "Taken: our version")
TAKEN_THEIRS: Final = sentence("Exchange", "Taken: the sender's version")
TAKEN_NEW: Final = sentence("Exchange", "Taken: a new text")
LATER: Final = sentence("Exchange", "later")
COUNTED: Final = sentence("Exchange", "{what}: {n}")
AND_MORE: Final = sentence("Exchange", "{field} and {n} more")
SHOW_MORE: Final = sentence("Exchange", "Show {n} more")
NOT_LISTED: Final = sentence("Exchange", "{n} more, not listed here")
DAYS: Final = sentence("Exchange", "{n} days")
HOURS: Final = sentence("Exchange", "{n} hours")
MINUTES: Final = sentence("Exchange", "{n} minutes")
ELSEWHERE: Final = sentence("Exchange", "Of no meeting or committee")
