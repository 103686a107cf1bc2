"""Formal phrases that papers need: lists, times, durations, counts and sizes."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable

from desktop_app.persian.digits import decimal, grouped, to_persian
from desktop_app.persian.numbers import in_words

_SIZES = ("بایت", "کیلوبایت", "مگابایت", "گیگابایت", "ترابایت")


def listed(items: Iterable[str]) -> str:
    """«الف، ب و ج»."""
    *others, last = list(items) or [""]
    return f"{'، '.join(others)} و {last}" if others else last


def counted(number: int, noun: str) -> str:
    """«۷ نفر», «۱٬۲۳۴ نفر»."""
    return f"{grouped(number)} {noun}"


def clock(time: datetime.time) -> str:
    """«۱۴:۰۰»."""
    return to_persian(time.strftime("%H:%M"))


def time_range(start: datetime.time, end: datetime.time | None) -> str:
    """«۱۴:۰۰ تا ۱۵:۳۰», or «از ۱۴:۰۰» while the end is open."""
    return f"از {clock(start)}" if end is None else f"{clock(start)} تا {clock(end)}"


def minutes(count: int) -> str:
    """«۹۰ دقیقه», as screens count."""
    return counted(count, "دقیقه")


def duration(count: int) -> str:
    """`count` minutes in hours and minutes, in digits: «۱ ساعت و ۳۰ دقیقه»."""
    return _duration(count, grouped)


def duration_in_words(count: int) -> str:
    """`count` minutes in hours and minutes, in words: «یک ساعت و سی دقیقه»."""
    return _duration(count, in_words)


def _duration(count: int, written: Callable[[int], str]) -> str:
    hours, rest = divmod(count, 60)
    parts = [f"{written(number)} {unit}" for number, unit in ((hours, "ساعت"), (rest, "دقیقه")) if number]
    return " و ".join(parts) or f"{written(0)} دقیقه"


def file_size(size: int) -> str:
    """`size` bytes in steps of 1024: «۱٫۲ مگابایت»."""
    amount = float(size)
    for unit in _SIZES[:-1]:
        if round(amount, 1) < 1024:
            return f"{decimal(amount)} {unit}"
        amount /= 1024
    return f"{decimal(amount)} {_SIZES[-1]}"
