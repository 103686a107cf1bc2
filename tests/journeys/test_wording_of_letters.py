from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.meetings import Stage
from desktop_app.services import papers
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.wording import WordingPage
from desktop_app.ui.window import MainWindow
from tests.journeys.keyboard import fill, go_to, here, is_told, press, push, words_on, write
from tests.journeys.office_at_work import OfficeAtWork
from tests.journeys.sample_at_work import open_sample
from tests.typesetting.reading import read

OWN = "برای آگاهی و اقدام"
TEXT = "با سلام\n{متن مصوبات}\nخواهشمند است در مهلت مقرر اقدام شود."
ADDED = "با احترام، "


@pytest.fixture
def window(program: OfficeAtWork, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    window = open_sample(program, tmp_path)
    press("Ctrl+0", "Home", "Down", "Down")
    go_to("نامه‌ها")
    press("Home", "Down", "Down", "Return")
    return window


def page_of(window: MainWindow) -> WordingPage:
    assert isinstance(window.page, WordingPage)
    return window.page


def view_of(window: MainWindow) -> tuple[str, str, bool]:
    view = next(one for one in window.desk.letter_templates.all() if one.kind == "notice")
    return view.subject, view.body, view.own


def replace_the_text(text: str) -> None:
    go_to("متن")
    press("Ctrl+A", "Delete")
    for place, line in enumerate(text.split("\n")):
        if place:
            press("Return")
        write(line)


def a_new_notice(window: MainWindow) -> str:
    """The text of a notice that goes out now."""
    desk = window.desk
    meeting = next(m.id for m in desk.meetings.all() if m.stage is Stage.FROZEN and m.committee_id)
    for signer in desk.minutes.get(meeting).signers:
        if signer.signed_on is None:
            desk.minutes.sign(signer.signature_id)
    desk.minutes.finalise(meeting, keep_backup=False)
    letter = desk.notices.issue(meeting)[0]
    notice = next(one for one in papers.for_meeting(desk, meeting) if one.kind == "notice" and one.part == letter)
    return " ".join(" ".join(read(papers.made(desk, notice, "pdf"))).split())


def test_that_a_letter_is_reworded_previewed_used_and_reset(window: MainWindow, qtbot: QtBot) -> None:
    assert window.place == Place("wording", "notice")
    before = view_of(window)
    page = page_of(window)
    fill("موضوع", f"ابلاغ {{عنوان مصوبات}}، {OWN}")
    replace_the_text(TEXT)
    press("Ctrl+Home")
    write(ADDED)
    go_to("فیلدها")
    press("Home", "Return")
    assert here() is page.body
    field = page.fields.rows_model.rows[0].key
    assert page.body.toPlainText().startswith(f"{ADDED}{{{field}}}با سلام")
    go_to("موضوع", back=True)
    assert view_of(window)[2]
    assert OWN in view_of(window)[0]
    assert view_of(window)[1] == page.body.toPlainText()
    qtbot.waitUntil(lambda: not window.jobs.is_busy and page.preview.letter.view.page_count > 0)
    assert not page.preview.shows_trouble
    press("Ctrl+1")
    assert OWN in a_new_notice(window)
    press("Ctrl+0", "Home", "Down", "Down")
    go_to("نامه‌ها")
    press("Home", "Down", "Down", "Return")
    push("متن برنامه")
    assert view_of(window) == before
    press("Ctrl+Z")
    assert view_of(window)[2]


def test_that_a_field_that_no_letter_knows_is_told_and_what_was_typed_stays(window: MainWindow, qtbot: QtBot) -> None:
    before = view_of(window)
    page = page_of(window)
    replace_the_text("با سلام {نام عمه}")
    press("Ctrl+1")
    assert window.place.page == "wording"
    is_told(page.body.accessibleDescription())
    assert page.body.toPlainText() == "با سلام {نام عمه}"
    assert view_of(window) == before
    qtbot.waitUntil(lambda: page.preview.shows_trouble)
    is_told(" ".join(words_on(page.preview.trouble)))
    push("متن برنامه")
    assert page.body.toPlainText() == before[1]
    press("Ctrl+1")
    assert window.place.page == "home"


def test_that_a_letter_without_a_subject_is_told_under_the_subject(window: MainWindow) -> None:
    before = view_of(window)
    page = page_of(window)
    go_to("موضوع")
    press("Ctrl+A", "Delete", "Ctrl+1")
    assert window.place.page == "wording"
    is_told(page.subject.accessibleDescription())
    assert view_of(window) == before
    push("متن برنامه")
    assert page.subject.text() == before[0]
