"""The program opens where it stopped: the noted place, or the session that runs."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from desktop_app.services.desk import Desk
from desktop_app.ui.frame import Place
from desktop_app.ui.stopped_at import noted, place_to_open
from tests.ui.desk_frame import TODAY, open_desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return open_desk(tmp_path)


def session(desk: Desk, date: datetime.date = TODAY) -> str:
    meeting = desk.meetings.convene(None, date, title="نشست", starts=datetime.time(11, 0))
    desk.agenda.add(meeting, "موضوع")
    desk.meetings.open(meeting)
    return meeting


def test_that_nothing_left_open_opens_the_usual_first_page(desk: Desk) -> None:
    assert place_to_open(desk, "") is None


def test_that_a_noted_place_is_come_back_to(desk: Desk) -> None:
    meeting = session(desk)
    place = Place("meeting", meeting, "agenda", "row")
    assert place_to_open(desk, noted(place)) == place


def test_that_without_a_note_the_session_that_runs_today_is_opened(desk: Desk) -> None:
    meeting = session(desk)
    assert place_to_open(desk, "") == Place("meeting", meeting, "session")


@pytest.mark.parametrize("note", ["no note", "[]", '{"page": "meeting", "what": 1}', '{"id": ""}'])
def test_that_a_broken_note_counts_as_none(desk: Desk, note: str) -> None:
    assert place_to_open(desk, note) is None


def test_that_what_is_no_longer_there_is_not_opened(desk: Desk) -> None:
    assert place_to_open(desk, noted(Place("meeting", "gone", "session"))) is None
    assert place_to_open(desk, noted(Place("committee", "gone"))) is None


def test_that_a_session_left_open_on_another_day_does_not_take_the_first_page(desk: Desk) -> None:
    session(desk, TODAY - datetime.timedelta(days=3))
    assert place_to_open(desk, "") is None
