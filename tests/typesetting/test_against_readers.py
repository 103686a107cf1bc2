"""What PDFium, Poppler and PDFBox read in our papers: every word, and every pair of words that stand together.

Each rule that this rests on has its test: glyphs from left to right without moves back or raised text; an own code
for every text of a glyph, so that letters and digits that look alike stay apart and none is a presentation form;
one code for each letter of a ligature; marks where signs meet numbers; a space at the end of every line; no
ActualText, which readers turn round.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import NamedTuple

import pikepdf
import pytest

from desktop_app.typesetting.intake import taken_in
from desktop_app.typesetting.paragraphs import Style, text
from tests.documents.every_paper import EVERY_PAPER
from tests.typesetting import corpus
from tests.typesetting.readers import (
    READ_BY,
    READERS,
    bound_together,
    by_pdfbox,
    found,
    needs_pdfbox,
    pages_kept,
    typed_on,
)
from tests.typesetting.reading import FORM, pdf_of

_LATIN = re.compile("[A-Za-z]")
_PRESENTATION = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
_BORDER = "ژژژ"
WHOLE = ("acts", "arabic", "currency", "digits", "ezafe", "lam-alef", "lists", "marks", "phones", "prose", "tatweel")
"""Groups of which every reader finds everything."""
KNOWN = {
    # The least share of words and of pairs. PDFium turns Latin words with signs or digits round within a line from
    # the right, whoever wrote it; Poppler does not turn brackets and lets signs of percent change sides.
    "addresses": {"PDFium": (0.60, 0.30), "Poppler": (0.55, 0.15), "PDFBox": (0.92, 0.74)},
    "brackets": {"PDFium": (1, 1), "Poppler": (0.98, 0.97), "PDFBox": (1, 1)},
    "dates": {"PDFium": (1, 1), "Poppler": (0.98, 0.97), "PDFBox": (1, 1)},
    "edges": {"PDFium": (0.98, 0.65), "Poppler": (0.93, 0.55), "PDFBox": (0.98, 0.65)},
    "formulas": {"PDFium": (0.93, 0.83), "Poppler": (0.96, 0.80), "PDFBox": (0.98, 0.89)},
    "glued": {"PDFium": (0.94, 0.90), "Poppler": (0.78, 0.63), "PDFBox": (1, 1)},
    "isolates": {"PDFium": (0.88, 0.65), "Poppler": (0.98, 0.85), "PDFBox": (0.96, 0.81)},
    "latin": {"PDFium": (0.83, 0.60), "Poppler": (0.98, 0.89), "PDFBox": (0.98, 0.89)},
    "percent": {"PDFium": (0.95, 0.93), "Poppler": (0.89, 0.83), "PDFBox": (1, 1)},
    "quotes": {"PDFium": (0.86, 0.63), "Poppler": (0.98, 0.83), "PDFBox": (0.98, 0.83)},
    "rare": {"PDFium": (0.97, 0.95), "Poppler": (0.97, 0.95), "PDFBox": (1, 1)},
    "standards": {"PDFium": (0.95, 0.64), "Poppler": (0.98, 0.64), "PDFBox": (0.98, 0.64)},
    "times": {"PDFium": (1, 1), "Poppler": (0.95, 0.92), "PDFBox": (1, 1)},
}


class Printed(NamedTuple):
    data: bytes
    lines: list[str]


def _paragraph(group: str) -> str:
    return " ".join(corpus.groups()[group])


@pytest.fixture(scope="module")
def corpus_paper() -> bytes:
    """Every group as one justified paragraph, and a border between them."""
    style = Style(size=11, leading=20, align="justify", kashida=True)
    blocks = [text(content, style) for group in corpus.groups() for content in (_BORDER, _paragraph(group))]
    return pdf_of(blocks, FORM)


@pytest.fixture(scope="module")
def told(corpus_paper: bytes) -> dict[str, dict[str, str]]:
    """What each reader that is there told of each group; asked once."""
    return {}


@pytest.fixture(scope="module")
def papers() -> dict[str, Printed]:
    printed = {}
    for name, make in EVERY_PAPER.items():
        with pages_kept() as pages:
            data = make()
        printed[name] = Printed(data, typed_on(pages))
    return printed


def _told(told: dict[str, dict[str, str]], reader: str, data: bytes) -> dict[str, str]:
    if reader not in told:
        parts = READ_BY[reader](data).split(_BORDER)[1:]
        told[reader] = dict(zip(corpus.groups(), parts, strict=True))
    return told[reader]


@pytest.mark.parametrize("reader", READERS)
def test_that_the_reader_finds_every_word_and_pair_of_persian(
    reader: str, corpus_paper: bytes, told: dict[str, dict[str, str]]
) -> None:
    read = _told(told, reader, corpus_paper)

    assert {group: found(read[group], [_paragraph(group)]).lost for group in WHOLE} == dict.fromkeys(WHOLE, ())


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("group", sorted(KNOWN))
def test_that_the_reader_finds_no_less_than_is_known_of_the_hardest_lines(
    reader: str, group: str, corpus_paper: bytes, told: dict[str, dict[str, str]]
) -> None:
    share = found(_told(told, reader, corpus_paper)[group], [_paragraph(group)])

    assert (share.words, share.pairs) >= KNOWN[group][reader], share.lost
    assert share.pairs >= KNOWN[group][reader][1], share.lost


def test_that_every_group_is_expected_of() -> None:
    assert {*WHOLE, *KNOWN} == {*corpus.groups()}


@pytest.mark.parametrize("reader", READERS)
def test_that_no_reader_is_given_presentation_forms(
    reader: str, corpus_paper: bytes, told: dict[str, dict[str, str]]
) -> None:
    assert not _PRESENTATION.search("".join(_told(told, reader, corpus_paper).values()))


@pytest.mark.parametrize("reader", READERS)
def test_that_letters_and_digits_that_look_alike_stay_what_they_are(
    reader: str, corpus_paper: bytes, told: dict[str, dict[str, str]]
) -> None:
    """۱ and ١ share a glyph. As many come back as were typed; 1 and 2 are left out, for PDFium spells ½ out."""
    read = "".join(_told(told, reader, corpus_paper).values())
    typed = taken_in("".join(corpus.lines()))

    for letter in "۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩03456789یکهةأإئؤ\u064b\u0651\u0654\u0670":
        assert read.count(letter) == typed.count(letter), letter


@pytest.mark.parametrize("name", sorted(EVERY_PAPER))
def test_that_pdfium_finds_every_word_of_the_paper(name: str, papers: dict[str, Printed]) -> None:
    """All but what it turns round itself: Latin letters between digits or signs."""
    printed = papers[name]
    share = found(READ_BY["PDFium"](printed.data), printed.lines)

    assert [lost for lost in share.lost if not _LATIN.search(lost)] == []
    assert share.words >= 0.99


@pytest.mark.parametrize("reader", [reader for reader in READERS if reader.id == "Poppler"])
@pytest.mark.parametrize("name", sorted(EVERY_PAPER))
def test_that_poppler_finds_nearly_every_word_of_the_paper(name: str, reader: str, papers: dict[str, Printed]) -> None:
    printed = papers[name]
    share = found(READ_BY[reader](printed.data), printed.lines)

    assert share.words >= 0.98, share.lost
    assert share.pairs >= 0.95, share.lost


@needs_pdfbox
def test_that_pdfbox_finds_nearly_every_word_of_all_papers(papers: dict[str, Printed]) -> None:
    read = by_pdfbox(bound_together(printed.data for printed in papers.values()))
    share = found(read, [line for printed in papers.values() for line in printed.lines])

    assert share.words >= 0.998, share.lost
    assert share.pairs >= 0.99, share.lost


def _operations(data: bytes) -> Iterator[tuple[str, list[object]]]:
    with pikepdf.open(io.BytesIO(data)) as document:
        for page in document.pages:
            for instruction in pikepdf.parse_content_stream(page):
                yield str(instruction.operator), list(instruction.operands)


@pytest.mark.parametrize("name", sorted(EVERY_PAPER))
def test_that_type_runs_from_left_to_right_and_never_rises(name: str, papers: dict[str, Printed]) -> None:
    """Readers part a line where text rises or moves back, and turn it round where it is drawn in reading order."""
    data = papers[name].data
    for operator, operands in _operations(data):
        assert operator not in {"Ts", "Td", "TD", "T*", "'", '"'}
        if operator == "TJ":
            moves = [float(item) for item in operands[0] if not isinstance(item, pikepdf.String)]  # type: ignore[attr-defined]
            assert max(moves, default=0) < 250


@pytest.mark.parametrize("name", sorted(EVERY_PAPER))
def test_that_the_text_of_a_paper_is_its_glyphs_alone(name: str, papers: dict[str, Printed]) -> None:
    with pikepdf.open(io.BytesIO(papers[name].data)) as document:
        assert not any(
            "/ActualText" in item for item in document.objects if isinstance(item, pikepdf.Dictionary | pikepdf.Stream)
        )
    assert not any(
        "ActualText" in str(operands) for operator, operands in _operations(papers[name].data) if operator == "BDC"
    )
