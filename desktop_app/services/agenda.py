"""Requests about the agenda: items, their order, their papers, and what earlier meetings left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.domain.agenda import AgendaItem, ItemKind, Outcome, TimeBudget, budget, duration, in_order
from desktop_app.domain.attachments import Attachment
from desktop_app.domain.attendance import Recusal
from desktop_app.domain.fields import line, text
from desktop_app.domain.meetings import Meeting, open_to_edits
from desktop_app.domain.minutes import Statement
from desktop_app.domain.people import Person
from desktop_app.domain.positions import between, following, moved
from desktop_app.domain.records import new_id
from desktop_app.domain.resolutions import Resolution
from desktop_app.sentences import Refused, sentence
from desktop_app.services.approvals import (
    ApprovedMinutes,
    LastMinutes,
    approved_by,
    last_minutes,
    nothing_to_approve,
    put_first,
)
from desktop_app.services.carry_over import LeftOver, Origin, left_overs, origin_of, taken_over
from desktop_app.services.meetings import meeting_view
from desktop_app.services.requests import Requests, changed, found, living, once
from desktop_app.store.attachments import Attachments

LINES = {"title", "detail", "presenter"}
TEXTS = {"proposal", "conclusion"}
TREATED = sentence("Rules", "Something has been said or decided on this item.")
STAYS = sentence("Rules", "It stays on the agenda; it can be postponed or withdrawn instead.")


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
        with self._file.transaction("agenda.item_duplicated", ("agenda_item", item_id)) as act:
            item = found(act.session, AgendaItem, item_id)
            open_to_edits(found(act.session, Meeting, item.meeting_id))
            keys = [i.position for i in items_of(act.session, item.meeting_id) if i.off_agenda is item.off_agenda]
            after = min((key for key in keys if key > item.position), default=None)
            copy = copied(item, item.meeting_id, between(item.position, after))
            act.session.add(copy)
        return copy.id

    def remove(self, item_id: str) -> None:
        """Takes an item out; what was said or decided on it keeps it in."""
        with self._file.transaction("agenda.item_removed", ("agenda_item", item_id)) as act:
            take_out(act.session, item_id)

    def remove_all(self, meeting_id: str, item_ids: Sequence[str]) -> None:
        """Takes out what came onto the agenda at once, at once."""
        with self._file.transaction("agenda.items_removed", ("meeting", meeting_id)) as act:
            open_to_edits(found(act.session, Meeting, meeting_id))
            for item_id in item_ids:
                item = found(act.session, AgendaItem, item_id)
                if _treated(act.session, item):
                    raise Refused(TREATED, STAYS)
                item.removed = True

    def restore(self, item_id: str) -> None:
        """Takes back a removal."""
        with self._file.transaction("agenda.item_restored", ("agenda_item", item_id)) as act:
            item = act.session.get(AgendaItem, item_id)
            if item is not None:
                open_to_edits(found(act.session, Meeting, item.meeting_id))
                item.removed = False

    def move_to(self, item_id: str, meeting_id: str, index: int | None = None) -> None:
        """Puts the item onto the agenda of another meeting, at `index` or at the end; its papers go with it.

        Refused when something was said or decided on it: it can be carried over then.
        """
        with self._file.transaction("agenda.item_moved_away", ("agenda_item", item_id)) as act:
            item = found(act.session, AgendaItem, item_id)
            open_to_edits(found(act.session, Meeting, item.meeting_id))
            open_to_edits(found(act.session, Meeting, meeting_id))
            if _treated(act.session, item):
                raise Refused(
                    TREATED,
                    sentence("Rules", "It stays with its meeting; it can be carried over to the other one instead."),
                )
            keys = [i.position for i in items_of(act.session, meeting_id) if i.off_agenda is item.off_agenda]
            place = len(keys) if index is None else max(0, min(index, len(keys)))
            before, after = keys[place - 1] if place else None, keys[place] if place < len(keys) else None
            changed(item, meeting_id=meeting_id, position=between(before, after), outcome=Outcome.OPEN, on_table=[])

    def settle(self, item_id: str, outcome: Outcome) -> None:
        """Says what became of the item: discussed, postponed, withdrawn."""
        with self._file.transaction("agenda.item_settled", ("agenda_item", item_id)) as act:
            item = found(act.session, AgendaItem, item_id)
            open_to_edits(found(act.session, Meeting, item.meeting_id))
            changed(item, outcome=outcome)

    # What earlier meetings left

    def left_over(self, meeting_id: str) -> list[LeftOver]:
        """What earlier meetings of the same committee left unsettled and no item has taken up."""
        with self._file.reading() as session:
            return left_overs(session, found(session, Meeting, meeting_id), self._clock.today())

    def origin(self, item_id: str) -> Origin | None:
        """Where a carried-over item comes from; None for an item that is new."""
        with self._file.reading() as session:
            return origin_of(session, found(session, AgendaItem, item_id), self._clock.today())

    def carry_over(self, item_id: str, meeting_id: str) -> str:
        """Takes an unsettled item of an earlier meeting onto this agenda, naming where it comes from."""
        with self._file.transaction("agenda.item_carried_over", ("meeting", meeting_id)) as act:
            meeting = found(act.session, Meeting, meeting_id)
            open_to_edits(meeting)
            return taken_over(act.session, meeting, [item_id])[0]

    def carry_over_all(self, meeting_id: str, item_ids: Sequence[str]) -> list[str]:
        """Takes all these over in one act, in this order; gives the new items."""
        with self._file.transaction("agenda.items_carried_over", ("meeting", meeting_id)) as act:
            meeting = found(act.session, Meeting, meeting_id)
            open_to_edits(meeting)
            return taken_over(act.session, meeting, item_ids)

    def put_aside(self, item_id: str) -> Outcome:
        """An item of an earlier meeting comes back no more, frozen text or not; gives its outcome until then."""
        with self._file.transaction("agenda.item_put_aside", ("agenda_item", item_id)) as act:
            item = found(act.session, AgendaItem, item_id)
            before = item.outcome
            changed(item, outcome=Outcome.WITHDRAWN)
        return before

    def propose_again(self, item_id: str, outcome: Outcome) -> None:
        """Takes back `put_aside`: the item has the outcome that it had."""
        with self._file.transaction("agenda.item_proposed_again", ("agenda_item", item_id)) as act:
            changed(found(act.session, AgendaItem, item_id), outcome=outcome)

    # The minutes of the last meeting

    def last_minutes(self, meeting_id: str) -> LastMinutes | None:
        """The minutes that this meeting still has to approve; None where there are none or an item does it."""
        with self._file.reading() as session:
            return last_minutes(session, found(session, Meeting, meeting_id))

    def approve_last(self, meeting_id: str) -> str:
        """Puts the approval of the last meeting's minutes at the top of the agenda."""
        with self._file.transaction("agenda.approval_added", ("meeting", meeting_id)) as act:
            meeting = found(act.session, Meeting, meeting_id)
            open_to_edits(meeting)
            wanted = last_minutes(act.session, meeting)
            if wanted is None:
                raise nothing_to_approve()
            return put_first(act.session, meeting, found(act.session, Meeting, wanted.meeting_id)).id

    def approved(self, item_id: str) -> ApprovedMinutes | None:
        """The minutes that an item approves, with their papers; None for any other item."""
        with self._file.reading() as session:
            return approved_by(session, found(session, AgendaItem, item_id))

    def open_signed_minutes(self, item_id: str, name: str) -> Path:
        """A copy, called `name`, of the digitally signed minutes that the item approves, for another program."""
        approved = self.approved(item_id)
        return Attachments(self._file).to_temporary(approved.signed_sha256 if approved else "", name)


