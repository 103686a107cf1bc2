"""A list of people and members: what each row would bring, and how it is brought in."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from sqlalchemy.orm import Session

from desktop_app.documents.outside_sheet import OutsideRow
from desktop_app.domain.committees import Membership, Role, Standing, admit, membership_id
from desktop_app.domain.fields import line, period
from desktop_app.domain.records import new_id
from desktop_app.persian.jalali import official
from desktop_app.persian.spelling import compact_key
from desktop_app.progress import Progress
from desktop_app.sentences import Refused, sentence
from desktop_app.services.import_fields import ListKind
from desktop_app.services.import_known import Committees, KnownPerson, People, Units, seats_by_person
from desktop_app.services.import_plan import (
    STEP,
    Difference,
    Plan,
    PlannedRow,
    RowReader,
    Verdict,
    Wishes,
    chosen_rows,
)
from desktop_app.services.import_values import day_of, parted_name, role_of

_MOBILE: Final = 10
_KEYED = ("first_name", "last_name", "post", "phone")


@dataclass
class SeatDraft:
    """A seat that a row brings, or its values for one that is there."""

    committee_id: str
    role: Role
    standing: Standing
    starts: datetime.date
    ends: datetime.date | None
    letter_no: str
    letter_date: datetime.date | None
    existing: str = ""


@dataclass
class PersonDraft:
    """A person that a row brings, or the fields in which one changes."""

    person_id: str
    is_new: bool
    fields: dict[str, str | None] = field(default_factory=dict)
    seat: SeatDraft | None = None


class _Planner:
    """Goes through the rows, remembering what the earlier ones bring."""

    def __init__(self, session: Session, wishes: Wishes, today: datetime.date) -> None:
        self.wishes, self.today = wishes, today
        self.committees, self.units = Committees(session), Units(session)
        self.people = People.of(session)
        self.seats = seats_by_person(session)
        self.heads: dict[str, list[Membership]] = {}
        """By committee, the seats of chairs and secretaries: only they keep others out."""
        for several in self.seats.values():
            for seat in several:
                self._note_head(seat)
        self.seen: dict[tuple[str, str], int] = {}

    def _note_head(self, seat: Membership) -> None:
        if seat.role in {Role.CHAIR, Role.SECRETARY}:
            self.heads.setdefault(seat.committee_id, []).append(seat)

    def row(self, outside: OutsideRow) -> PlannedRow:
        row = RowReader(outside, self.wishes)
        first, last = self._name(row)
        post = row.get("post", lambda words: line(words, "post"), "")
        phone = row.get("phone", _phone, "")
        unit_id = row.get("unit", self.units.named, None)
        if not (first or last or post):
            row.blame(
                "full_name" if "full_name" in row.cells else "post",
                Refused(
                    sentence("Rules", "Row {row} names nobody: neither a name nor a post."),
                    sentence("Rules", "Type one of the two, or leave the row out."),
                    row=row.number,
                ),
            )
            return row.planned(Verdict.REFUSED, self.wishes)
        seat = self._seat(row)
        try:
            person = self.people.found(f"{first} {last}".strip(), post, unit_id)
        except Refused as error:
            row.blame("full_name" if "full_name" in row.cells else "last_name", error)
            return row.planned(Verdict.REFUSED, self.wishes)
        given = {"first_name": first, "last_name": last, "post": post, "phone": phone}
        return self._judged(row, person, given, unit_id, seat)

    def _name(self, row: RowReader) -> tuple[str, str]:
        first = row.get("first_name", lambda words: line(words, "first_name"), "")
        last = row.get("last_name", lambda words: line(words, "last_name"), "")
        if "full_name" in row.cells and not (first or last):
            whole = row.get("full_name", lambda words: line(words, "last_name"), "")
            first, last = parted_name(whole) if whole else ("", "")
        return first, last

    def _judged(
        self,
        row: RowReader,
        person: KnownPerson | None,
        given: dict[str, str],
        unit_id: str | None,
        seat: SeatDraft | None,
    ) -> PlannedRow:
        if person is None:
            draft = PersonDraft(new_id(), is_new=True, fields={**given, "unit_id": unit_id}, seat=seat)
            self._admit(row, draft.person_id, seat)
            if self._stays(row):
                self._remember(row, draft, given, unit_id)
            return row.planned(Verdict.NEW, self.wishes, draft=draft)
        differences = self._differences(person, given, unit_id)
        draft = PersonDraft(person.id, is_new=False, seat=seat)
        for one in differences:
            draft.fields["unit_id" if one.field == "unit" else one.field] = (
                unit_id if one.field == "unit" else one.after
            )
        twin = self.seen.get((person.id, seat.committee_id if seat else ""), person.row if seat is None else 0)
        if twin and not row.troubles:
            return row.planned(Verdict.SAME, self.wishes, twin=twin)
        seat_is_new = seat is not None and self._admit(row, person.id, seat)
        if seat is not None and not seat_is_new and not row.troubles:
            differences += self._seat_differences(person, seat)
        if self._stays(row):
            person.claimed = True
            self.seen[person.id, seat.committee_id if seat else ""] = row.number
        verdict = Verdict.NEW if seat_is_new else Verdict.DIFFERS if differences else Verdict.SAME
        if seat_is_new:  # the seat is what comes in; what the office knows otherwise of the person stays
            differences = [replace(one, stays=bool(one.before)) for one in differences]
        draft.fields = {
            "unit_id" if one.field == "unit" else one.field: unit_id if one.field == "unit" else one.after
            for one in differences
            if not one.stays and one.field in {*_KEYED, "unit"}
        }
        return row.planned(verdict, self.wishes, differences=differences, draft=draft)

    def _stays(self, row: RowReader) -> bool:
        """Whether later rows have to reckon with this one."""
        return not row.troubles and self.wishes.ticks.get(row.number, True)

    def _remember(self, row: RowReader, draft: PersonDraft, given: dict[str, str], unit_id: str | None) -> None:
        known = KnownPerson(
            draft.person_id, given["first_name"], given["last_name"], given["post"], unit_id, given["phone"], row.number
        )
        self.people.add(known)
        self.seen[draft.person_id, draft.seat.committee_id if draft.seat else ""] = row.number

    def _differences(self, person: KnownPerson, given: dict[str, str], unit_id: str | None) -> list[Difference]:
        found = []
        for name in _KEYED:
            before, after = getattr(person, name), given[name]
            if name in {"first_name", "last_name"} and compact_key(person.name) == compact_key(
                f"{given['first_name']} {given['last_name']}"
            ):
                continue  # the same name, parted elsewhere
            if after and compact_key(before) != compact_key(after):
                found.append(Difference(name, before, after))
        if unit_id is not None and unit_id != person.unit_id:
            found.append(Difference("unit", self.units.names.get(person.unit_id or "", ""), self.units.names[unit_id]))
        return found

    # Seats

    def _seat(self, row: RowReader) -> SeatDraft | None:
        committee = row.get("committee", self.committees.named, None)
        committee_id = committee.id if committee is not None else self.wishes.committee_id
        if committee_id is None or (row.words("committee") and committee is None):
            return None
        role, standing = row.get("role", role_of, (Role.MEMBER, Standing.PRINCIPAL))

        def day(words: str) -> datetime.date | None:
            return day_of(words, self.today)

        letter_date = row.get("letter_date", day, None)
        starts = row.get("starts", day, None) or letter_date or self.wishes.since
        ends = row.get("ends", day, None)
        for name, value in (("letter_date", letter_date), ("starts", starts), ("ends", ends)):
            if value is not None:
                row.read[name] = official(value)
        letter_no = row.get("letter_no", lambda words: line(words, "letter_no"), "")
        if starts is None:
            row.blame(
                "starts",
                Refused(
                    sentence("Rules", "Row {row} does not say since when the member sits."),
                    sentence("Rules", "Give the day for the whole list, or type it here."),
                    row=row.number,
                ),
            )
            return None
        try:
            period(starts, ends)
        except Refused as error:
            row.blame("ends" if "ends" in row.cells else "starts", error)
        return SeatDraft(committee_id, role, standing, starts, ends, letter_no, letter_date)

    def _admit(self, row: RowReader, person_id: str, seat: SeatDraft | None) -> bool:
        """Whether the seat is one that is not there yet; a second chair is a trouble of the row."""
        if seat is None or row.troubles:
            return False
        mine = self.seats.setdefault((seat.committee_id, person_id), [])
        there = next((one for one in mine if one.in_office(max(seat.starts, one.starts))), None)
        if there is not None:
            seat.existing = there.id
            return False
        made = Membership(
            id=membership_id(seat.committee_id, person_id, seat.starts),
            committee_id=seat.committee_id,
            person_id=person_id,
            role=seat.role,
            standing=seat.standing,
            starts=seat.starts,
            ends=seat.ends,
        )
        try:
            admit(made, [*mine, *self.heads.get(seat.committee_id, [])])
        except Refused as error:
            row.blame("role" if "role" in row.cells else "committee", error)
            return False
        if self._stays(row):
            mine.append(made)
            self._note_head(made)
        return True

    def _seat_differences(self, person: KnownPerson, seat: SeatDraft) -> list[Difference]:
        there = next(one for one in self.seats[seat.committee_id, person.id] if one.id == seat.existing)
        found = []
        if seat.letter_no and compact_key(seat.letter_no) != compact_key(there.letter_no):
            found.append(Difference("letter_no", there.letter_no, seat.letter_no))
        for name in ("letter_date", "ends"):
            before, after = getattr(there, name), getattr(seat, name)
            if after is not None and before != after:
                found.append(Difference(name, official(before) if before else "", official(after)))
        return found


def _phone(words: str) -> str:
    """Workbooks that keep a mobile number as a figure lose its first zero."""
    number = line(words, "phone")
    return f"0{number}" if len(number) == _MOBILE and number.isdecimal() and number[0] in "9۹" else number


def plan_people(
    session: Session, rows: Sequence[OutsideRow], wishes: Wishes, today: datetime.date, progress: Progress
) -> Plan:
    planner = _Planner(session, wishes, today)
    chosen = chosen_rows(rows, wishes)
    planned = []
    for place, row in enumerate(chosen):
        if place % STEP == 0:
            progress.step(place, len(chosen))
        planned.append(planner.row(row))
    used = {one.draft.fields.get("unit_id") for one in planned if one.taken and one.draft is not None}
    new = tuple((unit_id, name) for unit_id, name in planner.units.new.items() if unit_id in used)
    hidden = sum(row.hidden for row in rows)
    return Plan(ListKind.PEOPLE, tuple(planned), 0 if wishes.with_hidden else hidden, new)
