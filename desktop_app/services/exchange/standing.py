"""How far exchange with each office has come: what last went to it, what last came from it, and what is missing."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.services.exchange.views import ArrivalState
from desktop_app.services.requests import Requests
from desktop_app.store.tables import arrival, dispatch


@dataclass(frozen=True)
class OfficeStanding:
    """Of one office; None where nothing has gone or come."""

    sent_number: int | None = None
    sent_at: datetime.datetime | None = None
    received_number: int | None = None
    received_at: datetime.datetime | None = None
    missing: tuple[int, ...] = ()
    """Numbers of its files that have not come and without which something lacks."""
    waiting: int = 0
    """Changes here that have not been sent to it."""
    unconfirmed: int = 0
    """Changes that its last file holds, and of which it has not said that it has them."""
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
    """The last file of each office."""
    asked = select(arrival.c.office, arrival.c.number, arrival.c.came).order_by(arrival.c.came, arrival.c.number)
    return {
        office: OfficeStanding(received_number=number, received_at=_moment(at))
        for office, number, at in session.execute(asked)
    }


def _moment(text: str) -> datetime.datetime:
    moment = datetime.datetime.fromisoformat(text)
    return moment.astimezone().replace(tzinfo=None) if moment.tzinfo is not None else moment
