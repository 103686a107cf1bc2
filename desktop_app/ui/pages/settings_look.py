"""How the program looks, which language it speaks and what it does while one types; everything takes effect at once."""

from __future__ import annotations

from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.settings_section import Section, named_row
from desktop_app.ui.theme import SCALES
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.surfaces import Rule
from desktop_app.ui.widgets.toggles import CheckRow, Segmented


class LookSection(Section):
    """This person's own choices on this computer; they are not part of the office's file."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        chosen = frame.preferences()
        self.colours = Segmented(
            self.theme,
            [
                ("light", self.tr("Light"), "ph.sun"),
                ("dark", self.tr("Dark"), "ph.moon"),
                ("system", self.tr("As the system")),
            ],
            value=chosen.theme,
            name=self.tr("Colours"),
        )
        sizes = (self.tr("Usual"), self.tr("Larger"), self.tr("Largest"))
        self.text_size = Segmented(
            self.theme, list(zip(SCALES, sizes, strict=True)), value=chosen.text_scale, name=self.tr("Size of the text")
        )
        # Each language by its own name, so that it is found by whoever reads only that one.
        self.language = Segmented(
            self.theme, [("fa", "فارسی"), ("en", "English")], value=chosen.language, name=self.tr("Language")
        )
        self.colours.chosen.connect(lambda value: self.frame.prefer(theme=value))
        self.text_size.chosen.connect(lambda value: self.frame.prefer(text_scale=value))
        self.language.chosen.connect(lambda value: self.frame.prefer(language=value))
        card = self.inside(self.card(self.tr("Look")))
        rows = (
            (self.tr("Colours"), self.tr("Ctrl+Shift+D changes between light and dark"), self.colours),
            (self.tr("Size of the text"), self.tr("Every letter and every control grows with it"), self.text_size),
            (self.tr("Language"), self.tr("Papers are Persian in either language"), self.language),
        )
        for place, (title, words, control) in enumerate(rows):
            if place:
                card.addWidget(Rule(self.theme))
            card.addLayout(named_row(self.theme, title, words, control))
        self._add_typing()

    def _add_typing(self) -> None:
        card = self.inside(self.card(self.tr("Typing")))
        self.repairs = CheckRow(self.theme, self.tr("Repair half-spaces and letters while typing"))
        self.repairs.clicked.connect(lambda on: self.frame.prefer(repair_while_typing=on))
        words = self.tr(
            "Where there is no doubt, the half-space of the word just finished is put in, and letters of an Arabic"
            " keyboard become Persian. Ctrl+Z takes a repair back. What is in doubt is underlined with dots, and"
            " Alt+Enter repairs it."
        )
        card.addWidget(self.repairs)
        card.addWidget(Label(self.theme, words, role="meta", ink="ink-3", wrap=True))

    def show_state(self) -> None:
        chosen = self.frame.preferences()
        self.colours.choose(chosen.theme)
        self.text_size.choose(chosen.text_scale)
        self.language.choose(chosen.language)
        self.repairs.setChecked(chosen.repair_while_typing)
