"""What the screen of exchange is shown: files that came, what they bring, and where two offices wrote differently."""

from __future__ import annotations

import datetime
import enum
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.domain.records import LIFE
from desktop_app.store.registers import canonical

if TYPE_CHECKING:
    from desktop_app.exchange.three_way import Merged


class ArrivalState(enum.StrEnum):
    """How far a file has come."""

    REVIEWING = "reviewing"
    APPLIED = "applied"
    PARKED = "parked"
    REJECTED = "rejected"


class Side(enum.StrEnum):
    """Whose version."""

    OURS = "ours"
    THEIRS = "theirs"


class ReviewGroup(enum.StrEnum):
    """The groups of a review, in the order in which they are shown."""

    CONFLICT = "conflict"
    UPDATED = "updated"
    NEW = "new"
    REMOVED = "removed"
    AFTER_FINAL = "after_final"
    PROPOSAL = "proposal"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class ArrivalRow:
    """One file that came, in the list of files received."""

    id: str
    office: str
    """The name of the office that handed it over."""
    number: int
    made: datetime.datetime
    came: datetime.datetime
    state: ArrivalState
    counts: Mapping[str, int]
    """By `ReviewGroup`, and what else its reader counted."""
    missing: tuple[int, ...] = ()
    """Numbers of earlier files of that office that have not come."""
    office_id: str = ""


@dataclass(frozen=True)
class Version:
    """One office's value of one field, with who wrote it when."""

    value: Any
    """Of this field, in the noun's own types: a date, an enum, an id; `names` of the view tells what an id stands for.

    The screen says it with `history_words.value_words`.
    """
    raw: str
    """Of the whole register, as the log has it: what a `Choice` carries."""
    person: str = ""
    office: str = ""
    """Its name; empty for this office."""
    at: datetime.datetime | None = None
    """Local time; None where nobody wrote it."""


@dataclass(frozen=True)
class FieldConflict:
    """One field of a record of which two offices hold versions. Fields of one register are chosen together."""

    register: str
    field: str
    """As `history_words.field_name` takes it; `_life` for removed or kept (values `"removed"` and `"alive"`)."""
    ours: Version
    base: Version | None
    """The last version that all of them had seen; None where there was none."""
    theirs: Version
    others: tuple[Version, ...] = ()
    """Further versions, where a third office wrote a third."""
    automatic: Side | None = None
    """Set where only one side has changed it since the base, or both to the same: there is nothing to choose."""
    equal: bool = False
    """Both sides hold the same."""
    is_text: bool = False
    """Long text, of which the two versions may be merged."""
    merged: Merged | None = None
    """What `three_way.merge3` proposes; for long text that both sides changed."""

    @property
    def needs_choice(self) -> bool:
        return self.automatic is None

    @property
    def is_life(self) -> bool:
        """Whether the question is if the record is removed."""
        return self.register == LIFE

    @property
    def versions(self) -> tuple[Version, ...]:
        return (self.ours, self.theirs, *self.others)


@dataclass(frozen=True)
class Choice:
    """What a person has chosen for one register: the value to be stored, as the log would have it."""

    entity: str
    row: str
    register: str
    raw: str

    @property
    def key(self) -> tuple[str, str, str]:
        return (self.entity, self.row, self.register)


@dataclass(frozen=True)
class ConflictView:
    """A record that offices have written differently."""

    entity: str
    row: str
    title: str
    place: str
    """Where it belongs: the meeting or the committee; empty for what stands alone."""
    fields: tuple[FieldConflict, ...]
    names: Mapping[str, str]
    """What the ids among the values stand for: persons, units, committees."""

    @property
    def key(self) -> str:
        return f"{self.entity}/{self.row}"

    @property
    def to_choose(self) -> tuple[FieldConflict, ...]:
        return tuple(field for field in self.fields if field.needs_choice)

    @property
    def registers(self) -> tuple[str, ...]:
        """Those that need a choice, each once."""
        return tuple(dict.fromkeys(field.register for field in self.to_choose))

    def choose(self, field: FieldConflict, version: Version) -> Choice:
        """A version as it is; of all fields of its register."""
        return Choice(self.entity, self.row, field.register, version.raw)

    def write(self, field: FieldConflict, text: str, others: Side = Side.OURS) -> Choice:
        """A text that merges the versions; the other fields of its register are those of one side."""
        whole = json.loads((field.ours if others is Side.OURS else field.theirs).raw)
        grouped = isinstance(whole, dict) and field.field in whole and field.field != field.register
        return Choice(
            self.entity, self.row, field.register, canonical({**whole, field.field: text} if grouped else text)
        )

    def all_of(self, side: Side) -> tuple[Choice, ...]:
        """One side's versions wherever something is to be chosen."""
        chosen = {
            field.register: self.choose(field, field.ours if side is Side.OURS else field.theirs)
            for field in self.to_choose
        }
        return tuple(chosen.values())


