"""What must hold when every office has been given what it may have: data equal, and nothing left in the books."""

from __future__ import annotations

import random
import re
import zlib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from desktop_app.exchange import ledger, merge, streams
from desktop_app.exchange.changes import Change
from desktop_app.exchange.ledger import SegmentKey
from desktop_app.exchange.segments import Segment
from tests.exchange.copies import Bundle
from tests.exchange.offices import Office
from tests.exchange.oracle import clocks_beat_nothing, heads_of
from tests.exchange.world import World, promised

NAMES = re.compile(r'[ab]\.m\d\.\w+|v-\d+|committee/\w(?:/confidential)?(?=")')
"""Rows under a meeting, values and streams as they stand in bytes: each names something that some may not know."""


@dataclass
class Everything:
    """All segments that still exist anywhere, in every version that exists."""

    by_key: dict[SegmentKey, dict[str, Segment]] = field(default_factory=lambda: defaultdict(dict))

    def add(self, found: Iterable[Segment]) -> None:
        for one in found:
            self.by_key[SegmentKey(*one.header.key)][one.hash] = one

    @property
    def forked(self) -> set[SegmentKey]:
        return {key for key, versions in self.by_key.items() if len(versions) > 1}

    def granted(self, office: Office) -> list[Segment]:
        return [one for key, of in self.by_key.items() if key.stream in office.grants for one in of.values()]

    def countable(self, office: Office) -> set[SegmentKey]:
        """Those whose whole past exists: what the past of a lost machine took along can never be counted in."""
        rest = {SegmentKey(*one.header.key): one for one in self.granted(office)}
        found: dict[tuple[str, str], int] = {}
        resting = False
        while not resting:
            ready = [
                key
                for key, one in rest.items()
                if found.get((key.replica, key.stream), 0) == key.n - 1
                and all(found.get((replica, key.stream), 0) >= n for replica, n in one.header.deps.items())
            ]
            for key in ready:
                found[key.replica, key.stream] = key.n
                del rest[key]
            resting = not ready
        return {key for key in self.by_key if found.get((key.replica, key.stream), 0) >= key.n}


def finish(world: World) -> None:
    """Everything is given to everybody who may have it, in one of three ways, and looked at."""
    chance = random.Random(world.setup.end)
    for office in world.offices:
        office.take_again()
        promised(not office.copy.parked, "P8 something stays parked")
        office.seal()
    every = Everything()
    for office in world.offices:
        every.add([*office.copy.segments.values(), *office.copy.quarantine.values()])
    way = (_in_pieces, _by_vectors, _by_requests)[world.setup.end % 3]
    way(world, every, chance)
    if every.forked:
        _by_vectors(world, every, chance)
        _in_pieces(world, every, chance)
        for office in world.offices:
            _forks_are_seen(world, office, every)
    else:
        for office in world.offices:
            _books_are_empty(world, office, every)
        for grants in {office.grants for office in world.offices}:
            _data_are_whole(world, [one for one in world.offices if one.grants == grants], every)
        _nothing_lost(world)
        _offices_agree(world, every)
    _nothing_betrayed(world, every)


def _give(office: Office, found: Iterable[Segment]) -> None:
    office.receive(Bundle("", 0, tuple(found), {}))


def _in_pieces(world: World, every: Everything, chance: random.Random) -> None:
    for office in world.offices:
        pile = every.granted(office)
        pile += chance.choices(pile, k=5) if pile else []
        chance.shuffle(pile)
        while pile:
            size = chance.randint(1, 6)
            _give(office, pile[:size])
            del pile[:size]
            waits, lacks = office.copy.known.pending, ledger.missing(office.copy.known)
            promised(bool(waits) == bool(lacks) or every.forked, "P13 something waits for nothing, or nothing waits")
            promised(not lacks & office.copy.segments.keys(), "P13 something is missing that is here")


def _by_vectors(world: World, every: Everything, chance: random.Random) -> None:
    """Each tells what it has and is given the rest, as offices do, until nothing moves."""
    moving = True
    while moving:
        moving = False
        pairs = [(one, other) for one in world.offices for other in world.offices if one is not other]
        chance.shuffle(pairs)
        for giver, taker in pairs:
            have = taker.copy.known.vectors()
            giver.told[taker.name] = (giver.told.get(taker.name, (0, {}))[0], have)
            bundle = giver.bundle([taker], asked=False)
            before = (len(taker.copy.known.applied), len(taker.copy.known.pending))
            taker.receive(bundle)
            moving = moving or before != (len(taker.copy.known.applied), len(taker.copy.known.pending))


def _by_requests(world: World, every: Everything, chance: random.Random) -> None:
    """First at random a half, then exactly what is asked for as missing, then the rest."""
    for office in world.offices:
        pile = [one for one in every.granted(office) if chance.random() < 0.5]
        chance.shuffle(pile)
        _give(office, pile)
        known = office.copy.known
        while wanted := [one for key in ledger.missing(known) for one in every.by_key.get(key, {}).values()]:
            chance.shuffle(wanted)
            _give(office, wanted)
            promised(office.copy.known != known or every.forked, "P13 what was missing has come and is still missing")
            known = office.copy.known
            if every.forked:
                break
    _by_vectors(world, every, chance)


