"""Requests about strengths, weaknesses and proposals: kept, worded, put aside, and taken into the next year."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy.orm import Session

from desktop_app.domain.agenda import AgendaItem
from desktop_app.domain.committees import Committee
from desktop_app.domain.evaluations import Finding, FindingKind
from desktop_app.domain.fields import LINE, line, text
from desktop_app.domain.meetings import Meeting, open_to_edits
from desktop_app.domain.people import Unit
from desktop_app.domain.positions import following, moved
from desktop_app.domain.programmes import Priority, Programme, ProgrammeKind
from desktop_app.domain.records import new_id
from desktop_app.sentences import Refused, sentence
from desktop_app.services.evaluation_views import PROPOSED, findings_in, next_meeting, year_facts
from desktop_app.services.evaluations import unapproved
from desktop_app.services.findings import proposed
from desktop_app.services.requests import Requests, changed, found, kept, living

MOST: Final = 2000
"""The longest finding, in characters."""
_LINES: Final = frozenset({"time", "indicator"})


class Findings(Requests):
    """What people conclude from a committee's year.

    `key` is the id of a record, or names the rule that proposes it: whatever is done with that makes it a record.
    """

    def add(self, committee_id: str, year: int, kind: FindingKind, words: str, **fields: Any) -> str:
        """One that people have found themselves, after the others. Fields: unit_id, time, indicator."""
        row = Finding(id=new_id(), committee_id=committee_id, year=year, kind=kind, text=_text(words))
        with self._file.transaction("finding.added", ("committee", committee_id)) as act:
            found(act.session, Committee, committee_id)
            unapproved(act.session, committee_id, year)
            changed(row, **_checked(act.session, fields))
            row.position = following([other.position for other in findings_in(act.session, committee_id, year)])
            act.session.add(row)
        return row.id

    def keep(self, committee_id: str, year: int, keys: Sequence[str]) -> list[str]:
        """What the figures propose, kept as it is; gives the new ids."""
        with self._file.transaction("finding.kept", ("committee", committee_id)) as act:
            unapproved(act.session, committee_id, year)
            return [self._record(act.session, committee_id, year, key).id for key in keys]

    def edit(self, committee_id: str, year: int, key: str, **fields: Any) -> str:
        """Other words. Fields: text, unit_id, time, indicator. Gives the id of the record."""
        with self._file.transaction("finding.edited", ("committee", committee_id)) as act:
            unapproved(act.session, committee_id, year)
            row = self._record(act.session, committee_id, year, key)
            changed(row, **_checked(act.session, fields))
            return row.id

    def dismiss(self, committee_id: str, year: int, key: str) -> str:
        """Put aside; what the figures proposed is not proposed again."""
        with self._file.transaction("finding.dismissed", ("committee", committee_id)) as act:
            unapproved(act.session, committee_id, year)
            row = self._record(act.session, committee_id, year, key)
            row.dismissed = True
            return row.id

    def restore(self, finding_id: str) -> None:
        """Takes `dismiss` back."""
        with self._file.transaction("finding.restored", ("finding", finding_id)) as act:
            row = found(act.session, Finding, finding_id)
            unapproved(act.session, row.committee_id, row.year)
            row.dismissed = False

    def move(self, committee_id: str, year: int, key: str, index: int) -> None:
        """Puts one at `index` (from 0) among those of its kind that are records."""
        with self._file.transaction("finding.moved", ("committee", committee_id)) as act:
            unapproved(act.session, committee_id, year)
            row = self._record(act.session, committee_id, year, key)
            act.session.flush()
            every = findings_in(act.session, committee_id, year)
            mine = [other for other in every if other.kind is row.kind and not other.dismissed]
            source = [other.id for other in mine].index(row.id)
            target = max(0, min(index, len(mine) - 1))
            if target != source:
                row.position = moved([other.position for other in mine], source, target)

    # What a proposal becomes

    def make_programme(self, committee_id: str, year: int, key: str) -> str:
        """The proposal as a programme of the next year; gives the programme. Both are undone as one act."""
        with self._file.transaction("finding.made_programme", ("committee", committee_id)) as act:
            row = self._record(act.session, committee_id, year, key)
            if kept_programme(act.session, row) is not None:
                raise Refused(
                    sentence("Rules", "This proposal is a programme of the next year already."),
                    sentence("Rules", "Open the programme to work on it."),
                )
            plan = living(act.session, Programme, Programme.committee_id == committee_id, Programme.year == year + 1)
            programme = Programme(
                id=new_id(),
                committee_id=committee_id,
                year=year + 1,
                title=_headline(row.text),
                kind=ProgrammeKind.OTHER,
                priority=Priority.HIGH,
                unit_id=row.unit_id,
                goal=_goal(row),
                indicator=row.indicator,
                position=following([other.position for other in plan]),
            )
            act.session.add(programme)
            act.session.flush()
            row.programme_id = programme.id
            return programme.id

    def put_on_agenda(self, committee_id: str, year: int, keys: Sequence[str]) -> list[str]:
        """Proposals onto the agenda of the committee's next meeting, at its end; gives the items."""
        with self._file.transaction("finding.put_on_agenda", ("committee", committee_id)) as act:
            session = act.session
            ahead = next_meeting(session, committee_id, self._clock.today())
            if ahead is None:
                raise Refused(
                    sentence("Rules", "The committee has no meeting ahead of it."),
                    sentence("Rules", "Convene the next meeting, then add the proposals to its agenda."),
                )
            open_to_edits(found(session, Meeting, ahead.id))
            made = []
            for key in keys:
                row = self._record(session, committee_id, year, key)
                if row.item_id is None or kept(session, AgendaItem, row.item_id) is None:
                    made.append(_item(session, row, ahead.id))
            return made

    def take_back(self, made: Sequence[str]) -> None:
        """Programmes and agenda items that proposals became are taken out again."""
        with self._file.transaction("finding.taken_back") as act:
            rows = living(act.session, Finding, Finding.programme_id.in_(made) | Finding.item_id.in_(made))
            for row in rows:
                if row.programme_id is not None and row.programme_id in made:
                    found(act.session, Programme, row.programme_id).removed = True
                    row.programme_id = None
                if row.item_id is not None and row.item_id in made:
                    item = found(act.session, AgendaItem, row.item_id)
                    open_to_edits(found(act.session, Meeting, item.meeting_id))
                    item.removed = True
                    row.item_id = None

    def _record(self, session: Session, committee_id: str, year: int, key: str) -> Finding:
        """The record of a key; what is only proposed becomes one."""
        if not key.startswith(PROPOSED):
            return found(session, Finding, key)
        source = key.removeprefix(PROPOSED)
        facts = year_facts(session, found(session, Committee, committee_id), year, self._clock.today())
        rows = findings_in(session, committee_id, year)
        known = next((row for row in rows if row.source == source), None)
        if known is not None:
            return known
        one = next((one for one in proposed(facts) if one.source == source), None)
        if one is None:
            raise Refused(
                sentence("Rules", "The figures have changed; they no longer suggest this."),
                sentence("Rules", "It can be written as a finding of its own."),
            )
        row = Finding(
            id=new_id(),
            committee_id=committee_id,
            year=year,
            kind=one.kind,
            text=one.text,
            source=one.source,
            unit_id=one.unit_id,
            time=one.time,
            indicator=one.indicator,
            position=following([other.position for other in rows]),
        )
        session.add(row)
        session.flush()
        return row


