"""Requests about the wording of letters: the office's own where it has written one, the program's otherwise."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.documents.braces import WordingField
from desktop_app.documents.letter_fields import FIELDS, KINDS, TemplateKind
from desktop_app.documents.letter_templates import checked, wording_of
from desktop_app.documents.letter_wordings import Wording
from desktop_app.domain.fields import text
from desktop_app.domain.letters import LetterTemplate
from desktop_app.domain.records import id_from
from desktop_app.sentences import Refused, sentence
from desktop_app.services.requests import Requests, changed
from desktop_app.services.stationery import stationery_of


@dataclass(frozen=True)
class TemplateView:
    """The wording of a kind of letter, and the fields that it may name."""

    kind: TemplateKind
    subject: str
    body: str
    own: bool
    """Whether the office has changed the program's wording."""
    fields: tuple[WordingField, ...]


class LetterTemplates(Requests):
    """What the office's letters say; only a changed wording is kept in the file."""

    def all(self) -> list[TemplateView]:
        """Every kind of letter, in the order of a meeting's life."""
        with self._file.reading() as session:
            return [_view(session, kind) for kind in KINDS]

    def get(self, kind: TemplateKind) -> TemplateView:
        with self._file.reading() as session:
            return _view(session, _known(kind))

    def preview(self, kind: TemplateKind, subject: str, body: str) -> bytes:
        """A letter with this wording and invented facts, as PDF. Raises `Refused` where the wording cannot stand."""
        from desktop_app.documents.letter_samples import print_sample  # noqa: PLC0415 - start-up

        return print_sample(_known(kind), _typed(kind, subject, body), stationery_of(self._file))

    def write(self, kind: TemplateKind, subject: str, body: str) -> None:
        """Keeps the office's wording. Refused when a field is unknown, a mark is open or a table stands in a line."""
        typed = _typed(_known(kind), subject, body)
        if typed == wording_of(kind):
            self.reset(kind)
            return
        with self._file.transaction("letter_template.written", ("letter_template", _id(kind))) as act:
            row = act.session.get(LetterTemplate, _id(kind))
            if row is None:
                act.session.add(LetterTemplate(id=_id(kind), kind=kind, subject=typed.subject, body=typed.body))
            else:
                changed(row, removed=False, subject=typed.subject, body=typed.body)

    def reset(self, kind: TemplateKind) -> None:
        """Goes back to the program's wording."""
        with self._file.transaction("letter_template.reset", ("letter_template", _id(_known(kind)))) as act:
            row = act.session.get(LetterTemplate, _id(kind))
            if row is not None:
                changed(row, removed=True)


def template_of(session: Session, kind: TemplateKind) -> Wording:
    """The wording that letters of this kind have now."""
    row = session.get(LetterTemplate, _id(kind))
    return wording_of(kind) if row is None or row.removed else Wording(row.subject, row.body)


def _view(session: Session, kind: TemplateKind) -> TemplateView:
    wording = template_of(session, kind)
    return TemplateView(kind, wording.subject, wording.body, wording != wording_of(kind), FIELDS[kind])


def _typed(kind: TemplateKind, subject: str, body: str) -> Wording:
    return checked(kind, Wording(" ".join(text(subject, "title").split()), text(body, "text")))


def _known(kind: TemplateKind) -> TemplateKind:
    if kind not in FIELDS:
        raise Refused(
            sentence("Rules", "There is no letter of this kind."), sentence("Rules", "Choose one of the list.")
        )
    return kind


def _id(kind: TemplateKind) -> str:
    return id_from("letter_template", kind)
