"""Requests about the evaluation of a committee's year: its figures, what people write, and the committee's approval."""

from __future__ import annotations

import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.committees import Committee
from desktop_app.domain.evaluations import Evaluation, evaluation_id
from desktop_app.domain.fields import text
from desktop_app.domain.meetings import Meeting
from desktop_app.persian.jalali import JalaliDate, Season
from desktop_app.sentences import Refused, sentence
from desktop_app.services.committee_years import days_of_year
from desktop_app.services.evaluation_views import (
    EvaluationView,
    NextMeeting,
    SeasonView,
    evaluation_of,
    season_of_committee,
)
from desktop_app.services.paper_facts import meeting_name
from desktop_app.services.requests import Requests, begun_anew, changed, found, kept


class Evaluations(Requests):
    """The year and the seasons of a committee."""

    def of(self, committee_id: str, year: int) -> EvaluationView:
        with self._file.reading() as session:
            return evaluation_of(session, committee_id, year, self._clock.today())

    def season(self, committee_id: str, year: int, season: Season) -> SeasonView:
        with self._file.reading() as session:
            return season_of_committee(session, committee_id, year, season, self._clock.today())

    def meetings(self, committee_id: str, year: int) -> tuple[NextMeeting, ...]:
        """The meetings that may have approved the year: from its beginning to today, the latest first."""
        query = (
            select(Meeting)
            .where(
                Meeting.removed.is_(False),
                Meeting.committee_id == committee_id,
                Meeting.date.between(days_of_year(year).first, self._clock.today()),
            )
            .order_by(Meeting.date.desc(), Meeting.id)
        )
        with self._file.reading() as session:
            return tuple(
                NextMeeting(meeting.id, meeting_name(session, meeting), meeting.date)
                for meeting in session.scalars(query)
            )

    def write(self, committee_id: str, year: int, *, causes: str | None = None, lessons: str | None = None) -> None:
        """The analysis of causes, or what was learnt; what is None stays."""
        written = {"causes": causes, "lessons": lessons}
        fields = {name: text(value, name) for name, value in written.items() if value is not None}
        with self._file.transaction("evaluation.written", ("committee", committee_id)) as act:
            found(act.session, Committee, committee_id)
            unapproved(act.session, committee_id, year)
            changed(record_of(act.session, committee_id, year), **fields)

    def approve(self, committee_id: str, year: int, on: datetime.date, meeting_id: str | None = None) -> None:
        """The committee has approved the evaluation; from then on its text stands."""
        with self._file.transaction("evaluation.approved", ("committee", committee_id)) as act:
            found(act.session, Committee, committee_id)
            if meeting_id is not None and found(act.session, Meeting, meeting_id).committee_id != committee_id:
                raise Refused(
                    sentence("Rules", "This meeting is not one of the committee."),
                    sentence("Rules", "Choose a meeting of the committee itself."),
                )
            self._approvable(year, on)
            changed(record_of(act.session, committee_id, year), approved_on=on, approved_in_id=meeting_id)

    def withdraw_approval(self, committee_id: str, year: int) -> None:
        """The text can be edited again."""
        with self._file.transaction("evaluation.approval_withdrawn", ("committee", committee_id)) as act:
            record = kept(act.session, Evaluation, evaluation_id(committee_id, year))
            if record is not None:
                changed(record, approved_on=None, approved_in_id=None)

    def _approvable(self, year: int, on: datetime.date) -> None:
        today = self._clock.today()
        if on > today:
            raise Refused(
                sentence("Rules", "The day of the approval, {day}, is still ahead."),
                sentence("Rules", "The approval is recorded once the committee has given it."),
                day=on,
            )
        if JalaliDate.from_date(on).year < year:
            raise Refused(
                sentence("Rules", "The day of the approval, {day}, lies before the year {year}."),
                sentence("Rules", "Correct the day."),
                day=on,
                year=year,
            )


def record_of(session: Session, committee_id: str, year: int) -> Evaluation:
    """The record of the year, made when it is first needed."""
    key = evaluation_id(committee_id, year)
    record = kept(session, Evaluation, key)
    if record is None:
        record = begun_anew(session, Evaluation(id=key, committee_id=committee_id, year=year))
    return record


def unapproved(session: Session, committee_id: str, year: int) -> None:
    """Refuses to change what the committee has approved."""
    record = kept(session, Evaluation, evaluation_id(committee_id, year))
    if record is not None and record.approved_on is not None:
        raise Refused(
            sentence("Rules", "The committee has approved this evaluation on {day}."),
            sentence("Rules", "To change it, take back the approval first."),
            day=record.approved_on,
        )
