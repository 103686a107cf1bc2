from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop_app.domain.meetings import Stage
from desktop_app.domain.offices import PaperFace
from desktop_app.ui.dialogs.scan_report import ScanReportDialog
from desktop_app.ui.frame import Place
from desktop_app.ui.window import MainWindow
from tests.journeys.file_dialogs import FileDialogs
from tests.journeys.keyboard import answer, fill, go_to, here, in_time, is_told, press, push, words_on, write
from tests.journeys.office_at_work import OfficeAtWork
from tests.journeys.sample_at_work import open_sample

SECRET = "گذرواژه مرکز گواهی"


@pytest.fixture
def window(program: OfficeAtWork, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return open_sample(program, tmp_path)


def frozen(window: MainWindow) -> str:
    return next(m.id for m in window.desk.meetings.all() if m.stage is Stage.FROZEN and m.committee_id)


def is_told_in_a_dialog(qtbot: QtBot) -> str:
    """What the dialog says; it is closed."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    words = " ".join(words_on(dialog))
    is_told(words)
    press("Escape")
    return words


def go_to_a_paper() -> None:
    press("Ctrl+7", "Ctrl+Shift+P", "Ctrl+F")
    write("صورتجلسه")
    go_to("برگه‌ها")
    press("Home")


def go_to_signing(window: MainWindow) -> None:
    window.go(Place("meeting", frozen(window), "signing"))


def test_that_a_target_that_is_a_folder_is_told(
    window: MainWindow, files: FileDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "folder.pdf"
    target.mkdir()
    go_to_a_paper()
    files.to_save = [target]
    press("Ctrl+S")
    is_told_in_a_dialog(qtbot)
    assert list(target.iterdir()) == []
    assert [file for file in tmp_path.iterdir() if file.name.endswith(".part")] == []


def test_that_a_folder_that_takes_no_file_is_told(
    window: MainWindow, files: FileDialogs, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    writes = Path.write_bytes

    def as_on_a_medium_to_read_only(path: Path, content: bytes) -> int:
        if tmp_path in path.parents:
            raise PermissionError(13, "Permission denied", str(path))
        return writes(path, content)

    monkeypatch.setattr(Path, "write_bytes", as_on_a_medium_to_read_only)
    go_to_a_paper()
    files.to_save = [tmp_path / "paper.pdf"]
    press("Ctrl+S")
    is_told_in_a_dialog(qtbot)
    assert not (tmp_path / "paper.pdf").exists()
    press("Space", "Down", "Space")
    files.folder = tmp_path
    press("Ctrl+S")
    is_told_in_a_dialog(qtbot)
    assert list(tmp_path.glob("*.pdf*")) == []


def test_that_a_folder_that_is_a_file_is_told(
    window: MainWindow, files: FileDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    files.folder = tmp_path / "file"
    files.folder.write_text("a file", encoding="utf-8")
    go_to_a_paper()
    press("Space", "Down", "Space", "Ctrl+S")
    is_told_in_a_dialog(qtbot)
    assert files.folder.read_text(encoding="utf-8") == "a file"


def test_that_a_wrong_passphrase_of_the_authority_issues_nothing(
    window: MainWindow, files: FileDialogs, tmp_path: Path
) -> None:
    root, own = tmp_path / "root.p12", tmp_path / "own.p12"
    window.desk.authorities.make_authority("مرکز گواهی", SECRET, root)

    def enter() -> None:
        fill("گذرواژه مرکز گواهی", "نادرست")
        fill("نام", "معاون مالی")
        fill("گذرواژه پرونده تازه", SECRET)
        fill("تکرار گذرواژه", SECRET)
        press("Return")
        is_told(told_in_the_dialog())

    press("Ctrl+0", "Home", *["Down"] * 3)
    files.to_open, files.to_save = [root], [own]
    answer(enter, to=lambda: push("صدور گواهی"), stays_open=True)
    assert not own.exists()
    assert window.desk.authorities.issued() == []


def told_in_the_dialog() -> str:
    """What stands under the field that the dialog went to."""
    return here().accessibleDescription()


def test_that_passphrases_that_differ_make_no_authority(window: MainWindow, files: FileDialogs, tmp_path: Path) -> None:
    def enter() -> None:
        write(SECRET)
        fill("تکرار گذرواژه", "دیگر")
        press("Return")
        is_told(told_in_the_dialog())

    press("Ctrl+0", "Home", *["Down"] * 3)
    files.to_save = [tmp_path / "root.p12"]
    answer(enter, to=lambda: push("ساخت مرکز گواهی این سازمان"), stays_open=True)
    assert not (tmp_path / "root.p12").exists()
    assert window.desk.authorities.all() == []


def test_that_a_short_passphrase_is_told_under_it(window: MainWindow, files: FileDialogs, tmp_path: Path) -> None:
    def enter() -> None:
        write("کم")
        fill("تکرار گذرواژه", "کم")
        press("Return")
        is_told(told_in_the_dialog())

    press("Ctrl+0", "Home", *["Down"] * 3)
    files.to_save = [tmp_path / "root.p12"]
    answer(enter, to=lambda: push("ساخت مرکز گواهی این سازمان"), stays_open=True)
    assert not (tmp_path / "root.p12").exists()


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x00\x00 no font", b"OTTO" + bytes(400)])
def test_that_a_damaged_font_is_told_and_the_papers_keep_theirs(
    window: MainWindow, files: FileDialogs, qtbot: QtBot, tmp_path: Path, content: bytes
) -> None:
    font = tmp_path / "broken.ttf"
    font.write_bytes(content)
    press("Ctrl+0", "Home", "Down")
    files.to_open = [font]
    push("انتخاب پرونده قلم")
    is_told_in_a_dialog(qtbot)
    assert window.desk.offices.own().paper_face is PaperFace.VAZIRMATN
    assert window.desk.offices.own().font_name == ""


def test_that_a_damaged_scan_is_told_in_its_row_and_nothing_is_kept(
    window: MainWindow, files: FileDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    scan = tmp_path / "scan.png"
    scan.write_bytes(b"\x89PNG\r\n\x1a\n and no more")
    go_to_signing(window)
    files.to_open = [scan]
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ScanReportDialog)
        row = dialog.list.rows_model.rows[0]
        seen.append(f"{row.cells[1].text} {row.cells[1].second}")
        push("پایان")

    in_time(qtbot, look, to=lambda: push("دریافت صفحه‌های اسکن…"))
    is_told(seen[0])
    minutes = window.desk.minutes.get(frozen(window)).minutes_id
    assert window.desk.scans.of(minutes) == []
