"""Requests about letters that have gone out: the register, delivery and receipt, and printing them again."""

from __future__ import annotations

import dataclasses
import datetime
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy.orm import Session

from desktop_app.documents import canonical
from desktop_app.documents.letter_view import LetterPaper
from desktop_app.domain.fields import line
from desktop_app.domain.letters import Direction, Letter, LetterKind, Urgency, answer_day, delivery
from desktop_app.domain.meetings import Classification, Meeting
from desktop_app.domain.minutes import digest
from desktop_app.domain.records import new_id
from desktop_app.persian.digits import to_persian
from desktop_app.persian.spelling import matches
from desktop_app.proof.page_code import PaperFacts, PaperKind
from desktop_app.services.frozen_minutes import Code
from desktop_app.services.letter_facts import LetterFacts, copies_written
from desktop_app.services.office_keys import OfficeKeys
from desktop_app.services.register import Numbers, code_of, next_letter_number
from desktop_app.services.requests import Clock, Requests, changed, found, living, once
from desktop_app.services.stationery import stationery_of
from desktop_app.store.office_file import OfficeFile, Transaction

Trial = Literal["whole", "recipient"]
LETTER_FORMATS = ("pdf", "docx")
_CODED = {
    LetterKind.INVITATION: PaperKind.INVITATION,
    LetterKind.NOTICE: PaperKind.NOTICE,
    LetterKind.REMINDER: PaperKind.REMINDER,
}


@dataclass(frozen=True)
class LetterView:
    """One line of the register of letters."""

    id: str
    kind: LetterKind
    wording: str
    number: str
    date: datetime.date | None
    recipient: str
    subject: str
    meeting_id: str | None
    resolution_ids: tuple[str, ...]
    unit_id: str | None
    person_id: str | None
    classification: Classification
    urgency: Urgency
    copies: str
    delivered_on: datetime.date | None
    received_by: str
    receipt_no: str


class LetterRoom(Requests):
    """A room of letters: it enters them in the register under the office's code, and prints them as they went out."""

    # A request that sends many letters gives `_enter` the same `Numbers` with each.

    def __init__(self, file: OfficeFile, clock: Clock, keys: OfficeKeys | None = None) -> None:
        super().__init__(file, clock)
        self._keys = keys or OfficeKeys(file, clock)

    def _enter(
        self, act: Transaction, facts: LetterFacts, paper: LetterPaper, kind: LetterKind, **about: Any
    ) -> Letter:
        """Issues a letter (`issue`) and seals its text for the code on its pages."""
        row = issue(facts, paper, kind, self._file, **about)
        self._keys.seal(act, code_facts(row))
        return row

    def _print(self, session: Session, letter: Letter | LetterPaper, form: str) -> bytes:
        """An issued letter with its code, or a draft."""
        if isinstance(letter, LetterPaper):
            return printed(letter, self._file, form)
        code = self._keys.codes(session, code_facts(letter))
        return printed(issued_paper(letter), self._file, form, data=letter.snapshot, code=code)


class Letters(LetterRoom):
    """The letters of the office, the latest first."""

    def all(self, query: str = "", *, kind: LetterKind | None = None, undelivered: bool = False) -> list[LetterView]:
        """What has gone out, for a small office; `LetterRegister` shows the register page by page.

        `query` is matched against number, recipient and subject.
        """
        with self._file.reading() as session:
            rows = [letter_view(row) for row in living(session, Letter, Letter.direction == Direction.OUTGOING)]
        if query.strip():
            rows = [row for row in rows if matches(query, f"{row.number} {row.recipient} {row.subject}")]
        rows = [row for row in rows if kind is None or row.kind is kind]
        rows = [row for row in rows if not undelivered or row.delivered_on is None]
        return sorted(rows, key=_latest_first)

    def of_meeting(self, meeting_id: str) -> list[LetterView]:
        """The letters about a meeting, in the order of their numbers."""
        with self._file.reading() as session:
            return [letter_view(row) for row in letters_of(session, meeting_id)]

    def get(self, letter_id: str) -> LetterView:
        with self._file.reading() as session:
            return letter_view(found(session, Letter, letter_id))

    def next_number(self, meeting_id: str, date: datetime.date | None = None) -> str:
        """The number that the next letter about this meeting gets."""
        with self._file.reading() as session:
            return next_letter_number(session, found(session, Meeting, meeting_id), date or self._clock.today())

    def delivered(self, letter_id: str, on: datetime.date | None = None, *, by: str = "", receipt_no: str = "") -> None:
        """Notes that the letter was handed over: the day, who took it, the number in the unit's own register."""
        with self._file.transaction("letter.delivered", ("letter", letter_id)) as act:
            row = found(act.session, Letter, letter_id)
            day = on or self._clock.today()
            delivery(row, day, self._clock.today())
            changed(row, delivered_on=day, received_by=line(by, "name"), receipt_no=line(receipt_no, "letter_no"))

    def not_delivered(self, letter_id: str) -> None:
        """Takes back a delivery that was noted by mistake."""
        with self._file.transaction("letter.delivery_withdrawn", ("letter", letter_id)) as act:
            changed(found(act.session, Letter, letter_id), delivered_on=None, received_by="", receipt_no="")

    def expect_answer(self, letter_id: str, by: datetime.date | None) -> None:
        """By when an answer is expected; None expects none."""
        with self._file.transaction("letter.answer_expected", ("letter", letter_id)) as act:
            row = found(act.session, Letter, letter_id)
            answer_day(row, by)
            changed(row, answer_by=by)

    def withdraw(self, letter_id: str) -> None:
        """Takes back a letter that changes nothing but the register: a reminder, a report, correspondence.

        Its number is not given again. Invitations and notices are taken back by their own rooms.
        """
        with self._file.transaction("letter.withdrawn", ("letter", letter_id)) as act:
            found(act.session, Letter, letter_id).removed = True

    def paper(self, letter_id: str) -> LetterPaper:
        """The letter as it went out."""
        with self._file.reading() as session:
            return issued_paper(found(session, Letter, letter_id))

    def pdf(self, letter_id: str) -> bytes:
        """The letter as it went out, with the office's code on its pages."""
        with self._file.reading() as session:
            return self._print(session, found(session, Letter, letter_id), "pdf")


