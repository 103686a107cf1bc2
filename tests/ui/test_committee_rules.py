"""Quorum and majority in words: told by a sentence, and not kept where nobody can meet them."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.committees import Role
from desktop_app.domain.quorum import QuorumRule
from desktop_app.domain.votes import MajorityOf, TieRule
from desktop_app.ui.committee_words import word
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.committee.share import LEAST
from desktop_app.ui.theme import Theme
from tests.ui.committee_room import Opened, committee_of_nine
from tests.ui.desk_frame import retype


@pytest.fixture
def opened(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Opened]:
    with committee_of_nine(tmp_path, theme, qtbot) as made:
        yield made


def test_that_the_quorum_is_said_in_a_sentence(opened: Opened) -> None:
    quorum = opened.page.quorum

    quorum.share.show_share(Fraction(2, 3), more_than=False)
    quorum.keep()

    assert opened.view.quorum == QuorumRule(share=Fraction(2, 3))
    assert "۹" in quorum.outcome.text()
    assert "۶" in quorum.outcome.text()


def test_that_steps_on_the_way_to_a_share_are_not_reduced(opened: Opened) -> None:
    quorum = opened.page.quorum
    quorum.share.mode.choose(LEAST)
    for _ in range(2):
        QTest.keyClick(quorum.share.whole, Qt.Key.Key_Up)  # 1 of 4
    QTest.keyClick(quorum.share.part, Qt.Key.Key_Up)  # 2 of 4, stored as 1 of 2
    QApplication.processEvents()
    QTest.keyClick(quorum.share.whole, Qt.Key.Key_Up)

    assert opened.view.quorum.share == Fraction(2, 5)


def test_that_a_quorum_that_nobody_can_meet_is_told_and_not_kept(opened: Opened) -> None:
    quorum = opened.page.quorum
    before = opened.view.quorum

    quorum.least.set_value(10)
    quorum.keep()
    opened.page.refresh(frozenset())

    assert "۱۰" in quorum.outcome.text()
    assert quorum.least.value == 10
    assert opened.view.quorum == before
    QTest.keyClick(quorum.least, Qt.Key.Key_Down)
    assert opened.view.quorum.at_least == 9


def test_that_a_role_that_nobody_holds_is_told_and_not_kept(opened: Opened) -> None:
    box = opened.page.quorum.roles[Role.VICE_CHAIR]

    box.click()

    assert opened.view.quorum.roles == frozenset()
    assert box.isChecked()
    box.click()
    opened.page.quorum.roles[Role.CHAIR].click()
    assert opened.view.quorum.roles == frozenset({Role.CHAIR})


def test_that_a_refused_rule_is_forgotten_on_another_committee(opened: Opened) -> None:
    opened.page.quorum.least.set_value(10)
    opened.page.quorum.keep()
    other = opened.frame.desk.committees.found("کارگروه شفافیت")

    opened.page.arrive(Place("committee", id=other))

    assert opened.page.quorum.least.value == 0
    assert opened.frame.desk.committees.get(other).quorum == QuorumRule(share=Fraction(1, 2), more_than=True)


def test_that_the_majority_is_shown_by_an_example(opened: Opened) -> None:
    majority = opened.page.majority

    majority.base.choose(MajorityOf.ALL_MEMBERS)
    majority.keep()

    assert opened.view.majority.base is MajorityOf.ALL_MEMBERS
    assert "۹" in majority.outcome.text()
    assert "۵" in majority.outcome.text()


def test_that_the_base_of_the_majority_is_always_shown(opened: Opened) -> None:
    base = opened.page.majority.base
    shown_at_first = base.edit.text()

    retype(base.edit, "")

    assert shown_at_first == base.edit.text() == word(MajorityOf.PRESENT)
    assert opened.view.majority.base is MajorityOf.PRESENT


def test_that_a_majority_beyond_everybody_is_told_and_not_kept(opened: Opened) -> None:
    majority = opened.page.majority
    majority.least.set_value(10)

    majority.keep()

    assert opened.view.majority.at_least == 0
    assert "۱۰" in majority.outcome.text()


def test_that_recording_below_the_quorum_is_allowed_by_a_key_and_said_in_words(opened: Opened) -> None:
    quorum = opened.page.quorum
    forbidden = quorum.outcome.text()

    quorum.override.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(quorum.override, Qt.Key.Key_Space)

    assert opened.view.quorum.may_override
    assert quorum.outcome.text() != forbidden


def test_that_another_change_of_the_quorum_keeps_the_permission(opened: Opened) -> None:
    rule = QuorumRule(at_least=4, may_override=True)
    opened.frame.desk.committees.set_rules(opened.committee, quorum=rule)
    opened.page.refresh(frozenset())

    QTest.keyClick(opened.page.quorum.least, Qt.Key.Key_Up)

    assert opened.view.quorum == QuorumRule(at_least=5, may_override=True)


def test_that_the_tie_is_told_as_it_will_be_decided(opened: Opened) -> None:
    majority = opened.page.majority
    lost = majority.outcome.text()
    majority.tie.choose(TieRule.CHAIR_DECIDES)
    majority.keep()
    decided = majority.outcome.text()
    majority.share.show_share(Fraction(2, 3), more_than=False)
    majority.keep()

    assert len({lost, decided, majority.outcome.text()}) == 3
    assert opened.view.majority.tie is TieRule.CHAIR_DECIDES
    assert not opened.view.majority.lets_chair_decide
