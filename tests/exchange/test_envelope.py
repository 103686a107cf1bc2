"""Envelopes: who opens them, and what is said when one does not open."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.exchange import bundle, envelope, frames
from desktop_app.exchange.frames import Reading
from desktop_app.sentences import Refused
from tests.exchange.files import Kept, Office, blob, door, open_file, read, sealed_file

A, B, C = Office("a"), Office("b"), Office("c")
AT_B = door(B, A)
AGE = shutil.which("age")


def _raw() -> Reading[bytes]:
    pieces = []
    while piece := (yield frames.PIECE):
        pieces.append(piece)
    return b"".join(pieces)


@settings(max_examples=30)
@given(st.lists(st.binary(max_size=150_000), max_size=4))
def test_that_each_recipient_reads_what_was_sealed(pieces: list[bytes]) -> None:
    out = io.BytesIO()
    envelope.seal(pieces, out, [B.recipient, C.recipient])
    for office in (B, C):
        content = envelope.opened(io.BytesIO(out.getvalue()), [str(office.identity)], _whole())
        assert content == b"".join(pieces)


def _whole() -> Reading[bytes]:
    """Reads all there is; a feed ends a reading by sending nothing."""
    return (yield from _raw())


def test_that_a_sealed_file_and_an_open_one_are_told_apart_by_themselves() -> None:
    content = open_file(A.manifest([B]), A.sign, A.chain(2), [b"evidence"])
    kept = Kept()
    assert read(content, AT_B) == read(sealed_file(content, B), AT_B, [str(B.identity)], kept)
    assert kept.done == [blob(b"evidence")]


def test_that_an_envelope_in_letters_opens_too() -> None:
    content = open_file(A.manifest([B]), A.sign)
    armoured = pyrage.encrypt(content, [B.identity.to_public()], armored=True)
    assert read(armoured, AT_B, [str(B.identity)]).manifest.office == A.id


def test_that_an_earlier_key_of_the_office_still_opens_what_was_sealed_to_it() -> None:
    content = sealed_file(open_file(A.manifest([B]), A.sign), B)
    newer = str(pyrage.x25519.Identity.generate())
    assert read(content, AT_B, [newer, str(B.identity)]).manifest.office == A.id


SEALED = sealed_file(open_file(A.manifest([B]), A.sign, A.chain(3), [b"x" * 200_000]), B)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (sealed_file(open_file(A.manifest([B]), A.sign), C), "No key of this office opens this file"),
        (SEALED[:40], "cut off; its end is missing"),
        (SEALED[:60_000], "damaged or cut off"),
        (SEALED[:-1], "damaged or cut off"),
        (SEALED + b"x", "damaged or cut off"),
        (SEALED.replace(b"age-encryption.org/v1", b"age-encryption.org/v9"), "newer version"),
        (SEALED[:-50] + bytes(50), "damaged or cut off"),
        (b"-----BEGIN AGE ENCRYPTED FILE-----\nrubbish", "damaged or cut off"),
        (b"age-encryption.org/v1\n\n\n\n", "cut off"),
        (pyrage.passphrase.encrypt(b"secret", "words"), "No key of this office opens this file"),
    ],
    ids=[
        "another's",
        "short head",
        "short",
        "one byte short",
        "one byte more",
        "later age",
        "torn",
        "letters",
        "no",
        "words",
    ],
)
def test_that_an_envelope_which_does_not_open_tells_why(content: bytes, told: str) -> None:
    with pytest.raises(Refused, match=told):
        read(content, AT_B, [str(B.identity)])


def test_that_an_envelope_cut_where_a_piece_ends_is_told_as_cut_off() -> None:
    content = open_file(A.manifest([B]), A.sign, (), [b"x" * (3 << 16)])
    whole = sealed_file(content, B)
    rest = len(content) % (1 << 16) + 16
    with pytest.raises(Refused, match="cut off; its end is missing"):
        read(whole[:-rest], AT_B, [str(B.identity)])


def test_that_a_damaged_key_of_this_office_is_told() -> None:
    with pytest.raises(Refused, match="exchange key of this office is damaged"):
        read(SEALED, AT_B, ["AGE-SECRET-KEY-1NONSENSE"])


def test_that_a_card_with_a_key_nobody_can_use_is_told() -> None:
    with pytest.raises(Refused, match="cannot be used"):
        envelope.seal([b"x"], io.BytesIO(), ["age1nonsense"])


class _PulledError(OSError):
    """The stick is gone."""


class _Stick(io.BytesIO):
    """Gone after its first hundred thousand bytes."""

    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell() > 100_000:
            raise _PulledError
        return super().read(size)

    def write(self, content: bytes, /) -> int:  # type: ignore[override]
        if self.tell() > 100_000:
            raise _PulledError
        return super().write(content)


def test_that_a_stick_pulled_out_is_not_taken_for_a_damaged_file() -> None:
    with pytest.raises(_PulledError):
        envelope.opened(_Stick(SEALED), [str(B.identity)], bundle.reading(AT_B))
    with pytest.raises(_PulledError):
        envelope.seal([bytes(1 << 20)], _Stick(), [B.recipient])


def test_that_a_disk_which_is_full_is_not_taken_for_a_damaged_file() -> None:
    class Full(Kept):
        def piece(self, _blob: object, _content: bytes) -> None:
            raise _PulledError

    with pytest.raises(_PulledError):
        read(SEALED, AT_B, [str(B.identity)], Full())


def test_that_what_goes_wrong_in_making_a_file_is_told_as_it_is() -> None:
    def broken() -> Iterator[bytes]:
        yield b"begun"
        raise Refused("no more", "")

    with pytest.raises(Refused, match="no more"):
        envelope.seal(broken(), io.BytesIO(), [B.recipient])


@pytest.mark.skipif(AGE is None, reason="the command `age` is not installed (package age)")
def test_that_the_command_age_opens_our_envelope_with_the_right_key_and_not_with_another(tmp_path: Path) -> None:
    content = open_file(A.manifest([B]), A.sign, A.chain(3), [b"x" * 200_000])
    (tmp_path / "file").write_bytes(sealed_file(content, B, C))
    for office in (A, B, C):
        (tmp_path / office.id).write_text(f"{office.identity}\n", encoding="ascii")

    def decrypted(office: Office) -> subprocess.CompletedProcess[bytes]:
        assert AGE is not None
        command = [AGE, "--decrypt", "--identity", str(tmp_path / office.id), str(tmp_path / "file")]
        return subprocess.run(command, capture_output=True, check=False)

    assert decrypted(B).stdout == decrypted(C).stdout == content
    stranger = decrypted(A)
    assert stranger.returncode != 0
    assert not stranger.stdout


@pytest.mark.skipif(AGE is None, reason="the command `age` is not installed (package age)")
def test_that_we_open_what_the_command_age_sealed(tmp_path: Path) -> None:
    content = open_file(A.manifest([B]), A.sign, A.chain(2))
    (tmp_path / "plain").write_bytes(content)
    assert AGE is not None
    command = [AGE, "--recipient", B.recipient, "--output", str(tmp_path / "file"), str(tmp_path / "plain")]
    subprocess.run(command, check=True)
    assert len(read((tmp_path / "file").read_bytes(), AT_B, [str(B.identity)]).segments) == 2
