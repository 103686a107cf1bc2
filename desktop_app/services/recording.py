"""Requests during a session: statements, resolutions and their votes, and the drafts that survive a crash."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.domain.agenda import AgendaItem, Outcome
from desktop_app.domain.fields import line, text
from desktop_app.domain.meetings import Meeting, Stage, open_to_edits, stage_reached
from desktop_app.domain.minutes import Statement
from desktop_app.domain.people import Person
from desktop_app.domain.positions import following
from desktop_app.domain.records import new_id
from desktop_app.domain.resolutions import (
    Resolution,
    ResolutionKind,
    deadline,
    number_is_free,
)
from desktop_app.domain.votes import Choice, Result, Tally, VoteMethod, decide, tally_of_names
from desktop_app.sentences import Refused, sentence
from desktop_app.services.decisions import (
    Electorate,
    ResolutionView,
    electorate_of,
    majority_of,
    only_voters,
    present_ids,
    resolution_view,
    resolutions_of,
)
from desktop_app.services.requests import Requests, changed, found, living
from desktop_app.store import drafts


@dataclass(frozen=True)
class StatementView:
    id: str
    item_id: str | None
    speaker_id: str | None
    speaker: str
    text: str
    said_at: datetime.time | None
    private: bool


class Recording(Requests):
    """What is written while a session runs, or afterwards from notes."""

    def statements(self, meeting_id: str, item_id: str | None = None) -> list[StatementView]:
        """Statements in order; of one item when `item_id` is given."""
        with self._file.reading() as session:
            people = {p.id: p.shown_name for p in living(session, Person)}
            return [
                _statement_view(s, people)
                for s in statements_of(session, meeting_id)
                if item_id is None or s.item_id == item_id
            ]

    def state(
        self,
        meeting_id: str,
        item_id: str | None,
        said: str,
        *,
        speaker_id: str | None = None,
        speaker: str = "",
        at: datetime.time | None = None,
        private: bool = False,
    ) -> str:
        """Records a statement under an item, at the end. An item so taken up counts as discussed."""
        with self._file.transaction("statement.recorded", ("meeting", meeting_id)) as act:
            _recordable(act.session, meeting_id)
            row = Statement(
                id=new_id(),
                meeting_id=meeting_id,
                item_id=item_id,
                speaker_id=speaker_id,
                speaker=line(speaker, "speaker"),
                text=text(said, "text", required=True),
                said_at=at or self._clock.time(),
                private=private,
                position=following([s.position for s in statements_of(act.session, meeting_id)]),
            )
            act.session.add(row)
            _take_up(act.session, item_id)
            drafts.drop(act, "meeting", meeting_id, item_id or "")
        return row.id

    def edit_statement(self, statement_id: str, **fields: Any) -> None:
        """Fields: text, speaker_id, speaker, said_at, private, item_id."""
        with self._file.transaction("statement.edited", ("statement", statement_id)) as act:
            row = found(act.session, Statement, statement_id)
            _recordable(act.session, row.meeting_id)
            values = dict(fields)
            if "text" in values:
                values["text"] = text(values["text"], "text", required=True)
            changed(row, **values)

    def remove_statement(self, statement_id: str) -> None:
        with self._file.transaction("statement.removed", ("statement", statement_id)) as act:
            row = found(act.session, Statement, statement_id)
            _recordable(act.session, row.meeting_id)
            row.removed = True

    def restore_statement(self, statement_id: str) -> None:
        """Takes back a removal."""
        with self._file.transaction("statement.restored", ("statement", statement_id)) as act:
            row = act.session.get(Statement, statement_id)
            if row is not None:
                _recordable(act.session, row.meeting_id)
                row.removed = False

    def electorate(self, meeting_id: str, item_id: str | None, at: datetime.time | None = None) -> Electorate:
        with self._file.reading() as session:
            meeting = found(session, Meeting, meeting_id)
            return electorate_of(session, meeting, item_id, at or self._moment(meeting))

    def resolutions(self, meeting_id: str, item_id: str | None = None) -> list[ResolutionView]:
        """The meeting's resolutions by number; of one item when `item_id` is given."""
        with self._file.reading() as session:
            rows = resolutions_of(session, meeting_id)
            return [resolution_view(session, r) for r in rows if item_id is None or r.item_id == item_id]

    def resolve(
        self,
        meeting_id: str,
        item_id: str | None,
        decision: str,
        *,
        kind: ResolutionKind = ResolutionKind.BINDING,
        responsible_unit_id: str | None = None,
        responsible_note: str = "",
        cooperating_unit_ids: Sequence[str] = (),
        due: datetime.date | None = None,
        deliverable: str = "",
        at: datetime.time | None = None,
        despite_quorum: bool = False,
    ) -> str:
        """Records a resolution with the next free number. Below the quorum it is refused.

        `despite_quorum` records it all the same, for an advisory body whose rule allows it; recommendations
        and matters for information need no quorum.
        """
        with self._file.transaction("resolution.recorded", ("meeting", meeting_id)) as act:
            session = act.session
            meeting = _recordable(session, meeting_id)
            moment = at or self._moment(meeting)
            voters = electorate_of(session, meeting, item_id, moment)
            if kind is ResolutionKind.BINDING and not (voters.official or despite_quorum):
                raise Refused(
                    sentence("Rules", "The session is below its quorum; no resolution can be recorded."),
                    sentence("Rules", "Record arrivals first, or keep the matter as a recommendation."),
                )
            siblings = resolutions_of(session, meeting_id)
            deadline(due, meeting.date)
            row = Resolution(
                id=new_id(),
                meeting_id=meeting_id,
                item_id=item_id,
                kind=kind,
                number=max((r.number for r in siblings), default=0) + 1,
                text=text(decision, "text", required=True),
                responsible_unit_id=responsible_unit_id,
                responsible_note=line(responsible_note, "responsible_note"),
                cooperating_unit_ids=list(cooperating_unit_ids),
                due=due,
                deliverable=line(deliverable, "deliverable"),
                adopted_at=moment,
                eligible=len(voters.eligible),
                present=present_ids(session, meeting_id, moment),
            )
            session.add(row)
            _take_up(session, item_id)
        return row.id

    def edit_resolution(self, resolution_id: str, **fields: Any) -> None:
        """Fields: text, kind, number, responsible_unit_id, responsible_note, cooperating_unit_ids, due, deliverable."""
        with self._file.transaction("resolution.edited", ("resolution", resolution_id)) as act:
            row = found(act.session, Resolution, resolution_id)
            meeting = _recordable(act.session, row.meeting_id)
            values = dict(fields)
            if "text" in values:
                values["text"] = text(values["text"], "text", required=True)
            for name in ("responsible_note", "deliverable"):
                if name in values:
                    values[name] = line(values[name], name)
            if "cooperating_unit_ids" in values:
                values["cooperating_unit_ids"] = list(values["cooperating_unit_ids"])
            changed(row, **values)
            deadline(row.due, meeting.date)
            with act.session.no_autoflush:
                number_is_free(row, resolutions_of(act.session, row.meeting_id))

    def remove_resolution(self, resolution_id: str) -> None:
        with self._file.transaction("resolution.removed", ("resolution", resolution_id)) as act:
            row = found(act.session, Resolution, resolution_id)
            _recordable(act.session, row.meeting_id)
            row.removed = True

    def restore_resolution(self, resolution_id: str) -> None:
        """Takes back a removal; where its number has been given away meanwhile, it gets the next free one."""
        with self._file.transaction("resolution.restored", ("resolution", resolution_id)) as act:
            row = act.session.get(Resolution, resolution_id)
            if row is not None:
                _recordable(act.session, row.meeting_id)
                taken = [r.number for r in resolutions_of(act.session, row.meeting_id)]
                if row.removed and row.number in taken:
                    row.number = max(taken) + 1
                row.removed = False

    def weigh(
        self,
        meeting_id: str,
        item_id: str | None,
        method: VoteMethod,
        *,
        in_favour: int = 0,
        against: int = 0,
        abstained: int = 0,
        chair_for: bool | None = None,
        at: datetime.time | None = None,
    ) -> Result:
        """What such a vote would come to, without recording it. Refuses counts that cannot be."""
        with self._file.reading() as session:
            meeting = found(session, Meeting, meeting_id)
            voters = electorate_of(session, meeting, item_id, at or self._moment(meeting))
            eligible = len(voters.eligible)
            unanimous = method is VoteMethod.UNANIMOUS
            return decide(
                Tally(eligible, 0, 0, eligible) if unanimous else Tally(in_favour, against, abstained, eligible),
                majority_of(session, meeting),
                present=voters.present,
                members=voters.members,
                chair_for=chair_for,
            )

    def vote(
        self,
        resolution_id: str,
        method: VoteMethod,
        *,
        in_favour: int = 0,
        against: int = 0,
        abstained: int = 0,
        by_name: Mapping[str, Choice] | None = None,
        chair_for: bool | None = None,
    ) -> Result:
        """Records how a resolution was voted on. Unanimous counts everyone who may vote; by name counts the names."""
        with self._file.transaction("resolution.voted", ("resolution", resolution_id)) as act:
            row = found(act.session, Resolution, resolution_id)
            meeting = _recordable(act.session, row.meeting_id)
            moment = row.adopted_at or self._moment(meeting)
            voters = electorate_of(act.session, meeting, row.item_id, moment)
            eligible = len(voters.eligible)
            names = dict(by_name or {})
            if method is VoteMethod.UNANIMOUS:
                tally = Tally(eligible, 0, 0, eligible)
            elif method is VoteMethod.BY_NAME:
                only_voters(names, voters)
                tally = tally_of_names(names, eligible)
            else:
                tally = Tally(in_favour, against, abstained, eligible)
            result = decide(
                tally,
                majority_of(act.session, meeting),
                present=voters.present,
                members=voters.members,
                chair_for=chair_for,
            )
            changed(
                row,
                vote_method=method,
                votes_for=tally.in_favour,
                votes_against=tally.against,
                votes_abstained=tally.abstained,
                votes_by_name={person: choice.value for person, choice in names.items()},
                eligible=eligible,
                present=present_ids(act.session, meeting.id, moment),
                chair_decided=result.by_chair,
            )
        return result

    def conclude(self, item_id: str, conclusion: str) -> None:
        """The outcome of an item in words, without a resolution."""
        with self._file.transaction("agenda.item_concluded", ("agenda_item", item_id)) as act:
            item = found(act.session, AgendaItem, item_id)
            _recordable(act.session, item.meeting_id)
            changed(item, conclusion=text(conclusion, "conclusion"))

    def keep_draft(self, meeting_id: str, item_id: str | None, typed: str) -> None:
        """Keeps text that is still being typed; empty text forgets it. No part of the record."""
        with self._file.transaction("statement.typed", ("meeting", meeting_id)) as act:
            if typed.strip():
                drafts.keep(act, "meeting", meeting_id, item_id or "", typed)
            else:
                drafts.drop(act, "meeting", meeting_id, item_id or "")

    def draft(self, meeting_id: str, item_id: str | None) -> str:
        """What was being typed when the program stopped; empty if nothing was."""
        with self._file.reading() as session:
            kept = drafts.left(session, "meeting", meeting_id)
        return next((d.body for d in kept if d.field == (item_id or "")), "")

    def _moment(self, meeting: Meeting) -> datetime.time:
        """Now while the session runs; its last minute once it is closed."""
        if meeting.closed_at is None:
            return self._clock.time()
        minutes = max(0, meeting.closed_at.hour * 60 + meeting.closed_at.minute - 1)
        return datetime.time(minutes // 60, minutes % 60)


def statements_of(session: Session, meeting_id: str) -> list[Statement]:
    rows = living(session, Statement, Statement.meeting_id == meeting_id)
    return sorted(rows, key=lambda s: (s.position, s.id))


def _recordable(session: Session, meeting_id: str) -> Meeting:
    meeting = found(session, Meeting, meeting_id)
    open_to_edits(meeting)
    if not stage_reached(meeting, Stage.IN_SESSION):
        raise Refused(sentence("Rules", "The session has not been opened."), sentence("Rules", "Open it first."))
    return meeting


def _take_up(session: Session, item_id: str | None) -> None:
    item = session.get(AgendaItem, item_id) if item_id else None
    if item is not None and item.outcome is Outcome.OPEN:
        item.outcome = Outcome.DISCUSSED


def _statement_view(s: Statement, people: Mapping[str, str]) -> StatementView:
    return StatementView(
        s.id, s.item_id, s.speaker_id, people.get(s.speaker_id or "", "") or s.speaker, s.text, s.said_at, s.private
    )
