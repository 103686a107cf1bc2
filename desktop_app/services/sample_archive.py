"""The archive of many years: an office as it stands after decades of committees, made from a seed."""

from __future__ import annotations

import datetime
import random
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop_app.domain.committees import CommitteeKind, Frequency, Membership, Role, SigningPolicy, membership_id
from desktop_app.domain.legal_acts import ActKind
from desktop_app.domain.meetings import Stage
from desktop_app.domain.people import Person, Unit
from desktop_app.domain.quorum import MAJORITY_PRESENT
from desktop_app.persian.jalali import JalaliDate
from desktop_app.progress import Progress, Silent
from desktop_app.sentences import Refused, sentence
from desktop_app.services.desk import Desk
from desktop_app.services.requests import Clock
from desktop_app.services.sample_meetings import Body, MeetingsOfMany
from desktop_app.services.sample_rooms import content
from desktop_app.services.sample_story import StoryClock
from desktop_app.services.sample_words import Words
from desktop_app.store import faults
from desktop_app.store.bulk import BulkWriter
from desktop_app.store.clock import HybridClock
from desktop_app.store.office_file import OfficeFile

SEED: Final = 1404
LAST_DAY: Final = JalaliDate(1404, 9, 17).to_date()
"""The day as which the archive is looked at: nothing in it was written later."""
MOST_YEARS: Final = 40

A_YEAR: Final = (12, 12, 18, 20, 24, 40, 22, 30, 20, 18, 18, 16)
"""Meetings a year of each committee: 250 in all."""
_PEOPLE: Final = 150
_SEATS: Final = 9
_TERM: Final = datetime.timedelta(days=3 * 365)
_AHEAD: Final = datetime.timedelta(days=25)
_WEEKEND: Final = (3, 4)
"""Thursday and Friday, by `date.weekday`."""


MEETINGS: Final = sentence("Console", "Meetings")
INDEXES: Final = sentence("Console", "Indexes")
SEARCH: Final = sentence("Console", "Search")
"""What is being made; handed to the progress."""


class _Named:
    """Progress of a request that does not say what it is at."""

    def __init__(self, watch: Progress, what: str) -> None:
        self._watch = watch
        self._what = what

    def step(self, done: int, total: int, what: str = "") -> None:
        self._watch.step(done, total, what or self._what)


def moment() -> datetime.datetime:
    """The moment at which the archive is looked at."""
    return datetime.datetime.combine(LAST_DAY, datetime.time(11, 50))


def build(path: Path, years: int, *, seed: int = SEED, progress: Progress | None = None) -> None:
    """Makes the archive at `path`, which must not exist; until it is whole it bears another name.

    The same years and seed give the same records. What cannot be the same: the copy's own id and when it was made.
    """
    if not 1 <= years <= MOST_YEARS:
        raise Refused(
            sentence("Rules", "An archive has from 1 to {most} years."),
            sentence("Rules", "Give another number of years."),
            most=MOST_YEARS,
        )
    if not path.parent.is_dir():
        raise faults.folder_missing(path.parent)
    if path.exists():
        raise faults.exists(path)
    watch = progress or Silent()
    with tempfile.TemporaryDirectory(prefix=f".{path.stem}-", dir=path.parent) as folder:
        fresh = Path(folder) / path.name
        _lay_out(fresh, Path(folder), years)
        with BulkWriter(fresh) as writer:
            _Years(writer, random.Random(seed), years, watch).tell()  # noqa: S311 - a sample, not a secret
            watch.step(0, 0, INDEXES)
            writer.finish()
        with OfficeFile.open(fresh, home=Path(folder)) as file:
            Desk(file).search.follow(_Named(watch, SEARCH))
        if path.exists():
            raise faults.exists(path)
        fresh.rename(path)


def _lay_out(path: Path, home: Path, years: int) -> None:
    """What an office has before its first meeting, by the requests of the program."""
    told = content("archive")
    begun = datetime.datetime.combine(_first_day(years), datetime.time(8)) - datetime.timedelta(days=30)
    clock = StoryClock(begun)
    office = told["office"]
    with OfficeFile.create(
        path, office_name=office["name"], person=office["person"], clock=HybridClock(clock.milliseconds), home=home
    ) as file:
        desk = Desk(file, Clock(clock.now))
        desk.offices.describe(
            **{key: office[key] for key in ("name", "secretariat", "secretary_title", "archive_place")}
        )
        for title, number, issuer, kind in told["acts"]:
            desk.legal_acts.register(title, kind=ActKind(kind), number=number, issuer=issuer)


def _first_day(years: int) -> datetime.date:
    last = JalaliDate.from_date(LAST_DAY)
    return JalaliDate(last.year - years, last.month, last.day).to_date()


@dataclass(frozen=True)
class _Planned:
    """A meeting that is going to be told."""

    day: datetime.date
    body: int
    starts: datetime.time


