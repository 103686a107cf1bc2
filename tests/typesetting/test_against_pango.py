"""The ink of 368 hard lines, of paragraphs and of mixed looks held against Pango's, at 300 dots to the inch.

Each way in which the usual packages spoil Persian paper is also drawn on purpose, and the comparison must see it:
lines in reverse order, levels resolved line by line, turned brackets, lost half-spaces and marks, reversed digits,
another base direction, letters of another keyboard, lines that a reader sets narrower, a bold word reversed.
"""

from __future__ import annotations

import html
import re

import pytest
from PIL import Image

from desktop_app.typesetting.blocks import measure_of
from desktop_app.typesetting.ink import TypeLine
from desktop_app.typesetting.intake import taken_in
from desktop_app.typesetting.lines import Span
from desktop_app.typesetting.paragraphs import Paragraph, text
from tests.typesetting import corpus
from tests.typesetting.pango import (
    STYLE,
    drawn_by_pango,
    drawn_by_us,
    ink_off,
    lines_drawn_by_us,
    needs_pango,
)
from tests.typesetting.reading import written_in

pytestmark = needs_pango
CLEAN = 0.003
"""The share of ink off that a line may have. Nearly all have none; a lost tashdid makes more than twice as much."""
_SEPARATOR = "\u2028"
NUMBER = re.compile(r"[۰-۹](?:[۰-۹/:.,٬٫]*[۰-۹])?|[0-9](?:[0-9/:.,]*[0-9])?|[٠-٩](?:[٠-٩/:.,٬٫]*[٠-٩])?")


@pytest.fixture(scope="module")
def ours() -> dict[str, Image.Image]:
    return dict(zip(corpus.lines(), lines_drawn_by_us(corpus.lines()), strict=True))


@pytest.fixture(scope="module")
def pangos() -> dict[str, Image.Image]:
    return dict(zip(corpus.lines(), drawn_by_pango(corpus.lines()), strict=True))


def test_that_the_corpus_is_large_and_no_line_stands_in_it_twice() -> None:
    lines = corpus.lines()

    assert len(lines) >= 300
    assert len(set(lines)) == len(lines)
    assert len(corpus.groups()) >= 20


@pytest.mark.parametrize("group", sorted(corpus.groups()))
def test_that_our_lines_have_the_ink_of_pangos(
    group: str, ours: dict[str, Image.Image], pangos: dict[str, Image.Image]
) -> None:
    off = {line: ink_off(pangos[line], ours[line]) for line in corpus.groups()[group]}

    assert not {line: share for line, share in off.items() if share >= CLEAN}


@pytest.mark.parametrize(
    ("line", "spoilt"),
    [
        pytest.param("تاریخ جلسه ۱۴۰۴/۰۳/۱۹ است.", "تاریخ جلسه ۹۱/۳۰/۴۰۴۱ است.", id="reversed digits"),
        pytest.param("تاریخ جلسه ۱۴۰۴/۰۳/۱۹ است.", "تاریخ جلسه ۱۹/۰۳/۱۴۰۴ است.", id="a date from the wrong side"),
        pytest.param("تلفن ۰۲۱ است", "تلفن ۱۲۰ است", id="a reversed dialling code"),
        pytest.param("گزارش «ارزیابی عملکرد» (ب)", "گزارش »ارزیابی عملکرد« )ب(", id="turned brackets"),
        pytest.param("مسئولیّت و قطعیّت", "مسئولیت و قطعیت", id="lost tashdid"),
        pytest.param("حتماً اعضای کمیته", "حتما اعضای کمیته", id="lost tanwin"),
        pytest.param("نامهٔ ادارهٔ کل", "نامه اداره کل", id="lost hamza"),
        pytest.param("این کار می‌شود و خواهد شد", "این کار میشود و خواهد شد", id="lost ZWNJ"),
        pytest.param("این کار انجام می‌شود", "این کار انجام می شود", id="a space for the ZWNJ"),
        pytest.param("GIS سامانه است.", "\u2066GIS سامانه است.\u2069", id="another base direction"),
        pytest.param("در قالب PDF/A-3b (ISO 19005)", "در قالب PDF/A-3b\u200f (ISO 19005)\u200f", id="no bracket pairs"),
        pytest.param("رأی نهایی", "رأي نهايي", id="letters of an Arabic keyboard"),
        pytest.param("کد ۴۵۶", "کد ٤٥٦", id="digits of another kind"),
    ],
)  # fmt: skip
def test_that_the_comparison_sees_what_other_engines_spoil(line: str, spoilt: str) -> None:
    """Pango draws the line and its spoilt form; ours must be the line, and be told from the spoilt one."""
    right, wrong = drawn_by_pango([line])[0], drawn_raw(spoilt)
    (own,) = lines_drawn_by_us([line])

    assert ink_off(right, own) < CLEAN
    assert ink_off(wrong, own) >= 2 * CLEAN


