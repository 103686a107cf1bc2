"""How an official letter calls the person or post it is written to."""

from __future__ import annotations

from desktop_app.persian.spelling import search_words

_HONOUR = "محترم"
_TWO_WORDS = frozenset({"مسئول", "کل", "ارشد", "عامل", "ویژه", "عمومی", "رئیس", "مقام", "اجرایی"})
"""The second word of posts that are called by two: «کارشناس مسئول», «بازرس کل», «نایب رئیس»."""


def honoured(post: str) -> str:
    """«مدیر محترم حراست»: the post with the honour that a letter gives it. A post in another script stays."""
    words = post.split()
    if not words or _HONOUR in words or not "آ" <= words[0][0] <= "ی":
        return post
    after = 2 if len(words) > 1 and words[1] in _TWO_WORDS else 1
    return " ".join((*words[:after], _HONOUR, *words[after:]))


def unit_told(post: str, unit: str) -> str:
    """`unit`, or nothing where the post tells it already: «مدیر حراست» of «مدیریت حراست»."""
    told = set(search_words(post))
    kind, *name = search_words(unit) or [""]
    rest = [word for word in name if len(word) > 1] or [kind]
    return "" if all(word in told for word in rest) else unit
