"""What a cell of a list means: text, days in every usual way of writing, counts, states and roles."""

from __future__ import annotations

import datetime
import re
from functools import cache, lru_cache
from typing import Final

from desktop_app.documents.outside_sheet import Value
from desktop_app.domain.committees import Role, Standing
from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.persian.digits import to_latin
from desktop_app.persian.jalali import JalaliDate, official
from desktop_app.persian.reading import read_date
from desktop_app.persian.spelling import clean_line, clean_text, compact_key, search_key, search_words
from desktop_app.sentences import Refused, sentence

_NOTHING: Final = frozenset(
    {"", "ندارد", "نامشخص", "نامعلوم", "بدونمهلت", "مستمر", "دایمی", "دایم", "همیشگی", "نا", "none"}
)
"""Words by which lists say that there is no day."""
_TWO_DIGITS: Final = re.compile(r"(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{1,2})")
_SPAN: Final = re.compile(
    r"(?:ظرف |تا |حداکثر |مدت )*(.+?) ?(روز|هفته|ماه|سال|فصل)(?: کاری| اداری)?(?: پس از .*| از .*)?"
)
_ERRORS: Final = frozenset({"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"})
_FIRST_SOLAR: Final = 1200
_LAST_SOLAR: Final = 1600
_SHORT: Final = 3
"""A word of so few letters has to stand alone: «باز» is no part of «بازرسی شد»."""
_CENTURY_TURN: Final = 70
"""Years of two digits from here on are of the 1300s."""


