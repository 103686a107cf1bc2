"""Attendance sheets: blank for the door of a meeting, filled after it."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from sqlalchemy.orm import Session

from desktop_app.documents import wording
from desktop_app.documents.attendance_sheet_view import AttendanceSheet, SheetCounts, SheetRow
from desktop_app.documents.minutes_view import Heading
from desktop_app.documents.official_parts import Signer
from desktop_app.domain.attendance import Capacity, Excuse
from desktop_app.domain.meetings import Meeting, Stage, stage_reached
from desktop_app.domain.people import Person
from desktop_app.persian.phrases import time_range
from desktop_app.progress import Progress
from desktop_app.services.attendance import AttendanceRow, Roll, roll_of
from desktop_app.services.paper_facts import committee_of, letterhead_of, meeting_name
from desktop_app.services.paper_offers import Offer, PaperSource
from desktop_app.services.requests import Requests, found
from desktop_app.services.stationery import stationery_of

BLANK, FILLED = "blank", "filled"


class AttendanceSheets(Requests, PaperSource):
    """The attendance sheet of one meeting."""

    kinds = ("attendance_sheet",)

    def for_meeting(self, meeting_id: str) -> Sequence[Offer]:
        with self._file.reading() as session:
            meeting = found(session, Meeting, meeting_id)
            name, held = meeting_name(session, meeting), stage_reached(meeting, Stage.DRAFTED)
        title = "لیست حضور و غیاب"
        offers = [_offer(meeting_id, FILLED, title, name)] if held else []
        return [*offers, _offer(meeting_id, BLANK, f"{title} (خام)", name)]

    def made(self, offer: Offer, form: str, progress: Progress) -> bytes:
        progress.step(0, 1, offer.title)
        sheet = self.sheet(offer.subject, blank=offer.part == BLANK)
        from desktop_app.documents import attendance_sheet  # noqa: PLC0415 - start-up

        if form == "xlsx":
            from desktop_app.documents import spreadsheet  # noqa: PLC0415 - start-up

            return spreadsheet.workbook(attendance_sheet.listings(sheet))
        return attendance_sheet.print_attendance_sheet(sheet, stationery_of(self._file))

    def sheet(self, meeting_id: str, *, blank: bool) -> AttendanceSheet:
        with self._file.reading() as session:
            return _sheet(session, found(session, Meeting, meeting_id), self._clock.time(), blank=blank)


def _offer(meeting_id: str, part: str, title: str, name: str) -> Offer:
    return Offer("attendance_sheet", meeting_id, f"{title} {name}", part, ("pdf", "xlsx"), short=title)


def _sheet(session: Session, meeting: Meeting, now: datetime.time, *, blank: bool) -> AttendanceSheet:
    committee = committee_of(session, meeting)
    roll = roll_of(session, meeting, now)
    members = [row for row in roll.rows if _belongs(row)]
    guests = [row for row in roll.rows if not _belongs(row) and (blank or row.came)]
    chair = session.get(Person, meeting.chair_id) if meeting.chair_id else None
    return AttendanceSheet(
        letterhead=letterhead_of(session, date=meeting.date, classification=meeting.classification),
        heading=Heading(
            kind=meeting.kind.value,
            body=committee.name if committee else "",
            number=meeting.number,
            year=meeting.year,
            title="" if committee else meeting.title,
        ),
        subject=meeting.title,
        date=meeting.date,
        start=meeting.starts if blank else meeting.opened_at or meeting.starts,
        end=meeting.ends if blank else meeting.closed_at or meeting.ends,
        place=meeting.place,
        chair=chair.shown_name if chair else "",
        blank=blank,
        members=tuple(_row(row, meeting.closed_at, blank=blank) for row in members),
        guests=tuple(_row(row, meeting.closed_at, blank=blank) for row in guests),
        counts=_counts(members, roll, meeting, blank=blank),
        secretary=_secretary(session, meeting),
    )


def _belongs(row: AttendanceRow) -> bool:
    return row.capacity.sits or row.capacity is Capacity.ALTERNATE


def _row(row: AttendanceRow, closed: datetime.time | None, *, blank: bool) -> SheetRow:
    """Who was still in the room when the meeting closed left with it."""
    held = not blank
    left = closed if row.in_room else (row.times[-1] if row.times else None)
    status = ""
    if held:
        status = "present" if row.came else ("excused" if row.excuse is not Excuse.NONE else "unexcused")
    return SheetRow(
        name=row.name,
        post=row.post,
        unit=row.unit,
        capacity=row.capacity.value,
        status=status,
        arrival=row.times[0] if held and row.times else None,
        departure=left if held else None,
        remarks=_remarks(row, held=held),
    )


def _remarks(row: AttendanceRow, *, held: bool) -> tuple[str, ...]:
    """A representative announced beforehand stands on the blank sheet too: the one who signs is another person."""
    remarks = []
    if row.representative:
        who = wording.listed_by_comma(row.representative, row.representative_post)
        letter = wording.dated(row.letter_no, row.letter_date)
        remarks.append(wording.in_parentheses(f"نماینده: {who}", f"معرفی‌نامه {letter}" if letter else ""))
    if row.in_place_of:
        remarks.append(f"به جای {row.in_place_of}")
    if row.excuse is not Excuse.NONE:
        remarks.append(wording.listed_by_comma(wording.word(wording.EXCUSES, row.excuse.value), row.excuse_note))
    if held:
        gaps = zip(row.times[1::2], row.times[2::2], strict=False)
        remarks += [f"خروج موقت {time_range(left, back)}" for left, back in gaps]
    return tuple(remarks)


def _counts(members: Sequence[AttendanceRow], roll: Roll, meeting: Meeting, *, blank: bool) -> SheetCounts:
    needed = roll.quorum.needed if roll.needs_quorum else None
    if blank:
        return SheetCounts(members=roll.quorum.members, present=0, excused=0, unexcused=0, needed=needed)
    last = roll.official[-1][1] if roll.official else None
    away = [row for row in members if not row.came and row.capacity.sits]
    return SheetCounts(
        members=roll.quorum.members,
        present=sum(1 for row in members if row.came and row.votes),
        excused=sum(1 for row in away if row.excuse is not Excuse.NONE),
        unexcused=sum(1 for row in away if row.excuse is Excuse.NONE),
        needed=needed,
        official_at=roll.official_since,
        lost_at=last if last is not None and last != meeting.closed_at else None,
    )


def _secretary(session: Session, meeting: Meeting) -> Signer:
    person = session.get(Person, meeting.secretary_id) if meeting.secretary_id else None
    if person is None:
        return Signer(capacity="secretary")
    return Signer(name=person.full_name, post=person.post, capacity="secretary")
