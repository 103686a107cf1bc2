"""What this office has to seal: its own new writes, and what stands of rows that came into another stream."""

from __future__ import annotations

import itertools
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy.orm import Session

from desktop_app.exchange.changes import Act, Change, Ref, RowKey
from desktop_app.exchange.segments import Written
from desktop_app.exchange.streams import OWN, committee_in, is_confidential, of_committee
from desktop_app.services.exchange.routes import OWN_OF, STEERING, streams_of, under
from desktop_app.services.local_log import driver_of
from desktop_app.store import segments
from desktop_app.store.registers import nouns
from desktop_app.store.row_logs import Head, Identity, RowLog, Write, logs_of, standing

ROWS_AT_ONCE: Final = 5000
_REACHED: Final = "sealed"
"""Under which name the file keeps how far sealing has come, by copy."""

_Moment = tuple[int, int]
"""A copy and a stamp: one act."""


@dataclass
class Sheaf:
    """What is to be sealed in one stream, by act, and the numbers of its changes here by author."""

    acts: dict[_Moment, dict[tuple[RowKey, str], Change]] = field(default_factory=lambda: defaultdict(dict))
    numbers: dict[_Moment, list[int]] = field(default_factory=lambda: defaultdict(list))

    def add(self, write: Write, key: RowKey, change: Change) -> None:
        """One act's repeated writes of a register are one."""
        moment = (write.rid, write.stamp)
        self.acts[moment][key, write.register] = change
        self.numbers[moment].append(write.seq)


@dataclass
class Reach:
    """How far sealing has come: by copy the last change it looked at, and rows whose stream could not be told yet."""

    ends: dict[int, int] = field(default_factory=dict)
    waiting: set[RowKey] = field(default_factory=set)

    @classmethod
    def kept(cls, driver: Any) -> Reach:
        row = driver.execute("SELECT value FROM local_state WHERE name = ?", (_REACHED,)).fetchone()
        if row is None:
            return cls()
        told = json.loads(row[0])
        if "ends" not in told:  # an earlier form: everything is looked at once more, what is sealed stays sealed
            return cls()
        return cls({int(rid): seq for rid, seq in told["ends"].items()}, {(one[0], one[1]) for one in told["waiting"]})

    def keep(self, driver: Any) -> None:
        told = json.dumps({"ends": self.ends, "waiting": sorted(self.waiting)}, ensure_ascii=False)
        driver.execute("INSERT OR REPLACE INTO local_state (name, value) VALUES (?, ?)", (_REACHED, told))


@dataclass
class Unsealed:
    """By stream; `reached` is how far sealing will have come with all of this."""

    sheaves: dict[str, Sheaf]
    reached: Reach
    names: Mapping[int, str]
    """The uuids of the copies."""

    def written(self, session: Session, stream: str) -> Iterator[tuple[Written, dict[int, list[int]]]]:
        """The acts of a stream in order, each with the numbers of its changes by author."""
        sheaf = self.sheaves[stream]
        moments = sorted(sheaf.acts, key=lambda one: (one[1], one[0]))
        told = _acts(session, moments)
        places = streams_of(session, {(act[2], act[3]) for act in told.values() if act[2] in nouns()})
        for moment in moments:
            rid, stamp = moment
            person, verb, entity, row = told.get(moment, ("", "", "", ""))
            if places.get((entity, row)) != stream:
                person, verb, entity, row = "", "", "", ""
            act = Act(stamp, self.names[rid], person, verb, entity, row)
            yield (act, list(sheaf.acts[moment].values())), {rid: sheaf.numbers[moment]}


def gathered(session: Session, may_bring: Callable[[str], bool]) -> Unsealed:
    """Everything that is not sealed yet. What others wrote is brought along only into streams where this may be."""
    return _Gathering(session, may_bring).gathered()


class _Gathering:
    def __init__(self, session: Session, may_bring: Callable[[str], bool]) -> None:
        self._session = session
        self._driver = driver = driver_of(session)
        self._may_bring = may_bring
        self._names: dict[int, str] = dict(driver.execute("SELECT rid, uuid FROM replica").fetchall())
        self._mine = {rid for (rid,) in driver.execute("SELECT rid FROM replica WHERE mine = 1")}
        self._before = Reach.kept(driver)
        self._ends = dict(driver.execute("SELECT rid, max(seq) FROM change GROUP BY rid").fetchall())
        self._covered = segments.covered(driver)
        self._out = segments.left_out(driver)

    def gathered(self) -> Unsealed:
        rows, led = _touched(self._session, self._before, self._ends)
        found = Unsealed(defaultdict(Sheaf), Reach({**self._before.ends, **self._ends}), self._names)
        asked = iter(sorted(rows))
        while some := list(itertools.islice(asked, ROWS_AT_ONCE)):
            streams = streams_of(self._session, some)
            nowhere = {key for key, stream in streams.items() if stream == OWN}
            # What it hangs on has not come, or was taken back: its stream is told once that is here.
            found.reached.waiting |= {key for key in nowhere if key[0] not in OWN_OF}
            for key, log in logs_of(self._driver, streams.keys() - nowhere).items():
                self._row(key, log, streams[key], found, was_led=key in led)
        return found

    def _row(self, key: RowKey, log: RowLog, stream: str, found: Unsealed, *, was_led: bool) -> None:
        teller = _Teller(key, log, self._names)
        stands = standing(log, self._names, self._out)
        heads = {(one.rid, one.seq) for of in stands.heads.values() for one in of}
        if stands.removed:
            stream = self._where_removed(log, stream, was_led=was_led)
        waited = key in self._before.waiting
        # What was replaced here before the row was led to other readers was never meant for them.
        kept = self._replaced_here(log) if was_led else frozenset[Head]()
        for write in log.writes:
            own, is_head = write.rid in self._mine, (write.rid, write.seq) in heads
            is_new = waited or write.seq > self._before.ends.get(write.rid, 0)
            fresh = own and is_new and (write.rid, write.seq) not in kept and not _lies(self._covered, write)
            brought = is_head and (own or self._may_bring(stream)) and not _lies(self._covered, write, stream)
            if fresh or brought:
                found.sheaves[stream].add(write, key, teller.change(write))

    def _replaced_here(self, log: RowLog) -> frozenset[Head]:
        """The writes of this office that it replaced itself."""
        return frozenset(
            (rid, number)
            for one in log.writes
            if one.rid in self._mine
            for rid, number, register in one.seen or ()
            if rid in self._mine and register == one.register
        )

    def _where_removed(self, log: RowLog, stream: str, *, was_led: bool) -> str:
        """What was removed before its meeting was opened to more offices stays where these do not read."""
        committee = committee_in(stream)
        if committee is None or is_confidential(stream) or any(_lies(self._covered, one, stream) for one in log.writes):
            return stream
        secret = of_committee(committee, confidential=True)
        return secret if was_led or any(_lies(self._covered, one, secret) for one in log.writes) else stream


