"""Letters go out from the window: numbered, taken back, received."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.letters import LetterKind
from desktop_app.domain.meetings import Stage
from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.services.desk import Desk
from desktop_app.ui.dialogs.delivery import DeliveryDialog
from desktop_app.ui.dialogs.issue_letters import IssueInvitationsDialog, IssueNoticesDialog
from desktop_app.ui.theme import Theme
from tests.ui.desk_frame import when_asked
from tests.ui.meetings_at_hand import FAR, WalkingFrame, meeting, workspace
from tests.ui.sample_office import sample_desk


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Desk]:
    desk = sample_desk(tmp_path)
    yield desk
    desk.file.close()


def final_one(desk: Desk) -> str:
    """A meeting of a committee whose minutes have just become final: its units have to be told."""
    meeting_id = next(m.id for m in desk.meetings.all() if m.stage is Stage.FROZEN and m.committee_id)
    for signer in desk.minutes.get(meeting_id).signers:
        if signer.signed_on is None:
            desk.minutes.sign(signer.signature_id)
    desk.minutes.finalise(meeting_id, keep_backup=False)
    return meeting_id


def waiting(desk: Desk, meeting_id: str) -> int:
    rows = [r for r in desk.resolutions.all() if r.meeting_id == meeting_id]
    return sum(r.status is ResolutionStatus.NOT_NOTIFIED for r in rows)


def test_that_one_act_numbers_a_letter_for_every_unit_and_can_be_taken_back(
    qtbot: QtBot, theme: Theme, office: Desk
) -> None:
    meeting_id = final_one(office)
    frame = WalkingFrame(office, theme)
    part = workspace(qtbot, frame, meeting_id, "follow_up")
    waited = waiting(office, meeting_id)
    assert waited

    def number_them(dialog: IssueNoticesDialog) -> None:
        dialog.report.setText("ماهانه")
        dialog.accept()

    when_asked(number_them)
    part.notify.click()

    letters = [letter for letter in office.letters.of_meeting(meeting_id) if letter.kind is LetterKind.NOTICE]
    assert letters
    assert len({letter.number for letter in letters}) == len(letters)
    assert waiting(office, meeting_id) == 0
    assert part.letters.isVisible()

    frame.undo_last()
    assert waiting(office, meeting_id) == waited


def test_that_the_receipt_of_a_letter_is_noted_by_enter(qtbot: QtBot, theme: Theme, office: Desk) -> None:
    meeting_id = final_one(office)
    office.notices.issue(meeting_id)
    frame = WalkingFrame(office, theme)
    part = workspace(qtbot, frame, meeting_id, "follow_up")
    part.letters.list.choose_first()
    letter_id = str(part.letters.list.current_key())

    def note(dialog: DeliveryDialog) -> None:
        dialog.by.setText("مسئول دفتر")
        dialog.receipt_no.setText("۱۲۳")
        dialog.accept()

    when_asked(note)
    part.letters.list.opened.emit(letter_id)

    letter = office.letters.get(letter_id)
    assert (letter.received_by, letter.delivered_on) == ("مسئول دفتر", office.clock.today())

    frame.undo_last()
    assert office.letters.get(letter_id).delivered_on is None


def test_that_invitations_are_numbered_once_for_each_who_is_called(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    meeting_id = meeting(desk, ("گزارش",), day=FAR)
    part = workspace(qtbot, frame, meeting_id, "attendance")

    def number_them(dialog: IssueInvitationsDialog) -> None:
        dialog.documents.setText("گزارش عملکرد")
        dialog.accept()

    when_asked(number_them)
    part.invite_button.click()

    letters = desk.letters.of_meeting(meeting_id)
    assert len({letter.person_id for letter in letters}) == len(letters) == 4
    assert desk.meetings.get(meeting_id).stage is Stage.INVITED

    part.refresh(frozenset())
    assert not part.print_button.isHidden()
    assert len(part._invitations()) == 4

    frame.undo_last()
    assert desk.letters.of_meeting(meeting_id) == []
    assert desk.meetings.get(meeting_id).stage is Stage.PREPARED
