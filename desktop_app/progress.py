"""What a long request may say and ask while it runs."""

from __future__ import annotations

from typing import Protocol


class Cancelled(Exception):  # noqa: N818 - a wish of the person, not an error
    """The person asked the request to stop; nothing has been changed."""


class Progress(Protocol):
    """Handed to every long request: it reports here, and stops where this raises."""

    def step(self, done: int, total: int, what: str = "") -> None:
        """Report `done` of `total`. Raises Cancelled once a stop has been asked for."""


class Silent:
    """Progress for whoever does not watch."""

    def step(self, done: int, total: int, what: str = "") -> None:
        """Say nothing and never stop."""
