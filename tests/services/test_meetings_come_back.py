"""What is taken back, and where things come from."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.attendance import Capacity
from desktop_app.sentences import Refused
from desktop_app.services.desk import Desk
from desktop_app.services.requests import Clock
from desktop_app.store.office_file import OfficeFile

DAY = datetime.date(2025, 12, 8)
LATER = datetime.date(2025, 12, 20)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    file = OfficeFile.create(tmp_path / "office.dabir", office_name="اداره", home=tmp_path)
    yield Desk(file, Clock(lambda: datetime.datetime(2025, 12, 8, 14)))  # noqa: DTZ001 - the wall clock
    file.close()


def test_that_a_removed_meeting_comes_back_with_its_number(desk: Desk) -> None:
    committee = desk.committees.found("کمیته سلامت")
    meeting = desk.meetings.convene(committee, DAY)
    desk.meetings.remove(meeting)
    assert desk.meetings.all() == []
    desk.meetings.restore(meeting)
    assert desk.meetings.get(meeting).number == 1


def test_that_a_removed_meeting_stays_away_while_another_one_has_its_number(desk: Desk) -> None:
    committee = desk.committees.found("کمیته سلامت")
    meeting = desk.meetings.convene(committee, DAY)
    desk.meetings.remove(meeting)
    desk.meetings.convene(committee, LATER)
    with pytest.raises(Refused):
        desk.meetings.restore(meeting)
    assert [m.date for m in desk.meetings.all()] == [LATER]


def test_that_a_carried_over_item_tells_its_meeting_and_its_number_there(desk: Desk) -> None:
    committee = desk.committees.found("کمیته سلامت")
    first = desk.meetings.convene(committee, DAY)
    items = [desk.agenda.add(first, title) for title in ("یک", "دو")]
    second = desk.meetings.convene(committee, LATER)
    origin = desk.agenda.origin(desk.agenda.carry_over(items[1], second))
    assert origin is not None
    assert (origin.meeting_id, origin.meeting_number, origin.item_number) == (first, 1, 2)
    assert desk.agenda.origin(items[0]) is None


def test_that_the_list_tells_whose_seat_an_alternate_fills(desk: Desk) -> None:
    principal, alternate = (desk.people.add(post=post) for post in ("عضو", "جانشین"))
    meeting = desk.meetings.convene(None, DAY, title="نشست")
    desk.attendance.summon(meeting, principal, Capacity.MEMBER)
    desk.attendance.summon(meeting, alternate, Capacity.ALTERNATE)
    desk.attendance.substitute(meeting, alternate, principal)
    rows = {row.person_id: row for row in desk.attendance.roll(meeting).rows}
    assert rows[alternate].in_place_of_id == principal
    assert rows[principal].in_place_of_id is None


def test_that_an_item_on_which_something_was_said_stays(desk: Desk) -> None:
    meeting = desk.meetings.convene(None, DAY, title="نشست")
    spoken, silent = (desk.agenda.add(meeting, title) for title in ("یک", "دو"))
    desk.meetings.open(meeting, datetime.time(14))
    desk.recording.state(meeting, spoken, "گفته شد")
    with pytest.raises(Refused):
        desk.agenda.remove(spoken)
    desk.agenda.remove(silent)
    assert [item.id for item in desk.agenda.items(meeting)] == [spoken]
