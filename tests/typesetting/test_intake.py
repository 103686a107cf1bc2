"""What happens to a text before it is set."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.typesetting.intake import DIRECTIONS, JOINERS, taken_in


@pytest.mark.parametrize(
    ("typed", "set_as"),
    [
        ("علي و كميته", "علی و کمیته"),
        ("ﺷﻬﺮ", "شهر"),
        ("می\u200cشود", "می\u200cشود"),
        ("الف\u202eب\u202c", "الفب"),
        ("یک\x07\x00دو", "یکدو"),
        ("یک\r\nدو\u2028سه", "یک\nدو\nسه"),
        ("یک\tدو\u2003سه", "یک دو سه"),
        ("\ufeffمتن\u00ad", "متن"),
        ("آیه\u06dd", "آیه\u06dd"),
        ("خانه\u0654", "خانهٔ"),
        ("ا\u0653", "آ"),
    ],
)
def test_that_a_text_is_set_in_one_spelling(typed: str, set_as: str) -> None:
    assert taken_in(typed) == unicodedata.normalize("NFC", set_as)


def test_that_arabic_letters_stay_where_the_office_wants_them() -> None:
    assert taken_in("علي", persian_letters=False) == "علي"


@given(st.text())
def test_that_no_control_or_override_survives_and_a_second_time_changes_nothing(typed: str) -> None:
    once = taken_in(typed)

    assert all(
        character in JOINERS | DIRECTIONS | {"\n"}
        or (
            unicodedata.category(character) != "Cc"
            and unicodedata.bidirectional(character) not in {"LRE", "RLE", "LRO", "RLO", "PDF", "BN"}
        )
        for character in once
    )
    assert taken_in(once) == once
