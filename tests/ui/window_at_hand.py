"""A window on a real office file, with plain pages or the program's own."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.services.desk import Desk
from desktop_app.services.preferences import PreferencesFile
from desktop_app.services.requests import Clock
from desktop_app.store.office_file import OfficeFile
from desktop_app.ui.frame import Frame, Page, Place
from desktop_app.ui.theme import Theme
from desktop_app.ui.translations import Speech
from desktop_app.ui.window import MainWindow

NOW = datetime.datetime(2025, 12, 8, 11, 50)  # noqa: DTZ001 - the wall clock
TODAY = NOW.date()


class Noted(Page):
    """A page that remembers what the window told it."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.noted: list[str] = []
        self.arrived: list[Place] = []
        self.may_go = True

    def arrive(self, place: Place) -> None:
        self.arrived.append(place)

    def refresh(self, kinds: frozenset[str]) -> None:
        self.noted.append("refresh:" + ",".join(sorted(kinds)))

    def leave(self) -> bool:
        return self.may_go

    def start_new(self) -> None:
        self.noted.append("new")

    def print_out(self) -> None:
        self.noted.append("print")

    def start_find(self) -> None:
        self.noted.append("find")


PLAIN: Mapping[str, Callable[[Frame], Page]] = dict.fromkeys(
    (
        "home",
        "meetings",
        "meeting",
        "tray",
        "resolutions",
        "letters",
        "committees",
        "committee",
        "people",
        "acts",
        "activity",
        "integrity",
        "report",
        "exchange",
        "papers",
        "plan",
        "settings",
        "help",
    ),
    Noted,
)


def new_office(folder: Path) -> Desk:
    file = OfficeFile.create(folder / "office.dabir", office_name="شهرداری سپیدار", person="دبیر کمیته", home=folder)
    return Desk(file, Clock(lambda: NOW))


@contextmanager
def window_on(
    qtbot: QtBot,
    theme: Theme,
    desk: Desk,
    pages: Mapping[str, Callable[[Frame], Page]] | None = PLAIN,
) -> Iterator[MainWindow]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    speech = Speech(app)
    speech.language = "fa"
    window = MainWindow(desk, theme, speech, PreferencesFile(desk.file.path.with_name("preferences.json")), pages)
    qtbot.addWidget(window)
    window.open()
    qtbot.waitExposed(window)
    QApplication.processEvents()
    yield window
    for page in window.findChildren(Noted):
        page.may_go = True
    window.close()


def page_of(window: MainWindow) -> Noted:
    page = window.page
    assert isinstance(page, Noted)
    return page
