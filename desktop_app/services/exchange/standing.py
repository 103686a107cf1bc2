"""How far exchange with each office has come: what last went to it, what last came from it, and what is missing."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.services.exchange.views import ArrivalState
from desktop_app.services.requests import Requests
from desktop_app.store.tables import arrival, dispatch

MOST_MISSING: Final = 20


@dataclass(frozen=True)
class OfficeStanding:
    """Of one office; None where nothing has gone or come."""

    sent_number: int | None = None
    sent_at: datetime.datetime | None = None
    received_number: int | None = None
    received_at: datetime.datetime | None = None
    missing: tuple[int, ...] = ()
    """Numbers of its files before the last one that have not come, the lowest first."""
    waiting: int = 0
    """Changes here of which it has not said that it has them."""
    in_step: bool | None = None
    """Whether its state is the one here, as far as both have the same history; None where that is not known."""


class Standings(Requests):
    """Read from the files that came and went; what is waiting is told by whoever makes files."""

    def offices(self) -> dict[str, OfficeStanding]:
        """By the id of the office."""
        with self._file.reading() as session:
            found = _received(session)
            for office, number, at in _sent(session):
                found[office] = replace(found.get(office, OfficeStanding()), sent_number=number, sent_at=at)
        return found

    def waiting(self) -> int:
        """How many files wait for review."""
        asked = select(func.count()).select_from(arrival).where(arrival.c.state == ArrivalState.REVIEWING)
        with self._file.reading() as session:
            return int(session.scalar(asked) or 0)


def _sent(session: Session) -> list[tuple[str, int, datetime.datetime]]:
    """The last file for each office."""
    asked = select(dispatch.c.office, dispatch.c.number, dispatch.c.at).order_by(dispatch.c.at, dispatch.c.number)
    last = {office: (office, number, _moment(at)) for office, number, at in session.execute(asked)}
    return list(last.values())


def _received(session: Session) -> dict[str, OfficeStanding]:
    asked = select(arrival.c.office, arrival.c.replica, arrival.c.number, arrival.c.came).order_by(arrival.c.came)
    came: dict[str, dict[str, set[int]]] = {}
    found: dict[str, OfficeStanding] = {}
    for office, copy, number, at in session.execute(asked):
        came.setdefault(office, {}).setdefault(copy, set()).add(number)
        found[office] = OfficeStanding(received_number=number, received_at=_moment(at))
    return {office: replace(one, missing=_gaps(came[office])) for office, one in found.items()}


def _gaps(numbers: dict[str, set[int]]) -> tuple[int, ...]:
    """What is lower than the last that came, of each copy of the office, and has not come."""
    missing = {lost for had in numbers.values() for lost in range(1, max(had)) if lost not in had}
    return tuple(sorted(missing)[-MOST_MISSING:])


def _moment(text: str) -> datetime.datetime:
    moment = datetime.datetime.fromisoformat(text)
    return moment.astimezone().replace(tzinfo=None) if moment.tzinfo is not None else moment
