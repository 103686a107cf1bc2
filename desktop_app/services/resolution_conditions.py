"""What resolutions are most often asked for, in the words by which the file's indexes are found."""

from __future__ import annotations

import datetime
from typing import Final

from sqlalchemy import ColumnElement, literal_column, select, text

from desktop_app.domain.meetings import Meeting
from desktop_app.domain.resolutions import DEADLINE, Resolution
from desktop_app.store import indexes

Condition = ColumnElement[bool]
OPEN: Final[Condition] = literal_column(f"resolution.{indexes.OPEN}")
LIVING: Final[Condition] = literal_column(f"resolution.{indexes.LIVING}")
OF_LIVING_MEETING: Final[Condition] = Resolution.meeting_id.not_in(
    select(Meeting.id).where(text("meeting.removed IS NOT 0"))
)


def overdue(today: datetime.date) -> Condition:
    """The deadline has passed; whether anybody still has to do something is another condition."""
    deadline: ColumnElement[datetime.date] = DEADLINE
    return deadline < today
