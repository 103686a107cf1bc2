"""How the segments of a file are counted in, taken out and counted in again, each inside one request."""

from __future__ import annotations

import datetime
import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.domain.records import LIFE, new_id
from desktop_app.exchange.changes import REMOVED
from desktop_app.exchange.ledger import Known, Link, SegmentKey, admit
from desktop_app.exchange.merge import shown
from desktop_app.exchange.rights import Rights
from desktop_app.exchange.segments import AlteredError, Header, Segment
from desktop_app.exchange.segments import opened as content_of
from desktop_app.services.exchange import named_blobs, trust_kept
from desktop_app.services.exchange.admission import Plan, plan
from desktop_app.services.exchange.kept_segments import to_keep
from desktop_app.services.exchange.views import Choice
from desktop_app.services.local_log import LocalLog, driver_of
from desktop_app.store import segments, taking_in
from desktop_app.store.office_file import Transaction
from desktop_app.store.registers import nouns, shape_of
from desktop_app.store.segments import Key, SegmentState
from desktop_app.store.taking_in import Arriving, TakenIn

Chosen = tuple[str, str, str, str, str]
"""Entity, row, register, what was chosen, and what stood before."""


@dataclass
class CountedIn:
    """What counting in did."""

    plan: Plan
    taken: TakenIn
    lacking: set[str] = field(default_factory=set)
    """Digests of attachments that are named and not here."""


def count_in(
    act: Transaction, rights: Rights, arriving: Iterable[Segment], arrival: str | None, came: str
) -> CountedIn:
    """Keeps the segments and counts in what may be; with them what had been waiting or was a proposal."""
    driver = driver_of(act.session)
    made = plan(act.session, rights, arriving)
    state = {
        **dict.fromkeys(made.apply, SegmentState.APPLIED),
        **dict.fromkeys(made.pending, SegmentState.PENDING),
        **dict.fromkeys(made.proposals, SegmentState.PROPOSAL),
    }
    fresh = [made.arriving[key] for key in state if key in made.arriving]
    segments.put(driver, [to_keep(one, state[one.header.key], arrival) for one in fresh])
    for one in SegmentState:
        segments.set_state(driver, [key for key, of in state.items() if of is one], one)
    _quarantine(driver, made, came)
    named: set[str] = set()
    try:
        taken = taking_in.take_in(driver, _arriving(driver, made, named))
    except UnicodeEncodeError as trouble:  # half of a pair, which no text holds and JSON can tell
        raise AlteredError from trouble
    lacking = _note_missing(driver, named)
    _forget(act)
    act.touched |= taken.kinds | ({"segment"} if state else set())
    return CountedIn(made, taken, lacking)


def count_what_may(act: Transaction, moment: datetime.datetime) -> int:
    """Counts in what was a proposal or waited and may count now; how many changes that brings.

    To be asked in every request that changes who may what.
    """
    driver = driver_of(act.session)
    if not segments.are_any(driver, [SegmentState.PENDING, SegmentState.PROPOSAL]):
        return 0
    return count_in(act, trust_kept.rights_of(act.session), (), None, moment.astimezone().isoformat()).taken.new


def parked(act: Transaction, arrival: str) -> TakenIn:
    """Takes out what a file brought, and what others wrote upon it. What was written here stays."""
    driver = driver_of(act.session)
    brought = segments.of_arrival(driver, arrival)
    mine = [one.key for one in brought if one.state is SegmentState.APPLIED]
    taken = taking_in.park(driver, _upon(driver, mine))
    # What still waits of this file must not count when what it waits for comes.
    segments.set_state(driver, [one.key for one in brought if one.state is SegmentState.PENDING], SegmentState.PARKED)
    _after(act, driver, taken)
    return taken


def counted_again(act: Transaction, rights: Rights, still_out: Collection[str], came: str) -> None:
    """Counts in again whatever is out and does not belong to a file, or rest on one, that is still taken back."""
    _unparked(act, still_out)
    while count_in(act, rights, (), None, came).plan.apply:
        _unparked(act, still_out)


def _unparked(act: Transaction, still_out: Collection[str]) -> None:
    """What was in the log before counts again; what never was may be out as well: that waits for its turn."""
    driver = driver_of(act.session)
    segments.set_state(driver, segments.never_taken(driver, SegmentState.PARKED, still_out), SegmentState.PENDING)
    held = segments.held(driver)
    out = {one.key: one for one in held if one.state is SegmentState.PARKED and one.arrival not in still_out}
    heads = segments.headers(driver, [SegmentState.PARKED])
    links = []
    for key, one in out.items():
        header = Header.read(heads[key])
        links.append(Link(SegmentKey(*key), one.hash, header.previous, header.deps))
    here = Known({SegmentKey(*one.key): one.hash for one in held if one.state is SegmentState.APPLIED})
    _after(act, driver, taking_in.unpark(driver, admit(here, links).applied))


