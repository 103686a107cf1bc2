"""The preview of a paper, search, and the bars that measure."""

from __future__ import annotations

import io

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.bars import Span, TimeBar
from desktop_app.ui.widgets.coverage import CoverageGrid, CoverageRow, SeasonCell
from desktop_app.ui.widgets.page_images import render
from desktop_app.ui.widgets.page_preview import PagePreview
from desktop_app.ui.widgets.rail import Place, Rail
from desktop_app.ui.widgets.search_palette import Found, FoundGroup, SearchPalette
from desktop_app.ui.widgets.stage_bar import Stage, StageBar
from desktop_app.ui.widgets.toast import Toast


def paper(pages: int) -> bytes:
    document = pypdfium2.PdfDocument.new()
    for _ in range(pages):
        document.new_page(595, 842)
    made = io.BytesIO()
    document.save(made)
    document.close()
    return made.getvalue()


@pytest.fixture
def preview(qtbot: QtBot, theme: Theme) -> PagePreview:
    made = PagePreview(theme)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_that_a_page_comes_as_a_white_picture_of_its_size() -> None:
    picture = render(paper(1), 0, 2.0)
    assert (picture.width(), picture.height()) == (1190, 1684)
    assert picture.pixelColor(600, 800) == QColor("white")


def test_that_the_first_page_lies_on_the_right_and_stays_white_in_the_dark(
    qtbot: QtBot, theme: Theme, preview: PagePreview
) -> None:
    theme.wear(dark=True)
    preview.show_pdf(paper(2))
    first, second = preview.view._places
    assert first.left() > second.right()
    assert (round(first.width()), round(first.height())) == (476, 674)
    qtbot.waitUntil(lambda: 0 in preview.view._images._pictures)
    shot = preview.view.grab().toImage()
    assert shot.pixelColor(first.center().toPoint()) == QColor("white")
    assert shot.pixelColor(QPoint(3, 3)) == theme.colour("sunken")
    preview.shut_down()


def test_that_the_ink_of_the_paper_reaches_the_screen(qtbot: QtBot, preview: PagePreview) -> None:
    document = pypdfium2.PdfDocument.new()
    page = document.new_page(595, 842)
    black = pypdfium2.raw.FPDFPageObj_CreateNewRect(100, 100, 395, 642)
    pypdfium2.raw.FPDFPageObj_SetFillColor(black, 0, 0, 0, 255)
    pypdfium2.raw.FPDFPath_SetDrawMode(black, 1, 0)
    pypdfium2.raw.FPDFPage_InsertObject(page, black)
    page.gen_content()
    made = io.BytesIO()
    document.save(made)
    preview.show_pdf(made.getvalue())
    middle = preview.view._places[0].center().toPoint()
    qtbot.waitUntil(lambda: preview.view.viewport().grab().toImage().pixelColor(middle) == QColor("black"))
    preview.view.set_zoom(1.0)
    preview.settle()
    kept = preview.view._images._pictures[0]
    assert kept[1].width() == 794
    preview.shut_down()


def test_that_keys_turn_pages_and_change_the_size(qtbot: QtBot, preview: PagePreview) -> None:
    preview.show_pdf(paper(7))
    view = preview.view
    pages: list[int] = []
    view.page_changed.connect(lambda page, _total: pages.append(page))
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.page == 2
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom == 0.75
    assert view.page == 2
    preview._across.chosen.emit(1)
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.page == 6
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.page == 0
    assert pages
    preview.shut_down()


def test_that_another_paper_keeps_the_place_and_an_empty_one_is_no_trouble(preview: PagePreview) -> None:
    preview.show_pdf(paper(6))
    preview.view.step(2)
    preview.show_pdf(paper(5))
    assert preview.view.page == 4
    preview.show_pdf(b"")
    assert preview.view.page_count == 0
    preview.view.grab()
    preview.shut_down()


