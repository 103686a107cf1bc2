"""Edits of what stands in final minutes that whoever made them final had not seen."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.meetings import Meeting, Stage
from desktop_app.domain.minutes import FinalMinutes
from desktop_app.domain.records import LIFE
from desktop_app.exchange.changes import ALIVE, Change, RowKey
from desktop_app.exchange.segments import Header
from desktop_app.services.activity import Telling
from desktop_app.services.disputed import IN_MINUTES
from desktop_app.services.exchange.field_values import field_or_none
from desktop_app.services.exchange.incoming import RowChange
from desktop_app.services.exchange.staged import Brought
from desktop_app.services.local_log import LocalLog
from desktop_app.store.change_log import batched
from desktop_app.store.registers import nouns
from desktop_app.store.tables import arrival, replica, segment, taken
from desktop_app.store.tables import change as writes

GOES_ON: Final[Mapping[str, frozenset[str]]] = {
    "meeting": frozenset({"course", "invited_on"}),
    "minutes": frozenset({"freeze", "signed_pdf_sha256"}),
    "resolution": frozenset({"standing", "objection_until", "position", "term"}),
}
"""What of a record of final minutes is written on afterwards, and does not stand in their text."""
_DEADLINES: Final = ("due", "due_days")
EVER: Final = datetime.datetime.min.replace(tzinfo=datetime.UTC)


@dataclass(frozen=True)
class Sealed:
    """Where a write lies: who sealed the segment, which number it has, and what of the others was there then."""

    replica: str
    n: int
    deps: Mapping[str, int]
    came: datetime.datetime = EVER
    """When the file came that brought it."""


def is_text(change: RowChange) -> bool:
    """Whether the file changes something of the record that stands in the text of minutes."""
    entity, _ = change.key
    if entity not in IN_MINUTES - {"signature"}:
        return False
    if change.was is None or change.was.removed != change.now.removed:
        return entity != "minutes"
    rest = set(change.written) - GOES_ON.get(entity, frozenset())
    if entity == "resolution" and "term" in change.written:
        was, now = (side.values.get("term", "null") for side in (change.was, change.now))
        rest |= {
            "term"
            for name in _DEADLINES
            if field_or_none(entity, "term", was, name) != field_or_none(entity, "term", now, name)
        }
    return bool(rest)


class Finals:
    """The final minutes here and in a file, and what each of them was made in sight of."""

    def __init__(self, session: Session, log: LocalLog, brings: Iterable[Brought], told: Telling) -> None:
        self._session = session
        self._log = log
        self._told = told
        self._brings = tuple(brings)
        self._meetings: dict[RowKey, str] = {}

    @cached_property
    def _arriving(self) -> dict[tuple[str, int], Sealed]:
        """By author and stamp, the segment of a write of the file."""
        found = {}
        for one in self._brings:
            place = Sealed(one.header.replica, one.header.n, one.header.deps)
            for act, _ in one.written:
                found[act.replica, act.stamp] = place
        return found

    @cached_property
    def _fresh_finals(self) -> dict[str, list[Change]]:
        """By meeting, the births of final minutes in the file."""
        found: dict[str, list[Change]] = {}
        for one in self._brings:
            for _, changes in one.written:
                births = {w.row: w for w in changes if w.entity == "final_minutes" and w.register == LIFE}
                for write in changes:
                    if write.entity == "final_minutes" and write.register == "meeting_id" and write.row in births:
                        meeting = field_or_none("final_minutes", "meeting_id", write.value, "meeting_id")
                        found.setdefault(meeting, []).append(births[write.row])
        return found

    def look_up(self, changes: Iterable[RowChange]) -> None:
        """Finds the final minutes that these changes could concern at once, not one by one."""
        for change in changes:
            if is_text(change) and (meeting_id := self._meeting_of(change)):
                self._meetings[change.key] = meeting_id
        asked = select(FinalMinutes.id, FinalMinutes.meeting_id).where(FinalMinutes.removed.is_(False))
        of: dict[str, str] = {}
        for some in batched(set(self._meetings.values())):
            self._here |= {one: [] for one in some}
            lines = self._session.execute(asked.where(FinalMinutes.meeting_id.in_(some)))
            of |= {row: meeting or "" for row, meeting in lines}
        for write in self._log.writes(("final_minutes", row) for row in of):
            if write.register == LIFE and write.value == ALIVE:
                self._here[of[write.row]].append(write)

    def is_late(self, change: RowChange) -> bool:
        """Whether it changes the text of minutes that are final, unseen by whoever made them so."""
        if not is_text(change):
            return False
        meeting_id = self._meetings.get(change.key) or self._meeting_of(change)
        finals = self.births(meeting_id) if meeting_id else []
        if not finals or not meeting_id:
            return False
        meeting = self._told.record("meeting", meeting_id)
        if not isinstance(meeting, Meeting) or meeting.stage.rank < Stage.FINAL.rank:
            return False
        return all(any(not self._saw(final, write) for write in change.fresh) for final in finals)

    def _meeting_of(self, change: RowChange) -> str | None:
        entity, row = change.key
        if entity == "meeting":
            return row
        named = change.now.values.get("meeting_id")
        if named is None:
            return self._told.meeting_of(entity, row)
        found: str | None = field_or_none(entity, "meeting_id", named, "meeting_id")
        return found

    def births(self, meeting_id: str) -> list[Change]:
        """Of the final minutes of a meeting, the writes by which they came to be."""
        here = self._here.get(meeting_id)
        if here is None:
            asked = select(FinalMinutes.id).where(
                FinalMinutes.meeting_id == meeting_id, FinalMinutes.removed.is_(False)
            )
            keys: list[RowKey] = [("final_minutes", row) for row in self._session.scalars(asked)]
            here = self._here[meeting_id] = [
                write for write in self._log.writes(keys) if write.register == LIFE and write.value == ALIVE
            ]
        return [*here, *(one for one in self._fresh_finals.get(meeting_id, []) if one not in here)]

    @cached_property
    def _here(self) -> dict[str, list[Change]]:
        return {}

    def _saw(self, final: Change, write: Change) -> bool:
        """Whether who made the minutes final had the write before."""
        if write.replica == final.replica:
            return write.stamp <= final.stamp
        if self._log.is_mine(final.replica):
            return False  # what comes now was not here then
        at, there = self._arriving.get((write.replica, write.stamp)), self._place(final)
        if at is None or there is None or write.stamp > final.stamp:
            return False
        if at.replica == there.replica:
            return at.n <= there.n
        return at.n <= there.deps.get(at.replica, 0)

    def _place(self, final: Change) -> Sealed | None:
        """The segment that holds the birth of final minutes, from the file or from what was kept."""
        arriving = self._arriving.get((final.replica, final.stamp))
        return arriving or kept_place(self._session, final)


def late_rows(session: Session, log: LocalLog, meeting_id: str) -> list[RowKey]:
    """What of the text of a meeting's final minutes another office wrote unseen by whoever made them final."""
    meeting = session.get(Meeting, meeting_id)
    finals = session.scalars(
        select(FinalMinutes).where(FinalMinutes.meeting_id == meeting_id, FinalMinutes.removed.is_(False))
    ).all()
    elsewhere = any(not copy.mine for copy in log.copies.values())
    if meeting is None or meeting.stage.rank < Stage.FINAL.rank or not finals or not elsewhere:
        return []
    births = {
        write.row: write
        for write in log.writes([("final_minutes", one.id) for one in finals])
        if write.register == LIFE and write.value == ALIVE
    }
    found = []
    for key, of in log.rows(_rows_of(session, meeting_id)).items():
        heads = [
            head
            for register, heads in of.settled().items()
            if register not in GOES_ON.get(key[0], frozenset())
            for head in heads
            if not log.is_mine(head.replica)
        ]
        if heads and not any(
            all(_was_seen(session, log, final, births[final.id], head) for head in heads)
            for final in finals
            if final.id in births
        ):
            found.append(key)
    return found


