"""What became of the resolutions of the archive of many years: notices, steps, later deadlines, reminders."""

from __future__ import annotations

import datetime
import heapq
import random
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from desktop_app.domain.clauses import Clause
from desktop_app.domain.follow_ups import Extension, FollowUp, FollowUpKind
from desktop_app.domain.letters import Letter, LetterKind
from desktop_app.domain.meetings import Stage
from desktop_app.domain.records import Record
from desktop_app.domain.resolutions import Resolution, ResolutionStatus, label
from desktop_app.domain.votes import VoteMethod
from desktop_app.persian.digits import to_persian
from desktop_app.services.sample_letters import VERBS, LettersOfMany, Sitting, Unit
from desktop_app.services.sample_words import Words
from desktop_app.store.bulk import BulkWriter

_K = FollowUpKind
_S = ResolutionStatus
_COURSES: Final[Mapping[ResolutionStatus, tuple[tuple[FollowUpKind, ...], ...]]] = {
    _S.CLOSED: (
        (_K.PROGRESS, _K.REPORTED_DONE, _K.VERIFIED),
        (_K.REPORTED_DONE, _K.VERIFIED),
        (_K.REPORTED_DONE, _K.VERIFIED),
        (_K.PROGRESS, _K.PROGRESS, _K.REPORTED_DONE, _K.VERIFIED),
        (_K.PROGRESS, _K.REPORTED_DONE, _K.RETURNED, _K.REPORTED_DONE, _K.VERIFIED),
        (_K.NOTE, _K.REPORTED_DONE, _K.VERIFIED),
    ),
    _S.REPORTED_DONE: ((_K.PROGRESS, _K.REPORTED_DONE), (_K.REPORTED_DONE,)),
    _S.IN_PROGRESS: ((_K.PROGRESS,), (_K.PROGRESS, _K.PROGRESS), (_K.REPORTED_DONE, _K.RETURNED)),
    _S.NOTIFIED: ((), (_K.NOTE,)),
    _S.ON_HOLD: ((_K.PROGRESS, _K.HELD), (_K.HELD,)),
    _S.VOID: ((_K.NOTE,), (_K.PROGRESS,)),
}
"""How it went until it stands there."""

_TEXTS: Final[Mapping[FollowUpKind, str]] = {
    _K.REPORTED_DONE: "done",
    _K.VERIFIED: "verified",
    _K.RETURNED: "returned",
    _K.HELD: "held",
}


@dataclass(frozen=True)
class _Standing:
    """Where a resolution stands on the last day, and the days that led there."""

    status: ResolutionStatus
    notified: datetime.date | None
    closed: datetime.date | None
    due: datetime.date | None
    extended: datetime.date | None
    progress: int


