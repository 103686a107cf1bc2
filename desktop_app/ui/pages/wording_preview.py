"""What a wording gives: the letter as a page, the formal sentence as a line of minutes, or why neither can be made."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from desktop_app.sentences import Refused
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.page_preview import PagePreview
from desktop_app.ui.widgets.surfaces import Card, Ground
from desktop_app.ui.wording import told


class WordingPreview(QWidget):
    """Shows one of the three."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.letter = PagePreview(theme, self.tr("A letter with these words"), "")
        self.letter.keep_to_one_page()
        self.trouble = EmptyState(theme, "", icon="ph.warning-circle")
        self.sentence = Label(theme, "", wrap=True)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.letter)
        self._stack.addWidget(self.trouble)
        self._stack.addWidget(self._line(theme))
        self.destroyed.connect(self.letter.shut_down)

    def _line(self, theme: Theme) -> QWidget:
        ground = Ground(theme, edges=("top",))
        card = Card(theme, spacing=8)
        card.body.addWidget(Label(theme, self.tr("The sentence in the minutes"), role="h3"))
        card.body.addWidget(self.sentence)
        hint = self.tr("With invented facts; in the minutes those of the session stand in their place.")
        card.body.addWidget(Label(theme, hint, ink="ink-2", wrap=True))
        column = QVBoxLayout(ground)
        column.setContentsMargins(24, 20, 24, 20)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        return ground

    @property
    def shows_trouble(self) -> bool:
        return self._stack.currentIndex() == 1

    def show_letter(self, pdf: bytes) -> None:
        self._stack.setCurrentIndex(0)
        first = self.letter.view.page_count == 0
        self.letter.show_pdf(pdf)
        if first:
            self.letter.view.fit_width()

    def show_sentence(self, text: str) -> None:
        self._stack.setCurrentIndex(2)
        self.sentence.say(text)

    def show_trouble(self, error: Refused) -> None:
        self._stack.setCurrentIndex(1)
        said = told(error)
        self.trouble.say(said.title, said.body)
