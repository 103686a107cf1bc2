"""The side panel of the agenda: one item, edited at once."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.agenda import ItemKind
from desktop_app.services.agenda import ItemView
from desktop_app.ui import terms
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.meeting.agenda_papers import Papers
from desktop_app.ui.pages.meeting.agenda_past import Past
from desktop_app.ui.pages.meeting.presenters import presenter_fields, presenter_options, presenter_value
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.choice import Choice
from desktop_app.ui.widgets.files_field import dropped_files
from desktop_app.ui.widgets.in_place import InPlaceField
from desktop_app.ui.widgets.inputs import LineEdit, TextArea
from desktop_app.ui.widgets.labels import Label, Tag
from desktop_app.ui.widgets.margins import margins
from desktop_app.ui.widgets.surfaces import Ground, Rule, Scrolled
from desktop_app.ui.widgets.toggles import CheckRow, Segmented, Stepper
from desktop_app.ui.wording import number

_MOST_MINUTES = 24 * 60
_KINDS = (ItemKind.REPORT, ItemKind.DECISION, ItemKind.INFORMATION)


class _Head(Ground):
    """«بند ۲», its kind, and the acts on the whole item."""

    def __init__(self, panel: ItemPanel) -> None:
        theme = panel.theme
        super().__init__(theme, "surface", edges=("bottom",))
        self._title = Label(theme, "", role="h2")
        self._kind = Tag(theme, "")
        self.up = IconButton(theme, "ph.caret-up", panel.tr("Move up (Alt ↑)"))
        self.down = IconButton(theme, "ph.caret-down", panel.tr("Move down (Alt ↓)"))
        self.away = IconButton(theme, "ph.arrows-left-right", panel.tr("To another meeting (Ctrl Shift M)"))
        self.bin = IconButton(theme, "ph.trash", panel.tr("Take the item out (Delete)"))
        self.close_button = IconButton(theme, "ph.x-bold", panel.tr("Close the panel (Esc)"), icon_side=14)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(20, 0, 16, 0))
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._kind)
        row.addStretch()
        for button in (self.up, self.down, self.away, self.bin, self.close_button):
            row.addWidget(button)
        theme.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self.setFixedHeight(self.theme.px(44))

    def show_item(self, item: ItemView, *, frozen: bool) -> None:
        self._title.say(self.tr("Item {n}").format(n=number(item.number)))
        self._kind.say(terms.item_kind(item.kind), terms.ITEM_TONES[item.kind])
        for button in (self.up, self.down, self.away, self.bin):
            button.setVisible(not frozen)


class _Pair(QWidget):
    """Two controls side by side, or one under the other where the panel has no room for both."""

    def __init__(self, first: QWidget, second: QWidget) -> None:
        super().__init__()
        self._parts = (first, second)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addWidget(first)
        self._row.addWidget(second, 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(max(part.minimumSizeHint().width() for part in self._parts), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = sum(part.minimumSizeHint().width() for part in self._parts) + 12
        beside = self.width() >= needed
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != direction:
            self._row.setDirection(direction)
            self.updateGeometry()


class ItemPanel(Ground):
    """Every field is stored when it is left; what a rule refuses is told under its field."""

    move_wanted = Signal(str, int)
    """The item, and by how many places."""
    removal_wanted = Signal(str)
    leaving_wanted = Signal(str)

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(frame.theme, "surface", edges=("start",), parent=parent)
        self.frame, self.desk = frame, frame.desk
        self._item: ItemView | None = None
        self._frozen = False
        self.head = _Head(self)
        self.head.up.clicked.connect(lambda: self._ask_move(-1))
        self.head.down.clicked.connect(lambda: self._ask_move(1))
        self.head.bin.clicked.connect(self._ask_removal)
        self.head.away.clicked.connect(self._ask_leaving)
        self._make_fields()
        self.papers = Papers(frame)
        self.past = Past(frame)
        scrolled = Scrolled(self.theme, spacing=0)
        scrolled.column.addWidget(self._padded(self._fields()))
        scrolled.column.addWidget(Rule(self.theme))
        scrolled.column.addWidget(self._padded(self.papers, top=10))
        self._past_rule = Rule(self.theme)
        scrolled.column.addWidget(self._past_rule)
        scrolled.column.addWidget(self._padded(self.past, top=12))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(scrolled, 1)
        self.setAcceptDrops(True)

    def _make_fields(self) -> None:
        theme = self.theme
        self.title = LineEdit(theme)
        self.detail = LineEdit(theme, placeholder=self.tr("A line under the topic, if it needs one"))
        self.kind = Segmented(theme, [(kind, terms.item_kind(kind)) for kind in _KINDS], name=self.tr("Kind"))
        self.minutes = Stepper(theme, most=_MOST_MINUTES, step=5, unit=self.tr("{n} min"), name=self.tr("Time"))
        self.presenter = Choice(theme, allow_new=True, placeholder=self.tr("A person, a unit, or any name"))
        self.presenter.named.connect(lambda words: self._store("presenter", ("words", words)))
        self.proposal = TextArea(theme, rows=2, most_rows=9)
        self.confidential = CheckRow(theme, self.tr("Confidential: not on the room's screen"))
        self.confidential.toggled.connect(self._store_confidential)
        self._rows = {
            "title": self._field("title", self.tr("Topic"), self.title),
            "detail": self._field("detail", self.tr("Detail"), self.detail),
            "kind": self._field("kind", self.tr("Kind"), self.kind),
            "minutes": self._field("minutes", self.tr("Time"), self.minutes),
            "presenter": self._field("presenter", self.tr("Presenter"), self.presenter),
            "proposal": self._field("proposal", self.tr("The secretariat's proposal"), self.proposal),
        }

    def _field(self, name: str, label: str, control: QWidget) -> InPlaceField:
        return InPlaceField(self.theme, label, control, partial(self._store, name))

    def _fields(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        together = _Pair(self._rows["kind"], self._rows["minutes"])
        for part in ("title", "detail", "", "presenter", "proposal"):
            column.addWidget(self._rows[part] if part else together)
        column.addWidget(self.confidential)
        return body

    @staticmethod
    def _padded(inside: QWidget, top: int = 16) -> QWidget:
        around = QWidget()
        column = QVBoxLayout(around)
        column.setContentsMargins(20, top, 20, 14)
        column.addWidget(inside)
        return around

    # What is shown

    def show_item(self, meeting_id: str, item: ItemView, *, frozen: bool) -> None:
        """Shows `item`; what the person is typing in it is not overwritten."""
        if self._item is None or self._item.id != item.id:
            for row in self._rows.values():
                row.forget()
        self._item, self._frozen = item, frozen
        self.head.show_item(item, frozen=frozen)
        self.presenter.offer(presenter_options(self.desk, meeting_id, item))
        stored = {
            "title": item.title,
            "detail": item.detail,
            "kind": item.kind,
            "minutes": item.minutes,
            "presenter": presenter_value(item),
            "proposal": item.proposal,
        }
        for name, value in stored.items():
            self._rows[name].show_stored(value)
        self.confidential.blockSignals(True)
        self.confidential.setChecked(item.confidential)
        self.confidential.blockSignals(False)
        self._lock(frozen=frozen)
        approved = self.frame.asked(lambda: self.desk.agenda.approved(item.id)) if item.approves_id else None
        self.papers.show_item(item.id, frozen=frozen, approved=approved)
        self.past.show_item(item, approved)
        self._past_rule.setVisible(not self.past.isHidden())

    def _lock(self, *, frozen: bool) -> None:
        for edit in (self.title, self.detail, self.presenter.edit):
            edit.setReadOnly(frozen)
        self.proposal.setReadOnly(frozen)
        self.kind.setEnabled(not frozen)
        self.minutes.setEnabled(not frozen)
        self.presenter.setEnabled(not frozen)
        self.confidential.setEnabled(not frozen)

    def commit(self) -> None:
        """Stores what is being typed, before the panel shows something else."""
        focused = self.focusWidget()
        if focused is not None and self.isAncestorOf(focused) and focused.hasFocus():
            focused.clearFocus()

    # What is asked

    def _store(self, name: str, value: Any) -> None:
        item = self._item
        if item is None or self._frozen:
            return
        fields: dict[str, Any] = presenter_fields(value) if name == "presenter" else {name: value}
        self.desk.agenda.edit(item.id, **fields)

    def _ask_move(self, by: int) -> None:
        if self._item is not None:
            self.move_wanted.emit(self._item.id, by)

    def _store_confidential(self, on: bool) -> None:  # noqa: FBT001 - a Qt slot
        item = self._item
        if item is not None and not self._frozen:
            self.frame.asked(lambda: self.desk.agenda.edit(item.id, confidential=on))

    def _ask_removal(self) -> None:
        if self._item is not None:
            self.removal_wanted.emit(self._item.id)

    def _ask_leaving(self) -> None:
        if self._item is not None:
            self.leaving_wanted.emit(self._item.id)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._frozen and dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.papers.take_in(dropped_files(event))
        event.acceptProposedAction()
