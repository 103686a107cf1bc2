"""The panel beside the units: what passed with one of them, one sign after the other."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.sentences import sentence
from desktop_app.services.contact import Sign, UnitContact
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.surfaces import Rule
from desktop_app.ui.wording import date_short, in_digits, joined, number

_SIGNS: Final = {
    "sent": (sentence("ContactPanel", "Letter {number}"), "ph.paper-plane-tilt", "ink-2"),
    "received": (sentence("ContactPanel", "Their letter {number}"), "ph.envelope-simple", "lajvard"),
    "delivered": (sentence("ContactPanel", "Receipt of {number}"), "ph.check-circle", "zangar"),
    "reported": (sentence("ContactPanel", "Report on resolution {number}"), "ph.trend-up", "firouzeh"),
}


class ContactPanel(QWidget):
    """Enter on a sign goes to its letter or its resolution."""

    letters_wanted = Signal()
    write_wanted = Signal()
    letter_wanted = Signal(str)
    file_wanted = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.frame, self.desk, self.theme = frame, frame.desk, frame.theme
        self._signs: dict[object, Sign] = {}
        theme = self.theme
        self._name = Label(theme, "", role="title-small", wrap=True)
        self._said = Label(theme, "", role="body", ink="ink-2", wrap=True)
        self.write = Button(theme, self.tr("Write to the unit"), kind="primary", icon="ph.note-pencil")
        self.letters = Button(theme, self.tr("Its letters"), icon="ph.envelope-simple")
        self.file = Button(theme, self.tr("Follow-up file for the unit"), icon="ph.file-arrow-up")
        self.list = RowList(theme, [Column()], row_height=46, padding=4, grows=True, name=self.tr("What passed"))
        self._none = Label(theme, self.tr("Nothing has passed with this unit yet."), role="meta", ink="ink-3")
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        deeds.addWidget(self.write, 1)
        deeds.addWidget(self.letters, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._name)
        column.addWidget(self._said)
        column.addLayout(deeds)
        column.addWidget(self.file)
        column.addWidget(Rule(theme))
        column.addWidget(Label(theme, self.tr("What passed"), role="h3"))
        column.addWidget(self.list)
        column.addWidget(self._none)
        self.write.clicked.connect(self.write_wanted)
        self.letters.clicked.connect(self.letters_wanted)
        self.file.clicked.connect(self.file_wanted)
        self.list.opened.connect(self._go)
        self.list.acted.connect(lambda key, _act: self._go(key))

    def show_unit(self, row: UnitContact) -> None:
        self._name.say(row.unit)
        told = self.tr("{n} open resolutions, {m} of them late") if row.late else self.tr("{n} open resolutions")
        words = [told.format(n=number(row.open), m=number(row.late))] if row.open else []
        self.file.setVisible(row.open > 0)
        if row.days_silent is not None:
            words.append(self.tr("silent for {n} days").format(n=number(row.days_silent)))
        self._said.say(joined(words))
        self._said.setVisible(bool(words))
        signs = self.desk.contact.signs(row.unit_id)
        self._signs = {(sign.kind, sign.id, place): sign for place, sign in enumerate(signs)}
        self.list.show_rows([self._row(key, sign) for key, sign in self._signs.items()])
        self.list.setVisible(bool(signs))
        self._none.setVisible(not signs)

    def _row(self, key: object, sign: Sign) -> Row:
        words, icon, ink = _SIGNS[sign.kind]
        said = QCoreApplication.translate("ContactPanel", words).format(number=in_digits(sign.number))
        day = date_short(sign.date, self.desk.clock.today())
        about = joined([part for part in (day, " ".join(sign.words.split())) if part])
        return Row(key, (Cell(said, second=about, icon=icon, icon_ink=ink, action="go"),), tip=sign.words)

    @Slot(object)
    def _go(self, key: object) -> None:
        sign = self._signs.get(key)
        if sign is None:
            return
        if sign.kind == "reported":
            self.frame.go(Place("resolutions", focus=sign.id))
        else:
            self.letter_wanted.emit(sign.id)
