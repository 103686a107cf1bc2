"""What a page may ask of the window it is shown in, and what the window asks of a page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.progress import Progress
from desktop_app.services.desk import Desk
from desktop_app.services.preferences import Preferences
from desktop_app.ui.saving import Outcome
from desktop_app.ui.theme import Theme


@dataclass(frozen=True)
class Place:
    """Somewhere to go: a page by name, a record on it, a part of it."""

    page: str
    """home, tray, meetings, meeting, plan, resolutions, letters, committees, committee, integrity, report, papers,
    exchange, people, acts, activity, settings, wording, check, imports."""
    id: str = ""
    part: str = ""
    """For a meeting: agenda, attendance, session, minutes, signing, follow_up; for settings: a section; for papers:
    «meeting» where `id` is one; for integrity: programmes, vulnerabilities, violations, declarations; for report:
    year or season, where `id` is a committee."""
    focus: str = ""
    """The id of a row within the page to put the focus on (an agenda item, a resolution)."""


class Frame(Protocol):
    """The window, as pages see it. Every request goes through `asked`, so that a refusal is told in one way."""

    desk: Desk
    theme: Theme

    def go(self, place: Place) -> None:
        """Shows a place; the present one can be come back to."""

    def back(self) -> None:
        """Goes to where the person came from."""

    def asked(self, request: Callable[[], Any]) -> Any:
        """Runs a request. A refusal or an environment fault is told to the person and gives None."""

    def save(self, request: Callable[[], Any], told: Callable[[Outcome], None] | None = None, words: str = "") -> None:
        """Runs a quick request in the background, in order; `told` hears what became of it. `words` are what is saved.

        What the disk does not take is tried again and told in the footer; only refusals and bugs reach `told`.
        """

    def settled(self) -> bool:
        """Waits until everything given to `save` is on disk; False where the disk does not take it."""

    def tell(self, error: BaseException) -> None:
        """Says in a dialog what an error means and what to do next."""

    def toast(self, text: str, *, undo: Callable[[], Any] | None = None) -> None:
        """A line that goes away by itself, with an «undo» where the act can be taken back."""

    def run(self, work: Callable[[Progress], Any], title: str, done: Callable[[Any], Any] | None = None) -> None:
        """Runs something long off the UI thread, with progress and a way to stop; `done` gets its value."""

    def confirm(self, fact: str, effect: str, act: str, keep: str, *, danger: bool = False) -> bool:
        """Asks before an act: `fact` as the title, `effect` as the body, two verbs as buttons. True for the act."""

    def preferences(self) -> Preferences: ...

    def prefer(self, **choices: Any) -> None:
        """Changes preferences, wears and keeps them."""


class Page(QWidget):
    """One place of the window. Subclasses build once in `__init__` and fill themselves in `refresh`."""

    hints: tuple[tuple[str, str], ...] = ()
    """(keys, words) for the footer; empty shows no footer."""
    hints_changed = Signal()
    """The page has come to another state by itself, in which other keys work."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.frame = frame
        self.desk = frame.desk
        self.theme = frame.theme

    def arrive(self, place: Place) -> None:
        """The person has come to this place: remember what it names, fill the page, put the focus."""
        del place
        self.refresh(frozenset())

    def refresh(self, kinds: frozenset[str]) -> None:
        """Something changed: read the views again. Empty `kinds` means everything may have."""

    def leave(self) -> bool:
        """The person goes away: commit what is typed. False keeps them here."""
        return True

    @property
    def is_reading(self) -> bool:
        """Whether something is still being read that the page will show."""
        return False

    def start_new(self) -> None:
        """Ctrl+N."""

    def print_out(self) -> None:
        """Ctrl+P."""

    def start_find(self) -> None:
        """Ctrl+F."""
