"""Requests about the agenda: items, their order, their papers, and what earlier meetings left."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.domain.agenda import AgendaItem, ItemKind, Outcome, TimeBudget, budget, duration, left_behind
from desktop_app.domain.attachments import Attachment
from desktop_app.domain.attendance import Recusal
from desktop_app.domain.fields import line, text
from desktop_app.domain.meetings import Meeting, Stage, open_to_edits, stage_reached
from desktop_app.domain.minutes import Statement
from desktop_app.domain.people import Person
from desktop_app.domain.positions import following, moved
from desktop_app.domain.records import new_id
from desktop_app.domain.resolutions import Resolution, days_late, label
from desktop_app.sentences import Refused, sentence
from desktop_app.services.meetings import meeting_view
from desktop_app.services.requests import Requests, changed, found, living

LINES = {"title", "detail", "presenter"}
TEXTS = {"proposal", "conclusion"}


@dataclass(frozen=True)
class ItemView:
    id: str
    number: int
    """1 for the first item; items outside the agenda are numbered after the others."""
    title: str
    detail: str
    kind: ItemKind
    presenter_id: str | None
    presenter: str
    minutes: int
    proposal: str
    conclusion: str
    off_agenda: bool
    outcome: Outcome
    carried_from: str
    """Where a carried-over item comes from, as «meeting number/item number», empty otherwise."""
    attachments: int
    awaited: int
    """Papers promised but not yet here."""
    statements: int
    resolutions: int
    recused: tuple[str, ...]
    """Names of those who take no part in the vote."""
    confidential: bool = False
    approves_id: str | None = None
    """The earlier meeting whose minutes this item approves."""


@dataclass(frozen=True)
class LeftOver:
    """An item of an earlier meeting that was never settled."""

    id: str
    title: str
    meeting_number: int | None
    meeting_date: datetime.date
    item_number: int


@dataclass(frozen=True)
class Origin:
    """The item of an earlier meeting that an item continues, and what was decided on it then."""

    meeting_id: str
    item_id: str
    meeting_number: int | None
    meeting_date: datetime.date
    item_number: int
    resolutions: tuple[Decided, ...]


@dataclass(frozen=True)
class Decided:
    """A resolution on an earlier item."""

    id: str
    label: str
    days_late: int


class Agenda(Requests):
    """The agenda of a meeting."""

    def items(self, meeting_id: str) -> list[ItemView]:
        with self._file.reading() as session:
            return item_views(session, meeting_id)

    def budget(self, meeting_id: str) -> TimeBudget:
        with self._file.reading() as session:
            meeting = meeting_view(session, found(session, Meeting, meeting_id))
            return budget(living(session, AgendaItem, AgendaItem.meeting_id == meeting_id), meeting.minutes_available)

    def add(self, meeting_id: str, title: str, **fields: Any) -> str:
        """A new item at the end. Fields: detail, kind, presenter, presenter_id, minutes, proposal,
        off_agenda, confidential.
        """
        with self._file.transaction("agenda.item_added", ("meeting", meeting_id)) as act:
            meeting = found(act.session, Meeting, meeting_id)
            open_to_edits(meeting)
            item = AgendaItem(
                id=new_id(),
                meeting_id=meeting_id,
                title=line(title, "title", required=True),
                position=following([i.position for i in items_of(act.session, meeting_id)]),
            )
            changed(item, **_checked(fields))
            act.session.add(item)
        return item.id

    def edit(self, item_id: str, **fields: Any) -> None:
        with self._file.transaction("agenda.item_edited", ("agenda_item", item_id)) as act:
            item = found(act.session, AgendaItem, item_id)
            open_to_edits(found(act.session, Meeting, item.meeting_id))
            changed(item, **_checked(fields))

    def move(self, item_id: str, index: int) -> None:
        """Puts the item at `index` (from 0) of the resulting order; touches this row only."""
        with self._file.transaction("agenda.item_moved", ("agenda_item", item_id)) as act:
            item = found(act.session, AgendaItem, item_id)
            open_to_edits(found(act.session, Meeting, item.meeting_id))
            rows = items_of(act.session, item.meeting_id)
            source = [r.id for r in rows].index(item_id)
            target = max(0, min(index, len(rows) - 1))
            if target != source:
                item.position = moved([r.position for r in rows], source, target)

    def duplicate(self, item_id: str) -> str:
        """A copy right after the item, without its papers."""
        with self._file.reading() as session:
            item = found(session, AgendaItem, item_id)
            index = [i.id for i in items_of(session, item.meeting_id)].index(item_id)
            fields = {
                k: getattr(item, k) for k in ("detail", "kind", "presenter", "presenter_id", "minutes", "proposal")
            }
        copy = self.add(item.meeting_id, item.title, **fields)
        self.move(copy, index + 1)
        return copy

    def remove(self, item_id: str) -> None:
        """Takes an item out; what was said or decided on it keeps it in."""
        with self._file.transaction("agenda.item_removed", ("agenda_item", item_id)) as act:
            item = found(act.session, AgendaItem, item_id)
            open_to_edits(found(act.session, Meeting, item.meeting_id))
            said = living(act.session, Statement, Statement.item_id == item_id)
            decided = living(act.session, Resolution, Resolution.item_id == item_id)
            if said or decided:
                raise Refused(
                    sentence("Rules", "Something has been said or decided on this item."),
                    sentence("Rules", "It stays on the agenda; it can be postponed or withdrawn instead."),
                )
            item.removed = True

    def restore(self, item_id: str) -> None:
        """Takes back a removal."""
        with self._file.transaction("agenda.item_restored", ("agenda_item", item_id)) as act:
            item = act.session.get(AgendaItem, item_id)
            if item is not None:
                open_to_edits(found(act.session, Meeting, item.meeting_id))
                item.removed = False

    def settle(self, item_id: str, outcome: Outcome) -> None:
        """Says what became of the item: discussed, postponed, withdrawn."""
        with self._file.transaction("agenda.item_settled", ("agenda_item", item_id)) as act:
            item = found(act.session, AgendaItem, item_id)
            open_to_edits(found(act.session, Meeting, item.meeting_id))
            changed(item, outcome=outcome)

    def left_over(self, meeting_id: str) -> list[LeftOver]:
        """What earlier meetings of the same committee left unsettled and no item has taken up."""
        with self._file.reading() as session:
            meeting = found(session, Meeting, meeting_id)
            if meeting.committee_id is None:
                return []
            earlier = {
                m.id: m
                for m in living(session, Meeting, Meeting.committee_id == meeting.committee_id)
                if m.id != meeting_id and m.date <= meeting.date and stage_reached(m, Stage.DRAFTED)
            }
            everything = living(session, AgendaItem)
            taken_up = {i.carried_from_id for i in everything if i.carried_from_id}
            left = left_behind([i for i in everything if i.meeting_id in earlier], taken_up)
            numbers = {m: {i.id: n for n, i in enumerate(items_of(session, m), start=1)} for m in earlier}
            rows = [
                LeftOver(
                    i.id,
                    i.title,
                    earlier[i.meeting_id].number,
                    earlier[i.meeting_id].date,
                    numbers[i.meeting_id][i.id],
                )
                for i in left
            ]
        return sorted(rows, key=lambda r: (r.meeting_date, r.item_number))

    def origin(self, item_id: str) -> Origin | None:
        """Where a carried-over item comes from; None for an item that is new."""
        with self._file.reading() as session:
            item = found(session, AgendaItem, item_id)
            old = session.get(AgendaItem, item.carried_from_id) if item.carried_from_id else None
            meeting = session.get(Meeting, old.meeting_id) if old is not None else None
            if old is None or meeting is None:
                return None
            ids = [i.id for i in items_of(session, meeting.id)]
            return Origin(
                meeting_id=meeting.id,
                item_id=old.id,
                meeting_number=meeting.number,
                meeting_date=meeting.date,
                item_number=ids.index(old.id) + 1 if old.id in ids else 0,
                resolutions=tuple(
                    Decided(r.id, label(meeting.year, meeting.number, r.number), days_late(r, self._clock.today()))
                    for r in living(session, Resolution, Resolution.item_id == old.id)
                ),
            )

    def carry_over(self, item_id: str, meeting_id: str) -> str:
        """Takes an unsettled item of an earlier meeting onto this agenda, naming where it comes from."""
        with self._file.transaction("agenda.item_carried_over", ("meeting", meeting_id)) as act:
            open_to_edits(found(act.session, Meeting, meeting_id))
            old = found(act.session, AgendaItem, item_id)
            item = AgendaItem(
                id=new_id(),
                meeting_id=meeting_id,
                title=old.title,
                detail=old.detail,
                kind=old.kind,
                presenter=old.presenter,
                presenter_id=old.presenter_id,
                minutes=old.minutes,
                proposal=old.proposal,
                carried_from_id=old.id,
                position=following([i.position for i in items_of(act.session, meeting_id)]),
            )
            act.session.add(item)
        return item.id


def items_of(session: Session, meeting_id: str) -> list[AgendaItem]:
    """The meeting's items in order, those outside the agenda last."""
    rows = living(session, AgendaItem, AgendaItem.meeting_id == meeting_id)
    return sorted(rows, key=lambda i: (i.off_agenda, i.position, i.id))


