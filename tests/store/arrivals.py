"""Writes of other copies as segments bring them, and how a test takes them into an office file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from desktop_app.exchange.changes import Act, Change
from desktop_app.exchange.merge import fold, state
from desktop_app.store import segments, taking_in
from desktop_app.store.office_file import OfficeFile
from desktop_app.store.segments import Key, NewSegment, SegmentState
from desktop_app.store.taking_in import Arriving, TakenIn

STREAM = "committee/1"


def driver_of(session: Any) -> Any:
    return session.connection().connection.driver_connection


def arriving(replica: str, n: int, changes: Sequence[Change], stream: str = STREAM) -> Arriving:
    """One segment with these changes, each author's stamp an act of its own."""
    acts: dict[tuple[str, int], list[Change]] = {}
    for change in changes:
        acts.setdefault((change.replica, change.stamp), []).append(change)
    told = [
        (Act(stamp, author, "clerk", "papers.edit", of[0].entity, of[0].row), of)
        for (author, stamp), of in acts.items()
    ]
    return Arriving(replica, stream, n, "f00d", told)


def come(office: OfficeFile, *some: Arriving) -> TakenIn:
    """The segments are kept and taken in, in one request."""
    with office.transaction("exchange.applied") as act:
        driver = driver_of(act.session)
        kept = [
            NewSegment(one.replica, one.stream, one.n, f"{one.n}", one.office, b"{}", b"", b"", SegmentState.APPLIED)
            for one in some
        ]
        segments.put(driver, kept)
        done = taking_in.take_in(driver, some)
        act.touched |= done.kinds
    return done


def taken_back(office: OfficeFile, *keys: Key) -> None:
    with office.transaction("exchange.taken_back") as act:
        taking_in.park(driver_of(act.session), keys)


def taken_again(office: OfficeFile, *keys: Key) -> None:
    with office.transaction("exchange.taken_again") as act:
        taking_in.unpark(driver_of(act.session), keys)


def shown_rows(changes: Iterable[Change]) -> dict[tuple[str, str], tuple[dict[str, str], bool]]:
    """What the pure library makes of a set of writes."""
    return {key: (dict(of.values), of.removed) for key, of in state(fold(changes)).items()}


def everything(office: OfficeFile) -> dict[str, list[tuple[Any, ...]]]:
    """What a person could see, and what counts behind it."""
    with office.reading() as session:
        run = session.connection().exec_driver_sql
        tables = ("trial_folder", "trial_paper", "trial_seal", "head", "stub")
        return {name: sorted(map(tuple, run(f"SELECT * FROM {name}")), key=repr) for name in tables}
