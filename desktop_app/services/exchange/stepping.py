"""Whether another office's history is the one that is here."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from desktop_app.exchange.ledger import SegmentKey, chain_digest
from desktop_app.exchange.manifest import Manifest
from desktop_app.exchange.rights import Rights
from desktop_app.services.exchange import peers
from desktop_app.services.local_log import driver_of
from desktop_app.store import segments
from desktop_app.store.segments import SegmentState


def in_step(session: Session, office: str) -> bool | None:
    """None where it has not said what it has, or has more or less of every stream."""
    known = peers.peer(driver_of(session), office)
    return _compared(session, known.have, known.digests)


def not_in_step(session: Session, rights: Rights, manifest: Manifest) -> tuple[str, ...]:
    """The name of the sender, if the same segments have led it somewhere else."""
    if _compared(session, manifest.have, manifest.digests) is False:
        return (rights.name_of(manifest.office),)
    return ()


def _compared(session: Session, have: Mapping[str, Mapping[str, int]], digests: Mapping[str, str]) -> bool | None:
    """Streams of which one side has more are not compared: they differ as they should."""
    driver = driver_of(session)
    here = segments.vectors(driver)
    same = [stream for stream, digest in digests.items() if digest and dict(have.get(stream, {})) == here.get(stream)]
    if not same:
        return None
    hashes = {SegmentKey(*one.key): one.hash for one in segments.held(driver) if one.state is SegmentState.APPLIED}
    return all(chain_digest(hashes, stream) == digests[stream] for stream in same)
