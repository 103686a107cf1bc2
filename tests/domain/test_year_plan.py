"""Days for the meetings of a year."""

from __future__ import annotations

import datetime

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.year_plan import Booking, Wish, as_booking, clashes, day_for, plan
from desktop_app.persian.holidays import WorkCalendar

CALENDAR = WorkCalendar()
FIRST = datetime.date(2026, 4, 4)  # a Saturday
LAST = FIRST + datetime.timedelta(days=80)
NINE, TEN, ELEVEN, NOON = (datetime.time(hour) for hour in (9, 10, 11, 12))


def wish(
    key: str = "الف", people: str = "abc", *, days: int = 80, weekday: int | None = 0, place: str = "سالن"
) -> Wish:
    return Wish(
        key=key,
        first=FIRST,
        last=FIRST + datetime.timedelta(days=days),
        about=FIRST + datetime.timedelta(days=days // 2),
        weekday=weekday,
        starts=NINE,
        ends=ELEVEN,
        people=frozenset(people),
        place=place,
    )


def test_that_the_usual_weekday_nearest_to_the_middle_is_chosen() -> None:
    day = day_for(wish(), [], CALENDAR)
    assert day is not None
    assert day.weekday() == 0
    assert abs((day - wish().about).days) <= 7


def test_that_meetings_that_share_a_person_or_a_room_are_at_once_only_where_their_hours_meet() -> None:
    day = datetime.date(2026, 4, 6)
    one = Booking(day, NINE, ELEVEN, frozenset("ab"), "سالن")
    assert clashes(one, [Booking(day, ELEVEN, NOON, frozenset("ab"), "سالن")]) == []
    (shared,) = clashes(one, [Booking(day, TEN, NOON, frozenset("bc"), "اتاق")])
    assert (shared.people, shared.place) == (frozenset("b"), False)
    (room,) = clashes(one, [Booking(day, TEN, NOON, frozenset("z"), "سالن")])
    assert (room.people, room.place) == (frozenset(), True)
    assert clashes(one, [Booking(day, None, None, frozenset("a"))]) != []
    assert clashes(one, [Booking(day, TEN, NOON, frozenset("z"), "")]) == []


def test_that_a_period_without_a_free_day_has_no_meeting() -> None:
    days = [FIRST + datetime.timedelta(days=n) for n in range(4)]
    taken = [Booking(day, NINE, NOON, frozenset("a")) for day in days]
    assert day_for(wish(days=3), taken, CALENDAR) is None


@given(
    st.lists(
        st.tuples(st.sets(st.sampled_from("abcdef"), min_size=1), st.integers(2, 60), st.integers(0, 6)), max_size=8
    )
)
def test_that_a_plan_never_asks_for_a_person_or_a_room_twice_at_once_nor_for_a_holiday(
    asked: list[tuple[set[str], int, int]],
) -> None:
    wishes = [
        wish(str(n), "".join(people), days=days, weekday=weekday) for n, (people, days, weekday) in enumerate(asked)
    ]
    days = plan(wishes, [], CALENDAR)
    assert set(days) == {one.key for one in wishes}
    held = [as_booking(one, day) for one in wishes if (day := days[one.key]) is not None]
    for place, one in enumerate(held):
        assert CALENDAR.is_working_day(one.date)
        assert clashes(one, held[place + 1 :]) == []
    for asked_for in wishes:
        day = days[asked_for.key]
        assert day is None or asked_for.first <= day <= asked_for.last
