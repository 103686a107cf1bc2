"""What every letter about a meeting draws on: words for its fields, recipients, signer, copies, letterhead."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.documents import wording
from desktop_app.documents.letter_fields import TemplateKind
from desktop_app.documents.letter_templates import filled
from desktop_app.documents.letter_view import LetterPaper, Recipient
from desktop_app.documents.official_parts import CopyTo, Signer
from desktop_app.domain.letters import Urgency
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.people import Person, Unit
from desktop_app.persian import jalali, phrases
from desktop_app.persian.digits import to_persian
from desktop_app.persian.spelling import compact_key
from desktop_app.services.letter_templates import template_of
from desktop_app.services.paper_facts import committee_of, legal_lines, letterhead_of, meeting_name, office_of
from desktop_app.services.requests import living
from desktop_app.services.versions import versions_of


@dataclass(frozen=True, kw_only=True)
class Terms:
    """What the secretary decides for letters that are about to go out; everything may be left to the program.

    `number` is for a single letter, `date` None is today. `copies` None is the usual list, otherwise one
    «recipient: purpose» a line. `further_to`, `documents` and `report` fill the fields of these names.
    """

    number: str = ""
    date: datetime.date | None = None
    by_secretary: bool | None = None
    """Who signs; None is usual for the kind: the chair a notice, the secretary everything else."""
    urgency: Urgency = Urgency.ORDINARY
    attachment: str | None = None
    copies: str | None = None
    further_to: str = ""
    documents: str = ""
    report: str = ""


USUAL = Terms()


class LetterFacts:
    """Reads one meeting inside a session; letters are drafts until they are given a number."""

    def __init__(self, session: Session, meeting: Meeting, today: datetime.date, terms: Terms = USUAL) -> None:
        self.session = session
        self.meeting = meeting
        self.today = today
        self.terms = terms
        self.committee = committee_of(session, meeting)
        self.office = office_of(session)
        self.people = {p.id: p for p in living(session, Person)}
        self.units = {u.id: u for u in living(session, Unit)}
        self.name = meeting_name(session, meeting)

    def letter(
        self,
        kind: TemplateKind,
        recipient: Recipient,
        values: dict[str, str],
        *,
        signer: Signer,
        copies: Iterable[CopyTo] = (),
        attachment: str = "",
        urgency: Urgency | None = None,
        **blocks: Any,
    ) -> LetterPaper:
        """A draft; `blocks` are the view's fields that the wording's blocks show."""
        shown = frozenset(code for code, told in blocks.items() if told)
        text = filled(kind, template_of(self.session, kind), self.values() | values, shown)
        typed = self.terms.copies
        rows: dict[str, Any] = {code: tuple(told) for code, told in blocks.items()}
        return LetterPaper(
            kind=kind,
            letterhead=letterhead_of(
                self.session,
                attachment=attachment if self.terms.attachment is None else self.terms.attachment,
                classification=self.meeting.classification,
                urgency=(urgency or self.terms.urgency).value,
            ),
            recipient=recipient,
            subject=text.subject,
            body=text.body,
            signer=signer,
            copies=tuple(copies) if typed is None else copies_read(typed),
            meeting=self.name,
            with_slip=kind in {"invitation", "notice"},
            **rows,
        )

    def values(self) -> dict[str, str]:
        """The fields that any letter about this meeting may name."""
        m, committee = self.meeting, self.committee
        minutes = next((v for v in reversed(versions_of(self.session, m.id)) if v.number), None)
        hours = phrases.time_range(m.starts, m.ends) if m.starts is not None else ""
        return {
            "organisation": self.office.name,
            "secretariat": self.office.secretariat,
            "contact": m.contact,
            "meeting": self.name,
            "committee": committee.name if committee else "",
            "meeting_number": to_persian(m.number) if m.number is not None else "",
            "meeting_kind": wording.word(wording.MEETING_KINDS, m.kind.value) if committee else "",
            "meeting_title": m.title if committee else "",
            "meeting_day": jalali.long(m.date),
            "meeting_date": jalali.official(m.date),
            "meeting_hours": hours,
            "place": m.place,
            "host": m.host,
            "legal_basis": phrases.listed(legal_lines(self.session, "committee", committee.id)) if committee else "",
            "minutes_number": to_persian(minutes.number) if minutes else "",
            "minutes_date": jalali.official(minutes.date) if minutes and minutes.date else "",
            "archive_place": self.office.archive_place,
            "further_to": self.terms.further_to,
            "documents": self.terms.documents,
            "report": self.terms.report,
        }

    def addressed(self, recipient: Recipient) -> dict[str, str]:
        return {
            "recipient_name": recipient.name,
            "recipient_post": recipient.post,
            "recipient_unit": recipient.unit,
        }

    def person(self, person_id: str) -> Recipient:
        person = self.people[person_id]
        unit = self.units.get(person.unit_id or "")
        return Recipient(name=person.full_name, post=person.post, unit=unit.name if unit else "")

    def head_of(self, unit_id: str) -> Recipient:
        """Whoever holds the post of the unit's head; the post alone where nobody is recorded, or the unit."""
        unit = self.units[unit_id]
        post = compact_key(unit.head_post)
        head = next((p for p in self.people.values() if post and compact_key(p.post) == post), None)
        return Recipient(name=head.full_name if head else "", post=unit.head_post, unit=unit.name)

    def signer(self, *, by_secretary: bool) -> Signer:
        """Chair or secretary, whichever of them there is; the secretariat's title where neither is recorded."""
        if self.terms.by_secretary is not None:
            by_secretary = self.terms.by_secretary
        chair, secretary = (
            self.people.get(self.meeting.chair_id or ""),
            self.people.get(self.meeting.secretary_id or ""),
        )
        body = self.committee.name if self.committee else ""
        as_chair = f"رئیس {body}" if body else "رئیس جلسه"
        title = self.office.secretary_title
        as_secretary = f"دبیر {body}" if body else (title or "دبیر جلسه")
        if chair is not None and not (by_secretary and secretary is not None):
            return _signing(chair, as_chair)
        if secretary is not None:
            return _signing(secretary, as_secretary)
        return Signer(post=as_secretary if body or title else self.office.secretariat or as_secretary)

    @property
    def signs(self) -> str | None:
        """The id of the person who signs unless the kind of letter says otherwise."""
        by_chair = self.terms.by_secretary is False or self.meeting.secretary_id is None
        return self.meeting.chair_id if by_chair and self.meeting.chair_id else self.meeting.secretary_id

    def archive(self) -> CopyTo:
        return CopyTo(recipient=self.office.archive_place or self.office.secretariat or "دبیرخانه", purpose="archive")

    def chair(self) -> str:
        """What a copy to the chair is addressed to."""
        chair = self.people.get(self.meeting.chair_id or "")
        return chair.post or chair.full_name if chair else ""


def _signing(person: Person, role: str) -> Signer:
    """The name over the post; the role in the committee is told once."""
    first = role.split(maxsplit=1)[0]
    post = role if not person.post or person.post.split()[0] == first else f"{person.post}\n{role}"
    return Signer(name=person.full_name, post=post)


def copies_read(text: str) -> tuple[CopyTo, ...]:
    """One copy a line, its purpose after a colon."""
    rows = []
    for row in text.splitlines():
        recipient, _, purpose = row.partition(":")
        if recipient.strip():
            rows.append(CopyTo(recipient=recipient.strip(), purpose=purpose.strip()))
    return tuple(rows)


def copies_written(copies: Iterable[CopyTo]) -> str:
    """`copies` as they are kept with a letter, the purposes in words."""
    return "\n".join(
        f"{copy.recipient}: {wording.word(wording.PURPOSES, copy.purpose)}" if copy.purpose else copy.recipient
        for copy in copies
    )
