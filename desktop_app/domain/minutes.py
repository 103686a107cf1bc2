"""Minutes: statements, versions of the text, signatures, and the final record that nothing changes."""

from __future__ import annotations

import datetime
import enum
import hashlib
from collections.abc import Iterable, Sequence
from typing import ClassVar

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.attendance import Attendance, Capacity
from desktop_app.domain.committees import MinutesKind, SigningPolicy
from desktop_app.domain.records import Record, Registers, enum_column
from desktop_app.sentences import Refused, sentence


class StatementKind(enum.StrEnum):
    """What a line of the record is; a note to oneself is a private statement of any kind."""

    SAID = "said"
    MOTION = "motion"
    DOCUMENT = "document"
    """A paper that was laid before the meeting."""
    FORMAL = "formal"
    """A formal sentence that nobody says: «جلسه رسمیت یافت»."""


class Statement(Record, kw_only=True):
    """What somebody said on an item, or what the secretary noted."""

    __tablename__ = "statement"
    registers: ClassVar[Registers] = {"speaker": ("speaker_id", "speaker")}

    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting.id"), index=True)
    item_id: Mapped[str | None] = mapped_column(ForeignKey("agenda_item.id"), default=None, index=True)
    speaker_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"), default=None)
    speaker: Mapped[str] = mapped_column(default="")
    kind: Mapped[StatementKind] = enum_column(StatementKind, default=StatementKind.SAID)
    text: Mapped[str]
    said_at: Mapped[datetime.time | None] = mapped_column(default=None)
    private: Mapped[bool] = mapped_column(default=False)
    position: Mapped[str]


class MinutesState(enum.StrEnum):
    DRAFT = "draft"
    FROZEN = "frozen"
    FINAL = "final"
    REPLACED = "replaced"


class Minutes(Record, kw_only=True):
    """One version of a meeting's minutes. `snapshot` is the text as frozen: canonical JSON of the paper."""

    __tablename__ = "minutes"
    registers: ClassVar[Registers] = {"freeze": ("state", "number", "date", "snapshot", "sha256")}

    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting.id"), index=True)
    version: Mapped[int] = mapped_column(default=1)
    replaces_id: Mapped[str | None] = mapped_column(ForeignKey("minutes.id"), default=None)
    kind: Mapped[MinutesKind] = enum_column(MinutesKind, default=MinutesKind.SEMI_VERBATIM)
    state: Mapped[MinutesState] = enum_column(MinutesState, default=MinutesState.DRAFT, index=True)
    number: Mapped[str] = mapped_column(default="", index=True)
    date: Mapped[datetime.date | None] = mapped_column(default=None)
    opening: Mapped[str] = mapped_column(default="")
    closing: Mapped[str] = mapped_column(default="")
    attachment_mark: Mapped[str] = mapped_column(default="")
    copies: Mapped[str] = mapped_column(default="")
    snapshot: Mapped[str] = mapped_column(default="")
    sha256: Mapped[str] = mapped_column(default="")
    signed_pdf_sha256: Mapped[str | None] = mapped_column(default=None)
    """The digest of the file that bears the digital signatures, if there are any."""


class SigningMeans(enum.StrEnum):
    HAND = "hand"
    DIGITAL = "digital"


class Signature(Record, kw_only=True):
    """One signer's place under the minutes: the day of signing by hand, a reservation, a scan."""

    __tablename__ = "signature"
    registers: ClassVar[Registers] = {"signing": ("signed_on", "means", "reservation", "scan_sha256")}

    minutes_id: Mapped[str] = mapped_column(ForeignKey("minutes.id"), index=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"))
    capacity: Mapped[Capacity] = enum_column(Capacity, default=Capacity.MEMBER)
    signed_on: Mapped[datetime.date | None] = mapped_column(default=None)
    means: Mapped[SigningMeans] = enum_column(SigningMeans, default=SigningMeans.HAND)
    reservation: Mapped[str] = mapped_column(default="")
    scan_sha256: Mapped[str | None] = mapped_column(default=None)
    position: Mapped[str] = mapped_column(default="")


class FinalMinutes(Record, kw_only=True):
    """The signed-off record. The table is insert-only: triggers refuse every change."""

    __tablename__ = "final_minutes"
    __table_args__ = {"sqlite_strict": True, "info": {"insert_only": True}}

    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting.id"), index=True)
    minutes_id: Mapped[str] = mapped_column(ForeignKey("minutes.id"), index=True)
    version: Mapped[int]
    replaces_id: Mapped[str | None] = mapped_column(ForeignKey("final_minutes.id"), default=None)
    number: Mapped[str]
    snapshot: Mapped[str]
    sha256: Mapped[str]
    finalised_at: Mapped[datetime.datetime]


def digest(snapshot: str) -> str:
    """SHA-256 of a snapshot's UTF-8 bytes, in hexadecimal."""
    return hashlib.sha256(snapshot.encode()).hexdigest()


def fingerprint(sha256: str) -> str:
    """The short form printed on every page: sixteen decimal digits in groups of four, easy to read out and compare."""
    digits = f"{int(sha256[:16], 16) % 10**16:016}"
    return "-".join(digits[i : i + 4] for i in range(0, 16, 4))


def signers(attendance: Iterable[Attendance], policy: SigningPolicy) -> list[Attendance]:
    """Who signs, in the order of the paper: members first, the secretary and the chair last as the form asks."""
    came = [a for a in attendance if not a.removed and a.came and a.capacity.sits]
    wanted: dict[SigningPolicy, set[Capacity]] = {
        SigningPolicy.PRESIDIUM: {Capacity.CHAIR, Capacity.VICE_CHAIR, Capacity.SECRETARY},
        SigningPolicy.CHAIR_AND_SECRETARY: {Capacity.CHAIR, Capacity.SECRETARY},
    }
    chosen = [a for a in came if policy not in wanted or a.capacity in wanted[policy]]
    last = {Capacity.SECRETARY: 1, Capacity.CHAIR: 2}
    return sorted(chosen, key=lambda a: (last.get(a.capacity, 0), a.position))


def outstanding(signatures: Sequence[Signature]) -> list[Signature]:
    return [s for s in signatures if not s.removed and s.signed_on is None]


def signing(signed_on: datetime.date, met_on: datetime.date, today: datetime.date) -> None:
    """Refuses a signature dated before the meeting or after today."""
    if not met_on <= signed_on <= today:
        raise Refused(
            sentence("Rules", "A signature is dated from the meeting ({met_on}) to today ({today})."),
            sentence("Rules", "Correct the date of the signature."),
            met_on=met_on,
            today=today,
        )


def complete(signatures: Sequence[Signature]) -> None:
    """Refuses to finalise while a signature is missing."""
    missing = len(outstanding(signatures))
    if missing:
        raise Refused(
            sentence("Rules", "{missing} signatures are still missing."),
            sentence("Rules", "Mark each signature on the sheet, then finalise."),
            missing=missing,
        )
