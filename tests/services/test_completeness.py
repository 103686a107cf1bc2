"""The completeness list: what lacks is counted, its first is named, and what is complete says so."""

from __future__ import annotations

import datetime
from fractions import Fraction

import pytest

from desktop_app.domain.attendance import Reply
from desktop_app.domain.minutes import StatementKind
from desktop_app.domain.quorum import QuorumRule
from desktop_app.domain.votes import Ballot, VoteMethod
from desktop_app.services.completeness import Check, CheckCode
from tests.offices import DAY, Office, at


@pytest.fixture
def quorum() -> QuorumRule:
    return QuorumRule(share=Fraction(2, 3), may_override=True)


def check(o: Office, meeting: str, code: CheckCode) -> Check | None:
    return next((c for c in o.desk.minutes.get(meeting).checks if c.code is code), None)


def test_that_a_complete_session_lacks_only_its_number(sepidar: Office) -> None:
    meeting = sepidar.session()
    sepidar.desk.recording.state(meeting, sepidar.item(meeting), "گفته شد", speaker="مهمان")
    resolution = sepidar.desk.deciding.resolve(
        meeting,
        sepidar.item(meeting),
        "مقرر شد",
        responsible_unit_id=sepidar.unit,
        due=DAY + datetime.timedelta(days=9),
    )
    sepidar.desk.deciding.vote(resolution, Ballot(VoteMethod.UNANIMOUS))
    sepidar.desk.meetings.close(meeting, at("15:30"))
    assert [c.code for c in sepidar.desk.minutes.get(meeting).checks if not c.done] == [CheckCode.NUMBER]


def test_that_statements_without_a_speaker_are_counted_and_the_first_is_named(sepidar: Office) -> None:
    meeting = sepidar.session()
    item, recording = sepidar.item(meeting), sepidar.desk.recording
    recording.state(meeting, item, "با گوینده", speaker="مهمان")
    first = recording.state(meeting, item, "بی‌گوینده " * 30)
    recording.state(meeting, item, "پیشنهاد", kind=StatementKind.MOTION)
    for kind in (StatementKind.FORMAL, StatementKind.DOCUMENT):
        recording.state(meeting, item, "جمله رسمی", kind=kind)
    recording.state(meeting, item, "برای خودم", private=True)
    found = check(sepidar, meeting, CheckCode.SPEAKERS)
    assert found is not None
    assert (found.done, found.counts, found.row_id) == (False, (1,), first)
    assert found.detail.startswith("بی‌گوینده")
    assert len(found.detail) < 70


def test_that_private_notes_are_counted_without_being_a_lack(sepidar: Office) -> None:
    meeting = sepidar.session()
    assert check(sepidar, meeting, CheckCode.NOTES) is None
    note = sepidar.desk.recording.state(meeting, sepidar.item(meeting), "برای خودم", private=True)
    found = check(sepidar, meeting, CheckCode.NOTES)
    assert found is not None
    assert (found.done, found.counts, found.row_id) == (True, (1,), note)


def test_that_what_was_typed_and_left_is_told_until_it_is_dropped(sepidar: Office) -> None:
    meeting = sepidar.session()
    item = sepidar.item(meeting)
    sepidar.desk.recording.keep_draft(meeting, item, "نیمه‌کاره")
    found = check(sepidar, meeting, CheckCode.DRAFTS)
    assert found is not None
    assert (found.done, found.detail, found.row_id) == (False, "نیمه‌کاره", item)
    sepidar.desk.recording.keep_draft(meeting, item, "")
    assert check(sepidar, meeting, CheckCode.DRAFTS) is None


def test_that_units_and_deadlines_of_resolutions_lack_each_for_itself(sepidar: Office) -> None:
    meeting = sepidar.session()
    deciding, item = sepidar.desk.deciding, sepidar.item(meeting)
    first = deciding.resolve(meeting, item, "بی‌مهلت", responsible_unit_id=sepidar.unit)
    second = deciding.resolve(meeting, item, "بی‌واحد", due=DAY + datetime.timedelta(days=9))
    charges, deadlines = (check(sepidar, meeting, code) for code in (CheckCode.CHARGES, CheckCode.DEADLINES))
    assert charges is not None
    assert deadlines is not None
    assert (charges.counts, charges.row_id) == ((1, 2), second)
    assert (deadlines.counts, deadlines.row_id) == ((1, 2), first)


def test_that_a_resolution_below_the_quorum_is_told_of(sepidar: Office) -> None:
    meeting = sepidar.session()
    for post in ("معاون مالی", "مدیر حراست"):
        sepidar.desk.attendance.set_times(meeting, sepidar.people[post], [at("14:00"), at("14:10")])
    made = sepidar.desk.deciding.resolve(meeting, sepidar.item(meeting), "مقرر شد", at=at("14:20"), despite_quorum=True)
    found = check(sepidar, meeting, CheckCode.BELOW_QUORUM)
    assert found is not None
    assert (found.done, found.counts, found.row_id) == (True, (1,), made)


def test_that_who_was_to_come_and_has_no_arrival_is_named(sepidar: Office) -> None:
    meeting = sepidar.meeting("الف")
    person = sepidar.people["مدیر حقوقی"]
    sepidar.desk.attendance.reply(meeting, person, Reply.COMING)
    assert check(sepidar, meeting, CheckCode.TIMES) is None
    sepidar.hands.set("14:00")
    sepidar.desk.meetings.open(meeting)
    found = check(sepidar, meeting, CheckCode.TIMES)
    assert found is not None
    assert (found.detail, found.row_id) == ("مدیر حقوقی", person)
    sepidar.desk.attendance.arrive(meeting, person, at("14:05"))
    assert check(sepidar, meeting, CheckCode.TIMES) is None


def test_that_a_break_that_goes_on_is_told_of(sepidar: Office) -> None:
    meeting = sepidar.session()
    sepidar.hands.set("14:30")
    sepidar.desk.course.break_off(meeting)
    assert check(sepidar, meeting, CheckCode.BREAK) == Check(CheckCode.BREAK, done=False)
    sepidar.hands.set("14:40")
    sepidar.desk.course.resume(meeting)
    assert check(sepidar, meeting, CheckCode.BREAK) is None


def test_that_an_item_without_an_outcome_is_named(sepidar: Office) -> None:
    meeting = sepidar.session("الف", "ب")
    sepidar.desk.recording.state(meeting, sepidar.item(meeting), "گفته شد")
    found = check(sepidar, meeting, CheckCode.DISCUSSION)
    assert found == Check(CheckCode.DISCUSSION, False, (1, 2), "ب", sepidar.item(meeting, 1))
