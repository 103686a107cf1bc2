"""A paste keeps its paragraphs and nothing else; one that is too long is not taken in, and not lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.inputs import Field, TextArea
from desktop_app.ui.widgets.pasted import from_markup, text_of, tidy
from tests.ui.desk_frame import type_in
from tests.ui.test_half_spaces import field

CONTROL = Qt.KeyboardModifier.ControlModifier
WORD = """<html xmlns:o="urn:schemas"><head><title>صورتجلسه</title>
<style>p.MsoNormal {font-size:14pt}</style></head><body>
<!--StartFragment--><p class=MsoNormal dir=RTL><b><span style='font-family:"B Nazanin"'>بند
نخست</span></b><o:p></o:p></p>
<p class=MsoListParagraph><![if !supportLists]>
<span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;&nbsp; </span></span><![endif]>مورد یک</p>
<p class=MsoListParagraph><span style='mso-list:Ignore'>۲.<span>&nbsp;&nbsp;&nbsp; </span></span>مورد&shy;دو</p>
<table><tr><td><p>ردیف</p></td><td><p>شرح &amp; مبلغ</p><p>ریال</p></td><td>&nbsp;</td></tr>
<tr><td>۱</td><td>خرید</td></tr></table><ul><li>الف</li><li>ب<br>پ</li></ul><!--EndFragment--></body></html>"""
LONG = "بند " * 10 + "\r\n"


def on_clipboard(text: str = "", markup: str = "") -> None:
    source = QMimeData()
    if text:
        source.setText(text)
    if markup:
        source.setHtml(markup)
    QApplication.clipboard().setMimeData(source)


def paste(area: TextArea) -> None:
    QTest.keyClick(area, Qt.Key.Key_V, CONTROL)


def test_that_a_word_processor_gives_paragraphs_items_and_rows() -> None:
    assert tidy(from_markup(WORD)).split("\n") == [
        "بند نخست",
        "مورد یک",
        "۲. مورددو",
        "ردیف، شرح & مبلغ ریال",
        "۱، خرید",
        "الف",
        "ب",
        "پ",
    ]


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("یک\r\nدو\rسه\u2029چهار\vپنج", "یک\nدو\nسه\nچهار\nپنج"),
        ("•\tمورد\r\n1.\tدو\r\no\tسه", "مورد\n1. دو\nسه"),
        ("الف\tب\t\tپ", "الف، ب، پ"),
        ("\tتورفته\r\n\tتورفته", "تورفته\nتورفته"),
        ("\u202bكتاب\u202c\u200f\u00a0\u00a0می\u00adرود \ufffc", "کتاب میرود "),
        ("می\u200cرود", "می\u200cرود"),
        (" میان دو واژه ", " میان دو واژه "),
        ("یک\n\n\n\nدو", "یک\n\nدو"),
        ("۱. بند", "۱. بند"),
        ("\t", ""),
        ("", ""),
    ],
)
def test_that_words_lose_what_is_no_text(pasted: str, kept: str) -> None:
    assert tidy(pasted) == kept


def test_that_markup_too_long_to_read_gives_way_to_its_words() -> None:
    source = QMimeData()
    source.setHtml("<p>" + "x" * 2_000_001)
    source.setText("واژه")
    assert text_of(source) == "واژه"


def test_that_a_paste_is_one_step_apart_from_typing(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme)
    type_in(area, "پیش ")
    on_clipboard("همه در یک خط", WORD)
    paste(area)
    assert area.document().blockCount() == 8
    assert area.toPlainText().startswith("پیش بند نخست\n")
    assert not area.toHtml().count("Nazanin")
    type_in(area, " پس")
    QTest.keyClick(area, Qt.Key.Key_Z, CONTROL)
    QTest.keyClick(area, Qt.Key.Key_Z, CONTROL)
    assert area.toPlainText() == "پیش "


def test_that_a_paste_takes_the_place_of_what_is_selected(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme, "کهنه")
    area.selectAll()
    on_clipboard(markup="<p>نو</p>")
    paste(area)
    assert area.toPlainText() == "نو"


@pytest.mark.parametrize("text", [LONG * 5000, "الف\n" * 301, "x" * 30_001])
def test_that_a_paste_of_many_pages_is_told_and_not_taken_in(qtbot: QtBot, theme: Theme, text: str) -> None:
    area = TextArea(theme, "پیش")
    framed = Field(theme, "متن", area)
    qtbot.addWidget(framed)
    framed.show()
    on_clipboard(text)
    paste(area)
    assert area.toPlainText() == "پیش"
    assert area.property("wrong")
    assert area.accessibleDescription()
    assert QApplication.clipboard().text() == text
    type_in(area, "x")
    assert not area.property("wrong")
    assert not area.accessibleDescription()


def test_that_a_text_without_a_label_tells_beside_the_cursor(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme)
    on_clipboard("x" * 30_001)
    paste(area)
    assert QToolTip.text()
    QToolTip.hideText()


def test_that_a_place_that_knows_better_gets_the_whole_paste(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme)
    given: list[str] = []
    area.too_long_pasted.connect(given.append)
    on_clipboard(LONG * 5000, "<p>x</p>")
    paste(area)
    assert given == [LONG * 5000]
    assert area.toPlainText() == ""
    assert not QToolTip.isVisible()


def test_that_many_blank_lines_do_not_make_a_paste_long(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme)
    on_clipboard("الف\n\n" * 250)
    paste(area)
    assert area.toPlainText().count("الف") == 250


def test_that_what_is_stored_tidier_does_not_move_whoever_is_typing(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme)
    area.committed.connect(lambda text: area.show_text(text.strip()))
    type_in(area, "سخن ")
    area.commit_now()
    type_in(area, "نو")
    assert area.toPlainText() == "سخن نو"
