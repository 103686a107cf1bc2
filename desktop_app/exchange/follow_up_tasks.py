"""What a follow-up file tells a unit: resolutions, clauses, what was reported before, and what became of it."""

from __future__ import annotations

import dataclasses
import datetime
from dataclasses import dataclass
from typing import Any, Final, Literal

from desktop_app.exchange.json_fields import TEXT, Fields, MalformedError

SECRET_BYTES: Final = 32
MOST_TASKS: Final = 5000
_MOST_CLAUSES: Final = 200
_MOST_STEPS: Final = 200
_MOST_HEARD: Final = 50_000
PER_CENT: Final = 100

Hearing = Literal["waiting", "accepted", "sent_back"]
"""What has become of a report at the secretariat."""


@dataclass(frozen=True, kw_only=True)
class KnownStep:
    """Something that was reported or decided before; `kind` is a code of the follow-up."""

    date: datetime.date
    kind: str
    text: str = ""
    obstacles: str = ""
    progress: int | None = None
    unit: str = ""


@dataclass(frozen=True, kw_only=True)
class ClauseTask:
    """A clause; `own` where this unit carries it out."""

    id: str
    text: str
    unit: str = ""
    own: bool = False
    deadline: datetime.date | None = None
    status: str = ""
    progress: int = 0


@dataclass(frozen=True, kw_only=True)
class Task:
    """A resolution that the unit carries out, wholly or in a clause."""

    id: str
    label: str
    text: str
    committee: str = ""
    meeting_number: int | None = None
    meeting_date: datetime.date
    item: str = ""
    deliverable: str = ""
    deadline: datetime.date | None = None
    due: datetime.date | None = None
    """As decided, where it was extended."""
    status: str = ""
    progress: int = 0
    own: bool = True
    """Whether the unit answers for the whole; otherwise only for the clauses marked as its own."""
    confidential: bool = False
    clauses: tuple[ClauseTask, ...] = ()
    steps: tuple[KnownStep, ...] = ()
    """The latest first."""


@dataclass(frozen=True, kw_only=True)
class Heard:
    """A report of the unit that has reached the secretariat, and what became of it."""

    report: str
    revision: int
    standing: Hearing
    word: str = ""


@dataclass(frozen=True, kw_only=True)
class FollowUpFile:
    """Everything a unit needs in order to answer. `number` counts the files made for this unit."""

    id: str
    number: int
    made: datetime.datetime
    office: str
    secretariat: str
    unit_id: str
    unit: str
    public: bytes = b""
    """The office's key; whose signature holds is set by reading."""
    recipient: str
    """For whom answers are encrypted."""
    secret: bytes
    tasks: tuple[Task, ...] = ()
    heard: tuple[Heard, ...] = ()


# As a JSON object


def plain(value: object) -> Any:
    """Dates and bytes as JSON has them."""
    match value:
        case datetime.date():
            return value.isoformat()
        case bytes():
            return value.hex()
        case tuple():
            return [plain(one) for one in value]
        case _ if dataclasses.is_dataclass(value):
            return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    return value


def written(made: FollowUpFile) -> dict[str, Any]:
    fields: dict[str, Any] = plain(made)
    del fields["public"]
    return fields


def read_file(of: Fields) -> FollowUpFile:
    return FollowUpFile(
        id=of.id("id"),
        number=of.whole("number", 1),
        made=of.moment("made"),
        office=of.text("office"),
        secretariat=of.text("secretariat"),
        unit_id=of.id("unit_id"),
        unit=of.text("unit"),
        recipient=of.text("recipient"),
        secret=of.bytes_of("secret", SECRET_BYTES),
        tasks=tuple(_task(one) for one in of.many("tasks", MOST_TASKS)),
        heard=tuple(_heard(one) for one in of.many("heard", _MOST_HEARD)),
    )


def _task(of: Fields) -> Task:
    return Task(
        id=of.id("id"),
        label=of.text("label"),
        text=of.text("text", TEXT),
        committee=of.text("committee"),
        meeting_number=of.maybe_whole("meeting_number"),
        meeting_date=of.day("meeting_date"),
        item=of.text("item", TEXT),
        deliverable=of.text("deliverable", TEXT),
        deadline=of.maybe_day("deadline"),
        due=of.maybe_day("due"),
        status=of.text("status"),
        progress=of.whole("progress", 0, PER_CENT),
        own=of.flag("own"),
        confidential=of.flag("confidential"),
        clauses=tuple(_clause(one) for one in of.many("clauses", _MOST_CLAUSES)),
        steps=tuple(_step(one) for one in of.many("steps", _MOST_STEPS)),
    )


def _clause(of: Fields) -> ClauseTask:
    return ClauseTask(
        id=of.id("id"),
        text=of.text("text", TEXT),
        unit=of.text("unit"),
        own=of.flag("own"),
        deadline=of.maybe_day("deadline"),
        status=of.text("status"),
        progress=of.whole("progress", 0, PER_CENT),
    )


def _step(of: Fields) -> KnownStep:
    return KnownStep(
        date=of.day("date"),
        kind=of.text("kind"),
        text=of.text("text", TEXT),
        obstacles=of.text("obstacles", TEXT),
        progress=of.maybe_whole("progress", 0, PER_CENT),
        unit=of.text("unit"),
    )


def _heard(of: Fields) -> Heard:
    standings: dict[str, Hearing] = {"waiting": "waiting", "accepted": "accepted", "sent_back": "sent_back"}
    standing = standings.get(of.text("standing"))
    if standing is None:
        raise MalformedError
    return Heard(
        report=of.id("report"), revision=of.whole("revision", 1), standing=standing, word=of.text("word", TEXT)
    )
