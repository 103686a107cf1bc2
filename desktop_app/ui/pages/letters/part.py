"""What every part of the page of letters is asked besides what every part of a page is."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop_app.ui.pages.page_part import PagePart


class LettersPart(PagePart):
    """`wanted` asks for a letter by its id wherever it is listed."""

    wanted = Signal(str)

    def focus_letter(self, letter_id: str) -> None:
        """Puts the keyboard on a letter."""
