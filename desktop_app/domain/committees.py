"""Committees, who sits in them, and from when to when."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Iterable
from typing import Any, ClassVar

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.fields import period
from desktop_app.domain.records import Record, Registers, enum_column, id_from
from desktop_app.sentences import Refused, sentence


class CommitteeKind(enum.StrEnum):
    COMMITTEE = "committee"
    WORKING_GROUP = "working_group"
    COUNCIL = "council"
    COMMISSION = "commission"


class Frequency(enum.StrEnum):
    """How often the committee has to meet."""

    SEASONAL = "seasonal"
    MONTHLY = "monthly"
    AS_NEEDED = "as_needed"


class SigningPolicy(enum.StrEnum):
    """Who signs the minutes."""

    ALL_PRESENT = "all_present"
    PRESIDIUM = "presidium"
    CHAIR_AND_SECRETARY = "chair_and_secretary"


class MinutesKind(enum.StrEnum):
    VERBATIM = "verbatim"
    SEMI_VERBATIM = "semi_verbatim"
    SUMMARY = "summary"
    FORM = "form"


class MinutesBlock(enum.StrEnum):
    """A part of the printed minutes that a committee can leave out or move, in the order of the official form."""

    LEGAL_BASIS = "legal_basis"
    OPENING = "opening"
    ATTENDANCE = "attendance"
    GUESTS = "guests"
    AGENDA = "agenda"
    EARLIER = "earlier"
    DISCUSSIONS = "discussions"
    RESOLUTIONS = "resolutions"
    VOTES = "votes"
    OFF_AGENDA = "off_agenda"
    RESERVATIONS = "reservations"
    RECUSALS = "recusals"
    NEXT_MEETING = "next_meeting"
    CLOSING = "closing"
    SIGNATURES = "signatures"
    COPIES = "copies"


class Role(enum.StrEnum):
    CHAIR = "chair"
    VICE_CHAIR = "vice_chair"
    SECRETARY = "secretary"
    MEMBER = "member"
    OBSERVER = "observer"


class Standing(enum.StrEnum):
    PRINCIPAL = "principal"
    ALTERNATE = "alternate"


class MemberKind(enum.StrEnum):
    EX_OFFICIO = "ex_officio"
    PERSONAL = "personal"


class Committee(Record, kw_only=True):
    """A standing body with members, a mandate and rules of its own."""

    __tablename__ = "committee"
    registers: ClassVar[Registers] = {
        "rules": ("quorum", "majority"),
        "absence_limits": ("absences_in_a_row", "absences_in_a_year"),
    }

    name: Mapped[str]
    kind: Mapped[CommitteeKind] = enum_column(CommitteeKind, default=CommitteeKind.COMMITTEE)
    short_name: Mapped[str] = mapped_column(default="")
    letter_code: Mapped[str] = mapped_column(default="")
    mission: Mapped[str] = mapped_column(default="")
    goals: Mapped[str] = mapped_column(default="")
    duties: Mapped[str] = mapped_column(default="")
    structure: Mapped[str] = mapped_column(default="")
    frequency: Mapped[Frequency] = enum_column(Frequency, default=Frequency.SEASONAL)
    quorum: Mapped[dict[str, Any]] = mapped_column(default_factory=dict)
    majority: Mapped[dict[str, Any]] = mapped_column(default_factory=dict)
    signing: Mapped[SigningPolicy] = enum_column(SigningPolicy, default=SigningPolicy.ALL_PRESENT)
    minutes_kind: Mapped[MinutesKind] = enum_column(MinutesKind, default=MinutesKind.SEMI_VERBATIM)
    minutes_blocks: Mapped[list[str]] = mapped_column(default_factory=list)
    """The codes of the parts that the printed minutes have, in order; empty is the order of the official form."""
    initials: Mapped[bool] = mapped_column(default=False)
    """Whether every page of the minutes is initialled by those who sign."""
    invitation_hours: Mapped[int] = mapped_column(default=72)
    default_place: Mapped[str] = mapped_column(default="")
    default_minutes: Mapped[int] = mapped_column(default=90)
    objection_days: Mapped[int | None] = mapped_column(default=None)
    """Days after the notice in which a review board may object to resolutions; None where nobody may."""
    absences_in_a_row: Mapped[int | None] = mapped_column(default=3)
    """Unexcused absences after which the secretariat writes to a member; None sets no limit."""
    absences_in_a_year: Mapped[int | None] = mapped_column(default=5)
    on_time_target: Mapped[int] = mapped_column(default=70)
    """In per cent: what share of resolutions is to be carried out in time."""
    formed_on: Mapped[datetime.date | None] = mapped_column(default=None)
    active: Mapped[bool] = mapped_column(default=True)
    position: Mapped[str] = mapped_column(default="")


class Membership(Record, kw_only=True):
    """A person's seat in a committee for a time."""

    __tablename__ = "membership"
    registers: ClassVar[Registers] = {
        "seat": ("role", "standing", "votes"),
        "term": ("starts", "ends"),
        "letter": ("letter_no", "letter_date"),
    }

    committee_id: Mapped[str] = mapped_column(ForeignKey("committee.id"), index=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    role: Mapped[Role] = enum_column(Role, default=Role.MEMBER)
    standing: Mapped[Standing] = enum_column(Standing, default=Standing.PRINCIPAL)
    votes: Mapped[bool] = mapped_column(default=True)
    """Whether the seat counts for the quorum and has a vote; a secretary from the secretariat often has none."""
    member_kind: Mapped[MemberKind] = enum_column(MemberKind, default=MemberKind.EX_OFFICIO)
    unit_id: Mapped[str | None] = mapped_column(ForeignKey("unit.id"), default=None)
    letter_no: Mapped[str] = mapped_column(default="")
    letter_date: Mapped[datetime.date | None] = mapped_column(default=None)
    starts: Mapped[datetime.date]
    ends: Mapped[datetime.date | None] = mapped_column(default=None)
    position: Mapped[str] = mapped_column(default="")

    def in_office(self, day: datetime.date) -> bool:
        return not self.removed and self.starts <= day and (self.ends is None or day <= self.ends)


def membership_id(committee_id: str, person_id: str, starts: datetime.date) -> str:
    return id_from("membership", committee_id, person_id, starts.isoformat())


def admit(membership: Membership, others: Iterable[Membership]) -> None:
    """Refuses a seat that overlaps one the same person holds, or a second chair or secretary at the same time."""
    period(membership.starts, membership.ends)
    for other in others:
        if other.removed or other.id == membership.id or not _overlap(membership, other):
            continue
        if other.person_id == membership.person_id:
            raise Refused(
                sentence("Rules", "This person is already a member of the committee."),
                sentence("Rules", "Edit the existing membership, or end it first."),
            )
        if membership.role in {Role.CHAIR, Role.SECRETARY} and other.role == membership.role:
            raise Refused(
                sentence("Rules", "The committee already has a holder of this role in this period."),
                sentence("Rules", "End the present holder's term, or choose another role."),
            )


def _overlap(one: Membership, other: Membership) -> bool:
    return (one.ends is None or other.starts <= one.ends) and (other.ends is None or one.starts <= other.ends)
