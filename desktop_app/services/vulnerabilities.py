"""Requests about vulnerable points: what was found, what is chosen against it, and what came of that."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.agenda import AgendaItem, in_order
from desktop_app.domain.committees import Committee
from desktop_app.domain.fields import LINE, line, text
from desktop_app.domain.meetings import Meeting, Stage, open_to_edits
from desktop_app.domain.people import Unit
from desktop_app.domain.positions import following
from desktop_app.domain.records import new_id
from desktop_app.domain.resolutions import Resolution, ResolutionStatus
from desktop_app.domain.vulnerabilities import Area, Vulnerability, VulnerabilityStatus, course, judged, step
from desktop_app.persian.jalali import JalaliDate, year_bounds
from desktop_app.persian.spelling import search_key
from desktop_app.sentences import Refused, sentence
from desktop_app.services.agenda import take_out
from desktop_app.services.areas import Areas
from desktop_app.services.requests import Clock, Requests, changed, found, living
from desktop_app.services.search import HitKind, Search
from desktop_app.services.vulnerability_views import (
    AreaHeat,
    CorrectiveView,
    VulnerabilityTotals,
    VulnerabilityView,
    VulnerabilityYear,
    correctives,
    found_in,
    heat_of,
    open_before,
    rows_of,
    totals_of,
    views,
)
from desktop_app.store.office_file import OfficeFile

_LINES: Final = frozenset({"title", "process"})
_TEXTS: Final = frozenset({"cause", "effect", "solutions", "solution", "reason", "measured_effect"})
_JUDGED: Final = frozenset({"severity", "likelihood", "severity_after", "likelihood_after"})
_FOUND_BY_WORDS: Final = 60
"""Resolutions that the words are compared with before the list is cut."""
_AHEAD: Final = (Stage.PREPARED, Stage.INVITED)
_TOPIC: Final = "بررسی نقطه آسیب‌پذیر: {title}"


class Vulnerabilities(Requests):
    """The vulnerable points of the committees."""

    def __init__(self, file: OfficeFile, clock: Clock, search: Search) -> None:
        super().__init__(file, clock)
        self._search = search
        self.areas = Areas(file, clock)

    def of(self, committee_id: str | None, year: int | None = None) -> tuple[VulnerabilityView, ...]:
        """Those found in a Jalali year, or in any; of one committee, or of all. By area, the gravest first."""
        with self._file.reading() as session:
            rows = rows_of(session, committee_id, found_in(year) if year is not None else ())
            return views(session, rows, self._clock.today())

    def open_from_before(self, committee_id: str | None, year: int) -> tuple[VulnerabilityView, ...]:
        """Those found before the year that are still open."""
        with self._file.reading() as session:
            before = Vulnerability.found_on < year_bounds(year)[0]
            rows = [v for v in rows_of(session, committee_id, [before]) if v.status.open]
            return views(session, rows, self._clock.today())

    def get(self, vulnerability_id: str) -> VulnerabilityView:
        with self._file.reading() as session:
            return views(session, [found(session, Vulnerability, vulnerability_id)], self._clock.today())[0]

    def whereabouts(self, vulnerability_id: str) -> tuple[str, int] | None:
        """Its committee and the Jalali year in which it was found; None where it is not there."""
        with self._file.reading() as session:
            row = session.get(Vulnerability, vulnerability_id)
            if row is None or row.removed:
                return None
            return row.committee_id, JalaliDate.from_date(row.found_on).year

    def heat(self, committee_id: str | None, year: int) -> tuple[AreaHeat, ...]:
        """Points found in the year, by area and season; every area of the office has its row."""
        with self._file.reading() as session:
            return heat_of(session, rows_of(session, committee_id, found_in(year)))

    def totals(self, committee_id: str | None, year: int) -> VulnerabilityTotals:
        with self._file.reading() as session:
            return totals_of(rows_of(session, committee_id, found_in(year)), open_before(session, committee_id, year))

    def year(self, committee_id: str | None, year: int) -> VulnerabilityYear:
        """`of`, `heat` and `totals` of a year in one reading."""
        with self._file.reading() as session:
            rows = rows_of(session, committee_id, found_in(year))
            return VulnerabilityYear(
                views(session, rows, self._clock.today()),
                heat_of(session, rows),
                totals_of(rows, open_before(session, committee_id, year)),
            )

    # A point

    def add(self, committee_id: str, title: str, *, found_on: datetime.date | None = None, **fields: Any) -> str:
        """A new point, found today unless told otherwise. Fields as for `edit`."""
        self.areas.bring()
        vulnerability_id = new_id()
        with self._file.transaction("vulnerability.added", ("vulnerability", vulnerability_id)) as act:
            found(act.session, Committee, committee_id)
            row = Vulnerability(
                id=vulnerability_id,
                committee_id=committee_id,
                title=line(title, "title", required=True),
                found_on=found_on or self._clock.today(),
            )
            changed(row, **_checked(act.session, fields))
            course(row, self._clock.today())
            act.session.add(row)
        return vulnerability_id

    def edit(self, vulnerability_id: str, **fields: Any) -> None:
        """Fields: title, process, cause, effect, found_on, area_id, unit_id, item_id, severity, likelihood, solutions,
        solution, reason, closed_on, severity_after, likelihood_after, measured_effect, measured_on.
        """
        if fields.get("area_id"):
            self.areas.bring()
        with self._file.transaction("vulnerability.edited", ("vulnerability", vulnerability_id)) as act:
            row = found(act.session, Vulnerability, vulnerability_id)
            checked = _checked(act.session, fields)
            if checked.get("measured_effect") and row.measured_on is None:
                checked.setdefault("measured_on", max(self._clock.today(), row.found_on))
            changed(row, **checked)
            course(row, self._clock.today())

    def stand(self, vulnerability_id: str, status: VulnerabilityStatus, *, on: datetime.date | None = None) -> None:
        """Brings the point to another standing; a closed one is closed `on` that day, today if not told."""
        with self._file.transaction("vulnerability.stood", ("vulnerability", vulnerability_id)) as act:
            row = found(act.session, Vulnerability, vulnerability_id)
            step(row, status)
            closed_on = None if status.open else on or self._clock.today()
            changed(row, status=status, closed_on=closed_on)
            course(row, self._clock.today())

    def remove(self, vulnerability_id: str) -> None:
        with self._file.transaction("vulnerability.removed", ("vulnerability", vulnerability_id)) as act:
            found(act.session, Vulnerability, vulnerability_id).removed = True

    def restore(self, vulnerability_id: str) -> None:
        """Takes back a removal."""
        with self._file.transaction("vulnerability.restored", ("vulnerability", vulnerability_id)) as act:
            row = act.session.get(Vulnerability, vulnerability_id)
            if row is not None:
                row.removed = False

    # Corrective resolutions

    def resolutions_like(self, query: str, committee_id: str | None = None, limit: int = 12) -> list[CorrectiveView]:
        """Resolutions by number or words, those of the committee first; without words its latest. No drafts."""
        hits = self._search.find(query, _FOUND_BY_WORDS, [HitKind.RESOLUTION]) if query.strip() else []
        with self._file.reading() as session:
            asked = (
                select(Resolution.id)
                .join(Meeting, Meeting.id == Resolution.meeting_id)
                .where(
                    Resolution.removed.is_(False),
                    Meeting.removed.is_(False),
                    Resolution.status.not_in((ResolutionStatus.DRAFT, ResolutionStatus.VOID)),
                )
                .order_by((Meeting.committee_id == committee_id).desc(), Meeting.date.desc(), Resolution.number)
                .limit(limit)
            )
            if query.strip():
                asked = asked.where(Resolution.id.in_([hit.id for hit in hits]))
            elif committee_id is not None:
                asked = asked.where(Meeting.committee_id == committee_id)
            ids = list(session.scalars(asked))
            shown = {one.id: one for one in correctives(session, ids, self._clock.today())}
            return [shown[one] for one in ids]

    def tie(self, vulnerability_id: str, resolution_ids: Sequence[str]) -> None:
        """Names further corrective resolutions; those named already stay once."""
        with self._file.transaction("vulnerability.resolution_tied", ("vulnerability", vulnerability_id)) as act:
            row = found(act.session, Vulnerability, vulnerability_id)
            for one in resolution_ids:
                _fixed(found(act.session, Resolution, one))
            changed(row, resolution_ids=list(dict.fromkeys([*row.resolution_ids, *resolution_ids])))

    def untie(self, vulnerability_id: str, resolution_id: str) -> None:
        with self._file.transaction("vulnerability.resolution_untied", ("vulnerability", vulnerability_id)) as act:
            row = found(act.session, Vulnerability, vulnerability_id)
            changed(row, resolution_ids=[one for one in row.resolution_ids if one != resolution_id])

    # Agendas

    def items_like(self, committee_id: str, limit: int = 60) -> list[tuple[str, str, datetime.date]]:
        """Agenda items of the committee's latest meetings, as (id, title, day): where a point may have come up."""
        with self._file.reading() as session:
            asked = (
                select(AgendaItem.id, AgendaItem.title, Meeting.date)
                .join(Meeting, Meeting.id == AgendaItem.meeting_id)
                .where(AgendaItem.removed.is_(False), Meeting.removed.is_(False), Meeting.committee_id == committee_id)
                .order_by(Meeting.date.desc(), AgendaItem.off_agenda, AgendaItem.position)
                .limit(limit)
            )
            return [(item_id, title, date) for item_id, title, date in session.execute(asked)]

    def put_on_agenda(self, vulnerability_id: str) -> tuple[str, str]:
        """Puts the point on the agenda of its committee's next meeting; gives the meeting and the item."""
        with self._file.transaction("vulnerability.put_on_agenda", ("vulnerability", vulnerability_id)) as act:
            row = found(act.session, Vulnerability, vulnerability_id)
            meeting = _next_meeting(act.session, row.committee_id, self._clock.today())
            open_to_edits(meeting)
            topic = _TOPIC.format(title=row.title)
            topic = topic if len(topic) <= LINE else row.title
            agenda = in_order(living(act.session, AgendaItem, AgendaItem.meeting_id == meeting.id))
            if any(search_key(one.title) == search_key(topic) for one in agenda):
                raise Refused(
                    sentence("Rules", "This point is on the agenda of the next meeting already."),
                    sentence("Rules", "The item is found on the agenda of {day}."),
                    day=meeting.date,
                )
            item = AgendaItem(
                id=new_id(),
                meeting_id=meeting.id,
                title=topic,
                detail=line(row.process, "detail"),
                position=following([one.position for one in agenda]),
            )
            act.session.add(item)
            if row.item_id is None:
                act.session.flush()
                changed(row, item_id=item.id)
        return meeting.id, item.id

    def take_off_agenda(self, vulnerability_id: str, item_id: str) -> None:
        """Takes `put_on_agenda` back, as long as the item was not dealt with."""
        with self._file.transaction("vulnerability.taken_off_agenda", ("vulnerability", vulnerability_id)) as act:
            row = found(act.session, Vulnerability, vulnerability_id)
            take_out(act.session, item_id)
            if row.item_id == item_id:
                changed(row, item_id=None)


