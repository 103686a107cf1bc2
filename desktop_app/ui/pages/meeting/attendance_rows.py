"""How those called to a meeting stand in its list."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.attendance import Excuse, Reply
from desktop_app.domain.meetings import Stage
from desktop_app.services.attendance import AttendanceRow
from desktop_app.services.meetings import MeetingView
from desktop_app.ui import terms
from desktop_app.ui.pages.meeting.attendance_times import shown
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row
from desktop_app.ui.wording import in_digits

translate = QCoreApplication.translate
TIMES_COLUMN: Final = 3
REPLY: Final = "reply"
_REPLY_ICONS: Final = {Reply.COMING: "ph.check-circle", Reply.NOT_COMING: "ph.x-circle", Reply.NONE: "ph.circle-dashed"}
_REPLY_INKS: Final = {Reply.COMING: "zangar", Reply.NOT_COMING: "shangarf", Reply.NONE: "ink-3"}


def columns() -> tuple[Column, ...]:
    return (
        Column(0, translate("Attendance", "Name and post"), share=5),
        Column(112, translate("Attendance", "Capacity"), hides_below=680),
        Column(118, translate("Attendance", "Reply")),
        Column(200, translate("Attendance", "Arrival and departure"), "center"),
        Column(0, translate("Attendance", "State"), share=2, hides_below=560),
    )


def counts_presence(meeting: MeetingView, today: object) -> bool:
    """Whether the list records presence; before the day it records replies to the invitation."""
    return meeting.stage.rank >= Stage.IN_SESSION.rank or meeting.date == today


def person_row(row: AttendanceRow, meeting: MeetingView, *, presence: bool, frozen: bool) -> Row:
    reply = Cell(
        terms.reply(row.reply),
        icon=_REPLY_ICONS[row.reply],
        icon_ink=_REPLY_INKS[row.reply],
        ink="ink-2",
        action="" if frozen else REPLY,
    )
    return Row(
        key=row.person_id,
        cells=(
            Cell(row.name, _beside_name(row), weight=500),
            Cell(tags=(Mark(terms.capacity(row.capacity), "lajvard" if row.capacity.sits else "neutral"),)),
            reply,
            Cell(shown(row.times) or "–", role="times", ink="ink" if row.times else "ink-3", boxed=not frozen),
            state_cell(row, meeting),
        ),
        checked=row.in_room if presence else row.reply is Reply.COMING,
        muted=not row.came and meeting.stage.rank >= Stage.DRAFTED.rank,
    )


def _beside_name(row: AttendanceRow) -> str:
    if row.representative:
        words = translate("Attendance", "represented by {name}, letter {number}")
        return words.format(name=row.representative, number=in_digits(row.letter_no))
    if row.in_place_of:
        return translate("Attendance", "in place of {name}").format(name=row.in_place_of)
    if row.post and row.post != row.name:
        return row.post
    return row.unit if row.unit != row.name else ""


def state_cell(row: AttendanceRow, meeting: MeetingView) -> Cell:
    """Present, gone, absent with or without excuse; nothing while it is not known yet."""
    held = meeting.stage.rank >= Stage.IN_SESSION.rank
    if row.in_room:
        return Cell(translate("Attendance", "Present"), icon="ph.check-circle-fill", icon_ink="zangar")
    if row.came:
        left = translate("Attendance", "Was present") if meeting.closed_at else translate("Attendance", "Has left")
        return Cell(left, icon="ph.sign-out", icon_ink="ink-3", ink="ink-2")
    if row.excuse is not Excuse.NONE:
        words = translate("Attendance", "Excused: {reason}").format(reason=terms.excuse(row.excuse))
        note = row.excuse_note if row.excuse_note != terms.excuse(row.excuse) else ""
        return Cell(words, note, icon="ph.minus-circle", icon_ink="zar", ink="ink-2")
    if held and row.capacity.sits:
        return Cell(translate("Attendance", "Absent"), icon="ph.x-circle", icon_ink="shangarf", ink="shangarf")
    return Cell("–", ink="ink-3")
