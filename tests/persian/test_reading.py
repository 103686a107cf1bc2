"""Dates and times as people type them."""

from __future__ import annotations

import contextlib
import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.persian import jalali
from desktop_app.persian.digits import to_latin
from desktop_app.persian.reading import read_date, read_time
from desktop_app.sentences import Refused

TODAY = datetime.date(2025, 12, 8)  # دوشنبه ۱۷ آذر ۱۴۰۴
days = st.dates(datetime.date(1921, 3, 21), datetime.date(2121, 3, 20))


@given(days, days)
def test_that_a_date_is_read_in_every_form_in_which_it_is_written(date: datetime.date, today: datetime.date) -> None:
    official = jalali.official(date)
    for text in (official, to_latin(official).replace("/", "-"), jalali.long(date), jalali.short(date, today)):
        assert read_date(text, today) == date
    assert read_date(date.isoformat(), today) == date
    assert read_date("-".join(reversed(to_latin(official).split("/"))), today) == date


@given(days, st.integers(0, 60))
def test_that_a_distance_is_read_as_it_is_told(today: datetime.date, away: int) -> None:
    for step in (away, -away):
        date = today + datetime.timedelta(days=step)
        assert read_date(jalali.relative(date, today), today) == date


@pytest.mark.parametrize(
    ("text", "official"),
    [
        ("۱۴۰۴/۹/۲۶", "1404/09/26"),
        ("1404-9-26", "1404/09/26"),
        ("١٤٠٤.٩.٢٦", "1404/09/26"),
        ("۱۴۰۴ ۹ ۲۶", "1404/09/26"),
        ("۱۴۰۴۰۹۲۶", "1404/09/26"),
        ("26/9/1404", "1404/09/26"),
        ("99/9/26", "1399/09/26"),
        ("۲۶ آذر", "1404/09/26"),
        ("26 اذر", "1404/09/26"),
        ("۲۶ آذرماه سال ۱۴۰۵", "1405/09/26"),
        ("بیست و ششم آذر", "1404/09/26"),
        ("سی‌ام آبان", "1404/08/30"),
        ("دوشنبه، ۱۷ آذر ۱۴۰۴", "1404/09/17"),
        ("۲۶ آذر سال آینده", "1405/09/26"),
        ("9/26", "1404/09/26"),
        ("26/9", "1404/09/26"),
        ("امروز", "1404/09/17"),
        ("فردا", "1404/09/18"),
        ("پس‌فردا", "1404/09/19"),
        ("پس فردا", "1404/09/19"),
        ("دیروز", "1404/09/16"),
        ("پريروز", "1404/09/15"),
        ("دوشنبه", "1404/09/24"),
        ("سه شنبه", "1404/09/18"),
        ("پنج‌شنبه", "1404/09/20"),
        ("جمعه گذشته", "1404/09/14"),
        ("دوشنبه گذشته", "1404/09/10"),
        ("شنبه هفته آینده", "1404/09/22"),
        ("جمعه این هفته", None),
        ("یک هفته دیگر", "1404/09/24"),
        ("۱۰ روز دیگر", "1404/09/27"),
        ("دو ماه بعد", "1404/11/17"),
        ("یک سال پیش", "1403/09/17"),
        ("پایان فصل", "1404/09/30"),
        ("پایان فصل آینده", "1404/12/29"),
        ("آخر ماه", "1404/09/30"),
        ("اول ماه آینده", "1404/10/01"),
        ("پایان سال", "1404/12/29"),
        ("پایان پاییز ۱۴۰۵", "1405/09/30"),
        ("آخر بهمن", "1404/11/30"),
        ("پایان سال ۱۴۰۳", "1403/12/30"),
        ("2025-12-08", "1404/09/17"),
        ("۲۰۲۵/۱۲/۰۸", "1404/09/17"),
        ("سوم ماه آینده", None),
    ],
)
def test_that_a_typed_date_is_understood(text: str, official: str | None) -> None:
    if official is None:
        with pytest.raises(Refused, match="not understood"):
            read_date(text, TODAY)
    else:
        assert to_latin(jalali.official(read_date(text, TODAY))) == official


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "No date is written."),
        ("  ", "No date is written."),
        ("سلام", "not understood as a date"),
        ("1404/13/1", "Month is between 1 and 12."),
        ("1404/0/1", "Month is between 1 and 12."),
        ("1404/12/30", "اسفند 1404 has 29 days."),
        ("۳۱ مهر", "مهر 1404 has 30 days."),
        ("۰ مهر", "مهر 1404 has 30 days."),
        ("04/9/26", "is unclear"),
        ("14044/9/1", "is unclear"),
        (f"{'1' * 5000}/9/1", "is unclear"),
        ("1" * 5000, "not understood"),
        (f"{'1' * 5000} روز دیگر", "not understood"),
        ("9/10", "can mean two days"),
        ("1044/9/1", "Year is between 1200 and 1500."),
        ("1501/1/1", "Year is between 1200 and 1500."),
        ("2300/1/1", "Year is between 1200 and 1500."),
        ("99999 روز دیگر", "Year is between 1200 and 1500."),
        ("2025/2/30", "Gregorian calendar has no day"),
        ("سه‌شنبه ۱۷ آذر", "۱۷ آذر is a دوشنبه"),
        ("1404/9/2/6", "not understood"),
        ("1404/999/2", "Month is between|Year is between"),
    ],
)
def test_that_a_date_that_is_wrong_or_ambiguous_is_refused_with_the_reason(text: str, said: str) -> None:
    with pytest.raises(Refused, match=said) as refusal:
        read_date(text, TODAY)
    assert refusal.value.next_step


