"""All papers of a committee's year: looked at, issued, printed, saved and archived."""

from desktop_app.ui.pages.papers.page import PapersPage

__all__ = ["PapersPage"]
