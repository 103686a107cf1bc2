"""Who was there: members with their comings and goings, the absent with their excuses, guests without a vote."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from desktop_app.documents import wording
from desktop_app.documents.house_style import cell, heads, in_two_columns, labelled, middle, numbered
from desktop_app.documents.house_style import short_enough as short
from desktop_app.documents.minutes_view import AttendanceRow, GuestRow, MinutesPaper, Stay
from desktop_app.persian.digits import to_persian
from desktop_app.persian.phrases import clock, time_range
from desktop_app.typesetting.blocks import Block, Spaced
from desktop_app.typesetting.tables import Table


def _breaks(stays: Sequence[Stay]) -> list[str]:
    """The times between two stays."""
    notes = []
    for earlier, later in itertools.pairwise(stays):
        if earlier.departure is not None:
            notes.append(f"خروج موقت {time_range(earlier.departure, later.arrival)}")
    return notes


def _movements(stays: Sequence[Stay]) -> list[str]:
    if not stays:
        return []
    first, last = stays[0].arrival, stays[-1].departure
    return [
        *([f"ورود {clock(first)}"] if first is not None else []),
        *_breaks(stays),
        *([f"خروج {clock(last)}"] if last is not None else []),
    ]


def _who(row: AttendanceRow | GuestRow) -> str:
    """Name, post and unit; the unit is left out where the post names it («مدیر حراست» of «مدیریت حراست»)."""
    named = row.unit.partition(" ")[2] or row.unit
    return wording.listed_by_comma(row.name, row.post, "" if named and named in row.post else row.unit)


def _in_place_of(row: AttendanceRow) -> str:
    if not row.principal:
        return ""
    letter = wording.dated(row.letter_number, row.letter_date)
    return wording.listed_by_comma(f"به نمایندگی از {row.principal}", f"معرفی‌نامه {letter}" if letter else "")


def _role(code: str) -> str:
    return "" if code in {"", "member", "principal"} else wording.word(wording.ROLES, code)


def _reason(row: AttendanceRow) -> str:
    status = "" if row.status == "absent" else wording.word(wording.PRESENCE, row.status)
    return wording.listed_by_comma(status, wording.word(wording.EXCUSES, row.excuse))


def told(row: AttendanceRow | GuestRow) -> str:
    """One person in a line: name and post, as what, in whose place, and the comings and goings."""
    in_place_of = _in_place_of(row) if isinstance(row, AttendanceRow) else ""
    role = _role(row.role) if isinstance(row, AttendanceRow) else wording.word(wording.ROLES, row.role)
    return wording.in_parentheses(_who(row), role, in_place_of, *_movements(row.stays))


def _list(rows: Sequence[AttendanceRow]) -> list[Block]:
    texts = [told(row) for row in rows]
    entries = [numbered(place, text) for place, text in enumerate(texts, start=1)]
    return [in_two_columns(entries)] if short(texts) and len(entries) > 2 else list(entries)


def _table(rows: Sequence[AttendanceRow]) -> Table:
    body: list[tuple[Block | None, ...]] = []
    for place, row in enumerate(rows, start=1):
        first = row.stays[0].arrival if row.stays else None
        last = row.stays[-1].departure if row.stays else None
        status = wording.word(wording.PRESENCE, row.status)
        body.append(
            (
                middle(to_persian(place)),
                cell(row.name or row.post, _in_place_of(row)),
                cell(wording.listed_by_comma(row.post if row.name != row.post and row.name else "", row.unit)),
                middle(wording.word(wording.ROLES, row.role)),
                cell(status, *_breaks(row.stays)),
                middle(clock(first) if first is not None else "از آغاز"),
                middle(clock(last) if last is not None else "تا پایان"),
            )
        )
    titles = heads("ردیف", "نام", "سمت و واحد", "عنوان", "وضعیت", "ورود", "خروج")
    return Table((0.42, 1.65, 1.6, 0.8, 0.76, 0.6, 0.62), tuple(body), titles)


def attendance(paper: MinutesPaper) -> list[Block]:
    """A list in two columns where a person is one name, a table where name, post and unit are all told."""
    there = [row for row in paper.attendance if row.status == "present"]
    away = [row for row in paper.attendance if row.status != "present"]
    if not there and all(row.status == "absent" for row in away):
        return _list(away)  # the session is still to come
    detailed = any(row.name and (row.post or row.unit) for row in there)
    blocks: list[Block] = []
    if there:
        blocks += [_table(there)] if detailed else _list(there)
    if away:
        blocks.append(Spaced(labelled(*absent(away)), 4.0))
    return blocks


def absent(away: Sequence[AttendanceRow]) -> tuple[str, str]:
    """«غایبان» and who they are, each with the reason."""
    gone = "؛ ".join(wording.in_parentheses(_who(row), _role(row.role), _reason(row), row.principal) for row in away)
    return "غایب" if len(away) == 1 else "غایبان", f"{gone}."


def heading(paper: MinutesPaper) -> str:
    statuses = {row.status for row in paper.attendance}
    if statuses == {"absent"}:
        return "اعضای دعوت‌شده"
    return "حاضران" if statuses <= {"present"} else "حاضران و غایبان"


def guests(paper: MinutesPaper) -> list[Block]:
    texts = [told(row) for row in paper.guests]
    entries = [numbered(place, text) for place, text in enumerate(texts, start=1)]
    return [in_two_columns(entries)] if short(texts) and len(entries) > 2 else list(entries)
