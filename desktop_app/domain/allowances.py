"""Attendance allowance: the rates, from when they hold, and what an hour of presence comes to under them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.records import Record, Registers
from desktop_app.sentences import Refused, sentence


class AllowanceRate(Record, kw_only=True):
    """What is paid for an hour of official presence, in rials, from a day on.

    `least_minutes` is the presence below which a meeting is not paid; `most_minutes` what counts of one meeting, and
    `most_monthly_minutes` of one Jalali month; 0 leaves a limit out. `committee_id` None holds for every committee
    that has no rate of its own.
    """

    __tablename__ = "allowance_rate"
    registers: ClassVar[Registers] = {
        "rate": ("hourly", "starts"),
        "limits": ("least_minutes", "most_minutes", "most_monthly_minutes"),
    }

    committee_id: Mapped[str | None] = mapped_column(ForeignKey("committee.id"), default=None, index=True)
    starts: Mapped[datetime.date]
    hourly: Mapped[int]
    least_minutes: Mapped[int] = mapped_column(default=0)
    most_minutes: Mapped[int] = mapped_column(default=0)
    most_monthly_minutes: Mapped[int] = mapped_column(default=0)
    note: Mapped[str] = mapped_column(default="")


Stay = tuple[datetime.time, datetime.time | None]
"""From, to; to is None while it goes on."""


@dataclass(frozen=True)
class Presence:
    """What one meeting gives one person: the minutes spent in the room while the session was official."""

    date: datetime.date
    minutes: int


@dataclass(frozen=True)
class Due:
    """What a month of presence comes to."""

    present: int
    """Minutes present while sessions were official."""
    payable: int
    """Of these, the minutes that are paid."""
    rials: int
    meetings: int
    """Meetings with payable minutes."""


def minutes_of(time: datetime.time) -> int:
    """Minutes since midnight."""
    return time.hour * 60 + time.minute


def minutes_in_common(stays: Iterable[Stay], official: Iterable[Stay], closed: datetime.time) -> int:
    """Minutes that the stays share with the official spans; what is still open ends with the meeting, at `closed`.

    Spans of one kind may overlap: a minute counts once.
    """
    end = minutes_of(closed)
    return len(_minutes(stays, end) & _minutes(official, end))


def _minutes(spans: Iterable[Stay], end: int) -> set[int]:
    """Each minute of the spans, counted from midnight."""
    return {
        minute
        for start, until in spans
        for minute in range(minutes_of(start), min(end, end if until is None else minutes_of(until)))
    }


def payable_minutes(minutes: int, rate: AllowanceRate) -> int:
    """What one meeting pays for: nothing below the least, and no more than the most."""
    if minutes < max(rate.least_minutes, 1):
        return 0
    return min(minutes, rate.most_minutes) if rate.most_minutes else minutes


def due_in_month(presences: Iterable[Presence], rates: Sequence[AllowanceRate], committee_id: str | None) -> Due:
    """What the meetings of one Jalali month come to, in whole rials.

    The monthly limit is that of the rate of each meeting's day, and earlier meetings fill it first. A day without a
    rate pays nothing.
    """
    present = payable = sixtieths = meetings = 0
    for presence in sorted(presences, key=lambda p: p.date):
        present += presence.minutes
        rate = rate_on(rates, committee_id, presence.date)
        if rate is None:
            continue
        counted = payable_minutes(presence.minutes, rate)
        if rate.most_monthly_minutes:
            counted = min(counted, max(0, rate.most_monthly_minutes - payable))
        payable += counted
        sixtieths += counted * rate.hourly
        meetings += counted > 0
    return Due(present, payable, (sixtieths + 30) // 60, meetings)


def together(dues: Iterable[Due]) -> Due:
    """The sum of several months."""
    parts = list(dues)
    return Due(
        sum(d.present for d in parts),
        sum(d.payable for d in parts),
        sum(d.rials for d in parts),
        sum(d.meetings for d in parts),
    )


def rate_on(rates: Iterable[AllowanceRate], committee_id: str | None, day: datetime.date) -> AllowanceRate | None:
    """The rate that holds for the committee on that day: its own latest one, else the latest one for all."""
    valid = [r for r in rates if not r.removed and r.starts <= day and r.committee_id in {None, committee_id}]
    return max(valid, key=lambda r: (r.committee_id is not None, r.starts), default=None)


def admit(rate: AllowanceRate, others: Iterable[AllowanceRate]) -> None:
    """Refuses amounts that cannot be, and a second rate of the same committee from the same day on."""
    if rate.hourly <= 0:
        raise Refused(
            sentence("Rules", "The rate of an hour is more than nothing."),
            sentence("Rules", "Type the amount in rials."),
        )
    if min(rate.least_minutes, rate.most_minutes, rate.most_monthly_minutes) < 0:
        raise Refused(
            sentence("Rules", "A limit of minutes is not negative."),
            sentence("Rules", "Type the minutes, or 0 for no limit."),
        )
    if rate.most_minutes and rate.least_minutes > rate.most_minutes:
        raise Refused(
            sentence("Rules", "The least of {least} minutes is more than the most of {most} minutes."),
            sentence("Rules", "Correct one of the two."),
            least=rate.least_minutes,
            most=rate.most_minutes,
        )
    for other in others:
        if (
            other.id != rate.id
            and not other.removed
            and (other.committee_id, other.starts)
            == (
                rate.committee_id,
                rate.starts,
            )
        ):
            raise Refused(
                sentence("Rules", "From {day} on another rate holds already."),
                sentence("Rules", "Choose another day, or remove that rate first."),
                day=rate.starts,
            )
