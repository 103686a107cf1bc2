"""Requests that take the latest act back, and that do it again; both are acts of the log themselves."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
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
from desktop_app.store.registers import shape_of

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

    def next_undo(self) -> Turn | None:
        return self._next(back=True)

    def next_redo(self) -> Turn | None:
        return self._next(back=False)

    def _next(self, *, back: bool) -> Turn | None:
        with self._file.reading() as session:
            found = Steps(session, self._file.replica).next(back=back)
            if found is None:
                return None
            return Turn(found.step.key, Telling(session).row(found.step.newest), found.way)

    def _turned(self, *, back: bool) -> ActivityRow | None:
        with self._file.transaction(UNDONE if back else REDONE) as act:
            session = act.session
            found = Steps(session, self._file.replica).next(back=back)
            if found is None:
                return None
            act.subject = (ACT, found.step.key)
            told = Telling(session).row(found.step.newest)
            try:
                _turn(session, found, back=back)
            except Refused as why:
                raise StandsFast(told, why) from why
        return told


def _turn(session: Session, found: Next, *, back: bool) -> None:
    if not found.way.leads_back:
        raise Refused(*REASONS[found.way])
    stamp, rid = found.step.newest.stamp, found.step.newest.rid
    writes = [one for one in found.written if not _has_gone_on(session, one, back=back)]
    with session.no_autoflush:
        rows = {(one.entity, one.row): session.get_one(KINDS[one.entity], one.row) for one in writes}
        if found.way is Way.WHILE_OPEN:
            _still_open(session, rows.values(), stamp)
        for one in writes:
            _undisturbed(session, one, stamp, rid, back=back)
        for one in writes:
            _put(rows[one.entity, one.row], one, back=back)
        if found.way is Way.WHILE_OPEN:
            _still_open(session, rows.values(), stamp)
    session.flush()
    _fits(session, rows.values(), [rows[one.entity, one.row] for one in writes if one.is_birth and back])


def _has_gone_on(session: Session, one: Written, *, back: bool) -> bool:
    if (one.entity, one.register) not in LEFT_ALONE:
        return False
    heads = [head for head in change_log.standing(session, one.entity, one.row) if head.register == one.register]
    return any(head.value != (one.after if back else one.before) for head in heads)


def _undisturbed(session: Session, one: Written, stamp: int, rid: int, *, back: bool) -> None:
    """Refuses where a register holds anything else than this copy of the file has left there."""
    expected = one.after if back else one.before
    shape = shape_of(KINDS[one.entity])
    register = shape.register(one.register)
    heads = change_log.standing(session, one.entity, one.row)
    mine = [head for head in heads if head.register == one.register]
    values = [head.value for head in mine] or [None if register is None else register.spoken(None)]
    known = one.is_known and (one.register == LIFE or register is not None)
    foreign = any(head.rid != rid for head in mine)
    if one.register == LIFE:
        foreign |= any(head.rid != rid and (one.is_birth or head.stamp > stamp) for head in heads)
    if not known or foreign or any(value != expected for value in values):
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


def _still_open(session: Session, rows: Iterable[Record], stamp: int) -> None:
    """Refuses where the minutes that a row belongs to have been frozen since."""
    found = [_meeting_of(session, row) for row in rows]
    for meeting in {one.id: one for one in found if one is not None}.values():
        heads = change_log.standing(session, Meeting.__tablename__, meeting.id)
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


def _fits(session: Session, rows: Iterable[Record], unborn: Iterable[Record]) -> None:
    """Refuses what no request would have let stand: a number given twice, a row that names one that is gone."""
    for row in rows:
        match row:
            case Meeting(removed=False, committee_id=str()):
                siblings = living(session, Meeting, Meeting.committee_id == row.committee_id)
                meeting_rules.number_is_free(row, siblings)
            case Resolution(removed=False):
                of_meeting = living(session, Resolution, Resolution.meeting_id == row.meeting_id)
                resolution_rules.number_is_free(row, of_meeting)
    for row in unborn:
        if _is_named(session, row):
            raise Refused(
                sentence("Rules", "Other records have come to name this one since."),
                sentence("Rules", "Take these away first."),
            )


def _is_named(session: Session, row: Record) -> bool:
    """Whether a row that is not removed names `row`."""
    for noun in NOUNS:
        for column in noun.__table__.columns:
            keyed = any(key.column.table.name == row.__tablename__ for key in column.foreign_keys)
            if (keyed or column.name == "subject_id") and session.execute(
                select(noun.id).where(column == row.id, noun.removed.is_(False)).limit(1)
            ).first():
                return True
    return False
