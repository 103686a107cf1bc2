"""How the reports of units stand beside the register, and how they become steps of the follow-up."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy.orm import Session

from desktop_app.domain.clauses import Clause
from desktop_app.domain.follow_ups import STEPS, FollowUp, FollowUpKind
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.resolutions import Resolution, ResolutionStatus, label
from desktop_app.exchange.follow_up_answer import Report
from desktop_app.services.exchange.unit_records import KeptReport, SentFile, digest_of
from desktop_app.services.exchange.unit_tasks import by_id, clauses_by_resolution
from desktop_app.services.exchange.unit_views import Doubt, FileView, ReportRow, ReportState
from desktop_app.services.resolutions import committee_names, unit_names
from desktop_app.services.waiting_reports import step_of

_DOUBT_OF: Final = {
    ResolutionStatus.CLOSED: Doubt.CLOSED,
    ResolutionStatus.VOID: Doubt.VOID,
    ResolutionStatus.ON_HOLD: Doubt.ON_HOLD,
    ResolutionStatus.REPORTED_DONE: Doubt.AWAITING,
    ResolutionStatus.NOT_NOTIFIED: Doubt.NOT_NOTIFIED,
    ResolutionStatus.DRAFT: Doubt.GONE,
}


@dataclass(frozen=True)
class Subject:
    """What a report is about, as it is now."""

    row: Resolution
    meeting: Meeting
    clauses: Sequence[Clause]
    clause: Clause | None

    @property
    def place(self) -> int | None:
        return None if self.clause is None else self.clauses.index(self.clause) + 1

    @property
    def about(self) -> Resolution | Clause:
        return self.clause if self.clause is not None else self.row

    def status_for(self, kind: FollowUpKind) -> ResolutionStatus:
        """Where it stands; of several clauses, where the first stands that could take this step."""
        if self.clause is None and self.clauses:
            able = (one.status for one in self.clauses if one.status in STEPS[kind])
            return next(able, self.row.status)
        return self.about.status


@dataclass(frozen=True)
class Facts:
    """What the register knows about some reports, read at once."""

    rows: Mapping[str, Resolution]
    meetings: Mapping[str, Meeting]
    clauses: Mapping[str, Sequence[Clause]]
    steps: Mapping[str, FollowUp]
    """The living steps that these reports, or earlier versions of them, have become."""

    @classmethod
    def of(cls, session: Session, every: Iterable[KeptReport]) -> Facts:
        told = list(every)
        rows = by_id(session, Resolution, (one.report.resolution_id for one in told))
        return cls(
            rows,
            by_id(session, Meeting, (row.meeting_id for row in rows.values())),
            clauses_by_resolution(session, list(rows)),
            steps_of_reports(session, told),
        )

    def subject(self, report: Report) -> Subject | None:
        row = self.rows.get(report.resolution_id)
        meeting = self.meetings.get(row.meeting_id) if row is not None else None
        if row is None or meeting is None:
            return None
        clauses = self.clauses.get(row.id, ())
        clause = next((one for one in clauses if one.id == report.clause_id), None)
        return None if report.clause_id is not None and clause is None else Subject(row, meeting, clauses, clause)

    def earlier(self, one: KeptReport) -> FollowUp | None:
        """The step that an earlier version of the report has become."""
        return next((self.steps[step] for step in _earlier_ids(one) if step in self.steps), None)


def steps_of_reports(session: Session, every: Iterable[KeptReport]) -> dict[str, FollowUp]:
    """The living steps that reports, or earlier versions of them, have become, by id."""
    ids = [step for one in every for step in (one.step_id, one.return_id, *_earlier_ids(one))]
    return by_id(session, FollowUp, ids)


def _earlier_ids(one: KeptReport) -> Iterator[str]:
    """The latest first."""
    report = one.report
    return (step_of(report.id, revision) for revision in range(report.revision - 1, 0, -1))


def state_of(steps: Mapping[str, FollowUp], one: KeptReport, latest: Mapping[str, int]) -> ReportState:
    """Read from the steps: an undone acceptance waits again by itself. `latest` is the last revision of each."""
    if one.step_id in steps:
        return ReportState.ACCEPTED
    if one.return_id in steps:
        return ReportState.SENT_BACK
    if latest.get(one.report.id, 0) > one.report.revision:
        return ReportState.CORRECTED
    return ReportState.ASIDE if one.aside else ReportState.WAITING


def states_of(session: Session, every: Sequence[KeptReport]) -> dict[str, ReportState]:
    """Of each report by its key."""
    steps, latest = steps_of_reports(session, every), latest_of(every)
    return {one.key: state_of(steps, one, latest) for one in every}


def latest_of(every: Sequence[KeptReport]) -> dict[str, int]:
    latest: dict[str, int] = {}
    for one in every:
        latest[one.report.id] = max(one.report.revision, latest.get(one.report.id, 0))
    return latest


def kind_of(report: Report, subject: Subject) -> FollowUpKind:
    """The step that a report can be now; a note where it moves nothing any more."""
    kind = FollowUpKind.REPORTED_DONE if report.done else FollowUpKind.PROGRESS
    status = subject.status_for(kind)
    moves = status in STEPS[kind] and status is not ResolutionStatus.REPORTED_DONE
    return kind if moves else FollowUpKind.NOTE


def row_of(
    session: Session, facts: Facts, one: KeptReport, sent: SentFile | None, state: ReportState, today: datetime.date
) -> ReportRow:
    """The report as the review shows it."""
    report, subject, earlier = one.report, facts.subject(one.report), facts.earlier(one)
    about = subject.about if subject is not None else None
    return ReportRow(
        key=one.key,
        resolution_id=report.resolution_id,
        clause=subject.place if subject is not None else None,
        label=_label(subject) if subject is not None else report.label,
        text=about.text if about is not None else "",
        committee=_committee(session, subject.meeting) if subject is not None else "",
        unit=unit_names(session).get(one.unit_id, "") or (sent.unit if sent is not None else ""),
        unit_id=one.unit_id,
        date=report.date,
        came=datetime.datetime.fromisoformat(one.came),
        status=about.status if about is not None else None,
        progress_now=about.progress if about is not None else 0,
        progress=report.progress,
        done=report.done,
        words=report.text,
        obstacles=report.obstacles,
        files=tuple(FileView(file.sha256, file.name, file.size) for file in report.evidence),
        doubts=tuple(_doubts(one, subject, sent, earlier, today)),
        state=state,
        before=earlier.text if earlier is not None else "",
    )


def _label(subject: Subject) -> str:
    return label(subject.meeting.year, subject.meeting.number, subject.row.number)


def _committee(session: Session, meeting: Meeting) -> str:
    return committee_names(session).get(meeting.committee_id or "", (meeting.title, -1))[0]


def _doubts(
    one: KeptReport, subject: Subject | None, sent: SentFile | None, earlier: FollowUp | None, today: datetime.date
) -> list[Doubt]:
    report = one.report
    if subject is None:
        return [Doubt.GONE]
    doubts = []
    if earlier is not None:
        doubts.append(Doubt.CORRECTION)
    elif kind_of(report, subject) is FollowUpKind.NOTE:
        kind = FollowUpKind.REPORTED_DONE if report.done else FollowUpKind.PROGRESS
        doubts.append(_DOUBT_OF.get(subject.status_for(kind), Doubt.AWAITING))
    elif not report.done and report.progress is not None and report.progress < subject.about.progress:
        doubts.append(Doubt.BEHIND)
    told = sent.texts.get(report.resolution_id) if sent is not None else None
    if told is not None and told != digest_of(subject.row.text):
        doubts.append(Doubt.CHANGED)
    charged = {subject.row.responsible_unit_id, *(clause.responsible_unit_id for clause in subject.clauses)}
    if one.unit_id not in charged:
        doubts.append(Doubt.OTHER_UNIT)
    if not subject.meeting.date <= report.date <= today:
        doubts.append(Doubt.DAY)
    return doubts
