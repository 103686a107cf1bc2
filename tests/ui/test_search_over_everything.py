from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.services.search import HitKind
from desktop_app.ui.finding import Finder, place_of
from desktop_app.ui.frame import Place
from desktop_app.ui.theme import Theme
from desktop_app.ui.window import MainWindow
from tests.ui.desk_frame import type_in
from tests.ui.sample_office import sample_desk
from tests.ui.window_at_hand import window_on

CTRL = Qt.KeyboardModifier.ControlModifier


def opened(qtbot: QtBot, window: MainWindow) -> Finder:
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    qtbot.waitUntil(lambda: window._finder is not None and window._finder.palette.isVisible())
    assert window._finder is not None
    return window._finder


def found(finder: Finder) -> list[object]:
    return [row.key for row in finder.palette._model.rows if not row.is_group]


def test_that_ctrl_k_finds_and_enter_goes_there(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    with window_on(qtbot, theme, desk) as window:
        finder = opened(qtbot, window)
        type_in(finder.palette.edit, "گلوگاه‌هاي صدور پروانه")
        qtbot.waitUntil(lambda: bool(found(finder)))
        first = desk.search.find("گلوگاه‌های صدور پروانه")[0]
        QTest.keyClick(finder.palette.edit, Qt.Key.Key_Return)

        assert window.place == place_of(first)


def test_that_the_last_words_typed_are_the_ones_answered(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    with window_on(qtbot, theme, desk) as window:
        finder = opened(qtbot, window)
        for words in ("شفافیت", "پروانه", "شهردار"):
            finder.palette.asked.emit(words)
        qtbot.waitUntil(lambda: finder.palette.query == "شهردار")

        assert found(finder) == desk.search.find("شهردار")


def test_that_nothing_found_is_said(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with window_on(qtbot, theme, sample_desk(tmp_path)) as window:
        finder = opened(qtbot, window)
        finder.palette.asked.emit("زرافه")
        qtbot.waitUntil(lambda: "زرافه" in finder.palette._nothing.text())


def test_that_every_kind_of_hit_leads_somewhere(theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    hits = [hit for word in ("سلامت", "شهردار", "گزارش", "قانون", "معاونت") for hit in desk.search.find(word, 50)]
    desk.file.close()
    for hit in hits:
        place = place_of(hit)
        assert place.id or place.focus, hit
    assert {hit.kind for hit in hits} == set(HitKind)
    assert any(place_of(hit) == Place("committee", hit.id) for hit in hits)
