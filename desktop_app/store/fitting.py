"""What a row of a noun holds when only its log tells of it: values that fit its columns, and what fills the rest."""

from __future__ import annotations

import dataclasses
import datetime
import functools
import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Integer, inspect
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from desktop_app.domain.records import LIFE, Code, DateText, InstantText, Record
from desktop_app.store.registers import Field, Register, as_it_is, shape_of

NOBODY: Final = "00000000-0000-0000-0000-000000000000"
"""The id of the row that fills a column which must name one, where nothing is known of it."""

_LONGEST: Final = 1 << 63
_MOST_REMEMBERED: Final = 4096
_SHORT: Final = 200
_UNREAD: Final = object()


class Column:
    """One column: what it takes, and what it holds while it is told nothing it can take."""

    def __init__(self, noun: type[Record], field: Field) -> None:
        mapped = inspect(noun).columns[field.key]
        self.name = field.column
        self.target = next((key.target_fullname.partition(".")[0] for key in mapped.foreign_keys), None)
        """The table whose ids it holds."""
        self._load = None if field.load is as_it_is else field.load
        python: Any = getattr(mapped.type, "impl_instance", mapped.type)
        self._kind: type | tuple[type, ...] = (
            int if isinstance(python, Integer) else str if _is_text(python) else (int, float)
        )
        self.codes = tuple(one.value for one in mapped.type.kind) if isinstance(mapped.type, Code) else ()
        self.empty = self._filler(noun, field, nullable=bool(mapped.nullable))
        self._nullable = bool(mapped.nullable)
        self._known: dict[Any, bool] = {}

    def _filler(self, noun: type[Record], field: Field, *, nullable: bool) -> Any:
        mapped = inspect(noun).columns[field.key]
        factories = {one.name: one.default_factory for one in dataclasses.fields(noun)}
        make, default = factories.get(field.key), mapped.default
        value = make() if callable(make) else default.arg if isinstance(default, ScalarElementColumnDefault) else None
        if value is None and not nullable:
            value = _least(mapped.type, named=self.target is not None)
        return field.store(value)

    def takes(self, value: Any) -> bool:
        """Whether the column, and the noun's own types when it is read, can hold this stored value."""
        if value is None:
            return self._nullable
        kind = type(value)
        if kind is str:
            if self._kind is not str:
                return False
            if self._load is None:
                return (value.isascii() and "\x00" not in value) or _is_sound(value)
        elif not self._holds_number(value):
            return False
        if self._load is None:
            return True
        if len(self._known) > _MOST_REMEMBERED:
            self._known.clear()
        known = self._known.get(value)
        if known is None:
            known = self._known[value] = _loads(self._load, value) and (kind is not str or _is_sound(value))
        return known

    def _holds_number(self, value: Any) -> bool:
        if type(value) is int:
            return self._kind is not str and -_LONGEST <= value < _LONGEST
        return type(value) is float and self._kind not in {str, int} and math.isfinite(value)


_Parts = tuple[tuple[tuple[int, Any], ...], bool]
"""Values by the places of their columns, and whether nothing had to be left out."""


@dataclass(frozen=True)
class Slot:
    """Where the value of one register goes."""

    grouped: bool
    places: tuple[int, ...]
    columns: tuple[Column, ...]
    known: dict[str, _Parts]
    """Short texts met before: most registers hold one of a few values."""

    def parts(self, text: str) -> _Parts:
        """What of the log's text the columns take."""
        value = _read(text)
        found: _Parts
        if value is _UNREAD or (self.grouped and not isinstance(value, dict | None)):
            found = ((), False)
        else:
            told = value if self.grouped else {self.columns[0].name: value}
            if told is None:
                told = dict.fromkeys(column.name for column in self.columns)
            pairs = [
                (place, column, told[column.name])
                for place, column in zip(self.places, self.columns, strict=True)
                if column.name in told
            ]
            fit = [(place, part) for place, column, part in pairs if column.takes(part)]
            left = sum(part is not None and not column.takes(part) for _, column, part in pairs)
            found = (tuple(fit), not left and len(pairs) == len(told))
        if len(text) <= _SHORT:
            if len(self.known) >= _MOST_REMEMBERED:
                self.known.clear()
            self.known[text] = found
        return found


@dataclass(frozen=True)
class Form:
    """A noun's table: its columns in order after `id` and `removed`, and the registers that fill them."""

    entity: str
    insert_only: bool
    columns: tuple[Column, ...]
    empty: tuple[Any, ...]
    slots: Mapping[str, Slot]
    """By the name of the register."""
    targets: tuple[tuple[int, str], ...]
    """The places of columns that name rows of other tables."""

    def fitted(self, told: Mapping[str, str]) -> tuple[list[Any], bool]:
        """The stored values of a row by what its registers are told, and whether all of that had its place."""
        row = list(self.empty)
        whole = True
        slots = self.slots
        for name, text in told.items():
            slot = slots.get(name)
            if slot is None:
                whole = whole and name == LIFE
                continue
            found = slot.known.get(text) or slot.parts(text)
            for place, value in found[0]:
                row[place] = value
            whole = whole and found[1]
        return row, whole

    @property
    def known(self) -> tuple[str, ...]:
        """Its columns, with the codes that they take."""
        return tuple(f"{column.name} {' '.join(column.codes)}" for column in self.columns)

    def told_by(self, row: Mapping[str, Any]) -> tuple[Any, ...]:
        """The values of a stored row, in the order of the columns."""
        return tuple(row[column.name] for column in self.columns)


@functools.cache
def form_of(noun: type[Record]) -> Form:
    shape = shape_of(noun)
    fields = [field for register in shape.registers for field in register.fields]
    columns = tuple(Column(noun, field) for field in fields)
    place = {column.name: number for number, column in enumerate(columns)}
    return Form(
        entity=shape.entity,
        insert_only=bool(noun.metadata.tables[shape.entity].info.get("insert_only")),
        columns=columns,
        empty=tuple(column.empty for column in columns),
        slots={register.name: _slot(register, columns, place) for register in shape.registers},
        targets=tuple((place[column.name], column.target) for column in columns if column.target is not None),
    )


def _slot(register: Register, columns: tuple[Column, ...], place: Mapping[str, int]) -> Slot:
    places = tuple(place[field.column] for field in register.fields)
    return Slot(register.grouped, places, tuple(columns[at] for at in places), {})


def _read(text: str) -> Any:
    if text[:1] == '"' and text.endswith('"') and text.count('"') == 2 and "\\" not in text:
        return text[1:-1]
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return _UNREAD


def _is_text(kind: Any) -> bool:
    return kind.__visit_name__ in {"text", "TEXT", "string"}


def _least(kind: Any, *, named: bool) -> Any:
    """A value for a column that may not be empty and has no default."""
    if named:
        return NOBODY
    if isinstance(kind, Code):
        return next(iter(kind.kind.__members__.values()))
    if isinstance(kind, DateText):
        return datetime.date.min
    if isinstance(kind, InstantText):
        return datetime.datetime.min.replace(tzinfo=datetime.UTC)
    python: Any = getattr(kind, "impl_instance", kind)
    return "" if _is_text(python) else 0


def _loads(load: Callable[[Any], Any], value: Any) -> bool:
    try:
        load(value)
    except (ValueError, TypeError, KeyError, RecursionError, OverflowError):
        return False
    return True


def _is_sound(text: str) -> bool:
    """Lone surrogates and NUL, which JSON can tell and a table cannot hold or a person cannot see."""
    if "\x00" in text:
        return False
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
