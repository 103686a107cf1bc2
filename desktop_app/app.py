"""Opens the office's file, plugs the rooms together and starts the window: the only module that knows every room."""

from __future__ import annotations

import dataclasses
import gc
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from desktop_app import paths
from desktop_app.progress import Progress, Silent
from desktop_app.sentences import Spoken
from desktop_app.services import papers
from desktop_app.services.desk import Desk
from desktop_app.services.file_access import Recasting, Unlocked, ring_for
from desktop_app.services.preferences import PreferencesFile
from desktop_app.services.requests import Clock
from desktop_app.store.clock import HybridClock
from desktop_app.store.keyring_file import is_encrypted, salt_of
from desktop_app.store.office_file import OfficeFile
from desktop_app.ui.appearance import is_dark
from desktop_app.ui.frame import Place
from desktop_app.ui.last_resort import LastResort
from desktop_app.ui.single_instance import SingleInstance, bring_forward
from desktop_app.ui.stopped_at import place_to_open
from desktop_app.ui.theme import Theme
from desktop_app.ui.translations import Speech
from desktop_app.ui.unit_files import is_an_answer, is_of_a_unit
from desktop_app.ui.way_in import asked_in, recast_while_waiting
from desktop_app.ui.widgets.dialogs import ErrorDialog
from desktop_app.ui.window import MainWindow
from desktop_app.ui.wording import told
from desktop_app.wrapping import Cost

if TYPE_CHECKING:
    from desktop_app.ui.dialogs.first_run import NewOffice

BACKUP_AFTER_MS = 4000
"""The backup of the start waits until the first window is in use."""
READY_AFTER_MS = 400
"""Places are made ready once the first window has been painted."""
DONE, REFUSED = 0, 1


