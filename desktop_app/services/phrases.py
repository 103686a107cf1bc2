"""Requests about formal sentences: how the office words them, and which ones the facts of a session suggest."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.documents.braces import WordingField
from desktop_app.documents.formal_phrases import checked, sample
from desktop_app.documents.phrase_fields import FIELDS
from desktop_app.documents.phrase_wordings import OWN
from desktop_app.domain.fields import text
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.minutes import Statement, StatementKind
from desktop_app.domain.phrases import OfficePhrase, PhraseKey
from desktop_app.domain.records import id_from
from desktop_app.domain.resolutions import Resolution
from desktop_app.domain.votes import VoteMethod
from desktop_app.services.decisions import resolutions_of
from desktop_app.services.paper_discussions import Recorded
from desktop_app.services.requests import Requests, changed, found, living
from desktop_app.services.telling import Telling

_MOST = 12


@dataclass(frozen=True)
class PhraseView:
    """The wording of a formal sentence, and the fields that it may name."""

    key: PhraseKey
    wording: str
    own: bool
    """Whether the office has changed the program's wording."""
    fields: tuple[WordingField, ...]


@dataclass(frozen=True)
class Suggestion:
    """A sentence that fits the facts now."""

    key: PhraseKey
    text: str
    about: str
    """The id of the person, the resolution or the meeting that it tells of."""
    at: datetime.time | None = None
    """The minute of what it tells; None where that has none."""


class Phrases(Requests):
    """What the minutes say of what happens; only a changed wording is kept in the file."""

    def all(self) -> list[PhraseView]:
        """Every sentence, in the order of a session."""
        with self._file.reading() as session:
            own = _own_wordings(session)
            return [_view(key, own) for key in PhraseKey]

    def get(self, key: PhraseKey) -> PhraseView:
        with self._file.reading() as session:
            return _view(key, _own_wordings(session))

    def preview(self, key: PhraseKey, wording: str) -> str:
        """The sentence with this wording and invented facts. Raises `Refused` where the wording cannot stand."""
        return sample(key, text(wording, "text"))

    def write(self, key: PhraseKey, wording: str) -> None:
        """Keeps the office's wording. Refused when a field is unknown, a mark is open or no words are left."""
        typed = checked(key, text(wording, "text"))
        if typed == OWN[key]:
            self.reset(key)
            return
        with self._file.transaction("office_phrase.written", ("office_phrase", _id(key))) as act:
            row = act.session.get(OfficePhrase, _id(key))
            if row is None:
                act.session.add(OfficePhrase(id=_id(key), key=key, wording=typed))
            else:
                changed(row, removed=False, wording=typed)

    def reset(self, key: PhraseKey) -> None:
        """Goes back to the program's wording."""
        with self._file.transaction("office_phrase.reset", ("office_phrase", _id(key))) as act:
            row = act.session.get(OfficePhrase, _id(key))
            if row is not None:
                changed(row, removed=True)

    def suggestions(self, meeting_id: str, item_id: str | None, at: datetime.time | None = None) -> list[Suggestion]:
        """The sentences that fit the facts of a session in that minute (else now), those of the latest facts first.

        What the secretary has recorded as a formal sentence already is not suggested again.
        """
        moment = at or self._clock.time()
        with self._file.reading() as session:
            meeting = found(session, Meeting, meeting_id)
            formal = living(
                session, Statement, Statement.meeting_id == meeting_id, Statement.kind == StatementKind.FORMAL
            )
            return _suggested(session, meeting, item_id, moment, Recorded(formal))[:_MOST]


def _suggested(
    session: Session, meeting: Meeting, item_id: str | None, moment: datetime.time, recorded: Recorded
) -> list[Suggestion]:
    telling = Telling(session, meeting)
    found_ones = [
        *_of_votes(session, telling, meeting, item_id, recorded),
        *_of_events(telling, meeting, moment, recorded),
    ]
    latest_first = sorted(found_ones, key=lambda one: one.at or datetime.time.min, reverse=True)
    recusals = _of_recusals(telling, item_id, recorded)
    ending = _of_ending(telling, meeting, moment, recorded)
    if meeting.closed_at is not None:
        return [*ending, *recusals, *latest_first]
    return [*recusals, *latest_first, *ending]


def _of_events(telling: Telling, meeting: Meeting, moment: datetime.time, recorded: Recorded) -> Iterator[Suggestion]:
    for one in telling.happenings:
        sentence = telling.told(one)
        names = [telling.names([person]) for person in one.people]
        if one.at <= moment and not recorded.tells(one.key, one.at, names, sentence):
            yield Suggestion(one.key, sentence, one.people[0] if one.people else meeting.id, one.at)


def _of_recusals(telling: Telling, item_id: str | None, recorded: Recorded) -> list[Suggestion]:
    found_ones = []
    for row, sentence in telling.recusals([item_id] if item_id else []):
        names = [telling.names([row.person_id]), "رأی"]
        if not recorded.tells(PhraseKey.RECUSAL, None, names, sentence):
            found_ones.append(Suggestion(PhraseKey.RECUSAL, sentence, row.person_id))
    return found_ones


def _of_votes(
    session: Session, telling: Telling, meeting: Meeting, item_id: str | None, recorded: Recorded
) -> Iterator[Suggestion]:
    """The vote on the last resolution of the item, who dissented, and whether it stands below the quorum."""
    rows: Sequence[Resolution] = [r for r in resolutions_of(session, meeting.id) if r.item_id == item_id]
    if not rows:
        return
    last = rows[-1]
    told: list[tuple[PhraseKey, str, str]] = []
    if last.vote_method is not VoteMethod.UNTAKEN:
        told.append((telling.vote_key(last), telling.vote([last]), last.id))
        told += [(PhraseKey.DISSENT, sentence, person) for person, sentence in telling.dissents(last)]
    below = telling.below_quorum(last, with_number=True)
    told += [(PhraseKey.BELOW_QUORUM, below, last.id)] if below else []
    for key, sentence, about in told:
        if not recorded.has(sentence):
            yield Suggestion(key, sentence, about, last.adopted_at)


def _of_ending(telling: Telling, meeting: Meeting, moment: datetime.time, recorded: Recorded) -> list[Suggestion]:
    if meeting.opened_at is None:
        return []
    sentence = telling.closing(moment)
    at = meeting.closed_at or moment
    if recorded.tells(PhraseKey.CLOSING, at, [], sentence):
        return []
    return [Suggestion(PhraseKey.CLOSING, sentence, meeting.id, at)]


def _own_wordings(session: Session) -> dict[PhraseKey, str]:
    return {row.key: row.wording for row in living(session, OfficePhrase)}


def _view(key: PhraseKey, own: dict[PhraseKey, str]) -> PhraseView:
    wording = own.get(key, OWN[key])
    return PhraseView(key, wording, wording != OWN[key], FIELDS[key])


def _id(key: PhraseKey) -> str:
    return id_from("office_phrase", key)
