"""Requests about reminders: the first, the second, and the report of the delay to the superior."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Final, Literal

from sqlalchemy.orm import Session

from desktop_app.documents.letter_view import LetterPaper, Recipient
from desktop_app.documents.official_parts import CopyTo
from desktop_app.domain.letters import Letter, LetterKind, Urgency
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.resolutions import Resolution, days_late
from desktop_app.persian import jalali, phrases
from desktop_app.persian.digits import to_persian
from desktop_app.progress import Progress
from desktop_app.sentences import Refused, sentence
from desktop_app.services.decisions import resolutions_of
from desktop_app.services.letter_facts import USUAL, LetterFacts, Terms
from desktop_app.services.letters import LETTER_FORMATS, LetterRoom, letters_of, read_again
from desktop_app.services.notices import addressee_of, number_of, told, words_about
from desktop_app.services.paper_offers import Offer, PaperSource
from desktop_app.services.requests import found

Degree = Literal["first", "second", "superior"]
DEGREES: Final[tuple[Degree, ...]] = ("first", "second", "superior")
_NAMES: Final[dict[Degree, str]] = {
    "first": "پیگیری‌نامه",
    "second": "پیگیری‌نامه دوم",
    "superior": "گزارش تأخیر",
}
_KINDS: Final[dict[str, Degree]] = {f"reminder_{degree}": degree for degree in DEGREES}


class Reminders(LetterRoom, PaperSource):
    """Letters about resolutions whose deadline has passed."""

    kinds = ("reminder",)

    def next_degree(self, resolution_id: str) -> Degree:
        """Which reminder comes next: after the second, the superior is told."""
        with self._file.reading() as session:
            return _next(_sent(session, found(session, Resolution, resolution_id)))

    def issue(self, resolution_id: str, terms: Terms = USUAL, *, degree: Degree | None = None) -> str:
        """Enters the next reminder, or that of `degree`, in the register. Refused when the resolution is not late."""
        with self._file.transaction("letter.reminded", ("resolution", resolution_id)) as act:
            row = found(act.session, Resolution, resolution_id)
            _late(row, self._clock.today())
            meeting = found(act.session, Meeting, row.meeting_id)
            facts = LetterFacts(act.session, meeting, self._clock.today(), terms)
            sent = _sent(act.session, row)
            paper = _paper(facts, row, degree or _next(sent), sent)
            last = sent[-1] if sent else None
            letter = self._enter(
                act,
                facts,
                paper,
                LetterKind.REMINDER,
                unit_id=row.responsible_unit_id,
                resolution_ids=[row.id],
                further_to=last,
            )
            return letter.id

    def withdraw(self, letter_id: str) -> None:
        """Takes back a reminder that was issued by mistake. Its number is not given again."""
        with self._file.transaction("letter.withdrawn", ("letter", letter_id)) as act:
            found(act.session, Letter, letter_id).removed = True

    def paper(self, part: str) -> LetterPaper:
        """`part` is a letter's id, or the id of a late resolution: then the next reminder as a draft."""
        with self._file.reading() as session:
            return read_again(self._chosen(session, part))

    def _chosen(self, session: Session, part: str) -> Letter | LetterPaper:
        row = session.get(Letter, part)
        if row is not None:
            return row
        resolution = found(session, Resolution, part)
        _late(resolution, self._clock.today())
        facts = LetterFacts(session, found(session, Meeting, resolution.meeting_id), self._clock.today())
        sent = _sent(session, resolution)
        return _paper(facts, resolution, _next(sent), sent)

    def for_meeting(self, meeting_id: str) -> Sequence[Offer]:
        today = self._clock.today()
        with self._file.reading() as session:
            facts = LetterFacts(session, found(session, Meeting, meeting_id), today)
            letters = letters_of(session, meeting_id, LetterKind.REMINDER)
            numbers = {r.id: number_of(facts, r) for r in resolutions_of(session, meeting_id)}
            late = [r for r in resolutions_of(session, meeting_id) if days_late(r, today)]
            title = facts.name
            drafts = [(r.id, numbers[r.id], _next(_sent(session, r))) for r in late]
        titles = [
            (row.id, f"{_NAMES[_KINDS[row.wording]]} مصوبه {_numbers(row, numbers)}، شماره {to_persian(row.number)}")
            for row in letters
        ]
        titles += [(part, f"پیش‌نویس {_NAMES[degree]} مصوبه {number}") for part, number, degree in drafts]
        return [
            Offer("reminder", meeting_id, f"{short}، {title}", part, LETTER_FORMATS, short) for part, short in titles
        ]

    def made(self, offer: Offer, form: str, progress: Progress) -> bytes:
        del progress
        with self._file.reading() as session:
            return self._print(session, self._chosen(session, offer.part), form)


def _numbers(row: Letter, numbers: dict[str, str]) -> str:
    return phrases.listed(numbers[one] for one in row.resolution_ids if one in numbers)


def _sent(session: Session, r: Resolution) -> list[Letter]:
    """Notice and reminders about a resolution so far."""
    rows = letters_of(session, r.meeting_id, LetterKind.NOTICE, LetterKind.REMINDER)
    return [row for row in rows if r.id in row.resolution_ids]


def _next(sent: Sequence[Letter]) -> Degree:
    reminded = sum(1 for row in sent if row.kind is LetterKind.REMINDER)
    return DEGREES[min(reminded, len(DEGREES) - 1)]


def _late(r: Resolution, today: datetime.date) -> None:
    if not days_late(r, today):
        raise Refused(
            sentence("Rules", "This resolution is not late."),
            sentence("Rules", "A reminder is written once the deadline of an open resolution has passed."),
        )


def _paper(facts: LetterFacts, r: Resolution, degree: Degree, sent: Sequence[Letter]) -> LetterPaper:
    day = facts.terms.date or facts.today
    unit = addressee_of(facts, r)
    superior = degree == "superior"
    recipient = _superior(facts) if superior else unit
    notice = next((row for row in sent if row.kind is LetterKind.NOTICE), None)
    values = {
        "notice_number": to_persian(notice.number) if notice else "",
        "notice_date": jalali.official(notice.date) if notice and notice.date else "",
        "earlier_letters": phrases.listed(_named(row) for row in sent),
        "days_late": to_persian(days_late(r, day)),
    }
    copies = [CopyTo(recipient=unit.post or unit.unit, purpose="notice")] if superior else []
    urgent = Urgency.ORDINARY if degree == "first" else Urgency.URGENT
    return facts.letter(
        f"reminder_{degree}",  # type: ignore[arg-type]
        recipient,
        facts.addressed(recipient) | words_about(facts, [r]) | values,
        signer=facts.signer(by_secretary=True),
        copies=[*copies, facts.archive()],
        urgency=urgent if facts.terms.urgency is Urgency.ORDINARY else facts.terms.urgency,
        resolutions=[told(facts, r, day)],
    )


def _superior(facts: LetterFacts) -> Recipient:
    """The committee's chair; where none is recorded, the head of the office."""
    if facts.meeting.chair_id in facts.people:
        return facts.person(facts.meeting.chair_id)
    return Recipient(post=f"ریاست {facts.office.name}".strip())


def _named(row: Letter) -> str:
    kind = "ابلاغ" if row.kind is LetterKind.NOTICE else "پیگیری"
    date = f" مورخ {jalali.official(row.date)}" if row.date else ""
    return f"{kind} شماره {to_persian(row.number)}{date}"
