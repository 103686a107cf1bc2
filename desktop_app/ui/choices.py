"""This person's choices while the program runs: kept in their file, worn at once."""

from __future__ import annotations

import dataclasses
from typing import Any

from desktop_app.services.preferences import Preferences, PreferencesFile
from desktop_app.ui.appearance import is_dark
from desktop_app.ui.theme import Theme


class Choices:
    """`now` is what holds at this moment."""

    def __init__(self, file: PreferencesFile, theme: Theme) -> None:
        self._file, self._theme = file, theme
        self.now: Preferences = file.load()
        theme.typing.repairs = self.now.repair_while_typing

    def take(self, **choices: Any) -> frozenset[str]:
        """Keeps and wears `choices`. Returns the names of those that differ from before."""
        before = self.now
        self.now = dataclasses.replace(before, **choices)
        # The application notes the last office in the same file.
        self._file.save(dataclasses.replace(self.now, last_office=self._file.load().last_office))
        self._theme.typing.repairs = self.now.repair_while_typing
        self._theme.wear(dark=is_dark(self.now.theme), scale=self.now.text_scale)
        return frozenset(name for name in choices if getattr(before, name) != getattr(self.now, name))
