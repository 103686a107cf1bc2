"""What is done with a paragraph of the reading beyond its words: its facts, its removal, statement or resolution."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.domain.votes import Choice
from desktop_app.services.decisions import Electorate
from desktop_app.services.meetings import MeetingView
from desktop_app.services.passages import Passage, PassageKind
from desktop_app.services.recording import StatementView
from desktop_app.ui.dialogs.meeting_details import MeetingDetailsDialog
from desktop_app.ui.dialogs.resolution import ResolutionDialog
from desktop_app.ui.dialogs.vote import VoteDialog
from desktop_app.ui.dialogs.vote_row import AskNames
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.meeting.read_back_words import origin_of, place_of


class ReadBackDeeds(QObject):
    """Asks, does, and offers to take back."""

    def __init__(self, frame: Frame, over: QWidget) -> None:
        super().__init__(over)
        self._frame, self._desk, self._over = frame, frame.desk, over

    def statement(self, passage: Passage, meeting: MeetingView) -> StatementView | None:
        """The record behind what was said; None where it is gone."""
        rows = self._frame.asked(lambda: self._desk.recording.statements(meeting.id, passage.item_id)) or []
        return next((row for row in rows if row.id == passage.row_id), None)

    def go_to_origin(self, passage: Passage, meeting: MeetingView) -> None:
        """Says what a derived sentence follows from, and goes there."""
        if passage.kind in {PassageKind.CHARGE, PassageKind.VOTE}:
            self.edit_resolution(passage, meeting)
            return
        place = place_of(passage, meeting.id, meeting.committee_id)
        if place is None:
            MeetingDetailsDialog(self._frame, meeting, parent=self._over).exec()
            return
        self._frame.toast(self.tr("{origin}.").format(origin=origin_of(passage)))
        self._frame.go(place)

    def edit_resolution(self, passage: Passage, meeting: MeetingView) -> None:
        """The dialog of a resolution: number, text, unit, deadline and vote."""
        rows = self._frame.asked(lambda: self._desk.deciding.resolutions(meeting.id)) or []
        resolution = next((row for row in rows if row.id == passage.row_id), None)
        if resolution is not None:
            ResolutionDialog(
                self._frame,
                resolution,
                self._desk.people.units(),
                self._ask_names,
                votes=meeting.committee_id is not None,
                calendar=self._desk.offices.work_calendar(),
                parent=self._over,
            ).exec()

    def _ask_names(self, electorate: Electorate) -> AskNames:
        def ask(before: Mapping[str, Choice]) -> Mapping[str, Choice] | None:
            dialog = VoteDialog(self._frame.theme, electorate, before, self._over)
            return dialog.choices if dialog.asked() else None

        return ask

    def remove(self, passage: Passage, meeting: MeetingView) -> None:
        """Takes a line out of the record; the toast takes it back."""
        recording, deciding, row = self._desk.recording, self._desk.deciding, passage.row_id
        match passage.kind:
            case PassageKind.STATEMENT:
                self._frame.asked(lambda: recording.remove_statement(row))
                self._frame.toast(self.tr("The statement was deleted."), undo=lambda: recording.restore_statement(row))
            case PassageKind.RESOLUTION:
                self._frame.asked(lambda: deciding.remove_resolution(row))
                words = self.tr("{resolution} was deleted.").format(resolution=passage.lead.rstrip(":"))
                self._frame.toast(words, undo=lambda: deciding.restore_resolution(row))
            case PassageKind.DRAFT:
                self._frame.asked(lambda: self._desk.read_back.drop_draft(meeting.id, passage))
                words = self.tr("What was typed is dropped.")
                self._frame.toast(words, undo=lambda: recording.keep_draft(meeting.id, row, passage.text))
            case PassageKind.CONCLUSION:
                self._frame.asked(lambda: recording.conclude(row, ""))
                words = self.tr("The conclusion was deleted.")
                self._frame.toast(words, undo=lambda: recording.conclude(row, passage.stored or ""))
            case _:
                pass

    def turn(self, passage: Passage) -> str:
        """A statement becomes a resolution, a resolution a statement. Returns the key of what it has become."""
        deciding, row = self._desk.deciding, passage.row_id
        if passage.kind is PassageKind.STATEMENT:
            made = self._frame.asked(lambda: deciding.turn_into_resolution(row))
            return f"resolution:{made}" if made else ""
        if passage.kind is PassageKind.RESOLUTION:
            made = self._frame.asked(lambda: deciding.turn_into_statement(row))
            return f"statement:{made}" if made else ""
        return ""
