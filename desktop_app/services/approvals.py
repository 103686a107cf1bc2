"""The item that approves the minutes of the meeting before: when it is wanted, how it reads, which papers it has."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.agenda import AgendaItem, ItemKind, in_order
from desktop_app.domain.attachments import Attachment
from desktop_app.domain.meetings import Meeting, Stage
from desktop_app.domain.minutes import MinutesState
from desktop_app.domain.positions import between
from desktop_app.domain.records import new_id
from desktop_app.persian.digits import to_persian
from desktop_app.persian.jalali import JalaliDate
from desktop_app.persian.numbers import ordinal
from desktop_app.sentences import Refused, sentence
from desktop_app.services.requests import living, living_of
from desktop_app.services.versions import versions_of

_ON_A_DAY = 50
MINUTES_OF_AN_ITEM = 5
"""How long it usually takes to approve the minutes of the last meeting."""


@dataclass(frozen=True)
class LastMinutes:
    """The meeting whose minutes are to be approved next."""

    meeting_id: str
    number: int | None
    date: datetime.date
    title: str
    """What the item that approves them is called."""


@dataclass(frozen=True)
class ApprovedMinutes:
    """What an item approves, and the papers that there are of it."""

    meeting_id: str
    number: int | None
    date: datetime.date
    is_final: bool
    signed_sha256: str
    """The file that bears digital signatures, empty where there is none."""
    scans: tuple[tuple[str, str, str, int], ...]
    """Attachment id, title, name of the file and size in bytes of each scan of the signed paper."""


def last_minutes(session: Session, meeting: Meeting) -> LastMinutes | None:
    """The last meeting of the committee before this one, unless some agenda approves its minutes already."""
    if meeting.committee_id is None:
        return None
    held = [stage for stage in Stage if stage.rank >= Stage.DRAFTED.rank]
    asked = (
        select(Meeting)
        .where(Meeting.removed.is_(False), Meeting.committee_id == meeting.committee_id, Meeting.id != meeting.id)
        .where(Meeting.date <= meeting.date, Meeting.stage.in_(held))
        .order_by(Meeting.date.desc(), Meeting.starts.desc())
    )
    # As many as can lie on the day itself after the meeting's hour, and one.
    last = next((m for m in session.scalars(asked.limit(_ON_A_DAY)) if _moment(m) < _moment(meeting)), None)
    if last is None or approving(session, last.id):
        return None
    return LastMinutes(last.id, last.number, last.date, item_title(last))


def approving(session: Session, meeting_id: str) -> list[AgendaItem]:
    """The items of any agenda that approve the minutes of this meeting."""
    items = living(session, AgendaItem, AgendaItem.approves_id == meeting_id)
    there = {m.id for m in living_of(session, Meeting, {item.meeting_id for item in items})}
    return [item for item in items if item.meeting_id in there]


def item_title(meeting: Meeting) -> str:
    """«تأیید و تصویب صورتجلسه جلسه دوم مورخ ۲۲ شهریور ۱۴۰۴»."""
    day = JalaliDate.from_date(meeting.date)
    words = f"{to_persian(day.day)} {day.month_name} {to_persian(day.year)}"
    called = f"جلسه {ordinal(meeting.number)}" if meeting.number else "جلسه پیش"
    return f"تأیید و تصویب صورتجلسه {called} مورخ {words}"


def put_first(session: Session, meeting: Meeting, approved: Meeting) -> AgendaItem:
    """Item 1 of the agenda: the approval of the minutes of `approved`."""
    rows = in_order(living(session, AgendaItem, AgendaItem.meeting_id == meeting.id))
    item = AgendaItem(
        id=new_id(),
        meeting_id=meeting.id,
        title=item_title(approved),
        kind=ItemKind.DECISION,
        minutes=MINUTES_OF_AN_ITEM,
        presenter_id=meeting.secretary_id,
        approves_id=approved.id,
        position=between(None, min((r.position for r in rows), default=None)),
    )
    session.add(item)
    return item


def nothing_to_approve() -> Refused:
    return Refused(
        sentence("Rules", "There are no minutes to approve."),
        sentence(
            "Rules", "The last meeting of the committee has to be held first, and its approval is asked for once."
        ),
    )


def approved_by(session: Session, item: AgendaItem) -> ApprovedMinutes | None:
    """What the item approves; None for any other item."""
    meeting = session.get(Meeting, item.approves_id) if item.approves_id else None
    if meeting is None:
        return None
    versions = versions_of(session, meeting.id)
    # A new version that is only being written has no papers yet: those of the one before it count.
    standing = [v for v in versions if v.state is not MinutesState.DRAFT]
    current = next(reversed(standing or versions), None)
    scans = (
        living(session, Attachment, Attachment.subject == "minutes", Attachment.subject_id == current.id)
        if current is not None
        else ()
    )
    return ApprovedMinutes(
        meeting_id=meeting.id,
        number=meeting.number,
        date=meeting.date,
        is_final=current is not None and current.state is MinutesState.FINAL,
        signed_sha256=(current.signed_pdf_sha256 or "") if current is not None else "",
        scans=tuple(
            (a.id, a.title, a.file_name, a.size)
            for a in sorted(scans, key=lambda a: (a.position, a.id))
            if a.sha256 is not None
        ),
    )


def _moment(meeting: Meeting) -> tuple[datetime.date, datetime.time]:
    return meeting.date, meeting.starts or datetime.time()
