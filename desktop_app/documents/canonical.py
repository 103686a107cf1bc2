"""How a frozen view becomes one JSON text, the same bytes for the same values, goes with its paper, and comes back."""

from __future__ import annotations

import dataclasses
import datetime
import json
import types
import typing
from typing import Any, TypeVar

from desktop_app.sentences import Refused, sentence
from desktop_app.typesetting.about import Attached

V = TypeVar("V")
_LATER = {"later": True}


def later(default: V) -> V:
    """A field that came after papers had been frozen: while it has its default, the text is as it was without it."""
    return dataclasses.field(default=default, metadata=_LATER)


def _is_left_out(part: dataclasses.Field[Any], value: Any) -> bool:
    return "later" in part.metadata and value == part.default


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value):
        parts = ((part, getattr(value, part.name)) for part in dataclasses.fields(value))
        return {part.name.rstrip("_"): _plain(inner) for part, inner in parts if not _is_left_out(part, inner)}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, datetime.time):
        return value.isoformat(timespec="minutes")
    return value


def _checked(kind: type, value: Any) -> Any:
    if type(value) is not kind:
        raise TypeError(f"{value!r} is no {kind.__name__}")
    return value


def _shaped(kind: Any, value: Any) -> Any:
    origin = typing.get_origin(kind)
    if origin is types.UnionType:
        inner = next(part for part in typing.get_args(kind) if part is not type(None))
        return None if value is None else _shaped(inner, value)
    if origin is tuple:
        parts = typing.get_args(kind)
        items = _checked(list, value)
        if parts[-1] is Ellipsis:
            return tuple(_shaped(parts[0], item) for item in items)
        return tuple(_shaped(part, item) for part, item in zip(parts, items, strict=True))
    if dataclasses.is_dataclass(kind):
        return _built(typing.cast("type[Any]", kind), _checked(dict, value))
    if kind is datetime.date:
        return datetime.date.fromisoformat(value)
    if kind is datetime.time:
        return datetime.time.fromisoformat(value)
    return _checked(kind, value)


def _built(kind: type[V], values: dict[str, Any]) -> V:
    hints = typing.get_type_hints(kind)
    known = {name.rstrip("_"): name for name in hints}
    return kind(**{known[name]: _shaped(hints[known[name]], value) for name, value in values.items()})


def to_json(view: Any) -> str:
    """Sorted keys, no spaces, Persian as it is; dates as `YYYY-MM-DD`, times as `HH:MM`."""
    return json.dumps(_plain(view), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def attached(kind: str, view: Any, text: str | None = None) -> Attached:
    """The data of a paper as a file within it, called after the code of its kind; `text` is what was frozen of it."""
    content = to_json(view) if text is None else text
    told = "داده‌های این برگ، برای خواندن با رایانه"
    return Attached(f"{kind}.json", content.encode("utf-8"), "application/json", told)


def from_json(kind: type[V], text: str) -> V:
    """The view that `to_json` wrote. A field that the text lacks takes its default; all else is refused."""
    try:
        return _built(kind, _checked(dict, json.loads(text)))
    except (ValueError, TypeError, KeyError) as trouble:
        raise Refused(
            sentence("Rules", "The stored text of this paper is damaged."),
            sentence("Rules", "Restoring a backup brings it back; nothing has been changed."),
        ) from trouble
