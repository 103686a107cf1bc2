"""What Ctrl+Z and Ctrl+Shift+Z do: an act is taken back, or done again, and a message says which one it was."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Slot

from desktop_app.progress import Progress
from desktop_app.sentences import Refused, Spoken
from desktop_app.services.activity import ActivityRow
from desktop_app.services.undo import StandsFast, Turn
from desktop_app.store.change_log import Act
from desktop_app.store.office_file import Committed
from desktop_app.ui import activity_words
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.voice import Voice
from desktop_app.ui.wording import Told, told

_BESIDE: Final = {"local_state"}
"""Tables beside the log in which a person's acts are kept, and not only what the program notes for itself."""
_TOGETHER: Final = {"scan.taken_in"}
"""Several of these come from one press of a key; their message takes them back together."""
_LISTS: Final = {"meeting": "meetings", "committee": "committees"}
"""Where to go when the record that is looked at is there no more."""


def _told(row: ActivityRow) -> str:
    """The act, and the words of what it was about where these are not in its sentence."""
    words, detail = activity_words.told(row), activity_words.shortened(row.detail)
    if not detail or detail in words:
        return words
    return QCoreApplication.translate("TakingBack", "{act}: “{detail}”.").format(act=words.rstrip("."), detail=detail)


def _raise(error: Spoken) -> ActivityRow | None:
    raise error


class Room(Frame, Protocol):
    """The window, with the place where the person is."""

    @property
    def place(self) -> Place: ...


class TakingBack(QObject):
    """Takes back through the log; an act with a way of its own (a letter, a certificate) by what its message offers."""

    def __init__(self, room: Room, voice: Voice) -> None:
        super().__init__(voice)
        self._room, self._voice = room, voice
        self._undo = room.desk.undo
        self._latest: Act | None = None
        self._offer: Callable[[], Any] | None = None
        self._offered: Act | None = None
        room.desk.file.on_committed(self._hear)

    def _hear(self, committed: Committed) -> None:
        """Called on the thread that committed: what was done last; None for what the log does not know."""
        if committed.act is not None or committed.kinds & _BESIDE:
            self._latest = committed.act

    def toast(self, text: str, undo: Callable[[], Any] | None) -> None:
        """A passing message; while it is shown, `undo` is how the act it tells of is taken back outside the log."""
        self._offer, self._offered = undo, self._latest
        if undo is None:
            self._voice.toaster.tell(text)
        else:
            self._voice.toaster.tell(text, act=self.tr("Undo"), keys="Ctrl+Z", do=self._take_offered)

    @Slot()
    def take_back(self) -> None:
        """Ctrl+Z."""
        offer = self._shown_offer()
        if not self._is_settled():
            return
        if self._voice.asked(lambda: self._undo.is_long(back=True)):
            self._go_long(self._undo.undo, back=True)
        elif offer is not None and self._is_its_own_way(self._voice.asked(self._undo.next_undo)):
            self._voice.asked(offer)
        else:
            self._go(self._undo.undo, back=True)

    @Slot()
    def do_again(self) -> None:
        """Ctrl+Shift+Z."""
        if not self._is_settled():
            return
        if self._voice.asked(lambda: self._undo.is_long(back=False)):
            self._go_long(self._undo.redo, back=False)
        else:
            self._go(self._undo.redo, back=False)

    def _take_offered(self) -> None:
        """The button of the message: that very act, whatever has been done since."""
        offer, self._offer = self._offer, None
        if offer is None or not self._is_settled():
            return
        if self._offered is self._latest and self._voice.asked(lambda: self._undo.is_long(back=True)):
            self._go_long(self._undo.undo, back=True)
            return
        turn = self._voice.asked(self._undo.next_undo)
        if self._is_offered(turn) and self._leads_back(turn):
            self._go(self._undo.undo, back=True)
        else:
            self._voice.asked(offer)

    def _shown_offer(self) -> Callable[[], Any] | None:
        """What the message that is shown offers; it goes."""
        offer, self._offer = self._offer, None
        is_shown = not self._voice.toaster.isHidden()
        self._voice.toaster.hide()
        return offer if is_shown else None

    def _is_offered(self, turn: Turn | None) -> bool:
        """Whether the message that is shown tells of the act whose turn it is."""
        act = self._offered
        return act is not None and turn is not None and turn.key == f"{act.rid}-{act.seq}"

    def _leads_back(self, turn: Turn | None) -> bool:
        return turn is not None and turn.way.leads_back and turn.act.verb not in _TOGETHER

    def _is_its_own_way(self, turn: Turn | None) -> bool:
        """Whether the act in the message is the latest, and the log cannot take it back."""
        if self._offered is None:
            return self._latest is None
        return self._is_offered(turn) and not self._leads_back(turn)

    def _is_settled(self) -> bool:
        """Whether all that was typed lies on the disk, so that the latest act is the latest."""
        if self._room.settled():
            return True
        self._voice.toaster.tell(self.tr("Not everything is saved yet; try again in a moment."), tone="zar")
        return False

    def _go(self, request: Callable[[], ActivityRow | None], *, back: bool) -> None:
        self._offer = None
        try:
            row = request()
        except StandsFast as refusal:
            self._voice.tell_of(self._why(refusal))
        except Spoken as error:
            self._voice.tell(error)
        else:
            self._say(row, back=back)
            if row is not None:
                self._leave_what_is_gone(row)

    def _go_long(self, request: Callable[[], ActivityRow | None], *, back: bool) -> None:
        """The same off the UI thread, for an act of thousands of changes."""

        def work(_: Progress) -> Callable[[], ActivityRow | None]:
            try:
                row = request()
            except Spoken as error:
                return partial(_raise, error)
            return lambda: row

        title = self.tr("Undoing") if back else self.tr("Doing again")
        self._room.run(work, title, lambda outcome: self._go(outcome, back=back))

    def _say(self, row: ActivityRow | None, *, back: bool) -> None:
        toaster = self._voice.toaster
        if row is None:
            words = self.tr("There is nothing to undo.") if back else self.tr("There is nothing to do again.")
            toaster.tell(words, tone="neutral")
            return
        words = self.tr("Undone: {act}") if back else self.tr("Done again: {act}")
        words = words.format(act=_told(row))
        if back:
            toaster.tell(words, act=self.tr("Do again"), keys="Ctrl+Shift+Z", do=self.do_again)
        else:
            toaster.tell(words, act=self.tr("Undo"), keys="Ctrl+Z", do=self.take_back)

    def _why(self, refusal: StandsFast) -> Told:
        """The fact, and which act stands as it is."""
        why = told(refusal)
        kept = self.tr("This stays as it is: {act}").format(act=_told(refusal.act))
        return Told(why.title, f"{kept}\n{why.body}".strip())

    def _leave_what_is_gone(self, row: ActivityRow) -> None:
        """Goes to the list where the very record that is looked at was taken back."""
        place = self._room.place
        if place.page not in _LISTS or (row.kind, row.row_id) != (place.page, place.id):
            return
        desk = self._room.desk
        try:
            if place.page == "meeting":
                desk.meetings.get(place.id)
            else:
                desk.committees.get(place.id)
        except Refused:
            self._room.go(Place(_LISTS[place.page]))
