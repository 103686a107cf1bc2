"""How a meeting's records become the view that the official minutes are printed from."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import cached_property

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.documents import minutes_view as view
from desktop_app.documents.formal_phrases import earlier_version
from desktop_app.documents.official_parts import CopyTo, Letterhead, Signer
from desktop_app.domain.agenda import AgendaItem
from desktop_app.domain.attendance import Attendance, Capacity, Excuse, Recusal
from desktop_app.domain.committees import Frequency
from desktop_app.domain.meetings import Meeting, MeetingKind
from desktop_app.domain.minutes import Minutes, Signature
from desktop_app.domain.people import Person, Unit
from desktop_app.domain.phrases import PhraseKey
from desktop_app.domain.resolutions import Resolution, label
from desktop_app.persian.digits import to_persian
from desktop_app.persian.jalali import Season
from desktop_app.services.agenda import items_of
from desktop_app.services.attendance import Roll, roll_of, rows_of
from desktop_app.services.paper_decisions import DecisionMaker
from desktop_app.services.paper_discussions import DiscussionMaker, Told
from desktop_app.services.paper_facts import committee_of, legal_lines, letterhead_of, office_of
from desktop_app.services.requests import living
from desktop_app.services.resolution_conditions import LIVING, OPEN
from desktop_app.services.telling import Telling

ROLE_CODE = {
    Capacity.CHAIR: "chair",
    Capacity.VICE_CHAIR: "vice_chair",
    Capacity.SECRETARY: "secretary",
    Capacity.MEMBER: "member",
    Capacity.ALTERNATE: "alternate",
    Capacity.OBSERVER: "observer",
}


class PaperMaker:
    """Reads one meeting inside a session and lays its facts out as the paper wants them."""

    def __init__(self, session: Session, meeting: Meeting, minutes: Minutes, now: datetime.time) -> None:
        self._session = session
        self._meeting = meeting
        self._minutes = minutes
        self._committee = committee_of(session, meeting)
        self._people = {p.id: p for p in living(session, Person)}
        self._units = {u.id: u.name for u in living(session, Unit)}
        self._items = items_of(session, meeting.id)
        self._attendance = rows_of(session, meeting.id)
        self._roll: Roll = roll_of(session, meeting, now)
        self._telling = Telling(session, meeting)
        self._discussing = DiscussionMaker(session, meeting, minutes.kind, self._telling)
        self._decisions = DecisionMaker(session, meeting, self._telling)

    def paper(self, signatures: Sequence[Signature]) -> view.MinutesPaper:
        m = self._minutes
        return view.MinutesPaper(
            letterhead=self._letterhead(),
            heading=self._heading(),
            identity=self._identity(),
            quorum=self._quorum(),
            legal_basis=legal_lines(self._session, "committee", self._committee.id) if self._committee else (),
            opening=m.opening or self._telling.opening(),
            attendance=tuple(self._attendance_row(a) for a in self._attendance if _belongs(a)),
            guests=tuple(self._guest_row(a) for a in self._attendance if not _belongs(a) and a.came),
            agenda=tuple(self._agenda_row(n, i) for n, i in self._numbered() if not i.off_agenda),
            earlier=self._earlier(),
            discussions=tuple(part.discussion for part in self.told),
            resolutions=self._decisions.rows(),
            votes=self._decisions.votes(self._discussing.recorded),
            off_agenda=tuple(i.title for i in self._items if i.off_agenda),
            reservations=tuple(
                view.Reservation(person=self._name(s.person_id), text=s.reservation)
                for s in signatures
                if s.reservation
            ),
            recusals=self._recusals(),
            next_meeting=view.NextMeeting(words=self._meeting.next_meeting) if self._meeting.next_meeting else None,
            closing=m.closing or self._telling.closing(),
            signers=tuple(self._signer(s) for s in signatures),
            copies=_copies(m.copies),
            original_kept_at=office_of(self._session).archive_place,
            kind=m.kind.value,
            version=m.version,
            replaces=self._replaces(),
            blocks=tuple(self._committee.minutes_blocks) if self._committee else (),
            initials=self._committee.initials if self._committee else False,
        )

    def _replaces(self) -> str:
        old = self._session.get(Minutes, self._minutes.replaces_id) if self._minutes.replaces_id else None
        return "" if old is None else earlier_version(old.version, old.number, old.date)

    def _letterhead(self) -> Letterhead:
        minutes, meeting = self._minutes, self._meeting
        return letterhead_of(
            self._session,
            number=minutes.number,
            date=minutes.date or meeting.date,
            attachment=minutes.attachment_mark,
            classification=meeting.classification,
        )

    def _heading(self) -> view.Heading:
        meeting = self._meeting
        return view.Heading(
            kind=meeting.kind.value,
            body=self._committee.name if self._committee else "",
            number=meeting.number,
            year=meeting.year,
            title="" if self._committee else meeting.title,
        )

    def _identity(self) -> view.Identity:
        meeting = self._meeting
        seasonal = (
            self._committee is not None
            and self._committee.frequency is Frequency.SEASONAL
            and meeting.kind is MeetingKind.ORDINARY
        )
        previous = self._previous()
        return view.Identity(
            subject=meeting.title,
            date=meeting.date,
            start=meeting.opened_at or meeting.starts,
            official_at=self._roll.official_since if self._roll.needs_quorum else None,
            end=meeting.closed_at or (None if meeting.opened_at else meeting.ends),
            place=meeting.place,
            chair=self._name(meeting.chair_id),
            secretary=self._name(meeting.secretary_id),
            host=meeting.host,
            season=Season.of(meeting.date).name.lower() if seasonal else "",
            previous_number=to_persian(previous.number) if previous else "",
            previous_date=previous.date if previous else None,
        )

    def _previous(self) -> Minutes | None:
        meeting = self._meeting
        if meeting.committee_id is None:
            return None
        asked = (
            select(Minutes)
            .join(Meeting, Meeting.id == Minutes.meeting_id)
            .where(Minutes.removed.is_(False), Minutes.number != "", Meeting.removed.is_(False))
            .where(Meeting.committee_id == meeting.committee_id, Meeting.date < meeting.date)
            .order_by(Meeting.date.desc(), Minutes.version.desc())
        )
        return self._session.scalars(asked.limit(1)).first()

    def _quorum(self) -> view.QuorumFacts:
        if not self._roll.needs_quorum:
            return view.QuorumFacts()
        official = self._roll.official
        last = official[-1][1] if official else None
        lost = last is not None and last != self._meeting.closed_at
        declared = next((one.present for one in self._telling.happenings if one.key is PhraseKey.OFFICIAL), None)
        came = sum(1 for a in self._attendance if a.votes and a.came)
        return view.QuorumFacts(
            members=self._roll.quorum.members,
            present=came if declared is None else declared,
            needed=self._roll.quorum.needed,
            lost_at=last if lost else None,
        )

    def _stays(self, a: Attendance) -> tuple[view.Stay, ...]:
        opened, closed = self._meeting.opened_at, self._meeting.closed_at
        return tuple(
            view.Stay(
                arrival=start if opened is not None and start > opened else None,
                departure=end if end is not None and end != closed else None,
            )
            for start, end in a.spans
        )

    def _attendance_row(self, a: Attendance) -> view.AttendanceRow:
        person = self._people[a.person_id]
        role = ROLE_CODE.get(a.capacity, "member")
        status = "present" if a.came else ("excused" if a.excuse is not Excuse.NONE else "unexcused")
        if self._meeting.opened_at is None and not a.came and a.excuse is Excuse.NONE:
            status = "absent"
        by_letter = bool(a.representative)
        return view.AttendanceRow(
            name=a.representative if by_letter else person.full_name,
            post=a.representative_post if by_letter else person.post,
            unit=self._units.get(person.unit_id or "", ""),
            role="representative" if by_letter else role,
            status=status,
            stays=self._stays(a),
            excuse=a.excuse_note or (a.excuse.value if a.excuse is not Excuse.NONE else ""),
            principal=person.shown_name if by_letter else self._name(a.in_place_of_id),
            letter_number=a.letter_no,
            letter_date=a.letter_date,
        )

    def _guest_row(self, a: Attendance) -> view.GuestRow:
        person = self._people[a.person_id]
        return view.GuestRow(
            name=person.full_name,
            post=person.post,
            unit=self._units.get(person.unit_id or "", ""),
            role=a.capacity.value,
            stays=self._stays(a),
        )

    def _numbered(self) -> list[tuple[int, AgendaItem]]:
        return list(enumerate(self._items, start=1))

    def _agenda_row(self, number: int, item: AgendaItem) -> view.AgendaRow:
        return view.AgendaRow(
            number=number,
            title=item.title,
            presenter=self._name(item.presenter_id) or item.presenter,
            minutes=item.minutes or None,
            kind=item.kind.value,
            carried_over=item.carried_from_id is not None,
            confidential=item.confidential,
        )

    def _earlier(self) -> tuple[view.EarlierResolution, ...]:
        meeting = self._meeting
        if meeting.committee_id is None:
            return ()
        asked = (
            select(Resolution, Meeting)
            .join(Meeting, Meeting.id == Resolution.meeting_id)
            .where(LIVING, OPEN, Meeting.removed.is_(False), Meeting.committee_id == meeting.committee_id)
            .where(Meeting.date <= meeting.date)
            .order_by(Meeting.date, Resolution.number)
        )
        rows = [(r, m) for r, m in self._session.execute(asked) if _place(m) < _place(meeting)]
        return tuple(
            view.EarlierResolution(
                number=to_persian(label(m.year, m.number, r.number)),
                text=r.text,
                unit=self._units.get(r.responsible_unit_id or "", "") or r.responsible_note,
                due=r.due,
                status=r.status.value,
            )
            for r, m in rows
        )

    @cached_property
    def told(self) -> list[Told]:
        """What was said, by item, and which line of the record each printed statement is."""
        return self._discussing.told()

    def _recusals(self) -> tuple[view.Recusal, ...]:
        titles = {i.id: (n, i.title) for n, i in self._numbered()}
        rows = list(living(self._session, Recusal, Recusal.item_id.in_(titles)))
        rows.sort(key=lambda r: titles[r.item_id][0])
        return tuple(
            view.Recusal(person=self._name(r.person_id), subject=titles[r.item_id][1], reason=r.reason) for r in rows
        )

    def _signer(self, s: Signature) -> Signer:
        """The place of one signer; a representative signs in the member's place."""
        person = self._people[s.person_id]
        row = next((a for a in self._attendance if a.person_id == s.person_id), None)
        by_letter = row is not None and bool(row.representative)
        return Signer(
            name=row.representative if row is not None and by_letter else person.full_name,
            post=(row.representative_post if row is not None else "") if by_letter else person.post,
            capacity="representative" if by_letter else ROLE_CODE.get(s.capacity, ""),
            signed_on=s.signed_on,
            reservation=bool(s.reservation),
        )

    def _name(self, person_id: str | None) -> str:
        person = self._people.get(person_id or "")
        return person.shown_name if person else ""


def _place(meeting: Meeting) -> tuple[datetime.date, int]:
    """Where it stands among the meetings of its committee."""
    return meeting.date, meeting.number or 0


def _belongs(a: Attendance) -> bool:
    return a.capacity.sits or a.capacity is Capacity.ALTERNATE


def _copies(text: str) -> tuple[CopyTo, ...]:
    """One copy a line, its purpose after a colon."""
    rows = []
    for row in text.splitlines():
        recipient, _, purpose = row.partition(":")
        if recipient.strip():
            rows.append(CopyTo(recipient=recipient.strip(), purpose=purpose.strip()))
    return tuple(rows)
