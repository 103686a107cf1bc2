"""Positions: there is always room between two rows, and moving one touches one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.positions import between, following, moved


@given(st.lists(st.integers(0, 50), min_size=1, max_size=60))
def test_that_a_row_can_always_be_put_anywhere(places: list[int]) -> None:
    keys: list[str] = []
    for place in places:
        index = place % (len(keys) + 1)
        before = keys[index - 1] if index else None
        after = keys[index] if index < len(keys) else None
        keys.insert(index, between(before, after))
    assert keys == sorted(keys)
    assert len(set(keys)) == len(keys)


@given(st.integers(2, 12), st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11)), max_size=40))
def test_that_moving_gives_the_order_that_moving_in_a_list_gives(size: int, moves: list[tuple[int, int]]) -> None:
    keys: list[str] = []
    for _ in range(size):
        keys.append(following(keys))
    names = list(range(size))
    for source, target in ((s % size, t % size) for s, t in moves):
        key = moved(keys, source, target)
        name = names.pop(source)
        keys.pop(source)
        names.insert(target, name)
        keys.insert(target, key)
        assert keys == sorted(keys)


def test_that_keys_stay_short_when_rows_are_added_at_the_end() -> None:
    keys: list[str] = []
    for _ in range(500):
        keys.append(following(keys))
    assert max(map(len, keys)) <= 20
