"""Lists as offices really keep them, brought in by keys: told row by row, nothing half in, one key takes it back."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.persian.jalali import JalaliDate
from desktop_app.ui.window import MainWindow
from tests.journeys.file_dialogs import FileDialogs
from tests.journeys.keyboard import answer, choose, fill, go_to, in_time, is_told, press, push, words_on
from tests.journeys.office_at_work import OfficeAtWork
from tests.journeys.sample_at_work import open_sample

HELD = datetime.date(2024, 7, 28)
TEXTS = ("فهرست قراردادهای سال منتشر شود.", "کاربرگ پرداخت بازنگری شود.", "گزارش فصل تهیه شود.", "بند پنهان فهرست")


@pytest.fixture
def window(program: OfficeAtWork, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return open_sample(program, tmp_path)


def worst(path: Path) -> Path:
    """Merged cells, a formula without result, days since 1904, mixed digits and a hidden row in one workbook."""
    made = Workbook()
    made.epoch = CALENDAR_MAC_1904
    sheet: Any = made.active
    for row in (
        ["فهرست مصوبات", None, None, None],
        ["شماره جلسه", "تاريخ جلسه", "متن مصوبه", "مهلت اجرا"],
        [5, HELD, TEXTS[0], "۱۴۰3/۰6/1"],
        [None, None, TEXTS[1], "=B3+30"],
        [None, None, TEXTS[2], "٠٣/٠٧/٠١"],
        [None, None, TEXTS[3], None],
    ):
        sheet.append(row)
    sheet.merge_cells("A1:D1")
    for merged in ("A3:A6", "B3:B6"):
        sheet.merge_cells(merged)
    sheet.row_dimensions[6].hidden = True
    made.save(path)
    return path


def page_of(window: MainWindow) -> Any:
    return window.page


def settled(window: MainWindow, qtbot: QtBot) -> None:
    """Waits until every row has been looked through again."""
    page = page_of(window)
    qtbot.waitUntil(lambda: page.plan is not None and not page._again.isActive() and not window.jobs.is_busy)


def open_list(window: MainWindow, files: FileDialogs, qtbot: QtBot, path: Path) -> None:
    files.to_open = [path]
    press("Ctrl+3")
    push("ورود مصوبات گذشته از Excel…")
    press("Ctrl+N")
    settled(window, qtbot)


def brought(window: MainWindow) -> dict[str, Any]:
    """By text, what came of the list."""
    return {row.text: row for row in window.desk.resolutions.all() if row.text in TEXTS}


def test_that_the_worst_workbook_is_told_row_by_row_corrected_and_brought_in_whole(
    window: MainWindow, files: FileDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    open_list(window, files, qtbot, worst(tmp_path / "مصوبات.xlsx"))
    choose("کمیته همه فهرست", "سلامت")
    settled(window, qtbot)
    press("Ctrl+PgDown")
    assert any("۱ ردیف پنهان" in words for words in words_on(page_of(window)))
    go_to("ردیف‌ها")
    press("Home", "Down")
    told = go_to("مهلت").accessibleDescription()
    is_told(told)
    assert "۴" in told
    a_row_that_is_not_understood_stops_the_list(window)
    fill("مهلت", "یک ماه")
    press("Return")
    settled(window, qtbot)
    press("Ctrl+Return")
    qtbot.waitUntil(lambda: len(brought(window)) == 3, timeout=10_000)
    rows = brought(window)
    assert set(rows) == set(TEXTS[:3])
    assert {row.meeting_date for row in rows.values()} == {HELD}
    assert rows[TEXTS[0]].due == JalaliDate(1403, 6, 1).to_date()
    assert rows[TEXTS[2]].due == JalaliDate(1403, 7, 1).to_date()
    qtbot.waitUntil(lambda: not window.jobs.is_busy)
    press("Ctrl+Z")
    qtbot.waitUntil(lambda: brought(window) == {}, timeout=10_000)
    qtbot.waitUntil(lambda: not window.jobs.is_busy)
    assert window.desk.file.verify() == []


def a_row_that_is_not_understood_stops_the_list(window: MainWindow) -> None:
    def look_at_them() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        is_told(" ".join(words for words in words_on(dialog) if words.endswith(".")))
        push("دیدن آن‌ها")

    answer(look_at_them, to=lambda: press("Ctrl+Return"))
    assert brought(window) == {}


@pytest.mark.parametrize(
    "content",
    [b"", b"\x89PNG\r\n\x1a\n" + b"\0" * 80, b"PK\x03\x04 broken", b"<html><table><tr><td>1</td></tr></table></html>"],
    ids=["empty", "picture", "broken", "page"],
)
def test_that_a_file_that_is_no_workbook_is_told_and_nothing_comes_of_it(
    window: MainWindow, files: FileDialogs, qtbot: QtBot, tmp_path: Path, content: bytes
) -> None:
    def hear() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        words = " ".join(words_on(dialog))
        is_told(words.replace("list.", ""))
        assert "list.xlsx" in words
        press("Escape")

    path = tmp_path / "list.xlsx"
    path.write_bytes(content)
    before = window.desk.activity.recent(1)
    files.to_open = [path]
    press("Ctrl+3")
    push("ورود مصوبات گذشته از Excel…")
    in_time(qtbot, hear, to=lambda: press("Ctrl+N"))
    assert page_of(window).source is None
    assert window.desk.activity.recent(1) == before
