"""What the meetings of some months give each member: minutes in official time, and rials under the rates."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy.orm import Session

from desktop_app.documents.allowance_list_view import AllowanceList, PaidMeeting, PaidMonth, PaidPerson, RateLine
from desktop_app.documents.official_parts import Signer
from desktop_app.domain.allowances import (
    AllowanceRate,
    Due,
    Presence,
    due_in_month,
    minutes_in_common,
    rate_on,
    together,
)
from desktop_app.domain.attendance import Attendance, Capacity
from desktop_app.domain.committees import Role
from desktop_app.domain.meetings import Meeting
from desktop_app.persian.digits import to_persian
from desktop_app.persian.jalali import JalaliDate, month_title
from desktop_app.services.attendance import roll_of, rows_of
from desktop_app.services.committee_years import CommitteeYear
from desktop_app.services.requests import living

Payee = tuple[str, str]
"""A member's id, and the name of the one who came for the member, if somebody did."""


class DuesOfPeriod:
    """Reads what each meeting gives each member, month by month."""

    def __init__(self, session: Session, facts: CommitteeYear) -> None:
        self._session = session
        self._facts = facts
        self._rates = living(session, AllowanceRate)

    def made(self, year: int, months: Sequence[int], period: str) -> AllowanceList:
        facts = self._facts
        by_month = {month: [m for m in facts.held if JalaliDate.from_date(m.date).month == month] for month in months}
        dues = {month: self._dues(meetings) for month, meetings in by_month.items() if meetings}
        meetings = [m for month in dues for m in by_month[month]]
        everyone = self._summed(dues.values())
        return AllowanceList(
            letterhead=facts.letterhead(),
            committee=facts.committee.name,
            period=period,
            months=tuple(
                PaidMonth(
                    title=month_title(year, month),
                    meetings=tuple(self._meeting(m) for m in by_month[month]),
                    people=self._people(due),
                )
                for month, due in dues.items()
            ),
            totals=self._people(everyone) if len(dues) > 1 else (),
            rates=self._lines(meetings),
            rials=sum(due.rials for due in everyone.values()),
            signers=self._signers(),
        )

    def _meeting(self, meeting: Meeting) -> PaidMeeting:
        official = self._official(meeting)
        closed = meeting.closed_at or datetime.time()
        return PaidMeeting(
            number=to_persian(meeting.number) if meeting.number is not None else "",
            date=meeting.date,
            official_from=official[0][0] if official else None,
            official_to=(official[-1][1] or closed) if official else None,
            minutes=minutes_in_common([(datetime.time(), None)], official, closed),
        )

    def _official(self, meeting: Meeting) -> tuple[tuple[datetime.time, datetime.time | None], ...]:
        return roll_of(self._session, meeting, meeting.closed_at or datetime.time()).official

    def _dues(self, meetings: Iterable[Meeting]) -> dict[Payee, Due]:
        presences: dict[Payee, list[Presence]] = {}
        for meeting in meetings:
            official, closed = self._official(meeting), meeting.closed_at or datetime.time()
            for row in rows_of(self._session, meeting.id):
                if _is_paid(row) and row.person_id in self._facts.people:
                    minutes = minutes_in_common(row.spans, official, closed)
                    payee = (row.person_id, row.representative)
                    presences.setdefault(payee, []).append(Presence(meeting.date, minutes))
        committee = self._facts.committee.id
        return {payee: due_in_month(rows, self._rates, committee) for payee, rows in presences.items()}

    def _summed(self, months: Iterable[Mapping[Payee, Due]]) -> dict[Payee, Due]:
        parts: dict[Payee, list[Due]] = {}
        for month in months:
            for payee, due in month.items():
                parts.setdefault(payee, []).append(due)
        return {payee: together(dues) for payee, dues in parts.items()}

    def _people(self, dues: Mapping[Payee, Due]) -> tuple[PaidPerson, ...]:
        """In the order of the seats; who never came in official time is left out."""
        order = {seat.person_id: place for place, seat in enumerate(self._facts.seats)}
        payees = sorted((p for p in dues if dues[p].present), key=lambda p: (order.get(p[0], len(order)), p[1]))
        return tuple(self._person(payee, dues[payee]) for payee in payees)

    def _person(self, payee: Payee, due: Due) -> PaidPerson:
        person = self._facts.people[payee[0]]
        name, post = person.full_name, person.post
        if payee[1]:
            name, post = payee[1], f"نماینده {person.shown_name}"
        return PaidPerson(
            name=name,
            post=post,
            meetings=due.meetings,
            present=due.present,
            payable=due.payable,
            rials=due.rials,
        )

    def _lines(self, meetings: Iterable[Meeting]) -> tuple[RateLine, ...]:
        used = {r.id: r for m in meetings if (r := rate_on(self._rates, self._facts.committee.id, m.date)) is not None}
        return tuple(
            RateLine(
                starts=r.starts,
                hourly=r.hourly,
                least_minutes=r.least_minutes,
                most_minutes=r.most_minutes,
                most_monthly_minutes=r.most_monthly_minutes,
                note=r.note,
            )
            for r in sorted(used.values(), key=lambda r: r.starts)
        )

    def _signers(self) -> tuple[Signer, ...]:
        """Who draws the list up, who checks the money, who approves."""
        return (
            self._facts.signer(Role.SECRETARY),
            Signer(post="امور مالی (ذی‌حساب)"),
            self._facts.signer(Role.CHAIR),
        )


def _is_paid(row: Attendance) -> bool:
    """A member's seat, and an alternate who sat in one."""
    return row.capacity.sits or (row.capacity is Capacity.ALTERNATE and row.in_place_of_id is not None)
