"""How a session votes, by keys: counts, a roll call, a tie, and what is recorded below the quorum only deliberately."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.domain.quorum import QuorumRule
from desktop_app.domain.votes import Choice, MajorityRule, TieRule, VoteMethod
from desktop_app.services.desk import Desk
from desktop_app.ui.wording import plain
from tests.ui.desk_frame import type_in, when_asked
from tests.ui.meetings_at_hand import WalkingFrame, held, meeting, press, workspace
from tests.ui.sessions_at_hand import WallClock

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def wall() -> WallClock:
    return WallClock()


@pytest.fixture
def session(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> tuple[Any, str]:
    """A session of five, all present."""
    meeting_id = meeting(desk, ("آسیب‌پذیری‌ها",))
    held(desk, meeting_id, closed=False)
    return workspace(qtbot, frame, meeting_id, "session"), meeting_id


def worded(part: Any, text: str = "گزارش داده شود.") -> Any:
    """F6 and a text; gives the vote under it."""
    press(part, Qt.Key.Key_F6)
    type_in(part.record.decision.text, text)
    return part.record.decision.vote


def count(vote: Any, *digits: str) -> None:
    """Types the counts one after the other, Enter between them."""
    vote.counts[0].setFocus(Qt.FocusReason.TabFocusReason)
    for digit in digits:
        focused = QApplication.focusWidget()
        assert focused in vote.counts
        type_in(focused, digit)
        press(focused, Qt.Key.Key_Return)


def record(part: Any) -> None:
    press(part.record.decision.text, Qt.Key.Key_Return, CONTROL)


def test_that_counts_are_typed_one_after_the_other_in_persian_digits(session: tuple[Any, str], desk: Desk) -> None:
    part, meeting_id = session
    vote = worded(part)
    count(vote, "۳", "۱", "۱")
    assert "۳" in vote.outcome()
    record(part)
    (resolution,) = desk.deciding.resolutions(meeting_id)
    assert resolution.vote.method is VoteMethod.OPEN
    assert (resolution.vote.in_favour, resolution.vote.against, resolution.vote.abstained) == (3, 1, 1)


def test_that_more_votes_than_entitled_hold_the_resolution_back_in_words(session: tuple[Any, str], desk: Desk) -> None:
    part, meeting_id = session
    vote = worded(part)
    count(vote, "۴", "۲")
    assert "۶" in vote.outcome()
    assert "۵" in vote.outcome()
    record(part)
    assert desk.deciding.resolutions(meeting_id) == []
    assert part.record.decision.text.toPlainText() == "گزارش داده شود."


def test_that_a_tie_asks_the_chair_and_only_then_is_carried(session: tuple[Any, str], desk: Desk) -> None:
    part, meeting_id = session
    desk.committees.set_rules(part.sitting.meeting.committee_id, majority=MajorityRule(tie=TieRule.CHAIR_DECIDES))
    vote = worded(part)
    count(vote, "۲", "۲", "۱")
    assert vote.chair.isVisible()
    assert not part.record.decision.record.isEnabled()
    assert vote.chair.hasFocus()  # Enter after the last count leads here
    press(vote.chair, Qt.Key.Key_Space)
    assert part.record.decision.record.isEnabled()
    record(part)
    (resolution,) = desk.deciding.resolutions(meeting_id)
    assert resolution.vote.carried
    assert resolution.vote.by_chair


def test_that_a_chair_who_is_against_ends_the_tie_too(session: tuple[Any, str], desk: Desk) -> None:
    part, meeting_id = session
    desk.committees.set_rules(part.sitting.meeting.committee_id, majority=MajorityRule(tie=TieRule.CHAIR_DECIDES))
    vote = worded(part)
    count(vote, "۲", "۲", "۱")
    press(vote.chair, Qt.Key.Key_Space)
    press(vote.chair_against, Qt.Key.Key_Space)
    assert not vote.chair.isChecked()  # one or the other
    assert vote.is_lost
    record(part)
    assert desk.deciding.resolutions(meeting_id) == []


def test_that_a_tie_without_such_a_rule_is_lost(session: tuple[Any, str], desk: Desk) -> None:
    part, meeting_id = session
    vote = worded(part)
    count(vote, "۲", "۲", "۱")
    assert not vote.chair.isVisible()
    assert vote.is_lost
    record(part)
    assert desk.deciding.resolutions(meeting_id) == []


def test_that_the_way_of_voting_is_chosen_by_keys(session: tuple[Any, str], desk: Desk) -> None:
    part, meeting_id = session
    vote = worded(part)
    vote.method.setFocus(Qt.FocusReason.TabFocusReason)

    def choose() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        ways = list(VoteMethod)
        for _ in range(ways.index(VoteMethod.SECRET) - ways.index(VoteMethod.UNANIMOUS)):
            press(menu, Qt.Key.Key_Down)
        press(menu, Qt.Key.Key_Return)

    QTimer.singleShot(0, choose)
    press(vote.method, Qt.Key.Key_Down)
    count(vote, "۴", "۱", "۰")
    record(part)
    assert desk.deciding.resolutions(meeting_id)[0].vote.method is VoteMethod.SECRET


def test_that_a_roll_call_takes_one_key_for_each_name(qtbot: QtBot, session: tuple[Any, str], desk: Desk) -> None:
    part, meeting_id = session
    recused = part.sitting.roll.rows[4]
    desk.attendance.recuse(part.sitting.item.id, recused.person_id)
    QApplication.processEvents()
    vote = worded(part)
    heard: list[str] = []

    def call(dialog: Any) -> None:
        dialog.activateWindow()
        QApplication.processEvents()
        assert recused.person_id not in dialog.lines
        heard.extend(plain(label.text()) for label in dialog.findChildren(type(dialog._sum)))
        for letter in ("و", "خ", "۱"):
            type_in(QApplication.focusWidget(), letter)
        dialog.accept()
        assert dialog.isVisible()  # one has not been heard
        assert not dialog.record.isEnabled()
        type_in(QApplication.focusWidget(), "+")
        assert dialog.record.hasFocus()
        press(dialog, Qt.Key.Key_Return)

    when_asked(call)
    vote.take(VoteMethod.BY_NAME)
    assert recused.name in heard
    assert part.record.decision.record.isEnabled()
    part.activateWindow()
    qtbot.waitUntil(part.isActiveWindow)  # as a window system sees to it after a dialog
    record(part)
    (resolution,) = desk.deciding.resolutions(meeting_id)
    ids = [r.person_id for r in part.sitting.roll.rows[:4]]
    said = (Choice.FOR, Choice.AGAINST, Choice.FOR, Choice.FOR)
    assert resolution.vote.by_name == dict(zip(ids, said, strict=True))
    assert len(resolution.present) == 5


def test_that_arrows_move_in_a_roll_call_and_a_key_lets_the_others_be_in_favour(session: tuple[Any, str]) -> None:
    part, _ = session
    vote = worded(part)
    said: list[dict[str, Choice]] = []

    def call(dialog: Any) -> None:
        lines = list(dialog.lines.values())
        press(lines[0], Qt.Key.Key_Down)
        assert lines[1].hasFocus()
        heard = []
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Backspace):
            press(lines[1], key)
            heard.append(lines[1].choice)
        assert heard == [Choice.FOR, Choice.AGAINST, Choice.FOR, None]
        type_in(lines[1], "۳")
        type_in(dialog, "ب")
        said.append(dialog.choices)
        dialog.accept()

    when_asked(call)
    vote.take(VoteMethod.BY_NAME)
    assert list(said[0].values()) == [Choice.FOR, Choice.ABSTAIN, *[Choice.FOR] * 3]


def below_quorum(part: Any, desk: Desk, meeting_id: str, wall: WallClock) -> None:
    wall.at(14, 30)
    for row in part.sitting.roll.rows[2:]:
        desk.attendance.leave(meeting_id, row.person_id)
    QApplication.processEvents()


def test_that_without_a_rule_that_allows_it_nothing_offers_to_record_below_the_quorum(
    session: tuple[Any, str], desk: Desk, wall: WallClock
) -> None:
    part, meeting_id = session
    below_quorum(part, desk, meeting_id, wall)
    worded(part)
    assert not part.record.decision.despite.isVisible()
    assert not part.record.decision.vote.isVisible()
    record(part)
    assert desk.deciding.resolutions(meeting_id) == []


def test_that_below_the_quorum_a_resolution_is_recorded_only_after_a_deliberate_key(
    session: tuple[Any, str], desk: Desk, wall: WallClock
) -> None:
    part, meeting_id = session
    rule = QuorumRule(at_least=3, may_override=True)
    desk.committees.set_rules(part.sitting.meeting.committee_id, quorum=rule)
    below_quorum(part, desk, meeting_id, wall)
    worded(part)
    decision = part.record.decision
    record(part)
    assert desk.deciding.resolutions(meeting_id) == []
    decision.take_vote()
    assert decision.despite.hasFocus()
    press(decision.despite, Qt.Key.Key_Space)
    assert decision.vote.isVisible()
    count(decision.vote, "۲", "۰", "۰")
    record(part)
    (resolution,) = desk.deciding.resolutions(meeting_id)
    assert resolution.below_quorum
    assert (resolution.vote.in_favour, resolution.vote.eligible) == (2, 2)
    assert not decision.despite_quorum  # the next one has to be said again
