"""The versions of a meeting's minutes: which one counts, which may be written, which number and signers it gets."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.committees import Committee, MinutesKind, SigningPolicy
from desktop_app.domain.fields import line
from desktop_app.domain.letters import next_number, number_is_free
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.minutes import Minutes, MinutesState, Signature, signers
from desktop_app.domain.offices import OWN, Office
from desktop_app.domain.positions import following
from desktop_app.domain.records import id_from
from desktop_app.persian.digits import to_latin, to_persian
from desktop_app.persian.jalali import JalaliDate
from desktop_app.sentences import Refused, sentence
from desktop_app.services.attendance import rows_of
from desktop_app.services.register import letter_numbers
from desktop_app.services.requests import begun_anew, kept, living


def versions_of(session: Session, meeting_id: str) -> list[Minutes]:
    return sorted(living(session, Minutes, Minutes.meeting_id == meeting_id), key=lambda m: m.version)


def signatures_of(session: Session, minutes_id: str) -> list[Signature]:
    return sorted(living(session, Signature, Signature.minutes_id == minutes_id), key=lambda s: s.position)


def current_version(session: Session, meeting: Meeting) -> Minutes | None:
    versions = versions_of(session, meeting.id)
    return versions[-1] if versions else None


def blank_version(session: Session, meeting: Meeting) -> Minutes:
    committee = session.get(Committee, meeting.committee_id) if meeting.committee_id else None
    kind = committee.minutes_kind if committee else MinutesKind.SEMI_VERBATIM
    return Minutes(id=id_from("minutes", meeting.id, "1"), meeting_id=meeting.id, kind=kind)


def draft_version(session: Session, meeting: Meeting) -> Minutes:
    """The version that may be written; made when first needed."""
    current = current_version(session, meeting)
    if current is None:
        current = begun_anew(session, blank_version(session, meeting))
    if current.state is not MinutesState.DRAFT:
        raise Refused(
            sentence("Rules", "The text of these minutes is frozen."),
            sentence("Rules", "Open a new version of the minutes to change it."),
        )
    return current


def _policy(session: Session, meeting: Meeting) -> SigningPolicy:
    committee = session.get(Committee, meeting.committee_id) if meeting.committee_id else None
    return committee.signing if committee else SigningPolicy.CHAIR_AND_SECRETARY


def planned_signers(session: Session, meeting: Meeting, minutes: Minutes) -> list[Signature]:
    position = ""
    planned = []
    for row in signers(rows_of(session, meeting.id), _policy(session, meeting)):
        position = following([position] if position else [])
        planned.append(
            Signature(
                id=id_from("signature", minutes.id, row.person_id),
                minutes_id=minutes.id,
                person_id=row.person_id,
                capacity=row.capacity,
                position=position,
            )
        )
    return planned


def next_number_of(session: Session, meeting: Meeting) -> str:
    """Year, letter code where there is one, and the next running number of the office's year.

    A corrected version keeps the number of the one it stands in for.
    """
    given = next((v.number for v in reversed(versions_of(session, meeting.id)) if v.number), "")
    if given:
        return given
    committee = session.get(Committee, meeting.committee_id) if meeting.committee_id else None
    office = kept(session, Office, OWN)
    code = (committee.letter_code if committee else "") or (office.letter_prefix if office else "")
    year = JalaliDate.from_date(meeting.date).year
    of_minutes = session.scalars(select(Minutes.number).where(Minutes.removed.is_(False), Minutes.number != ""))
    return next_number(year, code, [*of_minutes, *letter_numbers(session, year)])


def free_number(session: Session, meeting: Meeting, typed: str) -> str:
    with session.no_autoflush:
        number = to_latin(line(typed, "number")) or next_number_of(session, meeting)
        written = Minutes.number.in_({number, to_persian(number)})
        if living(session, Minutes, written, Minutes.meeting_id != meeting.id):
            raise Refused(
                sentence("Rules", "The number {number} has been given to other minutes."),
                sentence("Rules", "The next free number is {free}."),
                number=number,
                free=next_number_of(session, meeting),
            )
        number_is_free(number, letter_numbers(session))
    return number
