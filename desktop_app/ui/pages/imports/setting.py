"""What is chosen for a whole list: its sheet, where its headings stand, and what the list itself does not tell."""

from __future__ import annotations

import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.services.desk import Desk
from desktop_app.services.import_fields import ListKind
from desktop_app.services.import_source import Source
from desktop_app.services.imports import Table
from desktop_app.ui.follow_up_words import status_word
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.inputs import Field
from desktop_app.ui.widgets.surfaces import Ground
from desktop_app.ui.widgets.toggles import CheckRow, Stepper
from desktop_app.ui.wording import number

_STANDINGS: Final = (ResolutionStatus.NOT_NOTIFIED, ResolutionStatus.NOTIFIED, ResolutionStatus.CLOSED)


class SettingBar(Ground):
    """`sheet_chosen` and `head_chosen` call for another table, `changed` for another look at the same one."""

    sheet_chosen = Signal(int)
    head_chosen = Signal(int)
    changed = Signal()

    def __init__(self, theme: Theme, desk: Desk, steps: QWidget) -> None:
        super().__init__(theme, "surface", edges=("bottom",))
        self._desk = desk
        self.sheet = Choice(theme, name=self.tr("Sheet"))
        self.head = Stepper(theme, least=0, most=40, unit=self.tr("row {n}"), name=self.tr("Headings in"))
        self.committee = Choice(theme, placeholder=self.tr("None"), name=self.tr("Committee of the whole list"))
        self.since = DateField(theme, today=desk.clock.today, name=self.tr("Members since"), tells_distance=False)
        self.standing = Choice(
            theme,
            [Option(one, status_word(one)) for one in _STANDINGS],
            value=_STANDINGS[0],
            name=self.tr("Where no state is given"),
        )
        self.hidden = CheckRow(theme, self.tr("Hidden rows too"))
        self._fields = {
            "sheet": Field(theme, self.tr("Sheet"), self.sheet),
            "head": Field(theme, self.tr("Headings in"), self.head),
            "committee": Field(theme, self.tr("Committee of the whole list"), self.committee),
            "since": Field(theme, self.tr("Members since"), self.since),
            "standing": Field(theme, self.tr("Where no state is given"), self.standing),
            "hidden": Field(theme, "", self.hidden),
        }
        widths = {"sheet": 190, "head": 130, "committee": 280, "since": 230, "standing": 170, "hidden": 150}
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 24, 5)
        row.setSpacing(12)
        for key, made in self._fields.items():
            made.setMaximumWidth(theme.px(widths[key]))
            row.addWidget(made, widths[key])
        row.addWidget(QWidget(), 1)
        row.addWidget(steps, 0, Qt.AlignmentFlag.AlignBottom)
        self.sheet.chosen.connect(self._tell_sheet)
        self.head.changed.connect(self.head_chosen)
        self.committee.chosen.connect(self.changed)
        self.since.chosen.connect(self.changed)
        self.standing.chosen.connect(self.changed)
        self.hidden.clicked.connect(self.changed)

    def show_source(self, kind: ListKind, source: Source, sheet: int) -> None:
        """Only what this kind of list has to be asked for."""
        lists = kind is not ListKind.MINUTES
        self.sheet.offer(
            [
                Option(place, one.name, self.tr("hidden") if one.hidden else "")
                for place, one in enumerate(source.sheets)
            ]
        )
        self.sheet.choose(sheet)
        committees = [Option(one.id, one.name) for one in self._desk.committees.all()]
        self.committee.offer([Option(None, self.tr("None")), *committees])
        if self.committee.value not in {option.value for option in committees}:
            self.committee.choose(None)
        self._fields["committee"].rename(self.tr("Committee of the whole list") if lists else self.tr("Committee"))
        for key, wanted in {
            "sheet": len(source.sheets) > 1,
            "head": lists,
            "since": kind is ListKind.PEOPLE,
            "standing": kind is ListKind.RESOLUTIONS,
        }.items():
            self._fields[key].setVisible(wanted)

    def show_table(self, table: Table) -> None:
        self.head.set_value(table.head)
        hidden = sum(row.hidden for row in table.rows)
        self.hidden.set_words(self.tr("{count} hidden rows too").format(count=number(hidden)))
        self._fields["hidden"].setVisible(hidden > 0)

    @property
    def committee_id(self) -> str | None:
        value = self.committee.value
        return str(value) if value is not None else None

    @property
    def members_since(self) -> datetime.date | None:
        return self.since.value

    @property
    def status(self) -> ResolutionStatus:
        value = self.standing.value
        return value if isinstance(value, ResolutionStatus) else ResolutionStatus.NOT_NOTIFIED

    @Slot(object)
    def _tell_sheet(self, value: object) -> None:
        if isinstance(value, int):
            self.sheet_chosen.emit(value)
