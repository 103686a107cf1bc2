"""What is worth knowing about a day before a meeting is set on it, and fields that meeting dialogs share."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.meetings import Classification, MeetingKind
from desktop_app.persian.digits import to_latin
from desktop_app.persian.holidays import WorkCalendar
from desktop_app.persian.jalali import JalaliDate
from desktop_app.sentences import Refused, sentence
from desktop_app.services.desk import Desk
from desktop_app.services.meetings import MeetingRow
from desktop_app.ui import terms
from desktop_app.ui.widgets.choice import Option
from desktop_app.ui.wording import clock, is_persian, number

translate = QCoreApplication.translate


def kinds() -> list[tuple[object, str]]:
    return [(kind, terms.meeting_kind(kind)) for kind in MeetingKind]


def classifications() -> list[Option]:
    return [Option(value, terms.classification(value)) for value in Classification]


def people(desk: Desk) -> list[Option]:
    rows = desk.people.all()
    return [Option(p.id, p.shown_name, p.unit if p.unit != p.shown_name else "") for p in rows]


def read_number(text: str) -> int | None:
    """The number of a meeting as typed; None where the field is empty."""
    typed = to_latin(text).strip()
    if not typed:
        return None
    if not typed.isdecimal() or len(typed) > 6:
        raise Refused(
            sentence("Rules", "A meeting's number is a whole number."),
            sentence("Rules", "Type a number from 1 on."),
        )
    return int(typed)


def warnings(
    day: datetime.date, calendar: WorkCalendar, meetings: Sequence[MeetingRow], except_id: str = ""
) -> list[str]:
    """Why another day may be better: Friday, a holiday, another meeting on the same day."""
    said = []
    holiday = calendar.holiday_name(day)
    if holiday:
        said.append(translate("MeetingDay", "An official holiday: {name}.").format(name=holiday))
    elif not calendar.is_working_day(day):
        weekday = JalaliDate.from_date(day).weekday_name if is_persian() else f"{day:%A}"
        words = translate("MeetingDay", "{weekday} is not a working day of this office.")
        said.append(words.format(weekday=weekday))
    for other in meetings:
        if other.date == day and other.id != except_id:
            at = clock(other.starts) if other.starts else ""
            words = translate("MeetingDay", "{meeting} is on the same day {time}.")
            said.append(words.format(meeting=terms.meeting_title(other), time=at).replace(" .", "."))
    return said


def distance(day: datetime.date, today: datetime.date, calendar: WorkCalendar) -> str:
    """«۷ روز کاری تا آن روز»; empty for today and the past."""
    days = calendar.working_days_between(today, day) if day > today else 0
    return translate("MeetingDay", "{n} working days until then").format(n=number(days)) if days > 0 else ""
