"""The query line of the list of resolutions: words to look for, and fields with the values they shall have."""

from __future__ import annotations

import difflib
import enum
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from desktop_app.domain.resolutions import ResolutionKind, ResolutionStatus
from desktop_app.persian.spelling import compact_key
from desktop_app.sentences import Refused, sentence

V = TypeVar("V")


class Standing(enum.StrEnum):
    """What a chip over the list lets through."""

    OPEN = "open"
    LATE = "late"
    WEEK = "week"
    UNNOTIFIED = "unnotified"
    AWAITING = "awaiting"
    CLOSED = "closed"
    ALL = "all"


class Field(enum.StrEnum):
    """What of a resolution can be asked for."""

    UNIT = "unit"
    COMMITTEE = "committee"
    STATUS = "status"
    DUE = "due"
    BEFORE = "before"
    AFTER = "after"
    LATE = "late"
    PROGRESS = "progress"
    YEAR = "year"
    MEETING = "meeting"
    NUMBER = "number"
    OBSTACLE = "obstacle"
    KIND = "kind"
    ADOPTED = "adopted"
    NOTIFIED = "notified"
    CLOSED = "closed"


NAMES: Final[Mapping[Field, tuple[str, ...]]] = {
    Field.UNIT: ("واحد", "unit", "مسئول", "واحد مسئول"),
    Field.COMMITTEE: ("کمیته", "committee", "کارگروه", "شورا"),
    Field.STATUS: ("وضعیت", "status"),
    Field.DUE: ("سررسید", "due", "مهلت"),
    Field.BEFORE: ("پیش‌از", "before", "قبل"),
    Field.AFTER: ("پس‌از", "after", "بعد"),
    Field.LATE: ("دیرکرد", "late", "تأخیر"),
    Field.PROGRESS: ("پیشرفت", "progress"),
    Field.YEAR: ("سال", "year"),
    Field.MEETING: ("جلسه", "meeting"),
    Field.NUMBER: ("شماره", "number", "مصوبه"),
    Field.OBSTACLE: ("مانع", "obstacle", "موانع"),
    Field.KIND: ("نوع", "kind"),
    Field.ADOPTED: ("تصویب", "adopted"),
    Field.NOTIFIED: ("ابلاغ", "notified"),
    Field.CLOSED: ("انجام", "closed"),
}
"""What each is called in the line: the Persian name that is offered, the English one, and others that are known."""

STATUSES: Final[Mapping[ResolutionStatus | Standing, tuple[str, ...]]] = {
    Standing.OPEN: ("باز", "open"),
    Standing.LATE: ("دیرکرد", "late"),
    Standing.WEEK: ("این‌هفته", "week"),
    ResolutionStatus.NOT_NOTIFIED: ("ابلاغ‌نشده", "not-notified"),
    ResolutionStatus.NOTIFIED: ("ابلاغ‌شده", "notified"),
    ResolutionStatus.IN_PROGRESS: ("در‌حال‌انجام", "in-progress"),
    ResolutionStatus.REPORTED_DONE: ("در‌انتظار‌تأیید", "awaiting"),
    ResolutionStatus.CLOSED: ("انجام‌شده", "done"),
    ResolutionStatus.ON_HOLD: ("متوقف", "on-hold"),
    ResolutionStatus.VOID: ("منتفی", "void", "لغوشده", "لغو"),
    ResolutionStatus.DRAFT: ("پیش‌نویس", "draft"),
    Standing.ALL: ("همه", "all"),
}
KINDS: Final[Mapping[ResolutionKind, tuple[str, ...]]] = {
    ResolutionKind.BINDING: ("لازم‌الاجرا", "binding"),
    ResolutionKind.RECOMMENDATION: ("توصیه", "recommendation"),
    ResolutionKind.INFORMATION: ("اطلاع", "information"),
}
THERE: Final[Mapping[bool, tuple[str, ...]]] = {True: ("دارد", "yes"), False: ("ندارد", "no")}

_OPERATORS: Final = re.compile(r"\s*(<=|>=|=<|=>|≤|≥|<|>|=)\s*")
_OPERATOR_OF: Final = {"≤": "<=", "≥": ">=", "=<": "<=", "=>": ">="}
_MINUS: Final = frozenset("-−–—")
_TOKEN: Final = re.compile(r"«[^»]*»?|\"[^\"]*\"?|[^\s«\"]+")
_NAME: Final = re.compile(r"[^\W\d_][\w\u200c-]*")
_DAYS: Final = frozenset({"روز", "روزه", "day", "days"})
_LEAST_LIKE: Final = 0.55


@dataclass(frozen=True)
class Term:
    """One condition of the line, at `start` to `end` in it. Without a field it is words."""

    field: Field | None
    value: str
    operator: str = ""
    negated: bool = False
    start: int = 0
    end: int = 0
    name: str = ""
    """The field as it was typed."""


