"""The meetings of the archive of many years: agenda, attendance, what was said, minutes, and who signed them."""

from __future__ import annotations

import datetime
import json
import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Final

from desktop_app.documents import canonical
from desktop_app.documents.minutes_view import AgendaRow, Heading, Identity, MinutesPaper
from desktop_app.documents.official_parts import Letterhead, Signer
from desktop_app.domain.agenda import AgendaItem, ItemKind, Outcome
from desktop_app.domain.attendance import Attendance, Capacity, Excuse, attendance_id
from desktop_app.domain.committees import Committee
from desktop_app.domain.meetings import Meeting, Stage
from desktop_app.domain.minutes import FinalMinutes, Minutes, MinutesState, Signature, Statement, digest
from desktop_app.persian.digits import to_persian
from desktop_app.persian.jalali import JalaliDate
from desktop_app.services.sample_courses import CoursesOfMany
from desktop_app.services.sample_letters import Sitting
from desktop_app.services.sample_words import Words
from desktop_app.store.bulk import BulkWriter

_CAPACITIES: Final = (Capacity.CHAIR, Capacity.VICE_CHAIR, Capacity.SECRETARY)
_FIXED: Final = (Stage.FROZEN, Stage.SIGNED, Stage.FINAL, Stage.NOTIFIED)
_SIGNED_OFF: Final = (Stage.FINAL, Stage.NOTIFIED)
_FEWEST, _MOST = 12, 28
"""Resolutions of a meeting; as many of them above the middle as below."""


@dataclass
class Body:
    """A committee of the archive, with who sat in it since when."""

    noun: ClassVar[type[Committee]] = Committee
    id: str
    name: str
    short: str
    code: str
    place: str
    terms: list[tuple[datetime.date, list[str]]] = field(default_factory=list)
    units: list[tuple[str, str, str]] = field(default_factory=list)
    posts: dict[str, str] = field(default_factory=dict)
    """By the id of a person."""
    numbers: dict[int, int] = field(default_factory=dict)
    """The last number of a meeting, by Jalali year."""
    postponed: str | None = None
    """The item that the next meeting takes over."""

    def seats(self, day: datetime.date) -> list[str]:
        return next(people for starts, people in reversed(self.terms) if starts <= day)


