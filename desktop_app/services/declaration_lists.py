"""The list of a year's declarations and recusals as a paper and a workbook."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.documents.declaration_list_view import DeclarationList, DeclaredRow, RecusedRow
from desktop_app.domain.committees import Committee, Role
from desktop_app.persian.digits import to_persian
from desktop_app.progress import Progress
from desktop_app.services.committee_years import CommitteeYear, days_of_year
from desktop_app.services.declarations import Declarations, DeclarationView, RecusalView
from desktop_app.services.paper_offers import Offer, PaperSource
from desktop_app.services.requests import Clock, Requests, found
from desktop_app.services.stationery import stationery_of
from desktop_app.store.office_file import OfficeFile

LIST = "declaration_list"


class DeclarationLists(Requests, PaperSource):
    """Who has declared what for a Jalali year, and who stayed away from which vote."""

    kinds = (LIST,)

    def __init__(self, file: OfficeFile, clock: Clock) -> None:
        super().__init__(file, clock)
        self._declarations = Declarations(file, clock)

    def for_committee(self, committee_id: str, year: int) -> Sequence[Offer]:
        """Where anything has been declared in the year, or a member has stayed away from a vote."""
        declared = any(one.declared for one in self._declarations.of(committee_id, year))
        if not declared and not self._declarations.recusals(committee_id, year):
            return ()
        return [self.offer(committee_id, year)]

    def offer(self, committee_id: str, year: int) -> Offer:
        with self._file.reading() as session:
            name = found(session, Committee, committee_id).name
        title = f"فهرست تعارض منافع {name} در سال {to_persian(year)}"
        return Offer(LIST, committee_id, title, str(year), ("pdf", "xlsx"), short="فهرست تعارض منافع")

    def made(self, offer: Offer, form: str, progress: Progress) -> bytes:
        progress.step(0, 1, offer.title)
        from desktop_app.documents import declaration_list as paper  # noqa: PLC0415 - start-up

        listed = self.listed(offer.subject, int(offer.part))
        if form == "xlsx":
            from desktop_app.documents import spreadsheet  # noqa: PLC0415 - start-up

            return spreadsheet.workbook(paper.listings(listed))
        return paper.print_declaration_list(listed, stationery_of(self._file))

    def listed(self, committee_id: str, year: int) -> DeclarationList:
        members = self._declarations.of(committee_id, year)
        recusals = self._declarations.recusals(committee_id, year)
        with self._file.reading() as session:
            facts = CommitteeYear(session, committee_id, days_of_year(year), self._clock.today())
            return DeclarationList(
                letterhead=facts.letterhead(),
                committee=facts.committee.name,
                year=year,
                members=tuple(_declared(one) for one in members),
                recusals=tuple(_recused(one) for one in recusals),
                secretary=facts.signer(Role.SECRETARY),
            )


def _declared(one: DeclarationView) -> DeclaredRow:
    return DeclaredRow(
        name=one.name,
        post=one.post,
        unit=one.unit,
        role=one.role.value,
        declared_on=one.submitted_on,
        has_interest=one.has_interest,
        text=one.text,
    )


def _recused(one: RecusalView) -> RecusedRow:
    return RecusedRow(
        meeting=f"جلسه {to_persian(one.meeting_number)}" if one.meeting_number is not None else one.meeting,
        date=one.date,
        item=one.item,
        name=one.name,
        post=one.post,
        reason=one.reason,
    )
