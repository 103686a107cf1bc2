"""Clauses of a resolution, deadlines counted from the notice, and the committee's rules about both."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.domain.follow_ups import FollowUpKind
from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.services.follow_up_course import CourseOf
from desktop_app.ui.dialogs.clause import ClauseDialog
from desktop_app.ui.dialogs.extension import ExtensionDialog
from desktop_app.ui.dialogs.follow_up import FollowUpDialog
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.committee import CommitteePage
from desktop_app.ui.pages.resolution.panel import ResolutionPanel
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.term_field import TermField
from desktop_app.ui.wording import plain
from tests.offices import DAY, Office
from tests.ui.desk_frame import complaint, retype, shown, when_asked
from tests.ui.followed_up import DUE, WEEK, notified, panel_on
from tests.ui.meetings_at_hand import WalkingFrame, workspace

Made = tuple[Office, list[str]]


@pytest.fixture
def made(tmp_path: Path) -> Made:
    return notified(tmp_path)


def course(made: Office, resolution_id: str) -> CourseOf:
    return made.desk.follow_ups.course(resolution_id)


def of_clause(panel: ResolutionPanel, place: int, words: str) -> Any:
    """An act of the menu of a clause, opened by the keyboard."""
    panel.clauses.rows[place].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(panel.clauses.rows[place], Qt.Key.Key_Return)
    menu = next(menu for menu in panel.findChildren(QMenu) if menu.isVisible())
    act = next(action for action in menu.actions() if plain(action.text()) == words)
    menu.hide()
    return act


def test_that_a_clause_is_added_with_its_own_unit_and_working_days(qtbot: QtBot, theme: Theme, made: Made) -> None:
    office_made, (one, _) = made
    panel, frame = panel_on(qtbot, theme, office_made, one)

    def answer(dialog: ClauseDialog) -> None:
        dialog.accept()
        assert complaint(dialog.fields["text"])
        dialog.text.setPlainText("فهرست منطقه یک تهیه شود.")
        dialog.unit.choose(office_made.unit)
        retype(dialog.due.edit, "۵ روز کاری")  # Enter at the end of the last line records

    when_asked(answer)
    panel.add_clause()
    (clause,) = course(office_made, one).clauses
    calendar = office_made.desk.offices.work_calendar()

    assert (clause.unit_id, clause.due_days) == (office_made.unit, 5)
    assert clause.deadline == calendar.add_working_days(DAY, 5)
    assert len(panel.clauses.rows) == 1
    frame.undo_last()
    assert course(office_made, one).clauses == ()


def test_that_a_step_and_a_later_deadline_may_be_of_one_clause(qtbot: QtBot, theme: Theme, made: Made) -> None:
    office_made, (one, _) = made
    first = office_made.desk.clauses.add(one, "بخش نخست", unit_id=office_made.unit, due=DUE)
    office_made.desk.clauses.add(one, "بخش دوم", unit_id=office_made.unit, due=DUE + WEEK)
    panel, _ = panel_on(qtbot, theme, office_made, one)
    record = of_clause(panel, 0, "ثبت پیگیری…")

    def report(dialog: FollowUpDialog) -> None:
        assert dialog.clause.value == first
        dialog.kind.choose(FollowUpKind.REPORTED_DONE)
        dialog.kind.chosen.emit(FollowUpKind.REPORTED_DONE)
        dialog.accept()

    when_asked(report)
    record.trigger()
    statuses = [clause.status for clause in course(office_made, one).clauses]
    assert statuses == [ResolutionStatus.REPORTED_DONE, ResolutionStatus.NOTIFIED]
    extend = of_clause(panel, 1, "تمدید مهلت…")

    def later(dialog: ExtensionDialog) -> None:
        dialog.until.show_date(DUE + 3 * WEEK)
        dialog.reason.setPlainText("کمبود نیرو")
        dialog.accept()

    when_asked(later)
    extend.trigger()

    assert [c.deadline for c in course(office_made, one).clauses] == [DUE, DUE + 3 * WEEK]


def test_that_clauses_are_moved_corrected_and_taken_out(qtbot: QtBot, theme: Theme, made: Made) -> None:
    office_made, (one, _) = made
    for text in ("الف", "ب", "پ"):
        office_made.desk.clauses.add(one, text)
    panel, frame = panel_on(qtbot, theme, office_made, one)

    def texts() -> list[str]:
        return [clause.text for clause in course(office_made, one).clauses]

    of_clause(panel, 2, "بالاتر").trigger()
    QApplication.processEvents()
    assert texts() == ["الف", "پ", "ب"]
    correct = of_clause(panel, 0, "اصلاح…")

    def answer(dialog: ClauseDialog) -> None:
        dialog.text.setPlainText("الف، با شرح")
        retype(dialog.unit.edit, "پیمانکار")

    when_asked(answer)
    correct.trigger()
    assert course(office_made, one).clauses[0].unit == "پیمانکار"
    QTest.keyClick(panel.clauses.rows[1], Qt.Key.Key_Delete)
    assert texts() == ["الف، با شرح", "ب"]
    frame.undo_last()

    assert texts() == ["الف، با شرح", "پ", "ب"]


def test_that_tab_goes_through_the_panel_as_one_reads_and_comes_round(qtbot: QtBot, theme: Theme, made: Made) -> None:
    office_made, (one, _) = made
    for text in ("الف", "ب"):
        office_made.desk.clauses.add(one, text)
    panel, _ = panel_on(qtbot, theme, office_made, one)
    panel.above.setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[Any] = [panel.focusWidget()]
    for _ in range(20):
        QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Tab)
        if panel.focusWidget() is panel.above:
            break
        seen.append(panel.focusWidget())

    wanted: list[Any] = [panel.above, panel.below, panel.more, panel.acts.follow_up, panel.acts.notice]
    wanted += [panel.facts.origin]
    wanted += [panel.clauses.add, *panel.clauses.rows, panel.steps, panel.verdicts.extend]
    assert [widget for widget in seen if widget is not panel.text.label] == wanted
    assert panel.focusWidget() is panel.above


@pytest.mark.parametrize(
    ("typed", "days"),
    [("۱۰ روز کاری", 10), ("7 روز پس از ابلاغ", 7), ("15 working days", 15), ("۳ روزکاری", 3), ("۵ روز كاري", 5)],
)
def test_that_working_days_are_understood_as_they_are_written(
    qtbot: QtBot, theme: Theme, typed: str, days: int
) -> None:
    field = TermField(theme, today=lambda: DAY)
    qtbot.addWidget(field)
    field.show()
    retype(field.edit, typed)
    assert (field.days, field.value) == (days, None)
    retype(field.edit, "۱۴۰۴/۱۰/۱")

    assert field.days is None
    assert field.value is not None


def test_that_a_resolution_may_be_due_so_many_working_days_from_its_notice(
    qtbot: QtBot, theme: Theme, made: Made
) -> None:
    office_made, _ = made
    meeting = office_made.session("موضوع", day=DAY + WEEK)
    office_made.hands.set("14:30", DAY + WEEK)
    frame = WalkingFrame(office_made.desk, theme)
    part = workspace(qtbot, frame, meeting, "session")
    box = part.record.decision
    box.text.setPlainText("گزارش ماهانه ارائه شود.")
    box.kind.choose("recommendation")
    box.charge.due.count_days()
    typed = box.values()

    assert (typed.due, typed.due_days) == (None, 10)


def test_that_the_stage_of_follow_up_has_the_same_acts_beside_its_list(qtbot: QtBot, theme: Theme, made: Made) -> None:
    office_made, (one, two) = made
    frame = WalkingFrame(office_made.desk, theme)
    part = workspace(qtbot, frame, course(office_made, one).meeting_id, "follow_up")
    assert part.panel.resolution_id == one
    QTest.keyClick(part.list, Qt.Key.Key_Down)
    assert part.panel.resolution_id == two

    def answer(dialog: FollowUpDialog) -> None:
        dialog.progress.set_value(35)
        dialog.accept()

    when_asked(answer)
    QTest.keyClick(part.list, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)

    assert course(office_made, two).progress == 35
    part.panel.moved.emit(one)
    assert part.list.current_key() == one


def test_that_a_committee_says_its_term_for_objections_and_its_target(qtbot: QtBot, theme: Theme, made: Made) -> None:
    office_made, _ = made
    page = CommitteePage(WalkingFrame(office_made.desk, theme))
    shown(qtbot, page, Place("committee", office_made.committee))
    rules = page.follow_up_rules
    term = rules.numbers["objection_days"]
    assert not term.check.isChecked()
    QTest.mouseClick(term.check, Qt.MouseButton.LeftButton, pos=term.check.rect().center())
    QTest.keyClicks(term.number, "10")
    QTest.keyClicks(rules.target.number, "85")
    view = office_made.desk.committees.get(office_made.committee)

    assert (view.objection_days, view.on_time_target) == (10, 85)
    assert (view.absences_in_a_row, view.absences_in_a_year) == (3, 5)
    QTest.mouseClick(term.check, Qt.MouseButton.LeftButton, pos=term.check.rect().center())
    assert office_made.desk.committees.get(office_made.committee).objection_days is None
