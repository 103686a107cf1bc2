"""Reports of a committee: the follow-up of its resolutions, its seasons, its year."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from desktop_app.documents.annual_evaluation_view import AnnualEvaluation
from desktop_app.documents.follow_up_report_view import FollowUpReport
from desktop_app.documents.seasonal_report_view import SeasonalReport
from desktop_app.domain.committees import Committee, Role
from desktop_app.domain.evaluations import FindingKind
from desktop_app.persian.digits import to_persian
from desktop_app.persian.jalali import Season, season_title
from desktop_app.progress import Progress
from desktop_app.services import report_facts, report_work
from desktop_app.services.committee_years import CommitteeYear, at_work, days_of_season, days_of_year
from desktop_app.services.evaluation_views import evaluation_of, season_of_committee
from desktop_app.services.paper_facts import legal_lines
from desktop_app.services.paper_offers import Offer, PaperSource
from desktop_app.services.report_lists import ObstacleRow, obstacles
from desktop_app.services.requests import Requests, found
from desktop_app.services.resolution_figures import figures_of, needing_decision, units_of
from desktop_app.services.stationery import stationery_of

if TYPE_CHECKING:
    from desktop_app.documents.listing import Listing

FOLLOW_UP, SEASONAL, ANNUAL = "follow_up_report", "seasonal_report", "annual_evaluation"


class Reports(Requests, PaperSource):
    """The papers E5, E6 and E7."""

    kinds = (FOLLOW_UP, SEASONAL, ANNUAL)

    def for_committee(self, committee_id: str, year: int) -> Sequence[Offer]:
        """The follow-up and the evaluation of a year that has begun, and a report for each season that has."""
        today = self._clock.today()
        with self._file.reading() as session:
            committee = found(session, Committee, committee_id)
            if not at_work(session, committee, days_of_year(year), today):
                return ()
            seasons = [s for s in Season if at_work(session, committee, days_of_season(year, s), today)]
            name = committee.name
        in_year = f"{name} در سال {to_persian(year)}"
        return [
            _offer(FOLLOW_UP, committee_id, "گزارش پیگیری مصوبات", in_year, str(year)),
            *(
                _offer(SEASONAL, committee_id, f"گزارش عملکرد {season_title(year, s)}", name, f"{year}-{s.number}")
                for s in seasons
            ),
            _offer(ANNUAL, committee_id, "ارزیابی سالانه", in_year, str(year)),
        ]

    def made(self, offer: Offer, form: str, progress: Progress) -> bytes:
        progress.step(0, 1, offer.title)
        match offer.kind:
            case "follow_up_report":
                return self._follow_up(self.follow_up(offer.subject, int(offer.part)), form)
            case "seasonal_report":
                year, season = (int(part) for part in offer.part.split("-"))
                return self._seasonal(self.seasonal(offer.subject, year, Season(season)), form)
            case _:
                return self._annual(self.annual(offer.subject, int(offer.part)), form)

    def follow_up(self, committee_id: str, year: int) -> FollowUpReport:
        """Resolutions of the year and those of earlier years that were open in it, as they stand today."""
        with self._file.reading() as session:
            facts = self._year(session, committee_id, year)
            rows = facts.followed()
            return FollowUpReport(
                letterhead=facts.letterhead(),
                committee=facts.committee.name,
                period=f"سال {to_persian(year)}",
                reported_on=facts.today,
                filter="مصوبات جلسات این سال و مصوبات باز سال‌های پیش",
                figures=figures_of(rows),
                units=units_of(rows),
                resolutions=rows,
                decisions=needing_decision(rows),
                prepared_by=facts.signer(Role.SECRETARY),
                seen_by=facts.signer(Role.CHAIR),
            )

    def seasonal(self, committee_id: str, year: int, season: Season) -> SeasonalReport:
        with self._file.reading() as session:
            days = days_of_season(year, season)
            facts = CommitteeYear(session, committee_id, days, self._clock.today())
            rows = facts.followed()
            seen = season_of_committee(session, committee_id, year, season, self._clock.today())
            return SeasonalReport(
                letterhead=facts.letterhead(),
                committee=facts.committee.name,
                year=year,
                season=season.name.lower(),
                legal_basis=legal_lines(session, "committee", committee_id),
                mission=facts.committee.mission,
                goals=facts.committee.goals,
                members=report_facts.members_of(facts),
                changes=report_facts.changes_of(facts),
                meetings=report_facts.meetings_of(facts),
                attendance=report_facts.attendance_of(facts),
                figures=figures_of(rows),
                units=units_of(rows),
                resolutions=rows,
                compared=report_work.compared_of(seen),
                programmes=report_work.programmes_of(seen.work),
                vulnerabilities=report_work.points_of(session, committee_id, days),
                cases=report_work.cases_of(seen.work),
                correspondence=report_work.letters_of(seen.recipients),
                obstacles=_told(obstacles(session, committee_id, days)),
                requests=report_facts.requests_of(needing_decision(rows)),
                plan=report_facts.plan_of(facts, rows),
                signers=(facts.signer(Role.SECRETARY), facts.signer(Role.CHAIR)),
            )

    def annual(self, committee_id: str, year: int) -> AnnualEvaluation:
        with self._file.reading() as session:
            facts = self._year(session, committee_id, year)
            view = evaluation_of(session, committee_id, year, self._clock.today())
            rows = facts.followed()
            return AnnualEvaluation(
                letterhead=facts.letterhead(),
                committee=facts.committee.name,
                year=year,
                legal_basis=legal_lines(session, "committee", committee_id),
                figures=report_work.figures_of(view),
                seasons=report_work.seasons_of(view.figures),
                standing=report_work.standing_of(view.figures.split),
                units=report_work.units_of(view.figures),
                target=view.facts.target,
                attendance=report_facts.attendance_of(facts),
                realised=tuple(row for row in rows if row.status == "closed" and row.meeting_date in facts.days),
                held_programmes=report_work.programmes_of(view.work),
                areas=report_work.areas_of(view.work),
                vulnerabilities=report_work.points_of(session, committee_id, facts.days),
                cases=report_work.cases_of(view.work),
                correspondence=report_work.letters_of(view.recipients),
                indicators=report_work.indicators_of(view),
                strengths=report_work.texts_of(view, FindingKind.STRENGTH),
                weaknesses=report_work.texts_of(view, FindingKind.WEAKNESS),
                causes=report_work.lines_of(view.causes),
                lessons=report_work.lines_of(view.lessons),
                programmes=report_work.proposals_of(view),
                carried_over=tuple(row for row in rows if report_facts.is_open(row)),
                approval=report_work.approval_of(session, view.approval),
                signers=(facts.signer(Role.SECRETARY), facts.signer(Role.CHAIR)),
            )

    def _year(self, session: Session, committee_id: str, year: int) -> CommitteeYear:
        return CommitteeYear(session, committee_id, days_of_year(year), self._clock.today())

    def _follow_up(self, report: FollowUpReport, form: str) -> bytes:
        from desktop_app.documents import follow_up_report as paper  # noqa: PLC0415 - start-up

        if form == "xlsx":
            return _workbook(paper.listings(report))
        return paper.print_follow_up_report(report, stationery_of(self._file))

    def _seasonal(self, report: SeasonalReport, form: str) -> bytes:
        from desktop_app.documents import seasonal_report as paper  # noqa: PLC0415 - start-up

        if form == "xlsx":
            return _workbook(paper.listings(report))
        if form == "docx":
            return paper.seasonal_docx(report, stationery_of(self._file))
        return paper.print_seasonal_report(report, stationery_of(self._file))

    def _annual(self, evaluation: AnnualEvaluation, form: str) -> bytes:
        from desktop_app.documents import annual_evaluation as paper  # noqa: PLC0415 - start-up

        if form == "xlsx":
            return _workbook(paper.listings(evaluation))
        if form == "docx":
            return paper.annual_docx(evaluation, stationery_of(self._file))
        return paper.print_annual_evaluation(evaluation, stationery_of(self._file))


def _workbook(listings: list[Listing]) -> bytes:
    from desktop_app.documents import spreadsheet  # noqa: PLC0415 - start-up

    return spreadsheet.workbook(listings)


def _offer(kind: str, committee_id: str, title: str, of: str, part: str) -> Offer:
    formats = ("pdf", "xlsx") if kind == FOLLOW_UP else ("pdf", "docx", "xlsx")
    return Offer(kind, committee_id, f"{title} {of}", part, formats, short=title)


def _told(rows: Sequence[ObstacleRow]) -> tuple[str, ...]:
    return tuple(f"مصوبه {row.number}: {row.text}" for row in rows)
