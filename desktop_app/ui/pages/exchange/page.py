"""The exchange page: the offices and their keys above, the file that is being reviewed below."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.services.exchange.views import ArrivalRow, ArrivalState, ConflictView, Review
from desktop_app.ui.frame import Frame, Page, Place
from desktop_app.ui.pages.exchange.deeds import Deeds
from desktop_app.ui.pages.exchange.history import HistoryCard
from desktop_app.ui.pages.exchange.offices import BeginCard, OfficesCard
from desktop_app.ui.pages.exchange.open_conflicts import OpenConflicts
from desktop_app.ui.pages.exchange.own_key import OwnKeyCard
from desktop_app.ui.pages.exchange.result_card import ResultCard
from desktop_app.ui.pages.exchange.review_card import ReviewCard
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.surfaces import Card, PageHeader
from desktop_app.ui.widgets.toggles import Segmented
from desktop_app.ui.wording import is_persian, number

REVIEW, CONFLICTS, HISTORY = "review", "conflicts", "history"
KEY_WIDTH: Final = 340
NARROW_KEY: Final = 300
_TOP: Final = (168, 254)
"""Lowest and usual height of the upper row."""
_SHARE: Final = 0.32
_SOON_MS: Final = 120
_IGNORED: Final = frozenset({"draft", "preference"})


class ExchangePage(Page):
    """Nothing of the office changes before «record the file»."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.files: tuple[ArrivalRow, ...] = ()
        self.shown = ""
        """The file that is reviewed."""
        self._conflicts_read = 0
        self._undecided_part = False
        """Nobody has said what is to be shown below, and the conflicts are still being read."""
        self._is_locked = False
        """Whether the key lies under its passphrase: no file can be read then."""
        self._read = 0
        """Which reading of a review was asked for last: an earlier one comes too late."""
        self.begin = BeginCard(self.theme)
        self.offices = OfficesCard(self.theme, self.begin)
        self.own_key = OwnKeyCard(self.theme)
        self.review = ReviewCard(frame)
        self.conflicts = OpenConflicts(frame)
        self.history = HistoryCard(self.theme)
        self.result = ResultCard(self.theme)
        self.deeds = Deeds(self, self)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.look)
        self._build()
        self._connect()

    def _build(self) -> None:
        theme = self.theme
        sentence = self.tr("Files are signed and encrypted, and go by USB stick.")
        self.header = PageHeader(theme, self.tr("Exchange of files"), sentence, height=64)
        self.parts = Segmented(
            theme,
            [(REVIEW, self.tr("Review")), (CONFLICTS, self.tr("Conflicts")), (HISTORY, self.tr("Earlier files"))],
            name=self.tr("What is shown below"),
        )
        self.receive = Button(theme, self.tr("Receive from USB"), icon="mdi6.usb-flash-drive-outline", tip="Ctrl+O")
        self.make = Button(theme, self.tr("Make a file"), icon="ph.package", tip="Ctrl+N")
        for widget in (self.parts, self.receive, self.make):
            self.header.add_action(widget)
        self.empty = Card(theme, padding=1, dashed=True)
        nothing = EmptyState(
            theme,
            self.tr("No file waits for review"),
            self.tr("A file is dragged onto the window, or chosen from the stick. Nothing changes before the review."),
            icon="mdi6.usb-flash-drive-outline",
        )
        self.receive_first = Button(theme, self.tr("Receive from USB"))
        nothing.add_action(self.receive_first)
        self.empty.body.addWidget(nothing)
        self.locked = Card(theme, padding=1)
        under_key = EmptyState(
            theme,
            self.tr("The key of this office is locked"),
            self.tr("Files that wait for review are read with it. They stay as they are meanwhile."),
            icon="ph.lock-simple",
        )
        self.unlock_first = Button(theme, self.tr("Unlock"), kind="primary")
        under_key.add_action(self.unlock_first)
        self.locked.body.addWidget(under_key)
        self.below = QStackedWidget()
        for card in (self.empty, self.locked, self.review, self.conflicts, self.history, self.result):
            self.below.addWidget(card)
        self.top = QWidget()
        row = QHBoxLayout(self.top)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.offices, 1)
        row.addWidget(self.own_key)
        inside = QVBoxLayout()
        inside.setContentsMargins(24, 0, 24, 16)
        inside.setSpacing(16)
        inside.addWidget(self.top)
        inside.addWidget(self.below, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(inside, 1)

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
        self._take_keyboard()

    def refresh(self, kinds: frozenset[str]) -> None:
        if not kinds or kinds - _IGNORED:
            self._soon.start()

    def leave(self) -> bool:
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
        offices = asked(desk.partners.offices) or ()
        standings = asked(desk.standings.offices) or {}
        waiting = {one.office_id for one in self.waiting}
        self.offices.show_offices(offices, standings, waiting, desk.clock.today())
        if offices:
            self.make.allow()
        else:
            self.make.refuse(self.tr("No office is known yet."))
        self.history.show_files(self.files, desk.clock.today())
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
            self._take_keyboard()

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
        office = next((one.office_id for one in self.waiting if one.id == review.arrival_id), "")
        self.offices.list.blockSignals(True)
        self.offices.list.choose(office)
        self.offices.list.blockSignals(False)
        self.show_part(self.part)

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
        self._take_keyboard()

    @Slot(int)
    def step(self, by: int) -> None:
        """F7 and F8: the conflict before or after."""
        card = self.below.currentWidget()
        if card is self.review or card is self.conflicts:
            (self.review if card is self.review else self.conflicts).step(by)

    def _take_keyboard(self) -> None:
        shown = self.below.currentWidget()
        if shown is self.review:
            self.review.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif shown is self.conflicts and self.conflicts.decisions.all:
            self.conflicts.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif shown is self.history and self.files:
            self.history.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.offices.stack.currentIndex() == 0:
            self.offices.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.receive.setFocus(Qt.FocusReason.OtherFocusReason)

    # How it fits

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px, least, usual = self.theme.px, *_TOP
        height = max(px(least), min(px(usual), round(self.height() * _SHARE)))
        self.top.setFixedHeight(height)
        self.own_key.setFixedWidth(px(KEY_WIDTH if self.width() >= px(1250) else NARROW_KEY))
        self.own_key.fit(height)