class Application(QObject):
    """The program with a window: one office at a time."""

    def __init__(self, home: Path | None = None, cost: Cost | None = None) -> None:
        instance = QApplication.instance()
        self.qt = instance if isinstance(instance, QApplication) else QApplication([sys.argv[0]])
        super().__init__()
        self.qt.setApplicationName("Dabir")
        self.qt.setQuitOnLastWindowClosed(False)  # a window makes way for another when the language changes
        self._home = home or paths.user_data()
        self._cost = cost
        """What a guess at a passphrase costs in files that are encrypted here."""
        self._unlocked: Unlocked | None = None
        """Who has given a passphrase for the office's file."""
        self.preferences_file = PreferencesFile(self._home / "preferences.json")
        chosen = self.preferences_file.load()
        self.speech = Speech(self.qt)
        self.speech.speak(chosen.language)
        self.theme = Theme(self.qt, dark=is_dark(chosen.theme), scale=chosen.text_scale)
        self.last_resort = LastResort(self.theme, self._home / "logs")
        self.window: MainWindow | None = None
        self._instance: SingleInstance | None = None
        self._clock: Clock | None = None
        self._in_use = QTimer(self, singleShot=True, interval=BACKUP_AFTER_MS)
        self._in_use.timeout.connect(self._back_up)
        self._painted = QTimer(self, singleShot=True, interval=READY_AFTER_MS)
        self._painted.timeout.connect(self._get_places_ready)
        self._remembers = True
        """Whether the office is the one to open next time."""
        self._tells_a_story = False
        """Whether what is done is dated in the sample's story."""
        self._sample: tempfile.TemporaryDirectory[str] | None = None

    def open(self, path: Path | None = None) -> int:
        """The program as a person starts it: on `path`, or the office used last, or the first run."""
        self.last_resort.stand_ready()
        last = self.preferences_file.load().last_office
        used = Path(last) if last and Path(last).exists() else None
        came = path if path is not None and used is not None and is_an_answer(path) and not is_of_a_unit(used) else None
        chosen = used if came is not None else path or used
        shown = self._try(chosen) if chosen is not None else self._first_run()
        if came is not None and self.window is not None:
            from desktop_app.ui.unit_answers import receive_answers  # noqa: PLC0415 - start-up

            receive_answers(self.window, self.window, [came])
        return self.qt.exec() if shown else (DONE if self._handed_over else REFUSED)

    def demo(self) -> int:
        """The program on a fresh copy of the sample office; what is done to it is gone when the window closes."""
        self.last_resort.stand_ready()
        self._show_sample()
        return self.qt.exec()

    def pictures(self, folder: Path, progress: Progress | None = None) -> list[Path]:
        """Renders every screen of the sample office into `folder`, in both themes; gives the files."""
        from desktop_app.services.sample import build, go_live  # noqa: PLC0415 - as above
        from desktop_app.services.sample_story import StoryClock, story_day  # noqa: PLC0415 - as above
        from desktop_app.ui.pictures import take  # noqa: PLC0415 - only this request takes any

        self._remembers, self._tells_a_story = False, True
        with tempfile.TemporaryDirectory(prefix="dabir-pictures-", ignore_cleanup_errors=True) as place:
            self.preferences_file = PreferencesFile(Path(place) / "preferences.json")
            self.speech.speak("fa")
            self.theme.wear(dark=False, scale=1.0)
            path = Path(place) / "شهرداری سپیدار.dabir"
            build(path, home=Path(place), exchanging=True).file.close()
            clock = StoryClock(story_day())
            with OfficeFile.open(path, home=Path(place)) as file:
                Desk(file, Clock(clock.now)).backups.make("start")
            window = self.window_on(path, clock=Clock(clock.now))
            files = take(window, folder, progress or Silent(), lambda desk: go_live(desk, clock))
            window.close()
        return files

    def window_on(self, path: Path, *, clock: Clock | None = None, place: Place | None = None) -> MainWindow:
        """Opens the office at `path` and shows its window. Raises Refused or EnvironmentFault; nothing is open then."""
        self._clock = clock
        preferences = self.preferences_file.load()
        stamps = HybridClock(clock.milliseconds) if clock is not None and self._tells_a_story else None
        file = OfficeFile.open(path, person=preferences.person, clock=stamps, unlocked=self._unlocked)
        desk = Desk(file, clock)
        if not file.person:
            file.person = desk.offices.own().secretary_title
        window = MainWindow(desk, self.theme, self.speech, self.preferences_file)
        window.language_chosen.connect(self._speak_anew)
        window.restore_wanted.connect(self._restore)
        window.recast_wanted.connect(self._recast, Qt.ConnectionType.QueuedConnection)  # the window goes for it
        window.closed.connect(self._leave)
        self.window = window
        if place is None and self._remembers:
            place = place_to_open(
                desk, preferences.stopped_at if preferences.last_office == str(path.resolve()) else ""
            )
        window.open(place) if place is not None else window.open()
        if self._remembers:
            self.preferences_file.save(
                dataclasses.replace(self.preferences_file.load(), last_office=str(path.resolve()))
            )
        gc.freeze()  # what start-up has made stays: it need not be looked through again
        gc.enable()
        self._painted.start()
        self._in_use.start()
        return window

    # One office at a time

    _handed_over = False
    """The office is open in another window, which has come to the front; or nobody gave its passphrase."""
    _code = ""
    """A new recovery code that is still to be shown."""

    def _try(self, path: Path) -> bool:
        """Shows the office at `path`; where that is refused, says why and offers the first run."""
        try:
            if is_of_a_unit(path):
                return self._answer(path)
            self._instance = SingleInstance(path, self)
            if not self._instance.enter():
                self._handed_over = True
                return False
            self._instance.raise_wanted.connect(self._raise)
            if not self._come_in(path):
                self._instance.leave()
                return False
            self.window_on(path)
        except Spoken as error:
            self._tell(error)
            if self._instance is not None:
                self._instance.leave()
            return self._first_run()
        return True

    def _answer(self, path: Path) -> bool:
        """The window of a unit that answers the secretariat by file. False where the person goes away."""
        from desktop_app.ui.unit.session import UnitSession  # noqa: PLC0415 - start-up: most have an office

        session = UnitSession(self.theme, self.speech, self.preferences_file, self._home, self)
        session.closed.connect(self._leave)
        shown = session.open(path)
        self._handed_over = session.handed_over
        return shown

    def _come_in(self, path: Path) -> bool:
        """Asks for a passphrase where the file is encrypted and nobody has given one yet."""
        if not is_encrypted(path) or (self._unlocked is not None and self._unlocked.key.salt == salt_of(path)):
            return True
        self._unlocked = asked_in(self.theme, path, self.preferences_file.load().person)
        self._handed_over = self._unlocked is None  # gone away: that is no failure
        return self._unlocked is not None

    def _first_run(self) -> bool:
        """Asks what a new office needs, or which file to open. False where the person goes away."""
        from desktop_app.ui.dialogs.first_run import (  # noqa: PLC0415 - start-up: most starts need no first run
            FirstRunDialog,
            NewOffice,
            SampleOffice,
        )

        answer = FirstRunDialog(self.theme, paths.offices()).ask()
        match answer:
            case NewOffice():
                try:
                    self._found(answer)
                except Spoken as error:
                    self._tell(error)
                    return self._first_run()
                shown = self._try(answer.path)
                self._show_code()
                return shown
            case SampleOffice():
                self._show_sample()
                return True
            case Path():
                return self._try(answer)
            case _:
                return False

    def _show_sample(self) -> None:
        from desktop_app.services.sample import build  # noqa: PLC0415 - only a demo tells the story
        from desktop_app.services.sample_story import story_clock  # noqa: PLC0415 - as above

        self._remembers, self._tells_a_story = False, True
        self._sample = tempfile.TemporaryDirectory(prefix="dabir-demo-", ignore_cleanup_errors=True)
        path = Path(self._sample.name) / "شهرداری سپیدار.dabir"
        build(path, home=self._home, exchanging=True).file.close()
        self.window_on(path, clock=story_clock(running=True))

    def _found(self, answer: NewOffice) -> None:
        """Makes the office's file with what the first run has asked."""
        answer.path.parent.mkdir(parents=True, exist_ok=True)
        keys = None
        if answer.passphrase:
            ring, self._unlocked, self._code = ring_for(answer.person, answer.passphrase, self._cost)
            keys = ring, self._unlocked
        with OfficeFile.create(answer.path, office_name=answer.name, person=answer.person, keys=keys) as file:
            desk = Desk(file)
            desk.offices.describe(name=answer.name, secretariat=answer.secretariat, secretary_title=answer.person)
            if answer.committee:
                desk.committees.found(answer.committee)
        self.preferences_file.save(dataclasses.replace(self.preferences_file.load(), person=answer.person))

    def _show_code(self) -> None:
        """The recovery code of a file that has just been encrypted, over its window."""
        code, self._code = self._code, ""
        if self.window is not None and code:
            from desktop_app.ui.dialogs.recovery_code import RecoveryCodeDialog  # noqa: PLC0415 - start-up

            desk = self.window.desk
            dialog = RecoveryCodeDialog(self.theme, code, lambda: desk.access.sheet(code), self.window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _tell(self, error: Spoken) -> None:
        ErrorDialog(self.theme, told(error)).exec()

    # What a window asks for

    @Slot()
    def _raise(self) -> None:
        if self.window is not None:
            bring_forward(self.window)

    @Slot()
    def _get_places_ready(self) -> None:
        """Nobody waits for a place that is visited for the first time, nor for the next stage of a meeting."""
        if self.window is not None:
            from desktop_app.ui.readiness import get_ready  # noqa: PLC0415 - start-up

            self.window.keep_up(partial(get_ready, self.window.desk), self.tr("Getting the papers ready"))

    @Slot()
    def _back_up(self) -> None:
        """What waits until the window is in use: a backup, a search that knows every record, papers at hand."""
        if self.window is not None:
            desk = self.window.desk
            self.window.keep_up(desk.backups.at_start, self.tr("Backup"))
            self.window.keep_up(desk.search.follow, self.tr("Getting the search ready"))
            self.window.keep_up(papers.get_ready, self.tr("Getting the papers ready"))

    @Slot(str)
    def _speak_anew(self, language: str) -> None:
        """The same office in another language: a new window where the person was."""
        del language
        old = self.window
        if old is None:
            return
        path, place = old.desk.file.path, old.place
        self._unlocked = old.desk.file.unlocked
        old.closed.disconnect(self._leave)
        if old.dismiss():
            self.window_on(path, clock=self._clock, place=place)

    @Slot(object)
    def _restore(self, backup: Path) -> None:
        """Puts a backup in the place of the file, which is kept aside, and opens it."""
        from desktop_app.store import backups  # noqa: PLC0415 - a rare request

        old = self.window
        if old is None:
            return
        path = old.desk.file.path
        before = self._unlocked = old.desk.file.unlocked
        try:
            if not self._come_in(backup):
                self._unlocked = before
                return
        except Spoken as error:
            self._tell(error)
            return
        old.closed.disconnect(self._leave)
        if not old.dismiss():
            old.closed.connect(self._leave)
            return
        try:
            backups.restore(backup, path, key=self._unlocked.key if self._unlocked and is_encrypted(backup) else None)
        except Spoken as error:
            self._tell(error)
            self._unlocked = before
        self.window_on(path, clock=self._clock)

    def _let_go(self, window: MainWindow) -> None:
        """Nothing of a window that is closed may ask the file for anything while it is given another form."""
        self._painted.stop()
        self._in_use.stop()
        self.window = None
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)

    @Slot(object)
    def _recast(self, wish: Recasting) -> None:
        """Encrypts the office's file, takes the encryption away, or gives it another key, and opens it again."""
        old = self.window
        if old is None:
            return
        path, place = old.desk.file.path, old.place
        self._unlocked = old.desk.file.unlocked
        old.closed.disconnect(self._leave)
        if not old.dismiss():
            old.closed.connect(self._leave)
            return
        self._let_go(old)
        try:
            done = recast_while_waiting(self.theme, path, wish, self._unlocked, self._cost)
            self._unlocked, self._code = done.unlocked, done.code
        except Spoken as error:
            self._tell(error)
        self.window_on(path, clock=self._clock, place=place)
        self._show_code()

    @Slot()
    def _leave(self) -> None:
        self._painted.stop()
        self._in_use.stop()
        if self._instance is not None:
            self._instance.leave()
        self.qt.quit()
