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
# Controls, embeddings, overrides and invisible operators; signs such as the end of an ayah are format characters
# by name only, and stay.
_HIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u180e\u200b\u202a-\u202e\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f]"
)
_UNUSUAL = re.compile(
    # Most texts have nothing but this, and one look tells that there is nothing to do.
    "[^\n -~\u00a0\u00ab\u00bb\u00d7\u060c\u061b\u061f\u0621-\u063a\u0640-\u0642\u0644-\u0648\u064b-\u0652"
    "\u0660-\u066c\u067e\u0686\u0698\u06a9\u06af\u06c0\u06cc\u06f0-\u06f9\u200c\u2013\u2014\u2066-\u2069]"
    # Marks that follow one another have an order.
    "|[\u064b-\u0652]{2}"
)
_LETTERS = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک"})


def taken_in(text: str, *, persian_letters: bool = True) -> str:
    """`text` as it is set: NFC, no presentation forms, controls or overrides; ي and ك as ی and ک unless told not to.

    ZWNJ, ZWJ, direction marks, isolates and the no-break space stay. Line ends become a newline each.
    """
    if _UNUSUAL.search(text) is None:
        return text
    text = _PRESENTATION.sub(lambda found: unicodedata.normalize("NFKC", found.group()), text)
    text = unicodedata.normalize("NFC", text)
    text = _SPACES.sub(" ", _LINE_ENDS.sub("\n", text))
    if persian_letters:
        text = text.translate(_LETTERS)
    return _HIDDEN.sub("", text)
