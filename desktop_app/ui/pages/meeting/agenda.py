"""The first stage of a meeting: its agenda, written and put in order."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Slot
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.persian.digits import to_latin
from desktop_app.sentences import EnvironmentFault, Refused, Spoken
from desktop_app.services.agenda import ItemView
from desktop_app.services.meetings import MeetingView
from desktop_app.ui import terms
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.meeting.agenda_approval import Approval
from desktop_app.ui.pages.meeting.agenda_new import NewItem
from desktop_app.ui.pages.meeting.agenda_panel import ItemPanel
from desktop_app.ui.pages.meeting.agenda_rows import MINUTES_COLUMN, item_columns, item_row
from desktop_app.ui.pages.meeting.agenda_templates import Templates
from desktop_app.ui.pages.meeting.agenda_time import TimeCard
from desktop_app.ui.pages.meeting.agenda_tray import Tray
from desktop_app.ui.pages.meeting.list_part import ListPart
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.cell_editor import CellEditor
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.surfaces import Card, Scrolled
from desktop_app.ui.wording import line, number, told

ROW_HEIGHT = 58

_LAID_OUT_MS = 60
"""After so long the new row has its place, and the field under it can be scrolled to."""


class AgendaPart(ListPart):
    """The list in the middle, one item in the side panel."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame, "attendance")
        self.items: Sequence[ItemView] = ()
        self._make_list()
        self.panel = ItemPanel(frame)
        self._stand_beside(self._main(), self.panel, self.panel.head.close_button)
        # The page takes the keyboard at its rows: what stands over them comes after them.
        over = (self.approval.button, self.tray.rows, self.templates, self.carry_button, self.add_button)
        for before, after in itertools.pairwise((self.rows, self.first_step, *over)):
            self.setTabOrder(before, after)
        self._connect()

    def _make_list(self) -> None:
        theme = self.theme
        self.add_button = Button(theme, self.tr("New item"), icon="ph.plus", keys="Ctrl+N")
        self.carry_button = Button(theme, "", kind="ghost", icon="ph.arrow-bend-up-left")
        self.carry_button.explain(
            self.tr("Takes everything that earlier meetings left onto this agenda (Ctrl+Shift+L)")
        )
        self.templates = Templates(self.frame)
        self.approval = Approval(self.frame)
        self.time = TimeCard(theme)
        self.rows = RowList(
            theme,
            item_columns(),
            row_height=ROW_HEIGHT,
            header=True,
            handles=True,
            grows=True,
            name=self.tr("Agenda"),
        )
        self.minutes = CellEditor(theme, self.rows, MINUTES_COLUMN, name=self.tr("Min."))
        self.new_item = NewItem(self.frame, self.desk.agenda.add)
        self.tray = Tray(self.frame)
        self.empty = EmptyState(theme, "", icon="ph.list-numbers")
        self.empty.say(
            self.tr("The agenda has no items yet."),
            self.tr("The first item is typed right here; what earlier meetings left can be taken over."),
        )
        self.first_step = Button(theme, self.tr("First item"), icon="ph.plus", kind="primary")
        self.empty.add_action(self.first_step)
        self.table = Card(theme, padding=1, spacing=0)
        self.table.body.addWidget(self.rows)
        self.table.body.addWidget(self.empty)
        self.table.body.addWidget(self.new_item)

    def _main(self) -> QWidget:
        self.scrolled = Scrolled(self.theme, spacing=12)
        self.scrolled.column.setContentsMargins(24, 16, 24, 16)
        self.scrolled.column.addLayout(
            self._toolbar(self.tr("Agenda"), self.templates, self.carry_button, self.add_button)
        )
        for part in (self.time, self.approval, self.table, self.tray):
            self.scrolled.column.addWidget(part)
        return self.scrolled

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.start_new)
        self.first_step.clicked.connect(self.start_new)
        self.new_item.added.connect(self._show_added)
        self.new_item.closed.connect(self._focus_rows)
        self.rows.chosen.connect(self._show_current)
        self.rows.opened.connect(self._open_panel)
        self.rows.moved.connect(self._move)
        self.rows.removal_wanted.connect(self._remove)
        self.minutes.edited.connect(self._set_minutes)
        self.time.pressed.connect(self._choose)
        self.carry_button.clicked.connect(self.tray.take_all)
        self.tray.put_aside.connect(self._fill)
        for source in (self.tray, self.approval, self.templates):
            source.taken.connect(self._show_added)
        self.rows.menu_wanted.connect(self._offer)
        self.panel.move_wanted.connect(self._move_by)
        self.panel.removal_wanted.connect(self._remove)
        self.panel.leaving_wanted.connect(self._move_away)
        self._on_keys("Ctrl+Shift+L", self.tray.take_all)
        self._on_keys("Ctrl+Shift+M", lambda: self._move_away(self.rows.current_key()))
        self._on_keys("Ctrl+D", self._duplicate)
        self._on_keys("F2", self._edit_title)

    # The contract of a part

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:  # type: ignore[override]
        onward = (("Ctrl PgDn", self.tr("Next stage")),)
        if self._frozen:
            return onward
        first = (("Ctrl Shift T", self.tr("Approve the last minutes")),) if not self.approval.isHidden() else ()
        return (
            *first,
            ("Alt ↑ / Alt ↓", self.tr("Move the item")),
            ("Ctrl N", self.tr("New item")),
            ("F2", self.tr("Edit")),
            ("Ctrl D", self.tr("Duplicate")),
            ("Delete", self.tr("Take out")),
            *onward,
        )

    def buttons(self) -> Sequence[QWidget]:
        return (self._next,)

    def show_meeting(self, meeting: MeetingView, focus: str = "") -> None:
        if self._meeting_id != meeting.id:
            self.new_item.hide()
        super().show_meeting(meeting, focus)

    def leave(self) -> bool:
        self.panel.commit()
        self.new_item.finish()
        return True

    @Slot()
    def start_new(self) -> None:
        if self._frozen:
            return
        self.empty.hide()
        self.new_item.begin(self._meeting_id)
        self.scrolled.ensureWidgetVisible(self.new_item)

    # What is shown

    def _fill(self) -> None:
        meeting, frozen = self._meeting, self._frozen
        assert meeting is not None
        items = self.frame.asked(lambda: self.desk.agenda.items(meeting.id))
        if items is None:
            return
        self.items = items
        self._count.say(self.tr("{n} items").format(n=number(len(items))))
        self.add_button.setVisible(not frozen)
        self.minutes.lock(locked=frozen)
        self.empty.setVisible(not items and self.new_item.isHidden())
        self.first_step.setVisible(not frozen)
        self.setFocusProxy(self.first_step if not items and not frozen else self.rows)
        if not items and self.rows.hasFocus():
            self.first_step.setFocus(Qt.FocusReason.OtherFocusReason)  # or it goes where Qt finds the next widget
        self.rows.setVisible(bool(items))
        self._next.set_kind("primary" if items or frozen else "normal")
        self.rows.show_rows([item_row(item, frozen=frozen) for item in items])
        self.approval.show_meeting(meeting.id, frozen=frozen)
        self.templates.show_meeting(meeting, frozen=frozen, has_items=bool(items))
        at_tray = self.tray.rows.hasFocus()
        left = self.tray.show_meeting(meeting.id, frozen=frozen)
        if at_tray and not left:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.carry_button.set_words(self.tr("Take over what was left ({n})").format(n=number(left)))
        self.carry_button.setVisible(bool(left) and not frozen)
        self._show_current(self.rows.current_key())

    @Slot(object)
    def _show_current(self, key: object) -> None:
        item = self._item(key)
        if self._meeting is not None:
            self.time.show_time(self._meeting, self.items, key)
        self.beside.want_panel(wanted=item is not None)
        if item is not None:
            self.panel.show_item(self._meeting_id, item, frozen=self._frozen)
            self._scroll_to_current()

    def _item(self, key: object) -> ItemView | None:
        return next((item for item in self.items if item.id == key), None)

    def _scroll_to_current(self) -> None:
        """The list is as tall as its rows, so the page scrolls for it."""
        if self.rows.hasFocus():
            rect = self.rows.visualRect(self.rows.currentIndex())
            inside = self.rows.viewport().mapTo(self.table, rect.center()) + self.table.pos()
            self.scrolled.ensureVisible(inside.x(), inside.y(), 0, rect.height())

    # Acts

    @Slot(str)
    def _show_added(self, item_id: str) -> None:
        self._fill()
        self.rows.choose(item_id)
        QTimer.singleShot(_LAID_OUT_MS, self.new_item, lambda: self.scrolled.ensureWidgetVisible(self.new_item))

    @Slot(object)
    def _choose(self, key: object) -> None:
        self.rows.choose(key)
        self._focus_rows()

    @Slot(object)
    def _open_panel(self, key: object) -> None:
        del key
        self.beside.open_panel()
        self.panel.title.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _edit_title(self) -> None:
        if self.rows.current_key() is not None:
            self._open_panel(None)
            self.panel.title.selectAll()

    @Slot(object, int)
    def _move(self, key: object, place: int) -> None:
        self.frame.asked(lambda: self.desk.agenda.move(str(key), place))
        self._fill()

    @Slot(str, int)
    def _move_by(self, item_id: str, by: int) -> None:
        ids = [item.id for item in self.items if not item.off_agenda]
        if item_id in ids and 0 <= ids.index(item_id) + by < len(ids):
            self._move(item_id, ids.index(item_id) + by)

    @Slot(object)
    def _remove(self, key: object) -> None:
        item = self._item(key)
        if item is None or self._frozen:
            return
        agenda, item_id = self.desk.agenda, item.id
        try:
            agenda.remove(item_id)
        except Spoken as error:
            self.frame.tell(error)
            return
        self._fill()
        words = self.tr("“{title}” was taken out of the agenda.").format(title=item.title)
        self.frame.toast(words, undo=lambda: agenda.restore(item_id))

    @Slot()
    def _duplicate(self) -> None:
        item = self._item(self.rows.current_key())
        if item is not None and not self._frozen:
            copy = self.frame.asked(lambda: self.desk.agenda.duplicate(item.id))
            if copy is not None:
                self._show_added(copy)

    @Slot(object)
    def _move_away(self, key: object) -> None:
        """To another meeting; where something was said on it, the other one gets an item that goes on from it."""
        from desktop_app.ui.dialogs.move_item import MoveItemDialog  # noqa: PLC0415 - start-up

        item, meeting = self._item(key), self._meeting
        if item is None or meeting is None or self._frozen:
            return
        dialog = MoveItemDialog(self.frame, meeting, item, parent=self)
        place = [other.id for other in self.items if other.off_agenda is item.off_agenda].index(item.id)
        if not dialog.asked() or dialog.target is None:
            return
        self._fill()
        agenda, copy_id = self.desk.agenda, dialog.copy_id
        words = self.tr("“{title}” went to {meeting}.").format(
            title=item.title, meeting=terms.meeting_title(dialog.target)
        )
        if copy_id:
            self.frame.toast(words, undo=lambda: agenda.remove(copy_id))
        else:
            self.frame.toast(words, undo=lambda: agenda.move_to(item.id, meeting.id, place))

    @Slot(object, QPoint)
    def _offer(self, key: object, where: QPoint) -> None:
        """What can be done with an item, as a menu."""
        item = self._item(key)
        if item is None or self._frozen:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.theme.icon("ph.copy"), line(self.tr("Duplicate")), self._duplicate)
        away = line(self.tr("To another meeting…"))
        menu.addAction(self.theme.icon("ph.arrows-left-right"), away, lambda: self._move_away(key))
        menu.addAction(self.theme.icon("ph.trash"), line(self.tr("Take out")), lambda: self._remove(key))
        menu.popup(where)

    @Slot(object, str)
    def _set_minutes(self, key: object, text: str) -> None:
        typed = to_latin(text).strip()
        if not typed.isdecimal():
            if typed:
                self.minutes.complain(self.tr("Minutes are a whole number."))
            return
        try:
            self.desk.agenda.edit(str(key), minutes=int(typed))
        except Refused as error:
            self.minutes.complain(told(error).title)
        except EnvironmentFault as error:
            self.frame.tell(error)
        self._fill()
