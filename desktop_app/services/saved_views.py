"""Requests about saved views: questions about resolutions that have a name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from sqlalchemy.orm import Session

from desktop_app.domain.fields import line
from desktop_app.domain.positions import following
from desktop_app.domain.records import new_id
from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.domain.saved_views import SavedView
from desktop_app.persian.spelling import compact_key
from desktop_app.sentences import Refused, sentence
from desktop_app.services.requests import Requests, changed, found, living
from desktop_app.services.resolution_query import NAMES, STATUSES, Field, Standing, one_of, read
from desktop_app.services.resolution_question import Grouping, Question, Sorting


@dataclass(frozen=True)
class SavedViewView:
    id: str
    name: str
    question: Question


class SavedViews(Requests):
    """The views of the list of resolutions, in the order in which they were saved."""

    def all(self) -> list[SavedViewView]:
        with self._file.reading() as session:
            return [SavedViewView(row.id, row.name, _question(row)) for row in _ordered(session)]

    def save(self, name: str, question: Question) -> str:
        """Keeps `question` under `name`; a view of that name asks it from now on. Returns its id."""
        with self._file.transaction("saved_view.saved") as act:
            name = line(name, "name", required=True)
            rows = _ordered(act.session)
            row = next((row for row in rows if compact_key(row.name) == compact_key(name)), None)
            if row is None:
                row = SavedView(id=new_id(), name=name, position=following([one.position for one in rows]))
                act.session.add(row)
            changed(row, query=line_of(question), grouping=question.grouping.value, sorting=question.sorting.value)
            act.subject = ("saved_view", row.id)
            return row.id

    def rename(self, view_id: str, name: str) -> None:
        with self._file.transaction("saved_view.renamed", ("saved_view", view_id)) as act:
            name = line(name, "name", required=True)
            others = [row for row in _ordered(act.session) if row.id != view_id]
            if any(compact_key(row.name) == compact_key(name) for row in others):
                raise Refused(
                    sentence("Rules", "A view of the name «{name}» exists already."),
                    sentence("Rules", "Choose another name."),
                    name=name,
                )
            changed(found(act.session, SavedView, view_id), name=name)

    def remove(self, view_id: str) -> None:
        with self._file.transaction("saved_view.removed", ("saved_view", view_id)) as act:
            found(act.session, SavedView, view_id).removed = True

    def restore(self, view_id: str) -> None:
        """Takes back a removal."""
        with self._file.transaction("saved_view.restored", ("saved_view", view_id)) as act:
            row = act.session.get(SavedView, view_id)
            if row is not None:
                row.removed = False


def _ordered(session: Session) -> list[SavedView]:
    return sorted(living(session, SavedView), key=lambda row: row.position)


def _question(row: SavedView) -> Question:
    grouping = Grouping(row.grouping) if row.grouping in set(Grouping) else Grouping.DEADLINE
    sorting = Sorting(row.sorting) if row.sorting in set(Sorting) else Sorting.DEADLINE
    return replace(question_of(row.query), grouping=grouping, sorting=sorting)


_OF_CHIP: Final = {
    Standing.UNNOTIFIED: ResolutionStatus.NOT_NOTIFIED,
    Standing.AWAITING: ResolutionStatus.REPORTED_DONE,
    Standing.CLOSED: ResolutionStatus.CLOSED,
}
_CHIP_OF: Final = {status: chip for chip, status in _OF_CHIP.items()}


def line_of(question: Question) -> str:
    """A question as one line: what the chips say comes first, committee and unit by their ids."""
    standing = STATUSES[_OF_CHIP.get(question.standing, question.standing)][0]
    parts = [f"{NAMES[Field.STATUS][0]}:{standing}"]
    parts += [f"{NAMES[Field.COMMITTEE][0]}:#{question.committee_id}"] if question.committee_id else []
    parts += [f"{NAMES[Field.UNIT][0]}:#{question.unit_id}"] if question.unit_id else []
    return " ".join([*parts, question.line.strip()]).strip()


def question_of(text: str) -> Question:
    """The question that `line_of` made a line of; what is not for the chips stays in the line."""
    question, end = Question(standing=Standing.ALL), 0
    for place, term in enumerate(read(text).terms):
        if place == 0 and term.field is Field.STATUS and not term.negated:
            chip = one_of(term, STATUSES)
            if isinstance(chip, ResolutionStatus) and chip not in _CHIP_OF:
                break
            standing = chip if isinstance(chip, Standing) else _CHIP_OF[chip]
            question = replace(question, standing=standing)
        elif term.field is Field.COMMITTEE and term.value.startswith("#"):
            question = replace(question, committee_id=term.value[1:])
        elif term.field is Field.UNIT and term.value.startswith("#"):
            question = replace(question, unit_id=term.value[1:])
        else:
            break
        end = term.end
    return replace(question, line=text[end:].strip())