def before(session: Session, choices: Iterable[Choice]) -> tuple[Chosen, ...]:
    """The choices, each with what stands now."""
    wanted = list(choices)
    logs = LocalLog(session).rows((one.entity, one.row) for one in wanted)
    state = {key: shown(log.settled()).values for key, log in logs.items()}
    return tuple(
        (one.entity, one.row, one.register, one.raw, state.get((one.entity, one.row), {}).get(one.register, "null"))
        for one in wanted
    )


def turned_back(act: Transaction, chosen: Iterable[Chosen]) -> None:
    """What was chosen for a file is no longer wanted: what stood before stands again, unless it was edited since."""
    for entity, row, register, raw, was in chosen:
        _write_if(act.session, entity, row, register, raw, was)


def turned_again(act: Transaction, chosen: Iterable[Chosen]) -> None:
    for entity, row, register, raw, was in chosen:
        _write_if(act.session, entity, row, register, was, raw)


def _write_if(session: Session, entity: str, row: str, register: str, stands: str, wanted: str) -> None:
    noun = nouns().get(entity)
    record = session.get(noun, row) if noun is not None else None
    if noun is None or record is None or stands == wanted:
        return
    if register == LIFE:
        if record.removed == (stands == REMOVED):
            record.removed = wanted == REMOVED
        return
    shape = shape_of(noun).register(register)
    if shape is not None and (shape.written(record) or "null") == stands:
        shape.put(record, shape.spoken(json.loads(wanted)))


def segment_of(driver: Any, made: Plan, key: Key) -> Segment:
    """A segment of a plan, from the file or from where it waited."""
    arriving = made.arriving.get(key)
    if arriving is not None:
        return arriving
    kept = next(segments.verbatim(driver, [key]))
    return Segment(Header.read(kept.header), kept.header, kept.signature, kept.body)


def _arriving(driver: Any, made: Plan, named: set[str]) -> Iterator[Arriving]:
    for key in made.apply:
        one = segment_of(driver, made, key)
        acts = content_of(one)
        for _, changes in acts:
            named |= named_blobs.in_changes(changes)
        yield Arriving(*key, one.header.office, acts)


def _note_missing(driver: Any, named: Collection[str]) -> set[str]:
    driver.executemany(
        "INSERT INTO blob (sha256, size, state) VALUES (?, 0, 'missing') ON CONFLICT DO NOTHING",
        [(digest,) for digest in sorted(named)],
    )
    missing = {digest for (digest,) in driver.execute("SELECT sha256 FROM blob WHERE state = 'missing'")}
    return missing & set(named)


def _quarantine(driver: Any, made: Plan, came: str) -> None:
    rows = []
    for key, reason in made.quarantine.items():
        one = made.arriving[key]
        content = b"\n".join([one.head, one.signature.hex().encode(), one.body])
        rows.append((new_id(), came, one.header.office, f"{reason} {key[0]} {key[1]} {key[2]} {one.hash}", content))
    known = {reason for (reason,) in driver.execute("SELECT reason FROM quarantine")}
    driver.executemany(
        "INSERT INTO quarantine (id, came, office, reason, content) VALUES (?, ?, ?, ?, ?)",
        [row for row in rows if row[3] not in known],
    )


def _upon(driver: Any, keys: Iterable[Key]) -> list[Key]:
    """These segments and all of other offices that come after them or were sealed with them at hand."""
    out = set(keys)
    headers = {key: Header.read(head) for key, head in segments.headers(driver, [SegmentState.APPLIED]).items()}
    foreign = {one.key for one in segments.held(driver) if one.arrival is not None}
    grew = True
    while grew:
        least = _least(out)
        upon = {
            key
            for key, header in headers.items()
            if key in foreign and key not in out and _rests_on(header, least.get(header.stream, {}))
        }
        out |= upon
        grew = bool(upon)
    return sorted(out)


def _least(keys: Iterable[Key]) -> dict[str, dict[str, int]]:
    """By stream and copy, the first that is taken out."""
    found: dict[str, dict[str, int]] = {}
    for replica, stream, n in keys:
        of = found.setdefault(stream, {})
        of[replica] = min(n, of.get(replica, n))
    return found


def _rests_on(header: Header, least: Mapping[str, int]) -> bool:
    needs = {**header.deps, header.replica: header.n - 1}
    return any(needs.get(replica, 0) >= n for replica, n in least.items())


def _after(act: Transaction, driver: Any, taken: TakenIn) -> None:
    driver.execute("DELETE FROM local_state WHERE name = 'search'")  # what came and went is found anew
    _forget(act)
    act.touched |= taken.kinds | {"segment"}


def _forget(act: Transaction) -> None:
    """What the session knew of rows and of the log is read anew: they were written past it."""
    act.session.expunge_all()
    act.session.met = []
    act.session.bypassed = True
    act.session.changes.forget()
    act.session.changes.begin()
