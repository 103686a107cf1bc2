"""Long texts that two offices changed: what is proposed, what is asked, and how each side is coloured."""

from __future__ import annotations

import itertools
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.exchange.three_way import Merged, merge3, sentences, word_diff, words

VOCABULARY = ["ظرف", "۱۵", "۳۰", "روز", "می‌شود", "مُصَوَّب", "شد", "۱۴۰۴/۰۹/۱۷", "۱۲٬۵۰۰", "«گزارش»", "(الف)،"]
GAPS = [" ", " ", " ", ". ", ".\n", "\n\n", "؟ ", "؛ ", "  ", "\n۲. "]
prose = st.lists(st.tuples(st.sampled_from(VOCABULARY), st.sampled_from(GAPS)), max_size=14).map(
    lambda pairs: "".join(word + gap for word, gap in pairs)
)
unruly = st.text(alphabet="اب .\n\u200c؟!1/)", max_size=30)
text = prose | unruly


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, str, str]:
    """A base and two texts that came of it by edits of single words, as people make them."""
    base = draw(prose)
    return base, _edited(draw, base), _edited(draw, base)


def _edited(draw: st.DrawFn, base: str) -> str:
    pieces = words(base)
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(pieces)))
        pieces[at : at + draw(st.integers(0, 3))] = words(draw(prose)) if draw(st.booleans()) else []
    return "".join(pieces)


def side(merged: Merged, name: str) -> str:
    return "".join(getattr(part, name) for part in merged.parts)


def test_that_two_periods_for_one_deadline_are_asked_and_never_glued_together() -> None:
    merged = merge3("ظرف ۱۵ روز اقدام شود", "ظرف ۳۰ روز اقدام شود", "ظرف ۱۰ روز اقدام شود")
    assert not merged.clean
    assert [part.kind for part in merged.parts] == ["conflict"]
    assert "۳۰۰" not in merged.text
    assert not merge3("۱۵ روز", "۳۰ روز", "۱۰ روز").clean


def test_that_changes_of_two_sentences_are_proposed_together() -> None:
    base = "گزارش ارائه شد. مهلت ۱۵ روز است. جلسه پایان یافت."
    merged = merge3(base, base.replace("گزارش", "گزارش مالی"), base.replace("پایان یافت", "در ساعت ۱۶ پایان یافت"))
    assert merged.clean
    assert merged.text == "گزارش مالی ارائه شد. مهلت ۱۵ روز است. جلسه در ساعت ۱۶ پایان یافت."
    assert [part.kind for part in merged.parts] == ["ours", "same", "theirs"]


def test_that_two_changes_of_one_sentence_are_asked_even_if_they_touch_different_words() -> None:
    base = "معاونت ظرف ۱۵ روز گزارش دهد. پایان."
    assert not merge3(base, base.replace("۱۵", "۳۰"), base.replace("گزارش", "گزارش کتبی")).clean


def test_that_the_same_change_by_both_is_no_question() -> None:
    merged = merge3("مهلت ۱۵ روز. پایان.", "مهلت ۳۰ روز. پایان.", "مهلت ۳۰ روز. پایان.")
    assert merged.clean
    assert merged.parts[0].kind == "both"


def test_that_a_paragraph_put_after_a_changed_one_is_proposed() -> None:
    base = "بند نخست.\nبند دوم."
    merged = merge3(base, base + "\nبند سوم.", base.replace("دوم", "دوم و مهم"))
    assert merged.clean
    assert merged.text == "بند نخست.\nبند دوم و مهم.\nبند سوم."


def test_that_a_sentence_put_after_a_changed_one_in_its_paragraph_is_asked() -> None:
    base = "مهلت ۱۵ روز است."
    assert not merge3(base, base + " این مهلت تمدید نمی‌شود.", "مهلت ۳۰ روز است.").clean


def test_that_a_sentence_changed_here_and_dropped_there_is_asked() -> None:
    base = "نخست. دوم. سوم."
    merged = merge3(base, "نخست. سوم.", "نخست. دوم با شرط. سوم.")
    assert [part.kind for part in merged.parts].count("conflict") == 1


