"""Bidi levels of a paragraph, held against python-bidi's own algorithm."""

from __future__ import annotations

from typing import Any

import pytest
from bidi import algorithm
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop_app.typesetting.levels import Base, _resolved, levels, visual_order

# No brackets and no format characters: there python-bidi's written-out algorithm lacks rule N0 and drops ZWNJ.
LETTERS = "ابپتسش" * 3 + "abcXYZ" + "۰۱۲۳" + "0123" + "٤٥٦" + " " * 6 + "/:.,+-٪%#«»"
PARAGRAPHS = st.text(alphabet=LETTERS, min_size=1, max_size=60)
BASES = st.sampled_from(["R", "L"])


def algorithm_levels(text: str, base: Base) -> bytes:
    level = 1 if base == "R" else 0
    storage: Any = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = level, "LR"[level]
    algorithm.get_embedding_levels(text, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    return bytes(character["level"] for character in storage["chars"])


@given(PARAGRAPHS, BASES)
@example("بند ۱۲-۲۸ و 3-الف", "R")
@example("ت۵۰۳۲۸هـ / 192087", "R")
def test_that_a_paragraph_is_ordered_as_the_algorithm_orders_it(text: str, base: Base) -> None:
    assert visual_order(levels(text, base)) == visual_order(algorithm_levels(text, base))


@given(PARAGRAPHS, BASES, st.data())
def test_that_a_line_out_of_a_paragraph_keeps_the_order_it_has_there(
    text: str, base: Base, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))

    assert visual_order(levels(text, base)[start:end]) == visual_order(algorithm_levels(text, base)[start:end])


@given(st.text(alphabet=LETTERS + "()[]\u200c\u2066\u2067\u2068\u2069\u200f\u064b", max_size=80), BASES)
def test_that_every_character_has_one_place(text: str, base: Base) -> None:
    found = levels(text, base)

    assert len(found) == len(text)
    assert sorted(visual_order(found)) == list(range(len(text)))


@given(st.text(alphabet="abc012۰۱۲/-:. ", min_size=1, max_size=20))
def test_that_an_isolate_is_read_from_the_left_whatever_stands_around_it(inner: str) -> None:
    around = "نامه \u2066" + inner + "\u2069 است"
    start = around.index("\u2066") + 1

    order = visual_order(levels(around))
    inside = [place - start for place in order if start <= place < start + len(inner)]

    assert inside == visual_order(levels(inner, "L"))


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("تاریخ ۱۴۰۴/۰۳/۱۹ است", "تسا ۱۴۰۴/۰۳/۱۹ خیرات"),
        ("نسخه V6.1.18 آماده", "هدامآ V6.1.18 هخسن"),
        ("GIS سامانه", "هناماس GIS"),
        ("PDF/A-3b (ISO 19005-3)", "PDF/A-3b (ISO 19005-3)"),
        ("«۱۲٪» و (الف)", ")فلا( و »۱۲٪«"),
        ("نام \u2066۱۲-۲۸", "۱۲-۲۸\u2066 مان"),
    ],
)
def test_that_known_lines_stand_as_a_reader_expects(text: str, seen: str) -> None:
    shown = "".join(text[place] for place in visual_order(levels(text)))

    assert shown == seen


def test_that_a_very_long_paragraph_of_turns_keeps_its_order() -> None:
    text = "الف 12 abc ۳/۴ " * 1500
    found = levels(text)

    assert found == levels("الف 12 abc ۳/۴ ") * 1500
    assert len(text) > 20_000


def test_that_nothing_has_no_levels() -> None:
    assert levels("") == b""


def test_that_half_a_character_takes_a_place_of_its_own() -> None:
    assert levels("الف \ud83d ۱۲") == levels("الف \ufffd ۱۲")


HARD = "ابپ" * 3 + "۱۲۳123٨٩٫٬()[]{}«»<>    /-:.,،٪%+#\u00a0؛؟=×÷°±§\u200c\u064e\u0651…"


ISOLATED = st.text(alphabet=HARD + "abYZ–ا", max_size=8).map("\u2066{}\u2069".format)
BESIDE_ISOLATES = st.lists(st.text(alphabet=HARD, max_size=8) | ISOLATED, min_size=1, max_size=6).map("".join)


@settings(max_examples=600)
@given(st.text(alphabet=HARD, min_size=1, max_size=30) | BESIDE_ISOLATES)
@example("به شماره \u2066۱۱۸۵۲/۹۳\u2069، مورخ \u2066(۱۴۰۴/۰۳/۱۹ \u2069٫۵")
def test_that_numbers_among_persian_are_found_as_the_whole_algorithm_finds_them(text: str) -> None:
    found, resolved = levels("م" + text), _resolved("م" + text, "R")

    assert visual_order(found) == visual_order(resolved)
    assert [level & 1 for level in found] == [level & 1 for level in resolved]
