"""What can be undone and done again, step by step, worked out from the log of acts alone."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Text
from sqlalchemy.orm import Session

from desktop_app.domain.records import LIFE
from desktop_app.services.activity import REDONE, UNDONE, place_in_log
from desktop_app.services.undo_ways import Way, way_back, way_of
from desktop_app.store import change_log
from desktop_app.store.change_log import Act, SingleWrite
from desktop_app.store.clock import COUNTER_BITS
from desktop_app.store.registers import nouns, shape_named

ACT: Final = "act"
"""What an act of undoing is about: the kind of its subject."""
LOOKED_BACK: Final = 300
"""How many acts of this copy of the file are read."""
_TYPING_MS: Final = 5000
"""Text is stored every two seconds while it is typed; what follows sooner than this goes on with it."""
_TYPED: Final = ("edited", "written", "described", "concluded")


@dataclass(frozen=True)
class Written:
    """What a step made of one register: `before` and `after` in the noun's own types. A new row was removed before."""

    entity: str
    row: str
    register: str
    before: Any
    after: Any
    is_birth: bool = False
    is_known: bool = True
    """Whether one value stood there before; offices that differed leave several."""


@dataclass(frozen=True)
class Step:
    """One act, or several by which a text was typed on; oldest first."""

    acts: tuple[Act, ...]

    @property
    def key(self) -> str:
        """How the log names it."""
        return f"{self.acts[0].rid}-{self.acts[0].seq}"

    @property
    def newest(self) -> Act:
        return self.acts[-1]

    @property
    def size(self) -> int:
        """How many changes the log has of it."""
        return sum(act.last - act.seq + 1 for act in self.acts)


@dataclass(frozen=True)
class Next:
    """The step whose turn it is, and what it wrote."""

    step: Step
    written: tuple[Written, ...]

    @property
    def way(self) -> Way:
        return way_back(self.step.newest.verb, [(one.entity, one.register) for one in self.written])


class Steps:
    """The steps of one copy of the file: done, and undone, the next in turn last."""

    def __init__(self, session: Session, replica: str) -> None:
        self._session = session
        self.done: list[Step] = []
        self.undone: list[Step] = []
        acts = change_log.latest_acts_of(session, replica, LOOKED_BACK)
        self._single = change_log.single_writes(session, acts[0].rid, acts[0].seq) if acts else {}
        for act in acts:
            self._follow(act)

    def next(self, *, back: bool) -> Next | None:
        """What would be undone, or done again; acts that cancelled themselves out are passed over."""
        for step in reversed(self.done if back else self.undone):
            written = written_by(self._session, step)
            if written:
                return Next(step, written)
        return None

    def _follow(self, act: Act) -> None:
        if act.verb == UNDONE:
            self._moved(act, self.done, self.undone, lambda step, seq: step.acts[0].seq >= seq)
        elif act.verb == REDONE:
            self._moved(act, self.undone, self.done, lambda step, seq: step.acts[0].seq <= seq)
        elif way_of(act.verb) is not Way.PASSED_OVER and not self._put_back_by_hand(act):
            self.undone.clear()
            if self.done and self._goes_on(self.done[-1], act):
                self.done[-1] = Step((*self.done[-1].acts, act))
            else:
                self.done.append(Step((act,)))

    def _moved(self, act: Act, source: list[Step], target: list[Step], meant: Callable[[Step, int], bool]) -> None:
        """Everything up to the step that `act` names, which may have begun before what is read."""
        rid, seq = place_in_log(act.row)
        found = False
        while source and meant(source[-1], seq):
            found = True
            target.append(source.pop())
        known = None if found else change_log.act_at(self._session, rid, seq)
        if known is not None:
            target.append(Step((known,)))

    def _put_back_by_hand(self, act: Act) -> bool:
        """A field's own undo stores the text that stood there before: then what was typed counts as undone."""
        write = self._typed(act)
        if write is None:
            return False
        for place in range(len(self.done) - 1, -1, -1):
            typed = [self._typed(one) for one in self.done[place].acts]
            if any(one is None or not _same(one, write) for one in typed):
                return False
            first = typed[0]
            if first is not None and first.previous == write.value:
                while len(self.done) > place:
                    self.undone.append(self.done.pop())
                return True
        return False

    def _goes_on(self, step: Step, act: Act) -> bool:
        """Whether a text was typed on: the same register, soon after, with more or fewer letters at its end."""
        write, before = self._typed(act), self._typed(step.newest)
        if write is None or before is None or not _same(write, before):
            return False
        soon = (act.stamp >> COUNTER_BITS) - (step.newest.stamp >> COUNTER_BITS) < _TYPING_MS
        old, new = before.value[:-1], write.value[:-1]  # without the closing quotation mark
        return soon and (old.startswith(new) or new.startswith(old))

    def _typed(self, act: Act) -> SingleWrite | None:
        write = self._single.get(act.seq) if act.verb.endswith(_TYPED) else None
        return write if write is not None and _is_text(write.entity, write.register) else None


def _same(one: SingleWrite, other: SingleWrite) -> bool:
    return (one.entity, one.row, one.register) == (other.entity, other.row, other.register)


@functools.cache
def _is_text(entity: str, register: str) -> bool:
    """Whether a register is what a person types."""
    noun = nouns().get(entity)
    shape = shape_named(entity)
    known = shape.register(register) if shape is not None else None
    if noun is None or known is None or known.grouped or register == "position":
        return False
    column = noun.__table__.c[known.fields[0].column]
    return type(column.type) is Text and not column.foreign_keys


def written_by(session: Session, step: Step) -> tuple[Written, ...]:
    """What a step came to, one entry for each register that it left otherwise than it had found it."""
    net: dict[tuple[str, str, str], Written] = {}
    changes = [one for act in step.acts for one in change_log.changes_of(session, act)]
    born = {(one.entity, one.row) for one in changes if one.is_birth}
    for change in changes:
        is_born = (change.entity, change.row) in born
        if is_born and change.register != LIFE:
            continue  # a row that is put aside keeps its values
        key = (change.entity, change.row, change.register)
        earlier = net.get(key)
        if earlier is None:
            before, is_known = ("removed", True) if is_born else _before(change)
            net[key] = Written(*key, before, change.value, is_born, is_known)
        else:
            net[key] = Written(*key, earlier.before, change.value, is_born, earlier.is_known)
    return tuple(one for one in net.values() if not one.is_known or one.before != one.after)


def _before(change: change_log.LoggedChange) -> tuple[Any, bool]:
    values: Sequence[Any] = change.previous
    if not values:
        shape = shape_named(change.entity)
        register = shape.register(change.register) if shape is not None else None
        return (None if register is None else register.spoken(None)), True
    return values[0], all(value == values[0] for value in values)
