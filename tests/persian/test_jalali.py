"""Jalali days against an independent calendar, and their names and arithmetic."""

from __future__ import annotations

import datetime

import jdatetime
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.persian import jalali
from desktop_app.persian.jalali import JalaliDate, Season
from desktop_app.sentences import Refused

FIRST = datetime.date(1921, 3, 21)  # 1300/1/1
LAST = datetime.date(2122, 3, 20)  # 1500/12/29
days = st.dates(FIRST, LAST)
all_days = st.dates(datetime.date(1000, 1, 1), datetime.date(3000, 1, 1))


def test_that_every_day_from_1300_to_1500_agrees_with_an_independent_calendar() -> None:
    weekdays = {"Saturday": "شنبه", "Sunday": "یکشنبه", "Monday": "دوشنبه", "Tuesday": "سه‌شنبه"}
    weekdays |= {"Wednesday": "چهارشنبه", "Thursday": "پنجشنبه", "Friday": "جمعه"}
    date, count = FIRST, 0
    while date <= LAST:
        other = jdatetime.date.fromgregorian(date=date)
        ours = JalaliDate.from_date(date)
        assert (ours.year, ours.month, ours.day) == (other.year, other.month, other.day)
        assert ours.to_date() == date
        assert ours.weekday_name == weekdays[f"{date:%A}"]
        assert ours.season == (other.month - 1) // 3 + 1
        assert ours.day_of_year == other.yday()
        date += datetime.timedelta(days=1)
        count += 1
    assert count == 201 * 365 + sum(map(jalali.is_leap, range(1300, 1501)))
    assert JalaliDate.from_date(LAST) == JalaliDate(1500, 12, jalali.days_in_month(1500, 12))


def test_that_leap_years_agree_with_an_independent_calendar() -> None:
    for year in range(1300, 1501):
        assert jalali.is_leap(year) == jdatetime.date(year, 1, 1).isleap()
        assert jalali.days_in_year(year) == (jalali.year_bounds(year)[1] - jalali.year_bounds(year)[0]).days + 1


@pytest.mark.parametrize(
    ("jalali_day", "gregorian"),
    [
        ((1357, 11, 22), (1979, 2, 11)),
        ((1399, 12, 30), (2021, 3, 20)),
        ((1400, 1, 1), (2021, 3, 21)),
        ((1403, 12, 30), (2025, 3, 20)),
        ((1404, 3, 19), (2025, 6, 9)),
        ((1404, 9, 17), (2025, 12, 8)),
        ((1393, 9, 5), (2014, 11, 26)),
    ],
)
def test_that_days_known_from_papers_are_right(
    jalali_day: tuple[int, int, int], gregorian: tuple[int, int, int]
) -> None:
    assert JalaliDate(*jalali_day).to_date() == datetime.date(*gregorian)


@given(all_days)
def test_that_a_day_survives_the_way_to_jalali_and_back(date: datetime.date) -> None:
    assert JalaliDate.from_date(date).to_date() == date


@given(all_days, all_days)
def test_that_jalali_days_are_ordered_as_days_are(first: datetime.date, second: datetime.date) -> None:
    assert (JalaliDate.from_date(first) < JalaliDate.from_date(second)) == (first < second)


@given(days)
def test_that_a_day_lies_in_its_season_month_and_year(date: datetime.date) -> None:
    year, season = jalali.season_of(date)
    day = JalaliDate.from_date(date)
    assert season == Season.of(date)
    for first, last in (
        jalali.season_bounds(year, season),
        jalali.month_bounds(year, day.month),
        jalali.year_bounds(year),
    ):
        assert first <= date <= last
    assert day.month in season.months
    assert jalali.season_of(jalali.season_bounds(year, season)[1] + datetime.timedelta(days=1)) == jalali.season_after(
        year, season
    )


@given(days, st.integers(-20, 20))
def test_that_seasons_follow_each_other_without_gaps(date: datetime.date, count: int) -> None:
    year, season = jalali.season_of(date)
    assert jalali.season_after(*jalali.season_after(year, season, count), -count) == (year, season)


def test_that_the_seasons_of_a_span_are_named_once_each() -> None:
    first, last = JalaliDate(1403, 12, 30).to_date(), JalaliDate(1404, 7, 1).to_date()
    assert list(jalali.seasons_between(first, last)) == [
        (1403, Season.WINTER),
        (1404, Season.SPRING),
        (1404, Season.SUMMER),
        (1404, Season.AUTUMN),
    ]
    assert list(jalali.seasons_between(last, first)) == []
    assert [season.persian for season in Season] == ["بهار", "تابستان", "پاییز", "زمستان"]


@given(days, st.integers(-100, 100))
def test_that_months_later_is_the_same_day_or_the_last_of_its_month(date: datetime.date, months: int) -> None:
    day = JalaliDate.from_date(date)
    moved = day.plus_months(months)
    assert moved.year * 12 + moved.month == day.year * 12 + day.month + months
    assert moved.day == min(day.day, moved.days_in_month)


def test_that_a_leap_day_has_its_anniversary_on_the_last_day_of_a_common_year() -> None:
    assert JalaliDate(1403, 12, 30).plus_years(1) == JalaliDate(1404, 12, 29)
    assert JalaliDate(1403, 12, 30).plus_years(5) == JalaliDate(1408, 12, 30)
    assert JalaliDate(1404, 12, 29).plus_days(1) == JalaliDate(1405, 1, 1)


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ((1404, 13, 1), "Month is between 1 and 12."),
        ((1404, 0, 1), "Month is between 1 and 12."),
        ((1404, 12, 30), "اسفند 1404 has 29 days."),
        ((1404, 9, 31), "آذر 1404 has 30 days."),
        ((1404, 1, 0), "فروردین 1404 has 31 days."),
        ((0, 1, 1), "Year is between 1 and 9377."),
        ((9999, 1, 1), "Year is between 1 and 9377."),
    ],
)
def test_that_a_day_that_does_not_exist_is_refused_with_the_reason(day: tuple[int, int, int], said: str) -> None:
    with pytest.raises(Refused, match=said):
        JalaliDate(*day)


def test_that_a_day_before_the_calendar_is_refused() -> None:
    with pytest.raises(Refused, match="Year is between"):
        JalaliDate.from_date(datetime.date(600, 1, 1))
    with pytest.raises(Refused, match="out of the calendar"):
        jalali.moved(datetime.date(2025, 1, 1), 10**9)


def test_that_dates_are_written_as_the_house_writes_them() -> None:
    date, today = datetime.date(2025, 12, 8), datetime.date(2025, 6, 1)
    assert jalali.long(date) == "دوشنبه ۱۷ آذر ۱۴۰۴"
    assert jalali.short(date, today) == "۱۷ آذر"
    assert jalali.short(date, datetime.date(2026, 6, 1)) == "۱۷ آذر ۱۴۰۴"
    assert jalali.official(date) == "۱۴۰۴/۰۹/۱۷"
    assert jalali.month_title(1404, 9) == "آذر ۱۴۰۴"
    assert jalali.season_title(1404, Season.AUTUMN) == "پاییز ۱۴۰۴"


@pytest.mark.parametrize(
    ("days_away", "said"),
    [(0, "امروز"), (1, "فردا"), (-1, "دیروز"), (2, "۲ روز دیگر"), (-23, "۲۳ روز پیش"), (365, "۳۶۵ روز دیگر")],
)
def test_that_a_day_is_told_from_today(days_away: int, said: str) -> None:
    today = datetime.date(2025, 12, 8)
    assert jalali.relative(today + datetime.timedelta(days=days_away), today) == said
