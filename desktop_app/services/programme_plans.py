"""The plan of a year's programmes as a paper and a workbook."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.documents.programme_plan_view import HeldSession, PlannedProgramme, ProgrammePlan
from desktop_app.domain.committees import Committee, Role
from desktop_app.domain.programmes import Programme
from desktop_app.persian.digits import to_persian
from desktop_app.progress import Progress
from desktop_app.services.committee_years import CommitteeYear, days_of_year
from desktop_app.services.paper_offers import Offer, PaperSource
from desktop_app.services.programme_views import session_views, shown
from desktop_app.services.requests import Requests, found, living
from desktop_app.services.stationery import stationery_of

PLAN = "programme_plan"


class ProgrammePlans(Requests, PaperSource):
    """The programmes of a committee in a Jalali year, with their sessions and effects."""

    kinds = (PLAN,)

    def for_committee(self, committee_id: str, year: int) -> Sequence[Offer]:
        """Where the year has a plan."""
        any_at_all = select(Programme.id).where(
            Programme.committee_id == committee_id, Programme.year == year, Programme.removed.is_(False)
        )
        with self._file.reading() as session:
            if session.scalar(any_at_all.limit(1)) is None:
                return ()
        return [self.offer(committee_id, year)]

    def offer(self, committee_id: str, year: int) -> Offer:
        with self._file.reading() as session:
            name = found(session, Committee, committee_id).name
        title = f"برنامه‌های {name} در سال {to_persian(year)}"
        return Offer(PLAN, committee_id, title, str(year), ("pdf", "xlsx"), short="برنامه‌های سال")

    def made(self, offer: Offer, form: str, progress: Progress) -> bytes:
        progress.step(0, 1, offer.title)
        from desktop_app.documents import programme_plan as paper  # noqa: PLC0415 - start-up

        plan = self.plan(offer.subject, int(offer.part))
        if form == "xlsx":
            from desktop_app.documents import spreadsheet  # noqa: PLC0415 - start-up

            return spreadsheet.workbook(paper.listings(plan))
        return paper.print_programme_plan(plan, stationery_of(self._file))

    def plan(self, committee_id: str, year: int) -> ProgrammePlan:
        with self._file.reading() as session:
            facts = CommitteeYear(session, committee_id, days_of_year(year), self._clock.today())
            rows = living(session, Programme, Programme.committee_id == committee_id, Programme.year == year)
            return ProgrammePlan(
                letterhead=facts.letterhead(),
                committee=facts.committee.name,
                year=year,
                programmes=_planned(session, sorted(rows, key=lambda p: (p.position, p.id))),
                secretary=facts.signer(Role.SECRETARY),
                chair=facts.signer(Role.CHAIR),
            )


def _planned(session: Session, rows: Sequence[Programme]) -> tuple[PlannedProgramme, ...]:
    return tuple(
        PlannedProgramme(
            title=view.title,
            kind=view.kind.value,
            priority=view.priority.value,
            status=view.status.value,
            unit=view.unit,
            starts=view.starts,
            ends=view.ends,
            goal=view.goal,
            audience=view.audience,
            sessions_planned=view.sessions_planned,
            indicator=view.indicator,
            unit_of_measure=view.unit_of_measure,
            target=view.target,
            reached=view.reached,
            budget=view.budget,
            effect=view.effect,
            resolution=to_persian(view.resolution),
            sessions=tuple(
                HeldSession(
                    date=held.date,
                    subject=held.subject,
                    teacher=held.teacher,
                    place=held.place,
                    participants=held.participants,
                    hours=held.hours,
                )
                for held in session_views(session, row)
            ),
        )
        for view, row in zip(shown(session, rows), rows, strict=True)
    )
