"""What a session reads again and again is what stands in the file, whatever was kept from the last reading."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.quorum import QuorumRule
from desktop_app.domain.votes import Ballot, MajorityRule, VoteMethod
from desktop_app.services.desk import Desk
from desktop_app.services.requests import Clock
from desktop_app.store.office_file import OfficeFile
from desktop_app.ui.pages.meeting.session_sitting import SittingReader
from tests.ui.desk_frame import TODAY
from tests.ui.meetings_at_hand import held, meeting
from tests.ui.sessions_at_hand import WallClock, desk_at

HALF_PAST_TWO = datetime.time(14, 30)


@pytest.fixture
def room(tmp_path: Path) -> tuple[Desk, str]:
    """A session under way with a statement and a resolution."""
    desk = desk_at(tmp_path, WallClock())
    meeting_id = meeting(desk, ("آسیب‌پذیری‌ها", "برنامه آموزشی"))
    held(desk, meeting_id, closed=False)
    item = desk.agenda.items(meeting_id)[0].id
    speaker = desk.attendance.roll(meeting_id).rows[1].person_id
    unit = desk.people.add_unit("معاونت شهرسازی")
    desk.people.edit(speaker, unit_id=unit)
    desk.recording.state(meeting_id, item, "گزارش خوانده شد.", speaker_id=speaker)
    ballot = Ballot(VoteMethod.OPEN, 3, 2)
    desk.deciding.resolve(meeting_id, item, "بازرسی انجام شود.", responsible_unit_id=unit, ballot=ballot)
    return desk, meeting_id


def acts(desk: Desk, meeting_id: str) -> dict[str, Any]:
    """Requests of every kind that a session's lists say something of."""
    item, other = [i.id for i in desk.agenda.items(meeting_id)]
    said = desk.recording.statements(meeting_id)[0]
    decided = desk.deciding.resolutions(meeting_id)[0]
    absent = desk.attendance.roll(meeting_id).rows[4].person_id
    committee = desk.meetings.get(meeting_id).committee_id or ""
    return {
        "a statement": lambda: desk.recording.state(meeting_id, other, "پاسخ داده شد."),
        "its correction": lambda: desk.recording.edit_statement(said.id, text="گزارش شنیده شد."),
        "a resolution": lambda: desk.deciding.resolve(
            meeting_id, other, "تکرار شود.", ballot=Ballot(VoteMethod.UNANIMOUS)
        ),
        "its text": lambda: desk.deciding.edit_resolution(decided.id, text="بازرسی شود."),
        "a statement turned": lambda: desk.deciding.turn_into_resolution(said.id),
        "the speaker": lambda: desk.people.edit(said.speaker_id or "", post="مدیرکل بازرسی"),
        "the unit": lambda: desk.people.edit_unit(decided.responsible_unit_id or "", name="معاونت عمران"),
        "a leave": lambda: desk.attendance.leave(meeting_id, absent, HALF_PAST_TWO),
        "a representative": lambda: desk.attendance.represent(
            meeting_id, said.speaker_id or "", "کارشناس معاونت", letter_no="۱۲/۳", arrives=True
        ),
        "the majority": lambda: desk.committees.set_rules(committee, majority=MajorityRule(at_least=4)),
        "the quorum": lambda: desk.committees.set_rules(committee, quorum=QuorumRule()),
        "the number": lambda: desk.meetings.edit(meeting_id, number=77),
        "the item": lambda: desk.agenda.edit(item, title="آسیب‌پذیری سامانه‌ها"),
        "the table": lambda: desk.course.take_up(other),
        "a break": lambda: desk.course.break_off(meeting_id),
        "a person": lambda: desk.people.add(post="کارشناس تازه"),
        "a new unit": lambda: desk.people.add_unit("اداره تازه"),
    }


def test_that_a_reading_after_any_request_is_a_reading_of_the_file(room: tuple[Desk, str]) -> None:
    desk, meeting_id = room
    reader = SittingReader(desk)
    for name, act in acts(desk, meeting_id).items():
        before = reader.read(meeting_id, None)
        act()
        after = reader.read(meeting_id, before.item_id)
        assert after != before, name
        assert after == SittingReader(desk).read(meeting_id, before.item_id), name


def test_that_lists_which_nothing_has_touched_are_not_read_again(room: tuple[Desk, str]) -> None:
    desk, meeting_id = room
    reader = SittingReader(desk)
    before = reader.read(meeting_id, None)
    desk.course.take_up(desk.agenda.items(meeting_id)[1].id)
    after = reader.read(meeting_id, None)
    assert after.all_statements is before.all_statements
    assert after.all_resolutions is before.all_resolutions
    assert after.people is before.people
    desk.recording.state(meeting_id, before.item_id, "پاسخ داده شد.")
    assert len(reader.with_statements(after).all_statements) == 2


def test_that_another_meeting_has_lists_of_its_own(room: tuple[Desk, str]) -> None:
    desk, meeting_id = room
    other = meeting(
        desk, ("بندی دیگر",), TODAY + datetime.timedelta(days=7), desk.meetings.get(meeting_id).committee_id
    )
    reader = SittingReader(desk)
    reader.read(meeting_id, None)
    assert reader.read(other, None).all_statements == ()
    assert len(reader.read(meeting_id, None).all_statements) == 1


def test_that_what_another_process_wrote_is_read_once_it_is_known(room: tuple[Desk, str]) -> None:
    desk, meeting_id = room
    reader = SittingReader(desk)
    before = reader.read(meeting_id, None)
    with OfficeFile.open(desk.file.path, home=desk.file.path.parent) as file:
        clock = Clock(lambda: datetime.datetime.combine(TODAY, HALF_PAST_TWO))
        Desk(file, clock).recording.state(meeting_id, before.item_id, "از خط فرمان.")
    reader.forget()
    assert [s.text for s in reader.read(meeting_id, None).all_statements] == ["گزارش خوانده شد.", "از خط فرمان."]
