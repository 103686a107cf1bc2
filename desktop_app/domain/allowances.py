"""Attendance allowance: the rates, from when they hold, and what an hour of presence comes to under them."""

from __future__ import annotations

import datetime
from typing import ClassVar

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.records import Record, Registers


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
