"""Isolates that keep numbers, dates, telephones and Latin words in their own order inside Persian text."""

from __future__ import annotations

import re

from desktop_app.persian.digits import RLM

LRI = "\u2066"
RLI = "\u2067"
FSI = "\u2068"
PDI = "\u2069"

_ISOLATE = re.compile(f"[{LRI}{RLI}{FSI}{PDI}]")
_DIGIT = "0-9۰-۹٠-٩"
_PLAIN_END = r"(?![^\W_])"  # no letter or digit goes on
_PLAIN_START = r"(?<![^\W_])"
_LATIN_WORD = r"[A-Za-z\u00c0-\u024f]"
_LATIN = (
    rf"{_PLAIN_START}(?:https?://)?"
    rf"(?:[0-9][0-9.:/+-]*)?{_LATIN_WORD}(?:[^\s\u0590-\u08ff\ufb1d-\ufeff«»()\[\]{{}}،؛؟{LRI}-{PDI}]*[A-Za-z0-9\u00c0-\u024f/+#%])?"
)
_RUN = re.compile(
    rf"(?P<latin>{_LATIN}(?: (?:{_LATIN}|[0-9][0-9.:/-]*(?<![.:/-]){_PLAIN_END}))*)"
    rf"|(?P<phone>(?:\+|(?<![\w/.\-–]){_DIGIT[0]}|(?<![\w/.\-–])[۰٠])[{_DIGIT}]+(?:[ \-–][{_DIGIT}]+)+{_PLAIN_END})"
    rf"|(?P<number>{_PLAIN_START}(?<![/\-–])[{_DIGIT}]+(?:[/\\\-–.:_][{_DIGIT}]+)+{_PLAIN_END}(?![/\-–]\w))"
    rf"|(?P<plus>\+[{_DIGIT}]+)"
)


def isolate(text: str) -> str:
    """`text` kept left to right as one unit: a Latin word, a code, a number with slashes."""
    return f"{LRI}{text}{PDI}"


def isolate_rtl(text: str) -> str:
    """`text` kept right to left as one unit: a Persian name inside an English sentence."""
    return f"{RLI}{text}{PDI}"


def isolate_auto(text: str) -> str:
    """`text` as one unit whose first strong letter says the direction: what a person typed, of unknown language."""
    return f"{FSI}{text}{PDI}"


def rlm(text: str) -> str:
    """`text` that a widget lays out from the right although it starts with a digit or a Latin word."""
    return text if text.startswith(RLM) else RLM + text


def strip_isolates(text: str) -> str:
    return _ISOLATE.sub("", text)


def isolate_numbers(text: str) -> str:
    """`text` with its official numbers, dates, telephones and Latin words isolated; what is isolated already stays.

    A number with Persian letters between its parts (ت۵۰۳۲۸هـ) reads from the right and is left alone.
    """
    pieces: list[str] = []
    depth = plain_from = 0
    for mark in _ISOLATE.finditer(text):
        if mark[0] != PDI:
            if depth == 0:
                pieces.append(_isolated_runs(text[plain_from : mark.start()]))
                plain_from = mark.start()
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                pieces.append(text[plain_from : mark.end()])
                plain_from = mark.end()
    rest = text[plain_from:]
    pieces.append(rest if depth else _isolated_runs(rest))
    return "".join(pieces)


def _isolated_runs(text: str) -> str:
    return _RUN.sub(lambda run: isolate(run[0]), text)
