"""What the minutes say of each item: what was said, and what happened meanwhile, in the order of time."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.documents import minutes_view as view
from desktop_app.domain.agenda import AgendaItem
from desktop_app.domain.committees import MinutesKind
from desktop_app.domain.course import on_table_at
from desktop_app.domain.happenings import BEFORE_WHAT_IS_SAID, Happening
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.minutes import Statement, StatementKind
from desktop_app.domain.people import Person
from desktop_app.domain.phrases import PhraseKey
from desktop_app.persian.phrases import clock
from desktop_app.persian.spelling import compact_key
from desktop_app.services.agenda import items_of
from desktop_app.services.recording import statements_of
from desktop_app.services.telling import Telling

_TOLD_IN_FULL = frozenset({MinutesKind.VERBATIM, MinutesKind.SEMI_VERBATIM})
_MARKS = {
    PhraseKey.RECESS: "تنفس",
    PhraseKey.RESUMED: "تنفس",
    PhraseKey.QUORUM_LOST: "رسمیت",
    PhraseKey.QUORUM_REGAINED: "رسمیت",
    PhraseKey.OFFICIAL: "رسمیت",
    PhraseKey.OPENING: "آغاز",
    PhraseKey.CLOSING: "پایان",
}
"""The word by which a sentence of the secretary's own is known to tell of an event in which nobody is named."""


