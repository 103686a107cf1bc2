"""A file that has been opened, laid out for its review: what it would bring by the rights that hold now."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy.orm import Session

from desktop_app.exchange.bundle import Opened
from desktop_app.exchange.segments import Header
from desktop_app.exchange.segments import opened as content_of
from desktop_app.proof.office_key import key_id
from desktop_app.services.exchange import arrival_rows, door
from desktop_app.services.exchange.admission import Plan, plan
from desktop_app.services.exchange.applying import segment_of
from desktop_app.services.exchange.arrival_rows import Arrival
from desktop_app.services.exchange.staged import Brought, Staged
from desktop_app.services.local_log import driver_of
from desktop_app.store import segments
from desktop_app.store.segments import Key, SegmentState


def staged(session: Session, one: Arrival, opened: Opened) -> Staged:
    """Reads; writes nothing."""
    driver = driver_of(session)
    rights = door.rights_with(session, key_id(opened.manifest.key).hex(), opened.trust)
    made = plan(session, rights, opened.segments)
    proposed = [key for key in made.proposals if key in made.arriving]
    brings = _brought(driver, made, made.apply)
    proposals = _brought(driver, made, proposed)
    headers = [piece.header for piece in (*brings, *proposals)]
    return Staged(
        arrival_id=one.id,
        office=rights.name_of(one.office),
        number=one.number,
        made=one.made,
        came=one.came,
        state=one.state,
        missing_numbers=arrival_rows.not_come(driver, one) if made.still_missing else (),
        brings=brings,
        proposals=proposals,
        pending=len(made.pending),
        offices={header.office: rights.name_of(rights.office_of(header.office) or "") for header in headers},
    )


def brings_more_than(session: Session, opened: Opened, most: int) -> bool:
    """Whether applying a file would count in more changes than that, as the headers tell."""
    waits = segments.are_any(driver_of(session), [SegmentState.PENDING, SegmentState.PROPOSAL])
    if not waits and sum(one.header.changes for one in opened.segments) <= most:
        return False
    rights = door.rights_with(session, key_id(opened.manifest.key).hex(), opened.trust)
    made = plan(session, rights, opened.segments)
    return sum(segment_of(driver_of(session), made, key).header.changes for key in made.apply) > most


def _brought(driver: object, made: Plan, keys: Collection[Key]) -> list[Brought]:
    found = []
    for key in keys:
        one = segment_of(driver, made, key)
        header: Header = one.header
        found.append(Brought(header, content_of(one)))
    return found
