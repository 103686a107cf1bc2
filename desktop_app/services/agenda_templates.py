"""Requests about agenda templates: the items a committee keeps for use again, and those that come by themselves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.domain.agenda import AgendaItem, ItemKind, duration
from desktop_app.domain.agenda_templates import AgendaTemplate, Recurrence, TemplateItem, is_due
from desktop_app.domain.committees import Committee
from desktop_app.domain.fields import line, text
from desktop_app.domain.meetings import Meeting, open_to_edits
from desktop_app.domain.people import Person
from desktop_app.domain.positions import following, moved
from desktop_app.domain.records import new_id
from desktop_app.persian.spelling import search_key
from desktop_app.sentences import Refused, sentence
from desktop_app.services.requests import Requests, changed, found, living

LINES = {"title", "detail", "presenter"}
_KEPT = ("title", "detail", "kind", "presenter_id", "presenter", "minutes", "proposal")


@dataclass(frozen=True)
class TemplateItemView:
    id: str
    title: str
    detail: str
    kind: ItemKind
    presenter_id: str | None
    presenter: str
    minutes: int
    proposal: str


@dataclass(frozen=True)
class TemplateView:
    id: str
    committee_id: str
    name: str
    recurrence: Recurrence
    items: tuple[TemplateItemView, ...]

    @property
    def minutes(self) -> int:
        return sum(item.minutes for item in self.items)


class AgendaTemplates(Requests):
    """The templates of a committee."""

    def all(self, committee_id: str) -> list[TemplateView]:
        with self._file.reading() as session:
            people = {p.id: p.shown_name for p in living(session, Person)}
            return [_view(session, template, people) for template in templates_of(session, committee_id)]

    def create(self, committee_id: str, name: str, recurrence: Recurrence = Recurrence.ON_DEMAND) -> str:
        """A new template without items, after the others."""
        with self._file.transaction("agenda_template.created", ("committee", committee_id)) as act:
            found(act.session, Committee, committee_id)
            return _new(act.session, committee_id, name, recurrence).id

    def rename(self, template_id: str, name: str) -> None:
        with self._file.transaction("agenda_template.renamed", ("agenda_template", template_id)) as act:
            template = found(act.session, AgendaTemplate, template_id)
            changed(template, name=_free_name(act.session, template.committee_id, name, template_id))

    def recur(self, template_id: str, recurrence: Recurrence) -> None:
        """When the items come onto an agenda by themselves."""
        with self._file.transaction("agenda_template.recurrence_set", ("agenda_template", template_id)) as act:
            changed(found(act.session, AgendaTemplate, template_id), recurrence=recurrence)

    def move(self, template_id: str, index: int) -> None:
        """Puts the template at `index` (from 0) of the committee's."""
        with self._file.transaction("agenda_template.moved", ("agenda_template", template_id)) as act:
            template = found(act.session, AgendaTemplate, template_id)
            _put_at(templates_of(act.session, template.committee_id), template, index)

    def remove(self, template_id: str) -> None:
        """Agendas that it was used for keep their items."""
        with self._file.transaction("agenda_template.removed", ("agenda_template", template_id)) as act:
            found(act.session, AgendaTemplate, template_id).removed = True

    def restore(self, template_id: str) -> None:
        """Takes back a removal."""
        with self._file.transaction("agenda_template.restored", ("agenda_template", template_id)) as act:
            template = act.session.get(AgendaTemplate, template_id)
            if template is not None:
                _free_name(act.session, template.committee_id, template.name, template_id)
                template.removed = False

    # Its items

    def add_item(self, template_id: str, title: str, **fields: Any) -> str:
        """A new item at the end. Fields: detail, kind, presenter, presenter_id, minutes, proposal."""
        with self._file.transaction("agenda_template.item_added", ("agenda_template", template_id)) as act:
            found(act.session, AgendaTemplate, template_id)
            item = TemplateItem(
                id=new_id(),
                template_id=template_id,
                title=line(title, "title", required=True),
                position=following([i.position for i in items_in(act.session, template_id)]),
            )
            changed(item, **_checked(fields))
            act.session.add(item)
        return item.id

    def edit_item(self, item_id: str, **fields: Any) -> None:
        with self._file.transaction("agenda_template.item_edited", ("template_item", item_id)) as act:
            changed(found(act.session, TemplateItem, item_id), **_checked(fields))

    def move_item(self, item_id: str, index: int) -> None:
        """Puts the item at `index` (from 0) of the resulting order."""
        with self._file.transaction("agenda_template.item_moved", ("template_item", item_id)) as act:
            item = found(act.session, TemplateItem, item_id)
            _put_at(items_in(act.session, item.template_id), item, index)

    def remove_item(self, item_id: str) -> None:
        with self._file.transaction("agenda_template.item_removed", ("template_item", item_id)) as act:
            found(act.session, TemplateItem, item_id).removed = True

    def restore_item(self, item_id: str) -> None:
        """Takes back a removal."""
        with self._file.transaction("agenda_template.item_restored", ("template_item", item_id)) as act:
            item = act.session.get(TemplateItem, item_id)
            if item is not None:
                item.removed = False

    # Templates and agendas

    def keep(self, meeting_id: str, name: str) -> str:
        """This meeting's agenda as a template on demand: its items as they were proposed.

        What belongs to that day alone stays behind: matters outside the agenda and the approval of earlier minutes.
        """
        with self._file.transaction("agenda_template.kept", ("meeting", meeting_id)) as act:
            meeting = found(act.session, Meeting, meeting_id)
            if meeting.committee_id is None:
                raise Refused(
                    sentence("Rules", "This session belongs to no committee."),
                    sentence("Rules", "Templates are kept by committees; the meeting can be duplicated instead."),
                )
            agenda = sorted(
                living(act.session, AgendaItem, AgendaItem.meeting_id == meeting_id), key=lambda i: (i.position, i.id)
            )
            kept = [i for i in agenda if not i.off_agenda and i.approves_id is None]
            if not kept:
                raise Refused(
                    sentence("Rules", "The agenda has nothing to keep."),
                    sentence("Rules", "A template is made of items that can come back on another day."),
                )
            template = _new(act.session, meeting.committee_id, name, Recurrence.ON_DEMAND)
            position = ""
            for item in kept:
                position = following([position] if position else [])
                fields = {field: getattr(item, field) for field in _KEPT}
                act.session.add(TemplateItem(id=new_id(), template_id=template.id, position=position, **fields))
        return template.id

    def apply(self, template_id: str, meeting_id: str) -> list[str]:
        """Puts the items of a template onto the agenda, but none twice; gives the new items."""
        with self._file.transaction("agenda_template.applied", ("meeting", meeting_id)) as act:
            meeting = found(act.session, Meeting, meeting_id)
            open_to_edits(meeting)
            template = found(act.session, AgendaTemplate, template_id)
            return put_on(act.session, meeting, items_in(act.session, template.id))


