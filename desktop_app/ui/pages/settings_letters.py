"""The letters of the office in the settings: how their head looks, and the way to their wording."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.phrases import PhraseKey
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.pages.settings_section import Section
from desktop_app.ui.pages.wording_kinds import LETTERS
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row


class LettersSection(Section):
    """Enter on a letter opens its wording beside a preview."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        card = self.card(self.tr("Wording of letters"))
        words = self.tr("Each letter can be reworded by the office; the program's own wording can be brought back.")
        self.inside(card).addWidget(Label(self.theme, words, ink="ink-2", wrap=True))
        self.list = RowList(
            self.theme, (Column(0), Column(140, align="end")), row_height=44, grows=True, name=self.tr("Letters")
        )
        card.body.addWidget(self.list)
        self.list.opened.connect(lambda kind: self.frame.go(Place("wording", str(kind))))

    def show_state(self) -> None:
        rows = []
        for view in self.frame.asked(self.desk.letter_templates.all) or []:
            title = QCoreApplication.translate("LetterKinds", LETTERS[view.kind])
            marks = (Mark(self.tr("Changed by the office"), "lajvard"),) if view.own else ()
            rows.append(Row(view.kind, (Cell(title, icon="ph.note-pencil"), Cell(tags=marks))))
        rows.append(self._sentences())
        self.list.show_rows(rows)

    def _sentences(self) -> Row:
        """One row for all sentences of the minutes, which the page lists under the letters."""
        own = any(view.own for view in self.frame.asked(self.desk.phrases.all) or [])
        marks = (Mark(self.tr("Changed by the office"), "lajvard"),) if own else ()
        title = self.tr("Formal sentences of the minutes")
        return Row(PhraseKey.OPENING.value, (Cell(title, icon="ph.quotes"), Cell(tags=marks)))
