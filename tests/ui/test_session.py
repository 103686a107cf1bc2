"""The session on the screen: what is said and decided is recorded by the keyboard, and nothing typed is lost."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.agenda import Outcome
from desktop_app.domain.meetings import Stage
from desktop_app.domain.minutes import StatementKind
from desktop_app.domain.resolutions import ResolutionKind
from desktop_app.domain.votes import Choice, VoteMethod
from desktop_app.services.desk import Desk
from desktop_app.ui.wording import plain
from tests.ui.desk_frame import TODAY, complaint, type_in, when_asked
from tests.ui.meetings_at_hand import WalkingFrame, held, meeting, press, workspace
from tests.ui.sessions_at_hand import WallClock

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ITEMS = ("آسیب‌پذیری‌ها", "برنامه آموزشی", "گردش مأموران")
LATER = TODAY + datetime.timedelta(days=30)


@pytest.fixture
def wall() -> WallClock:
    return WallClock()


def running(qtbot: QtBot, frame: WalkingFrame) -> tuple[Any, str]:
    """A session of five members, all present, with three items; and its screen."""
    meeting_id = meeting(frame.desk, ITEMS)
    held(frame.desk, meeting_id, closed=False)
    return workspace(qtbot, frame, meeting_id, "session"), meeting_id


def said(desk: Desk, meeting_id: str) -> list[str]:
    return [s.text for s in desk.recording.statements(meeting_id)]


def say(part: Any, text: str) -> None:
    """Types a statement and records it."""
    type_in(part.record.composer.lines, text)
    press(part.record.composer.lines, Qt.Key.Key_Return)


def decide(part: Any, text: str) -> None:
    """F6, the text, Ctrl+Enter."""
    press(part, Qt.Key.Key_F6)
    assert part.record.decision.text.hasFocus()
    type_in(part.record.decision.text, text)
    press(part.record.decision.text, Qt.Key.Key_Return, CONTROL)


def back_in_front(qtbot: QtBot, part: Any) -> None:
    """After a dialog, the window is the active one again, as a window system sees to."""
    part.activateWindow()
    qtbot.waitUntil(part.isActiveWindow)


def leave_room(desk: Desk, meeting_id: str, members: int) -> None:
    for row in desk.attendance.roll(meeting_id).rows[:members]:
        desk.attendance.leave(meeting_id, row.person_id)
    QApplication.processEvents()


def test_that_enter_records_a_statement_and_shift_enter_goes_on(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part, meeting_id = running(qtbot, frame)
    lines = part.record.composer.lines
    type_in(lines, "خط یک")
    press(lines, Qt.Key.Key_Return, SHIFT)
    type_in(lines, "خط دو")
    press(lines, Qt.Key.Key_Return)
    assert said(desk, meeting_id) == ["خط یک\nخط دو"]
    assert lines.toPlainText() == ""
    assert lines.hasFocus()
    assert desk.recording.draft(meeting_id, part.sitting.item_id) == ""


def test_that_what_is_being_typed_comes_back_after_a_crash(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part, meeting_id = running(qtbot, frame)
    type_in(part.record.composer.lines, "نیمه‌کاره")
    part.record.composer.lines.commit_now()  # as the two seconds do
    type_in(part.record.decision.text, "مقرر")
    part.record.decision.text.commit_now()
    again = workspace(qtbot, WalkingFrame(desk, frame.theme), meeting_id, "session")
    assert again.record.composer.text() == "نیمه‌کاره"
    assert again.record.decision.text.toPlainText() == "مقرر"


def test_that_each_item_keeps_its_own_draft(qtbot: QtBot, frame: WalkingFrame) -> None:
    part, _ = running(qtbot, frame)
    type_in(part.record.composer.lines, "درباره یک")
    press(part, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: plain(part.sitting.item.title) == ITEMS[1])
    assert part.record.composer.text() == ""
    press(part, Qt.Key.Key_F7)
    assert part.record.composer.text() == "درباره یک"


def test_that_f4_names_a_speaker_of_the_list_or_in_free_words(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part, meeting_id = running(qtbot, frame)
    press(part, Qt.Key.Key_F4)
    edit = part.record.composer.speaker.choice.edit
    assert edit.hasFocus()
    second = part.sitting.roll.rows[1]
    type_in(edit, second.name)
    press(edit, Qt.Key.Key_Return)
    assert part.record.composer.lines.hasFocus()
    say(part, "یک")
    press(part, Qt.Key.Key_F4)
    edit.clear()
    type_in(edit, "کارشناس میهمان")
    press(edit, Qt.Key.Key_Return)
    say(part, "دو")
    first, last = desk.recording.statements(meeting_id)
    assert (first.speaker_id, first.speaker) == (second.person_id, second.name)
    assert (last.speaker_id, last.speaker) == (None, "کارشناس میهمان")


def test_that_a_statement_is_corrected_where_it_stands(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part, meeting_id = running(qtbot, frame)
    say(part, "نادرست")
    part.record.list.setFocus(Qt.FocusReason.TabFocusReason)
    press(part.record.list, Qt.Key.Key_F2)
    editor = part.record.corrections.editor
    qtbot.waitUntil(editor.lines.hasFocus)
    editor.lines.selectAll()
    type_in(editor.lines, "درست")
    press(editor.lines, Qt.Key.Key_Return)
    assert said(desk, meeting_id) == ["درست"]
    assert part.record.corrections.editor is None


def test_that_esc_gives_the_statement_back_as_it_was(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part, meeting_id = running(qtbot, frame)
    say(part, "همین")
    part.record.corrections.edit(part.record.list.entries.entries[0])
    editor = part.record.corrections.editor
    qtbot.waitUntil(editor.lines.hasFocus)
    type_in(editor.lines, " نه")
    editor.lines.commit_now()
    press(editor.lines, Qt.Key.Key_Escape)
    assert said(desk, meeting_id) == ["همین"]
    assert frame.went == []


def test_that_a_deleted_statement_comes_back_by_undo(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part, meeting_id = running(qtbot, frame)
    say(part, "می‌ماند")
    part.record.list.setFocus(Qt.FocusReason.TabFocusReason)
    press(part.record.list, Qt.Key.Key_Delete)
    assert said(desk, meeting_id) == []
    frame.undo_last()
    assert said(desk, meeting_id) == ["می‌ماند"]


def test_that_a_private_note_is_marked_and_the_mark_goes_with_it(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part, meeting_id = running(qtbot, frame)
    part.record.composer.private.setChecked(True)
    say(part, "برای خودم")
    say(part, "برای همه")
    assert [s.private for s in desk.recording.statements(meeting_id)] == [True, False]


def test_that_ctrl_enter_records_a_resolution_with_its_vote(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    unit = desk.people.add_unit("معاونت مالی")
    part, meeting_id = running(qtbot, frame)
    part.record.decision.charge.unit.choose(unit)
    part.record.decision.charge.due.show_date(LATER)
    decide(part, "گزارش ماهانه داده شود.")
    (resolution,) = desk.deciding.resolutions(meeting_id)
    assert (resolution.text, resolution.responsible_unit_id, resolution.due) == ("گزارش ماهانه داده شود.", unit, LATER)
    assert resolution.vote.method is VoteMethod.UNANIMOUS
    assert (resolution.vote.in_favour, resolution.vote.carried) == (5, True)
    assert part.record.decision.text.toPlainText() == ""
    assert part.record.composer.lines.hasFocus()
    assert [e.is_resolution for e in part.record.list.entries.entries] == [True]


def test_that_a_half_written_resolution_waits_while_another_item_is_on_the_table(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    unit = desk.people.add_unit("معاونت مالی")
    part, _ = running(qtbot, frame)
    decision = part.record.decision
    type_in(decision.text, "نیمه")
    decision.charge.unit.choose(unit)
    decision.charge.due.show_date(LATER)
    part.take_up(part.sitting.items[1].id)
    assert (decision.text.toPlainText(), decision.charge.unit.value, decision.charge.due.value) == ("", None, None)
    part.take_up(part.sitting.items[0].id)
    assert (decision.text.toPlainText(), decision.charge.unit.value, decision.charge.due.value) == ("نیمه", unit, LATER)


def test_that_a_unit_may_be_named_in_free_words(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part, meeting_id = running(qtbot, frame)
    edit = part.record.decision.charge.unit.edit
    edit.setFocus()
    type_in(edit, "همه واحدهای عضو")
    press(edit, Qt.Key.Key_Tab)
    decide(part, "داده‌ها تحویل شود.")
    (resolution,) = desk.deciding.resolutions(meeting_id)
    assert (resolution.responsible_unit_id, resolution.responsible) == (None, "همه واحدهای عضو")


def test_that_free_words_for_a_unit_are_still_there_when_the_item_comes_back(qtbot: QtBot, frame: WalkingFrame) -> None:
    part, _ = running(qtbot, frame)
    edit = part.record.decision.charge.unit.edit
    edit.setFocus()
    type_in(edit, "همه واحدها")
    press(edit, Qt.Key.Key_Tab)
    part.take_up(part.sitting.items[1].id)
    assert edit.text() == ""
    part.take_up(part.sitting.items[0].id)
    assert plain(edit.text()) == "همه واحدها"
    assert part.record.decision.charge.unit_chosen() == (None, "همه واحدها")


def test_that_an_empty_resolution_is_refused_where_it_is_typed(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part, meeting_id = running(qtbot, frame)
    decide(part, "  ")
    assert desk.deciding.resolutions(meeting_id) == []
    assert part.record.decision._complaint.isVisible()
    assert part.record.decision.text.hasFocus()


def test_that_a_proposal_that_everybody_voted_on_and_that_fails_is_recorded_as_a_motion(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    part, meeting_id = running(qtbot, frame)
    favour, against, _ = part.record.decision.vote.counts
    favour.setFocus()
    press(favour, Qt.Key.Key_2)
    against.setFocus()
    press(against, Qt.Key.Key_3)
    resolution = plain(part.record.decision.record.words)
    decide(part, "ادغام دو کمیته")
    assert desk.deciding.resolutions(meeting_id) == []
    (motion,) = desk.recording.statements(meeting_id)
    assert motion.kind is StatementKind.MOTION
    assert motion.text.startswith("ادغام دو کمیته.\n")
    assert part.record.decision.text.toPlainText() == ""
    assert plain(part.record.decision.record.words) != resolution
    assert part.record.decision.vote.is_carried


def test_that_too_few_votes_hold_the_resolution_back_and_say_so(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part, meeting_id = running(qtbot, frame)
    favour, against, _ = part.record.decision.vote.counts
    favour.setFocus()
    press(favour, Qt.Key.Key_2)
    against.setFocus()
    press(against, Qt.Key.Key_2)
    assert part.record.decision.vote.ballot().method is VoteMethod.OPEN
    assert not part.record.decision.record.isEnabled()
    assert part.record.decision.record.toolTip() != ""
    decide(part, "نمی‌شود")
    assert desk.deciding.resolutions(meeting_id) == []
    assert part.record.decision.text.toPlainText() == "نمی‌شود"


def test_that_more_votes_than_voters_are_refused_at_once(qtbot: QtBot, frame: WalkingFrame) -> None:
    part, _ = running(qtbot, frame)
    favour = part.record.decision.vote.counts[0]
    favour.setFocus()
    press(favour, Qt.Key.Key_9)
    assert not part.record.decision.record.isEnabled()
    press(favour, Qt.Key.Key_Backspace)
    press(favour, Qt.Key.Key_4)
    assert part.record.decision.record.isEnabled()


def test_that_a_vote_by_name_is_kept_by_name(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part, meeting_id = running(qtbot, frame)

    def answer(dialog: Any) -> None:
        first = next(iter(dialog.lines.values()))
        first.say(Choice.ABSTAIN)
        dialog.fill()
        dialog.accept()

    when_asked(answer)
    part.record.decision.vote.take(VoteMethod.BY_NAME)
    back_in_front(qtbot, part)
    decide(part, "با نام")
    (resolution,) = desk.deciding.resolutions(meeting_id)
    assert resolution.vote.method is VoteMethod.BY_NAME
    assert (resolution.vote.in_favour, resolution.vote.abstained) == (4, 1)
    assert len(resolution.vote.by_name) == 5


def test_that_below_the_quorum_no_resolution_is_recorded_and_the_reason_is_in_words(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, wall: WallClock
) -> None:
    part, meeting_id = running(qtbot, frame)
    wall.at(14, 30)
    leave_room(desk, meeting_id, 3)
    assert not part.record.decision.record.isEnabled()
    assert part.record.decision._reason.isVisible()
    assert plain(part.record.decision._reason.text()) == plain(part.record.decision.record.toolTip())
    decide(part, "نمی‌شود")
    assert desk.deciding.resolutions(meeting_id) == []
    part.record.decision.kind.choose(ResolutionKind.RECOMMENDATION)
    part.record.decision._judge()
    assert part.record.decision.record.isEnabled()


def test_that_f9_takes_the_chosen_member_out_and_in_again(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, wall: WallClock
) -> None:
    part, meeting_id = running(qtbot, frame)
    member = part.sitting.roll.rows[2]
    part.attendance.list.choose(member.person_id)

    def times() -> tuple[datetime.time, ...]:
        return next(r.times for r in desk.attendance.roll(meeting_id).rows if r.person_id == member.person_id)

    wall.at(14, 20)
    press(part, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: times() == (datetime.time(14), datetime.time(14, 20)))
    wall.at(14, 40)
    press(part, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: times() == (datetime.time(14), datetime.time(14, 20), datetime.time(14, 40)))


def test_that_f10_takes_the_vote_of_the_item_and_gives_it_back(qtbot: QtBot, frame: WalkingFrame) -> None:
    part, _ = running(qtbot, frame)
    member = part.sitting.roll.rows[2]
    part.attendance.list.choose(member.person_id)
    press(part, Qt.Key.Key_F10)
    assert part.sitting.item.recused == (member.name,)
    assert len(part.sitting.electorate.eligible) == 4
    assert part.attendance._note.isVisible()
    assert part.record.decision.vote.counts[0].value == 4
    press(part, Qt.Key.Key_F10)
    assert part.sitting.item.recused == ()


def test_that_a_matter_outside_the_agenda_can_be_taken_up_and_named(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    part, meeting_id = running(qtbot, frame)
    part.agenda.off_agenda_wanted.emit()
    edit = part.record.head._edit
    assert edit.hasFocus()
    type_in(edit, "پرسش فوری")
    press(edit, Qt.Key.Key_Return)
    item = desk.agenda.items(meeting_id)[-1]
    assert (item.title, item.off_agenda) == ("پرسش فوری", True)


def test_that_ending_names_what_was_not_discussed_and_leaves_it_for_the_next_meeting(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    part, meeting_id = running(qtbot, frame)
    say(part, "گفته شد")
    words: list[str] = []

    def answer(dialog: Any) -> None:
        words.extend(plain(label.text()) for label in dialog.findChildren(type(dialog._title)))
        dialog.time.show_time(datetime.time(15, 20))
        dialog.accept()

    when_asked(answer)
    part.end.click()
    assert desk.meetings.get(meeting_id).stage is Stage.DRAFTED
    assert desk.meetings.get(meeting_id).closed_at == datetime.time(15, 20)
    assert any(ITEMS[1] in word for word in words)
    assert not any(ITEMS[0] in word for word in words)
    outcomes = [item.outcome for item in desk.agenda.items(meeting_id)]
    assert outcomes == [Outcome.DISCUSSED, Outcome.OPEN, Outcome.OPEN]


def test_that_an_end_before_the_beginning_is_refused_under_its_field(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    part, meeting_id = running(qtbot, frame)
    heard: list[str] = []

    def answer(dialog: Any) -> None:
        dialog.time.show_time(datetime.time(13))
        dialog.accept()
        heard.append(complaint(dialog.fields["closed_at"]))

    when_asked(answer)
    part.end.click()
    assert heard[0] != ""
    assert desk.meetings.get(meeting_id).stage is Stage.IN_SESSION


def test_that_a_session_of_another_day_begins_at_a_typed_time_and_takes_typed_times(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    meeting_id = meeting(desk, ITEMS, day=TODAY - datetime.timedelta(days=3))
    desk.meetings.invite(meeting_id)
    part = workspace(qtbot, frame, meeting_id, "session")
    assert not part.record.composer.isVisible()

    def answer(dialog: Any) -> None:
        dialog.time.show_time(datetime.time(14, 5))
        dialog.accept()

    when_asked(answer)
    part.begin.click()
    assert desk.meetings.get(meeting_id).opened_at == datetime.time(14, 5)
    time = part.record.composer.time
    assert time.isVisible()
    time.show_time(datetime.time(14, 12))
    say(part, "از روی یادداشت")
    assert desk.recording.statements(meeting_id)[0].said_at == datetime.time(14, 12)


def test_that_the_session_begins_with_the_clock_on_its_own_day(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk, ITEMS)
    desk.meetings.invite(meeting_id)
    part = workspace(qtbot, frame, meeting_id, "session")
    assert part.begin.hasFocus()
    press(part.begin, Qt.Key.Key_Return)
    assert desk.meetings.get(meeting_id).opened_at == datetime.time(14, 10)
    assert part.record.composer.lines.hasFocus()


def test_that_the_lines_are_come_to_from_below_and_left_again_by_key(qtbot: QtBot, frame: WalkingFrame) -> None:
    part, _meeting_id = running(qtbot, frame)
    say(part, "نخست")
    say(part, "دوم")
    lines = part.record.composer.lines
    lines.setFocus()
    press(lines, Qt.Key.Key_Up)
    assert part.record.list.hasFocus()
    assert part.record.list.current_entry().text == "دوم"
    press(part.record.list, Qt.Key.Key_Down)
    assert lines.hasFocus()
    type_in(lines, "سوم")
    press(lines, Qt.Key.Key_Up)
    assert lines.hasFocus()
    press(lines, Qt.Key.Key_F2)
    assert part.record.corrections.editor.lines.toPlainText() == "دوم"


def test_that_escape_comes_back_to_the_line_and_does_not_leave_the_session(qtbot: QtBot, frame: WalkingFrame) -> None:
    part, _meeting_id = running(qtbot, frame)
    part.attendance.list.setFocus()
    press(part.attendance.list, Qt.Key.Key_Escape)
    assert part.record.composer.lines.hasFocus()


def test_that_a_key_begins_the_session_with_whatever_comes_first_by_now(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    meeting_id = meeting(desk, ITEMS)
    desk.meetings.invite(meeting_id)
    part = workspace(qtbot, frame, meeting_id, "session")
    assert ("Ctrl Enter", "شروع جلسه") in part.hints
    first = desk.agenda.add(meeting_id, "تصویب صورتجلسه پیشین")
    desk.agenda.move(first, 0)
    part.show_meeting(desk.meetings.get(meeting_id))
    assert part.sitting is not None
    assert part.sitting.item_id == first
    press(part, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.meetings.get(meeting_id).opened_at == datetime.time(14, 10)


def test_that_a_hosted_session_has_no_quorum_and_no_votes(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = desk.meetings.convene(
        None, TODAY, starts=datetime.time(14), ends=datetime.time(15), title="نشست میهمان"
    )
    desk.agenda.add(meeting_id, "گفت‌وگو")
    guest = desk.attendance.add_guest(meeting_id, "نماینده رسانه‌ها")
    desk.meetings.open(meeting_id)
    part = workspace(qtbot, frame, meeting_id, "session")
    part.attendance.list.choose(guest)
    press(part, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: desk.attendance.roll(meeting_id).rows[0].in_room)
    assert not part.attendance._quorum.isVisible()
    assert not part.record.decision.vote.isVisible()
    decide(part, "پیشنهاد بررسی شود.")
    (resolution,) = desk.deciding.resolutions(meeting_id)
    assert resolution.vote.method is VoteMethod.UNTAKEN


def test_that_a_recorded_resolution_is_corrected_in_its_dialog(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part, meeting_id = running(qtbot, frame)
    decide(part, "پیش")
    heard: list[str] = []

    def answer(dialog: Any) -> None:
        dialog.charge.due.show_date(TODAY - datetime.timedelta(days=1))
        dialog.accept()
        heard.append(complaint(dialog.fields["due"]))
        dialog.charge.due.show_date(LATER)
        dialog.text.setPlainText("پس")
        dialog.accept()

    when_asked(answer)
    part.record.corrections.edit(part.record.list.entries.entries[-1])
    (resolution,) = desk.deciding.resolutions(meeting_id)
    assert heard[0] != ""
    assert (resolution.text, resolution.due) == ("پس", LATER)
    assert resolution.vote.in_favour == 5


def test_that_a_deleted_resolution_comes_back_with_a_number_that_is_free(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    part, meeting_id = running(qtbot, frame)
    decide(part, "یکم")
    part.record.corrections.remove(part.record.list.entries.entries[-1])
    decide(part, "دوم")
    frame.undo_last()
    assert {r.text: r.number for r in desk.deciding.resolutions(meeting_id)} == {"دوم": 1, "یکم": 2}


def test_that_a_frozen_session_is_only_read(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part, meeting_id = running(qtbot, frame)
    say(part, "گفته شد")
    desk.meetings.close(meeting_id, datetime.time(15, 30))
    desk.minutes.freeze(meeting_id)
    qtbot.waitUntil(lambda: part.sitting.is_frozen)
    assert not part.record.composer.isVisible()
    part.record.list.setFocus(Qt.FocusReason.TabFocusReason)
    press(part.record.list, Qt.Key.Key_Delete)
    press(part.record.list, Qt.Key.Key_F2)
    assert said(desk, meeting_id) == ["گفته شد"]
    assert frame.told == []


def test_that_five_hundred_statements_are_shown_and_written_on(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk, ITEMS)
    held(desk, meeting_id, closed=False)
    item = desk.agenda.items(meeting_id)[0].id
    for number in range(500):
        desk.recording.state(meeting_id, item, f"گفته {number} " * 5)
    part = workspace(qtbot, frame, meeting_id, "session")
    say(part, "آخرین")
    assert len(part.record.list.entries.entries) == 501
    bar = part.record.list.verticalScrollBar()
    assert bar.value() == bar.maximum()


def test_that_a_long_agenda_is_scrolled_to_the_item_on_the_table(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, wall: WallClock
) -> None:
    meeting_id = meeting(desk, tuple(f"موضوع {number}" for number in range(30)))
    held(desk, meeting_id, closed=False)
    part = workspace(qtbot, frame, meeting_id, "session")
    part.take_up(desk.agenda.items(meeting_id)[-1].id)
    bar = part.agenda._list.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)
    current = part.agenda._current
    seen = part.agenda._list.viewport().rect()
    qtbot.waitUntil(
        lambda: seen.contains(current.mapTo(part.agenda._list.viewport(), current.rect().bottomRight())), timeout=3000
    )
