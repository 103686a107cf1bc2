"""The items of one agenda template: typed, ordered and corrected in their list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.persian.digits import to_latin
from desktop_app.sentences import EnvironmentFault, Refused
from desktop_app.services.agenda_templates import TemplateItemView, TemplateView
from desktop_app.ui import terms
from desktop_app.ui.dialogs.template_item import TemplateItemDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.meeting.agenda_new import NewItem
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.cell_editor import CellEditor
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row
from desktop_app.ui.wording import number, told

_TITLE, _MINUTES = 1, 4


class TemplateItems(QWidget):
    """F2 corrects a topic in its place, digits the minutes; Enter opens the whole item."""

    changed = Signal()

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frame, self.desk, self.theme = frame, frame.desk, frame.theme
        self._template: TemplateView | None = None
        self.rows = RowList(
            self.theme,
            [
                Column(24, align="center"),
                Column(0, share=4),
                Column(72, hides_below=420),
                Column(0, share=2, hides_below=520),
                Column(56, align="center"),
            ],
            row_height=48,
            handles=True,
            grows=True,
            name=self.tr("Items of the template"),
        )
        self.title = CellEditor(self.theme, self.rows, _TITLE, name=self.tr("Topic"), centred=False)
        self.minutes = CellEditor(self.theme, self.rows, _MINUTES, name=self.tr("Minutes"))
        self.new_item = NewItem(frame, self.desk.agenda_templates.add_item)
        self.add = Button(self.theme, self.tr("New item of the template"), kind="link", icon="ph.plus", size="small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 6, 12, 8)
        foot.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.rows)
        column.addWidget(self.new_item)
        column.addLayout(foot)
        self._connect()

    def _connect(self) -> None:
        self.rows.opened.connect(self._open)
        self.rows.moved.connect(self._move)
        self.rows.removal_wanted.connect(self._remove)
        self.title.edited.connect(self._set_title)
        self.minutes.edited.connect(self._set_minutes)
        self.add.clicked.connect(self.start_new)
        self.new_item.added.connect(self._show_added)
        self.new_item.closed.connect(self._close_new)
        shortcut = QShortcut(QKeySequence("F2"), self.rows)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self.title.open)

    @property
    def template_id(self) -> str:
        return self._template.id if self._template is not None else ""

    def show_template(self, template: TemplateView) -> None:
        if template.id != self.template_id:
            self.new_item.edit.clear()
            self.new_item.hide()
            self.add.show()
        self._template = template
        self.rows.show_rows([self._row(n, item) for n, item in enumerate(template.items, start=1)])
        self.rows.setVisible(bool(template.items))

    def _row(self, place: int, item: TemplateItemView) -> Row:
        return Row(
            key=item.id,
            cells=(
                Cell(number(place), ink="ink-2"),
                Cell(item.title, item.detail),
                Cell(tags=(Mark(terms.item_kind(item.kind), terms.ITEM_TONES[item.kind]),)),
                Cell(item.presenter or "–", ink="ink-2"),
                Cell(number(item.minutes), weight=500, boxed=True),
            ),
            movable=True,
            tip=item.title,
        )

    def _item(self, key: object) -> TemplateItemView | None:
        items = self._template.items if self._template is not None else ()
        return next((item for item in items if item.id == key), None)

    # Acts

    @Slot()
    def start_new(self) -> None:
        self.add.hide()
        self.new_item.begin(self.template_id)

    @Slot(str)
    def _show_added(self, item_id: str) -> None:
        self.changed.emit()
        self.rows.choose(item_id)

    @Slot()
    def _close_new(self) -> None:
        self.add.show()
        (self.rows if self.rows.isVisible() else self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _open(self, key: object) -> None:
        item = self._item(key)
        if item is not None and TemplateItemDialog(self.frame, item, parent=self).asked():
            self.changed.emit()

    @Slot(object, int)
    def _move(self, key: object, place: int) -> None:
        self.frame.asked(lambda: self.desk.agenda_templates.move_item(str(key), place))
        self.changed.emit()

    @Slot(object)
    def _remove(self, key: object) -> None:
        item, templates = self._item(key), self.desk.agenda_templates
        if item is None:
            return
        self.frame.asked(lambda: templates.remove_item(item.id))
        self.changed.emit()
        if not self.rows.isVisible():
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        words = self.tr("“{title}” was taken out of the template.").format(title=item.title)
        self.frame.toast(words, undo=lambda: templates.restore_item(item.id))

    @Slot(object, str)
    def _set_title(self, key: object, text: str) -> None:
        item = self._item(key)
        if item is None or text == item.title:
            return
        try:
            self.desk.agenda_templates.edit_item(item.id, title=text)
        except Refused as error:
            self.title.complain(told(error).title)
        except EnvironmentFault as error:
            self.frame.tell(error)
        self.changed.emit()

    @Slot(object, str)
    def _set_minutes(self, key: object, text: str) -> None:
        typed = to_latin(text).strip()
        if not typed.isdecimal():
            if typed:
                self.minutes.complain(self.tr("Minutes are a whole number."))
            return
        try:
            self.desk.agenda_templates.edit_item(str(key), minutes=int(typed))
        except Refused as error:
            self.minutes.complain(told(error).title)
        except EnvironmentFault as error:
            self.frame.tell(error)
        self.changed.emit()
