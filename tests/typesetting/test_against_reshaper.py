"""The joining form of every letter of the hard lines held against arabic-reshaper, which knows nothing of fonts."""

from __future__ import annotations

import re
import unicodedata

import pytest
from arabic_reshaper import ArabicReshaper

from desktop_app.typesetting.fonts import house_family
from desktop_app.typesetting.intake import taken_in
from desktop_app.typesetting.shaping import shaped
from tests.typesetting import corpus

_WORD = re.compile("[\u0621-\u063a\u0641-\u064a\u066e-\u06d3\u200c\u0640]+")
_MARKS = re.compile("[\u064b-\u065f\u0670]")
_LIGATURE = re.compile("ل[اأإآ]|لله")
_RESHAPER = ArabicReshaper(configuration={"delete_harakat": False, "support_ligatures": False, "delete_tatweel": False})


def _words() -> list[str]:
    """Without marks, which stand where they were typed, and without words whose letters the font draws as one sign."""
    found = {
        word.strip("\u200c")
        for line in corpus.lines()
        for word in _WORD.findall(_MARKS.sub("", taken_in(line)))
        if not _LIGATURE.search(word)
    }
    return sorted(found - {""})


def _form(character: str) -> tuple[str, str]:
    """The letter and the place in its word: initial, medial, final or isolated."""
    place, _, code = unicodedata.decomposition(character).partition(" ")
    if not place.startswith("<"):
        return character, "isolated"
    return chr(int(code, 16)), place.strip("<>")


def _drawn(word: str, weight: str) -> list[tuple[str, str]]:
    face = house_family().face(weight)
    forms = []
    for glyph in reversed(shaped(face, word, rtl=True).glyphs):
        name = face.font.glyph_to_string(glyph.number).partition(".")[0]
        forms.append(_form(chr(int(name.removeprefix("uni"), 16)) if name.startswith("uni") else glyph.text))
    return forms


def test_that_the_hard_lines_have_words_enough() -> None:
    assert len(_words()) > 500


@pytest.mark.parametrize("weight", ["regular", "bold"])
def test_that_every_letter_of_the_hard_lines_has_the_form_that_its_neighbours_ask_for(weight: str) -> None:
    wrong = {}
    for word in _words():
        expected = [_form(character) for character in _RESHAPER.reshape(word)]
        drawn = _drawn(word, weight)
        if drawn != expected:
            wrong[word] = [pair for pair in zip(drawn, expected, strict=False) if pair[0] != pair[1]]

    assert wrong == {}
