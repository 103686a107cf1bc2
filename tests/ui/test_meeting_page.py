"""The meeting workspace: its head, its stages, its details."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from desktop_app.domain.meetings import Classification, MeetingKind, Stage
from desktop_app.services.desk import Desk
from desktop_app.services.meetings import MeetingView
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.pages.meeting import MeetingPage
from desktop_app.ui.pages.meeting.next_step import PARTS, stages
from desktop_app.ui.pages.meeting.part import Part
from desktop_app.ui.wording import plain
from tests.ui.desk_frame import TODAY, complaint, shown, when_asked
from tests.ui.meetings_at_hand import (
    FAR,
    HALF_PAST_THREE,
    TWO,
    WalkingFrame,
    committee,
    held,
    meeting,
    press,
    workspace,
)

CONTROL = Qt.KeyboardModifier.ControlModifier


class NotedPart(Part):
    """Remembers what it was told, and stays where it is while `stays`."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.told: list[tuple[str, str]] = []
        self.stays = False
        QVBoxLayout(self).addWidget(QLineEdit())

    def show_meeting(self, meeting: MeetingView, focus: str = "") -> None:
        self.told.append((meeting.id, focus))

    def leave(self) -> bool:
        return not self.stays


def noted(qtbot: QtBot, frame: WalkingFrame, meeting_id: str, part: str) -> MeetingPage:
    """The page with parts that only take notes."""
    names = ("agenda", "attendance", "session", "minutes", "follow_up")
    page = MeetingPage(frame, dict.fromkeys(names, NotedPart))
    frame.page = page
    shown(qtbot, page, Place("meeting", meeting_id, part))
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def test_that_the_head_names_the_meeting_in_words(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    committee_id = committee(desk)
    meeting(desk, committee_id=committee_id)
    second = meeting(desk, committee_id=committee_id)
    desk.meetings.edit(second, kind=MeetingKind.EMERGENCY, classification=Classification.CONFIDENTIAL, place="تالار")
    page = noted(qtbot, frame, second, "agenda")
    assert "دوم" in page.header._title.text()
    assert page.header._class.isVisible()
    for words in ("۱۷ آذر ۱۴۰۴", "۱۴:۰۰", "۱۵:۳۰", "تالار"):
        assert words in plain(page.header._meta.text())


def test_that_a_session_without_committee_goes_by_its_subject(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = desk.meetings.convene(None, TODAY, starts=TWO, title="نشست هم‌اندیشی", host="شهرداری")
    page = noted(qtbot, frame, meeting_id, "agenda")
    assert plain(page.header._title.text()) == "نشست هم‌اندیشی"
    assert "شهرداری" in page.header._meta.text()


def test_that_control_and_page_down_go_through_the_six_stages_and_back(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    page = noted(qtbot, frame, meeting(desk), "agenda")
    seen = [page.stage]
    for _ in range(6):
        press(page, Qt.Key.Key_PageDown, CONTROL)
        seen.append(page.stage)
    assert seen == [*PARTS, "follow_up"]
    press(page, Qt.Key.Key_PageUp, CONTROL)
    assert page.stage == "signing"


def test_that_a_pressed_stage_is_shown(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    page = noted(qtbot, frame, meeting(desk), "agenda")
    page.stage_bar.chosen.emit(2)
    assert page.stage == "session"
    assert frame.went[-1].part == "session"


def test_that_minutes_and_signing_share_a_part_which_knows_why_it_is_shown(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    meeting_id = meeting(desk)
    page = noted(qtbot, frame, meeting_id, "minutes")
    part = page.part
    page.stage_bar.chosen.emit(PARTS.index("signing"))
    assert page.part is part
    assert isinstance(part, NotedPart)
    assert part.told == [(meeting_id, ""), (meeting_id, "signing")]


def test_that_a_part_with_something_to_settle_keeps_the_person(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    page = noted(qtbot, frame, meeting(desk), "agenda")
    assert isinstance(page.part, NotedPart)
    page.part.stays = True
    press(page, Qt.Key.Key_PageDown, CONTROL)
    assert page.stage == "agenda"


@pytest.mark.parametrize(
    ("until", "part"),
    [
        (Stage.PREPARED, "agenda"),
        (Stage.INVITED, "session"),
        (Stage.IN_SESSION, "session"),
        (Stage.DRAFTED, "minutes"),
        (Stage.FROZEN, "signing"),
    ],
)
def test_that_a_meeting_is_opened_where_its_work_stands(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, until: Stage, part: str
) -> None:
    meeting_id = meeting(desk, ("گزارش",))
    steps = {
        Stage.INVITED: lambda: desk.meetings.invite(meeting_id),
        Stage.IN_SESSION: lambda: held(desk, meeting_id, closed=False),
        Stage.DRAFTED: lambda: held(desk, meeting_id),
        Stage.FROZEN: lambda: freeze(desk, meeting_id),
    }
    if until in steps:
        steps[until]()
    assert noted(qtbot, frame, meeting_id, "").stage == part


def freeze(desk: Desk, meeting_id: str) -> None:
    held(desk, meeting_id)
    desk.recording.state(meeting_id, desk.agenda.items(meeting_id)[0].id, "گفته شد")
    desk.minutes.freeze(meeting_id)


def test_that_an_invited_meeting_of_a_later_day_is_opened_at_its_invitations(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    meeting_id = meeting(desk, ("گزارش",), day=FAR)
    desk.meetings.invite(meeting_id)
    assert noted(qtbot, frame, meeting_id, "").stage == "attendance"


def test_that_the_stage_bar_tells_what_is_done_and_what_is_lacking(desk: Desk) -> None:
    meeting_id = meeting(desk, ("گزارش",))
    assert {s.state for s in stages(desk, desk.meetings.get(meeting_id))} == {"next"}
    held(desk, meeting_id)
    after = dict(zip(PARTS, stages(desk, desk.meetings.get(meeting_id)), strict=True))
    assert [after[part].state for part in ("agenda", "attendance", "session")] == ["done"] * 3
    assert after["minutes"].state == "lacking"
    assert after["minutes"].tip
    assert after["signing"].state == "next"


def test_that_a_meeting_held_without_any_arrival_lacks_its_attendance(desk: Desk) -> None:
    meeting_id = meeting(desk, ("گزارش",))
    desk.meetings.invite(meeting_id)
    desk.meetings.open(meeting_id, TWO)
    assert stages(desk, desk.meetings.get(meeting_id))[1].state == "lacking"


def test_that_frozen_minutes_are_told_over_the_stages_that_are_only_read(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    meeting_id = meeting(desk)
    freeze(desk, meeting_id)
    page = noted(qtbot, frame, meeting_id, "agenda")
    assert page._note.isVisible()
    page._note.way_out.click()
    assert page.stage == "minutes"
    assert not page._note.isVisible()


def test_that_the_primary_button_leads_to_the_next_stage(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk, ("گزارش",))
    part = workspace(qtbot, frame, meeting_id, "agenda")
    part.buttons()[-1].click()
    assert frame.page is not None
    assert frame.page.stage == "attendance"
    assert not part.buttons()[-1].isVisible()


def test_that_a_meeting_that_is_gone_leads_to_the_list(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk)
    page = noted(qtbot, frame, meeting_id, "agenda")
    desk.meetings.remove(meeting_id)
    qtbot.waitUntil(lambda: frame.went[-1:] == [Place("meetings")])
    assert page.meeting is None


def test_that_details_are_changed_in_one_dialog(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk)
    page = noted(qtbot, frame, meeting_id, "agenda")

    def change(dialog: Any) -> None:
        dialog.place_edit.setText("سالن اجتماعات")
        dialog.starts.show_time(datetime.time(9))
        dialog.ends.show_time(datetime.time(11))
        dialog.kind.choose(MeetingKind.EXTRAORDINARY)
        dialog.number.setText("۷")
        dialog.classification.choose(Classification.CONFIDENTIAL)
        dialog.accept()

    when_asked(change)
    page.header.details.click()
    changed = desk.meetings.get(meeting_id)
    assert (changed.place, changed.number, changed.kind) == ("سالن اجتماعات", 7, MeetingKind.EXTRAORDINARY)
    assert (changed.starts, changed.ends) == (datetime.time(9), datetime.time(11))
    assert changed.classification is Classification.CONFIDENTIAL
    assert "هفتم" in page.header._title.text()


def test_that_details_that_cannot_be_stay_in_the_dialog(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    committee_id = committee(desk)
    meeting(desk, committee_id=committee_id)
    second = meeting(desk, committee_id=committee_id)
    page = noted(qtbot, frame, second, "agenda")
    said = []

    def spoil(dialog: Any) -> None:
        dialog.number.setText("1")
        dialog.accept()
        said.append(complaint(dialog.fields["number"]))
        dialog.number.setText("2")
        dialog.ends.show_time(datetime.time(13))
        dialog.accept()
        said.append(complaint(dialog.fields["ends"]))

    when_asked(spoil)
    page.header.details.click()
    assert all(said)
    after = desk.meetings.get(second)
    assert (after.number, after.ends) == (2, HALF_PAST_THREE)


def test_that_a_removed_meeting_comes_back_by_undo(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk)
    page = noted(qtbot, frame, meeting_id, "agenda")
    when_asked(lambda dialog: dialog.remove_button.click())
    page.header.details.click()
    assert frame.went[-1] == Place("meetings")
    assert desk.meetings.all() == []
    frame.undo_last()
    assert [m.id for m in desk.meetings.all()] == [meeting_id]


def test_that_a_held_meeting_is_not_removed_and_the_button_says_why(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    meeting_id = meeting(desk)
    held(desk, meeting_id)
    page = noted(qtbot, frame, meeting_id, "agenda")
    seen: list[tuple[bool, str]] = []
    when_asked(lambda dialog: seen.append((dialog.remove_button.isEnabled(), dialog.remove_button.toolTip())))
    page.header.details.click()
    QApplication.processEvents()
    assert seen[0][0] is False
    assert seen[0][1]
