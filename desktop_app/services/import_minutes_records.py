"""How minutes from a Word document become a meeting: agenda, attendance and resolutions, as a draft to be looked at."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

from sqlalchemy.orm import Session

from desktop_app.documents.outside_sheet import OutsideRow
from desktop_app.domain.agenda import AgendaItem, Outcome
from desktop_app.domain.attendance import Attendance, Capacity, attendance_id, checked_timeline
from desktop_app.domain.meetings import Meeting, Stage, next_number
from desktop_app.domain.minutes import Statement, StatementKind
from desktop_app.domain.people import Person, Unit
from desktop_app.domain.positions import following
from desktop_app.domain.records import new_id
from desktop_app.domain.resolutions import Resolution
from desktop_app.persian.jalali import JalaliDate
from desktop_app.progress import Progress
from desktop_app.services.import_minutes import Minutes, PartDraft, heads_needed, understood
from desktop_app.services.import_minutes_reading import PEOPLE, Part
from desktop_app.services.import_plan import Half, Plan, Wishes, add_all
from desktop_app.services.requests import living


def bring_minutes(
    session: Session, rows: Sequence[OutsideRow], wishes: Wishes, today: datetime.date, progress: Progress
) -> tuple[Plan, str]:
    """Makes the meeting. Gives the plan that was carried out, and the meeting's id."""
    found = understood(session, rows, wishes, today, Half(progress, first=True))
    if found.plan.troubled:
        return found.plan, ""
    heads_needed(found.minutes)
    drafts: list[PartDraft] = [row.draft for row in found.plan.rows if row.taken and row.draft is not None]
    write = Half(progress, first=False)
    people = [draft for draft in drafts if draft.part in PEOPLE]
    with session.no_autoflush:
        add_all(session, [Unit(id=unit_id, name=name) for unit_id, name in found.units.items()], write)
        add_all(session, list(_new_people(people)), write)
        meeting = _meeting(session, found.minutes, people)
        add_all(session, [meeting], write)
        attendance = list(_attendance(meeting, people))
        add_all(session, attendance, write)
        add_all(session, list(_agenda(meeting, drafts)), write)
        add_all(session, list(_resolutions(meeting, drafts, attendance)), write)
        add_all(session, list(_statements(meeting, drafts)), write)
    return found.plan, meeting.id


def _new_people(drafts: Sequence[PartDraft]) -> Iterator[Person]:
    for draft in drafts:
        person = draft.person
        if person is not None and person.row:
            yield Person(id=person.id, first_name=person.first_name, last_name=person.last_name, post=person.post)


def _meeting(session: Session, minutes: Minutes, people: Sequence[PartDraft]) -> Meeting:
    assert minutes.date is not None  # `heads_needed`
    year = JalaliDate.from_date(minutes.date).year
    siblings = living(session, Meeting, Meeting.committee_id == minutes.committee_id)
    heads = {draft.capacity: draft.person.id for draft in people if draft.person is not None}
    return Meeting(
        id=new_id(),
        committee_id=minutes.committee_id,
        date=minutes.date,
        number=minutes.number or next_number(siblings, year),
        starts=minutes.starts,
        ends=minutes.ends,
        opened_at=minutes.starts,
        closed_at=minutes.ends,
        place=minutes.place,
        stage=Stage.DRAFTED,
        chair_id=heads.get(Capacity.CHAIR),
        secretary_id=heads.get(Capacity.SECRETARY),
    )


def _attendance(meeting: Meeting, drafts: Sequence[PartDraft]) -> Iterator[Attendance]:
    """Who was there is taken to have stayed from the beginning to the end: the document tells nothing else."""
    times = [time for time in (meeting.opened_at, meeting.closed_at) if time is not None]
    position = ""
    for draft in drafts:
        position = following([position] if position else [])
        assert draft.person is not None  # of everybody who was there or not
        yield Attendance(
            id=attendance_id(meeting.id, draft.person.id),
            meeting_id=meeting.id,
            person_id=draft.person.id,
            capacity=draft.capacity,
            votes=draft.capacity.sits,
            timeline=[] if draft.part is Part.ABSENT else checked_timeline(times),
            position=position,
        )


def _agenda(meeting: Meeting, drafts: Sequence[PartDraft]) -> Iterator[AgendaItem]:
    position = ""
    for draft in drafts:
        if draft.part is Part.AGENDA:
            position = following([position] if position else [])
            yield AgendaItem(
                id=new_id(),
                meeting_id=meeting.id,
                title=" ".join(draft.text.split()),
                outcome=Outcome.DISCUSSED,
                position=position,
            )


def _resolutions(
    meeting: Meeting, drafts: Sequence[PartDraft], attendance: Sequence[Attendance]
) -> Iterator[Resolution]:
    present = [row.person_id for row in attendance if row.came and row.votes]
    position = ""
    decided = [draft for draft in drafts if draft.part is Part.RESOLUTION]
    for number, draft in enumerate(decided, 1):
        position = following([position] if position else [])
        yield Resolution(
            id=new_id(),
            meeting_id=meeting.id,
            number=number,
            text=draft.text,
            responsible_unit_id=draft.unit_id,
            due=draft.due,
            due_days=draft.due_days,
            present=present,
            eligible=len(present),
            position=position,
        )


def _statements(meeting: Meeting, drafts: Sequence[PartDraft]) -> Iterator[Statement]:
    """Discussions as the document words them; whose words they are is for the secretary to say."""
    position = ""
    for draft in drafts:
        if draft.part is Part.DISCUSSION:
            position = following([position] if position else [])
            yield Statement(
                id=new_id(), meeting_id=meeting.id, kind=StatementKind.FORMAL, text=draft.text, position=position
            )
