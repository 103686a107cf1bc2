"""How long work tells how far it is; raising inside `step` is how it is cancelled."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Hears of each step: so much of so much done, and at what."""

    def step(self, done: int, total: int, what: str) -> None: ...


class Unwatched:
    """Nobody asks how far it is."""

    def step(self, done: int, total: int, what: str) -> None:
        del done, total, what
