"""A history of several offices without a network, told as steps that can be written down and played again."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass, field
from typing import Any

from desktop_app.exchange import merge, segments, streams
from desktop_app.exchange.changes import ALIVE, LIFE, REMOVED, RowKey
from desktop_app.exchange.segments import Segment, Written
from tests.exchange.copies import CONFIDENTIAL, Bundle, PowerCut, WallClock
from tests.exchange.offices import Office, Wish, holds
from tests.exchange.oracle import Told, heads_of, rows_of

CLOCKS = ("right", "future", "past", "frozen", "jumping")
A, A_CONFIDENTIAL, B = (
    streams.of_committee("a"),
    streams.of_committee("a", confidential=True),
    streams.of_committee("b"),
)
GRANTS = (
    frozenset({streams.DIRECTORY, A, A_CONFIDENTIAL, B}),
    frozenset({streams.DIRECTORY, A, B}),
    frozenset({streams.DIRECTORY, A, A_CONFIDENTIAL}),
    frozenset({streams.DIRECTORY, B}),
)
REGISTERS = {
    "meeting": ("name", "status"),
    "item": ("title", "position"),
    "resolution": ("text", "due", "votes-2"),
    "attendance": ("state", "proxy"),
    "future": ("name", "form"),
    "person": ("name", "post"),
    "setting": ("value",),
}
NEWER = {"future", "votes-2"}
"""What an office with the older version does not know: it keeps and passes on, and never writes."""
FIRST: tuple[RowKey, ...] = (
    *(("meeting", "a.m1"), ("meeting", "b.m2"), ("person", "p.1"), ("setting", "own")),
    *(("resolution", "a.m1.r1"), ("resolution", "a.m1.r2"), ("resolution", "b.m2.r3")),
)
Step = list[Any]


class BrokenError(AssertionError):
    """A promise of exchange that this history breaks."""


def promised(holds: object, what: str) -> None:
    if not holds:
        raise BrokenError(what)


@dataclass
class Setup:
    """How many offices, with which clocks, grants and versions; `end` seeds how all is told to all in the end."""

    clocks: list[int]
    grants: list[int]
    versions: list[int]
    end: int = 0

    def told(self) -> dict[str, Any]:
        return dict(vars(self))


@dataclass
class Stick:
    """A bundle lying around, and who can open it."""

    bundle: Bundle
    readers: frozenset[str]


@dataclass
class World:
    """The offices, the sticks between them, and what really happened."""

    setup: Setup
    offices: list[Office] = field(default_factory=list)
    sticks: list[Stick] = field(default_factory=list)
    read: dict[str, list[Written]] = field(default_factory=dict)
    finals: dict[RowKey, str] = field(default_factory=dict)
    writes: int = 0
    shared: set[str] = field(default_factory=set)
    restored: bool = False
    careless: bool = False
    cuts: int = 0

    def __post_init__(self) -> None:
        for number, (clock, grants) in enumerate(zip(self.setup.clocks, self.setup.grants, strict=True)):
            wall = WallClock(CLOCKS[clock % len(CLOCKS)], number)
            self.offices.append(Office("ABCDEF"[number], GRANTS[grants % len(GRANTS)], wall, self.opened))
        self.versions = list(self.setup.versions)

    def opened(self, segment: Segment) -> list[Written]:
        """Every segment is unpacked once for all offices."""
        if segment.hash not in self.read:
            self.read[segment.hash] = [(act, changes) for act, changes in segments.opened(segment)]
        return self.read[segment.hash]

    def do(self, step: Step) -> None:
        """A step whose numbers name nothing that is there does nothing, so that any part of a script is one."""
        name, *numbers = step
        getattr(self, f"step_{name}")(*numbers)

    def office(self, number: int) -> Office:
        return self.offices[number % len(self.offices)]

    def rows(self, office: Office, *, entity: str = "", alive: bool = True) -> list[RowKey]:
        """What a person at the office can point at: rows there, of entities its version knows and its grants allow."""
        newer = NEWER if self.versions[self.offices.index(office)] == 1 else set()
        known = sorted({*FIRST, *office.copy.logs})
        return [
            key
            for key in known
            if (not entity or key[0] == entity)
            and key[0] in REGISTERS
            and key[0] not in newer
            and office.may_write(key)
            and (not alive or key not in office.copy.logs or office.row(key).values[LIFE] == ALIVE)
        ]

    def value(self, number: int) -> str:
        self.writes += 1
        return '"same"' if number % 5 == 0 else f'"v-{self.writes}"'

    def step_write(self, o: int, row: int, register: int, value: int) -> None:
        office = self.office(o)
        rows = self.rows(office)
        if rows:
            key = rows[row % len(rows)]
            text = self.value(value)
            newer = NEWER if self.versions[o % len(self.offices)] == 1 else set()
            names = [name for name in REGISTERS[key[0]] if name not in newer]
            begun: list[Wish] = [] if key in office.copy.logs else [(*key, LIFE, ALIVE)]
            office.write(key, *begun, (*key, names[register % len(names)], text))
            if key[0] != "setting":
                self.shared.add(text)

    def step_add(self, o: int, parent: int, kind: int) -> None:
        """A child of a meeting; an attendance has the same id wherever it is entered."""
        office = self.office(o)
        meetings = self.rows(office, entity="meeting")
        kinds = ("item", "resolution", "secret", "attendance", "future")
        wanted = kinds[kind % (5 if self.versions[o % len(self.offices)] > 1 else 4)]
        if not meetings:
            return
        meeting = meetings[parent % len(meetings)]
        self.writes += 1
        entity = "resolution" if wanted == "secret" else wanted
        row = f"{meeting[1]}.{f'p{kind % 2}' if wanted == 'attendance' else self.writes}"
        wishes: list[Wish] = [(entity, row, LIFE, ALIVE), (entity, row, REGISTERS[entity][0], self.value(1))]
        if wanted == "secret":
            if A_CONFIDENTIAL not in office.grants or row[0] != "a":
                return
            wishes.append((entity, row, "class", CONFIDENTIAL))
        office.write(meeting, *wishes)

    def step_remove(self, o: int, row: int) -> None:
        """A meeting goes with all of its children that are known here."""
        office = self.office(o)
        rows = [key for key in self.rows(office) if key in office.copy.logs and key[0] != "setting"]
        if rows:
            key = rows[row % len(rows)]
            children = [one for one in self.rows(office) if one[1].startswith(f"{key[1]}.")]
            office.write(key, *((*one, LIFE, REMOVED) for one in [key, *children] if one in office.copy.logs))

    def step_revive(self, o: int, row: int) -> None:
        office = self.office(o)
        dead = [key for key in self.rows(office, alive=False) if key not in self.rows(office)]
        if dead:
            key = dead[row % len(dead)]
            office.write(key, (*key, LIFE, ALIVE))

    def step_confide(self, o: int, row: int, value: int) -> None:
        office = self.office(o)
        rows = [key for key in self.rows(office, entity="resolution") if key[1].startswith("a")]
        if rows and A_CONFIDENTIAL in office.grants and A in office.grants:
            key = rows[row % len(rows)]
            office.write(key, (*key, "class", CONFIDENTIAL if value % 3 else '"ordinary"'))

    def step_resolve(self, o: int, which: int, pick: int) -> None:
        """A person decides: one of the sides, or something third."""
        office = self.office(o)
        asked = [
            (key, register)
            for key in self.rows(office, alive=False)
            if key in office.copy.logs
            for register in sorted(office.row(key).conflicts)
        ]
        if not asked:
            return
        key, register = asked[which % len(asked)]
        if register == LIFE:
            office.write(key, (*key, LIFE, REMOVED if pick % 2 else ALIVE))
        else:
            sides = [one.value for one in office.row(key).conflicts[register]]
            third = CONFIDENTIAL if register == "class" else self.value(pick)
            office.write(key, (*key, register, [*sides, third][pick % (len(sides) + 1)]))
        promised(register not in office.row(key).conflicts, "P15 a decision leaves its conflict standing")

    def step_finalise(self, o: int, row: int) -> None:
        office = self.office(o)
        meetings = [key for key in self.rows(office, entity="meeting") if key in office.copy.logs]
        if meetings:
            key = meetings[row % len(meetings)]
            self.writes += 1
            final = ("final", f"{key[1]}.{self.writes}")
            self.finals[final] = json.dumps(sorted(office.row(key).values.items()))
            office.write(key, (*final, LIFE, ALIVE), (*final, "snapshot", self.finals[final]))

    def step_seal(self, o: int, cut: int) -> None:
        office = self.office(o)
        if cut % 4 == 0:
            self._cut(office, lambda: office.seal(cut=True))
        office.seal()

    def step_send(self, o: int, to: int, asked: int, lost: int) -> None:
        """To one office or to several; what is lost is gone."""
        office = self.office(o)
        others = [one for number, one in enumerate(self.offices) if to >> number & 1 and one is not office]
        if others:
            bundle = office.bundle(others, asked=asked % 2 == 0)
            if lost % 4:
                self.sticks.append(Stick(bundle, frozenset(one.name for one in others)))

    def step_regroup(self, first: int, second: int, seed: int) -> None:
        """Segments of two files in another file and another order; or a part of one."""
        if self.sticks:
            one, other = self.sticks[first % len(self.sticks)], self.sticks[second % len(self.sticks)]
            every = [*one.bundle.segments, *other.bundle.segments]
            chance = random.Random(seed)
            chance.shuffle(every)
            part = tuple(every[: chance.randint(0, len(every))])
            self.sticks.append(Stick(Bundle("", 0, part, {}), one.readers & other.readers))

    def step_receive(self, o: int, stick: int, keep: int, cut: int) -> None:
        office = self.office(o)
        mine = [one for one in self.sticks if office.name in one.readers]
        if not mine:
            return
        taken = mine[stick % len(mine)]
        if keep % 2:
            self.sticks.remove(taken)
        if cut % 5 == 0:
            self._cut(office, lambda: office.receive(taken.bundle, cut=cut // 5 % (len(taken.bundle.segments) + 1)))
        office.receive(taken.bundle)
        if cut % 5 == 1:
            once = office.copy.fingerprint()
            office.receive(taken.bundle)
            promised(office.copy.fingerprint() == once, "P4 the same file twice is not the same as once")

    def step_spoil(self, stick: int, which: int, where: int, bit: int) -> None:
        """One bit of one segment on its way."""
        if not self.sticks or not (found := self.sticks[stick % len(self.sticks)].bundle.segments):
            return
        one = found[which % len(found)]
        parts = [one.head, one.signature, one.body]
        spoiled = bytearray(parts[where % 3])
        spoiled[where * 7 % len(spoiled)] ^= 1 << bit % 8
        parts[where % 3] = bytes(spoiled)
        try:
            segments.checked(parts[0], parts[1], parts[2], one.header.office.encode(), holds)
        except segments.AlteredError:
            return
        raise BrokenError("P12 a spoiled segment is taken for a sound one")

    def _cut(self, office: Office, deed: Any) -> None:
        before = office.copy.fingerprint()
        try:
            deed()
        except PowerCut:
            self.cuts += 1
        else:
            raise BrokenError("the power did not fail")
        promised(office.copy.fingerprint() == before, "P5 half of something stayed after the power failed")

    def step_park(self, o: int, which: int) -> None:
        office = self.office(o)
        if office.arrivals:
            arrival = office.arrivals.pop(which % len(office.arrivals))
            last = office.copy is arrival.after
            office.park(arrival)
            if last:
                promised(office.copy.heads() == arrival.before.heads(), "P8 undone is not as before")
                promised(office.copy.known == arrival.before.known, "P8 books undone are not as before")
                undone = office.copy
                office.take_again(arrival.keys & undone.parked.keys())
                promised(office.copy.heads() == arrival.after.heads(), "P8 done again is not as after")
                promised(office.copy.known == arrival.after.known, "P8 books done again are not as after")
                office.copy = undone
            self.look_at(office)

    def step_take(self, o: int) -> None:
        self.office(o).take_again()

    def step_backup(self, o: int) -> None:
        office = self.office(o)
        office.backups = [*office.backups[-2:], office.copy]

    def step_restore(self, o: int, which: int, careless: int) -> None:
        office = self.office(o)
        if office.backups:
            self.restored = True
            self.careless = self.careless or careless % 2 == 1
            office.restore(office.backups[which % len(office.backups)], careless=careless % 2 == 1)

    def step_clock(self, o: int, kind: int) -> None:
        self.office(o).clock.kind = CLOCKS[kind % len(CLOCKS)]

    def step_upgrade(self, o: int) -> None:
        self.versions[o % len(self.offices)] = 2

    def step_look(self, o: int) -> None:
        self.look_at(self.office(o))

    def look_at(self, office: Office) -> None:
        """What the office worked out step by step is what its whole set of writes says, and what the rules say."""
        copy = office.copy
        vectors = copy.known.vectors()
        for key in copy.known.applied:
            deps = copy.segments[key].header.deps.items() if key.replica != copy.replica else ()
            early = any(vectors[key.stream].get(replica, 0) < n for replica, n in deps)
            promised(not early, "P3 something is counted in before what it was built on")
        changes = {one for key in copy.known.applied for _, of in self.opened(copy.segments[key]) for one in of}
        changes |= {one for _, of in copy.unsealed for one in of}
        heads = copy.heads()
        promised(merge.fold(sorted(changes, reverse=True)) == heads, "P6 step by step is not as from the beginning")
        told = {key: frozenset(of) for key, of in heads.items()}
        promised(told == heads_of(changes), "P2 what stands is not what nobody has replaced")
        rows = {key: Told.of(row) for key, row in merge.state(heads).items()}
        promised(rows == rows_of(changes), "P14 rows are not shown by the rules")
