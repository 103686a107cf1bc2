"""Digits of every family, and how numbers are written in Persian."""

from __future__ import annotations

import re
import unicodedata

RLM = "\u200f"
_LRM = "\u200e"
_PERSIAN = "۰۱۲۳۴۵۶۷۸۹"
_NOT_PERSIAN = re.compile(r"[^\D۰-۹]")
_NOT_LATIN = re.compile(r"[^\D0-9]")


def to_persian(value: str | int) -> str:
    """`value` with every decimal digit, of whatever family, as ۰-۹; nothing is grouped."""
    return _NOT_PERSIAN.sub(lambda hit: _PERSIAN[unicodedata.decimal(hit[0])], str(value))


def to_latin(text: str) -> str:
    """`text` with every decimal digit, of whatever family, as 0-9."""
    return _NOT_LATIN.sub(lambda hit: str(unicodedata.decimal(hit[0])), text)


def grouped(number: int) -> str:
    """A quantity: ۱٬۲۳۴. Years and document numbers are not quantities: `to_persian`."""
    return _signed(number, to_persian(f"{abs(number):,}".replace(",", "٬")))


def decimal(number: float, places: int = 1) -> str:
    """A quantity with up to `places` decimals, rounded: ۱٫۲; a fraction of zero is left out."""
    whole, _, fraction = f"{abs(number):,.{places}f}".partition(".")
    fraction = fraction.rstrip("0")
    shown = to_persian(whole.replace(",", "٬")) + (f"٫{to_persian(fraction)}" if fraction else "")
    return _signed(number if shown != "۰" else 0, shown)


def percent(number: float) -> str:
    """۶۰٪ with a right-to-left mark between, so that the sign stands to the left of the number everywhere."""
    return f"{grouped(number) if isinstance(number, int) else decimal(number)}{RLM}٪"


def _signed(number: float, shown: str) -> str:
    return f"{_LRM}−{shown}" if number < 0 else shown  # the mark keeps the minus left of the number, as CLDR has it
