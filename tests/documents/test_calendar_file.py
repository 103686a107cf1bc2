"""Invitations as calendar files: RFC 5545 to the letter, and the same hour in every calendar."""

from __future__ import annotations

import dataclasses
import datetime

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.documents.calendar_file import CalendarEvent, invitation_ics

EVENT = CalendarEvent(
    uid="3f1c@dabir",
    sequence=2,
    stamp=datetime.datetime(2025, 12, 1, 9, 30, 15, 400, tzinfo=datetime.UTC),
    summary="سومین جلسه کمیته سلامت اداری در سال ۱۴۰۴",
    date=datetime.date(2025, 12, 8),
    starts=datetime.time(14),
    ends=datetime.time(15, 30),
    place="سالن جلسات; طبقه ۳, اتاق \\ ۵",
    agenda=("گزارش پیگیری مصوبات", "آسیب‌پذیری‌های صدور پروانه: نامه ۱۱۸۵۲/۹۳/۲۰۶"),
    contact="دبیرخانه، تلفن ۰۲۱-۸۸۷۷۶۶۵۵",
    organiser="دبیرخانه کمیته‌ها، شهرداری سپیدار",
)


def unfolded(content: bytes) -> list[str]:
    """The content lines, with every rule about lines checked."""
    assert content.endswith(b"\r\n")
    physical = content[:-2].split(b"\r\n")
    assert all(len(line) <= 75 and b"\n" not in line and b"\r" not in line for line in physical)
    for line in physical:
        line.decode("utf-8")  # a fold inside a letter would not decode
    lines: list[str] = []
    for line in physical:
        if line.startswith(b" "):
            lines[-1] += line[1:].decode()
        else:
            lines.append(line.decode())
    return lines


def properties(lines: list[str], component: str) -> dict[str, str]:
    """The properties of the first component of that name, each of which stands once."""
    start = lines.index(f"BEGIN:{component}")
    found: dict[str, str] = {}
    depth = 0
    for line in lines[start + 1 :]:
        if line == f"END:{component}":
            return found
        depth += line.startswith("BEGIN:")
        if not depth:
            name, _, value = line.partition(":")
            assert name.partition(";")[0] not in {n.partition(";")[0] for n in found}
            found[name] = value
        depth -= line.startswith("END:")
    raise AssertionError(f"{component} is not closed")


def parsed(content: bytes) -> icalendar.Event:
    calendar = icalendar.Calendar.from_ical(content)
    assert isinstance(calendar, icalendar.Calendar)
    return calendar.events[0]


def test_that_the_file_holds_what_the_format_asks_for() -> None:
    lines = unfolded(invitation_ics(EVENT))
    calendar, event = properties(lines, "VCALENDAR"), properties(lines, "VEVENT")
    assert calendar["VERSION"] == "2.0"
    assert calendar["METHOD"] == "PUBLISH"
    assert calendar["PRODID"]
    assert event["UID"] == EVENT.uid
    assert event["SEQUENCE"] == "2"
    assert event["DTSTAMP"] == "20251201T093015Z"
    assert event["DTSTART;TZID=Asia/Tehran"] == "20251208T140000"
    assert event["DTEND;TZID=Asia/Tehran"] == "20251208T153000"
    assert event["STATUS"] == "CONFIRMED"
    assert event["LOCATION"] == "سالن جلسات\\; طبقه ۳\\, اتاق \\\\ ۵"
    alarm = properties(lines, "VALARM")
    assert (alarm["ACTION"], alarm["TRIGGER"]) == ("DISPLAY", "-P1D")
    assert properties(lines, "VTIMEZONE")["TZID"] == "Asia/Tehran"
    for opening in (line for line in lines if line.startswith("BEGIN:")):
        assert lines.count(opening) == lines.count(opening.replace("BEGIN:", "END:"))


@pytest.mark.parametrize(
    ("day", "offset"),
    [
        (datetime.date(2025, 12, 8), "+0330"),
        (datetime.date(2025, 6, 9), "+0330"),  # 1404: no summer time any more
        (datetime.date(2021, 6, 9), "+0430"),  # 1400: summer time
        (datetime.date(2021, 12, 9), "+0330"),
    ],
)
def test_that_the_zone_in_the_file_gives_the_hour_of_tehran_in_that_year(day: datetime.date, offset: str) -> None:
    content = invitation_ics(dataclasses.replace(EVENT, date=day))
    assert f"TZOFFSETTO:{offset}" in unfolded(content)
    begins = parsed(content).start
    assert isinstance(begins, datetime.datetime)
    hours, minutes = int(offset[1:3]), int(offset[3:])
    assert begins.utcoffset() == datetime.timedelta(hours=hours, minutes=minutes)


def test_that_another_reader_finds_the_words_as_they_were() -> None:
    event = parsed(invitation_ics(EVENT))
    assert str(event["SUMMARY"]) == EVENT.summary
    assert str(event["LOCATION"]) == EVENT.place
    described = str(event["DESCRIPTION"])
    assert "۱) گزارش پیگیری مصوبات\n۲) آسیب‌پذیری‌های صدور پروانه" in described
    assert "۰۲۱-۸۸۷۷۶۶۵۵" in described


def test_that_equal_meetings_give_equal_bytes_and_a_change_keeps_the_uid() -> None:
    assert invitation_ics(EVENT) == invitation_ics(EVENT)
    moved = parsed(invitation_ics(dataclasses.replace(EVENT, sequence=3, starts=datetime.time(15))))
    assert (str(moved["UID"]), moved["SEQUENCE"]) == (EVENT.uid, 3)


def test_that_a_cancelled_meeting_is_cancelled_in_calendars_and_rings_no_bell() -> None:
    lines = unfolded(invitation_ics(dataclasses.replace(EVENT, cancelled=True)))
    assert "STATUS:CANCELLED" in lines
    assert "BEGIN:VALARM" not in lines


def test_that_a_meeting_without_an_hour_is_a_whole_day() -> None:
    event = properties(unfolded(invitation_ics(dataclasses.replace(EVENT, starts=None, ends=None))), "VEVENT")
    assert (event["DTSTART;VALUE=DATE"], event["DTEND;VALUE=DATE"]) == ("20251208", "20251209")


def test_that_the_agenda_of_a_classified_meeting_stays_in_the_office() -> None:
    content = invitation_ics(dataclasses.replace(EVENT, classification="confidential"))
    told = "".join(unfolded(content))
    assert "آسیب‌پذیری" not in told
    assert "CLASS:CONFIDENTIAL" in unfolded(content)


def test_that_an_organiser_is_named_where_there_is_an_address() -> None:
    assert not any(line.startswith("ORGANIZER") for line in unfolded(invitation_ics(EVENT)))
    content = invitation_ics(dataclasses.replace(EVENT, organiser_address="office@example.org"))
    assert any(
        line.startswith("ORGANIZER") and line.endswith(":mailto:office@example.org") for line in unfolded(content)
    )


@given(st.text(max_size=120), st.lists(st.text(min_size=1, max_size=200), max_size=6).map(tuple))
def test_that_any_words_are_folded_between_letters_and_read_back(place: str, agenda: tuple[str, ...]) -> None:
    content = invitation_ics(dataclasses.replace(EVENT, place=f"الف{place}", agenda=agenda))
    assert len([line for line in unfolded(content) if line.startswith("LOCATION")]) == 1
    assert str(parsed(content)["LOCATION"]).startswith("الف")
