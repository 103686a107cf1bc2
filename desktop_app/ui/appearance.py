"""What the person's choice of light, dark or "as the system" means at this moment."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication


def is_dark(choice: str) -> bool:
    """Whether `choice` (light, dark, system) is dark now."""
    if choice != "system":
        return choice == "dark"
    hints = QGuiApplication.styleHints()
    hints.unsetColorScheme()  # the theme sets it, and would otherwise be asked about itself
    return hints.colorScheme() == Qt.ColorScheme.Dark
