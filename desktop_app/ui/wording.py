"""How words, numbers and dates are put on the screen: in the digits and the reading direction of the language."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.persian import bidi, digits, jalali
from desktop_app.sentences import Spoken

RLM: Final = "\u200f"
_MARKS: Final = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True)
class Told:
    """An error as a person reads it: the fact as title, the next step as body."""

    title: str
    body: str


def is_persian() -> bool:
    """Whether the screen speaks Persian (see `translations.Speech`)."""
    return QLocale().language() == QLocale.Language.Persian


def line(text: str) -> str:
    """`text` made safe to show in a right-to-left window: it starts right-to-left, and Latin words and numbers with
    separators stand isolated. Applying it twice changes nothing."""
    if not text or not is_persian() or text.startswith(RLM):
        return text
    return "\n".join(bidi.rlm(bidi.isolate_numbers(part)) for part in text.split("\n"))


def plain(text: str) -> str:
    """`text` without direction marks: for screen readers and the clipboard."""
    return _MARKS.sub("", text)


def in_digits(text: str) -> str:
    """`text` with its digits in the script of the language."""
    return digits.to_persian(text) if is_persian() else digits.to_latin(text)


def number(value: int) -> str:
    """A count without grouping: years and document numbers have none."""
    return in_digits(str(value))


def amount(value: float, places: int = 0) -> str:
    """A quantity with grouped thousands and `places` decimals."""
    text = f"{value:,.{places}f}"
    if not is_persian():
        return text
    return digits.to_persian(text.replace(".", "٫").replace(",", "٬"))


def percent(value: float) -> str:
    """`value` of 100, with the sign on the left of the number in Persian."""
    rounded = round(value)
    return f"{number(rounded)}{RLM}٪" if is_persian() else f"{rounded}%"


def joined(parts: list[str]) -> str:
    """A list in a sentence: with the comma of the language."""
    return ("، " if is_persian() else ", ").join(parts)


def date_long(day: datetime.date) -> str:
    """«دوشنبه ۱۷ آذر ۱۴۰۴»."""
    return jalali.long(day) if is_persian() else f"{day:%A} {day.day} {day:%B %Y}"


def date_short(day: datetime.date, today: datetime.date | None = None) -> str:
    """«۱۷ آذر»; with the year where that is not the year of `today`."""
    today = today or datetime.date.today()  # noqa: DTZ011 - the office's own calendar day
    if is_persian():
        return jalali.short(day, today)
    return f"{day.day} {day:%b}" if day.year == today.year else f"{day.day} {day:%b %Y}"


def date_official(day: datetime.date) -> str:
    """«۱۴۰۴/۰۹/۱۷», isolated."""
    return bidi.isolate(jalali.official(day)) if is_persian() else day.isoformat()


def relative(day: datetime.date, today: datetime.date) -> str:
    """«امروز», «۲ روز دیگر», «۲۳ روز پیش»."""
    if is_persian():
        return jalali.relative(day, today)
    days = (day - today).days
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}.get(days)
    return near or (f"in {days} days" if days > 0 else f"{-days} days ago")


def clock(moment: datetime.time) -> str:
    """«۱۴:۰۰»."""
    return in_digits(f"{moment:%H:%M}")


def at(path: object) -> str:
    """A path inside a sentence: it reads from the left, whatever its folders are called."""
    return bidi.isolate(str(path)) if is_persian() else str(path)


def told(error: Spoken) -> Told:
    """The translated fact and next step of `error`, its values in the digits of the language."""
    values = {name: _shown(value) for name, value in error.values.items()}
    if "what" in values:  # the name of a field: see `domain.fields.NAMES`
        values["what"] = QCoreApplication.translate("Fields", values["what"])
    for name in values.keys() & {"path", "backup"}:
        values[name] = at(values[name])

    def say(template: str) -> str:
        if not template:
            return ""
        return line(QCoreApplication.translate(error.context, template).format(**values))

    return Told(say(error.fact), say(error.next_step))


def _shown(value: object) -> str:
    if isinstance(value, datetime.date):
        return date_long(value)
    if isinstance(value, datetime.time):
        return clock(value)
    if isinstance(value, int):
        return number(value)
    if isinstance(value, Spoken):  # the reason of a refusal of many
        return told(value).title
    return str(value)
