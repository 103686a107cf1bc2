"""One resolution beside the list: what is offered, what is recorded, what can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.domain.follow_ups import FollowUpKind
from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.services.follow_up_course import StepKind
from desktop_app.ui.dialogs.extension import ExtensionDialog
from desktop_app.ui.dialogs.follow_up import FollowUpDialog
from desktop_app.ui.dialogs.issue_letters import IssueNoticesDialog, IssueOneByOneDialog
from desktop_app.ui.dialogs.objection import ObjectionDialog
from desktop_app.ui.dialogs.reason import ReasonDialog
from desktop_app.ui.dialogs.replace import ReplaceDialog
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.resolution.panel import ResolutionPanel
from desktop_app.ui.theme import Theme
from desktop_app.ui.wording import plain
from tests.offices import DAY, Office, office
from tests.ui.desk_frame import complaint, type_in, when_asked
from tests.ui.followed_up import DUE, WEEK, adopted, notified, panel_on

Made = tuple[Office, list[str]]


@pytest.fixture
def made(tmp_path: Path) -> Made:
    return notified(tmp_path)


def standing(made: Office, resolution_id: str) -> ResolutionStatus:
    return made.desk.follow_ups.course(resolution_id).status


def click(button: Any) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def offered(panel: ResolutionPanel) -> dict[str, Any]:
    """The acts of the menu, by their words."""
    click(panel.more)
    menu = next(menu for menu in panel.findChildren(QMenu) if menu.isVisible())
    acts = {plain(action.text()): action for action in menu.actions() if not action.isSeparator()}
    menu.hide()
    return acts


def choose(panel: ResolutionPanel, words: str, answer: Callable[[Any], None] | None = None) -> None:
    """Takes an act of the menu, and answers the dialog that it opens."""
    act = offered(panel)[words]
    if answer is not None:
        when_asked(answer)
    act.trigger()
    QApplication.processEvents()


def test_that_the_next_act_stands_out_by_where_a_resolution_stands(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    made = office(tmp_path)
    (one,) = adopted(made, "فهرست گلوگاه‌ها تهیه شود.")
    panel, _ = panel_on(qtbot, theme, made, one)

    def first() -> list[Any]:
        acts, verdicts = panel.acts, panel.verdicts
        buttons = (acts.remind, acts.follow_up, acts.notice, verdicts.verify, verdicts.give_back, verdicts.extend)
        return [button for button in buttons if button.kind == "primary"]

    assert first() == [panel.acts.notice]
    made.desk.notices.issue(made.desk.follow_ups.course(one).meeting_id)
    panel.show_resolution(one)
    assert first() == [panel.acts.follow_up]
    assert not panel.acts.remind.isEnabled()
    made.hands.set("09:00", DUE + WEEK)
    panel.show_resolution(one)
    assert first() == [panel.acts.remind]
    made.desk.follow_ups.record(one, FollowUpKind.REPORTED_DONE)
    panel.show_resolution(one)
    assert first() == [panel.verdicts.verify]
    assert panel.verdicts.give_back.isVisible()
    click(panel.verdicts.verify)
    assert standing(made, one) is ResolutionStatus.CLOSED
    assert first() == []


def test_that_an_act_that_cannot_be_done_now_says_why(qtbot: QtBot, theme: Theme, made: Made) -> None:
    panel, frame = panel_on(qtbot, theme, made[0], made[1][0])
    panel.remind()
    panel.verify()

    assert "سررسید" in frame.toasts[0][0]
    assert "گزارش نکرده" in frame.toasts[1][0]
    assert standing(made[0], made[1][0]) is ResolutionStatus.NOTIFIED


def test_that_progress_is_recorded_by_keys_with_its_evidence_and_taken_back(
    qtbot: QtBot, theme: Theme, made: Made, tmp_path: Path
) -> None:
    office_made, (one, _) = made
    panel, frame = panel_on(qtbot, theme, office_made, one)
    proof = tmp_path / "گزارش گام‌ها.pdf"
    proof.write_bytes(b"%PDF-1.4 evidence")

    def answer(dialog: FollowUpDialog) -> None:
        assert dialog.unit.value == office_made.unit
        QTest.keyClicks(dialog.progress.number, "60")
        type_in(dialog.text, "فهرست منطقه یک تحویل شد.")
        type_in(dialog.obstacles, "کمبود کارشناس")
        dialog.files.add([proof, proof])
        QTest.keyClick(dialog.progress.number, Qt.Key.Key_Return)

    when_asked(answer)
    click(panel.acts.follow_up)
    course = office_made.desk.follow_ups.course(one)
    step = course.steps[0]

    assert (course.status, course.progress) == (ResolutionStatus.IN_PROGRESS, 60)
    assert (step.progress, step.obstacles, step.unit_id) == (60, "کمبود کارشناس", office_made.unit)
    assert [file.file_name for file in step.files] == [proof.name]
    frame.undo_last()
    assert standing(office_made, one) is ResolutionStatus.NOTIFIED


def test_that_only_steps_that_may_be_taken_are_offered(qtbot: QtBot, theme: Theme, made: Made) -> None:
    office_made, (one, _) = made
    course = office_made.desk.follow_ups.course(one)
    _, frame = panel_on(qtbot, theme, office_made, one)
    dialog = FollowUpDialog(frame, course)
    assert set(dialog.kind._values) == {FollowUpKind.PROGRESS, FollowUpKind.REPORTED_DONE, FollowUpKind.NOTE}
    office_made.desk.follow_ups.record(one, FollowUpKind.REPORTED_DONE)
    office_made.desk.follow_ups.verify([one])
    closed = FollowUpDialog(frame, office_made.desk.follow_ups.course(one))

    assert closed.kind._values == [FollowUpKind.NOTE]


def test_that_what_is_wrong_stands_under_its_field_and_nothing_is_recorded(
    qtbot: QtBot, theme: Theme, made: Made
) -> None:
    office_made, (one, _) = made
    _, frame = panel_on(qtbot, theme, office_made, one)
    dialog = FollowUpDialog(frame, office_made.desk.follow_ups.course(one), kind=FollowUpKind.NOTE)
    dialog.accept()
    assert "خالی" in complaint(dialog.fields["text"])
    dialog.text.setPlainText("تماس با واحد")
    dialog.date.show_date(DAY + WEEK)
    dialog.accept()

    assert complaint(dialog.fields["date"])
    assert not any(step.own for step in office_made.desk.follow_ups.course(one).steps)


def test_that_files_dropped_on_the_dialog_are_evidence_and_can_be_left_out(
    qtbot: QtBot, theme: Theme, made: Made, tmp_path: Path
) -> None:
    office_made, (one, _) = made
    _, frame = panel_on(qtbot, theme, office_made, one)
    dialog = FollowUpDialog(frame, office_made.desk.follow_ups.course(one))
    proof = tmp_path / "عکس.png"
    proof.write_bytes(b"png")
    brought = QMimeData()
    brought.setUrls([QUrl.fromLocalFile(str(proof)), QUrl.fromLocalFile(str(tmp_path))])
    none = Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, brought, Qt.MouseButton.LeftButton, none))
    assert dialog.evidence == [proof]
    dialog.files.leave_out(proof)

    assert dialog.evidence == []


def test_that_a_report_is_returned_with_its_reason(qtbot: QtBot, theme: Theme, made: Made) -> None:
    office_made, (one, _) = made
    office_made.desk.follow_ups.record(one, progress=70)
    office_made.desk.follow_ups.record(one, FollowUpKind.REPORTED_DONE)
    panel, _ = panel_on(qtbot, theme, office_made, one)

    def without_reason(dialog: FollowUpDialog) -> None:
        dialog.accept()
        assert complaint(dialog.fields["text"])

    when_asked(without_reason)
    click(panel.verdicts.give_back)
    assert standing(office_made, one) is ResolutionStatus.REPORTED_DONE

    def with_reason(dialog: FollowUpDialog) -> None:
        assert dialog.progress.value == 70
        dialog.text.setPlainText("مستندات پیوست نبود.")
        dialog.accept()

    when_asked(with_reason)
    click(panel.verdicts.give_back)
    course = office_made.desk.follow_ups.course(one)

    assert (course.status, course.progress) == (ResolutionStatus.IN_PROGRESS, 70)
    assert course.steps[0].text == "مستندات پیوست نبود."


def test_that_a_step_is_corrected_and_taken_out_by_keys(qtbot: QtBot, theme: Theme, made: Made) -> None:
    office_made, (one, _) = made
    office_made.desk.follow_ups.record(one, progress=40, text="نیمه‌کاره", unit_id=office_made.unit)
    panel, frame = panel_on(qtbot, theme, office_made, one)
    panel.steps.setFocus(Qt.FocusReason.TabFocusReason)

    def correct(dialog: FollowUpDialog) -> None:
        assert dialog.progress.value == 40
        dialog.progress.set_value(55)
        dialog.accept()

    when_asked(correct)
    QTest.keyClick(panel.steps, Qt.Key.Key_F2)
    assert office_made.desk.follow_ups.course(one).progress == 55
    QTest.keyClick(panel.steps, Qt.Key.Key_Delete)
    assert standing(office_made, one) is ResolutionStatus.NOTIFIED
    frame.undo_last()

    assert office_made.desk.follow_ups.course(one).progress == 55


def test_that_a_late_resolution_is_reminded_of_by_letter(qtbot: QtBot, theme: Theme, made: Made) -> None:
    office_made, (one, _) = made
    office_made.hands.set("09:00", DUE + WEEK)
    panel, frame = panel_on(qtbot, theme, office_made, one)
    when_asked(IssueOneByOneDialog.accept)
    click(panel.acts.remind)

    assert office_made.desk.follow_ups.course(one).steps[0].kind is StepKind.REMINDED
    assert "یادآوری نخست" in plain(panel.steps.rows[0].line.title)
    frame.undo_last()
    assert all(step.kind is not StepKind.REMINDED for step in office_made.desk.follow_ups.course(one).steps)


def test_that_the_notice_letter_is_issued_and_later_shown(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    made = office(tmp_path)
    (one,) = adopted(made, "فهرست گلوگاه‌ها تهیه شود.")
    panel, frame = panel_on(qtbot, theme, made, one)
    when_asked(IssueNoticesDialog.accept)
    click(panel.acts.notice)
    assert standing(made, one) is ResolutionStatus.NOTIFIED
    letter = next(step.letter_id for step in made.desk.follow_ups.course(one).steps if step.letter_id)
    click(panel.acts.notice)

    assert frame.went == [Place("letters", focus=letter or "")]


def test_that_a_deadline_is_extended_with_reason_and_body_and_the_first_one_stays(
    qtbot: QtBot, theme: Theme, made: Made
) -> None:
    office_made, (one, _) = made
    panel, frame = panel_on(qtbot, theme, office_made, one)

    def answer(dialog: ExtensionDialog) -> None:
        dialog.accept()
        assert complaint(dialog.fields["until"])
        dialog.until.show_date(DUE)
        dialog.reason.setPlainText("کمبود نیرو")
        dialog.accept()
        assert complaint(dialog.fields["until"])
        dialog.until.show_date(DUE + 2 * WEEK)
        dialog.accept()

    when_asked(answer)
    click(panel.verdicts.extend)
    course = office_made.desk.follow_ups.course(one)
    step = course.steps[0] if course.steps[0].kind is StepKind.EXTENDED else course.steps[1]

    assert (course.deadline, course.due) == (DUE + 2 * WEEK, DUE)
    assert (step.granted_by, step.text, step.before) == ("کمیته سلامت اداری", "کمبود نیرو", DUE)
    frame.undo_last()
    assert office_made.desk.follow_ups.course(one).deadline == DUE


def test_that_another_body_has_to_be_named(qtbot: QtBot, theme: Theme, made: Made) -> None:
    office_made, (one, _) = made
    _, frame = panel_on(qtbot, theme, office_made, one)
    sheet = office_made.desk.resolution_sheets.of(one)
    dialog = ExtensionDialog(frame, [one], "تمدید مهلت", sheet.bodies, deadline=DUE)
    dialog.body.choose("")
    dialog.body.chosen.emit("")
    dialog.until.show_date(DUE + WEEK)
    dialog.reason.setPlainText("تأخیر بودجه")
    dialog.accept()
    assert complaint(dialog.fields["granted_by"])
    dialog.granted_by.setText("استانداری")
    dialog.accept()

    assert office_made.desk.follow_ups.course(one).extended_to == DUE + WEEK


def test_that_what_is_held_says_why_and_is_resumed(qtbot: QtBot, theme: Theme, made: Made) -> None:
    office_made, (one, _) = made
    panel, _ = panel_on(qtbot, theme, office_made, one)

    def answer(dialog: ReasonDialog) -> None:
        dialog.accept()
        assert complaint(dialog.fields["reason"])
        dialog.reason.setPlainText("در انتظار بودجه")
        dialog.accept()

    choose(panel, "توقف…", answer)
    assert standing(office_made, one) is ResolutionStatus.ON_HOLD
    assert plain(panel.facts._reason.text()) == "در انتظار بودجه"
    assert "توقف…" not in offered(panel)
    choose(panel, "ازسرگیری")

    assert standing(office_made, one) is ResolutionStatus.NOTIFIED
    assert not panel.facts._reason.isVisible()


def test_that_a_later_resolution_is_found_however_spelt_and_both_lead_to_each_other(
    qtbot: QtBot, theme: Theme, made: Made
) -> None:
    office_made, (one, _) = made
    (later,) = adopted(office_made, "کارگاه پیشگیری از فساد اداری برگزار شود.", day=DAY + WEEK)
    panel, _ = panel_on(qtbot, theme, office_made, one)

    def answer(dialog: ReplaceDialog) -> None:
        assert later in {row.key for row in dialog.found.rows_model.rows}
        type_in(dialog.query, "فساد اداري كارگاه"[:10])
        assert [row.key for row in dialog.found.rows_model.rows] == [later]
        dialog.reason.setPlainText("با مصوبه تازه ادغام شد.")
        QTest.keyClick(dialog.query, Qt.Key.Key_Return)

    choose(panel, "جایگزینی با مصوبه بعدی…", answer)
    assert standing(office_made, one) is ResolutionStatus.VOID
    moved: list[str] = []
    panel.moved.connect(moved.append)
    click(panel.facts.replaced_by.buttons[0])
    panel.show_resolution(later)
    QApplication.processEvents()
    click(panel.facts.replaces.buttons[0])

    assert moved == [later, one]


def test_that_a_resolution_is_not_replaced_by_nothing_or_by_an_earlier_one(
    qtbot: QtBot, theme: Theme, made: Made
) -> None:
    office_made, (first, second) = made
    _, frame = panel_on(qtbot, theme, office_made, second)
    dialog = ReplaceDialog(frame, office_made.desk.follow_ups.course(second))
    dialog.accept()
    assert complaint(dialog.fields["by"])
    type_in(dialog.query, "گلوگاه")
    dialog.accept()

    assert complaint(dialog.fields["by"])
    assert standing(office_made, second) is ResolutionStatus.NOTIFIED
    assert first in {row.key for row in dialog.found.rows_model.rows}


def test_that_what_is_void_or_closed_can_be_reopened(qtbot: QtBot, theme: Theme, made: Made) -> None:
    office_made, (one, _) = made
    office_made.desk.follow_ups.void([one], "موضوع منتفی شد.")
    panel, frame = panel_on(qtbot, theme, office_made, one)
    assert not panel.acts.remind.isEnabled()
    choose(panel, "بازگشودن")
    assert standing(office_made, one) is ResolutionStatus.NOTIFIED
    frame.undo_last()

    assert standing(office_made, one) is ResolutionStatus.VOID


def test_that_the_term_for_objections_is_set_and_refused_before_the_notice(
    qtbot: QtBot, theme: Theme, made: Made
) -> None:
    office_made, (one, _) = made
    panel, _ = panel_on(qtbot, theme, office_made, one)

    def answer(dialog: ObjectionDialog) -> None:
        dialog.day.show_date(DAY - WEEK)
        dialog.accept()
        assert complaint(dialog.fields["day"])
        dialog.day.show_date(DAY + WEEK)
        dialog.accept()

    choose(panel, "مهلت اعتراض…", answer)

    assert office_made.desk.follow_ups.course(one).objection_until == DAY + WEEK
    assert panel.facts._objection.isVisible()


def test_that_a_long_text_is_folded_until_it_is_asked_for(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    long = "فهرست گلوگاه‌های صدور پروانه با مسئول و زمان هر گام تهیه شود و به دبیرخانه برسد. " * 40
    made, (one,) = notified(tmp_path, long)
    panel, _ = panel_on(qtbot, theme, made, one)
    assert len(panel.text.label.text()) < 600
    click(panel.text.fold)

    assert plain(panel.text.label.text()) == long.strip()


def test_that_evidence_opens_and_is_taken_out_with_an_undo(
    qtbot: QtBot, theme: Theme, made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office_made, (one, _) = made
    step = office_made.desk.follow_ups.record(one, progress=10)
    proof = tmp_path / "گزارش.pdf"
    proof.write_bytes(b"%PDF-1.4 evidence")
    office_made.desk.attachments.attach("follow_up", step, proof)
    panel, frame = panel_on(qtbot, theme, office_made, one)
    opened: list[QUrl] = []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", opened.append)
    panel.steps.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(panel.steps, Qt.Key.Key_Down)
    QTest.keyClick(panel.steps, Qt.Key.Key_Return)
    assert Path(opened[0].toLocalFile()).read_bytes() == b"%PDF-1.4 evidence"
    QTest.keyClick(panel.steps, Qt.Key.Key_Delete)
    assert office_made.desk.follow_ups.course(one).steps[0].files == ()
    frame.undo_last()

    assert len(office_made.desk.follow_ups.course(one).steps[0].files) == 1