def text_of(value: Value) -> str:
    """A value as a list shows it: days in the solar calendar, whole numbers without a point."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "بله" if value else "خیر"
    if isinstance(value, datetime.datetime):
        return _day_text(value.date())
    if isinstance(value, datetime.date):
        return _day_text(value)
    if isinstance(value, datetime.time):
        return f"{value:%H:%M}"
    if isinstance(value, float):
        return f"{value:.10g}"
    return clean_text(str(value))


def _day_text(day: datetime.date) -> str:
    """Some programs keep a solar day as if it were a Gregorian one of the year 1403."""
    if _FIRST_SOLAR <= day.year < _LAST_SOLAR:
        return f"{day.year:04}/{day.month:02}/{day.day:02}"
    return official(day)


def readable(value: Value) -> str:
    """The text of a cell; an error that the workbook itself shows is refused."""
    text = text_of(value)
    if text.upper() in _ERRORS:
        raise Refused(
            sentence("Rules", "The workbook itself shows the error {text} here."),
            sentence("Rules", "Type the value, or correct the formula in the workbook."),
            text=text,
        )
    return text


def day_of(text: str, about: datetime.date) -> datetime.date | None:
    """The day that `text` names; None where it says that there is none. A missing year is that of `about`."""
    plain = to_latin(clean_line(text)).strip(" .،")
    if compact_key(plain) in _NOTHING or not plain.strip("-–—_/*"):
        return None
    short = _TWO_DIGITS.fullmatch(plain)
    if short is not None:
        first, second, third = (int(part) for part in short.groups())
        return _short_day(first, second, third, plain)
    return read_date(plain.split(" - ")[0] if " - " in plain else plain, about)


def _short_day(first: int, second: int, third: int, text: str) -> datetime.date:
    """03/05/07 begins with the year, as solar dates do; where the last part can be no day, it is the year."""
    if third > 31 >= first:
        first, third = third, first
    year = first + (1300 if first >= _CENTURY_TURN else 1400)
    if not 1 <= second <= 12 or not 1 <= third <= 31:
        raise Refused(
            sentence("Rules", "“{text}” is not understood as a date."),
            sentence("Rules", "A date can be written as 1404/9/26, 26 Azar or tomorrow."),
            text=text,
        )
    return JalaliDate(year, second, third).to_date()


def deadline_of(text: str, met_on: datetime.date) -> tuple[datetime.date | None, int | None]:
    """The deadline as a day, or as working days from the notice. «یک ماه» runs from the meeting."""
    key = search_key(text)
    span = _SPAN.fullmatch(key)
    if span is not None and span[2] == "روز" and ("کاری" in key or "اداری" in key) and span[1].isdigit():
        return None, int(span[1])
    try:
        return day_of(text, met_on), None
    except Refused:
        if span is None:
            raise
        return read_date(f"{span[1]} {span[2]} دیگر", met_on), None


def count_of(text: str) -> int:
    """A whole number within words such as «جلسه ۵» or «۵ مورخ»; refused where there is none, or more than one."""
    found = re.findall(r"\d+", to_latin(text))
    if len(found) != 1 or len(found[0]) > 9:
        raise Refused(
            sentence("Rules", "“{text}” is no number."),
            sentence("Rules", "Type the number in figures."),
            text=text[:60],
        )
    return int(found[0])


def numbers_of(text: str) -> list[int]:
    """The parts of an official number: ۱۴۰۳/۵/۲."""
    return [int(part) for part in re.findall(r"\d{1,9}", to_latin(text))]


def percent_of(text: str) -> int:
    """۶۰, ۶۰٪, 60%, 0.6: a share in whole per cent."""
    plain = (
        to_latin(clean_line(text))
        .replace("٫", ".")
        .replace("/", ".")
        .strip("%٪ \u200f\u200e")
        .replace("درصد", "")
        .strip()
    )
    try:
        share = float(plain)
    except ValueError:
        share = -1.0
    if 0 < share <= 1 and "." in plain:
        share *= 100
    if not 0 <= share <= 100:
        raise Refused(
            sentence("Rules", "“{text}” is no share between 0 and 100 per cent."),
            sentence("Rules", "Type a number from 0 to 100."),
            text=text[:60],
        )
    return round(share)


_S: Final = ResolutionStatus
_STATES: Final = (
    ("ابلاغ نشده|ابلاغ نگردیده|عدم ابلاغ|در انتظار ابلاغ", _S.NOT_NOTIFIED),
    ("انجام نشد|اقدام نشد|محقق نشد|اجرا نشد|عدم اقدام|اقدامی نشد|عدم تحقق|عدم اجرا|انجام نگرفت|باز|open", None),
    ("لغو|ابطال|باطل|منتفی|بلا موضوع|حذف شد|void|cancelled", _S.VOID),
    ("متوقف|معلق|مسکوت|تعلیق|on hold", _S.ON_HOLD),
    ("گزارش انجام|اعلام انجام|در انتظار تایید|منتظر تایید|reported done", _S.REPORTED_DONE),
    ("در حال|در دست|در جریان|نیمه تمام|تا حدودی|در دستور کار|جاری|in progress", _S.IN_PROGRESS),
    (
        (
            "انجام شد|انجام گرفت|اجرا شد|محقق شد|تحقق یافت|خاتمه|مختومه|بسته|اتمام|پایان|اقدام شد|انجام گردید|"
            "اجرایی شد|تکمیل|انجام یافت|closed|done"
        ),
        _S.CLOSED,
    ),
    ("ابلاغ|ارسال شد|notified", _S.NOTIFIED),
)


@cache
def _state_keys() -> list[tuple[tuple[str, ...], ResolutionStatus | None]]:
    return [(tuple(map(compact_key, words.split("|"))), state) for words, state in _STATES]


@lru_cache(maxsize=4096)
def state_of(text: str) -> ResolutionStatus | None:
    """Where a resolution stands by the words of a list; None where they only say that it is open."""
    key = compact_key(text)
    alone = set(search_words(text))
    for words, state in _state_keys():
        if any(word in alone or (len(word) > _SHORT and word in key) for word in words):
            return state
    raise Refused(
        sentence("Rules", "“{text}” is not understood as a state of a resolution."),
        sentence("Rules", "Type one such as “done”, “in progress”, “notified” or “on hold”."),
        text=clean_line(text)[:60],
    )


_ROLES: Final = (
    (("نایب رئیس", "نائب رئیس", "جانشین رئیس", "قائم مقام", "vice"), Role.VICE_CHAIR),
    (("رئیس", "ریاست", "مسئول کمیته", "chair"), Role.CHAIR),
    (("دبیر", "منشی", "secretary"), Role.SECRETARY),
    (("ناظر", "observer"), Role.OBSERVER),
    (("عضو", "اعضا", "علی البدل", "اصلی", "member"), Role.MEMBER),
)


@lru_cache(maxsize=4096)
def role_of(text: str) -> tuple[Role, Standing]:
    """The role in the committee, and whether as an alternate."""
    key = compact_key(text)
    standing = Standing.ALTERNATE if compact_key("علی البدل") in key or "alternate" in key else Standing.PRINCIPAL
    for words, role in _ROLES:
        if any(compact_key(word) in key for word in words):
            return role, standing
    raise Refused(
        sentence("Rules", "“{text}” is no role in a committee."),
        sentence("Rules", "Type chair, vice chair, secretary, member, alternate or observer."),
        text=clean_line(text)[:60],
    )


def _keys(words: str) -> frozenset[str]:
    return frozenset(compact_key(word) for word in words.split("|"))


_TITLES: Final = _keys("آقای|خانم|دکتر|مهندس|جناب|سرکار|حجت الاسلام|حجت‌الاسلام|استاد")
_DOUBLE: Final = _keys("سید|سیده|محمد|علی|امیر|عبد|غلام|حاج|میر|فاطمه|زهرا|مریم|ابو")
_SECOND: Final = _keys(
    "رضا|علی|حسین|حسن|مهدی|محمد|جواد|صادق|کاظم|تقی|نقی|هادی|باقر|امین|سادات|زهرا|الله|احمد|محمود|حمید|مجید|عباس|"
    "ابراهیم|اسماعیل|یوسف|سعید|کریم|رحیم"
)
_BEFORE_ANY: Final = _keys("سید|سیده|میر|حاج")
"""What stands before a first name, whatever that is."""


def parted_name(text: str) -> tuple[str, str]:
    """First and last name of a name written in one; «نام خانوادگی، نام» is turned round, titles are left out."""
    line = clean_line(text)
    for comma in ("،", ","):
        if comma in line:
            last, _, first = line.partition(comma)
            return first.strip(), last.strip()
    words = line.split()
    while len(words) > 1 and compact_key(words[0]) in _TITLES:
        words.pop(0)
    if len(words) < 2:
        return "", " ".join(words)
    of_first = 1
    while (
        of_first < len(words) - 1
        and compact_key(words[of_first - 1]) in _DOUBLE | _SECOND
        and (compact_key(words[of_first]) in _SECOND or compact_key(words[of_first - 1]) in _BEFORE_ANY)
    ):
        of_first += 1
    return " ".join(words[:of_first]), " ".join(words[of_first:])