def _next_meeting(session: Session, committee_id: str, today: datetime.date) -> Meeting:
    asked = (
        select(Meeting)
        .where(
            Meeting.removed.is_(False),
            Meeting.committee_id == committee_id,
            Meeting.date >= today,
            Meeting.stage.in_(_AHEAD),
        )
        .order_by(Meeting.date, Meeting.starts, Meeting.id)
        .limit(1)
    )
    meeting = session.scalars(asked).first()
    if meeting is None:
        raise Refused(
            sentence("Rules", "No meeting of this committee lies ahead."),
            sentence("Rules", "Plan its next meeting first."),
        )
    return meeting


def _fixed(row: Resolution) -> None:
    if row.status is ResolutionStatus.DRAFT:
        raise Refused(
            sentence("Rules", "This resolution is still part of a draft."),
            sentence("Rules", "Freeze the minutes first."),
        )


def _checked(session: Session, fields: dict[str, Any]) -> dict[str, Any]:
    checked = dict(fields)
    for name, value in fields.items():
        if name in _LINES:
            checked[name] = line(value, name, required=name == "title")
        elif name in _TEXTS:
            checked[name] = text(value, name)
        elif name in _JUDGED:
            judged(value)
    named = (("area_id", Area), ("unit_id", Unit), ("item_id", AgendaItem))
    for name, noun in named:
        if fields.get(name):
            found(session, noun, fields[name])
    return checked
