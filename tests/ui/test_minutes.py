"""The minutes on the screen: preview, completeness, texts, freezing, printing and saving."""

from __future__ import annotations

import dataclasses
import datetime
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.domain.attendance import Reply
from desktop_app.domain.minutes import MinutesState
from desktop_app.domain.votes import Ballot, VoteMethod
from desktop_app.services.completeness import CheckCode
from desktop_app.services.desk import Desk
from desktop_app.ui import printing
from desktop_app.ui.dialogs.charge_fields import charge_of
from desktop_app.ui.frame import Place
from desktop_app.ui.wording import plain
from tests.ui.desk_frame import TODAY, complaint, type_in, when_asked
from tests.ui.meetings_at_hand import WalkingFrame, committee, held, meeting, press, workspace
from tests.ui.sessions_at_hand import WallClock

CONTROL = Qt.KeyboardModifier.ControlModifier
UNPRINTABLE = "\U00013000"


@pytest.fixture
def wall() -> WallClock:
    wall = WallClock()
    wall.at(16, 0)
    return wall


def written(qtbot: QtBot, frame: WalkingFrame, *, closed: bool = True) -> tuple[Any, str]:
    """The minutes of a session with one statement, and their screen."""
    meeting_id = meeting(frame.desk, ("گزارش",))
    held(frame.desk, meeting_id, closed=False)
    item = frame.desk.agenda.items(meeting_id)[0].id
    frame.desk.recording.state(meeting_id, item, "گزارش داده شد.")
    if closed:
        frame.desk.meetings.close(meeting_id, datetime.time(15, 30))
    part = workspace(qtbot, frame, meeting_id, "minutes")
    frame.go(Place("meeting", meeting_id, "minutes", "paper"))
    qtbot.waitUntil(lambda: part.preview.view.page_count > 0 or part.trouble.isVisible())
    return part, meeting_id


