"""What the meeting workspace asks of each of its parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.domain.meetings import Stage
from desktop_app.services.meetings import MeetingView
from desktop_app.ui.frame import Frame


class Part(QWidget):
    """One stage (or two) of a meeting's life, shown below the stage bar.

    Subclasses build once in `__init__` and fill themselves in `show_meeting` and `refresh`."""

    hints: tuple[tuple[str, str], ...] = ()
    """("Alt ↑ / Alt ↓", words) for the footer; empty shows no footer. A property where it depends on the state."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.frame = frame
        self.desk = frame.desk
        self.theme = frame.theme

    def show_meeting(self, meeting: MeetingView, focus: str = "") -> None:
        """Shows this meeting; `focus` is the id of a row to put the focus on, "" leaves the focus where it is.

        The minutes part serves two stages: reached by the stage of signing, `focus` is "signing"."""
        raise NotImplementedError

    def refresh(self, kinds: frozenset[str]) -> None:
        """Something changed: read the views again. Empty `kinds` means everything may have."""

    def leave(self) -> bool:
        """The person goes to another stage or page: commit what is typed. False keeps them here."""
        return True

    def buttons(self) -> Sequence[QWidget]:
        """What stands at the left end of the meeting header (`actions` is a word of Qt), primary last. Made once;
        the part keeps their state."""
        return ()

    def start_new(self) -> None:
        """Ctrl+N."""

    def print_out(self) -> None:
        """Ctrl+P."""

    def start_find(self) -> None:
        """Ctrl+F."""


PartFactory = Callable[[Frame], Part]


def is_frozen(meeting: MeetingView) -> bool:
    """Whether agenda, attendance and session are read-only: the text of the minutes stands."""
    return meeting.stage.rank >= Stage.FROZEN.rank
