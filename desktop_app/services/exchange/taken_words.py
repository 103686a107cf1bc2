"""What was taken where two offices had written differently, in the words of a paper."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Final

from desktop_app.domain.records import LIFE
from desktop_app.persian import jalali
from desktop_app.persian.digits import percent, to_persian
from desktop_app.services.exchange.field_values import field_or_none
from desktop_app.services.exchange.titles import shortened
from desktop_app.services.exchange.views import ConflictView, Decided

LONGEST: Final = 240
"""Characters of what was taken: versions of a text often begin alike."""
_LIVES: Final[Mapping[str, str]] = {"alive": "نگه داشته شد", "removed": "حذف شد"}
_SHARES: Final = frozenset({"progress"})


def title_with(view: ConflictView, chosen: Mapping[tuple[str, str, str], str]) -> str:
    """What a record in question is called after the choice: by the words that were taken, where these name it."""
    for field in view.to_choose:
        raw = chosen.get((view.entity, view.row, field.register))
        if raw is None or not view.title:
            continue
        if view.title in {shortened(one.value) for one in field.versions if isinstance(one.value, str)}:
            taken = field_or_none(view.entity, field.register, raw, field.field)
            if isinstance(taken, str) and taken:
                return shortened(taken)
    return view.title


def words_of(decided: Decided) -> str:
    """What was taken, long texts shortened; empty where only the screen has words for it."""
    if not decided.raw:
        return ""
    value = field_or_none(decided.entity, decided.register, decided.raw, decided.field)
    if decided.field == LIFE:
        return _LIVES.get(str(value), "")
    if decided.field in _SHARES and isinstance(value, int):
        return percent(value)
    return _words(value, decided.names or {})


def _words(value: Any, names: Mapping[str, str]) -> str:
    match value:
        case None | "" | []:
            return "—"
        case bool():
            return "بله" if value else "خیر"
        case datetime.date():
            return jalali.official(value)
        case datetime.time():
            return to_persian(f"{value:%H:%M}")
        case int():
            return to_persian(value)
        case list():
            return shortened("، ".join(part for part in (_words(one, names) for one in value) if part), LONGEST)
        case _ if type(value) is str:
            return shortened(names.get(value, value), LONGEST)
    return ""