def test_that_a_half_space_stays_inside_its_word() -> None:
    assert words("می‌شود و مُصَوَّب در ۱۴۰۴/۰۹/۱۷، ۱۲٬۵۰۰ ریال.") == [
        *("می‌شود", " ", "و", " ", "مُصَوَّب", " ", "در", " ", "۱۴۰۴/۰۹/۱۷", "،", " ", "۱۲٬۵۰۰", " ", "ریال", "."),
    ]
    assert [(span.kind, span.text) for span in word_diff("انجام می شود", "انجام می‌شود")] == [
        *(("same", "انجام "), ("removed", "می شود"), ("added", "می‌شود")),
    ]


def test_that_the_number_of_a_list_stays_with_its_sentence() -> None:
    assert sentences("۱. ظرف ۱۵ روز. پایان؟ «بله.» خیر") == [
        *("۱. ظرف ۱۵ روز.", " ", "پایان؟", " ", "«بله.»", " ", "خیر"),
    ]


def test_that_a_changed_word_is_coloured_and_nothing_else() -> None:
    spans = word_diff("دبیرخانه ظرف ۱۵ روز گزارش دهد.", "دبیرخانه ظرف ۳۰ روز گزارش دهد.")
    assert [(span.kind, span.text) for span in spans] == [
        ("same", "دبیرخانه ظرف "),
        ("removed", "۱۵"),
        ("added", "۳۰"),
        ("same", " روز گزارش دهد."),
    ]


@given(text, text)
def test_that_the_spans_join_to_both_texts(base: str, other: str) -> None:
    spans = word_diff(base, other)
    assert "".join(span.text for span in spans if span.kind != "added") == base
    assert "".join(span.text for span in spans if span.kind != "removed") == other
    assert all(first.kind != second.kind for first, second in itertools.pairwise(spans))


@given(text)
def test_that_words_and_sentences_join_to_the_text(whole: str) -> None:
    assert "".join(words(whole)) == whole
    assert "".join(sentences(whole)) == whole
    assert all(one.isspace() != two.isspace() for one, two in itertools.pairwise(sentences(whole)))


@given(text, text)
def test_that_what_only_one_side_changed_is_taken_whole(base: str, other: str) -> None:
    assert merge3(base, base, other).text == other
    assert merge3(base, other, base).text == other
    assert merge3(base, other, other).text == other
    assert all(merged.clean for merged in (merge3(base, base, other), merge3(base, other, base)))


@given(edited() | st.tuples(text, text, text))
@settings(max_examples=300)
def test_that_the_parts_join_to_every_side_and_no_word_appears_that_nobody_wrote(three: tuple[str, str, str]) -> None:
    base, ours, theirs = three
    merged = merge3(base, ours, theirs)
    assert (side(merged, "base"), side(merged, "ours"), side(merged, "theirs")) == three
    assert set(merged.text.split()) <= {*ours.split(), *theirs.split()}
    assert merged.text == side(merged, "text")


@given(edited() | st.tuples(text, text, text))
@settings(max_examples=300)
def test_that_the_sides_may_change_places(three: tuple[str, str, str]) -> None:
    base, ours, theirs = three
    one, other = merge3(base, ours, theirs), merge3(base, theirs, ours)
    assert one.clean == other.clean
    if one.clean:
        assert one.text == other.text


@given(edited())
@settings(max_examples=300)
def test_that_a_clean_proposal_holds_every_sentence_that_a_side_wrote_anew(three: tuple[str, str, str]) -> None:
    base, ours, theirs = three
    merged = merge3(base, ours, theirs)
    if merged.clean:
        written = (set(sentences(ours)) | set(sentences(theirs))) - set(sentences(base))
        assert written <= set(sentences(merged.text))


@pytest.mark.parametrize("vocabulary", [5, 150, 5000])
def test_that_texts_of_twenty_thousand_words_are_compared(vocabulary: int) -> None:
    chance = random.Random(vocabulary)
    pieces = [f"واژه{chance.randrange(vocabulary)}{'.' if chance.random() < 0.1 else ''}" for _ in range(20_000)]
    base = " ".join(pieces)
    for at in chance.sample(range(20_000), 500):
        pieces[at] = f"دیگر{at}"
    other = " ".join(pieces)
    spans = word_diff(base, other)
    assert "".join(span.text for span in spans if span.kind != "added") == base
    assert merge3(base, other, base).text == other
