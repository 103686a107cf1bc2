"""Exchange files as they are written and read, and what is said of those that cannot be taken."""

from __future__ import annotations

import dataclasses
import datetime
import hashlib
import io
import json
import tracemalloc
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.exchange import bundle, envelope, frames
from desktop_app.exchange.bundle import Door
from desktop_app.exchange.frames import Kind
from desktop_app.exchange.manifest import MOST_SEGMENTS, Blob, Manifest
from desktop_app.exchange.segments import opened
from desktop_app.proof.office_key import signed_by, spoken_fingerprint
from desktop_app.sentences import Refused
from tests.exchange.files import MADE, Acquaintance, Kept, Office, blob, door, open_file, read

A, B, C = Office("a"), Office("b"), Office("c")
AT_B = door(B, A, B)

_names = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=20)
_counts = st.integers(0, 2**63 - 1)
_hashes = st.binary(min_size=32, max_size=32).map(bytes.hex)


@given(
    have=st.dictionaries(_names, st.dictionaries(_names, _counts, max_size=3), max_size=3),
    pending=st.dictionaries(_names, st.dictionaries(_names, st.lists(_counts, max_size=3).map(tuple), max_size=2)),
    digests=st.dictionaries(_names, _hashes, max_size=3),
    note=_names | st.just(""),
    request=st.booleans(),
    moment=st.datetimes(timezones=st.timezones()),
)
def test_that_a_manifest_comes_back_as_it_was_written(
    have: object, pending: object, digests: object, note: str, request: bool, moment: datetime.datetime
) -> None:
    manifest = A.manifest([B, C], 7, have=have, pending=pending, digests=digests, note=note, request=request)
    assert Manifest.read(manifest.written()) == manifest
    timed = dataclasses.replace(manifest, made=moment)
    assert Manifest.read(timed.written()).made == moment.astimezone(datetime.UTC)


@given(
    lengths=st.integers(0, 4),
    contents=st.lists(st.binary(max_size=200_000), max_size=3, unique=True),
    trust=st.none() | st.binary(max_size=500),
)
def test_that_a_file_hands_over_exactly_what_was_put_in(
    lengths: int, contents: list[bytes], trust: bytes | None
) -> None:
    segments = A.chain(lengths)
    kept = Kept()
    found = read(open_file(A.manifest([B]), A.sign, segments, contents, trust), AT_B, landing=kept)
    assert (found.segments, found.strangers, found.trust) == (tuple(segments), (), trust)
    assert kept.done == [blob(content) for content in contents] == list(found.manifest.blobs)
    assert [kept.begun.get(one.sha256, b"") for one in kept.done] == contents
    assert kept.largest <= frames.PIECE


def test_that_the_sender_may_hand_over_what_others_wrote() -> None:
    segments = [A.segment(), C.segment()]
    found = read(open_file(A.manifest([B]), A.sign, segments), door(B, A, C))
    assert [opened(one)[0][0].replica for one in found.segments] == [A.replica, C.replica]


def test_that_what_an_unknown_office_wrote_is_kept_apart() -> None:
    found = read(open_file(A.manifest([B]), A.sign, [A.segment(), C.segment()]), AT_B)
    assert [one.header.office for one in found.segments] == [A.id]
    assert [one.header.office for one in found.strangers] == [C.id]


def _at_b(known: Acquaintance) -> Door:
    return Door(B.id, signed_by, spoken_fingerprint, lambda _public, _trust: known)


def test_that_a_file_under_a_key_that_was_laid_down_is_told_as_such() -> None:
    with pytest.raises(Refused, match="no longer uses"):
        read(open_file(A.manifest([B]), A.sign), _at_b(Acquaintance([A], laid_down=[A])))


def test_that_a_file_of_a_revoked_office_is_told_as_such() -> None:
    with pytest.raises(Refused, match="revoked"):
        read(open_file(A.manifest([B]), A.sign), _at_b(Acquaintance([A], revoked=[A])))


def test_that_what_was_written_under_a_key_laid_down_since_still_comes_by_way_of_others() -> None:
    known = Acquaintance([A, C], laid_down=[C])
    assert len(read(open_file(A.manifest([B]), A.sign, [C.segment()]), _at_b(known)).segments) == 1


def test_that_a_key_with_the_same_short_name_as_a_known_one_is_a_strangers() -> None:
    class Alike(Acquaintance):
        def public_of(self, key_id: str) -> bytes | None:
            return C.public

    with pytest.raises(Refused, match="not known here"):
        read(open_file(A.manifest([B]), A.sign), _at_b(Alike([A])))


def test_that_the_trust_list_in_the_file_is_weighed_before_the_sender_is_asked_about() -> None:
    seen = []

    def weigh(public: bytes, trust: bytes | None) -> Acquaintance:
        seen.append((public, trust))
        return Acquaintance([A] if trust == b"list" else [])

    at = Door(B.id, signed_by, spoken_fingerprint, weigh)
    assert read(open_file(A.manifest([B]), A.sign, trust=b"list"), at).trust == b"list"
    with pytest.raises(Refused, match="not known here"):
        read(open_file(A.manifest([B]), A.sign), at)
    assert seen == [(A.public, b"list"), (A.public, None)]


def test_that_an_unknown_office_is_told_by_its_fingerprint_and_nothing_of_its_manifest_is_read() -> None:
    manifest = C.public + b"[" * 100_000
    content = frames.MAGIC + frames.framed(Kind.MANIFEST, manifest)
    content += frames.framed(Kind.MANIFEST_SIGNATURE, C.sign(manifest)) + frames.framed(Kind.END, b"")
    with pytest.raises(Refused, match="not known here") as refused:
        read(content, AT_B)
    assert spoken_fingerprint(C.public) in str(refused.value)


