"""Requests about letters to members who were absent from a session without excuse."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from sqlalchemy.orm import Session

from desktop_app.documents.letter_view import LetterPaper
from desktop_app.domain.attendance import Attendance, Excuse
from desktop_app.domain.letters import Letter, LetterKind
from desktop_app.domain.meetings import Meeting, Stage, stage_reached
from desktop_app.persian.digits import to_persian
from desktop_app.progress import Progress
from desktop_app.sentences import Refused, sentence
from desktop_app.services.absence_limits import OverLimit, over_limit
from desktop_app.services.attendance import rows_of
from desktop_app.services.letter_facts import USUAL, LetterFacts, Terms
from desktop_app.services.letters import LETTER_FORMATS, LetterRoom, letters_of, read_again
from desktop_app.services.paper_offers import Offer, PaperSource
from desktop_app.services.requests import found, living


class Absences(LetterRoom, PaperSource):
    """A letter to each who held a seat, did not come and sent no excuse."""

    kinds = ("absence",)

    def issue(self, meeting_id: str, person_id: str, terms: Terms = USUAL) -> str:
        """Enters the letter in the register. Refused when the person was there or is excused."""
        with self._file.transaction("letter.absence_told", ("meeting", meeting_id)) as act:
            facts = LetterFacts(act.session, found(act.session, Meeting, meeting_id), self._clock.today(), terms)
            paper = _paper(facts, person_id)
            return self._enter(act, facts, paper, LetterKind.ABSENCE, person_id=person_id).id

    def paper(self, meeting_id: str, person_id: str) -> LetterPaper:
        """The letter as it was issued, or a draft."""
        with self._file.reading() as session:
            return read_again(self._chosen(session, meeting_id, person_id))

    def _chosen(self, session: Session, meeting_id: str, person_id: str) -> Letter | LetterPaper:
        for row in letters_of(session, meeting_id, LetterKind.ABSENCE):
            if row.person_id == person_id:
                return row
        return _paper(LetterFacts(session, found(session, Meeting, meeting_id), self._clock.today()), person_id)

    def over_limit(self, today: datetime.date | None = None) -> tuple[OverLimit, ...]:
        """Members in office who have been away without excuse as often as their committee allows, or more."""
        with self._file.reading() as session:
            return over_limit(session, today or self._clock.today())

    def for_meeting(self, meeting_id: str) -> Sequence[Offer]:
        with self._file.reading() as session:
            facts = LetterFacts(session, found(session, Meeting, meeting_id), self._clock.today())
            issued = {row.person_id: row.number for row in letters_of(session, meeting_id, LetterKind.ABSENCE)}
            people = dict.fromkeys((*issued, *(a.person_id for a in _absent(session, facts.meeting))))
            names = [(p, facts.people[p].shown_name, issued.get(p, "")) for p in people if p in facts.people]
        offers = []
        for person_id, name, number in names:
            short = f"نامه غیبت {name}، شماره {to_persian(number)}" if number else f"پیش‌نویس نامه غیبت {name}"
            offers.append(Offer("absence", meeting_id, f"{short}، {facts.name}", person_id, LETTER_FORMATS, short))
        return offers

    def made(self, offer: Offer, form: str, progress: Progress) -> bytes:
        del progress
        with self._file.reading() as session:
            return self._print(session, self._chosen(session, offer.subject, offer.part), form)


def _absent(session: Session, meeting: Meeting) -> list[Attendance]:
    """Those with a seat who did not come to a session that has ended, unexcused and unrepresented."""
    if not stage_reached(meeting, Stage.DRAFTED):
        return []
    return [
        row
        for row in rows_of(session, meeting.id)
        if row.capacity.sits and row.votes and not row.came and row.excuse is Excuse.NONE and not row.representative
    ]


def _paper(facts: LetterFacts, person_id: str) -> LetterPaper:
    session, meeting = facts.session, facts.meeting
    if all(row.person_id != person_id for row in _absent(session, meeting)):
        raise Refused(
            sentence("Rules", "This person was not absent without excuse."),
            sentence("Rules", "The letter is written about an unexcused absence from a session that has ended."),
        )
    year = [
        m
        for m in living(session, Meeting, Meeting.committee_id == meeting.committee_id)
        if m.year == meeting.year and m.date <= meeting.date
    ]
    missed = sum(1 for m in year for row in _absent(session, m) if row.person_id == person_id)
    recipient = facts.person(person_id)
    return facts.letter(
        "absence",
        recipient,
        facts.addressed(recipient) | {"absences": to_persian(missed) if missed > 1 else ""},
        signer=facts.signer(by_secretary=True),
        copies=[facts.archive()],
    )
