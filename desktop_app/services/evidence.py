"""What the follow-up of resolutions tells in a line: what proves that they were carried out, what stands in the way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.attachments import Attachment
from desktop_app.domain.follow_ups import FollowUp, FollowUpKind

_TELLING: Final = (FollowUpKind.REPORTED_DONE, FollowUpKind.VERIFIED, FollowUpKind.PROGRESS)


def evidence_of(session: Session, resolution_ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """By resolution: the last word of its follow-up, then the titles of the files that were attached to it."""
    told: dict[str, str] = {}
    files: dict[str, list[str]] = {}
    steps = session.execute(
        select(FollowUp.id, FollowUp.resolution_id, FollowUp.kind, FollowUp.text)
        .where(FollowUp.removed.is_(False), FollowUp.resolution_id.in_(resolution_ids))
        .order_by(FollowUp.date, FollowUp.position, FollowUp.id)
    ).all()
    step_of = {}
    for id_, resolution, kind, words in steps:
        step_of[id_] = resolution
        if words and kind in _TELLING:
            told[resolution] = words
    owners = {**step_of, **{one: one for one in resolution_ids}}
    attached = session.execute(
        select(Attachment.subject_id, Attachment.title)
        .where(
            Attachment.removed.is_(False),
            Attachment.subject.in_(("follow_up", "resolution")),
            Attachment.subject_id.in_(owners),
            Attachment.sha256.is_not(None),
        )
        .order_by(Attachment.position, Attachment.id)
    )
    for owner, title in attached:
        files.setdefault(owners[owner], []).append(title)
    found = {}
    for one in resolution_ids:
        parts = ([told[one]] if one in told else []) + files.get(one, [])
        if parts:
            found[one] = tuple(parts)
    return found


def in_one_line(parts: Sequence[str]) -> str:
    """The parts of a proof after each other; a full stop has its place at the end only."""
    return "؛ ".join([*(part.rstrip(" .") for part in parts[:-1]), *parts[-1:]])


def obstacles_on(session: Session, resolution_ids: Sequence[str]) -> dict[str, str]:
    """By resolution, the obstacle that was noted last."""
    steps = session.execute(
        select(FollowUp.resolution_id, FollowUp.obstacles)
        .where(FollowUp.removed.is_(False), FollowUp.obstacles != "", FollowUp.resolution_id.in_(resolution_ids))
        .order_by(FollowUp.date, FollowUp.position, FollowUp.id)
    )
    return {key: value for key, value in steps}  # noqa: C416 - rows are no pairs to mypy
