"""Requests about letters of free text: regular correspondence with units, and reports that are sent."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy.orm import Session

from desktop_app.documents.letter_view import BodyPart, LetterPaper, Recipient
from desktop_app.documents.official_parts import CopyTo, Signer
from desktop_app.domain.committees import Committee, Membership, Role
from desktop_app.domain.fields import line, text
from desktop_app.domain.letters import Letter, LetterKind, answer_day
from desktop_app.domain.meetings import Classification, Meeting
from desktop_app.domain.people import Person, Unit
from desktop_app.domain.resolutions import Resolution
from desktop_app.persian import jalali
from desktop_app.persian.digits import to_persian
from desktop_app.persian.spelling import compact_key
from desktop_app.progress import Progress, Silent
from desktop_app.sentences import Refused, sentence
from desktop_app.services.incoming_letters import the_only
from desktop_app.services.letter_facts import USUAL, Terms, copies_read
from desktop_app.services.letters import LetterRoom, code_facts, entered, printed
from desktop_app.services.paper_facts import letterhead_of, office_of
from desktop_app.services.register import Numbers, code_of
from desktop_app.services.requests import found, living

KINDS: Final = frozenset({LetterKind.CONTACT, LetterKind.REPORT})
_GREETING: Final = "با سلام و احترام"


@dataclass(frozen=True, kw_only=True)
class To:
    """Whom a letter is written to: the head of a unit, a person, or words where it is neither."""

    unit_id: str | None = None
    person_id: str | None = None
    words: str = ""


@dataclass(frozen=True, kw_only=True)
class Writing:
    """A letter before it has a number. A paragraph a line; greeting and references are added.

    Without a committee it goes out under the office's own code, signed by the secretariat unless `signer_id` names
    somebody. `terms` are those of all letters: day, number of a single letter, urgency, attachment, copies.
    """

    subject: str
    text: str
    kind: LetterKind = LetterKind.CONTACT
    committee_id: str | None = None
    signer_id: str | None = None
    classification: Classification = Classification.ORDINARY
    in_reply_to_id: str | None = None
    """The incoming letter that this one answers (عطف به)."""
    further_to_id: str | None = None
    """The own letter that this one follows (پیرو)."""
    resolution_ids: tuple[str, ...] = ()
    answer_by: datetime.date | None = None
    terms: Terms = field(default_factory=lambda: USUAL)


class Correspondence(LetterRoom):
    """Letters whose text is typed, to one recipient or to very many."""

    def send(self, writing: Writing, to: Sequence[To], progress: Progress | None = None) -> list[str]:
        """Enters one letter for each recipient in the register, all in one act. Gives the letters' ids.

        Refused where one of the recipients is no longer there or has no address; stopped, none has gone out.
        """
        watch = progress or Silent()
        _addressed(writing, to)
        with self._file.transaction(f"letter.{_VERBS[writing.kind]}") as act:
            maker = _Maker(act.session, writing, self._clock.today())
            numbers, code = Numbers(act.session), code_of(act.session, maker.committee)
            rows: list[Letter] = []
            for place, one in enumerate(to, 1):
                watch.step(place - 1, len(to))
                rows.append(
                    entered(
                        act.session,
                        maker.paper(one, place),
                        self._file,
                        trial="whole" if place == 1 else "recipient",
                        number=numbers.give(code, maker.date, writing.terms.number),
                        date=maker.date,
                        unit_id=one.unit_id or maker.unit_of(one.person_id),
                        person_id=one.person_id,
                        **maker.about,
                    )
                )
                self._keys.seal(act, code_facts(rows[-1]))
            act.subject = ("letter", rows[0].id)
            watch.step(len(to), len(to))
        return [row.id for row in rows]

    def check(self, writing: Writing, to: Sequence[To]) -> None:
        """Refuses what `send` would refuse of the recipients, before a long job begins."""
        _addressed(writing, to)
        with self._file.reading() as session:
            maker = _Maker(session, writing, self._clock.today())
            for place, one in enumerate(to, 1):
                maker.recipient(one, place)

    def preview(self, writing: Writing, to: Sequence[To]) -> bytes:
        """The letter to the first recipient as a draft, as PDF."""
        _addressed(writing, to)
        with self._file.reading() as session:
            paper = _Maker(session, writing, self._clock.today()).paper(to[0], 1)
        return printed(paper, self._file)

    def next_number(self, committee_id: str | None = None, date: datetime.date | None = None) -> str:
        """The number that the next letter under this committee, or the office, gets."""
        with self._file.reading() as session:
            committee = found(session, Committee, committee_id) if committee_id else None
            return Numbers(session).give(code_of(session, committee), date or self._clock.today())


_VERBS: Final = {LetterKind.CONTACT: "sent", LetterKind.REPORT: "report_sent"}


def _addressed(writing: Writing, to: Sequence[To]) -> None:
    if writing.kind not in KINDS:
        raise Refused(
            sentence("Rules", "There is no letter of this kind."), sentence("Rules", "Choose one of the list.")
        )
    if not to:
        raise Refused(
            sentence("Rules", "The letter has no recipient."),
            sentence("Rules", "Choose at least one unit or person."),
        )
    if writing.terms.number and len(to) > 1:
        raise Refused(
            sentence("Rules", "One number cannot be given to {count} letters."),
            sentence("Rules", "Leave the number empty: each letter gets the next one."),
            count=len(to),
        )


class _Maker:
    """Lays out the letters of one writing."""

    def __init__(self, session: Session, writing: Writing, today: datetime.date) -> None:
        self._session, self._writing = session, writing
        self.date = writing.terms.date or today
        self.committee = found(session, Committee, writing.committee_id) if writing.committee_id else None
        self.office = office_of(session)
        self._people = {p.id: p for p in living(session, Person)}
        self._units = {u.id: u for u in living(session, Unit)}
        self._heads: dict[str, Person] = {}
        for person in self._people.values():
            self._heads.setdefault(compact_key(person.post), person)
        self._subject = line(writing.subject, "subject", required=True)
        self._answered = found(session, Letter, writing.in_reply_to_id) if writing.in_reply_to_id else None
        self._follows = found(session, Letter, writing.further_to_id) if writing.further_to_id else None
        self._body = self._paragraphs(text(writing.text, "text", required=True))
        self._signer = self._signing()
        terms = writing.terms
        self._head = letterhead_of(
            session,
            attachment=terms.attachment or "",
            classification=writing.classification,
            urgency=terms.urgency.value,
        )
        archive = CopyTo(
            recipient=self.office.archive_place or self.office.secretariat or "دبیرخانه", purpose="archive"
        )
        self._copies = (archive,) if terms.copies is None else copies_read(terms.copies)
        self.about = self._about()

    def _about(self) -> dict[str, Any]:
        w = self._writing
        before = self._answered or self._follows
        meeting_id = before.meeting_id if before else None
        if w.resolution_ids:
            meeting_id = the_only({found(self._session, Resolution, one).meeting_id for one in w.resolution_ids})
        meeting = self._session.get(Meeting, meeting_id) if meeting_id else None
        probe = Letter(kind=w.kind, date=self.date)
        answer_day(probe, w.answer_by)
        return {
            "kind": w.kind,
            "meeting_id": meeting_id,
            "committee_id": w.committee_id or (meeting.committee_id if meeting else None),
            "resolution_ids": w.resolution_ids,
            "classification": w.classification,
            "in_reply_to_id": w.in_reply_to_id,
            "further_to_id": w.further_to_id,
            "answer_by": w.answer_by,
        }

    def paper(self, to: To, row: int) -> LetterPaper:
        """The letter to one recipient, the `row`-th of the list."""
        return LetterPaper(
            kind=self._writing.kind.value,
            letterhead=self._head,
            recipient=self.recipient(to, row),
            subject=self._subject,
            body=self._body,
            signer=self._signer,
            copies=self._copies,
        )

    def unit_of(self, person_id: str | None) -> str | None:
        person = self._people.get(person_id or "")
        return person.unit_id if person else None

    def recipient(self, to: To, row: int) -> Recipient:
        if to.unit_id is not None:
            unit = self._units.get(to.unit_id)
            if unit is None:
                raise Refused(
                    sentence("Rules", "Row {row}: the unit {name} no longer exists."),
                    sentence("Rules", "Take it out of the recipients, or choose the unit that took its place."),
                    row=row,
                    name=self._name_of(Unit, to.unit_id),
                )
            head = self._heads.get(compact_key(unit.head_post)) if unit.head_post else None
            return Recipient(name=head.full_name if head else "", post=unit.head_post, unit=unit.name)
        if to.person_id is not None:
            person = self._people.get(to.person_id)
            if person is None:
                raise Refused(
                    sentence("Rules", "Row {row}: {name} is no longer in the list of people."),
                    sentence("Rules", "Take this person out of the recipients."),
                    row=row,
                    name=self._name_of(Person, to.person_id),
                )
            of = self._units.get(person.unit_id or "")
            if not (person.post or of):
                raise Refused(
                    sentence("Rules", "Row {row}: {name} has neither a post nor a unit to write to."),
                    sentence("Rules", "Enter the post or the unit in the list of people first."),
                    row=row,
                    name=person.shown_name,
                )
            return Recipient(name=person.full_name, post=person.post, unit=of.name if of else "")
        words = line(to.words, "name")
        if not words:
            raise Refused(
                sentence("Rules", "Row {row}: the recipient is empty."),
                sentence("Rules", "Choose a unit or a person, or type whom the letter is for."),
                row=row,
            )
        return Recipient(post=words)

    def _name_of(self, kind: type[Unit | Person], row_id: str) -> str:
        """What a removed unit or person was called."""
        row: Any = self._session.get(kind, row_id)
        return "" if row is None else row.name if isinstance(row, Unit) else row.shown_name

    def _paragraphs(self, typed: str) -> tuple[BodyPart, ...]:
        paragraphs = [part.strip() for part in typed.split("\n") if part.strip()]
        greeted = paragraphs[0].lstrip("«").startswith(("با سلام", "سلام", "با احترام"))
        first = 1 if greeted and len(paragraphs) > 1 else 0
        paragraphs[first] = f"{self._references()}{paragraphs[first]}"
        return tuple(BodyPart(text=part) for part in ([] if greeted else [_GREETING]) + paragraphs)

    def _references(self) -> str:
        """«عطف به نامه شماره … مورخ … و پیرو نامه شماره …، »: what stands before the first sentence."""
        parts = []
        if self._answered is not None:
            letter = self._answered
            number, day = letter.their_number or letter.number, letter.their_date or letter.date
            parts.append(f"عطف به نامه شماره {to_persian(number)}{_dated(day)}")
        if self._follows is not None:
            parts.append(f"پیرو نامه شماره {to_persian(self._follows.number)}{_dated(self._follows.date)}")
        return f"{' و '.join(parts)}، " if parts else ""

    def _signing(self) -> Signer:
        chosen = self._people.get(self._writing.signer_id or "")
        if chosen is not None:
            return Signer(name=chosen.full_name, post=chosen.post)
        if self.committee is not None:
            role = Role.CHAIR if self._writing.terms.by_secretary is False else Role.SECRETARY
            person = self._holder(self.committee.id, role)
            title = f"{'رئیس' if role is Role.CHAIR else 'دبیر'} {self.committee.name}"
            if person is None or not person.post or person.post.split()[0] == title.split(maxsplit=1)[0]:
                return Signer(name=person.full_name if person else "", post=title)
            return Signer(name=person.full_name, post=f"{person.post}\n{title}")
        return Signer(post=self.office.secretary_title or self.office.secretariat or "دبیرخانه")

    def _holder(self, committee_id: str, role: Role) -> Person | None:
        seats = living(self._session, Membership, Membership.committee_id == committee_id, Membership.role == role)
        seat = next((seat for seat in seats if seat.in_office(self.date)), None)
        return self._people.get(seat.person_id) if seat else None


def _dated(day: datetime.date | None) -> str:
    return f" مورخ {jalali.official(day)}" if day else ""
