"""Offices with real files, keys and desks, that pass real exchange files about: the alphabet of the histories again."""

from __future__ import annotations

import datetime
import itertools
import shutil
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop_app.domain.meetings import Classification
from desktop_app.exchange.trust import Right
from desktop_app.sentences import Refused
from desktop_app.services.desk import Desk
from desktop_app.services.exchange.views import ArrivalState, Side
from tests.exchange.seats import DAY, Hands, Seat
from tests.exchange.world import promised

NAMES = ("شهرداری سپیدار", "سازمان حمل‌ونقل", "سازمان پسماند")
TAKEN_ALREADY = "File {number} of {office} has been taken in already, on {day}."
SECRET = "محرمانه‌"
ELSEWHERE = "کمیته دوم‌"
"""What is written into confidential meetings, or into meetings of the second committee, begins so: neither must be
found at who may not read there."""


@dataclass
class Network:
    """Three offices that know each other; the third may see one committee, and nothing confidential of it."""

    folder: Path
    seats: list[Seat] = field(default_factory=list)
    committees: list[str] = field(default_factory=list)
    files: list[tuple[Path, int]] = field(default_factory=list)
    """What lies on sticks, and for which office."""
    applied: dict[tuple[int, str], tuple[set[Any], set[Any]]] = field(default_factory=dict)
    """By office and file, what stood before it was taken in and after."""
    written: int = 0
    restored: bool = False

    @classmethod
    def founded(cls, folder: Path) -> Network:
        """Cards are exchanged and compared; the first office begins two committees and tells the others of them."""
        network = cls(folder, [Seat(folder / str(number), name) for number, name in enumerate(NAMES)])
        for seat in network.seats:
            seat.create()
            seat.id = seat.desk.own_key.make().id
        for one, other in itertools.permutations(network.seats, 2):
            card = folder / f"{uuid.uuid4()}.card"
            card.write_bytes(other.desk.own_key.card())
            one.desk.partners.add(card, compared=True)
        first = network.seats[0].desk
        network.committees = [first.committees.found("کمیته سلامت اداری"), first.committees.found("کمیته فنی")]
        unit = first.people.add_unit("معاونت مالی")
        first.people.add(post="شهردار", unit_id=unit)
        for committee in network.committees:
            network._meeting(first, committee)
        network._grant(0)
        for number in (1, 2):
            network.send(0, number)
            network.receive(number, 0)
            network._grant(number)
        return network

    def _grant(self, here: int) -> None:
        desk, secret = self.seats[here].desk, {0: Right.WRITE, 1: Right.WRITE, 2: Right.NONE}
        known = {row.id for row in desk.committees.all(with_inactive=True)}
        for number, seat in enumerate(self.seats):
            if number == here:
                continue
            for at, committee in enumerate(self.committees):
                if committee in known and (at == 0 or 2 not in {number, here}):
                    desk.partners.grant(seat.id, committee, Right.WRITE, secret[number] if here != 2 else Right.NONE)

    def copied(self, folder: Path) -> Network:
        """The same offices in another folder; each file recognises itself as a new copy."""
        for seat in self.seats:
            seat.desk.file.close()
        shutil.copytree(self.folder, folder)
        seats = [Seat(folder / seat.folder.name, seat.name, Hands(seat.hands.kind), id=seat.id) for seat in self.seats]
        for seat in [*self.seats, *seats]:
            seat.open()
        return Network(folder, seats, list(self.committees))

    def close(self) -> None:
        for seat in self.seats:
            seat.desk.file.close()

    # Steps

    def do(self, step: list[Any]) -> None:
        """What a rule of the program refuses is not done."""
        name, *numbers = step
        try:
            getattr(self, name)(*numbers)
        except Refused:
            if name in {"send", "receive"}:
                raise

    def _desk(self, o: int) -> Desk:
        return self.seats[o % len(self.seats)].desk

    def _word(self) -> str:
        self.written += 1
        return f"واژه {self.written}"

    def _meeting(self, desk: Desk, committee: str, **fields: Any) -> str:
        day = DAY + datetime.timedelta(days=7)
        title = f"{ELSEWHERE if committee in self.committees[1:] else ''}{self._word()}"
        return desk.meetings.convene(
            committee, day, starts=datetime.time(14), ends=datetime.time(16), title=title, **fields
        )

    def convene(self, o: int, committee: int, secret: int) -> None:
        desk = self._desk(o)
        here = [row.id for row in desk.committees.all() if row.id in self.committees[: 1 if o % 3 == 2 else 2]]
        if not here:
            return
        if secret % 3 == 0 and o % 3 != 2:
            meeting = self._meeting(desk, here[0], classification=Classification.CONFIDENTIAL)
            desk.agenda.add(meeting, f"{SECRET}{self._word()}")
        else:
            self._meeting(desk, here[committee % len(here)])

    def _meetings(self, o: int) -> list[Any]:
        reach = self.committees[: 1 if o % 3 == 2 else 2]
        rows = self._desk(o).meetings.all()
        return sorted((row for row in rows if row.committee_id in reach), key=lambda row: row.id)

    def edit_meeting(self, o: int, which: int, value: int) -> None:
        if rows := self._meetings(o):
            fields = {"place": f"تالار {value % 3}"} if value % 2 else {"title": self._word()}
            self._desk(o).meetings.edit(rows[which % len(rows)].id, **fields)

    def classify(self, o: int, which: int, value: int) -> None:
        if o % 3 != 2 and (rows := [row for row in self._meetings(o) if row.committee_id == self.committees[0]]):
            level = Classification.CONFIDENTIAL if value % 2 else Classification.ORDINARY
            meeting = rows[which % len(rows)]
            items = self._desk(o).agenda.items(meeting.id)
            if level is Classification.CONFIDENTIAL or not any(SECRET in item.title for item in items):
                self._desk(o).meetings.edit(meeting.id, classification=level)

    def remove_meeting(self, o: int, which: int) -> None:
        if rows := self._meetings(o):
            self._desk(o).meetings.remove(rows[which % len(rows)].id)

    def add_item(self, o: int, which: int) -> None:
        if rows := self._meetings(o):
            self._desk(o).agenda.add(rows[which % len(rows)].id, self._word())

    def _item(self, o: int, which: int) -> str | None:
        items = sorted(item.id for row in self._meetings(o) for item in self._desk(o).agenda.items(row.id))
        return items[which % len(items)] if items else None

    def edit_item(self, o: int, which: int) -> None:
        if item := self._item(o, which):
            self._desk(o).agenda.edit(item, proposal=self._word())

    def remove_item(self, o: int, which: int) -> None:
        if item := self._item(o, which):
            self._desk(o).agenda.remove(item)

    def edit_unit(self, o: int, which: int, value: int) -> None:
        desk = self._desk(o)
        units = sorted(unit.id for unit in desk.people.units())
        if not units or value % 4 == 0:
            desk.people.add_unit(self._word())
        elif value % 9 == 1:
            desk.people.remove_unit(units[which % len(units)])
        else:
            desk.people.edit_unit(units[which % len(units)], name=self._word())

    def edit_person(self, o: int, which: int, value: int) -> None:
        desk = self._desk(o)
        people = sorted(person.id for person in desk.people.all())
        if not people or value % 4 == 0:
            desk.people.add(post=self._word())
        else:
            desk.people.edit(people[which % len(people)], post=self._word())

    def settle(self, o: int, which: int, side: int) -> None:
        desk = self._desk(o)
        if found := desk.conflicts.open():
            one = found[which % len(found)]
            desk.conflicts.settle(one.entity, one.row, one.all_of(list(Side)[side % 2]))

    def send(self, o: int, to: int) -> None:
        if o % 3 != to % 3:
            giver, taker = self.seats[o % 3], self.seats[to % 3]
            sent = giver.desk.sending.make([taker.id], self.folder)
            kept = self.folder / f"{len(self.files)}-{uuid.uuid4().hex[:6]}{sent.path.suffix}"
            sent.path.replace(kept)
            self.files.append((kept, to % 3))

    def receive(self, o: int, which: int) -> None:
        files = [path for path, to in self.files if to == o % 3]
        if files:
            desk = self._desk(o)
            if (arrival := self._received(desk, files[which % len(files)])) is None:
                return
            if self._state(desk, arrival) is ArrivalState.REVIEWING:
                before = self.seats[o % 3].heads()
                desk.receiving.apply(arrival, agreed=True)
                self.applied[o % 3, arrival] = before, self.seats[o % 3].heads()

    def _received(self, desk: Desk, path: Path) -> str | None:
        try:
            return desk.receiving.receive(path)
        except Refused as refused:
            if refused.fact == TAKEN_ALREADY:
                return None
            raise

    def _state(self, desk: Desk, arrival: str) -> ArrivalState:
        return next(row.state for row in desk.receiving.arrivals() if row.id == arrival)

    def take_back(self, o: int, which: int) -> None:
        desk = self._desk(o)
        applied = sorted(row.id for row in desk.receiving.arrivals() if row.state is ArrivalState.APPLIED)
        if not applied:
            return
        arrival, seat = applied[which % len(applied)], self.seats[o % 3]
        before, after = self.applied.get((o % 3, arrival), (set(), set()))
        last = bool(after) and seat.heads() == after and not self._parked(desk)
        desk.receiving.take_back(arrival)
        if last:
            promised(seat.heads() == before, "P8 taken back is not as before")
            if which % 2:
                desk.receiving.take_again(arrival)
                promised(seat.heads() == after, "P8 taken again is not as after")

    def _parked(self, desk: Desk) -> list[str]:
        return [row.id for row in desk.receiving.arrivals() if row.state is ArrivalState.PARKED]

    def take_again(self, o: int) -> None:
        desk = self._desk(o)
        for arrival in self._parked(desk):
            desk.receiving.take_again(arrival)

    def back_up(self, o: int) -> None:
        self.seats[o % 3].back_up()

    def restore(self, o: int, which: int) -> None:
        if self.seats[o % 3].backups:
            self.restored = True
            self.seats[o % 3].restore(which)
