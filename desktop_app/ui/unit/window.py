"""The unit's window: its resolutions in a list, the entry beside it, and the answer that goes to the secretariat."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSize, QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from desktop_app.exchange.follow_up_file import ANSWER_SUFFIX
from desktop_app.services.exchange.unit_entries import TaskRow
from desktop_app.services.exchange.unit_work import AnswerMade, UnitWork
from desktop_app.services.preferences import PreferencesFile
from desktop_app.ui.choices import Choices
from desktop_app.ui.saved_state import SavedState
from desktop_app.ui.theme import Theme
from desktop_app.ui.unit.list import TaskList
from desktop_app.ui.unit.made import AnswerMadeDialog
from desktop_app.ui.unit.panel import TaskPanel
from desktop_app.ui.voice import Voice
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.footer_bar import FooterBar
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.logo import application_icon
from desktop_app.ui.widgets.surfaces import Ground, PageHeader
from desktop_app.ui.widgets.toast import Toast
from desktop_app.ui.wording import date_short, line, number

SMALLEST = (980, 620)
USUAL = (1280, 820)


class UnitWindow(Ground):
    """Everything entered is kept at once; closing the window asks nothing, and the next start goes on."""

    language_chosen = Signal(str)
    closed = Signal()

    def __init__(self, work: UnitWork, theme: Theme, preferences_file: PreferencesFile) -> None:
        super().__init__(theme, "canvas")
        self.work = work
        self.choices = Choices(preferences_file, theme)
        self._undo: Callable[[], Any] | None = None
        self.told: AnswerMadeDialog | None = None
        self.setMinimumSize(*SMALLEST)
        self.setWindowIcon(application_icon(theme.colour("lajvard-fill")))
        self.setWindowTitle(line(self.tr("Dabir, answer of {unit}").format(unit=work.file.unit)))
        self.header = PageHeader(theme)
        self.list = TaskList(theme)
        self.voice = Voice(self, theme, Toast(theme, self.list))
        self.panel = TaskPanel(theme, work, self.voice.asked)
        self.footer = FooterBar(theme)
        self.saved_state = SavedState(self)
        who = self.tr("Who enters")
        self.person = LineEdit(theme, work.person, placeholder=who, name=who)
        self.make = Button(theme, "", kind="primary", icon="ph.paper-plane-tilt")
        self._lay_out()
        self._connect()
        self.resize(QSize(*USUAL))
        self.restoreGeometry(QByteArray.fromBase64(self.choices.now.window.encode()))

    def _lay_out(self) -> None:
        theme = self.theme
        self.person.setFixedWidth(theme.px(170))
        self.person.setToolTip(line(self.tr("Who enters, by role; the answer names it")))
        self.languages = Button(theme, self.tr("فارسی"), kind="ghost", icon="ph.translate", tip=self.tr("Language"))
        self.brightness = IconButton(theme, "ph.moon", self.tr("Light or dark (Ctrl+Shift+D)"))
        for part in (self.person, self.languages, self.brightness, self.make):
            self.header.add_action(part)
        top = Ground(theme, "surface", edges=("bottom",))
        inside = QVBoxLayout(top)
        inside.setContentsMargins(0, 0, 0, 1)
        inside.addWidget(self.header)
        middle = Ground(theme, "surface")
        rows = QVBoxLayout(middle)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.list)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(middle, 1)
        body.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addLayout(body, 1)
        column.addWidget(self.footer)
        self.footer.show_hints(
            [
                (("Enter",), self.tr("Enter what was done")),
                (("Alt ↓", "Alt ↑"), self.tr("Next or previous resolution")),
                (("Ctrl D",), self.tr("Done, or not")),
                (("Ctrl O",), self.tr("Attach evidence")),
                (("Ctrl Enter",), self.tr("Make the answer")),
                (("Ctrl F",), self.tr("Find")),
                (("Esc",), self.tr("Back to the list")),
            ]
        )

    def _connect(self) -> None:
        self.list.chosen.connect(self._show_row)
        self.list.entry_wanted.connect(self.panel.form.take_keyboard)
        self.panel.changed.connect(self._kept)
        self.panel.form.cleared.connect(lambda back: self.offer(self.tr("The entry was cleared."), back))
        self.panel.form.taken_out.connect(lambda back: self.offer(self.tr("The file was taken out."), back))
        self.person.committed.connect(lambda words: self.voice.asked(lambda: self.work.say_who(words)))
        self.make.clicked.connect(self.make_answer)
        self.brightness.clicked.connect(self._toggle_theme)
        self.languages.clicked.connect(self._change_language)
        self.saved_state.said.connect(lambda words, icon, ink: self.footer.show_state(words, icon=icon, ink=ink))
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+Return": self.make_answer,
            "Ctrl+Enter": self.make_answer,
            "Ctrl+Shift+D": self._toggle_theme,
            "Ctrl+D": self.panel.form.done.toggle,
            "Ctrl+O": self.panel.form.evidence.choose_files,
            "Alt+Down": lambda: self.list.step(1),
            "Alt+Up": lambda: self.list.step(-1),
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)
        self.theme.changed.connect(self._fit)

    def open(self) -> None:
        """Shows the window, the keyboard in the list."""
        self._show_rows()
        self.show()
        self.list.take_keyboard()
        if self.work.unreadable:
            words = self.tr("{n} entries could not be read and were put aside; all others are here.")
            self.voice.toaster.tell(words.format(n=number(self.work.unreadable)), tone="zar")

    # What is shown

    @Slot()
    def _show_rows(self) -> None:
        self.list.show_rows(self.work.rows(), self.work.clock.today())
        self._show_header()

    def _show_header(self) -> None:
        file = self.work.file
        title = self.tr("Answer of {unit}").format(unit=file.unit)
        day = date_short(file.made.astimezone().date(), self.work.clock.today())
        words = self.tr("to {secretariat} of {office}, file {n} of {day}")
        told = words.format(secretariat=file.secretariat, office=file.office, n=number(file.number), day=day)
        self.header.say(title, told)
        self.header.setToolTip(line(self.tr("Key of the office: {key}").format(key=self.work.fingerprint)))
        count = self.work.waiting
        words = self.tr("Make the answer ({n} new)") if count else self.tr("Make the answer")
        self.make.set_words(words.format(n=number(count)))
        self.make.setMinimumWidth(self.make.sizeHint().width())
        self.make.setEnabled(self.work.unconfirmed > 0)

    @Slot(object)
    def _show_row(self, row: TaskRow | None) -> None:
        self.panel.show_row(row)

    @Slot()
    def _kept(self) -> None:
        self.saved_state.saved()
        self._show_rows()

    def offer(self, words: str, back: Callable[[], Any]) -> None:
        """A passing message with the way back."""
        self._undo = back
        self.voice.toaster.tell(words, act=self.tr("Undo"), keys="Ctrl+Z", do=self.take_back)

    @Slot()
    def take_back(self) -> None:
        undo, self._undo = self._undo, None
        self.voice.toaster.hide()
        if undo is not None:
            self.voice.asked(undo)
            self._kept()

    # The answer

    @Slot()
    def make_answer(self) -> None:
        """Asks where to, writes the answer, and says what is to be done with it."""
        self.panel.commit()
        if not self.work.unconfirmed:
            words = self.tr("Nothing has been entered yet that the secretariat does not know.")
            self.voice.toaster.tell(words, tone="neutral")
            return
        kinds = self.tr("Answers of units (*{suffix})").format(suffix=ANSWER_SUFFIX)
        start = str(self._usual_place() / self.work.answer_name())
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Where to put the answer"), start, kinds)
        if chosen:
            self.write_answer(Path(chosen))

    def write_answer(self, path: Path) -> None:
        """Writes the answer to `path`; another file of that name is left as it is."""
        target = path if path.suffix == ANSWER_SUFFIX else path.with_name(f"{path.name}{ANSWER_SUFFIX}")
        made = self.voice.asked(lambda: self.work.make_answer(target))
        self._show_rows()
        if isinstance(made, AnswerMade):
            self.panel.show_row(self.list.current())
            self.told = AnswerMadeDialog(self.theme, made, self.work.file, parent=self)
            self.told.open()

    def _usual_place(self) -> Path:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return self.work.came_from or Path(documents)

    # The window itself

    @Slot()
    def _toggle_theme(self) -> None:
        self.choices.take(theme="light" if self.theme.is_dark else "dark")

    @Slot()
    def _change_language(self) -> None:
        language = "en" if self.choices.now.language == "fa" else "fa"
        self.choices.take(language=language)
        self.language_chosen.emit(language)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.panel.commit()
            self.list.take_keyboard()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.take_back()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        wide = self.width() >= self.theme.px(1200)
        self.panel.setFixedWidth(self.theme.px(500 if wide else 420))

    def closeEvent(self, event: QCloseEvent) -> None:
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()  # a line commits what is typed when it loses the focus
        self.panel.commit()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.choices.take(window=geometry)
        self.closed.emit()
        super().closeEvent(event)
