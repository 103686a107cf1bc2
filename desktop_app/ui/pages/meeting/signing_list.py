"""Who signs the minutes, who has signed and how; marking and taking back a mark."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop_app.domain.minutes import MinutesState, SigningMeans
from desktop_app.progress import Progress
from desktop_app.services.minutes import MinutesView, SignerView
from desktop_app.services.scans import ScanReport
from desktop_app.ui import terms
from desktop_app.ui.dialogs.scan_report import ScanReportDialog
from desktop_app.ui.dialogs.sign import SignDialog
from desktop_app.ui.dialogs.sign_digitally import SignDigitallyDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.meeting.scans_kept import ScansKept
from desktop_app.ui.widgets.bars import ProgressBar
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.wording import date_short, number

_SIGN = "sign"


class SignerList(QWidget):
    """`changed` comes after a mark was set or taken back."""

    changed = Signal()

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frame, self.desk, self.theme = frame, frame.desk, frame.theme
        self._minutes: MinutesView | None = None
        self._meeting_id = ""
        self._title = Label(self.theme, self.tr("Signatures"), role="h2")
        self._count = Label(self.theme, "", role="row", ink="ink-2")
        self._bar = ProgressBar(self.theme, fill="zangar-fill")
        self.list = RowList(
            self.theme,
            [Column(0, share=3), Column(0, share=2, align="end")],
            row_height=36,
            padding=20,
            grows=True,
            name=self.tr("Signatures"),
        )
        head = QHBoxLayout()
        head.setContentsMargins(20, 12, 20, 0)
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._count)
        bar = QHBoxLayout()
        bar.setContentsMargins(20, 6, 20, 6)
        bar.addWidget(self._bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(bar)
        column.addWidget(self.list)
        self.scan = Button(
            self.theme, self.tr("Take in scanned pages…"), icon="ph.paperclip", kind="link", size="small"
        )
        self.scans = ScansKept(frame)
        column.addWidget(self.scans)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 4, 14, 4)
        foot.addWidget(self.scan)
        foot.addStretch()
        column.addLayout(foot)
        self.scan.clicked.connect(self._choose_scans)
        self.list.acted.connect(lambda key, _: self.sign(key))
        self.list.opened.connect(self.sign)
        self.list.removal_wanted.connect(self.withdraw)
        self.list.menu_wanted.connect(self._offer)

    def show_minutes(self, meeting_id: str, minutes: MinutesView) -> None:
        self._meeting_id = meeting_id
        self._minutes = minutes
        signed = sum(1 for s in minutes.signers if s.signed_on is not None)
        total = len(minutes.signers)
        draft = minutes.state is MinutesState.DRAFT
        if draft:
            self._count.say(self.tr("{n} people").format(n=number(total)))
        else:
            self._count.say(self.tr("{n} of {total}").format(n=number(signed), total=number(total)))
        self._bar.setVisible(not draft)
        self.scan.setVisible(not draft)
        self._bar.show_share(signed / total if total else 1.0)
        self.list.show_rows([self._row(s, minutes) for s in minutes.signers])
        self.scans.show_minutes(minutes.minutes_id)
        self.setVisible(bool(minutes.signers))

    def _row(self, signer: SignerView, minutes: MinutesView) -> Row:
        role = terms.capacity(signer.capacity)
        tip = f"{signer.name}، {role}"
        if signer.signed_on is None:
            may_sign = minutes.state is MinutesState.FROZEN
            act = Cell(self.tr("Record signature"), action=_SIGN) if may_sign else Cell(role, ink="ink-3", role="meta")
            return Row(signer.signature_id, (Cell(signer.name, icon="ph.circle-dashed", icon_side=18), act), tip=tip)
        digital = signer.means is SigningMeans.DIGITAL
        by = self.tr("digitally, {date}") if digital else self.tr("by hand, {date}")
        when = by.format(date=date_short(signer.signed_on, self.desk.clock.today()))
        second = self.tr("with a reservation") if signer.reservation else ""
        name = Cell(signer.name, second=second, second_ink="zar", icon="ph.check-circle-fill", icon_ink="zangar")
        icon = "ph.circle-wavy-check" if digital else "ph.paperclip" if signer.scan else "ph.pen-nib"
        done = Cell(when, icon=icon, ink="ink-2", role="meta")
        tip = f"{tip}\n{signer.reservation}" if signer.reservation else tip
        return Row(signer.signature_id, (name, done), tip=tip, height=46 if second else 0)

    def _signer(self, key: object) -> SignerView | None:
        """The signer of a row, while marks may still be changed."""
        minutes = self._minutes
        if minutes is None or minutes.state is not MinutesState.FROZEN:
            return None
        return next((s for s in minutes.signers if s.signature_id == key), None)

    @Slot(object)
    def sign(self, key: object) -> None:
        """Asks for the mark, or for its correction."""
        signer = self._signer(key)
        if signer is not None and signer.means is not SigningMeans.DIGITAL:
            SignDialog(self.frame, signer, self).exec()
            self.changed.emit()

    @Slot()
    def _choose_scans(self) -> None:
        kinds = self.tr("Pictures and PDF (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)")
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Take in scanned pages…"), "", kinds)
        if chosen:
            self.take_in([Path(file) for file in chosen])

    def take_in(self, files: Sequence[Path]) -> None:
        """Every page goes to the minutes that its code names, of whichever meeting."""
        scans = self.desk.scans
        minutes_id = self._minutes.minutes_id if self._minutes is not None else ""

        def work(progress: Progress) -> ScanReport:
            return scans.take_in(files, progress)

        def done(report: ScanReport) -> None:
            dialog = ScanReportDialog(self.frame, report, minutes_id, self)
            dialog.exec()
            kept = [*report.attachment_ids, *dialog.linked]
            if kept:
                words = self.tr("{n} scans are kept with the minutes.").format(n=number(len(kept)))
                self.frame.toast(words, undo=lambda: scans.take_back(kept))
            self.changed.emit()

        self.frame.run(work, self.tr("Reading the scanned pages"), done)

    def next_to_sign(self) -> object:
        """The chosen signer who has not signed yet, or else the first."""
        minutes = self._minutes
        waiting = [s.signature_id for s in minutes.signers if s.signed_on is None] if minutes is not None else []
        chosen = self.list.current_key()
        return chosen if chosen in waiting else next(iter(waiting), None)

    @Slot(object)
    def sign_digitally(self, key: object) -> None:
        """Asks for the signer's file, then signs off the UI thread."""
        signer = self._signer(key)
        if signer is None or signer.signed_on is not None:
            return
        dialog = SignDigitallyDialog(self.frame, signer, self)
        if not dialog.asked() or dialog.signature_file is None:
            return
        path, passphrase, reservation = dialog.signature_file, dialog.passphrase, dialog.reservation.toPlainText()
        signing = self.desk.signing

        def work(progress: Progress) -> None:
            signing.sign_digitally(signer.signature_id, path, passphrase, reservation=reservation, progress=progress)

        def done(_: object) -> None:
            self.frame.toast(self.tr("{name} has signed digitally.").format(name=signer.name))
            self.changed.emit()

        self.frame.run(work, self.tr("Signing"), done)

    @Slot()
    def start_anew(self) -> None:
        """Gives up the signed file; everybody who signed digitally signs again."""
        minutes = self._minutes
        if minutes is None:
            return
        count = sum(s.means is SigningMeans.DIGITAL and s.signed_on is not None for s in minutes.signers)
        effect = self.tr("{n} digital signatures are given up, and these people sign again.").format(n=number(count))
        agreed = self.frame.confirm(
            self.tr("Start the signed file anew?"),
            effect,
            self.tr("Start anew"),
            self.tr("Keep the signatures"),
            danger=True,
        )
        if agreed:
            self.frame.asked(lambda: self.desk.signing.start_anew(self._meeting_id))
            self.changed.emit()

    @Slot(object)
    def withdraw(self, key: object) -> None:
        """Takes a mark back that was set by mistake; the toast sets it again."""
        signer = self._signer(key)
        if signer is None or signer.signed_on is None:
            return
        minutes = self.desk.minutes
        self.frame.asked(lambda: minutes.unsign(signer.signature_id))
        self.frame.toast(
            self.tr("The signature of {name} was taken back.").format(name=signer.name),
            undo=lambda: minutes.sign(signer.signature_id, on=signer.signed_on, reservation=signer.reservation),
        )
        self.changed.emit()

    @Slot(object, QPoint)
    def _offer(self, key: object, place: QPoint) -> None:
        signer = self._signer(key)
        if signer is None:
            return
        menu, icon = QMenu(self), self.theme.icon
        words = self.tr("Record signature") if signer.signed_on is None else self.tr("Correct the signature")
        digital = signer.means is SigningMeans.DIGITAL and signer.signed_on is not None
        if digital:
            menu.addAction(icon("ph.arrow-bend-up-left"), self.tr("Start the signed file anew…"), self.start_anew)
        else:
            menu.addAction(icon("ph.pen-nib"), words, lambda: self.sign(key))
        if signer.signed_on is None:
            menu.addAction(icon("ph.circle-wavy-check"), self.tr("Sign digitally…"), lambda: self.sign_digitally(key))
        elif not digital:
            menu.addAction(
                icon("ph.arrow-bend-up-left"), self.tr("Take the signature back"), lambda: self.withdraw(key)
            )
        menu.exec(place)
