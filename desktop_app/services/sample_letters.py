"""The letters of the archive of many years: invitations, notices, reminders, and what came in."""

from __future__ import annotations

import datetime
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from desktop_app.documents import canonical
from desktop_app.documents.letter_view import BodyPart, LetterPaper, Recipient
from desktop_app.documents.official_parts import Letterhead
from desktop_app.domain.letters import Direction, Letter, LetterKind
from desktop_app.domain.meetings import Stage
from desktop_app.domain.records import Record
from desktop_app.persian.digits import to_persian
from desktop_app.persian.jalali import JalaliDate

Unit = tuple[str, str, str]
"""Id, name, post of its head."""

Keep = Callable[[datetime.date, type[Record], dict[str, Any], str], None]
"""Keeps a row of that noun until its day."""

VERBS: Final[Mapping[LetterKind, str]] = {
    LetterKind.INVITATION: "meeting.invited",
    LetterKind.NOTICE: "resolution.notified",
    LetterKind.REMINDER: "letter.reminded",
    LetterKind.CONTACT: "letter.received",
}
_A_DAY: Final = datetime.date(2001, 1, 1)


@dataclass(frozen=True)
class Sitting:
    """A meeting of the archive as its resolutions need to know it."""

    id: str
    committee_id: str
    short: str
    code: str
    day: datetime.date
    starts: datetime.time
    year: int
    number: int
    stage: Stage

    @property
    def ends(self) -> datetime.time:
        return self.at(90)

    def at(self, minutes: int) -> datetime.time:
        begun = datetime.datetime.combine(self.day, self.starts)
        return (begun + datetime.timedelta(minutes=minutes)).time()

    @property
    def title(self) -> str:
        return to_persian(f"{self.short} شماره {self.number} سال {self.year}")


class LettersOfMany:
    """Writes letters, which are entered in the register on their day."""

    def __init__(self, told: Mapping[str, Any], dice: random.Random, last_day: datetime.date, keep: Keep) -> None:
        self._office = told["office"]
        self._subjects: Mapping[str, str] = told["letters"]
        self._bodies: Mapping[str, str] = told["letter_text"]
        self._dice = dice
        self._last_day = last_day
        self._keep = keep
        self._numbers: dict[int, int] = {}
        self._papers: dict[LetterKind, str] = {}

    def next_number(self, day: datetime.date, code: str) -> str:
        """The next number of the register of that day's year, for a letter or for minutes."""
        year = JalaliDate.from_date(day).year
        self._numbers[year] = self._numbers.get(year, 0) + 1
        return f"{year}/{code}/{self._numbers[year]}"

    def enter(self, fields: dict[str, Any], on: datetime.date, code: str) -> None:
        """Gives a letter its number and its lasting text."""
        fields["number"] = self.next_number(on, code)
        if fields.get("direction") is not Direction.INCOMING:
            fields["snapshot"] = self._paper(fields, on)

    def write(
        self, sitting: Sitting, on: datetime.date, kind: LetterKind, unit: Unit, rows: list[str], told: str = ""
    ) -> None:
        """A letter that goes out, handed over some days later; `told` is the number of the resolution."""
        if on > self._last_day:
            return
        delivered = on + datetime.timedelta(days=self._dice.randint(1, 3))
        fields: dict[str, Any] = {
            "kind": kind,
            "wording": "reminder_first" if kind is LetterKind.REMINDER else kind.value,
            "meeting_id": sitting.id,
            "committee_id": sitting.committee_id,
            "resolution_ids": rows,
            "unit_id": unit[0] or None,
            "recipient": unit[2],
            "date": on,
            "subject": self._subjects[kind].format(meeting=sitting.title, label=to_persian(told)),
        }
        if delivered <= self._last_day and self._dice.random() < 0.93:
            fields |= {"delivered_on": delivered, "received_by": "دبیرخانه واحد", "receipt_no": str(on.toordinal())}
        self._keep(on, Letter, fields, sitting.code)

    def receive(self, sitting: Sitting, on: datetime.date, unit: Unit, subject: str, body: str) -> None:
        """A letter that comes in."""
        if on > self._last_day:
            return
        fields: dict[str, Any] = {
            "kind": LetterKind.CONTACT,
            "direction": Direction.INCOMING,
            "committee_id": sitting.committee_id,
            "unit_id": unit[0],
            "recipient": unit[1],
            "date": on,
            "subject": self._subjects["contact"].format(subject=subject),
            "their_number": str(self._dice.randint(1000, 99999)),
            "their_date": on - datetime.timedelta(days=2),
            "body": body,
        }
        self._keep(on, Letter, fields, sitting.code)

    def _paper(self, fields: Mapping[str, Any], on: datetime.date) -> str:
        """The letter as it went out."""
        kind: LetterKind = fields["kind"]
        if kind not in self._papers:
            name, unit = self._office["name"], self._office["secretariat"]
            self._papers[kind] = canonical.to_json(
                LetterPaper(
                    kind="KIND",
                    letterhead=Letterhead(organisation=name, unit=unit, number="NUMBER", date=_A_DAY),
                    recipient=Recipient(post="RECIPIENT"),
                    subject="SUBJECT",
                    body=(BodyPart(text=self._bodies[kind]),),
                    is_draft=False,
                )
            )
        text = self._papers[kind]
        parts = {
            "KIND": fields["wording"],
            "NUMBER": to_persian(fields["number"]),
            "RECIPIENT": fields["recipient"],
            "SUBJECT": fields["subject"],
            _A_DAY.isoformat(): on.isoformat(),
        }
        for place, value in parts.items():
            text = text.replace(place, value)
        return text
