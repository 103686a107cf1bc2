"""What a session's lines can go on with: people, units, acts, earlier resolutions, formal sentences, and commands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.minutes import StatementKind
from desktop_app.persian import spelling
from desktop_app.persian.bidi import isolate_number
from desktop_app.sentences import Spoken
from desktop_app.services.attendance import AttendanceRow
from desktop_app.services.desk import Desk
from desktop_app.ui import terms
from desktop_app.ui.pages.meeting import session_commands
from desktop_app.ui.pages.meeting.session_commands import Command, Takes
from desktop_app.ui.pages.meeting.session_sitting import Sitting
from desktop_app.ui.widgets.completions import Completion, CompletionIndex
from desktop_app.ui.wording import clock, in_digits, number

translate = QCoreApplication.translate
_SHORT = 60
_MOST = 9
_NEWEST = 300
"""So many resolutions of the committee a line can go on with; older ones are found by the search."""


class Candidates:
    """Made ready when a meeting is shown or one of its lists changes; asked with every key."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._sitting: Sitting | None = None
        self._known: tuple[object, ...] = ()
        self._index = CompletionIndex(())
        self._sentences: list[str] = []
        self._elsewhere: tuple[Completion, ...] | None = None

    def show_sitting(self, sitting: Sitting) -> None:
        moved = self._sitting is None or self._sitting.meeting.id != sitting.meeting.id
        self._sitting = sitting
        known = (sitting.meeting.id, sitting.people, sitting.units, sitting.roll.rows)
        if moved:
            self._elsewhere = None
        if known != self._known or self._elsewhere is None:
            self._known = known
            self._make_index(sitting)

    def _make_index(self, sitting: Sitting) -> None:
        formal = [
            Completion(text, _cut(text), icon="ph.text-aa", value=StatementKind.FORMAL) for text in self._sentences
        ]
        self._index = CompletionIndex([*self._named(sitting), *formal, *self._of_the_office(sitting)])

    def read_sentences(self) -> None:
        """Reads which formal sentences fit by now: what `find` offers of them; not while somebody presses a key."""
        sitting = self._sitting
        if sitting is None or not sitting.may_write:
            return
        sentences = self._sentences_now(sitting)
        if sentences != self._sentences:
            self._sentences = sentences
            self._make_index(sitting)

    def _sentences_now(self, sitting: Sitting) -> list[str]:
        return [s.text for s in self._desk.phrases.suggestions(sitting.meeting.id, sitting.item_id)]

    def forget(self) -> None:
        """Acts or resolutions have changed: they are read again with the next sitting."""
        self._elsewhere = None

    def find(self, word: str, before: str) -> Sequence[Completion]:
        """What a line goes on with."""
        return self._index.find(word, before)

    # Words

    def _named(self, sitting: Sitting) -> Iterator[Completion]:
        """Those on the list first, then units, then everybody."""
        rows = sorted(sitting.roll.rows, key=lambda r: not r.in_room)
        on_list = {r.person_id for r in rows}
        for row in rows:
            yield Completion(row.representative or row.name, detail=row.unit, icon="ph.user", also=_others(row))
        for unit in sitting.units:
            yield Completion(unit.name, detail=unit.head_post, icon="ph.buildings")
        for person in sitting.people:
            if person.id not in on_list:
                yield Completion(person.shown_name, detail=person.unit, icon="ph.user")

    def _of_the_office(self, sitting: Sitting) -> tuple[Completion, ...]:
        if self._elsewhere is None:
            self._elsewhere = (*self._resolutions(sitting), *self._acts())
        return self._elsewhere

    def _resolutions(self, sitting: Sitting) -> Iterator[Completion]:
        for row in self._desk.resolutions.all(committee_id=sitting.meeting.committee_id, newest=_NEWEST):
            if row.meeting_id != sitting.meeting.id:
                name = f"مصوبه {isolate_number(in_digits(row.label))}"
                yield Completion(name, _cut(row.text), name, "mdi6.gavel", also=(row.label,))

    def _acts(self) -> Iterator[Completion]:
        for act in self._desk.legal_acts.all():
            written = f"{act.title} شماره {isolate_number(act.number)}" if act.number else act.title
            yield Completion(written, _cut(act.title), in_digits(act.number), "ph.bank", also=(act.number,))

    # Commands

    def commands(self, word: str, before: str) -> Sequence[Completion]:
        """Commands while their name is typed, then whatever the command can be said of. `word` has no «/»."""
        typed = session_commands.read(before)
        if typed is None:
            return ()
        if not typed.named:
            return [_command(command) for command in session_commands.fitting(word)]
        if typed.command is None:
            return ()
        return self._arguments(typed.command, typed.argument)

    def _arguments(self, command: Command, argument: str) -> list[Completion]:
        sitting = self._sitting
        if sitting is None:
            return []
        if command.takes is Takes.ITEM:
            rows = [(i.id, f"{number(i.number)}. {i.title}", i.presenter) for i in sitting.items]
        elif command.takes is Takes.SENTENCE:
            rows = [(text, text, "") for text in self._sentences_now(sitting)]
        else:
            rows = [(r.person_id, r.representative or r.name, r.unit) for r in attendees(sitting, command.takes)]
        name, at = argument, None
        if command.takes in {Takes.ABSENT, Takes.PRESENT}:
            try:
                name, at = session_commands.with_time(argument)
            except Spoken:
                return []
        found = [row for row in rows if not name or spelling.matches(name, f"{row[1]} {row[2]}")]
        when = f" {clock(at)}" if at is not None else ""
        return [
            Completion(f"/{command.spoken} {words}{when}", words, detail, command.icon, (command.key, (key, at), True))
            for key, words, detail in found[:_MOST]
        ]


def attendees(sitting: Sitting, takes: Takes) -> list[AttendanceRow]:
    """Those of the list of whom such a command can be said."""
    rows = sitting.roll.rows
    if takes is Takes.ABSENT:
        return [r for r in rows if not r.in_room]
    if takes is Takes.PRESENT:
        return [r for r in rows if r.in_room]
    if takes is Takes.VOTER:
        return [r for r in rows if r.votes]
    if takes is Takes.MEMBER:
        return [r for r in rows if r.capacity.sits]
    if takes is Takes.SPEAKER:
        return sorted(rows, key=lambda r: not (r.in_room or r.came))
    return []


def _command(command: Command) -> Completion:
    ends = command.takes is Takes.NOTHING
    gap = "" if ends else " "
    return Completion(
        f"/{command.spoken}{gap}", command.spoken, command.explained, command.icon, (command.key, "", ends)
    )


def _others(row: AttendanceRow) -> tuple[str, ...]:
    """Further words a person of the list is found by."""
    return tuple(word for word in (row.name, row.post, terms.capacity(row.capacity)) if word)


def _cut(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _SHORT else f"{words[:_SHORT].rsplit(' ', 1)[0]} …"