def test_that_a_file_for_another_office_is_not_taken() -> None:
    with pytest.raises(Refused, match="another office"):
        read(open_file(A.manifest([C]), A.sign, [A.segment()]), AT_B)


def test_that_an_office_is_told_when_it_opens_its_own_file() -> None:
    with pytest.raises(Refused, match="by this office itself"):
        read(open_file(B.manifest([C]), B.sign), AT_B)


def test_that_a_file_which_a_newer_program_keeps_for_itself_is_told_as_such() -> None:
    with pytest.raises(Refused, match="newer version"):
        read(open_file(A.manifest([B], min_reader=2), A.sign), AT_B)
    later = json.loads(A.manifest([B]).written()[frames.PUBLIC :]) | {"format": 2}
    del later["segments"]
    with pytest.raises(Refused, match="newer version"):
        Manifest.read(A.public + json.dumps(later).encode())


def test_that_what_a_newer_program_adds_to_a_manifest_is_passed_over() -> None:
    told = json.loads(A.manifest([B]).written()[frames.PUBLIC :]) | {"weather": {"deep": ["snow"]}}
    assert Manifest.read(A.public + json.dumps(told).encode()) == A.manifest([B])


def test_that_a_sender_cannot_sign_in_the_name_of_another_office() -> None:
    manifest = dataclasses.replace(C.manifest([B]), office=A.id)
    with pytest.raises(Refused, match="altered"):
        read(open_file(manifest, C.sign), door(B, A, C))


@pytest.mark.parametrize(
    "change",
    [
        {"recipients": {"me": 1}},
        {"recipients": [B.id]},
        {"recipients": {B.id: -1}},
        {"recipients": {B.id: True}},
        {"made": "2025-12-08T09:30:00"},
        {"made": "yesterday"},
        {"have": {"directory": 3}},
        {"have": {"": {}}},
        {"have": {"directory": {"r": 2**63}}},
        {"pending": {"directory": {"r": 3}}},
        {"digests": {"directory": "short"}},
        {"segments": "none"},
        {"segments": ["0" * 64, "0" * 64]},
        {"segments": ["G" * 64]},
        {"blobs": [{"sha256": "0" * 64}]},
        {"blobs": [{"sha256": "0" * 64, "size": 2**40}]},
        {"note": "a\0b"},
        {"note": "\ud800"},
        {"replica": ""},
        {"request": 1},
        {"trust": None},
        {"office": A.id.upper()},
        {"format": "1"},
        {"app": None},
    ],
    ids=str,
)
def test_that_a_manifest_out_of_form_is_refused_whoever_signed_it(change: dict[str, object]) -> None:
    told = json.loads(A.manifest([B]).written()[frames.PUBLIC :]) | change
    with pytest.raises(Refused, match="altered"):
        Manifest.read(A.public + json.dumps(told).encode())


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\xff\xfe",
        b"null",
        b"[]",
        b"{}",
        b'{"format":1,"format":1}',
        b'{"format":NaN}',
        b'{"format":' + b"9" * 5000 + b"}",
        b'{"format":1e400}',
        b"[" * 150_000,
        b'{"a":' * 150_000,
        b"[" + b"[]," * 1_000_000 + b"[]]",
    ],
    ids=lambda text: f"{text[:12]!r} of {len(text)}",
)
def test_that_text_which_is_no_manifest_is_refused_whoever_signed_it(text: bytes) -> None:
    with pytest.raises(Refused, match="altered"):
        Manifest.read(A.public + text)


def test_that_an_attachment_which_is_no_longer_what_it_was_is_not_sent() -> None:
    listed = A.manifest([B]).carrying([], [blob(b"evidence")])
    for content in ([b"evidenc3"], [b"evid"], [b"evidence", b"more"]):
        with pytest.raises(Refused, match="no longer what it was"):
            b"".join(bundle.pieces(listed, A.sign, attachments=[(blob(b"evidence"), content)]))


def test_that_hundreds_of_megabytes_pass_through_without_lying_in_memory() -> None:
    piece = b"x" * frames.PIECE
    count = 200 * 16
    whole = hashlib.sha256()
    for _ in range(count):
        whole.update(piece)
    large = Blob(whole.hexdigest(), count * len(piece))
    listed = A.manifest([B]).carrying([], [large])

    class Counted:
        taken = 0

        def piece(self, _blob: Blob, content: bytes) -> None:
            self.taken += len(content)

        def whole(self, _blob: Blob) -> None:
            assert self.taken == large.size

    class Flowing(io.RawIOBase):
        def __init__(self, pieces: Iterator[bytes]) -> None:
            self._pieces = pieces

        def read(self, _size: int = -1) -> bytes:
            return next(self._pieces, b"")

    counted = Counted()
    tracemalloc.start()
    try:
        written = bundle.pieces(listed, A.sign, attachments=[(large, (piece for _ in range(count)))])
        envelope.opened(Flowing(written), [], bundle.reading(AT_B, counted))  # type: ignore[arg-type]
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert counted.taken == large.size == 200 << 20
    assert peak < 4 << 20


def test_that_the_manifest_of_a_file_with_as_many_segments_as_it_may_hold_can_be_read() -> None:
    hashes = tuple(f"{n:064x}" for n in range(MOST_SEGMENTS))
    raw = A.manifest([B], segments=hashes).written()
    assert len(raw) < frames.LONGEST[Kind.MANIFEST]
    assert Manifest.read(raw).segments == hashes


def test_that_the_making_is_told_as_one_instant_everywhere() -> None:
    assert read(open_file(A.manifest([B]), A.sign), AT_B).manifest.made == MADE
