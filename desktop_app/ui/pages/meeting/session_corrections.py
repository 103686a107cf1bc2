"""What is done to an entry of the record: corrected in place, turned into the other kind, kept out, removed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.persian.holidays import WorkCalendar
from desktop_app.services.decisions import Electorate
from desktop_app.ui.dialogs.resolution import ResolutionDialog
from desktop_app.ui.dialogs.vote_row import AskNames
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.meeting.session_editor import StatementEditor
from desktop_app.ui.pages.meeting.session_entries import Entry
from desktop_app.ui.pages.meeting.session_list import EntryList
from desktop_app.ui.pages.meeting.session_sitting import Sitting
from desktop_app.ui.saving import Outcome
from desktop_app.ui.widgets.choice import Option


class Corrections(QObject):
    """`changed` comes after every request."""

    changed = Signal()

    def __init__(
        self,
        frame: Frame,
        entries: EntryList,
        speakers: Callable[[], Sequence[Option]],
        ask_names: Callable[[Electorate | None], AskNames],
        calendar: WorkCalendar,
    ) -> None:
        super().__init__(entries)
        self._frame, self._desk, self._list = frame, frame.desk, entries
        self._speakers, self._ask_names, self._calendar = speakers, ask_names, calendar
        self.sitting: Sitting | None = None
        self.editor: StatementEditor | None = None
        entries.edit_wanted.connect(self.edit)
        entries.removal_wanted.connect(self.remove)
        entries.privacy_wanted.connect(self.flip_privacy)
        entries.turn_wanted.connect(self.turn)

    @Slot(object)
    def turn(self, entry: Entry) -> None:
        """F6 on an entry: a statement becomes a resolution without a vote, a resolution a statement."""
        deciding = self._desk.deciding
        deed = deciding.turn_into_statement if entry.is_resolution else deciding.turn_into_resolution
        made = self._frame.asked(lambda: deed(entry.id))
        if made is not None:
            words = (
                self.tr("The resolution is a statement now.")
                if entry.is_resolution
                else self.tr("The statement is a resolution now: Enter gives it a charge and a vote.")
            )
            self._frame.toast(words, undo=self._desk.undo.undo)
            self.changed.emit()
            self._list.choose(made)

    @Slot(object)
    def edit(self, entry: Entry) -> None:
        """Corrects a statement in place, a resolution in its dialog."""
        sitting = self.sitting
        if sitting is None:
            return
        if entry.is_resolution:
            self.edit_resolution(entry.id)
            return
        self.end_edit()
        statement = next((s for s in sitting.statements if s.id == entry.id), None)
        if statement is None:
            return
        recording = self._desk.recording

        def store(**fields: Any) -> None:
            words = str(fields.get("text", ""))
            self._frame.save(lambda: recording.edit_statement(entry.id, **fields), self._hear, words)

        self.editor = StatementEditor(self._frame.theme, statement, self._speakers(), store)
        self.editor.finished.connect(self._finish_edit)
        self.editor.grown.connect(self._list.scheduleDelayedItemsLayout)
        self._list.place_editor(entry.id, self.editor)
        QTimer.singleShot(0, self.editor, self.editor.begin)

    def _hear(self, outcome: Outcome) -> None:
        if outcome.error is not None:
            self._frame.tell(outcome.error)

    @Slot()
    def _finish_edit(self) -> None:
        self.end_edit()
        self.changed.emit()
        self._list.setFocus()

    def end_edit(self) -> None:
        """Takes the editor away, if there is one."""
        editor, self.editor = self.editor, None
        if editor is not None:
            self._list.place_editor("", None)

    @Slot(object)
    def remove(self, entry: Entry) -> None:
        """Deletes what the list shows; the toast takes it back."""
        recording, deciding = self._desk.recording, self._desk.deciding
        if entry.is_resolution:
            self._frame.asked(lambda: deciding.remove_resolution(entry.id))
            words = self.tr("{resolution} was deleted.").format(resolution=entry.who)
            self._frame.toast(words, undo=lambda: deciding.restore_resolution(entry.id))
        else:
            self._frame.asked(lambda: recording.remove_statement(entry.id))
            words = self.tr("The statement was deleted.")
            self._frame.toast(words, undo=lambda: recording.restore_statement(entry.id))
        self.changed.emit()

    @Slot(object)
    def flip_privacy(self, entry: Entry) -> None:
        """Into the minutes, or out of them."""
        self._frame.asked(lambda: self._desk.recording.edit_statement(entry.id, private=not entry.private))
        self.changed.emit()

    def edit_resolution(self, resolution_id: str) -> None:
        """The dialog of a resolution: its words, its charge and its vote."""
        sitting = self.sitting
        resolution = next((r for r in sitting.resolutions if r.id == resolution_id), None) if sitting else None
        if sitting is None or resolution is None:
            return
        ResolutionDialog(
            self._frame,
            resolution,
            sitting.units,
            self._ask_names,
            votes=sitting.has_committee,
            calendar=self._calendar,
            parent=self._list,
        ).exec()
        self.changed.emit()