def read(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return "".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def test_that_the_preview_follows_what_is_recorded(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part, meeting_id = written(qtbot, frame)
    before = part.preview.view.page_count
    desk.minutes.write(meeting_id, closing="پایان " * 3000)
    qtbot.waitUntil(lambda: part.preview.view.page_count > before)


@pytest.mark.parametrize(
    ("code", "part_of", "named"),
    [
        (CheckCode.DISCUSSION, "session", "بند دوم"),
        (CheckCode.TIMES, "attendance", "مدیر کمیته سلامت اداری 3"),
        (CheckCode.DRAFTS, "minutes", "نیمه‌کاره"),
        (CheckCode.PAPERS, "agenda", "گزارش فصل"),
        (CheckCode.NOTES, "session", "برای خودم"),
    ],
)
def test_that_an_incomplete_line_names_the_first_that_lacks_and_leads_to_it(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, code: CheckCode, part_of: str, named: str
) -> None:
    part, meeting_id = written(qtbot, frame)
    item = desk.agenda.items(meeting_id)[0].id
    desk.agenda.add(meeting_id, "بند دوم")
    third = desk.attendance.roll(meeting_id).rows[2].person_id
    desk.attendance.set_times(meeting_id, third, [])
    desk.attendance.reply(meeting_id, third, Reply.COMING)
    desk.recording.state(meeting_id, item, "برای خودم", private=True)
    desk.recording.keep_draft(meeting_id, item, "نیمه‌کاره")
    desk.attachments.expect("agenda_item", item, "گزارش فصل")
    part.refresh(frozenset())
    check = next(c for c in part.minutes.checks if c.code is code)
    checks = part.side.checks
    checks.setFocus(Qt.FocusReason.TabFocusReason)
    checks.choose(code)
    assert named in plain(checks.current_row().tip)
    press(checks, Qt.Key.Key_Return)
    went = frame.went[-1]
    assert (went.id, went.part) == (meeting_id, part_of)
    assert went.focus.endswith(check.row_id)
    assert check.row_id


@pytest.mark.parametrize("code", [CheckCode.CHARGES, CheckCode.DEADLINES, CheckCode.VOTES])
def test_that_what_a_resolution_lacks_is_filled_in_its_dialog(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, code: CheckCode
) -> None:
    part, meeting_id = written(qtbot, frame)
    item = desk.agenda.items(meeting_id)[0].id
    unit = desk.people.add_unit("معاونت مالی")
    resolution = desk.deciding.resolve(meeting_id, item, "بی‌مسئول")
    part.refresh(frozenset())

    def answer(dialog: Any) -> None:
        if code is CheckCode.VOTES:
            dialog.vote.show_ballot(Ballot(VoteMethod.UNANIMOUS))
        else:
            before = charge_of(dialog._resolution)
            whole = dataclasses.replace(before, unit_id=unit, due=TODAY + datetime.timedelta(days=9))
            dialog.charge.show_charge(whole)
        dialog.accept()

    when_asked(answer)
    part.mend(code)
    assert part.looks.look == "reading"
    assert part.reading.list.current().row_id == resolution
    qtbot.waitUntil(lambda: next(c for c in part.minutes.checks if c.code is code).done)


def test_that_texts_are_stored_as_they_are_left(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    part, meeting_id = written(qtbot, frame)
    part.side.texts.opening.control.setFocus()
    type_in(part.side.texts.opening.control, "با تلاوت آیاتی آغاز شد.")
    part.side.texts.copies.control.setFocus()
    type_in(part.side.texts.copies.control, "معاونت مالی: اجرا")
    assert part.leave()
    minutes = desk.minutes.get(meeting_id)
    assert (minutes.opening, minutes.copies) == ("با تلاوت آیاتی آغاز شد.", "معاونت مالی: اجرا")


def test_that_freezing_gives_number_and_date_and_lists_the_signers(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    part, meeting_id = written(qtbot, frame)

    def answer(dialog: Any) -> None:
        dialog.number.setText("۱۴۰۴/س/۲۱۸")
        dialog.date.show_date(TODAY + datetime.timedelta(days=1))
        dialog.accept()

    when_asked(answer)
    part.freeze.click()
    minutes = desk.minutes.get(meeting_id)
    assert (minutes.state, minutes.number) == (MinutesState.FROZEN, "1404/س/218")
    assert minutes.date == TODAY + datetime.timedelta(days=1)
    assert len(part.side.signers.list.rows_model.rows) == 5
    assert part.freeze.isHidden()
    assert not part.finalise.isEnabled()
    assert part.finalise.toolTip() != ""


def test_that_a_number_of_other_minutes_is_refused_under_its_field(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    elsewhere = committee(desk, name="کمیته شفافیت")
    other = meeting(desk, ("دیگر",), day=TODAY - datetime.timedelta(days=9), committee_id=elsewhere)
    held(desk, other)
    number = desk.minutes.freeze(other)
    part, meeting_id = written(qtbot, frame)
    heard: list[str] = []

    def answer(dialog: Any) -> None:
        dialog.number.setText(number)
        dialog.accept()
        heard.append(complaint(dialog.fields["number"]))

    when_asked(answer)
    part.freeze.click()
    assert heard[0] != ""
    assert desk.minutes.get(meeting_id).state is MinutesState.DRAFT


def test_that_a_running_session_cannot_be_frozen_and_says_why(qtbot: QtBot, frame: WalkingFrame) -> None:
    part, _ = written(qtbot, frame, closed=False)
    assert not part.freeze.isEnabled()
    assert plain(part.side._note_words.text()) == plain(part.freeze.toolTip()) != ""


def test_that_a_character_no_font_has_is_named_with_the_way_to_it(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    part, meeting_id = written(qtbot, frame)
    item = desk.agenda.items(meeting_id)[0].id
    statement = desk.recording.state(meeting_id, item, f"نشانه {UNPRINTABLE}")
    qtbot.waitUntil(part.trouble.isVisible)
    part.trouble.way.click()
    assert frame.went[-1] == Place("meeting", meeting_id, "session", statement)
    desk.recording.remove_statement(statement)
    frame.go(Place("meeting", meeting_id, "minutes"))
    qtbot.waitUntil(lambda: not part.trouble.isVisible())


def test_that_ctrl_s_saves_the_paper_as_pdf(
    qtbot: QtBot, frame: WalkingFrame, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    part, _ = written(qtbot, frame)
    target = tmp_path / "صورتجلسه"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(target), ""))
    press(part, Qt.Key.Key_S, CONTROL)
    saved = target.with_name("صورتجلسه.pdf")
    assert "گزارش" in read(saved)
    assert frame.toasts


def test_that_a_folder_that_is_not_there_is_told_and_nothing_is_left_behind(
    qtbot: QtBot, frame: WalkingFrame, tmp_path: Path
) -> None:
    part, meeting_id = written(qtbot, frame)
    (paper,) = frame.desk.minutes_papers.for_meeting(meeting_id)
    part._output.save_to(paper, "pdf", tmp_path / "nowhere" / "minutes.pdf")
    assert len(frame.told) == 1
    assert list(tmp_path.glob("**/*.part")) == []


def test_that_printing_sends_every_page_to_the_printer(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    part, meeting_id = written(qtbot, frame)
    desk.minutes.write(meeting_id, closing="پایان " * 3000)
    target = tmp_path / "printed.pdf"

    def to_file(printer: QPrinter, title: str, parent: object) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        printer.setResolution(75)
        return True

    monkeypatch.setattr(printing, "asked_for", to_file)
    part.print_out()
    document = pypdfium2.PdfDocument(target)
    try:
        assert len(document) == len(pypdfium2.PdfDocument(desk.minutes.pdf(meeting_id))) > 1
        darkest, _ = document[0].render(scale=0.5).to_pil().convert("L").getextrema()
        assert darkest < 100
        assert document[0].get_size() == pytest.approx((595, 842), abs=2)
    finally:
        document.close()


def test_that_only_the_asked_pages_are_printed_in_the_asked_order(qapp: object) -> None:
    printer = printing.printer_for("minutes")
    printer.setFromTo(2, 3)
    assert printing._pages(printer, 5) == [1, 2]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert printing._pages(printer, 5) == [2, 1]
