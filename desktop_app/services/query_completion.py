"""What the query line of the list of resolutions offers while one types: its fields, then their values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select

from desktop_app.domain.committees import Committee
from desktop_app.domain.people import Unit
from desktop_app.persian.completion import MOST, PhraseIndex
from desktop_app.persian.spelling import compact_key
from desktop_app.services.requests import Requests
from desktop_app.services.resolution_query import KINDS, NAMES, STATUSES, THERE, Field, quoted

_FROM: Final = 2
"""So many letters are typed before anything is offered by itself."""
_LAST: Final = re.compile(r"(?P<minus>[-−–—]?)(?:(?P<name>[^\W\d_][\w\u200c-]*):(?P<space>\s?)(?P<sign>[<>=≤≥]*))?"
                          r"(?P<typed>«[^»]*|\"[^\"]*|[^\s:«\"]*)\Z")  # fmt: skip
_DAYS: Final = ("امروز", "این‌هفته", "این‌ماه", "این‌فصل", "<۳۰", "<۷")
_EXAMPLES: Final = {
    Field.LATE: (">۳۰", ">۷", "دارد", "ندارد"),
    Field.PROGRESS: ("<۵۰", "۰", ">۷۵", "۱۰۰"),
    Field.DUE: (*_DAYS, "ندارد"),
    Field.ADOPTED: ("این‌ماه", "این‌فصل", "امسال"),
    Field.NOTIFIED: ("این‌هفته", "این‌ماه", "امسال", "ندارد"),
    Field.CLOSED: ("این‌هفته", "این‌ماه", "این‌فصل", "امسال"),
}


@dataclass(frozen=True)
class Offered:
    """What can be written, and how many characters before the cursor it takes the place of."""

    insert: str
    text: str
    typed: int
    field: Field
    """The field, or the one whose value it is."""
    is_value: bool = False


class QueryCompletion(Requests):
    """From the letters before the cursor, in either language, however they are spelt."""

    def offered(self, before: str, *, asked: bool = False) -> list[Offered]:
        """What may come next. With `asked` also before two letters have been typed."""
        found = _LAST.search(before)
        if found is None:
            return []
        typed = found["typed"]
        if not found["name"]:
            return list(self._fields(typed, asked=asked))[:MOST]
        field = next(
            (one for one, names in NAMES.items() if compact_key(found["name"]) in map(compact_key, names)), None
        )
        if field is None or found["sign"]:
            return []
        values = self._values(field)
        letters = typed.lstrip('«"')
        if not letters:
            places: Sequence[int] = range(len(values))
        elif len(compact_key(letters)) < _FROM and not asked and len(values) > MOST:
            return []
        else:
            places = PhraseIndex([value] for value in values).starting(letters)
        length = len(typed)
        made = [Offered(f"{quoted(values[place])} ", values[place], length, field, is_value=True) for place in places]
        return [one for one in made if one.insert.strip() != typed][:MOST]

    def _fields(self, typed: str, *, asked: bool) -> Iterator[Offered]:
        key = compact_key(typed)
        if (len(key) < _FROM and not asked) or typed.startswith(("«", '"')):
            return
        latin = typed[:1].isascii() and typed[:1].isalpha()
        for field, names in NAMES.items():
            if not key or any(compact_key(name).startswith(key) for name in names):
                name = names[1 if latin else 0]
                yield Offered(f"{name}:", f"{name}:", len(typed), field)

    def _values(self, field: Field) -> list[str]:
        match field:
            case Field.UNIT:
                return self._names(Unit)
            case Field.COMMITTEE:
                return self._names(Committee)
            case Field.STATUS:
                return [names[0] for names in STATUSES.values()]
            case Field.KIND:
                return [names[0] for names in KINDS.values()]
            case Field.OBSTACLE:
                return [names[0] for names in THERE.values()]
        return list(_EXAMPLES.get(field, ()))

    def _names(self, noun: type[Unit | Committee]) -> list[str]:
        name = Committee.short_name if noun is Committee else Unit.name
        with self._file.reading() as session:
            rows = session.execute(select(name, noun.name).where(noun.removed.is_(False)).order_by(noun.name))
            return [short or whole for short, whole in rows]
