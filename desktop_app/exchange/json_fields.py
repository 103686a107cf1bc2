"""Fields of a JSON object that came from outside: each read with its type and its limit, or the whole is refused."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Mapping
from typing import Any, Final

_ID: Final = re.compile(r"[0-9A-Za-z][0-9A-Za-z._-]{0,63}")
LINE: Final = 1000
TEXT: Final = 100_000


class MalformedError(ValueError):
    """The object is not what it says it is."""


def read_json(content: bytes) -> Fields:
    """The object in these bytes."""
    try:
        value = json.loads(content.decode())
    except (ValueError, RecursionError) as trouble:
        raise MalformedError from trouble
    return Fields(value)


def written_json(value: Mapping[str, Any]) -> bytes:
    """Always the same bytes for the same object."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


class Fields:
    """One JSON object. What is missing, of another type or too long raises `MalformedError`."""

    def __init__(self, value: object) -> None:
        if not isinstance(value, dict):
            raise MalformedError
        self._value: dict[str, Any] = value

    def text(self, name: str, most: int = LINE) -> str:
        """Without the characters that no text has."""
        value = self._value.get(name, "")
        if not isinstance(value, str) or len(value) > most or "\x00" in value:
            raise MalformedError
        try:
            value.encode()
        except UnicodeEncodeError as trouble:  # half of a pair, which JSON can smuggle in
            raise MalformedError from trouble
        return value

    def id(self, name: str) -> str:
        value = self.text(name)
        if not _ID.fullmatch(value):
            raise MalformedError
        return value

    def maybe_id(self, name: str) -> str | None:
        return self.id(name) if self._value.get(name) is not None else None

    def whole(self, name: str, least: int = 0, most: int = 2**53) -> int:
        value = self._value.get(name)
        if type(value) is not int or not least <= value <= most:
            raise MalformedError
        return value

    def maybe_whole(self, name: str, least: int = 0, most: int = 2**53) -> int | None:
        return self.whole(name, least, most) if self._value.get(name) is not None else None

    def flag(self, name: str) -> bool:
        value = self._value.get(name, False)
        if not isinstance(value, bool):
            raise MalformedError
        return value

    def day(self, name: str) -> datetime.date:
        try:
            return datetime.date.fromisoformat(self.text(name, 10))
        except ValueError as trouble:
            raise MalformedError from trouble

    def maybe_day(self, name: str) -> datetime.date | None:
        return self.day(name) if self._value.get(name) is not None else None

    def moment(self, name: str) -> datetime.datetime:
        """With its offset from UTC."""
        try:
            value = datetime.datetime.fromisoformat(self.text(name, 40))
        except ValueError as trouble:
            raise MalformedError from trouble
        if value.tzinfo is None:
            raise MalformedError
        return value

    def bytes_of(self, name: str, length: int) -> bytes:
        """Written in hexadecimal."""
        try:
            value = bytes.fromhex(self.text(name, 2 * length))
        except ValueError as trouble:
            raise MalformedError from trouble
        if len(value) != length:
            raise MalformedError
        return value

    def one(self, name: str) -> Fields:
        return Fields(self._value.get(name))

    def maybe(self, name: str) -> Fields | None:
        return self.one(name) if self._value.get(name) is not None else None

    def many(self, name: str, most: int) -> list[Fields]:
        value = self._value.get(name, [])
        if not isinstance(value, list) or len(value) > most:
            raise MalformedError
        return [Fields(one) for one in value]
