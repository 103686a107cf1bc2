"""What becomes of the reports of units inside one act: steps with evidence, notes to the unit, and back again."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Final

from sqlalchemy.orm import Session

from desktop_app.domain.attachments import Attachment
from desktop_app.domain.follow_ups import FollowUp, FollowUpKind
from desktop_app.domain.people import Unit
from desktop_app.domain.positions import following
from desktop_app.domain.records import id_from
from desktop_app.domain.resolutions import Resolution
from desktop_app.exchange.follow_up_answer import Evidence, Report
from desktop_app.persian.digits import to_persian
from desktop_app.persian.spelling import clean_line
from desktop_app.sentences import Refused, sentence
from desktop_app.services.exchange.unit_records import KeptReport
from desktop_app.services.exchange.unit_review import Facts, Subject, kind_of
from desktop_app.services.follow_up_course import EVIDENCE
from desktop_app.services.follow_ups import step_of
from desktop_app.services.requests import begun_anew, kept
from desktop_app.services.standing import take, tell_again

_DONE: Final = 100


def gone() -> Refused:
    return Refused(
        sentence("Rules", "The resolution of this report is no longer there."),
        sentence("Rules", "Put the report aside; it stays in the list of reports that were put aside."),
    )


def accept(session: Session, one: KeptReport, today: datetime.date) -> str:
    """Takes the report as a step, with its evidence. What it corrects gives way to it; gives the id of that step."""
    report, facts = one.report, Facts.of(session, [one])
    subject, earlier = facts.subject(report), facts.earlier(one)
    if one.step_id in facts.steps:
        return one.gave_way  # it has been accepted already
    if subject is None:
        raise gone()
    if earlier is not None:
        earlier.removed = True
        session.flush()
        tell_again(session, subject.row)
    kind = kind_of(report, subject)
    note = kind is FollowUpKind.NOTE
    step = _taken(
        session,
        subject,
        one,
        one.step_id,
        kind,
        today,
        progress=None if note else _DONE if report.done else report.progress,
        text=_words_of(report) if note else report.text,
        obstacles=report.obstacles,
    )
    _attach(session, step, report.evidence)
    return earlier.id if earlier is not None else ""


def send_back(session: Session, one: KeptReport, word: str, today: datetime.date) -> None:
    """Leaves a note with the word for the unit; the report itself becomes no step."""
    subject = Facts.of(session, [one]).subject(one.report)
    if subject is None:
        raise gone()
    _taken(session, subject, one, one.return_id, FollowUpKind.NOTE, today, on=today, text=word)


def take_back(session: Session, one: KeptReport) -> None:
    """The report waits again; what it had become is no step any more."""
    for step_id in (one.step_id, one.return_id):
        step = kept(session, FollowUp, step_id)
        if step is not None:
            step.removed = True
            earlier = session.get(FollowUp, one.gave_way) if one.gave_way and step_id == one.step_id else None
            if earlier is not None:
                earlier.removed = False
            session.flush()
            row = kept(session, Resolution, step.resolution_id)
            if row is not None:
                tell_again(session, row)


def _taken(
    session: Session,
    subject: Subject,
    one: KeptReport,
    step_id: str,
    kind: FollowUpKind,
    today: datetime.date,
    *,
    on: datetime.date | None = None,
    progress: int | None = None,
    text: str = "",
    obstacles: str = "",
) -> FollowUp:
    day = on or one.report.date
    if not subject.meeting.date <= day <= today:
        day = min(one.day, today)
    unit = kept(session, Unit, one.unit_id)
    step = step_of(
        session,
        subject.row,
        kind,
        max(day, subject.meeting.date),
        today,
        step_id=step_id,
        clause_id=subject.clause.id if subject.clause is not None else None,
        progress=progress,
        text=text,
        obstacles=obstacles,
        unit_id=unit.id if unit is not None else None,
    )
    take(session, subject.row, step)
    taken = begun_anew(session, step)
    session.flush()
    return taken


def _words_of(report: Report) -> str:
    """A note needs words: those of the unit, after what it told in figures."""
    told = "اعلام انجام" if report.done else ""
    if not report.done and report.progress is not None:
        told = f"پیشرفت {to_persian(str(report.progress))}٪"
    return "\n".join(part for part in (told, report.text) if part) or "گزارش واحد"


def _attach(session: Session, step: FollowUp, evidence: Sequence[Evidence]) -> None:
    places: list[str] = []
    for file in evidence:
        places.append(following(places))
        begun_anew(
            session,
            Attachment(
                id=id_from("unit evidence", step.id, file.sha256),
                subject=EVIDENCE,
                subject_id=step.id,
                title=_title(file.name),
                sha256=file.sha256,
                file_name=file.name,
                size=file.size,
                position=places[-1],
            ),
        )


def _title(name: str) -> str:
    return clean_line(name.rpartition(".")[0] or name)