def item_views(session: Session, meeting_id: str) -> list[ItemView]:
    items = items_of(session, meeting_id)
    ids = {i.id for i in items}
    people = {p.id: p.shown_name for p in living(session, Person)}
    papers = [a for a in living(session, Attachment, Attachment.subject == "agenda_item") if a.subject_id in ids]
    said, decided = _counted(session, Statement, meeting_id), _counted(session, Resolution, meeting_id)
    recusals = [r for r in living(session, Recusal) if r.item_id in ids]
    return [
        ItemView(
            id=i.id,
            number=n,
            title=i.title,
            detail=i.detail,
            kind=i.kind,
            presenter_id=i.presenter_id,
            presenter=people.get(i.presenter_id or "", "") or i.presenter,
            minutes=i.minutes,
            proposal=i.proposal,
            conclusion=i.conclusion,
            off_agenda=i.off_agenda,
            outcome=i.outcome,
            carried_from=_origin(session, i),
            attachments=sum(1 for a in papers if a.subject_id == i.id and a.sha256),
            awaited=sum(1 for a in papers if a.subject_id == i.id and not a.sha256),
            statements=said.get(i.id, 0),
            resolutions=decided.get(i.id, 0),
            recused=tuple(people.get(r.person_id, "") for r in recusals if r.item_id == i.id),
            confidential=i.confidential,
            approves_id=i.approves_id,
        )
        for n, i in enumerate(items, start=1)
    ]


def _counted(session: Session, kind: type[Statement | Resolution], meeting_id: str) -> dict[str | None, int]:
    """How many of a kind each item of the meeting has."""
    asked = select(kind.item_id, func.count().label("number")).where(
        kind.meeting_id == meeting_id, kind.removed.is_(False)
    )
    return {row.item_id: row.number for row in session.execute(asked.group_by(kind.item_id))}


def _origin(session: Session, item: AgendaItem) -> str:
    old = session.get(AgendaItem, item.carried_from_id) if item.carried_from_id else None
    meeting = session.get(Meeting, old.meeting_id) if old is not None else None
    if old is None or meeting is None:
        return ""
    number = [i.id for i in items_of(session, meeting.id)].index(old.id) + 1 if not old.removed else 0
    return f"{meeting.number or ''}/{number}"


def _checked(fields: dict[str, Any]) -> dict[str, Any]:
    checked = dict(fields)
    for name, value in fields.items():
        if name in LINES:
            checked[name] = line(value, name, required=name == "title")
        elif name in TEXTS:
            checked[name] = text(value, name)
        elif name == "minutes":
            checked[name] = duration(value)
    return checked
