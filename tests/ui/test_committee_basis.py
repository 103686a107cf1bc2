"""The legal basis of a committee: found in the register, entered there, cited and dropped."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop_app.ui.dialogs.act import ActDialog
from desktop_app.ui.dialogs.citation import CitationDialog
from desktop_app.ui.theme import Theme
from tests.ui.committee_room import Opened, committee_of_nine
from tests.ui.desk_frame import complaint, type_in, when_asked


@pytest.fixture
def opened(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Opened]:
    with committee_of_nine(tmp_path, theme, qtbot) as made:
        yield made


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


def test_that_citations_are_dropped_by_the_keyboard(opened: Opened) -> None:
    acts = opened.frame.desk.legal_acts
    acts.cite("committee", opened.committee, acts.register("قانون برنامه هفتم"), article="۳")
    QApplication.processEvents()

    drop = opened.page.basis.add.nextInFocusChain()
    assert drop is not None
    QTest.keyClick(drop, Qt.Key.Key_Return)

    assert opened.view.legal_basis == ()


def test_that_a_dropped_citation_comes_back(opened: Opened) -> None:
    acts = opened.frame.desk.legal_acts
    acts.cite("committee", opened.committee, acts.register("قانون برنامه هفتم"), article="۳")
    QApplication.processEvents()

    opened.page.basis.drop(opened.view.legal_basis[0])
    assert opened.view.legal_basis == ()
    opened.frame.undo_last()

    assert len(opened.view.legal_basis) == 1
