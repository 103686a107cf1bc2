"""What the rules of exchange say of a set of writes, told a second time and as plainly as can be."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.exchange.changes import ALIVE, LIFE, REMOVED, Change, Ref, RegisterKey, RowKey
from desktop_app.exchange.merge import Shown


@dataclass(frozen=True)
class Told:
    """A row: the value shown for each register, the different values that stand side by side, whether it is gone."""

    values: dict[str, str]
    conflicts: dict[str, frozenset[str]]
    removed: bool

    @classmethod
    def of(cls, row: Shown) -> Told:
        values = {register: frozenset(one.value for one in heads) for register, heads in row.conflicts.items()}
        return cls(dict(row.values), values, row.removed)


def heads_of(changes: Iterable[Change]) -> dict[RegisterKey, frozenset[Change]]:
    """Writes that no other write of their register names."""
    every = set(changes)
    named = {(one.entity, one.row, ref) for one in every for ref in one.seen if ref.register == one.register}
    found: dict[RegisterKey, set[Change]] = {}
    for one in every:
        if (one.entity, one.row, one.ref) not in named:
            found.setdefault(one.key, set()).add(one)
    return {key: frozenset(heads) for key, heads in found.items()}


def rows_of(changes: Iterable[Change]) -> dict[RowKey, Told]:
    """Every row as a person is to see it."""
    heads = heads_of(changes)
    rows: dict[RowKey, dict[str, frozenset[Change]]] = {}
    for (entity, row, register), of in heads.items():
        rows.setdefault((entity, row), {})[register] = of
    return {key: _told(registers) for key, registers in rows.items()}


def _told(registers: dict[str, frozenset[Change]]) -> Told:
    values, conflicts = {}, {}
    for register, heads in registers.items():
        if register != LIFE:
            values[register] = max(heads, key=lambda one: (one.stamp, one.replica)).value
            if len({one.value for one in heads}) > 1:
                conflicts[register] = frozenset(one.value for one in heads)
    life = registers.get(LIFE, frozenset())
    covered: set[Ref] = {ref for one in life if one.value == REMOVED for ref in one.seen}
    dead = bool(life) and all(one.value == REMOVED for one in life)
    for register, heads in registers.items():
        if register != LIFE and any(one.ref not in covered for one in heads):
            dead = False
    values[LIFE] = REMOVED if dead else ALIVE
    if not dead and any(one.value == REMOVED for one in life):
        conflicts[LIFE] = frozenset(one.value for one in life)
    return Told(values, conflicts, dead)


def clocks_beat_nothing(changes: Iterable[Change]) -> bool:
    """Whether no head was seen, directly or through others, by another head of its register."""
    every = {(one.entity, one.row, one.ref): one for one in changes}
    for heads in heads_of(every.values()).values():
        for head in heads if len(heads) > 1 else ():
            past = {(head.entity, head.row, ref) for ref in head.seen if ref.register == head.register}
            waiting = list(past)
            while waiting:
                one = every.get(waiting.pop())
                for ref in one.seen if one else ():
                    if one and ref.register == one.register and (one.entity, one.row, ref) not in past:
                        past.add((one.entity, one.row, ref))
                        waiting.append((one.entity, one.row, ref))
            if any((other.entity, other.row, other.ref) in past for other in heads):
                return False
    return True
