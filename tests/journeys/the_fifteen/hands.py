"""What journeys of several rows have in common: a row of a list, a meeting, the minutes made final, papers read."""

from __future__ import annotations

import io
from typing import Any

from docx import Document
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.meetings import Stage
from desktop_app.ui.window import MainWindow
from desktop_app.ui.wording import plain
from tests.journeys.acts import make_final
from tests.journeys.keyboard import answer, go_to, here, press, push, write

MOST_ROWS = 80
"""No list of the sample office is longer."""


def go_to_row(name: str, key: object) -> None:
    """In the list called so, down to the row with this key."""
    rows: Any = go_to(name)
    press("Home")
    for _ in range(MOST_ROWS):
        if rows.current_key() == key:
            return
        press("Down")
    raise AssertionError(f"«{name}» has no such row")


def open_meeting(window: MainWindow, meeting_id: str, name: str = "جلسه‌ها") -> None:
    press("Ctrl+2")
    go_to_row(name, meeting_id)
    press("Return")
    assert window.place.id == meeting_id


def unsigned(window: MainWindow, meeting_id: str) -> list[int]:
    """The places of those who have not signed the minutes."""
    signers = window.desk.minutes.get(meeting_id).signers
    return [place for place, one in enumerate(signers) if one.signed_on is None]


def sign_by_hand(place: int) -> None:
    go_to("امضاها")
    press("Home", *["Down"] * place)
    answer(lambda: push("ثبت امضا"), to=lambda: press("Return"))


def sign_and_make_final(window: MainWindow, qtbot: QtBot, meeting_id: str) -> None:
    """Everybody who has not signed the frozen minutes does, and they become final."""
    open_meeting(window, meeting_id)
    for place in unsigned(window, meeting_id):
        sign_by_hand(place)
    make_final()
    qtbot.waitUntil(lambda: window.desk.meetings.get(meeting_id).stage is Stage.FINAL)


def settle_report(window: MainWindow, qtbot: QtBot) -> None:
    """Waits until the report that was asked for is shown."""
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not window.page.reader.is_busy)  # type: ignore[union-attr]
    QApplication.processEvents()


def words_of_word(content: bytes) -> str:
    """Every paragraph and cell of a Word document."""
    document = Document(io.BytesIO(content))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return plain(" ".join(" ".join([*(p.text for p in document.paragraphs), *cells]).split()))


def words_of_excel(content: bytes) -> str:
    """Every cell of every sheet of a workbook."""
    book = load_workbook(io.BytesIO(content))
    rows = (row for sheet in book.worksheets for row in sheet.iter_rows(values_only=True))
    return plain(" ".join(" ".join(str(cell) for row in rows for cell in row if cell is not None).split()))


def tick(name: str, *texts: str) -> None:
    """In a field of several: finds each by its words and ticks it."""
    go_to(name)
    for text in texts:
        write(text[0])
        write(text[1:])
        press("Return", "Esc")


def found_by(window: MainWindow, qtbot: QtBot, words: str) -> list[str]:
    """What Ctrl+K offers for these words; the search is closed again."""
    press("Ctrl+K")
    write(words)
    palette: Any = here().window()
    qtbot.waitUntil(lambda: palette.query == palette.edit.text())
    hits = [row.cells[0].text for row in palette._model.rows if not row.is_group]
    press("Esc")
    return hits


def go_to_found(window: MainWindow, qtbot: QtBot, words: str) -> None:
    """Ctrl+K, the words, and the first that was found is gone to."""
    press("Ctrl+K")
    write(words)
    palette: Any = here().window()
    qtbot.waitUntil(lambda: palette.query == palette.edit.text() and bool(palette._model.rows))
    press("Return")
