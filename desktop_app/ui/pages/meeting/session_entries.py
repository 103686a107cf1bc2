"""What stands in the middle of a session as frozen entries: statements, and the resolutions that came of them."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.minutes import StatementKind
from desktop_app.domain.resolutions import ResolutionKind
from desktop_app.services.decisions import ResolutionView
from desktop_app.services.recording import StatementView
from desktop_app.ui import terms
from desktop_app.ui.follow_up_words import kind_word, working_days_words
from desktop_app.ui.pages.meeting.session_sitting import Sitting
from desktop_app.ui.resolution_words import present_in_words, vote_in_words
from desktop_app.ui.wording import clock, date_short, in_digits, joined

translate = QCoreApplication.translate


_LAST: Final = datetime.time.max


@dataclass(frozen=True)
class Entry:
    """One paragraph of the middle column."""

    id: str
    is_resolution: bool
    time: str
    who: str
    text: str
    tag: str = ""
    tone: str = "zar"
    pending: bool = False
    """On its way to the disk."""
    formal: bool = False
    private: bool = False
    below: str = ""
    """A line under the text: who carries a resolution out, by when, and how it was voted on."""
    tip: str = ""
    """Who was present when a resolution was adopted."""


def entries_of(sitting: Sitting, pending: Sequence[StatementView] = ()) -> list[Entry]:
    """Statements in order, each resolution after what was said up to its minute; what has no time yet stands last."""
    waiting = [s for s in pending if s.item_id == sitting.item_id]
    said = [*((s, False) for s in sitting.statements), *((s, True) for s in waiting)]
    decided = sorted(sitting.resolutions, key=lambda r: (r.adopted_at is None, r.adopted_at or _LAST, r.number))
    entries: list[Entry] = []
    for statement, is_pending in said:
        while decided and _is_before(decided[0], statement):
            entries.append(_resolution(decided.pop(0), sitting))
        entries.append(_statement(statement, pending=is_pending))
    return [*entries, *(_resolution(r, sitting) for r in decided)]


def _is_before(resolution: ResolutionView, statement: StatementView) -> bool:
    adopted, said = resolution.adopted_at, statement.said_at
    return adopted is not None and said is not None and adopted < said


def _statement(statement: StatementView, *, pending: bool = False) -> Entry:
    formal, said = statement.kind is StatementKind.FORMAL, statement.kind is StatementKind.SAID
    who = statement.speaker or (translate("Session", "Note of the secretary") if said else "")
    mark = terms.statement_kind(statement.kind)
    private = translate("Session", "Not in the minutes") if statement.private else ""
    return Entry(
        statement.id,
        is_resolution=False,
        time=clock(statement.said_at) if statement.said_at else "",
        who=who,
        text=statement.text,
        tag=private or mark,
        tone="zar" if private else "neutral" if formal else "lajvard",
        pending=pending,
        formal=formal,
        private=statement.private,
    )


def _resolution(resolution: ResolutionView, sitting: Sitting) -> Entry:
    parts = []
    if resolution.responsible:
        parts.append(resolution.responsible)
    if resolution.cooperating:
        parts.append(translate("Session", "with {units}").format(units=joined(list(resolution.cooperating))))
    if resolution.due is not None:
        due = date_short(resolution.due, sitting.today)
        parts.append(translate("Session", "due {date}").format(date=due))
    elif resolution.due_days is not None:
        parts.append(working_days_words(resolution.due_days))
    if resolution.deliverable:
        parts.append(resolution.deliverable)
    if sitting.has_committee and resolution.kind is ResolutionKind.BINDING:
        parts.append(vote_in_words(resolution.vote))
    binding = resolution.kind is ResolutionKind.BINDING
    below_quorum = translate("Session", "Below the quorum") if resolution.below_quorum else ""
    return Entry(
        resolution.id,
        is_resolution=True,
        time=clock(resolution.adopted_at) if resolution.adopted_at else "",
        who=translate("Session", "Resolution {label}").format(label=in_digits(resolution.label)),
        text=resolution.text,
        tag=below_quorum if binding else kind_word(resolution.kind),
        tone="zar" if below_quorum else "neutral",
        below=" · ".join(parts),
        tip=present_in_words(resolution),
    )
