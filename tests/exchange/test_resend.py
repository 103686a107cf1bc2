"""Requests to send again, as files and as codes on paper."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.exchange import resend
from desktop_app.exchange.manifest import Manifest
from desktop_app.sentences import Refused
from tests.exchange.files import Office, door, open_file, read

A, B, C = Office("a"), Office("b"), Office("c")
AT_B = door(B, A)


def _request(committees: int, copies: int, seed: int = 0) -> Manifest:
    draw = random.Random(seed)
    replicas = [f"{draw.getrandbits(128):032x}" for _ in range(copies)]
    streams = ["directory", *(f"committee/{draw.getrandbits(128):032x}" for _ in range(committees))]
    have = {stream: {replica: draw.randrange(400) for replica in replicas} for stream in streams}
    pending = {streams[-1]: {replicas[0]: (402, 403, 405)}}
    return A.manifest([B], request=True, have=have, pending=pending, digests={})


@given(st.integers(0, 30), st.integers(1, 8), st.randoms(use_true_random=False))
def test_that_a_request_comes_back_from_its_codes_in_any_order(
    committees: int, copies: int, draw: random.Random
) -> None:
    request = _request(committees, copies, draw.randrange(1000))
    codes = list(resend.parts(request, A.sign))
    codes += draw.sample(codes, draw.randrange(len(codes) + 1))
    draw.shuffle(codes)
    assert resend.read(codes, AT_B) == request


def test_that_a_request_of_twenty_committees_and_six_copies_fits_a_few_codes() -> None:
    codes = resend.parts(_request(20, 6), A.sign)
    assert len(codes) <= 5
    assert max(map(len, codes)) <= 1_400


def test_that_a_code_needs_only_the_letters_that_a_code_packs_tightly() -> None:
    for code in resend.parts(_request(20, 6), A.sign):
        assert set(code) <= set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ/")


def test_that_line_breaks_and_small_letters_do_no_harm() -> None:
    request = _request(3, 2)
    codes = [
        "\n".join(code[at : at + 60] for at in range(0, len(code), 60)).lower()
        for code in resend.parts(request, A.sign)
    ]
    assert resend.read(codes, AT_B) == request


def test_that_the_codes_still_to_be_read_are_named() -> None:
    codes = resend.parts(_request(20, 6), A.sign)
    with pytest.raises(Refused, match="not been read yet: 1"):
        resend.read(codes[1:], AT_B)


def test_that_codes_of_two_requests_do_not_mix() -> None:
    with pytest.raises(Refused, match="different requests"):
        resend.read([*resend.parts(_request(1, 1), A.sign), *resend.parts(_request(1, 1, 5), A.sign)], AT_B)


@pytest.mark.parametrize("code", ["", "https://example.org", "DABIRQ1/1/1/00000000/", "DABIRQ2/1/1/00000000/AA"])
def test_that_another_code_is_told_as_such(code: str) -> None:
    with pytest.raises(Refused, match="not a code of a request"):
        resend.read([code], AT_B)


@given(st.data())
def test_that_a_letter_misread_is_never_taken(data: st.DataObject) -> None:
    code = resend.parts(_request(2, 2), A.sign)[0]
    at = data.draw(st.integers(0, len(code) - 1))
    letter = data.draw(st.sampled_from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ/ .é"))
    misread = code[:at] + letter + code[at + 1 :]
    if misread == code:
        return
    with pytest.raises(Refused):
        resend.read([misread], AT_B)


def test_that_a_request_is_bound_to_its_sender_and_its_recipient() -> None:
    with pytest.raises(Refused, match="another office"):
        resend.read(resend.parts(A.manifest([C], request=True), A.sign), AT_B)
    with pytest.raises(Refused, match="not known here"):
        resend.read(resend.parts(C.manifest([B], request=True), C.sign), AT_B)
    with pytest.raises(Refused, match="altered"):
        resend.read(resend.parts(A.manifest([B], request=True), C.sign), AT_B)


def test_that_codes_which_unpack_to_more_than_a_request_are_not_unpacked() -> None:
    request = A.manifest([B], note="0" * (3 << 20))
    with pytest.raises(Refused, match="not read rightly"):
        resend.read(resend.parts(request, A.sign), AT_B)


def test_that_a_request_too_long_for_paper_is_told_as_such() -> None:
    with pytest.raises(Refused, match="too long for codes"):
        resend.parts(_request(900, 8), A.sign)


def test_that_a_request_as_a_file_is_a_file_without_segments() -> None:
    request = _request(20, 6)
    assert read(open_file(request, A.sign), AT_B).manifest == request
