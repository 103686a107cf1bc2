"""What stands of touched rows, written out: their heads, the rows of the nouns, and stubs for rows that they name."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop_app.domain.records import Record
from desktop_app.store import contested, segments
from desktop_app.store.fitting import Form, form_of
from desktop_app.store.registers import nouns
from desktop_app.store.row_logs import RowKey, RowLog, Standing, lay_out, logs_of, standing
from desktop_app.store.tables import insert_only

UNFOLDED = "unfolded"
"""Under which name the file notes the nouns of which something had no place in their tables."""


@dataclass
class Settling:
    """Writes what stands of rows. For one transaction; to be finished with `finish`, when no more rows come."""

    driver: Any
    names: Mapping[int, str]
    out: frozenset[tuple[int, int]] = frozenset()
    kinds: set[str] = field(default_factory=set)
    """The nouns whose rows were written."""
    disputed: set[RowKey] = field(default_factory=set)
    _named: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _unfolded: set[str] = field(default_factory=set)

    @classmethod
    def begun(cls, driver: Any) -> Settling:
        driver.execute("PRAGMA defer_foreign_keys=ON")  # rows come in any order; asked again at the commit
        names = dict(driver.execute("SELECT rid, uuid FROM replica").fetchall())
        return cls(driver, names, segments.left_out(driver))

    def again(self, keys: Iterable[RowKey]) -> None:
        """Settles rows from what the log has."""
        wanted = set(keys)
        logs = logs_of(self.driver, wanted)
        for key in wanted - logs.keys():
            logs[key] = RowLog(is_new=False)
        self.settle(logs)

    def settle(self, logs: Mapping[RowKey, RowLog]) -> None:
        """Settles rows whose log is at hand; those that are not new lie in `temp.touched`."""
        stands = {key: standing(log, self.names, self.out) for key, log in logs.items()}
        self._head(logs, stands)
        self.disputed |= {key for key, of in stands.items() if of.disputed}
        forms: dict[str, tuple[Form, list[tuple[Any, ...]], list[str]] | None] = {}
        for (entity, row), of in stands.items():
            if entity not in forms:
                noun = nouns().get(entity)
                forms[entity] = None if noun is None or not self._has(entity) else (form_of(noun), [], [])
            place = forms[entity]
            if place is None:
                self._unfolded.add(entity)
                continue
            form, rows, gone = place
            if not of.heads:
                gone.append(row)
                self._name(form, form.empty)
                continue
            values, whole = form.fitted(of.shown)
            if not whole:
                self._unfolded.add(entity)
            self._name(form, values)
            rows.append((row, int(of.removed), *values))
        self._write({entity: place for entity, place in forms.items() if place is not None})

    def finish(self) -> None:
        """Makes stubs of the rows that are named and have not come, and notes what had no place."""
        while self._named:
            named, self._named = self._named, defaultdict(set)
            for target, ids in named.items():
                self._stubs(target, ids)
        contested.note(self.driver, sorted(self.disputed))
        if self._unfolded:
            note_unfolded(self.driver, self._unfolded | unfolded(self.driver))

    def _has(self, entity: str) -> bool:
        return has_table(self.driver, entity)

    def _head(self, logs: Mapping[RowKey, RowLog], stands: Mapping[RowKey, Standing]) -> None:
        before: dict[RowKey, set[tuple[str, int, int]]] = defaultdict(set)
        if not all(log.is_new for log in logs.values()):
            asked = self.driver.execute(
                "SELECT h.entity, h.row, h.register, h.rid, h.seq FROM temp.touched t "
                "CROSS JOIN head h ON h.entity = t.entity AND h.row = t.row"
            )
            for entity, row, *one in asked:
                before[entity, row].add(tuple(one))
        fresh: list[tuple[str, str, str, int, int]] = []
        old: list[tuple[str, str, str, int, int]] = []
        for (entity, row), of in stands.items():
            had = before.get((entity, row))
            if had is None:
                fresh += [(entity, row, one.register, one.rid, one.seq) for some in of.heads.values() for one in some]
                continue
            now = {(one.register, one.rid, one.seq) for some in of.heads.values() for one in some}
            fresh += [(entity, row, *one) for one in now - had]
            old += [(entity, row, *one) for one in had - now]
        if old:
            self.driver.executemany(
                "DELETE FROM head WHERE entity = ? AND row = ? AND register = ? AND rid = ? AND seq = ?", old
            )
        fresh.sort()
        self.driver.executemany("INSERT INTO head (entity, row, register, rid, seq) VALUES (?, ?, ?, ?, ?)", fresh)

    def _write(self, forms: Mapping[str, tuple[Form, list[tuple[Any, ...]], list[str]]]) -> None:
        stubs = set(self.driver.execute("SELECT entity, row FROM stub").fetchall())
        for entity, (form, rows, gone) in forms.items():
            if rows or gone:
                self.kinds.add(entity)
            filled = [(entity, row[0]) for row in rows if (entity, row[0]) in stubs]
            if form.insert_only and (filled or gone):
                self._loosened(form, rows, gone)
            elif form.insert_only:
                self.driver.executemany(_insert(form, "DO NOTHING"), rows)
            else:
                self.driver.executemany(_insert(form, _all_of(form)), rows)
                self.driver.executemany(_insert(form, _all_of(form)), [(row, 1, *form.empty) for row in gone])
            if filled:
                self.driver.executemany("DELETE FROM stub WHERE entity = ? AND row = ?", filled)
            self._note_stubs(entity, gone)

    def _loosened(self, form: Form, rows: list[tuple[Any, ...]], gone: list[str]) -> None:
        """Rows that nothing may alter: only a stub is filled, and one that was taken back is hidden as it is."""
        run, entity = self.driver.execute, form.entity
        run(f"DROP TRIGGER IF EXISTS {entity}_refuses_update")
        empty = [row for (row,) in run("SELECT row FROM stub WHERE entity = ?", (entity,))]
        back = {row for row in empty if row in {one[0] for one in rows}}
        hidden = {row for row in back if self._is_hidden(form, row)}
        self.driver.executemany(_insert(form, "DO NOTHING"), [one for one in rows if one[0] not in back])
        self.driver.executemany(
            _insert(form, _all_of(form)), [one for one in rows if one[0] in back and one[0] not in hidden]
        )
        self.driver.executemany(f'UPDATE "{entity}" SET removed = 0 WHERE id = ?', [(row,) for row in hidden])  # noqa: S608
        self.driver.executemany(f'UPDATE "{entity}" SET removed = 1 WHERE id = ?', [(row,) for row in gone])  # noqa: S608
        for statement in insert_only(entity):
            if "BEFORE UPDATE" in statement:
                run(statement)

    def _is_hidden(self, form: Form, row: str) -> bool:
        found = self.driver.execute(f'SELECT * FROM "{form.entity}" WHERE id = ?', (row,))  # noqa: S608
        names = [one[0] for one in found.description]
        stored = found.fetchone()
        return stored is not None and form.told_by(dict(zip(names, stored, strict=True))) != form.empty

    def _stubs(self, target: str, ids: set[str]) -> None:
        noun: type[Record] | None = nouns().get(target)
        if noun is None or not self._has(target):
            return
        lay_out(self.driver, ((target, row) for row in ids))
        asked = f'SELECT t.row FROM temp.touched t WHERE NOT EXISTS (SELECT 1 FROM "{target}" n WHERE n.id = t.row)'  # noqa: S608
        missing = [row for (row,) in self.driver.execute(asked)]
        if not missing:
            return
        form = form_of(noun)
        self.kinds.add(target)
        self.driver.executemany(_insert(form, "DO NOTHING"), [(row, 1, *form.empty) for row in missing])
        self._note_stubs(target, missing)
        self._name(form, form.empty)

    def _name(self, form: Form, values: Sequence[Any]) -> None:
        for at, target in form.targets:
            if values[at] is not None:
                self._named[target].add(values[at])

    def _note_stubs(self, entity: str, rows: Iterable[str]) -> None:
        self.driver.executemany(
            "INSERT OR IGNORE INTO stub (entity, row) VALUES (?, ?)", [(entity, row) for row in rows]
        )


def has_table(driver: Any, entity: str) -> bool:
    asked = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
    return driver.execute(asked, (entity,)).fetchone() is not None


def unfolded(driver: Any) -> set[str]:
    """The nouns of which something had no place when it was taken in."""
    row = driver.execute("SELECT value FROM local_state WHERE name = ?", (UNFOLDED,)).fetchone()
    return set(json.loads(row[0])["entities"]) if row else set()


def note_unfolded(driver: Any, entities: Iterable[str]) -> None:
    told = json.dumps({"entities": sorted(entities), "known": _what_is_known()}, ensure_ascii=False)
    driver.execute("INSERT OR REPLACE INTO local_state (name, value) VALUES (?, ?)", (UNFOLDED, told))


def fold_again(driver: Any) -> set[str]:
    """Finds a place for what had none, if the program has become newer since. Gives the nouns concerned."""
    row = driver.execute("SELECT value FROM local_state WHERE name = ?", (UNFOLDED,)).fetchone()
    if row is None or json.loads(row[0])["known"] == _what_is_known():
        return set()
    everything = unfolded(driver)
    now = {entity for entity in everything if entity in nouns() and has_table(driver, entity)}
    note_unfolded(driver, everything - now)
    settling = Settling.begun(driver)
    for entity in sorted(now):
        settling.again(driver.execute("SELECT DISTINCT entity, row FROM change WHERE entity = ?", (entity,)).fetchall())
    settling.finish()
    return now


def _what_is_known() -> str:
    """Changes whenever the program learns a noun, a field or a code."""
    told = sorted((entity, form_of(noun).known) for entity, noun in nouns().items())
    return hashlib.sha256(repr(told).encode()).hexdigest()


def _insert(form: Form, otherwise: str) -> str:
    columns = ", ".join(f'"{name}"' for name in ("id", "removed", *(column.name for column in form.columns)))
    marks = ", ".join("?" * (len(form.columns) + 2))
    return f'INSERT INTO "{form.entity}" ({columns}) VALUES ({marks}) ON CONFLICT (id) {otherwise}'  # noqa: S608


def _all_of(form: Form) -> str:
    names = ("removed", *(column.name for column in form.columns))
    return "DO UPDATE SET " + ", ".join(f'"{name}" = excluded."{name}"' for name in names)
