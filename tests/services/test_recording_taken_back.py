"""What was recorded by mistake comes back, and a vote is weighed before it is recorded."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.committees import Role
from desktop_app.domain.resolutions import ResolutionKind
from desktop_app.domain.votes import Ballot, VoteMethod
from desktop_app.sentences import Refused
from desktop_app.services.completeness import CheckCode
from desktop_app.services.desk import Desk
from desktop_app.services.requests import Clock
from desktop_app.store.office_file import OfficeFile

DAY, TWO = datetime.date(2025, 12, 8), datetime.time(14)
NOW = datetime.datetime.combine(DAY, datetime.time(14, 30))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    file = OfficeFile.create(tmp_path / "office.dabir", office_name="شهرداری", home=tmp_path)
    desk = Desk(file, Clock(lambda: NOW))
    yield desk
    desk.file.close()


def session_of(desk: Desk, members: int = 4) -> tuple[str, str]:
    """An open session with everyone present, and its one item."""
    committee = desk.committees.found("کمیته سلامت")
    for number in range(members):
        role = Role.CHAIR if number == 0 else Role.MEMBER
        person = desk.people.add(post=f"عضو {number}")
        desk.committees.appoint(committee, person, starts=DAY, role=role)
    meeting = desk.meetings.convene(committee, DAY, starts=TWO)
    item = desk.agenda.add(meeting, "گزارش")
    desk.meetings.invite(meeting)
    desk.meetings.open(meeting, TWO)
    desk.attendance.all_present(meeting, TWO)
    return meeting, item


def codes(desk: Desk, meeting: str) -> dict[CheckCode, bool]:
    return {check.code: check.done for check in desk.minutes.get(meeting).checks}


def test_that_a_removed_statement_comes_back_in_its_place(desk: Desk) -> None:
    meeting, item = session_of(desk)
    first = desk.recording.state(meeting, item, "یک")
    desk.recording.state(meeting, item, "دو")
    desk.recording.remove_statement(first)
    desk.recording.restore_statement(first)
    assert [s.text for s in desk.recording.statements(meeting)] == ["یک", "دو"]


def test_that_nothing_comes_back_under_a_frozen_text(desk: Desk) -> None:
    meeting, item = session_of(desk)
    statement = desk.recording.state(meeting, item, "یک")
    resolution = desk.deciding.resolve(meeting, item, "مقرر شد")
    desk.recording.remove_statement(statement)
    desk.deciding.remove_resolution(resolution)
    desk.meetings.close(meeting, datetime.time(15))
    desk.minutes.freeze(meeting)
    with pytest.raises(Refused):
        desk.recording.restore_statement(statement)
    with pytest.raises(Refused):
        desk.deciding.restore_resolution(resolution)


def test_that_a_resolution_comes_back_with_its_number_or_the_next_free_one(desk: Desk) -> None:
    meeting, item = session_of(desk)
    first, second = (desk.deciding.resolve(meeting, item, words) for words in ("یکم", "دوم"))
    desk.deciding.remove_resolution(first)
    desk.deciding.restore_resolution(first)
    assert [r.number for r in desk.deciding.resolutions(meeting)] == [1, 2]
    desk.deciding.remove_resolution(second)
    desk.deciding.resolve(meeting, item, "سوم")
    desk.deciding.restore_resolution(second)
    assert {r.text: r.number for r in desk.deciding.resolutions(meeting)} == {"یکم": 1, "سوم": 2, "دوم": 3}


def test_that_weighing_a_vote_tells_its_result_and_records_nothing(desk: Desk) -> None:
    meeting, item = session_of(desk)
    resolution = desk.deciding.resolve(meeting, item, "مقرر شد")
    assert desk.deciding.weigh(meeting, item, Ballot(VoteMethod.UNANIMOUS)).carried
    assert not desk.deciding.weigh(meeting, item, Ballot(VoteMethod.OPEN, in_favour=2, against=2)).carried
    with pytest.raises(Refused):
        desk.deciding.weigh(meeting, item, Ballot(VoteMethod.OPEN, in_favour=5))
    (view,) = desk.deciding.resolutions(meeting)
    assert (view.id, view.vote.method) == (resolution, VoteMethod.UNTAKEN)


def test_that_only_binding_resolutions_wait_for_a_vote(desk: Desk) -> None:
    meeting, item = session_of(desk)
    desk.deciding.resolve(meeting, item, "توصیه شد", kind=ResolutionKind.RECOMMENDATION)
    assert codes(desk, meeting)[CheckCode.VOTES]
    desk.deciding.resolve(meeting, item, "مقرر شد")
    assert not codes(desk, meeting)[CheckCode.VOTES]


def test_that_a_session_without_committee_lacks_neither_votes_nor_seats(desk: Desk) -> None:
    meeting = desk.meetings.convene(None, DAY, starts=TWO, title="نشست")
    item = desk.agenda.add(meeting, "گفت‌وگو")
    guest = desk.attendance.add_guest(meeting, "نماینده")
    desk.meetings.open(meeting, TWO)
    desk.attendance.arrive(meeting, guest, TWO)
    desk.deciding.resolve(meeting, item, "پیشنهاد شد")
    found = {check.code: check for check in desk.minutes.get(meeting).checks}
    assert CheckCode.VOTES not in found
    assert (found[CheckCode.ATTENDANCE].done, found[CheckCode.ATTENDANCE].counts) == (True, (1, 0))
