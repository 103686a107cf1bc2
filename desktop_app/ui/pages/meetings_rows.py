"""How meetings stand in their list: by season, the latest first."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.meetings import MeetingKind
from desktop_app.persian.jalali import season_of, season_title
from desktop_app.services.meetings import MeetingRow
from desktop_app.ui import terms
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row, group
from desktop_app.ui.wording import clock, date_long, is_persian, number, relative

translate = QCoreApplication.translate
_SEASONS = ("Spring", "Summer", "Autumn", "Winter")


def columns() -> tuple[Column, ...]:
    return (
        Column(0, translate("Meetings", "Meeting"), share=5),
        Column(72, translate("Meetings", "Number"), "center", hides_below=980),
        Column(100, translate("Meetings", "Kind"), hides_below=760),
        Column(184, translate("Meetings", "Date")),
        Column(0, translate("Meetings", "Place"), share=3, hides_below=900),
        Column(176, translate("Meetings", "Stage")),
        Column(84, translate("Meetings", "Resolutions"), "center"),
    )


def rows(meetings: Sequence[MeetingRow], today: datetime.date) -> Iterator[Row]:
    """Season headers and the meetings under them."""
    for (year, season), held in groupby(meetings, key=lambda m: season_of(m.date)):
        members = list(held)
        title = season_title(year, season) if is_persian() else f"{_SEASONS[season.number - 1]} {year}"
        yield group(title, number(len(members)), key=("season", year, int(season)))
        for meeting in members:
            yield meeting_row(meeting, today)


def meeting_row(m: MeetingRow, today: datetime.date) -> Row:
    icon, ink = terms.stage_mark(m.stage)
    hours = clock(m.starts) if m.starts else ""
    if m.starts and m.ends:
        hours = translate("Meetings", "{starts} to {ends}").format(starts=hours, ends=clock(m.ends))
    near = relative(m.date, today) if 0 <= (m.date - today).days <= 7 else ""
    tags = (Mark(near, "lajvard"),) if near else ()
    return Row(
        key=m.id,
        cells=(
            Cell(
                terms.meeting_title(m),
                m.title if m.committee else translate("Meetings", "Without a committee"),
                weight=500,
                tile=terms.tile(m.committee or m.title, m.order),
            ),
            Cell("–" if m.number is None else number(m.number), ink="ink-2"),
            Cell(tags=(Mark(terms.meeting_kind(m.kind), "neutral" if m.kind is MeetingKind.ORDINARY else "zar"),)),
            Cell(date_long(m.date), hours, tags=tags, tags_below=True),
            Cell(m.place or "–", ink="ink-2"),
            Cell(terms.stage_of(m), icon=icon, icon_ink=ink, ink="ink-2"),
            Cell(number(m.resolutions) if m.resolutions else "–", ink="ink" if m.resolutions else "ink-3"),
        ),
    )


def spoken_for_search(m: MeetingRow) -> str:
    """Everything by which a meeting may be looked for."""
    return " ".join((terms.meeting_title(m), m.committee, m.title, m.place, terms.stage_of(m), date_long(m.date)))
