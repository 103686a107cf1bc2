"""Requests about reminders: the first, the second, and the report of the delay to the superior."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Final

from sqlalchemy.orm import Session

from desktop_app.documents.letter_view import LetterPaper
from desktop_app.domain.letters import Letter, LetterKind
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.resolutions import Resolution, days_late, label
from desktop_app.persian import phrases
from desktop_app.persian.digits import to_persian
from desktop_app.progress import Progress, Silent
from desktop_app.sentences import Refused, sentence
from desktop_app.services.charges import Charge, somebody_there
from desktop_app.services.decisions import resolutions_of
from desktop_app.services.letter_facts import USUAL, LetterFacts, Terms
from desktop_app.services.letters import LETTER_FORMATS, LetterRoom, letters_of, read_again
from desktop_app.services.notices import number_of
from desktop_app.services.paper_offers import Offer, PaperSource
from desktop_app.services.register import Numbers
from desktop_app.services.reminder_papers import DEGREES, Degree, groups_of, next_degree, reminder_paper
from desktop_app.services.reminders_due import LateResolution, due_for_reminder, sent_about, sent_about_each
from desktop_app.services.requests import found
from desktop_app.store.office_file import Transaction

_NAMES: Final[dict[Degree, str]] = {
    "first": "پیگیری‌نامه",
    "second": "پیگیری‌نامه دوم",
    "superior": "گزارش تأخیر",
}
_NAMED: Final = 5
"""How many resolutions a refusal about many names."""
_KINDS: Final[dict[str, Degree]] = {f"reminder_{degree}": degree for degree in DEGREES}


class Reminders(LetterRoom, PaperSource):
    """Letters about resolutions whose deadline has passed."""

    kinds = ("reminder",)

    def next_degree(self, resolution_id: str) -> Degree:
        """Which reminder comes next: after the second, the superior is told."""
        with self._file.reading() as session:
            return next_degree(sent_about(session, found(session, Resolution, resolution_id)))

    def late(self, resolution_ids: Sequence[str] = ()) -> tuple[LateResolution, ...]:
        """What a reminder is due for, the longest late first; of these ids, or of the whole office."""
        with self._file.reading() as session:
            return due_for_reminder(session, self._clock.today(), resolution_ids)

    def issue(
        self, resolution_id: str, terms: Terms = USUAL, *, degree: Degree | None = None, again: bool = False
    ) -> str:
        """Enters the next reminder, or that of `degree`, in the register.

        Refused when the resolution is not late, when nobody is there to be written to, and when one has gone out on
        the same day, unless `again`.
        """
        with self._file.transaction("letter.reminded", ("resolution", resolution_id)) as act:
            row = found(act.session, Resolution, resolution_id)
            (letter,) = self._send(act, [row], terms, degree=degree, again=again, per_unit=False, watch=Silent())
            return letter.id

    def issue_many(
        self,
        resolution_ids: Sequence[str],
        terms: Terms = USUAL,
        *,
        per_unit: bool = True,
        again: bool = False,
        progress: Progress | None = None,
    ) -> list[str]:
        """The next reminder of each, as one act: one letter to a unit for all that are of one degree and committee, or
        one for each resolution. Refused as a whole where one of them cannot be reminded of.
        """
        with self._file.transaction("letter.reminded_of_several", _first(resolution_ids)) as act:
            rows = [found(act.session, Resolution, one) for one in dict.fromkeys(resolution_ids)]
            watch = progress or Silent()
            letters = self._send(act, rows, terms, degree=None, again=again, per_unit=per_unit, watch=watch)
            return [letter.id for letter in letters]

    def _send(
        self,
        act: Transaction,
        rows: Sequence[Resolution],
        terms: Terms,
        *,
        degree: Degree | None,
        again: bool,
        per_unit: bool,
        watch: Progress,
    ) -> list[Letter]:
        session, today = act.session, self._clock.today()
        sent = sent_about_each(session, rows)
        _can_be_reminded(session, rows, sent, today, terms.date or today, again=again)
        numbers = Numbers(session)
        groups = groups_of(session, rows, sent, degree, per_unit=per_unit)
        letters: list[Letter] = []
        for done, ((_, _, step), group) in enumerate(groups):
            watch.step(done, len(groups))
            meeting_ids = list(dict.fromkeys(r.meeting_id for r in group))
            facts = LetterFacts(session, found(session, Meeting, meeting_ids[-1]), today, terms)
            before = [one for r in group for one in sent[r.id]]
            letter = self._enter(
                act,
                facts,
                reminder_paper(facts, group, step, before),
                LetterKind.REMINDER,
                numbers=numbers,
                unit_id=group[0].responsible_unit_id,
                resolution_ids=[r.id for r in group],
                further_to=max(before, key=lambda one: (one.date or today, one.number), default=None),
            )
            if len(meeting_ids) > 1:
                letter.meeting_id = None
            letters.append(letter)
        watch.step(len(groups), len(groups))
        return letters

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
        sent = sent_about(session, resolution)
        return reminder_paper(facts, [resolution], next_degree(sent), sent)

    def for_meeting(self, meeting_id: str) -> Sequence[Offer]:
        today = self._clock.today()
        with self._file.reading() as session:
            facts = LetterFacts(session, found(session, Meeting, meeting_id), today)
            letters = letters_of(session, meeting_id, LetterKind.REMINDER)
            numbers = {r.id: number_of(facts, r) for r in resolutions_of(session, meeting_id)}
            late = [r for r in resolutions_of(session, meeting_id) if days_late(r, today)]
            title = facts.name
            sent = sent_about_each(session, late) if late else {}
            drafts = [(r.id, numbers[r.id], next_degree(sent[r.id])) for r in late]
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


def _late(r: Resolution, today: datetime.date) -> None:
    if not days_late(r, today):
        raise Refused(
            sentence("Rules", "This resolution is not late."),
            sentence("Rules", "A reminder is written once the deadline of an open resolution has passed."),
        )


def _first(resolution_ids: Sequence[str]) -> tuple[str, str]:
    if not resolution_ids:
        raise Refused(
            sentence("Rules", "No resolution was chosen."), sentence("Rules", "Choose at least one late resolution.")
        )
    return ("resolution", resolution_ids[0])


def _can_be_reminded(
    session: Session,
    rows: Sequence[Resolution],
    sent: Mapping[str, Sequence[Letter]],
    today: datetime.date,
    day: datetime.date,
    *,
    again: bool,
) -> None:
    """Refuses what is not late, what nobody carries out any more, and a second letter on one day."""
    on_time = [r for r in rows if not days_late(r, today)]
    if len(rows) == 1 and on_time:
        _late(rows[0], today)
    if on_time:
        raise Refused(
            sentence("Rules", "Resolutions {numbers} are not late."),
            sentence("Rules", "Take them out: a reminder is written once the deadline has passed."),
            numbers=_listed(session, on_time),
        )
    for r in rows:
        somebody_there(session, Charge(r))
    twice = [r for r in rows if any(one.kind is LetterKind.REMINDER and one.date == day for one in sent[r.id])]
    if twice and not again:
        raise Refused(ALREADY_TODAY, _KNOWINGLY, numbers=_listed(session, twice))


ALREADY_TODAY: Final = sentence("Rules", "A reminder of {numbers} has gone out on this day already.")
"""The fact by which a screen knows that it may ask whether to write once more."""
_KNOWINGLY: Final = sentence("Rules", "Wait for the answer, or choose to write once more.")


def _label(session: Session, r: Resolution) -> str:
    meeting = found(session, Meeting, r.meeting_id)
    return label(meeting.year, meeting.number, r.number)


def _listed(session: Session, rows: Sequence[Resolution]) -> str:
    named = [to_persian(_label(session, r)) for r in rows[:_NAMED]]
    return phrases.listed([*named, f"{to_persian(len(rows) - _NAMED)} مصوبه دیگر"] if len(rows) > _NAMED else named)
