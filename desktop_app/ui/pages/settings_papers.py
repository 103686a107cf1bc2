"""How the office's papers look: the letterhead, the typeface, the sheet of short letters."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from desktop_app.domain.offices import LetterheadKind, PaperFace
from desktop_app.services.offices import FontReport
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.pages.settings_section import Section, named_row
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.inputs import Field, LineEdit
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.toggles import CheckRow, Segmented
from desktop_app.ui.wording import joined, line


class PapersSection(Section):
    """Each choice holds from the next paper on."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        theme = self.theme
        kinds = [
            (LetterheadKind.CLASSIC, self.tr("Emblem at the side"), ""),
            (LetterheadKind.CENTRED, self.tr("In the middle"), ""),
            (LetterheadKind.PREPRINTED, self.tr("Printed sheets"), ""),
        ]
        self.letterhead = Segmented(theme, kinds, name=self.tr("Letterhead"))
        self.letterhead.chosen.connect(lambda kind: self._describe(letterhead=kind))
        label = self.tr("Address at the foot")
        self.address = LineEdit(theme, name=label)
        self.address.committed.connect(lambda text: self._describe(address=text))
        self.small = CheckRow(theme, self.tr("Short letters are printed on A5"))
        self.small.toggled.connect(lambda on: self._describe(short_letters_on_a5=on))
        card = self.inside(self.card(self.tr("Letterhead")))
        words = self.tr("On sheets that bear a letterhead already, only number and date are printed.")
        card.addLayout(named_row(theme, self.tr("Arrangement"), words, self.letterhead))
        hint = self.tr("Stands small on the first page of letters")
        card.addWidget(Field(theme, label, self.address, hint=hint))
        card.addWidget(self.small)
        self._add_typeface()
        self.try_out = Button(theme, self.tr("See it on a letter"), icon="ph.eye")
        self.try_out.clicked.connect(lambda: self.frame.go(Place("wording", "notice")))
        row = QHBoxLayout()
        row.addWidget(self.try_out)
        row.addStretch()
        self.scrolled.column.addLayout(row)

    def _add_typeface(self) -> None:
        theme = self.theme
        faces = [
            (PaperFace.VAZIRMATN, self.tr("Vazirmatn"), ""),
            (PaperFace.NASKH, self.tr("Naskh"), ""),
            (PaperFace.OWN, self.tr("The office's own"), ""),
        ]
        self.face = Segmented(theme, faces, name=self.tr("Typeface"))
        self.face.chosen.connect(self._choose_face)
        self.regular = Button(theme, self.tr("Choose a font file"), icon="ph.file")
        self.bold = Button(theme, self.tr("Choose its bold file"), icon="ph.file")
        self.regular.clicked.connect(lambda: self._ask_for_font(self.take_font))
        self.bold.clicked.connect(lambda: self._ask_for_font(self.take_bold))
        self.font_words = Label(theme, "", role="meta", ink="ink-2", wrap=True)
        card = self.inside(self.card(self.tr("Typeface")))
        words = self.tr("Any TrueType font of this computer will do that has the letters and digits of Persian.")
        card.addLayout(named_row(theme, self.tr("Typeface of the papers"), words, self.face))
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.regular)
        acts.addWidget(self.bold)
        acts.addStretch()
        card.addLayout(acts)
        card.addWidget(self.font_words)

    def show_state(self) -> None:
        office = self.frame.asked(self.desk.offices.own)
        if office is None:
            return
        self.letterhead.choose(office.letterhead)
        self.address.show_text(office.address)
        self.small.blockSignals(True)
        self.small.setChecked(office.short_letters_on_a5)
        self.small.blockSignals(False)
        self.face.choose(office.paper_face)
        self.bold.setVisible(bool(office.font_name))
        if office.font_name:
            words = (
                self.tr("The office's font is {name}.")
                if office.has_bold_font
                else self.tr(
                    "The office's font is {name}, without a bold file: what is bold is set in the same weight."
                )
            )
            self.font_words.say(words.format(name=line(office.font_name)))
        else:
            self.font_words.say(self.tr("The office has no font of its own yet."))

    def _describe(self, **fields: object) -> None:
        self.frame.asked(lambda: self.desk.offices.describe(**fields))
        self.show_state()

    @Slot(object)
    def _choose_face(self, face: PaperFace) -> None:
        if face is PaperFace.OWN and not self.desk.offices.own().font_name:
            self._ask_for_font(self.take_font)
        else:
            self.frame.asked(lambda: self.desk.offices.set_paper_face(face))
        self.show_state()

    def _ask_for_font(self, take: Callable[[Path], None]) -> None:
        kinds = self.tr("Fonts (*.ttf *.otf)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a font file"), "", kinds)
        if chosen:
            take(Path(chosen))

    def take_font(self, path: Path) -> None:
        """Takes the font at `path` in, and sets the papers in it."""
        self._tell(self.frame.asked(lambda: self.desk.offices.set_paper_face(PaperFace.OWN, path)))

    def take_bold(self, path: Path) -> None:
        self._tell(self.frame.asked(lambda: self.desk.offices.set_paper_face(PaperFace.OWN, None, path)))

    def _tell(self, report: FontReport | None) -> None:
        self.show_state()
        if report is None:
            return
        if report.lacking:
            words = self.tr("{name} lacks {characters}; these are printed in Vazirmatn.")
            self.frame.toast(words.format(name=line(report.name), characters=joined(list(report.lacking[:8]))))
        else:
            self.frame.toast(self.tr("The papers are set in {name} from now on.").format(name=line(report.name)))
