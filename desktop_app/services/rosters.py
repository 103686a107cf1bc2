"""The roster of a committee's members, with their letters of appointment."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.documents.roster_view import Roster, RosterRow
from desktop_app.domain.committees import Committee, Membership, Role
from desktop_app.persian.digits import to_persian
from desktop_app.progress import Progress
from desktop_app.services.committee_years import CommitteeYear, at_work, days_of_year
from desktop_app.services.paper_facts import legal_lines
from desktop_app.services.paper_offers import Offer, PaperSource
from desktop_app.services.report_facts import unit_of_seat
from desktop_app.services.requests import Requests, found
from desktop_app.services.stationery import stationery_of


class Rosters(Requests, PaperSource):
    """Who sits in a committee, as of today or of the end of a year gone by."""

    kinds = ("roster",)

    def for_committee(self, committee_id: str, year: int) -> Sequence[Offer]:
        with self._file.reading() as session:
            committee = found(session, Committee, committee_id)
            if not at_work(session, committee, days_of_year(year), self._clock.today()):
                return ()
            name = committee.name
        title = f"فهرست اعضای {name} در سال {to_persian(year)}"
        return [Offer("roster", committee_id, title, str(year), ("pdf", "xlsx"), short="فهرست اعضا")]

    def made(self, offer: Offer, form: str, progress: Progress) -> bytes:
        progress.step(0, 1, offer.title)
        from desktop_app.documents import roster as paper  # noqa: PLC0415 - start-up

        roster = self.roster(offer.subject, int(offer.part))
        if form == "xlsx":
            from desktop_app.documents import spreadsheet  # noqa: PLC0415 - start-up

            return spreadsheet.workbook(paper.listings(roster))
        return paper.print_roster(roster, stationery_of(self._file))

    def roster(self, committee_id: str, year: int) -> Roster:
        with self._file.reading() as session:
            facts = CommitteeYear(session, committee_id, days_of_year(year), self._clock.today())
            present = facts.seats_on(facts.last_day())
            former = [s for s in facts.seats if s not in present and s.ends is not None and s.ends in facts.days]
            return Roster(
                letterhead=facts.letterhead(),
                committee=facts.committee.name,
                year=year,
                legal_basis=legal_lines(session, "committee", committee_id),
                structure=facts.committee.structure,
                duties=facts.committee.duties,
                members=tuple(_row(facts, seat) for seat in present),
                former=tuple(_row(facts, seat) for seat in former),
                secretary=facts.signer(Role.SECRETARY),
            )


def _row(facts: CommitteeYear, seat: Membership) -> RosterRow:
    person = facts.people[seat.person_id]
    return RosterRow(
        name=person.full_name,
        post=person.post,
        unit=unit_of_seat(facts, seat),
        role=seat.role.value,
        standing=seat.standing.value,
        kind=seat.member_kind.value,
        votes=seat.votes,
        letter_number=to_persian(seat.letter_no),
        letter_date=seat.letter_date,
        starts=seat.starts,
        ends=seat.ends,
    )
