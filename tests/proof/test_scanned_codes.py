"""Codes on scanned pages are read, however the pages lie; what is no scan is refused in words."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.proof import scanned_codes
from desktop_app.proof.page_code import on_pages, sealed
from desktop_app.sentences import Refused
from tests.proof import makers


@pytest.fixture(scope="module")
def printed() -> bytes:
    return makers.printed_with(on_pages(sealed(makers.FACTS, makers.key())))


def test_that_every_page_of_a_pdf_gives_its_code(printed: bytes) -> None:
    pages = scanned_codes.read(printed)

    assert [page.code.page for page in pages if page.code] == list(range(1, len(pages) + 1))
    assert all(page.code is not None and page.code.signed_by(makers.key().public) for page in pages)


@pytest.mark.parametrize("dpi", [110, 150, 200, 250])
@pytest.mark.parametrize("turned", [0, 90, 180, 2, -2])
def test_that_a_scan_gives_its_code(printed: bytes, dpi: int, turned: float) -> None:
    (page,) = scanned_codes.read(makers.scanned(printed, dpi=dpi, turned=turned))

    assert page.code is not None
    assert page.code.facts == makers.FACTS


def test_that_a_poor_copy_still_gives_its_code(printed: bytes) -> None:
    (page,) = scanned_codes.read(makers.scanned(printed, dpi=150, quality=25))

    assert page.code is not None


def test_that_a_page_without_a_code_is_told_as_one() -> None:
    pages = scanned_codes.read(makers.scanned(makers.to_sign()))

    assert [page.code for page in pages] == [None]
    assert not pages[0].damaged


def test_that_all_pages_of_a_stack_are_read(printed: bytes) -> None:
    stack = makers.stacked(makers.scanned(printed), makers.scanned(makers.to_sign()), makers.scanned(printed))

    assert [page.code is not None for page in scanned_codes.read(stack)] == [True, False, True]


def test_that_a_part_of_a_stack_can_be_taken_out(printed: bytes) -> None:
    stack = makers.stacked(makers.scanned(makers.to_sign()), makers.scanned(printed))

    part, suffix = scanned_codes.split(stack, [2])

    assert suffix == ".tif"
    assert [page.code is not None for page in scanned_codes.read(part)] == [True]


def test_that_a_cut_picture_is_told_as_damaged(printed: bytes) -> None:
    whole = makers.scanned(printed)

    with pytest.raises(Refused, match="damaged"):
        scanned_codes.read(whole[: len(whole) // 2])


def test_that_a_cut_pdf_is_refused_or_read_but_never_breaks(printed: bytes) -> None:
    for share in (10, 4, 2):
        with contextlib.suppress(Refused):
            scanned_codes.read(printed[: len(printed) // share])


@given(st.binary(max_size=200))
def test_that_rubbish_is_refused_in_words(rubbish: bytes) -> None:
    with pytest.raises(Refused):
        scanned_codes.read(rubbish)
