"""What every room of requests shares: the office file, the clock, and how a row is found or found missing."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from desktop_app.domain.records import Record
from desktop_app.sentences import Refused, sentence
from desktop_app.store.office_file import OfficeFile, ReadingSession

R = TypeVar("R", bound=Record)
T = TypeVar("T")

LAST_MINUTE: Final = datetime.time(23, 59)


_WALL: Final[Callable[[], datetime.datetime]] = datetime.datetime.now  # local time, as the wall clock shows it


def _ticking() -> float:
    """Seconds that go by whatever the clock on the wall is set to; a sleep of the computer counts where it can."""
    through_sleep = getattr(time, "CLOCK_BOOTTIME", None)  # Linux; elsewhere the monotonic clock goes on in sleep
    return time.monotonic() if through_sleep is None else time.clock_gettime(through_sleep)


@dataclass(frozen=True)
class Clock:
    """The office's clock: the day and the time of day that requests and screens go by."""

    now: Callable[[], datetime.datetime] = _WALL
    ticking: Callable[[], float] | None = None
    """Seconds by another clock, which nobody can set; for the real wall the computer has one."""

    def steady(self) -> float | None:
        """Seconds that go by whatever the wall says; None where a story tells the time, and there is no other."""
        if self.ticking is not None:
            return self.ticking()
        return _ticking() if self.now is _WALL else None

    def today(self) -> datetime.date:
        return self.now().date()

    def time(self) -> datetime.time:
        return self.now().time().replace(second=0, microsecond=0)

    def time_on(self, day: datetime.date) -> datetime.time:
        """The time of day as a session of `day` counts it: past midnight it stays at the last minute of its day."""
        return LAST_MINUTE if self.today() > day else self.time()

    def milliseconds(self) -> int:
        """Now, as the change log stamps it."""
        return int(self.now().astimezone().timestamp() * 1000)


class Requests:
    """A room of requests on one office file."""

    def __init__(self, file: OfficeFile, clock: Clock) -> None:
        self._file = file
        self._clock = clock


def found(session: Session, kind: type[R], row_id: str) -> R:
    """The row, or a refusal when it has been removed meanwhile."""
    row = session.get(kind, row_id)
    if row is None or row.removed:
        raise Refused(
            sentence("Rules", "This record is no longer there."),
            sentence("Rules", "It was removed meanwhile; its history is kept."),
        )
    return row


def kept(session: Session, kind: type[R], row_id: str) -> R | None:
    """The row of an id that is known beforehand; None while there is none, and after its making was undone."""
    row = session.get(kind, row_id)
    return None if row is None or row.removed else row


def begun_anew(session: Session, blank: R) -> R:
    """Adds a row whose id is known beforehand; one whose making was undone lies there still, and becomes like it."""
    row = session.get(type(blank), blank.id)
    if row is None:
        session.add(blank)
        return blank
    for field in inspect(type(blank)).column_attrs:
        setattr(row, field.key, getattr(blank, field.key))
    return row


def once(session: Session, key: object, read: Callable[[], T]) -> T:
    """What `read` gives; a session that sees one moment of the file is asked only once."""
    if not isinstance(session, ReadingSession):
        return read()
    known: dict[object, T] = session.info
    if key not in known:
        known[key] = read()
    return known[key]


def living(session: Session, kind: type[R], *conditions: object) -> Sequence[R]:
    """All rows of a noun that are not removed and meet the conditions."""
    if not conditions:
        return once(session, kind, lambda: session.scalars(select(kind).where(kind.removed.is_(False))).all())
    query = select(kind).where(kind.removed.is_(False))
    for condition in conditions:
        query = query.where(condition)  # type: ignore[arg-type]
    return session.scalars(query).all()


def living_of(session: Session, kind: type[R], ids: Collection[str | None]) -> Sequence[R]:
    """Those rows of a noun, where they are not removed; from all of them, where this reading has these already."""
    known: Sequence[R] | None = session.info.get(kind) if isinstance(session, ReadingSession) else None
    if known is None:
        return living(session, kind, kind.id.in_(ids))
    return [row for row in known if row.id in ids]


def changed(row: Record, **fields: object) -> None:
    """Sets the fields that are given and differ, so that only real edits reach the change log."""
    for name, value in fields.items():
        if getattr(row, name) != value:
            setattr(row, name, value)
