"""The review of a file: what applying it would do, worked out in memory before anything is applied."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final, TypeVar

from sqlalchemy.orm import Session

from desktop_app.domain.meetings import Meeting
from desktop_app.domain.minutes import FinalMinutes
from desktop_app.domain.people import Person
from desktop_app.domain.records import LIFE, Record
from desktop_app.exchange.changes import Change, RowKey
from desktop_app.services.activity import KINDS, Telling
from desktop_app.services.exchange.conflict_views import Author, ConflictTeller
from desktop_app.services.exchange.field_values import as_it_would_be, fields_in, fields_or_none, names_in
from desktop_app.services.exchange.incoming import NULL, RowChange, folded
from desktop_app.services.exchange.late_edits import Finals
from desktop_app.services.exchange.review_notices import (
    clock_gap,
    double_persons,
    final_twins,
    great_removals,
    twin_meetings,
)
from desktop_app.services.exchange.staged import Brought, Staged
from desktop_app.services.exchange.titles import place_of, title_of
from desktop_app.services.exchange.views import ConflictView, FieldChange, Group, Review, ReviewGroup, ReviewItem
from desktop_app.services.local_log import LocalLog
from desktop_app.store.office_file import OfficeFile

MOST_LISTED: Final = 200
"""Records of one group that are told one by one; of the others only how many there are."""
_ORDER: Final = {entity: place for place, entity in enumerate(KINDS)}

R = TypeVar("R", bound=Record)


def review_of(file: OfficeFile, staged: Staged, *, whole: bool = True) -> Review:
    """Reads; writes nothing. Not `whole`: as much as the outcome tells, without fields and what is only pointed out."""
    with file.reading() as session:
        return _Reviewer(session, staged, whole=whole).review()


class _Reviewer:
    def __init__(self, session: Session, staged: Staged, *, whole: bool) -> None:
        self._session = session
        self._whole = whole
        self._staged = staged
        self._log = LocalLog(session, staged.offices)
        self._changes = folded(self._log, staged.brings)
        self._told = Telling(session, as_it_would_be({key: one.now.values for key, one in self._changes.items()}))
        self._names: dict[str, str] = {}
        self._authors = _authors([*staged.brings, *staged.proposals], staged.offices)

    def review(self) -> Review:
        staged, groups = self._staged, self._grouped()
        conflicts = self._conflicts(groups.pop(ReviewGroup.CONFLICT, []))
        removed = [one.key for one in groups.get(ReviewGroup.REMOVED, [])]
        listed = [self._group(kind, groups[kind]) for kind in ReviewGroup if groups.get(kind)]
        proposals = self._proposals()
        place = sum(1 for group in listed if list(ReviewGroup).index(group.kind) < _PROPOSAL)
        found = Review(
            arrival_id=staged.arrival_id,
            office=staged.office,
            number=staged.number,
            made=staged.made,
            came=staged.came,
            state=staged.state,
            signature_holds=staged.signature_holds,
            missing_numbers=staged.missing_numbers,
            pending=staged.pending,
            clock_gap=None,
            conflicts=conflicts,
            groups=(*listed[:place], *proposals, *listed[place:]),
            removals=great_removals(self._session, removed, self._told),
            needs_newer_program=staged.needs_newer_program,
        )
        return self._pointed_out(found) if self._whole else found

    def _pointed_out(self, found: Review) -> Review:
        return replace(
            found,
            clock_gap=clock_gap(self._staged, self._log.is_mine),
            newer=sum(1 for one in self._changes.values() if one.newer),
            twins=twin_meetings(self._session, self._records("meeting", Meeting), self._told),
            doubles=double_persons(self._session, self._records("person", Person), self._told),
            final_twins=final_twins(self._session, self._finals(), self._told),
            names=self._names,
        )

    def _grouped(self) -> dict[ReviewGroup, list[RowChange]]:
        finals = Finals(self._session, self._log, self._staged.brings, self._told)
        finals.look_up(self._changes.values())
        groups: dict[ReviewGroup, list[RowChange]] = defaultdict(list)
        for change in self._changes.values():
            if change.key[0] not in _ORDER:
                groups[ReviewGroup.UNKNOWN].append(change)
                continue
            kind = change.group
            if kind is None and change.newer:
                kind = ReviewGroup.UNKNOWN
            if kind is not None and kind is not ReviewGroup.CONFLICT and finals.is_late(change):
                kind = ReviewGroup.AFTER_FINAL
            if kind is not None:
                groups[kind].append(change)
        return groups

    def _conflicts(self, changes: Iterable[RowChange]) -> tuple[ConflictView, ...]:
        teller = ConflictTeller(self._told, self._author, self._log.is_mine)
        views = [teller.view(one.log, one.before, {write.register for write in one.fresh}) for one in changes]
        found = [view for view in views if view is not None]
        return tuple(sorted(found, key=lambda one: (one.place, one.title, one.key)))

    def _author(self, write: Change) -> Author:
        known = self._authors.get((write.replica, write.stamp))
        if known is not None:
            return known
        return Author(self._log.person(write.replica, write.stamp), self._log.office(write.replica))

    def _group(self, kind: ReviewGroup, changes: list[RowChange]) -> Group:
        changes.sort(key=lambda one: (_ORDER.get(one.key[0], len(_ORDER)), one.fresh[0].stamp, one.key))
        self._told.read_ahead(one.key for one in changes[:MOST_LISTED])
        items = tuple(self._item(kind, one) for one in changes[:MOST_LISTED])
        return Group(kind, len(changes), items)

    def _item(self, kind: ReviewGroup, change: RowChange) -> ReviewItem:
        was = change.was.values if change.was is not None else {}
        fields = self._fields(change.key[0], was, change.now.values, change.written) if self._whole else ()
        return self._listed(kind, change.key, fields)

    def _listed(self, kind: ReviewGroup, key: RowKey, fields: tuple[FieldChange, ...]) -> ReviewItem:
        entity, row = key
        for field in fields:
            self._names |= names_in(self._told, entity, field.field, (field.before, field.after))
        title, place = title_of(self._told, entity, row), place_of(self._told, entity, row)
        return ReviewItem(f"{entity}/{row}", kind, entity, row, title, place, fields)

    def _fields(
        self, entity: str, was: Mapping[str, str], now: Mapping[str, str], registers: Iterable[str]
    ) -> tuple[FieldChange, ...]:
        found = []
        for register in registers:
            then = fields_or_none(entity, register, was.get(register, NULL))
            thus = fields_or_none(entity, register, now.get(register, NULL))
            for field in fields_in(entity, register):
                before, after = then.get(field), thus.get(field)
                if before != after:
                    found.append(FieldChange(field, before, after))
        return tuple(found)

    def _proposals(self) -> tuple[Group, ...]:
        """What somebody wrote who may not: beside what is here, which it does not change."""
        changes = sorted(
            folded(self._log, self._staged.proposals).values(),
            key=lambda one: (_ORDER.get(one.key[0], len(_ORDER)), one.fresh[0].stamp, one.key),
        )
        if not changes:
            return ()
        told, self._told = self._told, Telling(self._session, as_it_would_be({c.key: c.now.values for c in changes}))
        items = []
        for change in changes[:MOST_LISTED]:
            was = change.was.values if change.was is not None else {}
            proposed = {write.register: write.value for write in change.fresh if write.register != LIFE}
            fields = self._fields(change.key[0], was, proposed, proposed)
            items.append(self._listed(ReviewGroup.PROPOSAL, change.key, fields))
        self._told = told
        return (Group(ReviewGroup.PROPOSAL, len(changes), tuple(items)),)

    def _records(self, entity: str, noun: type[R]) -> list[R]:
        """The records of a noun that the file touches, as they would be."""
        found = [self._told.record(*key) for key in self._changes if key[0] == entity]
        return [one for one in found if isinstance(one, noun)]

    def _finals(self) -> dict[str, list[FinalMinutes]]:
        found: dict[str, list[FinalMinutes]] = defaultdict(list)
        for record in self._records("final_minutes", FinalMinutes):
            if record.meeting_id and not record.removed:
                found[record.meeting_id].append(record)
        return found


_PROPOSAL: Final = list(ReviewGroup).index(ReviewGroup.PROPOSAL)


def _authors(segments: Iterable[Brought], offices: Mapping[str, str]) -> dict[tuple[str, int], Author]:
    """Who wrote what a file brings, by copy and stamp."""
    return {
        (act.replica, act.stamp): Author(act.person, offices.get(segment.header.office, ""))
        for segment in segments
        for act, _ in segment.written
    }
