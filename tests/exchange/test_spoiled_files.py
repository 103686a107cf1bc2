"""Spoiled, forged, replayed and hostile files: none is taken, none breaks the program, none fills the memory.

20,000 of them with every test; 100,000 with `pytest -m sweep tests/exchange/test_spoiled_files.py`.
"""

from __future__ import annotations

import dataclasses
import random
import tracemalloc
import zlib
from typing import Any

import pytest

from desktop_app.exchange import frames
from desktop_app.exchange.changes import Act
from desktop_app.exchange.segments import opened
from desktop_app.sentences import Refused
from tests.exchange import spoiling
from tests.exchange.files import open_file, read
from tests.exchange.spoiling import AT_B, A, B, C

PARTS, IN_PART = 8, 2_500


@pytest.mark.parametrize("part", range(PARTS))
def test_that_no_spoiled_file_is_taken_and_none_ends_in_anything_but_a_sentence(part: int) -> None:
    ends = spoiling.tried(IN_PART, seed=part)
    assert [way for way, end in ends if end == "taken"] == []


@pytest.mark.sweep
@pytest.mark.parametrize("part", range(PARTS))
def test_that_a_hundred_thousand_spoiled_files_are_refused(part: int) -> None:
    ends = spoiling.tried(100_000 // PARTS, seed=1_000 + part)
    assert [way for way, end in ends if end == "taken"] == []


def test_that_every_way_of_spoiling_was_tried() -> None:
    ways = {way for way, _ in spoiling.tried(IN_PART, seed=0)}
    plain = {way.__name__ for way in (*spoiling.BYTES, *spoiling.FRAMES, *spoiling.PEOPLE)}
    assert plain | {f"sealed{way.__name__}" for way in spoiling.BYTES} <= ways


def test_that_hostile_files_do_not_fill_the_memory() -> None:
    draw = random.Random(7)
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        for making in spoiling.PEOPLE:
            for _ in range(20):
                spoiling.judged(making(draw))
        for _ in range(200):
            spoiling.judged(spoiling.FRAMES[4](draw))
        peak = tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()
    assert peak < 32 << 20


def test_that_a_bomb_is_not_unpacked_further_than_its_header_says() -> None:
    bomb = spoiling.packed(bytes(64 << 20), length=1_000)
    tracemalloc.start()
    try:
        assert "altered" in spoiling.judged(bomb)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 4 << 20


def test_that_a_body_of_nothing_but_lists_does_not_fill_the_memory() -> None:
    start = b'["dabir-segment",1,["' + C.replica.encode() + b'"]]\n'
    hostile = [
        spoiling.packed(start + b"[]\n" * (8 << 20) + b"[]"),
        spoiling.packed(start + b"[[]" + b",[]" * (8 << 20) + b"]"),
    ]
    tracemalloc.start()
    try:
        assert all("altered" in spoiling.judged(content) for content in hostile)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 160 << 20


def test_that_a_length_is_not_believed_before_the_bytes_are_there() -> None:
    begun = frames.MAGIC + frames.headed(frames.Kind.MANIFEST, frames.LONGEST[frames.Kind.MANIFEST]) + b"{"
    tracemalloc.start()
    try:
        assert "cut off" in spoiling.judged(begun)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 1 << 20


_SCRAPS = [
    "null",
    "true",
    "-1",
    "1e9",
    "0.5",
    '""',
    '"\\u0000"',
    '"\\ud800"',
    "[]",
    "{}",
    str(2**64),
    str(2**63),
    "[[]]",
]


def _disturbed(text: bytes, draw: random.Random) -> bytes:
    """JSON in which one value, or a few letters, are others."""
    if draw.random() < 0.3:
        at = draw.randrange(len(text))
        return text[:at] + bytes([draw.choice(b'0a"[]{},:\\')]) + text[at + draw.randint(0, 2) :]
    marks = [at for at, sign in enumerate(text) if sign in b"[,:"]
    at = draw.choice(marks) + 1
    end = min((found for sign in b",]}" if (found := text.find(sign, at)) >= 0), default=len(text))
    return text[:at] + draw.choice(_SCRAPS).encode() + text[end:]


def _texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, int):
        assert value < 1 << 63
        return []
    if isinstance(value, Act):
        value = dataclasses.astuple(value)
    return [text for one in value for text in _texts(one)]


def test_that_whatever_a_known_office_signs_is_fit_to_be_stored_or_refused() -> None:
    draw = random.Random(3)
    body = zlib.decompress(C.segment().body)
    manifest = C.manifest([B]).written()
    segment = C.segment()
    taken = 0
    for _ in range(3_000):
        sort = draw.randrange(3)
        if sort == 0:
            content = spoiling.packed(_disturbed(body, draw), changes=3)
        elif sort == 1:
            told = manifest[: frames.PUBLIC] + _disturbed(manifest[frames.PUBLIC :], draw)
            content = spoiling.signed(told, C, [(b"E", b"")])
        else:
            content = spoiling.listed(_disturbed(segment.head, draw), segment.body)
        try:
            found = read(content, AT_B)
            written = [opened(one) for one in found.segments]
        except Refused:
            continue
        taken += 1
        for text in [*_texts(written), found.manifest.note, found.manifest.app, *found.manifest.have]:
            assert "\0" not in text
            text.encode()
        for header in (one.header for one in found.segments):
            assert max(header.n, header.first, header.last, *header.deps.values(), 0) < 1 << 63
            for text in (header.replica, header.stream, header.previous, *header.deps):
                assert "\0" not in text
                text.encode()
    assert taken > 100


def test_that_the_files_which_are_spoiled_are_good_ones() -> None:
    assert read(open_file(A.manifest([B]), A.sign, A.chain(2)), AT_B).segments
    assert spoiling.judged(spoiling.packed(zlib.decompress(C.segment().body), changes=3)) == "taken"
