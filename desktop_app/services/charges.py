"""Who is charged with what: a resolution as a whole, or a clause of it that binds a unit of its own."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.domain.clauses import Clause
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.people import Unit
from desktop_app.domain.resolutions import Resolution, label
from desktop_app.sentences import Refused, sentence
from desktop_app.services.requests import found
from desktop_app.services.standing import clauses_of


@dataclass(frozen=True)
class Charge:
    """What one unit, or one body in words, is to carry out. `place` counts clauses from 1; 0 is the whole."""

    resolution: Resolution
    clause: Clause | None = None
    place: int = 0

    @property
    def key(self) -> str:
        return self.clause.id if self.clause is not None else self.resolution.id

    @property
    def _own(self) -> bool:
        return self.clause is not None and bool(self.clause.responsible_unit_id or self.clause.responsible_note.strip())

    @property
    def unit_id(self) -> str | None:
        own = self.clause if self._own and self.clause is not None else None
        return own.responsible_unit_id if own is not None else self.resolution.responsible_unit_id

    @property
    def note(self) -> str:
        own = self.clause if self._own and self.clause is not None else None
        return (own.responsible_note if own is not None else self.resolution.responsible_note).strip()

    @property
    def whom(self) -> str:
        return self.unit_id or self.note

    @property
    def deadline(self) -> datetime.date | None:
        if self.clause is not None:
            return self.clause.deadline or self.resolution.extended_to or self.resolution.due
        return self.resolution.deadline


def charges(session: Session, resolutions: Iterable[Resolution]) -> list[Charge]:
    """Every resolution, and after it its clauses."""
    made = []
    for row in resolutions:
        made.append(Charge(row))
        made += [Charge(row, clause, place) for place, clause in enumerate(clauses_of(session, row.id), 1)]
    return made


def by_charge(session: Session, resolutions: Iterable[Resolution], *, each: bool = False) -> list[list[Charge]]:
    """By who is in charge, in the order of the numbers; what nobody is in charge of is left out.

    With `each`, what one resolution asks of a unit stands alone.
    """
    groups: dict[tuple[str, str], list[Charge]] = {}
    for one in charges(session, resolutions):
        if one.whom:
            groups.setdefault((one.whom, one.resolution.id if each else ""), []).append(one)
    return list(groups.values())


def somebody_there(session: Session, charge: Charge) -> None:
    """Refuses a charge of a unit that no longer exists, and one of nobody."""
    unit = session.get(Unit, charge.unit_id) if charge.unit_id else None
    if unit is not None and unit.removed:
        raise Refused(
            sentence("Rules", "Resolution {number}: the unit {name} no longer exists."),
            sentence("Rules", "Give the resolution to the unit that took its place first."),
            number=_label(session, charge.resolution),
            name=unit.name,
        )
    if unit is None and not charge.note:
        raise Refused(
            sentence("Rules", "Resolution {number}: nobody is in charge of it."),
            sentence("Rules", "Give it to a unit first."),
            number=_label(session, charge.resolution),
        )


def _label(session: Session, r: Resolution) -> str:
    meeting = found(session, Meeting, r.meeting_id)
    return label(meeting.year, meeting.number, r.number)