@given(st.text(max_size=20) | st.text("0123456789/-۱۲۳۴ روزماهفصلدیگرشنبه", max_size=15))
def test_that_whatever_is_typed_is_read_or_refused(text: str) -> None:
    for read in (lambda typed: read_date(typed, TODAY), read_time):
        with contextlib.suppress(Refused):
            read(text)


@given(st.times())
def test_that_a_time_is_read_in_every_form_in_which_it_is_written(time: datetime.time) -> None:
    expected = time.replace(second=0, microsecond=0)
    for form in ("%H:%M", "%H.%M", "%H%M", "ساعت %H:%M"):
        assert read_time(time.strftime(form)) == expected


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("۱۴:۰۰", 14, 0),
        ("۱۴", 14, 0),
        ("930", 9, 30),
        ("۲ بعدازظهر", 14, 0),
        ("۲ بعد از ظهر", 14, 0),
        ("۸ و نیم صبح", 8, 30),
        ("۸:۱۵ ب.ظ", 20, 15),
        ("8:30 PM", 20, 30),
        ("۱ ظهر", 13, 0),
        ("ظهر", 12, 0),
        ("۹ شب", 21, 0),
        ("۲ و ۲۰ دقیقه عصر", None, 0),
        ("۵ و ۲۰ دقیقه عصر", 17, 20),
    ],
)
def test_that_a_typed_time_is_understood(text: str, hour: int | None, minute: int) -> None:
    if hour is None:
        with pytest.raises(Refused, match="not clear"):
            read_time(text)
    else:
        assert read_time(text) == datetime.time(hour, minute)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "No time is written."),
        ("24:00", "Hour is between 0 and 23."),
        ("12:60", "Minute is between 0 and 59."),
        ("14:5", "two digits"),
        ("۱۲ شب", "not clear"),
        ("۱۳ صبح", "not clear"),
        ("بعداً", "not understood as a time"),
    ],
)
def test_that_a_time_that_is_wrong_is_refused_with_the_reason(text: str, said: str) -> None:
    with pytest.raises(Refused, match=said):
        read_time(text)
