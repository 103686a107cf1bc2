"""Requests about invitations: how much notice is given, letters for all who are called, and their papers."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.documents import wording
from desktop_app.documents.letter_view import AgendaLine, Fact, LetterPaper, OpenResolution, Recipient
from desktop_app.documents.official_parts import CopyTo
from desktop_app.domain.attachments import Attachment
from desktop_app.domain.attendance import Attendance
from desktop_app.domain.letters import Letter, LetterKind
from desktop_app.domain.meetings import Meeting, Stage, stage_reached
from desktop_app.domain.resolutions import Resolution, days_late, label
from desktop_app.persian.digits import to_persian
from desktop_app.progress import Progress
from desktop_app.services.agenda import items_of
from desktop_app.services.attendance import rows_of
from desktop_app.services.letter_facts import USUAL, LetterFacts, Terms
from desktop_app.services.letters import LETTER_FORMATS, LetterRoom, letters_of, read_again
from desktop_app.services.meetings import invited_now
from desktop_app.services.paper_facts import meeting_name
from desktop_app.services.paper_offers import Offer, PaperSource
from desktop_app.services.requests import changed, found, living
from desktop_app.services.resolution_conditions import LIVING, OPEN

TOGETHER = "list"
"""The part of an offer that is one letter with a list of all who are invited."""


@dataclass(frozen=True)
class Notice:
    """The hours between now and the meeting against those that the committee asks for; `given` None without a time."""

    given: int | None
    asked: int

    @property
    def short(self) -> bool:
        return self.given is not None and self.given < self.asked


class Invitations(LetterRoom, PaperSource):
    """A letter for each who is called, or one with a list."""

    kinds = ("invitation",)

    def notice(self, meeting_id: str) -> Notice:
        """Whether there is still the time that the committee's rule asks for; a warning, never a refusal."""
        with self._file.reading() as session:
            facts = LetterFacts(session, found(session, Meeting, meeting_id), self._clock.today())
            meeting, asked = facts.meeting, facts.committee.invitation_hours if facts.committee else 0
            if meeting.starts is None:
                return Notice(None, asked)
            ahead = datetime.datetime.combine(meeting.date, meeting.starts) - self._clock.now().replace(tzinfo=None)
            return Notice(int(ahead.total_seconds() // 3600), asked)

    def issue(self, meeting_id: str, terms: Terms = USUAL, *, together: bool = False) -> list[str]:
        """Enters the invitations in the register and marks the meeting as invited. Gives the letters' ids.

        Whoever has a letter already gets no second one. Refused while the agenda is empty or the time is open.
        """
        with self._file.transaction("meeting.invited", ("meeting", meeting_id)) as act:
            meeting = found(act.session, Meeting, meeting_id)
            invited_now(act.session, meeting, self._clock.today())
            maker = _Maker(LetterFacts(act.session, meeting, self._clock.today(), terms))
            if together:
                letters = [self._enter(act, maker.facts, maker.for_all(), LetterKind.INVITATION)]
            else:
                served = {row.person_id for row in letters_of(act.session, meeting_id, LetterKind.INVITATION)}
                letters = [
                    self._enter(act, maker.facts, maker.for_one(row), LetterKind.INVITATION, person_id=row.person_id)
                    for row in maker.called()
                    if row.person_id not in served
                ]
            return [letter.id for letter in letters]

    def withdraw(self, meeting_id: str, letter_ids: Sequence[str]) -> None:
        """Takes back invitations that were issued by mistake. Their numbers are not given again.

        Once none is left, and the session has not been opened, the meeting counts as not invited.
        """
        with self._file.transaction("meeting.invitation_withdrawn", ("meeting", meeting_id)) as act:
            meeting = found(act.session, Meeting, meeting_id)
            for letter_id in letter_ids:
                found(act.session, Letter, letter_id).removed = True
            act.session.flush()
            left = letters_of(act.session, meeting_id, LetterKind.INVITATION)
            if meeting.stage is Stage.INVITED and not left:
                changed(meeting, stage=Stage.PREPARED, invited_on=None)

    def paper(self, meeting_id: str, part: str) -> LetterPaper:
        """The letter to a person, or to all (`TOGETHER`): as it was issued, or a draft."""
        with self._file.reading() as session:
            return read_again(self._chosen(session, meeting_id, part))

    def _chosen(self, session: Session, meeting_id: str, part: str) -> Letter | LetterPaper:
        person_id = None if part == TOGETHER else part
        for row in letters_of(session, meeting_id, LetterKind.INVITATION):
            if row.person_id == person_id:
                return row
        maker = _Maker(LetterFacts(session, found(session, Meeting, meeting_id), self._clock.today()))
        if person_id is None:
            return maker.for_all()
        return maker.for_one(next(row for row in rows_of(session, meeting_id) if row.person_id == person_id))

    def for_meeting(self, meeting_id: str) -> Sequence[Offer]:
        with self._file.reading() as session:
            meeting = found(session, Meeting, meeting_id)
            if meeting.starts is None or not items_of(session, meeting_id):
                return ()
            letters = letters_of(session, meeting_id, LetterKind.INVITATION)
            to_all = any(row.person_id is None for row in letters)
            served = [row.person_id for row in letters if row.person_id is not None]
            held = stage_reached(meeting, Stage.IN_SESSION)
            maker = _Maker(LetterFacts(session, meeting, self._clock.today()))
            names = {row.person_id: maker.name_of(row) for row in maker.called(everyone=True)}
            # What was not sent before the session is no paper of it.
            people = served if held or to_all else [*dict.fromkeys((*served, *(r.person_id for r in maker.called())))]
            together = to_all or not (served or held)
            title = meeting_name(session, meeting)
        ordered = [person_id for person_id in names if person_id in set(people)]
        offers = [_offer(meeting_id, names[person_id], title, person_id) for person_id in ordered]
        if together:
            offers.insert(0, _offer(meeting_id, "", title, TOGETHER))
        return offers

    def made(self, offer: Offer, form: str, progress: Progress) -> bytes:
        del progress
        with self._file.reading() as session:
            return self._print(session, self._chosen(session, offer.subject, offer.part), form)


def _offer(meeting_id: str, whom: str, meeting: str, part: str) -> Offer:
    short = f"دعوتنامه {whom}" if whom else "دعوتنامه همگانی"
    return Offer("invitation", meeting_id, f"{short}، {meeting}", part, LETTER_FORMATS, short)


class _Maker:
    """Lays out the letters of one meeting."""

    def __init__(self, facts: LetterFacts) -> None:
        self.facts = facts
        self._agenda = _agenda(facts)

    def called(self, *, everyone: bool = False) -> list[Attendance]:
        """Who gets a letter: all on the list but the one who signs."""
        rows = [row for row in rows_of(self.facts.session, self.facts.meeting.id) if row.person_id in self.facts.people]
        return rows if everyone else [row for row in rows if row.person_id != self.facts.signs]

    def name_of(self, row: Attendance) -> str:
        return self.facts.people[row.person_id].shown_name

    def for_one(self, row: Attendance) -> LetterPaper:
        facts = self.facts
        recipient = facts.person(row.person_id)
        return facts.letter(
            "invitation",
            recipient,
            facts.addressed(recipient),
            signer=facts.signer(by_secretary=True),
            attachment=_attachment(self._agenda),
            facts=_particulars(facts),
            agenda=self._agenda,
            open_resolutions=_open_resolutions(facts, facts.people[row.person_id].unit_id),
        )

    def for_all(self) -> LetterPaper:
        facts = self.facts
        people = tuple(self._listed(row) for row in self.called())
        to_members = facts.committee is not None and all(row.capacity.sits for row in self.called())
        whom = (
            f"اعضای محترم {facts.committee.name}"
            if facts.committee and to_members
            else "مدعوان محترم (به شرح فهرست زیر)"
        )
        return facts.letter(
            "invitation_list",
            Recipient(post=whom),
            {},
            signer=facts.signer(by_secretary=True),
            copies=(CopyTo(recipient=facts.archive().recipient, purpose="archive"),),
            attachment=_attachment(self._agenda),
            facts=_particulars(facts),
            agenda=self._agenda,
            people=people,
        )

    def _listed(self, row: Attendance) -> Recipient:
        role = "" if row.capacity.value == "member" else wording.word(wording.ROLES, row.capacity.value)
        return dataclasses.replace(self.facts.person(row.person_id), note=role)


def _agenda(facts: LetterFacts) -> tuple[AgendaLine, ...]:
    lines = []
    items = [item for item in items_of(facts.session, facts.meeting.id) if not item.off_agenda]
    of_items = (Attachment.subject == "agenda_item", Attachment.subject_id.in_([item.id for item in items]))
    attached = living(facts.session, Attachment, *of_items)
    for number, item in enumerate(items, start=1):
        papers = sorted((a for a in attached if a.subject_id == item.id and a.sha256), key=lambda a: (a.position, a.id))
        presenter = facts.people.get(item.presenter_id or "")
        lines.append(
            AgendaLine(
                number=number,
                title=item.title,
                presenter=presenter.shown_name if presenter else item.presenter,
                minutes=item.minutes or None,
                papers=tuple(paper.title for paper in papers),
                kind=item.kind.value,
            )
        )
    return tuple(lines)


def _attachment(agenda: Sequence[AgendaLine]) -> str:
    count = sum(len(line.papers) for line in agenda)
    return f"دارد ({to_persian(count)} سند)" if count else ""


def _particulars(facts: LetterFacts) -> tuple[Fact, ...]:
    m, committee = facts.meeting, facts.committee
    kind = wording.word(wording.MEETING_KINDS, m.kind.value) if committee else ""
    number = f"{to_persian(m.number)} (سال {to_persian(m.year)})" if committee and m.number is not None else ""
    rows = (
        ("کمیته" if committee else "موضوع", committee.name if committee else m.title),
        ("شماره و نوع", wording.listed_by_comma(number, kind)),
        ("زمان", wording.when(m.date, m.starts, m.ends)),
        ("مکان", m.place),
        ("میزبان", m.host),
        ("رابط دبیرخانه", m.contact),
    )
    return tuple(Fact(label=name, value=value) for name, value in rows if value)


def _open_resolutions(facts: LetterFacts, unit_id: str | None) -> tuple[OpenResolution, ...]:
    """What the unit still works on of the same committee, the most pressing first."""
    if unit_id is None or facts.meeting.committee_id is None:
        return ()
    asked = (
        select(Resolution, Meeting)
        .join(Meeting, Meeting.id == Resolution.meeting_id)
        .where(LIVING, OPEN, Resolution.responsible_unit_id == unit_id, Meeting.removed.is_(False))
        .where(Meeting.committee_id == facts.meeting.committee_id, Meeting.date < facts.meeting.date)
    )
    rows = [(row, m) for row, m in facts.session.execute(asked)]
    rows.sort(key=lambda pair: (pair[0].deadline or datetime.date.max, pair[0].number))
    return tuple(
        OpenResolution(
            number=to_persian(label(m.year, m.number, row.number)),
            text=row.text,
            due=row.deadline,
            status=row.status.value,
            days_late=days_late(row, facts.today),
        )
        for row, m in rows
    )
