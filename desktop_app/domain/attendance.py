"""Attendance as a timeline: who was summoned, in which capacity, and when each arrived, left and returned."""

from __future__ import annotations

import datetime
import enum
import itertools
from collections.abc import Sequence
from typing import ClassVar

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.records import Record, Registers, enum_column, id_from
from desktop_app.sentences import Refused, sentence


class Capacity(enum.StrEnum):
    """In which capacity a person is called to the meeting."""

    CHAIR = "chair"
    VICE_CHAIR = "vice_chair"
    SECRETARY = "secretary"
    MEMBER = "member"
    ALTERNATE = "alternate"
    OBSERVER = "observer"
    INVITEE = "invitee"
    GUEST = "guest"
    SPEAKER = "speaker"
    HOST = "host"

    @property
    def sits(self) -> bool:
        """Whether this person holds a seat that counts for the quorum and may vote."""
        return self in {Capacity.CHAIR, Capacity.VICE_CHAIR, Capacity.SECRETARY, Capacity.MEMBER}


class Reply(enum.StrEnum):
    """What came back to the invitation."""

    NONE = "none"
    COMING = "coming"
    NOT_COMING = "not_coming"


class Excuse(enum.StrEnum):
    """Why a person was not there; `NONE` with absence is an unexcused absence."""

    NONE = "none"
    LEAVE = "leave"
    MISSION = "mission"
    ILLNESS = "illness"
    OTHER = "other"


class Attendance(Record, kw_only=True):
    """One person at one meeting. `timeline` holds times `HH:MM`: arrived, left, returned, left ..."""

    __tablename__ = "attendance"
    registers: ClassVar[Registers] = {
        "presence": ("timeline", "excuse", "excuse_note"),
        "representative": (
            "representative",
            "representative_post",
            "in_place_of_id",
            "letter_no",
            "letter_date",
        ),
    }

    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting.id"), index=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    capacity: Mapped[Capacity] = enum_column(Capacity, default=Capacity.MEMBER)
    votes: Mapped[bool] = mapped_column(default=True)
    reply: Mapped[Reply] = enum_column(Reply, default=Reply.NONE)
    timeline: Mapped[list[str]] = mapped_column(default_factory=list)
    excuse: Mapped[Excuse] = enum_column(Excuse, default=Excuse.NONE)
    excuse_note: Mapped[str] = mapped_column(default="")
    representative: Mapped[str] = mapped_column(default="")
    representative_post: Mapped[str] = mapped_column(default="")
    in_place_of_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"), default=None)
    letter_no: Mapped[str] = mapped_column(default="")
    letter_date: Mapped[datetime.date | None] = mapped_column(default=None)
    position: Mapped[str] = mapped_column(default="")

    @property
    def times(self) -> list[datetime.time]:
        return [datetime.time.fromisoformat(t) for t in self.timeline]

    @property
    def spans(self) -> tuple[tuple[datetime.time, datetime.time | None], ...]:
        """(from, to) of each stay; to is None while the person is in the room."""
        times = self.times
        return tuple((times[i], times[i + 1] if i + 1 < len(times) else None) for i in range(0, len(times), 2))

    @property
    def in_room(self) -> bool:
        return len(self.timeline) % 2 == 1

    @property
    def came(self) -> bool:
        return bool(self.timeline)

    def present_at(self, moment: datetime.time) -> bool:
        return any(start <= moment and (end is None or moment < end) for start, end in self.spans)


class Recusal(Record, kw_only=True):
    """A member who takes no part in the vote on an item because of a conflict of interest."""

    __tablename__ = "recusal"

    item_id: Mapped[str] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"))
    reason: Mapped[str] = mapped_column(default="")


def attendance_id(meeting_id: str, person_id: str) -> str:
    return id_from("attendance", meeting_id, person_id)


def recusal_id(item_id: str, person_id: str) -> str:
    return id_from("recusal", item_id, person_id)


def checked_timeline(times: Sequence[datetime.time]) -> list[str]:
    """The timeline as stored. Refuses times that do not go forward."""
    for earlier, later in itertools.pairwise(times):
        if later <= earlier:
            raise Refused(
                sentence("Rules", "{later} is not after {earlier}."),
                sentence("Rules", "Arrivals and departures go forward in time; correct one of the two."),
                later=later,
                earlier=earlier,
            )
    return [t.strftime("%H:%M") for t in times]
