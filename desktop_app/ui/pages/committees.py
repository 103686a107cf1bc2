"""The committees of the office: how often each meets, how many sit on it, and how this year stands."""

from __future__ import annotations

from desktop_app.ui.frame import Page


class CommitteesPage(Page):
    """All committees of the office."""
