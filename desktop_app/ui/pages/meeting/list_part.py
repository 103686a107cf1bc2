"""What agenda and attendance have in common: a list of a meeting, and one of its rows in the panel beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.services.meetings import MeetingView
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.meeting.beside import Beside
from desktop_app.ui.pages.meeting.next_step import NextStep
from desktop_app.ui.pages.meeting.part import Part, is_frozen
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList


class ListPart(Part):
    """A list in the middle, one row in the side panel. Subclasses make `rows`, and stand it beside its panel."""

    rows: RowList

    def __init__(self, frame: Frame, following: str) -> None:
        """`following` is the part that the primary button leads to."""
        super().__init__(frame)
        self._meeting: MeetingView | None = None
        self._next = NextStep(frame, following)
        self._count = Label(self.theme, "", ink="ink-3")

    def _fill(self) -> None:
        """Reads what the meeting has, and shows it."""
        raise NotImplementedError

    # Built once

    def _toolbar(self, title: str, *buttons: Button) -> QHBoxLayout:
        """The title, how many rows there are, and at the other end the buttons."""
        toolbar = QHBoxLayout()
        toolbar.setSpacing(8)
        toolbar.addWidget(Label(self.theme, title, role="h2"))
        toolbar.addWidget(self._count)
        toolbar.addStretch()
        for button in buttons:
            toolbar.addWidget(button)
        return toolbar

    def _stand_beside(self, main: QWidget, panel: QWidget, close_button: IconButton) -> None:
        self.beside = Beside(self.theme, main, panel, close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.beside)
        close_button.clicked.connect(self.beside.close_panel)
        self.beside.closed.connect(self._focus_rows)
        self.setFocusProxy(self.rows)

    def _on_keys(self, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    # The contract of a part

    def show_meeting(self, meeting: MeetingView, focus: str = "") -> None:
        if self._meeting_id != meeting.id:
            self.rows.show_rows([])
        self._meeting = meeting
        self._next.show_meeting(meeting.id)
        self._fill()
        if focus and self.rows.choose(focus):
            self._focus_rows()
        elif self.rows.current_key() is None:
            self.rows.choose_first()

    def refresh(self, kinds: frozenset[str]) -> None:
        del kinds
        if self._meeting is not None:
            meeting = self.frame.asked(lambda: self.desk.meetings.get(self._meeting_id))
            if meeting is not None:
                self._meeting = meeting
                self._fill()

    # The meeting that is shown

    @property
    def _meeting_id(self) -> str:
        return self._meeting.id if self._meeting is not None else ""

    @property
    def _frozen(self) -> bool:
        return self._meeting is not None and is_frozen(self._meeting)

    @Slot()
    def _focus_rows(self) -> None:
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
