"""Requests about violations: confidential cases, their referral, their follow-up and how they ended."""

from __future__ import annotations

import datetime
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.committees import Committee
from desktop_app.domain.fields import line, text
from desktop_app.domain.people import Unit
from desktop_app.domain.records import new_id
from desktop_app.domain.violations import (
    Violation,
    ViolationSource,
    ViolationStatus,
    ViolationStep,
    confidential,
    course,
    open_case,
    step_day,
)
from desktop_app.domain.vulnerabilities import Area
from desktop_app.persian.jalali import JalaliDate, year_bounds
from desktop_app.persian.spelling import matches
from desktop_app.sentences import Refused, sentence
from desktop_app.services.areas import Areas
from desktop_app.services.requests import Clock, Requests, changed, found, living
from desktop_app.services.violation_cases import (
    CaseCounts,
    ViolationView,
    case_views,
    free_number,
    next_number_of,
    searched_in,
    within,
)
from desktop_app.store.office_file import OfficeFile

_LINES: Final = frozenset({"number", "subject", "referred_to", "referral_letter"})
_NEEDED: Final = frozenset({"number", "subject"})
_TEXTS: Final = frozenset({"summary", "result"})


class Violations(Requests):
    """The cases of the committees. No other room reads their words; counts are what leaves this one."""

    def __init__(self, file: OfficeFile, clock: Clock) -> None:
        super().__init__(file, clock)
        self._areas = Areas(file, clock)

    def of(self, committee_id: str | None, year: int | None = None, query: str = "") -> tuple[ViolationView, ...]:
        """Cases that came in during a Jalali year or are still open from before it; late ones first, closed ones last.

        `query` is matched against number, subject, summary, unit and referral.
        """
        with self._file.reading() as session:
            of_body = [] if committee_id is None else [Violation.committee_id == committee_id]
            rows = living(session, Violation, *of_body)
            if year is not None:
                first, last = year_bounds(year)
                rows = [v for v in rows if first <= v.received_on <= last or (v.status.open and v.received_on < first)]
            shown = case_views(session, rows, self._clock.today())
        if query.strip():
            shown = [v for v in shown if matches(query, searched_in(v))]
        return tuple(
            sorted(
                shown,
                key=lambda v: (not v.status.open, -v.days_late, -v.received_on.toordinal(), v.number, v.id),
            )
        )

    def get(self, violation_id: str) -> ViolationView:
        with self._file.reading() as session:
            return case_views(session, [found(session, Violation, violation_id)], self._clock.today())[0]

    def whereabouts(self, violation_id: str) -> tuple[str, int] | None:
        """Its committee and the Jalali year in which it came in; None where it is not there."""
        with self._file.reading() as session:
            row = session.get(Violation, violation_id)
            if row is None or row.removed:
                return None
            return row.committee_id, JalaliDate.from_date(row.received_on).year

    def counts(self, committee_id: str | None, first: datetime.date, last: datetime.date) -> tuple[CaseCounts, ...]:
        """How many cases a period saw, by source; sources without any are left out. Both days belong to the period."""
        with self._file.reading() as session:
            asked = select(
                Violation.source, Violation.received_on, Violation.referred_on, Violation.closed_on, Violation.status
            ).where(Violation.removed.is_(False), Violation.received_on <= last)
            if committee_id is not None:
                asked = asked.where(Violation.committee_id == committee_id)
            rows = session.execute(asked).all()
        return tuple(
            counts
            for counts in (
                CaseCounts(
                    source,
                    sum(1 for r in rows if r.source is source and first <= r.received_on),
                    sum(1 for r in rows if r.source is source and within(r.referred_on, first, last)),
                    sum(1 for r in rows if r.source is source and within(r.closed_on, first, last)),
                    sum(1 for r in rows if r.source is source and (r.closed_on is None or r.closed_on > last)),
                )
                for source in ViolationSource
            )
            if any(counts[1:])
        )

    def next_number(self, received_on: datetime.date | None = None) -> str:
        """The mark that follows the highest of the year, as 1404/3."""
        with self._file.reading() as session:
            return next_number_of(session, received_on or self._clock.today())

    # A case

    def receive(
        self,
        committee_id: str,
        subject: str,
        *,
        received_on: datetime.date | None = None,
        number: str = "",
        **fields: Any,
    ) -> str:
        """Opens a case; without a number it gets the next one of its year. Fields: source, classification, summary,
        area_id, unit_id.
        """
        if fields.get("area_id"):
            self._areas.bring()
        violation_id = new_id()
        day = received_on or self._clock.today()
        with self._file.transaction("violation.received", ("violation", violation_id)) as act:
            found(act.session, Committee, committee_id)
            row = Violation(
                id=violation_id,
                committee_id=committee_id,
                number=free_number(act.session, number) if number.strip() else next_number_of(act.session, day),
                received_on=day,
                subject=line(subject, "subject", required=True),
            )
            changed(row, **_checked(act.session, fields))
            course(row, self._clock.today())
            act.session.add(row)
        return violation_id

    def edit(self, violation_id: str, **fields: Any) -> None:
        """Fields: number, received_on, source, classification, subject, summary, area_id, unit_id, referred_to,
        referred_on, referral_letter, due. Refused once the case is closed.
        """
        if fields.get("area_id"):
            self._areas.bring()
        with self._file.transaction("violation.edited", ("violation", violation_id)) as act:
            row = found(act.session, Violation, violation_id)
            open_case(row)
            checked = _checked(act.session, fields)
            if "number" in checked:
                checked["number"] = free_number(act.session, checked["number"], violation_id)
            changed(row, **checked)
            course(row, self._clock.today())

    def refer(
        self,
        violation_id: str,
        to: str,
        *,
        on: datetime.date | None = None,
        letter: str = "",
        due: datetime.date | None = None,
    ) -> None:
        """Hands the case to a body; `due` is by when its answer is expected. An earlier referral stays in history."""
        with self._file.transaction("violation.referred", ("violation", violation_id)) as act:
            row = found(act.session, Violation, violation_id)
            open_case(row)
            changed(
                row,
                referred_to=line(to, "referred_to", required=True),
                referred_on=on or self._clock.today(),
                referral_letter=line(letter, "referral_letter"),
                due=due,
                status=ViolationStatus.REFERRED,
            )
            course(row, self._clock.today())

    def inquire(self, violation_id: str) -> None:
        """The case is being looked into."""
        with self._file.transaction("violation.inquired", ("violation", violation_id)) as act:
            row = found(act.session, Violation, violation_id)
            open_case(row)
            changed(row, status=ViolationStatus.IN_INQUIRY)

    def close(
        self, violation_id: str, status: ViolationStatus, result: str, *, on: datetime.date | None = None
    ) -> None:
        """Ends the case as confirmed or unfounded, with what came out."""
        with self._file.transaction("violation.closed", ("violation", violation_id)) as act:
            row = found(act.session, Violation, violation_id)
            open_case(row)
            if status.open:
                raise Refused(
                    sentence("Rules", "A case ends as confirmed or as unfounded."),
                    sentence("Rules", "Choose one of the two."),
                )
            changed(
                row,
                status=status,
                result=text(result, "result", required=True),
                closed_on=on or self._clock.today(),
            )
            course(row, self._clock.today())

    def reopen(self, violation_id: str) -> None:
        """Takes a closed case up again; its result stays written."""
        with self._file.transaction("violation.reopened", ("violation", violation_id)) as act:
            row = found(act.session, Violation, violation_id)
            if row.status.open:
                raise Refused(sentence("Rules", "This case is open already."))
            changed(row, status=ViolationStatus.IN_INQUIRY, closed_on=None)

    def remove(self, violation_id: str) -> None:
        with self._file.transaction("violation.removed", ("violation", violation_id)) as act:
            found(act.session, Violation, violation_id).removed = True

    def restore(self, violation_id: str) -> None:
        """Takes back a removal."""
        with self._file.transaction("violation.restored", ("violation", violation_id)) as act:
            row = act.session.get(Violation, violation_id)
            if row is not None:
                free_number(act.session, row.number, row.id)
                row.removed = False

    # Its follow-up

    def add_step(self, violation_id: str, words: str, *, on: datetime.date | None = None) -> str:
        with self._file.transaction("violation.step_added", ("violation", violation_id)) as act:
            row = found(act.session, Violation, violation_id)
            open_case(row)
            day = on or self._clock.today()
            step_day(day, row, self._clock.today())
            step = ViolationStep(
                id=new_id(), violation_id=violation_id, date=day, text=text(words, "text", required=True)
            )
            act.session.add(step)
        return step.id

    def edit_step(self, step_id: str, words: str, on: datetime.date) -> None:
        with self._file.transaction("violation.step_edited", ("violation_step", step_id)) as act:
            step = found(act.session, ViolationStep, step_id)
            row = found(act.session, Violation, step.violation_id)
            open_case(row)
            step_day(on, row, self._clock.today())
            changed(step, text=text(words, "text", required=True), date=on)

    def remove_step(self, step_id: str) -> None:
        with self._file.transaction("violation.step_removed", ("violation_step", step_id)) as act:
            step = found(act.session, ViolationStep, step_id)
            open_case(found(act.session, Violation, step.violation_id))
            step.removed = True

    def restore_step(self, step_id: str) -> None:
        """Takes back a removal."""
        with self._file.transaction("violation.step_restored", ("violation_step", step_id)) as act:
            step = act.session.get(ViolationStep, step_id)
            if step is not None:
                step.removed = False


def _checked(session: Session, fields: dict[str, Any]) -> dict[str, Any]:
    checked = dict(fields)
    for name, value in fields.items():
        if name in _LINES:
            checked[name] = line(value, name, required=name in _NEEDED)
        elif name in _TEXTS:
            checked[name] = text(value, name)
    if "classification" in fields:
        confidential(fields["classification"])
    for name, noun in (("area_id", Area), ("unit_id", Unit)):
        if fields.get(name):
            found(session, noun, fields[name])
    return checked
