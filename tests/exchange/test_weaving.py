from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.exchange.three_way import merge3, words
from desktop_app.exchange.weaving import woven

BASE = "برنامه گردش تهیه شد؛ فهرست مأموران تحویل حراست شده است."
OURS = "برنامه گردش در منطقه یک اجرا شد؛ فهرست مأموران تحویل حراست شده است."
THEIRS = "برنامه گردش تهیه شد؛ فهرست مأموران تحویل حراست شده است. ۱۴ مأمور جابه‌جا شدند."
_WORD = st.sampled_from(["گزارش", "تهیه", "شد", "نشد", "۳۰", "۱۰", "روز", "کمیته"])
_SENTENCE = st.lists(_WORD, min_size=1, max_size=6).map(lambda some: " ".join(some) + ".")
TEXTS = st.lists(_SENTENCE, max_size=4).map(" ".join)


def test_that_changes_to_one_sentence_stand_in_one_draft() -> None:
    whole = "برنامه گردش در منطقه یک اجرا شد؛ فهرست مأموران تحویل حراست شده است. ۱۴ مأمور جابه‌جا شدند."
    assert woven(merge3(BASE, OURS, THEIRS)) == whole


def test_that_two_words_for_one_stand_beside_each_other_and_never_run_together() -> None:
    draft = woven(merge3("تا ۱۵ روز.", "تا ۳۰ روز.", "تا ۱۰ روز."))
    assert draft == "تا ۳۰ ۱۰ روز."


@given(TEXTS, TEXTS, TEXTS)
def test_that_no_word_that_either_side_put_in_is_lost(base: str, ours: str, theirs: str) -> None:
    drafted = set(words(woven(merge3(base, ours, theirs))))
    for side, other in ((ours, theirs), (theirs, ours)):
        fresh = set(words(side)) - set(words(base)) - {" "}
        assert fresh <= drafted, (base, side, other)


@given(TEXTS, TEXTS)
def test_that_the_change_of_one_side_is_taken_as_it_is(base: str, ours: str) -> None:
    assert woven(merge3(base, ours, base)) == ours
    assert woven(merge3(base, base, ours)) == ours
