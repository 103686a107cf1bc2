"""The lists of a report: attendance, programmes, cases, letters, what was carried out, what stood in the way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from desktop_app.domain.programmes import ProgrammeKind
from desktop_app.services.committee_work import Work
from desktop_app.services.evaluation_figures import AttendedBy
from desktop_app.services.report_lists import ObstacleRow, RealisedRow, RecipientRow
from desktop_app.ui.secretariat_words import word
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row
from desktop_app.ui.widgets.surfaces import Card, CardHeader, Rule
from desktop_app.ui.wording import date_official, joined, number, percent

_ENOUGH = 70.0


class ListCard(Card):
    """A titled list that is as high as its rows; `opened` gives the key of one."""

    opened = Signal(object)

    def __init__(self, theme: Theme, title: str, columns: Sequence[Column], none: str, *, row_height: int = 44) -> None:
        super().__init__(theme, padding=1, spacing=0)
        self._title = title
        self.head = CardHeader(theme, title)
        self.list = RowList(theme, columns, row_height=row_height, header=True, grows=True, name=title)
        self._none = Label(theme, none, ink="ink-3", wrap=True)
        self._none.setContentsMargins(16, 10, 16, 14)
        for part in (self.head, Rule(theme), self.list, self._none):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.list.opened.connect(self.opened)

    def show_list(self, rows: Sequence[Row], remark: str = "") -> None:
        """The rows, or that there are none."""
        self.head.say(self._title, remark)
        self.list.show_rows(list(rows))
        self.list.setVisible(bool(rows))
        self._none.setVisible(not rows)


class AttendanceCard(ListCard):
    """Members, those who were there most seldom first."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            self.tr("Attendance by member"),
            [
                Column(title=self.tr("Member"), share=2),
                Column(width=96, title=self.tr("Present")),
                Column(width=84, title=self.tr("Excused"), hides_below=420),
                Column(width=128, title=self.tr("Share")),
            ],
            self.tr("No meeting with members has been held."),
            row_height=40,
        )

    def show_members(self, members: Sequence[AttendedBy]) -> None:
        rows = [
            Row(
                key=("member", place),
                cells=(
                    Cell(text=member.name, weight=500),
                    Cell(text=self.tr("{n} of {m}").format(n=number(member.came), m=number(member.called))),
                    Cell(text=number(member.excused) if member.excused else "", ink="ink-2"),
                    Cell(
                        second=percent(member.rate),
                        bar=member.rate / 100,
                        bar_fill="lajvard-fill" if member.rate >= _ENOUGH else "zar-fill",
                    ),
                ),
            )
            for place, member in enumerate(members)
        ]
        self.show_list(rows)


class ProgrammesCard(ListCard):
    """The plan of the year and what was held of it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            self.tr("Programmes"),
            [
                Column(title=self.tr("Programme"), share=3),
                Column(width=116, title=self.tr("Held")),
                Column(width=96, title=self.tr("Participants")),
                Column(width=112, title=self.tr("Standing")),
            ],
            self.tr("No programme is planned for this year."),
            row_height=50,
        )

    def show_work(self, work: Work) -> None:
        rows = []
        for row in work.programmes:
            held = number(row.held)
            if row.planned is not None:
                held = self.tr("{n} of {m}").format(n=held, m=number(row.planned))
            tone = {"done": "zangar", "running": "lajvard", "dropped": "neutral"}.get(row.status.value, "zar")
            rows.append(
                Row(
                    key=row.id,
                    cells=(
                        Cell(
                            text=row.title, second=joined([p for p in (word(ProgrammeKind(row.kind)), row.unit) if p])
                        ),
                        Cell(text=held),
                        Cell(text=number(row.participants) if row.participants else ""),
                        Cell(tags=(Mark(word(row.status), tone),)),
                    ),
                    tip=row.effect,
                )
            )
        people = self.tr("{n} participants").format(n=number(work.participants)) if work.participants else ""
        self.show_list(rows, people)


class CasesCard(ListCard):
    """Reports and complaints as numbers only."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            self.tr("Reports and complaints"),
            [
                Column(title=self.tr("Source"), share=2),
                Column(width=72, title=self.tr("Received")),
                Column(width=72, title=self.tr("Referred")),
                Column(width=72, title=self.tr("Closed")),
            ],
            self.tr("None is recorded."),
            row_height=40,
        )

    def show_work(self, work: Work) -> None:
        rows = [
            Row(
                key=row.source.value,
                cells=(
                    Cell(text=word(row.source)),
                    Cell(text=number(row.received), weight=600),
                    Cell(text=number(row.referred)),
                    Cell(text=number(row.closed)),
                ),
            )
            for row in work.cases
        ]
        self.show_list(rows, self.tr("numbers only") if rows else "")


class LettersCard(ListCard):
    """Letters to each recipient, and what came back."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            self.tr("Letters to the units"),
            [
                Column(title=self.tr("Recipient"), share=2),
                Column(width=72, title=self.tr("Sent")),
                Column(width=84, title=self.tr("Received")),
                Column(width=84, title=self.tr("Answered")),
            ],
            self.tr("No letter has gone out."),
            row_height=40,
        )

    def show_letters(self, letters: Sequence[RecipientRow]) -> None:
        rows = [
            Row(
                key=("letters", place),
                cells=(
                    Cell(text=row.name),
                    Cell(text=number(row.sent), weight=600),
                    Cell(text=number(row.delivered)),
                    Cell(text=number(row.answered)),
                ),
            )
            for place, row in enumerate(letters)
        ]
        self.show_list(rows)


class RealisedCard(ListCard):
    """Resolutions that were carried out, with what proves it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            self.tr("Carried out, with evidence"),
            [
                Column(width=92, title=self.tr("Number")),
                Column(title=self.tr("Resolution"), share=3),
                Column(width=172, title=self.tr("Unit"), hides_below=760),
                Column(title=self.tr("Evidence"), share=2),
                Column(width=104, title=self.tr("Carried out")),
            ],
            self.tr("No resolution has been carried out yet."),
        )

    def show_rows(self, rows: Sequence[RealisedRow], of: int) -> None:
        """`of` so many that were carried out."""
        shown = [
            Row(
                key=row.id,
                cells=(
                    Cell(text=row.number, ink="ink-2"),
                    Cell(text=row.text, weight=500),
                    Cell(text=row.unit, ink="ink-2"),
                    Cell(text=joined(list(row.evidence)), ink="ink-2"),
                    Cell(
                        text=date_official(row.done_on) if row.done_on is not None else "",
                        ink="shangarf" if row.late else "zangar",
                    ),
                ),
                tip=row.text,
            )
            for row in rows
        ]
        more = of > len(rows) and bool(rows)
        remark = self.tr("the latest {n} of {m}").format(n=number(len(rows)), m=number(of)) if more else ""
        self.show_list(shown, remark)


class ObstaclesCard(ListCard):
    """What the follow-up noted as standing in the way."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            self.tr("Obstacles"),
            [
                Column(width=92, title=self.tr("Number")),
                Column(title=self.tr("What stands in the way"), share=3),
                Column(width=100, title=self.tr("Noted on")),
            ],
            self.tr("The follow-up has noted none."),
        )

    def show_obstacles(self, obstacles: Sequence[ObstacleRow]) -> None:
        self.show_list(
            [
                Row(
                    key=row.resolution_id,
                    cells=(
                        Cell(text=row.number, ink="ink-2"),
                        Cell(text=row.text),
                        Cell(text=date_official(row.on), ink="ink-3"),
                    ),
                    tip=row.text,
                )
                for row in obstacles
            ]
        )
