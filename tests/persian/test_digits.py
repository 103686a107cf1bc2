"""Digits and quantities."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.persian import digits


@pytest.mark.parametrize("typed", ["۱۴۰۴/۹", "1404/9", "١٤٠٤/٩", "１４０４/９", "१४०४/९", "۱۴0٤/9"])
def test_that_digits_of_every_family_become_persian_and_latin(typed: str) -> None:
    assert digits.to_persian(typed) == "۱۴۰۴/۹"
    assert digits.to_latin(typed) == "1404/9"


@given(st.text())
def test_that_changing_digits_keeps_the_length_and_everything_else(text: str) -> None:
    for changed in (digits.to_persian(text), digits.to_latin(text)):
        assert len(changed) == len(text)
        assert all(old == new or old.isdecimal() for old, new in zip(text, changed, strict=True))


@given(st.integers(min_value=0))
def test_that_a_number_survives_the_way_to_persian_and_back(number: int) -> None:
    assert int(digits.to_latin(digits.to_persian(number))) == number
    assert int(digits.to_latin(digits.grouped(number)).replace("٬", "")) == number


def test_that_quantities_are_grouped_and_years_are_not() -> None:
    assert digits.grouped(1234567) == "۱٬۲۳۴٬۵۶۷"
    assert digits.grouped(-1234) == "\u200e−۱٬۲۳۴"
    assert digits.to_persian(1404) == "۱۴۰۴"


def test_that_decimals_are_rounded_and_never_end_in_zero() -> None:
    assert digits.decimal(1.25, 1) == "۱٫۲"
    assert digits.decimal(3.0) == "۳"
    assert digits.decimal(1234.5) == "۱٬۲۳۴٫۵"
    assert digits.decimal(-0.001) == "۰"


def test_that_the_percent_sign_follows_a_right_to_left_mark() -> None:
    assert digits.percent(60) == "۶۰\u200f٪"
    assert digits.percent(62.5) == "۶۲٫۵\u200f٪"
