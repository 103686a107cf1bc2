"""Marks a signature on the paper: its day, a reservation in writing, a scan of the page."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from desktop_app.services.minutes import SignerView
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.inputs import TextArea
from desktop_app.ui.widgets.labels import Label


class SignDialog(FormDialog):
    """Opened again on a signature that is marked, it corrects the mark."""

    blames: ClassVar[dict[str, str]] = {
        "A signature is dated from the meeting ({met_on}) to today ({today}).": "date",
    }

    def __init__(self, frame: Frame, signer: SignerView, parent: QWidget | None = None) -> None:
        title = self.tr("Signature of {name}").format(name=signer.name)
        super().__init__(frame, title, self.tr("Record the signature"), parent=parent)
        self._signer = signer
        self._scan: Path | None = None
        today = self.desk.clock.today
        self.date = DateField(
            self.theme,
            signer.signed_on or today(),
            today=today,
            calendar=self.desk.offices.work_calendar(),
            may_be_empty=False,
        )
        self.reservation = TextArea(self.theme, signer.reservation, rows=2, most_rows=6)
        self.place(self.field("date", self.tr("Signed on"), self.date))
        self.place(
            self.field(
                "reservation",
                self.tr("Reservation"),
                self.reservation,
                hint=self.tr("What was written beside the signature; it stays empty where there is none."),
            )
        )
        self._scan_name = Label(
            self.theme, self.tr("A scan is kept") if signer.scan else self.tr("No scan"), ink="ink-2"
        )
        choose = Button(self.theme, self.tr("Scan of the page…"), icon="ph.paperclip", size="small")
        choose.clicked.connect(self._choose_scan)
        row = QHBoxLayout()
        row.addWidget(choose)
        row.addWidget(self._scan_name, 1)
        self.content.addLayout(row)
        self.date.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _choose_scan(self) -> None:
        kinds = self.tr("Pictures and PDF (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Scan of the signed page"), "", kinds)
        if chosen:
            self.take_scan(Path(chosen))

    def take_scan(self, path: Path) -> None:
        """This file goes with the signature."""
        self._scan = path
        self._scan_name.say(path.name)

    def submit(self) -> None:
        self.desk.minutes.sign(
            self._signer.signature_id,
            on=self.date.value,
            reservation=self.reservation.toPlainText(),
            scan=self._scan,
        )
