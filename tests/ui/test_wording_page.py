"""The wording page: letters and formal sentences in one list, one editor, and what the words give."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.documents.phrase_wordings import OWN
from desktop_app.domain.phrases import PhraseKey
from desktop_app.progress import Progress, Silent
from desktop_app.services.desk import Desk
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.settings_letters import LettersSection
from desktop_app.ui.pages.wording import WordingPage
from desktop_app.ui.theme import Theme
from tests.ui.desk_frame import DeskFrame, complaint, open_desk, shown, type_in

ARRIVAL = "{نام} ساعت {ساعت} وارد شد."


class WorkingFrame(DeskFrame):
    """Does long work at once."""

    def run(self, work: Callable[[Progress], Any], title: str, done: Callable[[Any], Any] | None = None) -> None:
        made = work(Silent())
        if done is not None:
            done(made)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path)
    yield desk
    desk.file.close()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, desk: Desk) -> WordingPage:
    page = WordingPage(WorkingFrame(desk, theme))
    shown(qtbot, page, Place("wording", "arrival"))
    return page


def retyped(page: WordingPage, text: str) -> None:
    page.body.setFocus()
    page.body.selectAll()
    type_in(page.body, text)


def left(page: WordingPage) -> None:
    page.list.setFocus()
    QApplication.processEvents()


def test_that_letters_and_sentences_stand_in_one_list(page: WordingPage) -> None:
    keys = [row.key for row in page.list.rows_model.rows if not row.is_group]
    assert keys[:2] == ["invitation", "invitation_list"]
    assert keys[-len(PhraseKey) :] == list(PhraseKey)
    assert sum(row.is_group for row in page.list.rows_model.rows) == 2


def test_that_a_sentence_has_no_subject_and_shows_what_it_gives(page: WordingPage, qtbot: QtBot) -> None:
    assert page.kind is PhraseKey.ARRIVAL
    assert page.subject_field.isHidden()
    assert page.body.toPlainText() == OWN[PhraseKey.ARRIVAL]
    qtbot.waitUntil(lambda: "۱۴:۱۹" in page.preview.sentence.text())


def test_that_a_sentence_is_reworded_seen_at_once_and_reset(page: WordingPage, desk: Desk, qtbot: QtBot) -> None:
    retyped(page, ARRIVAL)
    qtbot.waitUntil(lambda: "وارد شد" in page.preview.sentence.text())
    left(page)
    assert desk.phrases.get(PhraseKey.ARRIVAL).wording == ARRIVAL
    assert not page.own.isHidden()
    QTest.mouseClick(page.reset, Qt.MouseButton.LeftButton)
    assert page.body.toPlainText() == OWN[PhraseKey.ARRIVAL]
    assert isinstance(page.frame, WorkingFrame)
    page.frame.undo_last()
    assert desk.phrases.get(PhraseKey.ARRIVAL).wording == ARRIVAL


def test_that_a_field_of_the_list_is_put_into_the_sentence(page: WordingPage) -> None:
    retyped(page, "  ورود «")
    page.fields.setFocus()
    QTest.keyClick(page.fields, Qt.Key.Key_Home)
    QTest.keyClick(page.fields, Qt.Key.Key_Return)
    assert page.body.toPlainText() == "ورود «{نام}"


def test_that_a_pause_in_typing_takes_no_space_away(page: WordingPage, desk: Desk) -> None:
    retyped(page, "ورود ")
    page.body.commit_now()
    QApplication.processEvents()
    type_in(page.body, "شد")
    assert page.body.toPlainText() == "ورود شد"
    assert desk.phrases.get(PhraseKey.ARRIVAL).wording == "ورود"


def test_that_a_wording_that_cannot_stand_is_told_and_nothing_typed_is_lost(
    page: WordingPage, desk: Desk, qtbot: QtBot
) -> None:
    retyped(page, "{نام عمه} آمد")
    qtbot.waitUntil(lambda: page.preview.shows_trouble)
    left(page)
    assert "عمه" in complaint(page.body_field)
    assert not page.leave()
    assert page.body.toPlainText() == "{نام عمه} آمد"
    assert not desk.phrases.get(PhraseKey.ARRIVAL).own


def test_that_a_letter_chosen_after_a_sentence_has_its_subject(page: WordingPage) -> None:
    page.list.choose("notice")
    page._choose("notice")
    assert not page.subject_field.isHidden()
    assert page.subject.text()


def test_that_the_settings_lead_to_the_sentences(qtbot: QtBot, theme: Theme, desk: Desk) -> None:
    frame = WorkingFrame(desk, theme)
    section = LettersSection(frame)
    qtbot.addWidget(section)
    section.show_state()
    section.list.opened.emit(section.list.rows_model.rows[-1].key)
    assert frame.went == [Place("wording", "opening")]
