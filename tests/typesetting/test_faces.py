"""Faces, glyphs, and the glyphs that are added to a subset."""

from __future__ import annotations

import pytest
import uharfbuzz as hb
from arabic_reshaper import ArabicReshaper
from arabic_reshaper.letters import LETTERS_ARABIC
from hypothesis import given
from hypothesis import strategies as st

from desktop_app import paths
from desktop_app.sentences import EnvironmentFault, Refused
from desktop_app.typesetting.admission import admitted, lacking
from desktop_app.typesetting.fonts import WEIGHTS, Family, house_family, naskh_family, shipped_face
from desktop_app.typesetting.intake import taken_in
from desktop_app.typesetting.sfnt import Addition, glyph_count, with_added
from desktop_app.typesetting.shaping import shaped

REGULAR = house_family().face("regular")
RESHAPER = ArabicReshaper(configuration={"delete_harakat": False, "support_ligatures": False})
JOINED = "بپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"


def presentation_forms() -> frozenset[str]:
    """The forms that arabic-reshaper makes of the letters of Persian."""
    persian = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويپچژکگی"
    return frozenset(form for letter in persian for form in LETTERS_ARABIC[letter] if form)


@pytest.mark.parametrize("weight", sorted(WEIGHTS))
@pytest.mark.parametrize("family", [house_family(), naskh_family()], ids=["house", "naskh"])
def test_that_every_weight_shipped_may_be_used_for_persian(family: Family, weight: str) -> None:
    face = family.face(weight)
    forms = presentation_forms()

    assert len(forms) > 130
    assert [form for form in sorted(forms) if not face.carries(form)] == []
    assert lacking(face) == ()
    assert admitted(bytes(face.handle.blob.data)).lacking == ()


def test_that_a_font_file_that_is_gone_is_named() -> None:
    with pytest.raises(EnvironmentFault, match=r"gone\.ttf"):
        shipped_face("gone")


@given(st.text(alphabet=JOINED, min_size=1, max_size=12))
def test_that_every_letter_takes_the_form_that_its_neighbours_ask_for(word: str) -> None:
    """arabic-reshaper says which form; the glyph's name says which was drawn. Lam before alef never occurs here."""
    drawn = []
    for glyph in reversed(shaped(REGULAR, word, rtl=True).glyphs):
        name = REGULAR.font.glyph_to_string(glyph.number).partition(".")[0]
        drawn.append(chr(int(name.removeprefix("uni"), 16)) if name.startswith("uni") else "?" * len(glyph.text))
    expected = RESHAPER.reshape(word)
    if "?" in "".join(drawn):
        return  # a ligature such as لله
    isolated = {RESHAPER.reshape(letter): letter for letter in JOINED}

    assert [isolated.get(form, form) for form in drawn] == [isolated.get(form, form) for form in expected]


def test_that_letters_are_kerned_and_marks_stand_on_their_letters() -> None:
    loose = sum(REGULAR.advance(glyph.number) for glyph in shaped(REGULAR, "ورزش", rtl=True).glyphs)
    marks = [glyph for glyph in shaped(REGULAR, "مُحَمَّد", rtl=True).glyphs if glyph.advance == 0]

    assert shaped(REGULAR, "ورزش", rtl=True).width < loose
    assert len(marks) == 3
    assert all(glyph.dx or glyph.dy for glyph in marks)


def test_that_a_zwnj_parts_letters_and_stays_in_the_text() -> None:
    glyphs = shaped(REGULAR, "می\u200cشود", rtl=True).glyphs
    joined = shaped(REGULAR, "میشود", rtl=True).glyphs

    assert "\u200c" in [glyph.text for glyph in glyphs]
    assert [glyph.number for glyph in glyphs if glyph.text != "\u200c"] != [glyph.number for glyph in joined]


@given(st.text(alphabet=JOINED + "اآأءئؤ\u064b\u064e\u0651\u0654\u200c ،؛()«»۰۱۲", max_size=30))
def test_that_glyphs_account_for_every_letter(typed: str) -> None:
    text = taken_in(typed)

    assert "".join(glyph.text for glyph in reversed(shaped(REGULAR, text, rtl=True).glyphs)) == text


@pytest.mark.parametrize(
    ("text", "character", "code", "name"),
    [("نشان 漢 اینجا", "漢", "6F22", "CJK UNIFIED IDEOGRAPH-6F22"), ("😀", "😀", "1F600", "GRINNING FACE")],
)
def test_that_a_character_no_font_has_is_refused_by_name_and_number(
    text: str, character: str, code: str, name: str
) -> None:
    with pytest.raises(Refused) as refusal:
        shaped(REGULAR, text, rtl=True)

    assert refusal.value.values == {"character": character, "code": code, "name": name}


def test_that_half_a_character_is_refused_too() -> None:
    with pytest.raises(Refused) as refusal:
        shaped(REGULAR, "الف\ud83d", rtl=True)

    assert refusal.value.values["code"] == "D83D"


def test_that_added_glyphs_are_drawn_where_they_were_shifted_to() -> None:
    data = (paths.resources() / "fonts" / "Vazirmatn-Regular.ttf").read_bytes()
    seen = REGULAR.font.get_nominal_glyph(ord("ب"))
    count = glyph_count(data)

    font = hb.Font(hb.Face(hb.Blob(with_added(data, [Addition(None, 300), Addition(seen, 700, 50, -20)]))))
    was, now = font.get_glyph_extents(seen), font.get_glyph_extents(count + 1)

    assert glyph_count(with_added(data, [Addition(None, 300)])) == count + 1
    assert font.get_glyph_h_advance(count) == 300
    assert font.get_glyph_extents(count).width == 0
    assert font.get_glyph_h_advance(count + 1) == 700
    assert (now.x_bearing - was.x_bearing, now.y_bearing - was.y_bearing) == (50, -20)
    assert (now.width, now.height) == (was.width, was.height)
