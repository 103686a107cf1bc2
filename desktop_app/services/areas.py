"""Requests about areas of the office's work: those that the program brings, and the office's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.domain.fields import line
from desktop_app.domain.positions import following, moved
from desktop_app.domain.records import id_from, new_id
from desktop_app.domain.violations import Violation
from desktop_app.domain.vulnerabilities import Area, Vulnerability
from desktop_app.persian.spelling import search_key
from desktop_app.sentences import Refused, sentence
from desktop_app.services.requests import Requests, changed, found, living

_BROUGHT: Final[Mapping[str, str]] = {
    "permits": "صدور مجوز",
    "finance": "مالی",
    "field_supervision": "نظارت میدانی",
    "human_resources": "منابع انسانی",
}
"""Codes and names of those that every office has from the start, in order."""
_KEYS: Final = dict(zip(_BROUGHT, "3579", strict=True))


@dataclass(frozen=True)
class AreaView:
    id: str
    name: str
    code: str
    """Empty for the office's own."""
    used: int
    """By how many vulnerable points and cases."""


class Areas(Requests):
    """The areas in order. Those that the program brings are written down when the first of them is needed."""

    def all(self) -> tuple[AreaView, ...]:
        with self._file.reading() as session:
            used = _uses(session)
            return tuple(AreaView(a.id, a.name, a.code, used.get(a.id, 0)) for a in areas_of(session))

    def bring(self) -> None:
        """Writes down what the program brings, where the office has none of it yet; no act of anybody's."""
        with self._file.reading() as session:
            if not _missing(session):
                return
        with self._file.transaction("area.brought") as act:
            act.session.add_all(_missing(act.session))

    def add(self, name: str) -> str:
        """An area of the office's own, after the others."""
        self.bring()
        area_id = new_id()
        with self._file.transaction("area.added", ("area", area_id)) as act:
            there = areas_of(act.session)
            cleaned = _free_name(there, name)
            act.session.add(Area(id=area_id, name=cleaned, position=following([a.position for a in there])))
        return area_id

    def rename(self, area_id: str, name: str) -> None:
        self.bring()
        with self._file.transaction("area.renamed", ("area", area_id)) as act:
            changed(found(act.session, Area, area_id), name=_free_name(areas_of(act.session), name, area_id))

    def move(self, area_id: str, index: int) -> None:
        """To another place among the areas, from 0."""
        self.bring()
        with self._file.transaction("area.moved", ("area", area_id)) as act:
            there = areas_of(act.session)
            source = there.index(found(act.session, Area, area_id))
            target = max(0, min(index, len(there) - 1))
            if target != source:
                changed(there[source], position=moved([a.position for a in there], source, target))

    def remove(self, area_id: str) -> None:
        """Puts an area aside that nothing is in."""
        self.bring()
        with self._file.transaction("area.removed", ("area", area_id)) as act:
            area = found(act.session, Area, area_id)
            used = _uses(act.session).get(area_id, 0)
            if used:
                raise Refused(
                    sentence("Rules", "The area {name} is in use: {count} records belong to it."),
                    sentence("Rules", "Give these another area first."),
                    name=area.name,
                    count=used,
                )
            area.removed = True

    def restore(self, area_id: str) -> None:
        """Takes back a removal."""
        with self._file.transaction("area.restored", ("area", area_id)) as act:
            area = act.session.get(Area, area_id)
            if area is not None:
                _free_name(areas_of(act.session), area.name, area_id)
                area.removed = False


def areas_of(session: Session) -> list[Area]:
    """Those in use by the office, in order; the brought ones also before they are written down."""
    return sorted([*living(session, Area), *_missing(session)], key=lambda a: (a.position, a.id))


def _missing(session: Session) -> list[Area]:
    """The brought areas of which the office has no row, not even one that was put aside."""
    ids = {id_from("area", code): code for code in _BROUGHT}
    there = set(session.scalars(select(Area.id).where(Area.id.in_(ids))))
    return [
        Area(id=one, name=_BROUGHT[code], code=code, position=_KEYS[code])
        for one, code in ids.items()
        if one not in there
    ]


def _uses(session: Session) -> dict[str, int]:
    used: dict[str, int] = {}
    for noun in (Vulnerability, Violation):
        asked = (
            select(noun.area_id, func.count())
            .where(noun.removed.is_(False), noun.area_id.is_not(None))
            .group_by(noun.area_id)
        )
        for area_id, count in session.execute(asked):
            assert area_id is not None  # or the query would not have given it
            used[area_id] = used.get(area_id, 0) + count
    return used


def _free_name(there: list[Area], name: str, area_id: str = "") -> str:
    cleaned = line(name, "name", required=True)
    if any(a.id != area_id and search_key(a.name) == search_key(cleaned) for a in there):
        raise Refused(
            sentence("Rules", "There is an area of this name already."),
            sentence("Rules", "Choose another name."),
        )
    return cleaned
