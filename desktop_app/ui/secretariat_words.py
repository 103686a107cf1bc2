"""What the screen calls the values of follow-up, letters, programmes, vulnerable points, violations and evaluations."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.evaluations import FindingKind, IndicatorGroup
from desktop_app.domain.follow_ups import FollowUpKind
from desktop_app.domain.letters import Direction
from desktop_app.domain.programmes import Priority, ProgrammeKind, ProgrammeStatus
from desktop_app.domain.violations import ViolationSource, ViolationStatus
from desktop_app.domain.vulnerabilities import VulnerabilityStatus
from desktop_app.sentences import sentence

_WORDS: Final[tuple[tuple[enum.Enum, str], ...]] = (
    (FollowUpKind.PROGRESS, sentence("Secretariat", "progress")),
    (FollowUpKind.REPORTED_DONE, sentence("Secretariat", "reported done")),
    (FollowUpKind.VERIFIED, sentence("Secretariat", "verified")),
    (FollowUpKind.RETURNED, sentence("Secretariat", "returned")),
    (FollowUpKind.HELD, sentence("Secretariat", "put on hold")),
    (FollowUpKind.RESUMED, sentence("Secretariat", "resumed")),
    (FollowUpKind.REOPENED, sentence("Secretariat", "reopened")),
    (FollowUpKind.VOIDED, sentence("Secretariat", "given up")),
    (FollowUpKind.NOTE, sentence("Secretariat", "note")),
    (ProgrammeKind.TRAINING, sentence("Secretariat", "training")),
    (ProgrammeKind.AWARENESS, sentence("Secretariat", "awareness")),
    (ProgrammeKind.OTHER, sentence("Secretariat", "other programme")),
    (Priority.HIGH, sentence("Secretariat", "high")),
    (Priority.MEDIUM, sentence("Secretariat", "medium")),
    (Priority.LOW, sentence("Secretariat", "low")),
    (ProgrammeStatus.PLANNED, sentence("Secretariat", "planned")),
    (ProgrammeStatus.RUNNING, sentence("Secretariat", "running")),
    (ProgrammeStatus.DONE, sentence("Secretariat", "carried out")),
    (ProgrammeStatus.DROPPED, sentence("Secretariat", "dropped")),
    (VulnerabilityStatus.FOUND, sentence("Secretariat", "found")),
    (VulnerabilityStatus.STUDIED, sentence("Secretariat", "studied")),
    (VulnerabilityStatus.SOLUTION_APPROVED, sentence("Secretariat", "solution approved")),
    (VulnerabilityStatus.IN_CORRECTION, sentence("Secretariat", "in correction")),
    (VulnerabilityStatus.CORRECTED, sentence("Secretariat", "corrected")),
    (VulnerabilityStatus.ACCEPTED, sentence("Secretariat", "accepted as it is")),
    (ViolationSource.REPORT, sentence("Secretariat", "report of a colleague")),
    (ViolationSource.COMPLAINT, sentence("Secretariat", "complaint")),
    (ViolationSource.INSPECTION, sentence("Secretariat", "inspection")),
    (ViolationSource.AUDIT, sentence("Secretariat", "audit")),
    (ViolationSource.OTHER, sentence("Secretariat", "other source")),
    (ViolationStatus.RECEIVED, sentence("Secretariat", "received")),
    (ViolationStatus.REFERRED, sentence("Secretariat", "referred")),
    (ViolationStatus.IN_INQUIRY, sentence("Secretariat", "in inquiry")),
    (ViolationStatus.CONFIRMED, sentence("Secretariat", "confirmed")),
    (ViolationStatus.UNFOUNDED, sentence("Secretariat", "unfounded")),
    (IndicatorGroup.PREVENTION, sentence("Secretariat", "prevention")),
    (IndicatorGroup.OVERSIGHT, sentence("Secretariat", "oversight")),
    (IndicatorGroup.CONFRONTATION, sentence("Secretariat", "confrontation")),
    (FindingKind.STRENGTH, sentence("Secretariat", "strength")),
    (FindingKind.WEAKNESS, sentence("Secretariat", "weakness")),
    (FindingKind.PROPOSAL, sentence("Secretariat", "proposal")),
    (Direction.OUTGOING, sentence("Secretariat", "outgoing")),
    (Direction.INCOMING, sentence("Secretariat", "incoming")),
)
_BY_KIND: Final[Mapping[tuple[type, str], str]] = {(type(value), value.value): words for value, words in _WORDS}
"""Values of different lists that are written alike are equal, and yet called by different names."""
KINDS: Final = frozenset(kind for kind, _ in _BY_KIND)


def word(value: enum.Enum) -> str:
    """The name of a value, in the language of the screen."""
    return QCoreApplication.translate("Secretariat", _BY_KIND[type(value), value.value])
