"""One committee: who sits on it, what it rests on, how it works and decides, and when it has met."""

from desktop_app.ui.pages.committee.page import CommitteePage

__all__ = ["CommitteePage"]
