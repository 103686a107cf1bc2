"""The register of letters and the list of contact with units as papers: of the office, or of one committee."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from desktop_app.documents.letter_register_view import ContactLine, ContactList, LetterBook, RegisteredLetter
from desktop_app.domain.committees import Committee
from desktop_app.domain.letters import Direction, Letter
from desktop_app.persian.digits import to_persian
from desktop_app.persian.jalali import JalaliDate, official, year_bounds
from desktop_app.persian.sorting import sort_key
from desktop_app.progress import Progress
from desktop_app.services.committee_years import Days, at_work, days_of_year, highest
from desktop_app.services.contact import SILENT_AFTER, Contact
from desktop_app.services.paper_facts import letterhead_of, office_of
from desktop_app.services.paper_offers import Offer, PaperSource
from desktop_app.services.requests import Clock, Requests, found
from desktop_app.services.stationery import stationery_of
from desktop_app.store.office_file import OfficeFile

LETTER_REGISTER: Final = "letter_register"
CONTACT_LIST: Final = "contact_list"
_FORMATS: Final = ("pdf", "xlsx")
_TITLES: Final = {LETTER_REGISTER: "دفتر اندیکاتور", CONTACT_LIST: "ارتباط با واحدها"}


class LetterBooks(Requests, PaperSource):
    """`part` of an offer is the Jalali year, or for a list of contact first day, last day and limit of silence."""

    kinds = (LETTER_REGISTER, CONTACT_LIST)

    def __init__(self, file: OfficeFile, clock: Clock) -> None:
        super().__init__(file, clock)
        self._contact = Contact(file, clock)

    def for_committee(self, committee_id: str, year: int) -> Sequence[Offer]:
        with self._file.reading() as session:
            committee = found(session, Committee, committee_id)
            if not at_work(session, committee, days_of_year(year), self._clock.today()):
                return ()
            name = committee.name
        return [self._offer(kind, committee_id, name, year) for kind in self.kinds]

    def book_of(self, year: int | None = None, committee_id: str | None = None) -> Offer:
        """The register of the whole office, or of a committee; of the present year if none is given."""
        with self._file.reading() as session:
            name = _scope(session, committee_id)
        of = year or JalaliDate.from_date(self._clock.today()).year
        return self._offer(LETTER_REGISTER, committee_id or "", name, of)

    def contact_in(
        self,
        first: datetime.date,
        last: datetime.date,
        committee_id: str | None = None,
        silent_after: int = SILENT_AFTER,
    ) -> Offer:
        """The list of contact from `first` to `last`."""
        with self._file.reading() as session:
            name = _scope(session, committee_id)
        short = _TITLES[CONTACT_LIST]
        title = f"{short}، {name}، {official(first)} تا {official(last)}"
        part = f"{first.isoformat()} {last.isoformat()} {silent_after}"
        return Offer(CONTACT_LIST, committee_id or "", title, part, _FORMATS, short)

    def _offer(self, kind: str, committee_id: str, name: str, year: int) -> Offer:
        short = _TITLES[kind]
        return Offer(kind, committee_id, f"{short}، {name} در سال {to_persian(year)}", str(year), _FORMATS, short)

    def made(self, offer: Offer, form: str, progress: Progress) -> bytes:
        progress.step(0, 1, offer.title)
        if offer.kind == LETTER_REGISTER:
            return self._book_paper(self.register(int(offer.part), offer.subject or None), form)
        parts = offer.part.split()
        if len(parts) == 1:
            days, limit = days_of_year(int(parts[0])), SILENT_AFTER
        else:
            first, last = (datetime.date.fromisoformat(day) for day in parts[:2])
            days, limit = Days(first, last), int(parts[2])
        return self._contact_paper(self.contact(days.first, days.last, offer.subject or None, limit), form)

    def register(self, year: int, committee_id: str | None = None) -> LetterBook:
        """Outgoing and incoming letters of a Jalali year in the order in which they were entered."""
        with self._file.reading() as session:
            rows = _letters_of_year(session, year, committee_id)
            head = letterhead_of(
                session, date=self._clock.today(), classification=highest(row.classification for row in rows)
            )
            return LetterBook(
                letterhead=head,
                scope=_scope(session, committee_id),
                year=year,
                letters=tuple(_registered(row) for row in rows),
            )

    def contact(
        self,
        first: datetime.date,
        last: datetime.date,
        committee_id: str | None = None,
        silent_after: int = SILENT_AFTER,
    ) -> ContactList:
        """What passed with every unit from `first` to `last`."""
        today = self._clock.today()
        units = self._contact.of(first, last, committee_id=committee_id)
        with self._file.reading() as session:
            return ContactList(
                letterhead=letterhead_of(session, date=today),
                scope=_scope(session, committee_id),
                first=first,
                last=min(last, today),
                limit=silent_after,
                units=tuple(
                    ContactLine(
                        unit=row.unit,
                        sent=row.sent,
                        delivered=row.delivered,
                        received=row.received,
                        reports=row.reports,
                        awaited=row.awaited,
                        open=row.open,
                        late=row.late,
                        last_heard=row.last_heard,
                        days_silent=row.days_silent,
                        silent=row.silent(silent_after),
                    )
                    for row in units
                ),
            )

    def _book_paper(self, book: LetterBook, form: str) -> bytes:
        from desktop_app.documents import letter_register as paper  # noqa: PLC0415 - start-up

        if form == "xlsx":
            from desktop_app.documents import spreadsheet  # noqa: PLC0415 - start-up

            return spreadsheet.workbook(paper.listings(book))
        return paper.print_letter_register(book, stationery_of(self._file))

    def _contact_paper(self, listed: ContactList, form: str) -> bytes:
        from desktop_app.documents import contact_list as paper  # noqa: PLC0415 - start-up

        if form == "xlsx":
            from desktop_app.documents import spreadsheet  # noqa: PLC0415 - start-up

            return spreadsheet.workbook(paper.listings(listed))
        return paper.print_contact_list(listed, stationery_of(self._file))


def _scope(session: Session, committee_id: str | None) -> str:
    return found(session, Committee, committee_id).name if committee_id else office_of(session).name


_COLUMNS: Final = (
    Letter.number,
    Letter.date,
    Letter.direction,
    Letter.recipient,
    Letter.subject,
    Letter.their_number,
    Letter.their_date,
    Letter.attachment_mark,
    Letter.classification,
    Letter.answer_by,
    Letter.delivered_on,
)


def _letters_of_year(session: Session, year: int, committee_id: str | None) -> list[Any]:
    answered, followed = aliased(Letter), aliased(Letter)
    refers_to = func.coalesce(answered.number, followed.number, "").label("refers_to")
    asked = (
        select(*_COLUMNS, refers_to)
        .outerjoin(answered, answered.id == Letter.in_reply_to_id)
        .outerjoin(followed, followed.id == Letter.further_to_id)
        .where(Letter.removed.is_(False), Letter.number != "", Letter.date.between(*year_bounds(year)))
    )
    if committee_id is not None:
        asked = asked.where(Letter.committee_id == committee_id)
    return sorted(session.execute(asked).all(), key=lambda row: (row.date, sort_key(row.number)))


def _registered(row: Any) -> RegisteredLetter:
    theirs = [to_persian(row.their_number), official(row.their_date) if row.their_date else ""]
    return RegisteredLetter(
        number=to_persian(row.number),
        date=row.date,
        incoming=row.direction is Direction.INCOMING,
        other=row.recipient,
        subject=row.subject,
        theirs=" ".join(part for part in theirs if part),
        attachment=row.attachment_mark,
        classification=row.classification.value,
        refers_to=to_persian(row.refers_to),
        answer_by=row.answer_by,
        delivered_on=row.delivered_on,
    )
