"""Vazirmatn, from the program's own folder: no system font ever sets Persian on the screen."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from desktop_app import paths
from desktop_app.sentences import EnvironmentFault, sentence

FAMILY: Final = "Vazirmatn"
_loaded: list[int] = []


def load() -> None:
    """Make the family known to Qt. Raises EnvironmentFault where a font file cannot be read."""
    if _loaded:
        return
    for path in sorted((paths.resources() / "fonts").glob("Vazirmatn-*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        if number < 0:
            raise EnvironmentFault(
                sentence("Rules", "The font {path} could not be read."),
                sentence("Rules", "Installing the program again puts it back."),
                path=path,
            )
        _loaded.append(number)


def vazirmatn(pixels: int, weight: int = 400, *, tabular: bool = False) -> QFont:
    """The family in `pixels`; `tabular` gives every digit one width, for clocks and columns of times."""
    font = QFont(FAMILY)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font
