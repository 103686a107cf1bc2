"""Bars over their lists, hints and words where the window is narrow."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.footer_bar import FooterBar, HintRow
from desktop_app.ui.widgets.inputs import InputFrame, LineEdit
from desktop_app.ui.widgets.margins import margins
from desktop_app.ui.widgets.over_bar import OverBar
from desktop_app.ui.widgets.painting import closed
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row


def list_of(qtbot: QtBot, theme: Theme, rows: int) -> RowList:
    made = RowList(theme, [Column(title="Name")], header=True)
    made.show_rows([Row(place, (Cell(f"Row {place}"),)) for place in range(rows)])
    qtbot.addWidget(made)
    made.resize(400, 300)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.mark.parametrize(("rows", "seen"), [(3, False), (50, True)])
def test_that_a_list_has_a_bar_only_where_there_is_more_below(
    qtbot: QtBot, theme: Theme, rows: int, *, seen: bool
) -> None:
    made = list_of(qtbot, theme, rows)
    bar = made.findChild(OverBar)
    assert bar is not None
    qtbot.waitUntil(lambda: bar.isVisible() is seen)


def test_that_a_bar_takes_no_room_from_its_list(qtbot: QtBot, theme: Theme) -> None:
    assert list_of(qtbot, theme, 50).viewport().width() == list_of(qtbot, theme, 3).viewport().width()


def test_that_a_bar_moves_its_list(qtbot: QtBot, theme: Theme) -> None:
    made = list_of(qtbot, theme, 50)
    bar = made.findChild(OverBar)
    assert bar is not None
    qtbot.waitUntil(bar.isVisible)
    bar.setValue(bar.maximum())
    assert made.verticalScrollBar().value() == made.verticalScrollBar().maximum() > 0


@pytest.mark.parametrize(("direction", "edge"), [("RightToLeft", "left"), ("LeftToRight", "right")])
def test_that_a_bar_lies_at_the_end_edge(qtbot: QtBot, theme: Theme, direction: str, edge: str) -> None:
    made = list_of(qtbot, theme, 50)
    made.setLayoutDirection(Qt.LayoutDirection[direction])
    bar = made.findChild(OverBar)
    assert bar is not None
    qtbot.waitUntil(lambda: (bar.x() == 0) is (edge == "left"))


def test_that_hints_without_room_are_left_out_the_last_first(qtbot: QtBot, theme: Theme) -> None:
    footer = FooterBar(theme, [((f"F{place}",), f"What the key number {place} does") for place in range(1, 10)])
    qtbot.addWidget(footer)
    footer.resize(700, 34)
    with qtbot.waitExposed(footer):
        footer.show()
    row = footer.findChild(HintRow)
    assert row is not None
    seen = [label.isVisible() for label in row.findChildren(QLabel)]
    assert True in seen
    assert False in seen
    assert seen == sorted(seen, reverse=True)
    footer.resize(3000, 34)
    qtbot.waitUntil(lambda: all(label.isVisible() for label in row.findChildren(QLabel)))


def test_that_words_cut_within_a_latin_run_end_at_the_end_of_the_line() -> None:
    assert closed("سند \u2066Document Man…") == "سند \u2066Document Man\u2069…"
    assert closed("سند \u2066Document Man…\u2069") == "سند \u2066Document Man\u2069…"
    assert closed("سند…\u2066\u2069\u2066\u2069") == "سند…"
    assert closed("سند \u2066PDF\u2069…") == "سند \u2066PDF\u2069…"
    assert closed("سند \u2066PDF\u2069 تا…") == "سند \u2066PDF\u2069 تا…"


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight])
def test_that_words_stand_in_from_the_start_edge_of_a_framed_line(
    qtbot: QtBot, theme: Theme, direction: Qt.LayoutDirection
) -> None:
    frame = InputFrame(theme, LineEdit(theme, bare=True))
    qtbot.addWidget(frame)
    frame.setLayoutDirection(direction)
    edges = frame.row.contentsMargins()
    start, end = edges.left(), edges.right()
    if direction == Qt.LayoutDirection.RightToLeft:
        start, end = end, start
    assert start > end


@pytest.mark.parametrize("right_to_left", [True, False])
def test_that_named_margins_turn_round_with_the_window(qapp: QApplication, *, right_to_left: bool) -> None:
    was = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    try:
        made = margins(20, 1, 5, 2)
    finally:
        qapp.setLayoutDirection(was)
    assert (made.left(), made.right()) == ((5, 20) if right_to_left else (20, 5))
    assert (made.top(), made.bottom()) == (1, 2)
