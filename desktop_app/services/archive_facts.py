"""What the records tell of a committee's year for its archive: meetings, lists, frozen texts, kept files."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.documents import wording
from desktop_app.documents.archive_index import ArchivedMeeting, ArchivedResolution
from desktop_app.documents.listing import Listing, Value
from desktop_app.domain.attachments import Attachment
from desktop_app.domain.attendance import Attendance, Excuse
from desktop_app.domain.committees import Committee
from desktop_app.domain.letters import Direction, Letter
from desktop_app.domain.meetings import Classification, Meeting
from desktop_app.domain.minutes import Minutes
from desktop_app.domain.people import Person, Unit
from desktop_app.domain.resolutions import Resolution, label
from desktop_app.persian.digits import to_persian
from desktop_app.services.agenda import items_of
from desktop_app.services.attendance import rows_of
from desktop_app.services.committee_years import highest
from desktop_app.services.decisions import resolutions_of
from desktop_app.services.paper import ROLE_CODE
from desktop_app.services.paper_facts import meeting_name
from desktop_app.services.requests import living
from desktop_app.services.versions import signatures_of, versions_of


@dataclass(frozen=True)
class KeptFile:
    """A content that lies in the office's file, and the name it came with, empty if it has none."""

    title: str
    name: str
    sha256: str


@dataclass(frozen=True)
class FrozenText:
    """A frozen text of minutes or a letter: canonical JSON, as it was hashed."""

    title: str
    content: str


@dataclass(frozen=True)
class MeetingFacts:
    """A meeting and all that is kept of it."""

    id: str
    shown: ArchivedMeeting
    number: int | None
    attached: tuple[KeptFile, ...]
    signed: KeptFile | None
    """The minutes with their digital signatures."""
    texts: tuple[FrozenText, ...]


