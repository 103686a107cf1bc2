"""What travels between offices: single writes of registers, and the acts that made them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

LIFE = "_life"
"""The register that says whether a row is alive; every row has it."""
ALIVE = '"alive"'
REMOVED = '"removed"'

RowKey = tuple[str, str]
"""Entity and row."""
RegisterKey = tuple[str, str, str]
"""Entity, row and register."""


class Ref(NamedTuple):
    """A write of the same row, as another write names it: who wrote which register with which stamp."""

    register: str
    replica: str
    stamp: int


class Change(NamedTuple):
    """One write of one register. `seen` names the writes that stood when it was made and that it replaces.

    A write is known by its author, stamp and register: what an act writes twice in one register is one write, and
    the same write come by two ways is one write. `value` is JSON text, compared as text. Stamps are those of the
    hybrid clock; they never decide which write replaces which. A tombstone (`LIFE` set to `REMOVED`) names what its
    author saw in every register of the row, any other write only what it saw in its own.
    """

    replica: str
    stamp: int
    entity: str
    row: str
    register: str
    value: str
    seen: frozenset[Ref] = frozenset()

    @property
    def key(self) -> RegisterKey:
        return (self.entity, self.row, self.register)

    @property
    def ref(self) -> Ref:
        """How another write of the row names this one."""
        return Ref(self.register, self.replica, self.stamp)

    @property
    def rank(self) -> tuple[int, str]:
        """The greatest is shown while several stand."""
        return (self.stamp, self.replica)


@dataclass(frozen=True, slots=True)
class Act:
    """One request of a person at one office. Verb and subject are empty where they belong to another stream."""

    stamp: int
    replica: str
    person: str = ""
    verb: str = ""
    entity: str = ""
    row: str = ""
