"""One committee edited in place: what is typed is stored on leaving, and what is refused is told where it happened."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.domain.committees import Role, Standing
from desktop_app.domain.quorum import QuorumRule
from desktop_app.domain.votes import MajorityOf
from desktop_app.services.committees import CommitteeView
from desktop_app.ui.dialogs.act import ActDialog
from desktop_app.ui.dialogs.citation import CitationDialog
from desktop_app.ui.dialogs.member import MemberDialog
from desktop_app.ui.dialogs.new_meeting import NewMeetingDialog
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.committee import CommitteePage
from desktop_app.ui.pages.committee.share import LEAST
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.inputs import TextArea
from desktop_app.ui.wording import plain
from tests.ui.desk_frame import NEW_YEAR, TODAY, DeskFrame, complaint, open_desk, shown, type_in, when_asked


@dataclass
class Opened:
    """A committee of nine on its page."""

    frame: DeskFrame
    page: CommitteePage
    committee: str

    @property
    def view(self) -> CommitteeView:
        return self.frame.desk.committees.get(self.committee)

    def member(self, role: Role) -> Any:
        return next(m for m in self.view.members if m.role is role)


@pytest.fixture
def opened(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Opened]:
    desk = open_desk(tmp_path)
    frame = DeskFrame(desk, theme)
    committee = desk.committees.found("کمیته سلامت اداری", short_name="سلامت اداری")
    roles = [Role.CHAIR, Role.SECRETARY, *[Role.MEMBER] * 7]
    for number, role in enumerate(roles):
        desk.committees.appoint(committee, desk.people.add(post=f"عضو {number}"), starts=NEW_YEAR, role=role)
    page = CommitteePage(frame)
    shown(qtbot, page, Place("committee", id=committee))
    yield Opened(frame, page, committee)
    desk.file.close()


def retype(edit: QLineEdit, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    if text:
        type_in(edit, text)
    else:
        edit.clear()
    QTest.keyClick(edit, Qt.Key.Key_Return)


def field_of(opened: Opened, part: str, name: str) -> Any:
    return opened.page.parts[part].fields[name]  # type: ignore[attr-defined]


def test_that_a_field_is_stored_when_it_is_left(opened: Opened) -> None:
    retype(field_of(opened, "identity", "name").control, "کمیته سلامت")

    QApplication.processEvents()
    assert opened.view.name == "کمیته سلامت"
    assert plain(opened.page._name.text()) == "کمیته سلامت"


def test_that_an_emptied_name_is_told_and_the_stored_one_stays(opened: Opened) -> None:
    name = field_of(opened, "identity", "name")

    retype(name.control, "")
    opened.page.refresh(frozenset())

    assert complaint(name)
    assert name.control.text() == ""
    assert opened.view.name == "کمیته سلامت اداری"


def test_that_a_very_long_name_is_told_and_not_lost(opened: Opened) -> None:
    name = field_of(opened, "identity", "name")
    name.control.setText("ن" * 10_000)

    QTest.keyClick(name.control, Qt.Key.Key_Return)

    assert "۳۰۰" in complaint(name)
    assert len(name.control.text()) == 10_000


def test_that_a_long_text_is_stored_when_the_page_is_left(opened: Opened) -> None:
    mission: TextArea = field_of(opened, "mandate", "mission").control
    opened.page.activateWindow()
    mission.setFocus()
    type_in(mission, "پیشگیری از فساد")

    mission.commit_now()
    assert opened.page.leave()

    assert opened.view.mission == "پیشگیری از فساد"


def test_that_numbers_of_the_work_are_stepped_by_keys(opened: Opened) -> None:
    length = field_of(opened, "work", "default_minutes").control

    QTest.keyClick(length, Qt.Key.Key_Up)

    assert opened.view.default_minutes == 105


def test_that_the_day_of_formation_is_typed_in_any_way(opened: Opened) -> None:
    formed = field_of(opened, "identity", "formed_on").control

    retype(formed.edit, "۱۴۰۴/۳/۱۹")

    assert opened.view.formed_on == datetime.date(2025, 6, 9)


def test_that_a_person_becomes_a_member_by_typing(opened: Opened) -> None:
    opened.frame.desk.people.add(post="مدیر حراست")

    def answer(dialog: MemberDialog) -> None:
        edit = dialog._person.edit
        type_in(edit, "حراست")
        QTest.keyClick(edit, Qt.Key.Key_Return)
        QTest.keyClick(edit, Qt.Key.Key_Return)

    when_asked(answer)
    opened.page.members.add.click()
    QApplication.processEvents()

    assert "مدیر حراست" in [member.name for member in opened.view.members]
    assert "مدیر حراست" in [row.cells[0].text for row in opened.page.members.list.rows_model.rows]


def member_dialog(opened: Opened, person: str, **values: Any) -> MemberDialog:
    dialog = MemberDialog(opened.frame, opened.committee)
    dialog._person.choose(person)
    dialog._role.choose(values.get("role", Role.MEMBER))
    dialog._starts.show_date(values.get("starts", TODAY))
    dialog._ends.show_date(values.get("ends"))
    dialog.show()
    dialog.accept()
    return dialog


def test_that_a_member_twice_is_told_under_the_person(opened: Opened, qtbot: QtBot) -> None:
    dialog = member_dialog(opened, opened.view.members[3].person_id)
    qtbot.addWidget(dialog)

    assert complaint(dialog.fields["person"])
    assert dialog.isVisible()
    assert len(opened.view.members) == 9


def test_that_a_second_chair_is_told_under_the_role(opened: Opened, qtbot: QtBot) -> None:
    dialog = member_dialog(opened, opened.frame.desk.people.add(post="معاون"), role=Role.CHAIR)
    qtbot.addWidget(dialog)

    assert complaint(dialog.fields["role"])
    assert len(opened.view.members) == 9


def test_that_a_period_that_ends_before_it_begins_is_told_under_its_end(opened: Opened, qtbot: QtBot) -> None:
    person = opened.frame.desk.people.add(post="معاون")
    dialog = member_dialog(opened, person, ends=TODAY - datetime.timedelta(days=1))
    qtbot.addWidget(dialog)

    assert complaint(dialog.fields["ends"])
    assert len(opened.view.members) == 9


def test_that_a_day_that_does_not_exist_keeps_the_dialog_open(opened: Opened, qtbot: QtBot) -> None:
    dialog = MemberDialog(opened.frame, opened.committee)
    qtbot.addWidget(dialog)
    dialog._person.choose(opened.frame.desk.people.add(post="معاون"))
    dialog.show()
    retype(dialog._starts.edit, "۱۴۰۴/۱۳/۱")

    dialog.accept()

    assert dialog.isVisible()
    assert complaint(dialog.fields["starts"])
    assert len(opened.view.members) == 9


def test_that_enter_edits_the_seat_and_a_seat_can_end_today(opened: Opened) -> None:
    seat = opened.member(Role.SECRETARY)

    def answer(dialog: MemberDialog) -> None:
        dialog._ends.show_date(TODAY - datetime.timedelta(days=1))
        dialog._standing.choose(Standing.ALTERNATE)
        dialog.accept()

    opened.page.members.list.choose(seat.id)
    when_asked(answer)
    QTest.keyClick(opened.page.members.list, Qt.Key.Key_Return)
    QApplication.processEvents()

    after = opened.member(Role.SECRETARY)
    assert (after.in_office, after.standing) == (False, Standing.ALTERNATE)
    rows = opened.page.members.list.rows_model.rows
    assert rows[-2].is_group
    assert rows[-1].key == seat.id
    assert rows[-1].muted


def test_that_a_mistaken_seat_goes_with_delete_and_comes_back(opened: Opened) -> None:
    seat = opened.view.members[4].id
    opened.page.members.list.choose(seat)

    QTest.keyClick(opened.page.members.list, Qt.Key.Key_Delete)
    assert len(opened.view.members) == 8
    opened.frame.undo_last()

    assert [m.id for m in opened.view.members].count(seat) == 1


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


def test_that_a_majority_beyond_everybody_is_told_and_not_kept(opened: Opened) -> None:
    majority = opened.page.majority
    majority.least.set_value(10)

    majority.keep()

    assert opened.view.majority.at_least == 0
    assert "۱۰" in majority.outcome.text()


def test_that_an_act_is_cited_by_its_number_in_either_order(opened: Opened) -> None:
    opened.frame.desk.legal_acts.register("مصوبه شورای عالی اداری", number="۲۰۶/۹۳/۱۱۸۵۲")
    opened.frame.desk.legal_acts.register("قانون مدیریت خدمات کشوری")

    def answer(dialog: CitationDialog) -> None:
        type_in(dialog._query, "11852/93/206")
        type_in(dialog._article, "۴")
        QTest.keyClick(dialog._article, Qt.Key.Key_Return)

    when_asked(answer)
    opened.page.basis.add.click()
    QApplication.processEvents()

    cited = opened.view.legal_basis
    assert [(c.act.title, c.article) for c in cited] == [("مصوبه شورای عالی اداری", "۴")]
    assert opened.page.basis.lines()[0].startswith("ماده ۴ مصوبه شورای عالی اداری شماره")


def test_that_an_act_that_the_register_lacks_is_entered_on_the_way(opened: Opened) -> None:
    def enter(dialog: ActDialog) -> None:
        assert dialog._number.text() == "۱۹۲۰۸۷/ت۵۰۳۲۸"
        type_in(dialog._called, "تصویب‌نامه هیئت وزیران")
        dialog.accept()

    def answer(dialog: CitationDialog) -> None:
        dialog._query.setText("۱۹۲۰۸۷/ت۵۰۳۲۸")
        assert complaint(dialog.fields["act"])
        when_asked(enter)
        dialog._new.click()
        dialog.accept()

    when_asked(answer)
    opened.page.basis.add.click()

    assert [c.act.title for c in opened.view.legal_basis] == ["تصویب‌نامه هیئت وزیران"]


def test_that_the_same_act_twice_is_told_under_its_title(opened: Opened, qtbot: QtBot) -> None:
    opened.frame.desk.legal_acts.register("مصوبه شورا", number="۲۰۶/۹۳/۱۱۸۵۲")
    dialog = ActDialog(opened.frame, title="مصوبه", number="۱۱۸۵۲/۹۳/۲۰۶")
    qtbot.addWidget(dialog)
    dialog.show()

    dialog.accept()

    assert dialog.result() != QDialog.DialogCode.Accepted
    assert "مصوبه شورا" in complaint(dialog.fields["title"])


def test_that_nothing_is_cited_without_an_act(opened: Opened, qtbot: QtBot) -> None:
    dialog = CitationDialog(opened.frame, "committee", opened.committee)
    qtbot.addWidget(dialog)
    dialog.show()

    dialog.accept()

    assert dialog.isVisible()
    assert complaint(dialog.fields["act"])


def test_that_a_dropped_citation_comes_back(opened: Opened) -> None:
    acts = opened.frame.desk.legal_acts
    acts.cite("committee", opened.committee, acts.register("قانون برنامه هفتم"), article="۳")
    QApplication.processEvents()

    opened.page.basis.drop(opened.view.legal_basis[0])
    assert opened.view.legal_basis == ()
    opened.frame.undo_last()

    assert len(opened.view.legal_basis) == 1


def test_that_meetings_open_their_workspace(opened: Opened) -> None:
    meeting = opened.frame.desk.meetings.convene(opened.committee, TODAY)
    QApplication.processEvents()
    opened.page.meetings.list.choose(meeting)

    QTest.keyClick(opened.page.meetings.list, Qt.Key.Key_Return)

    assert opened.frame.went == [Place("meeting", id=meeting)]


def test_that_a_new_meeting_is_of_this_committee(opened: Opened) -> None:
    def answer(dialog: NewMeetingDialog) -> None:
        dialog.date.show_date(TODAY + datetime.timedelta(days=2))
        dialog.accept()

    when_asked(answer)
    opened.page.start_new()

    meeting = opened.frame.desk.meetings.all()[0]
    assert meeting.committee_id == opened.committee
    assert opened.frame.went == [Place("meeting", id=meeting.id)]


def test_that_the_history_of_the_committee_is_told(opened: Opened) -> None:
    retype(field_of(opened, "identity", "name").control, "کمیته سلامت")
    seen: list[int] = []

    when_asked(lambda dialog: seen.append(len(dialog.events)))
    opened.page.history.click()

    assert seen == [2]


def test_that_the_work_of_a_committee_ends_only_after_a_question(opened: Opened) -> None:
    opened.frame.confirms = False
    opened.page.dissolve.click()
    still_at_work = opened.view.active

    opened.frame.confirms = True
    opened.page.dissolve.click()
    QApplication.processEvents()

    assert still_at_work
    assert not opened.view.active
    assert not opened.page.new_meeting.isVisible()
