"""What the unit enters on one resolution: progress, done, words, obstacles, evidence; every part is kept at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout

from desktop_app.exchange.follow_up_answer import Evidence, Report
from desktop_app.sentences import EnvironmentFault, Refused
from desktop_app.services.exchange.unit_entries import Entry, Part
from desktop_app.services.exchange.unit_work import UnitWork
from desktop_app.ui.theme import Theme
from desktop_app.ui.unit.evidence import EvidenceField
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choice import Choice
from desktop_app.ui.widgets.inputs import Field
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.option_list import Option
from desktop_app.ui.widgets.percent_field import PercentField
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.widgets.text_area import TextArea
from desktop_app.ui.widgets.toggles import CheckRow
from desktop_app.ui.wording import number, told

_PULLED_MS: Final = 250
_DONE: Final = 100


class EntryForm(Card):
    """`changed` comes after something was kept. `asked` runs a request and tells its refusal."""

    changed = Signal()
    cleared = Signal(object)
    """The entry that was taken out, for the way back."""
    taken_out = Signal(object)
    """The evidence that was taken out."""

    def __init__(self, theme: Theme, work: UnitWork, asked: Callable[[Callable[[], Any]], Any]) -> None:
        super().__init__(theme, padding=16, spacing=12)
        self._work, self._asked = work, asked
        self._task = ""
        self._clause: str | None = None
        self._title = Label(theme, "", role="h3")
        self.part = Choice(theme, name=self.tr("On which part"))
        self.progress = PercentField(theme, name=self.tr("Progress"))
        self.done = CheckRow(theme, self.tr("It is done; the secretariat may verify it"))
        self.text = TextArea(theme, rows=3, most_rows=12, name=self.tr("What was done"))
        self.obstacles = TextArea(theme, rows=2, most_rows=8, name=self.tr("Obstacles"))
        self.evidence = EvidenceField(theme, name=self.tr("Evidence"))
        self.clear = Button(theme, self.tr("Clear the entry"), kind="ghost", size="small", icon="ph.eraser")
        self._part_field = Field(theme, self.tr("On which part"), self.part)
        self._progress_field = Field(theme, self.tr("Progress"), self.progress)
        self.text_field = Field(theme, self.tr("What was done"), self.text)
        self.obstacles_field = Field(theme, self.tr("Obstacles"), self.obstacles)
        self._pulled = QTimer(self, singleShot=True, interval=_PULLED_MS)
        self._pulled.timeout.connect(self._keep_progress)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.clear)
        self.body.addLayout(head)
        self.body.addWidget(self._part_field)
        self.body.addWidget(self._progress_field)
        self.body.addWidget(self.done)
        self.body.addWidget(self.text_field)
        self.body.addWidget(self.obstacles_field)
        self.body.addWidget(Field(self.theme, self.tr("Evidence"), self.evidence))

    def _connect(self) -> None:
        self.part.chosen.connect(self._go_to_part)
        self.progress.chosen.connect(lambda _value: self._pulled.start())
        self.done.toggled.connect(self._keep_done)
        self.text.committed.connect(lambda words: self._keep_words(self.text_field, text=words))
        self.obstacles.committed.connect(lambda words: self._keep_words(self.obstacles_field, obstacles=words))
        self.evidence.came.connect(self.attach)
        self.evidence.left_out.connect(self._detach)
        self.evidence.open_wanted.connect(self._open)
        self.clear.clicked.connect(self.clear_entry)

    # What the panel asks

    def show_task(self, task_id: str, clause_id: str | None = None) -> None:
        """Another resolution: what is under way on the one before is kept first."""
        self.commit()
        for field in (self.text, self.obstacles):
            field.clearFocus()
        for said in (self.text_field, self.obstacles_field):
            said.be_content()
        self._task = task_id
        parts = self._work.parts(task_id)
        options = [Option(part.id, self._part_words(part)) for part in parts]
        self._part_field.setVisible(len(options) > 1)
        ids = [part.id for part in parts]
        self._clause = clause_id if clause_id in ids else ids[0] if ids else None
        self.part.offer(options)
        self.part.choose(self._clause)
        self.refresh()

    def commit(self) -> None:
        """Keeps what is being typed and pulled, without waiting."""
        if not self._task:
            return
        self.text.commit_now()
        self.obstacles.commit_now()
        if self._pulled.isActive():
            self._pulled.stop()
            self._keep_progress()

    def take_keyboard(self) -> None:
        (self.part if self._part_field.isVisible() else self.progress).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def report(self) -> Report | None:
        return self._work.draft(self._task, self._clause) if self._task else None

    @Slot()
    def refresh(self) -> None:
        """Shows what is kept."""
        report = self.report
        is_correction = report is not None and report.revision > 1
        self._title.say(self.tr("Correction of what was sent") if is_correction else self.tr("New report"))
        self.clear.setVisible(report is not None)
        entered = report.progress if report is not None else None
        done = report is not None and report.done
        self.progress.set_value(_DONE if done else entered if entered is not None else self._known_progress())
        self.progress.setEnabled(not done)
        self.done.blockSignals(True)
        self.done.setChecked(done)
        self.done.blockSignals(False)
        self.text.show_text(report.text if report is not None else "")
        self.obstacles.show_text(report.obstacles if report is not None else "")
        self.evidence.show_files(report.evidence if report is not None else ())

    def _part_words(self, part: Part) -> str:
        if part.clause is None:
            return self.tr("The whole resolution")
        words = self.tr("Clause {n}: {text}")
        return words.format(n=number(part.place), text=" ".join(part.clause.text.split()))

    def _known_progress(self) -> int:
        """As last sent, or as the secretariat knows it."""
        mine = [one.report for one in self._work.entries(self._task) if one.report.clause_id == self._clause]
        sent = next((one.progress for one in mine if one.progress is not None), None)
        if sent is not None:
            return sent
        task = self._work.task(self._task)
        if task is None:
            return 0
        clause = next((one for one in task.clauses if one.id == self._clause), None)
        return clause.progress if clause is not None else task.progress

    # Keeping

    @Slot(object)
    def _go_to_part(self, clause_id: object) -> None:
        self.commit()
        self._clause = str(clause_id) if clause_id is not None else None
        self.text.clearFocus()
        self.refresh()

    @Slot()
    def _keep_progress(self) -> None:
        value = self.progress.value
        if self.report is None and value == self._known_progress():
            return
        self._keep(progress=value)

    @Slot(bool)
    def _keep_done(self, done: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._pulled.stop()
        self._keep(done=done, progress=None) if done else self._keep(done=False)

    def _keep_words(self, field: Field, **words: str) -> None:
        """What is refused stays in its field, with the reason under it."""
        try:
            self._work.enter(self._task, self._clause, **words)
        except Refused as error:
            said = told(error)
            field.complain(f"{said.title} {said.body}".strip())
        except EnvironmentFault as error:
            self._asked(partial(_again, error))
        else:
            field.be_content()
            self.refresh()
            self.changed.emit()

    def _keep(self, **fields: Any) -> None:
        self._asked(lambda: self._work.enter(self._task, self._clause, **fields))
        self.refresh()
        self.changed.emit()

    # Evidence

    @Slot(list)
    def attach(self, files: list[Path]) -> None:
        for file in files:
            self._asked(lambda file=file: self._work.attach(self._task, self._clause, file))  # type: ignore[misc]
        self.refresh()
        self.changed.emit()

    @Slot(object)
    def _detach(self, file: Evidence) -> None:
        task, clause = self._task, self._clause
        self._asked(lambda: self._work.detach(task, clause, file.sha256))
        self.refresh()
        self.changed.emit()
        self.taken_out.emit(lambda: self._work.attach_again(task, clause, file))

    @Slot(object)
    def _open(self, file: Evidence) -> None:
        copy = self._asked(lambda: self._work.open_copy(file))
        if copy is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))

    # Taking out

    @Slot()
    def clear_entry(self) -> None:
        """Takes out what is being entered; the way back is offered."""
        self.commit()
        entry = self._work.entry_of(self._task, self._clause)
        if entry is None:
            return
        self._asked(lambda: self._work.clear(self._task, self._clause))
        self.refresh()
        self.changed.emit()
        self.cleared.emit(lambda: self._bring_back(entry))

    def _bring_back(self, entry: Entry) -> None:
        self._work.bring_back(entry)


def _again(error: EnvironmentFault) -> None:
    raise error