def test_that_the_palette_asks_once_typing_rests_and_gives_what_is_picked(qtbot: QtBot, theme: Theme) -> None:
    palette = SearchPalette(theme, placeholder="جست‌وجو")
    window = QWidget()
    window.resize(1200, 700)
    qtbot.addWidget(palette)
    qtbot.addWidget(window)
    window.show()
    palette.open_over(window)
    asked: list[str] = []
    palette.asked.connect(asked.append)
    with qtbot.waitSignal(palette.asked):
        QTest.keyClicks(palette.edit, "abc")
    assert asked == ["abc"]
    groups = (FoundGroup("مصوبات", (Found(1, "الف"), Found(2, "ب"))), FoundGroup("پیوست‌ها", (Found(3, "پ"),)))
    palette.show_results(groups, "ب")
    palette.grab()
    QTest.keyClick(palette.edit, Qt.Key.Key_Down)
    QTest.keyClick(palette.edit, Qt.Key.Key_Down)
    with qtbot.waitSignal(palette.picked) as told:
        QTest.keyClick(palette.edit, Qt.Key.Key_Return)
    assert told.args == [3]
    assert not palette.isVisible()


def test_that_a_time_bar_gives_the_block_that_is_pressed_from_the_right(qtbot: QtBot, theme: Theme) -> None:
    bar = TimeBar(theme)
    qtbot.addWidget(bar)
    bar.resize(900, 28)
    bar.show_spans([Span("a", 30, "lajvard"), Span("b", 0), Span("c", 30, "firouzeh")], 90)
    bar.grab()
    for x, expected in ((890, "a"), (450, "c")):
        with qtbot.waitSignal(bar.pressed) as told:
            QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(x, 10))
        assert told.args == [expected]
    with qtbot.assertNotEmitted(bar.pressed):
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    bar.show_spans([Span("a", 60), Span("c", 60)], 90, over_text="۳۰ دقیقه بیشتر از زمان جلسه")
    assert bar.grab().toImage().pixelColor(6, 14) == theme.colour("shangarf-fill")


def test_that_the_rail_tells_the_key_and_stays_out_of_the_way_of_tab(qtbot: QtBot, theme: Theme) -> None:
    places = [Place("home", "خانه", "ph.house"), Place("help", "راهنما", "ph.question", at_bottom=True)]
    rail = Rail(theme, places)
    qtbot.addWidget(rail)
    with qtbot.waitSignal(rail.chosen) as told:
        rail._items["home"].click()
    assert told.args == ["home"]
    assert all(item.focusPolicy() == Qt.FocusPolicy.NoFocus for item in rail._items.values())
    rail.set_badge("home", 4)
    assert rail._items["home"].accessibleDescription() == "۴"


def test_that_stages_and_seasons_are_walked_by_arrows_as_they_lie(qtbot: QtBot, theme: Theme) -> None:
    bar = StageBar(theme, [Stage("یک", "done"), Stage("دو"), Stage("سه", "lacking")], 1)
    qtbot.addWidget(bar)
    bar.resize(800, 44)
    bar.grab()
    told: list[int] = []
    bar.chosen.connect(told.append)
    QTest.keyClick(bar, Qt.Key.Key_Left)
    QTest.keyClick(bar, Qt.Key.Key_Right)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(30, 22))
    assert told == [2, 0, 2]
    grid = CoverageGrid(theme, ["بهار", "تابستان"])
    qtbot.addWidget(grid)
    grid.show_rows([CoverageRow("x", "سلامت", ("س", "zar"), (SeasonCell("held"), SeasonCell("future")))])
    QTest.keyClick(grid, Qt.Key.Key_Left)
    with qtbot.waitSignal(grid.pressed) as pressed:
        QTest.keyClick(grid, Qt.Key.Key_Return)
    assert pressed.args == ["x", 1]


def test_that_a_toast_offers_the_way_back_once(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    page.resize(900, 600)
    qtbot.addWidget(page)
    page.show()
    toast = Toast(theme, page)
    undone: list[int] = []
    toast.tell("مصوبه ثبت شد", act="واگرد", keys="Ctrl+Z", do=lambda: undone.append(1))
    assert toast.isVisible()
    assert toast.geometry().left() == 24
    assert toast._link is not None
    toast._link.click()
    assert undone == [1]
    assert not toast.isVisible()
    toast.tell("ذخیره شد")
    assert toast._link is None
