"""What is done on the exchange page: files taken in, recorded and taken back, offices and keys attended to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from desktop_app.progress import Progress
from desktop_app.sentences import Spoken
from desktop_app.services import file_names, outside_files
from desktop_app.services.exchange.partner_views import PartnerState
from desktop_app.services.exchange.scanned_requests import SCANS, ScannedRequest
from desktop_app.services.exchange.views import ArrivalRow, Choice, ConflictView, Outcome
from desktop_app.ui import exchange_words as words
from desktop_app.ui.pages.exchange import offices
from desktop_app.ui.pages.exchange.board import Board
from desktop_app.ui.pages.exchange.history import REVIEW, TAKE_AGAIN, TAKE_BACK
from desktop_app.ui.pages.exchange.places import place_of
from desktop_app.ui.unit_files import is_an_answer
from desktop_app.ui.wording import at, plain

CARDS = "*.card"


class Deeds(QObject):
    """Of one page. Dialogs are loaded when they are asked for."""

    def __init__(self, page: Board, window: QWidget) -> None:
        """Dialogs are asked over `window`."""
        super().__init__(window)
        self.page, self.window = page, window
        self.frame, self.desk = page.frame, page.desk

    # Taking in

    @Slot()
    def choose_files(self) -> None:
        """Ctrl+O: what lies on the sticks, or any other file."""
        from desktop_app.ui.dialogs.receive_bundle import ReceiveBundleDialog  # noqa: PLC0415 - start-up

        dialog = ReceiveBundleDialog(self.frame, self.window)
        if dialog.asked():
            self.receive(dialog.chosen)

    def receive(self, paths: Sequence[Path]) -> None:
        """Opens and checks files one after another; nothing changes before the review, units' answers too."""
        answers = [path for path in paths if is_an_answer(path)]
        if answers:
            from desktop_app.ui.unit_answers import receive_answers  # noqa: PLC0415 - start-up

            receive_answers(self.frame, self.window, answers)
        paths = [path for path in paths if path not in answers]
        if not paths or not self._key_at_hand():
            return
        scans = [path for path in paths if path.suffix.lower() in SCANS]
        if scans:
            self._read_request(scans)
            paths = [path for path in paths if path not in scans]
        if not paths:
            return
        first, rest = paths[0], list(paths[1:])
        receiving = self.desk.receiving

        def work(progress: Progress) -> str:
            return receiving.receive(first, progress=progress)

        def done(which: str) -> None:
            self.page.has_come(which)
            if rest:
                self.receive(rest)

        self.frame.run(work, self.tr("Opening the file"), done)

    def _read_request(self, scans: list[Path]) -> None:
        """The codes of a request to send again; what is asked for goes into a file that is offered at once."""
        requests = self.desk.scanned_requests

        def done(asked: ScannedRequest) -> None:
            told = self.tr("{office} asks for what it lacks. The next file for it holds all of that.")
            self.frame.toast(told.format(office=asked.office))
            self.page.look()
            self.make_file(asked.office_id)

        self.frame.run(lambda progress: requests.read(scans, progress), self.tr("Reading the codes"), done)

    def _key_at_hand(self) -> bool:
        from desktop_app.ui.dialogs.key_at_hand import key_at_hand  # noqa: PLC0415 - start-up

        return key_at_hand(self.frame, self.window)

    # Recording

    @Slot(object)
    def record(self, choices: tuple[Choice, ...]) -> None:
        """All of the file at once, or nothing of it."""
        review, receiving = self.page.review.review, self.desk.receiving
        if review is None:
            return
        which = review.arrival_id

        def work(progress: Progress) -> Outcome | Spoken:
            try:
                return receiving.apply(which, choices, agreed=True, progress=progress)
            except Spoken as error:
                return error

        self.page.review.apply.refuse(self.tr("The file is being recorded."))
        self.frame.run(work, self.tr("Recording the file"), self._show_outcome)

    def _show_outcome(self, outcome: Outcome | Spoken) -> None:
        if isinstance(outcome, Spoken):
            self.frame.tell(outcome)
            self.page.look()
            return
        self.page.review.forget(outcome.arrival_id)
        self.page.result.show_outcome(outcome)
        self.page.look()
        self.page.show_result()

    @Slot()
    def take_back_result(self) -> None:
        outcome = self.page.result.outcome
        if outcome is not None:
            self.page.result.outcome = None
            self._take_back(outcome.arrival_id)

    @Slot()
    def print_result(self) -> None:
        outcome = self.page.result.outcome
        if outcome is not None:
            receiving = self.desk.receiving
            self._show_paper(lambda: receiving.report(outcome.arrival_id), self.tr("Record of the file"))

    @Slot()
    def put_aside(self) -> None:
        """The file is not recorded; it stays among the earlier files."""
        which, receiving = self.page.shown, self.desk.receiving
        if which and self.frame.asked(lambda: _done(receiving.reject, which)):
            self.page.review.forget(which)
            self.page.look()
            self.frame.toast(
                self.tr("The file was put aside; nothing of it was recorded."),
                undo=lambda: receiving.put_back(which),
            )

    @Slot(str, str)
    def act_on_file(self, which: str, act: str) -> None:
        """From the list of earlier files."""
        {TAKE_BACK: self._take_back, TAKE_AGAIN: self._take_again, REVIEW: self._review_again}[act](which)

    def _file(self, which: str) -> ArrivalRow | None:
        return next((one for one in self.page.files if one.id == which), None)

    def _review_again(self, which: str) -> None:
        one = self._file(which)
        receiving = self.desk.receiving
        waits = which in [row.id for row in self.page.waiting]
        if one is not None and (waits or self.frame.asked(lambda: _done(receiving.put_back, which))):
            self.page.shown = which
            self.page.look()
            self.page.show_part("review")

    def _take_back(self, which: str) -> None:
        receiving, one = self.desk.receiving, self._file(which)

        def work(progress: Progress) -> None:
            receiving.take_back(which, progress=progress)

        def done(_: object) -> None:
            self.page.look()
            self.page.show_part("history")
            told = self.tr("{bundle} was taken back.")
            name = words.bundle(one.number) if one is not None else ""
            self.frame.toast(told.format(bundle=name), undo=lambda: self._take_again(which))

        self.frame.run(work, self.tr("Taking the file back"), done)

    def _take_again(self, which: str) -> None:
        receiving, one = self.desk.receiving, self._file(which)

        def work(progress: Progress) -> None:
            receiving.take_again(which, progress=progress)

        def done(_: object) -> None:
            self.page.look()
            told = self.tr("{bundle} is recorded again.")
            name = words.bundle(one.number) if one is not None else ""
            self.frame.toast(told.format(bundle=name), undo=lambda: self._take_back(which))

        self.frame.run(work, self.tr("Recording the file again"), done)

    @Slot(object, int)
    def tell_settled(self, conflict: ConflictView, questions: int) -> None:
        self.page.look()
        told = self.tr("«{title}» is decided.") if questions else self.tr("«{title}» had been decided already.")
        self.frame.toast(told.format(title=words.called(conflict.title)))

    @Slot(str, str)
    def open_record(self, entity: str, row: str) -> None:
        place = place_of(self.desk, entity, row)
        if place is not None:
            self.frame.go(place)

    # Making

    def make_file(self, office_id: str = "") -> None:
        """Ctrl+N."""
        if not self.page.make.isEnabled() or not self._key_at_hand():
            return
        from desktop_app.ui.dialogs.make_bundle import MakeBundleDialog  # noqa: PLC0415 - start-up

        chosen = office_id or str(self.page.offices.list.current_key() or "")
        MakeBundleDialog(self.frame, chosen, self.window).asked()
        self.page.look()

    @Slot()
    def request(self) -> None:
        """The files that are missing are asked for: as a file, on the screen, on paper."""
        review = self.page.review.review
        if review is None or not self._key_at_hand():
            return
        from desktop_app.ui.dialogs.request_bundle import RequestBundleDialog  # noqa: PLC0415 - start-up

        RequestBundleDialog(
            self.frame, review.office_id, review.office, review.missing_numbers, parent=self.window
        ).asked()

    # Offices and keys

    @Slot()
    def add_office(self) -> None:
        from desktop_app.ui.dialogs.partner_card import PartnerCardDialog  # noqa: PLC0415 - start-up

        kinds = self.tr("Office cards ({ending})").format(ending=CARDS)
        chosen, _ = QFileDialog.getOpenFileName(self.window, self.tr("The other office's card"), "", kinds)
        if chosen:
            dialog = PartnerCardDialog(self.frame, Path(chosen), parent=self.window)
            if dialog.asked():
                self._offer_rights(dialog.added)
            self.page.look()

    def _offer_rights(self, which: str) -> None:
        """An office whose key is confirmed and that may nothing yet is given its rights at once."""
        one = next((one for one in self.desk.partners.offices() if one.id == which), None)
        if one is not None and one.state is PartnerState.CONFIRMED and not one.has_rights:
            from desktop_app.ui.dialogs.partner_rights import PartnerRightsDialog  # noqa: PLC0415 - start-up

            PartnerRightsDialog(self.frame, which, parent=self.window).asked()

    @Slot(str, str)
    def act_on_office(self, which: str, act: str) -> None:
        from desktop_app.ui.dialogs import partner_acts  # noqa: PLC0415 - start-up
        from desktop_app.ui.dialogs.partner_card import ConfirmPartnerDialog  # noqa: PLC0415 - start-up
        from desktop_app.ui.dialogs.partner_rights import PartnerRightsDialog  # noqa: PLC0415 - start-up

        frame, page, window = self.frame, self.page, self.window
        match act:
            case offices.SEND:
                self.make_file(which)
            case offices.CONFIRM:
                if ConfirmPartnerDialog(frame, which, parent=window).asked():
                    self._offer_rights(which)
            case offices.RIGHTS:
                PartnerRightsDialog(frame, which, parent=window).asked()
            case offices.RENAME:
                partner_acts.RenamePartnerDialog(frame, which, parent=window).asked()
            case offices.REVOKE:
                partner_acts.revoke(frame, which, window)
            case offices.REMOVE:
                partner_acts.remove(frame, which, window)
        page.look()

    @Slot()
    def show_headquarters(self) -> None:
        from desktop_app.ui.dialogs.headquarters import HeadquartersDialog  # noqa: PLC0415 - start-up

        HeadquartersDialog(self.frame, parent=self.window).exec()
        self.page.look()

    @Slot()
    def make_key(self) -> None:
        """Makes the key, or unlocks it."""
        self._key_at_hand()
        self.page.look()

    @Slot()
    def show_own_key(self) -> None:
        from desktop_app.ui.dialogs.own_key import OwnKeyDialog  # noqa: PLC0415 - start-up

        OwnKeyDialog(self.frame, parent=self.window).exec()
        self.page.look()

    @Slot()
    def give_card(self) -> None:
        if not self._key_at_hand():
            return
        own = self.tr("Card of {office}").format(office=self.desk.own_key.own().name)
        wanted = str(Path.home() / file_names.safe(own, suffix=".card"))
        kinds = self.tr("Office cards ({ending})").format(ending=CARDS)
        chosen, _ = QFileDialog.getSaveFileName(self.window, self.tr("Save the office's card"), wanted, kinds)
        if chosen:
            desk = self.desk
            path = Path(chosen) if chosen.endswith(".card") else Path(f"{chosen}.card")
            written = self.frame.asked(lambda: outside_files.put(desk.own_key.card(), path))
            if written is not None:
                self.frame.toast(self.tr("The card was saved in {path}.").format(path=at(written)))
            self.page.look()

    @Slot()
    def show_key_sheet(self) -> None:
        own = self.frame.asked(self.desk.partners.own)
        if own is not None and own.has_key:
            self._show_paper(self.desk.own_key.key_sheet, self.tr("Key sheet"))

    @Slot()
    def copy_fingerprint(self) -> None:
        own = self.frame.asked(self.desk.partners.own)
        if own is not None and own.fingerprint:
            groups = " ".join(own.fingerprint.replace("-", " ").split())
            QApplication.clipboard().setText(plain(groups))
            self.frame.toast(self.tr("The fingerprint is on the clipboard."))

    def _show_paper(self, made: Any, title: str) -> None:
        """A paper made off the UI thread, shown before it is printed or saved."""
        from desktop_app.ui.dialogs.paper_out import PaperOutDialog  # noqa: PLC0415 - start-up

        def work(progress: Progress) -> bytes:
            progress.step(0, 1)
            content: bytes = made()
            return content

        self.frame.run(work, title, lambda pdf: PaperOutDialog(self.frame, title, pdf, self.window).exec())


def _done(request: Any, which: str) -> bool:
    """Runs it, and says that it was not refused."""
    request(which)
    return True
