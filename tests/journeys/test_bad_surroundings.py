"""What happens round a session: clocks, disks, other windows, long pastes. It is told, and nothing typed is lost."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.fields import TEXT
from desktop_app.persian.spelling import clean_text
from desktop_app.services.desk import Desk
from desktop_app.store.capture import WritingSession
from desktop_app.store.office_file import OfficeFile
from desktop_app.store.writer import Writer
from desktop_app.ui.pages.meeting.session_clock import timer
from desktop_app.ui.widgets.footer_bar import FooterBar
from desktop_app.ui.window import MainWindow
from tests.journeys.keyboard import answer, go_to, here, is_told, press, push, words_on, write
from tests.journeys.office_at_work import OfficeAtWork
from tests.journeys.session_under_way import (
    LEGAL,
    NAME,
    TwoClocks,
    command,
    listed,
    page_of,
    present,
    said,
    session_in,
    state,
    toasted,
    under_the_line,
)

MINUTE_MS = 60_000
PARAGRAPH = "در این بند گزارش واحد بررسی شد و اعضا دیدگاه خود را گفتند. " * 8
PAGES = "\n".join(f"{number}. {PARAGRAPH}" for number in range(1000))
"""Two hundred pages, half a million characters."""
_SECOND_START = """
import sys
from pathlib import Path
from desktop_app.app import Application
sys.exit(Application().open(Path(sys.argv[1])))
"""


@pytest.fixture
def wall() -> TwoClocks:
    return TwoClocks()


@pytest.fixture
def window(program: OfficeAtWork, tmp_path: Path, wall: TwoClocks) -> MainWindow:
    return session_in(program, tmp_path, wall)


def typed() -> str:
    return str(here().property("plainText"))


def footer(window: MainWindow) -> str:
    (bar,) = window.findChildren(FooterBar)
    return next(words for words in words_on(bar) if "ذخیره" in words)


# The clock on the wall


@pytest.mark.parametrize("hours", [1, -1])
def test_that_a_clock_set_by_an_hour_is_told_and_keeps_lines_and_timers_in_order(
    window: MainWindow, wall: TwoClocks, qtbot: QtBot, hours: int
) -> None:
    lines = ["پیش از آن"]
    state(lines[0])
    for by in (hours, -hours):
        wall.be_set(hours=by)
        page_of(window).time.tick()
        (notice,) = page_of(window).time.notices.words
        is_told(notice)
        wall.go(minutes=1)
        lines.append(f"ساعت {by}")
        state(lines[-1])
    assert said(window) == lines
    qtbot.waitUntil(lambda: listed(window) == lines)
    assert timer(page_of(window).clock.lasts()) == "۱۲:۰۰"
    assert (
        window.desk.course.of(window.place.id).spent_on(window.desk.agenda.items(window.place.id)[0].id, wall.moment)
        == 720
    )
    press("F6")
    write("گزارش داده شود.")
    press("Ctrl+Return")
    assert len(window.desk.deciding.resolutions(window.place.id)) == 1


def test_that_who_comes_by_a_clock_set_back_is_told_of_and_recorded_with_a_typed_time(
    window: MainWindow, wall: TwoClocks
) -> None:
    wall.be_set(hours=-1)
    page_of(window).time.tick()
    command(f"ورود {LEGAL}")
    is_told(under_the_line(window))
    assert typed() == f"/ورود {LEGAL}"
    write(" ۱۴:۱۲")
    press("Return")
    assert under_the_line(window) == ""
    assert LEGAL in present(window)


# Long texts


def paste(text: str) -> None:
    QApplication.clipboard().setText(text)
    press("Ctrl+V")


def choose(button: str) -> Callable[[], None]:
    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        is_told(words_on(dialog)[-1])
        push(button)

    return act


def test_that_two_hundred_pages_become_statements_and_the_window_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    write("نیمه‌کاره")
    answer(choose("ثبت به‌صورت اظهارات"), to=lambda: paste(PAGES))
    go_to("اظهارات")
    write(" ولی زنده")
    qtbot.waitUntil(lambda: len(listed(window)) == 1000, timeout=MINUTE_MS)
    assert typed() == "نیمه‌کاره ولی زنده"
    qtbot.waitUntil(lambda: bool(toasted(window)))
    is_told(toasted(window).replace("Ctrl+Z", ""))
    assert len(said(window)) == 1000


@pytest.mark.parametrize(("button", "papers"), [("پیوست به‌صورت فایل", 1), ("انصراف", 0)])
def test_that_two_hundred_pages_become_a_file_or_nothing(
    window: MainWindow, qtbot: QtBot, button: str, papers: int
) -> None:
    item = window.desk.agenda.items(window.place.id)[0].id
    write("نیمه‌کاره")
    answer(choose(button), to=lambda: paste(PAGES))
    qtbot.waitUntil(lambda: len(window.desk.attachments.of("agenda_item", item)) == papers)
    assert typed() == "نیمه‌کاره"
    assert QApplication.clipboard().text() == PAGES
    assert said(window) == []


def test_that_a_statement_too_long_to_record_comes_back_whole(window: MainWindow, qtbot: QtBot) -> None:
    piece = "گ" * 9_999
    for _ in range(TEXT // len(piece)):
        paste(piece)
    paste("گ" * (TEXT + 1 - len(typed())))
    assert len(typed()) == TEXT + 1

    press("Return")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    is_told(" ".join(words_on(dialog)[:2]))
    press("Return")
    assert len(typed()) == TEXT + 1
    press("Backspace", "Return")
    assert [len(text) for text in said(window)] == [TEXT]


# Two windows, two processes


def test_that_lines_of_a_second_desk_come_to_the_window_while_one_types_there(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, wall: TwoClocks
) -> None:
    meeting, item = window.place.id, window.desk.agenda.items(window.place.id)[0].id
    with OfficeFile.open(tmp_path / NAME, home=tmp_path / "elsewhere") as file:
        other = Desk(file, wall.clock())
        for number in range(3):
            write(f"اینجا {number}")
            other.recording.state(meeting, item, f"آنجا {number}")
            press("Return")
            window.settled()
        write("نیمه‌کاره")
    assert sorted(said(window)) == [f"{where} {n}" for where in ("آنجا", "اینجا") for n in range(3)]
    qtbot.waitUntil(lambda: sorted(listed(window)) == sorted(said(window)))
    assert typed() == "نیمه‌کاره"
    assert window.desk.file.verify() == []


def test_that_a_second_start_brings_the_window_forward_with_what_is_being_typed(
    program: OfficeAtWork, qtbot: QtBot, tmp_path: Path, window: MainWindow
) -> None:
    window.close()
    assert program._try(tmp_path / NAME)
    first = program.shown()
    press("Ctrl+2", "Return")
    first.showMinimized()
    command_line = [sys.executable, "-c", _SECOND_START, str(tmp_path / NAME)]
    with subprocess.Popen(command_line, stderr=subprocess.PIPE, cwd=Path(__file__).parents[2]) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=MINUTE_MS)
        assert second.returncode == 0
    assert not first.isMinimized()
    assert program.window is first


# Disks


FULL = "PRAGMA max_page_count=1"
_WILLING = ("PRAGMA max_page_count=4294967294",)


class Trouble:
    """What makes SQLite itself refuse; nothing for a disk that takes everything."""

    pragmas: tuple[str, ...] = ()


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Trouble]:
    """A disk that can be made to refuse."""
    trouble, request = Trouble(), Writer.request

    @contextmanager
    def troubled(self: Writer) -> Iterator[WritingSession]:
        with request(self) as session:
            for pragma in (*_WILLING, *trouble.pragmas):
                session.changes.driver.execute(pragma)
            yield session

    monkeypatch.setattr(Writer, "request", troubled)
    monkeypatch.setattr("desktop_app.ui.saving.AGAIN_AFTER_S", 0.05)
    yield trouble
    trouble.pragmas = ()  # or the window would ask before it closes


LONG = "این سخن چنان بلند است که در برگ‌های آزاد پرونده جا نمی‌شود. " * 120


@pytest.mark.parametrize(("pragma", "why"), [(FULL, "پر")])
def test_that_a_disk_that_refuses_is_told_and_the_line_is_saved_when_it_takes_it(
    window: MainWindow, qtbot: QtBot, disk: Trouble, pragma: str, why: str
) -> None:
    disk.pragmas = (pragma,)
    paste(LONG)
    press("Return")
    state("سخن کوتاه پس از آن")
    qtbot.waitUntil(lambda: "نمی" in footer(window))
    is_told(footer(window))
    assert why in footer(window)
    lines = [clean_text(LONG), "سخن کوتاه پس از آن"]
    assert listed(window) == lines
    assert window.desk.recording.statements(window.place.id) == []
    disk.pragmas = ()
    qtbot.waitUntil(lambda: window.saver.pending == 0)
    assert said(window) == lines
    qtbot.waitUntil(lambda: "نمی" not in footer(window))
    assert listed(window) == lines


def test_that_closing_while_the_disk_is_full_asks_and_takes_the_texts_to_the_clipboard(
    window: MainWindow, qtbot: QtBot, disk: Trouble
) -> None:
    disk.pragmas = (FULL,)
    paste(LONG)
    press("Return")
    write("نیمه‌کاره")

    def stay() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        is_told(words_on(dialog)[1])
        press("Escape")

    answer(stay, to=window.close)
    assert window.isVisible()
    clipboard = QApplication.clipboard().text()
    assert LONG.strip() in clipboard
    assert "نیمه‌کاره" in clipboard
    disk.pragmas = ()
    qtbot.waitUntil(lambda: window.saver.pending == 0)
    assert clean_text(LONG) in said(window)


def test_that_an_office_file_taken_from_its_place_is_told_and_what_is_typed_waits_for_it(
    window: MainWindow, qtbot: QtBot, disk: Trouble, tmp_path: Path
) -> None:
    state("پیش از آن")
    window.settled()
    (tmp_path / NAME).rename(tmp_path / "away")
    state("پس از آن")
    qtbot.waitUntil(lambda: "نمی" in footer(window))
    is_told(footer(window))
    assert listed(window) == ["پیش از آن", "پس از آن"]
    (tmp_path / NAME).write_bytes(b"another file")
    qtbot.wait(100)
    assert window.saver.pending
    (tmp_path / "away").replace(tmp_path / NAME)
    qtbot.waitUntil(lambda: window.saver.pending == 0)
    assert said(window) == ["پیش از آن", "پس از آن"]
    assert window.desk.file.verify() == []


def test_that_an_office_without_acts_says_that_there_is_nothing_to_undo(program: OfficeAtWork, tmp_path: Path) -> None:
    OfficeFile.create(tmp_path / NAME, office_name="شهرداری سپیدار", home=tmp_path / "home").close()
    program.window_on(tmp_path / NAME)
    window = program.shown()
    press("Ctrl+Z")
    is_told(toasted(window))
    press("Ctrl+Shift+Z")
    is_told(toasted(window))
