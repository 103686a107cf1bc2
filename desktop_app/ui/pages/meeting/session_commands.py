"""The `/` commands of a session: what each is called, what it takes after its name, and how a typed line is read."""

from __future__ import annotations

import datetime
import enum
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.persian import spelling
from desktop_app.persian.digits import to_latin
from desktop_app.persian.reading import read_time
from desktop_app.sentences import Refused, sentence

MARK: Final = "/"
_TIME: Final = re.compile(r"[\s،,]+([0-9۰-۹٠-٩]{1,2}[:٫.][0-9۰-۹٠-٩]{2})\s*$")


class Takes(enum.Enum):
    """What comes after the name of a command."""

    NOTHING = enum.auto()
    SPEAKER = enum.auto()
    ABSENT = enum.auto()
    """Somebody on the list who is not in the room, and perhaps a time."""
    PRESENT = enum.auto()
    VOTER = enum.auto()
    MEMBER = enum.auto()
    ITEM = enum.auto()
    SENTENCE = enum.auto()
    """One of the formal sentences that fit the facts."""
    TEXT = enum.auto()
    """The rest of the line is text: the command says what the line is."""


@dataclass(frozen=True)
class Command:
    """`name` and `words` are English templates; what is typed is their translation, or the English name."""

    key: str
    name: str
    words: str
    takes: Takes = Takes.NOTHING
    icon: str = "ph.caret-left"
    keys: str = ""
    """The key that does the same."""

    @property
    def spoken(self) -> str:
        """The name on screen."""
        return QCoreApplication.translate("Commands", self.name)

    @property
    def explained(self) -> str:
        return QCoreApplication.translate("Commands", self.words)


COMMANDS: Final[tuple[Command, ...]] = (
    Command(
        "speaker",
        sentence("Commands", "speaker"),
        sentence("Commands", "Who speaks now"),
        Takes.SPEAKER,
        "ph.user",
        "F4",
    ),
    Command(
        "resolution",
        sentence("Commands", "resolution"),
        sentence("Commands", "Word a resolution"),
        Takes.TEXT,
        "mdi6.gavel",
        "F6",
    ),
    Command(
        "vote", sentence("Commands", "vote"), sentence("Commands", "Take the vote on the resolution"), icon="ph.hand"
    ),
    Command(
        "arrival",
        sentence("Commands", "arrival"),
        sentence("Commands", "Somebody comes in, or comes back"),
        Takes.ABSENT,
        "ph.sign-in",
        "F9",
    ),
    Command(
        "leaving",
        sentence("Commands", "leaving"),
        sentence("Commands", "Somebody leaves"),
        Takes.PRESENT,
        "ph.sign-out",
        "F9",
    ),
    Command(
        "representative",
        sentence("Commands", "representative"),
        sentence("Commands", "Somebody sits for a member, by letter"),
        Takes.MEMBER,
        "ph.users-three",
    ),
    Command(
        "recusal",
        sentence("Commands", "recusal"),
        sentence("Commands", "A conflict of interest on this item, or its end"),
        Takes.VOTER,
        "ph.hand-palm",
        "F10",
    ),
    Command(
        "motion",
        sentence("Commands", "motion"),
        sentence("Commands", "This line is a motion"),
        Takes.TEXT,
        "ph.lightbulb",
    ),
    Command(
        "note",
        sentence("Commands", "note"),
        sentence("Commands", "A note to yourself, not in the minutes"),
        Takes.TEXT,
        "ph.lock-simple",
    ),
    Command(
        "document",
        sentence("Commands", "document"),
        sentence("Commands", "A paper is laid before the meeting"),
        Takes.TEXT,
        "ph.paperclip",
    ),
    Command(
        "sentence",
        sentence("Commands", "sentence"),
        sentence("Commands", "A formal sentence from the facts"),
        Takes.SENTENCE,
        "ph.text-aa",
    ),
    Command(
        "outcome",
        sentence("Commands", "outcome"),
        sentence("Commands", "The outcome of the item without a resolution"),
        Takes.TEXT,
        "ph.note-pencil",
    ),
    Command(
        "next",
        sentence("Commands", "next"),
        sentence("Commands", "Go on to the next item"),
        icon="ph.caret-down",
        keys="F8",
    ),
    Command(
        "item",
        sentence("Commands", "item"),
        sentence("Commands", "Go to an item of the agenda"),
        Takes.ITEM,
        "ph.list-numbers",
    ),
    Command(
        "off-agenda",
        sentence("Commands", "off-agenda"),
        sentence("Commands", "A matter outside the agenda"),
        Takes.TEXT,
        "ph.plus",
    ),
    Command(
        "postpone",
        sentence("Commands", "postpone"),
        sentence("Commands", "Leave this item for the next meeting"),
        icon="ph.clock-clockwise",
    ),
    Command(
        "break",
        sentence("Commands", "break"),
        sentence("Commands", "Begin a break"),
        icon="ph.pause",
        keys="Ctrl+Shift+B",
    ),
    Command(
        "resume",
        sentence("Commands", "resume"),
        sentence("Commands", "Go on after the break"),
        icon="ph.play",
        keys="Ctrl+Shift+B",
    ),
    Command(
        "end",
        sentence("Commands", "end"),
        sentence("Commands", "End the session and read the minutes back"),
        icon="ph.stop",
    ),
)


