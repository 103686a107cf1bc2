"""What is done with the ticked resolutions at once, and the bar that offers it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.follow_ups import STEPS, FollowUpKind
from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.progress import Progress
from desktop_app.services.resolution_papers import offer_of
from desktop_app.services.resolution_question import Question
from desktop_app.ui.dialogs.follow_up_files import FollowUpFilesDialog
from desktop_app.ui.dialogs.key_at_hand import key_at_hand
from desktop_app.ui.dialogs.letters_of_many import NotifyManyDialog, RemindManyDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.resolution.many_deeds import ManyDeeds
from desktop_app.ui.paper_output import PaperOutput
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.surfaces import Ground
from desktop_app.ui.wording import joined, number

translate = QCoreApplication.translate
_TOLD: Final = frozenset(one for one in ResolutionStatus if one.open) - {ResolutionStatus.NOT_NOTIFIED}
"""What a unit can be told of by file."""
_AT_ONCE: Final = 30
"""Letters up to so many are written while one waits; more of them are a job of their own."""


class BulkBar(Ground):
    """Over the footer while rows are ticked. `wanted` names the act."""

    wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "canvas", edges=("top",))
        self.setFixedHeight(theme.px(48))
        self.count = Label(theme, "", role="h3")
        self.buttons: dict[str, Button] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(8)
        row.addWidget(self.count)
        row.addSpacing(8)
        self._words = {
            "remind": (self.tr("Reminder"), "ph.bell-ringing"),
            "notify": (self.tr("Notice"), "ph.paper-plane-tilt"),
            "extend": (self.tr("Extend the deadline"), "ph.calendar-plus"),
            "verify": (self.tr("Verify as done"), "ph.check-circle"),
            "hold": (self.tr("Put on hold"), "ph.pause"),
            "files": (self.tr("Follow-up files"), "ph.file-arrow-up"),
            "excel": (self.tr("Excel"), "mdi6.file-excel-outline"),
            "print": (self.tr("Print"), "ph.printer"),
        }
        for act, (words, icon) in self._words.items():
            button = Button(theme, words, icon=icon, size="small")
            button.clicked.connect(lambda _checked=False, act=act: self.wanted.emit(act))
            self.buttons[act] = button
            row.addWidget(button)
        row.addStretch(1)
        self.none = IconButton(theme, "ph.x", self.tr("Nothing ticked (Esc)"))
        self.none.clicked.connect(lambda: self.wanted.emit("none"))
        row.addWidget(self.none)
        self.hide()

    def show_count(self, count: int) -> None:
        """So many are ticked; none takes the bar away."""
        one, many = self.tr("{n} resolution ticked"), self.tr("{n} resolutions ticked")
        self.count.say((one if count == 1 else many).format(n=number(count)))
        self.setVisible(count > 0)
        self._shorten()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        """In a narrow window the acts farthest from the start show only their icons."""
        for act, button in self.buttons.items():
            button.shorten(self._words[act][0], short=False)
        room = self.width() - 48 - self.count.sizeHint().width() - self.none.sizeHint().width() - 32
        wanted = sum(button.sizeHint().width() + 8 for button in self.buttons.values())
        for act, button in reversed(self.buttons.items()):
            if wanted > room:
                before = button.sizeHint().width()
                button.shorten(self._words[act][0], short=True)
                wanted -= before - button.sizeHint().width()


class BulkActs(QObject):
    """Each act does what can be done as one act, after it has said what is left out and why."""

    def __init__(self, frame: Frame, window: QWidget) -> None:
        super().__init__(window)
        self._frame, self._desk, self._window = frame, frame.desk, window
        self._many = ManyDeeds(frame, window)
        self._papers = PaperOutput(frame, window)

    def do(self, act: str, ids: Sequence[str], question: Question, told: Sequence[str]) -> bool:
        """Whether it was done. `told` are the filters of the list in words."""
        acts: dict[str, Callable[[Sequence[str]], bool]] = {
            "remind": self.remind,
            "notify": self.notify,
            "extend": self.extend,
            "verify": self.verify,
            "hold": self.hold,
            "files": self.files,
        }
        if act in acts:
            return acts[act](ids)
        self.put_out(act, question, told, ids)
        return True

    def remind(self, ids: Sequence[str]) -> bool:
        fitting = self._fitting(
            ids, lambda _, late: late, self.tr("{n} of the ticked resolutions are not late: no reminder is written.")
        )
        if not fitting:
            return False
        dialog = RemindManyDialog(self._frame, len(fitting), parent=self._window)
        if not dialog.asked():
            return False
        terms, per_unit, again = dialog.terms, dialog.per_unit, dialog.again
        reminders = self._desk.reminders
        self._write(
            len(fitting),
            lambda progress: reminders.issue_many(fitting, terms, per_unit=per_unit, again=again, progress=progress),
            self.tr("Writing the reminders"),
            self.tr("{n} reminders were numbered and entered in the register."),
            reminders.withdraw,
        )
        return True

    def notify(self, ids: Sequence[str]) -> bool:
        fitting = self._fitting(
            ids,
            lambda status, _: status is ResolutionStatus.NOT_NOTIFIED,
            self.tr("{n} of the ticked resolutions do not wait for a notice."),
        )
        if not fitting:
            return False
        meetings = list(dict.fromkeys(meeting for _, _, meeting in self._standings(fitting).values()))
        dialog = NotifyManyDialog(self._frame, len(meetings), parent=self._window)
        if not dialog.asked():
            return False
        terms, each = dialog.terms, dialog.each
        self._write(
            len(fitting),
            lambda progress: self._desk.notices.issue_all(meetings, terms, each=each, progress=progress),
            self.tr("Writing the notices"),
            self.tr("{n} notices were numbered and entered in the register."),
            None,
        )
        return True

    def extend(self, ids: Sequence[str]) -> bool:
        words = self.tr("{n} of the ticked resolutions are closed, void or a draft: they have no deadline to extend.")
        fitting = self._fitting(ids, lambda status, _: status.open, words)
        return bool(fitting) and self._many.extend(fitting)

    def verify(self, ids: Sequence[str]) -> bool:
        may = STEPS[FollowUpKind.VERIFIED]
        words = self.tr("{n} of the ticked resolutions have not been reported as done.")
        fitting = self._fitting(ids, lambda status, _: status in may, words)
        return bool(fitting) and self._many.verify(fitting)

    def hold(self, ids: Sequence[str]) -> bool:
        may = STEPS[FollowUpKind.HELD]
        words = self.tr("{n} of the ticked resolutions are on hold already, or nothing is to be done about them.")
        fitting = self._fitting(ids, lambda status, _: status in may, words)
        return bool(fitting) and self._many.hold(fitting)

    def files(self, ids: Sequence[str]) -> bool:
        """A follow-up file about these for each unit that carries any of them out."""
        words = self.tr("{n} of the ticked resolutions are not notified, or nothing is to be done about them.")
        fitting = self._fitting(
            ids, lambda status, _: status.open and status is not ResolutionStatus.NOT_NOTIFIED, words
        )
        if not fitting or not key_at_hand(self._frame, self._window):
            return False
        return FollowUpFilesDialog(self._frame, only=fitting, parent=self._window).asked()

    def put_out(self, act: str, question: Question, told: Sequence[str], ids: Sequence[str] = ()) -> None:
        """The list as Excel or on paper: all that is listed, or what is ticked."""
        words = joined([f"«{word}»" for word in told]) if told and not ids else ""
        offer = offer_of(question, words, ids)
        if act == "excel":
            self._papers.save(offer, "xlsx")
        else:
            self._papers.print_out([offer])

    # What fits

    def _standings(self, ids: Sequence[str]) -> dict[str, tuple[ResolutionStatus, bool, str]]:
        return self._frame.asked(lambda: self._desk.resolution_list.standings(ids)) or {}

    def _fitting(self, ids: Sequence[str], fits: Callable[[ResolutionStatus, bool], bool], why: str) -> list[str]:
        """Those of the ticked that the act is for; where others are ticked too, the person is asked first."""
        standings = self._standings(ids)
        fitting = [one for one in ids if one in standings and fits(standings[one][0], standings[one][1])]
        left = len(ids) - len(fitting)
        if not fitting:
            self._frame.toast(why.format(n=number(left)))
            return []
        if left:
            fact = self.tr("{n} of {m} ticked resolutions").format(n=number(len(fitting)), m=number(len(ids)))
            effect = self.tr("The others stay as they are.")
            words = f"{why.format(n=number(left))} {effect}"
            if not self._frame.confirm(
                fact, words, self.tr("Go on with {n}").format(n=number(len(fitting))), self.tr("Cancel")
            ):
                return []
        return fitting

    def _write(
        self,
        count: int,
        work: Callable[[Progress | None], list[str]],
        title: str,
        told: str,
        withdraw: Callable[[str], None] | None,
    ) -> None:
        def take_back(letters: Sequence[str]) -> None:
            for letter in letters:
                assert withdraw is not None
                withdraw(letter)

        def done(letters: list[str] | None) -> None:
            if letters is not None:
                undo = (lambda: take_back(letters)) if withdraw is not None else None
                self._frame.toast(told.format(n=number(len(letters))), undo=undo)

        if count <= _AT_ONCE:
            done(self._frame.asked(lambda: work(None)))
        else:
            self._frame.run(work, title, done)
