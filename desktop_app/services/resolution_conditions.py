"""What resolutions are most often asked for, in the words by which the file's indexes are found."""

from __future__ import annotations

import datetime
from typing import Final

from sqlalchemy import ColumnElement, literal_column, select, text
from sqlalchemy.orm import Session

from desktop_app.domain.meetings import Meeting
from desktop_app.domain.resolutions import DEADLINE, Resolution
from desktop_app.services.requests import once
from desktop_app.store import indexes

Condition = ColumnElement[bool]
OPEN: Final[Condition] = literal_column(f"resolution.{indexes.OPEN}")
LIVING: Final[Condition] = literal_column(f"resolution.{indexes.LIVING}")
GONE: Final = text("meeting.removed IS NOT 0")
OF_LIVING_MEETING: Final[Condition] = Resolution.meeting_id.not_in(select(Meeting.id).where(GONE))


def any_gone(session: Session) -> bool:
    """Whether a meeting has been removed: where none has, `OF_LIVING_MEETING` need not be asked of every row."""
    return once(
        session, "any meeting gone", lambda: session.scalar(select(Meeting.id).where(GONE).limit(1)) is not None
    )


def overdue(today: datetime.date) -> Condition:
    """The deadline has passed; whether anybody still has to do something is another condition."""
    deadline: ColumnElement[datetime.date] = DEADLINE
    return deadline < today