def _rows_of(session: Session, meeting_id: str) -> list[RowKey]:
    found: list[RowKey] = [("meeting", meeting_id)]
    for entity in ("agenda_item", "attendance", "statement", "resolution"):
        table: Any = nouns()[entity].__table__
        found += [(entity, row) for row in session.scalars(select(table.c.id).where(table.c.meeting_id == meeting_id))]
    return found


def _was_seen(session: Session, log: LocalLog, final: FinalMinutes, birth: Change, write: Change) -> bool:
    if write.replica == birth.replica:
        return write.stamp <= birth.stamp
    if write.stamp > birth.stamp:
        return False
    at = kept_place(session, write)
    if log.is_mine(birth.replica):
        return at is None or at.came <= final.finalised_at
    there = kept_place(session, birth)
    if at is None or there is None:
        return False
    return at.n <= (there.n if at.replica == there.replica else there.deps.get(at.replica, 0))


def kept_place(session: Session, write: Change) -> Sealed | None:
    """The segment kept here that brought a write; None if it was written here or is not known."""
    same = (taken.c.rid == segment.c.rid) & (taken.c.stream == segment.c.stream) & (taken.c.n == segment.c.n)
    asked = (
        select(segment.c.header, arrival.c.came)
        .join(taken, same)
        .join(writes, (writes.c.rid == taken.c.author) & writes.c.seq.between(taken.c.first, taken.c.last))
        .join(replica, replica.c.rid == writes.c.rid)
        .join(arrival, arrival.c.id == segment.c.arrival, isouter=True)
        .where(
            writes.c.entity == write.entity,
            writes.c.row == write.row,
            writes.c.register == write.register,
            writes.c.hlc == write.stamp,
            replica.c.uuid == write.replica,
        )
    )
    found = session.execute(asked).first()
    if found is None:
        return None
    header, came = found
    read = Header.read(bytes(header))
    moment = datetime.datetime.fromisoformat(came) if came else EVER
    return Sealed(read.replica, read.n, read.deps, moment if moment.tzinfo else moment.astimezone())
