"""The dialog of the areas of work: named, ordered, added and put aside."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.sentences import Refused
from desktop_app.services.areas import AreaView
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.dialogs import Dialog
from desktop_app.ui.widgets.in_place import InPlaceField
from desktop_app.ui.widgets.inputs import Field, LineEdit
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.wording import number, told


class AreasDialog(Dialog):
    """Each change is stored at once; Alt and an arrow move an area, Delete puts one aside that nothing is in."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(
            frame.theme,
            self.tr("Areas of work"),
            self.tr("Vulnerable points and cases belong to an area; the heat map and the reports count by them."),
            width=520,
            parent=parent,
        )
        self.frame, self.areas = frame, frame.desk.vulnerabilities.areas
        self.list = RowList(
            self.theme,
            [Column(), Column(width=110, align="end")],
            row_height=40,
            padding=12,
            handles=True,
            name=self.tr("Areas of work"),
        )
        self.list.setFixedHeight(self.theme.px(224))
        box = Card(self.theme, padding=1, spacing=0)
        box.body.addWidget(self.list)
        self.content.addWidget(box)
        self.name = InPlaceField(self.theme, self.tr("Name of the chosen area"), LineEdit(self.theme), self._rename)
        self.content.addWidget(self.name)
        self.new = LineEdit(self.theme, placeholder=self.tr("Name of another area of this office"))
        self.new_field = Field(self.theme, self.tr("New area"), self.new)
        add = Button(self.theme, self.tr("Add"), icon="ph.plus")
        self.aside = Button(self.theme, self.tr("Put aside"), icon="ph.trash")
        below = QHBoxLayout()
        below.addWidget(self.new_field, 1)
        below.addWidget(add, 0, Qt.AlignmentFlag.AlignBottom)
        self.content.addLayout(below)
        self.buttons.insertWidget(0, self.aside)
        self.add_button(Button(self.theme, self.tr("Close"), kind="primary"), accepts=True)
        self.list.chosen.connect(self._show_name)
        self.list.moved.connect(lambda key, index: self._do(lambda: self.areas.move(str(key), index)))
        self.list.removal_wanted.connect(self._put_aside)
        self.aside.clicked.connect(lambda: self._put_aside(self.list.current_key()))
        add.clicked.connect(self._add)
        self.new.returnPressed.connect(self._add)
        self._show()
        self.list.choose_first()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        self.list.show_rows([self._row(area) for area in self.areas.all()])
        self._show_name()

    def _row(self, area: AreaView) -> Row:
        used = self.tr("{n} records").format(n=number(area.used)) if area.used else self.tr("not used")
        return Row(key=area.id, cells=(Cell(area.name), Cell(used, ink="ink-3", role="meta")), value=area, movable=True)

    @Slot()
    def _show_name(self) -> None:
        row = self.list.current_row()
        self.name.forget()
        self.name.setEnabled(row is not None)
        self.name.show_stored(row.value.name if row is not None and isinstance(row.value, AreaView) else "")

    def _rename(self, name: object) -> None:
        key = self.list.current_key()
        if key is not None:
            self.areas.rename(str(key), str(name))
            self._show()

    @Slot()
    def _add(self) -> None:
        try:
            made = self.areas.add(self.new.text())
        except Refused as error:
            said = told(error)
            self.new_field.complain(f"{said.title} {said.body}".strip())
            return
        self.new_field.be_content()
        self.new.clear()
        self._show()
        self.list.choose(made)

    def _do(self, act: object) -> None:
        assert callable(act)
        self.frame.asked(act)
        self._show()

    @Slot(object)
    def _put_aside(self, key: object) -> None:
        if key is not None:
            self._do(lambda: self.areas.remove(str(key)))
            if self.list.current_key() is None:
                self.list.choose_first()
