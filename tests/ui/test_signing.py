"""Signing on the screen: marks by hand, taken back, until the minutes are final; then new versions."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.meetings import Stage
from desktop_app.domain.minutes import MinutesState
from desktop_app.services.desk import Desk
from desktop_app.ui.wording import in_digits, plain
from tests.ui.desk_frame import TODAY, complaint, when_asked
from tests.ui.meetings_at_hand import WalkingFrame, click_cell, held, meeting, press, workspace
from tests.ui.sessions_at_hand import WallClock


@pytest.fixture
def wall() -> WallClock:
    wall = WallClock()
    wall.at(9, 0, TODAY + datetime.timedelta(days=2))
    return wall


def frozen(qtbot: QtBot, frame: WalkingFrame) -> tuple[Any, str]:
    """Minutes that wait for five signatures, and their screen."""
    meeting_id = meeting(frame.desk, ("گزارش",))
    held(frame.desk, meeting_id)
    frame.desk.minutes.freeze(meeting_id)
    return workspace(qtbot, frame, meeting_id, "signing"), meeting_id


def sign_all(desk: Desk, meeting_id: str) -> None:
    for signer in desk.minutes.get(meeting_id).signers:
        desk.minutes.sign(signer.signature_id, on=TODAY)


def test_that_a_signature_is_marked_with_day_reservation_and_scan(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, tmp_path: Path
) -> None:
    part, meeting_id = frozen(qtbot, frame)
    scan = tmp_path / "page.png"
    scan.write_bytes(b"picture")

    def answer(dialog: Any) -> None:
        dialog.date.show_date(TODAY + datetime.timedelta(days=1))
        dialog.reservation.setPlainText("با بند ۲ موافق نیستم.")
        dialog.take_scan(scan)
        dialog.accept()

    when_asked(answer)
    click_cell(part.side.signers.list, 0, 1)
    signer = desk.minutes.get(meeting_id).signers[0]
    assert signer.signed_on == TODAY + datetime.timedelta(days=1)
    assert (signer.reservation, signer.scan) == ("با بند ۲ موافق نیستم.", True)
    assert in_digits("1") in plain(part.side.signers._count.text())


def test_that_a_day_before_the_meeting_is_refused_under_its_field(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    part, meeting_id = frozen(qtbot, frame)
    heard: list[str] = []

    def answer(dialog: Any) -> None:
        dialog.date.show_date(TODAY - datetime.timedelta(days=1))
        dialog.accept()
        heard.append(complaint(dialog.fields["date"]))

    when_asked(answer)
    part.side.signers.sign(desk.minutes.get(meeting_id).signers[0].signature_id)
    assert heard[0] != ""
    assert desk.minutes.get(meeting_id).signers[0].signed_on is None


def test_that_a_mark_is_taken_back_and_comes_again_by_undo(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part, meeting_id = frozen(qtbot, frame)
    sign_all(desk, meeting_id)
    part.refresh(frozenset())
    rows = part.side.signers.list
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    rows.choose_first()
    press(rows, Qt.Key.Key_Delete)
    assert desk.minutes.get(meeting_id).signers[0].signed_on is None
    assert desk.meetings.get(meeting_id).stage is Stage.FROZEN
    frame.undo_last()
    assert desk.minutes.get(meeting_id).signers[0].signed_on == TODAY


def test_that_the_minutes_become_final_only_with_all_signatures(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part, meeting_id = frozen(qtbot, frame)
    assert not part.finalise.isEnabled()
    assert plain(part.finalise.toolTip()) == plain(part.side._note_words.text())
    sign_all(desk, meeting_id)
    qtbot.waitUntil(part.finalise.isEnabled)
    frame.confirms = False
    part.finalise.click()
    assert desk.minutes.get(meeting_id).state is MinutesState.FROZEN
    frame.confirms = True
    part.finalise.click()
    minutes = desk.minutes.get(meeting_id)
    assert minutes.state is MinutesState.FINAL
    assert desk.meetings.get(meeting_id).stage is Stage.FINAL
    assert part.finalise.isHidden()
    assert in_digits(minutes.fingerprint) in plain(part.side._note_words.text())


def test_that_final_marks_stay_as_they_are(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part, meeting_id = frozen(qtbot, frame)
    sign_all(desk, meeting_id)
    desk.minutes.finalise(meeting_id)
    part.refresh(frozenset())
    rows = part.side.signers.list
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    rows.choose_first()
    press(rows, Qt.Key.Key_Delete)
    press(rows, Qt.Key.Key_Return)
    assert all(s.signed_on == TODAY for s in desk.minutes.get(meeting_id).signers)
    assert frame.told == []


def test_that_a_new_version_names_the_old_and_keeps_its_number(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part, meeting_id = frozen(qtbot, frame)
    number = desk.minutes.get(meeting_id).number
    part.revise.click()
    assert desk.minutes.get(meeting_id).version == 2
    assert len(part.side.versions.list.rows_model.rows) == 2
    proposed: list[str] = []

    def answer(dialog: Any) -> None:
        proposed.append(dialog.number.text())
        dialog.accept()

    when_asked(answer)
    part.freeze.click()
    assert proposed == [in_digits(number)]
    assert desk.minutes.get(meeting_id).number == number


def test_that_the_follow_up_lists_the_meeting_s_resolutions(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk, ("گزارش",))
    held(desk, meeting_id, closed=False)
    part = workspace(qtbot, frame, meeting_id, "follow_up")
    assert part.empty.isVisible()
    resolution = desk.recording.resolve(
        meeting_id, desk.agenda.items(meeting_id)[0].id, "مقرر شد", at=datetime.time(15)
    )
    qtbot.waitUntil(part.list.isVisible)
    part.list.setFocus(Qt.FocusReason.TabFocusReason)
    press(part.list, Qt.Key.Key_Return)
    assert (frame.went[-1].page, frame.went[-1].focus) == ("resolutions", resolution)
