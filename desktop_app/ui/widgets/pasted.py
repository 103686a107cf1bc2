"""What a paste from a word processor, a browser or a table becomes as plain text: its paragraphs, and nothing else."""

from __future__ import annotations

import html
import re
from typing import Final

from PySide6.QtCore import QMimeData

from desktop_app.persian.spelling import clean_text

LONGEST_MARKUP: Final = 2_000_000
"""Longer markup is not read where the words are there too."""
_CELLS_BETWEEN: Final = "، "

_FRAGMENT: Final = re.compile("<!--StartFragment-->(.*)<!--EndFragment-->", re.DOTALL)
_NO_TEXT: Final = re.compile(
    r"<!--.*?-->|<!\[[^>]*\]>|<(style|script|head|title|xml)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE
)
_ROW: Final = re.compile(r"<tr\b[^>]*>((?:(?!<tr\b).)*?)</tr\s*>", re.DOTALL | re.IGNORECASE)
_CELL: Final = re.compile(r"<t[dh]\b[^>]*>", re.IGNORECASE)
_LINE: Final = re.compile(
    r"<br\b[^>]*>|</?(?:p|div|li|h[1-6]|tr|table|ul|ol|dl|dt|dd|blockquote|pre|hr|section|article|header|footer)\b[^>]*>",
    re.IGNORECASE,
)
_TAG: Final = re.compile("<[^>]*>")
_SPACES: Final = re.compile("[ \t\r\n\f]+")
_LINE_ENDS: Final = re.compile("\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
_NOT_KEPT: Final = re.compile("[\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc\ufffd]")
_BULLET: Final = re.compile("^[ \t\xa0]*(?:[•·▪◦‣●○■□➢✓\uf000-\uf0ff]|[§o](?=[\t\xa0]))[ \t\xa0]*", re.MULTILINE)
_NUMBERED: Final = re.compile(r"^[ \t\xa0]*((?:\d+|\w)[.)\-])[ \xa0]*(?:\t|\xa0{2,})[ \t\xa0]*", re.MULTILINE)
_AT_EDGES: Final = re.compile("^[ \t\xa0]+|[ \t\xa0]+$", re.MULTILINE)
_TABS: Final = re.compile("[ \xa0]*\t[ \t\xa0]*")


def text_of(source: QMimeData) -> str:
    """The text on a clipboard: by its markup where that says more than its words, which run the rows of tables and
    the lines of a paragraph together."""
    if source.hasHtml():
        markup = source.html()
        if not source.hasText() or len(markup) <= LONGEST_MARKUP:
            return tidy(from_markup(markup))
    return tidy(source.text())


def from_markup(markup: str) -> str:
    """The paragraphs, list items and rows of HTML, each in a line."""
    fragment = _FRAGMENT.search(markup)
    body = _NO_TEXT.sub("", fragment[1] if fragment else markup)
    body = _ROW.sub(_row, _SPACES.sub(" ", body))
    body = html.unescape(_TAG.sub("", _LINE.sub("\n", body)))
    lines = (line.strip(" ") for line in body.split("\n"))
    return "\n".join(line for line in lines if line.strip(" \xa0"))


def _row(row: re.Match[str]) -> str:
    cells = (_SPACES.sub(" ", _TAG.sub("", _LINE.sub(" ", cell))).strip() for cell in _CELL.split(row[1])[1:])
    return f"<br>{_CELLS_BETWEEN.join(cell for cell in cells if cell.replace('&nbsp;', '').strip())}<br>"


def tidy(text: str) -> str:
    """`text` as it is stored, with its outer space: no marks of direction, soft hyphens or pictures, no signs of a
    list, and a comma where a tab stood between cells."""
    text = _NOT_KEPT.sub("", _LINE_ENDS.sub("\n", text))
    text = _NUMBERED.sub(r"\1 ", _BULLET.sub("", text))
    if "\n" in text.strip("\n"):
        text = _AT_EDGES.sub("", text)
    cleaned = clean_text(_TABS.sub(_CELLS_BETWEEN, text.strip("\t")))
    if "\n" in cleaned or not cleaned:
        return cleaned
    before, after = text[:1] in " \xa0", text[-1:] in " \xa0"
    return f"{' ' * before}{cleaned}{' ' * after}"


def paragraphs_of(text: str) -> list[str]:
    """The lines of `text` in which something stands."""
    return [line for line in text.split("\n") if line.strip()]
