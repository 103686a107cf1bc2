"""The letters of the secretariat: what went out, what came in, and who is silent."""

from desktop_app.ui.pages.letters.page import LettersPage

__all__ = ["LettersPage"]
