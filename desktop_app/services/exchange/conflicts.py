"""Requests about conflicts: which records two offices have written differently, and the decision between them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.domain.minutes import FinalMinutes
from desktop_app.exchange.changes import Change, RowKey
from desktop_app.exchange.merge import shown
from desktop_app.services.activity import Telling
from desktop_app.services.disputed import disputed, disputed_in_minutes, to_decide
from desktop_app.services.exchange.conflict_views import Author, ConflictTeller
from desktop_app.services.exchange.office_names import office_names
from desktop_app.services.exchange.review_notices import all_double_persons, all_twin_meetings, final_twins
from desktop_app.services.exchange.settling import settle_within
from desktop_app.services.exchange.views import (
    Choice,
    ConflictView,
    DoublePerson,
    FinalTwins,
    TwinMeetings,
)
from desktop_app.services.local_log import LocalLog
from desktop_app.services.requests import Requests
from desktop_app.store import contested

__all__ = ["Conflicts", "settle_within"]


class Conflicts(Requests):
    """What is open is read from the heads each time: there is no list that could say otherwise."""

    def open(self) -> tuple[ConflictView, ...]:
        """Every record about which a person has to decide."""
        with self._file.reading() as session:
            return self._views(session, None)

    def noted(self) -> int:
        """How many records may be in question, without looking closely: none where this is 0."""
        with self._file.reading() as session:
            return len(contested.rows(session))

    def count(self) -> int:
        """How many such records there are."""
        return len(self.open())

    def one(self, entity: str, row: str) -> ConflictView | None:
        """The conflict of one record; None if there is none."""
        with self._file.reading() as session:
            return next(iter(self._views(session, [(entity, row)])), None)

    def of(self, entity: str, rows: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """Which of these records are shown with a provisional value, and in which registers."""
        with self._file.reading() as session:
            found = disputed(session, ((entity, row) for row in rows))
            return {row: to_decide(kind, shown(log.settled())) for (kind, row), log in found.items()}

    def in_meeting(self, meeting_id: str) -> tuple[ConflictView, ...]:
        """What stands in the way of fixing the minutes of a meeting."""
        with self._file.reading() as session:
            rows = disputed_in_minutes(session, meeting_id)
            return self._views(session, rows) if rows else ()

    def final_twins(self) -> tuple[FinalTwins, ...]:
        """Meetings whose minutes were made final at several offices."""
        with self._file.reading() as session:
            several = (
                select(FinalMinutes.meeting_id)
                .where(FinalMinutes.removed.is_(False))
                .group_by(FinalMinutes.meeting_id)
                .having(func.count() > 1)
            )
            return final_twins(session, dict.fromkeys(session.scalars(several), ()), Telling(session))

    def double_persons(self) -> tuple[DoublePerson, ...]:
        """Persons with one national code: perhaps one person entered at two offices."""
        with self._file.reading() as session:
            return all_double_persons(session)

    def twin_meetings(self) -> tuple[TwinMeetings, ...]:
        """Meetings of one committee and year with one number."""
        with self._file.reading() as session:
            return all_twin_meetings(session)

    def settle(self, entity: str, row: str, choices: Sequence[Choice]) -> int:
        """Stores what was chosen for registers of one record; gives how many of them were still in question."""
        with self._file.transaction("conflict.settled", (entity, row)) as act:
            mine = [choice for choice in choices if (choice.entity, choice.row) == (entity, row)]
            settled = settle_within(act, mine)
            act.touch("contested")
        return settled

    def _views(self, session: Session, rows: Iterable[RowKey] | None) -> tuple[ConflictView, ...]:
        found = disputed(session, rows)
        if not found:
            return ()
        log = LocalLog(session, office_names(session))

        def author(write: Change) -> Author:
            return Author(log.person(write.replica, write.stamp), log.office(write.replica))

        teller = ConflictTeller(Telling(session), author, log.is_mine)
        views = [teller.view(of) for of in found.values()]
        return tuple(sorted((one for one in views if one is not None), key=lambda one: (one.place, one.title, one.key)))
