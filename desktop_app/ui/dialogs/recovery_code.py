"""The recovery code, shown this once: to be printed or written down before the work goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from desktop_app.persian.digits import to_persian
from desktop_app.sentences import Spoken
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.dialogs import Dialog, ErrorDialog
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.painted import Painted
from desktop_app.ui.widgets.toggles import CheckRow
from desktop_app.ui.wording import number, told

_PER_ROW: Final = 4


class _Group(Painted):
    """One group of digits under its number."""

    def __init__(self, theme: Theme, place: int, digits: str) -> None:
        super().__init__(theme, f"{place}: {digits}", wide=True)
        self._place, self._digits = number(place), to_persian(digits)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.theme.px(64))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        colour, px = self.theme.colour, self.theme.px
        painting.box(painter, rect, fill=colour("surface"), border=colour("line"))
        upper = QRectF(rect.left(), rect.top() + px(6), rect.width(), px(18))
        lower = QRectF(rect.left(), rect.top() + px(24), rect.width(), px(34))
        small, large = self.theme.font("meta"), self.theme.font("h1")
        painting.write(painter, upper, self._place, small, colour("ink-3"), rtl=self.rtl, align="center")
        painting.write(painter, lower, self._digits, large, colour("ink"), rtl=self.rtl, align="center")


class RecoveryCodeDialog(Dialog):
    """Closes once the person has said that the code is kept. `sheet` makes the paper."""

    def __init__(self, theme: Theme, code: str, sheet: Callable[[], bytes], parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            QApplication.translate("RecoveryCodeDialog", "The recovery code of the office file"),
            QApplication.translate(
                "RecoveryCodeDialog",
                "It opens the file when a passphrase is forgotten, and is shown only now. Print the sheet, lock it up, "
                "and keep it apart from the computer and the backups.",
            ),
            width=600,
            parent=parent,
        )
        self.code, self._sheet = code, sheet
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, group in enumerate(code.split("-")):
            grid.addWidget(_Group(theme, place + 1, group), place // _PER_ROW, place % _PER_ROW)
        self.content.addLayout(grid)
        self.content.addWidget(
            Label(
                theme, self.tr("The groups follow their numbers; each ends in a check digit."), role="meta", ink="ink-3"
            )
        )
        self.kept = CheckRow(theme, self.tr("The code is printed or written down, and kept in a safe place"))
        self.kept.toggled.connect(self._follow)
        self.content.addWidget(self.kept)
        self.print = Button(theme, self.tr("Print the sheet"), icon="ph.printer", kind="primary")
        self.print.clicked.connect(self._print)
        self.copy = Button(theme, self.tr("Copy"), kind="ghost")
        self.copy.clicked.connect(self._copy)
        self.buttons.insertWidget(0, self.print)
        self.buttons.insertWidget(1, self.copy)
        self.done_button = self.add_button(Button(theme, self.tr("Go on")), accepts=True)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self.done_button.setEnabled(self.kept.isChecked())

    @Slot()
    def _copy(self) -> None:
        QApplication.clipboard().setText(self.code)
        self.copy.set_words(self.tr("Copied"))

    @Slot()
    def _print(self) -> None:
        from desktop_app.progress import Silent  # noqa: PLC0415 - start-up
        from desktop_app.ui import printing  # noqa: PLC0415 - start-up

        printer = printing.printer_for(self.tr("Recovery sheet"))
        if not printing.asked_for(printer, self.tr("Print"), self):
            return
        try:
            printing.print_pdfs([self._sheet], printer, Silent())
        except Spoken as error:
            ErrorDialog(self.theme, told(error), parent=self).exec()

    def accept(self) -> None:
        if self.kept.isChecked():
            super().accept()

    def reject(self) -> None:
        """Escape is too near: only the word that the code is kept leads on."""
        if self.kept.isChecked():
            super().reject()
