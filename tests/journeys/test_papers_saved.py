from __future__ import annotations

import time
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pypdfium2
import pytest
from pytestqt.qtbot import QtBot

from desktop_app.services import papers
from desktop_app.ui.window import MainWindow
from tests.journeys.file_dialogs import FileDialogs
from tests.journeys.keyboard import go_to, press, push, write
from tests.journeys.office_at_work import OfficeAtWork
from tests.journeys.sample_at_work import open_sample

_SLOW_S = 0.2


@pytest.fixture
def window(program: OfficeAtWork, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """In the papers of the sample office."""
    window = open_sample(program, tmp_path)
    press("Ctrl+7", "Ctrl+Shift+P")
    return window


def look_for(words: str) -> Any:
    """Goes to the first paper with these words; gives the list."""
    press("Ctrl+F", "Ctrl+A")
    write(words)
    papers_list: Any = go_to("برگه‌ها")
    press("Home")
    return papers_list


def save(window: MainWindow, files: FileDialogs, qtbot: QtBot, keys: str, file: Path) -> Path:
    files.to_save = [file]
    press(keys)
    qtbot.waitUntil(lambda: not window.jobs.is_busy)
    return file


def test_that_a_paper_is_saved_as_word_and_a_list_as_excel(
    window: MainWindow, files: FileDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    look_for("گزارش خبری")
    news = save(window, files, qtbot, "Ctrl+E", tmp_path / "news.docx")
    assert zipfile.is_zipfile(news)
    look_for("صورتجلسه")
    word = save(window, files, qtbot, "Ctrl+E", tmp_path / "minutes.docx")
    content = zipfile.ZipFile(word).read("word/document.xml").decode()
    assert "<w:bidi" in content
    look_for("لیست حضور")
    excel = save(window, files, qtbot, "Ctrl+E", tmp_path / "sheet.xlsx")
    sheet = openpyxl.load_workbook(excel).worksheets[0]
    assert sheet.sheet_view.rightToLeft
    assert sheet.max_row > 1


def test_that_a_name_without_a_suffix_gets_the_right_one(
    window: MainWindow, files: FileDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    look_for("صورتجلسه")
    save(window, files, qtbot, "Ctrl+S", tmp_path / "برگه شماره ۱.۲")
    assert (tmp_path / "برگه شماره ۱.۲.pdf").read_bytes().startswith(b"%PDF")


def test_that_ticked_papers_are_saved_together(
    window: MainWindow, files: FileDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    look_for("مستخرج")
    press("Space", "Down", "Space", "Down", "Space")
    files.folder = tmp_path / "برگه‌ها"
    press("Ctrl+S")
    qtbot.waitUntil(lambda: not window.jobs.is_busy)
    saved = list(files.folder.iterdir())
    assert len(saved) == 3
    for file in saved:
        assert len(pypdfium2.PdfDocument(file.read_bytes())) > 0
    push("برداشتن نشان‌ها")
    assert len(window.page.wanted()) == 1  # type: ignore[union-attr]


def test_that_a_batch_is_stopped_by_keys_and_leaves_whole_files(
    window: MainWindow, files: FileDialogs, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = papers.made

    def slowly(*arguments: Any, **named: Any) -> bytes:
        time.sleep(_SLOW_S)
        return made(*arguments, **named)

    look_for("مستخرج")
    push("نشان‌کردن همه")
    qtbot.waitUntil(lambda: not window.jobs.is_busy)
    wanted = window.page.wanted()  # type: ignore[union-attr]
    monkeypatch.setattr(papers, "made", slowly)
    files.folder = tmp_path / "out"
    press("Ctrl+S")
    qtbot.waitUntil(window.job_strip.isVisible)
    push("توقف")
    qtbot.waitUntil(lambda: not window.jobs.is_busy)
    saved = list(files.folder.iterdir())
    assert 0 < len(saved) < len(wanted)
    assert all(file.suffix == ".pdf" for file in saved)
    for file in saved:
        assert len(pypdfium2.PdfDocument(file.read_bytes())) > 0
