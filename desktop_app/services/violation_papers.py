"""The form of one confidential case: made when the secretary asks for it, and offered in no list of papers."""

from __future__ import annotations

from desktop_app.documents.violation_case_view import CaseStep, ViolationCase
from desktop_app.domain.committees import Role
from desktop_app.domain.violations import Violation
from desktop_app.persian.digits import to_persian
from desktop_app.progress import Progress
from desktop_app.services.committee_years import CommitteeYear, Days
from desktop_app.services.paper_facts import letterhead_of
from desktop_app.services.paper_offers import Offer, PaperSource
from desktop_app.services.requests import Requests, found
from desktop_app.services.stationery import stationery_of
from desktop_app.services.violation_cases import case_views

KIND = "violation_case"


class ViolationPapers(Requests, PaperSource):
    """Neither a meeting's papers nor a year's have it: archive, bundles and batches never take it along."""

    kinds = (KIND,)

    def offer(self, violation_id: str) -> Offer:
        """Its title has the number alone: names of files and of print jobs are read by others."""
        with self._file.reading() as session:
            number = found(session, Violation, violation_id).number
        return Offer(KIND, violation_id, f"فرم پرونده {to_persian(number)}")

    def made(self, offer: Offer, form: str, progress: Progress) -> bytes:
        from desktop_app.documents import violation_case as paper  # noqa: PLC0415 - start-up

        del form
        progress.step(0, 1, offer.title)
        return paper.print_violation_case(self.case(offer.subject), stationery_of(self._file))

    def case(self, violation_id: str) -> ViolationCase:
        today = self._clock.today()
        with self._file.reading() as session:
            row = found(session, Violation, violation_id)
            view = case_views(session, [row], today)[0]
            facts = CommitteeYear(session, row.committee_id, Days(row.received_on, today), today)
            return ViolationCase(
                letterhead=letterhead_of(session, date=today, classification=row.classification),
                committee=facts.committee.name,
                number=view.number,
                received_on=view.received_on,
                source=view.source.value,
                subject=view.subject,
                summary=view.summary,
                area=view.area,
                unit=view.unit,
                referred_to=view.referred_to,
                referred_on=view.referred_on,
                referral_letter=view.referral_letter,
                due=view.due,
                steps=tuple(CaseStep(date=step.date, text=step.text) for step in view.steps),
                status=view.status.value,
                result=view.result,
                closed_on=view.closed_on,
                secretary=facts.signer(Role.SECRETARY),
            )
