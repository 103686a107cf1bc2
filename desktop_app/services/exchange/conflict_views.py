"""How a record that offices have written differently is put before a person: ours, the last in common, and theirs."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from desktop_app.domain.records import LIFE
from desktop_app.exchange.changes import ALIVE, REMOVED, Change, Ref
from desktop_app.exchange.merge import Heads, RowLog, Shown, shown
from desktop_app.exchange.three_way import Merged, merge3
from desktop_app.services.activity import Telling
from desktop_app.services.disputed import asks, to_decide
from desktop_app.services.exchange.field_values import field_or_none, fields_in, is_known, is_long, names_in
from desktop_app.services.exchange.titles import place_of, title_of
from desktop_app.services.exchange.views import ConflictView, FieldConflict, Side, Version
from desktop_app.store.clock import instant

NOTHING: Final = "null"


@dataclass(frozen=True)
class Author:
    """Who wrote something: the person, and the name of the office, empty for this one."""

    person: str = ""
    office: str = ""


@dataclass(frozen=True)
class Sides:
    """The writes of one register that stand against each other, each of another value; the first is ours."""

    register: str
    heads: tuple[Change, ...]
    base: Change | None


class ConflictTeller:
    """Views of rows with an open conflict, within one reading."""

    def __init__(self, told: Telling, author: Callable[[Change], Author], is_mine: Callable[[str], bool]) -> None:
        self._told = told
        self._author = author
        self._is_mine = is_mine

    def view(
        self, log: RowLog, before: Mapping[str, Heads] | None = None, fresh: Collection[str] = ()
    ) -> ConflictView | None:
        """`before` are the heads that stood here before a file came; None where nothing is about to come.

        `fresh` are the registers that the file writes: nothing else of the record is told beside what is asked.
        None for a row without a question that this version of the program can put.
        """
        first = next(iter(log.writes.values()))
        entity, row = first.entity, first.row
        settled = log.settled()
        state = shown(settled)
        asked = [one for one in to_decide(entity, state) if self._can_ask(entity, one, settled[one])]
        if not asked:
            return None
        fields: list[FieldConflict] = []
        for register in asked:
            if register == LIFE:
                fields.append(self._life(settled, before))
                continue
            sides = self._sides(log, settled[register], (before or {}).get(register, ()))
            fields += self._fields(entity, sides)
        if before is None:
            fields += self._newest(entity, log, state.conflicts)
        else:
            fields += self._aside(entity, log, state, before, fresh)
        names: dict[str, str] = {}
        for field in fields:
            values = [one.value for one in field.versions] + ([field.base.value] if field.base else [])
            names |= names_in(self._told, entity, field.field, values)
        return ConflictView(
            entity, row, title_of(self._told, entity, row), place_of(self._told, entity, row), tuple(fields), names
        )

    def _can_ask(self, entity: str, register: str, heads: Heads) -> bool:
        return register == LIFE or all(is_known(entity, register, one.value) for one in heads)

    def _sides(self, log: RowLog, heads: Heads, before: Heads) -> Sides:
        ours = self._ours(heads, before)
        distinct: dict[str, Change] = {ours.value: ours}
        for head in heads:
            distinct.setdefault(head.value, head)
        return Sides(ours.register, tuple(distinct.values()), common(log, heads))

    def _ours(self, heads: Heads, before: Heads) -> Change:
        """What stood here before the file; or else what was written here, or what is shown."""
        held = [one for one in heads if one in before]
        return next((one for one in held or heads if self._is_mine(one.replica)), (held or heads)[0])

    def _version(self, entity: str, field: str, write: Change) -> Version:
        author = self._author(write)
        value = field_or_none(entity, write.register, write.value, field)
        return Version(value, write.value, author.person, author.office, instant(write.stamp).astimezone())

    def _fields(self, entity: str, sides: Sides, automatic: Side | None = None) -> list[FieldConflict]:
        """The fields of a register that its versions differ in; one alike in all of them is told as equal."""
        found = []
        for field in fields_in(entity, sides.register):
            versions = [self._version(entity, field, one) for one in sides.heads]
            base = self._version(entity, field, sides.base) if sides.base is not None else None
            alike = all(one.value == versions[0].value for one in versions)
            if alike and (base is None or base.value == versions[0].value):
                continue
            long = is_long(entity, field, (one.value for one in versions))
            merged = _merged(versions, base) if long and not alike and automatic is None else None
            found.append(
                FieldConflict(
                    sides.register,
                    field,
                    versions[0],
                    base,
                    versions[1],
                    tuple(versions[2:]),
                    automatic=Side.OURS if alike and automatic is None else automatic,
                    equal=alike,
                    is_text=long,
                    merged=merged,
                )
            )
        return found

    def _life(self, settled: Mapping[str, Heads], before: Mapping[str, Heads] | None) -> FieldConflict:
        """Removed by one, written on by another: the removal, and the write that it had not seen."""
        life = settled[LIFE]
        stones = [one for one in life if one.value == REMOVED]
        covered: set[Ref] = {ref for stone in stones for ref in stone.seen}
        unseen = [one for one in life if one.value != REMOVED] or [
            one for register, heads in settled.items() if register != LIFE for one in heads if one.ref not in covered
        ]
        stone = stones[0]
        edit = max(unseen, key=lambda one: one.rank)
        removal = replace(self._version("", LIFE, stone), value=json.loads(REMOVED), raw=REMOVED)
        keeping = replace(self._version("", LIFE, edit), value=json.loads(ALIVE), raw=ALIVE)
        ours_removed = stone in before.get(LIFE, ()) if before is not None else self._is_mine(stone.replica)
        sides = (removal, keeping) if ours_removed else (keeping, removal)
        return FieldConflict(LIFE, LIFE, sides[0], Version(json.loads(ALIVE), ALIVE), sides[1])

    def _newest(self, entity: str, log: RowLog, conflicts: Mapping[str, Heads]) -> list[FieldConflict]:
        """Where several values stand of which the newest counts without a question."""
        found = []
        for register, heads in conflicts.items():
            if asks(entity, register) or not self._can_ask(entity, register, heads):
                continue
            sides = self._sides(log, heads, ())
            newest = Side.OURS if heads[0].value == sides.heads[0].value else Side.THEIRS
            found += self._fields(entity, sides, newest)
        return found

    def _aside(
        self, entity: str, log: RowLog, state: Shown, before: Mapping[str, Heads], fresh: Collection[str]
    ) -> list[FieldConflict]:
        """What the file writes of the record beside what both have written; nothing of it needs a choice."""
        found = self._newest(entity, log, {one: of for one, of in state.conflicts.items() if one in fresh})
        settled = log.settled()
        for register, heads in settled.items():
            if register == LIFE or register not in fresh or register in state.conflicts:
                continue
            if not self._can_ask(entity, register, heads):
                continue
            held, now = before.get(register, ()), heads[0]
            ours = next((one for one in heads if one in held), None)
            if len(heads) > 1 and ours is not None and len(held) < len(heads):
                theirs = next(one for one in heads if one not in held)
                found += self._fields(entity, Sides(register, (ours, theirs), common(log, heads)))
            elif not held:
                found += self._fields(entity, Sides(register, (_nothing(now), now), None), Side.THEIRS)
            elif held[0].value != now.value:
                found += self._fields(entity, Sides(register, (held[0], now), held[0]), Side.THEIRS)
        return found


def _nothing(write: Change) -> Change:
    """What stood before a register was first written."""
    return Change("", 0, write.entity, write.row, write.register, NOTHING)


def _merged(versions: Sequence[Version], base: Version | None) -> Merged | None:
    """For two versions of a text, of which neither is the last in common."""
    texts = [one.value for one in versions]
    before = base.value if base is not None else ""
    if len(texts) != 2 or not all(isinstance(one, str) for one in (*texts, before)) or before in texts:
        return None
    return merge3(before, texts[0], texts[1])


def common(log: RowLog, heads: Iterable[Change]) -> Change | None:
    """The last write of a register that all heads of it had seen."""
    pasts = [_past(log, head) for head in heads]
    shared = set.intersection(*pasts) if pasts else set()
    return max((log.writes[ref] for ref in shared), key=lambda one: one.rank, default=None)


def _past(log: RowLog, head: Change) -> set[Ref]:
    found = {head.ref}
    ahead = list(head.seen)
    while ahead:
        ref = ahead.pop()
        write = log.writes.get(ref)
        if write is not None and ref not in found and ref.register == head.register:
            found.add(ref)
            ahead += write.seen
    return found
