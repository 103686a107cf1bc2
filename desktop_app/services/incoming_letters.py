"""Requests about letters that come in: their place in the register, what they answer and what they are about."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Sequence
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.committees import Committee
from desktop_app.domain.fields import line, text
from desktop_app.domain.letters import Direction, Letter, LetterKind, Urgency, came_in
from desktop_app.domain.meetings import Classification, Meeting
from desktop_app.domain.people import Person, Unit
from desktop_app.domain.records import new_id
from desktop_app.domain.resolutions import Resolution
from desktop_app.persian.digits import to_latin
from desktop_app.persian.spelling import number_keys
from desktop_app.sentences import Refused, sentence
from desktop_app.services.register import Numbers, code_of
from desktop_app.services.requests import Requests, changed, found

_LINES: Final = {"subject": "subject", "recipient": "sender", "their_number": "letter_no"}
_FIELDS: Final = frozenset(
    {
        *_LINES,
        "answer_by",
        "body",
        "classification",
        "date",
        "in_reply_to_id",
        "kind",
        "person_id",
        "resolution_ids",
        "their_date",
        "unit_id",
        "urgency",
    }
)


class IncomingLetters(Requests):
    """Letters of units, persons and other offices. Scans are attached to them as to any record («letter»)."""

    def record(
        self,
        subject: str,
        *,
        unit_id: str | None = None,
        person_id: str | None = None,
        sender: str = "",
        their_number: str = "",
        their_date: datetime.date | None = None,
        gist: str = "",
        kind: LetterKind = LetterKind.CONTACT,
        classification: Classification = Classification.ORDINARY,
        urgency: Urgency = Urgency.ORDINARY,
        in_reply_to_id: str | None = None,
        resolution_ids: Sequence[str] = (),
        answer_by: datetime.date | None = None,
        on: datetime.date | None = None,
        number: str = "",
        committee_id: str | None = None,
    ) -> str:
        """Enters a letter under the register's next number, or under `number`. Returns its id.

        Refused without a sender, and where the same letter of the sender has been entered already.
        """
        today = self._clock.today()
        row = Letter(
            id=new_id(),
            kind=kind,
            direction=Direction.INCOMING,
            committee_id=committee_id,
            resolution_ids=list(resolution_ids),
            unit_id=unit_id,
            person_id=person_id,
            recipient=line(sender, "sender"),
            date=on or today,
            subject=line(subject, "subject", required=True),
            classification=classification,
            urgency=urgency,
            in_reply_to_id=in_reply_to_id,
            their_number=to_latin(line(their_number, "letter_no")),
            their_date=their_date,
            body=text(gist, "text"),
            answer_by=answer_by,
        )
        with self._file.transaction("letter.received", ("letter", row.id)) as act:
            _settle(act.session, row, today)
            committee = act.session.get(Committee, row.committee_id) if row.committee_id else None
            row.number = Numbers(act.session).give(code_of(act.session, committee), row.date or today, number)
            act.session.add(row)
        return row.id

    def edit(self, letter_id: str, **fields: Any) -> None:
        """Fields: those of `record`, as the noun calls them (`recipient` the sender in words, `body` the gist)."""
        assert fields.keys() <= _FIELDS, fields
        values = {**fields}
        for name, what in _LINES.items():
            if name in values:
                values[name] = line(values[name], what, required=name == "subject")
        if "their_number" in values:
            values["their_number"] = to_latin(values["their_number"])
        if "body" in values:
            values["body"] = text(values["body"], "text")
        if "resolution_ids" in values:
            values["resolution_ids"] = list(values["resolution_ids"])
        with self._file.transaction("letter.corrected", ("letter", letter_id)) as act:
            row = found(act.session, Letter, letter_id)
            if {"unit_id", "person_id"} & values.keys() and "recipient" not in values:
                values["recipient"] = ""  # it is the name of the new sender from now on
            changed(row, **values)
            _settle(act.session, row, self._clock.today())

    def remove(self, letter_id: str) -> None:
        """Takes out a letter that was entered by mistake. Its number is not given again."""
        with self._file.transaction("letter.put_aside", ("letter", letter_id)) as act:
            found(act.session, Letter, letter_id).removed = True

    def restore(self, letter_id: str) -> None:
        """Takes back a removal; refused where the letter has been entered again meanwhile."""
        with self._file.transaction("letter.brought_back", ("letter", letter_id)) as act:
            row = act.session.get(Letter, letter_id)
            if row is not None:
                row.removed = False
                with act.session.no_autoflush:
                    _only_once(act.session, row)


def the_only(meeting_ids: Collection[str]) -> str | None:
    """The meeting that all resolutions of a letter come from; a letter about those of several belongs to none."""
    return next(iter(meeting_ids)) if len(meeting_ids) == 1 else None


def _settle(session: Session, row: Letter, today: datetime.date) -> None:
    """What follows from the sender, the letter answered and the resolutions; refuses what cannot be."""
    with session.no_autoflush:
        unit = found(session, Unit, row.unit_id) if row.unit_id else None
        person = found(session, Person, row.person_id) if row.person_id else None
        if not row.recipient:
            row.recipient = person.shown_name if person else unit.name if unit else ""
        if unit is None and person is not None:
            row.unit_id = person.unit_id
        came_in(row, today)
        _only_once(session, row)
        answered = found(session, Letter, row.in_reply_to_id) if row.in_reply_to_id else None
        if answered is not None and answered.direction is not Direction.OUTGOING:
            raise Refused(
                sentence("Rules", "Letter {number} came in itself."),
                sentence("Rules", "Choose the letter of the secretariat that is answered."),
                number=answered.number,
            )
        about = {found(session, Resolution, one).meeting_id for one in row.resolution_ids}
        row.meeting_id = the_only(about) if about else answered.meeting_id if answered else None
        meeting = session.get(Meeting, row.meeting_id) if row.meeting_id else None
        row.committee_id = meeting.committee_id if meeting else answered.committee_id if answered else row.committee_id


def _only_once(session: Session, row: Letter) -> None:
    """Refuses a letter of a sender that is in the register already, in whatever order its number was typed."""
    keys = number_keys(row.their_number)
    if not row.their_number:
        return
    asked = select(Letter.number, Letter.their_number, Letter.recipient).where(
        Letter.id != row.id,
        Letter.removed.is_(False),
        Letter.direction == Direction.INCOMING,
        Letter.their_number != "",
        Letter.unit_id == row.unit_id,
        Letter.their_date == row.their_date,
    )
    for number, theirs, sender in session.execute(asked):
        same = number_keys(theirs) == keys if keys else theirs == row.their_number
        if same and (row.unit_id is not None or sender == row.recipient):
            raise Refused(
                sentence("Rules", "Letter {theirs} of this sender is in the register already, as {number}."),
                sentence("Rules", "Open that one, or correct the sender's number or date."),
                theirs=row.their_number,
                number=number,
            )