class Recorded:
    """The formal sentences that the secretary has recorded: what they tell is not told again."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        formal = [s for s in statements if s.kind is StatementKind.FORMAL]
        self._keys = [compact_key(s.text) for s in formal]

    def has(self, sentence: str) -> bool:
        """Whether this very sentence is there."""
        return compact_key(sentence) in self._keys

    def tells(self, key: PhraseKey, at: datetime.time | None, names: Sequence[str], sentence: str) -> bool:
        """Whether this event is told: its minute, and who it is about or, where nobody is named, the event itself."""
        if not self._keys:
            return False
        wanted = [compact_key(name) for name in names] or [compact_key(_MARKS.get(key, ""))]
        if at is not None:
            wanted.append(compact_key(clock(at)))
        return self.has(sentence) or any(all(part in text for part in wanted) for text in self._keys)


@dataclass(frozen=True)
class Told:
    """One discussion of the paper with its sources, for reading back what is printed and correcting it in place."""

    item_id: str | None
    discussion: view.Discussion
    sources: tuple[str | None, ...]
    """The id of the recorded statement behind each printed one; None where the sentence follows from the facts."""


@dataclass(frozen=True)
class _Event:
    at: datetime.time | None
    first: bool
    """Whether it stands before what was said in its minute."""
    text: str


class DiscussionMaker:
    """Lays out the discussions of one meeting. Events are told where the times of the items were kept."""

    def __init__(self, session: Session, meeting: Meeting, kind: MinutesKind, telling: Telling) -> None:
        self._session = session
        self._meeting = meeting
        self._kind = kind
        self._telling = telling
        self._items = items_of(session, meeting.id)
        self._said = [s for s in statements_of(session, meeting.id) if not s.private]
        self._tabled = [item for item in self._items if item.on_table]
        self.recorded = Recorded(self._said)

    def told(self) -> list[Told]:
        """What was said, by item, and which line of the record each printed statement is."""
        events = self._events()
        parts = []
        for place, item in enumerate(self._items, start=1):
            mine = [s for s in self._said if s.item_id == item.id]
            happened = [*self._recusals(item), *events.get(item.id, [])]
            left = self._left(item)
            if mine or item.conclusion or happened or left:
                lines = [*self._merged(mine, happened), *left]
                parts.append(self._part(None if item.off_agenda else place, item, lines))
        loose = [s for s in self._said if s.item_id is None]
        if loose:
            statements = tuple(self._statement(s) for s in loose)
            parts.append(Told(None, view.Discussion(title="", statements=statements), tuple(s.id for s in loose)))
        return parts

    def _part(self, number: int | None, item: AgendaItem, lines: Sequence[Statement | _Event]) -> Told:
        discussion = view.Discussion(
            title=item.title,
            number=number,
            presenter=self._name(item.presenter_id) or item.presenter,
            statements=tuple(_formal(line) if isinstance(line, _Event) else self._statement(line) for line in lines),
            conclusion=item.conclusion,
            confidential=item.confidential,
        )
        return Told(item.id, discussion, tuple(None if isinstance(line, _Event) else line.id for line in lines))

    def _left(self, item: AgendaItem) -> list[_Event]:
        """That the item waits for the next meeting, after all that was said on it."""
        words = "" if item.conclusion or not self._tabled else self._telling.left(item)
        return [_Event(None, False, words)] if words and not self.recorded.has(words) else []

    def _events(self) -> dict[str, list[_Event]]:
        """What happened, by the item that was on the table."""
        if self._kind not in _TOLD_IN_FULL or not self._tabled:
            return {}
        found: dict[str, list[_Event]] = {}
        for one in self._telling.happenings:
            sentence = self._telling.told(one)
            if one.key in {PhraseKey.OPENING, PhraseKey.OFFICIAL} or self._is_told(one, sentence):
                continue
            item = self._item_at(one.at)
            if item is not None:
                event = _Event(one.at, one.key in BEFORE_WHAT_IS_SAID, sentence)
                found.setdefault(item.id, []).append(event)
        return found

    def _is_told(self, one: Happening, sentence: str) -> bool:
        names = [self._telling.names([person]) for person in one.people]
        return self.recorded.tells(one.key, one.at, names, sentence)

    def _item_at(self, moment: datetime.time) -> AgendaItem | None:
        """The item on the table, or the last one before; None where the course was kept at other hours than these."""
        now = on_table_at(self._tabled, moment)
        if now is not None:
            return now
        order = sorted(self._tabled, key=lambda item: item.on_table[0])
        if moment < (self._meeting.opened_at or moment):  # past midnight
            return order[-1]
        before = [item for item in order if item.on_table[0] <= moment.strftime("%H:%M:%S")]
        return before[-1] if before else None

    def _recusals(self, item: AgendaItem) -> list[_Event]:
        """They hold for the whole of an item and stand at its beginning."""
        if self._kind not in _TOLD_IN_FULL or not self._tabled:
            return []
        return [
            _Event(None, first=True, text=sentence)
            for row, sentence in self._telling.recusals([item.id])
            if not self.recorded.tells(PhraseKey.RECUSAL, None, [self._telling.names([row.person_id]), "رأی"], sentence)
        ]

    def _merged(self, said: Sequence[Statement], events: Sequence[_Event]) -> list[Statement | _Event]:
        waiting = list(events)
        lines: list[Statement | _Event] = []
        for statement in said:
            while waiting and _is_before(waiting[0], statement.said_at):
                lines.append(waiting.pop(0))
            lines.append(statement)
        return [*lines, *waiting]

    def _statement(self, s: Statement) -> view.Statement:
        if s.kind is StatementKind.FORMAL:
            return view.Statement(text=s.text, time=s.said_at, kind=s.kind.value)
        speaker = self._telling.names([s.speaker_id or ""]) or s.speaker
        kind = "" if s.kind is StatementKind.SAID else s.kind.value
        return view.Statement(speaker=speaker, text=s.text, time=s.said_at, kind=kind, told=self._telling.said(s))

    def _name(self, person_id: str | None) -> str:
        person = self._session.get(Person, person_id) if person_id else None
        return person.shown_name if person is not None and not person.removed else ""


def _is_before(event: _Event, said_at: datetime.time | None) -> bool:
    if event.at is None:
        return True
    if said_at is None:
        return False
    return event.at <= said_at if event.first else event.at < said_at


def _formal(event: _Event) -> view.Statement:
    return view.Statement(text=event.text, time=event.at, kind=StatementKind.FORMAL.value)