@dataclass(frozen=True)
class Typed:
    """A line that begins with a command: which one, what follows its name, and whether the name has ended."""

    command: Command | None
    """None while no name fits."""
    argument: str = ""
    named: bool = False
    """Whether a space has ended the name, so that what follows is the argument."""


def read(text: str) -> Typed | None:
    """The command that `text` begins with; None where it is a plain line. Two marks stand for one that is meant."""
    if not text.startswith(MARK) or text.startswith(MARK * 2):
        return None
    name, gap, rest = text[1:].partition(" ")
    second, gap_too, rest_too = rest.partition(" ")
    joined = _whole(name + second) if second else None  # «جمع بندی» with a space in place of the half-space
    if joined is not None and _whole(name) is None:
        return Typed(joined, rest_too.strip(), named=bool(gap_too))
    return Typed(_called(name, whole=bool(gap)), rest.strip(), named=bool(gap))


def plain_text(text: str) -> str:
    """The line as it is recorded: two marks at its beginning are one."""
    return text[1:] if text.startswith(MARK * 2) else text


def fitting(name: str) -> list[Command]:
    """Commands whose name begins with what is typed, then those of whose words one does; all for nothing typed."""
    key = spelling.compact_key(name)
    if not key:
        return list(COMMANDS)
    first = [c for c in COMMANDS if any(n.startswith(key) for n in _names(c))]
    return first + [c for c in COMMANDS if c not in first and spelling.matches(name, c.explained)]


def with_time(argument: str) -> tuple[str, datetime.time | None]:
    """A name, and the time typed after it: «معاون مالی ۱۴:۱۹». Refuses a time that there is not."""
    found = _TIME.search(argument)
    if found is None:
        return argument.strip(), None
    return argument[: found.start()].strip(), read_time(found[1])


def chosen(argument: str, among: Sequence[tuple[str, str]], detail: Sequence[str] = ()) -> str:
    """The id of the one that `argument` names among (id, name) pairs. Refuses none and several.

    `detail` has further words for each (a unit, a post) that it may be found by.
    """
    key = spelling.compact_key(argument)
    whole = [row for row, name in among if spelling.compact_key(name) == key]
    more = list(detail) or [""] * len(among)
    found = whole or [
        row
        for (row, name), words in zip(among, more, strict=True)
        if key and spelling.matches(argument, f"{name} {words}")
    ]
    if len(found) == 1:
        return found[0]
    if not found:
        raise Refused(
            sentence("Rules", "Nobody or nothing here is called “{name}”."),
            sentence("Rules", "Type two letters of the name and choose from the list."),
            name=argument,
        )
    raise Refused(
        sentence("Rules", "“{name}” fits {n} of the list."),
        sentence("Rules", "Type more of the name, or choose from the list with the arrow keys."),
        name=argument,
        n=len(found),
    )


def latin(text: str) -> str:
    """A number as it is compared: in Latin digits."""
    return to_latin(text).strip()


def _whole(name: str) -> Command | None:
    """The command of just this name."""
    key = spelling.compact_key(name)
    return next((c for c in COMMANDS if key in _names(c)), None)


def _called(name: str, *, whole: bool) -> Command | None:
    exact = _whole(name)
    if exact is not None:
        return exact
    key = spelling.compact_key(name)
    begun = [c for c in COMMANDS if key and any(n.startswith(key) for n in _names(c))]
    return begun[0] if len(begun) == 1 or (begun and not whole) else None


def _names(command: Command) -> tuple[str, ...]:
    return spelling.compact_key(command.spoken), spelling.compact_key(command.name)
