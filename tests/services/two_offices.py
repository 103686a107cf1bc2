"""Offices that trust each other and pass files on a stick, for tests of exchange."""

from __future__ import annotations

import datetime
import itertools
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.exchange.trust import Right
from desktop_app.services.desk import Desk
from desktop_app.services.exchange.sending_views import Sent
from desktop_app.services.exchange.views import Choice, Outcome
from desktop_app.services.requests import Clock
from desktop_app.store.office_file import OfficeFile
from tests.offices import DAY, Hands, at

READ, WRITE, NONE = Right.READ, Right.WRITE, Right.NONE


@dataclass
class Stick:
    """Desks by name, the folder on which their files travel, and how they are passed."""

    folder: Path
    desks: dict[str, Desk] = field(default_factory=dict)
    hands: dict[str, Hands] = field(default_factory=dict)
    names: itertools.count[int] = field(default_factory=itertools.count)

    def office(self, name: str) -> Desk:
        home = self.folder / name
        home.mkdir()
        hands = self.hands[name] = Hands()
        file = OfficeFile.create(home / "office.dabir", office_name=name, person=f"دبیر {name}", home=home)
        desk = self.desks[name] = Desk(file, Clock(hands.now))
        desk.offices.describe(name=name)
        return desk

    def id(self, name: str) -> str:
        return self.desks[name].own_key.make().id

    def meet(self, *names: str, right: Right = WRITE) -> None:
        """Each has the card of each other, compared, and may do so much in every committee."""
        for here, there in itertools.permutations(names, 2):
            card = self.folder / f"{next(self.names)}.card"
            card.write_bytes(self.desks[there].own_key.card())
            office = self.desks[here].partners.add(card, compared=True)
            self.desks[here].partners.grant(office, "", right)

    def send(self, here: str, *there: str) -> Sent:
        place = self.folder / f"stick-{next(self.names)}"
        place.mkdir()
        return self.desks[here].sending.make([self.id(name) for name in there], place)

    def take(self, there: str, sent: Sent, *choices: Choice, agreed: bool = False) -> Outcome:
        desk = self.desks[there]
        outcome = desk.receiving.apply(desk.receiving.receive(sent.path), choices, agreed=agreed)
        assert desk.file.verify() == []
        return outcome

    def passed(self, here: str, there: str) -> Outcome:
        return self.take(there, self.send(here, there))

    def close(self) -> None:
        for desk in self.desks.values():
            assert desk.file.verify() == []
            desk.file.close()


def committee(desk: Desk, name: str = "کمیته سلامت اداری") -> str:
    """With a chair and a member."""
    made = desk.committees.found(name, short_name=name, letter_code="س")
    for post in ("شهردار", "معاون مالی"):
        person = desk.people.add(post=post)
        desk.committees.appoint(made, person, starts=datetime.date(2025, 3, 21))
    return made


def meeting(desk: Desk, of: str, *items: str, day: datetime.date = DAY) -> str:
    made = desk.meetings.convene(of, day, starts=at("14:00"), ends=at("15:30"))
    for title in items:
        desk.agenda.add(made, title)
    return made
