"""Requests about what is said: statements, conclusions, and the drafts that survive a crash."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.domain.agenda import AgendaItem, Outcome
from desktop_app.domain.fields import line, text
from desktop_app.domain.meetings import Meeting, Stage, open_to_edits, stage_reached
from desktop_app.domain.minutes import Statement, StatementKind
from desktop_app.domain.people import Person
from desktop_app.domain.positions import following
from desktop_app.domain.records import new_id
from desktop_app.sentences import Refused, sentence
from desktop_app.services.requests import Requests, changed, found, living
from desktop_app.services.roll import rows_of
from desktop_app.store import drafts

DECISION_DRAFT = "decision:"
"""Drafts are kept by item; that of a resolution stands beside that of the statement, under this and the item's id."""


@dataclass(frozen=True)
class StatementView:
    id: str
    item_id: str | None
    speaker_id: str | None
    speaker: str
    text: str
    said_at: datetime.time | None
    private: bool
    kind: StatementKind = StatementKind.SAID


_SHOWN = (
    Statement.id,
    Statement.item_id,
    Statement.speaker_id,
    Statement.speaker,
    Statement.text,
    Statement.said_at,
    Statement.private,
    Statement.kind,
)


class Recording(Requests):
    """What is written while a session runs, or afterwards from notes."""

    def statements(self, meeting_id: str, item_id: str | None = None) -> list[StatementView]:
        """Statements in order; of one item when `item_id` is given."""
        with self._file.reading() as session:
            names = {p.id: p.shown_name for p in living(session, Person)}
            # Whoever sits for a member by letter speaks in their own name.
            names |= {a.person_id: a.representative for a in rows_of(session, meeting_id) if a.representative}
            asked = select(*_SHOWN).where(Statement.meeting_id == meeting_id, Statement.removed.is_(False))
            if item_id is not None:
                asked = asked.where(Statement.item_id == item_id)
            # Columns, not records: this is read again after every line that is recorded.
            rows = session.execute(asked.order_by(Statement.position, Statement.id))
            return [
                StatementView(r.id, r.item_id, r.speaker_id, names.get(r.speaker_id or "", "") or r.speaker, *r[4:])
                for r in rows
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
        kind: StatementKind = StatementKind.SAID,
        statement_id: str | None = None,
    ) -> str:
        """Records a statement under an item, at the end. An item so taken up counts as discussed.

        `statement_id` is the id it is to have, where somebody shows it before it is on disk.
        """
        with self._file.transaction("statement.recorded", ("meeting", meeting_id)) as act:
            recordable(act.session, meeting_id)
            row = Statement(
                id=statement_id or new_id(),
                meeting_id=meeting_id,
                item_id=item_id,
                speaker_id=speaker_id,
                speaker=line(speaker, "speaker"),
                text=text(said, "text", required=True),
                said_at=at or self._clock.time(),
                private=private,
                kind=kind,
                position=next_position(act.session, meeting_id),
            )
            act.session.add(row)
            take_up(act.session, item_id)
            drafts.drop(act, "meeting", meeting_id, item_id or "")
        return row.id

    def state_all(self, meeting_id: str, item_id: str | None, paragraphs: Sequence[str], **fields: Any) -> list[str]:
        """Records many paragraphs at once, each as a statement. Fields as of `state`, without `at`."""
        with self._file.transaction("statement.pasted", ("meeting", meeting_id)) as act:
            recordable(act.session, meeting_id)
            position = next_position(act.session, meeting_id)
            rows = []
            for paragraph in paragraphs:
                rows.append(
                    Statement(
                        id=new_id(),
                        meeting_id=meeting_id,
                        item_id=item_id,
                        text=text(paragraph, "text", required=True),
                        said_at=self._clock.time(),
                        position=position,
                        **fields,
                    )
                )
                position = following([position])
            act.session.add_all(rows)
            take_up(act.session, item_id)
        return [row.id for row in rows]

    def edit_statement(self, statement_id: str, **fields: Any) -> None:
        """Fields: text, speaker_id, speaker, said_at, private, kind, item_id."""
        with self._file.transaction("statement.edited", ("statement", statement_id)) as act:
            row = found(act.session, Statement, statement_id)
            recordable(act.session, row.meeting_id)
            values = dict(fields)
            if "text" in values:
                values["text"] = text(values["text"], "text", required=True)
            changed(row, **values)

    def remove_statement(self, statement_id: str) -> None:
        with self._file.transaction("statement.removed", ("statement", statement_id)) as act:
            row = found(act.session, Statement, statement_id)
            recordable(act.session, row.meeting_id)
            row.removed = True

    def restore_statement(self, statement_id: str) -> None:
        """Takes back a removal."""
        with self._file.transaction("statement.restored", ("statement", statement_id)) as act:
            row = act.session.get(Statement, statement_id)
            if row is not None:
                recordable(act.session, row.meeting_id)
                row.removed = False

    def conclude(self, item_id: str, conclusion: str) -> None:
        """The outcome of an item in words, without a resolution."""
        with self._file.transaction("agenda.item_concluded", ("agenda_item", item_id)) as act:
            item = found(act.session, AgendaItem, item_id)
            recordable(act.session, item.meeting_id)
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


def statements_of(session: Session, meeting_id: str) -> list[Statement]:
    rows = living(session, Statement, Statement.meeting_id == meeting_id)
    return sorted(rows, key=lambda s: (s.position, s.id))


def next_position(session: Session, meeting_id: str) -> str:
    """After the last statement, those removed included: what is taken back finds its place again."""
    last = session.scalar(select(func.max(Statement.position)).where(Statement.meeting_id == meeting_id))
    return following([last] if last else [])


def recordable(session: Session, meeting_id: str) -> Meeting:
    meeting = found(session, Meeting, meeting_id)
    open_to_edits(meeting)
    if not stage_reached(meeting, Stage.IN_SESSION):
        raise Refused(sentence("Rules", "The session has not been opened."), sentence("Rules", "Open it first."))
    return meeting


def take_up(session: Session, item_id: str | None) -> None:
    item = session.get(AgendaItem, item_id) if item_id else None
    if item is not None and item.outcome is Outcome.OPEN:
        item.outcome = Outcome.DISCUSSED
