"""What is done to a text before it is set: one spelling per letter, no hidden controls; nothing else is changed."""

from __future__ import annotations

import re
import unicodedata

ZWNJ = "\u200c"
RLM = "\u200f"
JOINERS = frozenset("\u200c\u200d")
"""Without ink, but kept in the text layer: they are spelling."""
DIRECTIONS = frozenset("\u200e\u200f\u061c\u2066\u2067\u2068\u2069")
"""Without ink; they work on the bidi levels and are then done with."""

_PRESENTATION = re.compile("[\ufb50-\ufdff\ufe70-\ufefe]+")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile("[\t\u1680\u2000-\u200a\u202f\u205f\u3000]")
_LETTERS = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک"})


def _is_hidden(character: str) -> bool:
    if character == "\n" or character in JOINERS or character in DIRECTIONS:
        return False
    return unicodedata.category(character) in {"Cc", "Cf"}


def taken_in(text: str, *, persian_letters: bool = True) -> str:
    """`text` as it is set: NFC, no presentation forms, controls or overrides; ي and ك as ی and ک unless told not to.

    ZWNJ, ZWJ, direction marks, isolates and the no-break space stay. Line ends become a newline each.
    """
    text = _PRESENTATION.sub(lambda found: unicodedata.normalize("NFKC", found.group()), text)
    text = unicodedata.normalize("NFC", text)
    text = _SPACES.sub(" ", _LINE_ENDS.sub("\n", text))
    if persian_letters:
        text = text.translate(_LETTERS)
    if text.isprintable():
        return text
    return "".join(character for character in text if not _is_hidden(character))
