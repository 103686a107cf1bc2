"""The files that came, as they are kept: where each stands, what was chosen for it, what applying it did."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from desktop_app.exchange.manifest import Manifest
from desktop_app.sentences import Refused, sentence
from desktop_app.services.exchange.views import ArrivalState


@dataclass(frozen=True)
class Kept:
    """What is kept of a file besides who sent it. `chosen` holds entity, row, register, what was chosen, and before."""

    chosen: tuple[tuple[str, str, str, str, str], ...] = ()
    outcome: str = ""
    missing: tuple[int, ...] = ()


@dataclass(frozen=True)
class Arrival:
    """One file that came. `office` is the id of its sender, `replica` the copy that made it."""

    id: str
    sha256: str
    office: str
    replica: str
    number: int
    made: datetime.datetime
    came: datetime.datetime
    state: ArrivalState
    counts: Mapping[str, int] = field(default_factory=dict)
    kept: Kept = Kept()


_COLUMNS = "id, sha256, office, replica, number, made, came, state, counts, choices"


def of_manifest(arrival_id: str, sha256: str, me: str, manifest: Manifest, came: datetime.datetime) -> Arrival:
    return Arrival(
        arrival_id,
        sha256,
        manifest.office,
        manifest.replica,
        manifest.recipients[me],
        manifest.made,
        came,
        ArrivalState.REVIEWING,
    )


def put(driver: Any, one: Arrival) -> None:
    """In place of what was kept of it."""
    kept = {"chosen": one.kept.chosen, "outcome": one.kept.outcome, "missing": one.kept.missing}
    driver.execute(
        f"INSERT OR REPLACE INTO arrival ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
        (
            one.id,
            one.sha256,
            one.office,
            one.replica,
            one.number,
            one.made.isoformat(),
            one.came.isoformat(),
            one.state.value,
            json.dumps(dict(one.counts)),
            json.dumps(kept, ensure_ascii=False),
        ),
    )


def everything(driver: Any) -> list[Arrival]:
    """The latest first."""
    asked = f"SELECT {_COLUMNS} FROM arrival ORDER BY came DESC, office, number DESC"  # noqa: S608
    return [_read(row) for row in driver.execute(asked)]


def by_id(driver: Any, arrival_id: str) -> Arrival:
    asked = f"SELECT {_COLUMNS} FROM arrival WHERE id = ?"  # noqa: S608
    row = driver.execute(asked, (arrival_id,)).fetchone()
    if row is None:
        raise Refused(
            sentence("Rules", "This file is not among those that were received."),
            sentence("Rules", "Open it again from the stick."),
        )
    return _read(row)


def by_content(driver: Any, sha256: str) -> Arrival | None:
    asked = f"SELECT {_COLUMNS} FROM arrival WHERE sha256 = ?"  # noqa: S608
    row = driver.execute(asked, (sha256,)).fetchone()
    return None if row is None else _read(row)


def turned(driver: Any, one: Arrival, state: ArrivalState) -> Arrival:
    """The same in another state."""
    now = replace(one, state=state)
    put(driver, now)
    return now


def not_come(driver: Any, one: Arrival) -> tuple[int, ...]:
    """Numbers of earlier files of the same copy for this office that have not come."""
    asked = "SELECT number FROM arrival WHERE office = ? AND replica = ?"
    came = {number for (number,) in driver.execute(asked, (one.office, one.replica))}
    return tuple(number for number in range(1, one.number) if number not in came)[-MOST_TOLD:]


MOST_TOLD = 20


def _read(row: Sequence[Any]) -> Arrival:
    arrival_id, sha256, office, replica, number, made, came, state, counts, choices = row
    told = json.loads(choices)
    return Arrival(
        arrival_id,
        sha256,
        office,
        replica,
        number,
        datetime.datetime.fromisoformat(made),
        datetime.datetime.fromisoformat(came),
        ArrivalState(state),
        json.loads(counts),
        Kept(tuple((*one,) for one in told["chosen"]), told["outcome"], tuple(told["missing"])),
    )


def local(moment: datetime.datetime) -> datetime.datetime:
    """As the wall clock shows it."""
    return moment.astimezone().replace(tzinfo=None)


def refuse_unless_waiting(one: Arrival) -> None:
    """Passes only what waits for review."""
    if one.state is ArrivalState.REVIEWING:
        return
    if one.state is ArrivalState.REJECTED:
        raise Refused(
            sentence("Rules", "This file was put aside."),
            sentence("Rules", "Bring it back for review first."),
        )
    raise Refused(
        sentence("Rules", "This file has been taken in already."),
        sentence("Rules", "If it was taken back, take it in again from the list of files."),
    )


def taken_already(one: Arrival, office: str) -> Refused:
    return Refused(
        sentence("Rules", "File {number} of {office} has been taken in already, on {day}."),
        sentence("Rules", "Nothing was changed. If it was taken back, take it in again from the list of files."),
        number=one.number,
        office=office,
        day=local(one.came).date(),
    )