class CoursesOfMany:
    """Tells resolutions as they are adopted, and keeps what comes after until its day."""

    def __init__(
        self,
        writer: BulkWriter,
        words: Words,
        dice: random.Random,
        told: Mapping[str, Any],
        last_day: datetime.date,
    ) -> None:
        self._writer = writer
        self._words = words
        self._dice = dice
        self._person = str(told["office"]["person"])
        self._last_day = last_day
        self._later: list[tuple[datetime.date, int, type[Record], str, dict[str, Any]]] = []
        self._kept = 0
        self.letters = LettersOfMany(told, dice, last_day, self._keep)

    def tell_until(self, day: datetime.date) -> None:
        """What was done before `day`, in the order of days."""
        while self._later and self._later[0][0] < day:
            on, _, noun, code, fields = heapq.heappop(self._later)
            if noun is Letter:
                self.letters.enter(fields, on, code)
            moment = datetime.datetime.combine(on, datetime.time(10), tzinfo=datetime.UTC)
            with self._writer.act(_verb(noun, fields), self._person, int(moment.timestamp() * 1000)):
                self._writer.add(noun, self._words.id(), **fields)

    def adopt(self, sitting: Sitting, items: list[tuple[str, str]], units: list[Unit], count: int) -> None:
        """The resolutions of a meeting, one unit after the other, and the notice that each unit gets."""
        told: dict[str, list[str]] = {}
        notified = sitting.day + datetime.timedelta(days=self._dice.randint(3, 10))
        for number in range(1, count + 1):
            unit = units[number * len(units) // (count + 1)]
            standing = self._standing(sitting, notified)
            row = self._resolution(sitting, items[number * len(items) // (count + 1)], unit, number, standing)
            if standing.notified is not None:
                told.setdefault(unit[0], []).append(row)
        for unit in units:
            if unit[0] in told:
                self.letters.write(sitting, notified, LetterKind.NOTICE, unit, told[unit[0]])
        if self._dice.random() < 0.6:
            subject = self._words.one("subjects")
            body = self._words.about("progress", subject, percent=to_persian(50))
            self.letters.receive(sitting, notified, units[0], subject, body)

    def invite(self, sitting: Sitting) -> None:
        on = sitting.day - datetime.timedelta(days=4)
        self.letters.write(sitting, on, LetterKind.INVITATION, ("", "", "اعضای کمیته"), [])

    def _standing(self, sitting: Sitting, notified: datetime.date) -> _Standing:
        """By the dice, and by how long ago it was: what is old has come to an end, but for a few."""
        dice, today = self._dice.random, self._last_day
        due = sitting.day + datetime.timedelta(days=self._dice.randint(20, 120))
        if sitting.stage is Stage.DRAFTED:
            return _Standing(_S.DRAFT, None, None, due, None, 0)
        if notified > today or sitting.stage not in {Stage.FINAL, Stage.NOTIFIED}:
            return _Standing(_S.NOT_NOTIFIED, None, None, due, None, 0)
        extended = due + datetime.timedelta(days=45) if dice() < 0.06 and due < today else None
        deadline = extended or due
        pace = 0.35 + dice() * 0.6 if dice() < 0.7 else 1.0 + dice()
        closed = max(notified + datetime.timedelta(days=6), sitting.day + (deadline - sitting.day) * pace)
        if closed <= today and dice() > 0.004:
            status = _S.VOID if dice() < 0.04 else _S.CLOSED
            return _Standing(status, notified, closed, due, extended, 100 if status is _S.CLOSED else 0)
        drawn = dice()
        for share, status, least in (
            (0.25, _S.NOTIFIED, 0),
            (0.8, _S.IN_PROGRESS, 10),
            (0.93, _S.REPORTED_DONE, 100),
            (1.1, _S.ON_HOLD, 10),
        ):
            if drawn < share:
                progress = min(100, least + 5 * int(dice() * 16)) if least else 0
                return _Standing(status, notified, None, due, extended, progress)
        raise AssertionError

    def _resolution(self, sitting: Sitting, item: tuple[str, str], unit: Unit, number: int, standing: _Standing) -> str:
        clauses = 2 + int(self._dice.random() * 2) if self._dice.random() < 0.03 else 0
        row = self._writer.add(
            Resolution,
            self._words.id(),
            meeting_id=sitting.id,
            item_id=item[0],
            number=number,
            text=self._words.resolution(item[1], unit[1]),
            responsible_unit_id=unit[0],
            due=standing.due,
            extended_to=standing.extended,
            clause_due=(standing.extended or standing.due) if clauses else None,
            deliverable=self._words.one("deliverables"),
            status=standing.status,
            notified_on=standing.notified,
            closed_on=standing.closed,
            progress=standing.progress,
            standing_reason=self._words.one("void") if standing.status is _S.VOID else "",
            adopted_at=sitting.at(10 + 3 * number),
            vote_method=VoteMethod.UNANIMOUS,
            votes_for=9,
            eligible=9,
            position=f"{number:02d}i",
        )
        for place in range(clauses):
            self._clause(row, place, item[1], unit, standing)
        self._steps(sitting, row, item[1], unit, standing, number)
        return row

    def _clause(self, resolution: str, place: int, subject: str, unit: Unit, standing: _Standing) -> None:
        self._writer.add(
            Clause,
            self._words.id(),
            resolution_id=resolution,
            text=self._words.about("actions", subject) + " " + self._words.one("endings"),
            responsible_unit_id=unit[0],
            due=standing.due,
            extended_to=standing.extended,
            status=standing.status,
            progress=standing.progress,
            closed_on=standing.closed,
            position=f"{place + 1}i",
        )

    def _steps(self, sitting: Sitting, row: str, subject: str, unit: Unit, standing: _Standing, number: int) -> None:
        if standing.notified is None:
            return
        ends = standing.closed or self._last_day
        span = ends - standing.notified
        kinds = _COURSES[standing.status][int(self._dice.random() * len(_COURSES[standing.status]))]
        for place, kind in enumerate(kinds, 1):
            on = standing.notified + span * place // len(kinds)
            percent = min(standing.progress, 100 * place // (len(kinds) + 1))
            by_unit = kind in {_K.PROGRESS, _K.REPORTED_DONE}
            fields: dict[str, Any] = {
                "resolution_id": row,
                "kind": kind,
                "date": on,
                "progress": percent if kind is _K.PROGRESS else None,
                "text": self._words.about(_TEXTS.get(kind, "progress"), subject, percent=to_persian(percent)),
                "unit_id": unit[0] if by_unit else None,
            }
            if kind is _K.PROGRESS and self._dice.random() < 0.2:
                fields["obstacles"] = self._words.one("obstacles")
            self._keep(on, FollowUp, fields)
        if standing.extended is not None and standing.due is not None:
            grant = {
                "resolution_id": row,
                "date": min(standing.due, self._last_day),
                "before": standing.due,
                "until": standing.extended,
                "reason": self._words.one("extension"),
                "granted_by": f"کمیته {sitting.short}",
            }
            self._keep(grant["date"], Extension, grant)
        if standing.due is not None and standing.due < ends and self._dice.random() < 0.15:
            on = min(standing.due + datetime.timedelta(days=5), self._last_day)
            told = label(sitting.year, sitting.number, number)
            self.letters.write(sitting, on, LetterKind.REMINDER, unit, [row], told)

    def _keep(self, on: datetime.date, noun: type[Record], fields: dict[str, Any], code: str = "") -> None:
        self._kept += 1
        heapq.heappush(self._later, (on, self._kept, noun, code, fields))


def _verb(noun: type[Record], fields: Mapping[str, Any]) -> str:
    if noun is FollowUp:
        return f"follow_up.{fields['kind'].value}"
    return "extension.granted" if noun is Extension else VERBS[fields["kind"]]
