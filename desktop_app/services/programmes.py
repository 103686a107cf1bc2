"""Requests about the programmes of a committee's year and the sessions in which they were held."""

from __future__ import annotations

import datetime
import math
from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.committees import Committee
from desktop_app.domain.fields import NAMES, line, period, text
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.people import Unit
from desktop_app.domain.positions import following, moved
from desktop_app.domain.programmes import Programme, ProgrammeSession, ProgrammeStatus, stands
from desktop_app.domain.records import new_id
from desktop_app.domain.resolutions import Resolution, ResolutionStatus
from desktop_app.persian.digits import to_latin
from desktop_app.persian.jalali import JalaliDate
from desktop_app.persian.spelling import clean_line, search_key
from desktop_app.sentences import Refused, sentence
from desktop_app.services.committees import ordered
from desktop_app.services.programme_views import (
    AskingResolution,
    ProgrammeView,
    SessionView,
    asking,
    session_views,
    shown,
)
from desktop_app.services.requests import Requests, changed, found, living

LINES = frozenset({"title", "audience", "indicator", "unit_of_measure", "subject", "teacher", "place"})
TEXTS = frozenset({"goal", "effect", "note"})
COUNTS = frozenset({"sessions_planned", "participants", "hours", "target", "reached", "budget"})
_LONGEST_DAY = 24
_COPIED = (
    "title",
    "kind",
    "priority",
    "unit_id",
    "goal",
    "audience",
    "sessions_planned",
    "indicator",
    "unit_of_measure",
    "target",
    "budget",
    "resolution_id",
)


