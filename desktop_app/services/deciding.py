"""Requests about decisions: resolutions, their votes, and who may vote at which minute."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.domain.fields import line, text
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.minutes import Statement, StatementKind
from desktop_app.domain.records import new_id
from desktop_app.domain.resolutions import Resolution, ResolutionKind, deadline, number_is_free, working_days
from desktop_app.domain.votes import Ballot, Result
from desktop_app.sentences import Refused, sentence
from desktop_app.services.adoption import electorate_at_adoption, present_at_adoption
from desktop_app.services.decisions import (
    Electorate,
    ResolutionView,
    electorate_of,
    present_ids,
    resolution_views,
    resolutions_of,
    weighed,
)
from desktop_app.services.recording import next_position, recordable, take_up
from desktop_app.services.requests import Requests, changed, found
from desktop_app.services.roll import rows_of, rule_of, standing
from desktop_app.services.telling import Telling


class Deciding(Requests):
    """What a session decides, and how it was voted on."""

    def resolutions(self, meeting_id: str, item_id: str | None = None) -> list[ResolutionView]:
        """The meeting's resolutions by number; of one item when `item_id` is given."""
        with self._file.reading() as session:
            rows = [r for r in resolutions_of(session, meeting_id) if item_id is None or r.item_id == item_id]
            return resolution_views(session, found(session, Meeting, meeting_id), rows)

    def electorate(self, meeting_id: str, item_id: str | None, at: datetime.time | None = None) -> Electorate:
        with self._file.reading() as session:
            meeting = found(session, Meeting, meeting_id)
            return electorate_of(session, meeting, item_id, at or self._moment(session, meeting))

    def voters(self, resolution_id: str) -> Electorate:
        """Who could vote on a resolution when it was adopted."""
        with self._file.reading() as session:
            row = found(session, Resolution, resolution_id)
            return electorate_at_adoption(session, found(session, Meeting, row.meeting_id), row)

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
        due_days: int | None = None,
        deliverable: str = "",
        at: datetime.time | None = None,
        despite_quorum: bool = False,
        ballot: Ballot | None = None,
    ) -> str:
        """Records a resolution with the next free number, and its vote where there is one, as one act.

        With `due_days` its deadline is counted in working days from the notice, and `due` stays empty until then.

        Below the quorum it is refused, unless `despite_quorum` is asked for and the committee's rule allows it;
        recommendations and matters for information need no quorum.
        """
        with self._file.transaction("resolution.recorded", ("meeting", meeting_id)) as act:
            meeting = recordable(act.session, meeting_id)
            moment = at or self._moment(act.session, meeting)
            deadline(due, meeting.date)
            working_days(due_days)
            row = Resolution(
                id=new_id(),
                meeting_id=meeting_id,
                item_id=item_id,
                kind=kind,
                number=_next_number(act.session, meeting_id),
                text=text(decision, "text", required=True),
                responsible_unit_id=responsible_unit_id,
                responsible_note=line(responsible_note, "responsible_note"),
                cooperating_unit_ids=list(cooperating_unit_ids),
                due=due if due_days is None else None,
                due_days=due_days,
                deliverable=line(deliverable, "deliverable"),
                adopted_at=moment,
            )
            self._adopt(act.session, meeting, row, despite_quorum=despite_quorum)
            if ballot is not None:
                self._take_vote(act.session, meeting, row, ballot)
            act.session.add(row)
            take_up(act.session, item_id)
        return row.id

    def reject(
        self, meeting_id: str, item_id: str | None, proposal: str, ballot: Ballot, at: datetime.time | None = None
    ) -> str:
        """Records a proposal that was voted on and not carried: a motion, with its vote in a formal sentence.

        Refused where the vote carries it. Returns the id of the statement.
        """
        with self._file.transaction("statement.motion_rejected", ("meeting", meeting_id)) as act:
            session = act.session
            meeting = recordable(session, meeting_id)
            moment = at or self._moment(session, meeting)
            said = text(proposal, "text", required=True)
            row = Resolution(
                id=new_id(), meeting_id=meeting_id, item_id=item_id, number=0, text=said, adopted_at=moment
            )
            if self._take_vote(session, meeting, row, ballot).carried:
                raise Refused(
                    sentence("Rules", "This vote carries the proposal."),
                    sentence("Rules", "Record it as a resolution, or correct the counts."),
                )
            line_of_record = Statement(
                id=new_id(),
                meeting_id=meeting_id,
                item_id=item_id,
                kind=StatementKind.MOTION,
                text=f"{_ended(said)}\n{Telling(session, meeting).rejection(row)}",
                said_at=moment,
                position=next_position(session, meeting_id),
            )
            session.add(line_of_record)
            take_up(session, item_id)
        return line_of_record.id

    def turn_into_resolution(self, statement_id: str, *, despite_quorum: bool = False) -> str:
        """A statement turns out to be a decision: it becomes the meeting's next resolution, its vote still to be taken.

        Refused as `resolve` is. Returns the resolution's id.
        """
        with self._file.transaction("statement.made_resolution", ("statement", statement_id)) as act:
            said = found(act.session, Statement, statement_id)
            meeting = recordable(act.session, said.meeting_id)
            row = Resolution(
                id=new_id(),
                meeting_id=said.meeting_id,
                item_id=said.item_id,
                number=_next_number(act.session, said.meeting_id),
                text=said.text,
                adopted_at=said.said_at or self._moment(act.session, meeting),
            )
            self._adopt(act.session, meeting, row, despite_quorum=despite_quorum)
            said.removed = True
            act.session.add(row)
        return row.id

    def turn_into_statement(self, resolution_id: str) -> str:
        """The other way round: the text stays as a line of the record, its charge and its vote go. Returns its id."""
        with self._file.transaction("resolution.made_statement", ("resolution", resolution_id)) as act:
            row = found(act.session, Resolution, resolution_id)
            recordable(act.session, row.meeting_id)
            said = Statement(
                id=new_id(),
                meeting_id=row.meeting_id,
                item_id=row.item_id,
                kind=StatementKind.SAID,
                text=row.text,
                said_at=row.adopted_at,
                position=next_position(act.session, row.meeting_id),
            )
            row.removed = True
            act.session.add(said)
        return said.id

    def edit_resolution(self, resolution_id: str, *, ballot: Ballot | None = None, **fields: Any) -> None:
        """Fields: text, kind, number, responsible_unit_id, responsible_note, cooperating_unit_ids, due, due_days,
        deliverable. A day takes the place of working days, and the other way round.

        With `ballot`, its vote is recorded anew in the same act.
        """
        with self._file.transaction("resolution.edited", ("resolution", resolution_id)) as act:
            row = found(act.session, Resolution, resolution_id)
            meeting = recordable(act.session, row.meeting_id)
            values, kind = dict(fields), row.kind
            if "text" in values:
                values["text"] = text(values["text"], "text", required=True)
            for name in ("responsible_note", "deliverable"):
                if name in values:
                    values[name] = line(values[name], name)
            if "cooperating_unit_ids" in values:
                values["cooperating_unit_ids"] = list(values["cooperating_unit_ids"])
            if values.get("due_days") is not None:
                working_days(values["due_days"])
                values["due"] = None
            elif values.get("due") is not None:
                values["due_days"] = None
            changed(row, **values)
            if row.kind is not kind and row.adopted_at is not None:
                voters = electorate_at_adoption(act.session, meeting, row)
                changed(row, below_quorum=_below_quorum(row, voters, despite=voters.may_override))
            deadline(row.due, meeting.date)
            with act.session.no_autoflush:
                number_is_free(row, resolutions_of(act.session, row.meeting_id))
            if ballot is not None:
                self._take_vote(act.session, meeting, row, ballot)

    def remove_resolution(self, resolution_id: str) -> None:
        with self._file.transaction("resolution.removed", ("resolution", resolution_id)) as act:
            row = found(act.session, Resolution, resolution_id)
            recordable(act.session, row.meeting_id)
            row.removed = True

    def restore_resolution(self, resolution_id: str) -> None:
        """Takes back a removal; where its number has been given away meanwhile, it gets the next free one."""
        with self._file.transaction("resolution.restored", ("resolution", resolution_id)) as act:
            row = act.session.get(Resolution, resolution_id)
            if row is not None:
                recordable(act.session, row.meeting_id)
                taken = [r.number for r in resolutions_of(act.session, row.meeting_id)]
                if row.removed and row.number in taken:
                    row.number = max(taken) + 1
                row.removed = False

    def weigh(self, meeting_id: str, item_id: str | None, ballot: Ballot, at: datetime.time | None = None) -> Result:
        """What such a vote would come to, without recording it. Refuses counts that cannot be."""
        with self._file.reading() as session:
            meeting = found(session, Meeting, meeting_id)
            voters = electorate_of(session, meeting, item_id, at or self._moment(session, meeting))
            return weighed(voters, ballot)

    def weigh_again(self, resolution_id: str, ballot: Ballot) -> Result:
        """The same for a resolution that has been recorded, among those who could vote on it then."""
        with self._file.reading() as session:
            row = found(session, Resolution, resolution_id)
            meeting = found(session, Meeting, row.meeting_id)
            return weighed(electorate_at_adoption(session, meeting, row), ballot)

    def vote(self, resolution_id: str, ballot: Ballot) -> Result:
        """Records how a resolution was voted on. Unanimous counts everyone who may vote; by name counts the names."""
        with self._file.transaction("resolution.voted", ("resolution", resolution_id)) as act:
            row = found(act.session, Resolution, resolution_id)
            meeting = recordable(act.session, row.meeting_id)
            return self._take_vote(act.session, meeting, row, ballot)

    def _adopt(self, session: Session, meeting: Meeting, row: Resolution, *, despite_quorum: bool) -> None:
        """Says who was present at a new resolution; refuses it below the quorum."""
        moment = row.adopted_at or self._moment(session, meeting)
        voters = electorate_of(session, meeting, row.item_id, moment)
        row.below_quorum = _below_quorum(row, voters, despite=despite_quorum and rule_of(session, meeting).may_override)
        row.eligible = len(voters.eligible)
        row.present = present_ids(session, meeting.id, moment)

    def _take_vote(self, session: Session, meeting: Meeting, row: Resolution, ballot: Ballot) -> Result:
        row.adopted_at = row.adopted_at or self._moment(session, meeting)
        voters = electorate_at_adoption(session, meeting, row)
        result = weighed(voters, ballot)
        tally = ballot.tally(len(voters.eligible))
        changed(
            row,
            vote_method=ballot.method,
            votes_for=tally.in_favour,
            votes_against=tally.against,
            votes_abstained=tally.abstained,
            votes_by_name={person: choice.value for person, choice in ballot.by_name.items()},
            eligible=len(voters.eligible),
            present=[a.person_id for a in present_at_adoption(rows_of(session, meeting.id), row)],
            chair_decided=result.by_chair,
        )
        return result

    def _moment(self, session: Session, meeting: Meeting) -> datetime.time:
        """Now while the session runs, never before what is recorded; its last minute once it is closed."""
        return standing(meeting, rows_of(session, meeting.id), self._clock.time_on(meeting.date))


def _ended(words: str) -> str:
    """With a full stop, where the words have no end of their own."""
    return words if words[-1] in ".؟!؛:…" else f"{words}."


def _below_quorum(row: Resolution, voters: Electorate, *, despite: bool) -> bool:
    """Whether the resolution stands below the quorum; refused where it may not."""
    if row.kind is not ResolutionKind.BINDING or voters.official:
        return False
    if not despite:
        raise Refused(
            sentence("Rules", "The session is below its quorum; no resolution can be recorded."),
            sentence("Rules", "Record arrivals first, or keep the matter as a recommendation."),
        )
    return True


def _next_number(session: Session, meeting_id: str) -> int:
    asked = select(func.max(Resolution.number)).where(
        Resolution.meeting_id == meeting_id, Resolution.removed.is_(False)
    )
    return (session.scalar(asked) or 0) + 1
