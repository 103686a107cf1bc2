"""The commands of a session: found by two letters, done by Enter, and refused under the line that stays."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.agenda import Outcome
from desktop_app.domain.minutes import StatementKind
from desktop_app.persian.spelling import ZWNJ
from desktop_app.sentences import Refused
from desktop_app.services.desk import Desk
from desktop_app.ui.pages.meeting import session_commands
from desktop_app.ui.pages.meeting.session_commands import COMMANDS, Takes
from desktop_app.ui.theme import Theme
from desktop_app.ui.wording import plain
from tests.ui.desk_frame import type_in
from tests.ui.meetings_at_hand import WalkingFrame, held, meeting, press, workspace
from tests.ui.sessions_at_hand import WallClock

ITEMS = ("آسیب‌پذیری‌ها", "برنامه آموزشی", "گردش مأموران")


@pytest.fixture
def wall() -> WallClock:
    return WallClock()


def running(qtbot: QtBot, frame: WalkingFrame) -> tuple[Any, str]:
    meeting_id = meeting(frame.desk, ITEMS)
    held(frame.desk, meeting_id, closed=False)
    return workspace(qtbot, frame, meeting_id, "session"), meeting_id


def typed(part: Any, text: str) -> None:
    """Types into the composer and lets the list follow."""
    type_in(part.record.composer.lines, text)
    QTest.qWait(40)


def entered(part: Any, text: str = "") -> None:
    """Types, and presses Enter."""
    typed(part, text)
    press(part.record.composer.lines, Qt.Key.Key_Return)
    QApplication.processEvents()


def offered(part: Any) -> list[str]:
    return [plain(made.text or made.insert) for made in part.record.composer.completions.shown]


# How a line is read


@pytest.mark.parametrize(
    ("line", "key", "argument"),
    [
        ("/گوینده معاون مالی", "speaker", "معاون مالی"),
        ("/speaker the deputy", "speaker", "the deputy"),
        ("/رای", "vote", ""),
        ("/رأی", "vote", ""),
        ("/جمع بندی", "outcome", ""),
        ("/جمع بندی گزارش شنیده شد", "outcome", "گزارش شنیده شد"),
        ("/خارج بندی", "off-agenda", "بندی"),
        (f"/جمع{ZWNJ}بندی گزارش شنیده شد", "outcome", "گزارش شنیده شد"),
        ("/ور", "arrival", ""),
    ],
)
def test_that_a_command_is_known_by_its_name_however_it_is_spelt(
    theme: Theme, line: str, key: str, argument: str
) -> None:
    read = session_commands.read(line)
    assert read is not None
    assert read.command is not None
    assert (read.command.key, read.argument) == (key, argument)


def test_that_two_marks_are_a_line_with_a_slash(theme: Theme) -> None:
    assert session_commands.read("//۲۰۶/۹۳/۵۶۰") is None
    assert session_commands.plain_text("//۲۰۶/۹۳/۵۶۰") == "/۲۰۶/۹۳/۵۶۰"


def test_that_no_two_commands_have_one_name(theme: Theme) -> None:
    names = [name for command in COMMANDS for name in {command.spoken, command.name}]
    assert len(names) == len(set(names))


def test_that_every_command_is_found_by_its_first_two_letters(theme: Theme) -> None:
    for command in COMMANDS:
        assert command in session_commands.fitting(command.spoken[:2])


def test_that_a_time_after_a_name_is_read_apart(theme: Theme) -> None:
    assert session_commands.with_time("معاون مالی ۱۴:۱۹") == ("معاون مالی", datetime.time(14, 19))
    assert session_commands.with_time("معاون مالی") == ("معاون مالی", None)
    with pytest.raises(Refused):
        session_commands.with_time("معاون مالی ۲۷:۷۵")


def test_that_a_name_that_fits_several_is_asked_again(theme: Theme) -> None:
    among = [("a", "معاون مالی"), ("b", "معاون فنی")]
    assert session_commands.chosen("مالي", among) == "a"
    with pytest.raises(Refused) as refusal:
        session_commands.chosen("معاون", among)
    assert refusal.value.values["n"] == 2
    with pytest.raises(Refused):
        session_commands.chosen("شهردار", among)


# On the screen


def test_that_a_slash_shows_the_commands_and_letters_narrow_them(qtbot: QtBot, frame: WalkingFrame) -> None:
    part, _ = running(qtbot, frame)
    typed(part, "/")
    assert len(offered(part)) == len(COMMANDS)
    typed(part, "خر")
    assert offered(part)[0] == "خروج"


def test_that_somebody_leaves_and_comes_back_by_two_letters_and_enter(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, wall: WallClock
) -> None:
    part, meeting_id = running(qtbot, frame)
    gone = part.sitting.roll.rows[2]
    wall.at(14, 20)
    entered(part, "/خروج")
    typed(part, gone.name)
    assert offered(part) == [plain(gone.name)]
    entered(part)
    row = next(r for r in desk.attendance.roll(meeting_id).rows if r.person_id == gone.person_id)
    assert not row.in_room
    assert part.record.composer.text() == ""
    wall.at(14, 30)
    entered(part, "/ورود")
    entered(part)  # nobody else is out
    row = next(r for r in desk.attendance.roll(meeting_id).rows if r.person_id == gone.person_id)
    assert row.times[-2:] == (datetime.time(14, 20), datetime.time(14, 30))


def test_that_an_unknown_name_is_told_under_the_line_and_the_line_stays(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    part, meeting_id = running(qtbot, frame)
    before = desk.attendance.roll(meeting_id)
    entered(part, "/خروج وزیر")
    assert part.record.composer.text() == "/خروج وزیر"
    assert "وزیر" in plain(part.record.composer._complaint.text())
    assert desk.attendance.roll(meeting_id).rows == before.rows
    assert desk.recording.statements(meeting_id) == []


def test_that_an_unknown_command_is_no_statement(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part, meeting_id = running(qtbot, frame)
    entered(part, "/ققنوس پرید")
    assert desk.recording.statements(meeting_id) == []
    assert part.record.composer._complaint.isVisible()


@pytest.mark.parametrize(
    ("name", "kind", "private"),
    [
        ("پیشنهاد", StatementKind.MOTION, False),
        ("سند", StatementKind.DOCUMENT, False),
        ("یادداشت", StatementKind.SAID, True),
    ],
)
def test_that_a_command_says_what_the_line_is(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, name: str, kind: StatementKind, private: bool
) -> None:
    part, meeting_id = running(qtbot, frame)
    typed(part, f"/{name} ")
    assert part.record.composer.text() == ""
    entered(part, "جلسه در سالن اجتماعات باشد")
    (line,) = desk.recording.statements(meeting_id)
    assert (line.kind, line.private, line.text) == (kind, private, "جلسه در سالن اجتماعات باشد")
    entered(part, "ادامه گفت‌وگو")
    assert desk.recording.statements(meeting_id)[1].kind is StatementKind.SAID


def test_that_backspace_before_the_first_letter_makes_it_an_ordinary_line(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    part, meeting_id = running(qtbot, frame)
    typed(part, "/پیشنهاد ")
    press(part.record.composer.lines, Qt.Key.Key_Backspace)
    entered(part, "سخن")
    assert desk.recording.statements(meeting_id)[0].kind is StatementKind.SAID


def test_that_words_become_a_resolution_and_go_back_while_they_are_written(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    part, meeting_id = running(qtbot, frame)
    typed(part, "زمان هر گام تعیین شود")
    press(part.record.composer.lines, Qt.Key.Key_F6)
    assert part.record.decision.text.toPlainText() == "زمان هر گام تعیین شود"
    assert part.record.decision.text.hasFocus()
    assert part.record.composer.text() == ""
    press(part.record.decision.text, Qt.Key.Key_F6)
    assert part.record.composer.text() == "زمان هر گام تعیین شود"
    assert part.record.decision.text.toPlainText() == ""
    assert part.record.composer.lines.hasFocus()
    assert desk.recording.statements(meeting_id) == []


def test_that_a_recorded_statement_becomes_a_resolution_and_back_by_one_key(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    part, meeting_id = running(qtbot, frame)
    entered(part, "زمان هر گام تعیین شود")
    part.record.list.setFocus()
    part.record.list.choose(desk.recording.statements(meeting_id)[0].id)
    press(part.record.list, Qt.Key.Key_F6)
    QApplication.processEvents()
    assert desk.recording.statements(meeting_id) == []
    (resolution,) = desk.deciding.resolutions(meeting_id)
    assert resolution.text == "زمان هر گام تعیین شود"
    assert part.record.list.current_entry().id == resolution.id
    press(part.record.list, Qt.Key.Key_F6)
    QApplication.processEvents()
    assert desk.deciding.resolutions(meeting_id) == []
    assert [s.text for s in desk.recording.statements(meeting_id)] == ["زمان هر گام تعیین شود"]


def test_that_the_agenda_is_walked_by_commands(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part, meeting_id = running(qtbot, frame)
    entered(part, "/بعدی")
    assert part.sitting.item.title == ITEMS[1]
    entered(part, "/بند ۳")
    assert part.sitting.item.title == ITEMS[2]
    entered(part, "/بند آسیب پذیری")
    assert part.sitting.item.title == ITEMS[0]
    entered(part, "/خارج تبریک سال نو")
    assert (part.sitting.item.title, part.sitting.item.off_agenda) == ("تبریک سال نو", True)
    entered(part, "/بند ۲")
    entered(part, "/تعویق")
    assert desk.agenda.items(meeting_id)[1].outcome is Outcome.POSTPONED


def test_that_a_break_begins_and_ends_by_command_and_twice_is_told(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, wall: WallClock
) -> None:
    part, meeting_id = running(qtbot, frame)
    entered(part, "/تنفس")
    assert desk.course.of(meeting_id).break_since is not None
    entered(part, "/تنفس")
    assert part.record.composer._complaint.isVisible()
    part.record.composer.put("")
    wall.at(14, 40)
    entered(part, "/ادامه")
    assert desk.course.of(meeting_id).break_since is None


def test_that_a_speaker_on_no_list_is_taken_in_free_words(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part, meeting_id = running(qtbot, frame)
    entered(part, "/گوینده نماینده استانداری")
    entered(part, "سلام")
    (line,) = desk.recording.statements(meeting_id)
    assert (line.speaker_id, line.speaker) == (None, "نماینده استانداری")


def test_that_names_complete_from_two_letters_and_enter_still_records(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    part, meeting_id = running(qtbot, frame)
    name = part.sitting.roll.rows[1].name
    typed(part, f"به گفته {name[:3]}")
    assert plain(name) in offered(part)
    taken = offered(part)[0]
    press(part.record.composer.lines, Qt.Key.Key_Tab)
    assert part.record.composer.text() == f"به گفته {taken}"
    typed(part, f" و {name[:3]}")
    entered(part)
    assert desk.recording.statements(meeting_id)[0].text == f"به گفته {taken} و {name[:3]}"


def test_that_what_a_command_takes_is_typed_in_an_english_window_too(theme: Theme) -> None:
    assert {c.takes for c in COMMANDS} >= {Takes.SPEAKER, Takes.ABSENT, Takes.PRESENT, Takes.VOTER, Takes.ITEM}
    for command in COMMANDS:
        assert (read := session_commands.read(f"/{command.name} x")) is not None
        assert read.command is command


def test_that_naming_the_present_speaker_again_goes_back_to_the_text(qtbot: QtBot, frame: WalkingFrame) -> None:
    part, _ = running(qtbot, frame)
    name = part.sitting.roll.rows[0].name
    speaker = part.record.composer.speaker
    for _ in range(2):
        press(part, Qt.Key.Key_F4)
        type_in(speaker.choice.edit, name)
        press(speaker.choice.edit, Qt.Key.Key_Return)
        assert part.record.composer.lines.hasFocus()
    typed(part, "سلام")
    assert part.record.composer.text() == "سلام"


def test_that_a_resolution_stands_where_it_was_adopted(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, wall: WallClock
) -> None:
    part, meeting_id = running(qtbot, frame)
    wall.at(14, 20)
    entered(part, "پیش از آن")
    desk.deciding.resolve(meeting_id, part.sitting.item_id, "مقرر شد")
    wall.at(14, 30)
    entered(part, "پس از آن")
    assert [plain(entry.text) for entry in part.record.list.entries.entries] == ["پیش از آن", "مقرر شد", "پس از آن"]
