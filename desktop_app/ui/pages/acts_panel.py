"""The side panel of the register of legal acts: one act, edited in place, and what rests on it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Slot

from desktop_app.domain.legal_acts import ActKind
from desktop_app.services.legal_acts import ActView, CitedByView
from desktop_app.ui.committee_words import citing_place, word
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.pages.record_panel import RecordPanel
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.surfaces import Rule
from desktop_app.ui.wording import in_digits


def place_of(citation: CitedByView) -> Place:
    """Where the record that cites is shown."""
    match citation.subject:
        case "meeting":
            return Place("meeting", citation.subject_id)
        case "agenda_item":
            return Place("meeting", citation.meeting_id or "", "agenda", citation.subject_id)
        case _:
            return Place("committee", citation.subject_id, "basis")


class RegisteredAct(RecordPanel):
    """An act as its issuer numbered it, and the committees that cite it."""

    kind = "legal_act"

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        theme = self.theme
        self._cited: dict[str, CitedByView] = {}
        number_hint = self.tr("Its parts in any order")
        self.field("title", self.tr("Title"), LineEdit(theme))
        self.field("kind", self.tr("Kind"), Choice(theme, [Option(kind, word(kind)) for kind in ActKind]))
        self.field("number", self.tr("Number"), LineEdit(theme), hint=number_hint)
        self.field("issued_on", self.tr("Date"), DateField(theme, today=self.desk.clock.today, tells_distance=False))
        self.field("issuer", self.tr("Issuing body"), LineEdit(theme))
        self.column.addWidget(Rule(theme))
        self.column.addWidget(Label(theme, self.tr("Cited by"), role="h3"))
        self.citations = RowList(theme, [Column()], row_height=48, padding=4, grows=True, name=self.tr("Cited by"))
        self.citations.opened.connect(self._go)
        self.citations.acted.connect(self._go)
        self.uncited = Label(theme, self.tr("Nothing cites this act."), role="meta", ink="ink-3")
        self.column.addWidget(self.citations)
        self.column.addWidget(self.uncited)
        self.end_with_deeds()

    def edit(self, **values: Any) -> None:
        self.desk.legal_acts.edit(self.record_id, **values)

    def remove(self, record_id: str) -> None:
        self.desk.legal_acts.remove(record_id)

    def restore(self, record_id: str) -> None:
        self.desk.legal_acts.restore(record_id)

    def show_act(self, act: ActView) -> None:
        self.show_fields(act, act.title)
        self._cited = {citation.id: citation for citation in self.desk.legal_acts.cited_by(act.id)}
        self.citations.show_rows([self._row(citation) for citation in self._cited.values()])
        self.citations.setVisible(bool(self._cited))
        self.uncited.setVisible(not self._cited)

    def _row(self, citation: CitedByView) -> Row:
        place = citing_place(citation) or self.tr("The act as a whole")
        cell = Cell(text=in_digits(citation.name), second=place, action="go")
        return Row(key=citation.id, cells=(cell,), tip=citation.name)

    @Slot(object)
    @Slot(object, str)
    def _go(self, key: object, act: str = "") -> None:
        del act
        self.frame.go(place_of(self._cited[str(key)]))