class Programmes(Requests):
    """The plan of a year, and what was held of it."""

    def of(self, committee_id: str | None, year: int) -> tuple[ProgrammeView, ...]:
        """The programmes of a Jalali year in the order of the plan; of all committees, one by one, for None."""
        with self._file.reading() as session:
            if committee_id is not None:
                return shown(session, _plan(session, committee_id, year))
            places = {c.id: place for place, c in enumerate(ordered(session))}
            rows = living(session, Programme, Programme.year == year)
            return shown(
                session, sorted(rows, key=lambda p: (places.get(p.committee_id, len(places)), p.position, p.id))
            )

    def get(self, programme_id: str) -> ProgrammeView:
        with self._file.reading() as session:
            return shown(session, [found(session, Programme, programme_id)])[0]

    def asked_for_by(self, resolution_id: str) -> tuple[ProgrammeView, ...]:
        """The programmes that a resolution asked for, the earliest year first."""
        with self._file.reading() as session:
            rows = living(session, Programme, Programme.resolution_id == resolution_id)
            return shown(session, sorted(rows, key=lambda p: (p.year, p.position, p.id)))

    def sessions(self, programme_id: str) -> tuple[SessionView, ...]:
        """The sessions held, the earliest first."""
        with self._file.reading() as session:
            return session_views(session, found(session, Programme, programme_id))

    def days_held(self, programme_ids: Sequence[str]) -> dict[str, tuple[datetime.date, ...]]:
        """On which days each was held, as far as it was."""
        held = select(ProgrammeSession.programme_id, ProgrammeSession.date).where(
            ProgrammeSession.removed.is_(False), ProgrammeSession.programme_id.in_(programme_ids)
        )
        days: dict[str, list[datetime.date]] = {}
        with self._file.reading() as session:
            for programme_id, day in session.execute(held.order_by(ProgrammeSession.date)):
                days.setdefault(programme_id, []).append(day)
        return {key: tuple(found) for key, found in days.items()}

    def resolutions(self, committee_id: str, query: str = "", limit: int = 20) -> tuple[AskingResolution, ...]:
        """Resolutions of the committee that have these words or this number, the latest first."""
        words = to_latin(clean_line(query)).split()
        wanted = (
            select(Resolution, Meeting)
            .join(Meeting, Meeting.id == Resolution.meeting_id)
            .where(Meeting.committee_id == committee_id, Meeting.removed.is_(False), Resolution.removed.is_(False))
            .where(Resolution.status != ResolutionStatus.DRAFT)
            .order_by(Meeting.date.desc(), Resolution.number)
            .limit(limit)
        )
        number = _numbered(words[0]) if len(words) == 1 else None
        if number is not None:
            for column, value in zip((Resolution.number, Meeting.number, Meeting.year), reversed(number), strict=False):
                wanted = wanted.where(column == value)
        else:
            for word in clean_line(query).split():
                wanted = wanted.where(Resolution.text.contains(word, autoescape=True))
        with self._file.reading() as session:
            return tuple(asking(row, meeting) for row, meeting in session.execute(wanted))

    # The plan

    def add(self, committee_id: str, year: int, title: str, **fields: Any) -> str:
        """A new programme at the end of the plan. Fields: those of the noun, but not its sessions."""
        row = Programme(id=new_id(), committee_id=committee_id, year=year, title=line(title, "title", required=True))
        with self._file.transaction("programme.added", ("programme", row.id)) as act:
            found(act.session, Committee, committee_id)
            _known_unit(act.session, fields)
            row.position = following([p.position for p in _plan(act.session, committee_id, year)])
            changed(row, **_checked(fields))
            period(row.starts, row.ends)
            act.session.add(row)
        return row.id

    def edit(self, programme_id: str, **fields: Any) -> None:
        with self._file.transaction("programme.edited", ("programme", programme_id)) as act:
            row = found(act.session, Programme, programme_id)
            values = _checked(fields)
            _known_unit(act.session, fields)
            if "status" in values:
                stands(row, values.pop("status"))
            period(values.get("starts", row.starts), values.get("ends", row.ends))
            changed(row, **values)

    def finish(self, programme_id: str, effect: str = "", **fields: Any) -> None:
        """Carried out; what it brought, where that is known already. Fields: `reached`."""
        with self._file.transaction("programme.finished", ("programme", programme_id)) as act:
            row = found(act.session, Programme, programme_id)
            stands(row, ProgrammeStatus.DONE)
            changed(row, effect=text(effect, "effect") or row.effect, **_checked(fields))

    def move(self, programme_id: str, index: int) -> None:
        """Puts the programme at `index` (from 0) of the resulting plan of its committee and year."""
        with self._file.transaction("programme.moved", ("programme", programme_id)) as act:
            row = found(act.session, Programme, programme_id)
            plan = _plan(act.session, row.committee_id, row.year)
            source = [p.id for p in plan].index(row.id)
            target = max(0, min(index, len(plan) - 1))
            if target != source:
                row.position = moved([p.position for p in plan], source, target)

    def copy_to_year(self, programme_ids: Sequence[str], year: int) -> list[str]:
        """Takes programmes into the plan of another year, their periods with them; gives the new ones.

        A programme whose title the plan has already is left out.
        """
        made: list[str] = []
        with self._file.transaction("programme.copied", ("programme", programme_ids[0])) as act:
            for row in [found(act.session, Programme, one) for one in programme_ids]:
                plan = _plan(act.session, row.committee_id, year)
                if search_key(row.title) in {search_key(p.title) for p in plan}:
                    continue
                copy = Programme(
                    id=new_id(),
                    committee_id=row.committee_id,
                    year=year,
                    position=following([p.position for p in plan]),
                    starts=_years_on(row.starts, year - row.year),
                    ends=_years_on(row.ends, year - row.year),
                    **{field: getattr(row, field) for field in _COPIED},
                )
                act.session.add(copy)
                act.session.flush()
                made.append(copy.id)
        return made

    def remove(self, programme_id: str) -> None:
        with self._file.transaction("programme.removed", ("programme", programme_id)) as act:
            found(act.session, Programme, programme_id).removed = True

    def remove_all(self, programme_ids: Sequence[str]) -> None:
        """Takes several out in one act: what was copied, for instance."""
        with self._file.transaction("programme.removed", ("programme", programme_ids[0])) as act:
            for one in programme_ids:
                found(act.session, Programme, one).removed = True

    def restore(self, programme_id: str) -> None:
        """Takes `remove` back."""
        with self._file.transaction("programme.restored", ("programme", programme_id)) as act:
            row = act.session.get(Programme, programme_id)
            if row is not None:
                row.removed = False

    # Sessions held

    def hold(self, programme_id: str, on: datetime.date, **fields: Any) -> str:
        """Records a session; a planned programme is under way with it. Fields: those of `ProgrammeSession`."""
        row = ProgrammeSession(id=new_id(), programme_id=programme_id, date=self._past(on))
        with self._file.transaction("programme.session_held", ("programme", programme_id)) as act:
            programme = found(act.session, Programme, programme_id)
            changed(row, **_checked(fields))
            act.session.add(row)
            if programme.status is ProgrammeStatus.PLANNED:
                programme.status = ProgrammeStatus.RUNNING
        return row.id

    def edit_session(self, session_id: str, **fields: Any) -> None:
        if "date" in fields:
            self._past(fields["date"])
        with self._file.transaction("programme.session_edited", ("programme_session", session_id)) as act:
            changed(found(act.session, ProgrammeSession, session_id), **_checked(fields))

    def remove_session(self, session_id: str) -> None:
        with self._file.transaction("programme.session_removed", ("programme_session", session_id)) as act:
            found(act.session, ProgrammeSession, session_id).removed = True

    def restore_session(self, session_id: str) -> None:
        """Takes `remove_session` back."""
        with self._file.transaction("programme.session_restored", ("programme_session", session_id)) as act:
            row = act.session.get(ProgrammeSession, session_id)
            if row is not None:
                row.removed = False

    def _past(self, day: datetime.date | None) -> datetime.date:
        if day is None:
            raise Refused(sentence("Rules", "The day of the session is missing."), sentence("Rules", "Type the day."))
        if day > self._clock.today():
            raise Refused(
                sentence("Rules", "The session of {day} is still ahead."),
                sentence("Rules", "A session is recorded once it has been held."),
                day=day,
            )
        return day


