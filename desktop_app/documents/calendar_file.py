"""The invitation as an iCalendar file, which calendars on telephones and computers open."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, Timezone, vCalAddress, vText

from desktop_app.documents import wording
from desktop_app.persian.bidi import strip_isolates
from desktop_app.persian.digits import to_persian
from desktop_app.typesetting.intake import taken_in

ZONE = "Asia/Tehran"
_PROGRAM = "-//Dabir//dabir//FA"
_DAY = datetime.timedelta(days=1)


@dataclass(frozen=True, kw_only=True, slots=True)
class CalendarEvent:
    """A meeting as a calendar keeps it. `starts` None is a whole day; times are those of Tehran."""

    uid: str
    """The same for every invitation to this meeting."""
    sequence: int = 0
    """Higher with every change of the meeting."""
    stamp: datetime.datetime
    """When the meeting was last changed, with its zone."""
    summary: str
    date: datetime.date
    starts: datetime.time | None = None
    ends: datetime.time | None = None
    place: str = ""
    agenda: tuple[str, ...] = ()
    contact: str = ""
    organiser: str = ""
    organiser_address: str = ""
    """An e-mail address; without one the file names no organiser."""
    classification: str = "ordinary"
    cancelled: bool = False


def invitation_ics(event: CalendarEvent) -> bytes:
    """The ICS file: UTF-8, lines of at most 75 bytes. The agenda of a classified meeting is left out."""
    calendar = Calendar()
    calendar.add("prodid", _PROGRAM)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    if event.starts is not None:
        # The hour of Tehran was moved in summer until 1401: the rules of the year go with the meeting.
        zone = Timezone.from_tzid(ZONE, first_date=event.date - _DAY, last_date=event.date + 2 * _DAY)
        zone.pop("COMMENT", None)
        calendar.add_component(zone)
    calendar.add_component(_event(event))
    file: bytes = calendar.to_ical()
    return file


def _event(event: CalendarEvent) -> Event:
    made = Event()
    made.add("uid", event.uid)
    made.add("sequence", event.sequence)
    stamp = event.stamp.astimezone(datetime.UTC).replace(microsecond=0)
    made.add("dtstamp", stamp)
    made.add("last-modified", stamp)
    if event.starts is None:
        made.add("dtstart", event.date)
        made.add("dtend", event.date + _DAY)
    else:
        zone = ZoneInfo(ZONE)
        made.add("dtstart", datetime.datetime.combine(event.date, event.starts, zone))
        if event.ends is not None:
            made.add("dtend", datetime.datetime.combine(event.date, event.ends, zone))
    made.add("summary", _plain(event.summary))
    if event.place:
        made.add("location", _plain(event.place))
    described = description(event)
    if described:
        made.add("description", described)
    made.add("class", "PUBLIC" if event.classification == "ordinary" else "CONFIDENTIAL")
    made.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    made.add("transp", "TRANSPARENT" if event.cancelled else "OPAQUE")
    if event.organiser_address:
        organiser = vCalAddress(f"mailto:{event.organiser_address}")
        organiser.params["CN"] = vText(_plain(event.organiser))
        made.add("organizer", organiser)
    if not event.cancelled:
        made.add_component(_alarm(event))
    return made


def _alarm(event: CalendarEvent) -> Alarm:
    """A day before."""
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _plain(event.summary))
    alarm.add("trigger", -_DAY)
    return alarm


def description(event: CalendarEvent) -> str:
    """What the entry says under its title."""
    parts = []
    if event.cancelled:
        parts.append("این جلسه لغو شده است.")
    when = wording.when(event.date, event.starts, event.ends)
    parts.append(f"زمان: {when}")
    if event.classification != "ordinary":
        parts.append(f"طبقه‌بندی: {wording.word(wording.CLASSIFICATIONS, event.classification)}")
    elif event.agenda:
        parts.append("دستور جلسه:")
        parts += [f"{to_persian(number)}) {title}" for number, title in enumerate(event.agenda, start=1)]
    if event.contact:
        parts.append(f"هماهنگی: {event.contact}")
    if event.organiser:
        parts.append(event.organiser)
    return "\n".join(_plain(part) for part in parts)


def _plain(text: str) -> str:
    """Calendars know no isolates."""
    return strip_isolates(taken_in(text, persian_letters=False)).strip()
