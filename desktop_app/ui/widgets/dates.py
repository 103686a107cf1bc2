"""Fields for a day and for a time of day, typed freely and understood on leaving."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.persian import reading
from desktop_app.persian.holidays import WorkCalendar
from desktop_app.sentences import Refused
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.inputs import InputFrame, LineEdit
from desktop_app.ui.widgets.jalali_popup import JalaliPopup
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.wording import clock, date_long, plain, relative, told

Value = TypeVar("Value")
_MINUTES_OF_DAY = 24 * 60


class TypedField(InputFrame, Generic[Value]):
    """A value that is typed freely and understood on leaving. `chosen` gives it, or None where it was emptied."""

    chosen = Signal(object)
    complained = Signal(str)

    def __init__(
        self,
        theme: Theme,
        value: Value | None,
        *,
        may_be_empty: bool,
        placeholder: str,
        name: str,
        parent: QWidget | None,
    ) -> None:
        edit = LineEdit(theme, placeholder=placeholder, name=name, bare=True)
        super().__init__(theme, edit, parent)
        self.setAccessibleName(plain(name))
        self._value, self._may_be_empty = value, may_be_empty
        edit.committed.connect(self._read)

    def _understood(self, text: str) -> Value:
        """What `text` means; refused where it means nothing."""
        raise NotImplementedError

    def _worded(self, value: Value) -> str:
        """`value` as the field shows it."""
        raise NotImplementedError

    @property
    def value(self) -> Value | None:
        return self._value

    def _show_stored(self, value: Value | None) -> None:
        """Not while the person is typing; no signal."""
        if self.edit.hasFocus() and self.edit.isModified():
            return
        self._value = value
        self._show_value()

    def _show_value(self) -> None:
        text = "" if self._value is None else self._worded(self._value)
        self.edit.setText(text)
        self.edit.show_text(text)
        self.complained.emit("")

    @Slot(str)
    def _read(self, text: str) -> None:
        if not text.strip() and self._may_be_empty:
            self._take(None)
            return
        try:
            self._take(self._understood(text))
        except Refused as error:
            self.complained.emit(told(error).title)

    def _take(self, value: Value | None) -> None:
        before, self._value = self._value, value
        self._show_value()
        if before != value:
            self.chosen.emit(value)


class DateField(TypedField[datetime.date]):
    """A day: typed in any usual way or picked from the calendar."""

    def __init__(
        self,
        theme: Theme,
        value: datetime.date | None = None,
        *,
        today: Callable[[], datetime.date] = datetime.date.today,
        calendar: WorkCalendar | None = None,
        marked: Collection[datetime.date] = (),
        may_be_empty: bool = True,
        placeholder: str = "",
        name: str = "",
        tells_distance: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, value, may_be_empty=may_be_empty, placeholder=placeholder, name=name, parent=parent)
        self.marked = marked
        self._tells_distance = tells_distance
        self._today, self._calendar = today, calendar
        self._hint = Label(theme, "", role="meta", ink="ink-3")
        self._button = IconButton(theme, "ph.calendar-blank", self.tr("Open the calendar"), side=26)
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.clicked.connect(self.open_calendar)
        self.row.addWidget(self._hint)
        self.row.addWidget(self._button)
        self.edit.textEdited.connect(self._forget_hint)
        self.complained.connect(self._forget_hint)
        self._show_value()

    def show_date(self, value: datetime.date | None) -> None:
        """Show what is stored, unless the person is typing; no signal."""
        self._show_stored(value)

    def _understood(self, text: str) -> datetime.date:
        return reading.read_date(text, self._today())

    def _worded(self, value: datetime.date) -> str:
        return date_long(value)

    def _show_value(self) -> None:
        super()._show_value()
        self.edit.setCursorPosition(0)
        self._hint.say("" if self._value is None else relative(self._value, self._today()))
        self._hint.setVisible(self._value is not None and self._tells_distance)

    @Slot()
    def _forget_hint(self) -> None:
        self._hint.hide()

    @Slot()
    def open_calendar(self) -> JalaliPopup:
        """Open the calendar under the field."""
        popup = JalaliPopup(
            self.theme, self._today(), self._value, calendar=self._calendar, marked=self.marked, parent=self
        )
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.picked.connect(self._take)
        popup.typed.connect(self._type)
        popup.open_below(self)
        popup.grid.setFocus(Qt.FocusReason.PopupFocusReason)
        return popup

    @Slot(str)
    def _type(self, text: str) -> None:
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)
        self.edit.selectAll()
        self.edit.insert(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_Down, Qt.Key.Key_F4}
            and not self.edit.isReadOnly()
        ):
            self.open_calendar()
            return True
        return super().eventFilter(watched, event)


class TimeField(TypedField[datetime.time]):
    """A time of day: typed in any usual way; Up and Down go by five minutes."""

    def __init__(
        self,
        theme: Theme,
        value: datetime.time | None = None,
        *,
        may_be_empty: bool = True,
        placeholder: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, value, may_be_empty=may_be_empty, placeholder=placeholder, name=name, parent=parent)
        self.row.addWidget(IconMark(theme, "ph.clock", "ink-2"))
        self.row.addSpacing(5)  # an icon that is no button stands as far in as one that is
        self._show_value()

    def show_time(self, value: datetime.time | None) -> None:
        """Show what is stored, unless the person is typing; no signal."""
        self._show_stored(value)

    def _understood(self, text: str) -> datetime.time:
        return reading.read_time(text)

    def _worded(self, value: datetime.time) -> str:
        return clock(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._value is not None:
            step = {Qt.Key.Key_Up: 5, Qt.Key.Key_Down: -5}.get(Qt.Key(event.key()), 0)
            if step and not self.edit.isReadOnly():
                minutes = (self._value.hour * 60 + self._value.minute + step) % _MINUTES_OF_DAY
                self._take(datetime.time(minutes // 60, minutes % 60))
                return True
        return super().eventFilter(watched, event)