def kept_programme(session: Session, row: Finding) -> Programme | None:
    return kept(session, Programme, row.programme_id) if row.programme_id is not None else None


def _item(session: Session, row: Finding, meeting_id: str) -> str:
    agenda = living(session, AgendaItem, AgendaItem.meeting_id == meeting_id)
    item = AgendaItem(
        id=new_id(),
        meeting_id=meeting_id,
        title=_headline(row.text),
        detail=_goal(row)[:LINE],
        position=following([other.position for other in agenda]),
    )
    session.add(item)
    session.flush()
    row.item_id = item.id
    return item.id


def _headline(words: str) -> str:
    """As a title: on one line, without the full stop."""
    headline = " ".join(words.split()).rstrip(".")
    return headline if len(headline) <= LINE else f"{headline[: LINE - 1]}…"


def _goal(row: Finding) -> str:
    """By when, and by which sign it will be known to be done."""
    parts = [f"زمان: {row.time}" if row.time else "", f"شاخص: {row.indicator}" if row.indicator else ""]
    return "؛ ".join(part for part in parts if part)


def _text(words: str) -> str:
    return text(words, "text", most=MOST, required=True)


def _checked(session: Session, fields: dict[str, Any]) -> dict[str, Any]:
    checked = dict(fields)
    for name, value in fields.items():
        if name == "text":
            checked[name] = _text(value)
        elif name in _LINES:
            checked[name] = line(value, name)
        elif name == "unit_id" and value is not None:
            found(session, Unit, value)
    return checked
