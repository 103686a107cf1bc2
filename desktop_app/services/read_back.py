"""Requests about reading the draft minutes back: what is printed, item by item, and where each line is corrected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.domain.meetings import Meeting, Stage, stage_reached
from desktop_app.domain.minutes import MinutesState
from desktop_app.sentences import Refused, sentence
from desktop_app.services import frozen_minutes
from desktop_app.services.agenda import Agenda, items_of
from desktop_app.services.deciding import Deciding
from desktop_app.services.decisions import resolutions_of
from desktop_app.services.minutes import MinutesDesk
from desktop_app.services.paper import PaperMaker
from desktop_app.services.paper_discussions import Told
from desktop_app.services.passages import Passage, PassageKind, Record, passages_of
from desktop_app.services.recording import DECISION_DRAFT, Recording, statements_of
from desktop_app.services.requests import Clock, Requests, found
from desktop_app.services.versions import blank_version, current_version, planned_signers, signatures_of
from desktop_app.store import drafts
from desktop_app.store.office_file import OfficeFile


@dataclass(frozen=True)
class Reading:
    """The minutes as they are read back, in the order of reading."""

    passages: tuple[Passage, ...]
    is_open: bool
    """Whether the text may still be corrected."""
    was_held: bool


class ReadBack(Requests):
    """Reading back, with corrections through the rooms that own what is corrected."""

    def __init__(
        self,
        file: OfficeFile,
        clock: Clock,
        *,
        minutes: MinutesDesk,
        agenda: Agenda,
        recording: Recording,
        deciding: Deciding,
    ) -> None:
        super().__init__(file, clock)
        self._minutes, self._agenda, self._recording, self._deciding = minutes, agenda, recording, deciding

    def of(self, meeting_id: str) -> Reading:
        """The text as it would be printed now; of frozen minutes, as it was frozen."""
        with self._file.reading() as session:
            meeting = found(session, Meeting, meeting_id)
            was_held = stage_reached(meeting, Stage.IN_SESSION)
            record = self._record(session, meeting)
            is_open = was_held and record.minutes.state is MinutesState.DRAFT
            return Reading(tuple(passages_of(record)) if was_held else (), is_open, was_held)

    def correct(self, meeting_id: str, passage: Passage, text: str) -> None:
        """Stores other words for a passage, as one act; the formal words of an opening or a closing stay formal
        words, and come back once it is emptied. Refused where the text follows from facts.
        """
        if passage.stored is None:
            raise Refused(
                sentence("Rules", "This sentence follows from what was recorded."),
                sentence("Rules", "Correct the record that it comes from."),
            )
        if not passage.is_own and text.strip() == passage.stored.strip():
            text = ""
        row = passage.row_id
        requests: dict[PassageKind, Callable[[], object]] = {
            PassageKind.OPENING: lambda: self._minutes.write(meeting_id, opening=text),
            PassageKind.CLOSING: lambda: self._minutes.write(meeting_id, closing=text),
            PassageKind.NEXT_MEETING: lambda: self._minutes.write(meeting_id, next_meeting=" ".join(text.split())),
            PassageKind.ITEM: lambda: self._agenda.edit(row, title=" ".join(text.split())),
            PassageKind.CONCLUSION: lambda: self._recording.conclude(row, text),
            PassageKind.STATEMENT: lambda: self._recording.edit_statement(row, text=text),
            PassageKind.RESOLUTION: lambda: self._deciding.edit_resolution(row, text=text),
            PassageKind.DRAFT: lambda: self._recording.keep_draft(meeting_id, row, text),
        }
        requests[passage.kind]()

    def record_draft(self, meeting_id: str, passage: Passage, text: str) -> str:
        """Records what was typed and left: as a statement, or as a resolution where it was worded as one. Returns the
        id of the new line.
        """
        with self._file.reading() as session:
            closed_at = found(session, Meeting, meeting_id).closed_at
        if not passage.row_id.startswith(DECISION_DRAFT):
            return self._recording.state(meeting_id, passage.item_id, text, at=closed_at)
        made = self._deciding.resolve(meeting_id, passage.item_id, text)
        self._recording.keep_draft(meeting_id, passage.row_id, "")
        return made

    def drop_draft(self, meeting_id: str, passage: Passage) -> None:
        """Gives up what was typed and never recorded."""
        self._recording.keep_draft(meeting_id, passage.row_id, "")

    def _record(self, session: Session, meeting: Meeting) -> Record:
        minutes = current_version(session, meeting) or blank_version(session, meeting)
        signatures = signatures_of(session, minutes.id)
        if minutes.state is not MinutesState.DRAFT:
            paper = frozen_minutes.marked(minutes, signatures)
            frozen = [Told(None, d, (None,) * len(d.statements)) for d in paper.discussions]
            return Record(meeting, minutes, paper, frozen, is_frozen=True)
        maker = PaperMaker(session, meeting, minutes, self._clock.time())
        return Record(
            meeting,
            minutes,
            maker.paper(signatures or planned_signers(session, meeting, minutes)),
            maker.told,
            {s.id: s for s in statements_of(session, meeting.id)},
            items_of(session, meeting.id),
            resolutions_of(session, meeting.id),
            drafts.left(session, "meeting", meeting.id),
        )
