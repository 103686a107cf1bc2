"""A list keeps its place by key, is walked over group titles, ticked, opened and reordered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.row_model import RowModel
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row, group
from desktop_app.ui.widgets.surfaces import Scrolled

COLUMNS = [Column(), Column(width=96, title="action")]


def row(key: str, text: str = "", *, movable: bool = True) -> Row:
    return Row(key, (Cell(text or key), Cell("یادآوری", action="remind")), movable=movable, checked=False)


ROWS = [group("دیرکرد", "۲"), row("a"), row("b"), group("این هفته", "۲"), row("c"), row("d")]


@pytest.fixture
def rows(qtbot: QtBot, theme: Theme) -> RowList:
    made = RowList(theme, COLUMNS, handles=True, checks=True, header=True)
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show_rows(ROWS)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus(Qt.FocusReason.TabFocusReason)
    return made


def test_that_the_model_keeps_the_rules_of_qt(theme: Theme) -> None:
    model = RowModel()
    model.show(ROWS)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(ROWS[1:])
    model.show(ROWS)
    assert model.index(1).data() == "a, یادآوری"


def test_that_arrows_step_over_titles(qtbot: QtBot, rows: RowList) -> None:
    assert rows.current_key() == "a"
    for expected in ("b", "c", "d", "d"):
        QTest.keyClick(rows, Qt.Key.Key_Down)
        assert rows.current_key() == expected
    QTest.keyClick(rows, Qt.Key.Key_Up)
    QTest.keyClick(rows, Qt.Key.Key_Up)
    assert rows.current_key() == "b"


def test_that_the_selection_follows_the_key_when_rows_are_shown_anew(rows: RowList) -> None:
    rows.choose("c")
    told: list[object] = []
    rows.chosen.connect(told.append)
    rows.show_rows([ROWS[3], row("c"), row("d"), ROWS[0], row("a")])
    assert rows.current_key() == "c"
    assert told == []
    rows.show_rows([row("d"), row("a")])
    assert rows.current_key() == "a"
    assert told == ["a"]
    rows.show_rows([])
    assert rows.current_key() is None
    assert told == ["a", None]


def test_that_a_row_is_opened_ticked_acted_on_and_removed_by_keys(qtbot: QtBot, rows: RowList) -> None:
    told: list[object] = []
    rows.opened.connect(lambda key: told.append(("open", key)))
    rows.ticked.connect(lambda key, on: told.append(("tick", key, on)))
    rows.acted.connect(lambda key, action: told.append((action, key)))
    rows.removal_wanted.connect(lambda key: told.append(("remove", key)))
    QTest.keyClick(rows, Qt.Key.Key_Return)
    QTest.keyClick(rows, Qt.Key.Key_Space)
    QTest.keyClick(rows, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    assert told == [("open", "a"), ("tick", "a", True), ("remind", "a"), ("remove", "a")]


def test_that_alt_and_an_arrow_move_a_row_and_stop_at_the_ends(qtbot: QtBot, rows: RowList) -> None:
    told: list[object] = []
    rows.moved.connect(lambda key, place: told.append((key, place)))
    QTest.keyClick(rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    rows.choose("d")
    QTest.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert told == [("a", 1)]


def grip(rows: RowList, key: str) -> QPoint:
    rect = rows.visualRect(rows.rows_model.index(rows.rows_model.place_of(key)))
    return rows.geometry_of_rows.handle(rect.toRectF(), rtl=True).center().toPoint()


@pytest.mark.parametrize(
    ("dragged", "onto", "below", "place"),
    [("a", "d", True, 3), ("d", "a", False, 0), ("a", "b", True, 1), ("c", "b", False, 1), ("b", "c", True, 2)],
)
def test_that_a_row_is_dragged_by_its_handle(
    qtbot: QtBot, rows: RowList, dragged: str, onto: str, below: bool, place: int
) -> None:
    port = rows.viewport()
    target = grip(rows, onto) + QPoint(0, 8 if below else -8)
    with qtbot.waitSignal(rows.moved) as told:
        QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=grip(rows, dragged))
        QTest.mouseMove(port, target)
        rows.grab()
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=target)
    assert told.args == [dragged, place]


def test_that_a_row_dropped_where_it_was_stays(qtbot: QtBot, rows: RowList) -> None:
    with qtbot.assertNotEmitted(rows.moved):
        QTest.mousePress(rows.viewport(), Qt.MouseButton.LeftButton, pos=grip(rows, "b"))
        QTest.mouseMove(rows.viewport(), grip(rows, "b") + QPoint(0, 10))
        QTest.mouseRelease(rows.viewport(), Qt.MouseButton.LeftButton, pos=grip(rows, "b") + QPoint(0, 10))


def test_that_pressing_the_words_of_an_action_acts(qtbot: QtBot, rows: RowList) -> None:
    rect = rows.visualRect(rows.rows_model.index(2))
    place = rows.geometry_of_rows.cells(rect.toRectF(), rtl=True)[1]
    assert place is not None
    with qtbot.waitSignal(rows.acted) as told:
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    assert told.args == ["b", "remind"]


def test_that_columns_lie_inside_the_list_from_the_start_edge_and_may_give_way(theme: Theme, rows: RowList) -> None:
    rect = rows.visualRect(rows.rows_model.index(1)).toRectF()
    first, second = rows.geometry_of_rows.cells(rect, rtl=True)
    assert first is not None
    assert second is not None
    assert rect.left() < second.left() < second.right() < first.left() < first.right() < rect.right()
    narrow = RowList(theme, [Column(), Column(width=90, hides_below=500)]).geometry_of_rows
    assert narrow.cells(rect.adjusted(0, 0, -200, 0), rtl=True)[1] is None


def test_that_a_row_full_of_marks_is_drawn_in_every_state(theme: Theme, rows: RowList) -> None:
    cells = (
        Cell(
            "متن بسیار بلند " * 20,
            "خط دوم",
            tile=("س", "zar"),
            circle=("۲", "current"),
            icon="ph.clock",
            avatar="ش‌م",
            tags=(Mark("دیرکرد", "shangarf", "ph.warning"), Mark("اطلاع")),
            tags_below=True,
        ),
        Cell(second="۶۰٪", bar=0.6),
    )
    pictures: list[QImage] = []
    for muted in (False, True):
        for dark in (False, True):
            theme.wear(dark=dark)
            rows.show_rows([Row("x", cells, muted=muted)])
            rows.choose("x")
            pictures.append(rows.grab().toImage())
    assert len({bytes(picture.constBits()) for picture in pictures}) == 4


def test_that_the_keyboard_comes_to_a_row_that_is_seen(qtbot: QtBot, theme: Theme) -> None:
    made = RowList(theme, COLUMNS)
    qtbot.addWidget(made)
    made.show_rows(ROWS)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus(Qt.FocusReason.TabFocusReason)
    assert made.current_key() == "a"
    assert made.selectionModel().isSelected(made.currentIndex())


def test_that_a_list_as_tall_as_its_rows_keeps_the_current_one_in_sight_of_its_page(qtbot: QtBot, theme: Theme) -> None:
    page = Scrolled(theme)
    made = RowList(theme, COLUMNS, grows=True)
    made.show_rows([row(str(number)) for number in range(60)])
    page.column.addWidget(made)
    qtbot.addWidget(page)
    page.resize(600, 400)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    made.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(40):
        QTest.keyClick(made, Qt.Key.Key_Down)
    place = made.viewport().mapTo(page.viewport(), made.visualRect(made.currentIndex()).center())
    assert page.viewport().rect().contains(place)


def test_that_home_and_end_go_to_the_first_and_the_last_row_past_the_titles(rows: RowList) -> None:
    QTest.keyClick(rows, Qt.Key.Key_End)
    assert rows.current_key() == "d"
    QTest.keyClick(rows, Qt.Key.Key_Home)
    assert rows.current_key() == "a"
