"""Which attachments the writes of a row name, and in which segments they travel."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from typing import Any, Final

from desktop_app.exchange.changes import Change
from desktop_app.store import segments
from desktop_app.store.registers import nouns, shape_of

_NO_CONTENT: Final = frozenset({("minutes", "sha256"), ("final_minutes", "sha256")})
"""Digests of texts that stand in the row itself."""
_SHA256: Final = 64


@cache
def fields() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """By noun, the registers that name contents, each with the column in it."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for entity, noun in nouns().items():
        named = tuple(
            (register.name, field.column)
            for register in shape_of(noun).registers
            for field in register.fields
            if field.column.endswith("sha256") and (entity, field.column) not in _NO_CONTENT
        )
        if named:
            found[entity] = named
    return found


def in_changes(changes: Iterable[Change]) -> set[str]:
    """The digests that these writes name."""
    known = fields()
    found: set[str] = set()
    for change in changes:
        for register, column in known.get(change.entity, ()):
            if change.register == register:
                found |= _digests(change.value, column)
    return found


def in_segments(driver: Any, keys: Collection[segments.Key]) -> dict[str, int]:
    """Digest and size of every content at hand that writes in these segments name."""
    named: dict[tuple[int, int], set[str]] = {}
    for entity, registers in fields().items():
        for register, column in registers:
            asked = (
                f'SELECT c.rid, c.seq, c.value FROM "{entity}" n '  # noqa: S608 - the name of a mapped table
                f"JOIN change c ON c.entity = ? AND c.row = n.id WHERE c.register = ?"
            )
            for rid, seq, value in driver.execute(asked, (entity, register)):
                if digests := _digests(value, column):
                    named.setdefault((rid, seq), set()).update(digests)
    if not named:
        return {}
    runs = segments.runs_of(driver, keys)
    wanted = {
        digest for (rid, seq), digests in named.items() if segments.among(runs.get(rid, ()), seq) for digest in digests
    }
    have = dict(driver.execute("SELECT sha256, size FROM blob WHERE state = 'have'").fetchall())
    return {digest: have[digest] for digest in sorted(wanted & have.keys())}


def _digests(value: str, column: str) -> set[str]:
    try:
        told = json.loads(value)
    except (ValueError, RecursionError):
        return set()
    text = told.get(column) if isinstance(told, dict) else told
    return {text} if isinstance(text, str) and len(text) == _SHA256 else set()
