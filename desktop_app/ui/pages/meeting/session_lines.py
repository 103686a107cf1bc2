"""Lines on their way from the keyboard to the file: shown at once, saved in the background, kept as drafts before."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.domain.records import new_id
from desktop_app.persian.spelling import clean_text
from desktop_app.services.recording import StatementView
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.meeting.session_composer import Line
from desktop_app.ui.pages.meeting.session_sitting import Sitting
from desktop_app.ui.saving import Outcome


class LinesUnderWay(QObject):
    """`moved` comes when one more waits, or one less; `refused` gives back the words of one that a rule refuses."""

    moved = Signal()
    refused = Signal(str)

    def __init__(self, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        self._waiting: list[StatementView] = []
        self._typed: dict[tuple[str, str], str] = {}
        """What was typed last, by meeting and draft: it may be on its way to the disk."""

    # Drafts

    def keep(self, sitting: Sitting, field: str, text: str) -> None:
        """Keeps what is being typed; `field` is the id of the item, or what stands beside it."""
        recording, meeting_id = self._frame.desk.recording, sitting.meeting.id
        self._typed[meeting_id, field] = text
        self._frame.save(lambda: recording.keep_draft(meeting_id, field, text), words=text)

    def draft(self, meeting_id: str, field: str) -> str:
        """What was being typed there."""
        kept = self._typed.get((meeting_id, field))
        return self._frame.desk.recording.draft(meeting_id, field) if kept is None else kept

    # Lines

    def record(self, sitting: Sitting, line: Line, name: str) -> None:
        """Saves a line in the background; until it is on disk it is `waiting`. `name` is what its speaker is called."""
        speaker = line.speaker
        said = StatementView(
            new_id(),
            sitting.item_id,
            speaker.person_id,
            name,
            clean_text(line.text),
            line.at or self._frame.desk.clock.time(),
            line.private,
            line.kind,
        )
        self._waiting.append(said)
        self._typed[sitting.meeting.id, sitting.item_id or ""] = ""
        self.moved.emit()
        self._frame.save(
            lambda: self._frame.desk.recording.state(
                sitting.meeting.id,
                sitting.item_id,
                line.text,
                speaker_id=speaker.person_id,
                speaker=speaker.words,
                at=said.said_at,
                private=line.private,
                kind=line.kind,
                statement_id=said.id,
            ),
            lambda outcome: self._recorded(said, outcome),
            line.text,
        )

    def waiting(self, sitting: Sitting) -> list[StatementView]:
        """Lines that are not on disk yet, as far as `sitting` knows."""
        on_disk = {s.id for s in sitting.all_statements}
        self._waiting = [s for s in self._waiting if s.id not in on_disk]
        return self._waiting

    def _recorded(self, said: StatementView, outcome: Outcome) -> None:
        if outcome.error is None:
            # The commit is heard of, and everything is read again; only what was undone before that is still waiting.
            QTimer.singleShot(0, self, lambda: self._wait_no_more(said.id))
            return
        self._wait_no_more(said.id)
        self.refused.emit(said.text)
        self._frame.tell(outcome.error)

    @Slot(str)
    def _wait_no_more(self, statement_id: str) -> None:
        left = [other for other in self._waiting if other.id != statement_id]
        if len(left) < len(self._waiting):
            self._waiting = left
            self.moved.emit()