def copied(item: AgendaItem, meeting_id: str, position: str) -> AgendaItem:
    """The item as it was proposed, without what became of it."""
    return AgendaItem(
        id=new_id(),
        meeting_id=meeting_id,
        title=item.title,
        detail=item.detail,
        kind=item.kind,
        presenter=item.presenter,
        presenter_id=item.presenter_id,
        minutes=item.minutes,
        proposal=item.proposal,
        off_agenda=item.off_agenda,
        confidential=item.confidential,
        position=position,
    )


def take_out(session: Session, item_id: str) -> None:
    """Takes an item off its agenda, in a request that does more; refused once something was said or decided on it."""
    item = found(session, AgendaItem, item_id)
    open_to_edits(found(session, Meeting, item.meeting_id))
    if _treated(session, item):
        raise Refused(TREATED, STAYS)
    item.removed = True


def _treated(session: Session, item: AgendaItem) -> bool:
    """Whether something was said or decided on the item."""
    said = living(session, Statement, Statement.item_id == item.id)
    decided = living(session, Resolution, Resolution.item_id == item.id)
    return bool(said or decided)


def items_of(session: Session, meeting_id: str) -> list[AgendaItem]:
    """The meeting's items in order, those outside the agenda last."""

    def read() -> list[AgendaItem]:
        return in_order(living(session, AgendaItem, AgendaItem.meeting_id == meeting_id))

    return once(session, (AgendaItem, meeting_id), read)


def item_views(session: Session, meeting_id: str) -> list[ItemView]:
    items = items_of(session, meeting_id)
    ids = {i.id for i in items}
    people = {p.id: p.shown_name for p in living(session, Person)}
    papers = living(session, Attachment, Attachment.subject == "agenda_item", Attachment.subject_id.in_(ids))
    said, decided = _counted(session, Statement, meeting_id), _counted(session, Resolution, meeting_id)
    recusals = living(session, Recusal, Recusal.item_id.in_(ids))
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
