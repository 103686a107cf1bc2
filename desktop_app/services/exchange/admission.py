"""What is to become of segments: counted in, kept waiting, kept as proposals, or put into quarantine."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.exchange.ledger import Known, Link, SegmentKey, admit, missing
from desktop_app.exchange.rights import Rights
from desktop_app.exchange.segments import FORMAT, Header, Segment
from desktop_app.services.local_log import driver_of
from desktop_app.store import segments
from desktop_app.store.segments import Key, SegmentState


@dataclass
class Plan:
    """By the key (copy, stream, number) of every segment that comes or was waiting.

    `apply` is in the order in which they are to be counted in. What is named in none of these was known before.
    """

    arriving: Mapping[Key, Segment]
    apply: list[Key] = field(default_factory=list)
    pending: list[Key] = field(default_factory=list)
    proposals: list[Key] = field(default_factory=list)
    quarantine: dict[Key, str] = field(default_factory=dict)
    """Why, by key; of arriving ones."""
    doubles: int = 0
    still_missing: Collection[Key] = ()


def plan(session: Session, rights: Rights, arriving: Iterable[Segment]) -> Plan:
    """Sorts out the segments of a file, and with them those that were waiting or were proposals."""
    driver = driver_of(session)
    owners = _owners(driver, rights)
    found = Plan({one.header.key: one for one in arriving})
    links: dict[Key, Link] = {}
    waiting = segments.headers(driver, [SegmentState.PENDING, SegmentState.PROPOSAL])
    held = segments.held_of(driver, {*found.arriving, *waiting})
    headers = {key: (Header.read(head), held[key].hash) for key, head in waiting.items()}
    for key, one in found.arriving.items():
        known = held.get(key)
        if known is not None and known.hash == one.hash:
            found.doubles += 1
        elif known is not None:
            found.quarantine[key] = "fork"
        elif not _is_owner(owners, rights, one.header):
            found.quarantine[key] = "foreign copy"
        else:
            headers[key] = (one.header, one.hash)
    proposals = []
    newer = []
    for key, (header, text) in headers.items():
        if header.format > FORMAT:
            newer.append(key)  # kept and handed on; counted in when the program can read it
        elif rights.may_write(header.office, header.stream, header.replica, header.n, text):
            links[key] = Link(SegmentKey(*key), text, header.previous, header.deps)
        else:
            proposals.append(key)
    here = Known({SegmentKey(*one.key): one.hash for one in segments.ends(driver)})
    admission = admit(here, links.values())
    found.apply = list(admission.applied)
    found.quarantine |= {key: "chain" for key in admission.forks if key in found.arriving}
    found.pending = [*admission.pending, *newer]
    found.proposals = proposals
    after = Known(
        {**here.applied, **{SegmentKey(*key): links[key].hash for key in found.apply}},
        {key: links[key] for key in admission.pending},
    )
    found.still_missing = missing(after)
    return found


def _owners(driver: Any, rights: Rights) -> dict[str, str]:
    """By copy, the office that seals under its name; this office's copies are its own."""
    asked = driver.execute("SELECT uuid, mine, coalesce(key, '') FROM replica")
    found = {}
    for uuid, mine, key in asked:
        office = rights.own if mine else rights.office_of(key)
        if office:
            found[uuid] = office
    return found


def _is_owner(owners: Mapping[str, str], rights: Rights, header: Header) -> bool:
    """Whether nobody else is known to seal under the name of that copy."""
    owner = owners.get(header.replica)
    return owner is None or owner == rights.office_of(header.office)
