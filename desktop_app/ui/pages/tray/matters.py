"""The rows of the work tray in words: what waits, for whom, since when, and which act is at the end of the row."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.sentences import sentence
from desktop_app.services.tray_rows import Matter, TrayGroup, TrayRow
from desktop_app.ui import committee_words, exchange_words, terms
from desktop_app.ui.follow_up_words import late_words, shown_label
from desktop_app.ui.frame import Place
from desktop_app.ui.unit_answers import ANSWERS
from desktop_app.ui.widgets.rows import Cell, Row, group
from desktop_app.ui.wording import date_short, joined, number, relative

OPEN: Final = "open"
REMIND: Final = "remind"
VERIFY: Final = "verify"
WRITE: Final = "write"


@dataclass(frozen=True)
class _Look:
    title: str
    icon: str
    ink: str
    act: str
    """What stands at the end of its rows."""
    does: str = OPEN


_LOOKS: Final[Mapping[Matter, _Look]] = {
    Matter.LATE_LONG: _Look(
        sentence("Tray", "Late for more than a month"),
        "ph.clock-counter-clockwise",
        "shangarf",
        sentence("Tray", "Reminder"),
        REMIND,
    ),
    Matter.LATE_MONTH: _Look(
        sentence("Tray", "Late for more than a week"),
        "ph.clock-counter-clockwise",
        "shangarf",
        sentence("Tray", "Reminder"),
        REMIND,
    ),
    Matter.LATE_WEEK: _Look(
        sentence("Tray", "Late for up to a week"),
        "ph.clock-counter-clockwise",
        "shangarf",
        sentence("Tray", "Reminder"),
        REMIND,
    ),
    Matter.TODAY: _Look(sentence("Tray", "Due today"), "ph.hourglass", "zar", sentence("Tray", "Follow-up")),
    Matter.THIS_WEEK: _Look(sentence("Tray", "Due this week"), "ph.hourglass", "zar", sentence("Tray", "Follow-up")),
    Matter.TO_VERIFY: _Look(
        sentence("Tray", "Reported as done, to be verified"),
        "ph.hourglass-medium",
        "firouzeh",
        sentence("Tray", "Verify"),
        VERIFY,
    ),
    Matter.UNNOTIFIED: _Look(
        sentence("Tray", "Not notified"), "ph.paper-plane-tilt", "zar", sentence("Tray", "Notice")
    ),
    Matter.UNSIGNED: _Look(
        sentence("Tray", "Minutes waiting for signatures"),
        "mdi6.signature-freehand",
        "zar",
        sentence("Tray", "Signatures"),
    ),
    Matter.UNFINISHED: _Look(
        sentence("Tray", "Minutes not finished"), "ph.note-pencil", "lajvard", sentence("Tray", "Minutes")
    ),
    Matter.SEASONS: _Look(
        sentence("Tray", "Seasons without a meeting"), "ph.calendar-plus", "zar", sentence("Tray", "Plan")
    ),
    Matter.ABSENCES: _Look(
        sentence("Tray", "Absences over the limit"), "ph.user", "shangarf", sentence("Tray", "Letter"), WRITE
    ),
    Matter.ANSWERS: _Look(
        sentence("Tray", "Letters that wait for an answer"),
        "ph.envelope-simple",
        "firouzeh",
        sentence("Tray", "Letter"),
    ),
    Matter.CASES: _Look(
        sentence("Tray", "Confidential cases whose answer is due"),
        "ph.lock-simple",
        "shangarf",
        sentence("Tray", "Case"),
    ),
    Matter.FILES: _Look(
        sentence("Tray", "Files of other offices to be reviewed"), "ph.package", "zar", sentence("Tray", "Review")
    ),
    Matter.CONFLICTS: _Look(
        sentence("Tray", "Conflicts with other offices"), "ph.git-merge", "zar", sentence("Tray", "Decide")
    ),
    Matter.REPORTS: _Look(
        sentence("Tray", "Reports of units to be looked at"), "ph.tray", "firouzeh", sentence("Tray", "Look through")
    ),
    Matter.APPOINTMENTS: _Look(
        sentence("Tray", "Appointments that end soon"), "ph.users-three", "lajvard", sentence("Tray", "Member")
    ),
    Matter.RECOVERY: _Look(sentence("Tray", "Key of exchange"), "ph.key", "zar", sentence("Tray", "Exchange")),
}


def said(text: str) -> str:
    return QCoreApplication.translate("Tray", text)


def rows_of(found: TrayGroup, today: datetime.date) -> list[Row]:
    """The header of a group and its rows; what is not read is told at its end."""
    look = _LOOKS[found.matter]
    count = said(sentence("Tray", "{n} matters")).format(n=number(found.count))
    made = [group(said(look.title), count, icon=look.icon, icon_ink=look.ink, key=("group", found.matter))]
    made += [_row(found.matter, row, today) for row in found.rows]
    rest = found.count - len(found.rows)
    if rest > 0:
        words = said(sentence("Tray", "and {n} more")).format(n=number(rest))
        made.append(Row(("rest", found.matter), (Cell(), Cell(), Cell(words, ink="ink-3"), Cell(), Cell(), Cell())))
    return made


def _row(matter: Matter, row: TrayRow, today: datetime.date) -> Row:
    look = _LOOKS[matter]
    text, who, when = _TOLD[matter](row, today)
    act = Cell(said(look.act), ink="lajvard", weight=500, action=look.does)
    if look.does == REMIND and row.reminded:
        act = Cell(said(sentence("Tray", "Reminded today")), ink="zangar", weight=500, action=look.does)
    cells = (
        Cell(tile=terms.tile(row.committee, row.order)) if row.committee else Cell(),
        Cell(_number(matter, row), ink="ink-2", role="meta"),
        text,
        Cell(who, ink="ink-2"),
        when,
        act,
    )
    return Row((matter, row.id, row.person_id, row.season), cells, value=row, tip=row.committee)


def _number(matter: Matter, row: TrayRow) -> str:
    if matter is Matter.FILES:
        return exchange_words.said(exchange_words.BUNDLE).format(n=number(int(row.number)))
    if matter in {Matter.UNSIGNED, Matter.UNFINISHED}:
        return terms.numbered_meeting(int(row.number)) if row.number else ""
    return shown_label(row.number) if row.number else ""


Told = tuple[Cell, str, Cell]


def _late(row: TrayRow, today: datetime.date) -> Told:
    days = (today - row.day).days if row.day else 0
    return _text(row), row.who, Cell(late_words(days), ink="shangarf", weight=500)


def _due(row: TrayRow, today: datetime.date) -> Told:
    words = relative(row.day, today) if row.day else said(sentence("Tray", "No deadline"))
    late = row.day is not None and row.day < today
    return _text(row), row.who, Cell(words, ink="shangarf" if late else "zar" if row.day else "ink-3", weight=500)


def _case(row: TrayRow, today: datetime.date) -> Told:
    _, who, when = _due(row, today)
    return Cell(said(sentence("Tray", "A confidential case")), icon="ph.lock-simple"), who, when


def _unnotified(row: TrayRow, today: datetime.date) -> Told:
    if row.day is None:
        return _text(row), row.who, Cell(said(sentence("Tray", "No deadline")), ink="ink-3")
    words = said(sentence("Tray", "Due: {day}")).format(day=date_short(row.day, today))
    return _text(row), row.who, Cell(words, ink="shangarf" if row.day < today else "ink", weight=500)


def _meeting(row: TrayRow, today: datetime.date) -> Told:
    name = Cell(joined([row.text, date_short(row.day, today) if row.day else ""]))
    left = said(sentence("Tray", "{n} signatures lack")).format(n=number(row.count)) if row.count else ""
    return name, row.who, Cell(left, weight=500)


def _season(row: TrayRow, today: datetime.date) -> Told:
    del today
    season = committee_words.word(row.season) if row.season is not None else ""
    words = said(sentence("Tray", "{committee}: no meeting in {season}")).format(committee=row.committee, season=season)
    if row.count > 0:
        left = said(sentence("Tray", "{n} days are left")).format(n=number(row.count))
        return Cell(words), "", Cell(left, ink="zar", weight=500)
    return Cell(words), "", Cell(said(sentence("Tray", "Not held")), ink="shangarf", weight=500)


def _appointment(row: TrayRow, today: datetime.date) -> Told:
    ends = said(sentence("Tray", "Ends {when}")).format(when=relative(row.day, today)) if row.day else ""
    return Cell(row.text), row.committee, Cell(ends, ink="zar", weight=500)


def _absent(row: TrayRow, today: datetime.date) -> Told:
    del today
    words = said(sentence("Tray", "{n} unexcused absences")).format(n=number(row.count))
    return Cell(row.text), row.committee, Cell(words, ink="shangarf", weight=500)


def _file(row: TrayRow, today: datetime.date) -> Told:
    return Cell(row.text), "", _came(row, today)


def _conflict(row: TrayRow, today: datetime.date) -> Told:
    del today
    name = exchange_words.called(row.text) or exchange_words.said(exchange_words.RECORD)
    return Cell(name), exchange_words.called(row.who), Cell()


def _reports(row: TrayRow, today: datetime.date) -> Told:
    counted = said(sentence("Tray", "{n} report")) if row.count == 1 else said(sentence("Tray", "{n} reports"))
    return Cell(joined([row.text, counted.format(n=number(row.count))])), "", _came(row, today)


def _recovery(row: TrayRow, today: datetime.date) -> Told:
    del row, today
    return Cell(said(sentence("Tray", "The recovery sheet has not been made"))), "", Cell()


def _came(row: TrayRow, today: datetime.date) -> Cell:
    words = said(sentence("Tray", "Came {when}")).format(when=relative(row.day, today)) if row.day else ""
    return Cell(words, weight=500)


def _text(row: TrayRow) -> Cell:
    return Cell(row.text.replace("\n", " "))


_TOLD: Final[Mapping[Matter, Callable[[TrayRow, datetime.date], Told]]] = {
    Matter.LATE_LONG: _late,
    Matter.LATE_MONTH: _late,
    Matter.LATE_WEEK: _late,
    Matter.TODAY: _due,
    Matter.THIS_WEEK: _due,
    Matter.TO_VERIFY: _due,
    Matter.UNNOTIFIED: _unnotified,
    Matter.UNSIGNED: _meeting,
    Matter.UNFINISHED: _meeting,
    Matter.SEASONS: _season,
    Matter.ABSENCES: _absent,
    Matter.ANSWERS: _due,
    Matter.CASES: _case,
    Matter.FILES: _file,
    Matter.CONFLICTS: _conflict,
    Matter.REPORTS: _reports,
    Matter.APPOINTMENTS: _appointment,
    Matter.RECOVERY: _recovery,
}


def place_of(matter: Matter, row: TrayRow) -> Place:
    """Where a matter is settled."""
    match matter:
        case Matter.UNNOTIFIED:
            return Place("meeting", row.meeting_id or "", "follow_up", row.id)
        case Matter.UNSIGNED | Matter.UNFINISHED:
            return Place("meeting", row.id, "signing" if matter is Matter.UNSIGNED else "minutes")
        case Matter.SEASONS:
            return Place("plan", row.id)
        case Matter.ABSENCES | Matter.APPOINTMENTS:
            return Place("committee", row.id, "members", row.person_id or "")
        case Matter.ANSWERS:
            return Place("letters", focus=row.id)
        case Matter.CASES:
            return Place("integrity", part="violations", focus=row.id)
        case Matter.FILES:
            return Place("exchange", row.id, "review")
        case Matter.CONFLICTS:
            return Place("exchange", part="conflicts", focus=row.id)
        case Matter.REPORTS | Matter.RECOVERY:
            return rest_of(matter)
    return Place("resolutions", focus=row.id)


def rest_of(matter: Matter) -> Place:
    """Where what is not read for the tray is listed."""
    return _LISTS.get(matter, Place("resolutions"))


_LISTS: Final[Mapping[Matter, Place]] = {
    Matter.UNSIGNED: Place("meetings"),
    Matter.UNFINISHED: Place("meetings"),
    Matter.SEASONS: Place("plan"),
    Matter.ABSENCES: Place("committees"),
    Matter.APPOINTMENTS: Place("committees"),
    Matter.ANSWERS: Place("letters"),
    Matter.CASES: Place("integrity", part="violations"),
    Matter.FILES: Place("exchange", part="review"),
    Matter.CONFLICTS: Place("exchange", part="conflicts"),
    Matter.REPORTS: Place("letters", part=ANSWERS),
    Matter.RECOVERY: Place("exchange"),
}
