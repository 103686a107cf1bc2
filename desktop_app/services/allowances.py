"""Requests about attendance allowances: the rates, and the list of what is due for a month or a season."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.documents.allowance_list_view import AllowanceList
from desktop_app.domain.allowances import (
    AllowanceRate,
    admit,
    rate_on,
)
from desktop_app.domain.committees import Committee
from desktop_app.domain.fields import line
from desktop_app.domain.records import new_id
from desktop_app.persian.jalali import JalaliDate, Season, month_title, season_title
from desktop_app.progress import Progress
from desktop_app.services.allowance_dues import DuesOfPeriod
from desktop_app.services.committee_years import CommitteeYear, days_of_season, days_of_year
from desktop_app.services.paper_offers import Offer, PaperSource
from desktop_app.services.requests import Requests, changed, found, living
from desktop_app.services.stationery import stationery_of


@dataclass(frozen=True)
class RateView:
    """A rate as screens list it; `committee` empty holds for all committees without a rate of their own."""

    id: str
    committee_id: str | None
    committee: str
    starts: datetime.date
    hourly: int
    least_minutes: int
    most_minutes: int
    most_monthly_minutes: int
    note: str
    in_force: bool


@dataclass(frozen=True)
class RateTerms:
    """What a rate says; a limit of 0 is none."""

    starts: datetime.date
    hourly: int
    committee_id: str | None = None
    least_minutes: int = 0
    most_minutes: int = 0
    most_monthly_minutes: int = 0
    note: str = ""


class Allowances(Requests, PaperSource):
    """Rates from a day on, and allowance lists."""

    kinds = ("allowance_list",)

    def rates(self) -> list[RateView]:
        """All rates with their history: those for all committees first, then by committee; the latest first."""
        today = self._clock.today()
        with self._file.reading() as session:
            rows = living(session, AllowanceRate)
            names = {c.id: c.short_name or c.name for c in living(session, Committee)}
            views = [_rate_view(r, names.get(r.committee_id or "", ""), rows, today) for r in rows]
        return sorted(views, key=lambda view: (view.committee, -view.starts.toordinal()))

    def add_rate(self, rate: RateTerms) -> str:
        """What is paid from a day on. Refused where another rate holds from that day. Gives its id."""
        rate_id = new_id()
        with self._file.transaction("allowance.rate_set", ("allowance_rate", rate_id)) as act:
            row = AllowanceRate(id=rate_id, **_fields(act.session, rate))
            admit(row, living(act.session, AllowanceRate))
            act.session.add(row)
        return rate_id

    def correct_rate(self, rate_id: str, rate: RateTerms) -> None:
        """What was recorded otherwise is put right, its day too."""
        with self._file.transaction("allowance.rate_set", ("allowance_rate", rate_id)) as act:
            row = found(act.session, AllowanceRate, rate_id)
            others = living(act.session, AllowanceRate)
            changed(row, **_fields(act.session, rate))
            admit(row, others)

    def set_rate(
        self,
        starts: datetime.date,
        hourly: int,
        *,
        committee_id: str | None = None,
        least_minutes: int = 0,
        most_minutes: int = 0,
        most_monthly_minutes: int = 0,
        note: str = "",
    ) -> str:
        """What is paid from a day on, in rials an hour; the same committee and day again corrects it. Gives its id."""
        rate = RateTerms(starts, hourly, committee_id, least_minutes, most_minutes, most_monthly_minutes, note)
        same = [r.id for r in self.rates() if (r.committee_id, r.starts) == (committee_id, starts)]
        if not same:
            return self.add_rate(rate)
        self.correct_rate(same[0], rate)
        return same[0]

    def remove_rate(self, rate_id: str) -> None:
        with self._file.transaction("allowance.rate_removed", ("allowance_rate", rate_id)) as act:
            found(act.session, AllowanceRate, rate_id).removed = True

    def restore_rate(self, rate_id: str) -> None:
        """Takes `remove_rate` back."""
        with self._file.transaction("allowance.rate_restored", ("allowance_rate", rate_id)) as act:
            rate = act.session.get(AllowanceRate, rate_id)
            if rate is not None:
                admit(rate, living(act.session, AllowanceRate))
                rate.removed = False

    def for_committee(self, committee_id: str, year: int) -> Sequence[Offer]:
        """A list for each month with a meeting that a rate holds for, and for each season of several such months."""
        with self._file.reading() as session:
            rates = living(session, AllowanceRate)
            if not rates:
                return []
            facts = CommitteeYear(session, committee_id, days_of_year(year), self._clock.today())
            name = facts.committee.name
            paid = [m for m in facts.held if rate_on(rates, committee_id, m.date) is not None]
        months = sorted({JalaliDate.from_date(m.date).month for m in paid})
        offers = [_offer(committee_id, name, month_title(year, month), f"{year}-{month:02}") for month in months]
        offers += [
            _offer(committee_id, name, season_title(year, season), f"{year}-{season.number}")
            for season in Season
            if sum(month in season.months for month in months) > 1
        ]
        return offers

    def made(self, offer: Offer, form: str, progress: Progress) -> bytes:
        progress.step(0, 1, offer.title)
        from desktop_app.documents import allowance_list as paper  # noqa: PLC0415 - start-up

        view = self.allowance_list(offer.subject, offer.part)
        if form == "xlsx":
            from desktop_app.documents import spreadsheet  # noqa: PLC0415 - start-up

            return spreadsheet.workbook(paper.listings(view))
        return paper.print_allowance_list(view, stationery_of(self._file))

    def allowance_list(self, committee_id: str, part: str) -> AllowanceList:
        """`part` is a month as `1404-09` or a season as `1404-3`."""
        year, number = (int(piece) for piece in part.split("-"))
        whole_season = len(part.split("-")[1]) == 1
        season = Season(number) if whole_season else Season((number + 2) // 3)
        months = season.months if whole_season else (number,)
        period = season_title(year, season) if whole_season else month_title(year, number)
        with self._file.reading() as session:
            facts = CommitteeYear(session, committee_id, days_of_season(year, season), self._clock.today())
            return DuesOfPeriod(session, facts).made(year, months, period)


def _fields(session: Session, rate: RateTerms) -> dict[str, Any]:
    if rate.committee_id is not None:
        found(session, Committee, rate.committee_id)
    return {**asdict(rate), "note": line(rate.note, "note")}


def _rate_view(r: AllowanceRate, committee: str, rates: Iterable[AllowanceRate], today: datetime.date) -> RateView:
    same = [other for other in rates if other.committee_id == r.committee_id]
    return RateView(
        id=r.id,
        committee_id=r.committee_id,
        committee=committee,
        starts=r.starts,
        hourly=r.hourly,
        least_minutes=r.least_minutes,
        most_minutes=r.most_minutes,
        most_monthly_minutes=r.most_monthly_minutes,
        note=r.note,
        in_force=rate_on(same, r.committee_id, today) is r,
    )


def _offer(committee_id: str, name: str, period: str, part: str) -> Offer:
    title = f"لیست حق‌الجلسه {period}"
    return Offer("allowance_list", committee_id, f"{title} {name}", part, ("pdf", "xlsx"), short=title)
