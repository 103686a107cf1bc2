"""Registers of a committee's year: its resolutions, and the delivery book of its letters."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.documents.delivery_book_view import DeliveryBook, DeliveryRow
from desktop_app.documents.resolution_register_view import RegisteredResolution, ResolutionRegister
from desktop_app.domain.agenda import AgendaItem
from desktop_app.domain.committees import Committee, Role
from desktop_app.domain.letters import Letter
from desktop_app.domain.resolutions import Resolution
from desktop_app.domain.votes import VoteMethod
from desktop_app.persian.digits import to_persian
from desktop_app.progress import Progress
from desktop_app.services.committee_years import CommitteeYear, at_work, days_of_year
from desktop_app.services.decisions import resolution_view
from desktop_app.services.paper_offers import Offer, PaperSource
from desktop_app.services.requests import Requests, found, living
from desktop_app.services.stationery import stationery_of

REGISTER, DELIVERY_BOOK = "resolution_register", "delivery_book"
_TITLES = {REGISTER: ("دفتر ثبت مصوبات", ""), DELIVERY_BOOK: ("دفتر تحویل نامه‌ها", "ی")}
"""What each is called, and what joins its name to the committee's."""


class Registers(Requests, PaperSource):
    """The resolution register and the delivery book of a Jalali year."""

    kinds = (REGISTER, DELIVERY_BOOK)

    def for_committee(self, committee_id: str, year: int) -> Sequence[Offer]:
        with self._file.reading() as session:
            committee = found(session, Committee, committee_id)
            if not at_work(session, committee, days_of_year(year), self._clock.today()):
                return ()
            name = committee.name
        of, forms = f"{name} در سال {to_persian(year)}", ("pdf", "xlsx")
        return [
            Offer(kind, committee_id, f"{title}{joint} {of}", str(year), forms, short=title)
            for kind, (title, joint) in _TITLES.items()
        ]

    def made(self, offer: Offer, form: str, progress: Progress) -> bytes:
        progress.step(0, 1, offer.title)
        if offer.kind == REGISTER:
            return self._register_paper(self.register(offer.subject, int(offer.part)), form)
        return self._book_paper(self.delivery_book(offer.subject, int(offer.part)), form)

    def register(self, committee_id: str, year: int) -> ResolutionRegister:
        with self._file.reading() as session:
            facts = CommitteeYear(session, committee_id, days_of_year(year), self._clock.today())
            items = living(session, AgendaItem, AgendaItem.meeting_id.in_(facts.meeting_ids))
            subjects = {item.id: item.title for item in items}
            return ResolutionRegister(
                letterhead=facts.letterhead(),
                committee=facts.committee.name,
                year=year,
                resolutions=tuple(
                    _registered(facts, r, subjects.get(r.item_id or "", "")) for r in facts.resolutions()
                ),
                secretary=facts.signer(Role.SECRETARY),
            )

    def delivery_book(self, committee_id: str, year: int) -> DeliveryBook:
        """The letters that have been given a number, by date."""
        with self._file.reading() as session:
            facts = CommitteeYear(session, committee_id, days_of_year(year), self._clock.today())
            return DeliveryBook(
                letterhead=facts.letterhead(),
                scope=facts.committee.name,
                year=year,
                letters=tuple(_delivery(facts, letter) for letter in facts.letters if letter.number),
            )

    def _register_paper(self, register: ResolutionRegister, form: str) -> bytes:
        from desktop_app.documents import resolution_register as paper  # noqa: PLC0415 - start-up

        if form == "xlsx":
            from desktop_app.documents import spreadsheet  # noqa: PLC0415 - start-up

            return spreadsheet.workbook(paper.listings(register))
        return paper.print_resolution_register(register, stationery_of(self._file))

    def _book_paper(self, book: DeliveryBook, form: str) -> bytes:
        from desktop_app.documents import delivery_book as paper  # noqa: PLC0415 - start-up

        if form == "xlsx":
            from desktop_app.documents import spreadsheet  # noqa: PLC0415 - start-up

            return spreadsheet.workbook(paper.listings(book))
        return paper.print_delivery_book(book, stationery_of(self._file))


def _registered(facts: CommitteeYear, r: Resolution, subject: str) -> RegisteredResolution:
    meeting, shown = facts.meeting_of(r), resolution_view(facts.session, r)
    vote = ""
    if r.vote_method is not VoteMethod.UNTAKEN:
        vote = "rejected"
        if shown.vote.carried:
            vote = "unanimous" if r.vote_method is VoteMethod.UNANIMOUS else "majority"
    return RegisteredResolution(
        number=facts.label_of(r),
        running=r.running_number,
        text=r.text,
        meeting=f"جلسه {to_persian(meeting.number)}" if meeting.number is not None else meeting.title,
        date=meeting.date,
        subject=subject,
        unit=shown.responsible,
        cooperating=shown.cooperating,
        deadline=r.deadline,
        vote=vote,
        below_quorum=r.below_quorum,
        status=r.status.value,
    )


def _delivery(facts: CommitteeYear, letter: Letter) -> DeliveryRow:
    person = facts.people.get(letter.person_id or "")
    unit = facts.units.get(letter.unit_id or "", "")
    return DeliveryRow(
        number=to_persian(letter.number),
        date=letter.date,
        recipient=letter.recipient or (person.shown_name if person else unit),
        subject=letter.subject,
        attachment=letter.attachment_mark,
        classification=letter.classification.value,
        delivered_on=letter.delivered_on,
        received_by=letter.received_by,
        receipt_no=to_persian(letter.receipt_no),
    )
