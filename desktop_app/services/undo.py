"""Requests that take the latest act back, and that do it again; both are acts of the log themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from desktop_app.domain import meetings as meeting_rules
from desktop_app.domain import resolutions as resolution_rules
from desktop_app.domain.agenda import AgendaItem
from desktop_app.domain.attendance import Recusal
from desktop_app.domain.meetings import Meeting, Stage, open_to_edits, stage_reached
from desktop_app.domain.nouns import NOUNS
from desktop_app.domain.records import LIFE, Record
from desktop_app.domain.resolutions import Resolution
from desktop_app.sentences import Refused, sentence
from desktop_app.services.activity import KINDS, REDONE, UNDONE, ActivityRow, Telling
from desktop_app.services.requests import Requests, living
from desktop_app.services.undo_steps import ACT, Next, Steps, Written
from desktop_app.services.undo_ways import REASONS, Way
from desktop_app.store import change_log
from desktop_app.store.change_log import Act, Standing
from desktop_app.store.registers import shape_of

Heads = Mapping[tuple[str, str], Sequence[Standing]]
LEFT_ALONE = {("agenda_item", "on_table")}
"""What going through the agenda writes: put back only where the session has not gone on since."""


class StandsFast(Refused):
    """An act that is next in turn and cannot be taken back, or not be done again; nothing below it is touched."""

    def __init__(self, act: ActivityRow, why: Refused) -> None:
        super().__init__(why.fact, why.next_step, **why.values)
        self.act = act


@dataclass(frozen=True)
class Turn:
    """The act whose turn it is. `key` tells it from any other; `way` says whether its kind of act leads back."""

    key: str
    act: ActivityRow
    way: Way


LONG: Final = 3000
"""From so many changes on, a step is taken back off the UI thread."""


class Undo(Requests):
    """The acts of this copy of the file, last in first out, also after a restart: the log is the stack."""

    def undo(self) -> ActivityRow | None:
        """Takes the latest act back that still stands, and tells which; None where there is none.

        Raises `StandsFast` where that act is never taken back, where somebody else has written there since, where the
        text has been frozen since, or where something would no longer fit together.
        """
        return self._turned(back=True)

    def redo(self) -> ActivityRow | None:
        """Does the act again that was taken back last, unless something else was done since; otherwise as `undo`."""
        return self._turned(back=False)

    def is_long(self, *, back: bool) -> bool:
        """Whether the next step wrote so much (a list of thousands of rows) that nobody should wait for it."""
        with self._file.reading() as session:
            steps = Steps(session, self._file.replica)
            stack = steps.done if back else steps.undone
            return bool(stack) and stack[-1].size > LONG

    def next_undo(self) -> Turn | None:
        return self._next(back=True)

    def next_redo(self) -> Turn | None:
        return self._next(back=False)

    def _next(self, *, back: bool) -> Turn | None:
        with self._file.reading() as session:
            found = Steps(session, self._file.replica).next(back=back)
            if found is None:
                return None
            return Turn(found.step.key, _told(session, found), found.way)

    def _turned(self, *, back: bool) -> ActivityRow | None:
        with self._file.transaction(UNDONE if back else REDONE) as act:
            session = act.session
            found = Steps(session, self._file.replica).next(back=back)
            if found is None:
                return None
            act.subject = (ACT, found.step.key)
            told = _told(session, found)
            try:
                _turn(session, found, back=back)
            except Refused as why:
                raise StandsFast(told, why) from why
        return told


def _told(session: Session, found: Next) -> ActivityRow:
    telling, act = Telling(session), found.step.newest
    others = [one for one in found.written if (one.entity, one.row) != (act.entity, act.row)]
    detail = telling.called(others[0].entity, others[0].row) if others else ""
    return replace(telling.row(act), detail=detail)


def _turn(session: Session, found: Next, *, back: bool) -> None:
    if not found.way.leads_back:
        raise Refused(*REASONS[found.way])
    heads = _heads_of(session, found.written)
    writes = [one for one in found.written if not _has_gone_on(one, heads, back=back)]
    with session.no_autoflush:
        rows = _rows_of(session, writes)
        frozen = found.step.newest.stamp if found.way is Way.WHILE_OPEN else None
        _still_open(session, rows.values(), frozen)
        for one in writes:
            _undisturbed(one, heads[one.entity, one.row], found.step.newest, back=back)
        for one in writes:
            _put(rows[one.entity, one.row], one, back=back)
        _still_open(session, rows.values(), frozen)
    session.flush()
    _fits(session, rows.values())
    if back:
        _named_by_nobody(session, [rows[one.entity, one.row] for one in writes if one.is_birth])


def _by_entity(written: Iterable[Written]) -> dict[str, list[str]]:
    rows: dict[str, dict[str, None]] = {}
    for one in written:
        rows.setdefault(one.entity, {})[one.row] = None
    return {entity: list(ids) for entity, ids in rows.items()}


def _heads_of(session: Session, written: Iterable[Written]) -> Heads:
    return {
        (entity, row): heads
        for entity, ids in _by_entity(written).items()
        for row, heads in change_log.standing(session, entity, ids).items()
    }


def _rows_of(session: Session, written: Iterable[Written]) -> dict[tuple[str, str], Record]:
    return {
        (entity, row.id): row
        for entity, ids in _by_entity(written).items()
        for some in change_log.batched(ids)
        for row in session.scalars(select(KINDS[entity]).where(KINDS[entity].id.in_(some)))
    }


def _has_gone_on(one: Written, heads: Heads, *, back: bool) -> bool:
    if (one.entity, one.register) not in LEFT_ALONE:
        return False
    mine = [head for head in heads[one.entity, one.row] if head.register == one.register]
    return any(head.value != (one.after if back else one.before) for head in mine)


def _undisturbed(one: Written, heads: Sequence[Standing], act: Act, *, back: bool) -> None:
    """Refuses where a register holds anything else than this copy of the file has left there."""
    register = shape_of(KINDS[one.entity]).register(one.register)
    mine = [head for head in heads if head.register == one.register]
    values = [head.value for head in mine] or [None if register is None else register.spoken(None)]
    foreign = any(head.rid != act.rid for head in mine)
    if one.register == LIFE:
        foreign |= any(head.rid != act.rid and (one.is_birth or head.stamp > act.stamp) for head in heads)
    is_known = one.is_known and (one.register == LIFE or register is not None)
    if foreign or not is_known or any(value != (one.after if back else one.before) for value in values):
        raise Refused(
            sentence("Rules", "Somebody else has written there since."),
            sentence("Rules", "Look at the history of the record, and correct it by hand."),
        )


def _put(row: Record, one: Written, *, back: bool) -> None:
    value = one.before if back else one.after
    if one.register == LIFE:
        row.removed = value == "removed"
        return
    register = shape_of(type(row)).register(one.register)
    assert register is not None  # or `_undisturbed` would have refused
    register.put(row, value)


def _still_open(session: Session, rows: Iterable[Record], stamp: int | None) -> None:
    """Refuses where the minutes that a row belongs to have been frozen after `stamp`; None asks for nothing."""
    if stamp is None:
        return
    found = [_meeting_of(session, row) for row in rows]
    for meeting in {one.id: one for one in found if one is not None}.values():
        heads = change_log.standing(session, Meeting.__tablename__, [meeting.id]).get(meeting.id, [])
        since = any(head.stamp > stamp for head in heads if head.register == "course")
        if since and stage_reached(meeting, Stage.FROZEN):
            open_to_edits(meeting)


def _meeting_of(session: Session, row: Record) -> Meeting | None:
    match row:
        case Meeting():
            return row
        case Recusal():
            item = session.get(AgendaItem, row.item_id)
            return None if item is None else session.get(Meeting, item.meeting_id)
        case _:
            meeting_id = getattr(row, "meeting_id", None)
            return None if meeting_id is None else session.get(Meeting, meeting_id)


def _fits(session: Session, rows: Iterable[Record]) -> None:
    """Refuses a number that would be given twice."""
    for row in rows:
        match row:
            case Meeting(removed=False, committee_id=str()):
                siblings = living(session, Meeting, Meeting.committee_id == row.committee_id)
                meeting_rules.number_is_free(row, siblings)
            case Resolution(removed=False):
                of_meeting = living(session, Resolution, Resolution.meeting_id == row.meeting_id)
                resolution_rules.number_is_free(row, of_meeting)


def _named_by_nobody(session: Session, unborn: Sequence[Record]) -> None:
    """Refuses to leave a row that names one whose making is undone."""
    for table in {row.__tablename__ for row in unborn}:
        ids = [row.id for row in unborn if row.__tablename__ == table]
        for noun, column in _naming(table):
            for some in change_log.batched(ids):
                if session.execute(select(noun.id).where(column.in_(some), noun.removed.is_(False)).limit(1)).first():
                    raise Refused(
                        sentence("Rules", "Other records have come to name this one since."),
                        sentence("Rules", "Take these away first."),
                    )


def _naming(table: str) -> Iterator[tuple[type[Record], ColumnElement[Any]]]:
    """The columns that may name a row of a table."""
    for noun in NOUNS:
        for column in noun.__table__.columns:
            if column.name == "subject_id" or any(key.column.table.name == table for key in column.foreign_keys):
                yield noun, column