@dataclass(frozen=True)
class Query:
    """What the line asks for."""

    terms: tuple[Term, ...] = ()

    @property
    def words(self) -> str:
        """The words that shall be there, as one search."""
        return " ".join(term.value for term in self.terms if term.field is None and not term.negated)

    @property
    def unwanted(self) -> tuple[str, ...]:
        """Words that shall not be there."""
        return tuple(term.value for term in self.terms if term.field is None and term.negated)

    @property
    def fields(self) -> tuple[Term, ...]:
        return tuple(term for term in self.terms if term.field is not None)


def read(line: str) -> Query:
    """The conditions of `line`. A field that nobody knows is refused with the nearest one; one that has no value yet
    is left out, somebody is typing it."""
    terms: list[Term] = []
    pieces = list(_pieces(line))
    place = 0
    while place < len(pieces):
        text, start, end = pieces[place]
        place += 1
        negated = len(text) > 1 and text[0] in _MINUS
        bare = text[1:] if negated else text
        name, colon, value = _split(bare)
        if not colon:
            terms.append(Term(None, unquoted(bare), negated=negated, start=start, end=end))
            continue
        field = field_named(name)
        operator, value = _compared(value)
        while not value and place < len(pieces) and not _split(pieces[place][0])[1]:
            more, value = _compared(pieces[place][0])
            operator, end = operator + more, pieces[place][2]
            place += 1
        if value and operator and place < len(pieces) and compact_key(pieces[place][0]) in _DAYS:
            end = pieces[place][2]
            place += 1
        if unquoted(value):
            operator = _OPERATOR_OF.get(operator, operator)
            terms.append(Term(field, unquoted(value), operator, negated, start, end, name))
    return Query(tuple(terms))


def _pieces(line: str) -> Iterator[tuple[str, int, int]]:
    """The parts of a line between spaces; what stands in quotes is one part, with a name and colon before it."""
    held: tuple[str, int, int] | None = None
    for found in _TOKEN.finditer(line):
        if held is not None and held[2] == found.start():
            held = (held[0] + found[0], held[1], found.end())
            continue
        if held is not None:
            yield held
        held = (found[0], found.start(), found.end())
    if held is not None:
        yield held


def _split(text: str) -> tuple[str, bool, str]:
    """Name and value of «واحد:شهرسازی»; a time of day or a link is no field."""
    bare = text.lstrip("".join(_MINUS))
    found = _NAME.match(bare)
    if found is None or bare[found.end() : found.end() + 1] != ":" or bare.startswith("//", found.end() + 1):
        return "", False, text
    return found[0], True, bare[found.end() + 1 :]


def _compared(value: str) -> tuple[str, str]:
    found = _OPERATORS.match(value)
    return (found[1], value[found.end() :]) if found else ("", value)


def unquoted(text: str) -> str:
    """`text` without the quotes around it."""
    return text.strip().strip('«»"').strip()


def quoted(text: str) -> str:
    """A value as the line takes it: in quotes where it has spaces."""
    return f"«{text}»" if re.search(r"[\s:]", text) else text


_BY_NAME: Final = {compact_key(name): field for field, names in NAMES.items() for name in names}


def field_named(name: str) -> Field:
    """The field of that name in either language, however spelt."""
    found = _BY_NAME.get(compact_key(name))
    if found is not None:
        return found
    near = nearest(name, [names[0] for names in NAMES.values()] + [names[1] for names in NAMES.values()])
    raise Refused(
        sentence("Rules", "«{name}» is no field of this list."),
        _meant(near) or sentence("Rules", "Ctrl+Space shows the fields that there are."),
        name=name,
        near=near,
    )


def nearest(text: str, names: Iterable[str]) -> str:
    """Which of `names` is most like `text`; empty where none is."""
    key = compact_key(text)
    likeness = {name: difflib.SequenceMatcher(None, key, compact_key(name)).ratio() for name in names}
    best = max(likeness, key=lambda name: likeness[name], default="")
    return best if best and likeness[best] >= _LEAST_LIKE else ""


def _meant(near: str) -> str:
    return sentence("Rules", "Perhaps «{near}» is meant.") if near else ""


def no_value(term: Term, names: Sequence[str] = ()) -> Refused:
    """That `term` asks for something that cannot be, with the nearest of what can."""
    near = nearest(term.value, names)
    return Refused(
        sentence("Rules", "«{value}» is no value of the field «{name}»."),
        _meant(near) or sentence("Rules", "Ctrl+Space shows the values that there are."),
        value=term.value,
        name=term.name,
        near=near,
    )


def one_of(term: Term, words: Mapping[V, tuple[str, ...]]) -> V:
    """The value that one of `words` names; two letters of it are enough where no other begins so."""
    key = compact_key(term.value)
    begun: list[V] = []
    for value, names in words.items():
        keys = [compact_key(name) for name in names]
        if key in keys:
            return value
        if len(key) > 1 and any(name.startswith(key) for name in keys):
            begun.append(value)
    if len(begun) == 1:
        return begun[0]
    raise no_value(term, [names[0] for names in words.values()])
