"""What is not taken back is named and stays, with everything below it."""

from __future__ import annotations

import pytest

from desktop_app.domain.meetings import Stage
from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.services.undo import StandsFast
from tests.offices import Office, at
from tests.services.acts_at_hand import elsewhere, said, tables, undo_all


def test_that_what_is_never_taken_back_is_named_and_stays_with_all_below_it(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.session()
    desk.recording.state(meeting, None, "یک")
    desk.meetings.close(meeting, at("15:00"))
    desk.minutes.freeze(meeting)
    before = tables(desk)
    for _ in range(2):
        with pytest.raises(StandsFast) as refusal:
            desk.undo.undo()
        assert refusal.value.act.verb == "minutes.frozen"
        assert refusal.value.next_step
    assert tables(desk) == before
    desk.minutes.revise(meeting)
    undone = desk.undo.undo()
    assert undone is not None
    assert undone.verb == "minutes.revised"
    assert tables(desk) == before | {"minutes": tables(desk)["minutes"]}
    assert desk.meetings.get(meeting).stage is Stage.FROZEN


def test_that_signatures_and_letters_with_numbers_are_left_alone(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.meeting("یک")
    desk.invitations.issue(meeting)
    with pytest.raises(StandsFast, match="number"):
        desk.undo.undo()
    desk.meetings.open(meeting, at("14:00"))
    desk.attendance.all_present(meeting, at("14:00"))
    desk.meetings.close(meeting, at("15:00"))
    desk.minutes.freeze(meeting)
    sepidar.hands.set("16:00")
    desk.minutes.sign(desk.minutes.get(meeting).signers[0].signature_id)
    with pytest.raises(StandsFast, match="signature"):
        desk.undo.undo()


def test_that_an_invitation_without_letters_is_taken_back(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.meeting("یک")
    desk.meetings.invite(meeting)
    desk.undo.undo()
    assert desk.meetings.get(meeting).stage is Stage.PREPARED


def test_that_the_standing_of_a_resolution_goes_back_under_a_frozen_text(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.session()
    decision = desk.deciding.resolve(meeting, None, "مقرر شد")
    desk.meetings.close(meeting, at("15:00"))
    desk.minutes.freeze(meeting)
    desk.follow_ups.hold([decision], "بودجه")
    desk.undo.undo()
    (view,) = desk.deciding.resolutions(meeting)
    assert view.status is ResolutionStatus.NOT_NOTIFIED


def test_that_what_another_office_has_written_since_is_not_overwritten(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.session()
    one = desk.recording.state(meeting, None, "یک")
    desk.recording.edit_statement(one, text="دو")
    elsewhere(desk, "statement", one, "text", {"text": "سه"}, "سه")
    with pytest.raises(StandsFast) as refusal:
        desk.undo.undo()
    assert refusal.value.act.verb == "statement.edited"
    assert said(desk, meeting) == ["سه"]


def test_that_a_record_another_office_has_worked_on_is_not_made_undone(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.session()
    one = desk.recording.state(meeting, None, "یک")
    elsewhere(desk, "statement", one, "private", {"private": 1}, 1)
    with pytest.raises(StandsFast):
        desk.undo.undo()
    assert said(desk, meeting) == ["یک"]


def test_that_an_act_done_again_does_not_overwrite_another_office_either(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.session()
    one = desk.recording.state(meeting, None, "یک")
    desk.recording.edit_statement(one, text="دو")
    desk.undo.undo()
    elsewhere(desk, "statement", one, "text", {"text": "سه"}, "سه")
    with pytest.raises(StandsFast):
        desk.undo.redo()
    assert said(desk, meeting) == ["سه"]


def test_that_a_text_frozen_elsewhere_since_closes_the_way_back(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.session()
    desk.recording.state(meeting, None, "یک")
    desk.meetings.edit(meeting, place="سالن")
    course = {"stage": "frozen", "opened_at": "14:00", "closed_at": "15:00"}
    elsewhere(desk, "meeting", meeting, "course", course, course)
    with pytest.raises(StandsFast, match="frozen"):
        desk.undo.undo()
    assert desk.meetings.get(meeting).place == "سالن"


def test_that_a_number_given_away_elsewhere_is_not_given_twice(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.session()
    first = desk.deciding.resolve(meeting, None, "یکم")
    second = desk.deciding.resolve(meeting, None, "دوم")
    desk.deciding.remove_resolution(first)
    numbers = {"number": 1, "running_number": None}
    elsewhere(desk, "resolution", second, "numbers", {"number": 1}, numbers)
    with pytest.raises(StandsFast, match="exists already"):
        desk.undo.undo()
    assert [one.text for one in desk.deciding.resolutions(meeting)] == ["دوم"]


def test_that_a_person_whom_another_office_has_named_since_stays(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.meeting("یک")
    person = desk.people.add(post="کارشناس")
    elsewhere(desk, "meeting", meeting, "chair_id", {"chair_id": person}, person)
    with pytest.raises(StandsFast) as refusal:
        desk.undo.undo()
    assert refusal.value.act.verb == "person.added"
    assert person in [one.id for one in desk.people.all()]


def test_that_acts_of_another_copy_of_the_file_are_not_undone_here(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.session()
    undo_all(desk)
    elsewhere(desk, "meeting", meeting, "place", {"place": "سالن", "removed": 0}, "سالن")
    assert desk.undo.undo() is None
    assert desk.meetings.get(meeting).place == "سالن"
