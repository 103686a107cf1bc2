"""Why there is no paper to preview, said over the preview."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout

from desktop_app.sentences import Refused
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.surfaces import Ground
from desktop_app.ui.wording import told


class CannotPrint(Ground):
    """Over the preview: why there is no paper, and the way to the place to correct."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme, "zar-tint", edges=("bottom",))
        self._frame = frame
        self._place: Place | None = None
        self._words = Label(frame.theme, "", role="body", ink="zar", wrap=True)
        self.way = Button(frame.theme, self.tr("Go to the place"), size="small")
        self.way.clicked.connect(self._go)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(10)
        row.addWidget(IconMark(frame.theme, "ph.warning", "zar"))
        row.addWidget(self._words, 1)
        row.addWidget(self.way)
        self.hide()

    def say(self, error: Refused, place: Place | None) -> None:
        said = told(error)
        self._words.say(f"{said.title} {said.body}")
        self._place = place
        self.way.setVisible(place is not None)
        self.show()

    @Slot()
    def _go(self) -> None:
        if self._place is not None:
            self._frame.go(self._place)
