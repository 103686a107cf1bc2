"""Requests about the register of legal acts and their citations."""

from __future__ import annotations

import datetime
from collections import Counter
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.domain.agenda import AgendaItem
from desktop_app.domain.committees import Committee
from desktop_app.domain.fields import line
from desktop_app.domain.legal_acts import ActKind, Citation, LegalAct
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.positions import following
from desktop_app.domain.records import new_id
from desktop_app.persian.sorting import sort_key
from desktop_app.persian.spelling import matches, number_keys, search_key
from desktop_app.sentences import Refused, sentence
from desktop_app.services.references import unreferred
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


@dataclass(frozen=True)
class CitedByView:
    """A citation seen from the act: which record rests on which place of it."""

    id: str
    subject: str
    """The table of the record that cites: committee, meeting, agenda_item."""
    subject_id: str
    name: str
    meeting_id: str | None
    """The meeting that an agenda item belongs to."""
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
            _only_act(act.session, act_row)
            act.session.add(act_row)
        return act_row.id

    def edit(self, act_id: str, **fields: object) -> None:
        lines = {"title", "number", "issuer"}
        values = {k: line(str(v), k, required=k == "title") if k in lines else v for k, v in fields.items()}
        with self._file.transaction("legal_act.edited", ("legal_act", act_id)) as act:
            row = found(act.session, LegalAct, act_id)
            changed(row, **values)
            if fields.keys() & {"title", "number", "issued_on"}:
                _only_act(act.session, row)

    def remove(self, act_id: str) -> None:
        """Puts aside an act that was entered by mistake; refused while a record cites it."""
        with self._file.transaction("legal_act.removed", ("legal_act", act_id)) as act:
            row = found(act.session, LegalAct, act_id)
            unreferred(act.session, row, row.title)
            row.removed = True

    def restore(self, act_id: str) -> None:
        """Takes `remove` back; refused where the act has been entered again meanwhile."""
        with self._file.transaction("legal_act.restored", ("legal_act", act_id)) as act:
            row = act.session.get(LegalAct, act_id)
            if row is not None:
                _only_act(act.session, row)
                row.removed = False

    def cited_by(self, act_id: str) -> list[CitedByView]:
        """The citations of an act, by the name of what rests on it."""
        with self._file.reading() as session:
            rows = [_cited_by(session, c) for c in living(session, Citation, Citation.act_id == act_id)]
        return sorted(rows, key=lambda c: sort_key(c.name))

    def times_cited(self) -> dict[str, int]:
        """How often each act is cited, by its id; acts that nothing cites are left out."""
        with self._file.reading() as session:
            return dict(Counter(c.act_id for c in living(session, Citation)))

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


def _only_act(session: Session, row: LegalAct) -> None:
    """Refuses an act that the register has under the same number and date, or title where it has no number."""
    mine = number_keys(row.number)
    with session.no_autoflush:
        others = living(session, LegalAct, LegalAct.id != row.id)
    for other in others:
        twin = mine and mine == number_keys(other.number) and other.issued_on == row.issued_on
        if twin or (not mine and search_key(other.title) == search_key(row.title)):
            raise Refused(
                sentence("Rules", "This act is in the register already: {title}."),
                sentence("Rules", "Choose the existing entry instead."),
                title=other.title,
            )


def _cited_by(session: Session, citation: Citation) -> CitedByView:
    name, meeting_id = "", None
    match citation.subject:
        case "committee":
            committee = session.get(Committee, citation.subject_id)
            name = committee.name if committee is not None else ""
        case "meeting":
            meeting = session.get(Meeting, citation.subject_id)
            name = meeting.title if meeting is not None else ""
        case "agenda_item":
            item = session.get(AgendaItem, citation.subject_id)
            name, meeting_id = (item.title, item.meeting_id) if item is not None else ("", None)
    return CitedByView(
        citation.id,
        citation.subject,
        citation.subject_id,
        name,
        meeting_id,
        citation.article,
        citation.note,
        citation.clause,
    )


def citations_of(session: Session, subject: str, subject_id: str) -> list[CitationView]:
    rows = living(session, Citation, Citation.subject == subject, Citation.subject_id == subject_id)
    acts = {a.id: act_view(a) for a in living(session, LegalAct)}
    ordered = sorted(rows, key=lambda c: c.position)
    return [CitationView(c.id, acts[c.act_id], c.article, c.note, c.clause) for c in ordered if c.act_id in acts]