class _Years:
    """Tells units, people, committees, and then day after day what they did."""

    def __init__(self, writer: BulkWriter, dice: random.Random, years: int, watch: Progress) -> None:
        self._writer = writer
        self._dice = dice
        self._years = years
        self._watch = watch
        self._told = content("archive")
        self._words = Words(self._told, dice)
        self._begun = _first_day(years)
        self._person = str(self._told["office"]["person"])

    def tell(self) -> None:
        units = self._units()
        people = self._people(units)
        bodies = [self._committee(place, people, units) for place in range(len(A_YEAR))]
        planned = self._planned()
        told = MeetingsOfMany(self._writer, self._words, self._dice, self._told, bodies, LAST_DAY)
        for done, meeting in enumerate(planned):
            told.meeting(meeting.body, meeting.day, meeting.starts, _stage(meeting.day))
            if done % 50 == 0:
                self._watch.step(done, len(planned), MEETINGS)
        told.close()

    def _at(self, hours: int) -> int:
        begun = datetime.datetime.combine(self._begun, datetime.time(8), tzinfo=datetime.UTC)
        return int((begun - datetime.timedelta(days=20, hours=-hours)).timestamp() * 1000)

    def _units(self) -> list[tuple[str, str, str]]:
        """Id, name and post of the head of each."""
        made = []
        kinds = self._told["unit_kinds"]
        for place, topic in enumerate(self._told["unit_topics"]):
            kind, head = kinds[place % len(kinds)]
            name, post = f"{kind} {topic}", f"{head} {topic}"
            with self._writer.act("unit.added", self._person, self._at(0)):
                row = self._writer.add(Unit, self._words.id(), name=name, head_post=post)
            made.append((row, name, post))
        return made

    def _people(self, units: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
        """Id, unit and post of each: the heads first, then those who work under them."""
        posts = [(post, unit) for unit, _, post in units]
        for rank in self._told["posts"]:
            posts += [(f"{rank} {name}", unit) for unit, name, _ in units]
        made = []
        for post, unit in posts[:_PEOPLE]:
            with self._writer.act("person.added", self._person, self._at(1)):
                made.append((self._writer.add(Person, self._words.id(), post=post, unit_id=unit), unit, post))
        return made

    def _committee(self, place: int, people: list[tuple[str, str, str]], units: list[tuple[str, str, str]]) -> Body:
        name, short, code, frequency = self._told["committees"][place]
        fields = {
            "name": f"کمیته {name}",
            "kind": CommitteeKind.COMMITTEE,
            "short_name": short,
            "letter_code": code,
            "frequency": Frequency(frequency),
            "quorum": MAJORITY_PRESENT.as_data(),
            "signing": SigningPolicy.CHAIR_AND_SECRETARY,
            "default_place": self._told["places"][place % len(self._told["places"])],
            "formed_on": self._begun,
            "position": f"{place:02d}i",
        }
        body = Body(self._words.id(), f"کمیته {name}", short, code, fields["default_place"])
        with self._writer.act("committee.founded", self._person, self._at(2)):
            self._writer.add(body.noun, body.id, **fields)
        body.units = self._dice.sample(units, 12)
        body.posts = {person: post for person, _, post in people}
        starts = self._begun - datetime.timedelta(days=self._dice.randrange(10, 400))
        while starts <= LAST_DAY:
            ends: datetime.date | None = starts + _TERM - datetime.timedelta(days=1)
            seats = self._dice.sample(people[:60], 2) + self._dice.sample(people[60:], _SEATS - 2)
            body.terms.append((starts, [person for person, _, _ in seats]))
            self._appoint(body, seats, starts, ends)
            starts += _TERM
        return body

    def _appoint(
        self, body: Body, seats: list[tuple[str, str, str]], starts: datetime.date, ends: datetime.date | None
    ) -> None:
        roles = (Role.CHAIR, Role.VICE_CHAIR, Role.SECRETARY)
        with self._writer.act("committee.member_appointed", self._person, self._at(3)):
            for place, (person, unit, _) in enumerate(seats):
                self._writer.add(
                    Membership,
                    membership_id(body.id, person, starts),
                    committee_id=body.id,
                    person_id=person,
                    unit_id=unit,
                    role=roles[place] if place < len(roles) else Role.MEMBER,
                    starts=starts,
                    ends=ends,
                    letter_no=f"{JalaliDate.from_date(starts).year}/{1000 + place}",
                    letter_date=starts,
                    position=f"{place:02d}i",
                )

    def _planned(self) -> list[_Planned]:
        """Every meeting in the order of days; in each committee one after the other, on working days."""
        span = (LAST_DAY + _AHEAD - self._begun).days
        planned = []
        for body, a_year in enumerate(A_YEAR):
            count = a_year * self._years
            last = self._begun
            for place in range(count):
                about = (place + self._dice.uniform(0.2, 0.8)) * span / count
                day = max(self._begun + datetime.timedelta(days=int(about)), last + datetime.timedelta(days=1))
                while day.weekday() in _WEEKEND:
                    day += datetime.timedelta(days=1)
                last = day
                planned.append(_Planned(day, body, datetime.time(self._dice.choice((8, 9, 10, 13, 14)), 30)))
        return sorted(planned, key=lambda one: (one.day, one.starts, one.body))


def _stage(day: datetime.date) -> Stage:
    """Where a meeting of that day stands on the last day of the archive."""
    ago = (LAST_DAY - day).days
    steps = ((-7, Stage.PREPARED), (1, Stage.INVITED), (6, Stage.DRAFTED), (11, Stage.FROZEN), (25, Stage.FINAL))
    return next((stage for until, stage in steps if ago < until), Stage.NOTIFIED)
