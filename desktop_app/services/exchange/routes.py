"""Which stream a record travels in: told by what it hangs on, up to a committee, and by what is confidential there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.agenda import AgendaItem
from desktop_app.domain.meetings import Classification
from desktop_app.exchange.changes import RowKey
from desktop_app.exchange.streams import DIRECTORY, OWN, of_committee
from desktop_app.store.change_log import batched
from desktop_app.store.registers import nouns

DIRECTORY_OF: Final = frozenset({"committee", "person", "unit", "legal_act", "area"})
"""What every office of the exchange knows of the others."""

OWN_OF: Final = frozenset(
    {
        "office",
        "holiday",
        "saved_view",
        "letter_template",
        "office_phrase",
        "allowance_rate",
        "trusted_certificate",
    }
)
"""Settings of this office alone."""

HANGS_ON: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    **dict.fromkeys(
        ("agenda_item", "attendance", "minutes", "final_minutes", "resolution", "statement"),
        (("meeting_id", "meeting"),),
    ),
    **dict.fromkeys(
        (
            "meeting",
            "membership",
            "agenda_template",
            "declaration",
            "evaluation",
            "indicator",
            "finding",
            "programme",
            "vulnerability",
            "violation",
        ),
        (("committee_id", "committee"),),
    ),
    **dict.fromkeys(("clause", "follow_up", "extension"), (("resolution_id", "resolution"),)),
    "letter": (("meeting_id", "meeting"), ("committee_id", "committee")),
    "recusal": (("item_id", "agenda_item"),),
    "signature": (("minutes_id", "minutes"),),
    "template_item": (("template_id", "agenda_template"),),
    "programme_session": (("programme_id", "programme"),),
    "violation_step": (("violation_id", "violation"),),
}
"""By entity, the columns that lead towards its committee; the first that is filled counts."""

BY_SUBJECT: Final = frozenset({"attachment", "citation"})
"""What hangs on the record that its `subject` and `subject_id` name."""

SHARES: Final[Mapping[str, tuple[str, str]]] = dict.fromkeys(("statement", "resolution"), ("item_id", "agenda_item"))
"""By entity, the column that names a record whose confidence it shares beside that of what it hangs on."""

TELLS_ALL: Final = frozenset({"minutes", "final_minutes"})
"""What holds the whole text of a meeting: confidential as soon as one item of it is."""

CLASSIFIED: Final = frozenset({"meeting", "letter"})
ALWAYS_CONFIDENTIAL: Final = frozenset({"violation"})

STEERING: Final[Mapping[str, frozenset[str]]] = {
    "meeting": frozenset({"committee_id", "classification"}),
    "agenda_item": frozenset({"confidential", "meeting_id"}),
    "resolution": frozenset({"item_id"}),
    "statement": frozenset({"private", "meeting_id", "item_id"}),
    "letter": frozenset({"meeting_id", "committee_id", "classification"}),
}
"""The registers that, written again, lead a record and what hangs on it into another stream."""


class _Place(NamedTuple):
    committee_id: str | None
    confidential: bool


class _Hanging(NamedTuple):
    parent: RowKey
    shares: RowKey | None
    confidential: bool


_NOWHERE: Final = _Place(None, False)


def streams_of(session: Session, rows: Iterable[RowKey]) -> dict[RowKey, str]:
    """The stream of each row as it stands now; `OWN` for what never leaves the office."""
    asked = list(rows)
    places = _places(session, {key for key in asked if key[0] not in DIRECTORY_OF})
    return {key: DIRECTORY if key[0] in DIRECTORY_OF else _stream(places.get(key, _NOWHERE)) for key in asked}


def under(session: Session, rows: Iterable[RowKey]) -> set[RowKey]:
    """These rows and all that hangs on them and travels with them."""
    everything: set[RowKey] = set()
    fresh = set(rows)
    while fresh:
        everything |= fresh
        grouped = _by_entity(fresh)
        fresh = {
            (child, row)
            for entity, ids in grouped.items()
            for child, columns in _children(entity)
            for row in _hanging(session, child, columns, entity, ids)
        }
        fresh |= set(_texts_with(session, grouped.get("agenda_item", ())))
        fresh -= everything
    return everything


def _stream(place: _Place) -> str:
    return OWN if place.committee_id is None else of_committee(place.committee_id, confidential=place.confidential)


def _places(session: Session, rows: set[RowKey]) -> dict[RowKey, _Place]:
    """Where rows lie, asked of the rows they hang on, and of these in turn."""
    found: dict[RowKey, _Place] = {}
    parents: dict[RowKey, _Hanging] = {}
    for entity, ids in _by_entity(rows).items():
        if entity == "committee":
            found |= {(entity, row): _Place(row, False) for row in ids}
            continue
        parents |= {(entity, row): hanging for row, hanging in _read(session, entity, ids)}
    wanted = {key for one in parents.values() for key in (one.parent, one.shares) if key is not None}
    above = _places(session, wanted) if wanted else {}
    for key, one in parents.items():
        place = above.get(one.parent, _NOWHERE)
        shared = one.shares is not None and above.get(one.shares, _NOWHERE).confidential
        found[key] = _Place(place.committee_id, place.confidential or shared or one.confidential)
    return found


def _read(session: Session, entity: str, ids: Iterable[str]) -> Iterable[tuple[str, _Hanging]]:
    """For each row what it hangs on; none of a private note, and of what hangs on nothing."""
    table: Any = nouns()[entity].__table__
    columns = ("subject", "subject_id") if entity in BY_SUBJECT else tuple(name for name, _ in HANGS_ON.get(entity, ()))
    if not columns:
        return
    beside = SHARES.get(entity)
    marks = tuple(name for name in ("classification", "confidential", "private") if name in table.c)
    names = (*columns, *marks, *([beside[0]] if beside else []))
    guarded = _with_confidential_items(session) if entity in TELLS_ALL else frozenset[str]()
    for some in batched(ids):
        asked = select(table.c.id, *(table.c[name] for name in names)).where(table.c.id.in_(some))
        for told in session.execute(asked).mappings():
            parent = _parent(entity, told)
            if parent is None or told.get("private"):
                continue
            shares = (beside[1], told[beside[0]]) if beside and told[beside[0]] is not None else None
            confidential = (
                entity in ALWAYS_CONFIDENTIAL
                or bool(told.get("confidential"))
                or parent[1] in guarded
                or (entity in CLASSIFIED and told["classification"] is not Classification.ORDINARY)
            )
            yield told["id"], _Hanging(parent, shares, confidential)


def _with_confidential_items(session: Session) -> frozenset[str]:
    """The meetings of which an item is confidential."""
    asked = select(AgendaItem.meeting_id).where(AgendaItem.confidential, AgendaItem.removed.is_(False))
    return frozenset(session.scalars(asked.distinct()))


def _texts_with(session: Session, items: Iterable[str]) -> Iterable[RowKey]:
    """The minutes in which these items are told."""
    for some in batched(items):
        meetings = select(AgendaItem.meeting_id).where(AgendaItem.id.in_(some))
        for entity in sorted(TELLS_ALL):
            table: Any = nouns()[entity].__table__
            asked = select(table.c.id).where(table.c.meeting_id.in_(meetings))
            yield from ((entity, row) for row in session.scalars(asked))


def _parent(entity: str, told: Mapping[Any, Any]) -> RowKey | None:
    if entity in BY_SUBJECT:
        return (told["subject"], told["subject_id"]) if told["subject"] in nouns() else None
    return next(((parent, told[name]) for name, parent in HANGS_ON[entity] if told[name] is not None), None)


def _children(entity: str) -> list[tuple[str, tuple[str, ...]]]:
    found: list[tuple[str, tuple[str, ...]]] = [
        (child, (name,))
        for child, hangs in HANGS_ON.items()
        for name, parent in hangs
        if parent == entity and entity != "committee"
    ]
    found += [(child, (name,)) for child, (name, parent) in SHARES.items() if parent == entity]
    return found + [(child, ("subject_id",)) for child in sorted(BY_SUBJECT)]


def _hanging(session: Session, child: str, columns: tuple[str, ...], entity: str, ids: Iterable[str]) -> Iterable[str]:
    table: Any = nouns()[child].__table__
    for some in batched(ids):
        asked = select(table.c.id).where(*(table.c[name].in_(some) for name in columns))
        if child in BY_SUBJECT:
            asked = asked.where(table.c.subject == entity)
        yield from session.execute(asked).scalars()


def _by_entity(rows: Iterable[RowKey]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for entity, row in rows:
        found[entity].add(row)
    return found
