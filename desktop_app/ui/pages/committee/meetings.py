"""The meetings of a committee, the latest first."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Slot

from desktop_app.domain.meetings import MeetingKind
from desktop_app.services.committees import CommitteeView
from desktop_app.services.meetings import MeetingRow
from desktop_app.ui import terms
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.pages.committee.part import Part
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row
from desktop_app.ui.widgets.surfaces import Card, CardHeader, Rule
from desktop_app.ui.wording import clock, date_short, number, relative

_AT_FIRST: Final = 8


class MeetingsPart(Part):
    """Enter opens a meeting's workspace."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._all = False
        card = Card(self.theme, padding=1, spacing=0)
        self.head = CardHeader(self.theme, self.tr("Meetings"))
        self.more = Button(self.theme, self.tr("All meetings"), kind="link")
        self.head.add_action(self.more)
        self.list = RowList(
            self.theme,
            [
                Column(),
                Column(width=120),
                Column(hides_below=640),
                Column(width=96, hides_below=560),
                Column(width=164),
            ],
            row_height=50,
            grows=True,
            name=self.tr("Meetings"),
        )
        self.empty = EmptyState(
            self.theme,
            self.tr("The committee has not met yet"),
            self.tr("A new meeting summons the members in office and proposes the next number."),
            icon="ph.calendar-blank",
        )
        for part in (self.head, Rule(self.theme), self.list, self.empty):
            card.body.addWidget(part)
        self.column.addWidget(card)
        self.more.clicked.connect(self.show_all)
        self.list.opened.connect(lambda key: self.frame.go(Place("meeting", id=str(key))))

    def show_committee(self, view: CommitteeView) -> None:
        if view.id != self.committee_id:
            self._all = False
        self.committee_id = view.id
        meetings = self.desk.meetings.all(committee_id=view.id)
        shown = meetings if self._all else meetings[:_AT_FIRST]
        self.list.show_rows([self._row(meeting) for meeting in shown])
        self.list.setVisible(bool(meetings))
        self.empty.setVisible(not meetings)
        self.more.setVisible(len(shown) < len(meetings))
        self.head.say(self.tr("Meetings"), number(len(meetings)) if meetings else "")

    @Slot()
    def show_all(self) -> None:
        self._all = True
        self.show_committee(self.desk.committees.get(self.committee_id))

    def _row(self, meeting: MeetingRow) -> Row:
        today = self.desk.clock.today()
        name = self.tr("{meeting} of {year}").format(
            meeting=terms.numbered_meeting(meeting.number), year=number(meeting.year)
        )
        icon, ink = terms.stage_mark(meeting.stage)
        extra = () if meeting.kind is MeetingKind.ORDINARY else (Mark(terms.meeting_kind(meeting.kind), "zar"),)
        resolved = self.tr("{count} resolutions").format(count=number(meeting.resolutions))
        time = clock(meeting.starts) if meeting.starts else relative(meeting.date, today)
        return Row(
            key=meeting.id,
            cells=(
                Cell(text=name, second=meeting.title, weight=500, tags=extra),
                Cell(text=date_short(meeting.date, today), second=time),
                Cell(text=meeting.place, ink="ink-2"),
                Cell(text=resolved if meeting.resolutions else "—", ink="ink-2" if meeting.resolutions else "ink-3"),
                Cell(text=terms.stage_of(meeting), icon=icon, icon_ink=ink, ink="ink-2"),
            ),
            value=meeting,
        )
