"""The agenda templates of a committee: which there are, when they come by themselves, and the items of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop_app.domain.agenda_templates import Recurrence
from desktop_app.services.agenda_templates import TemplateView
from desktop_app.services.committees import CommitteeView
from desktop_app.ui.committee_words import word
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.committee.part import Part
from desktop_app.ui.pages.committee.template_items import TemplateItems
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.in_place import InPlaceField
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row
from desktop_app.ui.widgets.surfaces import Card, CardHeader, Rule
from desktop_app.ui.wording import joined, line, number


class AgendaTemplatesPart(Part):
    """The list of templates, and under it the one that is chosen, edited in place."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._shown: Sequence[TemplateView] = ()
        card = Card(self.theme, padding=1, spacing=0)
        self.head = CardHeader(self.theme, self.tr("Agenda templates"))
        self.add = Button(self.theme, self.tr("New template"), kind="link", icon="ph.plus")
        self.head.add_action(self.add)
        self.list = RowList(
            self.theme,
            [Column(0, share=4), Column(184, hides_below=420), Column(136, hides_below=560)],
            row_height=50,
            handles=True,
            grows=True,
            name=self.tr("Agenda templates"),
        )
        self.empty = EmptyState(
            self.theme,
            self.tr("No template is kept yet"),
            self.tr("Items that come back are written once: at every meeting, each season or year, or when wanted."),
            icon="ph.copy",
        )
        self._make_editor()
        for part in (self.head, Rule(self.theme), self.list, self.empty, self._line, self.editor):
            card.body.addWidget(part)
        self.column.addWidget(card)
        self._connect()

    def _make_editor(self) -> None:
        self.name = LineEdit(self.theme, name=self.tr("Name of the template"))
        options = [Option(value, word(value)) for value in Recurrence]
        self.recurrence = Choice(self.theme, options, value=Recurrence.ON_DEMAND, name=self.tr("Comes by itself"))
        self.fields = (
            InPlaceField(self.theme, self.tr("Name of the template"), self.name, self._rename),
            InPlaceField(self.theme, self.tr("Comes by itself"), self.recurrence, self._recur),
        )
        self.items = TemplateItems(self.frame)
        self._line = Rule(self.theme)
        row = QHBoxLayout()
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(self.fields[0], 3)
        row.addWidget(self.fields[1], 2)
        self.editor = QWidget()
        column = QVBoxLayout(self.editor)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Rule(self.theme))
        column.addWidget(self.items)

    def _connect(self) -> None:
        self.add.clicked.connect(self.start_template)
        self.list.chosen.connect(self._show_current)
        self.list.opened.connect(self.edit)
        self.list.moved.connect(self._move)
        self.list.removal_wanted.connect(self.remove)
        self.list.menu_wanted.connect(self.offer)
        self.items.changed.connect(self._read)

    # What is shown

    def show_committee(self, view: CommitteeView) -> None:
        if view.id != self.committee_id:
            self.committee_id = view.id
            self.list.show_rows([])
        self._read()

    @Slot()
    def _read(self) -> None:
        committee_id = self.committee_id
        found = self.frame.asked(lambda: self.desk.agenda_templates.all(committee_id))
        if found is None:
            return
        self._shown = found
        self.list.show_rows([self._row(template) for template in found])
        if found and self.list.current_key() is None:
            self.list.choose_first()
        self.list.setVisible(bool(found))
        self.empty.setVisible(not found)
        self.head.say(self.tr("Agenda templates"), number(len(found)) if found else "")
        self._show_current(self.list.current_key())

    def _row(self, template: TemplateView) -> Row:
        items = len(template.items)
        content = joined([item.title for item in template.items]) or self.tr("No item yet")
        size = self.tr("{n} items, {m} minutes").format(n=number(items), m=number(template.minutes))
        by_itself = template.recurrence is not Recurrence.ON_DEMAND
        mark = Mark(word(template.recurrence), "firouzeh" if by_itself else "neutral")
        return Row(
            key=template.id,
            cells=(
                Cell(template.name, content, weight=500),
                Cell(tags=(mark,)),
                Cell(size if items else "—", ink="ink-2" if items else "ink-3"),
            ),
            movable=True,
            tip=f"{template.name}\n{content}",
        )

    def _current(self) -> TemplateView | None:
        return self._of(self.list.current_key())

    def _of(self, key: object) -> TemplateView | None:
        return next((template for template in self._shown if template.id == key), None)

    @Slot(object)
    def _show_current(self, key: object) -> None:
        template = self._of(key)
        self.editor.setVisible(template is not None)
        self._line.setVisible(template is not None)
        if template is None:
            return
        if self.items.template_id != template.id:
            for field in self.fields:
                field.forget()
        self.fields[0].show_stored(template.name)
        self.fields[1].show_stored(template.recurrence)
        self.items.show_template(template)

    # Acts

    @Slot()
    def start_template(self) -> None:
        """A template to be named; its name is typed at once."""
        committee_id, templates = self.committee_id, self.desk.agenda_templates
        taken = {template.name for template in self._shown}
        base = self.tr("New template")
        names = (base if n == 1 else f"{base} {number(n)}" for n in range(1, len(taken) + 2))
        name = next(name for name in names if name not in taken)
        made = self.frame.asked(lambda: templates.create(committee_id, name))
        if made is not None:
            self._read()
            self.edit(made)
            self.name.selectAll()

    @Slot(object)
    def edit(self, key: object) -> None:
        """Goes to the fields of a template."""
        if self.list.choose(key):
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rename(self, name: Any) -> None:
        template = self._current()
        if template is not None:
            self.desk.agenda_templates.rename(template.id, name)
            self._read()

    def _recur(self, recurrence: Any) -> None:
        """An emptied line goes back to what it was."""
        template = self._current()
        if template is not None and recurrence is not None:
            self.desk.agenda_templates.recur(template.id, recurrence)
        self._read()

    @Slot(object, int)
    def _move(self, key: object, place: int) -> None:
        self.frame.asked(lambda: self.desk.agenda_templates.move(str(key), place))
        self._read()

    @Slot(object)
    def remove(self, key: object) -> None:
        """Agendas keep what came from it; the toast brings it back."""
        template, templates = self._of(key), self.desk.agenda_templates
        if template is None:
            return
        self.frame.asked(lambda: templates.remove(template.id))
        self._read()
        if not self._shown:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        words = self.tr("The template “{name}” was removed.").format(name=template.name)
        self.frame.toast(words, undo=lambda: templates.restore(template.id))

    @Slot(object, QPoint)
    def offer(self, key: object, where: QPoint) -> None:
        """What can be done with a template, as a menu."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.theme.icon("ph.pencil-simple"), line(self.tr("Edit")), lambda: self.edit(key))
        menu.addAction(self.theme.icon("ph.trash"), line(self.tr("Remove")), lambda: self.remove(key))
        menu.popup(where)
