"""A share in words: more than, or at least, so many of so many."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.sentences import Refused, sentence
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.toggles import Segmented, Stepper

MORE, LEAST, NONE = "more", "least", "none"


class ShareEditor(QWidget):
    """«بیش از» or «دست‌کم» a fraction; with `may_be_none` also no fraction at all."""

    edited = Signal()

    def __init__(self, theme: Theme, *, may_be_none: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        modes = [(MORE, self.tr("More than")), (LEAST, self.tr("At least"))]
        if may_be_none:
            modes.append((NONE, self.tr("No share")))
        self.mode = Segmented(theme, modes, name=self.tr("Share of members"))
        self.part = Stepper(theme, 1, least=1, most=99, name=self.tr("Numerator"))
        self.whole = Stepper(theme, 2, least=1, most=99, name=self.tr("Denominator"))
        self._of = Label(theme, self.tr("of each"), ink="ink-2")
        fraction = QHBoxLayout()
        fraction.setSpacing(8)
        fraction.addWidget(self.part, 1)
        fraction.addWidget(self._of)
        fraction.addWidget(self.whole, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.mode, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(fraction)
        self.mode.chosen.connect(self._tell)
        self.part.changed.connect(self._tell)
        self.whole.changed.connect(self._tell)

    @property
    def more_than(self) -> bool:
        return self.mode.value == MORE

    def share(self) -> Fraction | None:
        """The fraction as typed. Refused where it is more than the whole."""
        if self.mode.value == NONE:
            return None
        if self.part.value > self.whole.value:
            raise Refused(
                sentence("Rules", "{part} of {whole} is more than everyone."),
                sentence("Rules", "The first number is at most the second."),
                part=self.part.value,
                whole=self.whole.value,
            )
        return Fraction(self.part.value, self.whole.value)

    def show_share(self, share: Fraction | None, *, more_than: bool) -> None:
        self.mode.choose(NONE if share is None else MORE if more_than else LEAST)
        if share is not None:
            self.part.set_value(share.numerator)
            self.whole.set_value(share.denominator)
        self._enable()

    def _enable(self) -> None:
        usable = self.mode.value != NONE
        for widget in (self.part, self.whole, self._of):
            widget.setVisible(usable)

    def _tell(self) -> None:
        self._enable()
        self.edited.emit()
