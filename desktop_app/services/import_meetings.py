"""Past meetings that a list of resolutions speaks of: found by number or day, or noted as held."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.domain.meetings import Meeting, Stage
from desktop_app.domain.records import new_id
from desktop_app.persian.jalali import JalaliDate
from desktop_app.sentences import Refused, sentence
from desktop_app.services.requests import living


@dataclass
class MeetingDraft:
    """A meeting of the office, or one that the list brings: held, with nothing more known of it."""

    id: str
    committee_id: str
    date: datetime.date
    number: int | None
    year: int
    is_new: bool
    brought_in: bool = True
    """Known from a list alone: its resolutions may come from lists, too."""

    def made(self) -> Meeting:
        """As a record: no hours, no attendance and no minutes are made up for it."""
        return Meeting(
            id=self.id,
            committee_id=self.committee_id,
            date=self.date,
            number=self.number,
            year=self.year,
            stage=Stage.DRAFTED,
            brought_in=True,
        )


class Meetings:
    """The meetings of every committee by number and by day."""

    def __init__(self, session: Session) -> None:
        self._by_number: dict[tuple[str, int, int], MeetingDraft] = {}
        self._by_day: dict[tuple[str, datetime.date], list[MeetingDraft]] = {}
        self._years: dict[tuple[str, int], set[int]] = {}
        for one in living(session, Meeting):
            if one.committee_id is not None:
                self._add(
                    MeetingDraft(
                        one.id,
                        one.committee_id,
                        one.date,
                        one.number,
                        one.year,
                        is_new=False,
                        brought_in=one.brought_in,
                    )
                )

    def _add(self, meeting: MeetingDraft) -> None:
        if meeting.number is not None:
            self._by_number[meeting.committee_id, meeting.year, meeting.number] = meeting
            self._years.setdefault((meeting.committee_id, meeting.number), set()).add(meeting.year)
        self._by_day.setdefault((meeting.committee_id, meeting.date), []).append(meeting)

    def of(self, committee_id: str, year: int | None, number: int | None, date: datetime.date | None) -> MeetingDraft:
        """The meeting that is meant; a new one where the office has none. Refused where it stays unclear."""
        if date is None:
            return self._undated(committee_id, year, number)
        of_year = year or JalaliDate.from_date(date).year
        numbered = self._by_number.get((committee_id, of_year, number)) if number is not None else None
        if numbered is not None:
            if numbered.date != date:
                raise Refused(
                    sentence("Rules", "Meeting {number} of {year} was held on {held}, not on {date}."),
                    sentence("Rules", "Correct the number or the day of the meeting."),
                    number=numbered.number,
                    year=of_year,
                    held=numbered.date,
                    date=date,
                )
            return numbered
        same_day = self._by_day.get((committee_id, date), [])
        unnumbered = [one for one in same_day if number is None or one.number is None]
        if len(unnumbered) == 1:
            return unnumbered[0]
        made = MeetingDraft(new_id(), committee_id, date, number, of_year, is_new=True)
        self._add(made)
        return made

    def _undated(self, committee_id: str, year: int | None, number: int | None) -> MeetingDraft:
        if number is None:
            raise Refused(
                sentence("Rules", "Neither the number nor the day of the meeting is given."),
                sentence("Rules", "Type the day of the meeting, or leave the row out."),
            )
        years = {year} if year is not None else self._years.get((committee_id, number), set())
        found = [
            self._by_number[committee_id, one, number]
            for one in years
            if (committee_id, one, number) in self._by_number
        ]
        if len(found) == 1:
            return found[0]
        raise Refused(
            sentence("Rules", "The office has no meeting {number} of this committee, and its day is not given.")
            if not found
            else sentence("Rules", "Meeting {number} can be of several years."),
            sentence("Rules", "Type the day of the meeting."),
            number=number,
        )
