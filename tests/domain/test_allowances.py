"""What presence in official sessions comes to."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.allowances import (
    AllowanceRate,
    Due,
    Presence,
    Stay,
    admit,
    due_in_month,
    minutes_in_common,
    minutes_of,
    payable_minutes,
    rate_on,
    together,
)
from desktop_app.sentences import Refused

DAY = datetime.date(2025, 12, 8)
TIMES = st.times().map(lambda time: time.replace(second=0, microsecond=0))


def at(text: str) -> datetime.time:
    return datetime.time.fromisoformat(text)


def rate(hourly: int = 600_000, **fields: object) -> AllowanceRate:
    values: dict[str, object] = {"starts": datetime.date(2025, 3, 21), "hourly": hourly, **fields}
    return AllowanceRate(**values)  # type: ignore[arg-type]


@st.composite
def spans(draw: st.DrawFn) -> list[Stay]:
    ends: list[Stay] = []
    for _ in range(draw(st.integers(0, 4))):
        start, end = draw(TIMES), draw(st.none() | TIMES)
        ends.append((start, end if end is None or end > start else None))
    return ends


def test_that_only_minutes_in_the_room_while_the_session_is_official_count() -> None:
    official = [(at("14:10"), at("15:00")), (at("15:10"), None)]
    assert minutes_in_common([(at("14:00"), None)], official, at("16:00")) == 100
    assert minutes_in_common([(at("14:30"), at("15:05")), (at("15:30"), at("15:40"))], official, at("16:00")) == 40
    assert minutes_in_common([], official, at("16:00")) == 0
    assert minutes_in_common([(at("14:00"), None)], [], at("16:00")) == 0


@given(spans(), spans(), TIMES)
def test_that_minutes_are_never_negative_nor_more_than_the_official_ones(
    stays: list[Stay], official: list[Stay], closed: datetime.time
) -> None:
    minutes = minutes_in_common(stays, official, closed)
    everybody = minutes_in_common([(datetime.time(), None)], official, closed)
    assert 0 <= minutes <= everybody <= minutes_of(closed)
    assert minutes <= minutes_in_common(stays, [(datetime.time(), None)], closed)


def test_that_a_meeting_below_the_least_pays_nothing_and_above_the_most_no_more() -> None:
    limits = rate(least_minutes=60, most_minutes=180)
    assert [payable_minutes(minutes, limits) for minutes in (0, 59, 60, 180, 181)] == [0, 0, 60, 180, 180]
    assert payable_minutes(181, rate()) == 181


def test_that_the_month_is_filled_up_to_its_limit_by_the_earlier_meetings_first() -> None:
    days = [Presence(DAY + datetime.timedelta(days=n), 120) for n in (2, 0, 1)]
    due = due_in_month(days, [rate(most_monthly_minutes=300)], None)
    assert due == Due(present=360, payable=300, rials=3_000_000, meetings=3)


def test_that_an_hour_is_paid_by_the_minute_and_rounded_to_a_rial() -> None:
    assert due_in_month([Presence(DAY, 100)], [rate(1_000_001)], None).rials == 1_666_668


def test_that_a_rate_holds_from_its_day_on_and_the_committees_own_goes_before_the_general_one() -> None:
    general, later = rate(), rate(700_000, starts=DAY)
    own = rate(900_000, committee_id="c", starts=DAY - datetime.timedelta(days=30))
    rates = [later, general, own]
    assert rate_on(rates, "other", DAY - datetime.timedelta(days=1)) is general
    assert rate_on(rates, "other", DAY) is later
    assert rate_on(rates, "c", DAY) is own
    assert rate_on(rates, "c", datetime.date(2025, 3, 20)) is None


def test_that_a_day_without_a_rate_pays_nothing() -> None:
    due = due_in_month([Presence(datetime.date(2020, 1, 1), 90)], [rate()], None)
    assert due == Due(present=90, payable=0, rials=0, meetings=0)


@given(st.lists(st.integers(0, 600), max_size=8), st.integers(1, 10**8), st.integers(0, 300), st.integers(0, 900))
def test_that_what_is_paid_never_exceeds_presence_or_the_limits(
    minutes: list[int], hourly: int, most: int, monthly: int
) -> None:
    days = [Presence(DAY + datetime.timedelta(days=n), count) for n, count in enumerate(minutes)]
    due = due_in_month(days, [rate(hourly, most_minutes=most, most_monthly_minutes=monthly)], None)
    assert 0 <= due.payable <= due.present == sum(minutes)
    assert not monthly or due.payable <= monthly
    assert abs(due.rials - due.payable * hourly / 60) <= 0.5
    assert together([due, due]).rials == 2 * due.rials


@pytest.mark.parametrize(
    "fields", [{"hourly": 0}, {"hourly": -1}, {"most_minutes": -1}, {"least_minutes": 90, "most_minutes": 60}]
)
def test_that_a_rate_that_cannot_be_is_refused(fields: dict[str, int]) -> None:
    with pytest.raises(Refused):
        admit(rate(**fields), [])


def test_that_two_rates_do_not_begin_on_the_same_day() -> None:
    with pytest.raises(Refused):
        admit(rate(), [rate()])
    admit(rate(), [rate(committee_id="c"), rate(removed=True), rate(starts=DAY)])
