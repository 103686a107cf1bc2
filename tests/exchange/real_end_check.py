"""What must hold when offices with real files have been given what they may have."""

from __future__ import annotations

import itertools
from typing import Any

from desktop_app.exchange.ledger import Known, Link, SegmentKey, admit
from desktop_app.exchange.segments import Header, Segment, opened
from desktop_app.exchange.streams import DIRECTORY, of_committee
from desktop_app.services.exchange import unsealed
from tests.exchange.desks import ELSEWHERE, SECRET, Network
from tests.exchange.seats import Seat
from tests.exchange.world import promised


def finish(network: Network) -> None:
    """Everybody is sent what he may have until nothing moves; then all is looked at."""
    for number in range(3):
        network.take_again(number)
    for _ in range(4):
        for one, other in ((1, 0), (2, 0), (0, 1), (0, 2)):
            network.send(one, other)
            network.receive(other, -1)
        if in_step(network):
            break
    for seat in network.seats:
        faults = seat.desk.file.verify()
        promised(not faults, f"P6 {seat.name}: {faults[:3]}")
        promised(not seat.rows("SELECT id FROM quarantine"), "bookkeeping: quarantine")
        waits = seat.rows("SELECT stream, n, state FROM segment WHERE state <> 'applied'")
        promised(not waits or network.restored, f"bookkeeping: something waits or is parked: {waits}")
        promised(not could_count(seat), f"bookkeeping: something waits for what is here: {could_count(seat)}")
    promised(in_step(network), "P1 offices hold different segments, or something is never sealed")
    mine, theirs = network.seats[0].heads(), network.seats[1].heads()
    promised(mine == theirs, f"P1 {sorted(mine ^ theirs)[:3]}")
    one_name_one_write(network)
    nothing_betrayed(network)


def in_step(network: Network) -> bool:
    """Whether all who share a stream hold the same segments of it, and nothing is left to be sealed."""
    pairs = itertools.combinations(network.seats, 2)
    return not any(_unsealed(seat) for seat in network.seats) and all(
        _segments(here, stream) == _segments(there, stream)
        for here, there in pairs
        for stream in _shared(network, here) & _shared(network, there)
    )


def could_count(seat: Seat) -> tuple[SegmentKey, ...]:
    """Segments that are said to wait and need not."""
    asked = "SELECT r.uuid, s.stream, s.n, s.hash, s.state, s.header FROM segment s JOIN replica r USING (rid)"
    known = Known()
    links: list[Link] = []
    for replica, stream, n, text, state, content in seat.rows(asked):
        key, header = SegmentKey(replica, stream, n), Header.read(bytes(content))
        if state == "applied":
            known.applied[key] = text
        else:
            links.append(Link(key, text, header.previous, header.deps))
    return admit(known, links).applied


def _unsealed(seat: Seat) -> int:
    with seat.desk.file.reading() as session:
        return sum(unsealed.by_stream(session).values())


def _shared(network: Network, seat: Seat) -> set[str]:
    if seat is network.seats[2]:
        return {DIRECTORY, of_committee(network.committees[0])}
    every = itertools.product(network.committees, (True, False))
    return {DIRECTORY, *(of_committee(one, confidential=secret) for one, secret in every)}


def _segments(seat: Seat, stream: str) -> set[tuple[Any, ...]]:
    asked = "SELECT r.uuid, s.n, s.hash FROM segment s JOIN replica r USING (rid) WHERE s.stream = :stream"
    return seat.rows(asked, stream=stream)


def one_name_one_write(network: Network) -> None:
    """A write sealed twice, in two streams or by two copies, is told in the same words."""
    told: dict[tuple[Any, ...], Any] = {}
    for seat in network.seats:
        for header, body in seat.rows("SELECT header, body FROM segment"):
            segment = Segment(Header.read(bytes(header)), bytes(header), b"", bytes(body))
            for one in itertools.chain.from_iterable(changes for _, changes in opened(segment)):
                first = told.setdefault((one.key, one.ref), one)
                promised(first == one, f"P1 one name for two writes: {first} {one}")


def nothing_betrayed(network: Network) -> None:
    """P11: at the office that may not see it no word of a confidential meeting, and no name of its stream."""
    third = network.seats[2]
    for (header,) in third.rows("SELECT header FROM segment"):
        promised(b"confidential" not in header, "P11 a header names a confidential stream")
    third.desk.file.close()
    for path in third.path.parent.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        for canary in (SECRET, ELSEWHERE):
            promised(canary.encode() not in content, f"P11 {path.name} holds what the office may not see")
    third.open()
