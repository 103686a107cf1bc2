"""Admission: which font files may set papers, what is said of the others, and what is made of those that may."""

from __future__ import annotations

import hashlib
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.sentences import Refused
from desktop_app.typesetting import admission
from desktop_app.typesetting.admission import LARGEST, LATIN, admitted, own_family
from desktop_app.typesetting.blocks import measure_of
from desktop_app.typesetting.fonts import Family, house_family
from desktop_app.typesetting.pages import made_up
from desktop_app.typesetting.paragraphs import Style, text
from desktop_app.typesetting.pdf import About, written
from desktop_app.typesetting.shaping import shaped
from tests.typesetting.made_fonts import (
    DIGITS,
    FORMS,
    PERSIAN,
    file_of,
    font_of,
    renamed_table,
    table,
    with_licence,
    with_table,
)
from tests.typesetting.reading import FORM, NoFurniture, read_lines, words

GLYF = file_of()


def family_of(regular: bytes, bold: bytes | None = None) -> Family:
    files = {hashlib.sha256(data).hexdigest(): data for data in (regular, bold) if data}
    first, *others = files
    return own_family(first, others[0] if others else None, files.__getitem__)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "not a font"),
        (b"%PDF-1.7 and so on", "not a font"),
        (b"OTTO" + GLYF[4:], "PostScript outlines"),
        (b"ttcf" + GLYF[4:], "several fonts"),
        (b"wOF2" + GLYF[4:], "web pages"),
        (GLYF + bytes(LARGEST), "larger than 16 MB"),
        (GLYF[:40_000], "damaged"),
        (GLYF[:20], "damaged"),
        (renamed_table(GLYF, b"glyf", b"glyx"), "damaged"),
        (renamed_table(GLYF, b"gasp", b"fvar"), "variable"),
        (with_table(GLYF, b"loca", 0, bytes(800)), "damaged"),
        (with_table(GLYF, b"head", 18, bytes(2)), "damaged"),
        (with_licence(0x0002), "does not allow"),
        (with_licence(0x0200), "does not allow"),
        (with_licence(0x0100), "only as a whole"),
        (font_of(LATIN + " "), "no Persian letters"),
        (font_of(PERSIAN.replace("پ", "").replace("گ", "")), "پ، گ"),
        (font_of(PERSIAN, dropped=[b"GSUB"]), "does not join"),
        (font_of(PERSIAN + FORMS.replace("\ufbad", "").replace("\ufb93", ""), dropped=[b"GSUB"]), "does not join"),
    ],
)
def test_that_a_font_that_will_not_do_is_refused_with_the_reason(data: bytes, said: str) -> None:
    with pytest.raises(Refused) as refusal:
        admitted(data)

    assert said in str(refusal.value)
    assert refusal.value.next_step


@pytest.mark.parametrize("kind", [0, 4, 8, 0x000C, 0x0006])
def test_that_a_font_whose_maker_allows_printing_is_taken(kind: int) -> None:
    assert admitted(with_licence(kind)).name == "Parastoo"


def test_that_what_a_font_lacks_is_told() -> None:
    assert admitted(file_of()).lacking == ()
    poor = admitted(font_of(PERSIAN))
    assert set(DIGITS + LATIN + "()/") <= set(poor.lacking)
    assert not set(PERSIAN) & set(poor.lacking)


@pytest.mark.parametrize(
    "data",
    [
        font_of(PERSIAN, dropped=[b"GPOS", b"GDEF"]),
        font_of(PERSIAN + FORMS, dropped=[b"GSUB", b"GPOS", b"GDEF"]),
        font_of(PERSIAN, dropped=[b"OS/2", b"name"]),
    ],
    ids=["without GPOS", "joining through its presentation forms", "without name and licence"],
)
def test_that_an_old_font_is_taken_and_its_papers_read_back(data: bytes) -> None:
    admitted(data)
    content = "کمیتهٔ فنّی مصوبهٔ ۱۲ را در (جلسهٔ دوم) خواند"
    pages = made_up([text(content)], FORM, NoFurniture(), family_of(data))

    assert words(read_lines(written(pages, FORM, About("آزمون")))[0]) == words(content)


def test_that_letters_join_where_a_font_has_forms_and_no_rules() -> None:
    old = family_of(font_of(PERSIAN + FORMS, dropped=[b"GSUB", b"GPOS", b"GDEF"])).face("regular")

    assert len({glyph.number for glyph in shaped(old, "ببب", rtl=True).glyphs}) == 3


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(GLYF) - 1), st.binary(min_size=1, max_size=64))
def test_that_a_damaged_file_is_refused_or_prints_and_never_breaks_the_program(at: int, noise: bytes) -> None:
    data = GLYF[:at] + noise + GLYF[at + len(noise) :]
    try:
        admitted(data)
    except Refused:
        return
    pages = made_up([text("کمیتهٔ فنّی ۱۲")], FORM, NoFurniture(), family_of(data))
    assert written(pages, FORM, About("آزمون")).startswith(b"%PDF")


def test_that_bold_type_is_the_bold_file_and_the_regular_one_without_it() -> None:
    regular, bold = file_of("Parastoo-Regular"), file_of("Parastoo-Bold")
    both, one = family_of(regular, bold), family_of(regular)

    assert both.face("bold") is both.face("semibold") is not both.face("regular")
    assert both.face("medium") is both.face("regular") is one.face("bold")
    assert family_of(regular, bold) is both


def test_that_a_small_face_is_set_larger_so_that_a_paper_takes_the_same_room() -> None:
    small = with_table(GLYF, b"head", 18, struct.pack(">H", round(2048 * 1.2)))
    content = "کمیته در این باره گزارش فصلی واحدها را شنید و پیشنهاد دبیرخانه را تصویب کرد. " * 12

    def height(family: Family) -> float:
        return text(content, Style(size=11.4)).set(measure_of(450, family)).height

    assert family_of(small).scale == pytest.approx(1.2 * family_of(GLYF).scale, abs=0.01)
    assert height(family_of(small)) == pytest.approx(height(house_family()), rel=0.13)


def test_that_a_tall_face_is_not_set_so_large_that_its_lines_run_together(monkeypatch: pytest.MonkeyPatch) -> None:
    """Narrow letters ask for a larger size; their height forbids it."""
    data = file_of()
    count = int.from_bytes(table(data, b"hhea")[34:36], "big")
    pairs = struct.unpack(f">{2 * count}H", table(data, b"hmtx")[: 4 * count])
    scales = []
    for tallest, narrowed in ((1.95, 66), (1.5, 67)):
        monkeypatch.setattr(admission, "_TALLEST", tallest)
        narrow = [value * narrowed // 100 if place % 2 == 0 else value for place, value in enumerate(pairs)]
        scales.append(family_of(with_table(data, b"hmtx", 0, struct.pack(f">{2 * count}H", *narrow))).scale)

    assert scales[0] == 1.35
    assert 1 < scales[1] < 1.35
