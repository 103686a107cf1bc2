"""A list of past resolutions: the meetings they belong to, what each row would bring, and how it is brought in."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from sqlalchemy.orm import Session

from desktop_app.documents.outside_sheet import OutsideRow
from desktop_app.domain.clauses import Clause
from desktop_app.domain.fields import text
from desktop_app.domain.resolutions import Resolution, ResolutionStatus, deadline, working_days
from desktop_app.persian.jalali import official
from desktop_app.progress import Progress
from desktop_app.sentences import Refused, sentence
from desktop_app.services.import_fields import ListKind
from desktop_app.services.import_known import Committees, Units
from desktop_app.services.import_meetings import MeetingDraft, Meetings
from desktop_app.services.import_plan import (
    STEP,
    Difference,
    Plan,
    PlannedRow,
    RowReader,
    Verdict,
    Wishes,
    chosen_rows,
    letters_of,
)
from desktop_app.services.import_values import count_of, day_of, deadline_of, numbers_of, percent_of, state_of
from desktop_app.services.requests import living

_DONE: Final = 100


@dataclass
class ResolutionDraft:
    """A resolution that a row brings, or the fields in which one of the office changes."""

    meeting: MeetingDraft
    existing: str = ""
    number: int | None = None
    fields: dict[str, Any] = field(default_factory=dict)
    note: str = ""


@dataclass
class _Known:
    """A resolution of the office, or one that an earlier row brings."""

    number: int
    key: str
    row: Resolution | None = None
    from_row: int = 0


class _Planner:
    """Goes through the rows, remembering what the earlier ones bring."""

    def __init__(self, session: Session, wishes: Wishes, today: datetime.date) -> None:
        self.session, self.wishes, self.today = session, wishes, today
        self.committees, self.units = Committees(session), Units(session)
        self.meetings = Meetings(session)
        self._known: dict[str, list[_Known]] = {}
        self._with_clauses: set[str] = set()
        self._above: MeetingDraft | None = None
        """The meeting of the row above: lists often name it only once."""

    def row(self, outside: OutsideRow) -> PlannedRow:
        row = RowReader(outside, self.wishes)
        words = row.get("text", lambda value: text(value, "text"), "")
        if not words:
            if not any(one.field == "text" for one in row.troubles):
                row.blame(
                    "text",
                    Refused(
                        sentence("Rules", "Row {row} has no text of a resolution."),
                        sentence("Rules", "Type the text, or leave the row out."),
                        row=row.number,
                    ),
                )
            return row.planned(Verdict.REFUSED, self.wishes)
        meeting, number = self._meeting(row)
        if meeting is None:
            return row.planned(Verdict.REFUSED, self.wishes)
        fields = self._fields(row, words, meeting.date)
        draft = ResolutionDraft(meeting, number=number, fields=fields, note=row.words("note"))
        return self._judged(row, draft, letters_of(words))

    # Which meeting

    def _meeting(self, row: RowReader) -> tuple[MeetingDraft | None, int | None]:
        """The meeting of a row, and the number of the resolution in it: ۱۴۰۳/۵/۲ tells both."""
        committee = row.get("committee", self.committees.named, None)
        committee_id = committee.id if committee is not None else self.wishes.committee_id
        if committee_id is None:
            if not any(one.field == "committee" for one in row.troubles):
                row.blame("committee", _no_committee(row.number))
            return None, None
        if row.words("committee") and committee is None:
            return None, None
        no_number: list[int] = []
        parts = row.get("number", numbers_of, no_number)
        year, of_meeting, number = self._numbers(row, parts)
        date = row.get("meeting_date", lambda words: day_of(words, self.today), None)
        if date is not None:
            row.read["meeting_date"] = official(date)
            if date > self.today:
                row.blame("meeting_date", _not_past(date))
        if row.troubles:
            return None, None
        above = self._above
        if date is None and of_meeting is None and above is not None and above.committee_id == committee_id:
            row.read["meeting_date"] = official(above.date)
            return above, number
        try:
            self._above = self.meetings.of(committee_id, year, of_meeting, date)
        except Refused as error:
            row.blame("meeting_date" if "meeting_date" in row.cells else "meeting_number", error)
            self._above = None
        return self._above, number

    @staticmethod
    def _numbers(row: RowReader, parts: list[int]) -> tuple[int | None, int | None, int | None]:
        year = next((part for part in parts if 1300 <= part <= 1500), None)
        rest = [part for part in parts if part != year]
        number = rest[-1] if rest else None
        of_meeting = rest[0] if len(rest) > 1 else None
        given = numbers_of(row.words("meeting_number"))
        if row.words("meeting_number"):
            year = next((part for part in given if 1300 <= part <= 1500), year)
            alone = [part for part in given if part != year]
            if len(alone) == 1:
                of_meeting = alone[0]
            else:
                row.get("meeting_number", count_of, 0)
        return year, of_meeting, number

    # What it says

    def _fields(self, row: RowReader, words: str, met_on: datetime.date) -> dict[str, Any]:
        unit_id = row.get("unit", self.units.named, None)
        no_term: tuple[datetime.date | None, int | None] = (None, None)
        due, due_days = row.get("due", lambda value: deadline_of(value, met_on), no_term)
        try:
            deadline(due, met_on)
            working_days(due_days)
        except Refused as error:
            row.blame("due", error)
        notified_on = self._past_day(row, "notified_on", met_on)
        closed_on = self._past_day(row, "closed_on", met_on)
        progress = row.get("progress", percent_of, None)
        status = row.get("status", state_of, None) or self._standing(progress, notified_on, closed_on)
        if due is not None:
            row.read["due"] = official(due)
        row.read["status"] = status.value
        return {
            "text": words,
            "responsible_unit_id": unit_id,
            "due": due,
            "due_days": due_days,
            "status": status,
            "progress": _DONE if status is ResolutionStatus.CLOSED else progress or 0,
            "notified_on": notified_on,
            "closed_on": closed_on if status is ResolutionStatus.CLOSED else None,
        }

    def _past_day(self, row: RowReader, name: str, met_on: datetime.date) -> datetime.date | None:
        day = row.get(name, lambda value: day_of(value, met_on), None)
        if day is None:
            return None
        row.read[name] = official(day)
        if not met_on <= day <= self.today:
            row.blame(
                name,
                Refused(
                    sentence("Rules", "{day} does not lie between the meeting of {met_on} and today."),
                    sentence("Rules", "Correct the day, or empty the cell."),
                    day=day,
                    met_on=met_on,
                ),
            )
        return day

    def _standing(
        self, progress: int | None, notified_on: datetime.date | None, closed_on: datetime.date | None
    ) -> ResolutionStatus:
        """Where a resolution stands whose state the list does not tell in words."""
        if closed_on is not None:
            return ResolutionStatus.CLOSED
        if progress:
            return ResolutionStatus.REPORTED_DONE if progress == _DONE else ResolutionStatus.IN_PROGRESS
        if notified_on is not None and self.wishes.standing is ResolutionStatus.NOT_NOTIFIED:
            return ResolutionStatus.NOTIFIED
        return self.wishes.standing

    # What the office has of it

    def _of(self, meeting: MeetingDraft) -> list[_Known]:
        if meeting.id not in self._known:
            there = () if meeting.is_new else living(self.session, Resolution, Resolution.meeting_id == meeting.id)
            self._known[meeting.id] = [_Known(one.number, letters_of(one.text), one) for one in there]
            ids = [one.id for one in there]
            clauses = living(self.session, Clause, Clause.resolution_id.in_(ids)) if ids else ()
            self._with_clauses.update(clause.resolution_id for clause in clauses)
        return self._known[meeting.id]

    def _judged(self, row: RowReader, draft: ResolutionDraft, key: str) -> PlannedRow:
        known = self._of(draft.meeting)
        same_text = [one for one in known if one.key == key]
        numbered = next((one for one in known if draft.number is not None and one.number == draft.number), None)
        twin = numbered if numbered is not None and numbered.key == key else None
        if twin is None and same_text and draft.number is None:
            twin = same_text[0]
        if twin is None and numbered is not None:
            row.blame("number" if "number" in row.cells else "text", _taken(numbered, draft.meeting))
            return row.planned(Verdict.REFUSED, self.wishes)
        if twin is not None and twin.from_row:
            return row.planned(Verdict.SAME, self.wishes, twin=twin.from_row)
        if twin is not None and twin.row is not None:
            return self._compared(row, draft, twin.row)
        if not draft.meeting.brought_in:
            row.blame(
                "meeting_number" if "meeting_number" in row.cells else "meeting_date", _has_minutes(draft.meeting)
            )
            return row.planned(Verdict.REFUSED, self.wishes)
        number = draft.number or max((one.number for one in known), default=0) + 1
        if not row.troubles and self.wishes.ticks.get(row.number, True):
            draft.number = number
            known.append(_Known(number, key, from_row=row.number))
        return row.planned(Verdict.NEW, self.wishes, draft=draft)

    def _compared(self, row: RowReader, draft: ResolutionDraft, there: Resolution) -> PlannedRow:
        """What the list says otherwise of a resolution of the office; empty cells say nothing."""
        given, differences = draft.fields, []
        wanted: dict[str, Any] = {}
        unit = given["responsible_unit_id"]
        if unit is not None and unit != there.responsible_unit_id:
            before = self.units.names.get(there.responsible_unit_id or "", there.responsible_note)
            differences.append(Difference("unit", before, self.units.names[unit]))
            wanted["responsible_unit_id"] = unit
        for name in ("due", "notified_on"):
            if given[name] is not None and given[name] != getattr(there, name):
                before = getattr(there, name)
                differences.append(Difference(name, official(before) if before else "", official(given[name])))
                wanted[name] = given[name]
        told = row.words("status") or row.words("progress") or row.words("closed_on")
        if told and there.id not in self._with_clauses and given["status"] is not there.status:
            differences.append(Difference("status", there.status.value, given["status"].value))
            wanted |= {name: given[name] for name in ("status", "progress", "closed_on")}
        elif told and there.id not in self._with_clauses and given["progress"] != there.progress:
            differences.append(Difference("progress", str(there.progress), str(given["progress"])))
            wanted["progress"] = given["progress"]
        draft.existing, draft.fields, draft.note = there.id, wanted, ""
        if not draft.meeting.brought_in:  # its minutes and its follow-up are kept here, and say what counts
            differences = [replace(one, stays=True) for one in differences]
            return row.planned(Verdict.SAME, self.wishes, differences=differences)
        verdict = Verdict.DIFFERS if differences else Verdict.SAME
        return row.planned(verdict, self.wishes, differences=differences, draft=draft)


def _no_committee(row: int) -> Refused:
    return Refused(
        sentence("Rules", "Row {row} names no committee."),
        sentence("Rules", "Choose a committee for the whole list, or type one here."),
        row=row,
    )


def _not_past(date: datetime.date) -> Refused:
    return Refused(
        sentence("Rules", "The meeting of {date} is still to come."),
        sentence("Rules", "Only past meetings are brought in with their resolutions; correct the day."),
        date=date,
    )


def _has_minutes(meeting: MeetingDraft) -> Refused:
    return Refused(
        sentence(
            "Rules", "The minutes of the meeting of {date} are kept in this program; they have no such resolution."
        ),
        sentence("Rules", "Leave the row out, or record the resolution in the meeting itself."),
        date=meeting.date,
    )


def _taken(known: _Known, meeting: MeetingDraft) -> Refused:
    if known.from_row:
        return Refused(
            sentence("Rules", "Resolution {number} of this meeting stands in row {row} already, with another text."),
            sentence("Rules", "Correct the number, or leave one of the two out."),
            number=known.number,
            row=known.from_row,
        )
    return Refused(
        sentence("Rules", "The meeting of {date} has a resolution number {number} with another text."),
        sentence("Rules", "Correct the number, or empty the cell: the next free one is given then."),
        date=meeting.date,
        number=known.number,
    )


def plan_resolutions(
    session: Session, rows: Sequence[OutsideRow], wishes: Wishes, today: datetime.date, progress: Progress
) -> Plan:
    planner = _Planner(session, wishes, today)
    chosen = chosen_rows(rows, wishes)
    planned = []
    for place, row in enumerate(chosen):
        if place % STEP == 0:
            progress.step(place, len(chosen))
        planned.append(planner.row(row))
    drafts = [row.draft for row in planned if row.taken and row.draft is not None]
    used = {draft.fields.get("responsible_unit_id") for draft in drafts}
    meetings = {draft.meeting.id for draft in drafts if draft.meeting.is_new}
    return Plan(
        ListKind.RESOLUTIONS,
        tuple(planned),
        0 if wishes.with_hidden else sum(row.hidden for row in rows),
        tuple((unit_id, name) for unit_id, name in planner.units.new.items() if unit_id in used),
        len(meetings),
    )
