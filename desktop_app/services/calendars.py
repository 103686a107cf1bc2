"""Invitations for calendars: an entry for every meeting that has a day, with what changed since it was first sent."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from desktop_app.domain.committees import Committee
from desktop_app.domain.meetings import Classification, Meeting
from desktop_app.progress import Progress
from desktop_app.sentences import Refused, sentence
from desktop_app.services.agenda import items_of
from desktop_app.services.paper_facts import meeting_name, office_of
from desktop_app.services.paper_offers import Offer, PaperSource
from desktop_app.services.requests import Requests, found
from desktop_app.store import change_log

if TYPE_CHECKING:
    from desktop_app.documents.calendar_file import CalendarEvent

_TOLD = frozenset({"time", "place", "title", "number", "host", "contact", "classification", "_life"})
"""The registers of a meeting whose change a calendar should hear of."""
_USUAL_MINUTES = 60


class Calendars(Requests, PaperSource):
    """Meetings as calendar entries."""

    kinds = ("calendar",)

    def for_meeting(self, meeting_id: str) -> Sequence[Offer]:
        with self._file.reading() as session:
            meeting = found(session, Meeting, meeting_id)
            title = f"تقویم {meeting_name(session, meeting)}"
        return (Offer("calendar", meeting_id, title, formats=("ics",), short="برای تقویم"),)

    def made(self, offer: Offer, form: str, progress: Progress) -> bytes:
        from desktop_app.documents.calendar_file import invitation_ics  # noqa: PLC0415 - start-up

        del form
        progress.step(0, 1, offer.title)
        return invitation_ics(self.event(offer.subject))

    def event(self, meeting_id: str) -> CalendarEvent:
        """The meeting's entry; of a meeting put aside, the one that cancels it."""
        from desktop_app.documents.calendar_file import CalendarEvent  # noqa: PLC0415 - start-up

        with self._file.reading() as session:
            meeting = _meeting(session, meeting_id)
            office = office_of(session)
            sequence, stamp = _changes(session, meeting)
            public = meeting.classification is Classification.ORDINARY
            return CalendarEvent(
                uid=f"{meeting.id}@dabir",
                sequence=sequence,
                stamp=stamp,
                summary=meeting_name(session, meeting),
                date=meeting.date,
                starts=meeting.starts,
                ends=_end(session, meeting),
                place=meeting.place or meeting.host,
                agenda=tuple(i.title for i in items_of(session, meeting.id) if not i.off_agenda) if public else (),
                contact=meeting.contact,
                organiser="، ".join(part for part in (office.secretariat, office.name) if part),
                classification=meeting.classification.value,
                cancelled=meeting.removed,
            )


def _meeting(session: Session, meeting_id: str) -> Meeting:
    meeting = session.get(Meeting, meeting_id)
    if meeting is None:
        raise Refused(
            sentence("Rules", "This record is no longer there."),
            sentence("Rules", "It was removed meanwhile; its history is kept."),
        )
    return meeting


def _end(session: Session, meeting: Meeting) -> datetime.time | None:
    """When the meeting ends as planned; without a plan, after the committee's usual time."""
    if meeting.ends is not None or meeting.starts is None:
        return meeting.ends
    committee = session.get(Committee, meeting.committee_id) if meeting.committee_id else None
    minutes = committee.default_minutes if committee else _USUAL_MINUTES
    end = min(meeting.starts.hour * 60 + meeting.starts.minute + minutes, 24 * 60 - 1)
    return datetime.time(end // 60, end % 60)


def _changes(session: Session, meeting: Meeting) -> tuple[int, datetime.datetime]:
    """How often a calendar had to hear of the meeting since it was made, and when anything of it last changed."""
    told = change_log.history(session, "meeting", meeting.id)
    later = [one for one in told if one.register in _TOLD and one.previous]
    stamps = [one.at for one in told]
    for item in items_of(session, meeting.id):
        stamps += [one.at for one in change_log.history(session, "agenda_item", item.id)]
    return len(later), max(stamps, default=datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC))
