"""Which registers a noun has, and how the values of its fields are written into the log and read back."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import inspect
from sqlalchemy.dialects import sqlite

from desktop_app.domain.records import LIFE, Record

_DIALECT = sqlite.dialect()
ALIVE = '"alive"'
REMOVED = '"removed"'

Processor = Callable[[Any], Any]


def as_it_is(value: Any) -> Any:
    """What needs no way: the stored form is the noun's own."""
    return value


canonical: Callable[[Any], str] = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode
"""JSON whose equal values are equal bytes."""


@dataclass(frozen=True)
class Field:
    """One column of a noun, with the way to its stored form and back."""

    key: str
    column: str
    store: Processor
    load: Processor


@dataclass(frozen=True)
class Register:
    """One field, or a group of fields that only make sense together."""

    name: str
    fields: tuple[Field, ...]
    grouped: bool

    @functools.cached_property
    def keys(self) -> frozenset[str]:
        return frozenset(field.key for field in self.fields)

    def written(self, record: Record) -> str | None:
        """The register's stored value as JSON; None if every field of it is empty."""
        return self.of({field.column: field.store(getattr(record, field.key)) for field in self.fields})

    def of(self, stored: Mapping[str, Any]) -> str | None:
        """As `written`, from a row as it lies in the table."""
        values = {field.column: stored[field.column] for field in self.fields}
        if all(value is None for value in values.values()):
            return None
        return canonical(values if self.grouped else values[self.fields[0].column])

    def put(self, record: Record, value: Any) -> None:
        """Gives the record a value as `spoken` tells it; None empties every field of the register."""
        values = value if self.grouped and value is not None else {field.column: value for field in self.fields}
        for field in self.fields:
            if field.column in values:  # a field that is younger than the value stays as it is
                setattr(record, field.key, values[field.column])

    def spoken(self, value: Any) -> Any:
        """A value from the log in the noun's own types: dates, enums; a mapping for a group."""
        if not self.grouped:
            return self.fields[0].load(value)
        known = {field.column: field.load for field in self.fields}
        parts = dict.fromkeys(known) if value is None else value
        return {name: known.get(name, as_it_is)(part) for name, part in parts.items()}


@dataclass(frozen=True)
class Shape:
    """A noun as the change log sees it."""

    entity: str
    registers: tuple[Register, ...]

    def register(self, name: str) -> Register | None:
        return next((one for one in self.registers if one.name == name), None)


@functools.cache
def shape_of(noun: type[Record]) -> Shape:
    """The registers of `noun`; every column but `id` and `removed` is in exactly one."""
    mapper = inspect(noun)
    fields = {
        prop.key: Field(
            key=prop.key,
            column=prop.columns[0].name,
            store=prop.columns[0].type.bind_processor(_DIALECT) or as_it_is,
            load=prop.columns[0].type.result_processor(_DIALECT, None) or as_it_is,
        )
        for prop in mapper.column_attrs
        if prop.key not in {"id", "removed"}
    }
    registers = [Register(name, tuple(fields.pop(key) for key in keys), True) for name, keys in noun.registers.items()]
    registers += [Register(key, (field,), False) for key, field in fields.items()]
    names = [register.name for register in registers]
    if LIFE in names or len(set(names)) < len(names):
        message = f"{noun.__name__}: a group of registers may not bear the name of a field outside it"
        raise TypeError(message)
    return Shape(noun.__tablename__, tuple(registers))


def nouns() -> dict[str, type[Record]]:
    """Every noun that is mapped so far, by the name of its table."""
    return {mapper.class_.__tablename__: mapper.class_ for mapper in Record.registry.mappers}


_named: dict[str, Shape] = {}


def shape_named(entity: str) -> Shape | None:
    """By the name of the table; asked for every change of the log that is read."""
    if entity not in _named:
        noun = nouns().get(entity)
        if noun is None:
            return None
        _named[entity] = shape_of(noun)
    return _named[entity]
