"""Fallback: what one face lacks another sets, and what belongs together stays in one face."""

from __future__ import annotations

import io

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.sentences import Refused
from desktop_app.typesetting.blocks import Measure
from desktop_app.typesetting.fonts import Face, Family, house_family, naskh_family
from desktop_app.typesetting.ink import TypeLine
from desktop_app.typesetting.intake import DIRECTIONS, taken_in
from desktop_app.typesetting.lines import Line, Span, Token, broken, measured
from desktop_app.typesetting.pages import made_up
from desktop_app.typesetting.paragraphs import Style, text
from desktop_app.typesetting.pdf import About, written
from desktop_app.typesetting.shaping import attempted
from tests.typesetting.made_fonts import DIGITS, PERSIAN, font_of, poor_family
from tests.typesetting.reading import FORM, NoFurniture, read_lines, words

POOR = poor_family()
WITHOUT_SLASH = poor_family(PERSIAN + DIGITS)
WITHOUT_PEH = poor_family(PERSIAN.replace("پ", "") + DIGITS)
MIXED = st.text(
    alphabet="ابپکگلمنهی" * 2 + "abcXY" + "۱۲۳456" + "     " + "()[]/-:،.«»٪%\u200c\u064e\u0651\u2066\u2069č₽",
    max_size=80,
)


def lines_of(content: str, family: Family, width: float = 300) -> list[Line]:
    return broken(measured((Span(content),), 11, "#000000", "R", family), width)


def tokens_of(content: str, family: Family) -> list[Token]:
    return [token for line in lines_of(content, family) for token in line.tokens if token.text != " "]


def set_in(content: str, family: Family) -> list[tuple[str, str]]:
    return [(token.text, token.look.face.name.partition("-")[0]) for token in tokens_of(content, family)]


@given(MIXED, st.sampled_from([POOR, WITHOUT_SLASH, WITHOUT_PEH, house_family(), naskh_family()]))
def test_that_fallback_loses_no_character_and_every_face_has_what_it_sets(content: str, family: Family) -> None:
    kept = [one for one in taken_in(content) if one not in DIRECTIONS and one not in " \n\u200d"]
    tokens = tokens_of(content, family)

    assert [one for token in tokens for one in token.text if one != "\u200d"] == kept
    assert all(attempted(token.look.face, token.text, rtl=bool(token.level & 1)) for token in tokens)


@given(MIXED, st.floats(60, 400), st.sampled_from([POOR, WITHOUT_PEH, house_family(), naskh_family()]))
def test_that_the_widths_of_the_tokens_add_up_to_the_line(content: str, width: float, family: Family) -> None:
    for line in lines_of(content, family, width):
        assert sum(token.width for token in line.tokens) == pytest.approx(line.width, abs=0.01)
        assert line.width <= width + 0.1


def test_that_latin_and_brackets_go_to_the_next_face() -> None:
    assert set_in("سامانه (GIS) نو", POOR) == [
        ("سامانه", "Poor"),
        ("(", "Vazirmatn"),
        ("GIS", "Vazirmatn"),
        (")", "Vazirmatn"),
        ("نو", "Poor"),
    ]


@pytest.mark.parametrize("number", ["۱۴۰۴/۰۳/۱۹", "۱۱۸۵۲/۹۳/۲۰۶", "۱۲٪", "۱:۲۰۰۰", "۱۲-۲۸", "۱٬۲۰۰٫۵"])
def test_that_a_number_is_of_one_face(number: str) -> None:
    faces = {name for _, name in set_in(f"تا {number} بماند", WITHOUT_SLASH)[1:-1]}

    assert faces == {"Vazirmatn"}
    assert set_in("تا ۱۴۰۴ بماند", WITHOUT_SLASH)[1] == ("۱۴۰۴", "Poor")


