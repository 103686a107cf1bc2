"""Facts that every paper starts from: the letterhead, a meeting's and a year's name, the legal basis in words."""

from __future__ import annotations

import datetime

from sqlalchemy.orm import Session

from desktop_app.documents.legal_basis import legal_line
from desktop_app.documents.official_parts import Letterhead
from desktop_app.domain.committees import Committee
from desktop_app.domain.meetings import Classification, Meeting
from desktop_app.domain.offices import OWN, Office
from desktop_app.persian.digits import to_persian
from desktop_app.persian.numbers import ordinal_before_noun
from desktop_app.services.legal_acts import citations_of
from desktop_app.services.requests import kept


def office_of(session: Session) -> Office:
    return kept(session, Office, OWN) or Office(id=OWN, name="")


def letterhead_of(
    session: Session,
    *,
    number: str = "",
    date: datetime.date | None = None,
    attachment: str = "",
    classification: Classification = Classification.ORDINARY,
    urgency: str = "ordinary",
) -> Letterhead:
    """The letterhead of the office that owns the file; `number` in any digits."""
    office = office_of(session)
    return Letterhead(
        organisation=office.name,
        unit=office.secretariat,
        number=to_persian(number),
        date=date,
        attachment=attachment,
        classification=classification.value,
        urgency=urgency,
    )


def legal_lines(session: Session, subject: str, subject_id: str) -> tuple[str, ...]:
    """The legal basis of a committee or another record, one act a line."""
    return tuple(
        legal_line(
            title=cited.act.title,
            number=cited.act.number,
            issued_on=cited.act.issued_on,
            issuer=cited.act.issuer,
            article=cited.article,
            note=cited.note,
            clause=cited.clause,
        )
        for cited in citations_of(session, subject, subject_id)
    )


def committee_of(session: Session, meeting: Meeting) -> Committee | None:
    return session.get(Committee, meeting.committee_id) if meeting.committee_id else None


def meeting_name(session: Session, meeting: Meeting) -> str:
    """«سومین جلسه کمیته سلامت اداری در سال ۱۴۰۴», or the title of a session without a committee."""
    committee = committee_of(session, meeting)
    if committee is None:
        return meeting.title or "جلسه"
    count = ordinal_before_noun(meeting.number) if meeting.number is not None else ""
    return " ".join(part for part in (count, "جلسه", committee.name, "در سال", to_persian(meeting.year)) if part)
