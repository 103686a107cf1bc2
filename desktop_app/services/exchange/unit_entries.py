"""How a unit sees its resolutions: what is due when, what can be reported on, and how far each entry has come."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.exchange.follow_up_answer import Report
from desktop_app.exchange.follow_up_tasks import ClauseTask, FollowUpFile, Heard, Task

_WEEK: Final = 7
_ENDED: Final = frozenset({ResolutionStatus.CLOSED.value, ResolutionStatus.VOID.value})


class EntryState(enum.StrEnum):
    """How far what the unit entered has come."""

    NOTHING = "nothing"
    DRAFT = "draft"
    """Entered, and in no answer yet."""
    SENT = "sent"
    """In an answer; the secretariat has not confirmed it."""
    WAITING = "waiting"
    """It has come, and nobody has looked at it."""
    ACCEPTED = "accepted"
    SENT_BACK = "sent_back"


class Span(enum.StrEnum):
    """The groups of the list, in their order."""

    LATE = "late"
    WEEK = "week"
    LATER = "later"
    UNDATED = "undated"
    REPORTED = "reported"
    """Reported as done; the secretariat verifies."""
    GONE = "gone"
    """No longer in the secretariat's list, with something entered."""


@dataclass(frozen=True)
class Entry:
    """One report as it is kept. `sent` is the number of its answer, 0 while it is in none."""

    report: Report
    sent: int
    before: Entry | None = None
    """What has gone out already, while it is being corrected."""

    @property
    def is_draft(self) -> bool:
        return not self.sent

    @property
    def is_empty(self) -> bool:
        of = self.report
        return of.progress is None and not of.done and not of.text and not of.obstacles and not of.evidence


@dataclass(frozen=True)
class Part:
    """What can be reported on: a clause, counted from 1, or the whole."""

    clause: ClauseTask | None = None
    place: int = 0

    @property
    def id(self) -> str | None:
        return self.clause.id if self.clause is not None else None


@dataclass(frozen=True)
class TaskRow:
    """A line of the list."""

    task: Task
    deadline: datetime.date | None
    days_late: int
    span: Span
    state: EntryState
    progress: int
    """As last entered, or as the secretariat knows it."""


def parts_of(task: Task) -> tuple[Part, ...]:
    """The unit's own clauses; the whole where nobody else has a share in it."""
    own = [Part(one, place) for place, one in enumerate(task.clauses, 1) if one.own and one.status not in _ENDED]
    whole = task.own and all(one.own for one in task.clauses)
    return (Part(), *own) if whole or not own else tuple(own)


def deadline_of(task: Task) -> datetime.date | None:
    """The earliest deadline among what this unit has to do."""
    if task.own:
        return task.deadline
    days = [part.clause.deadline for part in parts_of(task) if part.clause is not None and part.clause.deadline]
    return min(days, default=task.deadline)


def rows_of(file: FollowUpFile, entries: Iterable[Entry], today: datetime.date) -> tuple[TaskRow, ...]:
    """The most late first; what waits for the secretariat, and what is no longer in the list, at the end."""
    mine: dict[str, list[Entry]] = {}
    for entry in entries:
        mine.setdefault(entry.report.resolution_id, []).append(entry)
    heard = {(one.report, one.revision): one for one in file.heard}
    rows = [_row(task, mine.pop(task.id, []), heard, today) for task in file.tasks]
    for left in mine.values():
        unheard = [one for one in left if (one.report.id, one.report.revision) not in heard]
        if unheard:
            rows.append(_gone(unheard, heard, today))
    order = list(Span)
    never = datetime.date.max
    return tuple(sorted(rows, key=lambda row: (order.index(row.span), row.deadline or never, row.task.label)))


def _row(task: Task, entries: list[Entry], heard: dict[tuple[str, int], Heard], today: datetime.date) -> TaskRow:
    deadline = deadline_of(task)
    reported = task.status == ResolutionStatus.REPORTED_DONE
    late = (today - deadline).days if deadline is not None and not reported else 0
    told = [one.report.progress for one in _in_order(entries) if one.report.progress is not None]
    done = any(one.report.done and one.is_draft and one.report.clause_id is None for one in entries)
    return TaskRow(
        task=task,
        deadline=deadline,
        days_late=max(0, late),
        span=Span.REPORTED if reported else _span(deadline, today),
        state=_state(entries, heard),
        progress=100 if done else told[-1] if told and not task.clauses else task.progress,
    )


def _gone(entries: list[Entry], heard: dict[tuple[str, int], Heard], today: datetime.date) -> TaskRow:
    first = entries[0].report
    task = Task(id=first.resolution_id, label=first.label, text="", meeting_date=today)
    return TaskRow(task, None, 0, Span.GONE, _state(entries, heard), first.progress or 0)


def _span(deadline: datetime.date | None, today: datetime.date) -> Span:
    if deadline is None:
        return Span.UNDATED
    if deadline < today:
        return Span.LATE
    return Span.WEEK if (deadline - today).days < _WEEK else Span.LATER


def _in_order(entries: Iterable[Entry]) -> list[Entry]:
    return sorted(entries, key=lambda one: one.report.place)


def _state(entries: list[Entry], heard: dict[tuple[str, int], Heard]) -> EntryState:
    """What is being entered comes first, then how far the last of what went out has come."""
    if any(one.is_draft and not one.is_empty for one in entries):
        return EntryState.DRAFT
    went = [one for one in _in_order(entries) if one.sent]
    if not went:
        return EntryState.NOTHING
    told = heard.get((went[-1].report.id, went[-1].report.revision))
    return EntryState.SENT if told is None else EntryState(told.standing)