class YearFacts:
    """One committee's Jalali year, inside a reading session."""

    def __init__(self, session: Session, committee: Committee, year: int) -> None:
        self._session = session
        self.committee = committee
        self._units = {u.id: u.name for u in living(session, Unit)}
        self._people = {p.id: p for p in living(session, Person)}
        rows = living(session, Meeting, Meeting.committee_id == committee.id, Meeting.year == year)
        self.meetings = sorted(rows, key=lambda m: (m.date, m.starts or datetime.time(), m.id))
        letters = living(
            session,
            Letter,
            Letter.meeting_id.in_([m.id for m in self.meetings]),
            Letter.direction == Direction.OUTGOING,
        )
        self._letters = sorted(letters, key=lambda one: (one.date or datetime.date.max, one.number, one.id))

    def letters(self, meeting_ids: Iterable[str]) -> list[Letter]:
        wanted = set(meeting_ids)
        return [one for one in self._letters if one.meeting_id in wanted]

    def classification(self, meeting: Meeting) -> Classification:
        """That of the meeting or of its most secret letter."""
        return highest([meeting.classification, *(one.classification for one in self.letters([meeting.id]))])

    def meeting(self, meeting: Meeting) -> MeetingFacts:
        session = self._session
        rows = [a for a in rows_of(session, meeting.id) if a.votes]
        held = meeting.opened_at is not None
        versions = versions_of(session, meeting.id)
        numbered = [v for v in versions if v.number]
        shown = ArchivedMeeting(
            title=meeting_name(session, meeting),
            date=meeting.date,
            place=meeting.place,
            number=numbered[-1].number if numbered else "",
            classification=self.classification(meeting).value,
            present=sum(1 for a in rows if a.came) if held else None,
            members=len(rows) if held else None,
            resolutions=tuple(self._resolution(meeting, r) for r in resolutions_of(session, meeting.id)),
        )
        return MeetingFacts(
            id=meeting.id,
            shown=shown,
            number=meeting.number,
            attached=(*self._attachments(meeting), *self._scans(versions)),
            signed=_signed(versions),
            texts=(*_frozen(versions), *self._sent([meeting.id])),
        )

    def attached_to_committee(self) -> list[KeptFile]:
        return self._kept({self.committee.id})

    def _attachments(self, meeting: Meeting) -> list[KeptFile]:
        session = self._session
        subjects = {meeting.id}
        subjects |= {item.id for item in items_of(session, meeting.id)}
        subjects |= {r.id for r in resolutions_of(session, meeting.id)}
        subjects |= {one.id for one in self.letters([meeting.id])}
        return self._kept(subjects)

    def _kept(self, subjects: set[str]) -> list[KeptFile]:
        attached = living(self._session, Attachment, Attachment.subject_id.in_(subjects))
        rows = [a for a in attached if a.sha256 is not None]
        rows.sort(key=lambda a: (a.subject, a.subject_id, a.position, a.id))
        return [KeptFile(a.title, a.file_name or a.title, a.sha256 or "") for a in rows]

    def _scans(self, versions: Sequence[Minutes]) -> list[KeptFile]:
        """Each scan once: one page may bear many signatures."""
        scans = dict.fromkeys(
            s.scan_sha256 for v in versions for s in signatures_of(self._session, v.id) if s.scan_sha256 is not None
        )
        return [
            KeptFile(f"تصویر برگه امضاشده {to_persian(place)}", "", sha256)
            for place, sha256 in enumerate(scans, start=1)
        ]

    def _sent(self, meeting_ids: Sequence[str]) -> list[FrozenText]:
        return [
            FrozenText(to_persian(f"متن نامه {one.number or place}"), one.snapshot)
            for place, one in enumerate(self.letters(meeting_ids), start=1)
            if one.snapshot
        ]

    def _resolution(self, meeting: Meeting, r: Resolution) -> ArchivedResolution:
        return ArchivedResolution(
            number=to_persian(label(meeting.year, meeting.number, r.number)),
            text=r.text,
            unit=self._units.get(r.responsible_unit_id or "", "") or r.responsible_note,
            due=r.deadline,
            status=r.status.value,
        )

    def lists(self, meetings: Sequence[Meeting]) -> tuple[Listing, ...]:
        """Resolutions, attendance and letters of these meetings."""
        return (self._resolution_list(meetings), self._attendance_list(meetings), self._letter_list(meetings))

    def _name(self, meeting: Meeting) -> str:
        return to_persian(meeting.number) if meeting.number is not None else meeting.title

    def _resolution_list(self, meetings: Sequence[Meeting]) -> Listing:
        rows: list[tuple[Value, ...]] = []
        for meeting in meetings:
            for r in resolutions_of(self._session, meeting.id):
                shown = self._resolution(meeting, r)
                status = wording.word(wording.STATES, shown.status)
                start = (shown.number, self._name(meeting), meeting.date, r.text)
                rows.append((*start, shown.unit, r.deadline, status, r.progress, r.closed_on))
        heads = (
            "شماره",
            "جلسه",
            "تاریخ جلسه",
            "شرح مصوبه",
            "مسئول اجرا",
            "مهلت",
            "وضعیت",
            "درصد پیشرفت",
            "تاریخ مختومه",
        )
        return Listing("مصوبات", heads, tuple(rows))

    def _attendance_list(self, meetings: Sequence[Meeting]) -> Listing:
        rows: list[tuple[Value, ...]] = []
        for meeting in meetings:
            for a in rows_of(self._session, meeting.id):
                person = self._people.get(a.person_id)
                who = (person.full_name, person.post) if person else ("", "")
                role = wording.word(wording.ROLES, ROLE_CODE.get(a.capacity, a.capacity.value))
                rows.append((self._name(meeting), meeting.date, *who, role, *_presence(meeting, a), a.representative))
        heads = "جلسه", "تاریخ جلسه", "نام", "سمت", "عنوان در جلسه", "وضعیت", "ورود و خروج", "علت غیبت", "نماینده"
        return Listing("حضور و غیاب", heads, tuple(rows))

    def _letter_list(self, meetings: Sequence[Meeting]) -> Listing:
        names = {meeting.id: self._name(meeting) for meeting in meetings}
        kinds = {"invitation": "دعوتنامه", "notice": "ابلاغ", "reminder": "پیگیری", "absence": "غیبت"}
        rows = [
            (
                to_persian(one.number),
                one.date,
                kinds.get(one.kind.value, one.kind.value),
                names[one.meeting_id or ""],
                one.recipient,
                one.subject,
                one.delivered_on,
                one.received_by,
                to_persian(one.receipt_no),
            )
            for one in self.letters(names)
        ]
        heads = "شماره", "تاریخ", "نوع", "جلسه", "گیرنده", "موضوع", "تاریخ تحویل", "تحویل‌گیرنده", "شماره ثبت گیرنده"
        return Listing("نامه‌ها", heads, tuple(rows))


def _presence(meeting: Meeting, a: Attendance) -> tuple[str, str, str]:
    times = "، ".join(to_persian(" تا ".join(a.timeline[n : n + 2])) for n in range(0, len(a.timeline), 2))
    if a.came:
        return wording.PRESENCE["present"], times, ""
    if meeting.opened_at is None:
        return "", "", ""
    status = "excused" if a.excuse is not Excuse.NONE else "unexcused"
    return wording.PRESENCE[status], "", a.excuse_note or wording.word(wording.EXCUSES, a.excuse.value)


def _frozen(versions: Sequence[Minutes]) -> list[FrozenText]:
    return [
        FrozenText(to_persian(f"متن صورتجلسه {v.number} نسخه {v.version}"), v.snapshot) for v in versions if v.snapshot
    ]


def _signed(versions: Sequence[Minutes]) -> KeptFile | None:
    current = versions[-1] if versions else None
    if current is None or current.signed_pdf_sha256 is None:
        return None
    return KeptFile("صورتجلسه با امضای دیجیتال", "صورتجلسه با امضای دیجیتال.pdf", current.signed_pdf_sha256)
