"""Isolates that keep numbers, dates, telephones and Latin words in their own order inside Persian text."""

from __future__ import annotations

import re
import unicodedata

from desktop_app.persian.digits import RLM

LRI = "\u2066"
RLI = "\u2067"
FSI = "\u2068"
PDI = "\u2069"

_ISOLATE = re.compile(f"[{LRI}{RLI}{FSI}{PDI}]")
_OPEN = f"{LRI}{RLI}{FSI}"
_DIGIT = "[0-9۰-۹٠-٩]"
_START = rf"(?<![^\W_])(?<!{PDI})"  # no letter or digit, and nothing isolated, stands right before
_END = rf"(?![^\W_])(?![{_OPEN}])"
_LETTER = r"[A-Za-z\u00c0-\u024f]"
_INSIDE_WORD = rf"[^\s\u0590-\u08ff\ufb1d-\ufeff«»()\[\]{{}}،؛؟{LRI}-{PDI}]"
_WORD = (
    rf"{_START}(?:https?://)?(?:[0-9][0-9.:/+-]*)?{_LETTER}"
    rf"(?:{_INSIDE_WORD}*[A-Za-z0-9\u00c0-\u024f/+#%])?"
)
_LATIN = rf"{_WORD}(?: (?:{_WORD}|[0-9][0-9.:/-]*(?<![.:/-]){_END}))*"
_PHONE = rf"(?:\+|(?<![\w/.\-–{PDI}])[0۰٠]){_DIGIT}+(?:[ \-–]{_DIGIT}+)+{_END}"
_NUMBER = rf"{_START}(?<![/\-–]){_DIGIT}+(?:[/\\\-–.:_]{_DIGIT}+)+{_END}(?![/\-–][\w{_OPEN}])"
_BEGIN = r"(?=[+0-9۰-۹٠-٩A-Za-z\u00c0-\u024f])"  # most characters begin no run, and one look tells
_RUN = re.compile(rf"{_BEGIN}(?:{_LATIN}|{_PHONE}|{_NUMBER}|\+{_DIGIT}+)")


def isolate(text: str) -> str:
    """`text` kept left to right as one unit: a Latin word, a code, a number with slashes."""
    return f"{LRI}{text}{PDI}"


def isolate_rtl(text: str) -> str:
    """`text` kept right to left as one unit: a Persian name inside an English sentence."""
    return f"{RLI}{text}{PDI}"


def isolate_number(number: str) -> str:
    """An official number as one unit: from the left, or from the right where Persian letters stand in it («۱۴۰۴/س/۱۲»).

    A number of both reads from the right wherever offices print it, and must not turn when it is isolated.
    """
    lettered = any(unicodedata.bidirectional(sign) in {"R", "AL"} for sign in number)
    return isolate_rtl(number) if lettered else isolate(number)


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
    spans = _isolated_spans(text)
    pieces: list[str] = []
    at = 0
    for run in _RUN.finditer(text):  # no run goes across an isolate, so its start says where it lies
        if not any(start < run.start() < end for start, end in spans):
            pieces += (text[at : run.start()], isolate(run[0]))
            at = run.end()
    return "".join((*pieces, text[at:]))


def _isolated_spans(text: str) -> list[tuple[int, int]]:
    """What is isolated already, outermost; an isolate that is never closed reaches to the end."""
    spans: list[tuple[int, int]] = []
    depth = start = 0
    for mark in _ISOLATE.finditer(text):
        if mark[0] != PDI:
            start = start if depth else mark.start()
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                spans.append((start, mark.end()))
    return [*spans, (start, len(text))] if depth else spans
