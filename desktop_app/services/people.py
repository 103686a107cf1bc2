"""Requests about people and units."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.domain.committees import Committee, Membership, Role
from desktop_app.domain.fields import line
from desktop_app.domain.people import Person, Unit
from desktop_app.domain.records import new_id
from desktop_app.persian.sorting import sort_key
from desktop_app.persian.spelling import search_key
from desktop_app.sentences import Refused, sentence
from desktop_app.services.references import unreferred
from desktop_app.services.requests import Requests, changed, found, living


@dataclass(frozen=True)
class UnitView:
    id: str
    name: str
    head_post: str
    outside: bool


@dataclass(frozen=True)
class PersonView:
    id: str
    shown_name: str
    first_name: str
    last_name: str
    post: str
    unit_id: str | None
    unit: str
    phone: str
    outside: bool


@dataclass(frozen=True)
class SeatView:
    """Where a person sits."""

    committee_id: str
    committee: str
    role: Role
    starts: datetime.date
    ends: datetime.date | None
    in_office: bool


class People(Requests):
    """The directory of the office."""

    def units(self) -> list[UnitView]:
        with self._file.reading() as session:
            rows = [UnitView(u.id, u.name, u.head_post, u.outside) for u in living(session, Unit)]
        return sorted(rows, key=lambda u: sort_key(u.name))

    def all(self) -> list[PersonView]:
        with self._file.reading() as session:
            units = {u.id: u.name for u in living(session, Unit)}
            rows = [person_view(p, units) for p in living(session, Person)]
        return sorted(rows, key=lambda p: sort_key(p.shown_name))

    def add_unit(self, name: str, head_post: str = "", *, outside: bool = False) -> str:
        """A new unit; one that exists under any spelling of the name is returned as it is."""
        name = line(name, "unit", required=True)
        with self._file.transaction("unit.added") as act:
            for unit in living(act.session, Unit):
                if search_key(unit.name) == search_key(name):
                    return unit.id
            unit = Unit(id=new_id(), name=name, head_post=line(head_post, "head_post"), outside=outside)
            act.session.add(unit)
            act.subject = ("unit", unit.id)
            return unit.id

    def edit_unit(self, unit_id: str, **fields: Any) -> None:
        values = {k: line(v, k, required=k == "name") if isinstance(v, str) else v for k, v in fields.items()}
        with self._file.transaction("unit.edited", ("unit", unit_id)) as act:
            unit = found(act.session, Unit, unit_id)
            if "name" in values:
                _only_unit(act.session, unit_id, values["name"])
            changed(unit, **values)

    def remove_unit(self, unit_id: str) -> None:
        """Puts aside a unit that was entered by mistake; refused while a record names it."""
        with self._file.transaction("unit.removed", ("unit", unit_id)) as act:
            unit = found(act.session, Unit, unit_id)
            unreferred(act.session, unit, unit.name)
            unit.removed = True

    def restore_unit(self, unit_id: str) -> None:
        """Takes `remove_unit` back; refused where the unit has been entered again meanwhile."""
        with self._file.transaction("unit.restored", ("unit", unit_id)) as act:
            unit = act.session.get(Unit, unit_id)
            if unit is not None:
                _only_unit(act.session, unit_id, unit.name)
                unit.removed = False

    def seats(self, person_id: str) -> list[SeatView]:
        """The committees a person sits on or has sat on, the present ones first."""
        today = self._clock.today()
        with self._file.reading() as session:
            names = {c.id: c.short_name or c.name for c in living(session, Committee)}
            rows = [
                SeatView(m.committee_id, names[m.committee_id], m.role, m.starts, m.ends, m.in_office(today))
                for m in living(session, Membership, Membership.person_id == person_id)
                if m.committee_id in names
            ]
        return sorted(rows, key=lambda s: (not s.in_office, -s.starts.toordinal()))

    def add(
        self,
        *,
        first_name: str = "",
        last_name: str = "",
        post: str = "",
        unit_id: str | None = None,
        phone: str = "",
        outside: bool = False,
    ) -> str:
        """A new person, by name or by post. Somebody of the same name and post is refused as a duplicate."""
        person = Person(
            id=new_id(),
            first_name=line(first_name, "first_name"),
            last_name=line(last_name, "last_name"),
            post=line(post, "post"),
            unit_id=unit_id,
            phone=line(phone, "phone"),
            outside=outside,
        )
        with self._file.transaction("person.added", ("person", person.id)) as act:
            _alone(act.session, person)
            act.session.add(person)
        return person.id

    def edit(self, person_id: str, **fields: Any) -> None:
        values = {k: line(v, k) if isinstance(v, str) and k != "unit_id" else v for k, v in fields.items()}
        with self._file.transaction("person.edited", ("person", person_id)) as act:
            person = found(act.session, Person, person_id)
            changed(person, **values)
            _alone(act.session, person)

    def remove(self, person_id: str) -> None:
        """Puts aside a person who was entered by mistake; refused while a record names the person."""
        with self._file.transaction("person.removed", ("person", person_id)) as act:
            person = found(act.session, Person, person_id)
            unreferred(act.session, person, person.shown_name)
            person.removed = True

    def restore(self, person_id: str) -> None:
        """Takes `remove` back; refused where the person has been entered again meanwhile."""
        with self._file.transaction("person.restored", ("person", person_id)) as act:
            person = act.session.get(Person, person_id)
            if person is not None:
                _alone(act.session, person)
                person.removed = False


def person_view(person: Person, units: dict[str, str]) -> PersonView:
    return PersonView(
        person.id,
        person.shown_name,
        person.first_name,
        person.last_name,
        person.post,
        person.unit_id,
        units.get(person.unit_id or "", ""),
        person.phone,
        person.outside,
    )


def _only_unit(session: Session, unit_id: str, name: str) -> None:
    for other in living(session, Unit, Unit.id != unit_id):
        if search_key(other.name) == search_key(name):
            raise _already_there(other.name)


def _alone(session: Session, person: Person) -> None:
    if not person.shown_name:
        raise Refused(sentence("Rules", "A person needs a name or a post."), sentence("Rules", "Type one of the two."))
    mine = (search_key(person.full_name), search_key(person.post), person.unit_id)
    with session.no_autoflush:
        others = living(session, Person, Person.id != person.id)
    for other in others:
        if (search_key(other.full_name), search_key(other.post), other.unit_id) == mine:
            raise _already_there(other.shown_name)


def _already_there(name: str) -> Refused:
    return Refused(
        sentence("Rules", "{name} is in the directory already."),
        sentence("Rules", "Choose the existing entry instead."),
        name=name,
    )
