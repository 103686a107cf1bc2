"""The values of the log in the nouns' own types: field by field, as records, and what the ids among them stand for."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from functools import cache, lru_cache
from typing import Any, Final

from sqlalchemy import Text, inspect
from sqlalchemy.orm import ClassManager

from desktop_app.domain.records import LIFE, Record
from desktop_app.exchange.changes import ALIVE, REMOVED
from desktop_app.services.activity import Telling
from desktop_app.store.fitting import Column, form_of
from desktop_app.store.registers import nouns, shape_named

LONG: Final = 40
"""Characters from which a text is compared word by word."""
_IDS_IN: Final[Mapping[str, str]] = {
    "cooperating_unit_ids": "unit",
    "present": "person",
    "resolution_ids": "resolution",
}
"""Fields that hold several ids, and of what."""
_NO_WORDS: Final = frozenset({"snapshot", "sha256", "pem", "query", "wording"})
"""Texts that no person wrote."""


class NewerError(Exception):
    """A value that only a newer version of the program can read."""


def values_of(entity: str, register: str, raw: str) -> dict[str, Any]:
    """The fields of a register by name. `NewerError` for an entity, a register or a value unknown here."""
    if register == LIFE:
        if raw not in {ALIVE, REMOVED}:
            raise NewerError
        return {LIFE: json.loads(raw)}
    shape = shape_named(entity)
    known = shape.register(register) if shape is not None else None
    if known is None:
        raise NewerError
    try:
        stored = json.loads(raw)
    except (ValueError, RecursionError) as trouble:
        raise NewerError from trouble
    parts = stored if known.grouped and stored is not None else {known.fields[0].column: stored}
    columns = _columns(entity)
    by_column = {field.column: field for field in known.fields}
    if not isinstance(parts, dict) or not parts.keys() <= by_column.keys():
        raise NewerError
    if not all(part is None or columns[name].takes(part) for name, part in parts.items()):
        raise NewerError
    return {field.key: field.load(parts.get(name)) for name, field in by_column.items()}


@cache
def _columns(entity: str) -> dict[str, Column]:
    return {column.name: column for column in form_of(nouns()[entity]).columns}


@lru_cache(maxsize=20_000)
def is_known(entity: str, register: str, raw: str) -> bool:
    """Whether this version of the program can read the value."""
    try:
        values_of(entity, register, raw)
    except NewerError:
        return False
    return True


def field_or_none(entity: str, register: str, raw: str, field: str) -> Any:
    """One field of a register; None where the value does not have it or cannot be read."""
    return fields_or_none(entity, register, raw).get(field)


def fields_or_none(entity: str, register: str, raw: str) -> dict[str, Any]:
    """The fields of a register that can be read; none where the value cannot."""
    try:
        return values_of(entity, register, raw)
    except NewerError:
        return {}


def fields_in(entity: str, register: str) -> tuple[str, ...]:
    """The fields of a register, in their order."""
    shape = shape_named(entity)
    known = shape.register(register) if shape is not None else None
    return (register,) if known is None else tuple(field.key for field in known.fields)


@cache
def _manager_of(noun: type[Record]) -> ClassManager[Any]:
    return inspect(noun).class_manager


def record_of(entity: str, row: str, values: Mapping[str, str]) -> Record | None:
    """A record as these registers tell it, which belongs to no file; the rest as a file would fill it."""
    noun = nouns().get(entity)
    shape = shape_named(entity)
    if noun is None or shape is None:
        return None
    form = form_of(noun)
    stored, _ = form.fitted(values)
    parts = dict(zip((column.name for column in form.columns), stored, strict=True))
    record: Record = _manager_of(noun).new_instance()
    told = vars(record)  # past the mapping: nobody keeps this record, so nobody asks what was changed in it
    told |= {"id": row, "removed": values.get(LIFE) == REMOVED}
    for register in shape.registers:
        told |= {field.key: field.load(parts[field.column]) for field in register.fields}
    return record


@cache
def is_running_text(entity: str, field: str) -> bool:
    """Whether a field holds words that somebody typed, and not an id, a code or a date."""
    noun = nouns().get(entity)
    column = None if noun is None or field == LIFE else noun.__table__.c.get(field)
    if column is None or field in _NO_WORDS:
        return False
    return type(column.type) is Text and not column.foreign_keys


def is_long(entity: str, field: str, values: Iterable[Any]) -> bool:
    """Whether the versions of a field are compared word by word."""
    return is_running_text(entity, field) and any(
        isinstance(value, str) and (len(value) > LONG or "\n" in value) for value in values
    )


@cache
def _named_by(entity: str, field: str) -> str:
    """Of what the ids in a field are; empty for a field without."""
    if field in _IDS_IN:
        return _IDS_IN[field]
    noun = nouns().get(entity)
    column = None if noun is None else noun.__table__.c.get(field)
    keys = () if column is None else tuple(column.foreign_keys)
    return keys[0].column.table.name if keys else ""


def names_in(told: Telling, entity: str, field: str, values: Iterable[Any]) -> dict[str, str]:
    """What the ids among the values of a field stand for."""
    kind = _named_by(entity, field)
    if not kind:
        return {}
    ids = {one for value in values for one in (value if isinstance(value, list) else [value]) if isinstance(one, str)}
    found = {one: told.called(kind, one) for one in ids}
    return {one: name for one, name in found.items() if name}


Known = Callable[[type[Record], str], Record | None]


def as_it_would_be(rows: Mapping[tuple[str, str], Mapping[str, str]]) -> Known:
    """Records by the registers given for some rows, for `Telling`; None for every other row."""
    made: dict[tuple[str, str], Record | None] = {}

    def known(noun: type[Record], row: str) -> Record | None:
        key = (noun.__tablename__, row)
        if key not in rows:
            return None
        if key not in made:
            made[key] = record_of(*key, rows[key])
        return made[key]

    return known
