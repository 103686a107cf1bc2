"""The two looks of the minutes: the text that is read back, and the pages as they will be printed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.meetings import Stage
from desktop_app.domain.minutes import MinutesState
from desktop_app.services.meetings import MeetingView
from desktop_app.services.minutes import MinutesView
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.meeting.minutes_trouble import CannotPrint
from desktop_app.ui.pages.meeting.read_back import ReadBackPane
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.page_preview import PagePreview
from desktop_app.ui.widgets.toggles import Segmented

translate = QCoreApplication.translate
READING: Final = "reading"
PAPER: Final = "paper"


class MinutesLooks(QStackedWidget):
    """`wanted` carries the look that was asked for; it is shown by `show_look`."""

    wanted = Signal(object)

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._theme = theme = frame.theme
        self._switches = (_switch(theme), _switch(theme))
        self.reading = ReadBackPane(frame, self._switches[0])
        self.preview = PagePreview(theme, self.tr("Print preview"), self.tr("Form: official minutes, A4"))
        self.preview.lead_with(self._switches[1])
        self.trouble = CannotPrint(frame)
        paper = QWidget()
        column = QVBoxLayout(paper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.trouble)
        column.addWidget(self.preview, 1)
        self.addWidget(self.reading)
        self.addWidget(paper)
        for switch in self._switches:
            switch.chosen.connect(self.wanted)
        self._shown_for: tuple[str, MinutesState, bool] | None = None
        self.show_look(PAPER)

    @property
    def look(self) -> str:
        return READING if self.currentWidget() is self.reading else PAPER

    def show_look(self, look: str) -> None:
        self.setCurrentIndex(0 if look == READING else 1)
        for switch in self._switches:
            switch.choose(look)
        self.setFocusProxy(self.reading if look == READING else self.preview)

    def hints(self) -> tuple[tuple[str, str], ...]:
        """The keys of the look that is shown."""
        if self.look == PAPER:
            return (("Ctrl Enter", self.tr("read back")),)
        if not self.reading.reading.is_open:
            return (("↑ / ↓", self.tr("paragraph")), ("Ctrl Enter", self.tr("to the paper")))
        return (
            ("↑ / ↓", self.tr("paragraph")),
            ("Space", self.tr("read, go on")),
            ("Enter", self.tr("correct")),
            ("Ctrl Enter", self.tr("to the paper")),
            ("F4", self.tr("speaker; unit and vote")),
            ("F6", self.tr("statement or resolution")),
            ("F7 / F8", self.tr("previous and next item")),
        )

    def suit(self, meeting: MeetingView, minutes: MinutesView) -> None:
        """Another meeting, or another state of its text, begins with the look that suits it: what is still written
        is read back, what is frozen is seen as paper."""
        held = meeting.stage.rank >= Stage.IN_SESSION.rank
        now = (meeting.id, minutes.state, held)
        if now != self._shown_for:
            self._shown_for = now
            self.show_look(READING if held and minutes.state is MinutesState.DRAFT else PAPER)


def _switch(theme: Theme) -> Segmented:
    looks = [
        (READING, translate("MinutesLooks", "Read back"), "ph.book-open"),
        (PAPER, translate("MinutesLooks", "Paper"), "ph.file-text"),
    ]
    return Segmented(theme, looks, name=translate("MinutesLooks", "How the minutes are shown"))