def by_stream(session: Session) -> dict[str, int]:
    """How many changes of this office wait to be sealed."""
    driver = driver_of(session)
    before = Reach.kept(driver).ends
    mine = [rid for (rid,) in driver.execute("SELECT rid FROM replica WHERE mine = 1")]
    asked = "SELECT entity, row, count(*) FROM change WHERE rid = ? AND seq > ? GROUP BY entity, row"
    lines = [line for rid in mine for line in driver.execute(asked, (rid, before.get(rid, 0))).fetchall()]
    streams = streams_of(session, {(entity, row) for entity, row, _ in lines if entity in nouns()})
    found: dict[str, int] = defaultdict(int)
    for entity, row, count in lines:
        stream = streams.get((entity, row), OWN)
        if stream != OWN:
            found[stream] += count
    return dict(found)


def _touched(session: Session, before: Reach, ends: Mapping[int, int]) -> tuple[set[RowKey], set[RowKey]]:
    """Rows that anybody wrote since, and those that hang on what has been led into another stream since."""
    driver = driver_of(session)
    rows: set[RowKey] = set(before.waiting)
    steered: set[RowKey] = set()
    for rid in ends:
        asked = "SELECT DISTINCT entity, row FROM change WHERE rid = ? AND seq > ?"
        rows.update(driver.execute(asked, (rid, before.ends.get(rid, 0))).fetchall())
        for entity, registers in STEERING.items():
            marks = ", ".join("?" * len(registers))
            led = (
                f"SELECT DISTINCT entity, row FROM change WHERE rid = ? AND seq > ? AND +entity = ? "  # noqa: S608
                f"AND prev <> '[]' AND register IN ({marks})"
            )
            steered.update(driver.execute(led, (rid, before.ends.get(rid, 0), entity, *registers)).fetchall())
    known = nouns()
    hanging = under(session, steered)
    return {key for key in rows | hanging if key[0] in known}, hanging


def _lies(covered: Mapping[str, segments.Runs], write: Write, stream: str | None = None) -> bool:
    """Whether the write is in a segment, of that stream or of any."""
    where = covered.values() if stream is None else [covered.get(stream, {})]
    return any(segments.among(runs.get(write.rid, ()), write.seq) for runs in where)


class _Teller:
    """Tells the writes of one row as they travel: what an act wrote twice has seen what either had."""

    def __init__(self, key: RowKey, log: RowLog, names: Mapping[int, str]) -> None:
        self._key = key
        self._names = names
        self._places: dict[Head, Write] = {(one.rid, one.seq): one for one in log.writes}
        self._same: dict[Identity, list[Write]] = defaultdict(list)
        for one in log.writes:
            self._same[one.rid, one.stamp, one.register].append(one)

    def change(self, write: Write) -> Change:
        entity, row = self._key
        made = Change(self._names[write.rid], write.stamp, entity, row, write.register, write.value)
        same = self._same[write.rid, write.stamp, write.register]
        seen = frozenset(ref for one in same for ref in self._seen(one))
        return made._replace(value=max(same, key=lambda one: one.seq).value, seen=seen - {made.ref})

    def _seen(self, write: Write) -> Iterable[Ref]:
        for rid, number, register in write.seen or ():
            if number < 0:
                yield Ref(register, self._names[rid], -number)
            elif (rid, number) in self._places:
                there = self._places[rid, number]
                yield Ref(there.register, self._names[rid], there.stamp)


def _acts(session: Session, moments: Sequence[_Moment]) -> dict[_Moment, tuple[str, str, str, str]]:
    """Person, verb and subject of each act, as far as it is known here."""
    driver = driver_of(session)
    driver.execute("CREATE TEMP TABLE IF NOT EXISTS moment (rid INTEGER, hlc INTEGER, PRIMARY KEY (rid, hlc))")
    driver.execute("DELETE FROM temp.moment")
    driver.executemany("INSERT OR IGNORE INTO temp.moment VALUES (?, ?)", moments)
    asked = (
        "SELECT a.rid, a.hlc, a.person, a.verb, a.entity, a.row FROM temp.moment m "
        "CROSS JOIN act a ON a.hlc = m.hlc AND a.rid = m.rid ORDER BY a.verb"
    )
    return {(rid, hlc): tuple(rest) for rid, hlc, *rest in driver.execute(asked)}
