"""The keys of the program: what each does, by screen, and those that work on every page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final, Protocol

from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.sentences import sentence
from desktop_app.ui.frame import Page
from desktop_app.ui.widgets.undo_keys import UndoKey, undo_key

Keys = tuple[tuple[str, ...], str]
SCREENS: Final[tuple[tuple[str, tuple[Keys, ...]], ...]] = (
    (
        sentence("Shortcuts", "Everywhere"),
        (
            (("Ctrl K",), sentence("Shortcuts", "Search everything")),
            (("Ctrl 1", "Ctrl 4"), sentence("Shortcuts", "Home, meetings, resolutions, letters")),
            (("Ctrl 5", "Ctrl 8"), sentence("Shortcuts", "Committees, integrity, reports, exchange")),
            (("Ctrl 9", "Ctrl 0"), sentence("Shortcuts", "Help, settings")),
            (("Ctrl T",), sentence("Shortcuts", "Work tray")),
            (("Ctrl N",), sentence("Shortcuts", "Something new on this page")),
            (("Ctrl P",), sentence("Shortcuts", "Print")),
            (("Ctrl F",), sentence("Shortcuts", "Find in the list")),
            (("Ctrl Z",), sentence("Shortcuts", "Undo the last act")),
            (("Ctrl Shift Z", "Ctrl Y"), sentence("Shortcuts", "Do again what was undone")),
            (("Esc",), sentence("Shortcuts", "Close, or go back")),
            (("F1",), sentence("Shortcuts", "This list")),
            (("Ctrl Shift D",), sentence("Shortcuts", "Light or dark")),
            (("Ctrl Alt L",), sentence("Shortcuts", "Lock the program")),
        ),
    ),
    (
        sentence("Shortcuts", "Lists"),
        (
            (("↑", "↓"), sentence("Shortcuts", "Move through the rows")),
            (("Enter",), sentence("Shortcuts", "Open the row")),
            (("Ctrl Enter",), sentence("Shortcuts", "The act at the end of the row")),
            (("Space",), sentence("Shortcuts", "Tick the row")),
            (("Delete",), sentence("Shortcuts", "Remove the row; it can be undone")),
        ),
    ),
    (
        sentence("Shortcuts", "Home"),
        ((("F5",), sentence("Shortcuts", "Go to the session of the next meeting")),),
    ),
    (
        sentence("Shortcuts", "Calendar"),
        (
            (("←", "→"), sentence("Shortcuts", "Next or previous day")),
            (("PgUp", "PgDn"), sentence("Shortcuts", "Month")),
            (("Ctrl PgUp", "Ctrl PgDn"), sentence("Shortcuts", "Year")),
            (("Home",), sentence("Shortcuts", "Today")),
        ),
    ),
    (
        sentence("Shortcuts", "Meeting"),
        (
            (("Alt ↑", "Alt ↓"), sentence("Shortcuts", "Move the agenda item")),
            (("Ctrl PgDn", "Ctrl PgUp"), sentence("Shortcuts", "Next or previous stage")),
            (("Ctrl D",), sentence("Shortcuts", "Duplicate the agenda item")),
            (("Ctrl Shift T",), sentence("Shortcuts", "Approval of the last minutes as item 1")),
            (("Ctrl Shift L",), sentence("Shortcuts", "Take over everything that was left")),
            (("Ctrl Shift M",), sentence("Shortcuts", "The agenda item to another meeting")),
            (("Ctrl Shift N",), sentence("Shortcuts", "The meeting after this one")),
            (("F2",), sentence("Shortcuts", "Correct the row")),
            (("Ctrl S",), sentence("Shortcuts", "Save the minutes as PDF")),
            (("Ctrl E",), sentence("Shortcuts", "Save the minutes as Word")),
            (("Ctrl Shift S",), sentence("Shortcuts", "Digital signature under the minutes")),
            (("Ctrl Shift P",), sentence("Shortcuts", "All papers of the meeting")),
        ),
    ),
    (
        sentence("Shortcuts", "Session"),
        (
            (("F4",), sentence("Shortcuts", "Speaker")),
            (("F6",), sentence("Shortcuts", "Word a resolution")),
            (("F7", "F8"), sentence("Shortcuts", "Previous or next item")),
            (("F9",), sentence("Shortcuts", "Arrival and departure")),
            (("F10",), sentence("Shortcuts", "Conflict of interest")),
            (("F11",), sentence("Shortcuts", "Screen of the room")),
            (("Ctrl Shift B",), sentence("Shortcuts", "Begin or end a break")),
            (("Enter",), sentence("Shortcuts", "Record the statement")),
            (("Shift Enter",), sentence("Shortcuts", "A new line in the statement")),
            (("Ctrl Enter",), sentence("Shortcuts", "Record the resolution")),
        ),
    ),
    (
        sentence("Shortcuts", "Reading back"),
        (
            (("Space",), sentence("Shortcuts", "Read, and go on to the next paragraph")),
            (("Enter", "F2"), sentence("Shortcuts", "Correct the paragraph in its place")),
            (("F4",), sentence("Shortcuts", "Who spoke; unit, deadline and vote of a resolution")),
            (("F6",), sentence("Shortcuts", "Statement into resolution, and back")),
            (("F7", "F8"), sentence("Shortcuts", "Previous or next item")),
            (("Delete",), sentence("Shortcuts", "Remove the statement; it can be undone")),
            (("Ctrl Enter",), sentence("Shortcuts", "To the paper, and back")),
        ),
    ),
    (
        sentence("Shortcuts", "Resolutions"),
        (
            (("Ctrl U",), sentence("Shortcuts", "Record a step of the follow-up")),
            (("Ctrl R",), sentence("Shortcuts", "Write the next reminder")),
            (("Ctrl L",), sentence("Shortcuts", "Notice letter: issue it, or show it")),
            (("F2", "Delete"), sentence("Shortcuts", "Correct the step of the course, or take it out")),
            (("Ctrl A", "Shift ↓"), sentence("Shortcuts", "Tick all that fit, tick on from here")),
            (("Ctrl S",), sentence("Shortcuts", "Save this view")),
            (("Alt 1", "Alt 9"), sentence("Shortcuts", "Saved views")),
            (("Ctrl Space",), sentence("Shortcuts", "Offer fields and values in the query line")),
        ),
    ),
    (
        sentence("Shortcuts", "Seasonal report and annual evaluation"),
        (
            (("Alt →", "Alt ←"), sentence("Shortcuts", "Year or season before or after")),
            (("Enter",), sentence("Shortcuts", "Keep what the figures suggest, or word a line")),
            (("F2",), sentence("Shortcuts", "Word a line in its place")),
            (("Delete",), sentence("Shortcuts", "Put a line aside; it can be undone")),
            (("Ctrl Enter",), sentence("Shortcuts", "The proposal into the programmes of the next year")),
            (("Ctrl Shift L",), sentence("Shortcuts", "All proposals onto the next agenda")),
            (("Ctrl S", "Ctrl E"), sentence("Shortcuts", "Save as PDF, as Word")),
            (("Ctrl Shift E",), sentence("Shortcuts", "Save as Excel")),
            (("Ctrl Shift P",), sentence("Shortcuts", "All papers")),
        ),
    ),
    (
        sentence("Shortcuts", "Letters"),
        (
            (("Ctrl PgDn", "Ctrl PgUp"), sentence("Shortcuts", "Next or previous part")),
            (("Enter",), sentence("Shortcuts", "Pages of the letter; correct what came in")),
            (("Ctrl Enter",), sentence("Shortcuts", "Note the receipt")),
            (("Ctrl L",), sentence("Shortcuts", "Notify the units; write to the unit")),
            (("Ctrl R",), sentence("Shortcuts", "Send reminders; answer what came in")),
            (("Ctrl U",), sentence("Shortcuts", "Record what an incoming letter reports")),
            (("Alt ↑", "Alt ↓"), sentence("Shortcuts", "Letter before or after, from the panel")),
        ),
    ),
    (
        sentence("Shortcuts", "Answers of units by file"),
        (
            (("Enter",), sentence("Shortcuts", "Accept the report")),
            (("Delete",), sentence("Shortcuts", "Send the report back with a word")),
            (("Ctrl Enter",), sentence("Shortcuts", "Accept all that wait")),
            (("Ctrl O",), sentence("Shortcuts", "Receive an answer")),
            (("Ctrl N",), sentence("Shortcuts", "Follow-up files for units")),
        ),
    ),
    (
        sentence("Shortcuts", "Papers and reports"),
        (
            (("Alt →", "Alt ←"), sentence("Shortcuts", "Year before or after")),
            (("Ctrl S", "Ctrl E"), sentence("Shortcuts", "Save as PDF, as Word or Excel")),
            (("Ctrl L",), sentence("Shortcuts", "Number and register the draft of a letter")),
            (("Ctrl Shift A",), sentence("Shortcuts", "Archive of the year")),
        ),
    ),
    (
        sentence("Shortcuts", "Integrity"),
        (
            (("Ctrl PgDn", "Ctrl PgUp"), sentence("Shortcuts", "Next or previous part")),
            (("Alt →", "Alt ←"), sentence("Shortcuts", "Year before or after")),
            (("Alt ↑", "Alt ↓"), sentence("Shortcuts", "Order of the plan")),
            (("Ctrl Enter",), sentence("Shortcuts", "Record a session of the programme")),
            (("Ctrl G",), sentence("Shortcuts", "Put the vulnerable point on the next agenda")),
            (("Ctrl U",), sentence("Shortcuts", "Record a step of the case")),
            (("Enter", "E"), sentence("Shortcuts", "Declared none, or an interest")),
            (("Ctrl E",), sentence("Shortcuts", "Save the list as Excel")),
        ),
    ),
    (
        sentence("Shortcuts", "Exchange"),
        (
            (("Ctrl O",), sentence("Shortcuts", "Receive a file")),
            (("Ctrl N",), sentence("Shortcuts", "Make a file for other offices")),
            (("F7", "F8"), sentence("Shortcuts", "Previous or next conflict")),
            (("↑", "↓"), sentence("Shortcuts", "Field by field")),
            (("→", "←"), sentence("Shortcuts", "The version that lies there: ours, the sender's")),
            (("Space",), sentence("Shortcuts", "Both versions of a text, merged")),
            (("Enter", "F2"), sentence("Shortcuts", "Word the merged text")),
            (("Ctrl Enter",), sentence("Shortcuts", "Record the choices")),
        ),
    ),
    (
        sentence("Shortcuts", "Bringing in lists"),
        (
            (("Space", "Delete"), sentence("Shortcuts", "Row in or out; row out")),
            (("Enter",), sentence("Shortcuts", "Correct the row in its cells")),
            (("Ctrl PgDn", "Ctrl PgUp"), sentence("Shortcuts", "Preview, columns")),
            (("Ctrl Enter",), sentence("Shortcuts", "Bring in what is ticked")),
        ),
    ),
    (
        sentence("Shortcuts", "Text"),
        (
            (("Ctrl Space",), sentence("Shortcuts", "Offer names and words that go on from the letters")),
            (("Alt Enter",), sentence("Shortcuts", "Repair the nearest half-space")),
            (("Alt Shift Enter",), sentence("Shortcuts", "Repair every half-space of the text")),
        ),
    ),
)


def bind(
    window: QWidget, go: Callable[[str], None], places: Sequence[str], acts: Mapping[str, Callable[[], None]]
) -> None:
    """Makes Ctrl and a digit go to `places`, and every other sequence do its act, wherever the focus is."""
    digits = {f"Ctrl+{number % 10}": partial(go, key) for number, key in enumerate(places, 1)}
    for keys, act in {**digits, **acts}.items():
        QShortcut(QKeySequence(keys), window).activated.connect(act)


class BackAndForth(Protocol):
    """What takes acts back, and does them again."""

    def take_back(self) -> None: ...

    def do_again(self) -> None: ...


def acted(event: QKeyEvent, page: Page, acts_done: BackAndForth) -> bool:
    """Whether `event` was a key that every page may answer; if so, it has been answered."""
    acts: dict[QKeySequence.StandardKey, Callable[[], object]] = {
        QKeySequence.StandardKey.New: page.start_new,
        QKeySequence.StandardKey.Print: page.print_out,
        QKeySequence.StandardKey.Find: page.start_find,
        QKeySequence.StandardKey.Refresh: lambda: page.refresh(frozenset()),
    }
    act = next((act for keys, act in acts.items() if event.matches(keys)), None)
    key = undo_key(event)
    if key is not None:
        act = acts_done.take_back if key is UndoKey.UNDO else acts_done.do_again
    if act is not None:
        act()
    return act is not None