def letter_view(row: Letter) -> LetterView:
    return LetterView(
        id=row.id,
        kind=row.kind,
        wording=row.wording,
        number=row.number,
        date=row.date,
        recipient=row.recipient,
        subject=row.subject,
        meeting_id=row.meeting_id,
        resolution_ids=tuple(row.resolution_ids),
        unit_id=row.unit_id,
        person_id=row.person_id,
        classification=row.classification,
        urgency=row.urgency,
        copies=row.copies,
        delivered_on=row.delivered_on,
        received_by=row.received_by,
        receipt_no=row.receipt_no,
    )


def letters_of(session: Session, meeting_id: str, *kinds: LetterKind) -> list[Letter]:
    """The letters that went out about a meeting, of these kinds or of any, in the order of their numbers."""
    wanted = (Letter.meeting_id == meeting_id, Letter.direction == Direction.OUTGOING)
    rows = once(session, ("letters of", meeting_id), lambda: living(session, Letter, *wanted))
    return sorted((row for row in rows if not kinds or row.kind in kinds), key=lambda row: (row.date, _count(row)))


def issued_paper(row: Letter) -> LetterPaper:
    """The letter as it was issued; nothing in it follows later changes of the records."""
    return canonical.from_json(LetterPaper, row.snapshot)


def issue(
    facts: LetterFacts,
    paper: LetterPaper,
    kind: LetterKind,
    file: OfficeFile,
    *,
    further_to: Letter | None = None,
    numbers: Numbers | None = None,
    **about: Any,
) -> Letter:
    """Enters a letter about a meeting in the register under its number and day, with its lasting text.

    `about` are the fields that say whom and what it concerns. Refused when the typed number has been given, and when
    the paper cannot be printed.
    """
    session, terms = facts.session, facts.terms
    date = terms.date or facts.today
    return entered(
        session,
        paper,
        file,
        number=(numbers or Numbers(session)).give(code_of(session, facts.committee), date, terms.number),
        date=date,
        kind=kind,
        meeting_id=facts.meeting.id,
        committee_id=facts.meeting.committee_id,
        classification=facts.meeting.classification,
        further_to_id=further_to.id if further_to is not None else None,
        **about,
    )


def entered(
    session: Session,
    paper: LetterPaper,
    file: OfficeFile,
    *,
    number: str,
    date: datetime.date,
    trial: Trial = "whole",
    **fields: Any,
) -> Letter:
    """A letter in the register, with what stands on the paper; refused when the paper cannot be printed.

    Of many letters with one text, only the first is tried as a whole; of the others, what differs.
    """
    head = dataclasses.replace(paper.letterhead, number=to_persian(number), date=date)
    paper = dataclasses.replace(paper, letterhead=head, is_draft=False)
    _printable(paper if trial == "whole" else dataclasses.replace(paper, subject="", body=(), copies=()), file)
    recipient = paper.recipient
    fields["resolution_ids"] = list(fields.get("resolution_ids", ()))
    row = Letter(
        id=new_id(),
        wording=paper.kind,
        recipient=recipient.name or recipient.post or recipient.unit,
        number=number,
        date=date,
        subject=paper.subject,
        attachment_mark=head.attachment,
        urgency=Urgency(head.urgency),
        copies=copies_written(paper.copies),
        snapshot=canonical.to_json(paper),
        **fields,
    )
    session.add(row)
    return row


def _printable(paper: LetterPaper, file: OfficeFile) -> None:
    """Refuses a letter that could not be printed later."""
    from desktop_app.documents.letter import try_out  # noqa: PLC0415 - start-up

    try_out(paper, stationery_of(file))


def code_facts(row: Letter) -> PaperFacts:
    """What the code on a letter's pages tells."""
    kind = _CODED.get(row.kind, PaperKind.OTHER)
    return PaperFacts(kind, digest(row.snapshot), row.number, row.date)


def read_again(letter: Letter | LetterPaper) -> LetterPaper:
    return letter if isinstance(letter, LetterPaper) else issued_paper(letter)


def printed(
    paper: LetterPaper, file: OfficeFile, form: str = "pdf", *, data: str | None = None, code: Code | None = None
) -> bytes:
    """The letter's file. The typesetter is loaded with the first paper: the first window must not wait for it."""
    if form == "docx":
        from desktop_app.documents.word_letter import letter_docx  # noqa: PLC0415 - start-up

        return letter_docx(paper, stationery_of(file))
    from desktop_app.documents.letter import print_letter  # noqa: PLC0415 - start-up

    return print_letter(paper, stationery_of(file), code, data)


def _count(row: Letter) -> tuple[int, str]:
    last = row.number.rsplit("/", 1)[-1]
    return (int(last) if last.isdigit() else 0, row.number)


def _latest_first(row: LetterView) -> tuple[int, str]:
    return (-(row.date.toordinal() if row.date else 0), row.number)