class MeetingsOfMany:
    """Tells one meeting after another, in the order of their days."""

    def __init__(
        self,
        writer: BulkWriter,
        words: Words,
        dice: random.Random,
        told: Mapping[str, Any],
        bodies: list[Body],
        last_day: datetime.date,
    ) -> None:
        self._writer = writer
        self._words = words
        self._dice = dice
        self._office = told["office"]
        self._bodies = bodies
        self._courses = CoursesOfMany(writer, words, dice, told, last_day)
        self._owed = 0
        """By how many resolutions the last meeting was off the middle: the next one makes up for it."""

    def close(self) -> None:
        """What was still to be told after the last meeting."""
        self._courses.tell_until(datetime.date.max)

    def meeting(self, place: int, day: datetime.date, starts: datetime.time, stage: Stage) -> None:
        body, year = self._bodies[place], JalaliDate.from_date(day).year
        self._courses.tell_until(day)
        body.numbers[year] = body.numbers.get(year, 0) + 1
        sitting = Sitting(
            self._words.id(), body.id, body.short, body.code, day, starts, year, body.numbers[year], stage
        )
        held = stage.rank >= Stage.DRAFTED.rank
        seats = body.seats(day)
        with self._writer.act("meeting.convened", self._office["person"], _milliseconds(day)):
            self._meeting(sitting, body, seats, held=held)
            items = self._agenda(sitting, body, seats, held=held)
            self._attendance(sitting, seats, held=held)
            if held:
                self._statements(sitting, items, seats)
                self._courses.adopt(sitting, items, self._dice.sample(body.units, 4), self._how_many())
            if stage in _FIXED:
                self._minutes(sitting, body, items, seats)
        if stage is not Stage.PREPARED:
            self._courses.invite(sitting)

    def _how_many(self) -> int:
        middle = (_FEWEST + _MOST) // 2
        if self._owed:
            self._owed, owed = 0, self._owed
            return middle - owed
        self._owed = self._dice.randint(_FEWEST, _MOST) - middle
        return middle + self._owed

    def _meeting(self, sitting: Sitting, body: Body, seats: list[str], *, held: bool) -> None:
        invited = sitting.day - datetime.timedelta(days=4)
        self._writer.add(
            Meeting,
            sitting.id,
            committee_id=body.id,
            number=sitting.number,
            year=sitting.year,
            date=sitting.day,
            starts=sitting.starts,
            ends=sitting.ends,
            place=body.place,
            chair_id=seats[0],
            secretary_id=seats[2],
            stage=sitting.stage,
            invited_on=None if sitting.stage is Stage.PREPARED else invited,
            opened_at=sitting.starts if held else None,
            closed_at=sitting.ends if held else None,
        )

    def _agenda(self, sitting: Sitting, body: Body, seats: list[str], *, held: bool) -> list[tuple[str, str]]:
        """Id and subject of each item. Now and then the last one is postponed, and the next meeting takes it over."""
        items: list[tuple[str, str]] = []
        carried, body.postponed = body.postponed, None
        count = self._dice.randint(3, 6)
        for place in range(count):
            subject = self._words.one("subjects")
            postponed = held and place == count - 1 and self._dice.random() < 0.2
            row = self._writer.add(
                AgendaItem,
                self._words.id(),
                meeting_id=sitting.id,
                title=self._words.about("titles", subject),
                kind=ItemKind.REPORT if place == 0 else ItemKind.DECISION,
                presenter_id=seats[place % len(seats)],
                minutes=90 // count,
                outcome=Outcome.POSTPONED if postponed else Outcome.DISCUSSED if held else Outcome.OPEN,
                carried_from_id=carried if place == 0 else None,
                position=f"{place + 1}i",
            )
            if not postponed:
                items.append((row, subject))
            elif self._dice.random() < 0.95:
                body.postponed = row
        return items

    def _attendance(self, sitting: Sitting, seats: list[str], *, held: bool) -> None:
        for place, person in enumerate(seats):
            away = held and place > 2 and self._dice.random() < 0.14
            excuse, note = self._words.one("excuses") if away else ("none", "")
            times = [f"{at:%H:%M}" for at in (sitting.starts, sitting.ends)] if held and not away else []
            self._writer.add(
                Attendance,
                attendance_id(sitting.id, person),
                meeting_id=sitting.id,
                person_id=person,
                capacity=_CAPACITIES[place] if place < len(_CAPACITIES) else Capacity.MEMBER,
                timeline=times,
                excuse=Excuse(excuse),
                excuse_note=note,
                position=f"{place + 1}i",
            )

    def _statements(self, sitting: Sitting, items: list[tuple[str, str]], seats: list[str]) -> None:
        for place, (item, subject) in enumerate(items[:4]):
            self._writer.add(
                Statement,
                self._words.id(),
                meeting_id=sitting.id,
                item_id=item,
                speaker_id=seats[int(self._dice.random() * len(seats))],
                text=self._words.about("said", subject),
                said_at=sitting.at(5 + 15 * place),
                position=f"{place + 1}i",
            )

    def _minutes(self, sitting: Sitting, body: Body, items: list[tuple[str, str]], seats: list[str]) -> None:
        final = sitting.stage in _SIGNED_OFF
        number = self._courses.letters.next_number(sitting.day, body.code)
        signers = ((seats[2], Capacity.SECRETARY), (seats[0], Capacity.CHAIR))
        snapshot = self._frozen(sitting, body, items, number, signers)
        signed = sitting.day + datetime.timedelta(days=3) if final else None
        minutes = self._writer.add(
            Minutes,
            self._words.id(),
            meeting_id=sitting.id,
            state=MinutesState.FINAL if final else MinutesState.FROZEN,
            number=number,
            date=sitting.day,
            snapshot=snapshot,
            sha256=digest(snapshot),
        )
        for place, (person, capacity) in enumerate(signers):
            self._writer.add(
                Signature,
                self._words.id(),
                minutes_id=minutes,
                person_id=person,
                capacity=capacity,
                signed_on=signed,
                position=f"{place + 1}i",
            )
        if final and signed is not None:
            record = _signed_off(snapshot, signers, signed)
            self._writer.add(
                FinalMinutes,
                self._words.id(),
                meeting_id=sitting.id,
                minutes_id=minutes,
                version=1,
                number=number,
                snapshot=record,
                sha256=digest(record),
                finalised_at=datetime.datetime.combine(signed, datetime.time(9), tzinfo=datetime.UTC),
            )

    def _frozen(
        self,
        sitting: Sitting,
        body: Body,
        items: list[tuple[str, str]],
        number: str,
        signers: tuple[tuple[str, Capacity], ...],
    ) -> str:
        """A short text of the minutes: what was on the agenda, without what was said and decided."""
        head = Letterhead(
            organisation=self._office["name"],
            unit=self._office["secretariat"],
            number=to_persian(number),
            date=sitting.day,
        )
        paper = MinutesPaper(
            letterhead=head,
            heading=Heading(body=body.name, number=sitting.number, year=sitting.year),
            identity=Identity(date=sitting.day, start=sitting.starts, end=sitting.ends, place=body.place),
            agenda=tuple(AgendaRow(number=place, title=title) for place, (_, title) in enumerate(items, 1)),
            signers=tuple(Signer(post=body.posts[person], capacity=capacity.value) for person, capacity in signers),
            is_draft=False,
        )
        return canonical.to_json(paper)


def _signed_off(snapshot: str, signers: tuple[tuple[str, Capacity], ...], day: datetime.date) -> str:
    """The final record as the program writes it when minutes become final."""
    signatures = [
        {
            "person": person,
            "capacity": capacity.value,
            "signed_on": day.isoformat(),
            "means": "hand",
            "reservation": "",
            "scan": None,
        }
        for person, capacity in signers
    ]
    record = {
        "text": json.loads(snapshot),
        "text_sha256": digest(snapshot),
        "version": 1,
        "signed_pdf_sha256": None,
        "signatures": signatures,
    }
    return json.dumps(record, ensure_ascii=False, sort_keys=True)


def _milliseconds(day: datetime.date) -> int:
    return int(datetime.datetime.combine(day, datetime.time(9), tzinfo=datetime.UTC).timestamp() * 1000)
