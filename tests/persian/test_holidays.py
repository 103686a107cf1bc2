"""Holidays and counting in working days."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.persian import holidays
from desktop_app.persian.holidays import FRIDAY, THURSDAY, WorkCalendar
from desktop_app.persian.jalali import JalaliDate
from desktop_app.sentences import Refused

near_days = st.dates(datetime.date(2015, 1, 1), datetime.date(2030, 1, 1))
weekends = st.frozensets(st.integers(0, 6), max_size=3)


def day(year: int, month: int, number: int) -> datetime.date:
    return JalaliDate(year, month, number).to_date()


def test_that_the_holidays_of_a_year_are_known_by_their_persian_names() -> None:
    year = holidays.official_holidays(1404)
    assert list(year) == sorted(year)
    assert year[day(1404, 1, 1)] == "جشن نوروز"
    assert year[day(1404, 1, 13)] == "روز طبیعت"
    assert year[day(1404, 3, 15)] == "قیام ۱۵ خرداد"
    assert year[day(1404, 11, 22)] == "پیروزی انقلاب اسلامی"
    assert year[day(1404, 12, 29)] == "روز ملی شدن صنعت نفت ایران"
    assert year[day(1404, 4, 15)] == "عاشورای حسینی"
    assert all(JalaliDate.from_date(date).year == 1404 for date in year)


def test_that_the_solar_holidays_stand_in_every_year_the_library_knows() -> None:
    for year in range(1370, 1478):
        known = holidays.official_holidays(year)
        for month, number in ((1, 1), (1, 2), (1, 12), (1, 13), (3, 14), (3, 15), (11, 22), (12, 29)):
            assert day(year, month, number) in known, (year, month, number)


@pytest.mark.parametrize("year", [-5, 0, 1, 1300, 1350, 1480, 1600, 9377, 9378, 10**6])
def test_that_a_year_outside_the_library_has_no_holidays_and_no_error(year: int) -> None:
    assert holidays.official_holidays(year) == {}


def test_that_days_far_outside_the_library_still_have_a_weekend() -> None:
    calendar = WorkCalendar()
    for year in (1300, 1700, 5000):
        first = day(year, 5, 1)
        week = [first + datetime.timedelta(days=count) for count in range(7)]
        assert sum(map(calendar.is_working_day, week)) == 5


def test_that_an_office_keeps_its_own_weekend_holidays_and_exceptions() -> None:
    thursday, ashura, plain = day(1404, 9, 20), day(1404, 4, 15), day(1404, 9, 18)
    assert not WorkCalendar().is_working_day(thursday)
    assert WorkCalendar(weekend=frozenset({FRIDAY})).is_working_day(thursday)
    calendar = WorkCalendar(added={plain: "تعطیلی استانی"}, dropped=frozenset({ashura, thursday}))
    assert calendar.holiday_name(plain) == "تعطیلی استانی"
    assert not calendar.is_working_day(plain)
    assert calendar.holiday_name(ashura) is None
    assert calendar.is_working_day(ashura)
    assert calendar.is_working_day(thursday)
    assert frozenset({THURSDAY, FRIDAY}) == WorkCalendar().weekend


def test_that_ten_working_days_step_over_weekends_and_holidays() -> None:
    calendar = WorkCalendar()
    assert calendar.add_working_days(day(1404, 9, 17), 10) == day(1404, 10, 1)
    assert calendar.add_working_days(day(1404, 12, 27), 1) == day(1405, 1, 5)
    assert calendar.add_working_days(day(1404, 9, 17), 0) == day(1404, 9, 17)
    assert calendar.next_working_day(day(1404, 9, 20)) == day(1404, 9, 22)
    assert calendar.next_working_day(day(1404, 9, 17)) == day(1404, 9, 17)


@given(near_days, st.integers(-60, 60), weekends, st.frozensets(near_days, max_size=5))
def test_that_adding_and_counting_working_days_are_inverse(
    start: datetime.date, count: int, weekend: frozenset[int], dropped: frozenset[datetime.date]
) -> None:
    calendar = WorkCalendar(weekend=weekend, added={datetime.date(2020, 1, 1): "آزمون"}, dropped=dropped)
    end = calendar.add_working_days(start, count)
    assert calendar.working_days_between(start, end) == count
    assert count == 0 or calendar.is_working_day(end)


@given(near_days, near_days)
def test_that_counting_agrees_with_looking_at_each_day(first: datetime.date, second: datetime.date) -> None:
    calendar = WorkCalendar()
    start, end = min(first, second), min(max(first, second), min(first, second) + datetime.timedelta(days=90))
    each = [start + datetime.timedelta(days=count) for count in range(1, (end - start).days + 1)]
    assert calendar.working_days_between(start, end) == sum(map(calendar.is_working_day, each))


def test_that_a_calendar_without_working_days_and_a_way_out_of_time_are_refused() -> None:
    with pytest.raises(Refused, match="without a working day"):
        WorkCalendar(weekend=frozenset(range(7)))
    with pytest.raises(Refused, match="out of the calendar"):
        WorkCalendar().add_working_days(day(9377, 12, 1), 40)
