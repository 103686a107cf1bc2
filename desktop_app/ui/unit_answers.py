"""What the screen calls reports of units, and how their answers are received from anywhere in the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.progress import Progress
from desktop_app.sentences import Spoken, sentence
from desktop_app.services.exchange.unit_views import Doubt, Receipt, ReportRow
from desktop_app.ui.dialogs.key_at_hand import key_at_hand
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.wording import joined, number, percent

translate = QCoreApplication.translate
ANSWERS: Final = "answers"
"""The part of the letters where they are looked at."""
DOUBTS: Final[dict[Doubt, tuple[str, str]]] = {
    Doubt.GONE: (
        sentence("UnitAnswers", "The resolution is no longer there; the report can be put aside."),
        "shangarf",
    ),
    Doubt.CLOSED: (sentence("UnitAnswers", "It has been closed meanwhile; the report becomes a note."), "zar"),
    Doubt.VOID: (sentence("UnitAnswers", "It has been given up meanwhile; the report becomes a note."), "zar"),
    Doubt.ON_HOLD: (sentence("UnitAnswers", "It is on hold; the report becomes a note."), "zar"),
    Doubt.AWAITING: (
        sentence("UnitAnswers", "It is reported as done already and waits to be verified; the report becomes a note."),
        "zar",
    ),
    Doubt.NOT_NOTIFIED: (
        sentence("UnitAnswers", "Its notice was taken back meanwhile; the report becomes a note."),
        "zar",
    ),
    Doubt.CHANGED: (
        sentence("UnitAnswers", "Its text was changed after the file was made; the unit read the earlier one."),
        "zar",
    ),
    Doubt.OTHER_UNIT: (sentence("UnitAnswers", "Another unit is in charge of it now."), "zar"),
    Doubt.CORRECTION: (
        sentence("UnitAnswers", "It corrects a report that was accepted; once accepted, it takes its place."),
        "lajvard",
    ),
    Doubt.DAY: (sentence("UnitAnswers", "The unit's clock tells an impossible day; the day of arrival counts."), "zar"),
    Doubt.BEHIND: (sentence("UnitAnswers", "It tells less progress than is recorded."), "zar"),
}


def doubt_words(doubt: Doubt) -> str:
    return translate("UnitAnswers", DOUBTS[doubt][0])


def report_words(row: ReportRow) -> str:
    """«انجام شد», «۴۰٪», or that it only tells something."""
    if row.done:
        return translate("UnitAnswers", "Done")
    return percent(row.progress) if row.progress is not None else translate("UnitAnswers", "Report")


def receipt_words(receipt: Receipt) -> str:
    """What an answer has brought, in one sentence."""
    parts = []
    if receipt.new:
        parts.append(translate("UnitAnswers", "{n} new reports").format(n=number(receipt.new)))
    if receipt.corrected:
        parts.append(translate("UnitAnswers", "{n} corrected").format(n=number(receipt.corrected)))
    if receipt.known:
        parts.append(translate("UnitAnswers", "{n} known already").format(n=number(receipt.known)))
    words = translate("UnitAnswers", "Answer of {unit}: {what}.").format(unit=receipt.unit, what=joined(parts))
    late = translate("UnitAnswers", "A newer answer came before it.")
    return f"{words} {late}" if receipt.is_late else words


def receive_answers(
    frame: Frame, parent: QWidget, paths: Sequence[Path], done: Callable[[], object] | None = None
) -> None:
    """Takes answers in one after another, then shows them for review. What is refused is told, and the rest goes on."""
    if not paths or not key_at_hand(frame, parent):
        return
    files = frame.desk.follow_up_files

    def work(progress: Progress) -> list[Receipt | Spoken]:
        came: list[Receipt | Spoken] = []
        for path in paths:
            try:
                came.append(files.receive(path, progress))
            except Spoken as error:
                came.append(error)
        return came

    def tell(came: list[Receipt | Spoken]) -> None:
        receipts = [one for one in came if isinstance(one, Receipt)]
        if receipts:
            frame.go(Place("letters", part=ANSWERS))
            frame.toast(" ".join(receipt_words(one) for one in receipts))
        for one in came:
            if isinstance(one, Spoken):
                frame.tell(one)
        if done is not None:
            done()

    frame.run(work, translate("UnitAnswers", "Receiving the answer"), tell)


def choose_answers(frame: Frame, parent: QWidget) -> None:
    """Asks for the files of answers."""
    start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    kinds = translate("UnitAnswers", "Answers of units (*.dabir-answer)")
    names, _ = QFileDialog.getOpenFileNames(
        parent, translate("UnitAnswers", "Receive the answer of a unit"), start, kinds
    )
    receive_answers(frame, parent, [Path(name) for name in names])
