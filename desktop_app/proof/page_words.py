"""Whether two prints of a paper say the same, word by word, even where another typeface moved the page breaks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from desktop_app.proof import pdf_pages

_PASSING = re.compile(r"صفحه \S+ از \S+|امضا شده \S+|امضای دیجیتال معتبر \S+|با نظر مشروط")
"""Counts of pages, and marks of signatures: they say how far the signing had come when this was printed."""
_RESERVATIONS = "نظر مخالف یا مشروط"
_HEADING_NUMBER = re.compile(r"[۰-۹]+\.")
_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u061c\u2066\u2067\u2068\u2069\ufffe\u0640\u00ad"))
Words = tuple[str, ...]


def differing_pages(content: bytes, fresh: bytes) -> tuple[int, ...]:
    """The pages of `content`, counted from 1, that do not say what the fresh print says."""
    there, here = _pages(content), _pages(fresh)
    differ = tuple(page + 1 for page in range(max(len(there), len(here))) if _at(there, page) != _at(here, page))
    if differ and _reservations_were_added(there, here):
        return ()
    if not differ or _words_moved(there, here) or not _same_but_for_breaks(there, here):
        return differ
    return ()


def _pages(content: bytes) -> list[Words]:
    return [
        tuple(_PASSING.sub("", " ".join(word.translate(_MARKS) for word in words)).split())
        for words in pdf_pages.page_words(content)
    ]


def _at(pages: Sequence[Words], page: int) -> Words:
    return pages[page] if page < len(pages) else ()


def _words_moved(there: Sequence[Words], here: Sequence[Words]) -> bool:
    """The same words on a page in another order: no page break does that."""
    return any(a != b and Counter(a) == Counter(b) for a, b in zip(there, here, strict=False))


def _same_but_for_breaks(there: Sequence[Words], here: Sequence[Words]) -> bool:
    """Equal as a whole once what stands on every page, and so is counted by pages, is left out."""
    everywhere = _on_every_page(there) | _on_every_page(here)
    return _counted(there, everywhere) == _counted(here, everywhere)


def _on_every_page(pages: Sequence[Words]) -> set[str]:
    """Only of several pages can it be told."""
    return set.intersection(*(set(page) for page in pages[1:])) if len(pages) > 2 else set()


def _counted(pages: Sequence[Words], everywhere: set[str]) -> Counter[str]:
    return Counter(word for page in pages for word in page if word not in everywhere)


def _reservations_were_added(there: Sequence[Words], here: Sequence[Words]) -> bool:
    """Reservations are written while signing, after the text was frozen: then nothing frozen is missing."""
    all_there, all_here = " ".join(" ".join(page) for page in there), " ".join(" ".join(page) for page in here)
    if all_there.count(_RESERVATIONS) <= all_here.count(_RESERVATIONS):
        return False
    missing = Counter(all_here.split()) - Counter(all_there.split())
    return all(_HEADING_NUMBER.fullmatch(word) for word in missing)
