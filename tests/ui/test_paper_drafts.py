"""Letters without a number are issued from the page of papers, and taken back where that can be done."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.letters import LetterKind, Urgency
from desktop_app.domain.meetings import Stage
from desktop_app.sentences import Refused, sentence
from desktop_app.services import letter_drafts
from desktop_app.services.desk import Desk
from desktop_app.services.invitations import TOGETHER
from desktop_app.services.letter_facts import Terms
from desktop_app.services.paper_offers import Offer
from desktop_app.ui.dialogs.issue_letters import IssueInvitationsDialog, IssueLettersDialog, IssueOneByOneDialog
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.papers import PapersPage
from desktop_app.ui.theme import Theme
from tests.ui.desk_frame import shown, when_asked
from tests.ui.meetings_at_hand import FAR, WalkingFrame, meeting
from tests.ui.sample_office import sample_desk
from tests.ui.test_letters_sent import final_one, waiting

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Desk]:
    desk = sample_desk(tmp_path)
    yield desk
    desk.file.close()


def page_on(qtbot: QtBot, theme: Theme, desk: Desk, meeting_id: str) -> PapersPage:
    page = PapersPage(WalkingFrame(desk, theme))
    shown(qtbot, page, Place("papers", meeting_id, "meeting"))
    return page


def frame_of(page: PapersPage) -> WalkingFrame:
    assert isinstance(page.frame, WalkingFrame)
    return page.frame


def drafts(page: PapersPage, kind: str) -> list[Offer]:
    every = [row.key for row in page.list.rows_model.rows if isinstance(row.key, Offer)]
    return [offer for offer in every if offer.kind == kind and letter_drafts.is_draft(page.desk, offer)]


def with_late_resolutions(desk: Desk) -> str:
    """A meeting of which two resolutions are late."""
    return next(m.id for m in desk.meetings.all() if len(late(desk, m.id)) > 1)


def late(desk: Desk, meeting_id: str) -> list[Offer]:
    return [offer for offer in desk.reminders.for_meeting(meeting_id) if letter_drafts.is_draft(desk, offer)]


def reminders(desk: Desk, meeting_id: str) -> list[str]:
    return [letter.number for letter in desk.letters.of_meeting(meeting_id) if letter.kind is LetterKind.REMINDER]


def test_that_a_reminder_is_numbered_by_the_keyboard_and_taken_back(qtbot: QtBot, theme: Theme, office: Desk) -> None:
    meeting_id = with_late_resolutions(office)
    page = page_on(qtbot, theme, office, meeting_id)
    before = reminders(office, meeting_id)
    following = office.letters.next_number(meeting_id)
    page.list.choose(drafts(page, "reminder")[0])
    assert page.drafts.isVisible()

    def agree(dialog: IssueLettersDialog) -> None:
        dialog.urgency.choose(Urgency.IMMEDIATE)
        QTest.keyClick(dialog.act, Qt.Key.Key_Return)

    when_asked(agree)
    QTest.keyClick(page, Qt.Key.Key_L, CONTROL)
    QApplication.processEvents()

    assert reminders(office, meeting_id) == [*before, following]
    letters = {letter.number: letter for letter in office.letters.of_meeting(meeting_id)}
    assert letters[following].urgency is Urgency.IMMEDIATE
    frame_of(page).undo_last()
    assert reminders(office, meeting_id) == before


def test_that_ticked_drafts_are_numbered_with_one_question(qtbot: QtBot, theme: Theme, office: Desk) -> None:
    meeting_id = with_late_resolutions(office)
    page = page_on(qtbot, theme, office, meeting_id)
    before = len(reminders(office, meeting_id))
    wanted = drafts(page, "reminder")
    for offer in wanted:
        page.list.ticked.emit(offer, True)

    when_asked(lambda dialog: dialog.accept())
    page.drafts.issue.click()
    QApplication.processEvents()

    assert len(reminders(office, meeting_id)) == before + len(wanted)
    assert "۲" in frame_of(page).toasts[-1][0]
    frame_of(page).undo_last()
    assert len(reminders(office, meeting_id)) == before


def test_that_nothing_is_numbered_when_the_question_is_left(qtbot: QtBot, theme: Theme, office: Desk) -> None:
    meeting_id = with_late_resolutions(office)
    page = page_on(qtbot, theme, office, meeting_id)
    before = reminders(office, meeting_id)
    page.list.choose(drafts(page, "reminder")[0])

    when_asked(lambda dialog: dialog.reject())
    page.drafts.issue.click()

    assert reminders(office, meeting_id) == before
    assert frame_of(page).toasts == []


def test_that_a_letter_with_a_number_is_no_draft(qtbot: QtBot, theme: Theme, office: Desk) -> None:
    meeting_id = with_late_resolutions(office)
    page = page_on(qtbot, theme, office, meeting_id)
    notices = [offer for offer in office.notices.for_meeting(meeting_id) if offer.kind == "notice"]
    assert notices

    page.list.choose(notices[0])
    assert not page.drafts.isVisible()
    page.list.choose(next(offer for offer in office.minutes_papers.for_meeting(meeting_id)))
    assert not page.drafts.isVisible()


def test_that_the_notices_of_a_meeting_go_out_together_and_come_back(qtbot: QtBot, theme: Theme, office: Desk) -> None:
    meeting_id = final_one(office)
    waited = waiting(office, meeting_id)
    page = page_on(qtbot, theme, office, meeting_id)
    page.list.choose(drafts(page, "notice")[0])

    when_asked(lambda dialog: dialog.accept())
    page.drafts.issue.click()
    QApplication.processEvents()

    assert waiting(office, meeting_id) == 0
    assert drafts(page, "notice") == []
    frame_of(page).undo_last()
    assert waiting(office, meeting_id) == waited


def test_that_notices_before_the_minutes_are_final_are_refused_in_the_question(
    qtbot: QtBot, theme: Theme, office: Desk
) -> None:
    meeting_id = next(m.id for m in office.meetings.all() if m.stage is Stage.FROZEN and m.committee_id)
    page = page_on(qtbot, theme, office, meeting_id)
    page.list.choose(drafts(page, "notice")[0])
    said: list[str] = []

    def agree(dialog: IssueLettersDialog) -> None:
        dialog.accept()
        assert dialog.isVisible()
        said.append(dialog._trouble.text())

    when_asked(agree)
    page.drafts.issue.click()

    assert said[0]
    assert not [letter for letter in office.letters.of_meeting(meeting_id) if letter.kind is LetterKind.NOTICE]


@pytest.mark.parametrize("together", [True, False])
def test_that_invitations_are_proposed_as_the_draft_has_them(
    qtbot: QtBot, theme: Theme, desk: Desk, together: bool
) -> None:
    meeting_id = meeting(desk, ("گزارش",), FAR)
    page = page_on(qtbot, theme, desk, meeting_id)
    page.list.choose(next(o for o in drafts(page, "invitation") if (o.part == TOGETHER) is together))
    proposed: list[object] = []

    def agree(dialog: IssueInvitationsDialog) -> None:
        proposed.append(dialog.way.value)
        dialog.accept()

    when_asked(agree)
    page.drafts.issue.click()
    QApplication.processEvents()

    assert proposed == [together]
    assert (len(desk.letters.of_meeting(meeting_id)) == 1) is together
    assert drafts(page, "invitation") == []

    frame_of(page).undo_last()
    assert desk.letters.of_meeting(meeting_id) == []


def test_that_what_was_numbered_before_a_refusal_is_not_numbered_again(
    qtbot: QtBot, theme: Theme, office: Desk
) -> None:
    asked: list[str] = []

    def first(_terms: Terms) -> str:
        asked.append("first")
        return "a"

    def second(_terms: Terms) -> str:
        asked.append("second")
        if len(asked) < 3:
            raise Refused(sentence("Rules", "This resolution is not late."))
        return "b"

    page = page_on(qtbot, theme, office, with_late_resolutions(office))
    dialog = IssueOneByOneDialog(page.frame, with_late_resolutions(office), "", [first, second], page)
    dialog.show()
    dialog.accept()
    assert dialog.isVisible()
    dialog.accept()

    assert asked == ["first", "second", "second"]
    assert dialog.letters == ["a", "b"]
