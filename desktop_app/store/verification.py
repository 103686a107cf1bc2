"""Whether a file agrees with its own change log: heads worked out anew, and every row held beside its heads."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from desktop_app.domain.records import LIFE
from desktop_app.store import segments
from desktop_app.store.fitting import Form, form_of
from desktop_app.store.registers import ALIVE, REMOVED, nouns

RegisterKey = tuple[str, str, str]
Head = tuple[int, int]


@dataclass
class Folded:
    """The state that the log alone tells: the heads of every register, and the value shown for it."""

    heads: dict[RegisterKey, list[Head]] = field(default_factory=lambda: defaultdict(list))
    shown: dict[tuple[str, str], dict[str, str]] = field(default_factory=lambda: defaultdict(dict))


def fold(connection: Connection) -> Folded:
    """Works the heads out from nothing but the log; their order or the clocks do not matter to which are heads.

    What only parked segments brought does not count.
    """
    replicas = {row[0]: str(row[1]) for row in connection.exec_driver_sql("SELECT rid, uuid FROM replica")}
    out = _left_out(connection)
    where: dict[Head, RegisterKey] = {}
    told: dict[Head, tuple[int, str]] = {}
    naming: dict[Head, str] = {}
    rows = connection.exec_driver_sql("SELECT rid, seq, hlc, entity, row, register, value, prev FROM change")
    for rid, seq, hlc, entity, row, register, value, prev in rows:
        if (rid, seq) in out:
            continue
        where[rid, seq] = (entity, row, register)
        told[rid, seq] = (hlc, value)
        if prev != "[]":
            naming[rid, seq] = prev
    seen = _seen(naming, where, told)
    superseded = {old for new, olds in seen.items() for old in olds if where.get(old) == where[new]}
    result = Folded()
    for identity, key in where.items():
        if identity not in superseded:
            result.heads[key].append(identity)
    for (entity, row, register), heads in result.heads.items():
        newest = max(heads, key=lambda head: (told[head][0], replicas.get(head[0], ""), head[1]))
        result.shown[entity, row][register] = told[newest][1]
    for (entity, row), values in result.shown.items():
        values[LIFE] = _life(entity, row, values, result, told, seen)
    return result


def _left_out(connection: Connection) -> frozenset[Head]:
    if "taken" not in _tables(connection):
        return frozenset()  # a file of before there was exchange
    return segments.left_out(connection.connection.driver_connection)


def _tables(connection: Connection) -> set[str]:
    asked = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {name for (name,) in asked}


def _seen(
    naming: Mapping[Head, str], where: Mapping[Head, RegisterKey], told: Mapping[Head, tuple[int, str]]
) -> dict[Head, list[Head]]:
    """What each write names; one that had not come when it was written down is told by its stamp."""
    seen: dict[Head, list[Head]] = {}
    waiting: list[tuple[Head, tuple[int, int, RegisterKey]]] = []
    for new, prev in naming.items():
        entity, row, register = where[new]
        seen[new] = []
        for rid, number, *other in json.loads(prev):
            if number > 0:
                seen[new].append((rid, number))
            else:
                waiting.append((new, (rid, -number, (entity, row, other[0] if other else register))))
    if waiting:
        places = {(rid, told[rid, seq][0], key): (rid, seq) for (rid, seq), key in sorted(where.items())}
        for new, identity in waiting:
            if identity in places:
                seen[new].append(places[identity])
    return seen


def _life(
    entity: str,
    row: str,
    values: dict[str, str],
    folded: Folded,
    told: dict[Head, tuple[int, str]],
    seen: dict[Head, list[Head]],
) -> str:
    """Dead only if every head is a tombstone or was seen by one: an unseen or later edit keeps the row alive."""
    life = folded.heads.get((entity, row, LIFE), [])
    if not life or any(told[head][1] != REMOVED for head in life):
        return ALIVE
    covered = {old for head in life for old in seen.get(head, [])}
    others = {head for name in values if name != LIFE for head in folded.heads[entity, row, name]}
    return REMOVED if others <= covered else ALIVE


def verify(session: Session) -> list[str]:
    """What does not agree, each as a line for the log file; empty for a sound file."""
    connection = session.connection()
    folded = fold(connection)
    faults = _heads_disagree(connection, folded)
    present = _tables(connection)
    stubs: set[tuple[str, str]] = set()
    if "stub" in present:
        stubs = {(entity, row) for entity, row in connection.exec_driver_sql("SELECT entity, row FROM stub")}
    for entity, noun in nouns().items():
        if entity in present:
            faults += _rows_disagree(connection, folded, noun, {row for of, row in stubs if of == entity})
    for (broken,) in connection.exec_driver_sql('SELECT DISTINCT "table" FROM pragma_foreign_key_check'):
        faults.append(f"{broken}: a row names a row that is not there")
    return faults


def _heads_disagree(connection: Connection, folded: Folded) -> list[str]:
    stored: dict[RegisterKey, list[Head]] = defaultdict(list)
    for entity, row, register, rid, seq in connection.exec_driver_sql(
        "SELECT entity, row, register, rid, seq FROM head"
    ):
        stored[entity, row, register].append((rid, seq))
    wrong = [
        key for key in {*stored, *folded.heads} if sorted(stored.get(key, [])) != sorted(folded.heads.get(key, []))
    ]
    return [f"{entity} {row}: the heads of {register} differ from the log" for entity, row, register in wrong]


def _rows_disagree(connection: Connection, folded: Folded, noun: Any, stubs: set[str]) -> list[str]:
    """Compares only the columns the file has: a backup of an older form lacks the newer ones."""
    form = form_of(noun)
    entity = form.entity
    table = connection.exec_driver_sql(f'SELECT * FROM "{entity}"')  # noqa: S608 - the name of a mapped table
    columns = set(table.keys())
    registers = [
        (name, slot.places) for name, slot in form.slots.items() if {column.name for column in slot.columns} <= columns
    ]
    faults: list[str] = []
    rows: set[str] = set()
    for stored in map(dict, table.mappings()):
        row = stored["id"]
        rows.add(row)
        told = folded.shown.get((entity, row))
        if told is None:
            if row not in stubs:
                faults.append(f"{entity} {row}: a row without a log")
            continue
        fitting, _ = form.fitted(told)
        wrong = {
            name
            for name, places in registers
            if any(stored[form.columns[place].name] != fitting[place] for place in places)
        }
        if wrong and form.insert_only:
            wrong = _never_told(connection, form, stored, wrong)
        faults += [f"{entity} {row}: {name} differs from the log" for name, _ in registers if name in wrong]
        if bool(stored["removed"]) != (told[LIFE] == REMOVED) and not form.insert_only:
            faults.append(f"{entity} {row}: its removal differs from the log")
    logged = {row for of, row in folded.shown if of == entity}
    return faults + [f"{entity} {row}: in the log, but there is no row" for row in sorted(logged - rows)]


def _never_told(connection: Connection, form: Form, stored: Mapping[str, Any], registers: set[str]) -> set[str]:
    """Of a row that nothing alters: what no line of the log says, be it the latest or not."""
    lines = connection.exec_driver_sql(
        "SELECT register, value FROM change WHERE entity = ? AND row = ?", (form.entity, stored["id"])
    )
    for name, value in lines:
        fitting, _ = form.fitted({name: value})
        slot = form.slots.get(name)
        if slot and all(stored[form.columns[place].name] == fitting[place] for place in slot.places):
            registers = registers - {name}
    return registers