@dataclass(frozen=True)
class FieldChange:
    """A field that a file changes: its value before and with it, in the noun's own types."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True)
class ReviewItem:
    """One record that a file brings or changes."""

    key: str
    kind: ReviewGroup
    entity: str
    row: str
    title: str
    subtitle: str
    """Where it belongs: the meeting or the committee."""
    fields: tuple[FieldChange, ...] = ()


@dataclass(frozen=True)
class Group:
    """One group of a review; `items` holds the first of them, `count` says how many there are."""

    kind: ReviewGroup
    count: int
    items: tuple[ReviewItem, ...]


@dataclass(frozen=True)
class Removals:
    """A file that removes more of a committee's records than an ordinary one: a person has to say so."""

    committee: str
    removed: int
    living: int

    @property
    def share(self) -> float:
        return self.removed / self.living if self.living else 0.0


@dataclass(frozen=True)
class TwinMeetings:
    """Meetings of one committee that bear the same number after the file is taken in."""

    committee: str
    number: int
    rows: tuple[str, ...]
    titles: tuple[str, ...]


@dataclass(frozen=True)
class DoublePerson:
    """Records of persons that bear one national code: perhaps one person entered twice."""

    national_code: str
    rows: tuple[str, ...]
    names: tuple[str, ...]


@dataclass(frozen=True)
class FinalTwins:
    """A meeting whose minutes were finalised at several offices that had not seen each other's."""

    meeting_id: str
    title: str
    versions: tuple[str, ...]
    """Ids of the minutes."""


@dataclass(frozen=True)
class Review:
    """What one file would do, before anything of it is applied."""

    arrival_id: str
    office: str
    number: int
    made: datetime.datetime
    came: datetime.datetime
    state: ArrivalState
    signature_holds: bool
    missing_numbers: tuple[int, ...]
    """Earlier files of that office that have not come."""
    pending: int
    """Segments that wait for others to come first."""
    clock_gap: datetime.timedelta | None
    """By how much one of the two clocks must be wrong; None where both may be right."""
    conflicts: tuple[ConflictView, ...]
    groups: tuple[Group, ...]
    """Without the conflicts, in the order of `ReviewGroup`; none that is empty."""
    removals: tuple[Removals, ...] = ()
    """Committees of which this file removes a great part."""
    newer: int = 0
    """Items that only a newer version of the program can read: kept and handed on, not shown."""
    needs_newer_program: bool = False
    """The whole file can be applied only by a newer version."""
    twins: tuple[TwinMeetings, ...] = ()
    doubles: tuple[DoublePerson, ...] = ()
    final_twins: tuple[FinalTwins, ...] = ()
    names: Mapping[str, str] | None = None
    """What the ids among the values stand for."""
    office_id: str = ""

    @property
    def to_choose(self) -> tuple[ConflictView, ...]:
        return tuple(conflict for conflict in self.conflicts if conflict.to_choose)

    @property
    def is_empty(self) -> bool:
        """Nothing in it that is not here already."""
        return not (self.conflicts or self.groups or self.pending)


class Decision(enum.StrEnum):
    """What a person chose between versions."""

    OURS = "ours"
    THEIRS = "theirs"
    WRITTEN = "written"
    """Another value: a merged text, or the version of a third office."""


@dataclass(frozen=True)
class Decided:
    """One register of one record, as it was decided when a file was applied."""

    entity: str
    title: str
    place: str
    field: str
    """The first field of the register that the versions differed in."""
    decision: Decision
    row: str = ""
    register: str = ""
    raw: str = ""
    """What was taken, of the whole register, as the log has it; empty where it was not kept."""
    names: Mapping[str, str] | None = None
    """What the ids in it stand for."""


@dataclass(frozen=True)
class Changed:
    """One record that a file brought or changed."""

    group: ReviewGroup
    entity: str
    title: str
    place: str
    row: str = ""


@dataclass(frozen=True)
class Outcome:
    """What applying a file did."""

    arrival_id: str
    office: str
    number: int
    at: datetime.datetime
    counts: Mapping[ReviewGroup, int]
    settled: int = 0
    """Conflicts for which a person had chosen."""
    left_open: int = 0
    """Conflicts that stay open."""
    pending: int = 0
    quarantined: int = 0
    proposals: int = 0
    attachments: int = 0
    not_in_step: tuple[str, ...] = ()
    """Names of offices whose state differs from this one's although everything seems to have come."""
    lines: tuple[str, ...] = ()
    """A line for each record that was changed, in words."""
    changed: tuple[Changed, ...] = ()
    decided: tuple[Decided, ...] = ()
    person: str = ""
    """Who applied it."""
    made: datetime.datetime | None = None
    """When the sender made the file."""
    missing_numbers: tuple[int, ...] = ()
    backup: str = ""
    """The safety copy that was made before; empty if none was needed."""
