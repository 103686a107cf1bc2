"""Minutes from a Word document: what each row of them would bring, before a meeting is made of it."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from sqlalchemy.orm import Session

from desktop_app.documents.outside_sheet import OutsideRow
from desktop_app.domain.attendance import Capacity
from desktop_app.domain.committees import Standing
from desktop_app.domain.fields import LINE, TEXT, line, order, text
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.records import new_id
from desktop_app.domain.resolutions import deadline, working_days
from desktop_app.persian.jalali import JalaliDate, official
from desktop_app.persian.reading import read_time
from desktop_app.progress import Progress
from desktop_app.sentences import Refused, sentence
from desktop_app.services.convening import CAPACITY_OF
from desktop_app.services.import_fields import ListKind
from desktop_app.services.import_known import Committees, KnownPerson, People, Units, seats_by_person
from desktop_app.services.import_minutes_reading import PEOPLE, Part
from desktop_app.services.import_plan import STEP, Plan, PlannedRow, RowReader, Trouble, Verdict, Wishes, chosen_rows
from desktop_app.services.import_values import count_of, day_of, deadline_of, parted_name
from desktop_app.services.requests import living

_EMPTY_MAY_BE: Final = frozenset({Part.NUMBER, Part.ENDS, Part.PLACE})
_CALLED: Final = {"رئیس": Capacity.CHAIR, "دبیر": Capacity.SECRETARY, "نایب رئیس": Capacity.VICE_CHAIR}


@dataclass
class Minutes:
    """What the rows tell of the meeting as a whole."""

    committee_id: str | None = None
    date: datetime.date | None = None
    number: int | None = None
    starts: datetime.time | None = None
    ends: datetime.time | None = None
    place: str = ""


@dataclass
class PartDraft:
    """One part of the minutes, understood."""

    part: Part
    text: str = ""
    person: KnownPerson | None = None
    """Who was there or not; `row` tells that the directory does not have this person yet."""
    capacity: Capacity = Capacity.INVITEE
    unit_id: str | None = None
    due: datetime.date | None = None
    due_days: int | None = None


@dataclass
class _Planner:
    session: Session
    wishes: Wishes
    today: datetime.date
    minutes: Minutes = field(default_factory=Minutes)

    def __post_init__(self) -> None:
        self.committees, self.units = Committees(self.session), Units(self.session)
        self.people = People.of(self.session)
        self.seats = seats_by_person(self.session)
        self.listed: dict[str, int] = {}

    def row(self, outside: OutsideRow) -> PlannedRow:
        row = RowReader(outside, self.wishes)
        part = Part(row.words("part"))
        left_out = self.wishes.ticks.get(row.number) is False
        if part in PEOPLE:
            return self._person(row, part, left_out=left_out)
        if part in {Part.AGENDA, Part.DISCUSSION, Part.RESOLUTION}:
            return self._item(row, part)
        self._fact(row, part, left_out=left_out)
        return row.planned(Verdict.NEW, self.wishes, draft=PartDraft(part, row.words("text")))

    # Facts of the meeting

    def _fact(self, row: RowReader, part: Part, *, left_out: bool) -> None:
        words = row.words("text")
        if part is Part.COMMITTEE:
            self._committee(row, words)
        elif not words:
            if part not in _EMPTY_MAY_BE and not left_out:
                row.blame("text", _lacking(part))
        elif part is Part.DATE:
            self.minutes.date = row.get("text", lambda value: day_of(value, self.today), None)
            if self.minutes.date is not None:
                row.read["text"] = official(self.minutes.date)
                self._past(row, self.minutes.date)
        elif part is Part.NUMBER:
            self.minutes.number = row.get("text", _meeting_number, None)
        elif part in {Part.STARTS, Part.ENDS}:
            self._hour(row, part)
        elif part is Part.PLACE:
            self.minutes.place = row.get("text", lambda value: line(value, "place"), "")

    def _committee(self, row: RowReader, words: str) -> None:
        named = row.get("text", self.committees.named, None)
        if named is None and self.wishes.committee_id is not None:
            row.troubles.clear()
            named = self.committees.all.get(self.wishes.committee_id)
        elif named is None and not words:
            row.blame("text", _lacking(Part.COMMITTEE))
        if named is not None:
            self.minutes.committee_id = named.id
            row.read["text"] = named.name

    def _hour(self, row: RowReader, part: Part) -> None:
        moment = row.get("text", read_time, None)
        if part is Part.STARTS:
            self.minutes.starts = moment
            return
        try:
            order(self.minutes.starts, moment)
        except Refused as error:
            row.blame("text", error)
        self.minutes.ends = moment

    def _past(self, row: RowReader, date: datetime.date) -> None:
        if date > self.today:
            row.blame(
                "text",
                Refused(
                    sentence("Rules", "The meeting of {date} is still to come."),
                    sentence("Rules", "Correct the day."),
                    date=date,
                ),
            )

    # People

    def _person(self, row: RowReader, part: Part, *, left_out: bool) -> PlannedRow:
        name, post = row.get("text", lambda value: line(value, "name"), ""), row.words("post")
        if not name:
            row.blame("text", _lacking(part))
            return row.planned(Verdict.REFUSED, self.wishes)
        first, last = parted_name(name)
        try:
            person = self.people.found(f"{first} {last}".strip(), post, None) or self.people.found("", name, None)
        except Refused as error:
            row.blame("text", error)
            return row.planned(Verdict.REFUSED, self.wishes)
        if person is None:
            person = KnownPerson(new_id(), first, last, line(post, "post"), None, "", row.number)
            if not left_out:
                self.people.add(person)
        row.read["text"] = "" if person.row else person.name or person.post
        twin = self.listed.get(person.id, 0)
        if twin:
            return row.planned(Verdict.SAME, self.wishes, twin=twin)
        if not left_out:
            self.listed[person.id] = row.number
        draft = PartDraft(part, name, person, self._capacity(person, part, post))
        return row.planned(Verdict.NEW, self.wishes, draft=draft)

    def _capacity(self, person: KnownPerson, part: Part, post: str) -> Capacity:
        day = self.minutes.date or self.today
        seats = self.seats.get((self.minutes.committee_id or "", person.id), [])
        # Of a meeting before the members' lists begin, the seat that came next is the best that is known.
        nearest = sorted(seats, key=lambda seat: (not seat.in_office(day), abs((seat.starts - day).days)))
        if nearest:
            seat = nearest[0]
            return Capacity.ALTERNATE if seat.standing is Standing.ALTERNATE else CAPACITY_OF[seat.role]
        if part is Part.GUEST:
            return Capacity.INVITEE
        return _CALLED.get(post.removesuffix(" جلسه").removesuffix(" کمیته"), Capacity.INVITEE)

    # Agenda, discussions, resolutions

    def _item(self, row: RowReader, part: Part) -> PlannedRow:
        what, most = ("title", LINE) if part is Part.AGENDA else ("text", TEXT)
        words = row.get("text", lambda value: text(value, what, most=most), "")
        if not words and not row.troubles:
            row.blame("text", _lacking(part))
        draft = PartDraft(part, words)
        met_on = self.minutes.date
        if part is Part.RESOLUTION:
            draft.unit_id = row.get("unit", self.units.named, None)
            if met_on is not None:
                no_term: tuple[datetime.date | None, int | None] = (None, None)
                draft.due, draft.due_days = row.get("due", lambda value: deadline_of(value, met_on), no_term)
                try:
                    deadline(draft.due, met_on)
                    working_days(draft.due_days)
                except Refused as error:
                    row.blame("due", error)
                if draft.due is not None:
                    row.read["due"] = official(draft.due)
        return row.planned(Verdict.NEW, self.wishes, draft=draft)

    def not_there_yet(self) -> Refused | None:
        """Why the office cannot take this meeting: it has one of that day or of that number."""
        minutes = self.minutes
        if minutes.committee_id is None or minutes.date is None:
            return None
        year = JalaliDate.from_date(minutes.date).year
        for other in living(self.session, Meeting, Meeting.committee_id == minutes.committee_id):
            if other.date == minutes.date:
                return Refused(
                    sentence("Rules", "The office has a meeting of this committee on {date} already."),
                    sentence("Rules", "Correct the day, or complete the meeting where it is."),
                    date=minutes.date,
                )
            if minutes.number is not None and (other.year, other.number) == (year, minutes.number):
                return Refused(
                    sentence("Rules", "Meeting number {number} of {year} exists already."),
                    sentence("Rules", "Correct the number or the day of the meeting."),
                    number=minutes.number,
                    year=year,
                )
        return None


def _meeting_number(words: str) -> int:
    return count_of(words.rsplit("/", maxsplit=1)[-1] if "/" in words and len(words) < 12 else words)


_LACKING: Final = {
    Part.COMMITTEE: sentence("Rules", "The committee is not named in the document."),
    Part.DATE: sentence("Rules", "The day of the meeting was not found in the document."),
    Part.STARTS: sentence("Rules", "The hour at which the meeting began was not found in the document."),
}


def _lacking(part: Part) -> Refused:
    fact = _LACKING.get(part, sentence("Rules", "This cell is empty."))
    return Refused(fact, sentence("Rules", "Type it here."))


@dataclass(frozen=True)
class Understood:
    """The plan of a document, and the meeting that comes of it."""

    plan: Plan
    minutes: Minutes
    units: dict[str, str]


def understood(
    session: Session, rows: Sequence[OutsideRow], wishes: Wishes, today: datetime.date, progress: Progress
) -> Understood:
    planner = _Planner(session, wishes, today)
    chosen = chosen_rows(rows, replace(wishes, with_hidden=True))
    planned = []
    for place, row in enumerate(chosen):
        if place % STEP == 0:
            progress.step(place, len(chosen))
        planned.append(planner.row(row))
    stands = planner.not_there_yet()
    if stands is not None:
        planned = [_blamed(row, stands) if row.cells.get("part") == Part.DATE else row for row in planned]
    used = {row.draft.unit_id for row in planned if row.taken and row.draft is not None}
    units = {unit_id: name for unit_id, name in planner.units.new.items() if unit_id in used}
    plan = Plan(ListKind.MINUTES, tuple(planned), 0, tuple(units.items()), 1)
    return Understood(plan, planner.minutes, units)


def _blamed(row: PlannedRow, error: Refused) -> PlannedRow:
    return replace(
        row, verdict=Verdict.REFUSED, troubles=(*row.troubles, Trouble("text", error)), draft=None, taken=True
    )


def plan_minutes(
    session: Session, rows: Sequence[OutsideRow], wishes: Wishes, today: datetime.date, progress: Progress
) -> Plan:
    return understood(session, rows, wishes, today, progress).plan


def heads_needed(minutes: Minutes) -> None:
    """Refused where the meeting cannot be made: it needs a committee, a day and the hour at which it began."""
    for part, value in (
        (Part.COMMITTEE, minutes.committee_id),
        (Part.DATE, minutes.date),
        (Part.STARTS, minutes.starts),
    ):
        if value is None:
            raise _lacking(part)
