"""What a file would make of each record that it touches: folded in memory, nothing written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from desktop_app.domain.records import LIFE
from desktop_app.exchange.changes import Change, RowKey
from desktop_app.exchange.merge import Heads, RowLog, Shown, shown
from desktop_app.services.disputed import to_decide
from desktop_app.services.exchange.field_values import is_known
from desktop_app.services.exchange.staged import Brought
from desktop_app.services.exchange.views import ReviewGroup
from desktop_app.services.local_log import LocalLog

NULL = "null"


@dataclass
class RowChange:
    """One record before and with the file."""

    key: RowKey
    before: Mapping[str, Heads]
    """The heads that stand now."""
    was: Shown | None
    """None for a record that is not here yet."""
    log: RowLog
    """Every write of it, with those of the file."""
    fresh: list[Change] = field(default_factory=list)
    """Those of the file that are not here yet."""
    now: Shown = field(default_factory=lambda: Shown({}, {}, removed=False))

    @cached_property
    def newer(self) -> bool:
        """Whether only a newer program can read something of it."""
        entity = self.key[0]
        return any(not is_known(entity, write.register, write.value) for write in self.fresh)

    @property
    def questions(self) -> tuple[str, ...]:
        """The registers that this file brings into conflict, or in whose conflict it has a part."""
        decide = to_decide(self.key[0], self.now)
        settled = self.log.settled() if decide else {}
        return tuple(
            register
            for register in decide
            if register == LIFE or _refs(settled.get(register, ())) != _refs(self.before.get(register, ()))
        )

    @property
    def written(self) -> tuple[str, ...]:
        """The registers whose value would be another than now."""
        was = self.was.values if self.was is not None else {}
        return tuple(
            register
            for register, value in self.now.values.items()
            if register != LIFE and was.get(register, NULL) != value
        )

    @property
    def group(self) -> ReviewGroup | None:
        """Where it is listed; None where nothing would be seen."""
        if self.was is None:
            return None if self.now.removed else ReviewGroup.NEW
        if self.now.removed:
            return None if self.was.removed else ReviewGroup.REMOVED
        if self.was.removed:
            return ReviewGroup.NEW
        if self.questions:
            return ReviewGroup.CONFLICT
        return ReviewGroup.UPDATED if self.written else None


def _refs(heads: Heads) -> set[object]:
    return {one.ref for one in heads}


def folded(log: LocalLog, brings: Iterable[Brought]) -> dict[RowKey, RowChange]:
    """Every record of which the file brings something that is not here yet."""
    arriving: dict[RowKey, list[Change]] = {}
    for segment in brings:
        for _, changes in segment.written:
            for write in changes:
                arriving.setdefault((write.entity, write.row), []).append(write)
    here = log.rows(arriving)
    found: dict[RowKey, RowChange] = {}
    for key, writes in arriving.items():
        of = here.get(key)
        before = of.settled() if of is not None else {}
        change = RowChange(key, before, shown(before) if before else None, of or RowLog())
        change.fresh = [write for write in writes if change.log.take(write)]
        if change.fresh:
            change.now = shown(change.log.settled())
            found[key] = change
    return found