def drawn_raw(line: str) -> Image.Image:
    return drawn_by_pango([line], taken=False)[0]


def _paragraph(lines: tuple[str, ...]) -> str:
    return " ".join(lines)


PARAGRAPHS = {
    "numbers": _paragraph(corpus.groups()["acts"][:8] + corpus.groups()["phones"][:5]),
    "brackets": _paragraph(corpus.groups()["brackets"]),
    "latin": _paragraph(corpus.groups()["latin"][:10] + corpus.groups()["standards"][:8]),
    "marks": _paragraph(corpus.groups()["marks"][:12] + corpus.groups()["lam-alef"][:6]),
    "prose": _paragraph(corpus.groups()["prose"]),
    "signs": _paragraph(corpus.groups()["formulas"][:12] + corpus.groups()["percent"]),
    "isolates": _paragraph(corpus.groups()["isolates"] + corpus.groups()["times"]),
}


def _set_lines(content: str, width: float) -> list[TypeLine]:
    return [item for item in text(content, STYLE).set(measure_of(width)).ink(0, 0) if isinstance(item, TypeLine)]


def _with_separators(content: str, lines: list[TypeLine]) -> str:
    """The paragraph for Pango, broken where we broke it, at spaces only; levels are still those of the whole."""
    rest, parts = taken_in(content), []
    hidden = re.compile("[\u200e\u200f\u061c\u2066-\u2069]*")
    for line in lines[:-1]:
        pattern = "".join(hidden.pattern + re.escape(character) for character in written_in(line)) + hidden.pattern
        found = re.match(pattern + " ", rest)
        assert found is not None, (written_in(line), rest[:80])
        parts.append(found.group()[:-1])
        rest = rest[found.end() :]
    return _SEPARATOR.join([*parts, rest])


@pytest.mark.parametrize("name", sorted(PARAGRAPHS))
@pytest.mark.parametrize("width", [230, 410])
def test_that_paragraphs_fall_into_lines_as_pango_would_order_them(name: str, width: float) -> None:
    """Levels belong to the paragraph and order to the line; the first line stands on top."""
    lines = _set_lines(PARAGRAPHS[name], width)
    own = drawn_by_us([text(PARAGRAPHS[name], STYLE)], len(lines), width)
    reference = drawn_by_pango([_with_separators(PARAGRAPHS[name], lines)], count=len(lines), taken=False)

    off = [ink_off(one, other) for one, other in zip(reference, own, strict=True)]
    assert not {written_in(line): share for line, share in zip(lines, off, strict=True) if share >= CLEAN}


SPANS = (
    Span("رئیس جلسه: ", "bold"),
    Span("گزارش را خواند و "),
    Span("مصوبه ۱۴۰۴/۳/۱", "bold"),
    Span(" با نسخه V6.1.18 و "),
    Span("(PDF/A-3b)", "bold"),
    Span(" تصویب شد؛ "),
    Span("حتماً می‌شود.", "bold"),
)


def test_that_bold_words_within_a_line_are_joined_and_stand_in_their_place() -> None:
    markup = "".join(
        f"<b>{html.escape(span.text)}</b>" if span.weight == "bold" else html.escape(span.text) for span in SPANS
    )
    (own,) = drawn_by_us([Paragraph(SPANS, STYLE)], 1)
    (reference,) = drawn_by_pango([markup], "--markup")

    assert ink_off(reference, own) < CLEAN


def test_that_lines_in_reverse_order_are_seen() -> None:
    lines = _set_lines(PARAGRAPHS["prose"], 230)
    own = drawn_by_us([text(PARAGRAPHS["prose"], STYLE)], len(lines), 230)
    upside_down = _SEPARATOR.join(reversed(_with_separators(PARAGRAPHS["prose"], lines).split(_SEPARATOR)))
    reference = drawn_by_pango([upside_down], count=len(lines), taken=False)

    assert sum(ink_off(one, other) >= CLEAN for one, other in zip(reference, own, strict=True)) >= len(lines) - 1


@pytest.mark.parametrize("line", [line for line in corpus.lines() if NUMBER.search(line)])
def test_that_no_number_is_reversed(line: str) -> None:
    """Seen from the left every number, date and sum stands as it was typed."""
    (item,) = _set_lines(line, 2000)
    seen = "".join(token.text if not token.level & 1 else token.text[::-1] for token in item.line.from_left())

    for number in NUMBER.findall(re.sub("[\u200e\u200f\u061c\u2066-\u2069]", "", taken_in(line))):
        assert number in seen
