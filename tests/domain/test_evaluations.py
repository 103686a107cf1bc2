"""Scores of the yearly self-assessment."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.evaluations import Mark, score, total

AMOUNTS = st.floats(0, 1e9, allow_subnormal=False) | st.integers(0, 10_000).map(float)


def test_that_a_score_is_the_share_of_the_standard_that_was_reached() -> None:
    assert score(Mark(actual=30, standard=40, ceiling=20)) == 15


def test_that_more_than_the_standard_gives_no_more_than_the_ceiling() -> None:
    assert score(Mark(actual=80, standard=40, ceiling=20)) == 20


def test_that_where_less_is_better_the_rule_is_turned_round() -> None:
    assert score(Mark(actual=20, standard=10, ceiling=30, lower_is_better=True)) == 15
    assert score(Mark(actual=5, standard=10, ceiling=30, lower_is_better=True)) == 30


def test_that_a_standard_of_nothing_is_reached_by_nothing_only() -> None:
    assert score(Mark(actual=0, standard=0, ceiling=10, lower_is_better=True)) == 10
    assert score(Mark(actual=1, standard=0, ceiling=10, lower_is_better=True)) == 0
    assert score(Mark(actual=5, standard=0, ceiling=10)) is None


def test_that_what_was_not_measured_counts_neither_here_nor_there() -> None:
    assert score(Mark(actual=None, standard=5, ceiling=10)) is None
    whole = total([Mark(None, 5, 10), Mark(5, 10, 10), Mark(3, 0, 50)])
    assert (whole.scored, whole.ceiling, whole.percent) == (5, 10, 50)
    assert total([]).percent is None


@given(AMOUNTS, AMOUNTS, AMOUNTS, st.booleans())
def test_that_a_score_lies_between_nothing_and_the_ceiling(
    actual: float, standard: float, ceiling: float, lower: bool
) -> None:
    value = score(Mark(actual, standard, ceiling, lower))
    assert value is None or 0 <= value <= ceiling


@pytest.mark.parametrize("lower", [False, True])
@given(st.floats(0, 1e6), st.floats(0, 1e6), st.floats(0.1, 1e6))
def test_that_doing_better_never_scores_less(lower: bool, one: float, other: float, standard: float) -> None:
    worse, better = sorted((one, other), reverse=lower)
    low, high = (score(Mark(actual, standard, 10, lower)) for actual in (worse, better))
    assert low is not None
    assert high is not None
    assert low <= high
