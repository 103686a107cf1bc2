"""Requests about the register of legal acts and their citations."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.domain.fields import line
from desktop_app.domain.legal_acts import ActKind, Citation, LegalAct
from desktop_app.domain.positions import following
from desktop_app.domain.records import new_id
from desktop_app.persian.sorting import sort_key
from desktop_app.persian.spelling import matches, number_keys, search_key
from desktop_app.sentences import Refused, sentence
from desktop_app.services.requests import Requests, changed, found, living


@dataclass(frozen=True)
class ActView:
    id: str
    kind: ActKind
    title: str
    number: str
    issued_on: datetime.date | None
    issuer: str


@dataclass(frozen=True)
class CitationView:
    id: str
    act: ActView
    article: str
    note: str
    clause: str


class LegalActs(Requests):
    """Acts are entered once and cited by place."""

    def all(self, query: str = "") -> list[ActView]:
        """Acts whose title, number (in either order of its parts) or issuer match; all without a query."""
        with self._file.reading() as session:
            acts = [act_view(a) for a in living(session, LegalAct)]
        wanted = set(number_keys(query))
        chosen = [
            a
            for a in acts
            if not query.strip()
            or matches(query, f"{a.title} {a.number} {a.issuer}")
            or wanted & set(number_keys(a.number))
        ]
        return sorted(chosen, key=lambda a: sort_key(a.title))

    def register(
        self,
        title: str,
        *,
        kind: ActKind = ActKind.RESOLUTION,
        number: str = "",
        issued_on: datetime.date | None = None,
        issuer: str = "",
    ) -> str:
        """A new act. One with the same number (in either order) and date is refused as a duplicate."""
        act_row = LegalAct(
            id=new_id(),
            title=line(title, "title", required=True),
            kind=kind,
            number=line(number, "number"),
            issued_on=issued_on,
            issuer=line(issuer, "issuer"),
        )
        with self._file.transaction("legal_act.registered", ("legal_act", act_row.id)) as act:
            mine = number_keys(act_row.number)
            for other in living(act.session, LegalAct):
                twin = mine and mine == number_keys(other.number) and other.issued_on == issued_on
                if twin or (not mine and search_key(other.title) == search_key(act_row.title)):
                    raise Refused(
                        sentence("Rules", "This act is in the register already: {title}."),
                        sentence("Rules", "Choose the existing entry instead."),
                        title=other.title,
                    )
            act.session.add(act_row)
        return act_row.id

    def edit(self, act_id: str, **fields: object) -> None:
        lines = {"title", "number", "issuer"}
        values = {k: line(str(v), k, required=k == "title") if k in lines else v for k, v in fields.items()}
        with self._file.transaction("legal_act.edited", ("legal_act", act_id)) as act:
            changed(found(act.session, LegalAct, act_id), **values)

    def citations(self, subject: str, subject_id: str) -> list[CitationView]:
        with self._file.reading() as session:
            return citations_of(session, subject, subject_id)

    def cite(
        self, subject: str, subject_id: str, act_id: str, *, article: str = "", note: str = "", clause: str = ""
    ) -> str:
        """Names a place of an act as a legal basis of `subject` (a noun's table name)."""
        with self._file.transaction("legal_act.cited", (subject, subject_id)) as act:
            found(act.session, LegalAct, act_id)
            earlier = living(act.session, Citation, Citation.subject_id == subject_id)
            citation = Citation(
                id=new_id(),
                act_id=act_id,
                subject=subject,
                subject_id=subject_id,
                article=line(article, "article"),
                note=line(note, "note"),
                clause=line(clause, "clause"),
                position=following([c.position for c in earlier]),
            )
            act.session.add(citation)
        return citation.id

    def drop_citation(self, citation_id: str) -> None:
        with self._file.transaction("legal_act.citation_dropped", ("citation", citation_id)) as act:
            found(act.session, Citation, citation_id).removed = True

    def restore_citation(self, citation_id: str) -> None:
        """Takes `drop_citation` back."""
        with self._file.transaction("legal_act.citation_restored", ("citation", citation_id)) as act:
            citation = act.session.get(Citation, citation_id)
            if citation is not None:
                citation.removed = False


def act_view(act: LegalAct) -> ActView:
    return ActView(act.id, act.kind, act.title, act.number, act.issued_on, act.issuer)


def citations_of(session: Session, subject: str, subject_id: str) -> list[CitationView]:
    rows = living(session, Citation, Citation.subject == subject, Citation.subject_id == subject_id)
    acts = {a.id: act_view(a) for a in living(session, LegalAct)}
    ordered = sorted(rows, key=lambda c: c.position)
    return [CitationView(c.id, acts[c.act_id], c.article, c.note, c.clause) for c in ordered if c.act_id in acts]
