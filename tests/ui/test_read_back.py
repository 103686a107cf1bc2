"""The minutes read back on the screen: by keys alone, corrected in place, and on to the paper."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.services.desk import Desk
from desktop_app.services.passages import PassageKind
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.meeting.session_editor import StatementEditor
from desktop_app.ui.wording import plain
from tests.ui.desk_frame import type_in, when_asked
from tests.ui.meetings_at_hand import HALF_PAST_THREE, WalkingFrame, held, meeting, press, workspace
from tests.ui.sessions_at_hand import WallClock

CONTROL = Qt.KeyboardModifier.ControlModifier
SAID, AFTER, DECIDED = "گزارش داده شد.", "سخن دوم", "مقرر شد گزارش ماهانه تهیه شود."


@pytest.fixture
def wall() -> WallClock:
    wall = WallClock()
    wall.at(16, 0)
    return wall


def recorded(desk: Desk) -> str:
    """A closed session of two items, with two statements, a resolution and a conclusion."""
    meeting_id = meeting(desk, ("گزارش مالی", "آموزش"))
    held(desk, meeting_id, closed=False)
    first, second = (item.id for item in desk.agenda.items(meeting_id))
    chair = desk.attendance.roll(meeting_id).rows[0].person_id
    desk.recording.state(meeting_id, first, SAID, speaker_id=chair, at=datetime.time(14, 10))
    desk.recording.state(meeting_id, first, AFTER, speaker="کارشناس", at=datetime.time(14, 20))
    desk.deciding.resolve(meeting_id, first, DECIDED, at=datetime.time(14, 30))
    desk.recording.conclude(second, "شنیده شد.")
    desk.meetings.close(meeting_id, HALF_PAST_THREE)
    return meeting_id


def read_back(qtbot: QtBot, frame: WalkingFrame, meeting_id: str) -> Any:
    """The minutes of the meeting with the keyboard in their text."""
    part = workspace(qtbot, frame, meeting_id, "minutes")
    assert part.looks.look == "reading"
    qtbot.waitUntil(part.reading.list.hasFocus)
    return part


def go_to(part: Any, kind: PassageKind, nth: int = 0) -> Any:
    """Reads on to a paragraph, by the arrow key."""
    paragraphs = part.reading.list
    wanted = [p for p in part.reading.reading.passages if p.kind is kind][nth]
    press(paragraphs, Qt.Key.Key_Home)
    for _ in range(len(part.reading.reading.passages)):
        if paragraphs.current().key == wanted.key:
            return paragraphs.current()
        press(paragraphs, Qt.Key.Key_Down)
    raise AssertionError(f"the arrow does not lead to {wanted}")


def editing(part: Any) -> Any:
    """The field in the place of the paragraph, with the keyboard in it."""
    QTest.qWait(10)
    editor = part.reading._editor
    assert editor is not None
    assert editor.lines.hasFocus()
    return editor.lines


def retyped(part: Any, words: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    lines = editing(part)
    lines.selectAll()
    type_in(lines, words)
    press(lines, key)
    QApplication.processEvents()


def texts(part: Any, kind: PassageKind) -> list[str]:
    return [p.text for p in part.reading.reading.passages if p.kind is kind]


def test_that_a_closed_session_is_read_back_first_and_a_frozen_text_is_seen_as_paper(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    meeting_id = recorded(desk)
    part = read_back(qtbot, frame, meeting_id)
    desk.minutes.freeze(meeting_id)
    qtbot.waitUntil(lambda: part.looks.look == "paper")
    desk.minutes.revise(meeting_id)
    qtbot.waitUntil(lambda: part.looks.look == "reading")


def test_that_space_marks_a_paragraph_as_read_and_goes_on(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part = read_back(qtbot, frame, recorded(desk))
    paragraphs = part.reading.list
    first = paragraphs.current()
    press(paragraphs, Qt.Key.Key_Space)
    press(paragraphs, Qt.Key.Key_Space)
    assert paragraphs.has_been_read(first)
    assert paragraphs.count_read() == 2
    assert paragraphs.currentIndex().row() == 2
    assert "۲" in plain(part.reading._count.text())


def test_that_what_was_read_and_then_changed_is_to_be_read_again(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part = read_back(qtbot, frame, recorded(desk))
    go_to(part, PassageKind.RESOLUTION)
    press(part.reading.list, Qt.Key.Key_Space)
    row = next(p for p in part.reading.reading.passages if p.kind is PassageKind.RESOLUTION).row_id
    desk.deciding.edit_resolution(row, text="متن دیگر")
    qtbot.waitUntil(lambda: texts(part, PassageKind.RESOLUTION) == ["متن دیگر"])
    assert part.reading.list.count_read() == 0


@pytest.mark.parametrize(
    ("kind", "key"),
    [
        (PassageKind.STATEMENT, Qt.Key.Key_Return),
        (PassageKind.RESOLUTION, Qt.Key.Key_F2),
        (PassageKind.CONCLUSION, Qt.Key.Key_Return),
        (PassageKind.ITEM, Qt.Key.Key_F2),
        (PassageKind.OPENING, Qt.Key.Key_Return),
        (PassageKind.CLOSING, Qt.Key.Key_Return),
    ],
)
def test_that_a_paragraph_is_corrected_where_it_stands(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, kind: PassageKind, key: Qt.Key
) -> None:
    meeting_id = recorded(desk)
    part = read_back(qtbot, frame, meeting_id)
    passage = go_to(part, kind)
    press(part.reading.list, key)
    retyped(part, "متن درست")
    qtbot.waitUntil(lambda: "متن درست" in texts(part, kind)[0])
    assert part.reading.list.hasFocus()
    assert part.reading.list.current().key == passage.key
    assert any("متن درست" in p.text for p in desk.read_back.of(meeting_id).passages if p.kind is kind)


@pytest.mark.parametrize("kind", [PassageKind.STATEMENT, PassageKind.RESOLUTION, PassageKind.OPENING])
def test_that_esc_leaves_a_paragraph_as_it_was(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, kind: PassageKind
) -> None:
    meeting_id = recorded(desk)
    part = read_back(qtbot, frame, meeting_id)
    before = texts(part, kind)
    go_to(part, kind)
    press(part.reading.list, Qt.Key.Key_Return)
    lines = editing(part)
    lines.selectAll()
    type_in(lines, "نیمه‌کاره")
    lines.commit_now()
    press(lines, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert texts(part, kind) == before
    assert [p.text for p in desk.read_back.of(meeting_id).passages if p.kind is kind] == before
    assert desk.minutes.get(meeting_id).opening == ""


def test_that_leaving_keeps_what_is_being_corrected(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = recorded(desk)
    part = read_back(qtbot, frame, meeting_id)
    go_to(part, PassageKind.CONCLUSION)
    press(part.reading.list, Qt.Key.Key_Return)
    lines = editing(part)
    lines.selectAll()
    type_in(lines, "پذیرفته شد.")
    frame.go(Place("meeting", meeting_id, "session"))
    assert desk.agenda.items(meeting_id)[1].conclusion == "پذیرفته شد."


def test_that_an_emptied_statement_stays_what_it_was(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part = read_back(qtbot, frame, recorded(desk))
    go_to(part, PassageKind.RESOLUTION)
    press(part.reading.list, Qt.Key.Key_Return)
    editing(part).clear()
    press(editing(part), Qt.Key.Key_Return)
    assert texts(part, PassageKind.RESOLUTION) == [DECIDED]
    assert frame.told == []


def test_that_f4_corrects_who_spoke(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part = read_back(qtbot, frame, recorded(desk))
    go_to(part, PassageKind.STATEMENT, 1)
    press(part.reading.list, Qt.Key.Key_F4)
    QTest.qWait(20)
    editor = part.reading._editor
    assert isinstance(editor, StatementEditor)
    assert editor.speaker.choice.edit.hasFocus()
    type_in(editor.speaker.choice.edit, "مهمان شهرداری")
    press(editor.speaker.choice.edit, Qt.Key.Key_Return)
    QTest.qWait(50)
    press(editing(part), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any("مهمان شهرداری" in p.lead for p in part.reading.reading.passages if p.text == AFTER))


def test_that_delete_takes_a_statement_out_and_undo_brings_it_back(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    part = read_back(qtbot, frame, recorded(desk))
    go_to(part, PassageKind.STATEMENT)
    press(part.reading.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: texts(part, PassageKind.STATEMENT) == [AFTER])
    assert part.reading.list.current().text == AFTER
    frame.undo_last()
    qtbot.waitUntil(lambda: texts(part, PassageKind.STATEMENT) == [SAID, AFTER])


def test_that_f6_turns_a_statement_into_a_resolution_and_back(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part = read_back(qtbot, frame, recorded(desk))
    go_to(part, PassageKind.STATEMENT, 1)
    press(part.reading.list, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: texts(part, PassageKind.RESOLUTION) == [DECIDED, AFTER])
    assert (part.reading.list.current().kind, part.reading.list.current().text) == (PassageKind.RESOLUTION, AFTER)
    press(part.reading.list, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: AFTER in texts(part, PassageKind.STATEMENT))
    assert part.reading.list.current().kind is PassageKind.STATEMENT


def test_that_f7_and_f8_go_from_item_to_item(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part = read_back(qtbot, frame, recorded(desk))
    paragraphs = part.reading.list
    seen = []
    for key in (Qt.Key.Key_F8, Qt.Key.Key_F8, Qt.Key.Key_F8, Qt.Key.Key_F7):
        press(paragraphs, key)
        seen.append(paragraphs.current().stored)
    assert seen == ["گزارش مالی", "آموزش", "آموزش", "گزارش مالی"]


def test_that_a_derived_paragraph_says_where_it_comes_from_and_leads_there(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    meeting_id = recorded(desk)
    part = read_back(qtbot, frame, meeting_id)
    go_to(part, PassageKind.ATTENDANCE)
    note = plain(part.reading._note.text())
    press(part.reading.list, Qt.Key.Key_Return)
    assert frame.went[-1] == Place("meeting", meeting_id, "attendance")
    assert plain(frame.toasts[-1][0]).rstrip(".") in note


def test_that_the_facts_of_the_meeting_are_corrected_in_its_details(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    meeting_id = recorded(desk)
    part = read_back(qtbot, frame, meeting_id)
    go_to(part, PassageKind.FACTS)

    opened: list[str] = []
    when_asked(lambda dialog: opened.append(type(dialog).__name__))
    press(part.reading.list, Qt.Key.Key_Return)
    assert opened == ["MeetingDetailsDialog"]


def test_that_what_was_typed_and_never_recorded_is_recorded_by_enter_or_dropped_by_delete(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    meeting_id = recorded(desk)
    first, second = (item.id for item in desk.agenda.items(meeting_id))
    desk.recording.keep_draft(meeting_id, first, "نوشته نخست")
    desk.recording.keep_draft(meeting_id, second, "نوشته دوم")
    part = read_back(qtbot, frame, meeting_id)
    go_to(part, PassageKind.DRAFT)
    press(part.reading.list, Qt.Key.Key_Return)
    press(editing(part), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "نوشته نخست" in texts(part, PassageKind.STATEMENT))
    assert part.reading.list.current().text == "نوشته نخست"
    go_to(part, PassageKind.DRAFT)
    press(part.reading.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not texts(part, PassageKind.DRAFT))
    frame.undo_last()
    qtbot.waitUntil(lambda: texts(part, PassageKind.DRAFT) == ["نوشته دوم"])


def test_that_one_key_goes_to_the_paper_and_back(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part = read_back(qtbot, frame, recorded(desk))
    current = go_to(part, PassageKind.RESOLUTION)
    press(part.reading.list, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: part.looks.look == "paper" and part.preview.view.page_count > 0)
    press(part.preview.view, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(part.reading.list.hasFocus)
    assert part.reading.list.current() == current


def test_that_ctrl_enter_in_a_correction_ends_it_and_stays(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part = read_back(qtbot, frame, recorded(desk))
    go_to(part, PassageKind.CONCLUSION)
    press(part.reading.list, Qt.Key.Key_Return)
    lines = editing(part)
    lines.selectAll()
    type_in(lines, "پذیرفته شد.")
    press(lines, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: texts(part, PassageKind.CONCLUSION) == ["پذیرفته شد."])
    assert part.looks.look == "reading"


def test_that_a_statement_of_many_pages_is_read_through_before_the_next(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    meeting_id = recorded(desk)
    row = next(s.id for s in desk.recording.statements(meeting_id) if s.text == SAID)
    desk.recording.edit_statement(row, text=" ".join([SAID] * 1500))
    part = read_back(qtbot, frame, meeting_id)
    paragraphs = part.reading.list
    part.reading.choose(f"statement:{row}")
    steps = 0
    while paragraphs.current().row_id == row and steps < 200:
        press(paragraphs, Qt.Key.Key_Down)
        steps += 1
    assert 10 < steps < 200
    assert paragraphs.current().text == AFTER
    assert paragraphs.viewport().rect().intersects(paragraphs.visualRect(paragraphs.currentIndex()))


def test_that_what_is_read_is_always_in_sight(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = recorded(desk)
    item = desk.agenda.items(meeting_id)[0].id
    desk.recording.state_all(meeting_id, item, [f"سخن {n}، " + "در این باره گفت‌وگو شد. " * (n % 7) for n in range(60)])
    part = read_back(qtbot, frame, meeting_id)
    paragraphs = part.reading.list
    for _ in range(len(part.reading.reading.passages) - 1):
        press(paragraphs, Qt.Key.Key_Space)
        rect = paragraphs.visualRect(paragraphs.currentIndex())
        assert paragraphs.viewport().rect().contains(rect), paragraphs.current()


def test_that_nothing_is_read_back_before_the_session(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk, ("گزارش",))
    part = workspace(qtbot, frame, meeting_id, "minutes")
    assert part.looks.look == "paper"
    frame.go(Place("meeting", meeting_id, "minutes", "reading"))
    assert part.reading._empty.isVisible()


def test_that_a_frozen_text_is_read_but_not_corrected(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = recorded(desk)
    desk.minutes.freeze(meeting_id)
    part = workspace(qtbot, frame, meeting_id, "minutes")
    frame.go(Place("meeting", meeting_id, "minutes", "reading"))
    before = [p.text for p in part.reading.reading.passages]
    for key in (Qt.Key.Key_F8, Qt.Key.Key_Return, Qt.Key.Key_Delete, Qt.Key.Key_F6, Qt.Key.Key_F4):
        press(part.reading.list, key)
    assert part.reading._editor is None
    assert [p.text for p in part.reading.reading.passages] == before
