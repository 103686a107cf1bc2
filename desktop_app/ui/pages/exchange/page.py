"""The exchange page: the offices and their keys above, the file that is being reviewed below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.progress import Progress
from desktop_app.services.exchange.partner_views import PartnerView
from desktop_app.services.exchange.sending_views import NOT_AHEAD, Ahead
from desktop_app.services.exchange.standing import OfficeStanding
from desktop_app.services.exchange.views import ArrivalRow, ArrivalState, ConflictView, Review
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.pages.exchange.deeds import Deeds
from desktop_app.ui.pages.exchange.face import CONFLICTS, HISTORY, REVIEW, ExchangeFace
from desktop_app.ui.pages.exchange.offices import NOTHING
from desktop_app.ui.wording import is_persian, number

_SOON_MS: Final = 120
_COUNT_MS: Final = 600
_MOST_COUNTED: Final = 40
_IGNORED: Final = frozenset({"draft", "preference"})


class ExchangePage(ExchangeFace):
    """Nothing of the office changes before «record the file»."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.files: tuple[ArrivalRow, ...] = ()
        self._known: tuple[PartnerView, ...] = ()
        self._standings: dict[str, OfficeStanding] = {}
        self.shown = ""
        """The file that is reviewed."""
        self._just_came = ""
        """The file to whose review the keyboard goes once it is read."""
        self._conflicts_read = 0
        self._undecided_part = False
        """Nobody has said what is to be shown below, and the conflicts are still being read."""
        self._is_locked = False
        """Whether the key lies under its passphrase: no file can be read then."""
        self._read = 0
        """Which reading of a review was asked for last: an earlier one comes too late."""
        self.deeds = Deeds(self, self)
        self._ahead: dict[str, Ahead] = {}
        """By office."""
        self._counter = JobRunner(self)
        """Nobody has asked for it, and it is not shown."""
        self._counting = QTimer(self, singleShot=True, interval=_COUNT_MS)
        self._counting.timeout.connect(self._count_ahead)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.look)
        self._connect()

    def _connect(self) -> None:
        deeds = self.deeds
        for button in (self.receive, self.receive_first):
            button.clicked.connect(deeds.choose_files)
        self.make.clicked.connect(self.start_new)
        self.parts.chosen.connect(lambda part: self.show_part(str(part)))
        self.offices.chosen.connect(self._take_office)
        self.offices.acted.connect(deeds.act_on_office)
        self.offices.add_wanted.connect(deeds.add_office)
        self.offices.headquarters_wanted.connect(deeds.show_headquarters)
        self.begin.make_key_wanted.connect(deeds.make_key)
        self.begin.give_wanted.connect(deeds.give_card)
        self.begin.take_wanted.connect(deeds.add_office)
        self.unlock_first.clicked.connect(deeds.make_key)
        self.own_key.make_wanted.connect(deeds.make_key)
        self.own_key.unlock_wanted.connect(deeds.make_key)
        self.own_key.sheet_wanted.connect(deeds.show_key_sheet)
        self.own_key.copy_wanted.connect(deeds.copy_fingerprint)
        self.own_key.more_wanted.connect(deeds.show_own_key)
        self.review.record_wanted.connect(deeds.record)
        self.review.aside_wanted.connect(deeds.put_aside)
        self.review.resend_wanted.connect(deeds.request)
        self.review.stepped.connect(self._step_file)
        self.conflicts.settled.connect(deeds.tell_settled)
        for card in (self.review, self.conflicts):
            card.record_opened.connect(deeds.open_record)
        self.history.acted.connect(deeds.act_on_file)
        self.history.opened.connect(self._open_file)
        self.result.print_wanted.connect(deeds.print_result)
        self.result.undo_wanted.connect(deeds.take_back_result)
        self.result.conflicts_wanted.connect(partial(self.show_part, CONFLICTS))
        self.result.done.connect(self._finish_result)
        acts: dict[str, Callable[[], object]] = {
            "Ctrl+O": deeds.choose_files,
            "F7": partial(self.step, -1),
            "F8": partial(self.step, 1),
        }
        for keys, act in acts.items():
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    # What the window asks of a page

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:  # type: ignore[override]
        if self.below.currentWidget() not in {self.review, self.conflicts}:
            return (("Ctrl O", self.tr("Receive")), ("Ctrl N", self.tr("Make a file")))
        return (
            ("→ / ←" if is_persian() else "← / →", self.tr("Ours, the sender's")),
            ("Space", self.tr("Merge")),
            ("Ctrl Enter", self.tr("Record the choices")),
            ("F7 / F8", self.tr("Conflict before, after")),
            ("Ctrl O", self.tr("Receive")),
            ("Ctrl N", self.tr("Make a file")),
        )

    def arrive(self, place: Place) -> None:
        """`part` is review, conflicts or history; `id` a file; `focus` a record in conflict, as «entity/row»."""
        if place.id:
            self.shown = place.id
        if place.focus:
            self.conflicts.want(place.focus)
        wanted = place.part or (CONFLICTS if place.focus else "")
        self._undecided_part = not wanted
        self.look()
        self._undecided_part = self._undecided_part and not self.waiting
        self.show_part(wanted or self._first_part())
        self.take_keyboard()

    def refresh(self, kinds: frozenset[str]) -> None:
        if not kinds or kinds - _IGNORED:
            self._soon.start()

    def leave(self) -> bool:
        self._counting.stop()
        self._counter.shut_down()
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()
        return True

    @property
    def is_reading(self) -> bool:
        return self._soon.isActive()

    def start_new(self) -> None:
        """Ctrl+N."""
        self.deeds.make_file()

    def print_out(self) -> None:
        """Ctrl+P."""
        if self.below.currentWidget() is self.result:
            self.deeds.print_result()
        else:
            self.deeds.show_key_sheet()

    def take_files(self, paths: list[Path]) -> None:
        """Files that were dropped on the window."""
        self.deeds.receive(paths)

    # What is shown

    @Slot()
    def look(self) -> None:
        """Reads everything but the review, which is read beside the screen."""
        self._soon.stop()
        asked, desk = self.frame.asked, self.desk
        own = asked(desk.partners.own)
        self._is_locked = own is not None and own.locked
        if own is not None:
            self.own_key.show_own(own)
            self.begin.show_state(has_key=own.has_key)
        self.files = asked(desk.receiving.arrivals) or ()
        offices: tuple[PartnerView, ...] = asked(desk.partners.offices) or ()
        self._known = offices
        self._standings = asked(desk.standings.offices) or {}
        self._show_offices()
        self._counting.start()
        if offices:
            self.make.allow()
        else:
            self.make.refuse(self.tr("No office is known yet."))
        self._say_parts()
        self._look_at_conflicts()
        self._look_at_review()

    def _look_at_conflicts(self) -> None:
        """Beside the screen: of many, each is worked out from the log."""
        self._conflicts_read += 1
        turn, conflicts = self._conflicts_read, self.desk.conflicts
        if not self.frame.asked(conflicts.noted):
            self._show_conflicts(turn, ())
        else:
            title = self.tr("Reading the conflicts")
            self.frame.run(lambda _: conflicts.open(), title, lambda found: self._show_conflicts(turn, found))

    def _show_conflicts(self, turn: int, found: tuple[ConflictView, ...]) -> None:
        if turn != self._conflicts_read:
            return
        self.conflicts.show_conflicts(found)
        self._say_parts()
        if self._undecided_part:
            self._undecided_part = False
            self.show_part(self._first_part())
            self.take_keyboard()

    def _show_offices(self) -> None:
        missing = self._missing()
        standings = {
            one.id: replace(
                self._standings.get(one.id, NOTHING),
                waiting=self._ahead.get(one.id, NOT_AHEAD).unsent,
                unconfirmed=self._ahead.get(one.id, NOT_AHEAD).unconfirmed,
                missing=missing.get(one.id, ()),
            )
            for one in self._known
        }
        waiting = {one.office_id for one in self.waiting}
        today = self.desk.clock.today()
        self.offices.show_offices(self._known, standings, waiting, today)
        self.history.show_files(self.files, missing, today)

    def _missing(self) -> dict[str, tuple[int, ...]]:
        """By office, as its last file says; of one that is reviewed only the review knows what lacks."""
        found: dict[str, tuple[int, ...]] = {}
        review = self.review.review
        for one in sorted(self.files, key=lambda one: one.came):
            reviewed = review is not None and review.arrival_id == one.id
            if review is not None and reviewed:
                found[one.office_id] = review.missing_numbers
            elif one.state is ArrivalState.APPLIED:
                found[one.office_id] = one.missing
        return found

    @Slot()
    def _count_ahead(self) -> None:
        """How much each office lacks, beside the screen; of very many offices it is told when a file is made."""
        offices, sending = [one.id for one in self._known if one.can_exchange], self.desk.sending
        if not offices or len(offices) > _MOST_COUNTED or not self.isVisible():
            return

        def work(progress: Progress) -> dict[str, Ahead]:
            found = {}
            for done, office in enumerate(offices):
                progress.step(done, len(offices))
                found[office] = sending.ahead(office)
            return found

        self._counter.start(work, "").succeeded.connect(self._show_ahead)

    @Slot(object)
    def _show_ahead(self, found: dict[str, Ahead]) -> None:
        if found != self._ahead:
            self._ahead = found
            self._show_offices()

    @property
    def waiting(self) -> list[ArrivalRow]:
        """The files that wait for review, the earliest first."""
        found = [one for one in self.files if one.state is ArrivalState.REVIEWING]
        return sorted(found, key=lambda one: (one.came, one.number))

    def _say_parts(self) -> None:
        for part, words, count in (
            (REVIEW, self.tr("Review"), len(self.waiting)),
            (CONFLICTS, self.tr("Conflicts"), len(self.conflicts.decisions.all)),
            (HISTORY, self.tr("Earlier files"), 0),
        ):
            self.parts.say(part, f"{words} {number(count)}" if count else words)

    def _first_part(self) -> str:
        if self.waiting:
            return REVIEW
        if self.conflicts.decisions.all:
            return CONFLICTS
        return HISTORY if self.files else REVIEW

    def show_part(self, part: str) -> None:
        """What lies below: the review, the open conflicts, or the earlier files."""
        self.parts.choose(part)
        cards: dict[str, QWidget] = {CONFLICTS: self.conflicts, HISTORY: self.history}
        reviewing: QWidget = self.review if self.review.review is not None and self.waiting else self.empty
        if self._is_locked and self.waiting:
            reviewing = self.locked
        if self.result.outcome is not None:
            reviewing = self.result
        self.below.setCurrentWidget(cards.get(part, reviewing))
        self.hints_changed.emit()

    @property
    def part(self) -> str:
        return str(self.parts.value)

    def _look_at_review(self) -> None:
        """The review of the file that is shown, or of the first that waits."""
        waiting = [one.id for one in self.waiting]
        if self.shown not in waiting:
            self.shown = waiting[0] if waiting else ""
        if not self.shown or self._is_locked:
            self.review.clear()
            self.show_part(self.part)
            return
        self._read += 1
        which, turn = self.shown, self._read
        desk = self.desk
        self.frame.run(
            lambda _: desk.receiving.review(which),
            self.tr("Reading the file"),
            lambda found: self._show_review(turn, found),
        )

    def _show_review(self, turn: int, review: Review) -> None:
        if turn != self._read:
            return
        waiting = [one.id for one in self.waiting]
        if review.arrival_id not in waiting:
            return
        place = waiting.index(review.arrival_id) + 1
        self.review.show_review(review, place, len(waiting))
        self._show_offices()
        office = next((one.office_id for one in self.waiting if one.id == review.arrival_id), "")
        self.offices.list.blockSignals(True)
        self.offices.list.choose(office)
        self.offices.list.blockSignals(False)
        self.show_part(self.part)
        if self._just_came == review.arrival_id:
            self._just_came = ""
            self.review.take_keyboard()

    def has_come(self, which: str) -> None:
        """A file was opened: it is shown, and the keyboard goes to it."""
        self.shown = self._just_came = which
        self.look()
        self.show_part(REVIEW)

    def _take_office(self, key: object) -> None:
        """An office of which a file waits: that file is reviewed."""
        first = next((one for one in self.waiting if one.office_id == key), None)
        if first is not None and first.id != self.shown:
            self.shown = first.id
            self._look_at_review()

    def _step_file(self, by: int) -> None:
        waiting = [one.id for one in self.waiting]
        if self.shown in waiting:
            place = max(0, min(waiting.index(self.shown) + by, len(waiting) - 1))
            self.shown = waiting[place]
            self._look_at_review()

    def _open_file(self, which: str) -> None:
        if which in [one.id for one in self.waiting]:
            self.shown = which
            self._look_at_review()
            self.show_part(REVIEW)

    def show_result(self) -> None:
        """What recording did stays in front until the person goes on."""
        self.show_part(REVIEW)
        self.result.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _finish_result(self) -> None:
        self.result.outcome = None
        self.show_part(self._first_part())
        self.take_keyboard()

    @Slot(int)
    def step(self, by: int) -> None:
        """F7 and F8: the conflict before or after."""
        card = self.below.currentWidget()
        if card is self.review or card is self.conflicts:
            (self.review if card is self.review else self.conflicts).step(by)
