"""The window: a frame round the pages, with the rail, the top bar, the footer and what passes over them."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout

from desktop_app.progress import Progress
from desktop_app.services.desk import Desk
from desktop_app.services.preferences import Preferences, PreferencesFile
from desktop_app.ui import shortcuts
from desktop_app.ui.changes import Changes
from desktop_app.ui.choices import Choices
from desktop_app.ui.file_drop import FileDrop
from desktop_app.ui.frame import Page, Place
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.locking import Locking
from desktop_app.ui.navigation import Trail
from desktop_app.ui.page_stack import PageStack
from desktop_app.ui.places import OWNER, PAGES, RAIL_KEYS, Maker, rail_places
from desktop_app.ui.saved_state import SavedState
from desktop_app.ui.saving import Outcome, Saver
from desktop_app.ui.standing import Standing
from desktop_app.ui.stopped_at import noted
from desktop_app.ui.taking_back import TakingBack
from desktop_app.ui.theme import Theme
from desktop_app.ui.translations import Speech
from desktop_app.ui.voice import Voice
from desktop_app.ui.widgets.footer_bar import FooterBar
from desktop_app.ui.widgets.job_strip import JobStrip
from desktop_app.ui.widgets.logo import application_icon
from desktop_app.ui.widgets.rail import Rail
from desktop_app.ui.widgets.surfaces import Ground
from desktop_app.ui.widgets.toast import Toast
from desktop_app.ui.widgets.top_bar import TopBar
from desktop_app.ui.wording import line, number, told

if TYPE_CHECKING:
    from desktop_app.ui.finding import Finder

SMALLEST = (1180, 700)
USUAL = (1440, 900)
_FRAME = QSize(2, 40)
"""About what the frame and the title of a window take of the screen."""
HOME = Place("home")
NEW = "new"
"""The part of a place that stands for its Ctrl+N."""
_MINUTE_MS = 60_000
_OVERDUE_MS = 400


class MainWindow(Ground):
    """Implements `Frame`. Pages are made on their first visit; the file is closed with the window."""

    language_chosen = Signal(str)
    """Another language is spoken now: the application closes this window and shows another."""
    restore_wanted = Signal(object)
    """The path of a backup that is to take the place of the file."""
    recast_wanted = Signal(object)
    """What the file is to become: encrypted, plain, or with another key; the application closes it for that."""
    closed = Signal()

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        speech: Speech,
        preferences_file: PreferencesFile,
        pages: Mapping[str, Maker] | None = None,
    ) -> None:
        super().__init__(theme, "canvas")
        self.desk = desk
        self.speech = speech
        self.choices = Choices(preferences_file, theme)
        self._trail = Trail(HOME)
        self._hints: tuple[tuple[str, str], ...] = ()
        self._finder: Finder | None = None
        self.jobs = JobRunner(self)
        self.upkeep = JobRunner(self)
        """What goes on by itself: a person's own jobs do not wait for it, and it is not shown."""
        self.changes = Changes(desk, self)
        self.saved_state = SavedState(self)
        self.saver = Saver(self)
        self.locking = Locking(self, self)
        self.setMinimumSize(*SMALLEST)
        self.setWindowIcon(application_icon(theme.colour("lajvard-fill")))
        self._build(PAGES if pages is None else pages)
        self._connect()
        self._take_size()

    # What it is made of

    def _take_size(self) -> None:
        """As it was left; the first time the usual size, or the whole of a screen that has not so much room."""
        self.resize(*USUAL)
        room = self.screen().availableSize()
        usual, smallest = QSize(*USUAL), QSize(*SMALLEST)
        if smallest.boundedTo(room) == smallest and usual.boundedTo(room - _FRAME) != usual:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        self.restoreGeometry(QByteArray.fromBase64(self.choices.now.window.encode()))

    def _build(self, pages: Mapping[str, Maker]) -> None:
        self.rail = Rail(self.theme, rail_places(), name=self.tr("Places"))
        self.top_bar = TopBar(self.theme, self.tr("Search in meetings, resolutions, people and attachments"))
        self.stack = PageStack(self, pages)
        self.job_strip = JobStrip(self.theme)
        self.footer = FooterBar(self.theme)
        self.voice = Voice(self, self.theme, Toast(self.theme, self.stack))
        self.taking_back = TakingBack(self, self.voice)
        self.standing = Standing(self.desk, self.top_bar, self.rail)
        self.file_drop = FileDrop(self.theme, self)
        column = QVBoxLayout()
        column.setSpacing(0)
        for widget in (self.top_bar, self.stack, self.job_strip, self.footer):
            column.addWidget(widget, 1 if widget is self.stack else 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self.footer.hide()

    def _connect(self) -> None:
        self.rail.chosen.connect(self._go_to_page)
        self.top_bar.search_wanted.connect(self.open_search)
        self.top_bar.theme_toggled.connect(self._toggle_theme)
        self.theme.typing.chosen.connect(self._keep_typing)
        self.changes.happened.connect(self._follow_changes)
        self.saved_state.said.connect(lambda words, icon, ink: self.footer.show_state(words, icon=icon, ink=ink))
        self.saver.pending_changed.connect(lambda: self.saved_state.saving(self.saver.pending))
        self.saver.troubled.connect(self.saved_state.troubled)
        self.stack.restore_wanted.connect(self.restore_wanted)
        self.stack.recast_wanted.connect(self.recast_wanted)
        self.stack.hints_changed.connect(self._show_hints)
        self.jobs.started.connect(self.job_strip.watch)
        self.locking.changed_hands.connect(self._follow_hands)
        self.file_drop.dropped.connect(self._receive)
        acts = {
            "F1": self.show_shortcuts,
            "Ctrl+Shift+D": self._toggle_theme,
            "Ctrl+Alt+L": self.locking.lock,
            "Ctrl+T": lambda: self.go(Place("tray")),
        }
        shortcuts.bind(self, self._go_to_page, RAIL_KEYS, acts)
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._minute.timeout.connect(self._follow_time)
        self._minute.start()
        self._overdue = QTimer(self, singleShot=True, interval=_OVERDUE_MS)
        self._overdue.timeout.connect(self.standing.show_overdue)

    def open(self, place: Place = HOME) -> None:
        """Shows the window at `place`."""
        self.setWindowTitle(line(self.tr("Dabir, {office}").format(office=self.standing.show_office())))
        self.standing.show_person()
        self.saved_state.tell()
        self._show_place(place)
        self.show()
        self.locking.follow()
        # What the first look does not need comes after it.
        QTimer.singleShot(0, self, self._fill_later)

    @Slot()
    def _fill_later(self) -> None:
        self.file_drop.watch()
        self.standing.show_backup()
        self.standing.show_overdue()
        self.standing.show_waiting()
        for notice in self.desk.file.notices:
            self.tell(notice)

    # Frame: places

    @property
    def place(self) -> Place:
        """Where the person is."""
        return self._trail.here

    @property
    def page(self) -> Page | None:
        return self.stack.page

    def go(self, place: Place) -> None:
        if not self._may_leave():
            self.rail.show_active(OWNER.get(self.place.page, self.place.page))
            return
        # A place that asks for something new is come back to without asking again.
        self._show_place(dataclasses.replace(place, part="") if place.part == NEW else place)
        if place.part == NEW and self.page is not None:
            self.page.start_new()

    def back(self) -> None:
        before = self._trail.before()
        if before is not None and self._may_leave():
            self._trail.back()
            self._show_place(before)

    def _may_leave(self) -> bool:
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()  # a line commits what is typed when it loses the focus
        return self.page is None or self.page.leave()

    def _show_place(self, place: Place) -> None:
        page = self.stack.bring(place.page)
        self._trail.go(place)
        self.voice.toaster.raise_()
        self.rail.show_active(OWNER.get(place.page, place.page))
        page.arrive(place)
        self._show_hints()
        self.choices.take(stopped_at=noted(place))

    @Slot(list)
    def _receive(self, paths: list[Path]) -> None:
        """Files that were dropped anywhere are received on the page of exchange."""
        self.go(Place("exchange"))
        take = getattr(self.page, "take_files", None)
        if take is not None:
            take(paths)

    @Slot(str)
    def _go_to_page(self, key: str) -> None:
        self.go(Place(key))

    @Slot()
    def _show_hints(self) -> None:
        hints = self.page.hints if self.page is not None else ()
        if hints == self._hints:
            return
        self._hints = hints
        self.footer.setVisible(bool(hints))
        self.footer.show_hints([(tuple(keys.split(" / ")), words) for keys, words in hints])

    # Frame: requests and what is said about them

    def asked(self, request: Callable[[], Any]) -> Any:
        return self.voice.asked(request)

    def save(self, request: Callable[[], Any], told: Callable[[Outcome], None] | None = None, words: str = "") -> None:
        self.saver.save(request, told, words)

    def settled(self) -> bool:
        return self.saver.drain()

    def tell(self, error: BaseException) -> None:
        self.voice.tell(error)

    def toast(self, text: str, *, undo: Callable[[], Any] | None = None) -> None:
        self.taking_back.toast(text, undo)

    def confirm(self, fact: str, effect: str, act: str, keep: str, *, danger: bool = False) -> bool:
        return self.voice.confirm(fact, effect, act, keep, danger=danger)

    def run(self, work: Callable[[Progress], Any], title: str, done: Callable[[Any], Any] | None = None) -> None:
        job = self.jobs.start(work, title)
        job.failed.connect(self.voice.tell)
        job.finished.connect(self.standing.show_backup)
        if done is not None:
            job.succeeded.connect(done)

    def keep_up(self, work: Callable[[Progress], Any], title: str) -> None:
        """Runs something that nobody has asked for, beside the jobs; only what goes wrong is told."""
        job = self.upkeep.start(work, title)
        job.failed.connect(self.voice.tell)
        job.finished.connect(self.standing.show_backup)

    # Frame: preferences

    def preferences(self) -> Preferences:
        return self.choices.now

    def prefer(self, **choices: Any) -> None:
        changed = self.choices.take(**choices)
        if "person" in changed:
            if self.desk.file.unlocked is None:  # else it is who has given the passphrase
                self.desk.file.person = self.choices.now.person
            self.standing.show_person()
        if "lock_after" in changed:
            self.locking.follow()
        # The control that was pressed is done with its signal before its page or its window goes.
        if "language" in changed:
            self.speech.speak(self.choices.now.language)
            QTimer.singleShot(0, self, lambda: self.language_chosen.emit(self.choices.now.language))
        elif "text_scale" in changed:
            QTimer.singleShot(0, self, self._renew_pages)

    @Slot()
    def _renew_pages(self) -> None:
        """Makes the pages anew at another size of text: what is measured once is measured again."""
        self.stack.forget()
        self._show_place(self.place)

    @Slot(bool)
    def _keep_typing(self, repairs: bool) -> None:  # noqa: FBT001 - a Qt slot
        if self.isVisible():  # a window that made way for another has old choices
            self.prefer(repair_while_typing=repairs)

    @Slot()
    def _toggle_theme(self) -> None:
        self.prefer(theme="light" if self.theme.is_dark else "dark")

    # What goes on outside the page

    @Slot(frozenset)
    def _follow_changes(self, kinds: frozenset[str]) -> None:
        """Empty `kinds`: another process has written, and anything may have changed."""
        if kinds:
            self.saved_state.saved()
        if self.page is not None:
            self.page.refresh(kinds)
            self._show_hints()
        if not kinds or kinds & {"resolution", "meeting"}:
            self._overdue.start()  # once for many commits in a row
        if "office" in kinds:
            self.standing.show_office()
        if not kinds or kinds - {"draft"}:
            self.standing.show_waiting()

    @Slot()
    def _follow_hands(self) -> None:
        self.standing.show_person()
        if self.page is not None:
            self.page.refresh(frozenset())

    @Slot()
    def _follow_time(self) -> None:
        self.standing.show_backup()
        if self.standing.has_day_changed():
            self.standing.show_overdue()
            if self.page is not None:
                self.page.refresh(frozenset())

    @Slot()
    def open_search(self) -> None:
        """The palette over everything."""
        if self._finder is None:
            from desktop_app.ui.finding import Finder  # noqa: PLC0415 - start-up

            self._finder = Finder(self, self)
        self._finder.open()

    @Slot()
    def show_shortcuts(self) -> None:
        from desktop_app.ui.dialogs.shortcuts import ShortcutsDialog  # noqa: PLC0415 - start-up

        dialog = ShortcutsDialog(self.theme, parent=self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # Keys that a page or a field may want for itself come here only when it did not

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.back()
        elif not (self.page is not None and shortcuts.acted(event, self.page, self.taking_back)):
            super().keyPressEvent(event)

    # The end

    def dismiss(self) -> bool:
        """Closes the window and the file; False where a page keeps the person here."""
        return self.close()

    def _may_close(self) -> bool:
        """Everything is on disk, or the person takes what is not along on the clipboard."""
        if self.settled():
            return True
        unsaved = self.saver.unsaved()
        QApplication.clipboard().setText("\n\n".join(unsaved))
        trouble = self.saver.trouble
        return self.confirm(
            self.tr("{n} texts could not be saved").format(n=number(len(unsaved))),
            self.tr(
                "{why} The texts are on the clipboard now: paste them into another program before you close."
            ).format(why=told(trouble).title if trouble is not None else ""),
            self.tr("Close all the same"),
            self.tr("Stay"),
            danger=True,
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_leave() or not self._may_close():
            event.ignore()
            return
        self.locking.rest()
        self.saver.shut_down()
        self._minute.stop()
        self._overdue.stop()
        self.jobs.shut_down()
        self.upkeep.shut_down()
        if self._finder is not None:
            self._finder.shut_down()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.choices.take(window=geometry, stopped_at="")
        self.desk.file.close()
        self.closed.emit()
        super().closeEvent(event)
