"""Sealing: what this office wrote becomes segments, signed and chained, for good."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from desktop_app.exchange.rights import Rights
from desktop_app.exchange.segments import Segment, Sign, Written, sealed
from desktop_app.exchange.trust import Right
from desktop_app.progress import Progress, Silent
from desktop_app.services.exchange import unsealed
from desktop_app.services.exchange.kept_segments import to_keep
from desktop_app.services.local_log import driver_of
from desktop_app.store import segments
from desktop_app.store.office_file import Transaction
from desktop_app.store.segments import SegmentState

CHANGES_AT_ONCE: Final = 5000
"""About so many changes in one segment; what one act wrote is never split."""


@dataclass(frozen=True)
class Sealed:
    """What a sealing made."""

    segments: int = 0
    changes: int = 0


@dataclass(frozen=True)
class Signer:
    """Under which key, and in the name of which copy, segments are sealed."""

    key_id: str
    replica: str
    sign: Sign


def seal(act: Transaction, signer: Signer, rights: Rights, progress: Progress | None = None) -> Sealed:
    """Seals everything that is to be sealed, inside a request under way."""
    watch = progress or Silent()
    session = act.session
    driver = driver_of(session)
    found = unsealed.gathered(session, lambda stream: rights.right(rights.own, stream) >= Right.WRITE)
    total = sum(len(sheaf.acts) for sheaf in found.sheaves.values())
    done = count = changes = 0
    for stream in sorted(found.sheaves):
        for written, numbers in _pieces(found.written(session, stream)):
            one = _sealed(driver, signer, stream, written)
            _keep(driver, one, numbers)
            count += 1
            changes += one.header.changes
            done += len(written)
            watch.step(done, total)
    found.reached.keep(driver)
    if count:
        act.touch("segment")
    return Sealed(count, changes)


_Numbers = dict[int, list[int]]


def _pieces(acts: Iterable[tuple[Written, _Numbers]]) -> Iterator[tuple[list[Written], _Numbers]]:
    """As many acts as make one segment, with the numbers of their changes by author."""
    some: list[Written] = []
    numbers: _Numbers = defaultdict(list)
    for written, of in acts:
        some.append(written)
        for author, seqs in of.items():
            numbers[author] += seqs
        if sum(map(len, numbers.values())) >= CHANGES_AT_ONCE:
            yield some, numbers
            some, numbers = [], defaultdict(list)
    if some:
        yield some, numbers


def _sealed(driver: Any, signer: Signer, stream: str, written: list[Written]) -> Segment:
    deps = segments.vectors(driver).get(stream, {})
    last = segments.last_of(driver, signer.replica, stream)
    return sealed(
        written,
        office=signer.key_id,
        replica=signer.replica,
        stream=stream,
        n=1 if last is None else last.n + 1,
        previous="" if last is None else last.hash,
        deps={replica: n for replica, n in deps.items() if replica != signer.replica},
        sign=signer.sign,
    )


def _keep(driver: Any, one: Segment, numbers: _Numbers) -> None:
    header = one.header
    segments.put(driver, [to_keep(one, SegmentState.APPLIED)])
    rid = segments.rids(driver)[header.replica]
    lines = [
        (rid, header.stream, header.n, author, *run)
        for author, seqs in numbers.items()
        for run in segments.in_runs(seqs)
    ]
    segments.note_runs(driver, lines)
