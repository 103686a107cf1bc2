"""Requests about the indicator table of a committee's year: its lines, the usual set, last year's set."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy.orm import Session

from desktop_app.domain.committees import Committee
from desktop_app.domain.evaluations import Indicator, IndicatorGroup
from desktop_app.domain.fields import NAMES, line
from desktop_app.domain.positions import following, moved
from desktop_app.domain.records import new_id
from desktop_app.persian.spelling import search_key
from desktop_app.sentences import Refused, sentence
from desktop_app.services.evaluation_views import indicators_in
from desktop_app.services.evaluations import unapproved
from desktop_app.services.indicators import SOURCES, USUAL
from desktop_app.services.requests import Requests, changed, found

_LINES: Final = frozenset({"title", "annex", "unit_of_measure"})
_AMOUNTS: Final = frozenset({"standard", "ceiling", "actual"})
MOST: Final = 1e9
_COPIED: Final = (
    "group",
    "title",
    "annex",
    "unit_of_measure",
    "standard",
    "ceiling",
    "lower_is_better",
    "source",
)


class Indicators(Requests):
    """The self-assessment form of a year."""

    def add(self, committee_id: str, year: int, title: str, **fields: Any) -> str:
        """A new line at the end of its group. Fields: those of the noun."""
        row = Indicator(id=new_id(), committee_id=committee_id, year=year, title=line(title, "title", required=True))
        with self._file.transaction("indicator.added", ("committee", committee_id)) as act:
            found(act.session, Committee, committee_id)
            unapproved(act.session, committee_id, year)
            changed(row, **_checked(fields))
            row.position = following([other.position for other in indicators_in(act.session, committee_id, year)])
            act.session.add(row)
        return row.id

    def edit(self, indicator_id: str, **fields: Any) -> None:
        with self._file.transaction("indicator.edited", ("indicator", indicator_id)) as act:
            row = found(act.session, Indicator, indicator_id)
            unapproved(act.session, row.committee_id, row.year)
            changed(row, **_checked(fields))

    def remove(self, indicator_id: str) -> None:
        with self._file.transaction("indicator.removed", ("indicator", indicator_id)) as act:
            row = found(act.session, Indicator, indicator_id)
            unapproved(act.session, row.committee_id, row.year)
            row.removed = True

    def restore(self, indicator_id: str) -> None:
        """Takes `remove` back."""
        with self._file.transaction("indicator.restored", ("indicator", indicator_id)) as act:
            row = act.session.get(Indicator, indicator_id)
            if row is not None:
                unapproved(act.session, row.committee_id, row.year)
                row.removed = False

    def move(self, indicator_id: str, index: int) -> None:
        """Puts the line at `index` (from 0) of its group."""
        with self._file.transaction("indicator.moved", ("indicator", indicator_id)) as act:
            row = found(act.session, Indicator, indicator_id)
            unapproved(act.session, row.committee_id, row.year)
            every = indicators_in(act.session, row.committee_id, row.year)
            mine = [other for other in every if other.group is row.group]
            source = [other.id for other in mine].index(row.id)
            target = max(0, min(index, len(mine) - 1))
            if target != source:
                row.position = moved([other.position for other in mine], source, target)

    def take_usual(self, committee_id: str, year: int) -> list[str]:
        """The usual set, without the lines that are there already; gives the new ones."""
        with self._file.transaction("indicator.usual_taken", ("committee", committee_id)) as act:
            committee = found(act.session, Committee, committee_id)
            wanted = [
                Indicator(
                    id=new_id(),
                    committee_id=committee_id,
                    year=year,
                    group=usual.group,
                    title=usual.title,
                    unit_of_measure=usual.unit_of_measure,
                    standard=float(committee.on_time_target if usual.source == "on_time" else usual.standard),
                    ceiling=float(usual.ceiling),
                    lower_is_better=usual.lower_is_better,
                    source=usual.source,
                )
                for usual in USUAL
            ]
            return _put_in(act.session, committee_id, year, wanted)

    def copy_last_year(self, committee_id: str, year: int) -> list[str]:
        """Last year's set without what was entered by hand, and without the lines that are there already."""
        with self._file.transaction("indicator.copied", ("committee", committee_id)) as act:
            found(act.session, Committee, committee_id)
            wanted = [
                Indicator(
                    id=new_id(),
                    committee_id=committee_id,
                    year=year,
                    **{field: getattr(row, field) for field in _COPIED},
                )
                for row in indicators_in(act.session, committee_id, year - 1)
            ]
            return _put_in(act.session, committee_id, year, wanted)

    def take_back(self, indicator_ids: Sequence[str]) -> None:
        """Lines that came in at once are taken out at once."""
        with self._file.transaction("indicator.taken_back", ("indicator", indicator_ids[0])) as act:
            for indicator_id in indicator_ids:
                row = found(act.session, Indicator, indicator_id)
                unapproved(act.session, row.committee_id, row.year)
                row.removed = True


def _put_in(session: Session, committee_id: str, year: int, wanted: list[Indicator]) -> list[str]:
    unapproved(session, committee_id, year)
    there = indicators_in(session, committee_id, year)
    known = {search_key(row.title) for row in there}
    positions = [row.position for row in there]
    made = []
    for row in wanted:
        if search_key(row.title) in known:
            continue
        positions.append(following(positions))
        row.position = positions[-1]
        session.add(row)
        made.append(row.id)
    return made


def _checked(fields: dict[str, Any]) -> dict[str, Any]:
    checked = dict(fields)
    for name, value in fields.items():
        if name in _LINES:
            checked[name] = line(value, name, required=name == "title")
        elif name in _AMOUNTS:
            checked[name] = _amount(name, value)
        elif name == "group":
            checked[name] = IndicatorGroup(value)
        elif name == "source":
            checked[name] = value if value in SOURCES else ""
    return checked


def _amount(name: str, value: float | None) -> float | None:
    """A quantity that is not below nothing; only what was reached may be unknown."""
    if value is None and name == "actual":
        return None
    if value is None or not math.isfinite(value) or not 0 <= value <= MOST:
        raise Refused(
            sentence("Rules", "{what} is a number from 0 on."),
            sentence("Rules", "Correct the number."),
            what=NAMES[name],
        )
    if name == "ceiling" and value == 0:
        raise Refused(
            sentence("Rules", "An indicator with a ceiling of 0 gives no score."),
            sentence("Rules", "Give it a ceiling above 0."),
        )
    return float(value)
