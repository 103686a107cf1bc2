"""Requests about resolutions across meetings."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from desktop_app.domain.committees import Committee
from desktop_app.domain.meetings import Meeting, Stage, stage_reached
from desktop_app.domain.people import Unit
from desktop_app.domain.resolutions import DEADLINE, Resolution, ResolutionKind, ResolutionStatus, label
from desktop_app.persian.spelling import matches
from desktop_app.sentences import Refused, sentence
from desktop_app.services.requests import Requests, found, living, once
from desktop_app.services.resolution_conditions import LIVING, OF_LIVING_MEETING, OPEN, overdue
from desktop_app.services.standing import notify, take_notice_back

_UNIT_NAMES: Final = select(Unit.id, Unit.name).where(Unit.removed.is_(False))
_COMMITTEE_NAMES: Final = (
    select(Committee.id, Committee.short_name, Committee.name)
    .where(Committee.removed.is_(False))
    .order_by(Committee.position)
)


@dataclass(frozen=True)
class ResolutionRow:
    id: str
    meeting_id: str
    label: str
    committee: str
    order: int
    text: str
    unit: str
    due: datetime.date | None
    days_late: int
    status: ResolutionStatus
    progress: int
    meeting_date: datetime.date
    kind: ResolutionKind


class Resolutions(Requests):
    """What all meetings decided."""

    def all(
        self, *, committee_id: str | None = None, query: str = "", only_open: bool = False, newest: int | None = None
    ) -> list[ResolutionRow]:
        """Resolutions, the latest meeting first. `query` is matched against text, unit and number.

        For what is few: those of a committee, or the open ones. Lists of many rows ask `ResolutionList`.
        """
        conditions = [] if committee_id is None else [Meeting.committee_id == committee_id]
        conditions += [OPEN] if only_open else []
        with self._file.reading() as session:
            rows = resolution_rows(session, self._clock.today(), *conditions, newest=newest)
        if query.strip():
            rows = [r for r in rows if matches(query, f"{r.label} {r.text} {r.unit} {r.committee}")]
        return sorted(rows, key=lambda r: (-r.meeting_date.toordinal(), r.label))

    def late_count(self) -> int:
        """How many are late in the whole office."""
        asked = select(func.count()).select_from(Resolution)
        with self._file.reading() as session:
            return session.scalar(asked.where(LIVING, OF_LIVING_MEETING, OPEN, overdue(self._clock.today()))) or 0

    def of_meeting(self, meeting_id: str) -> list[ResolutionRow]:
        """Those of one meeting, by number."""
        with self._file.reading() as session:
            rows = resolution_rows(session, self._clock.today(), Resolution.meeting_id == meeting_id)
        return sorted(rows, key=lambda r: int(r.label.rpartition("/")[2]))

    def notify(self, meeting_id: str) -> list[str]:
        """Notes that the units have been told of a final meeting's resolutions. Gives those notified now."""
        with self._file.transaction("resolution.notified", ("meeting", meeting_id)) as act:
            told = notified_now(act.session, found(act.session, Meeting, meeting_id), self._clock.today())
        return [row.id for row in told]

    def withdraw_notice(self, meeting_id: str, resolution_ids: Sequence[str]) -> None:
        """Takes a notice back that was noted by mistake."""
        with self._file.transaction("resolution.notice_withdrawn", ("meeting", meeting_id)) as act:
            notice_taken_back(act.session, found(act.session, Meeting, meeting_id), resolution_ids)


_OF_ROW: Final = (
    Resolution.id,
    Resolution.meeting_id,
    Resolution.number,
    Resolution.text,
    Resolution.responsible_unit_id,
    Resolution.responsible_note,
    DEADLINE.label("deadline"),
    Resolution.status,
    Resolution.progress,
    Resolution.kind,
    Meeting.committee_id,
    Meeting.title,
    Meeting.year,
    Meeting.number.label("meeting_number"),
    Meeting.date,
)


def resolution_rows(
    session: Session, today: datetime.date, *conditions: ColumnElement[bool], newest: int | None = None
) -> list[ResolutionRow]:
    """Rows of a list, as the file gives them: no record is loaded for them. `newest` takes so many of the latest."""
    committees = committee_names(session)
    units = unit_names(session)
    asked = select(*_OF_ROW).join(Meeting, Meeting.id == Resolution.meeting_id)
    asked = asked.where(LIVING, Meeting.removed.is_(False), *conditions)
    if newest is not None:
        asked = asked.order_by(Meeting.date.desc()).limit(newest)
    return [_row(row, committees, units, today) for row in session.execute(asked)]


def _row(
    row: Any, committees: Mapping[str, tuple[str, int]], units: Mapping[str, str], today: datetime.date
) -> ResolutionRow:
    name, order = committees.get(row.committee_id or "", (row.title, -1))
    is_late = row.status.open and row.deadline is not None
    return ResolutionRow(
        id=row.id,
        meeting_id=row.meeting_id,
        label=label(row.year, row.meeting_number, row.number),
        committee=name,
        order=order,
        text=row.text,
        unit=units.get(row.responsible_unit_id or "", "") or row.responsible_note,
        due=row.deadline,
        days_late=max(0, (today - row.deadline).days) if is_late else 0,
        status=row.status,
        progress=row.progress,
        meeting_date=row.date,
        kind=row.kind,
    )


def unit_names(session: Session) -> dict[str, str]:
    """All units by id."""
    return once(session, "unit names", lambda: dict(session.execute(_UNIT_NAMES).all()))


def committee_names(session: Session) -> dict[str, tuple[str, int]]:
    """What each committee is called in a list, and the place of its tile; in their order."""

    def read() -> dict[str, tuple[str, int]]:
        rows = session.execute(_COMMITTEE_NAMES)
        return {one: (short or name, order) for order, (one, short, name) in enumerate(rows)}

    return once(session, "committee names", read)


def notified_now(session: Session, meeting: Meeting, day: datetime.date) -> list[Resolution]:
    """Marks the resolutions that wait for their notice as notified on `day`; refused before the text is final."""
    if not stage_reached(meeting, Stage.FINAL) and not meeting.brought_in:
        raise Refused(
            sentence("Rules", "Resolutions are notified once the minutes are final."),
            sentence("Rules", "Collect the signatures and make the minutes final first."),
        )
    waiting = [
        r
        for r in living(session, Resolution, Resolution.meeting_id == meeting.id)
        if r.status is ResolutionStatus.NOT_NOTIFIED
    ]
    for row in waiting:
        notify(session, row, day)
    if not meeting.brought_in:  # of one known from a list alone, there are no minutes that could be final here
        meeting.stage = Stage.NOTIFIED
    return sorted(waiting, key=lambda r: r.number)


def notice_taken_back(session: Session, meeting: Meeting, resolution_ids: Sequence[str]) -> None:
    for resolution_id in resolution_ids:
        take_notice_back(session, found(session, Resolution, resolution_id))
    if meeting.stage is Stage.NOTIFIED:
        meeting.stage = Stage.FINAL
