"""How the facts of one session become the formal sentences of the office."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import cached_property

from sqlalchemy.orm import Session

from desktop_app.documents import wording
from desktop_app.documents.formal_phrases import Phrasebook, counts, named
from desktop_app.domain.agenda import AgendaItem, Outcome
from desktop_app.domain.attendance import Attendance, Recusal
from desktop_app.domain.happenings import Happening, happenings
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.minutes import Statement, StatementKind
from desktop_app.domain.people import Person
from desktop_app.domain.phrases import OfficePhrase, PhraseKey
from desktop_app.domain.quorum import QuorumRule
from desktop_app.domain.resolutions import Resolution, label
from desktop_app.domain.seats import presides
from desktop_app.domain.votes import Choice, VoteMethod
from desktop_app.persian import phrases
from desktop_app.persian.digits import to_persian
from desktop_app.persian.numbers import in_words, ordinal
from desktop_app.services.agenda import items_of
from desktop_app.services.decisions import VoteView, resolution_view, resolution_views, resolutions_of
from desktop_app.services.paper_facts import committee_of, legal_lines, meeting_name
from desktop_app.services.requests import living
from desktop_app.services.roll import rows_of, rule_of

PROPOSAL = "پیشنهاد"
_METHODS = {VoteMethod.SECRET: "مخفی", VoteMethod.BY_NAME: "نام‌به‌نام"}
_NO_REASON = "تعارض منافع"
_DECIDED = {
    VoteMethod.UNANIMOUS: PhraseKey.UNANIMOUS,
    VoteMethod.SECRET: PhraseKey.SECRET_VOTE,
    VoteMethod.BY_NAME: PhraseKey.NAMED_VOTE,
}


def phrasebook_of(session: Session) -> Phrasebook:
    """The sentences as the office words them now."""
    return Phrasebook({row.key: row.wording for row in living(session, OfficePhrase)})


class Telling:
    """Reads one session and tells what happened in it."""

    def __init__(self, session: Session, meeting: Meeting) -> None:
        self._session = session
        self._meeting = meeting
        self._committee = committee_of(session, meeting)
        self._book = phrasebook_of(session)
        self.rule = rule_of(session, meeting)
        self.rows = rows_of(session, meeting.id)
        self.happenings = happenings(meeting, self.rows, self.rule)
        self._row = {row.person_id: row for row in self.rows}
        self._people = {p.id: p for p in living(session, Person, Person.id.in_(self._row))}
        self._votes: dict[str, VoteView] = {}
        self._places = {
            item.id: (None if item.off_agenda else place, item.title)
            for place, item in enumerate(items_of(session, meeting.id), start=1)
        }

    # What happened

    def told(self, one: Happening) -> str:
        """The sentence of an event."""
        facts = {"time": one.at, "present": one.present, "members": one.members}
        if one.key in {PhraseKey.OPENING, PhraseKey.OFFICIAL}:
            return self._say_of_session(one.key, **facts)
        if one.key is PhraseKey.RESUMED:
            length = phrases.minutes(one.minutes) if one.minutes else ""
            return self._book.say(one.key, time=one.at, length=length, chair=self._chair)
        if one.key is PhraseKey.RECESS:
            return self._book.say(one.key, time=one.at, chair=self._chair)
        if one.key in {PhraseKey.QUORUM_LOST, PhraseKey.QUORUM_REGAINED}:
            return self._book.say(one.key, name=self.names(one.people), **self._quorum(one.members), **facts)
        row = self._row[one.people[0]]
        letter = wording.dated(row.letter_no, row.letter_date) if row.representative else ""
        who = {"name": self._own_name(row), "principal": self._principal(row), "letter": letter}
        return self._book.say(one.key, **who, **facts)

    def opening(self) -> str:
        """How the minutes begin: that the session was opened, or from when it was official; both where they differ."""
        first = {one.key: one for one in reversed(self.happenings)}
        opened, official = first.get(PhraseKey.OPENING), first.get(PhraseKey.OFFICIAL)
        if official is None or opened is None:
            return "" if opened is None else self.told(opened)
        if official.at == opened.at or not self.has_course:
            return self.told(official)
        return f"{self.told(opened)} {self.told(official)}"

    def left(self, item: AgendaItem) -> str:
        """That an item was postponed, or not reached at all; empty for one that was settled."""
        if item.outcome is Outcome.POSTPONED:
            return self._book.say(PhraseKey.POSTPONED, item=self._item(item.id))
        not_reached = item.outcome is Outcome.OPEN and not item.on_table and self._meeting.closed_at is not None
        return self._book.say(PhraseKey.NOT_REACHED, item=self._item(item.id)) if not_reached else ""

    def closing(self, at: datetime.time | None = None) -> str:
        """How they end; empty while the session has no end, unless a time is given."""
        end = self._meeting.closed_at or at
        return "" if end is None else self._say_of_session(PhraseKey.CLOSING, time=end)

    @cached_property
    def has_course(self) -> bool:
        """Whether the times of its items were kept, as they are in a session recorded live."""
        return any(item.on_table for item in items_of(self._session, self._meeting.id))

    def recusals(self, item_ids: Iterable[str]) -> list[tuple[Recusal, str]]:
        """Who has no vote on these items, each with the sentence; only those who came."""
        rows = living(self._session, Recusal, Recusal.item_id.in_(list(item_ids)))
        came = [row for row in rows if row.person_id in self._row and self._row[row.person_id].came]
        return [(row, self._recusal(row)) for row in sorted(came, key=lambda row: self._row[row.person_id].position)]

    def _recusal(self, row: Recusal) -> str:
        return self._book.say(
            PhraseKey.RECUSAL,
            name=self.names([row.person_id]),
            reason=row.reason or _NO_REASON,
            item=self._item(row.item_id),
        )

    # What was said and decided

    def said(self, row: Statement) -> str:
        """The sentence of a motion or a paper; empty where the words stand for themselves."""
        keys = {StatementKind.MOTION: PhraseKey.MOTION, StatementKind.DOCUMENT: PhraseKey.DOCUMENT}
        if row.kind not in keys:
            return ""
        first, *rest = row.text.splitlines() or [""]
        sentence = self._book.say(keys[row.kind], name=self.names([row.speaker_id or ""]) or row.speaker, text=first)
        return "\n".join([sentence, *rest])

    def label(self, row: Resolution) -> str:
        return label(self._meeting.year, self._meeting.number, row.number)

    def vote(self, rows: Sequence[Resolution]) -> str:
        """How `rows` were decided: one resolution, or several that were decided in the same way."""
        row = rows[0]
        view = self._vote(row)
        facts = self._vote_facts(rows, view)
        key = _key_of(view)
        if key in {PhraseKey.REJECTED, PhraseKey.CHAIRS_VOTE}:
            facts["method"] = _METHODS.get(view.method, "")
        if key is PhraseKey.CHAIRS_VOTE:
            decided_by = presides(self.rows, row.adopted_at or datetime.time.max, self._meeting.chair_id)
            facts["chair"] = self.names([decided_by or ""]) or self._chair
        return self._book.say(key, **facts)

    def rejection(self, row: Resolution) -> str:
        """How a proposal was voted on that was not carried and so never became a resolution; `row` is not stored."""
        view = resolution_view(self._session, row).vote
        facts = {**self._vote_facts([row], view), "resolution": PROPOSAL, "method": _METHODS.get(view.method, "")}
        return self._book.say(PhraseKey.REJECTED, **facts)

    def vote_key(self, row: Resolution) -> PhraseKey:
        return _key_of(self._vote(row))

    def _vote(self, row: Resolution) -> VoteView:
        if not self._votes:
            rows = resolutions_of(self._session, self._meeting.id)
            self._votes = {one.id: one.vote for one in resolution_views(self._session, self._meeting, rows)}
        if row.id not in self._votes:
            self._votes[row.id] = resolution_view(self._session, row).vote
        return self._votes[row.id]

    def _vote_facts(self, rows: Sequence[Resolution], view: VoteView) -> dict[str, str | int | None]:
        row = rows[0]
        roll = [person for person in self._row if person in view.by_name]
        by = {choice: [person for person in roll if view.by_name[person] is choice] for choice in Choice}
        changed = self.presence_changed
        return {
            "resolution": named([self.label(one) for one in rows]),
            "votes": counts(view.in_favour, view.against, view.abstained),
            "entitled": view.eligible or None,
            "recused": self.names(self.recused(row)),
            "present": len(row.present) if changed and row.present else None,
            "members": self.members if changed else None,
            "in_favour": self.names(by[Choice.FOR]),
            "against": self.names(by[Choice.AGAINST]),
            "abstaining": self.names(by[Choice.ABSTAIN]),
        }

    def recused(self, row: Resolution) -> list[str]:
        """Who was there at the vote without having one."""
        if row.item_id is None:
            return []
        without = {r.person_id for r in living(self._session, Recusal, Recusal.item_id == row.item_id)}
        return [person for person in row.present if person in without]

    def dissents(self, row: Resolution) -> list[tuple[str, str]]:
        """Person and sentence of each who voted against by name."""
        against = [person for person in self._row if row.votes_by_name.get(person) == Choice.AGAINST]
        resolution = named([self.label(row)])
        return [
            (person, self._book.say(PhraseKey.DISSENT, name=self.names([person]), resolution=resolution))
            for person in against
        ]

    def below_quorum(self, row: Resolution, *, with_number: bool = False) -> str:
        """That it was recorded although the session was below its quorum; empty where it was not."""
        if not row.below_quorum or self._committee is None:
            return ""
        return self._book.say(
            PhraseKey.BELOW_QUORUM,
            resolution=named([self.label(row)]) if with_number else "",
            present=len(row.present),
            members=self.members,
            needed=self._quorum(self.members)["needed"],
            committee=self._committee.name,
            legal_basis="؛ ".join(legal_lines(self._session, "committee", self._committee.id)),
        )

    @cached_property
    def members(self) -> int:
        """Members with a vote."""
        return sum(row.capacity.sits and row.votes for row in self.rows)

    @cached_property
    def presence_changed(self) -> bool:
        """Whether members came or went while the session went on."""
        beginning = {PhraseKey.OPENING, PhraseKey.OFFICIAL}
        return any(one.members is not None and one.key not in beginning for one in self.happenings)

    # People and the quorum

    def names(self, people: Iterable[str]) -> str:
        """«الف، ب و ج», representatives by their own names."""
        found = [self._own_name(self._row[p]) if p in self._row else self._shown(p) for p in people]
        return phrases.listed([name for name in found if name])

    def _own_name(self, row: Attendance) -> str:
        return row.representative or self._shown(row.person_id)

    def _principal(self, row: Attendance) -> str:
        return self._shown(row.person_id if row.representative else row.in_place_of_id)

    def _shown(self, person_id: str | None) -> str:
        person = self._people.get(person_id or "") or (self._session.get(Person, person_id) if person_id else None)
        return person.shown_name if person is not None else ""

    @cached_property
    def _chair(self) -> str:
        return self._shown(self._meeting.chair_id)

    def _item(self, item_id: str) -> str:
        place, title = self._places.get(item_id, (None, ""))
        return f"بند {to_persian(place)}" if place is not None else (f"«{title}»" if title else "")

    def _quorum(self, members: int | None) -> dict[str, str | int | None]:
        return {"needed": self.rule.needed(members or 0) or None, "rule": rule_in_words(self.rule)}

    def _say_of_session(self, key: PhraseKey, **facts: str | int | datetime.time | None) -> str:
        members = facts.get("members")
        quorum = self._quorum(members) if isinstance(members, int) and key is PhraseKey.OFFICIAL else {}
        return self._book.say(
            key,
            chair=self._chair,
            meeting=meeting_name(self._session, self._meeting),
            committee=self._committee.name if self._committee else "",
            place=self._meeting.place,
            **quorum,
            **facts,
        )


def _key_of(view: VoteView) -> PhraseKey:
    """The sentence for such a vote."""
    if not view.carried:
        return PhraseKey.REJECTED
    if view.by_chair:
        return PhraseKey.CHAIRS_VOTE
    return _DECIDED.get(view.method, PhraseKey.MAJORITY)


def rule_in_words(rule: QuorumRule) -> str:
    """«دو سوم اعضا با حضور رئیس جلسه»; empty where the rule is a number alone."""
    share = ""
    if rule.share == Fraction(1, 2):
        share = "اکثریت اعضا" if rule.more_than else "نیمی از اعضا"
    elif rule.share == 1:
        share = "همه اعضا"
    elif rule.share is not None:
        part = f"{in_words(rule.share.numerator)} {ordinal(rule.share.denominator)}"
        share = f"بیش از {part} اعضا" if rule.more_than else f"{part} اعضا"
    floor = f"دست‌کم {to_persian(rule.at_least)} نفر" if rule.at_least and share else ""
    roles = phrases.listed([wording.word(wording.ROLES, role.value) for role in sorted(rule.roles)])
    with_roles = (f"با حضور {roles}" if share else f"حضور {roles}") if rule.roles else ""
    return " ".join(part for part in (" و ".join(p for p in (share, floor) if p), with_roles) if part)
