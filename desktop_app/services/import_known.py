"""What the office has already, found however it is spelled: committees, units, people and their seats."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from sqlalchemy.orm import Session

from desktop_app.domain.committees import Committee, Membership
from desktop_app.domain.fields import line
from desktop_app.domain.people import Person, Unit
from desktop_app.domain.records import new_id
from desktop_app.persian.spelling import compact_key
from desktop_app.sentences import Refused, sentence
from desktop_app.services.committees import ordered
from desktop_app.services.requests import living

_SHORTEST: Final = 4
"""A part of a committee's name of fewer letters could mean any of them."""


class Committees:
    """The committees by name, short name or a part of the name that only one of them has."""

    def __init__(self, session: Session) -> None:
        self.all: dict[str, Committee] = {one.id: one for one in ordered(session)}
        self._keys = {one.id: {compact_key(one.name), compact_key(one.short_name)} - {""} for one in self.all.values()}
        self._met: dict[str, Committee] = {}

    def named(self, words: str) -> Committee:
        """The committee that `words` mean; refused where none or several are meant."""
        if words not in self._met:
            self._met[words] = self._found(words)
        return self._met[words]

    def _found(self, words: str) -> Committee:
        key = compact_key(words)
        exact = [one for one, keys in self._keys.items() if key in keys]
        near = exact or [
            one
            for one, keys in self._keys.items()
            if len(key) >= _SHORTEST
            and any(key in known or (len(known) >= _SHORTEST and known in key) for known in keys)
        ]
        if len(near) == 1:
            return self.all[near[0]]
        raise Refused(
            sentence("Rules", "No committee is called {name}.")
            if not near
            else sentence("Rules", "{name} can mean several committees."),
            sentence("Rules", "Type the name as it stands under committees, or found the committee first."),
            name=words[:80],
        )


class Units:
    """The units by name; those that the list brings are made once, by their first spelling."""

    def __init__(self, session: Session) -> None:
        self.names: dict[str, str] = {}
        self._ids: dict[str, str] = {}
        self._met: dict[str, str | None] = {}
        self.new: dict[str, str] = {}
        """Id to name of the units that are not there yet."""
        for unit in living(session, Unit):
            self._ids[compact_key(unit.name)] = unit.id
            self.names[unit.id] = unit.name

    def named(self, words: str) -> str | None:
        """The id of the unit; a new one where there is none of that name. None for no words."""
        if words not in self._met:
            self._met[words] = self._found(words)
        return self._met[words]

    def _found(self, words: str) -> str | None:
        name = line(words, "unit")
        key = compact_key(name)
        if not key:
            return None
        if key not in self._ids:
            fresh = new_id()
            self._ids[key] = fresh
            self.names[fresh] = self.new[fresh] = name
        return self._ids[key]


@dataclass
class KnownPerson:
    """A person of the office, or one that an earlier row brings."""

    id: str
    first_name: str
    last_name: str
    post: str
    unit_id: str | None
    phone: str
    row: int = 0
    """The row that brings this person; 0 for one of the office."""
    claimed: bool = False

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()


@dataclass
class People:
    """The directory by name, and by post."""

    by_name: dict[str, list[KnownPerson]] = field(default_factory=dict)
    by_post: dict[str, list[KnownPerson]] = field(default_factory=dict)

    @classmethod
    def of(cls, session: Session) -> People:
        people = cls()
        for one in living(session, Person):
            people.add(KnownPerson(one.id, one.first_name, one.last_name, one.post, one.unit_id, one.phone))
        return people

    def add(self, person: KnownPerson) -> None:
        if person.name:
            self.by_name.setdefault(compact_key(person.name), []).append(person)
        if person.post:
            self.by_post.setdefault(compact_key(person.post), []).append(person)

    def found(self, name: str, post: str, unit_id: str | None) -> KnownPerson | None:
        """The person that a row means, None for a new one; refused where two could be meant."""
        holders = [
            one
            for one in self.by_post.get(compact_key(post), [])
            if one.unit_id == unit_id or None in {one.unit_id, unit_id}
        ]
        if not name:
            return holders[0] if len(holders) == 1 else next((one for one in holders if not one.name), None)
        same = self.by_name.get(compact_key(name), [])
        if len(same) > 1:
            return self._closest(same, name, post, unit_id)
        if same:
            return same[0]
        nameless = [one for one in holders if not one.name and not one.claimed and not one.row]
        return nameless[0] if len(nameless) == 1 else None

    def _closest(self, same: list[KnownPerson], name: str, post: str, unit_id: str | None) -> KnownPerson:
        closer = [one for one in same if compact_key(one.post) == compact_key(post)]
        closer = closer if len(closer) == 1 else [one for one in closer or same if unit_id and one.unit_id == unit_id]
        if len(closer) == 1:
            return closer[0]
        raise Refused(
            sentence("Rules", "{name} is in the directory more than once."),
            sentence("Rules", "Type the post as it stands in the directory, or leave the row out."),
            name=name,
        )


def seats_by_person(session: Session) -> dict[tuple[str, str], list[Membership]]:
    """Seats by committee and person."""
    seats: dict[tuple[str, str], list[Membership]] = {}
    for seat in living(session, Membership):
        seats.setdefault((seat.committee_id, seat.person_id), []).append(seat)
    return seats