def _books_are_empty(world: World, office: Office, every: Everything) -> None:
    countable = every.countable(office)
    granted = {key for key in every.by_key if key.stream in office.grants}
    copy = office.copy
    promised(world.restored or countable == granted, "something is missing although no machine was lost")
    promised(copy.known.pending.keys() == granted - countable, "bookkeeping: something still waits")
    lost = ledger.missing(copy.known)
    promised(not lost & every.by_key.keys(), "bookkeeping: something that exists is still missing")
    promised(bool(lost) == bool(copy.known.pending), "P13 something waits, but nothing is missing")
    promised(not copy.quarantine, "bookkeeping: a fork where nobody forked")
    promised(set(copy.known.applied) == countable, "bookkeeping: not all that can be counted in is")
    for key in countable if not lost else ():
        author = max(one.n for one in every.by_key if (one.replica, one.stream) == (key.replica, key.stream))
        promised(copy.known.vectors()[key.stream][key.replica] == author, "P13 a vector stays behind its author's")


def _writes(world: World, found: Iterable[Segment]) -> set[Change]:
    return {one for segment in found for _, of in world.opened(segment) for one in of}


def _data_are_whole(world: World, alike: list[Office], every: Everything) -> None:
    """Of offices with the same grants: each has what all wrote, and what all wrote is all there."""
    office = alike[0]
    found = [one for key in every.countable(office) for one in every.by_key[key].values()]
    writes = _writes(world, found)
    told = heads_of(writes)
    for one in alike:
        held = {key: frozenset(of) for key, of in one.copy.heads().items() if key[0] != "setting"}
        promised(held == told, "P1 what stands differs from what all wrote")
    identities = {(one.entity, one.row, one.ref) for one in writes}
    promised(len(identities) == len(writes), "P10 one name for two different writes, and no fork seen")
    promised(clocks_beat_nothing(writes), "P3 something stands beside what has seen and replaced it")
    world.look_at(office)
    for (entity, row), snapshot in world.finals.items():
        heads = told.get((entity, row, "snapshot"), frozenset())
        promised(all(one.value == snapshot for one in heads), "P7 final minutes have changed")
        expected = not world.restored and streams.of_committee(row[0]) in office.grants
        promised(heads or not expected, "P7 final minutes are lost")


def _nothing_lost(world: World) -> None:
    """Whatever a person wrote is in some segment that those who may have it have; only machines can lose it."""
    sealed = {
        one.value
        for office in world.offices
        for key in office.copy.known.applied
        for _, of in world.opened(office.copy.segments[key])
        for one in of
    }
    promised(world.restored or world.shared <= sealed, "P2 a write is lost")


def _offices_agree(world: World, every: Everything) -> None:
    """Digests, as offices compare them."""
    hashes = {office.name: office.copy.known.applied for office in world.offices}
    for stream in {key.stream for key in every.by_key}:
        told = {ledger.chain_digest(hashes[office.name], stream) for office in world.offices if stream in office.grants}
        promised(len(told) <= 1, "P1 digests of a stream differ")
    by_grants: dict[frozenset[str], set[str]] = defaultdict(set)
    for office in world.offices:
        heads = [one for (entity, _, _), of in office.copy.heads().items() if entity != "setting" for one in of]
        by_grants[office.grants].add(merge.digest((one.entity, one.row, one.ref) for one in heads))
    promised(all(len(told) == 1 for told in by_grants.values()), "P1 digests of the heads differ")


def _forks_are_seen(world: World, office: Office, every: Everything) -> None:
    """A copy restored under its old name cannot be hidden, and nothing of either version is thrown away."""
    copy = office.copy
    for key in every.forked:
        if key.stream in office.grants:
            versions = set(every.by_key[key])
            one = copy.segments.get(key)
            promised(versions <= {*copy.quarantine, one.hash if one else ""}, "P10 a fork is not seen or not kept")
    held = {*copy.quarantine, *(one.hash for one in copy.segments.values())}
    promised({one.hash for one in every.granted(office)} <= held, "P10 a segment was thrown away")
    world.look_at(office)


def _nothing_betrayed(world: World, every: Everything) -> None:
    """P11: in all that an office holds, no row, value or stream of which nothing was ever put where it may look."""
    places: dict[str, set[str]] = defaultdict(set)
    named: dict[str, set[str]] = {}
    for key, versions in every.by_key.items():
        for one in versions.values():
            named[one.hash] = set(NAMES.findall((one.head + zlib.decompress(one.body)).decode()))
            places[key.stream].add(key.stream)
            for change in _writes(world, [one]):
                for name in {change.row, *NAMES.findall(change.value)}:
                    places[name].add(key.stream)
    for office in world.offices:
        for one in [*office.copy.segments.values(), *office.copy.quarantine.values(), *office.copy.parked.values()]:
            promised(one.header.stream in office.grants, "P11 an office holds a stream that it was not granted")
            for name in named[one.hash]:
                promised(places[name] & office.grants or not places[name], "P11 something confidential is named")
