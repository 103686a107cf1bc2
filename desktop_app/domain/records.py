"""How a noun becomes a table: identity, removal, and the registers by which its changes are logged and merged."""

from __future__ import annotations

import datetime
import enum
import json
import uuid
from collections.abc import Mapping
from typing import Any, ClassVar, Generic, TypeVar

from sqlalchemy import REAL, Dialect, Integer, MetaData, Text, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column

E = TypeVar("E", bound=enum.StrEnum)
Registers = Mapping[str, tuple[str, ...]]
"""Groups of fields that only make sense together, by register name."""

LIFE = "_life"
"""The register that says whether a row is alive; every noun has it."""


def new_id() -> str:
    return str(uuid.uuid4())


def id_from(*parts: str) -> str:
    """The same id at every office for the same fact, where nature gives a key (attendance: meeting and person)."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, "\x1f".join(parts)))


class DateText(TypeDecorator[datetime.date]):
    """A date as `YYYY-MM-DD`, Gregorian; strict tables take no DATE."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime.date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime.date | None:
        return None if value is None else datetime.date.fromisoformat(value)


class TimeText(TypeDecorator[datetime.time]):
    """A time of day as `HH:MM`, in the office's own clock."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime.time | None, dialect: Dialect) -> str | None:
        return None if value is None else value.strftime("%H:%M")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime.time | None:
        return None if value is None else datetime.time.fromisoformat(value)


class InstantText(TypeDecorator[datetime.datetime]):
    """A moment in UTC as ISO 8601 with microseconds."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime.datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else value.astimezone(datetime.UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime.datetime | None:
        return None if value is None else datetime.datetime.fromisoformat(value)


class Flag(TypeDecorator[bool]):
    """True or false as 1 or 0; strict tables take no BOOLEAN."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:  # noqa: FBT001
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:
        return None if value is None else bool(value)


class Code(TypeDecorator[E], Generic[E]):
    """A value of a closed list, stored as its code."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[E]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: E | None, dialect: Dialect) -> str | None:
        return None if value is None else value.value

    def process_result_value(self, value: str | None, dialect: Dialect) -> E | None:
        return None if value is None else self.kind(value)


class JsonText(TypeDecorator[Any]):
    """Lists and mappings as JSON text with sorted keys, so that equal values are equal bytes."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(value, ensure_ascii=False, sort_keys=True)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else json.loads(value)


class Record(MappedAsDataclass, DeclarativeBase, kw_only=True):
    """One row of one noun. Rows are never deleted: `removed` says that the office has put it aside.

    `registers` names the groups of fields that only make sense together; every other column is a register
    of its own name. A change is logged per register, and a register is what two offices can disagree about.
    """

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text,
        int: Integer,
        bool: Flag,
        float: REAL,
        datetime.date: DateText,
        datetime.time: TimeText,
        datetime.datetime: InstantText,
        dict[str, Any]: JsonText,
        list[str]: JsonText,
    }
    __table_args__ = {"sqlite_strict": True}
    registers: ClassVar[Registers] = {}

    id: Mapped[str] = mapped_column(primary_key=True, default_factory=new_id, sort_order=-2)
    removed: Mapped[bool] = mapped_column(default=False, sort_order=-1)


def enum_column(kind: type[E], **arguments: Any) -> Any:
    """A mapped column that holds one of `kind`."""
    return mapped_column(Code(kind), **arguments)
