"""The script of the session: what is typed and done at which minute, read from `session.txt`."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final

_FILE: Final = Path(__file__).with_name("session.txt")
_SAID: Final = re.compile(r"(?P<who>[^\s(:]*)\s*(?:\((?P<kind>[^)]*)\))?: (?P<text>.*)")
_INDENT: Final = "    "
SAID: Final = "گفته"
NOTE: Final = "یادداشت"


@dataclass(frozen=True)
class Said:
    """A line of the record: whose (a key, or nobody), of which kind, and what is typed."""

    at: datetime.time
    who: str
    kind: str
    text: str

    @property
    def is_private(self) -> bool:
        return self.kind == NOTE


@dataclass(frozen=True)
class Act:
    """Something that is done: its verb, its words, and the fields of a resolution."""

    at: datetime.time
    verb: str
    words: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)

    @property
    def who(self) -> tuple[str, ...]:
        """The keys of those who come or go."""
        return tuple(self.words.split("، "))

    @property
    def is_adopted(self) -> bool:
        """Whether this is a resolution that is recorded, not one that is refused."""
        return self.verb == "مصوبه" and "رد" not in self.fields


Step = Said | Act


@cache
def script() -> tuple[Step, ...]:
    """Every step of the session in order."""
    return tuple(_steps(_FILE.read_text(encoding="utf-8").split("\n")))


def said() -> list[Said]:
    return [step for step in script() if isinstance(step, Said)]


def _steps(lines: list[str]) -> Iterator[Step]:
    at = datetime.time()
    for number, line in enumerate(lines):
        if not line.strip() or line.startswith(("#", _INDENT)):
            continue
        if line.startswith("@ "):
            at = datetime.time.fromisoformat(line[2:])
        elif line.startswith("> "):
            verb, _, words = line[2:].partition(" ")
            if verb == "خارج":
                words = words.partition(": ")[2]
            yield Act(at, verb, words, _fields(lines[number + 1 :]))
        else:
            found = _SAID.fullmatch(line)
            assert found is not None, f"line {number + 1} says nothing: {line}"
            yield Said(at, found["who"], found["kind"] or SAID, found["text"].replace("↵", "\n"))


def _fields(lines: list[str]) -> dict[str, str]:
    fields: dict[str, str] = {}
    for line in lines:
        if not line.startswith(_INDENT):
            break
        name, _, value = line.strip().partition(": ")
        fields[name] = value
    return fields
