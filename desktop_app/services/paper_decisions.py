"""What the minutes say of decisions: the rows of resolutions, and how each was voted on."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from sqlalchemy.orm import Session

from desktop_app.documents import minutes_view as view
from desktop_app.domain.agenda import AgendaItem
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.resolutions import Resolution, ResolutionKind
from desktop_app.domain.votes import VoteMethod
from desktop_app.persian.digits import to_persian
from desktop_app.services.decisions import resolution_views, resolutions_of
from desktop_app.services.paper_discussions import Recorded
from desktop_app.services.requests import living
from desktop_app.services.telling import Telling

METHOD_CODE = {
    VoteMethod.UNANIMOUS: "open",
    VoteMethod.OPEN: "open",
    VoteMethod.SECRET: "secret",
    VoteMethod.BY_NAME: "named",
}
_KINDS = {ResolutionKind.RECOMMENDATION: "recommendation", ResolutionKind.INFORMATION: "informational"}
_SAY_MORE = frozenset({VoteMethod.SECRET, VoteMethod.BY_NAME})
"""Votes of which the column of the table tells too little."""


class DecisionMaker:
    """Lays out the resolutions of one meeting and their votes."""

    def __init__(self, session: Session, meeting: Meeting, telling: Telling) -> None:
        self._telling = telling
        self._resolutions = resolutions_of(session, meeting.id)
        shown = resolution_views(session, meeting, self._resolutions)
        self._shown = {one.id: one for one in shown}
        items = living(session, AgendaItem, AgendaItem.meeting_id == meeting.id)
        self._confidential = {item.id for item in items if item.confidential}

    def rows(self) -> tuple[view.ResolutionRow, ...]:
        return tuple(self._row(r) for r in self._resolutions)

    def _row(self, r: Resolution) -> view.ResolutionRow:
        shown = self._shown[r.id]
        return view.ResolutionRow(
            number=to_persian(shown.label),
            text=r.text,
            responsible=shown.responsible,
            cooperating=shown.cooperating,
            deadline=r.due,
            deadline_words=_counted(r.due_days),
            deliverable=r.deliverable,
            vote=self._vote(r),
            kind=_KINDS.get(r.kind, ""),
            below_quorum=self._telling.below_quorum(r),
            confidential=r.item_id in self._confidential,
        )

    def votes(self, recorded: Recorded) -> tuple[view.Vote, ...]:
        """The sentence of each vote but those that the discussion tells in the same words.

        Of a session whose course was not kept, only the votes that the table does not tell in full.
        """
        told = []
        for group in self._alike():
            sentence = self._telling.vote(group)
            vote = self._vote(group[0])
            if vote is not None and not recorded.has(sentence):
                told.append(view.Vote(method=vote.method, result=vote.result, by_chair=vote.by_chair, told=sentence))
        return tuple(told)

    def _alike(self) -> Iterator[Sequence[Resolution]]:
        """One by one, but those together that were carried unanimously by the same people, one after the other."""
        wanted = [r for r in self._resolutions if self._needs_words(r)]
        for key, group in itertools.groupby(wanted, key=self._unanimity):
            together = list(group)
            yield from ([together] if key is not None else [[r] for r in together])

    def _unanimity(self, r: Resolution) -> tuple[object, ...] | None:
        if r.vote_method is not VoteMethod.UNANIMOUS:
            return None
        return r.eligible, tuple(sorted(r.present)), tuple(sorted(self._telling.recused(r)))

    def _needs_words(self, r: Resolution) -> bool:
        if r.vote_method is VoteMethod.UNTAKEN:
            return False
        return self._telling.has_course or r.vote_method in _SAY_MORE or r.chair_decided

    def _vote(self, r: Resolution) -> view.Vote | None:
        if r.vote_method is VoteMethod.UNTAKEN:
            return None
        cast = self._shown[r.id].vote
        result = "rejected"
        if cast.carried:
            result = "unanimous" if r.vote_method is VoteMethod.UNANIMOUS else "majority"
        counted = r.vote_method is not VoteMethod.UNANIMOUS
        return view.Vote(
            method=METHOD_CODE[r.vote_method],
            result=result,
            for_=r.votes_for if counted else None,
            against=r.votes_against if counted else None,
            abstain=r.votes_abstained if counted else None,
            present_entitled=r.eligible if counted else None,
            named=tuple(
                (self._telling.names([row.person_id]), str(r.votes_by_name[row.person_id]))
                for row in self._telling.rows
                if row.person_id in r.votes_by_name
            ),
            by_chair=r.chair_decided and cast.carried,
            present=len(r.present) if self._telling.has_course and self._telling.presence_changed else None,
        )


def _counted(due_days: int | None) -> str:
    """A deadline that runs from the notice, in words."""
    return f"{to_persian(due_days)} روز کاری پس از ابلاغ" if due_days is not None else ""