def templates_of(session: Session, committee_id: str) -> list[AgendaTemplate]:
    rows = living(session, AgendaTemplate, AgendaTemplate.committee_id == committee_id)
    return sorted(rows, key=lambda t: (t.position, t.id))


def items_in(session: Session, template_id: str) -> list[TemplateItem]:
    rows = living(session, TemplateItem, TemplateItem.template_id == template_id)
    return sorted(rows, key=lambda i: (i.position, i.id))


def recurring(session: Session, meeting: Meeting) -> list[TemplateItem]:
    """The items that come onto the agenda of this meeting by themselves, template by template."""
    if meeting.committee_id is None:
        return []
    siblings = living(session, Meeting, Meeting.committee_id == meeting.committee_id)
    earlier = [m.date for m in siblings if m.id != meeting.id and m.date <= meeting.date]
    due = [t for t in templates_of(session, meeting.committee_id) if is_due(t.recurrence, meeting.date, earlier)]
    return [item for template in due for item in items_in(session, template.id)]


def put_on(session: Session, meeting: Meeting, wanted: Iterable[TemplateItem]) -> list[str]:
    """The items at the end of the agenda, those left out whose title is there already; gives the new ids."""
    agenda = living(session, AgendaItem, AgendaItem.meeting_id == meeting.id)
    there = {search_key(i.title) for i in agenda}
    positions = [i.position for i in agenda]
    made: list[str] = []
    for one in wanted:
        if search_key(one.title) in there:
            continue
        there.add(search_key(one.title))
        positions.append(following(positions))
        fields = {field: getattr(one, field) for field in _KEPT}
        item = AgendaItem(id=new_id(), meeting_id=meeting.id, position=positions[-1], **fields)
        session.add(item)
        made.append(item.id)
    return made


def _new(session: Session, committee_id: str, name: str, recurrence: Recurrence) -> AgendaTemplate:
    template = AgendaTemplate(
        id=new_id(),
        committee_id=committee_id,
        name=_free_name(session, committee_id, name),
        recurrence=recurrence,
        position=following([t.position for t in templates_of(session, committee_id)]),
    )
    session.add(template)
    session.flush()
    return template


def _free_name(session: Session, committee_id: str, name: str, template_id: str = "") -> str:
    """The name, cleaned; refused where another template of the committee has it."""
    cleaned = line(name, "name", required=True)
    for other in templates_of(session, committee_id):
        if other.id != template_id and search_key(other.name) == search_key(cleaned):
            raise Refused(
                sentence("Rules", "The committee has a template of this name already."),
                sentence("Rules", "Choose another name."),
            )
    return cleaned


def _put_at(
    rows: Sequence[AgendaTemplate] | Sequence[TemplateItem], row: AgendaTemplate | TemplateItem, index: int
) -> None:
    source = [r.id for r in rows].index(row.id)
    target = max(0, min(index, len(rows) - 1))
    if target != source:
        row.position = moved([r.position for r in rows], source, target)


def _view(session: Session, template: AgendaTemplate, people: dict[str, str]) -> TemplateView:
    items = tuple(
        TemplateItemView(
            id=i.id,
            title=i.title,
            detail=i.detail,
            kind=i.kind,
            presenter_id=i.presenter_id,
            presenter=people.get(i.presenter_id or "", "") or i.presenter,
            minutes=i.minutes,
            proposal=i.proposal,
        )
        for i in items_in(session, template.id)
    )
    return TemplateView(template.id, template.committee_id, template.name, template.recurrence, items)


def _checked(fields: dict[str, Any]) -> dict[str, Any]:
    checked = dict(fields)
    for name, value in fields.items():
        if name in LINES:
            checked[name] = line(value, name, required=name == "title")
        elif name == "proposal":
            checked[name] = text(value, name)
        elif name == "minutes":
            checked[name] = duration(value)
    return checked
