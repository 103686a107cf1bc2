"""A paste of many pages becomes statements, a file, or nothing; whoever pasted it is asked, and nothing is lost."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.fields import TEXT
from desktop_app.progress import Progress, Silent
from desktop_app.services.desk import Desk
from desktop_app.ui.dialogs.long_paste import Kept, LongPasteDialog, Spot, deal_with
from desktop_app.ui.theme import Theme
from tests.ui.desk_frame import when_asked
from tests.ui.meetings_at_hand import WalkingFrame, held, meeting, press

PAGES = "بند ۱:\tموضوع\r\n\r\n" + "در این جلسه گزارش واحد بررسی شد. \r\n" * 99


@dataclasses.dataclass
class RunningFrame(WalkingFrame):
    """Does long work at once."""

    def run(self, work: Callable[[Progress], Any], title: str, done: Callable[[Any], Any] | None = None) -> None:
        value = self.asked(lambda: work(Silent()))
        if done is not None and not self.told:
            done(value)


@pytest.fixture
def frame(desk: Desk, theme: Theme) -> RunningFrame:
    return RunningFrame(desk, theme)


def choose(kept: Kept | None) -> Callable[[LongPasteDialog], None]:
    def act(dialog: LongPasteDialog) -> None:
        if kept is None:
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
        else:
            dialog.acts[kept].setFocus()
            press(dialog.acts[kept], Qt.Key.Key_Space)

    return act


def pasted(qtbot: QtBot, frame: RunningFrame, text: str, kept: Kept | None) -> tuple[str, str]:
    """A session into which `text` was pasted and dealt with."""
    meeting_id = meeting(frame.desk, ("گزارش",))
    held(frame.desk, meeting_id, closed=False)
    item_id = frame.desk.agenda.items(meeting_id)[0].id
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    when_asked(choose(kept))
    deal_with(frame, text, Spot(meeting_id, item_id, speaker="نماینده"), window)
    return meeting_id, item_id


def test_that_each_paragraph_becomes_a_statement_and_one_undo_takes_all_back(qtbot: QtBot, frame: RunningFrame) -> None:
    meeting_id, item_id = pasted(qtbot, frame, PAGES, Kept.STATEMENTS)
    statements = frame.desk.recording.statements(meeting_id, item_id)
    assert [s.text for s in statements[:2]] == ["بند ۱:، موضوع", "در این جلسه گزارش واحد بررسی شد."]
    assert len(statements) == 100
    assert {s.speaker for s in statements} == {"نماینده"}
    assert len(frame.toasts) == 1
    frame.desk.undo.undo()
    assert frame.desk.recording.statements(meeting_id) == []


def test_that_it_is_kept_as_a_file_of_the_item(qtbot: QtBot, frame: RunningFrame, tmp_path: Path) -> None:
    meeting_id, item_id = pasted(qtbot, frame, PAGES, Kept.ATTACHMENT)
    (kept,) = frame.desk.attachments.of("agenda_item", item_id)
    assert kept.title == "بند ۱:، موضوع"
    copy = frame.desk.attachments.save_as(kept.id, tmp_path / "copy.txt")
    lines = copy.read_text(encoding="utf-8-sig").split("\n")
    assert len([line for line in lines if line]) == 100
    assert frame.desk.recording.statements(meeting_id) == []


def test_that_escape_records_nothing(qtbot: QtBot, frame: RunningFrame) -> None:
    meeting_id, item_id = pasted(qtbot, frame, PAGES, None)
    assert frame.desk.recording.statements(meeting_id) == []
    assert frame.desk.attachments.of("agenda_item", item_id) == []
    assert frame.toasts == []


@pytest.mark.parametrize(
    ("text", "first", "can_state"),
    [
        (PAGES, Kept.STATEMENTS, True),
        ("بند\n" * 301, Kept.ATTACHMENT, True),
        ("ب" * (TEXT + 1), Kept.ATTACHMENT, False),
    ],
)
def test_that_enter_does_what_is_likely_meant(
    qtbot: QtBot, theme: Theme, text: str, first: Kept, can_state: bool
) -> None:
    dialog = LongPasteDialog(theme, text)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert dialog.acts[Kept.STATEMENTS].isEnabled() == can_state
    QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Return)
    assert dialog.chosen is first


def test_that_a_refusal_is_told(qtbot: QtBot, frame: RunningFrame) -> None:
    meeting_id = meeting(frame.desk, ("گزارش",))
    window = QWidget()
    qtbot.addWidget(window)
    when_asked(choose(Kept.STATEMENTS))
    deal_with(frame, PAGES, Spot(meeting_id), window)
    assert len(frame.told) == 1
    assert frame.toasts == []
