"""Every act can be taken back and done again in turn, also after a restart."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.meetings import Stage
from desktop_app.domain.votes import Ballot, VoteMethod
from desktop_app.sentences import Refused
from desktop_app.services.desk import Desk
from desktop_app.services.requests import Clock
from desktop_app.services.undo_ways import REASONS, Way, way_of
from desktop_app.store.clock import HybridClock
from desktop_app.store.office_file import OfficeFile
from desktop_app.ui.activity_words import VERBS
from tests.offices import Office, at, office
from tests.services.acts_at_hand import living, said

# Each kind of act


def test_that_a_new_record_goes_and_comes_back(sepidar: Office) -> None:
    meeting = sepidar.session()
    sepidar.desk.recording.state(meeting, None, "گزارش شنیده شد")
    undone = sepidar.desk.undo.undo()
    assert undone is not None
    assert (undone.verb, undone.meeting_id) == ("statement.recorded", meeting)
    assert said(sepidar.desk, meeting) == []
    redone = sepidar.desk.undo.redo()
    assert redone is not None
    assert redone.verb == "statement.recorded"
    assert said(sepidar.desk, meeting) == ["گزارش شنیده شد"]


def test_that_an_edit_gets_its_former_value_and_a_removed_record_comes_back(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.session()
    one = desk.recording.state(meeting, None, "یک")
    desk.recording.edit_statement(one, text="دو", private=True)
    desk.recording.remove_statement(one)
    desk.undo.undo()
    (view,) = desk.recording.statements(meeting)
    assert (view.text, view.private) == ("دو", True)
    desk.undo.undo()
    (view,) = desk.recording.statements(meeting)
    assert (view.text, view.private) == ("یک", False)


def test_that_fields_that_belong_together_go_back_together(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.session()
    decision = desk.deciding.resolve(meeting, None, "مقرر شد")
    desk.deciding.vote(decision, Ballot(VoteMethod.OPEN, in_favour=3, against=2))
    desk.undo.undo()
    (view,) = desk.deciding.resolutions(meeting)
    assert (view.vote.method, view.vote.in_favour) == (VoteMethod.UNTAKEN, 0)
    desk.undo.redo()
    (view,) = desk.deciding.resolutions(meeting)
    assert (view.vote.method, view.vote.in_favour) == (VoteMethod.OPEN, 3)


def test_that_an_act_on_many_rows_goes_back_as_one(sepidar: Office) -> None:
    desk = sepidar.desk
    meeting = sepidar.meeting("یک")
    desk.meetings.open(meeting, at("14:00"))
    desk.attendance.all_present(meeting, at("14:00"))
    desk.recording.state_all(meeting, None, ["الف", "ب", "پ"])
    desk.undo.undo()
    assert said(desk, meeting) == []
    desk.undo.undo()
    assert not any(row.came for row in desk.attendance.roll(meeting).rows)
    desk.undo.redo()
    desk.undo.redo()
    assert said(desk, meeting) == ["الف", "ب", "پ"]


def test_that_a_meeting_that_was_convened_goes_with_its_members(sepidar: Office) -> None:
    desk = sepidar.desk
    meeting = desk.meetings.convene(sepidar.committee, datetime.date(2025, 12, 9), starts=at("10:00"))
    desk.undo.undo()
    with pytest.raises(Refused):
        desk.meetings.get(meeting)
    assert not living(desk)["attendance"]
    again = desk.meetings.convene(sepidar.committee, datetime.date(2025, 12, 9), starts=at("10:00"))
    assert desk.meetings.get(again).number == 1


def test_that_a_statement_that_became_a_resolution_is_a_statement_again(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.session()
    one = desk.recording.state(meeting, None, "مقرر شد")
    desk.deciding.turn_into_resolution(one)
    desk.undo.undo()
    assert said(desk, meeting) == ["مقرر شد"]
    assert desk.deciding.resolutions(meeting) == []


def test_that_an_ended_session_goes_on_again(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.session()
    desk.course.take_up(sepidar.item(meeting))
    sepidar.hands.set("15:00")
    desk.meetings.close(meeting)
    desk.undo.undo()
    assert desk.meetings.get(meeting).stage is Stage.IN_SESSION
    assert desk.course.of(meeting).is_running


def test_that_what_is_written_anew_after_its_making_was_undone_begins_blank(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.session()
    desk.minutes.write(meeting, opening="به نام خدا", copies="بایگانی")
    desk.undo.undo()
    desk.minutes.write(meeting, closing="پایان")
    view = desk.minutes.get(meeting)
    assert (view.opening, view.copies, view.closing) == ("", "", "پایان")


def test_that_the_first_words_about_the_office_can_be_taken_back(tmp_path: Path) -> None:
    file = OfficeFile.create(tmp_path / "office.dabir", office_name="شهرداری", home=tmp_path)
    desk = Desk(file)
    desk.offices.describe(name="شهرداری سپیدار", address="میدان اصلی")
    desk.undo.undo()
    assert (desk.offices.own().name, desk.offices.own().address) == ("", "")
    desk.offices.describe(name="شهرداری")
    assert (desk.offices.own().name, desk.offices.own().address) == ("شهرداری", "")
    assert file.verify() == []
    file.close()


# Order


def test_that_undoing_and_doing_again_go_to_and_fro(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.session()
    for words in ("یک", "دو", "سه"):
        desk.recording.state(meeting, None, words)
    seen = []
    for step in (desk.undo.undo, desk.undo.undo, desk.undo.redo, desk.undo.undo, desk.undo.redo, desk.undo.redo):
        step()
        seen.append(len(said(desk, meeting)))
    assert seen == [2, 1, 2, 1, 2, 3]
    assert said(desk, meeting) == ["یک", "دو", "سه"]


def test_that_a_new_act_ends_what_could_be_done_again(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.session()
    desk.recording.state(meeting, None, "یک")
    desk.undo.undo()
    desk.recording.state(meeting, None, "دو")
    assert desk.undo.redo() is None
    assert said(desk, meeting) == ["دو"]


def test_that_going_through_the_agenda_is_neither_undone_nor_in_the_way(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.session("یک", "دو")
    desk.recording.state(meeting, sepidar.item(meeting), "گزارش")
    desk.undo.undo()
    desk.course.take_up(sepidar.item(meeting, 1))
    desk.recording.keep_draft(meeting, None, "نیمه‌کاره")
    assert desk.undo.redo() is not None
    desk.course.put_down(meeting)
    undone = desk.undo.undo()
    assert undone is not None
    assert undone.verb == "statement.recorded"
    assert desk.recording.draft(meeting, None) == "نیمه‌کاره"


def test_that_next_tells_what_would_be_done_and_does_nothing(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.session()
    desk.recording.state(meeting, None, "یک")
    turn = desk.undo.next_undo()
    assert turn is not None
    assert (turn.act.verb, turn.way) == ("statement.recorded", Way.WHILE_OPEN)
    assert desk.undo.next_redo() is None
    desk.undo.undo()
    redo = desk.undo.next_redo()
    assert redo is not None
    assert redo.key == turn.key


def test_that_a_restart_forgets_nothing(tmp_path: Path) -> None:
    made = office(tmp_path)
    meeting = made.session()
    made.desk.recording.state(meeting, None, "یک")
    made.desk.recording.state(meeting, None, "دو")
    made.desk.undo.undo()
    path = made.desk.file.path
    made.desk.file.close()
    file = OfficeFile.open(path, home=tmp_path)
    desk = Desk(file, Clock(made.hands.now))
    desk.undo.redo()
    assert said(desk, meeting) == ["یک", "دو"]
    desk.undo.undo()
    desk.undo.undo()
    assert said(desk, meeting) == []
    assert file.verify() == []
    file.close()


def test_that_far_more_can_be_undone_than_anybody_remembers(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.session()
    for number in range(140):
        desk.recording.state(meeting, None, f"سطر {number}")
    for _ in range(140):
        desk.undo.undo()
    assert said(desk, meeting) == []
    for _ in range(140):
        desk.undo.redo()
    assert len(said(desk, meeting)) == 140


# Text that is typed


class Wall:
    """Milliseconds that a test lets go by."""

    def __init__(self) -> None:
        self.now = 1_765_000_000_000

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def typed(tmp_path: Path, wall: Wall) -> Iterator[Desk]:
    file = OfficeFile.create(tmp_path / "office.dabir", office_name="شهرداری", home=tmp_path, clock=HybridClock(wall))
    desk = Desk(file)
    yield desk
    assert file.verify() == []
    file.close()


def test_that_text_stored_while_it_is_typed_goes_back_in_one_step(typed: Desk, wall: Wall) -> None:
    committee = typed.committees.found("کمیته")
    for words in ("وظیفه", "وظیفه ما", "وظیفه ما این است"):
        wall.now += 2000
        typed.committees.describe(committee, mission=words)
    wall.now += 60_000
    typed.committees.describe(committee, mission="وظیفه ما این است و بس")
    typed.undo.undo()
    assert typed.committees.get(committee).mission == "وظیفه ما این است"
    typed.undo.undo()
    assert typed.committees.get(committee).mission == ""
    typed.undo.redo()
    assert typed.committees.get(committee).mission == "وظیفه ما این است"


def test_that_two_corrections_are_two_steps_however_quickly_they_follow(typed: Desk) -> None:
    committee = typed.committees.found("کمیته")
    typed.committees.describe(committee, mission="یک")
    typed.committees.describe(committee, mission="دو")
    typed.undo.undo()
    assert typed.committees.get(committee).mission == "یک"


def test_that_a_text_put_back_by_its_own_field_is_not_brought_again(typed: Desk, wall: Wall) -> None:
    committee = typed.committees.found("کمیته", short_name="ک")
    typed.committees.describe(committee, mission="یک")
    wall.now += 60_000
    typed.committees.describe(committee, mission="یک و دو")
    wall.now += 60_000
    typed.committees.describe(committee, mission="")  # the field's own Ctrl+Z
    undone = typed.undo.undo()
    assert undone is not None
    assert undone.verb == "committee.founded"
    for expected in ("", "یک", "یک و دو"):
        typed.undo.redo()
        assert typed.committees.get(committee).mission == expected


# How it is told


def test_that_undoing_is_told_with_what_it_undid(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.session()
    one = desk.recording.state(meeting, None, "یک")
    desk.recording.edit_statement(one, text="دو")
    desk.undo.undo()
    desk.undo.redo()
    redone, undone = desk.activity.recent(2)
    assert (redone.verb, undone.verb) == ("act.redone", "act.undone")
    assert redone.of is not None
    assert undone.of is not None
    assert (undone.of.verb, undone.row_id, undone.meeting_id) == ("statement.edited", one, meeting)
    of = [row.of for row in desk.activity.history("statement", one) if row.register == "text"]
    assert of == ["", "", "statement.edited", "statement.edited"]


def test_that_every_verb_has_its_way_and_every_closed_way_its_reason() -> None:
    assert {verb for verb in VERBS if way_of(verb) is None} <= {"act.undone", "act.redone"}
    assert set(REASONS) == {way for way in Way if not way.leads_back and way is not Way.PASSED_OVER}
