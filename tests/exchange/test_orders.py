"""Small histories in every order there is, and in random orders through the merge alone."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.exchange.changes import LIFE, REMOVED, Change, Ref
from desktop_app.exchange.ledger import Known, Link, SegmentKey, admit, missing
from desktop_app.exchange.merge import RowLog, digest, fold, shown, state
from tests.exchange.histories import ALPHABET
from tests.exchange.oracle import Told, heads_of, rows_of
from tests.exchange.world import Setup, World

SIX = 6


def small(seed: int) -> World:
    """A history of three offices in one stream, of six segments."""
    chance = random.Random(seed)
    world = World(Setup([chance.randrange(5) for _ in range(3)], [0] * 3, [2] * 3))
    held: set[object] = set()
    while len(held) < SIX:
        o = chance.randrange(3)
        kind = chance.choices(["write", "remove", "resolve"], [8, 2, 2])[0]
        numbers = [chance.randrange(64) for _ in range(ALPHABET[kind][1] - 1)]
        world.do([kind, o, *([0, *numbers[1:]] if kind != "resolve" else numbers)])
        if chance.random() < 0.7:
            world.do(["seal", o, 1])
        if chance.random() < 0.4:
            world.do(["send", o, 7, 0, 1])
            world.do(["receive", chance.randrange(3), chance.randrange(9), 0, 2])
        held = {key for office in world.offices for key in office.copy.segments}
    return world


def orders(part: int) -> Iterator[tuple[World, list[tuple[SegmentKey, ...]]]]:
    for seed in range(part * 20, part * 20 + 20):
        world = small(seed)
        keys = sorted({key for office in world.offices for key in office.copy.segments})[:SIX]
        yield world, list(itertools.permutations(keys))


@pytest.mark.parametrize("part", range(6))
def test_that_every_order_of_six_segments_ends_in_the_same_books(part: int) -> None:
    """86,400 orders; what is counted in is then the same set, and the state is worked out from it alone."""
    for world, found in orders(part):
        segments = {key: one for office in world.offices for key, one in office.copy.segments.items()}
        links = {key: Link(key, one.hash, one.header.previous, one.header.deps) for key, one in segments.items()}
        books: set[object] = set()
        for order in found:
            known = Known()
            for key in order:
                came = admit(known, [links[key]])
                assert not came.forks
                for one in came.applied:
                    known.applied[one] = links[one].hash
                    known.pending.pop(one, None)
                known.pending.update({one: links[one] for one in came.pending})
            books.add((frozenset(known.applied), frozenset(known.pending), missing(known)))
        assert len(books) == 1


@pytest.mark.parametrize("part", range(6))
def test_that_every_order_of_six_bundles_of_writes_ends_in_the_same_state(part: int) -> None:
    """The writes themselves in every order, even where the ledger would have let them wait."""
    for world, found in orders(part):
        segments = {key: one for office in world.offices for key, one in office.copy.segments.items()}
        writes = {key: [one for _, of in world.opened(segments[key]) for one in of] for key in found[0]}
        rows = {(one.entity, one.row) for of in writes.values() for one in of}
        told = rows_of([one for of in writes.values() for one in of])
        for order in found[part::SIX]:
            logs = {row: RowLog() for row in rows}
            for key in order:
                for one in writes[key]:
                    logs[one.entity, one.row].take(one)
            assert {row: Told.of(shown(log.settled())) for row, log in logs.items()} == told


@st.composite
def any_writes(draw: st.DrawFn) -> list[Change]:
    """Writes of one row by three replicas, each naming any earlier ones of any register."""
    found: list[Change] = []
    for number in range(draw(st.integers(1, 12))):
        register = draw(st.sampled_from([LIFE, "text", "due"]))
        value = draw(st.sampled_from([REMOVED, '"alive"'] if register == LIFE else ['"x"', '"y"', '"z"']))
        names = draw(st.lists(st.sampled_from(found), max_size=3)) if found else []
        if value != REMOVED:
            names = [one for one in names if one.register == register]
        stamp = draw(st.integers(0, 3)) * 100 + number
        seen = frozenset(one.ref for one in names)
        found.append(Change("ABC"[draw(st.integers(0, 2))], stamp, "resolution", "r", register, value, seen))
    return found


@given(any_writes(), st.randoms(use_true_random=False))
def test_that_one_by_one_in_any_order_and_twice_is_as_all_at_once(writes: list[Change], chance: random.Random) -> None:
    mixed = writes + chance.choices(writes, k=3)
    chance.shuffle(mixed)
    log = RowLog()
    for one in mixed:
        log.take(one)
    heads = {("resolution", "r", register): of for register, of in log.settled().items()}
    assert heads == fold(writes) == fold(mixed)
    assert {key: frozenset(of) for key, of in heads.items()} == heads_of(writes)
    assert {key: Told.of(row) for key, row in state(heads).items()} == rows_of(writes)


@given(any_writes())
def test_that_a_write_stands_or_was_seen_by_one_that_replaced_it(writes: list[Change]) -> None:
    """P2: nothing is dropped, whatever the clocks said."""
    standing = {one for of in fold(writes).values() for one in of}
    for one in writes:
        replaced = any(one.ref in other.seen for other in writes if other.register == one.register)
        assert (one in standing) != replaced


@given(any_writes(), any_writes())
def test_that_digests_agree_exactly_where_the_same_stands(first: list[Change], other: list[Change]) -> None:
    one, two = ({head for of in fold(writes).values() for head in of} for writes in (first, other))
    names = [{(head.entity, head.row, head.ref) for head in heads} for heads in (one, two)]
    assert (digest(names[0]) == digest(sorted(names[1], reverse=True))) == (names[0] == names[1])


def test_that_a_ref_to_what_never_came_is_kept_for_when_it_comes() -> None:
    late = Change("A", 5, "resolution", "r", "text", '"old"')
    early = Change("B", 1, "resolution", "r", "text", '"new"', frozenset({Ref("text", "A", 5)}))
    log = RowLog()
    log.take(early)
    log.take(late)
    assert [one.value for one in log.settled()["text"]] == ['"new"']
