"""A paper is checked: who signed, whether anything was changed, whether it is what the office has on record."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPalette
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.progress import Progress
from desktop_app.proof.paper_check import PaperCheck, Verdict
from desktop_app.proof.validation import SignatureCheck, Trust
from desktop_app.sentences import Refused
from desktop_app.ui.frame import Frame, Page, Place
from desktop_app.ui.paper_words import kind_word
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.surfaces import Card, CardHeader, PageHeader, Rule, Scrolled
from desktop_app.ui.wording import date_official, in_digits, joined, line, number, told

_LOOKS: Final = {
    Verdict.GENUINE: ("ph.shield-check", "zangar"),
    Verdict.OLDER_VERSION: ("ph.clock-counter-clockwise", "zar"),
    Verdict.UNKNOWN_OFFICE: ("ph.circle-wavy-warning", "zar"),
    Verdict.ALTERED: ("ph.shield-warning", "shangarf"),
    Verdict.NOTHING_TO_CHECK: ("ph.info", "neutral"),
    Verdict.FOREIGN: ("ph.info", "neutral"),
}
SUFFIXES: Final = (".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff")
_WIDEST: Final = 860


class CheckPaperPage(Page):
    """A file is chosen or dropped; everything stays on this computer."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setAcceptDrops(True)
        self.hints = (("Ctrl N", self.tr("Choose a file")), ("Esc", self.tr("Back")))
        theme = self.theme
        self.header = PageHeader(
            theme, self.tr("Check a paper"), self.tr("Without a network: the file is compared with what is kept here.")
        )
        back = IconButton(theme, "ph.caret-right", self.tr("Back"))
        back.clicked.connect(frame.back)
        self.header.lead.addWidget(back)
        self.choose = Button(theme, self.tr("Choose a file"), kind="primary", icon="ph.file", keys="Ctrl+N")
        self.choose.clicked.connect(self.start_new)
        self.header.add_action(self.choose)
        self.empty = EmptyState(
            theme,
            self.tr("Drop a PDF or a scan here."),
            self.tr("It is told who signed, whether anything was changed, and whether the office has this very text."),
            icon="ph.shield-check",
        )
        self.result = QWidget()
        self._column = QVBoxLayout(self.result)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self.signatures = RowList(
            theme,
            (Column(0, share=3), Column(0, share=3), Column(150, align="end")),
            row_height=48,
            grows=True,
            name=self.tr("Signatures"),
        )
        self._make_result()
        scrolled = Scrolled(theme, padding=24, spacing=16)
        scrolled.column.addWidget(self.empty)
        scrolled.column.addWidget(self.result)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(scrolled, 1)
        self.result.hide()

    def _make_result(self) -> None:
        theme = self.theme
        self._verdict = Card(theme, padding=20)
        self._icon = IconMark(theme, "ph.info", "ink-2", side=32)
        self._title = Label(theme, "", role="title-small", wrap=True)
        self._next = Label(theme, "", wrap=True)
        self._file = Label(theme, "", role="meta", ink="ink-3", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (self._title, self._next, self._file):
            words.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._verdict.body.addLayout(row)
        self._facts = Card(theme, padding=0, spacing=0)
        self._facts.body.addWidget(CardHeader(theme, self.tr("What was found")))
        self._facts.body.addWidget(Rule(theme))
        self.notes = RowList(
            theme, (Column(0, share=1), Column(0, share=3)), row_height=40, grows=True, name=self.tr("What was found")
        )
        self._facts.body.addWidget(self.notes)
        self._signed = Card(theme, padding=0, spacing=0)
        self._signed.body.addWidget(CardHeader(theme, self.tr("Digital signatures")))
        self._signed.body.addWidget(Rule(theme))
        self._signed.body.addWidget(self.signatures)
        for card in (self._verdict, self._facts, self._signed):
            card.setMaximumWidth(theme.px(_WIDEST))
            self._column.addWidget(card)

    # What the window asks of a page

    def arrive(self, place: Place) -> None:
        """`id` is the path of a file that was dropped on the window."""
        if place.id:
            self.check(Path(place.id))
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def start_new(self) -> None:
        """Ctrl+N."""
        kinds = self.tr("Papers and scans (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Check a paper"), "", kinds)
        if chosen:
            self.check(Path(chosen))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.check(path)

    # Checking

    def check(self, path: Path) -> None:
        """Checks the file off the UI thread and shows what was found."""
        proof = self.desk.proof

        def done(found: PaperCheck | Refused) -> None:
            if isinstance(found, Refused):
                self._show_nothing()  # a verdict on another paper must not be taken for this one's
                self.frame.tell(found)
            else:
                self._show(path, found)

        def work(progress: Progress) -> PaperCheck | Refused:
            try:
                return proof.check(path, progress)
            except Refused as error:
                return error

        self.frame.run(work, self.tr("Checking the paper"), done)

    def _show_nothing(self) -> None:
        self.result.hide()
        self.empty.show()

    def _show(self, path: Path, found: PaperCheck) -> None:
        self.empty.hide()
        self.result.show()
        icon, tone = _LOOKS[found.verdict]
        said = told(found.told)
        self._icon.say(icon, tone if tone != "neutral" else "ink-2")
        self._verdict.set_tone(tone)
        self._title.say(said.title)
        self._title.set_ink(tone if tone != "neutral" else "ink")
        self._next.say(said.body)
        self._next.setVisible(bool(said.body))
        self._file.say(line(path.name))
        rows = self._rows(found)
        self.notes.show_rows(rows)
        self._facts.setVisible(bool(rows))
        self.signatures.show_rows([self._signature(sign) for sign in found.signatures])
        self._signed.setVisible(bool(found.signatures))

    def _rows(self, found: PaperCheck) -> list[Row]:
        facts: list[tuple[str, str]] = []
        if found.stored is not None and found.stored.title:
            facts.append((self.tr("On record"), found.stored.title))
        if found.facts is not None:
            facts.append((self.tr("Kind of paper"), kind_word(found.facts.kind.name.lower())))
            if found.facts.number:
                facts.append((self.tr("Number"), in_digits(found.facts.number)))
            if found.facts.date is not None:
                facts.append((self.tr("Date"), date_official(found.facts.date)))
            facts.append((self.tr("Version"), number(found.facts.version)))
        if found.office:
            facts.append((self.tr("Office"), found.office))
        if found.codes:
            read = sum(code.code is not None for code in found.codes)
            words = self.tr("{n} of {m} pages").format(n=number(read), m=number(len(found.codes)))
            facts.append((self.tr("Codes read"), words))
        if found.differing_pages:
            pages = joined([number(page) for page in found.differing_pages])
            facts.append((self.tr("Pages that differ"), pages))
        rows = [Row(title, (Cell(title, ink="ink-3"), Cell(words))) for title, words in facts]
        for place, note in enumerate(found.notes):
            said = told(note)
            title = self.tr("Note")
            words = f"{said.title} {said.body}".strip()
            rows.append(Row(("note", place), (Cell(title, ink="ink-3"), Cell(words)), tip=words))
        return rows

    def _signature(self, sign: SignatureCheck) -> Row:
        trust = {
            Trust.TRUSTED: self.tr("valid"),
            Trust.UNKNOWN_ROOT: self.tr("unknown issuer"),
            Trust.OUT_OF_DATE: self.tr("out of date"),
            Trust.REVOKED: self.tr("withdrawn"),
        }[sign.trust]
        good = sign.sound and sign.trust is Trust.TRUSTED
        words = trust if sign.sound else self.tr("changed afterwards")
        ink = "zangar" if good else "zar" if sign.sound else "shangarf"
        icon = "ph.circle-wavy-check" if good else "ph.circle-wavy-warning"
        when = date_official(sign.claimed_at.date()) if sign.claimed_at is not None else "—"
        return Row(
            sign.field,
            (
                Cell(line(sign.name), line(sign.issuer), icon=icon, icon_ink=ink, weight=500),
                Cell(when, line(sign.reason), second_ink="zar"),
                Cell(words, ink=ink),
            ),
            tip=line(sign.reason or sign.name),
        )


def _dropped(event: QDropEvent) -> Path | None:
    """The file that is dragged, if it is one that can be checked."""
    for url in event.mimeData().urls():
        path = Path(url.toLocalFile())
        if url.isLocalFile() and path.suffix.lower() in SUFFIXES:
            return path
    return None
