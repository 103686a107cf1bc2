"""Frames, fed in pieces of any size."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.exchange import frames
from desktop_app.exchange.frames import Feed, Kind, Reading
from desktop_app.sentences import Refused


def _all_frames() -> Reading[list[tuple[Kind, bytes]]]:
    yield from frames.magic()
    found = []
    while True:
        kind, length = yield from frames.head()
        found.append((kind, (yield from frames.exactly(length))))
        if kind is Kind.END:
            yield from frames.nothing_more()
            return found


_CONTENTS = st.lists(
    st.tuples(st.sampled_from([Kind.MANIFEST, Kind.TRUST, Kind.BODY, Kind.ATTACHMENT]), st.binary(max_size=300))
)


@given(_CONTENTS, st.lists(st.integers(1, 50), min_size=1, max_size=6))
def test_that_frames_come_back_whatever_the_pieces_they_are_fed_in(
    contents: list[tuple[Kind, bytes]], sizes: list[int]
) -> None:
    whole = frames.MAGIC + b"".join(frames.framed(*one) for one in contents) + frames.framed(Kind.END, b"")
    feed = Feed(_all_frames())
    at = 0
    for size in itertools.cycle(sizes):
        if at >= len(whole):
            break
        feed.write(whole[at : at + size])
        at += size
    assert feed.finished() == [*contents, (Kind.END, b"")]


@given(_CONTENTS, st.data())
def test_that_a_file_without_its_end_is_told_as_cut_off(
    contents: list[tuple[Kind, bytes]], data: st.DataObject
) -> None:
    whole = frames.MAGIC + b"".join(frames.framed(*one) for one in contents) + frames.framed(Kind.END, b"")
    feed = Feed(_all_frames())
    feed.write(whole[: data.draw(st.integers(1, len(whole) - 1))])
    with pytest.raises(Refused, match="cut off"):
        feed.finished()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "not an exchange file"),
        (b"PK\x03\x04rest of an archive", "not an exchange file"),
        (b"DABIRx", "not an exchange file"),
        (b"DABIR2 and more", "newer version"),
        (b"DAB", "cut off"),
    ],
)
def test_that_the_first_bytes_tell_what_a_file_is(content: bytes, told: str) -> None:
    feed = Feed(_all_frames())

    def read() -> None:
        feed.write(content)
        feed.finished()

    with pytest.raises(Refused, match=told):
        read()


@pytest.mark.parametrize("kind", Kind)
def test_that_a_frame_longer_than_its_kind_may_be_is_refused_before_any_of_it_is_read(kind: Kind) -> None:
    feed = Feed(_all_frames())
    with pytest.raises(Refused, match="larger"):
        feed.write(frames.MAGIC + kind.value + (frames.LONGEST[kind] + 1).to_bytes(8, "big"))
    with pytest.raises(Refused, match="more than one exchange file"):
        frames.headed(kind, frames.LONGEST[kind] + 1)


def test_that_nothing_may_follow_the_end() -> None:
    feed = Feed(_all_frames())
    with pytest.raises(Refused, match="altered"):
        feed.write(frames.MAGIC + frames.framed(Kind.END, b"") + b"\n")


def test_that_a_kind_nobody_knows_is_refused() -> None:
    feed = Feed(_all_frames())
    with pytest.raises(Refused, match="altered"):
        feed.write(frames.MAGIC + b"Z" + bytes(8))
