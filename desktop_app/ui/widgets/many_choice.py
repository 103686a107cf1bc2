"""Several of many: a line that names what is chosen, and under it a list to tick, found by typing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.persian import spelling
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.choice import Option
from desktop_app.ui.widgets.inputs import InputFrame, LineEdit
from desktop_app.ui.widgets.popup import SHADOW, Popup
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.wording import joined, plain

_MOST_SHOWN = 8
_ROW = 34


class _Ticks(Popup):
    """The list with its search line; Space or Enter ticks, Esc closes."""

    ticked = Signal(object, bool)

    def __init__(self, theme: Theme, options: Sequence[Option], chosen: Sequence[object], parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._options, self._chosen = list(options), set(chosen)
        self.search = LineEdit(theme, placeholder=self.tr("Search"), name=self.tr("Search"))
        self.list = RowList(theme, [Column()], row_height=_ROW, padding=10, checks=True, name=self.tr("Choices"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        self.list.ticked.connect(self._tick)
        self.list.clicked.connect(lambda index: self._flip(index.row()))
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(4)
        column.addWidget(self.search)
        column.addWidget(self.list)
        self._show("")

    def open_at(self, anchor: QWidget) -> None:
        rows = min(_MOST_SHOWN, max(1, len(self._options)))
        self.setLayoutDirection(anchor.layoutDirection())
        self.list.setFixedHeight(rows * self.theme.px(_ROW))
        self.setFixedWidth(max(anchor.width(), self.theme.px(240)) + 2 * SHADOW)
        self.open_below(anchor)
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot(str)
    def _show(self, text: str) -> None:
        found = [o for o in self._options if not text.strip() or spelling.matches(text, f"{o.text} {o.detail}")]
        self.list.show_rows([Row(o.value, (Cell(o.text),), checked=o.value in self._chosen) for o in found])
        if self.list.current_key() is None:
            self.list.choose_first()

    @Slot(str)
    def _find(self, text: str) -> None:
        """What is typed points at the first that fits, as in a choice of one."""
        self._show(text)
        self.list.choose_first()

    def _flip(self, place: int) -> None:
        row = self.list.rows_model.rows[place]
        self._tick(row.key, not row.checked)

    @Slot(object, bool)
    def _tick(self, key: object, on: bool) -> None:  # noqa: FBT001 - a Qt slot
        (self._chosen.add if on else self._chosen.discard)(key)
        self._show(self.search.text())
        self.ticked.emit(key, on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key, row = event.key(), self.list.current_row()
            if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
                self.list.step(1 if key == Qt.Key.Key_Down else -1)
                return True
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or (key == Qt.Key.Key_Space and not self.search.text()):
                if row is not None:
                    self._tick(row.key, not row.checked)
                return True
            if key == Qt.Key.Key_Tab:
                self.close()
                return True
        return super().eventFilter(watched, event)


class ManyChoice(InputFrame):
    """`changed` gives the chosen values in the order of the options."""

    changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        options: Sequence[Option] = (),
        *,
        placeholder: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        edit = LineEdit(theme, placeholder=placeholder, name=name, bare=True)
        super().__init__(theme, edit, parent)
        self.setAccessibleName(plain(name))
        self._options: list[Option] = list(options)
        self._chosen: set[object] = set()
        arrow = IconButton(theme, "ph.caret-down", self.tr("Show all"), side=24, icon_side=16)
        arrow.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        arrow.clicked.connect(self._open)
        self.row.addWidget(arrow)
        edit.committed.connect(self._say)

    @property
    def values(self) -> tuple[object, ...]:
        return tuple(o.value for o in self._options if o.value in self._chosen)

    def offer(self, options: Sequence[Option]) -> None:
        """Other options; what is chosen stays chosen."""
        self._options = list(options)
        self._say()

    def choose(self, values: Sequence[object]) -> None:
        """Show `values` as chosen, without a signal."""
        self._chosen = set(values)
        self._say()

    @Slot()
    def _open(self) -> None:
        self.open_list()

    def open_list(self, typed: str = "") -> None:
        """Open the list, with what has been typed already in its search line."""
        ticks = _Ticks(self.theme, self._options, self.values, self)
        ticks.ticked.connect(self._tick)
        ticks.open_at(self)
        ticks.search.setText(typed)

    @Slot()
    def _say(self) -> None:
        words = joined([o.text for o in self._options if o.value in self._chosen])
        self.edit.setText(words)
        self.edit.show_text(words)
        self.edit.setCursorPosition(0)
        self.edit.setToolTip(words)

    @Slot(object, bool)
    def _tick(self, value: object, on: bool) -> None:  # noqa: FBT001 - a Qt slot
        (self._chosen.add if on else self._chosen.discard)(value)
        self._say()
        self.changed.emit(self.values)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._key(event):
                return True
            if event.type() == QEvent.Type.MouseButtonRelease:
                self.open_list()
                return True
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open_list()
            return True
        if event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            return True
        if event.text().isprintable() and event.text():
            self.open_list(event.text())
            return True
        return False