def test_that_a_word_with_one_foreign_letter_is_set_whole_in_the_other_face() -> None:
    assert set_in("کمپین و کمّیتِ می\u200cپسندد", WITHOUT_PEH) == [
        ("کمپین", "Vazirmatn"),
        ("و", "Poor"),
        ("کمّیتِ", "Poor"),
        ("می\u200cپسندد", "Vazirmatn"),
    ]


def test_that_letters_join_across_faces_where_no_face_has_the_whole_word() -> None:
    other = Face("Other", font_of("پ \u064e"))
    family = Family("Poor", WITHOUT_PEH.face, stand_ins=(lambda: Family("Other", lambda _weight: other),))

    parts = tokens_of("کمپَین", family)
    assert [(token.text, token.look.face.name) for token in parts] == [
        ("کم\u200d", "Poor"),
        ("\u200dپَ\u200d", "Other"),
        ("\u200dین", "Poor"),
    ]


def test_that_marks_stay_with_their_letters() -> None:
    bare = poor_family("".join(one for one in PERSIAN if not "\u064b" <= one <= "\u0654"))

    assert set_in("فنّی و حتماً", bare) == [("فنّی", "Vazirmatn"), ("و", "Poor"), ("حتماً", "Vazirmatn")]


def test_that_what_no_face_has_is_refused_by_name_even_beside_what_only_one_has() -> None:
    with pytest.raises(Refused) as refusal:
        lines_of("نشان GIS漢 اینجا", POOR)

    assert refusal.value.values == {"character": "漢", "code": "6F22", "name": "CJK UNIFIED IDEOGRAPH-6F22"}


def test_that_another_face_is_not_set_larger_for_standing_in() -> None:
    face = Face("Small", font_of(PERSIAN))
    small = Family("Small", lambda _weight: face, stand_ins=(house_family,), scale=1.25)

    sizes = {token.look.face.name: token.look.size for token in tokens_of("سامانه GIS", small)}
    assert sizes == {"Small": 13.75, "Vazirmatn-Regular": 11.0}


def test_that_two_files_of_one_name_are_two_faces_on_paper() -> None:
    content = "برابر با متن"
    files = []
    for name in ("Parastoo-Regular", "Vazirmatn-Regular"):
        face = Face("Same", font_of(PERSIAN, name=name))
        family = Family("Same", lambda _weight, face=face: face)  # type: ignore[misc]
        files.append((face, sum(token.width for token in tokens_of(content, family))))

    assert files[0][1] != files[1][1]
    both = Family("Same", lambda weight: files[weight == "bold"][0])
    pages = made_up([text(content), text(content, Style(weight="bold"))], FORM, NoFurniture(), both)
    data = written(pages, FORM, About("آزمون"))
    assert read_lines(data) == [content, content]
    with pikepdf.open(io.BytesIO(data)) as file:
        fonts = dict(file.pages[0].Resources.Font)
    assert len(fonts) == 2


@pytest.mark.parametrize("family", [house_family(), naskh_family(), POOR], ids=["house", "naskh", "poor"])
def test_that_a_paper_in_any_face_is_read_back_word_for_word(family: Family) -> None:
    content = [
        "بسم الله الرحمن الرحیم، ولله الحمد",
        "مسئولیّت با مدیر کل فنّی است؛ حتماً تا ۱۴۰۴/۰۳/۱۹",
        "شهرداری‌ها و [۱۲] مصوبهٔ دیگر، سامانه GIS در ۵۰٪ طرح‌ها",
    ]
    pages = made_up([text(line) for line in content], FORM, NoFurniture(), family)
    data = written(pages, FORM, About("آزمون"))

    assert [words(line) for line in read_lines(data)] == [words(line) for line in content]
    assert data == written(pages, FORM, About("آزمون"))


def test_that_a_measure_carries_its_family_into_every_block() -> None:
    galley = text("متن").set(Measure(300, naskh_family()))

    lines = [item for item in galley.ink(0, 0) if isinstance(item, TypeLine)]
    faces = {token.look.face.name for item in lines for token in item.line.tokens}
    assert faces == {"Parastoo-Regular"}
