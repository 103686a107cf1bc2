"""A job under way: what it does, how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.jobs import Job
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.bars import ProgressBar
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.wording import number


class JobStrip(Card):
    """Give it the job to `watch`."""

    stop_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=12, spacing=6, parent=parent)
        self._upcoming = ""
        self._title = Label(theme, "", role="row")
        self._what = Label(theme, "", role="meta", ink="ink-3")
        self._bar = ProgressBar(theme, height=6)
        stop = Button(theme, self.tr("Stop"), size="small")
        stop.clicked.connect(self.stop_wanted)
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._what)
        row.addLayout(words, 1)
        row.addWidget(stop, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
        self.body.addWidget(self._bar)
        self.hide()

    def begin(self, title: str) -> None:
        self._title.say(title)
        self._what.say("")
        self._bar.show_share(0.0)
        self.show()

    @Slot(int, int, str)
    def show_progress(self, done: int, total: int, what: str) -> None:
        self._bar.show_share(done / total if total else 0.0)
        counted = self.tr("{done} of {total}").format(done=number(done), total=number(total)) if total > 1 else ""
        self._what.say(what or counted)

    @Slot()
    def end(self) -> None:
        self.hide()

    def watch(self, job: Job) -> None:
        """Appear once `job` has become long, go when it is finished."""
        self._upcoming = job.title
        job.became_long.connect(self._begin_watched)
        job.progressed.connect(self.show_progress)
        job.finished.connect(self.end)
        self.stop_wanted.connect(job.cancel)

    @Slot()
    def _begin_watched(self) -> None:
        self.begin(self._upcoming)