def _plan(session: Session, committee_id: str, year: int) -> list[Programme]:
    rows = living(session, Programme, Programme.committee_id == committee_id, Programme.year == year)
    return sorted(rows, key=lambda p: (p.position, p.id))


def _known_unit(session: Session, fields: dict[str, Any]) -> None:
    if fields.get("unit_id") is not None:
        found(session, Unit, fields["unit_id"])


def _checked(fields: dict[str, Any]) -> dict[str, Any]:
    checked = dict(fields)
    for name, value in fields.items():
        if name in LINES:
            checked[name] = line(value, name, required=name == "title")
        elif name in TEXTS:
            checked[name] = text(value, name)
        elif name in COUNTS:
            checked[name] = _count(name, value)
    return checked


def _count(name: str, value: float | None) -> float | None:
    """A quantity that is not below nothing; participants who were not counted are none."""
    if value is None:
        return 0 if name == "participants" else None
    if value < 0 or not math.isfinite(value):
        raise Refused(
            sentence("Rules", "{what} cannot be below zero."),
            sentence("Rules", "Correct the number."),
            what=NAMES[name],
        )
    if name == "hours" and value > _LONGEST_DAY:
        raise Refused(
            sentence("Rules", "A session has at most {most} hours."),
            sentence("Rules", "Record each day as a session of its own."),
            most=_LONGEST_DAY,
        )
    return float(value) if name in {"hours", "target", "reached"} else value


def _numbered(word: str) -> list[int] | None:
    """The parts of a resolution's number, as in 1404/3/2, or of its end."""
    parts = word.replace("-", "/").strip("/").split("/")
    return [int(part) for part in parts] if all(part.isdecimal() for part in parts) and len(parts) <= 3 else None


def _years_on(day: datetime.date | None, years: int) -> datetime.date | None:
    return None if day is None else JalaliDate.from_date(day).plus_years(years).to_date()
