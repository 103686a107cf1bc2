"""The formal sentences of minutes, by key, and the office's own wording of them."""

from __future__ import annotations

import enum

from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.records import Record, enum_column


class PhraseKey(enum.StrEnum):
    """What a formal sentence tells."""

    OPENING = "opening"
    OFFICIAL = "official"
    ARRIVAL = "arrival"
    DEPARTURE = "departure"
    RETURN = "return"
    QUORUM_LOST = "quorum_lost"
    QUORUM_REGAINED = "quorum_regained"
    RECESS = "recess"
    RESUMED = "resumed"
    RECUSAL = "recusal"
    UNANIMOUS = "unanimous"
    MAJORITY = "majority"
    NAMED_VOTE = "named_vote"
    SECRET_VOTE = "secret_vote"  # noqa: S105 - a secret ballot
    CHAIRS_VOTE = "chairs_vote"
    REJECTED = "rejected"
    BELOW_QUORUM = "below_quorum"
    DISSENT = "dissent"
    MOTION = "motion"
    DOCUMENT = "document"
    POSTPONED = "postponed"
    NOT_REACHED = "not_reached"
    CLOSING = "closing"


class OfficePhrase(Record, kw_only=True):
    """The office's own wording of a formal sentence; without one the program's wording is used."""

    __tablename__ = "office_phrase"

    key: Mapped[PhraseKey] = enum_column(PhraseKey)
    wording: Mapped[str] = mapped_column(default="")
