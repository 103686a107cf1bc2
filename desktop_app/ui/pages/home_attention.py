"""The card of what waits: late resolutions, minutes not signed or finished, what nobody was told, what has come."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import Signal

from desktop_app.services.home import HomeView
from desktop_app.services.meetings import MeetingView
from desktop_app.services.resolutions import ResolutionRow
from desktop_app.services.unsigned_minutes import UnsignedRow
from desktop_app.services.waiting_exchange import WaitingExchange
from desktop_app.ui import terms
from desktop_app.ui.follow_up_words import late_words, shown_label
from desktop_app.ui.frame import Place
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row, group
from desktop_app.ui.widgets.surfaces import Card, CardHeader, Rule
from desktop_app.ui.wording import date_short, joined, number

MOST: Final = 6
"""How many of each group are shown here; the rest is a link."""
COLUMNS: Final = (Column(20), Column(74), Column(0), Column(188, hides_below=700), Column(118), Column(104))
_GO: Final = "go"


class AttentionCard(Card):
    """Rows are places to go to."""

    wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=0, spacing=0)
        self._header = CardHeader(theme, self.tr("Needs attention"))
        every = Button(theme, self.tr("Work tray"), kind="link", icon_after="ph.caret-left", tip="Ctrl+T")
        every.clicked.connect(lambda: self.wanted.emit(Place("tray")))
        self._header.add_action(every)
        self._nothing = Label(theme, self.tr("Nothing is left to do today."), ink="ink-3", align="center")
        self._nothing.setContentsMargins(16, 28, 16, 28)
        self.rows = RowList(
            theme,
            COLUMNS,
            row_height=46,
            group_height=34,
            grows=True,
            name=self.tr("Needs attention"),
        )
        self.rows.opened.connect(self._go)
        self.rows.acted.connect(lambda key, _action: self._go(key))
        self.body.setContentsMargins(1, 1, 1, 1)  # the rows stand inside the border
        self.body.addWidget(self._header)
        self.body.addWidget(Rule(theme))
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.rows)

    def show_view(self, view: HomeView) -> None:
        total = view.matters
        remark = self.tr("{n} matters").format(n=number(total)) if total else ""
        self._header.say(self.tr("Needs attention"), remark)
        self.rows.show_rows(
            [
                *self._grouped(
                    self.tr("Late resolutions"),
                    ("ph.clock-counter-clockwise", "shangarf"),
                    view.overdue,
                    self._late,
                    view.overdue_count,
                ),
                *self._grouped(
                    self.tr("Minutes waiting for signatures"),
                    ("mdi6.signature-freehand", "zar"),
                    view.unsigned,
                    lambda row: self._unsigned(row, view.today),
                ),
                *self._grouped(
                    self.tr("Minutes not finished"),
                    ("ph.note-pencil", "lajvard"),
                    view.unfinished,
                    lambda row: self._unfinished(row, view.today),
                ),
                *self._grouped(
                    self.tr("Resolutions not notified"),
                    ("ph.paper-plane-tilt", "firouzeh"),
                    view.unnotified,
                    lambda row: self._unnotified(row, view.today),
                    view.unnotified_count,
                ),
                *self._exchange(view.exchange),
            ]
        )
        self._nothing.setVisible(not total)
        self.rows.setVisible(bool(total))

    def _grouped(
        self, title: str, icon: tuple[str, str], found: Sequence[Any], made: Callable[[Any], Row], every: int = 0
    ) -> list[Row]:
        """`every` is how many there are, where not all of them were found for this."""
        if not found:
            return []
        every = every or len(found)
        count = self.tr("{n} matters").format(n=number(every))
        rows = [group(title, count, icon=icon[0], icon_ink=icon[1]), *(made(one) for one in found[:MOST])]
        if every > MOST:
            rest = self.tr("and {n} more").format(n=number(every - MOST))
            place = Place("resolutions") if isinstance(found[0], ResolutionRow) else Place("meetings")
            more = Cell(self.tr("All"), ink="lajvard", weight=500, action=_GO)
            rows.append(Row(place, (Cell(), Cell(), Cell(rest, ink="ink-3"), Cell(), Cell(), more)))
        return rows

    def _exchange(self, waiting: WaitingExchange) -> list[Row]:
        """One line for each of what others have sent."""
        if not waiting.matters:
            return []
        files, conflicts, reports = (number(n) for n in (waiting.files, waiting.conflicts, waiting.reports))
        lines = (
            (waiting.files, "review", self.tr("{n} files of other offices wait for review").format(n=files)),
            (waiting.conflicts, "conflicts", self.tr("{n} records differ from another office's").format(n=conflicts)),
        )
        go = Cell(self.tr("Exchange"), ink="lajvard", weight=500, action=_GO)
        rows = [_line(Place("exchange", part=part), words, go) for count, part, words in lines if count]
        if waiting.reports:
            units = number(waiting.units)
            words = self.tr("{n} reports of {m} units wait to be looked at").format(n=reports, m=units)
            letters = Cell(self.tr("Letters"), ink="lajvard", weight=500, action=_GO)
            rows.append(_line(Place("letters", part="answers"), words, letters))
        count = self.tr("{n} matters").format(n=number(waiting.matters))
        title = self.tr("From other offices and units")
        return [group(title, count, icon="ph.arrows-left-right", icon_ink="zar"), *rows]

    def _resolution(self, row: ResolutionRow, when: Cell) -> Row:
        cells = (
            Cell(tile=terms.tile(row.committee, row.order)),
            Cell(shown_label(row.label), ink="ink-2", role="meta"),
            Cell(row.text.replace("\n", " ")),
            Cell(row.unit, ink="ink-2"),
            when,
            Cell(self.tr("Resolution"), ink="lajvard", weight=500, action=_GO),
        )
        return Row(Place("resolutions", focus=row.id), cells, tip=row.committee)

    def _late(self, row: ResolutionRow) -> Row:
        return self._resolution(row, Cell(late_words(row.days_late), ink="shangarf", weight=500))

    def _unnotified(self, row: ResolutionRow, today: datetime.date) -> Row:
        if row.due is None:
            return self._resolution(row, Cell(self.tr("No deadline"), ink="ink-3"))
        words = self.tr("Due: {day}").format(day=date_short(row.due, today))
        return self._resolution(row, Cell(words, weight=500))

    def _unsigned(self, row: UnsignedRow, today: datetime.date) -> Row:
        missing = joined(list(row.missing))
        cells = (
            Cell(tile=terms.tile(row.committee, row.order)),
            Cell(terms.numbered_meeting(row.number) if row.number else "", ink="ink-2", role="meta"),
            Cell(_on(row.committee, row.date, today), dots=(row.signed, row.signers)),
            Cell(self.tr("Left: {names}").format(names=missing), ink="ink-2"),
            Cell(self.tr("{n} of {m} signed").format(n=number(row.signed), m=number(row.signers)), weight=500),
            Cell(self.tr("Signatures"), ink="lajvard", weight=500, action=_GO),
        )
        return Row(Place("meeting", row.meeting_id, "signing"), cells, tip=missing)

    def _unfinished(self, row: MeetingView, today: datetime.date) -> Row:
        name = row.short_name or row.committee or row.title
        cells = (
            Cell(tile=terms.tile(name, row.order)),
            Cell(terms.numbered_meeting(row.number) if row.number else "", ink="ink-2", role="meta"),
            Cell(_on(name, row.date, today)),
            Cell(row.secretary, ink="ink-2"),
            Cell(terms.stage(row.stage)),
            Cell(self.tr("Minutes"), ink="lajvard", weight=500, action=_GO),
        )
        return Row(Place("meeting", row.id, "minutes"), cells)

    def _go(self, key: object) -> None:
        if isinstance(key, Place):
            self.wanted.emit(key)


def _line(place: Place, words: str, act: Cell) -> Row:
    return Row(place, (Cell(), Cell(), Cell(words), Cell(), Cell(), act))


def _on(name: str, day: datetime.date, today: datetime.date) -> str:
    return joined([name, date_short(day, today)])
