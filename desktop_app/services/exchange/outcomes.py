"""What applying a file did, told to the screen, kept with the file, and printed."""

from __future__ import annotations

import datetime
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from typing import Any

from desktop_app.services.exchange.taken_words import title_with, words_of
from desktop_app.services.exchange.views import (
    Changed,
    Choice,
    Decided,
    Decision,
    Outcome,
    Review,
    ReviewGroup,
)
from desktop_app.services.paper_facts import letterhead_of
from desktop_app.services.stationery import stationery_of
from desktop_app.store.office_file import OfficeFile


def outcome_of(review: Review, choices: Iterable[Choice], *, at: datetime.datetime, person: str) -> Outcome:
    """By the review made just before, and what was chosen; whoever applies adds what only applying tells."""
    from desktop_app.documents.exchange_result import line_words  # noqa: PLC0415 - start-up
    from desktop_app.documents.exchange_result_view import ResultLine  # noqa: PLC0415 - start-up

    counts = Counter({group.kind: group.count for group in review.groups})
    if review.conflicts:
        counts[ReviewGroup.CONFLICT] = len(review.conflicts)
    chosen = {choice.key: choice.raw for choice in choices}
    changed = [
        Changed(ReviewGroup.CONFLICT, one.entity, title_with(one, chosen), one.place, one.row)
        for one in review.conflicts
    ]
    changed += [
        Changed(item.kind, item.entity, item.title, item.subtitle, item.row)
        for group in review.groups
        for item in group.items
    ]
    decided = _decided(review, chosen)
    words = [ResultLine(group=one.group.value, kind=one.entity, title=one.title, place=one.place) for one in changed]
    return Outcome(
        arrival_id=review.arrival_id,
        office=review.office,
        number=review.number,
        at=at,
        counts=dict(counts),
        settled=len(decided),
        left_open=sum(len(one.registers) for one in review.conflicts) - len(decided),
        pending=review.pending,
        proposals=counts.get(ReviewGroup.PROPOSAL, 0),
        lines=tuple(line_words(one) for one in words),
        changed=tuple(changed),
        decided=decided,
        person=person,
        made=review.made,
        missing_numbers=review.missing_numbers,
    )


def _decided(review: Review, chosen: Mapping[tuple[str, str, str], str]) -> tuple[Decided, ...]:
    found = []
    for view in review.conflicts:
        title = title_with(view, chosen)
        for register in view.registers:
            raw = chosen.get((view.entity, view.row, register))
            if raw is None:
                continue
            field = next(one for one in view.to_choose if one.register == register)
            by_raw = {field.theirs.raw: Decision.THEIRS, field.ours.raw: Decision.OURS}
            decision = by_raw.get(raw, Decision.WRITTEN)
            names = {one: name for one, name in view.names.items() if one in raw}
            one = Decided(view.entity, title, view.place, field.field, decision, view.row, register, raw, names)
            found.append(one)
    return tuple(found)


def kept(outcome: Outcome) -> str:
    """As JSON, to be kept with the file."""
    return json.dumps(asdict(outcome), ensure_ascii=False, sort_keys=True, default=_plain)


def _plain(value: Any) -> Any:
    if isinstance(value, datetime.datetime):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def read(text: str) -> Outcome:
    """What `kept` wrote."""
    told = json.loads(text)
    outcome = Outcome(**told)
    return replace(
        outcome,
        at=datetime.datetime.fromisoformat(told["at"]),
        made=datetime.datetime.fromisoformat(told["made"]) if told["made"] else None,
        counts={ReviewGroup(code): count for code, count in told["counts"].items()},
        not_in_step=tuple(told["not_in_step"]),
        lines=tuple(told["lines"]),
        changed=tuple(Changed(**{**one, "group": ReviewGroup(one["group"])}) for one in told["changed"]),
        decided=tuple(Decided(**{**one, "decision": Decision(one["decision"])}) for one in told["decided"]),
        missing_numbers=tuple(told["missing_numbers"]),
    )


def printed(file: OfficeFile, outcome: Outcome) -> bytes:
    """The record on paper, as PDF."""
    from desktop_app.documents import exchange_result_view as view  # noqa: PLC0415 - start-up
    from desktop_app.documents.exchange_result import print_exchange_result  # noqa: PLC0415 - start-up

    with file.reading() as session:
        letterhead = letterhead_of(session, date=outcome.at.astimezone().date())
    paper = view.ExchangeResult(
        letterhead=letterhead,
        sender=outcome.office,
        number=outcome.number,
        made=outcome.made,
        applied=outcome.at,
        person=outcome.person,
        counts={group.value: count for group, count in outcome.counts.items()},
        lines=tuple(
            view.ResultLine(group=one.group.value, kind=one.entity, title=one.title, place=one.place)
            for one in outcome.changed
        ),
        decisions=tuple(
            view.DecisionLine(
                kind=one.entity, title=one.title, place=one.place, decision=one.decision.value, taken=words_of(one)
            )
            for one in outcome.decided
        ),
        left_open=outcome.left_open,
        pending=outcome.pending,
        quarantined=outcome.quarantined,
        attachments=outcome.attachments,
        missing_numbers=outcome.missing_numbers,
        not_in_step=outcome.not_in_step,
    )
    return print_exchange_result(paper, stationery_of(file))
