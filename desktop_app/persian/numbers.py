"""Numbers in Persian words, cardinal and ordinal."""

from __future__ import annotations

_ONES = (
    "صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده".split()  # noqa: SIM905 - a table reads best as a line
)
_TENS = ("", "", "بیست", "سی", "چهل", "پنجاه", "شصت", "هفتاد", "هشتاد", "نود")
_HUNDREDS = ("", "صد", "دویست", "سیصد", "چهارصد", "پانصد", "ششصد", "هفتصد", "هشتصد", "نهصد")
_SCALES = ((10**9, "میلیارد"), (10**6, "میلیون"), (1000, "هزار"))


def in_words(number: int) -> str:
    """«صد و بیست و سه»; above a thousand milliards the milliards are counted: «هزار میلیارد»."""
    if number < 0:
        return f"منفی {in_words(-number)}"
    if number < 20:
        return _ONES[number]
    return " و ".join(_parts(number))


def _parts(number: int) -> list[str]:
    parts: list[str] = []
    for scale, name in _SCALES:
        count, number = divmod(number, scale)
        if count == 1 and scale == 1000:
            parts.append(name)
        elif count:
            parts.append(f"{in_words(count)} {name}")
    hundreds, number = divmod(number, 100)
    if hundreds:
        parts.append(_HUNDREDS[hundreds])
    if number >= 20:
        parts.append(_TENS[number // 10])
        number %= 10
    if number:
        parts.append(_ONES[number])
    return parts


def ordinal(number: int) -> str:
    """After a noun: «جلسه سوم», «پنجاه و دوم», «سی‌ام»; the first alone is «اول», inside a number «یکم»."""
    return "اول" if number == 1 else _ordinal(number)


def ordinal_before_noun(number: int) -> str:
    """Before a noun: «سومین جلسه», «پنجاه و دومین»; the first is «نخستین»."""
    return "نخستین" if number == 1 else f"{_ordinal(number)}ین"


def _ordinal(number: int) -> str:
    words = in_words(number)
    if words.endswith("سه"):
        return f"{words.removesuffix('سه')}سوم"
    return f"{words}‌ام" if words.endswith("ی") else f"{words}م"
