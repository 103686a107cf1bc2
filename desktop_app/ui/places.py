"""Which places the program has, and how the page of each is made on the first visit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.sentences import sentence
from desktop_app.ui.frame import Frame, Page
from desktop_app.ui.widgets.rail import Place as RailPlace

Maker = Callable[[Frame], Page]
RAIL_KEYS: Final = (
    "home",
    "meetings",
    "resolutions",
    "letters",
    "committees",
    "integrity",
    "report",
    "exchange",
    "help",
    "settings",
)
"""In the order of Ctrl+1, Ctrl+2 …; the tenth is Ctrl+0."""
_AT_BOTTOM: Final = frozenset({"help", "settings"})
_RAIL: Final = (
    ("home", sentence("Places", "Home"), "ph.house"),
    ("meetings", sentence("Places", "Meetings"), "ph.calendar-blank"),
    ("resolutions", sentence("Places", "Resolutions"), "ph.check-square-offset"),
    ("letters", sentence("Places", "Letters"), "ph.envelope-simple"),
    ("committees", sentence("Places", "Committees"), "ph.users-three"),
    ("integrity", sentence("Places", "Integrity"), "ph.shield-check"),
    ("report", sentence("Places", "Reports"), "ph.chart-bar"),
    ("exchange", sentence("Places", "Exchange"), "ph.arrows-left-right"),
    ("help", sentence("Places", "Help"), "ph.question"),
    ("settings", sentence("Places", "Settings"), "ph.gear-six"),
)
OWNER: Final[Mapping[str, str]] = {
    "meeting": "meetings",
    "committee": "committees",
    "people": "committees",
    "acts": "committees",
    "activity": "home",
    "wording": "settings",
    "papers": "report",
    "check": "report",
    "plan": "meetings",
    "tray": "home",
    "imports": "settings",
}
"""The entry of the rail that a page without one belongs to."""


def rail_places() -> list[RailPlace]:
    """The entries of the rail, in the language of the screen."""
    places = []
    for number, (key, text, icon) in enumerate(_RAIL, 1):
        words = QCoreApplication.translate("Places", text)
        tip = f"{words} (Ctrl+{number % 10})"
        places.append(RailPlace(key, words, icon, f"{icon}-fill", at_bottom=key in _AT_BOTTOM, tip=tip))
    return places


# What a page needs is loaded on its first visit: start-up loads only what the first window shows.


def _home(frame: Frame) -> Page:
    from desktop_app.ui.pages.home import HomePage  # noqa: PLC0415 - start-up

    return HomePage(frame)


def _meetings(frame: Frame) -> Page:
    from desktop_app.ui.pages.meetings import MeetingsPage  # noqa: PLC0415 - start-up

    return MeetingsPage(frame)


def _meeting(frame: Frame) -> Page:
    from desktop_app.ui.pages.meeting import MeetingPage  # noqa: PLC0415 - start-up

    return MeetingPage(frame)


def _resolutions(frame: Frame) -> Page:
    from desktop_app.ui.pages.resolutions import ResolutionsPage  # noqa: PLC0415 - start-up

    return ResolutionsPage(frame)


def _committees(frame: Frame) -> Page:
    from desktop_app.ui.pages.committees import CommitteesPage  # noqa: PLC0415 - start-up

    return CommitteesPage(frame)


def _committee(frame: Frame) -> Page:
    from desktop_app.ui.pages.committee import CommitteePage  # noqa: PLC0415 - start-up

    return CommitteePage(frame)


def _papers(frame: Frame) -> Page:
    from desktop_app.ui.pages.papers import PapersPage  # noqa: PLC0415 - start-up

    return PapersPage(frame)


def _wording(frame: Frame) -> Page:
    from desktop_app.ui.pages.wording import WordingPage  # noqa: PLC0415 - start-up

    return WordingPage(frame)


def _check(frame: Frame) -> Page:
    from desktop_app.ui.pages.check_paper import CheckPaperPage  # noqa: PLC0415 - start-up

    return CheckPaperPage(frame)


def _people(frame: Frame) -> Page:
    from desktop_app.ui.pages.people import PeoplePage  # noqa: PLC0415 - start-up

    return PeoplePage(frame)


def _acts(frame: Frame) -> Page:
    from desktop_app.ui.pages.acts import ActsPage  # noqa: PLC0415 - start-up

    return ActsPage(frame)


def _activity(frame: Frame) -> Page:
    from desktop_app.ui.pages.activity import ActivityPage  # noqa: PLC0415 - start-up

    return ActivityPage(frame)


def _letters(frame: Frame) -> Page:
    from desktop_app.ui.pages.letters import LettersPage  # noqa: PLC0415 - start-up

    return LettersPage(frame)


def _integrity(frame: Frame) -> Page:
    from desktop_app.ui.pages.integrity import IntegrityPage  # noqa: PLC0415 - start-up

    return IntegrityPage(frame)


def _report(frame: Frame) -> Page:
    from desktop_app.ui.pages.report import ReportPage  # noqa: PLC0415 - start-up

    return ReportPage(frame)


def _exchange(frame: Frame) -> Page:
    from desktop_app.ui.pages.exchange import ExchangePage  # noqa: PLC0415 - start-up

    return ExchangePage(frame)


def _plan(frame: Frame) -> Page:
    from desktop_app.ui.pages.plan import PlanPage  # noqa: PLC0415 - start-up

    return PlanPage(frame)


def _imports(frame: Frame) -> Page:
    from desktop_app.ui.pages.imports import ImportPage  # noqa: PLC0415 - start-up

    return ImportPage(frame)


def _tray(frame: Frame) -> Page:
    from desktop_app.ui.pages.tray import TrayPage  # noqa: PLC0415 - start-up

    return TrayPage(frame)


def _settings(frame: Frame) -> Page:
    from desktop_app.ui.pages.settings import SettingsPage  # noqa: PLC0415 - start-up

    return SettingsPage(frame)


def _help(frame: Frame) -> Page:
    from desktop_app.ui.pages.help import HelpPage  # noqa: PLC0415 - start-up

    return HelpPage(frame)


PAGES: Final[Mapping[str, Maker]] = {
    "home": _home,
    "meetings": _meetings,
    "meeting": _meeting,
    "resolutions": _resolutions,
    "committees": _committees,
    "committee": _committee,
    "papers": _papers,
    "wording": _wording,
    "check": _check,
    "people": _people,
    "acts": _acts,
    "activity": _activity,
    "tray": _tray,
    "letters": _letters,
    "integrity": _integrity,
    "report": _report,
    "exchange": _exchange,
    "plan": _plan,
    "imports": _imports,
    "settings": _settings,
    "help": _help,
}
