"""What cells mean: days in every usual way of writing, states, shares, deadlines that run from the meeting."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.persian.digits import to_persian
from desktop_app.persian.jalali import JalaliDate
from desktop_app.sentences import Refused
from desktop_app.services.import_columns import guessed
from desktop_app.services.import_fields import ListKind
from desktop_app.services.import_values import day_of, deadline_of, percent_of, state_of, text_of
from tests.services.lists_at_hand import jalali

ABOUT = jalali(1403, 5, 7)


@pytest.mark.parametrize(
    "text",
    [
        "1403/5/7",
        "۱۴۰۳/۰۵/۰۷",
        "03/05/07",
        "۷ مرداد ۱۴۰۳",
        "7/5/1403",
        "۱۴۰3-۵-7",
        "1403.5.7",
        "14030507",
        "یکشنبه ۷ مرداد ۱۴۰۳",
        "۷ مرداد",
    ],
)
def test_that_a_day_is_understood_however_it_is_written(text: str) -> None:
    assert day_of(text, ABOUT) == ABOUT


@given(st.dates(datetime.date(1950, 1, 1), datetime.date(2060, 1, 1)))
def test_that_days_of_workbooks_and_their_texts_are_the_same_days(day: datetime.date) -> None:
    solar = JalaliDate.from_date(day)
    written = f"{solar.year}/{solar.month}/{solar.day}"

    assert day_of(text_of(day), ABOUT) == day
    assert day_of(written, ABOUT) == day
    assert day_of(to_persian(written), ABOUT) == day


def test_that_a_solar_day_kept_as_a_gregorian_one_is_read_as_it_was_meant() -> None:
    assert day_of(text_of(datetime.date(1403, 5, 7)), ABOUT) == ABOUT


@pytest.mark.parametrize("text", ["-", "ندارد", "—", "مستمر", "دائمی"])
def test_that_words_for_no_day_are_no_day(text: str) -> None:
    assert day_of(text, ABOUT) is None
    assert deadline_of(text, ABOUT) == (None, None)


@pytest.mark.parametrize("text", ["1403/13/1", "03/14/40", "شاید", "1403/5/7 و 1403/6/7"])
def test_that_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        day_of(text, ABOUT)


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("یک ماه", (jalali(1403, 6, 7), None)),
        ("ظرف ۲ هفته", (jalali(1403, 5, 21), None)),
        ("۱۵ روز کاری", (None, 15)),
        ("حداکثر 10 روز", (jalali(1403, 5, 17), None)),
        ("1403/6/1", (jalali(1403, 6, 1), None)),
        ("پایان سال", (jalali(1403, 12, 30), None)),
    ],
)
def test_that_deadlines_run_from_the_meeting(text: str, due: tuple[datetime.date | None, int | None]) -> None:
    assert deadline_of(text, ABOUT) == due


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("انجام شد", ResolutionStatus.CLOSED),
        ("انجام‌شده است", ResolutionStatus.CLOSED),
        ("درحال انجام", ResolutionStatus.IN_PROGRESS),
        ("در دست اقدام", ResolutionStatus.IN_PROGRESS),
        ("ابلاغ گردید", ResolutionStatus.NOTIFIED),
        ("ابلاغ نشده", ResolutionStatus.NOT_NOTIFIED),
        ("انجام نشده", None),
        ("لغو شد", ResolutionStatus.VOID),
        ("متوقف", ResolutionStatus.ON_HOLD),
    ],
)
def test_that_states_are_understood_by_their_words(text: str, state: ResolutionStatus | None) -> None:
    assert state_of(text) is state


@pytest.mark.parametrize(
    ("text", "share"), [("۶۰٪", 60), ("60 درصد", 60), ("0.6", 60), ("۱۰۰", 100), ("0", 0), ("1", 1)]
)
def test_that_shares_are_understood(text: str, share: int) -> None:
    assert percent_of(text) == share


@pytest.mark.parametrize("text", ["120", "-3", "خیلی"])
def test_that_what_is_no_share_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        percent_of(text)


def test_that_headings_are_guessed_however_they_are_spelled() -> None:
    words = ["رديف", "نام و نام خانوادگي", "سِمَت", "واحد سازماني محل خدمت", "شماره تماس", ""]

    assert guessed(words, ListKind.PEOPLE) == {"full_name": 1, "post": 2, "unit": 3, "phone": 4}


def test_that_a_heading_is_given_to_one_field_only() -> None:
    words = ["شماره مصوبه", "مصوبه", "تاریخ", "واحد", "مسئول پیگیری"]

    assert guessed(words, ListKind.RESOLUTIONS) == {"number": 0, "text": 1, "meeting_date": 2, "unit": 4}
