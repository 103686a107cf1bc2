"""Seats: whose presence counts for the quorum of a meeting, and who has a vote in a minute."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from desktop_app.domain.attendance import Attendance, Capacity
from desktop_app.domain.committees import Role
from desktop_app.domain.quorum import Seat

Span = tuple[datetime.time, datetime.time | None]
ROLE_OF = {
    Capacity.CHAIR: Role.CHAIR,
    Capacity.VICE_CHAIR: Role.VICE_CHAIR,
    Capacity.SECRETARY: Role.SECRETARY,
}


def seats_of(rows: Sequence[Attendance]) -> list[Seat]:
    """The seats of a meeting. An alternate in a member's seat fills it whenever either of the two is there."""
    fills: dict[str, list[Span]] = {}
    for row in rows:
        if row.in_place_of_id:
            fills.setdefault(row.in_place_of_id, []).extend(row.spans)
    return [
        Seat(ROLE_OF.get(row.capacity, Role.MEMBER), (*row.spans, *fills.get(row.person_id, ())), votes=row.votes)
        for row in rows
        if row.capacity.sits
    ]


def voters_at(rows: Sequence[Attendance], moment: datetime.time) -> list[Attendance]:
    """Who is in the room with a vote, recused or not: one person for a seat, the member before the alternate."""
    seats = {row.person_id: row for row in rows if row.capacity.sits and row.votes}
    taken = {person_id for person_id, row in seats.items() if row.present_at(moment)}
    voters = []
    for row in rows:
        seat = row.person_id if row.person_id in seats else row.in_place_of_id
        if seat not in seats or not row.present_at(moment):
            continue
        if seat == row.person_id:
            voters.append(row)
        elif seat not in taken:
            taken.add(seat)
            voters.append(row)
    return voters


def presides(rows: Sequence[Attendance], moment: datetime.time, chair_id: str | None) -> str | None:
    """Who presides in that minute: the meeting's chair, else a chair, else a vice-chair in the room with a vote."""
    voters = voters_at(rows, moment)
    if any(row.person_id == chair_id for row in voters):
        return chair_id
    capacity = {row.person_id: row.capacity for row in rows}
    for wanted in (Capacity.CHAIR, Capacity.VICE_CHAIR):
        for row in voters:
            if wanted in {row.capacity, capacity.get(row.in_place_of_id or "")}:
                return row.person_id
    return None
